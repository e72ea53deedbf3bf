# A job: its page, its sheet, its timeline.

job-what = Nini
job-for = Kwa ajili ya
job-where = Vinakwenda
job-due = Tayari kufikia
job-price = Utapata
job-price-none = Inatengenezwa bure, kama zawadi
job-terms-volunteer = kama zawadi
job-terms-paid_on_receipt = malipo baada ya kupokelewa
job-terms-deposit = sehemu kabla, iliyobaki baada ya kupokelewa
job-pieces = Vipande
job-instead = badala ya { $value }
job-facts = Yaliyokubaliwa
job-process = Kazi
job-material = Malighafi
job-size = Ukubwa
job-tolerance = Ustahimilivu
job-qc = Kagua kila kipande
job-instructions = Michoro na maelekezo
job-sheet = Karatasi ya kazi ya kuchapisha
job-refused = Hilo halikufanyika
job-done = Imefanyika
job-on-behalf = kwa niaba ya karakana
job-made = Vilivyotengenezwa
job-made-of = { $scrap ->
    [0] { $good } kati ya { $pieces }
   *[other] { $good } kati ya { $pieces }, { $scrap } vimeharibika
}

job-state-offered = Imetolewa
job-state-countered = Masharti mengine yameombwa
job-state-accepted = Imeahidiwa
job-state-first_article = Kipande cha kwanza kinakaguliwa
job-state-producing = Inatengenezwa
job-state-late_risk = Huenda ikachelewa
job-state-ready = Tayari kutumwa
job-state-shipped = Iko njiani
job-state-received = Imepokelewa
job-state-disputed = Inapingwa
job-state-closed = Imefungwa
job-state-declined = Imekataliwa
job-state-expired = Muda umepita
job-state-withdrawn = Imeondolewa

job-next-offered = Kinachofuata: jibu kabla ya { $when }.
job-next-countered = Masharti mengine yameombwa. Yatajibiwa kabla ya { $when }; bila jibu vipande vinapangwa upya.
job-next-first = Kinachofuata: tengeneza kipande kimoja, kipige picha na kukipima, kisha ukitume. Vingine vinasubiri hadi kipite.
job-next-making = { $left ->
    [one] Kinachofuata: kipande { $left } bado kutengenezwa kufikia { $due }. Ripoti ijayo inatakiwa { $report }.
   *[other] Kinachofuata: vipande { $left } bado kutengenezwa kufikia { $due }. Ripoti ijayo inatakiwa { $report }.
}
job-next-first_article = Kinachofuata: mkaguzi anaangalia kipande cha kwanza. Vingine vinasubiri.
job-next-late_risk = Kwa mwendo wa sasa vipande { $forecast } kati ya { $pieces } vitakuwa tayari { $due }. Kinachofuata: chagua la kufanya.
job-next-ready = Kinachofuata: tuma vipande, kisha useme hapa.
job-next-shipped = Kinachofuata: mpokeaji anathibitisha kilichofika. Bila jibu hilo hutokea lenyewe baada ya siku saba.
job-next-received = Vyote vimethibitishwa. Yaliyosemwa yanaweza kupingwa hadi { $day }.
job-next-disputed = Kinachofuata: mratibu anasikiliza pande zote mbili na kuamua.
job-next-closed = Yote yamekamilika. Asante.
job-next-declined = Karakana imesema hapana. Vipande vinapangwa upya.
job-next-expired = Hakuna aliyejibu kwa wakati. Vipande vinapangwa upya.
job-next-withdrawn = Hii imeondolewa. Hakuna la kufanya.

