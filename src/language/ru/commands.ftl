### The slash commands in Russian, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = отношения
    .description = Дипломатические отношения двух государств сейчас или на дату, с источниками
option-relations-country =
    .name = страна
    .description = Государство или оба сразу, например «Украина Сирия»
option-relations-with =
    .name = с
    .description = Другое государство
option-relations-on =
    .name = дата
    .description = Дата: 1990, 1990-01 или 1990-01-01; без неё – сегодня

## /timeline

command-timeline =
    .name = хронология
    .description = События государства или двух государств по датам, с источниками
option-timeline-country =
    .name = страна
    .description = Государство
option-timeline-with =
    .name = с
    .description = Только события с этим государством
option-timeline-from =
    .name = от
    .description = Не раньше этой даты: 2020, 2020-06 или 2020-06-30
option-timeline-to =
    .name = до
    .description = Не позже этой даты
option-timeline-kind =
    .name = вид
    .description = Только события этого вида
option-timeline-order =
    .name = порядок
    .description = Сначала новые или старые
option-timeline-page =
    .name = страница
    .description = Какая страница

## /whois

command-whois =
    .name = кто
    .description = Руководитель, министр или посол: должности с датами, имена, события
option-whois-name =
    .name = имя
    .description = Человек или должность, например «министр иностранных дел Сирии»
option-whois-on =
    .name = дата
    .description = Дата, например 2019 или 2019-06-30

## /map

command-map =
    .name = карта
    .description = Карта мира с отношениями государства сейчас или на дату
option-map-country =
    .name = страна
    .description = Государство
option-map-on =
    .name = дата
    .description = Дата: 1990, 1990-01 или 1990-01-01; без неё – сегодня

## /changes

command-changes =
    .name = изменения
    .description = Что недавно изменилось между государствами, сначала новое
option-changes-since =
    .name = от
    .description = Не раньше этой даты
option-changes-country =
    .name = страна
    .description = Только изменения этого государства
option-changes-page =
    .name = страница
    .description = Какая страница

## /help

command-help =
    .name = справка
    .description = О чём можно спросить, с примерами

## /about

command-about =
    .name = о-боте
    .description = Версия, объём и свежесть данных, лицензии

## /sources

command-sources =
    .name = источники
    .description = Откуда взяты факты и до какой даты они доходят

## Every command

option-private =
    .name = приватно
    .description = Показать ответ только вам
