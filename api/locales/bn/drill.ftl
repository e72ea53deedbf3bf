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
