# हिंदी में चिट्ठियाँ। हर चिट्ठी में .subject, .lead (लिंक के ऊपर एक वाक्य), हर लिंक का नाम, और
# .body होता है। वाक्य छोटे रखें: पूरी चिट्ठी 2,000 अक्षरों से कम रहे।

## हर चिट्ठी में

greeting = नमस्ते { $name },
greeting-stranger = नमस्ते,
footer = लिंक सिर्फ़ एक पेज खोलता है: जब तक आप वहाँ पुष्टि न करें, कुछ नहीं बदलता। ये लिंक सिर्फ़ आपके हैं, इसलिए यह चिट्ठी किसी और को न दें।
sender = Karakana, { $url }
unsubscribe = ऐसी चिट्ठियाँ कम भेजें

date = { $weekday }, { $day } { $month } { $year }
moment = { $date }, { $time } ({ $place } का समय)
share = { $name }: { $pieces }
more-shares = और { $count } दूसरे

weekday-1 = सोमवार
weekday-2 = मंगलवार
weekday-3 = बुधवार
weekday-4 = गुरुवार
weekday-5 = शुक्रवार
weekday-6 = शनिवार
weekday-7 = रविवार

month-1 = जनवरी
month-2 = फ़रवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर

n-pieces = { $pieces ->
    [one] { $pieces } पीस
   *[other] { $pieces } पीस
}
n-pieces-of = { $pieces ->
    [one] { $pieces } पीस
   *[other] { $pieces } पीस
}
n-hours = { $valid_hours ->
    [one] { $valid_hours } घंटे
   *[other] { $valid_hours } घंटे
}
n-workshops = { $workshops ->
    [one] { $workshops } वर्कशॉप
   *[other] { $workshops } वर्कशॉप
}

## बातों के नाम

fact-asked = क्या माँगा गया
fact-message = संदेश
fact-reply_to = जवाब यहाँ दें
fact-sender = किसने लिखा
fact-answer_by = इससे पहले जवाब दें
fact-batch = बैच
fact-before = पहले
fact-cause = क्यों
fact-committed = अब तक मंज़ूर
fact-decision = फ़ैसला
fact-design = डिज़ाइन
fact-designer = किसने माँगा
fact-destination = कहाँ
fact-destinations = कहाँ
fact-due = कब तक
fact-expected = कब पहुँचेगा
fact-expires = इससे पहले जवाब दें
fact-forecast = इस रफ़्तार से समय पर तैयार
fact-invited_by = किसने नाम दिया
fact-made = अब तक बने
fact-missing = बिना जगह के
fact-moved = फिर से योजना में
fact-network = नेटवर्क
fact-note = नोट
fact-opened_by = किसने शुरू किया
fact-operation = काम
fact-pieces = पीस
fact-price = दाम
fact-reason = कारण
fact-received = मिले
fact-rejected = नामंज़ूर
fact-remedy = अब क्या
fact-request = अनुरोध
fact-shares = हिस्से
fact-shipped_on = कब भेजा
fact-terms = भुगतान
fact-town = शहर
fact-tracking = ट्रैकिंग
fact-unplaced = अभी भी बिना जगह के
fact-wanted = चाहिए
fact-workshop = वर्कशॉप
fact-workshops = वर्कशॉप

## तय सूचियाँ

terms-volunteer = सेवा का काम, बिना पैसे
terms-paid_on_receipt = माल मिलने पर भुगतान
terms-deposit = { $percent } % काम शुरू होने से पहले, बाकी माल मिलने पर

reason-no_capacity = गुंजाइश खाली नहीं
reason-no_material = सामग्री नहीं मिल रही
reason-date = तारीख बहुत जल्दी की है
reason-not_manufacturable = ड्रॉइंग के हिसाब से नहीं बन सकता
reason-machine_down = मशीन खराब है
reason-price = दाम बहुत कम है
reason-not_our_kind_of_work = उनकी तरह का काम नहीं
reason-safety = वहाँ बनाना सुरक्षित नहीं

