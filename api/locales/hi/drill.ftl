# अभ्यास: उसकी घड़ी, उसकी चिट्ठियाँ, और सब एक साथ वही करते हैं जो उनसे चाहिए।

drill-title = अभ्यास
drill-lead = यह पेज सिर्फ़ अभ्यास में होता है। यहाँ आप घड़ी आगे बढ़ाते हैं और सबसे वह करवाते हैं जो उनसे चाहिए; वर्कशॉप, लोग और चिट्ठियाँ सब अभ्यास के हैं।
drill-clock = अभ्यास की घड़ी
drill-nairobi = नैरोबी में
drill-utc = UTC
drill-clock-hint = घड़ी आगे बढ़ाने पर वही होता है जो उतना समय बीतने पर होता: ऑफ़र खत्म होते हैं, याद दिलाने वाली चिट्ठियाँ जाती हैं, रिपोर्ट का समय आ जाता है। सब पूरा होने में पंद्रह सेकंड तक लगते हैं।
drill-forward = { $hours ->
    [1] 1 घंटा आगे
    [24] 1 दिन आगे
   *[other] { $hours } घंटे आगे
}
drill-everybody = सब एक साथ
drill-everybody-hint = हर बटन उस अनुरोध की उन सब वर्कशॉप या पाने वालों की ओर से काम करता है जिनकी बारी है, जैसे हर एक ने खुद जवाब दिया हो।
drill-no-requests = अभी कुछ नहीं चल रहा
drill-no-requests-lead = आपके नेटवर्क के अनुरोध जारी होते ही यहाँ दिखेंगे।
drill-promised = पक्के
drill-received = मिले
drill-of = { $total } में से { $done }
drill-who = घड़ी आगे बढ़ाने के लिए अभ्यास के कोऑर्डिनेटर के रूप में साइन इन करें।
drill-mail = अभ्यास की चिट्ठियाँ पढ़ें
drill-step-accept = { $count ->
    [one] पूछी गई { $count } वर्कशॉप से हाँ करवाएँ
   *[other] पूछी गई सब { $count } वर्कशॉप से हाँ करवाएँ
}
drill-step-report = { $count ->
    [one] { $count } काम की एक दिन की रिपोर्ट दिलवाएँ
   *[other] सब { $count } कामों की एक दिन की रिपोर्ट दिलवाएँ
}
drill-step-finish = { $count ->
    [one] { $count } काम को पूरा बनवाएँ
   *[other] सब { $count } कामों को पूरा बनवाएँ
}
drill-step-ship = { $count ->
    [one] जो तैयार है, भेजें ({ $count } काम)
   *[other] जो तैयार है, भेजें ({ $count } काम)
}
drill-step-confirm = { $count ->
    [one] पुष्टि करें कि सब पहुँच गया ({ $count } काम)
   *[other] पुष्टि करें कि सब पहुँच गया ({ $count } काम)
}
drill-done-clock = { $count ->
    [1] घड़ी 1 घंटा आगे हो गई
    [24] घड़ी 1 दिन आगे हो गई
   *[other] घड़ी { $count } घंटे आगे हो गई
}
drill-done-accept = { $count ->
    [one] { $count } वर्कशॉप ने हाँ की
   *[other] { $count } वर्कशॉप ने हाँ की
}
drill-done-report = { $count ->
    [one] { $count } काम की रिपोर्ट आई
   *[other] { $count } कामों की रिपोर्ट आई
}
drill-done-finish = { $count ->
    [one] { $count } काम पूरा बन गया
   *[other] { $count } काम पूरे बन गए
}
drill-done-ship = { $count ->
    [one] { $count } काम रास्ते में है
   *[other] { $count } काम रास्ते में हैं
}
drill-done-confirm = { $count ->
    [one] { $count } काम मिल गया
   *[other] { $count } काम मिल गए
}
drill-done-next = इसके आगे का काम कुछ सेकंड में अपने आप होता है; चिट्ठियाँ अभ्यास की मेल में हैं।

