### What happened between states, where the data has no sentence of its own.

# $parties: every state that took part.
event-established = { START($parties) } established diplomatic relations.
event-restored = { START($parties) } restored diplomatic relations.

# $parties: the states between which it happened, as no source says who did it.
event-severed = Diplomatic relations between { $parties } were severed.
# $actor: the state that did it; $others: the states to which it did it.
event-severed-by = { START($actor) } severed diplomatic relations with { $others }.

event-suspended = Diplomatic relations between { $parties } were suspended.
event-suspended-by = { START($actor) } suspended diplomatic relations with { $others }.

event-recognised = A state recognised { $parties }.
event-recognised-by = { START($actor) } recognised { $others }.

event-recognition-withdrawn = A state withdrew its recognition of { $parties }.
event-recognition-withdrawn-by = { START($actor) } withdrew its recognition of { $others }.

# Any other kind of event.
event-of-kind = { START($parties) }: { event-kind }.

# $kind: what happened, as a label.
event-kind =
    { $kind ->
        [recognition] recognition
        [recognition-withdrawn] recognition withdrawn
        [relations-established] relations established
        [relations-severed] relations severed
        [relations-suspended] relations suspended
        [relations-restored] relations restored
        [relations-continued] relations continued
        [representation-upgraded] representation upgraded
        [representation-downgraded] representation downgraded
        [mission-opened] mission opened
        [mission-closed] mission closed
        [envoy-recalled] envoy recalled
        [envoy-expelled] envoy expelled
        [credentials-presented] credentials presented
        [agreement-signed] agreement signed
        [visit] visit
        [meeting] meeting
        [statement] statement
       *[membership] membership
    }

# $fact: what happened, as a sentence; $act: a sentence of the data on the act by which it did.
fact-with-act = { $fact } { $act }

## What a source says of how things stood on a date, $date: no act of that day.

# $sentence: a sentence of the data without its full stop.
observation-quoted = { $sentence } (as of { $date }).
# The sentence names the year itself.
observation-quoted-with-its-year = { $sentence }.

# A source that lists two states among those with relations, and no more.
observation-listed = { $publisher } lists { $one } and { $other } as partners (as of { $date }).
observation-of-status = { START($pair) } { status-present }, according to { $publisher } (as of { $date }).

# A list of partners that leaves one out. $owner: whose list it is; $members: how many members of the United Nations it states.
observation-omitted = Neither { $owner } nor { $missing } lists the other among its partners (as of { $date }).
observation-omitted-from-complete-list =
    { $members ->
        [0] { START($owner) } has no member of the United Nations among its partners, nor { $missing } (as of { $date }).
        [one] { START($missing) } is not the one member of the United Nations that { $owner } lists as its partner (as of { $date }).
       *[other] { START($missing) } is not among the { $members } members of the United Nations that { $owner } lists as its partners (as of { $date }).
    }