remedy-rework = कृपया इनकी मरम्मत करें
remedy-replace = कृपया नए बनाएँ
remedy-written_off = कुछ नहीं करना है, इन्हें छोड़ दिया गया है

cause-declined = एक वर्कशॉप ने मना किया
cause-expired = एक ऑफ़र का जवाब नहीं आया
cause-reduced = एक काम छोटा हुआ या लौटाया गया
cause-rejected = पीस नामंज़ूर हुए
cause-capacity = वर्कशॉप की गुंजाइश बदली
cause-edited = अनुरोध बदला गया

asked-list = नक्शे पर डालना
asked-claim = यह रिकॉर्ड अपने नाम करना
asked-correct = यह रिकॉर्ड सुधारना
asked-remove = यह रिकॉर्ड नक्शे से हटाना
asked-write = चिट्ठी आगे पहुँचाना

## खाते

confirm_email =
    .subject = अपने ईमेल पते की पुष्टि करें
    .lead = किसी ने इस पते से Karakana पर खाता खोला है। अगर वह आप थे, तो कृपया पुष्टि करें।
    .confirm = मेरे पते की पुष्टि करें
    .body = लिंक एक ही बार, { n-hours } तक चलेगा। अगर वह आप नहीं थे, तो कुछ न करें: पुष्टि के बिना खाता बंद रहेगा और हम आगे नहीं लिखेंगे।

reset_password =
    .subject = नया पासवर्ड चुनें
    .lead = आपने अपने Karakana खाते के लिए नया पासवर्ड चुनना चाहा था।
    .reset = नया पासवर्ड चुनें
    .body = लिंक एक ही बार, { n-hours } तक चलेगा। अगर आपने नहीं माँगा था, तो कुछ न करें: आपका पासवर्ड वही रहेगा।

already_registered =
    .subject = Karakana पर आपका खाता पहले से है
    .lead = किसी ने इस पते से Karakana पर खाता खोलना चाहा, पर इस पते का खाता पहले से है।
    .sign_in = साइन इन करें
    .reset = नया पासवर्ड चुनें
    .body = अगर वह आप थे, तो साइन इन करें, या पासवर्ड भूल गए हों तो नया चुनें। अगर वह आप नहीं थे, तो कुछ नहीं बदला है और आपको कुछ नहीं करना है।

## वर्कशॉप

workshop_invited =
    .subject = क्या { $workshop } आपकी वर्कशॉप है?
    .lead = { $invited_by } ने उत्पादन के नक्शे के लिए { $workshop } का नाम दिया है। क्या यह आपकी है?
    .claim = हाँ, यह मेरी वर्कशॉप है
    .refuse = नहीं, इसे हटाएँ
    .body =
        Karakana आसपास की वर्कशॉप तक काम पहुँचाता है: किसी को चीज़ें बनवानी होती हैं, और ऑर्डर उन सबमें बँटता है जो उन्हें बना सकते हैं। जुड़ने का कोई पैसा नहीं लगता। दूसरे क्या देखें और आप कौन सा काम लें, यह आप तय करते हैं।

        आप कुछ न करें, तो आपको कोई ऑफ़र नहीं मिलेगा।

member_invited =
    .subject = { $invited_by } ने आपको { $workshop } से जुड़ने का न्योता दिया है
    .lead = { $invited_by } की इच्छा है कि आप Karakana पर { $workshop } की ओर से जवाब दें।
    .accept = न्योता देखें
    .body =
        जो किसी वर्कशॉप की ओर से जवाब देते हैं, वे उसे मिले काम के ऑफ़र लेते या मना करते हैं, बताते हैं कि कितना बना, और उसका पेज सही रखते हैं। इसका कोई पैसा नहीं लगता, और आप कभी भी छोड़ सकते हैं।

        लिंक { $valid_days } दिन तक चलेगा। आप कुछ न करें, तो कुछ नहीं होगा।

