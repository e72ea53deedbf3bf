# Offers, the inbox, and the way back of a paused workshop.

offer-to = An offer to { $workshop }
offer-until = answer by { $when }, your time
offer-left-minutes = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
offer-left-hours = { $count } hours left
offer-left-days = { $count } days left

offer-accept = Yes, we make this
offer-accept-hint = With this you promise these pieces by this day. You get the job sheet at once.
offer-decline = No, not this time
offer-decline-send = Send the no
offer-counter = Yes, but on other terms
offer-counter-send = Ask for these terms
offer-counter-lead = Say what you can do. The offer stays yours until there is an answer, a day at the most.
offer-counter-quantity = How many pieces
offer-counter-day = Ready by
offer-counter-price = Price for all of them, in { $currency }
offer-counter-price-hint = For the number of pieces above, not for one.
offer-note = Do you want to add something?
offer-reason = Why not?
offer-reason-hint = This helps to ask you for work that fits. Only the last two change what you are asked for.
offer-reason-no_capacity = No time or no machine free
offer-reason-no_material = No material
offer-reason-date = The day is too early
offer-reason-not_manufacturable = It cannot be made as it is drawn
offer-reason-machine_down = A machine is broken
offer-reason-price = The price is too low
offer-reason-not_our_work = Not our kind of work
offer-reason-safety = It would not be safe

offer-piece = The piece
offer-why-title = Why you?
offer-why = { $makers ->
    [one] Your workshop offers this work ({ $process }) and has free days before the due day, and to make all of it there costs least in the end, transport included.
   *[other] Your workshop offers this work ({ $process }) and has free days before the due day, and is one of { $makers } whose shares together cost least, transport included.
}
offer-open-job = Open the job
offer-paused = You left two offers unanswered, so you are not asked for now. The letter about it has a link that ends the pause.

offer-over-accepted = This job is yours
offer-over-accepted-text = You promised these pieces. Everything you need is on the job's page, and a letter with it is on its way to you.
offer-over-declined = You said no
offer-over-declined-text = Thank you for answering. Others are asked now, and you will be asked again when something fits. Nothing is left for you to do.
offer-over-countered = Your other terms are being looked at
offer-over-countered-text = The designer or a coordinator answers within a day, and we write to you. Until then the pieces are kept for you.
offer-over-refused = Your other terms were not agreed to
offer-over-refused-text = The pieces are being offered to others. You will be asked again when something fits.
offer-over-lapsed = Nobody answered your other terms in time
offer-over-lapsed-text = The pieces are being planned again. This does not count against you.
offer-over-expired = The time to answer has passed
offer-over-expired-text = The pieces are being offered to others. You need not do anything; you will be asked again when something fits.
offer-over-withdrawn = This offer was taken back
offer-over-withdrawn-text = The request has changed, was cancelled, or was planned anew. You need not do anything. If there is work for you in the new plan, you get a new letter.
offer-over-changed = This link has been used, or the offer has changed
offer-over-changed-text = Use the newest letter about it. Without one, there is nothing left for you to do.

inbox-title = Your work
inbox-lead = Offers that wait for you, and what you have promised.
inbox-none = You do not answer for a workshop yet
inbox-none-text = Put your workshop on the map, and fitting work comes to you.
inbox-waiting = Waiting for your answer
inbox-waiting-none = No offer is waiting.
inbox-jobs = Promised
inbox-jobs-none = Nothing is promised at the moment.
inbox-done = Done, declined and past
inbox-due = due { $day }
inbox-workshops = Your workshops
inbox-open = Is asked when work fits
inbox-paused = Paused: is asked for nothing new
inbox-pause = Pause
inbox-resume = Ask us again
inbox-edit = Change what it offers

way-back-lead = Two offers went unanswered, so you are asked for nothing new. If you have time again, one tap is enough.
way-back-button = Yes, ask us again
