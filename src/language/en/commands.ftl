### The slash commands in English, as Discord, `ask` and the README list them. Their names stand in the folder commands.
### At most 100 characters each.

## /relations

command-relations =
    .description = The diplomatic status of two states, now or on a date, with sources
option-relations-country =
    .description = A state, or both as in “Ukraine Syria”
option-relations-with =
    .description = The other state
option-relations-on =
    .description = A date such as 1990, 1990-01 or 1990-01-01; today if left out

## /timeline

command-timeline =
    .description = The dated events of a state, or of two states, with sources
option-timeline-country =
    .description = A state
option-timeline-with =
    .description = Only events with this state
option-timeline-from =
    .description = Not before this date: 2020, 2020-06 or 2020-06-30
option-timeline-to =
    .description = Not after this date
option-timeline-kind =
    .description = Only events of this kind
    .choice-status = Changes of status
    .choice-recognition = Recognition
    .choice-missions = Missions and representation
    .choice-envoys = Envoys
    .choice-agreements = Agreements
    .choice-visits = Visits and meetings
    .choice-statements = Statements
    .choice-membership = Membership
option-timeline-order =
    .description = Newest first, or oldest first (as when “from” is given)
    .choice-newest = Newest first
    .choice-oldest = Oldest first
option-timeline-page =
    .description = Which page
option-timeline-limit =
    .description = How many events a page has

## /whois

command-whois =
    .description = A leader, minister or envoy: offices with dates, names, what the person did
option-whois-name =
    .description = A person, or an office as in “foreign minister of Syria”
option-whois-on =
    .description = A date such as 2019 or 2019-06-30

## /map

command-map =
    .description = A world map of a state’s diplomatic relations, now or on a date
option-map-country =
    .description = A state
option-map-on =
    .description = A date such as 1990, 1990-01 or 1990-01-01; today if left out

## /changes

command-changes =
    .description = What changed lately between states, newest first, with sources
option-changes-since =
    .description = Not before this date; 90 days before the data end if left out
option-changes-country =
    .description = Only changes of this state
option-changes-page =
    .description = Which page
option-changes-limit =
    .description = How many events a page has

## /help

command-help =
    .description = What can be asked, with examples

## /about

command-about =
    .description = Version, age and extent of the facts, licences

## /sources

command-sources =
    .description = Where the facts come from, and how far each reaches

## Every command

option-private =
    .description = Show the answer to you only
