# সমন্বয়কের বোর্ড, আর নেটওয়ার্কের পাতা।

board-title = বোর্ড
board-imports = ইমপোর্ট
board-planner = পরিকল্পনার প্রোগ্রাম আটকে গেছে
board-post = চিঠি পৌঁছাচ্ছে না
board-post-text = { $waiting }টি আবার পাঠানোর অপেক্ষায়, { $dead }টির চেষ্টা ছেড়ে দেওয়া হয়েছে।

board-trouble = আপনাকে দরকার
board-no-trouble = আপনার জন্য কিছু বাকি নেই
board-no-trouble-text = পর্যালোচনা, দেরি হওয়া কাজ, বিরোধ আর অন্য শর্ত এখানে দেখা যাবে।
board-short = { $pieces ->
    [one] { $pieces } পিসের জন্য কাউকে পাওয়া যায়নি
   *[other] { $pieces } পিসের জন্য কাউকে পাওয়া যায়নি
}
board-review = { $day } তারিখের মধ্যে { $pieces } পিস
board-expiring = { $request }, { $when } পর্যন্ত
board-many = { $count ->
    [one] { $count }টি ওয়ার্কশপ
   *[other] { $count }টি ওয়ার্কশপ
}
board-is-short = কম পড়েছে
board-is-review = পর্যালোচনা
board-is-dispute = বিরোধ
board-is-late = দেরি হতে পারে
board-is-counter = অন্য শর্ত
board-is-first-article = প্রথম পিস পরীক্ষা করতে হবে
board-is-expiring = এখনো উত্তর নেই

board-numbers = কাজ কেমন চলছে
board-too-few = খুব কম
board-promised = যত দরকার তার মধ্যে কথা দেওয়া; { $n ->
    [one] { $n }টি অনুরোধ
   *[other] { $n }টি অনুরোধ
}
board-filled = যত দরকার তার মধ্যে পাওয়া গেছে; { $n ->
    [one] { $n }টি অনুরোধ
   *[other] { $n }টি অনুরোধ
}
board-delivered = ভালো পিস পাওয়া গেছে
board-on-time = সময়মতো পাওয়া গেছে; { $n ->
    [one] { $n }টি কাজ
   *[other] { $n }টি কাজ
}
board-answer-time = উত্তর আসতে (মাঝামাঝি সময়, median); { $n ->
    [one] { $n }টি উত্তর
   *[other] { $n }টি উত্তর
}
board-acceptance = অফার গ্রহণ করা হয়েছে; { $n ->
    [one] { $n }টি অফার
   *[other] { $n }টি অফার
}
board-hours = { $hours } ঘণ্টা
board-declines = কেন অফার ফিরিয়ে দেওয়া হয়েছে

board-requests = অনুরোধ
board-no-requests = এখনো কোনো অনুরোধ নেই।
board-due = { $day } তারিখের মধ্যে
board-work = তৈরি হচ্ছে
board-no-work = এখন কিছু তৈরি হচ্ছে না।
board-request = অনুরোধ
board-state = অবস্থা
board-made = তৈরি
board-due-day = শেষ দিন
board-forecast = ততদিনে হবে
board-no-forecast = এখনই বলা যায় না

network-about = পরিচয়
network-rules = নিয়ম
network-urgency-normal = অফারের উত্তর দিতে ওয়ার্কশপ 48 ঘণ্টা সময় পায়।
network-urgency-urgent = অফারের উত্তর দিতে ওয়ার্কশপ 24 ঘণ্টা সময় পায়।
network-urgency-crisis = অফারের উত্তর দিতে ওয়ার্কশপ 6 ঘণ্টা সময় পায়।
network-approves = অনুরোধ পর্যালোচনা ছাড়াই সঙ্গে সঙ্গে প্রকাশ হয়।
network-reviews = প্রকাশের আগে একজন সমন্বয়ক প্রতিটি অনুরোধ পর্যালোচনা করেন।
network-waives = প্রথম পিস পরীক্ষা করাতে হয় না।
network-inspects = যেখানে ডিজাইন বা নতুন ওয়ার্কশপের জন্য দরকার, সেখানে প্রথম পিস পরীক্ষা করা হয়।
network-transit = { $days ->
    [0] ধরা হয়, পিস যেদিন পাঠানো হয় সেদিনই পৌঁছায়।
    [one] পিস পৌঁছানোর জন্য { $days } দিন ধরা হয়।
   *[other] পিস পৌঁছানোর জন্য { $days } দিন ধরা হয়।
}
network-carrying = এক পিস এক কিলোমিটার নিতে { $price } { $currency } ধরা হয়।
network-farthest = { $km } km দূর পর্যন্ত ওয়ার্কশপকে জিজ্ঞাসা করা হয়।
network-verified-only = শুধু যাচাই করা ওয়ার্কশপকে জিজ্ঞাসা করা হয়।
network-anybody = যাচাই না করা ওয়ার্কশপকেও জিজ্ঞাসা করা হয়।
network-drill = এটা একটা মহড়া। সত্যি সত্যি কিছু তৈরি বা পাঠানো হয় না।
network-drill-case = তৈরি উদাহরণটি ভরে দিন: পাঁচ হাসপাতালের জন্য 5,000 ফেস শিল্ড
network-workshops = { $count ->
    [one] ওয়ার্কশপ
   *[other] ওয়ার্কশপ
}
network-requests-open = { $count ->
    [one] প্রকাশ্য অনুরোধ
   *[other] প্রকাশ্য অনুরোধ
}
network-requests = অনুরোধ
network-no-requests = প্রকাশ্য অনুরোধ এখনো নেই।
network-post-here = এখানে কিছু বানিয়ে নিন
network-join-here = আপনার ওয়ার্কশপ যোগ করুন

