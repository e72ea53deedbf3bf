# Open Know-How के मैनिफ़ेस्ट।

okh-title = प्रकाशित डिज़ाइन जाँचें
okh-lead = Open Know-How का कोई भी मैनिफ़ेस्ट: YAML में संस्करण 1, TOML में OKH-LOSH, या JSON। आप देखेंगे कि क्या कम है या किस पर शक है, और किस लाइन में।
okh-file = मैनिफ़ेस्ट
okh-file-hint = okh.yml, okh.toml या okh.json
okh-check = जाँचें
okh-good = इस्तेमाल हो सकता है
okh-bad = जैसा है वैसा इस्तेमाल नहीं हो सकता
okh-line = लाइन
okh-field = फ़ील्ड
okh-problem = क्या गलत है
okh-processes = इससे ये प्रक्रियाएँ समझ में आती हैं; कृपया पुष्टि करें
okh-bring = संग्रह में डालें
okh-manifest = मैनिफ़ेस्ट, जैसा संग्रह उसे रखेगा
okh-manifest-hint = मूल में से कुछ नहीं खोता। इसका ऑर्डर दिया जा सके, इसके लिए x-karakana के नीचे लिखें कि एक पीस कैसे बनता है।
okh-instructions = बनाने का तरीका
okh-from-published = कहीं और प्रकाशित मैनिफ़ेस्ट जाँचें या लाएँ
