# पुष्टि करना कि क्या पहुँचा।

receipt-title = क्या पहुँचा है?
receipt-place = { $place } के लिए
receipt-from = { $pieces ->
    [one] { $workshop } से { $pieces } पीस
   *[other] { $workshop } से { $pieces } पीस
}
receipt-all-good = { $pieces ->
    [one] पहुँच गया और सही है
   *[other] सब { $pieces } पहुँच गए और सही हैं
}
receipt-trouble = कुछ कम है या सही नहीं है
receipt-good = कितने सही हैं?
receipt-good-hint = { $pieces } भेजे गए थे।
receipt-reason = बाकी में क्या हुआ?
receipt-reason-hint = जैसे: दो टूटे, एक कम। इसे वर्कशॉप पढ़ेगी।
receipt-remedy = बाकी का क्या किया जाए?
receipt-replace = फिर से बनाएँ
receipt-replace-hint = इनकी फिर से योजना बनेगी और फिर से ऑफ़र दिया जाएगा।
receipt-written-off = इनके बिना चला लें
receipt-written-off-hint = अनुरोध कम पीस के साथ पूरा होगा।
receipt-send = पुष्टि करें
receipt-told = पुष्टि हुई: { $pieces } में से { $good } सही
receipt-nothing = अभी कुछ रास्ते में नहीं है
receipt-nothing-text = चिट्ठी संभालकर रखें: पीस भेजे जाते ही यहाँ दिखेंगे।
receipt-thanks = धन्यवाद
receipt-thanks-text = अब तक जो भेजा गया, सबकी पुष्टि हो गई। और भेजा जाएगा तो आपको एक और चिट्ठी मिलेगी।
receipt-rework = वर्कशॉप इनकी मरम्मत करे
receipt-rework-hint = ये वर्कशॉप को वापस जाएँगे और एक बार फिर भेजे जाएँगे।
