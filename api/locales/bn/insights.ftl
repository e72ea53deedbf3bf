# পরিসংখ্যান: ফিল্টারের ওয়ার্কশপ কেমন আর কী পারে; আর খোলা পরিসংখ্যান।

insights-title = পরিসংখ্যান
insights-lead = { $count ->
    [one] ঠিক এই ফিল্টারের { $count }টি ওয়ার্কশপ নিয়ে গোনা।
   *[other] ঠিক এই ফিল্টারের { $count }টি ওয়ার্কশপ নিয়ে গোনা।
}
insights-workshops = { $count ->
    [one] ওয়ার্কশপ
   *[other] ওয়ার্কশপ
}
insights-towns = { $count ->
    [one] শহর
   *[other] শহর
}
insights-alone = ডিজাইন ({ $designs }টির মধ্যে) এদের কেউ একাই বানাতে পারে
insights-together = ডিজাইন এরা মিলে বানাতে পারে
insights-capacity = সাধারণ এক সপ্তাহে এরা পারে:
insights-hidden = বলার মতো যথেষ্ট ওয়ার্কশপ নেই
insights-few = 1–2
insights-in-sight = এখন মানচিত্রে যা দেখা যাচ্ছে
insights-more = সব পরিসংখ্যান
insights-circle = এই জায়গার চক্র
insights-circle-lead = ডিজাইন থেকে বানানো, মেরামত, রিসাইক্লিং আর নতুন উপকরণ পর্যন্ত। যে ধাপের দাগ ভাঙা ভাঙা, সেটি এখানে নেই।
insights-stage-none = কেউ নেই
insights-feeds = কার ছাঁট কার কাজে লাগতে পারে
insights-feeds-rule = এটি অনুমান: যাঁরা কোনো ধরনের উপকরণ দিয়ে জিনিস বানান, তাঁদের কাছে তার ছাঁট থেকে যায়; আর যাঁরা সেই উপকরণ রিসাইক্লিং করেন বা বানান, তাঁরা তা নিতে পারেন। প্রতিটি ধরনের সবচেয়ে কাছের দুজনের নাম দেওয়া আছে। ভরসা করার আগে তাঁদের জিজ্ঞাসা করুন।
insights-feed = { $givers }টি ওয়ার্কশপ এটি দিয়ে জিনিস বানায়, { $takers }টি বাকিটা নিতে পারে।
insights-feed-none = যা থেকে যায় তা এখানে কেউ নেয় না।
insights-km = { $count } km
insights-counts = সংখ্যা ও ক্ষমতা
insights-by-process = প্রক্রিয়া
insights-by-material = উপকরণ
insights-by-country = দেশ
insights-by-role = চক্রে ভূমিকা
insights-by-batch = কমপক্ষে কত পিসে কাজ ধরে
insights-by-verified = যাচাই
insights-by-fresh = তথ্য কতটা নতুন
insights-table = একই কথা সারণিতে
insights-count = ওয়ার্কশপ
insights-week = এক সপ্তাহের ক্ষমতা
insights-left = আরও { $count }টি সারি CSV ফাইলে আছে।
insights-rule = একটি ওয়ার্কশপ যত প্রক্রিয়া, উপকরণ আর ভূমিকার কথা বলে, সবগুলোতেই গোনা হয়। { $least }টির কম ওয়ার্কশপের ঘরে “1–2” দেখানো হয়, ক্ষমতা দেখানো হয় না, যাতে কাউকে আলাদা করে চেনা না যায়; যেখানে যোগফল থেকে কোনো ঘর জানা যেতে পারে, সেখানে তার পরের সবচেয়ে ছোট ঘরটিও লুকানো হয়।
insights-scope = এখানে কী বানানো যায়
insights-scope-lead = ভান্ডারের প্রতিটি ডিজাইনের প্রক্রিয়া, উপকরণ, আকার আর সনদ এই ওয়ার্কশপগুলোর সঙ্গে মিলিয়ে দেখা হয়।
insights-scope-none = এখনো কোনো ডিজাইন এখানে বানানো যায় না।
insights-scope-list = { $count ->
    [one] { $count }টি ডিজাইন বানানো যায়
   *[other] { $count }টি ডিজাইন বানানো যায়
}
insights-several = কয়েকটি মিলে
insights-missing = এখানে কী নেই
insights-missing-lead = এখানে কেউ এগুলো করে না; যে সবচেয়ে কাছের ওয়ার্কশপ করে তার নাম দেওয়া আছে।
insights-nearest = সবচেয়ে কাছে:

batch-any = যেকোনো সংখ্যা
batch-few = 2 থেকে 10
batch-tens = 11 থেকে 100
batch-hundreds = 101 থেকে 1,000
batch-thousands = 1,000-এর বেশি

fresh-recent = গত { $days } দিনে
fresh-year = এক বছরের মধ্যে
fresh-older = তারও আগে
fresh-never = কখনো নয়

numbers-title = খোলা পরিসংখ্যান
numbers-lead = কী বানানো হয়েছে আর কী চাওয়া হয়েছে, দেশ ও প্রক্রিয়া অনুযায়ী। প্রতিটি অংশের যোগফল পুরো হিসাবের সঙ্গে মেলে।
numbers-good = ভালো পিস তৈরি
numbers-received = পিস পাওয়া গেছে
numbers-rejected = পিস নাকচ
numbers-scrap = পিস নষ্ট
numbers-made = তৈরি
numbers-rule = { $least }টির কম ওয়ার্কশপ যা বানিয়েছে তা এক লাইনে একসঙ্গে দেওয়া আছে, যাতে কাউকে আলাদা করে চেনা না যায় আর যোগফল তবু মেলে।
numbers-rest = { $least }টির কম ওয়ার্কশপের অংশ, একসঙ্গে
numbers-none = এখনো কিছু বানানো হয়নি।
numbers-wanted = চাওয়া হয়েছে, পৌঁছানোর দেশ অনুযায়ী
numbers-places = পৌঁছানোর জায়গা
numbers-pieces = চাওয়া পিস
numbers-promised = কথা দেওয়া পিস
