# The page of a request, its plans and its timeline.

requests-title = Your requests
requests-none = Nothing yet
requests-none-text = Say what you need, and workshops near you can make it.
requests-row = { $pieces } pieces by { $day }, { $promised } promised
requests-kept = You began a request
requests-kept-go-on = Go on where you left off

request-path = Where you are
request-back = Back to the request

request-state-draft = Draft
request-state-submitted = Waits for review
request-state-needs_changes = Needs changes
request-state-rejected = Turned down
request-state-posted = Posted
request-state-planned = Planned
request-state-short = Not enough found
request-state-offers_out = Offers are out
request-state-committed = All promised
request-state-in_production = Being made
request-state-delivered = Delivered
request-state-closed = Closed
request-state-cancelled = Cancelled

request-next-draft = Only you can see this. Hand it in when it is ready.
request-next-submitted = A coordinator looks at it. You get a letter when that is done.
request-next-needs_changes = The reviewer asks for changes. Change the request and hand it in again.
request-next-rejected = A coordinator turned this down. Nothing more happens here.
request-next-posted = We are finding who can make it. Offers go out in a moment.
request-next-planned = The split is ready. Offers go out in a moment.
request-next-short = Workshops could not be found for all pieces. What is promised goes on; something has to change for the rest.
request-next-offers_out = Workshops have been asked. What somebody declines is offered to others by itself.
request-next-committed = Every piece is promised. Workshops report as they make them.
request-next-in_production = Workshops are making the pieces and report as they go.
request-next-delivered = Everything promised has arrived. Close the request, or it closes by itself after the time for disputes.
request-next-closed = Everything is done and in the books. Thank you.
request-next-cancelled = This was stopped. What was made before is counted and credited.

request-job-offered = Asked
request-job-countered = Proposes other terms
request-job-accepted = Promised
request-job-first_article = First piece is inspected
request-job-producing = Making
request-job-late_risk = May be late
request-job-ready = Ready to send
request-job-shipped = On the way
request-job-received = Received
request-job-disputed = Disputed
request-job-closed = Closed
request-job-declined = Declined
request-job-expired = No answer
request-job-withdrawn = Withdrawn

request-decline-no_capacity = no capacity
request-decline-no_material = no material
request-decline-date = the date
request-decline-not_manufacturable = cannot be made as drawn
request-decline-machine_down = a machine is down
request-decline-price = the price
request-decline-not_our_work = not their kind of work
request-decline-safety = safety

request-submit = Hand it in
request-edit = Change it
request-close = Close the request
request-cancel = Cancel the request
request-cancel-title = Cancel this request?
request-cancel-text = Offers are taken back. This cannot be undone.
request-cancel-text-promised = Offers are taken back, and work that has not begun stops. Of the { $pieces } promised pieces, those already made are counted and credited. This cannot be undone.
request-cancel-note = Why?
request-cancel-note-hint = Workshops that were asked read this.
request-cancel-yes = Yes, cancel it

request-review = Review
request-review-text = Once you approve, workshops are asked. Words are needed when you send it back or turn it down.
request-review-note = What should change, or why not?
request-review-note-hint = The designer reads this.
request-review-approve = Approve
request-review-changes = Ask for changes
request-review-reject = Turn down

request-bar = Received, promised, asked and missing pieces
request-wanted = Wanted
request-accepted = Promised
request-offered = Asked for
request-open = Being placed
request-unfilled = Nobody found
request-received = Received

request-short = { $pieces ->
    [one] One piece is missing
   *[other] { $pieces } pieces are missing
}
request-short-text = No workshop was found for them.
request-levers-compute = Work out what would help
request-levers = What would help
request-levers-none = No single change that we know of would help. More time or more workshops are needed.
request-levers-how = When something has changed, let us look again.
request-levers-too-long = This takes too long to work out on a page. Try again in a minute.
request-lever-and = { " " }and{ " " }
request-lever-closes-chip = Enough
request-lever-closes = Fills the order, for { $money } more.
request-lever-closes-cheaper = Fills the order, for { $money } less.
request-lever-leaves = Leaves { $left } missing, for { $money } more.
request-lever-leaves-cheaper = Leaves { $left } missing, for { $money } less.
request-lever-more-days = { $days ->
    [one] One more day
   *[other] { $days } more days
}
request-lever-verify = Verify { $workshop }
request-lever-unpause = Ask { $workshop } to end its pause
request-lever-reach = Accept ways of up to { $km } km
request-lever-lots = Ask workshops to waive minimum lots and set-ups
request-lever-share = Let one workshop make up to { $percent } %
request-lever-workshops = Let { $workshops } workshops deliver
request-waive-material = Accept another material
request-waive-envelope = Allow it in smaller parts, for smaller machines
request-waive-tolerance = Accept a coarser tolerance
request-waive-certification = Do without the certificate
request-look-again = Look again
request-less = Do with less

request-who = Who makes what
request-map = Dots make, squares receive. The wider a line, the more pieces go that way.
request-map-alt = Map of who makes for whom; the list below says the same
request-nobody-yet = Nobody yet.
request-by = by { $day }
request-made = { $pieces } made
request-ended = { $count ->
    [one] One was asked and does not make it
   *[other] { $count } were asked and do not make it
}
request-places = Where it goes
request-receiver = Received by { $name }
request-receiver-designer = the designer
request-about = What was asked
request-terms = Terms
request-note = Note

request-money = Money
request-cost = { $pieces ->
    [one] for one piece
   *[other] for { $pieces } pieces
}
request-costs = Cost
request-per-piece = A piece
request-production = Making
request-transport = Transport
request-owed = Owed for what arrived
request-owed-for = { $pieces ->
    [one] One good piece
   *[other] { $pieces } good pieces
}
request-owed-hint = No money moves through this site. Pay each workshop as you agreed.

