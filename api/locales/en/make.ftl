# "I want this made": picking a design, the form of a request.

make-title = I want this made
make-choose-lead = Pick what you need. We find the workshops that can make it, split the work and follow it until it arrives.
make-search = Search designs
make-search-button = Search
make-none-found = No design like that yet
make-none-found-text = Try another word, or bring your own design.
make-all-designs = Show all designs
make-own-design = Bring a design
make-own-design-text = Not here?

make-lead = Three answers are enough: how many, where, and by when.
make-edit-title = Change the request
make-kept = Welcome back
make-kept-text = What you wrote before is still here. Look it over and post it.
make-review-note = The reviewer wrote
make-see-design = See the design
make-other-design = Take another design
make-design = Design
make-design-none = Choose a design
make-use-design = Take this design

make-where = How many, and where to
make-place = Destination
make-place-number = Destination { $number }
make-quantity = Pieces
make-town = Town
make-town-hint = Town and country, as in “Mombasa, Kenya”, or latitude and longitude.
make-town-which = Which of these towns?
make-label = Name of the place
make-label-hint = A hospital, a school, a clinic. Leave it empty to use the town.
make-receiver-summary = Somebody else receives it
make-receiver-hint = They get a link to confirm what arrives, without an account. Otherwise you do.
make-receiver = Their name
make-receiver-email = Their e-mail address
make-remove-place = Remove this destination
make-add-place = Add another destination

make-when = By when
make-due = Last day to arrive
make-due-hint = Day, month and year. The later, the more workshops can help.
make-terms = On what terms?
make-terms-volunteer = Workshops make it for nothing
make-terms-paid_on_receipt = Paid when received
make-terms-deposit = A part before, the rest when received
make-note = What should workshops know?
make-note-hint = Why you need it, how to pack it, whom to ask. Everybody asked can read this.

make-more = Name, ways of making and limits
make-name = Name of the request
make-name-hint = Empty: the name of the design.
make-routings = Ways of making that you allow
make-routings-hint = The more you allow, the more workshops fit.
make-max-workshops = At most so many workshops
make-limit-hint = Empty: as many as it takes.
make-max-share = Largest share of one workshop
make-max-share-hint = So that the loss of one does not stop everything. Empty: no limit.
make-networks = Networks
make-networks-legend = Ask the workshops of
make-networks-hint = Tick none, and we ask those with workshops in the countries your pieces go to.
make-network-hint = { $workshops ->
    [one] One workshop, { $countries }
   *[other] { $workshops } workshops, { $countries }
}
make-sign-in-after = You sign in or make an account next. What you wrote here is kept.
make-post = Post the request
make-post-again = Save and hand in
make-keep-draft = Keep as a draft

field-town_ambiguous = Several towns fit. Choose one of them.
field-town_unknown = We do not know this town. Try the nearest larger one.
field-too_long_to_keep = This is too long to keep while you sign in. Shorten it, or sign in first.

make-quote = What it would cost
make-quote-open = Say how many, where and by when, and the price stands here.
make-quote-later = Many people ask just now. Try again in a moment, or post it: the plan is made all the same, and you need not wait for it.
make-quote-for = { $pieces ->
    [one] for one piece
   *[other] for { $pieces } pieces, { $each } a piece
}
make-quote-by = { $count ->
    [one] From one workshop, { $km } km away at most.
   *[other] From { $count } workshops, { $km } km away at most.
}
make-quote-short = { $missing } of { $pieces } pieces could not be made by then.
make-quote-helps = A later day, more ways of making or more networks may help.
make-quote-hint = With what workshops have free at this moment. Nothing is promised until they accept.
make-quote-ask = Work out the price
