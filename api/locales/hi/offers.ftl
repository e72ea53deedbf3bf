# ऑफ़र, काम की सूची, और रुकी हुई वर्कशॉप के लौटने का रास्ता।

offer-to = { $workshop } के लिए ऑफ़र
offer-until = { $when } तक जवाब दें, आपके यहाँ के समय से
offer-left-minutes = { $count ->
    [one] { $count } मिनट बाकी
   *[other] { $count } मिनट बाकी
}
offer-left-hours = { $count } घंटे बाकी
offer-left-days = { $count } दिन बाकी

offer-accept = हाँ, हम बनाएँगे
offer-accept-hint = इससे आप इस दिन तक ये पीस देने का वादा करते हैं। जॉब शीट आपको तुरंत मिलेगी।
offer-decline = नहीं, इस बार नहीं
offer-decline-send = “नहीं” भेजें
offer-counter = हाँ, पर दूसरी शर्तों पर
offer-counter-send = ये शर्तें माँगें
offer-counter-lead = बताएँ कि आप क्या कर सकते हैं। जवाब आने तक ऑफ़र आपका रहेगा, ज़्यादा से ज़्यादा एक दिन।
offer-counter-quantity = कितने पीस
offer-counter-day = कब तक तैयार
offer-counter-price = सब पीस का दाम, { $currency } में
offer-counter-price-hint = ऊपर लिखे सब पीस का, एक का नहीं।
offer-note = कुछ और कहना है?
offer-reason = क्यों नहीं?
offer-reason-hint = इससे हम आपसे वही काम पूछ पाएँगे जो आपके लायक हो। आपसे आगे क्या पूछा जाए, यह सिर्फ़ आखिरी दो कारणों से बदलता है।
offer-reason-no_capacity = समय या मशीन खाली नहीं
offer-reason-no_material = सामग्री नहीं है
offer-reason-date = दिन बहुत जल्दी का है
offer-reason-not_manufacturable = ड्रॉइंग के हिसाब से नहीं बन सकता
offer-reason-machine_down = मशीन खराब है
offer-reason-price = दाम बहुत कम है
offer-reason-not_our_work = यह हमारी तरह का काम नहीं
offer-reason-safety = यह सुरक्षित नहीं होगा

offer-piece = पीस
offer-why-title = आप ही क्यों?
offer-why = { $makers ->
    [one] आपकी वर्कशॉप यह काम ({ $process }) करती है और आखिरी दिन से पहले उसके पास खाली दिन हैं; सब कुछ वहीं बनवाना ढुलाई मिलाकर सबसे सस्ता पड़ता है।
   *[other] आपकी वर्कशॉप यह काम ({ $process }) करती है और आखिरी दिन से पहले उसके पास खाली दिन हैं; वह उन { $makers } में से एक है जिनके हिस्से मिलकर, ढुलाई समेत, सबसे सस्ते पड़ते हैं।
}
offer-open-job = काम खोलें
offer-paused = आपने दो ऑफ़र का जवाब नहीं दिया, इसलिए अभी आपसे नहीं पूछा जा रहा। इसके बारे में आई चिट्ठी में एक लिंक है जिससे आपसे फिर पूछा जाने लगेगा।

offer-over-accepted = यह काम आपका है
offer-over-accepted-text = आपने इन पीस का वादा किया है। जो भी चाहिए, वह काम के पेज पर है, और वही एक चिट्ठी में भी आपके पास आ रहा है।
offer-over-declined = आपने मना किया
offer-over-declined-text = जवाब देने के लिए धन्यवाद। अब दूसरों से पूछा जा रहा है, और आपके लायक काम होने पर आपसे फिर पूछा जाएगा। आपको अब कुछ नहीं करना है।
offer-over-countered = आपकी दूसरी शर्तें देखी जा रही हैं
offer-over-countered-text = डिज़ाइनर या कोऑर्डिनेटर एक दिन के अंदर जवाब देंगे, और हम आपको लिखेंगे। तब तक ये पीस आपके लिए रखे हैं।
offer-over-refused = आपकी दूसरी शर्तें नहीं मानी गईं
offer-over-refused-text = ये पीस दूसरों को दिए जा रहे हैं। आपके लायक काम होने पर आपसे फिर पूछा जाएगा।
offer-over-lapsed = आपकी दूसरी शर्तों का किसी ने समय पर जवाब नहीं दिया
offer-over-lapsed-text = इन पीस की फिर से योजना बन रही है। यह आपके खिलाफ़ नहीं गिना जाएगा।
offer-over-expired = जवाब देने का समय निकल गया
offer-over-expired-text = ये पीस दूसरों को दिए जा रहे हैं। आपको कुछ नहीं करना है; आपके लायक काम होने पर आपसे फिर पूछा जाएगा।
offer-over-withdrawn = यह ऑफ़र वापस ले लिया गया
offer-over-withdrawn-text = अनुरोध बदल गया, रद्द हुआ, या उसकी नई योजना बनी। आपको कुछ नहीं करना है। नई योजना में आपके लिए काम हुआ, तो आपको नई चिट्ठी मिलेगी।
offer-over-changed = यह लिंक इस्तेमाल हो चुका है, या ऑफ़र बदल गया है
offer-over-changed-text = इसके बारे में सबसे नई चिट्ठी से जवाब दें। नई चिट्ठी न हो, तो आपको कुछ नहीं करना है।

inbox-title = आपका काम
inbox-lead = जो ऑफ़र आपके जवाब का इंतज़ार कर रहे हैं, और जिनका आपने वादा किया है।
inbox-none = आप अभी किसी वर्कशॉप की ओर से जवाब नहीं देते
inbox-none-text = अपनी वर्कशॉप नक्शे पर डालें, और आपके लायक काम आपके पास आएगा।
inbox-waiting = आपके जवाब का इंतज़ार
inbox-waiting-none = कोई ऑफ़र बाकी नहीं है।
inbox-jobs = पक्के काम
inbox-jobs-none = अभी किसी काम का वादा नहीं है।
inbox-done = पूरे हुए, मना किए और बीते हुए
inbox-due = { $day } तक
inbox-workshops = आपकी वर्कशॉप
inbox-open = लायक काम होने पर पूछा जाता है
inbox-paused = रुकी हुई: कोई नया काम नहीं पूछा जाता
inbox-pause = रोकें
inbox-resume = हमसे फिर पूछें
inbox-edit = क्या करती है, बदलें

way-back-lead = दो ऑफ़र का जवाब नहीं आया, इसलिए आपसे कोई नया काम नहीं पूछा जा रहा। अगर अब फिर समय है, तो एक टैप काफ़ी है।
way-back-button = हाँ, हमसे फिर पूछें
