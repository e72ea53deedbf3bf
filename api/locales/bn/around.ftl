# কোনো জায়গার আশপাশে কী বানানো যায়।

around-title = আশপাশে কী বানানো যায়
around-lead = একটি জায়গা বেছে নিন, দেখুন সেখানকার ওয়ার্কশপ কী পারে, কতটা আর কী দামে। ডিজাইনও বেছে নিলে দেখবেন তারা কত পিস বানাতে পারে।
around-place = কোন জায়গার আশপাশে
around-radius = কত দূর পর্যন্ত
around-until = কবে পর্যন্ত
around-design = ডিজাইন
around-design-none = কোনো ডিজাইন নয়: সব প্রক্রিয়া
around-look = দেখুন
around-found = { $count ->
    [one] { $place } থেকে { $km } km-এর মধ্যে { $count }টি ওয়ার্কশপ, { $day } পর্যন্ত।
   *[other] { $place } থেকে { $km } km-এর মধ্যে { $count }টি ওয়ার্কশপ, { $day } পর্যন্ত।
}
around-pieces = পিস বানানো যায়
around-none-of-design = এটি যেমন আছে তেমনভাবে এখানে কেউ একটি পুরো পিস বানাতে পারে না।
around-prices = আরও এক পিসের খরচ, ওয়ার্কশপে
around-piece = পিস নম্বর
around-costs = খরচ
around-unlocks = কীসে আরও বেশি বানানো যেত
around-unlocks-none = ডিজাইনের কোনো শর্তে এখানে কেউ বাদ পড়ছে না।
around-unlock-material = { $material }-এর শর্ত ছাড়া
around-unlock-tolerance = { $tolerance }-এর শর্ত ছাড়া
around-unlock-envelope = { $size }-এর চেয়ে ছোট অংশে
around-unlock-certification = { $certificate } সনদ ছাড়া
around-unlock-process = { $process }-এর বদলে { $general } দিয়ে
around-unlock-verified = যে ওয়ার্কশপ এখনো কেউ যাচাই করেননি তাদের নিয়ে
around-unlock-radius = { $km } km-এর মধ্যে
around-unlock-country = { $countries }-এর বাইরের ওয়ার্কশপ নিয়ে
around-unlock-more = { $count ->
    [one] আরও { $pieces } পিস
   *[other] আরও { $pieces } পিস
}
around-unlock-all = { $count ->
    [one] মোট { $pieces } পিস, { $count }টি ওয়ার্কশপ
   *[other] মোট { $pieces } পিস, { $count }টি ওয়ার্কশপ
}
around-processes = প্রক্রিয়া অনুযায়ী
around-capacity = তত দিনের ক্ষমতা
around-price-range = দাম, সবচেয়ে সস্তা থেকে সবচেয়ে দামি
around-nobody = আশপাশে এখনো কোনো ওয়ার্কশপ নেই
around-nobody-more = আরও দূর পর্যন্ত দেখুন, অথবা যে ওয়ার্কশপ চেনেন সেগুলো মানচিত্রে রাখুন।
around-how = ওয়ার্কশপ যেমন জানিয়েছে, কাজের সাধারণ সপ্তাহ ধরে গোনা। অন্যদের কথা দেওয়া কাজ বাদ দেওয়া হয়নি, আর সেটআপ, সবচেয়ে ছোট লট ও পরিবহন ধরা হয়নি: কিছু বানানোর অনুরোধ করলে আসল খরচ দেখবেন।
around-left-out = { $count ->
    [one] { $count }টি ওয়ার্কশপ গোনা হয়নি, কারণ তার দাম অন্যদের মুদ্রায় বদলানোর কোনো হার নেই।
   *[other] { $count }টি ওয়ার্কশপ গোনা হয়নি, কারণ তাদের দাম অন্যদের মুদ্রায় বদলানোর কোনো হার নেই।
}
around-design-unsaid = এই ডিজাইনে লেখা নেই কীভাবে বানাতে হয়
around-design-unsaid-more = কাজের ধাপ, সময় আর উপকরণ ছাড়া কেউ বলতে পারে না কত পিস বানানো যায়।
around-link = আশপাশে কী বানানো যায়?
around-link-design = আমার কাছাকাছি কতগুলো বানানো যায়?