job-done-accept = Kazi imeahidiwa. Karatasi ya kazi inakuja kwa barua; unaweza pia kuichapisha hapa.
job-done-decline = Jibu la hapana limetumwa. Wengine wanaulizwa sasa.
job-done-counter = Masharti mengine yametumwa. Utapata jibu ndani ya siku moja.
job-done-report = Ripoti imepokelewa. Asante.
job-done-correct = Ripoti imesahihishwa.
job-done-first-article = Kipande cha kwanza kimetumwa kwa mkaguzi.
job-done-extend = Mbunifu na waratibu wameombwa siku ya baadaye.
job-done-reduce = Kazi ni ndogo sasa. Iliyobaki inapangwa upya.
job-done-withdraw = Ambacho hakijatengenezwa kimerudishwa, na kinapangwa upya.
job-done-ship = Vipande viko njiani, na wapokeaji wanajua.
job-done-dispute = Waratibu wameambiwa, na watasikiliza pande zote mbili.
job-done-answer = Jibu limetumwa.
job-done-inspect = Karakana imeambiwa.
job-done-resolve = Uamuzi umetumwa kwa pande zote mbili.
job-done-receive = Mapokezi yamehifadhiwa. Asante.

job-first = Tuma kipande cha kwanza
job-first-lead = Tengeneza kimoja. Picha, na ulichopima: kisha mkaguzi atasema kama uendelee.
job-first-note = Ulipima nini?
job-first-note-hint = Kwa mfano: 190 × 171 mm, kioo kinakaa vizuri.
job-first-send = Tuma kipande cha kwanza
job-photo = Picha
job-photo-hint = JPEG au PNG, isizidi megabaiti 8. Mahali na jina la simu huondolewa.
job-photo-alt = Picha ya kazi
job-report = Ripoti
job-good = Vipande vizuri tangu ripoti iliyopita
job-good-hint = { $left ->
    [one] Bado kipande { $left } kutengenezwa.
   *[other] Bado vipande { $left } kutengenezwa.
}
job-scrap = Vipande vilivyoharibika
job-more = Picha, tatizo, maelezo
job-blocker = Je, kuna kinachokukwamisha?
job-blocker-hint = Kwa mfano: hakuna nyuzi kabla ya Ijumaa.
job-note = Maelezo
job-report-send = Tuma ripoti
job-reports = Ripoti
job-report-told = { $good } vizuri, { $scrap } vimeharibika
job-report-words = Maelezo
job-correction = sahihisho
job-correct = Sahihisha hii
job-correct-good = Vipande vizuri, kama ilivyopaswa kusemwa
job-correct-scrap = Vipande vilivyoharibika, kama ilivyopaswa kusemwa
job-correct-send = Sahihisha

job-late = Huenda siku isifikiwe
job-late-rate = Hadi sasa vipande { $rate } vizuri kwa siku; vinahitajika { $needed } kwa siku kuanzia sasa.
job-late-lead = Ripoti ijayo ikionyesha mwendo wa kasi zaidi, tangazo hili litaondoka. Vinginevyo chagua moja kati ya haya.
job-extend = Tunahitaji siku zaidi
job-extend-day = Tayari kufikia
job-extend-note = Kwa nini?
job-extend-send = Omba siku hii
job-extend-waits = Umeomba { $day }. Jibu linasubiriwa.
job-reduce = Tutatengeneza vichache
job-reduce-lead = Unabaki na unavyoweza kutengeneza; vingine vinakwenda kwa wengine, na bei inapungua kwa uwiano.
job-keep = Vipande vingapi utabaki navyo, pamoja na vilivyotengenezwa
job-reduce-send = Baki na hivyo
job-give-back = Tunarudisha vilivyobaki
job-give-back-lead = Vilivyotengenezwa vinabaki vyako, na vinahesabiwa. Vingine vyote vinakwenda kwa wengine mara moja.
job-give-back-note = Nini kimetokea?
job-give-back-send = Rudisha vilivyobaki
job-ship = Tuma vipande
job-tracking = Vinatumwaje?
job-tracking-hint = Kwa mfano hati ya mzigo, basi, namba ya dereva. Mpokeaji ataisoma.
job-ship-send = Viko njiani

