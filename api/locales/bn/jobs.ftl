# একটি কাজ: তার পাতা, তার জব শিট, তার ইতিহাস।

job-what = কী
job-for = কার জন্য
job-where = কোথায় যাবে
job-due = কবে তৈরি
job-price = আপনি পাবেন
job-price-none = বিনা পয়সায়, উপহার হিসেবে
job-terms-volunteer = উপহার হিসেবে
job-terms-paid_on_receipt = মাল পেলে টাকা
job-terms-deposit = কিছু আগে, বাকিটা মাল পেলে
job-pieces = পিস
job-instead = { $value }-এর বদলে
job-facts = যা ঠিক হয়েছিল
job-process = কাজ
job-material = উপকরণ
job-size = আকার
job-tolerance = টলারেন্স
job-qc = প্রতি পিসে দেখুন
job-instructions = নকশা ও বানানোর নিয়ম
job-sheet = ছাপার জন্য জব শিট
job-refused = কাজটি হয়নি
job-done = হয়ে গেছে
job-on-behalf = ওয়ার্কশপের হয়ে
job-made = তৈরি
job-made-of = { $scrap ->
    [0] { $pieces }-এর মধ্যে { $good }
   *[other] { $pieces }-এর মধ্যে { $good }, নষ্ট { $scrap }
}

job-state-offered = অফার দেওয়া হয়েছে
job-state-countered = অন্য শর্ত চাওয়া হয়েছে
job-state-accepted = কথা দেওয়া
job-state-first_article = প্রথম পিস পরীক্ষায়
job-state-producing = তৈরি হচ্ছে
job-state-late_risk = দেরি হতে পারে
job-state-ready = পাঠানোর জন্য তৈরি
job-state-shipped = পথে আছে
job-state-received = পাওয়া গেছে
job-state-disputed = বিরোধ চলছে
job-state-closed = বন্ধ
job-state-declined = না বলেছে
job-state-expired = সময় শেষ
job-state-withdrawn = ফিরিয়ে নেওয়া

job-next-offered = এরপর: { $when }-এর মধ্যে উত্তর।
job-next-countered = অন্য শর্ত চাওয়া হয়েছে। { $when }-এর মধ্যে এর উত্তর দেওয়া হবে; উত্তর না এলে পিসগুলোর আবার পরিকল্পনা হবে।
job-next-first = এরপর: এক পিস বানান, ছবি তুলুন, মাপ নিন আর পাঠিয়ে দিন। সেটি পাস না হওয়া পর্যন্ত বাকিগুলো থেমে থাকবে।
job-next-making = { $left ->
    [one] এরপর: { $due } তারিখের মধ্যে আরও { $left } পিস বানাতে হবে। পরের রিপোর্ট দিতে হবে { $report } তারিখে।
   *[other] এরপর: { $due } তারিখের মধ্যে আরও { $left } পিস বানাতে হবে। পরের রিপোর্ট দিতে হবে { $report } তারিখে।
}
job-next-first_article = এরপর: একজন পরিদর্শক প্রথম পিস দেখবেন। বাকিগুলো থেমে থাকবে।
job-next-late_risk = এখনকার গতিতে { $due } তারিখে { $pieces } পিসের মধ্যে { $forecast } পিস তৈরি থাকবে। এরপর: কী করা হবে বেছে নিন।
job-next-ready = এরপর: পিসগুলো পাঠান আর এখানে জানান।
job-next-shipped = এরপর: কী পৌঁছাল তা প্রাপক নিশ্চিত করবেন। উত্তর না এলে সাত দিন পরে তা আপনা থেকেই হবে।
job-next-received = সবটাই নিশ্চিত হয়েছে। এ নিয়ে যা বলা হয়েছে, তাতে { $day } পর্যন্ত আপত্তি করা যায়।
job-next-disputed = এরপর: একজন সমন্বয়ক দুই পক্ষের কথা শুনে সিদ্ধান্ত নেবেন।
job-next-closed = সব শেষ। ধন্যবাদ।
job-next-declined = ওয়ার্কশপ না বলেছে। পিসগুলোর আবার পরিকল্পনা হচ্ছে।
job-next-expired = কেউ সময়মতো উত্তর দেননি। পিসগুলোর আবার পরিকল্পনা হচ্ছে।
job-next-withdrawn = এটি ফিরিয়ে নেওয়া হয়েছে। আর কিছু করার নেই।

