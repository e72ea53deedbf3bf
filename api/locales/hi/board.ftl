# कोऑर्डिनेटर का बोर्ड, और नेटवर्क के पेज।

board-title = बोर्ड
board-imports = इम्पोर्ट
board-planner = योजना बनाने वाला प्रोग्राम अटक गया है
board-post = चिट्ठियाँ नहीं पहुँच रहीं
board-post-text = { $waiting } फिर भेजी जाएँगी, { $dead } की कोशिश छोड़ दी गई।

board-trouble = आपके लिए
board-no-trouble = आपके लिए कुछ बाकी नहीं
board-no-trouble-text = समीक्षा, देर वाले काम, विवाद और दूसरी शर्तें यहाँ दिखेंगी।
board-short = { $pieces ->
    [one] { $pieces } पीस के लिए कोई नहीं मिला
   *[other] { $pieces } पीस के लिए कोई नहीं मिला
}
board-review = { $day } तक { $pieces } पीस
board-expiring = { $request }, { $when } तक
board-many = { $count ->
    [one] { $count } वर्कशॉप
   *[other] { $count } वर्कशॉप
}
board-is-short = कम पड़े
board-is-review = समीक्षा
board-is-dispute = विवाद
board-is-late = देर हो सकती है
board-is-counter = दूसरी शर्तें
board-is-first-article = पहला पीस जाँचना है
board-is-expiring = अभी जवाब नहीं

board-numbers = काम कैसा चल रहा है
board-too-few = बहुत कम हैं
board-promised = जितने चाहिए, उनमें से पक्के; { $n ->
    [one] { $n } अनुरोध
   *[other] { $n } अनुरोध
}
board-filled = जितने चाहिए, उनमें से मिल गए; { $n ->
    [one] { $n } अनुरोध
   *[other] { $n } अनुरोध
}
board-delivered = सही पीस मिले
board-on-time = समय पर मिले; { $n ->
    [one] { $n } काम
   *[other] { $n } काम
}
board-answer-time = जवाब आने में (बीच का समय, median); { $n ->
    [one] { $n } जवाब
   *[other] { $n } जवाब
}
board-acceptance = ऑफ़र मंज़ूर हुए; { $n ->
    [one] { $n } ऑफ़र
   *[other] { $n } ऑफ़र
}
board-hours = { $hours } घंटे
board-declines = ऑफ़र क्यों मना किए गए

board-requests = अनुरोध
board-no-requests = अभी कोई अनुरोध नहीं।
board-due = { $day } तक
board-work = बन रहे हैं
board-no-work = अभी कुछ नहीं बन रहा।
board-request = अनुरोध
board-state = हालत
board-made = बने
board-due-day = आखिरी दिन
board-forecast = तब तक बनेंगे
board-no-forecast = अभी कहना जल्दी होगा

network-about = परिचय
network-rules = नियम
network-urgency-normal = ऑफ़र का जवाब देने के लिए वर्कशॉप के पास 48 घंटे होते हैं।
network-urgency-urgent = ऑफ़र का जवाब देने के लिए वर्कशॉप के पास 24 घंटे होते हैं।
network-urgency-crisis = ऑफ़र का जवाब देने के लिए वर्कशॉप के पास 6 घंटे होते हैं।
network-approves = अनुरोध बिना समीक्षा के तुरंत जारी होते हैं।
network-reviews = हर अनुरोध जारी होने से पहले कोऑर्डिनेटर उसकी समीक्षा करते हैं।
network-waives = पहले पीस की जाँच ज़रूरी नहीं।
network-inspects = जहाँ डिज़ाइन या नई वर्कशॉप के कारण ज़रूरी हो, वहाँ पहला पीस जाँचा जाता है।
network-transit = { $days ->
    [0] माना जाता है कि पीस जिस दिन भेजे जाते हैं, उसी दिन पहुँच जाते हैं।
    [one] पीस पहुँचने के लिए { $days } दिन रखा जाता है।
   *[other] पीस पहुँचने के लिए { $days } दिन रखे जाते हैं।
}
network-carrying = एक पीस को एक किलोमीटर ले जाने का खर्च { $price } { $currency } माना जाता है।
network-farthest = { $km } km दूर तक की वर्कशॉप से पूछा जाता है।
network-verified-only = सिर्फ़ सत्यापित वर्कशॉप से पूछा जाता है।
network-anybody = जो वर्कशॉप सत्यापित नहीं हैं, उनसे भी पूछा जाता है।
network-drill = यह अभ्यास है। सच में कुछ बनाया या भेजा नहीं जाता।
network-drill-case = तैयार उदाहरण भर दें: पाँच अस्पतालों के लिए 5,000 फ़ेस शील्ड
network-workshops = { $count ->
    [one] वर्कशॉप
   *[other] वर्कशॉप
}
network-requests-open = { $count ->
    [one] सबको दिखने वाला अनुरोध
   *[other] सबको दिखने वाले अनुरोध
}
network-requests = अनुरोध
network-no-requests = सबको दिखने वाला कोई अनुरोध अभी नहीं है।
network-post-here = यहाँ कुछ बनवाएँ
network-join-here = अपनी वर्कशॉप जोड़ें

