# A job: its page, its sheet, its timeline.

job-what = What
job-for = For
job-where = Goes to
job-due = Ready by
job-price = You get
job-price-none = Made for nothing, as a gift
job-terms-volunteer = as a gift
job-terms-paid_on_receipt = paid on receipt
job-terms-deposit = part in advance, the rest on receipt
job-pieces = Pieces
job-instead = instead of { $value }
job-facts = What was agreed
job-process = Work
job-material = Material
job-size = Size
job-tolerance = Tolerance
job-qc = Check each piece
job-instructions = Drawings and instructions
job-sheet = Job sheet to print
job-refused = That was not done
job-done = Done
job-on-behalf = on the workshop's behalf
job-made = Made
job-made-of = { $scrap ->
    [0] { $good } of { $pieces }
   *[other] { $good } of { $pieces }, { $scrap } scrapped
}

job-state-offered = Offered
job-state-countered = Other terms asked
job-state-accepted = Promised
job-state-first_article = First piece under inspection
job-state-producing = Being made
job-state-late_risk = May be late
job-state-ready = Ready to send
job-state-shipped = On its way
job-state-received = Received
job-state-disputed = Contested
job-state-closed = Closed
job-state-declined = Declined
job-state-expired = Expired
job-state-withdrawn = Taken back

job-next-offered = Next: an answer by { $when }.
job-next-countered = Other terms are asked for. They are answered by { $when }; without an answer the pieces are planned again.
job-next-first = Next: make one piece, photograph and measure it, and send that in. The others wait until it has passed.
job-next-making = { $left ->
    [one] Next: { $left } piece is still to be made by { $due }. The next report is due { $report }.
   *[other] Next: { $left } pieces are still to be made by { $due }. The next report is due { $report }.
}
job-next-first_article = Next: an inspector looks at the first piece. The others wait.
job-next-late_risk = At the present pace { $forecast } of { $pieces } pieces are ready on { $due }. Next: choose what shall happen.
job-next-ready = Next: send the pieces, and say so here.
job-next-shipped = Next: the receiver confirms what arrived. Without an answer that happens by itself after seven days.
job-next-received = All of it was confirmed. What was said of it can be contested until { $day }.
job-next-disputed = Next: a coordinator listens to both sides and decides.
job-next-closed = All done. Thank you.
job-next-declined = The workshop said no. The pieces are planned again.
job-next-expired = Nobody answered in time. The pieces are planned again.
job-next-withdrawn = This was taken back. Nothing is left to do.

job-done-accept = The job is promised. The job sheet is on its way by mail; you can print it here, too.
job-done-decline = The no was sent. Others are asked now.
job-done-counter = The other terms were sent. You hear from us within a day.
job-done-report = The report is in. Thank you.
job-done-correct = The report is corrected.
job-done-first-article = The first piece was sent to the inspector.
job-done-extend = The designer and the coordinators were asked for the later day.
job-done-reduce = The job is smaller now. The rest is planned again.
job-done-withdraw = What is not made was given back, and is planned again.
job-done-ship = The pieces are on their way, and the receivers know.
job-done-dispute = The coordinators were told, and will listen to both sides.
job-done-answer = The answer was sent.
job-done-inspect = The workshop was told.
job-done-resolve = The decision was sent to both sides.
job-done-receive = The receipt is kept. Thank you.

job-first = Send the first piece
job-first-lead = Make one. A photo, and what you measured: then an inspector says whether to go on.
job-first-note = What did you measure?
job-first-note-hint = For example: 190 × 171 mm, the visor fits.
job-first-send = Send the first piece
job-photo = Photo
job-photo-hint = JPEG or PNG, at most 8 megabytes. The place and the name of the phone are taken out.
job-photo-alt = Photo of the work
job-report = Report
job-good = Good pieces since the last report
job-good-hint = { $left ->
    [one] { $left } piece is still to be made.
   *[other] { $left } pieces are still to be made.
}
job-scrap = Spoilt pieces
job-more = Photo, problem, note
job-blocker = Does anything hold you up?
job-blocker-hint = For example: no filament before Friday.
job-note = Note
job-report-send = Send the report
job-reports = Reports
job-report-told = { $good } good, { $scrap } spoilt
job-report-words = Note
job-correction = correction
job-correct = Correct this
job-correct-good = Good pieces, as they should have been told
job-correct-scrap = Spoilt pieces, as they should have been told
job-correct-send = Correct

