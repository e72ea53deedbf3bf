# एक अनुरोध का पेज, उसकी योजनाएँ और उसका इतिहास।

requests-title = आपके अनुरोध
requests-none = अभी कुछ नहीं
requests-none-text = बताएँ क्या चाहिए, और आपके पास की वर्कशॉप उसे बना सकती हैं।
requests-row = { $day } तक { $pieces } पीस, { $promised } पक्के
requests-kept = आपने एक अनुरोध शुरू किया था
requests-kept-go-on = जहाँ छोड़ा था वहीं से आगे बढ़ें

request-path = आप कहाँ हैं
request-back = अनुरोध पर वापस

request-state-draft = ड्राफ़्ट
request-state-submitted = समीक्षा का इंतज़ार
request-state-needs_changes = बदलाव चाहिए
request-state-rejected = नामंज़ूर
request-state-posted = जारी
request-state-planned = योजना बनी
request-state-short = पूरे नहीं मिले
request-state-offers_out = ऑफ़र भेजे गए
request-state-committed = सब पक्के
request-state-in_production = बन रहे हैं
request-state-delivered = पहुँच गए
request-state-closed = बंद
request-state-cancelled = रद्द

request-next-draft = इसे सिर्फ़ आप देख सकते हैं। तैयार होने पर जमा करें।
request-next-submitted = कोऑर्डिनेटर इसे देखेंगे। उसके बाद आपको चिट्ठी मिलेगी।
request-next-needs_changes = समीक्षक ने बदलाव माँगे हैं। अनुरोध बदलें और फिर से जमा करें।
request-next-rejected = कोऑर्डिनेटर ने इसे नामंज़ूर किया। यहाँ आगे कुछ नहीं होगा।
request-next-posted = हम ढूँढ रहे हैं कि इसे कौन बना सकता है। थोड़ी देर में ऑफ़र जाएँगे।
request-next-planned = बँटवारा तैयार है। थोड़ी देर में ऑफ़र जाएँगे।
request-next-short = सब पीस के लिए वर्कशॉप नहीं मिलीं। जिनका वादा है वे बनते रहेंगे; बाकी के लिए कुछ बदलना होगा।
request-next-offers_out = वर्कशॉप से पूछा गया है। कोई मना करे, तो वे पीस अपने आप दूसरों को दिए जाते हैं।
request-next-committed = हर पीस का वादा हो गया है। वर्कशॉप बनाते हुए रिपोर्ट देती रहेंगी।
request-next-in_production = वर्कशॉप पीस बना रही हैं और साथ-साथ रिपोर्ट दे रही हैं।
request-next-delivered = जिनका वादा था वे सब पहुँच गए। अनुरोध बंद करें, नहीं तो विवाद का समय बीतने पर यह अपने आप बंद हो जाएगा।
request-next-closed = सब पूरा हो गया और हिसाब में लिख लिया गया। धन्यवाद।
request-next-cancelled = इसे रोक दिया गया। पहले जो बना, वह गिना जाता है और उसका श्रेय मिलता है।

request-job-offered = पूछा गया
request-job-countered = दूसरी शर्तें माँगीं
request-job-accepted = पक्का
request-job-first_article = पहला पीस जाँच में
request-job-producing = बना रही है
request-job-late_risk = देर हो सकती है
request-job-ready = भेजने को तैयार
request-job-shipped = रास्ते में
request-job-received = मिल गया
request-job-disputed = विवाद में
request-job-closed = बंद
request-job-declined = मना किया
request-job-expired = जवाब नहीं
request-job-withdrawn = वापस लिया

request-decline-no_capacity = गुंजाइश नहीं
request-decline-no_material = सामग्री नहीं
request-decline-date = तारीख
request-decline-not_manufacturable = ड्रॉइंग के हिसाब से नहीं बन सकता
request-decline-machine_down = मशीन खराब है
request-decline-price = दाम
request-decline-not_our_work = उनकी तरह का काम नहीं
request-decline-safety = सुरक्षा

request-submit = जमा करें
request-edit = बदलें
request-close = अनुरोध बंद करें
request-cancel = अनुरोध रद्द करें
request-cancel-title = यह अनुरोध रद्द करें?
request-cancel-text = ऑफ़र वापस ले लिए जाएँगे। इसे पलटा नहीं जा सकता।
request-cancel-text-promised = ऑफ़र वापस ले लिए जाएँगे, और जो काम शुरू नहीं हुआ वह रुक जाएगा। पक्के { $pieces } पीस में से जो बन चुके हैं, वे गिने जाएँगे और उनका श्रेय मिलेगा। इसे पलटा नहीं जा सकता।
request-cancel-note = क्यों?
request-cancel-note-hint = जिन वर्कशॉप से पूछा गया था, वे इसे पढ़ेंगी।
request-cancel-yes = हाँ, रद्द करें

