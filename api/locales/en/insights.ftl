# Insights: what the workshops of a filter are and can do; and the open numbers.

insights-title = Insights
insights-lead = { $count ->
    [one] Counted over exactly the { $count } workshop of this filter.
   *[other] Counted over exactly the { $count } workshops of this filter.
}
insights-workshops = { $count ->
    [one] workshop
   *[other] workshops
}
insights-towns = { $count ->
    [one] town
   *[other] towns
}
insights-alone = of { $designs } designs can be made by one of them
insights-together = can be made by them together
insights-capacity = In an ordinary week they can do:
insights-hidden = too few workshops to say
insights-few = 1–2
insights-in-sight = What is in sight
insights-more = All insights
insights-circle = The loop of this place
insights-circle-lead = From design to making, repair, recycling and new material. A stage with a dashed line is missing here.
insights-stage-none = nobody
insights-feeds = Whose leavings could feed whom
insights-feeds-rule = Inferred: who makes things of a kind of material leaves offcuts of it, and who recycles or makes that material could take them. Of each kind the two nearest are named. Ask them before you rely on it.
insights-feed = { $givers } make things of it, { $takers } could take what is left.
insights-feed-none = Nobody here takes what is left.
insights-km = { $count } km
insights-counts = Counts and capacity
insights-by-process = Process
insights-by-material = Material
insights-by-country = Country
insights-by-role = Stage of the circle
insights-by-batch = Starts for as few pieces as
insights-by-verified = Verification
insights-by-fresh = How fresh
insights-table = The same as a table
insights-count = Workshops
insights-week = Capacity in a week
insights-left = { $count } more rows are in the CSV file.
insights-rule = A workshop counts in every process, material and stage it names. Cells of fewer than { $least } workshops show “1–2” and no capacity, so that nobody is singled out; where a total would give one away, the next smallest cell is hidden too.
insights-scope = What can be made here
insights-scope-lead = Every design of the library is tried on these workshops by its processes, materials, sizes and certificates.
insights-scope-none = None of the designs can be made here yet.
insights-scope-list = { $count ->
    [one] { $count } design that can be made
   *[other] { $count } designs that can be made
}
insights-several = several together
insights-missing = What is missing here
insights-missing-lead = Nobody here offers these; the nearest workshop that does is named.
insights-nearest = Nearest:

batch-any = Any number
batch-few = 2 to 10
batch-tens = 11 to 100
batch-hundreds = 101 to 1,000
batch-thousands = More than 1,000

fresh-recent = In the last { $days } days
fresh-year = Within a year
fresh-older = Longer ago
fresh-never = Never

numbers-title = Open numbers
numbers-lead = What was made and wanted, by country and process. Every part adds up to the books.
numbers-good = good pieces made
numbers-received = pieces received
numbers-rejected = pieces turned down
numbers-scrap = pieces spoilt
numbers-made = Made
numbers-rule = What fewer than { $least } workshops made stands together in one line, so that nobody is singled out and all still adds up.
numbers-rest = Parts of fewer than { $least } workshops, together
numbers-none = Nothing has been made yet.
numbers-wanted = Wanted, by country of the destination
numbers-places = Destinations
numbers-pieces = Pieces wanted
numbers-promised = Pieces promised