job-late = The day may not be kept
job-late-rate = So far { $rate } good pieces a day; { $needed } a day are needed from now on.
job-late-lead = If the next report shows that it goes faster, this notice disappears. Otherwise choose one of these.
job-extend = We need more days
job-extend-day = Ready by
job-extend-note = Why?
job-extend-send = Ask for this day
job-extend-waits = You asked for { $day }. The answer is awaited.
job-reduce = We make fewer
job-reduce-lead = You keep what you can make; the rest goes to others, and the price falls in proportion.
job-keep = How many pieces you keep, made ones included
job-reduce-send = Keep so many
job-give-back = We give the rest back
job-give-back-lead = What is made stays yours, and is counted. Everything else goes to others at once.
job-give-back-note = What happened?
job-give-back-send = Give the rest back
job-ship = Send the pieces
job-tracking = How are they sent?
job-tracking-hint = For example a waybill, a bus, the driver's number. The receiver gets to read it.
job-ship-send = They are on their way

job-counter = Other terms
job-counter-hint = To agree is a promise on both sides. If you refuse, the pieces are planned again.
job-agree = Agree
job-refuse = Do not agree
job-asked = A later day is asked for
job-asked-text = { $day } instead of { $due }.
job-inspect = Look at the first piece
job-inspect-note = What shall be different?
job-inspect-note-hint = Needed when you ask again.
job-pass = It passes
job-ask-again = Ask for another
job-receive = Has it arrived?
job-resolve = Decide
job-decision = What is decided, and why
job-decision-hint = Both sides get to read it.
job-resolve-send = Send the decision
job-owed = For what was received { $money } is owed to the workshop. Money does not go through Karakana.
job-receipts = Received
job-sent = Sent
job-received = Good
job-rejected = Not good
job-dispute = Contest what was said of it
job-dispute-lead = Until { $day } you can say that the receipt is wrong. A coordinator listens to both sides.
job-dispute-note = What is wrong?
job-dispute-send = Contest it

job-timeline = What happened
job-event-offer = The pieces were offered.
job-event-accept = The workshop promised them.
job-event-decline = The workshop said no: { $reason }.
job-event-counter = The workshop asked for other terms.
job-event-take_counter = The other terms were agreed to.
job-event-refuse_counter = The other terms were not agreed to.
job-event-expire = The time for an answer passed.
job-event-withdraw = It was taken back.
job-event-submit_first_article = The first piece was sent for inspection.
job-event-pass_first_article = The first piece passed.
job-event-fail_first_article = Another first piece was asked for.
job-event-report = Reported: { $good } good, { $scrap } spoilt.
job-event-correct = A report was corrected: { $good } good, { $scrap } spoilt.
job-event-rework = Pieces came back to be repaired.
job-event-finish = The last pieces are made: { $good } good, { $scrap } spoilt.
job-event-raise_late_risk = The day is at risk.
job-event-clear_late_risk = The day is no longer at risk.
job-event-reduce = { $less ->
    [one] { $less } piece was given back.
   *[other] { $less } pieces were given back.
}
job-event-ship = The pieces were sent.
job-event-receive_part = One place confirmed.
job-event-receive = Everything was confirmed.
job-event-dispute = It was contested.
job-event-resolve = It was decided.
job-event-close = The books are closed.
job-event-extension_asked = The workshop asked for a later day: { $day }.
job-event-extension_agreed = The later day was agreed to: { $day }.
job-event-extension_refused = The later day was not agreed to.
job-event-reminded = The workshop was reminded of the offer.
job-event-progress_due = The workshop was asked for a report.
job-event-receipt_asked = The receivers were asked what arrived.

sheet-print = Print
sheet-back = Back to the job
sheet-due = Ready by { $day }
sheet-code = Report here
sheet-steps = Steps
sheet-instructions = Drawings and full instructions:
sheet-made-by = Made by, date
sheet-checked-by = Checked by, date

error-no_open_ask = Nobody asks for a later day at the moment. It may have been answered already.
field-not_a_photo = This is not a JPEG or PNG photo.
field-not_an_amount = Write an amount like 1950 or 1950.50.
