# A drill: its clock, its mail, and everybody doing at once what is expected of them.

drill-title = Zoezi
drill-lead = Ukurasa huu upo katika zoezi tu. Hapa unasogeza saa na kuwafanya wote watimize kinachotarajiwa; karakana, watu na barua ni za majaribio.
drill-clock = Saa ya zoezi
drill-nairobi = Nairobi
drill-utc = UTC
drill-clock-hint = Saa ikisogezwa mbele hufanya yale ambayo muda huo ungefanya: maombi huisha, vikumbusho hutumwa, ripoti hufikia siku yake. Inachukua hadi sekunde kumi na tano.
drill-forward = { $hours ->
    [1] Saa 1 mbele
    [24] Siku 1 mbele
   *[other] Saa { $hours } mbele
}
drill-everybody = Wote kwa pamoja
drill-everybody-hint = Kila kitufe hutenda kwa niaba ya karakana au wapokeaji wote wa oda wanaosubiriwa, kana kwamba kila mmoja amejibu mwenyewe.
drill-no-requests = Hakuna kinachoendelea
drill-no-requests-lead = Oda za mitandao yako huonekana hapa zikishatangazwa.
drill-promised = Vilivyoahidiwa
drill-received = Vilivyopokelewa
drill-of = { $done } kati ya { $total }
drill-who = Ingia kama mratibu wa zoezi ili kusogeza saa yake.
drill-mail = Soma barua za zoezi
drill-step-accept = { $count ->
    [one] Karakana 1 iliyoombwa ikubali
   *[other] Karakana zote { $count } zilizoombwa zikubali
}
drill-step-report = { $count ->
    [one] Kazi 1 iripoti sehemu ya siku
   *[other] Kazi zote { $count } ziripoti sehemu ya siku
}
drill-step-finish = { $count ->
    [one] Kazi 1 imalize kutengeneza
   *[other] Kazi zote { $count } zimalize kutengeneza
}
drill-step-ship = { $count ->
    [one] Tuma kilicho tayari (kazi 1)
   *[other] Tuma kilicho tayari (kazi { $count })
}
drill-step-confirm = { $count ->
    [one] Thibitisha kwamba vyote vimefika (kazi 1)
   *[other] Thibitisha kwamba vyote vimefika (kazi { $count })
}
drill-done-clock = { $count ->
    [1] Saa imesogea kwa saa 1
    [24] Saa imesogea kwa siku 1
   *[other] Saa imesogea kwa saa { $count }
}
drill-done-accept = { $count ->
    [one] Karakana 1 imekubali
   *[other] Karakana { $count } zimekubali
}
drill-done-report = { $count ->
    [one] Kazi 1 imeripoti
   *[other] Kazi { $count } zimeripoti
}
drill-done-finish = { $count ->
    [one] Kazi 1 imekamilika
   *[other] Kazi { $count } zimekamilika
}
drill-done-ship = { $count ->
    [one] Kazi 1 iko njiani
   *[other] Kazi { $count } ziko njiani
}
drill-done-confirm = { $count ->
    [one] Kazi 1 imepokelewa
   *[other] Kazi { $count } zimepokelewa
}
drill-done-next = Yanayofuata hufanyika nyuma ya pazia ndani ya sekunde chache; barua ziko katika barua za zoezi.

mail-title = Barua za zoezi
mail-lead = Kila barua ya zoezi hili, mpya kwanza. Yeyote anaweza kuzisoma hapa: wasomaji wake ni wa kubuni, na hakuna kinachotumwa kwa mtu.
mail-to = Kwa
mail-kind = Aina
mail-all-kinds = Aina zote
mail-filter = Onyesha
mail-none = Hakuna barua
mail-none-lead = Hakuna iliyoandikwa inayofaa. Huonekana hapa sekunde chache baada ya jambo lenyewe.
mail-queued = Iliandikwa (Nairobi)
mail-text = Barua kama maandishi
mail-html = Barua kama programu nyingi za barua zinavyoionyesha
mail-eml = Pakua barua kama faili (.eml)
mail-drill = Kwenye vidhibiti vya zoezi

mail-kind-confirm_email = Anwani ya kuthibitisha
mail-kind-reset_password = Nenosiri jipya
mail-kind-already_registered = Akaunti ipo tayari
mail-kind-workshop_invited = Karakana imealikwa
mail-kind-member_invited = Mwanachama amealikwa
mail-kind-coordinator_invited = Mratibu amealikwa
mail-kind-listing_review_wanted = Orodha ya kukaguliwa
mail-kind-listing_refused = Orodha imerudishwa
mail-kind-listing_live = Orodha imechapishwa
mail-kind-listing_still_true = Bado ni kweli?
mail-kind-confirm_listing = Orodha ya kuthibitisha
mail-kind-listing_received = Orodha imepokelewa
mail-kind-listing_removed = Orodha imeondolewa
mail-kind-confirm_petition = Ombi la kuthibitisha
mail-kind-keep_record = Rekodi imedaiwa
mail-kind-petition_received = Ombi kuhusu rekodi
mail-kind-petition_answered = Ombi limejibiwa
mail-kind-relayed = Ujumbe uliopitishwa
mail-kind-request_review_wanted = Ombi la kukaguliwa
mail-kind-request_needs_changes = Ombi la kurekebishwa
mail-kind-request_posted = Ombi limetumwa
mail-kind-request_short = Vipande vinapungua
mail-kind-plan_ready = Mpango uko tayari
mail-kind-offer = Ofa ya kazi
mail-kind-offer_reminder = Ofa, kumbusho
mail-kind-job_accepted = Kazi imekubaliwa
mail-kind-job_accepted_notice = Karakana imekubali
mail-kind-job_declined_notice = Karakana imekataa
mail-kind-offer_expired = Ofa imeisha
mail-kind-counter_received = Pendekezo mbadala
mail-kind-counter_answered = Pendekezo mbadala limejibiwa
mail-kind-plan_changed = Mpango umebadilika
mail-kind-first_article_wanted = Kipande cha kwanza cha kukaguliwa
mail-kind-first_article_passed = Kipande cha kwanza kimepita
mail-kind-first_article_failed = Kipande cha kwanza hakijapita
mail-kind-progress_due = Maendeleo yanaulizwa
mail-kind-late_risk = Huenda ikachelewa
mail-kind-job_reduced = Kazi imepunguzwa
mail-kind-job_withdrawn = Kazi imeondolewa
mail-kind-workshop_paused = Karakana imesitishwa
mail-kind-shipped = Imetumwa
mail-kind-receipt_wanted = Mapokezi yathibitishwe
mail-kind-pieces_rejected = Vipande vimekataliwa
mail-kind-dispute_opened = Mgogoro umefunguliwa
mail-kind-dispute_decided = Mgogoro umeamuliwa
mail-kind-request_cancelled = Ombi limefutwa
mail-kind-recall = Kurudishwa kwa bidhaa
mail-kind-request_closed = Ombi limekamilika
mail-kind-confirm_notice = Tangazo la kuthibitisha
mail-kind-notice_review_wanted = Tangazo la kukagua
mail-kind-notice_reviewed = Tangazo limekaguliwa
mail-kind-notice_answered = Tangazo limejibiwa
mail-kind-confirm_subscription = Usajili wa kuthibitisha
mail-kind-map_news = Habari za ramani
