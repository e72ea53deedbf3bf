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
