# মহড়া: তার ঘড়ি, তার চিঠি, আর সবাই একসঙ্গে যার যা করার তা করেন।

drill-title = মহড়া
drill-lead = এই পাতা শুধু মহড়ায় থাকে। এখানে আপনি ঘড়ি এগিয়ে দেন আর সবাইকে দিয়ে যার যা করার তা করান; ওয়ার্কশপ, মানুষ আর চিঠি সবই মহড়ার।
drill-clock = মহড়ার ঘড়ি
drill-nairobi = নাইরোবিতে
drill-utc = UTC
drill-clock-hint = ঘড়ি এগোলে সেই সময়ে যা হতো তা-ই হয়: অফার শেষ হয়, মনে করানোর চিঠি যায়, রিপোর্টের সময় আসে। সব শেষ হতে পনেরো সেকেন্ড পর্যন্ত লাগে।
drill-forward = { $hours ->
    [1] 1 ঘণ্টা এগিয়ে দিন
    [24] 1 দিন এগিয়ে দিন
   *[other] { $hours } ঘণ্টা এগিয়ে দিন
}
drill-everybody = সবাই একসঙ্গে
drill-everybody-hint = প্রতিটি বোতাম সেই অনুরোধের অপেক্ষায় থাকা সব ওয়ার্কশপ বা প্রাপকের হয়ে কাজ করে, যেন প্রত্যেকে নিজে উত্তর দিয়েছেন।
drill-no-requests = এখন কিছু চলছে না
drill-no-requests-lead = আপনার নেটওয়ার্কের অনুরোধ প্রকাশ হলেই এখানে দেখা যাবে।
drill-promised = কথা দেওয়া
drill-received = পাওয়া গেছে
drill-of = { $total }-এর মধ্যে { $done }
drill-who = ঘড়ি এগোতে হলে মহড়ার সমন্বয়ক হিসেবে সাইন ইন করুন।
drill-mail = মহড়ার চিঠি পড়ুন
drill-step-accept = { $count ->
    [one] জিজ্ঞাসা করা { $count }টি ওয়ার্কশপকে রাজি করান
   *[other] জিজ্ঞাসা করা { $count }টি ওয়ার্কশপের সবাইকে রাজি করান
}
drill-step-report = { $count ->
    [one] { $count }টি কাজের এক দিনের রিপোর্ট দেওয়ান
   *[other] { $count }টি কাজের সবকটির এক দিনের রিপোর্ট দেওয়ান
}
drill-step-finish = { $count ->
    [one] { $count }টি কাজ বানানো শেষ করান
   *[other] { $count }টি কাজের সবকটি বানানো শেষ করান
}
drill-step-ship = { $count ->
    [one] যা তৈরি তা পাঠান ({ $count }টি কাজ)
   *[other] যা তৈরি তা পাঠান ({ $count }টি কাজ)
}
drill-step-confirm = { $count ->
    [one] সব পৌঁছেছে বলে নিশ্চিত করুন ({ $count }টি কাজ)
   *[other] সব পৌঁছেছে বলে নিশ্চিত করুন ({ $count }টি কাজ)
}
drill-done-clock = { $count ->
    [1] ঘড়ি 1 ঘণ্টা এগিয়েছে
    [24] ঘড়ি 1 দিন এগিয়েছে
   *[other] ঘড়ি { $count } ঘণ্টা এগিয়েছে
}
drill-done-accept = { $count ->
    [one] { $count }টি ওয়ার্কশপ রাজি হয়েছে
   *[other] { $count }টি ওয়ার্কশপ রাজি হয়েছে
}
drill-done-report = { $count ->
    [one] { $count }টি কাজের রিপোর্ট এসেছে
   *[other] { $count }টি কাজের রিপোর্ট এসেছে
}
drill-done-finish = { $count ->
    [one] { $count }টি কাজ পুরো তৈরি
   *[other] { $count }টি কাজ পুরো তৈরি
}
drill-done-ship = { $count ->
    [one] { $count }টি কাজ পথে আছে
   *[other] { $count }টি কাজ পথে আছে
}
drill-done-confirm = { $count ->
    [one] { $count }টি কাজ পাওয়া গেছে
   *[other] { $count }টি কাজ পাওয়া গেছে
}
drill-done-next = এর পরের কাজ কয়েক সেকেন্ডে আপনা থেকেই হয়; চিঠিগুলো মহড়ার মেইলে আছে।

