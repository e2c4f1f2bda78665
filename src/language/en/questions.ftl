### What is said where a question cannot be answered as it was asked, and what is asked back.

# $command: as typed; $known: the commands that there are.
question-unknown-command = There is no command /{ $command }. There are { $known }.

# $option: the name of an option; $typed: what was typed for it.
question-no-value = Give a value for `{ $option }`.
question-no-state = Name a state in `{ $option }`.
question-no-person = Name a person in `{ $option }`.
question-no-date = “{ $typed }” is no date for `{ $option }`. Write 2022, 2022-06, 2022-06-30 or 30 June 2022.
# $date: the date asked about; $today: the present day.
question-future = { START($date) } is in the future. Ask about a date up to today, { $today }.

## Names

# $type: what the option names: an entity or a person.
question-empty-name =
    { $type ->
        [person] Name a person for `{ $option }`.
       *[entity] Name a state for `{ $option }`.
    }
question-unknown-name =
    { $type ->
        [person] I know no person called “{ $typed }”.
       *[entity] I know no state called “{ $typed }”.
    }
question-which-name =
    { $type ->
        [person] “{ $typed }” can mean more than one person. Which one?
       *[entity] “{ $typed }” can mean more than one state. Which one?
    }
question-similar-names = I don’t know “{ $typed }”. Did you mean one of these?

# For `ask resolve`, whose options are typed by programs.
question-no-type = `type` is person or entity.

## Offices

# $state: whose office it is; $on: the date asked about.
question-no-holder = No holder of that office of { NAME($state) } is recorded.
question-no-holder-on = No holder of that office of { NAME($state) } { ON($on) } is recorded.
# Who was recorded last before the date and first after it follows, with years.
question-holders-around = No holder of that office of { NAME($state) } { ON($on) } is recorded. Nearest in time:
# The heads follow, of whom none has the title that was asked for, or one only by courtesy: the "president" of Spain.
question-other-title = No head of state of { NAME($state) } fits “{ $typed }”. Do you mean one of these?
question-which-holder = More than one person fits “{ $typed }”. Which one?

## Two states

# $first: the state that was named.
question-both-states = Name two states: `country` and `with`.
question-other-state = Relations of “{ $first }” with whom? Name the other state in `with`.
# $one, $other: what was typed for the two; $state: what both mean.
question-same-state = “{ $one }” and “{ $other }” both mean { NAME($state) }. Name two different states.
question-same-partner = `country` and `with` both mean { NAME($state) }. Name two different states, or leave `with` out.

## Events

question-dates-swapped = `from` is after `to`. Swap the two dates.
# $known: the kinds that there are, as they are typed.
question-no-kind = “{ $typed }” is no kind of event. There are { $known }.
