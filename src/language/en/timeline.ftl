### /timeline

timeline-title = Timeline: { NAME($country) }
timeline-title-of-pair = Timeline: { NAME($country) } – { NAME($partner) }

# $total: how many events there are; $about: the state, or the two; $span: which bounds of time were given;
# $order: newest or oldest first; $page, $pages: which page of how many this is.
timeline-headline =
    { $total ->
        [0] No events of { $about } { timeline-recorded }.
        [one] One event of { $about } { timeline-recorded }, { timeline-order }.
       *[other] { $total } events of { $about } { timeline-recorded }, { timeline-order }.
    }
timeline-recorded =
    { $span ->
        [from] from { $from } { timeline-are } recorded
        [to] to { $to } { timeline-are } recorded
        [both] from { $from } to { $to } { timeline-are } recorded
       *[none] { timeline-are } recorded
    }
timeline-are =
    { $total ->
        [one] is
       *[other] are
    }
timeline-order =
    { $order ->
        [newest] newest
       *[oldest] oldest
    } first{ $pages ->
        [1] { "" }
       *[other] , page { $page } of { $pages }
    }

# $country: the state; $earlier: the states that it continued under another name, form or government.
timeline-forerunners = The events of { $earlier }, which { $country } continued, stand under these names.
