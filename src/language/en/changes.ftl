### /changes

changes-title = Changes in the world
changes-title-of-country = Changes: { NAME($country) }

# $total: how many changes there are; $from, $to: the time that is covered; $page, $pages: which page of how many this is.
changes-headline = { changes-counted } { changes-recorded }
changes-headline-of-country = { changes-counted } of { $country } { changes-recorded }
changes-counted =
    { $total ->
        [0] No change
        [one] One change
       *[other] { $total } changes
    }
changes-recorded =
    { $total ->
        [0] is
        [one] is
       *[other] are
    } recorded from { $from } to { $to }{ $pages ->
        [1] { "" }
       *[other] , page { $page } of { $pages }
    }.
