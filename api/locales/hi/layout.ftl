# हर पेज का ढाँचा, और वे शब्द जो कई जगह आते हैं।

layout-skip = सीधे मुख्य बात पर जाएँ

nav-label = मुख्य
nav-menu = मेनू
nav-make = मुझे यह बनवाना है
nav-join = मेरी वर्कशॉप है
nav-map = नक्शा
nav-workshops = वर्कशॉप
nav-designs = डिज़ाइन
nav-board = बोर्ड
nav-account = खाता
nav-sign-in = साइन इन करें
nav-sign-out = साइन आउट करें

footer-label = परिचय
footer-languages = भाषाएँ
footer-drill = यह अभ्यास है। वर्कशॉप, ऑर्डर और चिट्ठियाँ सब अभ्यास के हैं; सच में कुछ बनाया या भेजा नहीं जाता।
footer-insecure = यह कनेक्शन सुरक्षित नहीं है। इसी इंटरनेट कनेक्शन पर मौजूद कोई भी पढ़ सकता है कि आप क्या भेजते हैं, पासवर्ड भी।
footer-attribution = नक्शा: Natural Earth। जगहों के नाम: GeoNames, CC BY 4.0।
footer-api = डेवलपर के लिए
footer-privacy = निजता
footer-sources = रिकॉर्ड कहाँ से आते हैं

form-errors = कृपया ये जवाब जाँच लें

pages-label = पेज
pages-previous = पिछला
pages-next = अगला