coordinator_invited =
    .subject = { $invited_by } ने आपको { $network } चलाने में मदद का न्योता दिया है
    .lead = { $invited_by } की इच्छा है कि आप Karakana पर { $network } के कोऑर्डिनेटर बनें।
    .accept = न्योता देखें
    .body =
        कोऑर्डिनेटर नेटवर्क के अनुरोधों और वर्कशॉप को देखते-परखते हैं, मुश्किल को समय रहते पहचानते हैं और तय करते हैं कि क्या किया जाए। आप कभी भी छोड़ सकते हैं।

        लिंक { $valid_days } दिन तक चलेगा। आप कुछ न करें, तो कुछ नहीं होगा।

listing_review_wanted =
    .subject = { $workshop } नक्शे पर आना चाहती है
    .lead = { $workshop } को आपकी समीक्षा का इंतज़ार है।
    .review = { $workshop } को देखें
    .body = इसे नक्शे पर डालें, या अपने शब्दों में बताएँ कि अभी क्या कम है।

listing_refused =
    .subject = { $workshop } अभी नक्शे पर नहीं है
    .lead = समीक्षक ने { $workshop } को देखा है और पहले कुछ बदलने को कहा है।
    .edit = बदलें और फिर से भेजें
    .body = आपका लिखा कुछ नहीं खोया है। जो कहा गया है उसे बदलकर सेव करें: फिर यह समीक्षक के पास वापस जाएगा।

listing_live =
    .subject = { $workshop } नक्शे पर है
    .lead = { $workshop } अब दूसरों को दिखती है, और काम के ऑफ़र आप तक पहुँच सकते हैं।
    .page = अपनी वर्कशॉप देखें
    .edit = कुछ बदलें
    .body = अपनी खाली गुंजाइश और छुट्टियाँ सही लिखकर रखें: ऑफ़र उसी हिसाब से आते हैं।

listing_still_true =
    .subject = क्या { $workshop } के बारे में यह अब भी सही है?
    .lead = { $workshop } क्या बना सकती है, इसकी पुष्टि आपने पिछली बार { $checked_on } को की थी। एक टैप काफ़ी है।
    .still_true = हाँ, अब भी सही है
    .change = कुछ बदलें
    .pause = अभी नया काम न लें
    .remove = नक्शे से हटाएँ
    .body = हम साल में एक बार पूछते हैं। जिसकी पुष्टि कोई नहीं करता, वह असत्यापित दिखाया जाता है, और बाद में आम सूची में नहीं रहता।

confirm_listing =
    .subject = अपनी वर्कशॉप नक्शे पर डालें: कृपया पुष्टि करें
    .lead = किसी ने उत्पादन के नक्शे के लिए एक वर्कशॉप के बारे में लिखा और यह पता दिया। अगर वह आप थे, तो कृपया पुष्टि करें।
    .confirm = हाँ, मैंने ही लिखा था
    .body = लिंक { $valid_days } दिन तक चलेगा। अगर वह आप नहीं थे, तो कुछ न करें: तब लिखा हुआ मिटा दिया जाएगा और हम आगे नहीं लिखेंगे।

listing_received =
    .subject = { $workshop }: यह चिट्ठी सँभालकर रखें
    .lead = कोऑर्डिनेटर अब { $workshop } को देख रहे हैं। इस लिंक से आप देख सकते हैं कि बात कहाँ तक पहुँची, और बाद में इसे बदल, रोक या हटा सकते हैं।
    .own = मेरी वर्कशॉप का पेज
    .body = खाते की ज़रूरत नहीं। जब यह नक्शे पर आएगी, या पहले कुछ बदलना होगा, तब हम फिर लिखेंगे।

listing_removed =
    .subject = { $workshop } नक्शे से हट गई है
    .lead = { $workshop } नक्शे से हटा दी गई है और हटी रहेगी, चाहे इसका रिकॉर्ड कहीं और से फिर आए।
    .join = कोई वर्कशॉप नक्शे पर डालें
    .body = इसके बारे में आपका लिखा और आपका पता मिटा दिया गया है। सिर्फ़ इसका नाम और जगह रखी गई है, ताकि यह गलती से फिर न जुड़ जाए।

