### The slash commands in French, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = relations
    .description = Les relations diplomatiques de deux États, aujourd’hui ou à une date, avec sources
option-relations-country =
    .name = pays
    .description = Un État, ou les deux ensemble, comme « Ukraine Syrie »
option-relations-with =
    .name = avec
    .description = L’autre État
option-relations-on =
    .name = date
    .description = Une date : 1990, 1990-01 ou 1990-01-01 ; aujourd’hui par défaut

## /timeline

command-timeline =
    .name = chronologie
    .description = Les événements datés d’un État ou de deux, avec sources
option-timeline-country =
    .name = pays
    .description = Un État
option-timeline-with =
    .name = avec
    .description = Seulement les événements avec cet État
option-timeline-from =
    .name = depuis
    .description = Pas avant cette date : 2020, 2020-06 ou 2020-06-30
option-timeline-to =
    .name = jusque
    .description = Pas après cette date
option-timeline-kind =
    .name = type
    .description = Seulement les événements de ce type
option-timeline-order =
    .name = ordre
    .description = Du plus récent ou du plus ancien
option-timeline-page =
    .name = page
    .description = Quelle page

## /whois

command-whois =
    .name = qui
    .description = Un dirigeant, ministre ou ambassadeur : fonctions datées, noms, événements
option-whois-name =
    .name = nom
    .description = Une personne, ou une fonction comme « ministre des Affaires étrangères de Syrie »
option-whois-on =
    .name = date
    .description = Une date comme 2019 ou 2019-06-30

## /map

command-map =
    .name = carte
    .description = Carte du monde des relations d’un État, aujourd’hui ou à une date
option-map-country =
    .name = pays
    .description = Un État
option-map-on =
    .name = date
    .description = Une date : 1990, 1990-01 ou 1990-01-01 ; aujourd’hui par défaut

## /changes

command-changes =
    .name = changements
    .description = Ce qui a changé récemment entre États, le plus récent d’abord
option-changes-since =
    .name = depuis
    .description = Pas avant cette date
option-changes-country =
    .name = pays
    .description = Seulement les changements de cet État
option-changes-page =
    .name = page
    .description = Quelle page

## /help

command-help =
    .name = aide
    .description = Ce que l’on peut demander, avec des exemples

## /about

command-about =
    .name = à-propos
    .description = Version, étendue et fraîcheur des données, licences

## /sources

command-sources =
    .name = sources
    .description = D’où viennent les données et jusqu’où elles vont

## Every command

option-private =
    .name = privé
    .description = Ne montrer la réponse qu’à vous
