### The words in pictures, and pictures in words. In a picture there is little room.

## Dates

# $precision: how exact the date is; $approximate: whether it is "about".
picture-date =
    { $approximate ->
        [yes] c. { picture-day }
       *[no] { picture-day }
    }
picture-day =
    { $precision ->
        [day] { $day } { picture-month } { $year }
        [month] { picture-month } { $year }
       *[year] { $year }
    }
picture-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }

## The legends

# As short as can be. $status: as in the data, or not-listed.
picture-status =
    { $status ->
        [recognised-only] Recognised only
       *[other] { status-label }
    }
map-absent = Disputed, or no state then

# How a stretch of the strip began: $change, and when: $date.
strip-change =
    { $change ->
        [begun] relations { $date }
        [restored] restored { $date }
        [suspended] suspended { $date }
        [severed] severed { $date }
        [recognised] recognised { $date }
       *[ended] no relations { $date }
    }

## Below the map

# $sources: how many sources the statuses rest on; $date: the last day that the data can know about.
map-derived =
    Derived from { $sources ->
        [one] { $sources } source
       *[other] { $sources } sources
    }; data to { $date }.

# $when: whether the map shows a date of the past.
map-base =
    Base map: Natural Earth. { $when ->
        [past] Borders are today’s, coloured by the state of that date.
       *[present] Its borders say nothing about claims.
    }

## Pictures in words, for those who do not see them

# $status: as in the data, or not-listed.
status-in-words =
    { $status ->
        [relations] diplomatic relations
        [suspended] relations suspended
        [severed] relations severed
        [recognised-only] recognised, without relations
        [none] no diplomatic relations
        [not-listed] not listed as partners
       *[no-record] no record
    }

# $title: of the answer; $counts: every group with the number of states, from map-text-count.
map-text = World map. { $title }, { $date }, with the number of states. { START($counts) }.

# $names: which states these are, where they are few.
map-text-count =
    { $named ->
        [yes] { status-in-words }: { $count } ({ $names })
       *[no] { status-in-words }: { $count }
    }

# $title: of the answer; $stretches: from strip-stretch, in order of time.
strip-text = Bar over the years. { $title }: { $stretches }.
strip-text-undated = Bar over the years. { $title }: { status-in-words }, without dates.

# A stretch of one status. $bounds: which of $from and $until are known, or that nothing is recorded before or after.
strip-stretch =
    { $bounds ->
        [unknown-before] nothing recorded before { $until }
        [unknown-after] nothing recorded after { $from }
        [both] { status-in-words } from { $from } to { $until }
        [from] { status-in-words } from { $from } on
        [until] { status-in-words } until { $until }
       *[none] { status-in-words }
    }
