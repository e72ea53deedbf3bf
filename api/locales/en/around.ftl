# What can be made around a place.

around-title = What can be made around here
around-lead = Choose a place, and see what its workshops can do, how much of it, and at what price. Choose a design too, and see how many pieces they can make.
around-place = Around
around-radius = Within
around-until = Until
around-design = Design
around-design-none = No design: all processes
around-look = Look
around-found = { $count ->
    [one] { $count } workshop within { $km } km of { $place }, until { $day }.
   *[other] { $count } workshops within { $km } km of { $place }, until { $day }.
}
around-pieces = pieces can be made
around-none-of-design = Nobody here can make a whole piece of it as it is.
around-prices = What one more piece costs, at the workshop
around-piece = Piece number
around-costs = Costs
around-unlocks = What would let more be made
around-unlocks-none = Nothing that the design asks keeps anybody here out.
around-unlock-material = Without asking for { $material }
around-unlock-tolerance = Without asking for { $tolerance }
around-unlock-envelope = In parts smaller than { $size }
around-unlock-certification = Without the certificate { $certificate }
around-unlock-process = By { $general } instead of { $process }
around-unlock-verified = With workshops that nobody has verified yet
around-unlock-radius = Within { $km } km
around-unlock-country = With workshops outside { $countries }
around-unlock-more = { $count ->
    [one] { $pieces } piece more
   *[other] { $pieces } pieces more
}
around-unlock-all = { $count ->
    [one] { $pieces } pieces in all, { $count } workshop
   *[other] { $pieces } pieces in all, { $count } workshops
}
around-processes = By process
around-capacity = Until then
around-price-range = Price, cheapest to dearest
around-nobody = No workshop around here yet
around-nobody-more = Look farther around, or put the workshops you know on the map.
around-how = Counted in ordinary working weeks, as the workshops state them. Work that they have promised to others is not taken off, and setting up, least lots and carrying are not counted: ask for something to be made, and you see what it really costs.
around-left-out = { $count ->
    [one] { $count } workshop is not counted, because no rate turns its prices into the currency of the others.
   *[other] { $count } workshops are not counted, because no rate turns their prices into the currency of the others.
}
around-design-unsaid = This design does not say how it is made
around-design-unsaid-more = Without operations, times and materials nobody can say how many pieces can be made.
around-link = What can be made around here?
around-link-design = How many can be made near me?