confirm_petition =
    .subject = { $workshop } के बारे में अपने अनुरोध की पुष्टि करें
    .lead = किसी ने यह पता देकर { $workshop } के बारे में एक अनुरोध किया है। अगर वह आप थे, तो कृपया पुष्टि करें।
    .confirm = हाँ, मैंने ही लिखा था
    .body = लिंक { $valid_days } दिन तक चलेगा। अगर वह आप नहीं थे, तो कुछ न करें: तब लिखा हुआ मिटा दिया जाएगा और हम आगे नहीं लिखेंगे।

keep_record =
    .subject = क्या { $workshop } आपकी है?
    .lead = किसी ने कहा है कि उत्पादन के नक्शे पर { $workshop } उनकी है। इसके रिकॉर्ड में यही पता है, इसलिए जवाब आपको देना है।
    .own = रिकॉर्ड देखें और अपने पास रखें
    .change = कुछ सुधारें
    .pause = अभी नया काम न लें
    .remove = नक्शे से हटाएँ
    .body = खाते की ज़रूरत नहीं। आप कुछ न करें, तो कुछ नहीं बदलेगा।

petition_received =
    .subject = { $late ->
        [yes] किसी ने जवाब नहीं दिया: { $workshop }
       *[no] कृपया जवाब दें: { $workshop }
    }
    .lead = { $late ->
        [yes] किसी ने { $workshop } के बारे में एक अनुरोध किया था, और जवाब का दिन निकल चुका है।
       *[no] किसी ने { $workshop } के बारे में एक अनुरोध किया है। उनसे { $answer_by } तक जवाब का वादा है।
    }
    .answer = पढ़ें और जवाब दें
    .body = हटाने का अनुरोध हो और जवाब का दिन निकल जाए, तो जिस रिकॉर्ड की ज़िम्मेदारी कोई नहीं लेता वह अपने आप हट जाता है।

petition_answered =
    .subject = { $agreed ->
        [yes] हो गया: { $workshop } के बारे में आपका अनुरोध
       *[no] नहीं हुआ: { $workshop } के बारे में आपका अनुरोध
    }
    .lead = { $agreed ->
        [yes] { $workshop } के बारे में आपने जो माँगा था, वह हो गया है।
       *[no] { $workshop } के बारे में आपने जो माँगा था, वह इस बार नहीं किया गया।
    }
    .page = देखें
    .body = अगर आपकी राय अलग है, तो रिकॉर्ड के पेज पर फिर से पूछें।

relayed =
    .subject = { $sender } ने { $workshop } को लिखा है
    .lead = { $sender } को { $workshop } नक्शे पर मिली, और उन्होंने इस साइट से आपको लिखा है।
    .page = अपनी वर्कशॉप देखें
    .body = आपका पता नहीं दिखाया गया। जवाब तभी दें जब ऊपर जवाब के लिए कोई पता लिखा हो।

workshop_paused =
    .subject = { $workshop } रुकी हुई है
    .lead = लगातार दो ऑफ़र का जवाब नहीं आया, इसलिए { $workshop } को अभी नए ऑफ़र नहीं मिलेंगे।
    .resume = हम वापस आ गए: हमें ऑफ़र भेजें
    .page = अपनी वर्कशॉप देखें
    .body = जो काम आपने मंज़ूर किया है, उस पर कोई असर नहीं पड़ता। जब चाहें, एक टैप से वापस आएँ।

## अनुरोध और योजनाएँ

request_review_wanted =
    .subject = कृपया समीक्षा करें: { $request }
    .lead = { $designer } को { n-pieces-of } { $design } चाहिए। अनुरोध को आपकी समीक्षा का इंतज़ार है।
    .review = अनुरोध की समीक्षा करें
    .body = आपके मंज़ूर करने से पहले वर्कशॉप को कुछ नहीं भेजा जाता।

request_needs_changes =
    .subject = कृपया बदलें: { $request }
    .lead = { $request } को आगे भेजने से पहले कोऑर्डिनेटर आपसे एक बदलाव चाहते हैं।
    .edit = अनुरोध बदलें
    .body = बदलने के बाद फिर से भेजें: यह सीधे कोऑर्डिनेटर के पास वापस जाएगा।

