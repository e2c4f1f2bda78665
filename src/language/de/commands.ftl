### The slash commands in German, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = beziehungen
    .description = Die diplomatischen Beziehungen zweier Staaten, heute oder an einem Tag, mit Quellen
option-relations-country =
    .name = land
    .description = Ein Staat, oder beide wie in „Ukraine Syrien“
option-relations-with =
    .name = mit
    .description = Der andere Staat
option-relations-on =
    .name = datum
    .description = Ein Datum wie 1990, 1990-01 oder 1990-01-01; ohne Angabe heute

## /timeline

command-timeline =
    .name = zeitleiste
    .description = Die datierten Ereignisse eines Staates oder zweier Staaten, mit Quellen
option-timeline-country =
    .name = land
    .description = Ein Staat
option-timeline-with =
    .name = mit
    .description = Nur Ereignisse mit diesem Staat
option-timeline-from =
    .name = von
    .description = Nicht vor diesem Datum: 2020, 2020-06 oder 2020-06-30
option-timeline-to =
    .name = bis
    .description = Nicht nach diesem Datum
option-timeline-kind =
    .name = art
    .description = Nur Ereignisse dieser Art
option-timeline-order =
    .name = reihenfolge
    .description = Neueste oder älteste zuerst
option-timeline-page =
    .name = seite
    .description = Welche Seite

## /whois

command-whois =
    .name = wer
    .description = Staatsoberhaupt, Minister oder Botschafter: Ämter mit Daten, Namen, Ereignisse
option-whois-name =
    .name = name
    .description = Eine Person, oder ein Amt wie „Außenminister von Syrien“
option-whois-on =
    .name = datum
    .description = Ein Datum wie 2019 oder 2019-06-30

## /map

command-map =
    .name = karte
    .description = Weltkarte der Beziehungen eines Staates, heute oder an einem Tag
option-map-country =
    .name = land
    .description = Ein Staat
option-map-on =
    .name = datum
    .description = Ein Datum wie 1990, 1990-01 oder 1990-01-01; ohne Angabe heute

## /changes

command-changes =
    .name = änderungen
    .description = Was sich zuletzt zwischen Staaten geändert hat, Neuestes zuerst
option-changes-since =
    .name = seit
    .description = Nicht vor diesem Datum
option-changes-country =
    .name = land
    .description = Nur Änderungen dieses Staates
option-changes-page =
    .name = seite
    .description = Welche Seite

## /help

command-help =
    .name = hilfe
    .description = Was man fragen kann, mit Beispielen

## /about

command-about =
    .name = über
    .description = Version, Umfang und Stand der Daten, Lizenzen

## /sources

command-sources =
    .name = quellen
    .description = Woher die Daten stammen und wie weit sie reichen

## Every command

option-private =
    .name = privat
    .description = Die Antwort nur dir zeigen