request-why = Why this split
request-one-more = One more piece for { $place } would cost { $money }.
request-one-more-impossible = One more piece for { $place } could not be made.
request-full-fills = { $workshop } is full: one more unit of its capacity would fill { $pieces } more pieces.
request-full-saves = { $workshop } is full: one more unit of its capacity would save { $money }.
request-not-chosen = { $count } workshops were looked at
request-spare = { $count ->
    [one] One could, and was not needed: others cost less
   *[other] { $count } could, and were not needed: others cost less
}
request-reason-process = No machine or skill for it
request-reason-material = Does not work this material
request-reason-envelope = Machine too small
request-reason-tolerance = Not precise enough
request-reason-certification = Lacks a certificate
request-reason-not_askable = Not in these networks, or was asked before
request-reason-unverified = Not verified
request-reason-paused = Takes nothing new at present
request-reason-country = In another country
request-reason-no_capacity = No capacity left in time
request-reason-out_of_reach = Too far away
request-reason-no_location = Place unknown
request-why-nobody_fits = No workshop can take one of the steps.
request-why-min_lot = { $machines } machines have less left than the smallest lot they take.
request-why-machines_full = { $full } of the { $machines } machines that could make it are full.
request-why-penalty = The missing pieces would each cost more than leaving them.
request-why-supply = Inputs, material or whole lots are lacking.
request-why-max_share = Each of the { $workshops } workshops may make { $pieces_each } pieces: together less than is wanted.
request-why-max_workshops = { $workshops } workshops could deliver, only { $allowed } may.

request-plans = { $count ->
    [one] One plan
   *[other] { $count } plans
}
request-plan-number = Plan { $number }
request-plan-beside = Beside the plan before
request-workshop = Workshop
request-workshops = workshops
request-solver = Solved with { $solver }.
request-open-book = Open book: download the problem and the plan, and solve it again.
request-cause-posted = The request was posted
request-cause-declined = A workshop declined
request-cause-countered = Other terms were not agreed
request-cause-expired = An offer ran out
request-cause-reduced = A workshop gave pieces back
request-cause-withdrawn = A workshop gave its work back
request-cause-rejected = Pieces were rejected
request-cause-capacity = New capacity came
request-cause-edited = Something changed

request-story = What happened
request-older = { $count } earlier
request-told = { $what } ({ $who })
request-told-note = { $what } “{ $note }”
request-who-channel = { $name }, { $channel }
request-channel-page = on the site
request-channel-api = by the API
request-channel-link = by a mailed link
request-channel-on_behalf = on behalf of the workshop
request-channel-clock = time passed
request-channel-planner = planner
request-channel-setup = set-up

request-event-drafted = The request was drafted.
request-event-rewritten = The request was changed.
request-event-submit = It was handed in.
request-event-ask_changes = Changes were asked for.
request-event-reject = It was turned down.
request-event-post = It was posted.
request-event-reopen = Pieces are open again.
request-event-plan = It was planned.
request-event-send_offers = Offers went out.
request-event-fall_short = Not enough could be found.
request-event-commit = Every piece is promised.
request-event-start_production = Making began.
request-event-deliver = Everything promised has arrived.
request-event-close = The request was closed.
request-event-cancel = The request was cancelled.
request-event-planned = Plan { $number }: { $pieces } pieces placed.

request-job-event-offer = { $workshop } was asked for { $pieces }.
request-job-event-accept = { $workshop } promised { $pieces }.
request-job-event-decline = { $workshop } declined.
request-job-event-counter = { $workshop } proposed other terms.
request-job-event-take_counter = The terms of { $workshop } were taken: { $pieces } promised.
request-job-event-refuse_counter = The terms of { $workshop } were not taken.
request-job-event-expire = { $workshop } did not answer in time.
request-job-event-withdraw = The work of { $workshop } was taken back.
request-job-event-submit_first_article = { $workshop } sent a first piece for inspection.
request-job-event-pass_first_article = The first piece of { $workshop } passed.
request-job-event-fail_first_article = The first piece of { $workshop } did not pass.
request-job-event-report = { $workshop } made { $good } more, { $scrap } scrapped.
request-job-event-correct = { $workshop } corrected a report: { $good } good, { $scrap } scrapped.
request-job-event-rework = Pieces of { $workshop } go back to be repaired.
request-job-event-finish = { $workshop } has everything ready: { $pieces }.
request-job-event-raise_late_risk = { $workshop } may be late.
request-job-event-clear_late_risk = { $workshop } is in time again.
request-job-event-reduce = { $workshop } gave { $pieces } back.
request-job-event-ship = { $workshop } sent { $pieces } off.
request-job-event-receive_part = { $pieces } of { $workshop } arrived.
request-job-event-receive = { $pieces } of { $workshop } arrived; all of it is there.
request-job-event-dispute = { $workshop } contests the receipt.
request-job-event-resolve = The dispute with { $workshop } was decided.
request-job-event-close = The work of { $workshop } is in the books.

error-note_wanted = Say in a few words what should change, or why not.
request-lever-pull = Do this
request-event-widened = Its limits were widened so that it can be filled.

request-losses-compute = What if a workshop drops out?
request-losses = Should a workshop drop out
request-losses-all = { $grave ->
    [0] Each of the { $count } workshops could be replaced alone: no piece would stay unmade.
    [one] Losing one of the { $count } workshops would leave pieces that nobody else can make in time.
   *[other] Losing any of { $grave } of the { $count } workshops would leave pieces that nobody else can make in time.
}
request-loss-missing = { $pieces ->
    [one] One piece would find nobody.
   *[other] { $pieces } pieces would find nobody.
}
request-loss-dearer = Others could make it all, for { $money } more.
request-loss-grave = Hard to replace
