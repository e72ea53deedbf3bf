# Letters in English. Every letter has .subject, .lead (one sentence, above the links), one label per
# link, and .body. Keep sentences short: the whole letter stays under 2,000 characters.

## Around every letter

greeting = Hello { $name },
greeting-stranger = Hello,
footer = A link only opens a page: nothing changes until you confirm there. The links are yours alone, so please do not pass this letter on.
sender = Karakana, { $url }
unsubscribe = Fewer letters like this

date = { $weekday } { $day } { $month } { $year }
moment = { $date }, { $time } ({ $place } time)
share = { $name }: { $pieces }
more-shares = and { $count } more

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

n-pieces = { $pieces ->
    [one] one piece
   *[other] { $pieces } pieces
}
n-pieces-of = { $pieces ->
    [one] one piece of
   *[other] { $pieces } pieces of
}
n-hours = { $valid_hours ->
    [one] one hour
   *[other] { $valid_hours } hours
}
n-workshops = { $workshops ->
    [one] one workshop
   *[other] { $workshops } workshops
}

## Names of facts

fact-asked = What is asked
fact-message = Message
fact-reply_to = Answer to
fact-sender = From
fact-answer_by = Answer before
fact-batch = Batch
fact-before = Before
fact-cause = Why
fact-committed = Accepted so far
fact-decision = Decision
fact-design = Design
fact-designer = Asked by
fact-destination = To
fact-destinations = To
fact-due = Due
fact-expected = Expected
fact-expires = Answer before
fact-forecast = Ready in time at this pace
fact-invited_by = Put forward by
fact-made = Made so far
fact-missing = Without a place
fact-moved = Planned again
fact-network = Network
fact-note = Note
fact-opened_by = Opened by
fact-operation = Work
fact-pieces = Pieces
fact-price = Price
fact-reason = Reason
fact-received = Received
fact-rejected = Rejected
fact-remedy = What now
fact-request = Request
fact-shares = Shares
fact-shipped_on = Sent
fact-terms = Payment
fact-town = Town
fact-tracking = Tracking
fact-unplaced = Still without a place
fact-wanted = Wanted
fact-workshop = Workshop
fact-workshops = Workshops
fact-notice = Notice
fact-filter = Looking for
fact-added = New
fact-changed = Changed
fact-found = Workshops

## Closed lists

terms-volunteer = volunteer work, unpaid
terms-paid_on_receipt = paid when received
terms-deposit = { $percent } % before work begins, the rest when received

reason-no_capacity = no free capacity
reason-no_material = material not available
reason-date = the date is too early
reason-not_manufacturable = cannot be made as drawn
reason-machine_down = a machine is down
reason-price = the price is too low
reason-not_our_kind_of_work = not their kind of work
reason-safety = not safe to make there

remedy-rework = please repair them
remedy-replace = please make new ones
remedy-written_off = nothing to do, they are written off

cause-declined = a workshop declined
cause-expired = an offer had no answer
cause-reduced = a job became smaller or was given back
cause-rejected = pieces were rejected
cause-capacity = the capacity of workshops changed
cause-edited = the request was changed

asked-list = to be put on the map
asked-claim = to keep this record
asked-correct = to correct this record
asked-remove = to take this record off the map
asked-write = to pass on a letter

## Accounts

confirm_email =
    .subject = Confirm your e-mail address
    .lead = Somebody opened a Karakana account with this address. If it was you, please confirm it.
    .confirm = Confirm my address
    .body = The link works once, for { n-hours }. If it was not you, do nothing: without the confirmation the account stays shut and we write no more.

reset_password =
    .subject = Choose a new password
    .lead = You asked to choose a new password for your Karakana account.
    .reset = Choose a new password
    .body = The link works once, for { n-hours }. If you did not ask, do nothing: your password stays as it is.

