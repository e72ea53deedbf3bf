# অ্যাকাউন্ট খোলা, সাইন ইন করা, আর নিজের অ্যাকাউন্টের পাতা।

account-name = নাম
account-name-hint = যাঁদের সঙ্গে কাজ করেন, তাঁরা আপনাকে যে নামে চেনেন।
account-email = ইমেইল ঠিকানা
account-password = পাসওয়ার্ড
account-password-hint = কমপক্ষে দশটি অক্ষর। তিনটি শব্দ মনে রাখা সহজ।
account-new-password = নতুন পাসওয়ার্ড

sign-up-title = অ্যাকাউন্ট খুলুন
sign-up-lead = অ্যাকাউন্ট থাকলে আপনি জিনিস বানিয়ে নিতে পারেন এবং পৌঁছানো পর্যন্ত খোঁজ রাখতে পারেন। এতে কোনো খরচ নেই।
sign-up-button = অ্যাকাউন্ট খুলুন
sign-up-known = আপনার অ্যাকাউন্ট আছে?
sign-up-sent-title = আপনার মেইল দেখুন
sign-up-sent-lead = আমরা { $email } ঠিকানায় চিঠি পাঠিয়েছি। চিঠির লিংকটি খুলুন; সেটি দুই দিন চলবে।

confirm-title = এই ঠিকানা কি আপনার?
confirm-lead = কেউ এই ঠিকানা দিয়ে একটি অ্যাকাউন্ট খুলেছেন। আপনি হলে হ্যাঁ বলুন। না হলে এই পাতা বন্ধ করুন, কিছুই হবে না।
confirm-button = হ্যাঁ, এটা আমার ঠিকানা

sign-in-title = সাইন ইন করুন
sign-in-button = সাইন ইন করুন
sign-in-failed = সাইন ইন হয়নি
sign-in-confirmed = হয়ে গেছে
sign-in-confirmed-text = এখন আপনার পাসওয়ার্ড দিয়ে সাইন ইন করুন।
sign-in-forgot = পাসওয়ার্ড ভুলে গেছি
sign-in-new = এখানে নতুন?

forgot-title = নতুন পাসওয়ার্ড
forgot-lead = আপনার ঠিকানা বলুন, আমরা একটি লিংক পাঠাব।
forgot-button = লিংক পাঠান
forgot-sent-title = আপনার মেইল দেখুন
forgot-sent-lead = { $email } ঠিকানায় অ্যাকাউন্ট থাকলে একটি লিংক পাঠানো হয়েছে। সেটি দুই ঘণ্টা চলবে।

reset-title = নতুন পাসওয়ার্ড বেছে নিন
reset-lead = অন্য সব জায়গা থেকে আপনি সাইন আউট হয়ে যাবেন।
reset-button = পাসওয়ার্ড ঠিক করুন

account-title = আপনার অ্যাকাউন্ট
account-language = ভাষা
account-language-hint = পাতা আর চিঠি এই ভাষায় লেখা হবে।
account-save = সেভ করুন
account-roles = এখানে আপনি যা করেন
account-no-roles = এখনো কিছু নয়।
account-password-title = পাসওয়ার্ড
account-current-password = এখনকার পাসওয়ার্ড
account-password-button = পাসওয়ার্ড বদলান
account-sessions = যেখানে যেখানে সাইন ইন করা আছে
account-session-since = { $when } UTC থেকে
account-session-seen = শেষ ব্যবহার { $when } UTC
account-this-session = এখানে
account-session-end = সেখান থেকে সাইন আউট করুন
account-sign-out-everywhere = সব জায়গা থেকে সাইন আউট করুন

role-designer = ডিজাইনার
role-member = ওয়ার্কশপ
role-coordinator = সমন্বয়ক
role-admin = অ্যাডমিন
role-receiver = প্রাপক
role-inspector = পরিদর্শক
role-scout = স্কাউট
sign-up-waits = আপনার লেখা রেখে দেওয়া হয়েছে
sign-up-waits-text = অ্যাকাউন্ট খুলুন, ঠিকানা নিশ্চিত করুন আর সাইন ইন করুন: ফর্মটি আবার ভরা অবস্থায় সামনে পাবেন।
invited-workshop = { $name }-এর হয়ে উত্তর দেবেন?
invited-workshop-lead = যিনি কোনো ওয়ার্কশপের হয়ে উত্তর দেন, তিনি তার অফার নেন বা ফিরিয়ে দেন, কতটা তৈরি হলো জানান আর তার পাতা ঠিক রাখেন।
invited-network = { $name } চালাতে সাহায্য করবেন?
invited-network-lead = সমন্বয়ক অনুরোধ আর ওয়ার্কশপ পর্যালোচনা করেন, সমস্যা আগে থেকে ধরেন আর কী করা হবে ঠিক করেন।
invited-new = আমন্ত্রণ { $email } ঠিকানায় গেছে। এই ঠিকানায় আপনার এখনো অ্যাকাউন্ট নেই: একটি নাম আর একটি পাসওয়ার্ড দিলেই হয়ে যাবে।
invited-known = আমন্ত্রণ { $email } ঠিকানায় গেছে। এই ঠিকানার অ্যাকাউন্টটি যুক্ত হবে।
invited-accept = রাজি আছি
invited-otherwise = না চাইলে এই পাতা বন্ধ করুন। কিছুই হবে না।
invited-sent = আমন্ত্রণ পাঠানো হয়েছে
invited-sent-text = রাজি হলেই তাঁরা যুক্ত হবেন।

erase-title = আমার অ্যাকাউন্ট মুছুন
erase-lead = এটি আর ফেরানো যায় না।
erase-goes = সঙ্গে সঙ্গে মুছে যায়: আপনার নাম, মেইল ঠিকানা, নম্বর, পাসওয়ার্ড, ভূমিকা, আপনাকে পাঠানো চিঠির লেখা, আর চাওয়া চিঠি। যে ওয়ার্কশপের দায়িত্বে আর কেউ নেই তা মানচিত্র থেকে সরে যায়।
erase-stays = আপনার নাম ছাড়া থাকে: কত চাওয়া, তৈরি আর পাওয়া হয়েছে তার সংখ্যা, আর সিদ্ধান্তের খাতা।
erase-first = আগে এটি করতে হবে
erase-button = চিরতরে মুছুন
erase-not = না, থাক
erase-done = আপনার অ্যাকাউন্ট মুছে গেছে
erase-done-lead = আপনি সাইন আউট হয়েছেন। আপনার নাম আর ঠিকানা মুছে গেছে; এই ঠিকানায় নতুন অ্যাকাউন্ট খোলা যায়।
error-requests_run = আপনার একটি অর্ডার চলছে। সেটি বাতিল করুন বা শেষ হওয়া পর্যন্ত অপেক্ষা করুন।
error-last_admin = আর কেউ এই সাইট চালান না। আগে অন্য কাউকে সেই ভূমিকা দিন।
error-last_coordinator = আপনার একটি নেটওয়ার্কের আর কোনো সমন্বয়ক নেই। আগে কাউকে আমন্ত্রণ জানান।
