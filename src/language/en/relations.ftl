### /relations

relations-title = { NAME($one) } – { NAME($other) }

## The headline
## $names: the two states; $tense: whether a past date was asked about; $asked: that date; $status: how they stood;
## $date: the date of the act by which it came about.

relations-standing =
    { $tense ->
        [past] { START(ON($asked)) } { $names } { status-past }
       *[present] { START($names) } { status-present }
    }

relations-established = { relations-standing }, established { ON($date) }.
relations-restored = { relations-standing }, restored { ON($date) }.

# $predecessor: the earlier state; $begun: how its relations had begun, or been broken, on $begin; $breaker: who had broken them.
relations-continued =
    { $begun ->
        [established] { relations-standing }, established { ON($begin) } and carried over from { $predecessor } { ON($date) }.
        [restored] { relations-standing }, restored { ON($begin) } and carried over from { $predecessor } { ON($date) }.
        [severed] { relations-standing } { ON($begin) }, a break carried over from { $predecessor } { ON($date) }.
        [severed-by] { relations-standing } by { $breaker } { ON($begin) }, a break carried over from { $predecessor } { ON($date) }.
        [suspended] { relations-stand-suspended }, since { $begin } and carried over from { $predecessor } { ON($date) }.
        [suspended-by] { relations-stand-suspended }, by { $breaker } { ON($begin) } and carried over from { $predecessor } { ON($date) }.
        [none] { relations-standing }: there were none to carry over from { $predecessor } { ON($date) }.
       *[unknown] { relations-standing }, carried over from { $predecessor } { ON($date) }.
    }

# "Have suspended relations" would tell an act of both sides.
relations-stand-suspended =
    { $tense ->
        [past] { START(ON($asked)) } diplomatic relations between { $names } were suspended
       *[present] Diplomatic relations between { $names } are suspended
    }
relations-suspended = { relations-stand-suspended }, since { $date }.
relations-suspended-by =
    { relations-stand-suspended }: { $actor } { $tense ->
        [past] had suspended them
       *[present] suspended them
    } { ON($date) }.

# The status says that they were severed. $actor: who did it; $second, $secondDate: who did it as well, and when.
relations-severed = { relations-standing } { ON($date) }.
relations-severed-by = { relations-standing } by { $actor } { ON($date) }.
relations-severed-by-both = { relations-standing } by { $actor } { ON($date) }, and by { $second } { ON($secondDate) }.

# The status says that there is recognition. $actor: who gave it; $others: whom it recognised.
relations-recognised-by = { relations-standing }: { $actor } recognised { $others } { ON($date) }.

relations-recognition-withdrawn = { relations-standing } when one side withdrew its recognition { ON($date) }.
relations-recognition-withdrawn-by = { relations-standing } when { $actor } withdrew its recognition { ON($date) }.

# $said: the sentence on their status; $since: the date of the act by which an ambassador gave way to a chargé d’affaires, an embassy to less.
relations-lowered = { $said } Their representation was lowered { ON($since) }.

# $said: the sentence on their status; $closings: a list of relations-embassy-closed.
relations-embassies-closed = { $said } { START($closings) }.

# $sender: whose embassy; $mission: which kind of post it was; $date: when it was closed.
relations-embassy-closed =
    { $sender } closed its { $mission ->
        [high-commission] high commission
        [legation] legation
        [apostolic-nunciature] nunciature
       *[embassy] embassy
    } { ON($date) }

# Any other act.
relations-since = { relations-standing } since { $date }.

## A source says so without an act. $reach: `earlier` where the date asked about lies before the time that the source speaks of.

# $date: when the source says so.
relations-observed =
    { $reach ->
        [earlier] { relations-standing } as far as is known: a source of { $date } says that there are none, and nothing older says otherwise.
       *[then] { relations-standing }, as of { $date }.
    }

# $date: since when, as the source says.
relations-observed-since =
    { $status ->
        [none] { relations-standing }, and { $tense ->
            [past] had had
           *[present] have had
        } none since { $date }.
        [severed] { relations-standing } { ON($date) }.
       *[other] { relations-standing }, since { $date }.
    }

# $known: the first date of which relations are known.
relations-undated =
    { $reach ->
        [earlier] { relations-standing } as far as is known: they are recorded from { $known } on, and when they began is not recorded.
       *[then] { relations-standing }; when they began is not recorded.
    }

# They were broken before, and no source tells the end. $broken: how; $since: when; $known: the first date of which they are known again.
relations-again =
    { $reach ->
        [earlier] { relations-standing } as far as is known: { relations-broken } and are recorded again from { $known } on; when they were restored is not recorded.
       *[then] { relations-standing }: { relations-broken } and existed again by { $known }; when they were restored is not recorded.
    }
relations-broken =
    { $broken ->
        [suspended] they were suspended { ON($since) }
       *[severed] they were severed { ON($since) }
    }

# Both have lists of partners. $owner, $missing: the two; $month: of when the lists are.
relations-not-listed =
    { $reach ->
        [earlier] { relations-standing } as far as is known: neither lists the other among its partners ({ $month }), and nothing older says otherwise.
       *[then] Neither { $owner } nor { $missing } lists the other among its partners ({ $month }).
    }

# $owner: whose list it is; $missing: whom it leaves out.
relations-not-in-complete-list =
    { $reach ->
        [earlier] { relations-standing } as far as is known: { $owner } does not list { $missing } among its partners ({ $month }), and nothing older says otherwise.
       *[then] { START($owner) } does not list { $missing } among its partners ({ $month }).
    }

