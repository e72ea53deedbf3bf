# एक काम: उसका पेज, उसकी जॉब शीट, उसका इतिहास।

job-what = क्या
job-for = किसके लिए
job-where = कहाँ जाएगा
job-due = कब तक तैयार
job-price = आपको मिलेंगे
job-price-none = बिना पैसे, भेंट के रूप में
job-terms-volunteer = भेंट के रूप में
job-terms-paid_on_receipt = माल मिलने पर भुगतान
job-terms-deposit = कुछ पहले, बाकी माल मिलने पर
job-pieces = पीस
job-instead = { $value } की जगह
job-facts = क्या तय हुआ था
job-process = काम
job-material = सामग्री
job-size = आकार
job-tolerance = टॉलरेंस
job-qc = हर पीस में जाँचें
job-instructions = ड्रॉइंग और बनाने का तरीका
job-sheet = छापने के लिए जॉब शीट
job-refused = यह नहीं हुआ
job-done = हो गया
job-on-behalf = वर्कशॉप की ओर से
job-made = बने
job-made-of = { $scrap ->
    [0] { $pieces } में से { $good }
   *[other] { $pieces } में से { $good }, { $scrap } खराब
}

job-state-offered = ऑफ़र दिया
job-state-countered = दूसरी शर्तें माँगीं
job-state-accepted = पक्का
job-state-first_article = पहला पीस जाँच में
job-state-producing = बन रहा है
job-state-late_risk = देर हो सकती है
job-state-ready = भेजने को तैयार
job-state-shipped = रास्ते में
job-state-received = मिल गया
job-state-disputed = विवाद में
job-state-closed = बंद
job-state-declined = मना किया
job-state-expired = समय निकल गया
job-state-withdrawn = वापस लिया

job-next-offered = आगे: { $when } तक जवाब।
job-next-countered = दूसरी शर्तें माँगी गई हैं। इनका जवाब { $when } तक दिया जाएगा; जवाब न आए तो इन पीस की फिर से योजना बनेगी।
job-next-first = आगे: एक पीस बनाएँ, उसकी फ़ोटो लें, उसे नापें और हमें भेजें। उसके पास होने तक बाकी पीस रुके रहेंगे।
job-next-making = { $left ->
    [one] आगे: { $due } तक { $left } पीस और बनाना है। अगली रिपोर्ट { $report } को देनी है।
   *[other] आगे: { $due } तक { $left } पीस और बनाने हैं। अगली रिपोर्ट { $report } को देनी है।
}
job-next-first_article = आगे: जाँचकर्ता पहला पीस देखेंगे। बाकी पीस रुके रहेंगे।
job-next-late_risk = अभी की रफ़्तार से { $due } को { $pieces } में से { $forecast } पीस तैयार होंगे। आगे: चुनें कि क्या किया जाए।
job-next-ready = आगे: पीस भेजें और यहाँ बताएँ।
job-next-shipped = आगे: पाने वाले पुष्टि करेंगे कि क्या पहुँचा। जवाब न आए तो सात दिन बाद यह अपने आप हो जाएगा।
job-next-received = सब की पुष्टि हो गई है। इसके बारे में जो कहा गया, उस पर { $day } तक आपत्ति की जा सकती है।
job-next-disputed = आगे: कोऑर्डिनेटर दोनों पक्षों को सुनकर फ़ैसला करेंगे।
job-next-closed = सब पूरा हो गया। धन्यवाद।
job-next-declined = वर्कशॉप ने मना कर दिया। इन पीस की फिर से योजना बन रही है।
job-next-expired = समय पर किसी ने जवाब नहीं दिया। इन पीस की फिर से योजना बन रही है।
job-next-withdrawn = यह वापस ले लिया गया। अब कुछ करना बाकी नहीं।

