# মানচিত্রে নতুন কী এল সেই চিঠি।

filter-by-near = কাছাকাছি
filter-by-radius = এত কিমির মধ্যে
filter-by-bbox = মানচিত্রের অংশ
filter-in-sight = যা দেখা যাচ্ছিল
filter-by-network = নেটওয়ার্ক
filter-by-batch = এর কমে শুরু হয় না
subscribe-title = নতুন কিছু মিললে আমাকে জানান
subscribe-lead = চিঠি সপ্তাহে বড়জোর একটি আসে, আর নতুন কিছু না থাকলে আসে না। প্রতিটি চিঠিতে তা বন্ধ করার লিংক থাকে।
subscribe-what = আপনি যা খুঁজছেন
subscribe-all = পুরো মানচিত্র
subscribe-now = { $count ->
    [one] এখন { $count }টি ওয়ার্কশপ মেলে
   *[other] এখন { $count }টি ওয়ার্কশপ মেলে
}
subscribe-email-hint = কখনো দেখানো হয় না। ঠিকানাটি আপনার কি না জানতে আমরা আগে সেখানে একটি চিঠি পাঠাই।
subscribe-button = আমাকে চিঠি পাঠান
subscribe-sent = আমরা আপনাকে লিংকসহ একটি চিঠি পাঠিয়েছি। আপনি সেটি খুলে নিশ্চিত করলে চিঠি শুরু হবে।
subscription-title = মানচিত্রের চিঠি
subscription-unproved = এটি কি আপনার ঠিকানা? নিশ্চিত করুন, চিঠি শুরু হবে।
subscription-on = নতুন কিছু মিললে আমরা সপ্তাহে বড়জোর একবার লিখি।
subscription-ended = এই চিঠি বন্ধ হয়েছে। যা চাওয়া হয়েছিল তা মুছে গেছে, অ্যাকাউন্ট না থাকলে আপনার ঠিকানাও।
subscription-confirm = হ্যাঁ, চিঠি পাঠান
subscription-end = আর চিঠি নয়
subscription-means = বন্ধ করলে যা চাওয়া হয়েছিল তা মুছে যায়। অ্যাকাউন্ট না থাকলে আপনার ঠিকানাও মুছে ফেলা হয়।
subscriptions-title = নতুন কী এল সেই চিঠি
subscriptions-none = নেই। মানচিত্র আর তালিকায় বলতে পারেন কী জানতে চান।
error-too_many_subscriptions = একজন যতগুলো এমন চিঠি নিতে পারেন আপনার ততগুলোই আছে। আগে একটি বন্ধ করুন।
