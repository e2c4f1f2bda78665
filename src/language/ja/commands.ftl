### The slash commands in Japanese, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = 外交関係
    .description = 二国間の現在または指定日の外交関係（出典付き）
option-relations-country =
    .name = 国
    .description = 国名。「ウクライナ シリア」のように二国でも可
option-relations-with =
    .name = 相手国
    .description = もう一方の国
option-relations-on =
    .name = 日付
    .description = 1990、1990-01、1990-01-01 などの日付。省略時は今日

## /timeline

command-timeline =
    .name = 年表
    .description = 一国または二国の出来事を日付順に（出典付き）
option-timeline-country =
    .name = 国
    .description = 国名
option-timeline-with =
    .name = 相手国
    .description = この国との出来事のみ
option-timeline-from =
    .name = 開始
    .description = この日付以降：2020、2020-06、2020-06-30
option-timeline-to =
    .name = 終了
    .description = この日付以前
option-timeline-kind =
    .name = 種類
    .description = この種類の出来事のみ
option-timeline-order =
    .name = 順序
    .description = 新しい順または古い順
option-timeline-page =
    .name = ページ
    .description = ページ番号

## /whois

command-whois =
    .name = 人物
    .description = 指導者・閣僚・大使の役職と在任期間、名前、関連する出来事
option-whois-name =
    .name = 名前
    .description = 人物、または「シリアの外相」のような役職
option-whois-on =
    .name = 日付
    .description = 2019 や 2019-06-30 などの日付

## /map

command-map =
    .name = 地図
    .description = 一国の現在または指定日の外交関係を示す世界地図
option-map-country =
    .name = 国
    .description = 国名
option-map-on =
    .name = 日付
    .description = 1990、1990-01、1990-01-01 などの日付。省略時は今日

## /changes

command-changes =
    .name = 変化
    .description = 最近の国家間の変化、新しい順
option-changes-since =
    .name = 開始
    .description = この日付以降
option-changes-country =
    .name = 国
    .description = この国の変化のみ
option-changes-page =
    .name = ページ
    .description = ページ番号

## /help

command-help =
    .name = ヘルプ
    .description = 質問できることと例

## /about

command-about =
    .name = このボットについて
    .description = バージョン、データの範囲と基準日、ライセンス

## /sources

command-sources =
    .name = 出典
    .description = データの出典と対象期間

## Every command

option-private =
    .name = 非公開
    .description = 回答を自分だけに表示
