# The coordinator's board, and the pages of networks.

board-title = Board
board-imports = Imports
board-planner = The planner is in trouble
board-post = Letters do not get through
board-post-text = { $waiting } wait for another try, { $dead } were given up.

board-trouble = Needs you
board-no-trouble = Nothing waits for you
board-no-trouble-text = Reviews, late work, disputes and other terms will stand here.
board-short = { $pieces ->
    [one] Nobody found for one piece
   *[other] Nobody found for { $pieces } pieces
}
board-review = { $pieces } pieces by { $day }
board-expiring = { $request }, until { $when }
board-many = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
board-is-short = Short
board-is-review = Review
board-is-dispute = Dispute
board-is-late = May be late
board-is-counter = Other terms
board-is-first-article = First piece to inspect
board-is-expiring = No answer yet

board-numbers = How it goes
board-too-few = too few
board-promised = promised of wanted, { $n ->
    [one] one request
   *[other] { $n } requests
}
board-filled = received of wanted, { $n ->
    [one] one request
   *[other] { $n } requests
}
board-delivered = good pieces received
board-on-time = received in time, { $n ->
    [one] one job
   *[other] { $n } jobs
}
board-answer-time = until an answer (median), { $n ->
    [one] one answer
   *[other] { $n } answers
}
board-acceptance = of offers accepted, { $n ->
    [one] one offer
   *[other] { $n } offers
}
board-hours = { $hours } h
board-declines = Why offers were declined

board-requests = Requests
board-no-requests = No requests yet.
board-due = by { $day }
board-work = Being made
board-no-work = Nothing is being made at present.
board-request = Request
board-state = State
board-made = Made
board-due-day = Due
board-forecast = By then
board-no-forecast = too early to say

network-about = About
network-rules = Rules
network-urgency-normal = Workshops have 48 hours to answer an offer.
network-urgency-urgent = Workshops have 24 hours to answer an offer.
network-urgency-crisis = Workshops have 6 hours to answer an offer.
network-approves = Requests are posted at once, without a review.
network-reviews = A coordinator reviews each request before it is posted.
network-waives = No first piece has to be inspected.
network-inspects = First pieces are inspected where the design or a new workshop asks for it.
network-transit = { $days ->
    [0] Pieces are counted as arriving on the day they are sent.
    [one] Pieces are given one day to arrive.
   *[other] Pieces are given { $days } days to arrive.
}
network-carrying = Carrying one piece one kilometre is counted as { $price } { $currency }.
network-farthest = Workshops up to { $km } km away are asked.
network-verified-only = Only verified workshops are asked.
network-anybody = Unverified workshops are asked too.
network-drill = This is an exercise. Nothing is really made or sent.
network-drill-case = Fill in the worked case: 5,000 face shields for five hospitals
network-workshops = { $count ->
    [one] workshop
   *[other] workshops
}
network-requests-open = { $count ->
    [one] public request
   *[other] public requests
}
network-requests = Requests
network-no-requests = No public requests yet.
network-post-here = Have something made here
network-join-here = Join with your workshop

network-edit = Change the rules
network-edit-title = Rules of { $name }
network-saved = Saved
network-name = Name
network-about-hint = What the network is for, in a few sentences. Everybody can read it.
network-urgency = How pressing is the work?
network-urgency-word-normal = Normal: 48 hours to answer
network-urgency-word-urgent = Urgent: 24 hours
network-urgency-word-crisis = Crisis: 6 hours
network-switches = What holds here
network-switch-auto-approve = Post requests without a review
network-switch-waive = Do not ask for first pieces
network-switch-verified = Ask verified workshops only
network-transit-days = Days on the way
network-per-km = Price of carrying one piece one kilometre
network-per-km-hint = In { $currency }, with decimals: 0.10
network-max-distance = Farthest workshop
network-max-distance-hint = Empty: no limit.
network-save = Save the rules

network-rates = Exchange rates
network-rates-hint = What one unit of another currency is worth in { $currency }, from a day on. Plans keep the rates they used.
network-rate-currency = Currency
network-rate-day = From
network-rate-worth = Worth
network-rate-add = State a rate
network-no-rates = No rates yet: workshops with other currencies cannot be priced.

network-members = Workshops
network-member-slug = Workshop
network-member-hint = The last part of its address: /workshops/this-part
network-member-add = Take it in
network-member-remove = Remove

network-coordinators = Coordinators
network-coordinator-email = E-mail address of a coordinator
network-coordinator-add = Send the invitation

network-new = A new network
network-new-lead = A community of workshops with its own coordinators, rules and rates.
network-currency = Currency
network-currency-hint = Three letters, such as KES. Plans and prices are stated in it.
network-time-zone = Time zone
network-time-zone-hint = Such as Africa/Nairobi.
network-create = Found the network

field-not_a_decimal = Write a number such as 0.5.
field-not_a_currency = Write the three letters of a currency, such as KES.
field-not_a_zone = Write a time zone such as Africa/Nairobi.
field-no_workshop = There is no such workshop.
field-name_taken = There is a network of this name already.
