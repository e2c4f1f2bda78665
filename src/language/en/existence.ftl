### A state that did not exist on the date asked about, or had no foreign relations of its own.

# $state: the state that was named; $date: its first or its last day.
existence-before = { START($state) }, as the state meant here, began { ON($date) }.
existence-after = { START($state) } ceased to exist { ON($date) }.

# $asked: the state that was named; $answered: the state of that time that the answer is about; $on: the date asked about.
existence-was = { START(ON($on)) } { $asked } was { $answered }: this answer speaks of it.
existence-continues = { START($asked) } continues { $answered }: { ON($on) } this answer speaks of that state.
existence-part = { START(ON($on)) } { $asked } was part of { $answered }: this answer speaks of that state.
existence-part-occupied = { START(ON($on)) } { $asked } was part of { $answered } and occupied by { $ruler }: this answer speaks of { $answered }.
existence-one-crown = { START(ON($on)) } { $asked } and { $answered } were kingdoms under one crown, and their foreign relations were one: this answer speaks of { $answered }.
# $others: the other states that lay there then.
existence-among = { START(ON($on)) } { $asked } was not one state: this answer speaks of { $answered }, which it continued. Beside it: { $others }.

# $missing: says that the state did not exist; $related: the states that came before or after it.
existence-preceded = { $missing } Before it: { $related }.
existence-succeeded = { $missing } After it: { $related }.

# $state: the state that was named; $ruler: the state under which it stood; $kind: how.
existence-under =
    { $kind ->
        [union] { START(ON($on)) } { $state } was in a union with { $ruler }, which conducted its foreign relations.
        [personal-union] { START(ON($on)) } { $state } was under one crown with { $ruler }, which conducted its foreign relations.
        [annexation] { START(ON($on)) } { $state } was part of { $ruler }, which conducted its foreign relations.
        [protectorate] { START(ON($on)) } { $state } was a protectorate of { $ruler }, which conducted its foreign relations.
        [mandate] { START(ON($on)) } { $state } was a mandate or trust territory of { $ruler }, which conducted its foreign relations.
        [dominion] { START(ON($on)) } { $state } was a dominion of { $ruler }, which conducted its foreign relations.
       *[colony] { START(ON($on)) } { $state } was a colony of { $ruler }, which conducted its foreign relations.
    }
# The beginning of that time is not recorded. $until: its end.
existence-under-until =
    { START(ON($on)) } { $state } was no independent state: until { $until } it was { $kind ->
        [union] in a union with { $ruler }
        [personal-union] under one crown with { $ruler }
        [annexation] part of { $ruler }
        [protectorate] a protectorate of { $ruler }
        [mandate] a mandate or trust territory of { $ruler }
        [dominion] a dominion of { $ruler }
       *[colony] a colony of { $ruler }
    }, which conducted its foreign relations.
# $rulers: the states under which it stood, or among which it was divided.
existence-divided = { START(ON($on)) } { $state } was no independent state: it was under { $rulers }, which conducted its foreign relations.
# Annexed by $ruler, which many states did not accept; or held by its forces.
existence-contested = { START(ON($on)) } { $state } was annexed by { $ruler }. Many states did not recognise this, and dealt with it as a state of its own; this answer speaks of these relations.
existence-occupied = { START(ON($on)) } { $state } was occupied by { $ruler }.

# Two that were one state then, $whole. $part: the one that was part of the other; $names: the two, which were both part of a third.
existence-one-crown-of-two = { START(ON($on)) } { $part } and { $whole } were kingdoms under one crown: between the two there were no relations of states.
existence-part-of-other = { START(ON($on)) } { $part } was part of { $whole }: between the two there were no relations of states.
existence-one-state = { START(ON($on)) } { $names } were part of one state, { $whole }: between the two there were no relations of states.

# A question that names a place where several states lay on its date.
existence-which = { START(ON($on)) } { $asked } was not one state. Which one do you mean?
