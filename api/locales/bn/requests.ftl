# একটি অনুরোধের পাতা, তার পরিকল্পনা আর তার ইতিহাস।

requests-title = আপনার অনুরোধ
requests-none = এখনো কিছু নেই
requests-none-text = কী দরকার বলুন, আপনার কাছের ওয়ার্কশপ তা বানাতে পারে।
requests-row = { $day } তারিখের মধ্যে { $pieces } পিস, { $promised } পিসের কথা দেওয়া
requests-kept = আপনি একটি অনুরোধ শুরু করেছিলেন
requests-kept-go-on = যেখানে থেমেছিলেন সেখান থেকে চালিয়ে যান

request-path = আপনি কোথায় আছেন
request-back = অনুরোধে ফিরুন

request-state-draft = খসড়া
request-state-submitted = পর্যালোচনার অপেক্ষায়
request-state-needs_changes = বদল দরকার
request-state-rejected = নাকচ
request-state-posted = প্রকাশিত
request-state-planned = পরিকল্পনা হয়েছে
request-state-short = পুরোটা পাওয়া যায়নি
request-state-offers_out = অফার গেছে
request-state-committed = সবটার কথা দেওয়া
request-state-in_production = তৈরি হচ্ছে
request-state-delivered = পৌঁছেছে
request-state-closed = বন্ধ
request-state-cancelled = বাতিল

request-next-draft = এটি শুধু আপনিই দেখতে পান। তৈরি হলে জমা দিন।
request-next-submitted = একজন সমন্বয়ক এটি দেখছেন। দেখা হলে আপনি চিঠি পাবেন।
request-next-needs_changes = পর্যালোচক কিছু বদলাতে বলেছেন। অনুরোধ বদলে আবার জমা দিন।
request-next-rejected = একজন সমন্বয়ক এটি নাকচ করেছেন। এখানে আর কিছু হবে না।
request-next-posted = কে বানাতে পারে আমরা খুঁজছি। একটু পরেই অফার যাবে।
request-next-planned = ভাগ তৈরি। একটু পরেই অফার যাবে।
request-next-short = সব পিসের জন্য ওয়ার্কশপ পাওয়া যায়নি। যেগুলোর কথা দেওয়া আছে সেগুলো চলবে; বাকিগুলোর জন্য কিছু বদলাতে হবে।
request-next-offers_out = ওয়ার্কশপগুলোকে জিজ্ঞাসা করা হয়েছে। কেউ না বললে তা আপনা থেকেই অন্যদের কাছে যায়।
request-next-committed = প্রতিটি পিসের কথা দেওয়া হয়েছে। ওয়ার্কশপ বানাতে বানাতে রিপোর্ট দেবে।
request-next-in_production = ওয়ার্কশপ পিস বানাচ্ছে আর সঙ্গে সঙ্গে রিপোর্ট দিচ্ছে।
request-next-delivered = যা কথা দেওয়া ছিল সব পৌঁছেছে। অনুরোধটি বন্ধ করুন, না হলে বিরোধের সময় শেষে আপনা থেকেই বন্ধ হবে।
request-next-closed = সব শেষ আর হিসাবে লেখা। ধন্যবাদ।
request-next-cancelled = এটি থামানো হয়েছে। আগে যা তৈরি হয়েছিল তা গোনা হয় আর তার কৃতিত্ব দেওয়া হয়।

request-job-offered = জিজ্ঞাসা করা হয়েছে
request-job-countered = অন্য শর্ত চেয়েছে
request-job-accepted = কথা দেওয়া
request-job-first_article = প্রথম পিস পরীক্ষায়
request-job-producing = বানাচ্ছে
request-job-late_risk = দেরি হতে পারে
request-job-ready = পাঠানোর জন্য তৈরি
request-job-shipped = পথে আছে
request-job-received = পাওয়া গেছে
request-job-disputed = বিরোধ চলছে
request-job-closed = বন্ধ
request-job-declined = না বলেছে
request-job-expired = উত্তর নেই
request-job-withdrawn = ফিরিয়ে নেওয়া

