### What every front end adds to an answer.

# $status: as in the data.
status-label =
    { $status ->
        [relations] Diplomatic relations
        [suspended] Relations suspended
        [severed] Relations severed
        [recognised-only] Recognised, without relations
        [none] No diplomatic relations
        [not-listed] Not listed as partners
       *[no-record] No record
    }

# Of what a source itself refers to. $what: its publisher and title, as far as they are known.
source-citing = citing { $what }

## Discord

# The kind of a remark, before it. $about: what it is about.
note-label =
    { $about ->
        [representation] Representation
        [ties] Unofficial ties
        [disagreement] Disagreement
        [succession] Succession
        [naming] Naming
       *[caution] Note
    }

# $names: other spellings of a person's name.
also-written = Also written: { $names }

# $typed: what somebody typed; $name: whom or what it stands for.
understood-as = “{ $typed }” understood as { $name }

# The last day that the data can know about.
data-to = Data to { $date }

# $total: how many events there are on all pages.
page-of-pages =
    Page { $page } of { $pages } · { $total ->
        [one] { $total } event
       *[other] { $total } events
    }

undated = undated
no-events = No events on record.
facts-left-out = { $count } more did not fit; ask /timeline for all.
offices-left-out =
    and { $count } more { $count ->
        [one] office
       *[other] offices
    }

# Behind a source: it is not about others' words.
source-is-primary = primary

button-older = Older
button-newer = Newer
button-show-to-everyone = Show to everyone
button-report = Report a mistake

# A menu in which nothing is chosen yet.
menu-placeholder = Choose one

# Where a menu is not possible. $command, $option: their English names.
type-again = Type /{ $command } again and pick “{ $option }” from the list that appears as you type.

# A new issue about an answer. $question: what was asked; $version: of the data; $facts: their ids.
report-title = Mistake in { $question }
report-body =
    Question: { $question }
    Data: { $version }
    Facts: { $facts }

    What is wrong, and which source says so?

## What goes wrong in Discord

problem-too-fast = That was a lot of questions in a short time. Please wait a few seconds and ask again.
problem-forged = This button or menu is not one of mine, or is too old for me to read. Please ask again with a slash command.
problem-failed = Something went wrong on my side, and it has been logged. Please ask again.
