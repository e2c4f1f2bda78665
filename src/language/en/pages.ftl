### Pages about the bot itself: /about, /help, /sources.

# The name of something on the web.
page-link = { $name }

## /about

# $version: of the program.
about-title = Attaché { $version }
about-headline = Attaché answers questions on diplomatic relations from a store of sourced facts. It takes no side and never guesses.
# How many rows each kind of fact has.
about-facts = Facts: { NUMBER($events, useGrouping: "always") } events of { NUMBER($pairs, useGrouping: "always") } pairs of { NUMBER($entities, useGrouping: "always") } states and other entities, resting on { NUMBER($claims, useGrouping: "always") } statements in { NUMBER($sources, useGrouping: "always") } sources.
about-people = People: { NUMBER($persons, useGrouping: "always") } persons with { NUMBER($tenures, useGrouping: "always") } offices held; missions: { NUMBER($missions, useGrouping: "always") }.
# $hash: the beginning of the hash of the data.
about-version = Version of the facts: { $hash }.
about-privacy = Nothing about you is stored: neither who asks nor what is asked.
about-licences = Licences: code MIT; facts CC BY-SA 4.0, with credit to Wikipedia and the sources named beside each fact.

## /help

help-title = What can be asked
help-headline = Ask how two states stand, what happened and when, or who somebody is. Every statement has its numbered source.
# $usage: how the command is typed; $description: what it does; $example: a question as typed.
help-command = { $usage }: { $description }.
help-command-with-example = { $usage }: { $description }. Example: { $example }
help-names = Names can be typed as people write them, in many languages; where a name can mean several, you are asked.
help-no-record = “No record” means that no source here tells, not that there are no relations.

## /sources

sources-title = Where the facts come from
sources-headline = Every statement rests on a source that was read; what a source itself refers to is shown as cited by it.
# $publisher: its name; $sources: how many of its sources are cited; $reaches: the last day that they can know about.
sources-publisher = { $publisher }: { sources-amount }
sources-publisher-reaching = { $publisher }: { sources-amount }, to { $reaches }
# $publishers: how many are not named one by one.
sources-others = { $publishers } other publishers: { sources-amount }
sources-amount =
    { $sources ->
        [one] { NUMBER($sources, useGrouping: "always") } source
       *[other] { NUMBER($sources, useGrouping: "always") } sources
    }
sources-rank = A dated report outranks an older overview; where sources disagree, both are shown.
sources-licences = Each dataset is under a licence of its own:
# $licence: its name; $datasets: the titles of the datasets under it.
sources-licence = { $licence }: { $datasets }
sources-licence-not-stated = None stated where they were taken: { $datasets }