# How they stood is not known. $last: up to when it is; $next, $date: what comes after that time, and when: an act, or the word of a source.
relations-unknown-between =
    How { $names } stood { ON($asked) } is not recorded: { $next ->
        [relations-restored] their relations were restored { ON($date) }, and when they had been broken is not recorded.
        [relations-established] relations are said to have been established first { ON($date) }, but an envoy, a consul or a treaty is known from { $last }.
        [relations] they had no relations { ON($last) }, and had them by { $date }.
        [suspended] they had relations { ON($last) }, and by { $date } these were suspended.
        [severed] they had relations { ON($last) }, and by { $date } these had been severed.
        [none] they had relations { ON($last) }, and by { $date } they had none.
       *[other] they had no relations { ON($last) }, and relations ended { ON($date) }.
    }

# The same of a time after a break. $broken, $since: how and when relations were broken; $known: when they are known again.
relations-unknown-after-break =
    How { $names } stood { ON($asked) } is not recorded: { $broken ->
        [suspended] their relations were suspended { ON($since) }
       *[severed] their relations were severed { ON($since) }
    } and existed again by { $known }, and when they were restored is not recorded.

# The same of a time between two breaks. $again: the date of the second.
relations-unknown-between-breaks =
    How { $names } stood { ON($asked) } is not recorded: { $broken ->
        [suspended] their relations were suspended { ON($since) } and severed { ON($again) }
       *[severed] their relations were severed { ON($since) } and again { ON($again) }
    }, and when they were restored between is not recorded.

# The date asked about lies before the first establishment.
relations-not-yet =
    { $tense ->
        [past] { START(ON($asked)) } { $names } had no diplomatic relations yet: they were first established { ON($date) }.
       *[present] { START($names) } had no diplomatic relations yet: they were first established { ON($date) }.
    }

# The same where states that the two were before had relations. $earlier: these two; $until: by when that had ended.
relations-not-anew-yet =
    { $tense ->
        [past] { START(ON($asked)) } { $names } had no diplomatic relations: between { $earlier } there had been relations, and their own were established { ON($date) }.
       *[present] { START($names) } had no diplomatic relations: between { $earlier } there had been relations, and their own were established { ON($date) }.
    }
relations-not-anew-yet-until =
    { $tense ->
        [past] { START(ON($asked)) } { $names } had no diplomatic relations: between { $earlier } there had been relations until { $until }, and their own were established { ON($date) }.
       *[present] { START($names) } had no diplomatic relations: between { $earlier } there had been relations until { $until }, and their own were established { ON($date) }.
    }

relations-no-record = There is no record of diplomatic relations between { $names }. That is not the same as no relations: no source read here says either.
relations-no-record-on = There is no record of diplomatic relations between { $names } { ON($asked) }. That is not the same as no relations: no source read here says either.

# $missing: says that one of the two did not exist.
relations-of-no-state = { $missing } No relations with it can be told for that date.

## Notes

# $asked: the date asked about; $status: what else it may have been.
relations-uncertain =
    The change nearest to this date is known by month or year only; the status { ON($asked) } may have been: { $status ->
        [relations] relations
        [suspended] suspended
        [severed] severed
        [recognised-only] recognised-only
        [none] none
       *[no-record] not recorded
    }.

# $known: when a source has relations already; $date: the first establishment as others date it.
relations-begun-before = Sources differ on when relations began: one has them by { $known }, and others date the first establishment to { $date }.

relations-one-source = One source alone calls the relations suspended.

# $kind: what happened; $dates: a list of relations-date-of-source.
relations-dates-differ =
    Sources differ on { $kind ->
        [recognition] when recognition was given
        [recognition-withdrawn] when recognition was withdrawn
        [relations-established] when relations were established
        [relations-severed] when relations were severed
        [relations-suspended] when relations were suspended
        [relations-restored] when relations were restored
        [relations-continued] when relations were carried over
       *[other] the date
    }: { $dates }.
relations-date-of-source = { $date } ({ $source })
# A page that gives two dates, each from another source. $reference: that source.
relations-date-of-reference = { $date } ({ $source }, citing { $reference })

# A beginning before or after the one that is told; between the two, $state came under $ruler.
relations-other-beginning =
    { $order ->
        [later] { $source } dates relations anew from { $date }; in between, { $state } had come under { $ruler }.
       *[earlier] { $source } dates relations from { $date } already; after that, { $state } came under { $ruler }.
    }

# $said: what the other source says, as a sentence.
relations-otherwise = Another source says otherwise: { $said }

# $posts: a list of missions; $date: when the source says so.
relations-missions = { START($sender) } keeps { $posts } ({ $date }).

# As above, where each of the posts says when it was there.
relations-missions-then = { START($sender) } kept { $posts }.

# $kind: what happened since then, on $end.
relations-missions-before =
    { START($sender) } kept { $posts } ({ $date }); since then { $kind ->
        [relations-severed] relations were severed
        [relations-suspended] relations were suspended
        [mission-closed] a mission was closed
        [representation-downgraded] representation was lowered
       *[envoy-expelled] an envoy was expelled
    } ({ $end }).

# $reach: how far the sources on the two reach; $news: how far the news were read.
relations-reach = The sources on this pair reach to { $reach }; the news, read up to { $news }, tell of no later change.
