### English. Every message says where its variables come from; `README.md` in the folder above lists the functions.

## Dates

# $date: the words of the date, without "about".
date-approximate = about { $date }

# A date behind its preposition, for the function ON.
# $precision: how exact the date is.
date-on =
    { $precision ->
        [day] on { $date }
       *[other] in { $date }
    }

## What every answer has

# A sentence of the data, in the language in which it was written.
quotation = { $sentence }

next-about = About
next-back = Back
next-changes = Changes
next-earlier = Earlier
next-further = Further
next-help = Help
next-later = Later
next-newer = Newer
next-older = Older
next-predecessor = Predecessor
next-sources = Sources
next-status = Status
next-successor = Successor
next-swap = Swap
next-timeline = Timeline
next-who = Who
# The same question of another state.
next-of-state = { NAME($state) }
