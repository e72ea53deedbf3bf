# आँकड़े: फ़िल्टर की वर्कशॉप कैसी हैं और क्या कर सकती हैं; और खुले आँकड़े।

insights-title = आँकड़े
insights-lead = { $count ->
    [one] ठीक इसी फ़िल्टर की { $count } वर्कशॉप की गिनती।
   *[other] ठीक इसी फ़िल्टर की { $count } वर्कशॉप की गिनती।
}
insights-workshops = { $count ->
    [one] वर्कशॉप
   *[other] वर्कशॉप
}
insights-towns = { $count ->
    [one] शहर
   *[other] शहर
}
insights-alone = डिज़ाइन ({ $designs } में से) जो इनमें से कोई एक अकेले बना सकती है
insights-together = डिज़ाइन जो ये मिलकर बना सकती हैं
insights-capacity = एक आम हफ़्ते में ये कर सकती हैं:
insights-hidden = बताने के लिए वर्कशॉप बहुत कम हैं
insights-few = 1–2
insights-in-sight = जो अभी नक्शे पर दिख रहा है
insights-more = सब आँकड़े
insights-circle = इस जगह का चक्र
insights-circle-lead = डिज़ाइन से बनाने, मरम्मत, रीसाइक्लिंग और नई सामग्री तक। जिस कदम की लकीर टूटी हुई है, वह यहाँ नहीं है।
insights-stage-none = कोई नहीं
insights-feeds = किसकी कतरन किसके काम आ सकती है
insights-feeds-rule = यह अनुमान है: जो किसी किस्म की सामग्री से चीज़ें बनाते हैं, उनके पास उसकी कतरन बचती है; और जो उस सामग्री की रीसाइक्लिंग करते हैं या उसे बनाते हैं, वे उसे ले सकते हैं। हर किस्म में सबसे पास के दो के नाम दिए गए हैं। इस पर भरोसा करने से पहले उनसे पूछ लें।
insights-feed = { $givers } इससे चीज़ें बनाते हैं, { $takers } बचा हुआ ले सकते हैं।
insights-feed-none = यहाँ कोई बचा हुआ नहीं लेता।
insights-km = { $count } km
insights-counts = गिनती और गुंजाइश
insights-by-process = प्रक्रिया
insights-by-material = सामग्री
insights-by-country = देश
insights-by-role = चक्र में भूमिका
insights-by-batch = कम से कम कितने पीस पर शुरू
insights-by-verified = सत्यापन
insights-by-fresh = जानकारी कितनी ताज़ा
insights-table = यही तालिका में
insights-count = वर्कशॉप
insights-week = एक हफ़्ते की गुंजाइश
insights-left = { $count } और पंक्तियाँ CSV फ़ाइल में हैं।
insights-rule = वर्कशॉप जो भी प्रक्रिया, सामग्री और भूमिका बताती है, उन सबमें गिनी जाती है। { $least } से कम वर्कशॉप वाले खानों में “1–2” दिखता है और गुंजाइश नहीं दिखती, ताकि कोई पहचाना न जाए; जहाँ कुल जोड़ से कोई खाना पता चल सकता हो, वहाँ उससे अगला सबसे छोटा खाना भी छिपाया जाता है।
insights-scope = यहाँ क्या बन सकता है
insights-scope-lead = संग्रह के हर डिज़ाइन की प्रक्रियाएँ, सामग्री, आकार और प्रमाणपत्र इन वर्कशॉप से मिलाकर देखे जाते हैं।
insights-scope-none = अभी कोई डिज़ाइन यहाँ नहीं बन सकता।
insights-scope-list = { $count ->
    [one] { $count } डिज़ाइन जो बन सकता है
   *[other] { $count } डिज़ाइन जो बन सकते हैं
}
insights-several = कई मिलकर
insights-missing = यहाँ क्या नहीं है
insights-missing-lead = यहाँ ये काम कोई नहीं करता; इन्हें करने वाली सबसे पास की वर्कशॉप का नाम दिया गया है।
insights-nearest = सबसे पास:

batch-any = कितने भी
batch-few = 2 से 10
batch-tens = 11 से 100
batch-hundreds = 101 से 1,000
batch-thousands = 1,000 से ज़्यादा

fresh-recent = पिछले { $days } दिनों में
fresh-year = एक साल के अंदर
fresh-older = उससे पहले
fresh-never = कभी नहीं

numbers-title = खुले आँकड़े
numbers-lead = क्या बना और क्या माँगा गया, देश और प्रक्रिया के हिसाब से। हर हिस्से का जोड़ पूरे हिसाब से मिलता है।
numbers-good = सही पीस बने
numbers-received = पीस मिले
numbers-rejected = पीस नामंज़ूर
numbers-scrap = पीस खराब हुए
numbers-made = बने
numbers-rule = { $least } से कम वर्कशॉप ने जो बनाया, वह एक ही लाइन में साथ दिया गया है, ताकि कोई पहचाना न जाए और जोड़ फिर भी सही रहे।
numbers-rest = { $least } से कम वर्कशॉप वाले हिस्से, एक साथ
numbers-none = अभी कुछ नहीं बना है।
numbers-wanted = माँगे गए, पहुँचाने के देश के हिसाब से
numbers-places = पहुँचाने की जगहें
numbers-pieces = माँगे गए पीस
numbers-promised = पीस जिनका वादा है
