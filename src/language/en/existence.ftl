### A state that did not exist on the date asked about.

# $state: the state that was named; $date: its first or its last day.
existence-before = { START($state) } did not exist as a state before { $date }.
existence-after = { START($state) } ceased to exist { ON($date) }.

# $missing: one of the two sentences above; $answered: the state of that time that the answer is about.
existence-answered = { $missing } In its place this answer speaks of { $answered }.
# $related: the states that came before or after it.
existence-preceded = { $missing } Before it: { $related }.
existence-succeeded = { $missing } After it: { $related }.
