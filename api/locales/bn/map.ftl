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
map-print = এই তালিকা ছাপুন
map-embed = এই মানচিত্র কোনো পাতায় বসান
map-copy = কপি করুন
map-embed-text = এই লাইনটি কপি করুন। এটি উপরের ফিল্টার মেনে চলে এবং কোনো কুকি রাখে না।
