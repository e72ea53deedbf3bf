# দিন আর সময় কীভাবে লেখা হয়।

date = { $day } { $month } { $year }
date-time = { $date }, { $time }

month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

# What somebody wrote, in the language's quotation marks.
quote = “{ $text }”
