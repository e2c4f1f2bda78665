### The slash commands in Portuguese, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = relações
    .description = As relações diplomáticas de dois Estados, hoje ou em uma data, com fontes
option-relations-country =
    .name = país
    .description = Um Estado, ou os dois juntos, como “Ucrânia Síria”
option-relations-with =
    .name = com
    .description = O outro Estado
option-relations-on =
    .name = data
    .description = Uma data: 1990, 1990-01 ou 1990-01-01; hoje se omitida

## /timeline

command-timeline =
    .name = cronologia
    .description = Os acontecimentos datados de um Estado ou de dois, com fontes
option-timeline-country =
    .name = país
    .description = Um Estado
option-timeline-with =
    .name = com
    .description = Só acontecimentos com este Estado
option-timeline-from =
    .name = desde
    .description = Não antes desta data: 2020, 2020-06 ou 2020-06-30
option-timeline-to =
    .name = até
    .description = Não depois desta data
option-timeline-kind =
    .name = tipo
    .description = Só acontecimentos deste tipo
option-timeline-order =
    .name = ordem
    .description = Primeiro os mais recentes ou os mais antigos
option-timeline-page =
    .name = página
    .description = Qual página

## /whois

command-whois =
    .name = quem
    .description = Um líder, ministro ou embaixador: cargos com datas, nomes, acontecimentos
option-whois-name =
    .name = nome
    .description = Uma pessoa, ou um cargo como “ministro das Relações Exteriores da Síria”
option-whois-on =
    .name = data
    .description = Uma data como 2019 ou 2019-06-30

## /map

command-map =
    .name = mapa
    .description = Mapa-múndi das relações de um Estado, hoje ou em uma data
option-map-country =
    .name = país
    .description = Um Estado
option-map-on =
    .name = data
    .description = Uma data: 1990, 1990-01 ou 1990-01-01; hoje se omitida

## /changes

command-changes =
    .name = mudanças
    .description = O que mudou recentemente entre Estados, o mais recente primeiro
option-changes-since =
    .name = desde
    .description = Não antes desta data
option-changes-country =
    .name = país
    .description = Só mudanças deste Estado
option-changes-page =
    .name = página
    .description = Qual página

## /help

command-help =
    .name = ajuda
    .description = O que se pode perguntar, com exemplos

## /about

command-about =
    .name = sobre
    .description = Versão, extensão e atualidade dos dados, licenças

## /sources

command-sources =
    .name = fontes
    .description = De onde vêm os dados e até quando vão

## Every command

option-private =
    .name = privado
    .description = Mostrar a resposta só para você