job-done-accept = काम पक्का हो गया। जॉब शीट मेल से आ रही है; आप इसे यहाँ से भी छाप सकते हैं।
job-done-decline = आपका “नहीं” भेज दिया गया। अब दूसरों से पूछा जा रहा है।
job-done-counter = दूसरी शर्तें भेज दी गईं। एक दिन के अंदर हम आपको बताएँगे।
job-done-report = रिपोर्ट आ गई। धन्यवाद।
job-done-correct = रिपोर्ट सुधार दी गई।
job-done-first-article = पहला पीस जाँचकर्ता को भेज दिया गया।
job-done-extend = डिज़ाइनर और कोऑर्डिनेटरों से बाद का दिन माँगा गया।
job-done-reduce = काम अब छोटा हो गया। बाकी की फिर से योजना बन रही है।
job-done-withdraw = जो नहीं बना, वह लौटा दिया गया और उसकी फिर से योजना बन रही है।
job-done-ship = पीस रास्ते में हैं, और पाने वालों को पता है।
job-done-dispute = कोऑर्डिनेटरों को बता दिया गया है; वे दोनों पक्षों को सुनेंगे।
job-done-answer = जवाब भेज दिया गया।
job-done-inspect = वर्कशॉप को बता दिया गया।
job-done-resolve = फ़ैसला दोनों पक्षों को भेज दिया गया।
job-done-receive = पावती दर्ज हो गई। धन्यवाद।

job-first = पहला पीस भेजें
job-first-lead = एक बनाएँ। एक फ़ोटो और आपने जो नापा: फिर जाँचकर्ता बताएँगे कि आगे बनाना है या नहीं।
job-first-note = आपने क्या नापा?
job-first-note-hint = जैसे: 190 × 171 mm, वाइज़र ठीक बैठता है।
job-first-send = पहला पीस भेजें
job-photo = फ़ोटो
job-photo-hint = JPEG या PNG, ज़्यादा से ज़्यादा 8 मेगाबाइट। फ़ोटो में से जगह और फ़ोन का नाम हटा दिया जाता है।
job-photo-alt = काम की फ़ोटो
job-report = रिपोर्ट
job-good = पिछली रिपोर्ट के बाद बने सही पीस
job-good-hint = { $left ->
    [one] { $left } पीस और बनाना है।
   *[other] { $left } पीस और बनाने हैं।
}
job-scrap = खराब पीस
job-more = फ़ोटो, परेशानी, नोट
job-blocker = क्या कोई चीज़ आपको रोक रही है?
job-blocker-hint = जैसे: शुक्रवार से पहले फिलामेंट नहीं मिलेगा।
job-note = नोट
job-report-send = रिपोर्ट भेजें
job-reports = रिपोर्ट
job-report-told = { $good } सही, { $scrap } खराब
job-report-words = नोट
job-correction = सुधार
job-correct = इसे सुधारें
job-correct-good = सही पीस, जितने बताने चाहिए थे
job-correct-scrap = खराब पीस, जितने बताने चाहिए थे
job-correct-send = सुधारें

job-late = शायद समय पर न हो पाए
job-late-rate = अब तक रोज़ { $rate } सही पीस बने; अब से रोज़ { $needed } चाहिए।
job-late-lead = अगली रिपोर्ट में रफ़्तार बढ़ी दिखे, तो यह सूचना हट जाएगी। नहीं तो इनमें से एक चुनें।
job-extend = हमें और दिन चाहिए
job-extend-day = कब तक तैयार
job-extend-note = क्यों?
job-extend-send = यह दिन माँगें
job-extend-waits = आपने { $day } माँगा है। जवाब आना बाकी है।
job-reduce = हम कम बनाएँगे
job-reduce-lead = जितना बना सकें उतना रखें; बाकी दूसरों को जाएगा, और दाम उसी हिसाब से घटेगा।
job-keep = कितने पीस रखेंगे, बने हुए मिलाकर
job-reduce-send = इतने रखें
job-give-back = हम बाकी लौटाते हैं
job-give-back-lead = जो बन चुका वह आपका रहेगा और गिना जाएगा। बाकी सब तुरंत दूसरों को जाएगा।
job-give-back-note = क्या हुआ?
job-give-back-send = बाकी लौटाएँ
job-ship = पीस भेजें
job-tracking = कैसे भेजे गए?
job-tracking-hint = जैसे बिल्टी नंबर, बस, ड्राइवर का नंबर। इसे पाने वाले पढ़ेंगे।
job-ship-send = रवाना हो गए