already_registered =
    .subject = You already have a Karakana account
    .lead = Somebody tried to open a Karakana account with this address, which has one already.
    .sign_in = Sign in
    .reset = Choose a new password
    .body = If it was you, sign in, or choose a new password if you forgot it. If it was not you, nothing has changed and there is nothing to do.

## Workshops

workshop_invited =
    .subject = Is { $workshop } your workshop?
    .lead = { $invited_by } put { $workshop } forward for the map of production. Is it yours?
    .claim = Yes, this is my workshop
    .refuse = No, remove it
    .body =
        Karakana brings work to workshops nearby: somebody needs things made, and the order is shared among those who can make them. Taking part costs nothing. You decide what others see and which work you take.

        If you do nothing, you get no offers.

member_invited =
    .subject = { $invited_by } asks you to join { $workshop }
    .lead = { $invited_by } would like you to answer for { $workshop } on Karakana.
    .accept = Look at the invitation
    .body =
        Whoever answers for a workshop takes or declines the work that is offered to it, reports what is made and keeps its page true. It costs nothing, and you can leave at any time.

        The link is good for { $valid_days } days. If you do nothing, nothing happens.

coordinator_invited =
    .subject = { $invited_by } asks you to help run { $network }
    .lead = { $invited_by } would like you to coordinate { $network } on Karakana.
    .accept = Look at the invitation
    .body =
        A coordinator reviews requests and workshops of the network, sees trouble early and decides what to do about it. You can leave at any time.

        The link is good for { $valid_days } days. If you do nothing, nothing happens.

listing_review_wanted =
    .subject = { $workshop } would like to be on the map
    .lead = { $workshop } waits for your review.
    .review = Look at { $workshop }
    .body = Put it on the map, or say in your own words what is still missing.

listing_refused =
    .subject = { $workshop } is not on the map yet
    .lead = A reviewer has looked at { $workshop } and asks you to change something first.
    .edit = Change it and send it again
    .body = Nothing that you wrote is lost. When you have changed what is asked for, save it: it then goes back to the reviewer.

listing_live =
    .subject = { $workshop } is on the map
    .lead = { $workshop } can now be found, and offers of work can reach you.
    .page = See your workshop
    .edit = Change something
    .body = Please keep your free capacity and days off up to date: the offers follow them.

listing_still_true =
    .subject = Is this still true of { $workshop }?
    .lead = You last confirmed what { $workshop } can make on { $checked_on }. One tap is enough.
    .still_true = Yes, it is still true
    .change = Change something
    .pause = Take no new work for now
    .remove = Take it off the map
    .body = We ask once a year. What nobody confirms is then shown as unverified, and later is left out of the usual list.

confirm_listing =
    .subject = Put your workshop on the map: please confirm
    .lead = Somebody described a workshop for the map of production and gave this address. If it was you, please confirm it.
    .confirm = Yes, it was me
    .body = The link is good for { $valid_days } days. If it was not you, do nothing: what was typed is then deleted and we write no more.

listing_received =
    .subject = { $workshop }: keep this letter
    .lead = A coordinator now looks at { $workshop }. With this link you see how far it is, and later change, pause or remove it.
    .own = My workshop's page
    .body = You need no account. We write again when it is on the map, or when something has to be changed first.

listing_removed =
    .subject = { $workshop } is off the map
    .lead = { $workshop } was taken off the map and stays off, also when its record comes again from somewhere else.
    .join = Put a workshop on the map
    .body = What you wrote about it and your address are deleted. Only its name and place are kept, so that it is not added again by mistake.

confirm_petition =
    .subject = Please confirm what you asked about { $workshop }
    .lead = Somebody gave this address and asked for something about { $workshop }. If it was you, please confirm it.
    .confirm = Yes, it was me
    .body = The link is good for { $valid_days } days. If it was not you, do nothing: what was typed is then deleted and we write no more.

