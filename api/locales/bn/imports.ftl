# সমন্বয়কের জন্য ইমপোর্ট, আর উৎসের পাতা।

imports-title = ইমপোর্ট
imports-lead = অন্যরা যে রেকর্ড প্রকাশ করেছেন তা এখানে আনুন। কিছু লেখার আগে দেখবেন কী হবে, আর চাইলে ফিরিয়ে নিতে পারবেন।
imports-waiting = { $count ->
    [0] সিদ্ধান্তের জন্য কিছু বাকি নেই
    [one] { $count }টি রেকর্ড হয়তো এখানে থাকা কোনো ওয়ার্কশপের
   *[other] { $count }টি রেকর্ড হয়তো এখানে থাকা ওয়ার্কশপের
}
imports-decide = সিদ্ধান্ত নিন
imports-new = নতুন ফাইল
imports-file = ফাইল
imports-file-hint = JSON, YAML, CSV বা GeoJSON; Open Know-Where, fablabs.io, SpaceAPI বা OpenStreetMap-এর যেকোনো রূপে; সর্বোচ্চ 8 MB।
imports-source = উৎস
imports-source-hint = কে প্রকাশ করেন। প্রতিবার একই নাম লিখুন।
imports-licence = লাইসেন্স
imports-licence-hint = যেমন CC-BY-4.0। প্রতিটি রেকর্ডের সঙ্গে এটি দেখানো হয়।
imports-url = কোথায় প্রকাশিত
imports-day = তথ্যের দিন
imports-day-hint = কবে প্রকাশিত বা ডাউনলোড করা হয়েছে।
imports-look = দেখুন
imports-done = এ পর্যন্ত ইমপোর্ট
imports-none = এখনো কিছু ইমপোর্ট হয়নি।
imports-counts = { $read }টি পড়া, { $added }টি নতুন, { $changed }টি বদলেছে, { $waiting }টির সিদ্ধান্ত বাকি, { $rejected }টি নেওয়া হয়নি
imports-rolled-back = ফিরিয়ে নেওয়া হয়েছে
imports-roll-back = ফিরিয়ে নিন
imports-preview = কী হবে
imports-preview-lead = এখনো কিছু লেখা হয়নি।
imports-read = রেকর্ড পড়া হয়েছে
imports-fate = কী হবে
imports-fate-added = নতুন
imports-fate-changed = বদলেছে
imports-fate-unchanged = আগের মতো
imports-fate-waiting = হয়তো এখানে আছে
imports-fate-left_out = সিদ্ধান্ত মতো বাদ
imports-rejected = নেওয়া হয়নি
imports-warnings = সন্দেহ আছে, তবু নেওয়া হয়েছে
imports-line = লাইন { $line }
imports-write = এটি ইমপোর্ট করুন
imports-columns = কোন কলামের কী মানে
imports-column = কলাম
imports-means = মানে
imports-means-nothing = যেমন আছে তেমন রাখা
imports-look-again = আবার দেখুন
imports-samples = প্রথম কয়েকটি রেকর্ড
imports-side-name = নাম
imports-side-place = জায়গা
imports-side-about = পরিচয়
imports-side-machines = মেশিন
imports-side-page = ওয়েব পাতা
imports-side-processes = প্রক্রিয়া
imports-doubles = এটি কি একই ওয়ার্কশপ?
imports-no-doubles = কিছু বাকি নেই
imports-no-doubles-text = যে রেকর্ড হয়তো এখানে থাকা কোনো ওয়ার্কশপের, সেগুলো এখানে দেখা যাবে।
imports-reason-near = কাছাকাছি নাম, { $metres } m দূরে
imports-reason-domain = একই ওয়েবসাইট, { $metres } m দূরে
imports-reason-page = একই ওয়েব পাতা, { $metres } m দূরে
imports-here = এখানে আগে থেকেই আছে
imports-same = একই: যা খালি তা পূরণ করুন
imports-another = অন্য ওয়ার্কশপ: যোগ করুন
imports-ignore = বাদ দিন
imports-export = এগুলো ডাউনলোড করুন
sources-title = রেকর্ড কোথা থেকে আসে
sources-lead = বেশির ভাগ ওয়ার্কশপ নিজের রেকর্ড নিজে লিখেছে। এগুলো অন্যদের থেকে এসেছে, এই লাইসেন্সে।
sources-none = এখানকার প্রতিটি রেকর্ড তার ওয়ার্কশপ বা কোনো স্কাউট লিখেছেন।
sources-take = তথ্য সঙ্গে নিয়ে যান
sources-take-text = প্রতিটি রেকর্ডে তার উৎস আর লাইসেন্স লেখা থাকে। বাড়ি প্রায় এক কিলোমিটার পর্যন্তই দেখানো হয়; কারও মেইল বা ফোন নম্বর জানানো হয় না।