request_posted =
    .subject = जारी हुआ: { $request }
    .lead = { $request } जारी हो गया है, और वर्कशॉप की तलाश शुरू हो गई है।
    .page = अनुरोध पर नज़र रखें
    .body = अगली चिट्ठी बताएगी कि पीस कैसे बँटे, या कितने समय पर नहीं बन सकते।

request_short =
    .subject = { $wanted } में से { $missing } को जगह नहीं मिली: { $request }
    .lead = जितनी वर्कशॉप और जितना समय है, उसमें { $wanted } में से { $missing } पीस नहीं बन सकते।
    .levers = देखें किससे मदद मिलेगी
    .page = अनुरोध देखें
    .body = पेज पर लिखा है कि यह कमी किससे पूरी होगी, हर एक का असर और दाम: और समय, दूसरी सामग्री, दूसरी वर्कशॉप। चुनना आपको है।

plan_ready =
    .subject = { $request } की योजना
    .lead = { $wanted } में से { $planned } पीस { n-workshops } में बाँटे गए हैं।
    .plan = योजना और उसके कारण देखें
    .body = वर्कशॉप से अब पूछा जा रहा है। जैसे ही कोई हाँ करेगी, हम लिखेंगे।

plan_changed =
    .subject = { $request } की योजना बदली
    .lead = { $request } के एक हिस्से की फिर से योजना बनी; जो काम वर्कशॉप ने मंज़ूर किया था, वह वहीं रहा।
    .plan = पुरानी और नई योजना देखें
    .body = { $unplaced ->
        [0] हर पीस को फिर जगह मिल गई है।
       *[other] जिन पीस को अभी जगह नहीं मिली, उनके लिए किससे मदद मिलेगी, यह पेज पर है।
    }

request_cancelled =
    .subject = रद्द: { $request }
    .lead = { $request } रद्द हो गया है। कृपया इस पर काम रोक दें।
    .page = देखें क्या गिना गया
    .body = अब तक जो बना है, वह गिना जाता है और उसका श्रेय मिलता है।

request_closed =
    .subject = धन्यवाद: { $request } पूरा हुआ
    .lead = { $request } पूरा हो गया है; इसे { n-workshops } ने बनाया। इसमें आपके साथ के लिए धन्यवाद।
    .page = देखें आप सबने मिलकर क्या बनाया
    .body = पेज पर पूरी कहानी है, पहले ऑफ़र से आखिरी पावती तक।

recall =
    .subject = रिकॉल: { $design }, बैच { $batch } का इस्तेमाल रोकें
    .lead = कृपया बैच { $batch } के { $design } का इस्तेमाल तुरंत रोकें और उन पीस को अलग रखें।
    .answer = बताएँ आपके पास कितने बचे हैं
    .page = देखें क्या करना है
    .body = यह चिट्ठी आपको इसलिए मिली क्योंकि इस बैच का माल ({ n-pieces-of }) आपके पास गया था। एक भी न बचा हो, तब भी कृपया जवाब दें।

## ऑफ़र

offer =
    .subject = { $workshop } के लिए काम: { n-pieces }, { $due } तक
    .lead = क्या { $workshop } { n-pieces-of } { $design } बना सकती है? कृपया { $expires } से पहले जवाब दें।
    .accept = हाँ, हम बनाएँगे
    .decline = नहीं, इस बार नहीं
    .counter = कुछ और प्रस्ताव दें
    .job = काम के बारे में सब देखें
    .body = साफ़ मना करने से भी मदद मिलती है: तब ये पीस तुरंत किसी और को जाते हैं।

