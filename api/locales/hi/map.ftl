# उत्पादन का नक्शा।

map-title = वर्कशॉप का नक्शा
map-lead = { $count ->
    [one] { $count } वर्कशॉप
   *[other] { $count } वर्कशॉप
}
map-filter = फ़िल्टर
map-as-list = सूची के रूप में दिखाएँ
map-attribution = Natural Earth · GeoNames (CC BY 4.0)
map-open = वर्कशॉप खोलें
map-many = # वर्कशॉप, पास जाने के लिए टैप करें
map-fault = नक्शा अभी ताज़ा नहीं हो सकता। नीचे की सूची पूरी है।
map-no-script = स्क्रिप्ट के बिना नक्शा नहीं हिलता। सूची में भी वही सब है।
map-embed-more = { $count ->
    [one] { $count } कार्यशाला, Karakana पर
   *[other] { $count } कार्यशालाएँ, Karakana पर
}
map-feed = फ़ीड
map-records = अभिलेख (Open Know-Where)
map-tiles = वेक्टर टाइलें
map-print = यह सूची छापें
map-embed = यह नक्शा किसी पृष्ठ में लगाएँ
map-copy = कॉपी करें
map-embed-text = यह पंक्ति कॉपी करें। यह ऊपर के फ़िल्टर के अनुसार चलती है और कोई कुकी नहीं रखती।

wanted-title = क्या चाहिए, और कहाँ से दूर है
wanted-lead = शहर के अनुसार खुली माँगें: वे टुकड़े जिनका वादा अभी किसी ने नहीं किया। जो बना सके, भाग ले सकता है।
wanted-what = क्या
wanted-where = कहाँ
wanted-pieces = टुकड़े
wanted-due = कब तक
wanted-far = पास में कोई नहीं
wanted-none = अभी यहाँ कुछ नहीं चाहिए।
wanted-gaps = जो खोजा जा रहा है उससे दूर के शहर
wanted-gaps-rule = बड़े शहर जो फ़िल्टर की हर कार्यशाला से { $km } किमी से अधिक दूर हैं। पहले नक्शे पर कुछ खोजें, जैसे कोई प्रक्रिया।
wanted-nearest = सबसे पास
wanted-nobody = कोई नहीं
map-layer-wanted = यहाँ क्या चाहिए
map-layer-gaps = जो खोजा जा रहा है उससे दूर के शहर
map-pieces = # टुकड़े जिनका वादा अभी किसी ने नहीं किया
map-far = पास में कोई नहीं: #
print-verified = सत्यापन
print-more = सिर्फ़ पहली { $count } छपती हैं; बाकी के लिए फ़िल्टर और छोटा करें।
