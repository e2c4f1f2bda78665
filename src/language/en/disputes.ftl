### Disputes over recognition, and ties without diplomatic relations

# $one, $other: the sentence of the data on each of two disputes.
disputes-of-both = { $one } { $other }

## Ties. $sender: who is represented; $host: where; $tense: whether a past date was asked about; $time: since when, or when the source says so;
## $office: what the office is called, or what it is; $placed, $place: whether the town is known, and which; $power: the state that
## protects the sender's interests.

tie-represented =
    { $tense ->
        [past] { START($sender) } was represented in { $host } by { $office }
       *[present] { START($sender) } is represented in { $host } by { $office }
    }{ tie-place } ({ $time }).

tie-represented-under =
    { $tense ->
        [past] { START($sender) } was represented in { $host } by { $office }
       *[present] { START($sender) } is represented in { $host } by { $office }
    }{ tie-place }, under the protection of { $power } ({ $time }).

tie-protected =
    { $tense ->
        [past] { START($power) } protected the interests of { $sender } in { $host }
       *[present] { START($power) } protects the interests of { $sender } in { $host }
    } ({ $time }).

# An office of which no name is known.
tie-office =
    { $kind ->
        [representative-office] a representative office
        [liaison-office] a liaison office
       *[interests-section] an interests section
    }

tie-place =
    { $placed ->
        [yes] { ", " }{ $place }
       *[no] { "" }
    }

# $asOf: when the source says so.
tie-since = since { $since }
tie-since-as-of = since { $since }; as of { $asOf }
tie-as-of = as of { $asOf }