keep_record =
    .subject = Is { $workshop } yours?
    .lead = Somebody said that { $workshop } on the map of production is theirs. This is the address of its record, so the answer is yours.
    .own = See the record and keep it
    .change = Correct something
    .pause = Take no new work for now
    .remove = Take it off the map
    .body = You need no account. If you do nothing, nothing changes.

petition_received =
    .subject = { $late ->
        [yes] Nobody answered: { $workshop }
       *[no] Please answer: { $workshop }
    }
    .lead = { $late ->
        [yes] Somebody asked for something about { $workshop }, and the day for an answer is over.
       *[no] Somebody asks for something about { $workshop }. They are promised an answer by { $answer_by }.
    }
    .answer = Read and answer
    .body = A record that nobody answers for is taken off by itself when that was asked and the day is over.

petition_answered =
    .subject = { $agreed ->
        [yes] Done: what you asked about { $workshop }
       *[no] Not done: what you asked about { $workshop }
    }
    .lead = { $agreed ->
        [yes] What you asked about { $workshop } is done.
       *[no] What you asked about { $workshop } was not done this time.
    }
    .page = See it
    .body = If you see it differently, ask again on the page of the record.

relayed =
    .subject = { $sender } writes to { $workshop }
    .lead = { $sender } found { $workshop } on the map and writes to you through this site.
    .page = See your workshop
    .body = Your address was not shown. Answer this letter only if an address to answer to is given above.

confirm_subscription =
    .subject = Please confirm your letters from the map
    .lead = Somebody asked for letters to this address about what is new on the map of production. If it was you, please confirm it.
    .confirm = See what was asked and confirm
    .body = The link is good for { $valid_days } days. If it was not you, do nothing: what was asked is then deleted and we write no more.

map_news =
    .subject = New on the map: { $filter }
    .lead = Since our last letter something is new or changed on the map that fits what you are looking for.
    .list = See all that fits
    .stop = No more letters
    .body = At most one such letter a week comes, and none when nothing is new.

confirm_notice =
    .subject = Please confirm your notice
    .lead = Somebody posted with this address what they want repaired or have to give. If it was you, please confirm it.
    .confirm = See it and confirm
    .body = The link is good for { $valid_days } days, and nobody sees it before. If it was not you, do nothing: what was typed is then deleted and we write no more.

notice_review_wanted =
    .subject = A notice waits for your review: { $notice }
    .lead = Somebody posted what they want repaired or have to give. Nobody else sees it before you agree.
    .review = Read and decide
    .body = Let it be seen, or say in your own words why not.

notice_reviewed =
    .subject = { $agreed ->
        [yes] Everybody sees your notice: { $notice }
       *[no] Not shown: your notice { $notice }
    }
    .lead = { $agreed ->
        [yes] A coordinator has read your notice, and everybody sees it now.
       *[no] A coordinator has read your notice and does not show it as it stands.
    }
    .page = See your notice or end it
    .body = Workshops answer through this site; your address is not shown. If it is not shown, you can post it anew with what is asked for.

notice_answered =
    .subject = { $workshop } answers: { $notice }
    .lead = { $workshop } saw what you posted and writes to you through this site.
    .page = See the workshop
    .own = See your notice or end it
    .body = Your address was not shown. Answer this letter only if an address to answer to is given above; otherwise write to the workshop on its page.

workshop_paused =
    .subject = { $workshop } is paused
    .lead = Two offers in a row had no answer, so { $workshop } gets no new ones for now.
    .resume = We are back: send us offers
    .page = See your workshop
    .body = The work you accepted is not touched. Come back whenever you like, with one tap.

## Requests and plans

request_review_wanted =
    .subject = Please review: { $request }
    .lead = { $designer } asks for { n-pieces-of } { $design }. The request waits for your review.
    .review = Review the request
    .body = Nothing goes out to workshops before you approve it.

request_needs_changes =
    .subject = Please change: { $request }
    .lead = Before { $request } can go out, the coordinator asks you for a change.
    .edit = Change the request
    .body = Send it again when it is done: it goes straight back to the coordinator.