network-edit = নিয়ম বদলান
network-edit-title = { $name }-এর নিয়ম
network-saved = সেভ হয়েছে
network-name = নাম
network-about-hint = নেটওয়ার্কটি কীসের জন্য, কয়েক বাক্যে। সবাই পড়তে পারেন।
network-urgency = কাজ কতটা জরুরি?
network-urgency-word-normal = সাধারণ: উত্তরের জন্য 48 ঘণ্টা
network-urgency-word-urgent = জরুরি: 24 ঘণ্টা
network-urgency-word-crisis = সংকট: 6 ঘণ্টা
network-switches = এখানে যা চলে
network-switch-auto-approve = পর্যালোচনা ছাড়া অনুরোধ প্রকাশ করুন
network-switch-waive = প্রথম পিস চাইবেন না
network-switch-verified = শুধু যাচাই করা ওয়ার্কশপকে জিজ্ঞাসা করুন
network-transit-days = পথে কত দিন
network-per-km = এক পিস এক কিলোমিটার নেওয়ার খরচ
network-per-km-hint = { $currency }-তে, দশমিকসহ: 0.10
network-max-distance = সবচেয়ে দূরের ওয়ার্কশপ
network-max-distance-hint = খালি: কোনো সীমা নেই।
network-save = নিয়ম সেভ করুন

network-rates = মুদ্রার হার
network-rates-hint = কোন দিন থেকে অন্য মুদ্রার এক একক { $currency }-তে কত। যে হারে পরিকল্পনা হয়েছিল, পরিকল্পনায় সেই হারই থাকে।
network-rate-currency = মুদ্রা
network-rate-day = কবে থেকে
network-rate-worth = মূল্য
network-rate-add = হার যোগ করুন
network-no-rates = এখনো কোনো হার নেই: অন্য মুদ্রার ওয়ার্কশপের দাম হিসাব করা যায় না।

network-members = ওয়ার্কশপ
network-member-slug = ওয়ার্কশপ
network-member-hint = তার ঠিকানার শেষ অংশ: /workshops/this-part
network-member-add = যোগ করুন
network-member-remove = সরান

network-coordinators = সমন্বয়ক
network-coordinator-email = সমন্বয়কের ইমেইল ঠিকানা
network-coordinator-add = আমন্ত্রণ পাঠান

network-new = নতুন নেটওয়ার্ক
network-new-lead = ওয়ার্কশপের একটি দল, যার নিজের সমন্বয়ক, নিয়ম আর হার আছে।
network-currency = মুদ্রা
network-currency-hint = তিনটি অক্ষর, যেমন KES। পরিকল্পনা আর দাম এতে লেখা হয়।
network-time-zone = টাইম জোন
network-time-zone-hint = যেমন Africa/Nairobi।
network-create = নেটওয়ার্ক গড়ুন

field-not_a_decimal = একটি সংখ্যা লিখুন, যেমন 0.5।
field-not_a_currency = মুদ্রার তিনটি অক্ষর লিখুন, যেমন KES।
field-not_a_zone = একটি টাইম জোন লিখুন, যেমন Africa/Nairobi।
field-no_workshop = এমন কোনো ওয়ার্কশপ নেই।
field-name_taken = এই নামের নেটওয়ার্ক আগে থেকেই আছে।
