# कोऑर्डिनेटर के लिए इम्पोर्ट, और स्रोतों का पेज।

imports-title = इम्पोर्ट
imports-lead = दूसरों के प्रकाशित किए रिकॉर्ड यहाँ लाएँ। कुछ भी लिखे जाने से पहले आप देखते हैं कि क्या होगा, और आप इसे वापस भी ले सकते हैं।
imports-waiting = { $count ->
    [0] फ़ैसले के लिए कुछ बाकी नहीं
    [one] { $count } रिकॉर्ड शायद यहाँ पहले से मौजूद वर्कशॉप का है
   *[other] { $count } रिकॉर्ड शायद यहाँ पहले से मौजूद वर्कशॉप के हैं
}
imports-decide = फ़ैसला करें
imports-new = नई फ़ाइल
imports-file = फ़ाइल
imports-file-hint = JSON, YAML, CSV या GeoJSON; Open Know-Where, fablabs.io, SpaceAPI या OpenStreetMap के किसी भी रूप में; ज़्यादा से ज़्यादा 8 MB।
imports-source = स्रोत
imports-source-hint = इसे कौन प्रकाशित करता है। हर बार एक ही नाम लिखें।
imports-licence = लाइसेंस
imports-licence-hint = जैसे CC-BY-4.0। यह हर रिकॉर्ड के साथ दिखाया जाता है।
imports-url = कहाँ प्रकाशित है
imports-day = डेटा का दिन
imports-day-hint = कब प्रकाशित हुआ या कब डाउनलोड किया गया।
imports-look = देखें
imports-done = अब तक के इम्पोर्ट
imports-none = अभी कुछ इम्पोर्ट नहीं हुआ।
imports-counts = { $read } पढ़े गए, { $added } नए, { $changed } बदले, { $waiting } पर फ़ैसला बाकी, { $rejected } नहीं लिए गए
imports-rolled-back = वापस लिया गया
imports-roll-back = वापस लें
imports-preview = क्या होगा
imports-preview-lead = अभी कुछ नहीं लिखा गया है।
imports-read = रिकॉर्ड पढ़े गए
imports-fate = क्या होगा
imports-fate-added = नए
imports-fate-changed = बदले
imports-fate-unchanged = पहले जैसे
imports-fate-waiting = शायद यहाँ हैं
imports-fate-left_out = फ़ैसले के अनुसार छोड़े गए
imports-rejected = नहीं लिए गए
imports-warnings = शक है, पर लिए गए
imports-line = लाइन { $line }
imports-write = इसे इम्पोर्ट करें
imports-columns = कॉलम का मतलब
imports-column = कॉलम
imports-means = मतलब
imports-means-nothing = जैसा है वैसा रखा
imports-look-again = फिर देखें
imports-samples = पहले कुछ रिकॉर्ड
imports-side-name = नाम
imports-side-place = जगह
imports-side-about = परिचय
imports-side-machines = मशीनें
imports-side-page = वेब पेज
imports-side-processes = प्रक्रियाएँ
imports-doubles = क्या यह वही वर्कशॉप है?
imports-no-doubles = कुछ बाकी नहीं
imports-no-doubles-text = जो रिकॉर्ड शायद यहाँ पहले से मौजूद वर्कशॉप के हों, वे यहाँ दिखेंगे।
imports-reason-near = मिलते-जुलते नाम, { $metres } m की दूरी
imports-reason-domain = वही वेबसाइट, { $metres } m की दूरी
imports-reason-page = वही वेब पेज, { $metres } m की दूरी
imports-here = यहाँ पहले से है
imports-same = वही है: जो खाली है उसे भरें
imports-another = दूसरी वर्कशॉप है: इसे जोड़ें
imports-ignore = इसे छोड़ दें
imports-export = इन्हें डाउनलोड करें
sources-title = रिकॉर्ड कहाँ से आते हैं
sources-lead = ज़्यादातर वर्कशॉप ने अपना रिकॉर्ड खुद लिखा है। ये दूसरों से आए हैं, इन लाइसेंसों के तहत।
sources-none = यहाँ का हर रिकॉर्ड उसकी वर्कशॉप ने या किसी स्काउट ने लिखा है।
sources-take = डेटा साथ ले जाएँ
sources-take-text = हर रिकॉर्ड अपना स्रोत और लाइसेंस बताता है। घर करीब एक किलोमीटर तक ही दिखाए जाते हैं; किसी की मेल या फ़ोन नंबर नहीं बताया जाता।
