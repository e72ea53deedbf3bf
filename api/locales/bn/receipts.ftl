# কী পৌঁছাল তা নিশ্চিত করা।

receipt-title = কী পৌঁছেছে?
receipt-place = { $place }-এ যাবে
receipt-from = { $pieces ->
    [one] { $workshop } থেকে { $pieces } পিস
   *[other] { $workshop } থেকে { $pieces } পিস
}
receipt-all-good = { $pieces ->
    [one] পৌঁছেছে আর ভালো আছে
   *[other] { $pieces } পিসের সবই পৌঁছেছে আর ভালো আছে
}
receipt-trouble = কিছু কম আছে বা ভালো নয়
receipt-good = কতগুলো ভালো?
receipt-good-hint = { $pieces } পিস পাঠানো হয়েছিল।
receipt-reason = বাকিগুলোর কী হয়েছে?
receipt-reason-hint = যেমন: দুটি ভাঙা, একটি কম। ওয়ার্কশপ এটি পড়বে।
receipt-remedy = বাকিগুলোর কী করা হবে?
receipt-replace = আবার বানানো হোক
receipt-replace-hint = এগুলোর আবার পরিকল্পনা হবে আর আবার অফার দেওয়া হবে।
receipt-written-off = এগুলো ছাড়াই চলবে
receipt-written-off-hint = অনুরোধ কম পিস নিয়ে শেষ হবে।
receipt-send = নিশ্চিত করুন
receipt-told = নিশ্চিত: { $pieces }-এর মধ্যে { $good } ভালো
receipt-nothing = এখনো কিছু পথে নেই
receipt-nothing-text = চিঠিটি রেখে দিন: পিস পাঠানো হলেই এখানে দেখা যাবে।
receipt-thanks = ধন্যবাদ
receipt-thanks-text = এ পর্যন্ত যা পাঠানো হয়েছে সব নিশ্চিত হয়েছে। আরও পাঠানো হলে আরেকটি চিঠি পাবেন।
receipt-rework = ওয়ার্কশপ মেরামত করুক
receipt-rework-hint = এগুলো ওয়ার্কশপে ফেরত যাবে আর আরেকবার পাঠানো হবে।
