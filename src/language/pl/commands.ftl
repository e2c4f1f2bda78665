### The slash commands in Polish, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = stosunki
    .description = Stosunki dyplomatyczne dwóch państw, dziś lub w danym dniu, ze źródłami
option-relations-country =
    .name = kraj
    .description = Państwo albo oba, jak „Ukraina Syria”
option-relations-with =
    .name = z
    .description = Drugie państwo
option-relations-on =
    .name = data
    .description = Data: 1990, 1990-01 lub 1990-01-01; bez niej dzisiaj

## /timeline

command-timeline =
    .name = kronika
    .description = Datowane wydarzenia jednego lub dwóch państw, ze źródłami
option-timeline-country =
    .name = kraj
    .description = Państwo
option-timeline-with =
    .name = z
    .description = Tylko wydarzenia z tym państwem
option-timeline-from =
    .name = od
    .description = Nie przed tą datą: 2020, 2020-06 lub 2020-06-30
option-timeline-to =
    .name = do
    .description = Nie po tej dacie
option-timeline-kind =
    .name = rodzaj
    .description = Tylko wydarzenia tego rodzaju
option-timeline-order =
    .name = kolejność
    .description = Najpierw najnowsze lub najstarsze
option-timeline-page =
    .name = strona
    .description = Która strona

## /whois

command-whois =
    .name = kto
    .description = Przywódca, minister lub ambasador: urzędy z datami, nazwiska, wydarzenia
option-whois-name =
    .name = nazwisko
    .description = Osoba albo urząd, jak „minister spraw zagranicznych Syrii”
option-whois-on =
    .name = data
    .description = Data, na przykład 2019 lub 2019-06-30

## /map

command-map =
    .name = mapa
    .description = Mapa świata ze stosunkami państwa, dziś lub w danym dniu
option-map-country =
    .name = kraj
    .description = Państwo
option-map-on =
    .name = data
    .description = Data: 1990, 1990-01 lub 1990-01-01; bez niej dzisiaj

## /changes

command-changes =
    .name = zmiany
    .description = Co się ostatnio zmieniło między państwami, najpierw najnowsze
option-changes-since =
    .name = od
    .description = Nie przed tą datą
option-changes-country =
    .name = kraj
    .description = Tylko zmiany tego państwa
option-changes-page =
    .name = strona
    .description = Która strona

## /help

command-help =
    .name = pomoc
    .description = O co można zapytać, z przykładami

## /about

command-about =
    .name = informacje
    .description = Wersja, zakres i aktualność danych, licencje

## /sources

command-sources =
    .name = źródła
    .description = Skąd pochodzą dane i dokąd sięgają

## Every command

option-private =
    .name = prywatnie
    .description = Pokaż odpowiedź tylko tobie