request-decline-no_capacity = ক্ষমতা খালি নেই
request-decline-no_material = উপকরণ নেই
request-decline-date = তারিখ
request-decline-not_manufacturable = নকশায় যেমন আছে তেমন বানানো যায় না
request-decline-machine_down = মেশিন নষ্ট
request-decline-price = দাম
request-decline-not_our_work = তাদের ধরনের কাজ নয়
request-decline-safety = নিরাপত্তা

request-submit = জমা দিন
request-edit = বদলান
request-close = অনুরোধ বন্ধ করুন
request-cancel = অনুরোধ বাতিল করুন
request-cancel-title = এই অনুরোধ বাতিল করবেন?
request-cancel-text = অফারগুলো ফিরিয়ে নেওয়া হবে। এটি আর ফেরানো যাবে না।
request-cancel-text-promised = অফারগুলো ফিরিয়ে নেওয়া হবে, আর যে কাজ শুরু হয়নি তা থেমে যাবে। কথা দেওয়া { $pieces } পিসের মধ্যে যা তৈরি হয়ে গেছে তা গোনা হবে আর তার কৃতিত্ব দেওয়া হবে। এটি আর ফেরানো যাবে না।
request-cancel-note = কেন?
request-cancel-note-hint = যেসব ওয়ার্কশপকে জিজ্ঞাসা করা হয়েছিল তারা এটি পড়বে।
request-cancel-yes = হ্যাঁ, বাতিল করুন

request-review = পর্যালোচনা
request-review-text = আপনি অনুমোদন দিলেই ওয়ার্কশপগুলোকে জিজ্ঞাসা করা হবে। ফেরত পাঠালে বা নাকচ করলে কারণ লিখতে হবে।
request-review-note = কী বদলাতে হবে, বা কেন নয়?
request-review-note-hint = ডিজাইনার এটি পড়বেন।
request-review-approve = অনুমোদন দিন
request-review-changes = বদলাতে বলুন
request-review-reject = নাকচ করুন

request-bar = পাওয়া, কথা দেওয়া, জিজ্ঞাসা করা আর কম পড়া পিস
request-wanted = দরকার
request-accepted = কথা দেওয়া
request-offered = জিজ্ঞাসা করা
request-open = জায়গা খোঁজা হচ্ছে
request-unfilled = কাউকে পাওয়া যায়নি
request-received = পাওয়া গেছে

request-short = { $pieces ->
    [one] { $pieces } পিস কম পড়েছে
   *[other] { $pieces } পিস কম পড়েছে
}
request-short-text = এগুলোর জন্য কোনো ওয়ার্কশপ পাওয়া যায়নি।
request-levers-compute = কীসে কাজ হবে হিসাব করুন
request-levers = কীসে কাজ হবে
request-levers-none = আমাদের জানা কোনো একটি বদলে কাজ হবে না। আরও সময় বা আরও ওয়ার্কশপ দরকার।
request-levers-how = কিছু বদলালে আমাদের আবার দেখতে দিন।
request-levers-too-long = পাতায় এটি হিসাব করতে অনেক সময় লাগছে। এক মিনিট পরে আবার চেষ্টা করুন।
request-lever-and = { " " }আর{ " " }
request-lever-closes-chip = যথেষ্ট
request-lever-closes = অর্ডার পূরণ হবে, { $money } বেশিতে।
request-lever-closes-cheaper = অর্ডার পূরণ হবে, { $money } কমে।
request-lever-leaves = { $left } পিস তবু কম থাকবে, { $money } বেশিতে।
request-lever-leaves-cheaper = { $left } পিস তবু কম থাকবে, { $money } কমে।
request-lever-more-days = { $days ->
    [one] আরও { $days } দিন
   *[other] আরও { $days } দিন
}
request-lever-verify = { $workshop }-কে যাচাই করুন
request-lever-unpause = { $workshop }-কে বিরতি শেষ করতে বলুন
request-lever-reach = { $km } km পর্যন্ত দূরত্ব মেনে নিন
request-lever-lots = ওয়ার্কশপকে সবচেয়ে ছোট লট আর সেটআপের শর্ত ছাড়তে বলুন
request-lever-share = এক ওয়ার্কশপকে { $percent } % পর্যন্ত বানাতে দিন
request-lever-workshops = { $workshops }টি ওয়ার্কশপকে সরবরাহ করতে দিন
request-waive-material = অন্য উপকরণ মেনে নিন
request-waive-envelope = ছোট মেশিনের জন্য ছোট ছোট অংশে বানাতে দিন
request-waive-tolerance = কম সূক্ষ্ম টলারেন্স মেনে নিন
request-waive-certification = সনদ ছাড়াই মেনে নিন
request-look-again = আবার দেখুন
request-less = কমেই চালিয়ে নিন

