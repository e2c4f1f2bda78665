### The slash commands in Chinese, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = 外交关系
    .description = 两国目前或某一日期的外交关系，附来源
option-relations-country =
    .name = 国家
    .description = 一个国家，或同时写两个，如“乌克兰 叙利亚”
option-relations-with =
    .name = 对方
    .description = 另一个国家
option-relations-on =
    .name = 日期
    .description = 日期，如 1990、1990-01 或 1990-01-01；不填为今天

## /timeline

command-timeline =
    .name = 年表
    .description = 一国或两国按日期排列的事件，附来源
option-timeline-country =
    .name = 国家
    .description = 一个国家
option-timeline-with =
    .name = 对方
    .description = 仅与该国有关的事件
option-timeline-from =
    .name = 起
    .description = 不早于此日期：2020、2020-06 或 2020-06-30
option-timeline-to =
    .name = 止
    .description = 不晚于此日期
option-timeline-kind =
    .name = 类型
    .description = 仅此类事件
option-timeline-order =
    .name = 顺序
    .description = 最新在前或最早在前
option-timeline-page =
    .name = 页
    .description = 第几页

## /whois

command-whois =
    .name = 人物
    .description = 领导人、部长或大使：任职日期、姓名、相关事件
option-whois-name =
    .name = 姓名
    .description = 人物，或“叙利亚外交部长”之类的职务
option-whois-on =
    .name = 日期
    .description = 日期，如 2019 或 2019-06-30

## /map

command-map =
    .name = 地图
    .description = 一国目前或某一日期外交关系的世界地图
option-map-country =
    .name = 国家
    .description = 一个国家
option-map-on =
    .name = 日期
    .description = 日期，如 1990、1990-01 或 1990-01-01；不填为今天

## /changes

command-changes =
    .name = 变化
    .description = 近来各国之间的变化，最新在前
option-changes-since =
    .name = 起
    .description = 不早于此日期
option-changes-country =
    .name = 国家
    .description = 仅该国的变化
option-changes-page =
    .name = 页
    .description = 第几页

## /help

command-help =
    .name = 帮助
    .description = 可以问什么，附示例

## /about

command-about =
    .name = 关于
    .description = 版本、数据范围与截止日期、许可

## /sources

command-sources =
    .name = 来源
    .description = 数据来自何处、截至何时

## Every command

option-private =
    .name = 私密
    .description = 只向你显示回答