mail-title = अभ्यास की मेल
mail-lead = इस अभ्यास की हर चिट्ठी, सबसे नई सबसे ऊपर। यहाँ इन्हें कोई भी पढ़ सकता है: पढ़ने वाले काल्पनिक हैं, और किसी को कुछ नहीं भेजा जाता।
mail-to = किसे
mail-kind = प्रकार
mail-all-kinds = सब प्रकार
mail-filter = दिखाएँ
mail-none = कोई चिट्ठी नहीं
mail-none-lead = ऐसी कोई चिट्ठी नहीं लिखी गई। जिस बात की चिट्ठी हो, उसके कुछ सेकंड में वह यहाँ आ जाती है।
mail-queued = लिखी गई (नैरोबी समय)
mail-text = चिट्ठी, सादे शब्दों में
mail-html = चिट्ठी, जैसी ज़्यादातर मेल प्रोग्राम दिखाते हैं
mail-eml = चिट्ठी को फ़ाइल के रूप में डाउनलोड करें (.eml)
mail-drill = अभ्यास के बटनों पर जाएँ

mail-kind-confirm_email = पता पक्का करना है
mail-kind-reset_password = नया पासवर्ड
mail-kind-already_registered = खाता पहले से है
mail-kind-workshop_invited = कार्यशाला को न्योता
mail-kind-member_invited = सदस्य को न्योता
mail-kind-coordinator_invited = समन्वयक को न्योता
mail-kind-listing_review_wanted = सूची की जाँच चाहिए
mail-kind-listing_refused = सूची लौटाई गई
mail-kind-listing_live = सूची सार्वजनिक हुई
mail-kind-listing_still_true = क्या यह अब भी सही है?
mail-kind-confirm_listing = सूची पक्की करनी है
mail-kind-listing_received = सूची मिल गई
mail-kind-listing_removed = सूची हटाई गई
mail-kind-confirm_petition = अनुरोध पक्का करना है
mail-kind-keep_record = रिकॉर्ड पर दावा
mail-kind-petition_received = रिकॉर्ड के बारे में अनुरोध
mail-kind-petition_answered = अनुरोध का उत्तर
mail-kind-relayed = आगे भेजा संदेश
mail-kind-request_review_wanted = माँग की जाँच चाहिए
mail-kind-request_needs_changes = माँग बदलनी है
mail-kind-request_posted = माँग भेजी गई
mail-kind-request_short = टुकड़े कम पड़े
mail-kind-plan_ready = योजना तैयार
mail-kind-offer = काम का प्रस्ताव
mail-kind-offer_reminder = प्रस्ताव, याद दिलाना
mail-kind-job_accepted = काम स्वीकार
mail-kind-job_accepted_notice = कार्यशाला ने हाँ कहा
mail-kind-job_declined_notice = कार्यशाला ने मना किया
mail-kind-offer_expired = प्रस्ताव समाप्त
mail-kind-counter_received = बदला हुआ प्रस्ताव
mail-kind-counter_answered = बदले प्रस्ताव का उत्तर
mail-kind-plan_changed = योजना बदली
mail-kind-first_article_wanted = पहला टुकड़ा जाँचना है
mail-kind-first_article_passed = पहला टुकड़ा पास
mail-kind-first_article_failed = पहला टुकड़ा ठीक नहीं
mail-kind-progress_due = प्रगति पूछी गई
mail-kind-late_risk = देर हो सकती है
mail-kind-job_reduced = काम घटाया गया
mail-kind-job_withdrawn = काम वापस लिया
mail-kind-workshop_paused = कार्यशाला रुकी है
mail-kind-shipped = भेजा गया
mail-kind-receipt_wanted = प्राप्ति बतानी है
mail-kind-pieces_rejected = टुकड़े लौटाए गए
mail-kind-dispute_opened = विवाद शुरू
mail-kind-dispute_decided = विवाद का फ़ैसला
mail-kind-request_cancelled = माँग रद्द
mail-kind-recall = उत्पाद वापसी
mail-kind-request_closed = माँग पूरी
mail-kind-confirm_notice = सूचना पक्की करनी है
mail-kind-notice_review_wanted = समीक्षा के लिए सूचना
mail-kind-notice_reviewed = सूचना की समीक्षा हुई
mail-kind-notice_answered = सूचना का उत्तर
mail-kind-confirm_subscription = सदस्यता पक्की करनी है
mail-kind-map_news = नक्शे की ख़बरें