network-edit = नियम बदलें
network-edit-title = { $name } के नियम
network-saved = सेव हो गया
network-name = नाम
network-about-hint = नेटवर्क किस लिए है, कुछ वाक्यों में। इसे सब पढ़ सकते हैं।
network-urgency = काम की कितनी जल्दी है?
network-urgency-word-normal = सामान्य: जवाब के लिए 48 घंटे
network-urgency-word-urgent = जल्दी: 24 घंटे
network-urgency-word-crisis = संकट: 6 घंटे
network-switches = यहाँ क्या लागू है
network-switch-auto-approve = अनुरोध बिना समीक्षा के जारी करें
network-switch-waive = पहला पीस न माँगें
network-switch-verified = सिर्फ़ सत्यापित वर्कशॉप से पूछें
network-transit-days = रास्ते के दिन
network-per-km = एक पीस को एक किलोमीटर ले जाने का खर्च
network-per-km-hint = { $currency } में, दशमलव के साथ: 0.10
network-max-distance = सबसे दूर की वर्कशॉप
network-max-distance-hint = खाली: कोई सीमा नहीं।
network-save = नियम सेव करें

network-rates = मुद्रा की दरें
network-rates-hint = किस दिन से दूसरी मुद्रा की एक इकाई { $currency } में कितने की है। योजना जिस दर से बनी थी, उसमें वही दर रहती है।
network-rate-currency = मुद्रा
network-rate-day = कब से
network-rate-worth = कीमत
network-rate-add = दर जोड़ें
network-no-rates = अभी कोई दर नहीं: दूसरी मुद्रा वाली वर्कशॉप का दाम नहीं निकाला जा सकता।

network-members = वर्कशॉप
network-member-slug = वर्कशॉप
network-member-hint = उसके पते का आखिरी हिस्सा: /workshops/this-part
network-member-add = शामिल करें
network-member-remove = हटाएँ

network-coordinators = कोऑर्डिनेटर
network-coordinator-email = कोऑर्डिनेटर का ईमेल पता
network-coordinator-add = न्योता भेजें

network-new = नया नेटवर्क
network-new-lead = वर्कशॉप का समूह, जिसके अपने कोऑर्डिनेटर, नियम और दरें हैं।
network-currency = मुद्रा
network-currency-hint = तीन अक्षर, जैसे KES। योजनाएँ और दाम इसी में लिखे जाते हैं।
network-time-zone = टाइम ज़ोन
network-time-zone-hint = जैसे Africa/Nairobi।
network-create = नेटवर्क शुरू करें

field-not_a_decimal = कोई संख्या लिखें, जैसे 0.5।
field-not_a_currency = मुद्रा के तीन अक्षर लिखें, जैसे KES।
field-not_a_zone = टाइम ज़ोन लिखें, जैसे Africa/Nairobi।
field-no_workshop = ऐसी कोई वर्कशॉप नहीं है।
field-name_taken = इस नाम का नेटवर्क पहले से है।