request-who = কে কী বানাবে
request-map = গোল চিহ্ন বানায়, চারকোনা চিহ্ন পায়। রেখা যত চওড়া, সেদিকে তত বেশি পিস যায়।
request-map-alt = কে কার জন্য বানায় তার মানচিত্র; নিচের তালিকায় একই কথা আছে
request-nobody-yet = এখনো কেউ না।
request-by = { $day } তারিখের মধ্যে
request-made = { $pieces } তৈরি
request-ended = { $count ->
    [one] { $count }টিকে জিজ্ঞাসা করা হয়েছিল, সেটি বানাবে না
   *[other] { $count }টিকে জিজ্ঞাসা করা হয়েছিল, তারা বানাবে না
}
request-places = কোথায় যাবে
request-receiver = প্রাপক: { $name }
request-receiver-designer = ডিজাইনার
request-about = যা চাওয়া হয়েছে
request-terms = শর্ত
request-note = নোট

request-money = টাকা
request-cost = { $pieces ->
    [one] { $pieces } পিসের জন্য
   *[other] { $pieces } পিসের জন্য
}
request-costs = খরচ
request-per-piece = এক পিস
request-production = বানানো
request-transport = পরিবহন
request-owed = যা পৌঁছেছে তার পাওনা
request-owed-for = { $pieces ->
    [one] { $pieces }টি ভালো পিস
   *[other] { $pieces }টি ভালো পিস
}
request-owed-hint = এই সাইটের মধ্য দিয়ে কোনো টাকা যায় না। প্রতিটি ওয়ার্কশপকে যেমন ঠিক হয়েছিল তেমন টাকা দিন।

request-why = কেন এই ভাগ
request-one-more = { $place }-এর জন্য আরেকটি পিসে { $money } লাগবে।
request-one-more-impossible = { $place }-এর জন্য আরেকটি পিস বানানো যাবে না।
request-full-fills = { $workshop } ভরা: তার ক্ষমতা এক একক বাড়লে আরও { $pieces } পিস হবে।
request-full-saves = { $workshop } ভরা: তার ক্ষমতা এক একক বাড়লে { $money } বাঁচবে।
request-not-chosen = { $count }টি ওয়ার্কশপ দেখা হয়েছে
request-spare = { $count ->
    [one] { $count }টি পারত, দরকার হয়নি: অন্যদের খরচ কম
   *[other] { $count }টি পারত, দরকার হয়নি: অন্যদের খরচ কম
}
request-reason-process = এর মেশিন বা দক্ষতা নেই
request-reason-material = এই উপকরণে কাজ করে না
request-reason-envelope = মেশিন খুব ছোট
request-reason-tolerance = যথেষ্ট সূক্ষ্ম নয়
request-reason-certification = সনদ নেই
request-reason-not_askable = এই নেটওয়ার্কগুলোতে নেই, বা আগে জিজ্ঞাসা করা হয়েছে
request-reason-unverified = যাচাই করা নয়
request-reason-paused = এখন নতুন কিছু নেয় না
request-reason-country = অন্য দেশে
request-reason-no_capacity = সময়ের মধ্যে ক্ষমতা খালি নেই
request-reason-out_of_reach = খুব দূরে
request-reason-no_location = জায়গা অজানা
request-why-nobody_fits = কোনো একটি ধাপ কোনো ওয়ার্কশপই করতে পারে না।
request-why-min_lot = { $machines }টি মেশিনে যতটা বাকি আছে তা তাদের সবচেয়ে ছোট লটের চেয়ে কম।
request-why-machines_full = যে { $machines }টি মেশিন বানাতে পারত তার { $full }টি ভরা।
request-why-penalty = কম পড়া প্রতিটি পিস বানানোর খরচ সেটি বাদ দেওয়ার চেয়ে বেশি।
request-why-supply = যন্ত্রাংশ, উপকরণ বা পুরো লটের অভাব।
request-why-max_share = { $workshops }টি ওয়ার্কশপের প্রতিটি { $pieces_each } পিস বানাতে পারে: সব মিলিয়ে যত দরকার তার কম।
request-why-max_workshops = { $workshops }টি ওয়ার্কশপ দিতে পারত, অনুমতি আছে শুধু { $allowed }টির।

