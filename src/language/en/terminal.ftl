### What the terminal adds to an answer.

heading-facts = Facts
heading-events = Events
heading-status-changes = Changes of status
heading-missions = Missions and envoys
heading-names = Names
heading-offices = Offices
heading-links = Links
heading-notes = Notes
heading-sources = Sources
heading-why = Why

# $typed: what somebody typed; $name: whom or what it stands for.
terminal-taken-for = “{ $typed }” taken for { $name }.

# The last day that the data can know about.
terminal-data-to = Data to { $date }.

terminal-no-date = no date
terminal-span = { $from } to { $until }

# How a typed name is understood.
terminal-verdict =
    { $verdict ->
        [sure] sure
        [probable] probable
        [ambiguous] ambiguous
       *[unknown] unknown
    }

## The prompt

# $examples: questions as they are typed; $exit: what is typed to leave.
terminal-welcome =
    Ask as in Discord: { $examples }
    Tab completes. { $exit } leaves.

## Questions as lines of JSON

# $expected: what a line looks like; $limit: how long it may be.
batch-too-long = This line is longer than { $limit } and was not read; expected one question a line, { $expected }.
batch-no-json = This line is no JSON; expected { $expected }.
# $field: which field is wrong, or that it is the line as a whole; $fault: what is wrong with it, in English.
batch-no-question = This line is no question: { $field }: { $fault }