request-review = समीक्षा
request-review-text = आपके मंज़ूर करते ही वर्कशॉप से पूछा जाएगा। वापस भेजने या नामंज़ूर करने पर कारण लिखना ज़रूरी है।
request-review-note = क्या बदलना चाहिए, या क्यों नहीं?
request-review-note-hint = इसे डिज़ाइनर पढ़ेंगे।
request-review-approve = मंज़ूर करें
request-review-changes = बदलाव माँगें
request-review-reject = नामंज़ूर करें

request-bar = मिले, पक्के, पूछे गए और कम पड़े पीस
request-wanted = चाहिए
request-accepted = पक्के
request-offered = पूछे गए
request-open = जगह ढूँढी जा रही है
request-unfilled = कोई नहीं मिला
request-received = मिले

request-short = { $pieces ->
    [one] { $pieces } पीस कम है
   *[other] { $pieces } पीस कम हैं
}
request-short-text = इनके लिए कोई वर्कशॉप नहीं मिली।
request-levers-compute = निकालें कि किससे मदद मिलेगी
request-levers = किससे मदद मिलेगी
request-levers-none = हम जितने बदलाव जानते हैं, उनमें से किसी एक से काम नहीं बनेगा। और समय या और वर्कशॉप चाहिए।
request-levers-how = कुछ बदल जाए, तो हमें फिर से देखने दें।
request-levers-too-long = पेज पर इसका हिसाब करने में बहुत समय लग रहा है। एक मिनट में फिर कोशिश करें।
request-lever-and = { " " }और{ " " }
request-lever-closes-chip = पूरा
request-lever-closes = ऑर्डर पूरा होगा, { $money } ज़्यादा में।
request-lever-closes-cheaper = ऑर्डर पूरा होगा, { $money } कम में।
request-lever-leaves = { $left } फिर भी कम रहेंगे, { $money } ज़्यादा में।
request-lever-leaves-cheaper = { $left } फिर भी कम रहेंगे, { $money } कम में।
request-lever-more-days = { $days ->
    [one] { $days } दिन और
   *[other] { $days } दिन और
}
request-lever-verify = { $workshop } को सत्यापित करें
request-lever-unpause = { $workshop } से फिर काम लेने को कहें
request-lever-reach = { $km } km तक की दूरी मानें
request-lever-lots = वर्कशॉप से कहें कि सबसे छोटे लॉट और सेटअप की शर्त छोड़ दें
request-lever-share = एक वर्कशॉप को { $percent } % तक बनाने दें
request-lever-workshops = { $workshops } वर्कशॉप को भेजने दें
request-waive-material = दूसरी सामग्री मानें
request-waive-envelope = छोटी मशीनों के लिए इसे छोटे हिस्सों में बनाने दें
request-waive-tolerance = कम बारीक टॉलरेंस मानें
request-waive-certification = प्रमाणपत्र के बिना मानें
request-look-again = फिर से देखें
request-less = कम में काम चलाएँ

request-who = कौन क्या बनाएगा
request-map = गोल निशान बनाने वाले हैं, चौकोर पाने वाले। रेखा जितनी चौड़ी, उस ओर उतने ज़्यादा पीस जाते हैं।
request-map-alt = नक्शा: कौन किसके लिए बनाता है; नीचे की सूची में भी यही है
request-nobody-yet = अभी कोई नहीं।
request-by = { $day } तक
request-made = { $pieces } बने
request-ended = { $count ->
    [one] { $count } से पूछा गया और वह नहीं बनाएगी
   *[other] { $count } से पूछा गया और वे नहीं बनाएँगी
}
request-places = कहाँ जाएगा
request-receiver = पाने वाले: { $name }
request-receiver-designer = डिज़ाइनर
request-about = क्या माँगा गया
request-terms = शर्तें
request-note = नोट