offer_reminder =
    .subject = { $reminder ->
        [last] आखिरी बार याद दिला रहे हैं: { $workshop } के लिए { n-pieces }, { $due } तक
       *[first] याद दिला रहे हैं: { $workshop } के लिए { n-pieces }, { $due } तक
    }
    .lead = { $reminder ->
        [last] ऑफ़र जल्दी खत्म होने वाला है। कृपया { $expires } से पहले जवाब दें।
       *[first] हमें अब भी आपके जवाब का इंतज़ार है। कृपया { $expires } से पहले जवाब दें।
    }
    .accept = हाँ, हम बनाएँगे
    .decline = नहीं, इस बार नहीं
    .counter = कुछ और प्रस्ताव दें
    .job = काम के बारे में सब देखें
    .body = साफ़ मना करने से भी मदद मिलती है। लगातार दो ऑफ़र का जवाब न आए, तो आपकी वर्कशॉप रुक जाती है।

offer_expired =
    .subject = { $request } का ऑफ़र खत्म हो गया
    .lead = { $workshop } को दिया गया { n-pieces } का ऑफ़र बिना जवाब के खत्म हो गया, और ये पीस किसी और को जाएँगे।
    .board = खुले काम देखें
    .body = मना करना हमेशा ठीक है। लगातार दो ऑफ़र का जवाब न आए, तो आपकी वर्कशॉप रुक जाती है।

counter_received =
    .subject = { $workshop } का दूसरा प्रस्ताव: { $request }
    .lead = { $workshop } यह काम दूसरी शर्तों पर करेगी। कृपया { $answer_by } से पहले जवाब दें।
    .agree = मान लें
    .refuse = न मानें
    .page = ऑफ़र से मिलाकर देखें
    .body = सिर्फ़ वही लिखा है जो वर्कशॉप बदलना चाहती है। { $silence ->
        [agrees] आपका जवाब न आए, तो प्रस्ताव मान लिया जाएगा।
       *[refuses] आपका जवाब न आए, तो प्रस्ताव नहीं माना जाएगा।
    }

counter_answered =
    .subject = { $agreed ->
        [yes] मान लिया गया: { $request } के लिए आपका प्रस्ताव
       *[no] नहीं माना गया: { $request } के लिए आपका प्रस्ताव
    }
    .lead = { $agreed ->
        [yes] { $workshop } का प्रस्ताव मान लिया गया है, और काम आपका है।
       *[no] { $workshop } का प्रस्ताव इस बार नहीं माना जा सका।
    }
    .job = काम देखें
    .body = आपके जवाब के लिए धन्यवाद।

job_accepted =
    .subject = आपका काम: { n-pieces }, { $due } तक
    .lead = धन्यवाद। { $workshop } { n-pieces-of } { $design } बनाएगी। यह रही जॉब शीट।
    .sheet = जॉब शीट पढ़ें या छापें
    .job = बताएँ कितना बना या क्या परेशानी है
    .body = { $first_article ->
        [yes] कृपया पहले एक पीस बनाएँ और उसकी फ़ोटो और नाप भेजें। वह पास हो जाए, तब बाकी बनाएँ।
       *[no] आप शुरू कर सकते हैं। कोई अड़चन आए, तो जल्दी बताएँ: तब मदद का समय रहता है।
    }

job_accepted_notice =
    .subject = { $workshop } ने हाँ की: { $request }
    .lead = { $workshop } { $request } के लिए { n-pieces } बनाएगी।
    .page = अनुरोध पर नज़र रखें
    .body = अब { $wanted } में से { $committed } पीस मंज़ूर हो चुके हैं।

job_declined_notice =
    .subject = { $workshop } ने मना किया: { $request }
    .lead = { $workshop } { $request } के { n-pieces } नहीं बना सकती।
    .page = अनुरोध पर नज़र रखें
    .body = सिर्फ़ इन पीस की फिर से योजना बन रही है। जो काम दूसरों ने मंज़ूर किया है, वह वहीं रहेगा।

## काम

first_article_wanted =
    .subject = पहला पीस चाहिए: { $request }
    .lead = कृपया पहले { $design } का एक पीस बनाएँ और दिखाएँ।
    .upload = फ़ोटो और नाप भेजें
    .job = काम देखें
    .body = जाँचकर्ता उसे देखेंगे। उसके पास होने तक कृपया बाकी पीस रोककर रखें।

