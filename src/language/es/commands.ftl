### The slash commands in Spanish, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = relaciones
    .description = El estado de las relaciones de dos países, hoy o en una fecha, con fuentes
option-relations-country =
    .name = país
    .description = Un Estado, o los dos juntos, como «Ucrania Siria»
option-relations-with =
    .name = con
    .description = El otro Estado
option-relations-on =
    .name = fecha
    .description = Una fecha: 1990, 1990-01 o 1990-01-01; hoy si se omite

## /timeline

command-timeline =
    .name = cronología
    .description = Los hechos fechados de un Estado o de dos, con fuentes
option-timeline-country =
    .name = país
    .description = Un Estado
option-timeline-with =
    .name = con
    .description = Solo hechos con este Estado
option-timeline-from =
    .name = desde
    .description = No antes de esta fecha: 2020, 2020-06 o 2020-06-30
option-timeline-to =
    .name = hasta
    .description = No después de esta fecha
option-timeline-kind =
    .name = tipo
    .description = Solo hechos de este tipo
option-timeline-order =
    .name = orden
    .description = Primero los más recientes o los más antiguos
option-timeline-page =
    .name = página
    .description = Qué página

## /whois

command-whois =
    .name = quién
    .description = Un dirigente, ministro o embajador: cargos con fechas, nombres y hechos
option-whois-name =
    .name = nombre
    .description = Una persona, o un cargo como «ministro de Exteriores de Siria»
option-whois-on =
    .name = fecha
    .description = Una fecha como 2019 o 2019-06-30

## /map

command-map =
    .name = mapa
    .description = Mapa mundial de las relaciones de un Estado, hoy o en una fecha
option-map-country =
    .name = país
    .description = Un Estado
option-map-on =
    .name = fecha
    .description = Una fecha: 1990, 1990-01 o 1990-01-01; hoy si se omite

## /changes

command-changes =
    .name = cambios
    .description = Qué ha cambiado últimamente entre Estados, lo más reciente primero
option-changes-since =
    .name = desde
    .description = No antes de esta fecha
option-changes-country =
    .name = país
    .description = Solo cambios de este Estado
option-changes-page =
    .name = página
    .description = Qué página

## /help

command-help =
    .name = ayuda
    .description = Qué se puede preguntar, con ejemplos

## /about

command-about =
    .name = acerca
    .description = Versión, extensión y actualidad de los datos, licencias

## /sources

command-sources =
    .name = fuentes
    .description = De dónde vienen los datos y hasta cuándo llegan

## Every command

option-private =
    .name = privado
    .description = Mostrar la respuesta solo a ti
