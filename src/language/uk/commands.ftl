### The slash commands in Ukrainian, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = зв'язки
    .description = Дипломатичні відносини двох держав нині або на дату, з джерелами
option-relations-country =
    .name = країна
    .description = Держава, або обидві разом, як-от «Україна Сирія»
option-relations-with =
    .name = з
    .description = Друга держава
option-relations-on =
    .name = дата
    .description = Дата: 1990, 1990-01 або 1990-01-01; без неї – сьогодні

## /timeline

command-timeline =
    .name = хронологія
    .description = Події держави або двох держав за датами, з джерелами
option-timeline-country =
    .name = країна
    .description = Держава
option-timeline-with =
    .name = з
    .description = Лише події з цією державою
option-timeline-from =
    .name = від
    .description = Не раніше цієї дати: 2020, 2020-06 або 2020-06-30
option-timeline-to =
    .name = до
    .description = Не пізніше цієї дати
option-timeline-kind =
    .name = вид
    .description = Лише події цього виду
option-timeline-order =
    .name = порядок
    .description = Спершу найновіші чи найдавніші
option-timeline-page =
    .name = сторінка
    .description = Яка сторінка

## /whois

command-whois =
    .name = хто
    .description = Керівник, міністр або посол: посади з датами, імена, події
option-whois-name =
    .name = ім'я
    .description = Особа або посада, як-от «міністр закордонних справ Сирії»
option-whois-on =
    .name = дата
    .description = Дата, як-от 2019 або 2019-06-30

## /map

command-map =
    .name = карта
    .description = Карта світу з дипломатичними відносинами держави нині або на дату
option-map-country =
    .name = країна
    .description = Держава
option-map-on =
    .name = дата
    .description = Дата: 1990, 1990-01 або 1990-01-01; без неї – сьогодні

## /changes

command-changes =
    .name = зміни
    .description = Що змінилося останнім часом між державами, спершу найновіше
option-changes-since =
    .name = від
    .description = Не раніше цієї дати
option-changes-country =
    .name = країна
    .description = Лише зміни цієї держави
option-changes-page =
    .name = сторінка
    .description = Яка сторінка

## /help

command-help =
    .name = довідка
    .description = Про що можна запитати, з прикладами

## /about

command-about =
    .name = про-бота
    .description = Версія, обсяг і свіжість даних, ліцензії

## /sources

command-sources =
    .name = джерела
    .description = Звідки взято факти і до якої дати вони сягають

## Every command

option-private =
    .name = приватно
    .description = Показати відповідь лише вам
