# नक्शे, सूची, आँकड़ों और फ़ीड का फ़िल्टर, और वह पते के बारे में क्या कहता है।

filter-more = और फ़िल्टर
filter-by-q = खोजें
filter-by-process = प्रक्रिया
filter-by-country = देश
filter-by-design = क्या बना सकती है
filter-by-role = चक्र में भूमिका
filter-by-verified = कम से कम इतनी सत्यापित
filter-by-since = कब से सत्यापित, पुष्ट या बदला गया
filter-by-region = इलाका या शहर
filter-by-material = सामग्री
filter-by-machine = मशीन
filter-by-product = आम तौर पर बनाती है
filter-by-size = कितने बड़े पीस की जगह, mm
filter-hint-size = 300,200,100
filter-by-unit = गुंजाइश किसमें गिनी जाए
filter-by-capacity = हफ़्ते की गुंजाइश, कम से कम
filter-by-capacity_to = हफ़्ते की गुंजाइश, ज़्यादा से ज़्यादा
filter-by-batch_to = इतने कम पीस पर भी शुरू करती है
filter-by-certificate = प्रमाणपत्र
filter-by-kind = हाथ का काम या डिजिटल
filter-by-access = कौन अंदर आ सकता है
filter-by-language = बोली जाने वाली भाषा
filter-by-pieces = उस डिज़ाइन के कितने पीस
filter-by-by = कब तक
filter-kind-craft = हाथ और औज़ार से
filter-kind-digital = फ़ाइल से

door-public = कोई भी
door-public_hours = कोई भी, तय समय पर
door-shared = साझा जगह
door-membership = सदस्य
door-restricted = सिर्फ़ वहाँ काम करने वाले

filter-too_many = “{ $filter }” में बहुत ज़्यादा शब्द हैं; सिर्फ़ पहले वाले लिए गए।
filter-turned = “{ $filter }” की पहली संख्या दूसरी से बड़ी है, इसलिए उसे छोड़ दिया गया।
filter-size = “{ $filter }” में मिलीमीटर में तीन लंबाइयाँ होनी चाहिए, जैसे 300,200,100।
filter-day = “{ $filter }” में कोई दिन होना चाहिए, जैसे 2026-11-23।
filter-past = “{ $filter }” का दिन बीत चुका है।
filter-needs_design = “{ $filter }” डिज़ाइन के साथ ही काम करता है।
filter-nobody_has = “{ $filter }” में जो लिखा है, वह यहाँ किसी के पास नहीं।

together-title = इसे कोई अकेले नहीं बनाता
together-enough = कई वर्कशॉप मिलकर बना सकती हैं: { $routing }।
together-short = मिलकर भी वे इसे पूरा नहीं बना सकतीं: { $routing }।
together-workshops = { $count ->
    [0] कोई वर्कशॉप नहीं
    [one] { $count } वर्कशॉप
   *[other] { $count } वर्कशॉप
}
together-room = { $count ->
    [one] { $count } पीस की गुंजाइश
   *[other] { $count } पीस की गुंजाइश
}
together-ask = इसका अनुरोध करें: तब काम इनमें बाँटा जाएगा

workshop-access = कौन अंदर आ सकता है
workshop-access-none = नहीं बताया
workshop-languages = बोली जाने वाली भाषाएँ
workshop-languages-hint = कॉमा लगाकर, जैसे Kiswahili, English।
field-unknown_language = इनमें से एक भाषा हम नहीं जानते। उसका अपना नाम या उसका कोड लिखें, बीच में कॉमा लगाकर।