first_article_passed =
    .subject = पहला पीस पास हुआ: { $request }
    .lead = { $workshop } का पहला पीस सही है। कृपया बाकी बनाएँ।
    .job = काम देखें
    .body = बाकी भी ठीक इसी तरह बनाएँ।

first_article_failed =
    .subject = पहला पीस अभी सही नहीं: { $request }
    .lead = { $workshop } का पहला पीस अभी सही नहीं है। कृपया फिर कोशिश करें।
    .upload = नए पहले पीस की फ़ोटो भेजें
    .job = काम देखें
    .body = नोट में लिखा है कि क्या गलत है। साफ़ न हो, तो पूछें।

progress_due =
    .subject = काम कहाँ तक पहुँचा? { $request }
    .lead = पिछली रिपोर्ट के बाद { $workshop } ने कितने पीस बनाए?
    .report = बताएँ कितना बना
    .job = काम देखें
    .body = सही पीस, खराब पीस, कोई अड़चन: बताने में एक मिनट लगता है।

late_risk =
    .subject = क्या समय पर तैयार होगा? { $request }
    .lead = इस रफ़्तार से { $due } को { n-pieces } में से { $forecast } तैयार होंगे। कृपया चुनें कि क्या किया जाए।
    .extend = और समय माँगें
    .reduce = कम बनाएँ
    .give_back = बाकी लौटाएँ
    .job = काम देखें
    .body = तीनों ही ठीक हैं, और जो बन चुका है वह गिना जाता है। जितनी जल्दी बताएँगे, मदद करना उतना आसान होगा।

job_reduced =
    .subject = पीस कम हुए: { $request }
    .lead = { $workshop } का काम अब { $before } की जगह { n-pieces } का है।
    .job = काम देखें
    .body = जो बन चुका है, वह गिना जाता है।

job_withdrawn =
    .subject = काम खत्म हुआ: { $request }
    .lead = { $request } के लिए { $workshop } का काम पूरा होने से पहले खत्म हो गया।
    .job = देखें क्या गिना गया
    .body = जो बन चुका है, वह गिना जाता है और उसका श्रेय मिलता है। बाकी की फिर से योजना बन रही है।

## पहुँचाना

shipped =
    .subject = रास्ते में: { $request } के { n-pieces }
    .lead = { $workshop } से { $destination } के रास्ते में: { n-pieces }, { $expected } को पहुँचने की उम्मीद है।
    .receipt = पुष्टि करें कि क्या पहुँचा
    .body = पीस पहुँचने पर कृपया उन्हें गिनें और पुष्टि करें।

receipt_wanted =
    .subject = क्या पहुँच गया? { $request }
    .lead = क्या { $workshop } के { n-pieces } { $destination } पहुँच गए?
    .receipt = पुष्टि करें कि क्या पहुँचा
    .trouble = कुछ गड़बड़ है
    .body = जवाब न आए, तो { $confirms_itself } को पावती की पुष्टि अपने आप हो जाएगी।

pieces_rejected =
    .subject = पीस नामंज़ूर हुए: { $request }
    .lead = पाने वाले ने { $workshop } के { $received } में से { n-pieces } नामंज़ूर किए।
    .job = देखें क्या गलत है
    .dispute = मेरी राय अलग है
    .body = अगर आपकी राय अलग है, तो { $dispute_until } तक बताएँ: तब कोऑर्डिनेटर फ़ैसला करेंगे।

dispute_opened =
    .subject = विवाद: { $request }
    .lead = { $opened_by } की राय अलग है। कृपया { $answer_by } से पहले अपनी बात बताएँ।
    .answer = पढ़ें और जवाब दें
    .body = कोऑर्डिनेटर दोनों पक्षों को सुनकर फ़ैसला करेंगे।

dispute_decided =
    .subject = फ़ैसला हुआ: { $request }
    .lead = { $request } के विवाद का फ़ैसला हो गया है।
    .page = फ़ैसला पढ़ें
    .body = यह चिट्ठी दोनों पक्षों को मिलती है।
