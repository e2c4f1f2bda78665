### /map

# $country: the country asked about.
map-title = Relations of { $country }

# $partners: with how many it has relations; $states: how many states there are; $on: the date asked about.
map-headline = { START($country) } has diplomatic relations with { $partners } of the { $states } states listed.
map-headline-on = { START(ON($on)) } { $country } had diplomatic relations with { $partners } of the { $states } states listed.

# $sources: how many sources the statuses rest on.
map-sources-none = No source read here tells of relations of this country on that date.
map-sources =
    { $sources ->
        [one] The statuses are derived from { $sources } source. Ask /relations for the sources of a pair.
       *[other] The statuses are derived from { $sources } sources. Ask /relations for the sources of a pair.
    }
map-sources-chosen =
    { $sources ->
        [one] The statuses are derived from { $sources } source; cited are the one used most and the newest. Ask /relations for the sources of a pair.
       *[other] The statuses are derived from { $sources } sources; cited are the one used most and the newest. Ask /relations for the sources of a pair.
    }

# $states: how many states lists of partners leave out.
map-not-listed =
    { $states ->
        [one] { $states } state is told apart as not listed: lists of partners leave it out, and no source read here says in words that there are no relations.
       *[other] { $states } states are told apart as not listed: lists of partners leave them out, and no source read here says in words that there are no relations.
    }

# $on: the date asked about.
map-borders = Borders are those of the base map and no statement about who owns a territory.
map-borders-then = Borders are today’s; each area shows the state that lay there { ON($on) }.
