# "আমি এটি বানিয়ে নিতে চাই": ডিজাইন বাছা, অনুরোধের ফর্ম।

make-title = আমি এটি বানিয়ে নিতে চাই
make-choose-lead = যা দরকার তা বেছে নিন। যেসব ওয়ার্কশপ বানাতে পারে আমরা তাদের খুঁজি, কাজ ভাগ করি আর পৌঁছানো পর্যন্ত খোঁজ রাখি।
make-search = ডিজাইন খুঁজুন
make-search-button = খুঁজুন
make-none-found = এমন ডিজাইন এখনো নেই
make-none-found-text = অন্য শব্দ দিয়ে দেখুন, অথবা নিজের ডিজাইন আনুন।
make-all-designs = সব ডিজাইন দেখান
make-own-design = ডিজাইন আনুন
make-own-design-text = এখানে নেই?

make-lead = তিনটি উত্তরই যথেষ্ট: কতগুলো, কোথায়, আর কবের মধ্যে।
make-edit-title = অনুরোধ বদলান
make-kept = আবার স্বাগতম
make-kept-text = আপনি আগে যা লিখেছিলেন তা এখানেই আছে। দেখে নিয়ে প্রকাশ করুন।
make-review-note = পর্যালোচক লিখেছেন
make-see-design = ডিজাইন দেখুন
make-other-design = অন্য ডিজাইন নিন
make-design = ডিজাইন
make-design-none = ডিজাইন বেছে নিন
make-use-design = এই ডিজাইন নিন

make-where = কতগুলো, আর কোথায়
make-place = গন্তব্য
make-place-number = গন্তব্য { $number }
make-quantity = পিস
make-town = শহর
make-town-hint = শহর ও দেশ, যেমন “Mombasa, Kenya”, অথবা অক্ষাংশ ও দ্রাঘিমাংশ।
make-town-which = এগুলোর কোন শহর?
make-label = জায়গার নাম
make-label-hint = হাসপাতাল, স্কুল, ক্লিনিক। খালি রাখলে শহরের নাম থাকবে।
make-receiver-summary = অন্য কেউ এটি নেবেন
make-receiver-hint = কী পৌঁছাল তা নিশ্চিত করার লিংক তিনি পাবেন, অ্যাকাউন্ট লাগবে না। না হলে আপনিই নিশ্চিত করবেন।
make-receiver = তাঁর নাম
make-receiver-email = তাঁর ইমেইল ঠিকানা
make-remove-place = এই গন্তব্য সরান
make-add-place = আরেকটি গন্তব্য যোগ করুন

make-when = কবের মধ্যে
make-due = পৌঁছানোর শেষ দিন
make-due-hint = দিন, মাস ও বছর। যত সময় দেবেন, তত বেশি ওয়ার্কশপ সাহায্য করতে পারবে।
make-terms = কী শর্তে?
make-terms-volunteer = ওয়ার্কশপ বিনা পয়সায় বানাবে
make-terms-paid_on_receipt = মাল পেলে টাকা
make-terms-deposit = কিছু আগে, বাকিটা মাল পেলে
make-note = ওয়ার্কশপের কী জানা দরকার?
make-note-hint = কেন দরকার, কীভাবে প্যাক করতে হবে, কাকে জিজ্ঞাসা করতে হবে। যাদের জিজ্ঞাসা করা হবে সবাই এটি পড়তে পারবে।

make-more = নাম, বানানোর উপায় আর সীমা
make-name = অনুরোধের নাম
make-name-hint = খালি: ডিজাইনের নাম।
make-routings = বানানোর কোন কোন উপায় চলবে
make-routings-hint = যত বেশি উপায়, তত বেশি ওয়ার্কশপ।
make-max-workshops = সর্বোচ্চ কতটি ওয়ার্কশপ
make-limit-hint = খালি: যত লাগে।
make-max-share = এক ওয়ার্কশপের সবচেয়ে বড় ভাগ
make-max-share-hint = যাতে একটি সরে গেলে সব থেমে না যায়। খালি: কোনো সীমা নেই।
make-networks = নেটওয়ার্ক
make-networks-legend = কোন নেটওয়ার্কের ওয়ার্কশপকে জিজ্ঞাসা করব
make-networks-hint = কোনোটিতে দাগ না দিলে, আপনার পিস যেসব দেশে যাবে সেখানে যাদের ওয়ার্কশপ আছে সেই নেটওয়ার্কগুলোকে জিজ্ঞাসা করব।
make-network-hint = { $workshops ->
    [one] { $workshops }টি ওয়ার্কশপ, { $countries }
   *[other] { $workshops }টি ওয়ার্কশপ, { $countries }
}
make-sign-in-after = এরপর সাইন ইন করবেন বা অ্যাকাউন্ট খুলবেন। এখানে যা লিখেছেন তা থাকবে।
make-post = অনুরোধ প্রকাশ করুন
make-post-again = সেভ করে জমা দিন
make-keep-draft = খসড়া হিসেবে রাখুন

field-town_ambiguous = কয়েকটি শহর মেলে। একটি বেছে নিন।
field-town_unknown = এই শহর আমরা চিনি না। কাছের বড় শহরটি লিখুন।
field-too_long_to_keep = সাইন ইন করা পর্যন্ত রাখার জন্য এটি খুব লম্বা। ছোট করুন, অথবা আগে সাইন ইন করুন।

make-quote = কত খরচ হবে
make-quote-open = কতগুলো, কোথায় আর কবের মধ্যে বলুন, দাম এখানে দেখা যাবে।
make-quote-later = এখন অনেকে জিজ্ঞাসা করছেন। একটু পরে আবার চেষ্টা করুন, অথবা অনুরোধ প্রকাশ করুন: পরিকল্পনা আপনা থেকেই হবে, আপনাকে অপেক্ষা করতে হবে না।
make-quote-for = { $pieces ->
    [one] { $pieces } পিসের জন্য
   *[other] { $pieces } পিসের জন্য, প্রতি পিস { $each }
}
make-quote-by = { $count ->
    [one] { $count }টি ওয়ার্কশপ থেকে, সর্বোচ্চ { $km } km দূরে।
   *[other] { $count }টি ওয়ার্কশপ থেকে, সর্বোচ্চ { $km } km দূরে।
}
make-quote-short = { $pieces } পিসের মধ্যে { $missing } পিস ততদিনে বানানো যাবে না।
make-quote-helps = পরের কোনো দিন, বানানোর আরও উপায় বা আরও নেটওয়ার্ক দিলে কাজ হতে পারে।
make-quote-hint = এই মুহূর্তে ওয়ার্কশপের যতটা ক্ষমতা খালি আছে তার হিসাবে। তারা রাজি না হওয়া পর্যন্ত কোনো কথা দেওয়া নেই।
make-quote-ask = দাম হিসাব করুন