job-counter = Masharti mengine
job-counter-hint = Kukubali ni ahadi ya pande zote mbili. Ukikataa, vipande vinapangwa upya.
job-agree = Kubali
job-refuse = Usikubali
job-asked = Siku ya baadaye imeombwa
job-asked-text = { $day } badala ya { $due }.
job-inspect = Angalia kipande cha kwanza
job-inspect-note = Kiwe tofauti vipi?
job-inspect-note-hint = Inahitajika unapoomba kingine.
job-pass = Kimepita
job-ask-again = Omba kingine
job-receive = Je, vimefika?
job-resolve = Amua
job-decision = Kilichoamuliwa, na kwa nini
job-decision-hint = Pande zote mbili zitasoma.
job-resolve-send = Tuma uamuzi
job-owed = Kwa vilivyopokelewa karakana inadai { $money }. Fedha hazipiti Karakana.
job-receipts = Vilivyopokelewa
job-sent = Vilivyotumwa
job-received = Vizuri
job-rejected = Si vizuri
job-dispute = Pinga yaliyosemwa
job-dispute-lead = Hadi { $day } unaweza kusema kwamba mapokezi si sahihi. Mratibu atasikiliza pande zote mbili.
job-dispute-note = Kosa ni lipi?
job-dispute-send = Pinga

job-timeline = Yaliyotokea
job-event-offer = Vipande vilitolewa.
job-event-accept = Karakana iliviahidi.
job-event-decline = Karakana ilisema hapana: { $reason }.
job-event-counter = Karakana iliomba masharti mengine.
job-event-take_counter = Masharti mengine yalikubaliwa.
job-event-refuse_counter = Masharti mengine hayakukubaliwa.
job-event-expire = Muda wa kujibu ulipita.
job-event-withdraw = Iliondolewa.
job-event-submit_first_article = Kipande cha kwanza kilitumwa kukaguliwa.
job-event-pass_first_article = Kipande cha kwanza kilipita.
job-event-fail_first_article = Kipande kingine cha kwanza kiliombwa.
job-event-report = Ripoti: { $good } vizuri, { $scrap } vimeharibika.
job-event-correct = Ripoti ilisahihishwa: vizuri { $good }, vilivyoharibika { $scrap }.
job-event-rework = Vipande vilirudishwa kurekebishwa.
job-event-finish = Vipande vya mwisho vimetengenezwa: { $good } vizuri, { $scrap } vimeharibika.
job-event-raise_late_risk = Siku iko hatarini.
job-event-clear_late_risk = Siku haiko hatarini tena.
job-event-reduce = { $less ->
    [one] Kipande { $less } kilirudishwa.
   *[other] Vipande { $less } vilirudishwa.
}
job-event-ship = Vipande vilitumwa.
job-event-receive_part = Mahali pamoja pamethibitisha.
job-event-receive = Vyote vilithibitishwa.
job-event-dispute = Ilipingwa.
job-event-resolve = Iliamuliwa.
job-event-close = Vitabu vimefungwa.
job-event-extension_asked = Karakana iliomba siku ya baadaye: { $day }.
job-event-extension_agreed = Siku ya baadaye ilikubaliwa: { $day }.
job-event-extension_refused = Siku ya baadaye haikukubaliwa.
job-event-reminded = Karakana ilikumbushwa kuhusu ofa.
job-event-progress_due = Karakana iliombwa ripoti.
job-event-receipt_asked = Wapokeaji waliulizwa kilichofika.

sheet-print = Chapisha
sheet-back = Rudi kwenye kazi
sheet-due = Tayari kufikia { $day }
sheet-code = Ripoti hapa
sheet-steps = Hatua
sheet-instructions = Michoro na maelekezo kamili:
sheet-made-by = Imetengenezwa na, tarehe
sheet-checked-by = Imekaguliwa na, tarehe

error-no_open_ask = Hakuna anayeomba siku ya baadaye kwa sasa. Huenda limeshajibiwa.
field-not_a_photo = Hii si picha ya JPEG au PNG.
field-not_an_amount = Andika kiasi kama 1950 au 1950.50.
