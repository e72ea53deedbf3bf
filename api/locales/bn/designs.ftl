# ডিজাইনের ভান্ডার।

designs-title = ডিজাইন
designs-lead = ওয়ার্কশপ বানাতে পারে এমন জিনিস: নকশা, বানানোর নিয়ম আর পরীক্ষাসহ। নিজ নিজ লাইসেন্স মেনে বিনা পয়সায় ব্যবহার করা যায়।
designs-risk = ঝুঁকি
designs-count = { $count ->
    [one] { $count }টি ডিজাইন
   *[other] { $count }টি ডিজাইন
}
designs-bring = নিজের ডিজাইন আনুন
designs-none = এমন ডিজাইন এখনো নেই
designs-none-more = একটি ফিল্টার সরান, অথবা নিজেই ডিজাইন আনুন।
designs-drawing = { $title }-এর নকশা
designs-cannot-ask = এটি এখনো অর্ডার করা যায় না
designs-cannot-ask-more = মানুষকে রক্ষা করে এমন ডিজাইন কেউ পর্যালোচনা করার পরেই বানানো হয়, আর প্রতিটি ডিজাইনে লেখা থাকতে হবে কীভাবে বানাতে হয়।
designs-safety = স্বাস্থ্য ও নিরাপত্তা
designs-who = কে বানাতে পারে
designs-who-none = মানচিত্রের কোনো ওয়ার্কশপ এখনো একা পুরো পিস বানাতে পারে না।
designs-who-total = { $count ->
    [one] { $count }টি ওয়ার্কশপ একা পুরো পিস বানাতে পারে।
   *[other] { $count }টি ওয়ার্কশপের প্রতিটি একা পুরো পিস বানাতে পারে।
}
designs-how = কীভাবে বানানো হয়
designs-step = ধাপ
designs-asks = উপকরণ ও আকার
designs-time = এক পিসের সময়
designs-minutes = { $count } মিনিট
designs-check = পরীক্ষা:
designs-files = ফাইল
designs-instructions = বানানোর নিয়ম
designs-size = আকার
designs-licence = লাইসেন্স
designs-versions = সংস্করণ
designs-version = সংস্করণ { $number }
designs-new-version = নতুন সংস্করণ আনুন
designs-new-title = ডিজাইন আনুন
designs-new-lead = একটি ম্যানিফেস্ট, যাতে লেখা আছে এটি কী আর কীভাবে বানানো হয়, সঙ্গে ফাইল আর বানানোর নিয়ম। মানুষকে রক্ষা করার জিনিস হলে আগে পর্যালোচনা হয়।
designs-faults = { $count ->
    [one] ম্যানিফেস্টে { $count }টি জিনিস ঠিক করতে হবে
   *[other] ম্যানিফেস্টে { $count }টি জিনিস ঠিক করতে হবে
}
designs-line = লাইন { $line }।
designs-manifest = ম্যানিফেস্ট (okh.toml)
designs-manifest-hint = TOML-এ Open Know-How। উদাহরণে দেখুন কী কী লাগে।
designs-instructions-hint = Markdown-এ। কীভাবে বানাতে হয়, কাজের ক্রম অনুযায়ী।
designs-files-hint = 20 MB পর্যন্ত 20টি ফাইল: নকশা (SVG, DXF, PDF), ঘন মডেল (STL, 3MF, STEP), ছবি। ভুল হলে আবার বেছে নিন।
designs-new-button = ভান্ডারে রাখুন
workshops-facts-design = ডিজাইনটি সম্পর্কে
risk-0 = ঝুঁকিহীন
risk-1 = আরাম
risk-2 = সুরক্ষা
risk-3 = নিয়ন্ত্রিত চিকিৎসাসামগ্রী
review-unreviewed = এখনো পর্যালোচনা হয়নি
review-reviewed = পর্যালোচনা হয়েছে
review-refused = পর্যালোচনায় নাকচ
field-manifest_faults = ম্যানিফেস্টটি ঠিক করতে হবে; প্রতিটি জায়গা নিচে লেখা আছে।
field-not_a_design_file = { $name } কী ধরনের ফাইল আমরা জানি না।
field-file_missing = ম্যানিফেস্টে { $name }-এর নাম আছে, কিন্তু এমন ফাইল পাঠানো হয়নি।

measures-title = ফাইলগুলো বিবরণের চেয়ে বেশি বলে
measures-lead = আপনার ফাইল থেকে মাপা। গ্রহণ করলে পরের সংস্করণে এটি থাকবে; পর্যালোচক আবার দেখবেন।
measures-size = একটি পিসের জন্য জায়গা: { $size }
measures-kg = পুরো নিরেট পিসের উপাদান: { $kg } kg
measures-area = একটি পিসের শিট বা কাপড়: { $area } m²
measures-take = গ্রহণ করুন
similar-title = একই রকম ডিজাইন
similar-percent = { $count } % মিল
similar-rule = কীভাবে মেলানো হয়: একই প্রক্রিয়া অর্ধেক, উপকরণ আর শব্দ সিকি করে গোনা হয়; যা কম ডিজাইনে আছে তার ওজন বেশি।
similar-activity = অন্য জায়গায় চাওয়া হয়েছে: এটি আর একই রকম ডিজাইন
