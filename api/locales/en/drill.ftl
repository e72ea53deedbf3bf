# A drill: its clock, its mail, and everybody doing at once what is expected of them.

drill-title = The drill
drill-lead = This page exists only in a drill. Here you move the clock and let everybody do what is expected of them; workshops, people and letters are practice.
drill-clock = The drill's clock
drill-nairobi = In Nairobi
drill-utc = UTC
drill-clock-hint = Moved forward, the clock does what that time would have done: offers end, reminders go out, reports fall due. It takes up to fifteen seconds until all of it is done.
drill-forward = { $hours ->
    [1] 1 hour forward
    [24] 1 day forward
   *[other] { $hours } hours forward
}
drill-everybody = Everybody at once
drill-everybody-hint = Each button acts for all workshops or receivers of the request that wait for it, as if each had answered on their own.
drill-no-requests = Nothing is under way
drill-no-requests-lead = Requests of your networks appear here once they are posted.
drill-promised = Promised
drill-received = Received
drill-of = { $done } of { $total }
drill-who = Sign in as a coordinator of the drill to move its clock.
drill-mail = Read the drill's mail
drill-step-accept = { $count ->
    [one] Let the 1 workshop that was asked accept
   *[other] Let all { $count } workshops that were asked accept
}
drill-step-report = { $count ->
    [one] Let 1 job report a day's share
   *[other] Let all { $count } jobs report a day's share
}
drill-step-finish = { $count ->
    [one] Let 1 job finish making
   *[other] Let all { $count } jobs finish making
}
drill-step-ship = { $count ->
    [one] Send what is ready (1 job)
   *[other] Send what is ready ({ $count } jobs)
}
drill-step-confirm = { $count ->
    [one] Confirm that everything arrived (1 job)
   *[other] Confirm that everything arrived ({ $count } jobs)
}
drill-done-clock = { $count ->
    [1] The clock is 1 hour further
    [24] The clock is 1 day further
   *[other] The clock is { $count } hours further
}
drill-done-accept = { $count ->
    [one] 1 workshop accepted
   *[other] { $count } workshops accepted
}
drill-done-report = { $count ->
    [one] 1 job reported
   *[other] { $count } jobs reported
}
drill-done-finish = { $count ->
    [one] 1 job is all made
   *[other] { $count } jobs are all made
}
drill-done-ship = { $count ->
    [one] 1 job is on its way
   *[other] { $count } jobs are on their way
}
drill-done-confirm = { $count ->
    [one] 1 job was received
   *[other] { $count } jobs were received
}
drill-done-next = What follows from it is done in the background within seconds; the letters are in the drill's mail.

mail-title = The drill's mail
mail-lead = Every letter of this drill, newest first. Anyone may read them here: their readers are invented, and nothing is sent to anybody.
mail-to = To
mail-kind = Kind
mail-all-kinds = All kinds
mail-filter = Show
mail-none = No letters
mail-none-lead = None was written that fits. They appear here within seconds of what they tell of.
mail-queued = Written (Nairobi)
mail-text = The letter as text
mail-html = The letter as most mail programs show it
mail-eml = Download the letter as a file (.eml)
mail-drill = To the drill's controls

mail-kind-confirm_email = Address to confirm
mail-kind-reset_password = New password
mail-kind-already_registered = Account known already
mail-kind-workshop_invited = Workshop invited
mail-kind-member_invited = Member invited
mail-kind-coordinator_invited = Coordinator invited
mail-kind-listing_review_wanted = Listing to review
mail-kind-listing_refused = Listing sent back
mail-kind-listing_live = Listing public
mail-kind-listing_still_true = Still true?
mail-kind-confirm_listing = Listing to confirm
mail-kind-listing_received = Listing received
mail-kind-listing_removed = Listing removed
mail-kind-confirm_petition = Wish to confirm
mail-kind-keep_record = Record claimed
mail-kind-petition_received = Wish about a record
mail-kind-petition_answered = Wish answered
mail-kind-relayed = Message passed on
mail-kind-request_review_wanted = Request to review
mail-kind-request_needs_changes = Request to change
mail-kind-request_posted = Request posted
mail-kind-request_short = Pieces short
mail-kind-plan_ready = Plan ready
mail-kind-offer = Offer
mail-kind-offer_reminder = Offer, reminder
mail-kind-job_accepted = Job accepted
mail-kind-job_accepted_notice = A workshop accepted
mail-kind-job_declined_notice = A workshop declined
mail-kind-offer_expired = Offer ended
mail-kind-counter_received = Counter-offer
mail-kind-counter_answered = Counter-offer answered
mail-kind-plan_changed = Plan changed
mail-kind-first_article_wanted = First piece to check
mail-kind-first_article_passed = First piece passed
mail-kind-first_article_failed = First piece not right
mail-kind-progress_due = Progress asked
mail-kind-late_risk = May be late
mail-kind-job_reduced = Job made smaller
mail-kind-job_withdrawn = Job ended
mail-kind-workshop_paused = Workshop paused
mail-kind-shipped = Shipped
mail-kind-receipt_wanted = Receipt wanted
mail-kind-pieces_rejected = Pieces rejected
mail-kind-dispute_opened = Dispute opened
mail-kind-dispute_decided = Dispute decided
mail-kind-request_cancelled = Request cancelled
mail-kind-recall = Recall
mail-kind-request_closed = Request complete
mail-kind-confirm_notice = Notice to confirm
mail-kind-notice_review_wanted = A notice to review
mail-kind-notice_reviewed = Notice reviewed
mail-kind-notice_answered = Notice answered
mail-kind-confirm_subscription = Letters to confirm
mail-kind-map_news = News of the map
