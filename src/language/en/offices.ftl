### Offices.

## The office itself

# $office: the kind of office, where the data has no style of its own for it. Within a sentence.
office-kind =
    { $office ->
        [head-of-state] head of state
        [head-of-government] head of government
        [foreign-minister] foreign minister
        [head-of-organisation] head
        [ambassador] ambassador
        [charge-d-affaires] chargé d’affaires
        [permanent-representative] permanent representative
        [envoy] envoy
       *[other] leader
    }
# $style: what the office is called in the data.
office-style = { $style }
# The same where it stands by itself.
office-kind-alone = { START(office-kind) }

# $title: the office by its kind or style; $acting: whether it was held for a time only; $state: the state served;
# $host: where an envoy was sent.
office = { office-title }
office-of = { office-title } of { $state }
office-to = { office-title } to { $host }
office-of-to = { office-title } of { $state } to { $host }
office-title =
    { $acting ->
        [acting] acting { $title }
        [interim] interim { $title }
       *[no] { $title }
    }
# $office: one of the above.
office-disputed = { $office } (disputed)

# $span: which of its first and last day are known; $from, $until: these.
office-span =
    { $span ->
        [both] from { $from } to { $until }
        [from] from { $from }
       *[until] until { $until }
    }

# A term by its years; $span: which of them are known, or that the term lay within one.
office-years =
    { $span ->
        [both] { $from }–{ $until }
        [one] { $from }
        [from] since { $from }
       *[until] until { $until }
    }

## A line in a list of offices

# $office: the office with its state; $asOf: the date of a source that has the person in it.
office-line = { START($office) }
office-line-span = { START($office) }, { office-span }
office-line-confirmed = { START($office) }, in office { ON($asOf) }
# $overBy: when somebody else is known to be in the office.
office-line-replaced = { START($office) }, until { $overBy } at the latest
office-line-span-replaced = { START($office) }, { office-span }, until { $overBy } at the latest
office-line-last-recorded = { START($office) }, last recorded { ON($asOf) }
office-line-span-last-recorded = { START($office) }, { office-span }; last recorded { ON($asOf) }
office-line-span-confirmed = { START($office) }, { office-span }; in office { ON($asOf) }
