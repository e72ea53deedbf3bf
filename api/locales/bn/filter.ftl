# মানচিত্র, তালিকা, পরিসংখ্যান আর ফিডের ফিল্টার, আর ঠিকানা নিয়ে সে যা বলে।

filter-more = আরও ফিল্টার
filter-by-q = খুঁজুন
filter-by-process = প্রক্রিয়া
filter-by-country = দেশ
filter-by-design = কী বানাতে পারে
filter-by-role = চক্রে ভূমিকা
filter-by-verified = অন্তত এতটা যাচাই করা
filter-by-since = কবে থেকে যাচাই, নিশ্চিত বা বদলানো
filter-by-region = অঞ্চল বা শহর
filter-by-material = উপকরণ
filter-by-machine = মেশিন
filter-by-product = সাধারণত বানায়
filter-by-size = কত বড় পিসের জায়গা, mm
filter-hint-size = 300,200,100
filter-by-unit = ক্ষমতা কীসে গোনা হয়
filter-by-capacity = সপ্তাহের ক্ষমতা, কমপক্ষে
filter-by-capacity_to = সপ্তাহের ক্ষমতা, সর্বোচ্চ
filter-by-batch_to = এত কম পিসেও কাজ ধরে
filter-by-certificate = সনদ
filter-by-kind = হাতের কাজ বা ডিজিটাল
filter-by-access = কে ভেতরে আসতে পারেন
filter-by-language = যে ভাষায় কথা বলেন
filter-by-pieces = ওই ডিজাইনের কত পিস
filter-by-by = কবে পর্যন্ত
filter-kind-craft = হাতে আর যন্ত্রপাতি দিয়ে
filter-kind-digital = ফাইল থেকে

door-public = যে কেউ
door-public_hours = যে কেউ, নির্দিষ্ট সময়ে
door-shared = ভাগাভাগির জায়গা
door-membership = সদস্য
door-restricted = শুধু সেখানকার কর্মী

filter-too_many = “{ $filter }”-এ শব্দ খুব বেশি; শুধু প্রথমগুলো ধরা হয়েছে।
filter-turned = “{ $filter }”-এর প্রথম সংখ্যাটি দ্বিতীয়টির চেয়ে বড়, তাই বাদ দেওয়া হয়েছে।
filter-size = “{ $filter }” হতে হবে মিলিমিটারে তিনটি দৈর্ঘ্য, যেমন 300,200,100।
filter-day = “{ $filter }” একটি দিন হতে হবে, যেমন 2026-11-23।
filter-past = “{ $filter }”-এর দিনটি পার হয়ে গেছে।
filter-needs_design = “{ $filter }” শুধু ডিজাইনের সঙ্গেই কাজ করে।
filter-nobody_has = “{ $filter }”-এ যা লেখা আছে তা এখানে কারও নেই।

together-title = এটি কেউ একা বানায় না
together-enough = কয়েকটি ওয়ার্কশপ মিলে পারে: { $routing }।
together-short = সবাই মিলেও পুরোটা বানাতে পারে না: { $routing }।
together-workshops = { $count ->
    [0] কোনো ওয়ার্কশপ নেই
    [one] { $count }টি ওয়ার্কশপ
   *[other] { $count }টি ওয়ার্কশপ
}
together-room = { $count ->
    [one] { $count } পিসের ক্ষমতা
   *[other] { $count } পিসের ক্ষমতা
}
together-ask = এটির অনুরোধ করুন: কাজটি তখন তাদের মধ্যে ভাগ হবে

workshop-access = কে ভেতরে আসতে পারেন
workshop-access-none = জানানো হয়নি
workshop-languages = যে ভাষায় কথা বলেন
workshop-languages-hint = কমা দিয়ে আলাদা করুন, যেমন Kiswahili, English।
field-unknown_language = এর মধ্যে একটি ভাষা আমরা চিনি না। ভাষাটির নিজের নাম বা কোড লিখুন, কমা দিয়ে আলাদা করে।
