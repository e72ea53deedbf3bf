# डिज़ाइनों का संग्रह।

designs-title = डिज़ाइन
designs-lead = चीज़ें जो वर्कशॉप बना सकती हैं: ड्रॉइंग, बनाने का तरीका और जाँच के साथ। अपने लाइसेंस के तहत सबके लिए मुफ़्त।
designs-risk = जोखिम
designs-count = { $count ->
    [one] { $count } डिज़ाइन
   *[other] { $count } डिज़ाइन
}
designs-bring = अपना डिज़ाइन लाएँ
designs-none = ऐसा कोई डिज़ाइन अभी नहीं
designs-none-more = कोई फ़िल्टर हटाएँ, या खुद डिज़ाइन लाएँ।
designs-drawing = { $title } की ड्रॉइंग
designs-cannot-ask = इसका ऑर्डर अभी नहीं दिया जा सकता
designs-cannot-ask-more = लोगों की सुरक्षा करने वाला डिज़ाइन तभी बनाया जाता है जब किसी ने उसकी समीक्षा कर ली हो, और हर डिज़ाइन में लिखा होना चाहिए कि वह कैसे बनता है।
designs-safety = सेहत और सुरक्षा
designs-who = कौन बना सकता है
designs-who-none = नक्शे पर अभी कोई वर्कशॉप पूरा पीस अकेले नहीं बना सकती।
designs-who-total = { $count ->
    [one] { $count } वर्कशॉप पूरा पीस अकेले बना सकती है।
   *[other] { $count } वर्कशॉप में से हर एक पूरा पीस अकेले बना सकती है।
}
designs-how = कैसे बनता है
designs-step = कदम
designs-asks = सामग्री और आकार
designs-time = एक पीस का समय
designs-minutes = { $count } मिनट
designs-check = जाँच:
designs-files = फ़ाइलें
designs-instructions = बनाने का तरीका
designs-size = आकार
designs-licence = लाइसेंस
designs-versions = संस्करण
designs-version = संस्करण { $number }
designs-new-version = नया संस्करण लाएँ
designs-new-title = डिज़ाइन लाएँ
designs-new-lead = एक मैनिफ़ेस्ट, जिसमें लिखा हो कि यह क्या है और कैसे बनता है, साथ में फ़ाइलें और बनाने का तरीका। अगर यह लोगों की सुरक्षा करता है, तो पहले समीक्षा होगी।
designs-faults = { $count ->
    [one] मैनिफ़ेस्ट में { $count } चीज़ ठीक करनी है
   *[other] मैनिफ़ेस्ट में { $count } चीज़ें ठीक करनी हैं
}
designs-line = लाइन { $line }।
designs-manifest = मैनिफ़ेस्ट (okh.toml)
designs-manifest-hint = TOML में Open Know-How। उदाहरण दिखाता है कि क्या चाहिए।
designs-instructions-hint = Markdown में। कैसे बनाना है, काम के क्रम में।
designs-files-hint = 20 MB तक की 20 फ़ाइलें तक: ड्रॉइंग (SVG, DXF, PDF), ठोस मॉडल (STL, 3MF, STEP), तस्वीरें। गलती के बाद इन्हें फिर से चुनें।
designs-new-button = संग्रह में डालें
workshops-facts-design = डिज़ाइन के बारे में
risk-0 = कोई खतरा नहीं
risk-1 = आराम
risk-2 = सुरक्षा
risk-3 = नियंत्रित चिकित्सा सामान
review-unreviewed = अभी समीक्षा नहीं हुई
review-reviewed = समीक्षा हो चुकी
review-refused = समीक्षा में नामंज़ूर
field-manifest_faults = मैनिफ़ेस्ट ठीक करना होगा; हर जगह नीचे लिखी है।
field-not_a_design_file = { $name } किस तरह की फ़ाइल है, हम नहीं जानते।
field-file_missing = मैनिफ़ेस्ट में { $name } का नाम है, पर ऐसी कोई फ़ाइल नहीं भेजी गई।

measures-title = फ़ाइलें विवरण से ज़्यादा बताती हैं
measures-lead = आपकी फ़ाइलों से मापा गया। इसे अपनाएँ तो अगला संस्करण यही कहेगा; समीक्षक उसे फिर देखेगा।
measures-size = एक पीस के लिए जगह: { $size }
measures-kg = पूरे ठोस पीस का माल: { $kg } kg
measures-area = एक पीस की शीट या कपड़ा: { $area } m²
measures-take = अपनाएँ
similar-title = मिलते-जुलते डिज़ाइन
similar-percent = { $count } % मिलता है
similar-rule = कितना मिलता है: समान प्रक्रियाएँ आधी गिनी जाती हैं, सामग्री और शब्द चौथाई-चौथाई; जो कम डिज़ाइनों में हो उसका वज़न ज़्यादा है।
similar-activity = दूसरी जगहों पर माँगा गया: यह और मिलते-जुलते डिज़ाइन
