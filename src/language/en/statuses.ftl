### The status of a pair, behind the names of the two.

# $status: as in the data, and `ended` where they ended as recognition was withdrawn.
status-present =
    { $status ->
        [relations] have diplomatic relations
        [suspended] have suspended diplomatic relations
        [severed] have no diplomatic relations: they were severed
        [ended] have no diplomatic relations: they ended
        [recognised-only] have no diplomatic relations, though there is recognition
        [none] have no diplomatic relations
       *[no-record] have no record in this store
    }

# The same on a past date.
status-past =
    { $status ->
        [relations] had diplomatic relations
        [suspended] had suspended diplomatic relations
        [severed] had no diplomatic relations: they had been severed
        [ended] had no diplomatic relations: they ended
        [recognised-only] had no diplomatic relations, though there was recognition
        [none] had no diplomatic relations
       *[no-record] have no record in this store
    }