request-plans = { $count ->
    [one] { $count }টি পরিকল্পনা
   *[other] { $count }টি পরিকল্পনা
}
request-plan-number = পরিকল্পনা { $number }
request-plan-beside = আগের পরিকল্পনার পাশে
request-workshop = ওয়ার্কশপ
request-workshops = ওয়ার্কশপ
request-solver = { $solver } দিয়ে সমাধান করা।
request-open-book = খোলা খাতা: সমস্যা আর পরিকল্পনা ডাউনলোড করুন, নিজে আবার সমাধান করুন।
request-cause-posted = অনুরোধ প্রকাশ হয়েছে
request-cause-declined = একটি ওয়ার্কশপ না বলেছে
request-cause-countered = অন্য শর্তে রাজি হওয়া যায়নি
request-cause-expired = একটি অফারের সময় শেষ হয়েছে
request-cause-reduced = একটি ওয়ার্কশপ পিস ফেরত দিয়েছে
request-cause-withdrawn = একটি ওয়ার্কশপ তার কাজ ফেরত দিয়েছে
request-cause-rejected = পিস নাকচ হয়েছে
request-cause-capacity = নতুন ক্ষমতা এসেছে
request-cause-edited = কিছু বদলেছে

request-story = যা যা হয়েছে
request-older = আগের { $count }টি
request-told = { $what } ({ $who })
request-told-note = { $what } “{ $note }”
request-who-channel = { $name }, { $channel }
request-channel-page = সাইটে
request-channel-api = API দিয়ে
request-channel-link = মেইলের লিংকে
request-channel-on_behalf = ওয়ার্কশপের হয়ে
request-channel-clock = সময় পেরিয়েছে
request-channel-planner = পরিকল্পনার প্রোগ্রাম
request-channel-setup = শুরুর প্রস্তুতি

request-event-drafted = অনুরোধের খসড়া হয়েছে।
request-event-rewritten = অনুরোধ বদলানো হয়েছে।
request-event-submit = জমা দেওয়া হয়েছে।
request-event-ask_changes = বদলাতে বলা হয়েছে।
request-event-reject = নাকচ করা হয়েছে।
request-event-post = প্রকাশ করা হয়েছে।
request-event-reopen = কিছু পিসের জন্য আবার জায়গা খোঁজা হচ্ছে।
request-event-plan = পরিকল্পনা হয়েছে।
request-event-send_offers = অফার পাঠানো হয়েছে।
request-event-fall_short = যথেষ্ট পাওয়া যায়নি।
request-event-commit = প্রতিটি পিসের কথা দেওয়া হয়েছে।
request-event-start_production = বানানো শুরু হয়েছে।
request-event-deliver = যা কথা দেওয়া ছিল সব পৌঁছেছে।
request-event-close = অনুরোধ বন্ধ হয়েছে।
request-event-cancel = অনুরোধ বাতিল হয়েছে।
request-event-planned = পরিকল্পনা { $number }: { $pieces } পিসের জায়গা হয়েছে।

