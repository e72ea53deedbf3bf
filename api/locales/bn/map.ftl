# উৎপাদনের মানচিত্র।

map-title = ওয়ার্কশপের মানচিত্র
map-lead = { $count ->
    [one] { $count }টি ওয়ার্কশপ
   *[other] { $count }টি ওয়ার্কশপ
}
map-filter = ফিল্টার
map-as-list = তালিকা হিসেবে দেখান
map-attribution = Natural Earth · GeoNames (CC BY 4.0)
map-open = ওয়ার্কশপ খুলুন
map-many = #টি ওয়ার্কশপ, কাছে যেতে ট্যাপ করুন
map-fault = মানচিত্র এখন নতুন করা যাচ্ছে না। নিচের তালিকা সম্পূর্ণ।
map-no-script = স্ক্রিপ্ট ছাড়া মানচিত্র স্থির থাকে। তালিকাতেও একই কথা আছে।
map-embed-more = { $count ->
    [one] { $count }টি কর্মশালা, Karakana-তে
   *[other] { $count }টি কর্মশালা, Karakana-তে
}
map-feed = ফিড
map-records = নথি (Open Know-Where)
map-tiles = ভেক্টর টাইল
map-print = এই তালিকা ছাপুন
map-embed = এই মানচিত্র কোনো পাতায় বসান
map-copy = কপি করুন
map-embed-text = এই লাইনটি কপি করুন। এটি উপরের ফিল্টার মেনে চলে এবং কোনো কুকি রাখে না।

wanted-title = কী দরকার, আর কোথা থেকে দূরে
wanted-lead = শহর অনুযায়ী খোলা অনুরোধ: যে জিনিসগুলির কথা এখনো কেউ দেয়নি। যে বানাতে পারে সে অংশ নিতে পারে।
wanted-what = কী
wanted-where = কোথায়
wanted-pieces = জিনিস
wanted-due = কবের মধ্যে
wanted-far = কাছে কেউ নেই
wanted-none = এখন এখানে কিছু দরকার নেই।
wanted-gaps = যা খোঁজা হচ্ছে তা থেকে দূরের শহর
wanted-gaps-rule = বড় শহর যা ফিল্টারের প্রতিটি কর্মশালা থেকে { $km } কিমির বেশি দূরে। আগে মানচিত্রে কিছু খুঁজুন, যেমন কোনো প্রক্রিয়া।
wanted-nearest = সবচেয়ে কাছের
wanted-nobody = কেউ নেই
map-layer-wanted = এখানে কী দরকার
map-layer-gaps = যা খোঁজা হচ্ছে তা থেকে দূরের শহর
map-pieces = #টি জিনিস যার কথা এখনো কেউ দেয়নি
map-far = কাছে কেউ নেই: #
print-verified = যাচাই
print-more = শুধু প্রথম { $count }টি ছাপা হয়; বাকিগুলোর জন্য ফিল্টার আরও ছোট করুন।