request-money = पैसा
request-cost = { $pieces ->
    [one] { $pieces } पीस के लिए
   *[other] { $pieces } पीस के लिए
}
request-costs = खर्च
request-per-piece = एक पीस
request-production = बनवाई
request-transport = ढुलाई
request-owed = पहुँचे माल का बकाया
request-owed-for = { $pieces ->
    [one] { $pieces } सही पीस
   *[other] { $pieces } सही पीस
}
request-owed-hint = इस साइट से होकर कोई पैसा नहीं जाता। हर वर्कशॉप को वैसे ही भुगतान करें जैसा तय हुआ था।

request-why = यही बँटवारा क्यों
request-one-more = { $place } के लिए एक और पीस { $money } का पड़ेगा।
request-one-more-impossible = { $place } के लिए एक और पीस नहीं बन पाएगा।
request-full-fills = { $workshop } भरी हुई है: उसकी गुंजाइश एक इकाई बढ़े, तो { $pieces } और पीस पूरे होंगे।
request-full-saves = { $workshop } भरी हुई है: उसकी गुंजाइश एक इकाई बढ़े, तो { $money } बचेंगे।
request-not-chosen = { $count } वर्कशॉप देखी गईं
request-spare = { $count ->
    [one] { $count } बना सकती थी, पर ज़रूरत नहीं पड़ी: दूसरी सस्ती हैं
   *[other] { $count } बना सकती थीं, पर ज़रूरत नहीं पड़ी: दूसरी सस्ती हैं
}
request-reason-process = इसकी मशीन या हुनर नहीं
request-reason-material = इस सामग्री पर काम नहीं करती
request-reason-envelope = मशीन बहुत छोटी
request-reason-tolerance = इतनी बारीकी नहीं
request-reason-certification = प्रमाणपत्र नहीं
request-reason-not_askable = इन नेटवर्क में नहीं, या पहले पूछा जा चुका है
request-reason-unverified = सत्यापित नहीं
request-reason-paused = अभी नया काम नहीं लेती
request-reason-country = दूसरे देश में
request-reason-no_capacity = समय पर गुंजाइश नहीं बची
request-reason-out_of_reach = बहुत दूर
request-reason-no_location = जगह पता नहीं
request-why-nobody_fits = कोई भी वर्कशॉप किसी एक कदम को नहीं कर सकती।
request-why-min_lot = { $machines } मशीनों पर जितनी गुंजाइश बची है, वह उनके सबसे छोटे लॉट से कम है।
request-why-machines_full = जो { $machines } मशीनें बना सकती थीं, उनमें से { $full } भरी हुई हैं।
request-why-penalty = कम पड़े हर पीस को बनवाना उसे छोड़ देने से महँगा पड़ेगा।
request-why-supply = पुर्ज़े, सामग्री या पूरे लॉट कम हैं।
request-why-max_share = { $workshops } वर्कशॉप में से हर एक { $pieces_each } पीस बना सकती है: कुल मिलाकर जितने चाहिए उससे कम।
request-why-max_workshops = { $workshops } वर्कशॉप भेज सकती हैं, पर इजाज़त सिर्फ़ { $allowed } को है।

request-plans = { $count ->
    [one] { $count } योजना
   *[other] { $count } योजनाएँ
}
request-plan-number = योजना { $number }
request-plan-beside = पिछली योजना के साथ
request-workshop = वर्कशॉप
request-workshops = वर्कशॉप
request-solver = { $solver } से हल किया गया।
request-open-book = खुली किताब: सवाल और योजना डाउनलोड करें, और खुद फिर से हल करें।
request-cause-posted = अनुरोध जारी हुआ
request-cause-declined = एक वर्कशॉप ने मना किया
request-cause-countered = दूसरी शर्तें नहीं मानी गईं
request-cause-expired = एक ऑफ़र का समय निकल गया
request-cause-reduced = एक वर्कशॉप ने पीस लौटाए
request-cause-withdrawn = एक वर्कशॉप ने अपना काम लौटाया
request-cause-rejected = पीस नामंज़ूर हुए
request-cause-capacity = नई गुंजाइश मिली
request-cause-edited = कुछ बदला गया

request-story = क्या-क्या हुआ
request-older = पहले के { $count }
request-told = { $what } ({ $who })
request-told-note = { $what } “{ $note }”
request-who-channel = { $name }, { $channel }
request-channel-page = साइट पर
request-channel-api = API से
request-channel-link = मेल के लिंक से
request-channel-on_behalf = वर्कशॉप की ओर से
request-channel-clock = समय बीता
request-channel-planner = योजना प्रोग्राम
request-channel-setup = शुरुआती तैयारी

