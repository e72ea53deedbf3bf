# What went wrong: error-CODE for the codes of api/src/error.rs and the store, field-CODE for single fields.

error-title = Haikufanikiwa
error-front = Nenda kwenye ukurasa wa mwanzo

error-bad_request = Hatukuelewa kilichotumwa.
error-forged_form = Fomu hii haifai tena. Fungua ukurasa upya na uitume tena.
error-signed_out = Ingia ili kuona hapa.
error-wrong_password = Anwani au nenosiri si sahihi.
error-bad_token = Tokeni haijulikani, imetumika au imepitwa na wakati.
error-forbidden = Huna nafasi inayohitajika kwa hili.
error-not_found = Hakuna kitu hapa. Huenda kimeondolewa, au anwani si sahihi.
error-method_not_allowed = Anwani hii haijibu kwa njia hiyo.
error-too_slow = Ujumbe umechelewa kufika. Jaribu tena.
error-conflict = Mtu mwingine amebadilisha hili wakati huo huo. Liangalie tena.
error-key_reused = Ufunguo huu wa kutorudia umetumika kwa jambo lingine.
error-not_possible = Hili haliwezekani katika hali yake ya sasa.
error-address_taken = Anwani hii tayari ina akaunti.
error-suspended = Akaunti hii imesimamishwa. Waandikie wanaoendesha tovuti hii.
error-not_suspended = Akaunti hii haijasimamishwa.
error-unconfirmed = Tafadhali thibitisha anwani yako kwanza. Tumekutumia kiungo tena.
error-link_used = Kiungo hiki kimeshatumika.
error-link_expired = Kiungo hiki kimepitwa na wakati.
error-too_large = Ni kubwa mno.
error-wrong_type = Hatuwezi kusoma aina hii ya maudhui.
error-invalid = Baadhi ya majibu yanahitaji kuangaliwa tena.
error-too_many = Umejaribu mara nyingi mno. Subiri kidogo kisha ujaribu tena.
error-drill_mark_differs = Hifadhidata hii imewekwa alama tofauti.
error-not_a_drill = Hili linawezekana katika mazoezi tu.
error-failed = Kuna hitilafu upande wetu. Imeandikwa; jaribu tena baada ya muda mfupi.
error-unavailable = Bado hatujawa tayari. Jaribu tena baada ya sekunde chache.

field-required = Tafadhali jaza hapa.
field-too_long = Herufi zisizidi { $max }, tafadhali.
field-too_short = Angalau herufi { $min }, tafadhali.
field-not_an_address = Hii haionekani kuwa anwani ya barua pepe.
field-not_a_number = Andika namba kamili hapa.
field-too_small = Angalau { $min }, tafadhali.
field-too_big = Isizidi { $max }, tafadhali.
field-not_a_day = Andika siku kama 2026-12-24.
field-not_a_choice = Chagua moja kati ya hizi.
field-too_common = Watu wengi mno wanatumia nenosiri hili. Chagua lingine.
field-wrong_password = Hili si nenosiri lako.
field-wrong_shape = Umbo lake si sahihi: { $detail }
