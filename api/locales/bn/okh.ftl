# Open Know-How-এর ম্যানিফেস্ট।

okh-title = প্রকাশিত ডিজাইন পরীক্ষা করুন
okh-lead = Open Know-How-এর যেকোনো ম্যানিফেস্ট: YAML-এ সংস্করণ 1, TOML-এ OKH-LOSH, অথবা JSON। কী নেই বা কোনটি সন্দেহের, আর কোন লাইনে, তা দেখতে পাবেন।
okh-file = ম্যানিফেস্ট
okh-file-hint = okh.yml, okh.toml বা okh.json
okh-check = পরীক্ষা করুন
okh-good = ব্যবহার করা যায়
okh-bad = এভাবে ব্যবহার করা যায় না
okh-line = লাইন
okh-field = ফিল্ড
okh-problem = কী ভুল
okh-processes = এতে যেসব প্রক্রিয়ার ইঙ্গিত আছে; দয়া করে নিশ্চিত করুন
okh-bring = ভান্ডারে রাখুন
okh-manifest = ভান্ডারে ম্যানিফেস্টটি যেমন থাকবে
okh-manifest-hint = মূলটির কিছুই হারায় না। এটি অর্ডার করার মতো করতে x-karakana-র নিচে লিখুন এক পিস কীভাবে বানানো হয়।
okh-instructions = কীভাবে বানাতে হয়
okh-from-published = অন্য কোথাও প্রকাশিত ম্যানিফেস্ট পরীক্ষা করুন বা আনুন