request-event-drafted = अनुरोध का ड्राफ़्ट बना।
request-event-rewritten = अनुरोध बदला गया।
request-event-submit = इसे जमा किया गया।
request-event-ask_changes = बदलाव माँगे गए।
request-event-reject = इसे नामंज़ूर किया गया।
request-event-post = इसे जारी किया गया।
request-event-reopen = कुछ पीस के लिए फिर जगह ढूँढी जा रही है।
request-event-plan = योजना बनी।
request-event-send_offers = ऑफ़र भेजे गए।
request-event-fall_short = सबके लिए वर्कशॉप नहीं मिलीं।
request-event-commit = हर पीस का वादा हो गया।
request-event-start_production = बनना शुरू हुआ।
request-event-deliver = जिनका वादा था वे सब पहुँच गए।
request-event-close = अनुरोध बंद हुआ।
request-event-cancel = अनुरोध रद्द हुआ।
request-event-planned = योजना { $number }: { $pieces } पीस को जगह मिली।

request-job-event-offer = { $workshop } से { $pieces } पीस पूछे गए।
request-job-event-accept = { $workshop } ने { $pieces } पीस का वादा किया।
request-job-event-decline = { $workshop } ने मना किया।
request-job-event-counter = { $workshop } ने दूसरी शर्तें माँगीं।
request-job-event-take_counter = { $workshop } की शर्तें मान ली गईं: { $pieces } पक्के।
request-job-event-refuse_counter = { $workshop } की शर्तें नहीं मानी गईं।
request-job-event-expire = { $workshop } ने समय पर जवाब नहीं दिया।
request-job-event-withdraw = { $workshop } का काम वापस लिया गया।
request-job-event-submit_first_article = { $workshop } ने पहला पीस जाँच के लिए भेजा।
request-job-event-pass_first_article = { $workshop } का पहला पीस पास हुआ।
request-job-event-fail_first_article = { $workshop } का पहला पीस पास नहीं हुआ।
request-job-event-report = { $workshop } ने { $good } और बनाए, { $scrap } खराब हुए।
request-job-event-correct = { $workshop } ने रिपोर्ट सुधारी: { $good } सही, { $scrap } खराब।
request-job-event-rework = { $workshop } के पीस मरम्मत के लिए वापस जा रहे हैं।
request-job-event-finish = { $workshop } का सब तैयार है: { $pieces }।
request-job-event-raise_late_risk = { $workshop } को देर हो सकती है।
request-job-event-clear_late_risk = { $workshop } फिर समय पर है।
request-job-event-reduce = { $workshop } ने { $pieces } पीस लौटाए।
request-job-event-ship = { $workshop } ने { $pieces } पीस भेजे।
request-job-event-receive_part = { $workshop } के { $pieces } पीस पहुँचे।
request-job-event-receive = { $workshop } के { $pieces } पीस पहुँचे; सब आ गए हैं।
request-job-event-dispute = { $workshop } को पावती पर आपत्ति है।
request-job-event-resolve = { $workshop } के साथ विवाद का फ़ैसला हुआ।
request-job-event-close = { $workshop } का काम हिसाब में लिख लिया गया।

error-note_wanted = थोड़े शब्दों में बताएँ कि क्या बदलना चाहिए, या क्यों नहीं।
request-lever-pull = यह करें
request-event-widened = इसकी सीमाएँ बढ़ाई गईं ताकि यह पूरा हो सके।

request-losses-compute = अगर कोई वर्कशॉप हट जाए तो?
request-losses = अगर कोई वर्कशॉप हट जाए
request-losses-all = { $grave ->
    [0] { $count } वर्कशॉप में से कोई भी अकेली हटे, तो उसकी जगह ली जा सकती है: कोई पीस बिना बने नहीं रहेगा।
    [one] { $count } वर्कशॉप में से { $grave } ऐसी है जिसके हटने पर कुछ पीस और कोई समय पर नहीं बना सकेगा।
   *[other] { $count } वर्कशॉप में से { $grave } ऐसी हैं जिनमें से कोई भी हटे, तो कुछ पीस और कोई समय पर नहीं बना सकेगा।
}
request-loss-missing = { $pieces ->
    [one] { $pieces } पीस के लिए कोई नहीं मिलेगा।
   *[other] { $pieces } पीस के लिए कोई नहीं मिलेगा।
}
request-loss-dearer = दूसरी वर्कशॉप सब बना सकती हैं, { $money } ज़्यादा में।
request-loss-grave = इसकी जगह लेना मुश्किल
