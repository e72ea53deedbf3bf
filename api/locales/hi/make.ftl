# "मुझे यह बनवाना है": डिज़ाइन चुनना, अनुरोध का फ़ॉर्म।

make-title = मुझे यह बनवाना है
make-choose-lead = जो चाहिए वह चुनें। हम वे वर्कशॉप ढूँढते हैं जो उसे बना सकती हैं, काम बाँटते हैं और पहुँचने तक उस पर नज़र रखते हैं।
make-search = डिज़ाइन खोजें
make-search-button = खोजें
make-none-found = ऐसा कोई डिज़ाइन अभी नहीं
make-none-found-text = कोई दूसरा शब्द लिखें, या अपना डिज़ाइन लाएँ।
make-all-designs = सब डिज़ाइन दिखाएँ
make-own-design = डिज़ाइन लाएँ
make-own-design-text = यहाँ नहीं है?

make-lead = बस तीन जवाब चाहिए: कितने, कहाँ, और कब तक।
make-edit-title = अनुरोध बदलें
make-kept = फिर से स्वागत है
make-kept-text = आपने पहले जो लिखा था, वह यहीं है। एक बार देख लें और जारी करें।
make-review-note = समीक्षक ने लिखा
make-see-design = डिज़ाइन देखें
make-other-design = दूसरा डिज़ाइन लें
make-design = डिज़ाइन
make-design-none = डिज़ाइन चुनें
make-use-design = यह डिज़ाइन लें

make-where = कितने, और कहाँ
make-place = पहुँचाने की जगह
make-place-number = पहुँचाने की जगह { $number }
make-quantity = पीस
make-town = शहर
make-town-hint = शहर और देश, जैसे “Mombasa, Kenya”, या अक्षांश और देशांतर।
make-town-which = इनमें से कौन सा शहर?
make-label = जगह का नाम
make-label-hint = कोई अस्पताल, स्कूल या क्लिनिक। खाली छोड़ें तो शहर का नाम चलेगा।
make-receiver-summary = कोई और इसे लेगा
make-receiver-hint = उन्हें पहुँचे सामान की पुष्टि के लिए लिंक मिलेगा, खाते की ज़रूरत नहीं। नहीं तो पुष्टि आप करेंगे।
make-receiver = उनका नाम
make-receiver-email = उनका ईमेल पता
make-remove-place = यह जगह हटाएँ
make-add-place = एक और जगह जोड़ें

make-when = कब तक
make-due = पहुँचने का आखिरी दिन
make-due-hint = दिन, महीना और साल। जितना ज़्यादा समय देंगे, उतनी ज़्यादा वर्कशॉप मदद कर पाएँगी।
make-terms = किन शर्तों पर?
make-terms-volunteer = वर्कशॉप बिना पैसे के बनाएँगी
make-terms-paid_on_receipt = माल मिलने पर भुगतान
make-terms-deposit = कुछ पहले, बाकी माल मिलने पर
make-note = वर्कशॉप को क्या पता होना चाहिए?
make-note-hint = क्यों चाहिए, कैसे पैक करें, किससे पूछें। जिनसे पूछा जाएगा, वे सब इसे पढ़ सकते हैं।

make-more = नाम, बनाने के तरीके और सीमाएँ
make-name = अनुरोध का नाम
make-name-hint = खाली: डिज़ाइन का नाम।
make-routings = बनाने के कौन से तरीके चलेंगे
make-routings-hint = जितने ज़्यादा तरीके, उतनी ज़्यादा वर्कशॉप।
make-max-workshops = ज़्यादा से ज़्यादा कितनी वर्कशॉप
make-limit-hint = खाली: जितनी लगें।
make-max-share = एक वर्कशॉप का सबसे बड़ा हिस्सा
make-max-share-hint = ताकि एक के हटने से सब न रुके। खाली: कोई सीमा नहीं।
make-networks = नेटवर्क
make-networks-legend = किन नेटवर्क की वर्कशॉप से पूछें
make-networks-hint = कोई निशान न लगाएँ, तो हम उन नेटवर्क से पूछेंगे जिनकी वर्कशॉप उन देशों में हैं जहाँ आपके पीस जाएँगे।
make-network-hint = { $workshops ->
    [one] { $workshops } वर्कशॉप, { $countries }
   *[other] { $workshops } वर्कशॉप, { $countries }
}
make-sign-in-after = इसके बाद आप साइन इन करेंगे या खाता बनाएँगे। यहाँ लिखा हुआ संभालकर रखा जाएगा।
make-post = अनुरोध जारी करें
make-post-again = सेव करके जमा करें
make-keep-draft = ड्राफ़्ट के रूप में रखें

field-town_ambiguous = कई शहर मिलते हैं। उनमें से एक चुनें।
field-town_unknown = हम यह शहर नहीं जानते। पास का कोई बड़ा शहर लिखें।
field-too_long_to_keep = साइन इन करने तक रखने के लिए यह बहुत लंबा है। इसे छोटा करें, या पहले साइन इन करें।

make-quote = कितना खर्च आएगा
make-quote-open = बताएँ कितने, कहाँ और कब तक, और दाम यहाँ दिखेगा।
make-quote-later = अभी बहुत लोग पूछ रहे हैं। थोड़ी देर में फिर कोशिश करें, या अनुरोध जारी कर दें: योजना अपने आप बनेगी, आपको रुकना नहीं पड़ेगा।
make-quote-for = { $pieces ->
    [one] { $pieces } पीस के
   *[other] { $pieces } पीस के, हर पीस { $each }
}
make-quote-by = { $count ->
    [one] { $count } वर्कशॉप से, ज़्यादा से ज़्यादा { $km } km दूर।
   *[other] { $count } वर्कशॉप से, ज़्यादा से ज़्यादा { $km } km दूर।
}
make-quote-short = { $pieces } में से { $missing } पीस तब तक नहीं बन पाएँगे।
make-quote-helps = बाद का दिन, बनाने के और तरीके या और नेटवर्क से मदद मिल सकती है।
make-quote-hint = वर्कशॉप के पास इस समय जो गुंजाइश है, उसके हिसाब से। जब तक वे हाँ न करें, कोई वादा नहीं है।
make-quote-ask = दाम निकालें