job-counter = दूसरी शर्तें
job-counter-hint = मानना दोनों तरफ़ से वादा है। न मानें, तो इन पीस की फिर से योजना बनेगी।
job-agree = मान लें
job-refuse = न मानें
job-asked = बाद का दिन माँगा गया है
job-asked-text = { $due } की जगह { $day }।
job-inspect = पहला पीस देखें
job-inspect-note = क्या बदलना चाहिए?
job-inspect-note-hint = दूसरा पीस माँगने पर लिखना ज़रूरी है।
job-pass = पास है
job-ask-again = दूसरा पीस माँगें
job-receive = क्या यह पहुँच गया?
job-resolve = फ़ैसला करें
job-decision = क्या फ़ैसला हुआ, और क्यों
job-decision-hint = इसे दोनों पक्ष पढ़ेंगे।
job-resolve-send = फ़ैसला भेजें
job-owed = जो मिला उसके लिए वर्कशॉप को { $money } देने हैं। पैसा Karakana से होकर नहीं जाता।
job-receipts = पावती
job-sent = भेजे
job-received = सही
job-rejected = सही नहीं
job-dispute = जो कहा गया उस पर आपत्ति करें
job-dispute-lead = { $day } तक आप कह सकते हैं कि पावती गलत है। कोऑर्डिनेटर दोनों पक्षों को सुनेंगे।
job-dispute-note = क्या गलत है?
job-dispute-send = आपत्ति करें

job-timeline = क्या-क्या हुआ
job-event-offer = इन पीस का ऑफ़र दिया गया।
job-event-accept = वर्कशॉप ने इनका वादा किया।
job-event-decline = वर्कशॉप ने मना किया: { $reason }।
job-event-counter = वर्कशॉप ने दूसरी शर्तें माँगीं।
job-event-take_counter = दूसरी शर्तें मान ली गईं।
job-event-refuse_counter = दूसरी शर्तें नहीं मानी गईं।
job-event-expire = जवाब का समय निकल गया।
job-event-withdraw = इसे वापस ले लिया गया।
job-event-submit_first_article = पहला पीस जाँच के लिए भेजा गया।
job-event-pass_first_article = पहला पीस पास हुआ।
job-event-fail_first_article = दूसरा पहला पीस माँगा गया।
job-event-report = रिपोर्ट: { $good } सही, { $scrap } खराब।
job-event-correct = रिपोर्ट सुधारी गई: { $good } सही, { $scrap } खराब।
job-event-rework = पीस मरम्मत के लिए वापस आए।
job-event-finish = आखिरी पीस बन गए: { $good } सही, { $scrap } खराब।
job-event-raise_late_risk = समय पर न होने का खतरा है।
job-event-clear_late_risk = समय पर न होने का खतरा अब नहीं है।
job-event-reduce = { $less ->
    [one] { $less } पीस लौटाया गया।
   *[other] { $less } पीस लौटाए गए।
}
job-event-ship = पीस भेजे गए।
job-event-receive_part = एक जगह ने पुष्टि की।
job-event-receive = सबकी पुष्टि हो गई।
job-event-dispute = इस पर आपत्ति हुई।
job-event-resolve = इसका फ़ैसला हुआ।
job-event-close = हिसाब बंद हुआ।
job-event-extension_asked = वर्कशॉप ने बाद का दिन माँगा: { $day }।
job-event-extension_agreed = बाद का दिन मान लिया गया: { $day }।
job-event-extension_refused = बाद का दिन नहीं माना गया।
job-event-reminded = वर्कशॉप को ऑफ़र की याद दिलाई गई।
job-event-progress_due = वर्कशॉप से रिपोर्ट माँगी गई।
job-event-receipt_asked = पाने वालों से पूछा गया कि क्या पहुँचा।

sheet-print = छापें
sheet-back = काम पर वापस
sheet-due = { $day } तक तैयार
sheet-code = रिपोर्ट यहाँ दें
sheet-steps = कदम
sheet-instructions = ड्रॉइंग और बनाने का पूरा तरीका:
sheet-made-by = किसने बनाया, तारीख
sheet-checked-by = किसने जाँचा, तारीख

error-no_open_ask = अभी कोई बाद का दिन नहीं माँग रहा। शायद जवाब दिया जा चुका है।
field-not_a_photo = यह JPEG या PNG फ़ोटो नहीं है।
field-not_an_amount = रकम ऐसे लिखें: 1950 या 1950.50।
