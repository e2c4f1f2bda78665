### /whois

# $person: the name of the person.
whois-title = { $person }

# $office: an office with its state, such as "President of Syria"; $on: the date asked about; $span, $from, $until: when it was held;
# $known: whether it is known since when; $asOf: the date of the newest source; $successor: who is known to have come after, and $overBy: when.
whois-no-office = No office of { $person } is recorded.
whois-on-date = { $person } was { $office } { ON($on) }.
whois-on-date-span = { $person } was { $office } { ON($on) } ({ office-span }).
whois-unconfirmed = { $person } was last recorded as { $office } { ON($asOf) }{ whois-since }; no source tells who held the office { ON($on) }.
whois-unconfirmed-succeeded = { $person } was last recorded as { $office } { ON($asOf) }{ whois-since }, before { $on }; { $successor } is recorded from { $overBy }.
whois-current = { $person }, { $office } ({ whois-tenure }).
# $earlier: earlier terms by their years.
whois-current-again = { $person }, { $office } ({ whois-tenure }; before that { $earlier }).
whois-as-of = { $person } was in office as { $office } { ON($asOf) }{ whois-since }; nothing newer is recorded.
whois-replaced = { $person } was { $office }{ whois-from }, until { $overBy } at the latest; succeeded by { $successor }.
whois-last-recorded = { $person } was last recorded as { $office } { ON($asOf) }{ whois-since }; { $successor } is recorded from { $overBy }.
whois-past = { $person } was { $office }.
whois-past-span = { $person } was { $office } { office-span }.
# Asked who holds the office.
whois-last = { $person } was { $office } { office-span }; nobody is recorded in that office since.
# $terms: every term by its years.
whois-past-terms = { $person } was { $office } { $terms }.
whois-tenure =
    { $known ->
        [from] since { $from }; last confirmed { $asOf }
       *[no] last confirmed { $asOf }
    }
whois-since =
    { $known ->
        [from] , since { $from }
       *[no] { "" }
    }
whois-from =
    { $known ->
        [from] { " " }from { $from }
       *[no] { "" }
    }

# $leader: who came to lead the government, as what, and when, after a minister was last seen in office.
whois-government-changed = Not confirmed since the government changed: { $leader } became { $office } { ON($on) }.

# $count: of how many other states the person was the head at the same time; $states: these.
whois-realms = Head of state of { $count } other states as well: { $states }.

# $from: the beginning of a tenure that is told; $others: what other sources have.
whois-other-beginning = Sources differ about the beginning: { $from } here, and { $others } elsewhere.

# $predecessor, $successor: names of persons; $before, $after: when each is first known in office, in words.
whois-before = In that office before: { $predecessor } ({ $before }).
whois-after = In that office after: { $successor } ({ $after }).
whois-before-and-after = In that office before: { $predecessor } ({ $before }) and after: { $successor } ({ $after }).
# $on: a date on which a source has somebody in office who is not known to have come then.
whois-seen = recorded { ON($on) }
