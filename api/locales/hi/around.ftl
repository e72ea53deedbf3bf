# किसी जगह के आसपास क्या बन सकता है।

around-title = यहाँ आसपास क्या बन सकता है
around-lead = कोई जगह चुनें और देखें कि वहाँ की वर्कशॉप क्या कर सकती हैं, कितना और किस दाम पर। डिज़ाइन भी चुनें, तो देखें कि वे उसके कितने पीस बना सकती हैं।
around-place = किस जगह के आसपास
around-radius = कितनी दूर तक
around-until = कब तक
around-design = डिज़ाइन
around-design-none = कोई डिज़ाइन नहीं: सब प्रक्रियाएँ
around-look = देखें
around-found = { $count ->
    [one] { $place } से { $km } km के अंदर { $count } वर्कशॉप, { $day } तक।
   *[other] { $place } से { $km } km के अंदर { $count } वर्कशॉप, { $day } तक।
}
around-pieces = पीस बन सकते हैं
around-none-of-design = जैसा यह है, यहाँ कोई इसका एक पूरा पीस नहीं बना सकता।
around-prices = एक और पीस का दाम, वर्कशॉप पर
around-piece = पीस नंबर
around-costs = दाम
around-unlocks = किससे ज़्यादा बन सकेंगे
around-unlocks-none = डिज़ाइन की किसी शर्त से यहाँ कोई बाहर नहीं रहता।
around-unlock-material = { $material } की शर्त के बिना
around-unlock-tolerance = { $tolerance } की शर्त के बिना
around-unlock-envelope = { $size } से छोटे हिस्सों में
around-unlock-certification = { $certificate } प्रमाणपत्र के बिना
around-unlock-process = { $process } की जगह { $general } से
around-unlock-verified = उन वर्कशॉप के साथ जिन्हें अभी किसी ने सत्यापित नहीं किया
around-unlock-radius = { $km } km के अंदर
around-unlock-country = { $countries } से बाहर की वर्कशॉप के साथ
around-unlock-more = { $count ->
    [one] { $pieces } पीस और
   *[other] { $pieces } पीस और
}
around-unlock-all = { $count ->
    [one] कुल { $pieces } पीस, { $count } वर्कशॉप
   *[other] कुल { $pieces } पीस, { $count } वर्कशॉप
}
around-processes = प्रक्रिया के हिसाब से
around-capacity = तब तक की गुंजाइश
around-price-range = दाम, सबसे सस्ते से सबसे महँगे तक
around-nobody = यहाँ आसपास अभी कोई वर्कशॉप नहीं
around-nobody-more = और दूर तक देखें, या जिन वर्कशॉप को आप जानते हैं उन्हें नक्शे पर डालें।
around-how = यह काम के आम हफ़्तों का हिसाब है, जैसा वर्कशॉप खुद बताती हैं। जो काम वे दूसरों के लिए ले चुकी हैं वह घटाया नहीं गया, और सेटअप, सबसे छोटे लॉट और ढुलाई नहीं जोड़े गए: कुछ बनवाने का अनुरोध करें, तब असली खर्च दिखेगा।
around-left-out = { $count ->
    [one] { $count } वर्कशॉप नहीं गिनी गई, क्योंकि उसके दाम बाकी की मुद्रा में बदलने की कोई दर नहीं है।
   *[other] { $count } वर्कशॉप नहीं गिनी गईं, क्योंकि उनके दाम बाकी की मुद्रा में बदलने की कोई दर नहीं है।
}
around-design-unsaid = इस डिज़ाइन में नहीं लिखा कि यह कैसे बनता है
around-design-unsaid-more = काम के कदम, समय और सामग्री के बिना कोई नहीं बता सकता कि कितने पीस बन सकते हैं।
around-link = यहाँ आसपास क्या बन सकता है?
around-link-design = मेरे पास कितने बन सकते हैं?
