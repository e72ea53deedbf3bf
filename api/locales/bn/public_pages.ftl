# সহযোগী, কর্মসূচি আর কাজ.

public-title = সহযোগী, কর্মসূচি আর কাজ
public-lead = এখানকার নেটওয়ার্কের সঙ্গে কারা কাজ করে, তারা কী চালায় আর একসঙ্গে কী করে।
public-all = সব
public-partner = সহযোগী
public-programme = কর্মসূচি
public-action = কাজ
public-none = এখনো কোনো পাতা নেই
public-none-more = সমন্বয়কেরা যাদের সঙ্গে কাজ করেন তাদের কথা এখানে লেখেন।
public-new = একটি পাতা লিখুন
public-draft = খসড়া
public-draft-more = শুধু এর নেটওয়ার্কের সমন্বয়কেরা এটি দেখেন।
public-changed = { $day } তারিখে বদলানো
public-edit = বদলান
public-write = সবার জন্য একটি পাতা
public-write-lead = আপনি কাদের সঙ্গে কাজ করেন, কী চালান বা একসঙ্গে কী করেন। প্রকাশ করার আগে শুধু আপনারাই এটি দেখেন।
public-preview = আগে দেখে নিন
public-network = নেটওয়ার্ক
public-kind = এটি কী নিয়ে?
public-heading = শিরোনাম
public-sentence = এক বাক্যে
public-sentence-hint = শিরোনামের নিচে আর তালিকায় থাকে।
public-text = লেখা
public-text-hint = Markdown-এ: অনুচ্ছেদের মাঝে খালি লাইন, শিরোনামের আগে #, তালিকার প্রতিটির আগে -, *জোর*, [শব্দ](https://ঠিকানা)।
public-language = পাতার ভাষা
public-keep-draft = খসড়া রাখুন
public-publish = প্রকাশ করুন