job-done-accept = কাজের কথা পাকা হলো। জব শিট মেইলে আসছে; এখান থেকেও ছাপতে পারেন।
job-done-decline = আপনার “না” পাঠানো হয়েছে। এখন অন্যদের জিজ্ঞাসা করা হচ্ছে।
job-done-counter = অন্য শর্ত পাঠানো হয়েছে। এক দিনের মধ্যে আমরা আপনাকে জানাব।
job-done-report = রিপোর্ট এসেছে। ধন্যবাদ।
job-done-correct = রিপোর্ট শুধরে দেওয়া হয়েছে।
job-done-first-article = প্রথম পিস পরিদর্শকের কাছে পাঠানো হয়েছে।
job-done-extend = ডিজাইনার আর সমন্বয়কদের কাছে পরের দিনটি চাওয়া হয়েছে।
job-done-reduce = কাজটি এখন ছোট হলো। বাকিটার আবার পরিকল্পনা হচ্ছে।
job-done-withdraw = যা তৈরি হয়নি তা ফেরত দেওয়া হয়েছে, তার আবার পরিকল্পনা হচ্ছে।
job-done-ship = পিসগুলো পথে আছে, প্রাপকেরা তা জানেন।
job-done-dispute = সমন্বয়কদের জানানো হয়েছে, তাঁরা দুই পক্ষের কথা শুনবেন।
job-done-answer = উত্তর পাঠানো হয়েছে।
job-done-inspect = ওয়ার্কশপকে জানানো হয়েছে।
job-done-resolve = সিদ্ধান্ত দুই পক্ষকে পাঠানো হয়েছে।
job-done-receive = প্রাপ্তি লিখে রাখা হয়েছে। ধন্যবাদ।

job-first = প্রথম পিস পাঠান
job-first-lead = একটি বানান। একটি ছবি আর আপনি যা মেপেছেন: তারপর পরিদর্শক বলবেন এগোবেন কি না।
job-first-note = কী মেপেছেন?
job-first-note-hint = যেমন: 190 × 171 mm, ভাইজর ঠিকমতো বসে।
job-first-send = প্রথম পিস পাঠান
job-photo = ছবি
job-photo-hint = JPEG বা PNG, সর্বোচ্চ 8 মেগাবাইট। ছবি থেকে জায়গা আর ফোনের নাম মুছে দেওয়া হয়।
job-photo-alt = কাজের ছবি
job-report = রিপোর্ট
job-good = গত রিপোর্টের পর তৈরি ভালো পিস
job-good-hint = { $left ->
    [one] আরও { $left } পিস বানানো বাকি।
   *[other] আরও { $left } পিস বানানো বাকি।
}
job-scrap = নষ্ট পিস
job-more = ছবি, সমস্যা, নোট
job-blocker = কোনো কিছুতে আটকে আছেন?
job-blocker-hint = যেমন: শুক্রবারের আগে ফিলামেন্ট পাওয়া যাবে না।
job-note = নোট
job-report-send = রিপোর্ট পাঠান
job-reports = রিপোর্ট
job-report-told = ভালো { $good }, নষ্ট { $scrap }
job-report-words = নোট
job-correction = সংশোধন
job-correct = এটি শুধরে দিন
job-correct-good = ভালো পিস, যত বলা উচিত ছিল
job-correct-scrap = নষ্ট পিস, যত বলা উচিত ছিল
job-correct-send = শুধরে দিন

job-late = সময়মতো না-ও হতে পারে
job-late-rate = এ পর্যন্ত দিনে { $rate }টি ভালো পিস; এখন থেকে দিনে { $needed }টি দরকার।
job-late-lead = পরের রিপোর্টে গতি বাড়লে এই নোটিশ চলে যাবে। না হলে এগুলোর একটি বেছে নিন।
job-extend = আমাদের আরও দিন লাগবে
job-extend-day = কবে তৈরি
job-extend-note = কেন?
job-extend-send = এই দিনটি চান
job-extend-waits = আপনি { $day } চেয়েছেন। উত্তরের অপেক্ষা চলছে।
job-reduce = আমরা কম বানাব
job-reduce-lead = যতটা পারবেন ততটা রাখুন; বাকিটা অন্যরা পাবে, আর দাম সেই অনুপাতে কমবে।
job-keep = কত পিস রাখবেন, তৈরি হওয়াগুলোসহ
job-reduce-send = এতগুলো রাখুন
job-give-back = আমরা বাকিটা ফেরত দিচ্ছি
job-give-back-lead = যা তৈরি হয়েছে তা আপনারই থাকবে আর গোনা হবে। বাকি সব সঙ্গে সঙ্গে অন্যদের কাছে যাবে।
job-give-back-note = কী হয়েছে?
job-give-back-send = বাকিটা ফেরত দিন
job-ship = পিস পাঠান
job-tracking = কীভাবে পাঠানো হলো?
job-tracking-hint = যেমন চালান নম্বর, বাস, চালকের নম্বর। প্রাপক এটি পড়বেন।
job-ship-send = রওনা হয়েছে

