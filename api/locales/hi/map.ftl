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
map-no-script = नक्शे के लिए स्क्रिप्ट चाहिए। सूची में भी वही सब है।
