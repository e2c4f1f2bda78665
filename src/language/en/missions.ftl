### Missions, as they stand in a list.

# $kind: as in the data; $place: the city.
mission =
    { $kind ->
        [embassy] an embassy
        [high-commission] a high commission
        [consulate-general] a consulate-general
        [consulate] a consulate
        [honorary-consulate] an honorary consulate
        [interests-section] an interests section
        [liaison-office] a liaison office
        [representative-office] a representative office
        [legation] a legation
        [apostolic-nunciature] an apostolic nunciature
        [permanent-mission] a permanent mission
       *[non-resident] a non-resident ambassador
    }
mission-in = { mission } in { $place }

# $mission: a post, with its city where that is known; $since and $until: its first and last day.
mission-from-to = { $mission } (from { $since } to { $until })
mission-from = { $mission } (from { $since })
mission-until = { $mission } (until { $until })

# $count: how many consulates there are, two or more.
mission-consulates = { $count } consulates
