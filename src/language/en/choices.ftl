### What people can choose from.

# A name that somebody can choose.
choice-of-state = { NAME($state) }
choice-of-person = { $person }

## What stands beside a name in a choice

# $kind: the kind of an entity that is no state.
detail-kind =
    { $kind ->
        [partly-recognised] recognition disputed
        [territory] territory
        [former] former state
       *[organisation] organisation
    }
# $office: the office that the person is best known by; $state: whose office it is; $from, $until: its first and last year.
detail-office = { $office }, { NAME($state) }
detail-office-year = { $office }, { NAME($state) }, { $until }
detail-office-years = { $office }, { NAME($state) }, { $from }–{ $until }