request-job-event-offer = { $workshop }-কে { $pieces } পিসের জন্য জিজ্ঞাসা করা হয়েছে।
request-job-event-accept = { $workshop } { $pieces } পিসের কথা দিয়েছে।
request-job-event-decline = { $workshop } না বলেছে।
request-job-event-counter = { $workshop } অন্য শর্ত চেয়েছে।
request-job-event-take_counter = { $workshop }-এর শর্ত মেনে নেওয়া হয়েছে: { $pieces } পিসের কথা দেওয়া।
request-job-event-refuse_counter = { $workshop }-এর শর্ত মানা হয়নি।
request-job-event-expire = { $workshop } সময়মতো উত্তর দেয়নি।
request-job-event-withdraw = { $workshop }-এর কাজ ফিরিয়ে নেওয়া হয়েছে।
request-job-event-submit_first_article = { $workshop } পরীক্ষার জন্য প্রথম পিস পাঠিয়েছে।
request-job-event-pass_first_article = { $workshop }-এর প্রথম পিস পাস হয়েছে।
request-job-event-fail_first_article = { $workshop }-এর প্রথম পিস পাস হয়নি।
request-job-event-report = { $workshop } আরও { $good }টি বানিয়েছে, { $scrap }টি নষ্ট।
request-job-event-correct = { $workshop } রিপোর্ট শুধরেছে: ভালো { $good }, নষ্ট { $scrap }।
request-job-event-rework = { $workshop }-এর পিস মেরামতের জন্য ফেরত যাচ্ছে।
request-job-event-finish = { $workshop }-এর সব তৈরি: { $pieces }।
request-job-event-raise_late_risk = { $workshop }-এর দেরি হতে পারে।
request-job-event-clear_late_risk = { $workshop } আবার সময়মতো চলছে।
request-job-event-reduce = { $workshop } { $pieces } পিস ফেরত দিয়েছে।
request-job-event-ship = { $workshop } { $pieces } পিস পাঠিয়েছে।
request-job-event-receive_part = { $workshop }-এর { $pieces } পিস পৌঁছেছে।
request-job-event-receive = { $workshop }-এর { $pieces } পিস পৌঁছেছে; সবটা এসে গেছে।
request-job-event-dispute = প্রাপ্তির হিসাবে { $workshop } আপত্তি করেছে।
request-job-event-resolve = { $workshop }-এর সঙ্গে বিরোধের সিদ্ধান্ত হয়েছে।
request-job-event-close = { $workshop }-এর কাজ হিসাবে লেখা হয়েছে।

error-note_wanted = অল্প কথায় বলুন কী বদলাতে হবে, বা কেন নয়।
request-lever-pull = এটি করুন
request-event-widened = এটি পূরণ করার জন্য সীমা বাড়ানো হয়েছে।

request-losses-compute = কোনো ওয়ার্কশপ সরে গেলে কী হবে?
request-losses = কোনো ওয়ার্কশপ সরে গেলে
request-losses-all = { $grave ->
    [0] { $count }টি ওয়ার্কশপের যেকোনো একটি একা সরে গেলে তার জায়গা অন্যরা নিতে পারবে: কোনো পিস বাকি থাকবে না।
    [one] { $count }টি ওয়ার্কশপের মধ্যে { $grave }টি এমন, যে সরে গেলে কিছু পিস আর কেউ সময়মতো বানাতে পারবে না।
   *[other] { $count }টি ওয়ার্কশপের মধ্যে { $grave }টি এমন, যাদের যেকোনো একটি সরে গেলে কিছু পিস আর কেউ সময়মতো বানাতে পারবে না।
}
request-loss-missing = { $pieces ->
    [one] { $pieces } পিসের জন্য কাউকে পাওয়া যাবে না।
   *[other] { $pieces } পিসের জন্য কাউকে পাওয়া যাবে না।
}
request-loss-dearer = অন্যরা সবটা বানাতে পারবে, { $money } বেশিতে।
request-loss-grave = এর জায়গা নেওয়া কঠিন