request_posted =
    .subject = Posted: { $request }
    .lead = { $request } is posted, and the search for workshops has begun.
    .page = Follow the request
    .body = The next letter says how the pieces are shared out, or how many cannot be made in time.

request_short =
    .subject = { $missing } of { $wanted } cannot be placed: { $request }
    .lead = { $missing } of the { $wanted } pieces cannot be made by the workshops and in the time there are.
    .levers = See what would help
    .page = See the request
    .body = The page lists what would close the gap, each with its effect and its price: more time, another material, another workshop. You choose.

plan_ready =
    .subject = The plan for { $request }
    .lead = { $planned } of { $wanted } pieces are shared out among { n-workshops }.
    .plan = See the plan and its reasons
    .body = The workshops are being asked now. We write as soon as one of them accepts.

plan_changed =
    .subject = The plan for { $request } changed
    .lead = Part of { $request } was planned again; the work that workshops accepted did not move.
    .plan = See the old and the new plan
    .body = { $unplaced ->
        [0] Every piece has a place again.
       *[other] The page shows what would help the pieces that are still without a place.
    }

request_cancelled =
    .subject = Cancelled: { $request }
    .lead = { $request } is cancelled. Please stop work on it.
    .page = See what is counted
    .body = What was made until now is counted and credited.

request_closed =
    .subject = Thank you: { $request } is complete
    .lead = { $request } is complete, made by { n-workshops }. Thank you for your part in it.
    .page = See what you made together
    .body = The page tells the whole story, from the first offer to the last receipt.

recall =
    .subject = Recall: stop using { $design }, batch { $batch }
    .lead = Please stop using { $design } of batch { $batch } at once and keep the pieces apart.
    .answer = Say what you still have
    .page = See what to do
    .body = You get this letter because { n-pieces-of } this batch went to you. Please answer even if none are left.

## Offers

offer =
    .subject = Work for { $workshop }: { n-pieces }, due { $due }
    .lead = Can { $workshop } make { n-pieces-of } { $design }? Please answer before { $expires }.
    .accept = Yes, we make them
    .decline = No, not this time
    .counter = Propose something else
    .job = See everything about the job
    .body = A clear no helps too: the pieces then go to somebody else at once.

offer_reminder =
    .subject = { $reminder ->
        [last] Last reminder: { n-pieces } for { $workshop }, due { $due }
       *[first] Reminder: { n-pieces } for { $workshop }, due { $due }
    }
    .lead = { $reminder ->
        [last] The offer ends soon. Please answer before { $expires }.
       *[first] We still wait for your answer. Please give it before { $expires }.
    }
    .accept = Yes, we make them
    .decline = No, not this time
    .counter = Propose something else
    .job = See everything about the job
    .body = A clear no helps too. Two offers in a row without an answer pause your workshop.

offer_expired =
    .subject = The offer for { $request } has ended
    .lead = The offer of { n-pieces } to { $workshop } ended without an answer, and the pieces go to somebody else.
    .board = See open work
    .body = A no is always fine. Two offers in a row without an answer pause your workshop.

counter_received =
    .subject = { $workshop } proposes something else: { $request }
    .lead = { $workshop } would do the work on other terms. Please answer before { $answer_by }.
    .agree = Agree
    .refuse = Refuse
    .page = Compare with the offer
    .body = Only what the workshop would change is listed. { $silence ->
        [agrees] Without your answer the proposal is agreed to.
       *[refuses] Without your answer the proposal is refused.
    }

counter_answered =
    .subject = { $agreed ->
        [yes] Agreed: your proposal for { $request }
       *[no] Not agreed: your proposal for { $request }
    }
    .lead = { $agreed ->
        [yes] The proposal of { $workshop } is agreed to, and the job is yours.
       *[no] The proposal of { $workshop } cannot be agreed to this time.
    }
    .job = See the job
    .body = Thank you for your answer.

