### The slash commands in Turkish, as Discord lists them.
### Names: at most 32 characters, small letters, digits, - and _, no spaces. Descriptions and choices: at most 100 characters.

## /relations

command-relations =
    .name = ilişkiler
    .description = İki devletin bugünkü ya da bir tarihteki diplomatik ilişkileri, kaynaklarla
option-relations-country =
    .name = ülke
    .description = Bir devlet ya da ikisi birden: “Ukrayna Suriye”
option-relations-with =
    .name = ile
    .description = Öteki devlet
option-relations-on =
    .name = tarih
    .description = 1990, 1990-01 ya da 1990-01-01 gibi bir tarih; boşsa bugün

## /timeline

command-timeline =
    .name = kronoloji
    .description = Bir ya da iki devletin tarihli olayları, kaynaklarla
option-timeline-country =
    .name = ülke
    .description = Bir devlet
option-timeline-with =
    .name = ile
    .description = Yalnızca bu devletle olan olaylar
option-timeline-from =
    .name = başlangıç
    .description = Bu tarihten önce değil: 2020, 2020-06 ya da 2020-06-30
option-timeline-to =
    .name = bitiş
    .description = Bu tarihten sonra değil
option-timeline-kind =
    .name = tür
    .description = Yalnızca bu türden olaylar
option-timeline-order =
    .name = sıra
    .description = Önce en yeni ya da en eski
option-timeline-page =
    .name = sayfa
    .description = Hangi sayfa

## /whois

command-whois =
    .name = kim
    .description = Bir lider, bakan ya da büyükelçi: tarihleriyle görevler, adlar, olaylar
option-whois-name =
    .name = ad
    .description = Bir kişi ya da “Suriye dışişleri bakanı” gibi bir görev
option-whois-on =
    .name = tarih
    .description = 2019 ya da 2019-06-30 gibi bir tarih

## /map

command-map =
    .name = harita
    .description = Bir devletin bugünkü ya da bir tarihteki ilişkilerinin dünya haritası
option-map-country =
    .name = ülke
    .description = Bir devlet
option-map-on =
    .name = tarih
    .description = 1990, 1990-01 ya da 1990-01-01 gibi bir tarih; boşsa bugün

## /changes

command-changes =
    .name = değişiklikler
    .description = Devletler arasında son dönemde değişenler, önce en yeni
option-changes-since =
    .name = başlangıç
    .description = Bu tarihten önce değil
option-changes-country =
    .name = ülke
    .description = Yalnızca bu devletin değişiklikleri
option-changes-page =
    .name = sayfa
    .description = Hangi sayfa

## /help

command-help =
    .name = yardım
    .description = Neler sorulabilir, örneklerle

## /about

command-about =
    .name = hakkında
    .description = Sürüm, verilerin kapsamı ve güncelliği, lisanslar

## /sources

command-sources =
    .name = kaynaklar
    .description = Verilerin nereden geldiği ve nereye kadar uzandığı

## Every command

option-private =
    .name = gizli
    .description = Yanıtı yalnızca size göster