mail-title = মহড়ার মেইল
mail-lead = এই মহড়ার সব চিঠি, নতুনটি আগে। এখানে যে কেউ পড়তে পারেন: পাঠকেরা কাল্পনিক, আর কাউকে কিছু পাঠানো হয় না।
mail-to = কাকে
mail-kind = ধরন
mail-all-kinds = সব ধরন
mail-filter = দেখান
mail-none = কোনো চিঠি নেই
mail-none-lead = এমন কোনো চিঠি লেখা হয়নি। যে বিষয়ের চিঠি, তা ঘটার কয়েক সেকেন্ডের মধ্যে এখানে আসে।
mail-queued = লেখা হয়েছে (নাইরোবি সময়)
mail-text = চিঠি, শুধু লেখায়
mail-html = চিঠি, বেশির ভাগ মেইল প্রোগ্রামে যেমন দেখায়
mail-eml = চিঠিটি ফাইল হিসেবে ডাউনলোড করুন (.eml)
mail-drill = মহড়ার বোতামের পাতায় যান

mail-kind-confirm_email = ঠিকানা নিশ্চিত করার চিঠি
mail-kind-reset_password = নতুন পাসওয়ার্ড
mail-kind-already_registered = অ্যাকাউন্ট আগে থেকেই আছে
mail-kind-workshop_invited = কর্মশালাকে আমন্ত্রণ
mail-kind-member_invited = সদস্যকে আমন্ত্রণ
mail-kind-coordinator_invited = সমন্বয়কারীকে আমন্ত্রণ
mail-kind-listing_review_wanted = তালিকা যাচাই চাই
mail-kind-listing_refused = তালিকা ফেরত
mail-kind-listing_live = তালিকা প্রকাশিত
mail-kind-listing_still_true = এখনও কি ঠিক আছে?
mail-kind-confirm_listing = তালিকা নিশ্চিত করার চিঠি
mail-kind-listing_received = তালিকা পাওয়া গেছে
mail-kind-listing_removed = তালিকা সরানো হয়েছে
mail-kind-confirm_petition = অনুরোধ নিশ্চিত করার চিঠি
mail-kind-keep_record = রেকর্ডের দাবি
mail-kind-petition_received = রেকর্ড নিয়ে অনুরোধ
mail-kind-petition_answered = অনুরোধের উত্তর
mail-kind-relayed = পৌঁছে দেওয়া বার্তা
mail-kind-request_review_wanted = চাহিদা যাচাই চাই
mail-kind-request_needs_changes = চাহিদা বদলাতে হবে
mail-kind-request_posted = চাহিদা পাঠানো হয়েছে
mail-kind-request_short = পিস কম পড়েছে
mail-kind-plan_ready = পরিকল্পনা তৈরি
mail-kind-offer = কাজের প্রস্তাব
mail-kind-offer_reminder = প্রস্তাব, মনে করানো
mail-kind-job_accepted = কাজ গৃহীত
mail-kind-job_accepted_notice = কর্মশালা রাজি হয়েছে
mail-kind-job_declined_notice = কর্মশালা রাজি হয়নি
mail-kind-offer_expired = প্রস্তাবের সময় শেষ
mail-kind-counter_received = পাল্টা প্রস্তাব
mail-kind-counter_answered = পাল্টা প্রস্তাবের উত্তর
mail-kind-plan_changed = পরিকল্পনা বদলেছে
mail-kind-first_article_wanted = প্রথম পিস পরীক্ষা করতে হবে
mail-kind-first_article_passed = প্রথম পিস উত্তীর্ণ
mail-kind-first_article_failed = প্রথম পিস ঠিক হয়নি
mail-kind-progress_due = অগ্রগতি জানতে চাওয়া
mail-kind-late_risk = দেরি হতে পারে
mail-kind-job_reduced = কাজ কমানো হয়েছে
mail-kind-job_withdrawn = কাজ তুলে নেওয়া
mail-kind-workshop_paused = কর্মশালা বিরতিতে
mail-kind-shipped = পাঠানো হয়েছে
mail-kind-receipt_wanted = প্রাপ্তি জানাতে হবে
mail-kind-pieces_rejected = পিস বাতিল
mail-kind-dispute_opened = বিরোধ শুরু
mail-kind-dispute_decided = বিরোধের মীমাংসা
mail-kind-request_cancelled = চাহিদা বাতিল
mail-kind-recall = পণ্য প্রত্যাহার
mail-kind-request_closed = চাহিদা পূর্ণ
mail-kind-confirm_notice = বিজ্ঞপ্তি নিশ্চিত করার চিঠি
mail-kind-notice_review_wanted = পর্যালোচনার বিজ্ঞপ্তি
mail-kind-notice_reviewed = বিজ্ঞপ্তি পর্যালোচিত
mail-kind-notice_answered = বিজ্ঞপ্তির উত্তর
mail-kind-confirm_subscription = সাবস্ক্রিপশন নিশ্চিত করার চিঠি
mail-kind-map_news = মানচিত্রের খবর