job_accepted =
    .subject = Your job: { n-pieces }, due { $due }
    .lead = Thank you. { $workshop } makes { n-pieces-of } { $design }. Here is the job sheet.
    .sheet = Job sheet to read or print
    .job = Report progress or a problem
    .body = { $first_article ->
        [yes] Please make one piece first and send photos and measurements. Go on with the rest when it is passed.
       *[no] You can begin. If something gets in the way, say so early: then there is still time to help.
    }

job_accepted_notice =
    .subject = { $workshop } accepted: { $request }
    .lead = { $workshop } makes { n-pieces } for { $request }.
    .page = Follow the request
    .body = { $committed } of { $wanted } pieces are accepted now.

job_declined_notice =
    .subject = { $workshop } declined: { $request }
    .lead = { $workshop } cannot make the { n-pieces } for { $request }.
    .page = Follow the request
    .body = Only these pieces are planned again. The work that others accepted does not move.

## Work

first_article_wanted =
    .subject = First piece wanted: { $request }
    .lead = Please make one piece of { $design } first and show it.
    .upload = Send photos and measurements
    .job = See the job
    .body = An inspector looks at it. Please wait with the rest until it is passed.

first_article_passed =
    .subject = First piece passed: { $request }
    .lead = The first piece from { $workshop } is good. Please go on with the rest.
    .job = See the job
    .body = Make the rest just as you made this one.

first_article_failed =
    .subject = First piece not yet right: { $request }
    .lead = The first piece from { $workshop } is not right yet. Please try again.
    .upload = Send photos of a new first piece
    .job = See the job
    .body = The note says what is wrong. Ask if it is not clear.

progress_due =
    .subject = How far are you? { $request }
    .lead = How many pieces has { $workshop } made since the last report?
    .report = Report progress
    .job = See the job
    .body = Good pieces, spoiled pieces, anything in your way: it takes a minute.

late_risk =
    .subject = Will it be ready in time? { $request }
    .lead = At this pace { $forecast } of { n-pieces } are ready on { $due }. Please choose what to do.
    .extend = Ask for more time
    .reduce = Make fewer
    .give_back = Give the rest back
    .job = See the job
    .body = Each of the three is fine, and what is made counts. The earlier you say it, the easier it is to help.

job_reduced =
    .subject = Fewer pieces: { $request }
    .lead = The job of { $workshop } is now { n-pieces } instead of { $before }.
    .job = See the job
    .body = What is made already is counted.

job_withdrawn =
    .subject = Job ended: { $request }
    .lead = The job of { $workshop } for { $request } has ended before it was complete.
    .job = See what is counted
    .body = What is made already is counted and credited. The rest is planned again.

## Delivery

shipped =
    .subject = On its way: { n-pieces } for { $request }
    .lead = On the way from { $workshop } to { $destination }: { n-pieces }, expected on { $expected }.
    .receipt = Confirm what arrived
    .body = When the pieces arrive, please count them and confirm.

receipt_wanted =
    .subject = Did it arrive? { $request }
    .lead = Did the { n-pieces } from { $workshop } arrive in { $destination }?
    .receipt = Confirm what arrived
    .trouble = Something is wrong
    .body = Without an answer the receipt confirms itself on { $confirms_itself }.

pieces_rejected =
    .subject = Pieces rejected: { $request }
    .lead = The receiver rejected { n-pieces } of the { $received } from { $workshop }.
    .job = See what is wrong
    .dispute = I see it differently
    .body = If you see it differently, say so until { $dispute_until }: then a coordinator decides.

dispute_opened =
    .subject = Dispute: { $request }
    .lead = { $opened_by } sees it differently. Please say your side before { $answer_by }.
    .answer = Read and answer
    .body = A coordinator hears both sides and decides.

dispute_decided =
    .subject = Decided: { $request }
    .lead = The dispute about { $request } is decided.
    .page = Read the decision
    .body = Both sides get this letter.
