### /whois

# $person: the name of the person.
whois-title = { $person }

# $office: an office with its state, such as "President of Syria"; $on: the date asked about; $span, $from, $until: when it was held;
# $asOf: the date of the newest source; $succeeded: when the successor began.
whois-no-office = No office of { $person } is recorded.
whois-on-date = { $person } was { $office } { ON($on) }.
whois-on-date-span = { $person } was { $office } { ON($on) } ({ office-span }).
whois-confirmed = { $person } is { $office }, by a source of { $asOf }.
whois-confirmed-since = { $person } is { $office }, since { $from }, by a source of { $asOf }.
whois-as-of = { $person } was in office as { $office } { ON($asOf) }; nothing newer is recorded.
whois-as-of-since = { $person } was in office as { $office } { ON($asOf) }, since { $from }; nothing newer is recorded.
whois-succeeded = { $person } was { $office } from { $from }, succeeded { $succeeded }.
whois-past = { $person } was { $office }.
whois-past-span = { $person } was { $office } { office-span }.

# $predecessor, $successor: names of persons; $before, $after: when each began.
whois-before = In that office before: { $predecessor } (from { $before }).
whois-after = In that office after: { $successor } (from { $after }).
whois-before-and-after = In that office before: { $predecessor } (from { $before }) and after: { $successor } (from { $after }).