job-counter = অন্য শর্ত
job-counter-hint = রাজি হওয়া মানে দুই পক্ষের কথা দেওয়া। রাজি না হলে পিসগুলোর আবার পরিকল্পনা হবে।
job-agree = রাজি আছি
job-refuse = রাজি নই
job-asked = পরের একটি দিন চাওয়া হয়েছে
job-asked-text = { $due }-এর বদলে { $day }।
job-inspect = প্রথম পিস দেখুন
job-inspect-note = কী বদলাতে হবে?
job-inspect-note-hint = আরেকটি চাইলে লেখা দরকার।
job-pass = পাস
job-ask-again = আরেকটি চান
job-receive = এটি কি পৌঁছেছে?
job-resolve = সিদ্ধান্ত দিন
job-decision = কী সিদ্ধান্ত, আর কেন
job-decision-hint = দুই পক্ষই এটি পড়বে।
job-resolve-send = সিদ্ধান্ত পাঠান
job-owed = যা পাওয়া গেছে তার জন্য ওয়ার্কশপের পাওনা { $money }। টাকা Karakana-র মধ্য দিয়ে যায় না।
job-receipts = প্রাপ্তি
job-sent = পাঠানো
job-received = ভালো
job-rejected = ভালো নয়
job-dispute = যা বলা হয়েছে তাতে আপত্তি করুন
job-dispute-lead = { $day } পর্যন্ত আপনি বলতে পারেন প্রাপ্তির হিসাব ভুল। একজন সমন্বয়ক দুই পক্ষের কথা শুনবেন।
job-dispute-note = কী ভুল?
job-dispute-send = আপত্তি করুন

job-timeline = যা যা হয়েছে
job-event-offer = পিসগুলোর অফার দেওয়া হয়েছে।
job-event-accept = ওয়ার্কশপ এগুলোর কথা দিয়েছে।
job-event-decline = ওয়ার্কশপ না বলেছে: { $reason }।
job-event-counter = ওয়ার্কশপ অন্য শর্ত চেয়েছে।
job-event-take_counter = অন্য শর্তে রাজি হওয়া গেছে।
job-event-refuse_counter = অন্য শর্তে রাজি হওয়া যায়নি।
job-event-expire = উত্তরের সময় শেষ হয়ে গেছে।
job-event-withdraw = এটি ফিরিয়ে নেওয়া হয়েছে।
job-event-submit_first_article = প্রথম পিস পরীক্ষার জন্য পাঠানো হয়েছে।
job-event-pass_first_article = প্রথম পিস পাস হয়েছে।
job-event-fail_first_article = আরেকটি প্রথম পিস চাওয়া হয়েছে।
job-event-report = রিপোর্ট: ভালো { $good }, নষ্ট { $scrap }।
job-event-correct = রিপোর্ট শুধরানো হয়েছে: ভালো { $good }, নষ্ট { $scrap }।
job-event-rework = পিস মেরামতের জন্য ফিরে এসেছে।
job-event-finish = শেষ পিসগুলো তৈরি: ভালো { $good }, নষ্ট { $scrap }।
job-event-raise_late_risk = সময়মতো না হওয়ার ঝুঁকি আছে।
job-event-clear_late_risk = সময়মতো না হওয়ার ঝুঁকি আর নেই।
job-event-reduce = { $less ->
    [one] { $less } পিস ফেরত দেওয়া হয়েছে।
   *[other] { $less } পিস ফেরত দেওয়া হয়েছে।
}
job-event-ship = পিসগুলো পাঠানো হয়েছে।
job-event-receive_part = একটি জায়গা নিশ্চিত করেছে।
job-event-receive = সবটাই নিশ্চিত হয়েছে।
job-event-dispute = এতে আপত্তি করা হয়েছে।
job-event-resolve = এর সিদ্ধান্ত হয়েছে।
job-event-close = হিসাব বন্ধ হয়েছে।
job-event-extension_asked = ওয়ার্কশপ পরের একটি দিন চেয়েছে: { $day }।
job-event-extension_agreed = পরের দিনটিতে রাজি হওয়া গেছে: { $day }।
job-event-extension_refused = পরের দিনটিতে রাজি হওয়া যায়নি।
job-event-reminded = ওয়ার্কশপকে অফারের কথা মনে করানো হয়েছে।
job-event-progress_due = ওয়ার্কশপের কাছে রিপোর্ট চাওয়া হয়েছে।
job-event-receipt_asked = কী পৌঁছেছে তা প্রাপকদের জিজ্ঞাসা করা হয়েছে।

sheet-print = ছাপুন
sheet-back = কাজে ফিরুন
sheet-due = { $day } তারিখের মধ্যে তৈরি
sheet-code = এখানে রিপোর্ট দিন
sheet-steps = ধাপ
sheet-instructions = নকশা ও বানানোর পুরো নিয়ম:
sheet-made-by = কে বানিয়েছেন, তারিখ
sheet-checked-by = কে পরীক্ষা করেছেন, তারিখ

error-no_open_ask = এখন কেউ পরের দিন চাইছেন না। হয়তো উত্তর দেওয়া হয়ে গেছে।
field-not_a_photo = এটি JPEG বা PNG ছবি নয়।
field-not_an_amount = টাকার অঙ্ক এভাবে লিখুন: 1950 বা 1950.50।
