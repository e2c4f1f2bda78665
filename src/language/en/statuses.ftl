### The status of a pair, behind the names of the two.

# $status: as in the data.
status-present =
    { $status ->
        [relations] have diplomatic relations
        [suspended] have suspended diplomatic relations
        [severed] have no diplomatic relations: they were severed
        [recognised-only] have no diplomatic relations, though there is recognition
        [none] have no diplomatic relations
       *[no-record] have no record in this store
    }
