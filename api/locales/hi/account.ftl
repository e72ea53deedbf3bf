# खाता बनाना, साइन इन करना, और अपने खाते का पेज।

account-name = नाम
account-name-hint = जिस नाम से साथ काम करने वाले आपको जानते हैं।
account-email = ईमेल पता
account-password = पासवर्ड
account-password-hint = कम से कम दस अक्षर। तीन शब्द याद रखना आसान होता है।
account-new-password = नया पासवर्ड

sign-up-title = खाता बनाएँ
sign-up-lead = खाते से आप चीज़ें बनवा सकते हैं और उनके पहुँचने तक उन पर नज़र रख सकते हैं। इसका कोई पैसा नहीं लगता।
sign-up-button = खाता बनाएँ
sign-up-known = आपका खाता है?
sign-up-sent-title = अपनी मेल देखें
sign-up-sent-lead = हमने { $email } पर चिट्ठी भेजी है। उसमें दिया लिंक खोलें; वह दो दिन तक चलेगा।

confirm-title = क्या यह पता आपका है?
confirm-lead = किसी ने इस पते से खाता बनाया है। अगर वह आप थे, तो हाँ कहें। नहीं तो यह पेज बंद कर दें, कुछ नहीं होगा।
confirm-button = हाँ, यह मेरा पता है

sign-in-title = साइन इन करें
sign-in-button = साइन इन करें
sign-in-failed = आप साइन इन नहीं हुए
sign-in-confirmed = हो गया
sign-in-confirmed-text = अब अपने पासवर्ड से साइन इन करें।
sign-in-forgot = मैं पासवर्ड भूल गया/गई
sign-in-new = यहाँ नए हैं?

forgot-title = नया पासवर्ड
forgot-lead = अपना पता बताएँ, हम आपको लिंक भेजेंगे।
forgot-button = लिंक भेजें
forgot-sent-title = अपनी मेल देखें
forgot-sent-lead = अगर { $email } का खाता है, तो लिंक भेज दिया गया है। वह दो घंटे तक चलेगा।

reset-title = नया पासवर्ड चुनें
reset-lead = बाकी सब जगहों से आप साइन आउट हो जाएँगे।
reset-button = पासवर्ड रखें

account-title = आपका खाता
account-language = भाषा
account-language-hint = पेज और चिट्ठियाँ इसी भाषा में होंगी।
account-save = सेव करें
account-roles = आप यहाँ क्या करते हैं
account-no-roles = अभी कुछ नहीं।
account-password-title = पासवर्ड
account-current-password = अभी का पासवर्ड
account-password-button = पासवर्ड बदलें
account-sessions = आप कहाँ-कहाँ साइन इन हैं
account-session-since = { $when } UTC से
account-session-seen = पिछली बार इस्तेमाल { $when } UTC
account-this-session = यहाँ
account-session-end = वहाँ से साइन आउट करें
account-sign-out-everywhere = हर जगह से साइन आउट करें

role-designer = डिज़ाइनर
role-member = वर्कशॉप
role-coordinator = कोऑर्डिनेटर
role-admin = एडमिन
role-receiver = पाने वाले
role-inspector = जाँचकर्ता
role-scout = स्काउट
sign-up-waits = आपका लिखा हुआ संभालकर रखा है
sign-up-waits-text = खाता बनाएँ, अपने पते की पुष्टि करें और साइन इन करें: फ़ॉर्म भरा हुआ फिर सामने होगा।
invited-workshop = { $name } की ओर से जवाब देंगे?
invited-workshop-lead = जो किसी वर्कशॉप की ओर से जवाब देते हैं, वे उसके ऑफ़र लेते या मना करते हैं, बताते हैं कि कितना बना, और उसका पेज सही रखते हैं।
invited-network = { $name } चलाने में मदद करेंगे?
invited-network-lead = कोऑर्डिनेटर अनुरोधों और वर्कशॉप को देखते-परखते हैं, मुश्किल को समय रहते पहचानते हैं और तय करते हैं कि क्या किया जाए।
invited-new = न्योता { $email } पर भेजा गया था। इस पते से आपका खाता अभी नहीं है: एक नाम और एक पासवर्ड से बन जाएगा।
invited-known = न्योता { $email } पर भेजा गया था। इस पते वाला आपका खाता जुड़ जाएगा।
invited-accept = मंज़ूर है
invited-otherwise = अगर आप नहीं चाहते, तो यह पेज बंद कर दें। कुछ नहीं होगा।
invited-sent = न्योता भेज दिया गया है
invited-sent-text = न्योता मंज़ूर करते ही वे जुड़ जाएँगे।

erase-title = मेरा खाता मिटाएँ
erase-lead = इसे वापस नहीं लाया जा सकता।
erase-goes = तुरंत मिटता है: आपका नाम, मेल पता, नंबर, पासवर्ड, भूमिकाएँ, आपको भेजी चिट्ठियों का लिखा, और माँगी हुई चिट्ठियाँ। जिस वर्कशॉप की ज़िम्मेदारी कोई और नहीं लेता, वह नक्शे से हट जाती है।
erase-stays = बिना आपके नाम के रहता है: क्या माँगा, बनाया और पाया गया उसकी गिनती, और फ़ैसलों की बही।
erase-first = पहले यह करना होगा
erase-button = हमेशा के लिए मिटाएँ
erase-not = नहीं, रहने दें
erase-done = आपका खाता मिटा दिया गया
erase-done-lead = आप साइन आउट हो गए हैं। आपका नाम और पता मिट गए हैं; इस पते से नया खाता बन सकता है।
error-requests_run = आपका एक ऑर्डर चल रहा है। उसे रद्द करें या बंद होने तक रुकें।
error-last_admin = यह साइट और कोई नहीं चलाता। पहले किसी और को यह भूमिका दें।
error-last_coordinator = आपके एक नेटवर्क का और कोई कोऑर्डिनेटर नहीं है। पहले किसी को बुलाएँ।
