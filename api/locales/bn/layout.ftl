# প্রতিটি পাতার কাঠামো, আর যে শব্দ অনেক জায়গায় লাগে।

layout-skip = সরাসরি মূল লেখায় যান

nav-label = প্রধান
nav-menu = মেনু
nav-make = আমি এটি বানিয়ে নিতে চাই
nav-join = আমার ওয়ার্কশপ আছে
nav-map = মানচিত্র
nav-workshops = ওয়ার্কশপ
nav-designs = ডিজাইন
nav-board = বোর্ড
nav-account = অ্যাকাউন্ট
nav-sign-in = সাইন ইন করুন
nav-sign-out = সাইন আউট করুন

footer-label = পরিচয়
footer-languages = ভাষা
footer-drill = এটা একটা মহড়া। ওয়ার্কশপ, অর্ডার আর চিঠি সবই মহড়ার; সত্যি সত্যি কিছু তৈরি বা পাঠানো হয় না।
footer-insecure = এই সংযোগ সুরক্ষিত নয়। একই ইন্টারনেট সংযোগে থাকা যে কেউ আপনার পাঠানো সব পড়তে পারেন, পাসওয়ার্ডও।
footer-attribution = মানচিত্র: Natural Earth। জায়গার নাম: GeoNames, CC BY 4.0।
footer-api = ডেভেলপারদের জন্য
footer-privacy = গোপনীয়তা
footer-sources = রেকর্ড কোথা থেকে আসে

form-errors = দয়া করে এই উত্তরগুলো দেখে নিন

pages-label = পাতা
pages-previous = আগের
pages-next = পরের
