### The slash commands in Italian, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = relazioni
    .description = Le relazioni diplomatiche di due Stati, oggi o a una data, con le fonti
option-relations-country =
    .name = paese
    .description = Uno Stato, o entrambi come in «Ucraina Siria»
option-relations-with =
    .name = con
    .description = L’altro Stato
option-relations-on =
    .name = data
    .description = Una data: 1990, 1990-01 o 1990-01-01; oggi se omessa

## /timeline

command-timeline =
    .name = cronologia
    .description = Gli eventi datati di uno Stato o di due, con le fonti
option-timeline-country =
    .name = paese
    .description = Uno Stato
option-timeline-with =
    .name = con
    .description = Solo eventi con questo Stato
option-timeline-from =
    .name = da
    .description = Non prima di questa data: 2020, 2020-06 o 2020-06-30
option-timeline-to =
    .name = fino
    .description = Non dopo questa data
option-timeline-kind =
    .name = tipo
    .description = Solo eventi di questo tipo
option-timeline-order =
    .name = ordine
    .description = Prima i più recenti o i più antichi
option-timeline-page =
    .name = pagina
    .description = Quale pagina

## /whois

command-whois =
    .name = chi
    .description = Un capo di Stato, ministro o ambasciatore: cariche con date, nomi, eventi
option-whois-name =
    .name = nome
    .description = Una persona, o una carica come «ministro degli Esteri della Siria»
option-whois-on =
    .name = data
    .description = Una data come 2019 o 2019-06-30

## /map

command-map =
    .name = mappa
    .description = Mappa del mondo delle relazioni di uno Stato, oggi o a una data
option-map-country =
    .name = paese
    .description = Uno Stato
option-map-on =
    .name = data
    .description = Una data: 1990, 1990-01 o 1990-01-01; oggi se omessa

## /changes

command-changes =
    .name = cambiamenti
    .description = Che cosa è cambiato di recente tra Stati, prima il più recente
option-changes-since =
    .name = da
    .description = Non prima di questa data
option-changes-country =
    .name = paese
    .description = Solo cambiamenti di questo Stato
option-changes-page =
    .name = pagina
    .description = Quale pagina

## /help

command-help =
    .name = aiuto
    .description = Che cosa si può chiedere, con esempi

## /about

command-about =
    .name = informazioni
    .description = Versione, estensione e data dei dati, licenze

## /sources

command-sources =
    .name = fonti
    .description = Da dove vengono i dati e fin dove arrivano

## Every command

option-private =
    .name = privato
    .description = Mostra la risposta solo a te
