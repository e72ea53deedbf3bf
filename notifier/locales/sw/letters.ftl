# Barua kwa Kiswahili. Kila barua ina .subject, .lead (sentensi moja juu ya viungo), jina la kila
# kiungo, na .body. Sentensi ziwe fupi: barua nzima haizidi herufi 2,000.

## Kila barua

greeting = Habari { $name },
greeting-stranger = Habari,
footer = Kiungo hufungua ukurasa tu: hakuna kinachobadilika mpaka uthibitishe hapo. Viungo hivi ni vyako peke yako, tafadhali usimpe mtu mwingine barua hii.
sender = Karakana, { $url }
unsubscribe = Punguza barua kama hizi

date = { $weekday } { $day } { $month } { $year }
moment = { $date }, { $time } (kwa wakati wa { $place })
share = { $name }: { $pieces }
more-shares = na { $count } zaidi

weekday-1 = Jumatatu
weekday-2 = Jumanne
weekday-3 = Jumatano
weekday-4 = Alhamisi
weekday-5 = Ijumaa
weekday-6 = Jumamosi
weekday-7 = Jumapili

month-1 = Januari
month-2 = Februari
month-3 = Machi
month-4 = Aprili
month-5 = Mei
month-6 = Juni
month-7 = Julai
month-8 = Agosti
month-9 = Septemba
month-10 = Oktoba
month-11 = Novemba
month-12 = Desemba

n-pieces = { $pieces ->
    [one] kipande kimoja
   *[other] vipande { $pieces }
}
n-pieces-of = { $pieces ->
    [one] kipande kimoja cha
   *[other] vipande { $pieces } vya
}
n-hours = { $valid_hours ->
    [one] saa moja
   *[other] saa { $valid_hours }
}
n-workshops = { $workshops ->
    [one] karakana moja
   *[other] karakana { $workshops }
}

## Majina ya maelezo

fact-asked = Kinachoombwa
fact-message = Ujumbe
fact-reply_to = Mjibu kwa
fact-sender = Kutoka kwa
fact-answer_by = Jibu kabla ya
fact-batch = Fungu
fact-before = Awali
fact-cause = Sababu
fact-committed = Vilivyokubaliwa hadi sasa
fact-decision = Uamuzi
fact-design = Muundo
fact-designer = Aliyeomba
fact-destination = Kwenda
fact-destinations = Kwenda
fact-due = Tarehe ya mwisho
fact-expected = Vinatarajiwa
fact-expires = Jibu kabla ya
fact-forecast = Vitakavyokuwa tayari kwa kasi hii
fact-invited_by = Aliyependekeza
fact-made = Vilivyotengenezwa hadi sasa
fact-missing = Visivyo na nafasi
fact-moved = Vilivyopangwa upya
fact-network = Mtandao
fact-note = Maelezo
fact-opened_by = Aliyelalamika
fact-operation = Kazi
fact-pieces = Vipande
fact-price = Bei
fact-reason = Sababu
fact-received = Vilivyopokelewa
fact-rejected = Vilivyokataliwa
fact-remedy = Cha kufanya
fact-request = Ombi
fact-shares = Mgawanyo
fact-shipped_on = Vilitumwa
fact-terms = Malipo
fact-town = Mji
fact-tracking = Namba ya mzigo
fact-unplaced = Bado havina nafasi
fact-wanted = Vinavyohitajika
fact-workshop = Karakana
fact-workshops = Karakana zilizoshiriki
fact-notice = Tangazo
fact-filter = Unachotafuta
fact-added = Mpya
fact-changed = Zilizobadilika
fact-found = Karakana

## Orodha za maneno

terms-volunteer = kazi ya kujitolea, bila malipo
terms-paid_on_receipt = hulipwa vikipokelewa
terms-deposit = { $percent } % kabla ya kuanza kazi, baki vikipokelewa

reason-no_capacity = hawana nafasi kwa sasa
reason-no_material = malighafi haipatikani
reason-date = tarehe ni mapema mno
reason-not_manufacturable = hakiwezi kutengenezwa kama kilivyochorwa
reason-machine_down = mashine imeharibika
reason-price = bei ni ndogo mno
reason-not_our_kind_of_work = si aina ya kazi yao
reason-safety = si salama kutengeneza pale

remedy-rework = tafadhali virekebishe
remedy-replace = tafadhali tengeneza vingine
remedy-written_off = hakuna la kufanya, vimefutwa

cause-declined = karakana imekataa
cause-expired = ofa haikujibiwa
cause-reduced = kazi imepunguzwa au imerudishwa
cause-rejected = vipande vimekataliwa
cause-capacity = uwezo wa karakana umebadilika
cause-edited = ombi limebadilishwa

asked-list = kuwekwa kwenye ramani
asked-claim = kutunza rekodi hii
asked-correct = kusahihisha rekodi hii
asked-remove = kuondoa rekodi hii kwenye ramani
asked-write = kupelekewa barua

## Akaunti

confirm_email =
    .subject = Thibitisha anwani yako ya barua pepe
    .lead = Mtu amefungua akaunti ya Karakana kwa anwani hii. Kama ni wewe, tafadhali ithibitishe.
    .confirm = Thibitisha anwani yangu
    .body = Kiungo hufanya kazi mara moja tu, kwa muda wa { n-hours }. Kama si wewe, usifanye chochote: bila uthibitisho akaunti haitafunguliwa na hatutakuandikia tena.

reset_password =
    .subject = Chagua neno la siri jipya
    .lead = Umeomba kuchagua neno la siri jipya la akaunti yako ya Karakana.
    .reset = Chagua neno la siri jipya
    .body = Kiungo hufanya kazi mara moja tu, kwa muda wa { n-hours }. Kama hukuomba, usifanye chochote: neno lako la siri linabaki lilivyo.

already_registered =
    .subject = Tayari una akaunti ya Karakana
    .lead = Mtu amejaribu kufungua akaunti ya Karakana kwa anwani hii, ambayo tayari ina akaunti.
    .sign_in = Ingia
    .reset = Chagua neno la siri jipya
    .body = Kama ni wewe, ingia, au chagua neno la siri jipya kama umelisahau. Kama si wewe, hakuna kilichobadilika na huhitaji kufanya chochote.

## Karakana

workshop_invited =
    .subject = Je, { $workshop } ni karakana yako?
    .lead = { $invited_by } amependekeza { $workshop } iwekwe kwenye ramani ya uzalishaji. Je, ni yako?
    .claim = Ndiyo, ni karakana yangu
    .refuse = Hapana, iondoe
    .body =
        Karakana huleta kazi kwa mafundi walio karibu: mtu anahitaji vitu vitengenezwe, na oda hugawanywa kwa wanaoweza kuvitengeneza. Kushiriki ni bure. Wewe ndiye unayeamua wengine waone nini na ufanye kazi gani.

        Usipofanya chochote, hutapata ofa.

member_invited =
    .subject = { $invited_by } anakualika kujiunga na { $workshop }
    .lead = { $invited_by } angependa ujibu kwa niaba ya { $workshop } kwenye Karakana.
    .accept = Tazama mwaliko
    .body =
        Anayejibu kwa niaba ya karakana hukubali au kukataa kazi inayotolewa, huripoti kilichotengenezwa na kuweka ukurasa wake sahihi. Ni bure, na unaweza kuondoka wakati wowote.

        Kiungo ni halali kwa siku { $valid_days }. Usipofanya chochote, hakuna kinachobadilika.

coordinator_invited =
    .subject = { $invited_by } anakuomba usaidie kuendesha { $network }
    .lead = { $invited_by } angependa uratibu { $network } kwenye Karakana.
    .accept = Tazama mwaliko
    .body =
        Mratibu hukagua maombi na karakana za mtandao, huona matatizo mapema na huamua la kufanya. Unaweza kuondoka wakati wowote.

        Kiungo ni halali kwa siku { $valid_days }. Usipofanya chochote, hakuna kinachobadilika.

listing_review_wanted =
    .subject = { $workshop } inaomba kuwekwa kwenye ramani
    .lead = { $workshop } inasubiri ukaguzi wako.
    .review = Tazama { $workshop }
    .body = Iweke kwenye ramani, au sema kwa maneno yako ni nini bado kinakosekana.

listing_refused =
    .subject = { $workshop } bado haijawekwa kwenye ramani
    .lead = Mkaguzi ameitazama { $workshop } na anakuomba ubadilishe kitu kwanza.
    .edit = Badilisha na utume tena
    .body = Hakuna ulichoandika kilichopotea. Ukishabadilisha kilichoombwa, hifadhi: kitarudi kwa mkaguzi.

listing_live =
    .subject = { $workshop } iko kwenye ramani
    .lead = Sasa { $workshop } inaonekana, na ofa za kazi zinaweza kukufikia.
    .page = Tazama karakana yako
    .edit = Badilisha kitu
    .body = Tafadhali andika kila mara nafasi uliyo nayo na siku za mapumziko: ofa huzifuata.

listing_still_true =
    .subject = Je, haya bado ni kweli kuhusu { $workshop }?
    .lead = Mara ya mwisho ulithibitisha kazi ambazo { $workshop } inaweza kufanya { $checked_on }. Gusa mara moja tu.
    .still_true = Ndiyo, bado ni kweli
    .change = Badilisha kitu
    .pause = Usilete kazi mpya kwa sasa
    .remove = Iondoe kwenye ramani
    .body = Tunauliza mara moja kwa mwaka. Kisichothibitishwa huonyeshwa kuwa hakijathibitishwa, na baadaye huachwa nje ya orodha ya kawaida.

confirm_listing =
    .subject = Weka karakana yako kwenye ramani: tafadhali thibitisha
    .lead = Mtu ameeleza karakana kwa ajili ya ramani ya uzalishaji na kutoa anwani hii. Kama ni wewe, tafadhali thibitisha.
    .confirm = Ndiyo, ni mimi
    .body = Kiungo ni halali kwa siku { $valid_days }. Kama si wewe, usifanye chochote: kilichoandikwa kitafutwa na hatutaandika tena.

listing_received =
    .subject = { $workshop }: tunza barua hii
    .lead = Mratibu sasa anaitazama { $workshop }. Kwa kiungo hiki unaona imefika wapi, na baadaye unaweza kuibadilisha, kuisimamisha au kuiondoa.
    .own = Ukurasa wa karakana yangu
    .body = Huhitaji akaunti. Tutaandika tena itakapowekwa kwenye ramani, au kitu kikihitaji kubadilishwa kwanza.

listing_removed =
    .subject = { $workshop } imeondolewa kwenye ramani
    .lead = { $workshop } imeondolewa kwenye ramani na haitarudi, hata rekodi yake ikija tena kutoka kwingine.
    .join = Weka karakana kwenye ramani
    .body = Ulichoandika kuihusu na anwani yako vimefutwa. Jina na mahali pake tu vinabaki, ili isiongezwe tena kwa makosa.

confirm_petition =
    .subject = Tafadhali thibitisha ulichoomba kuhusu { $workshop }
    .lead = Mtu ametoa anwani hii na kuomba jambo kuhusu { $workshop }. Kama ni wewe, tafadhali thibitisha.
    .confirm = Ndiyo, ni mimi
    .body = Kiungo ni halali kwa siku { $valid_days }. Kama si wewe, usifanye chochote: kilichoandikwa kitafutwa na hatutaandika tena.

keep_record =
    .subject = Je, { $workshop } ni yako?
    .lead = Mtu amesema kwamba { $workshop } kwenye ramani ya uzalishaji ni yake. Hii ndiyo anwani ya rekodi hiyo, kwa hiyo jibu ni lako.
    .own = Tazama rekodi na uitunze
    .change = Sahihisha kitu
    .pause = Usilete kazi mpya kwa sasa
    .remove = Iondoe kwenye ramani
    .body = Huhitaji akaunti. Usipofanya chochote, hakuna kinachobadilika.

petition_received =
    .subject = { $late ->
        [yes] Hakuna aliyejibu: { $workshop }
       *[no] Tafadhali jibu: { $workshop }
    }
    .lead = { $late ->
        [yes] Mtu aliomba jambo kuhusu { $workshop }, na siku ya kujibu imepita.
       *[no] Mtu anaomba jambo kuhusu { $workshop }. Ameahidiwa jibu kufikia { $answer_by }.
    }
    .answer = Soma na ujibu
    .body = Rekodi isiyo na anayeijibia huondolewa yenyewe kama hilo liliombwa na siku imepita.

petition_answered =
    .subject = { $agreed ->
        [yes] Imefanyika: ulichoomba kuhusu { $workshop }
       *[no] Haikufanyika: ulichoomba kuhusu { $workshop }
    }
    .lead = { $agreed ->
        [yes] Ulichoomba kuhusu { $workshop } kimefanyika.
       *[no] Ulichoomba kuhusu { $workshop } hakikufanyika safari hii.
    }
    .page = Tazama
    .body = Kama una maoni tofauti, omba tena kwenye ukurasa wa rekodi.

relayed =
    .subject = { $sender } anaiandikia { $workshop }
    .lead = { $sender } ameipata { $workshop } kwenye ramani na anakuandikia kupitia tovuti hii.
    .page = Tazama karakana yako
    .body = Anwani yako haikuonyeshwa. Jibu barua hii tu kama anwani ya kujibu imetolewa hapo juu.

confirm_subscription =
    .subject = Tafadhali thibitisha barua zako kutoka kwenye ramani
    .lead = Mtu ameomba barua kwa anwani hii kuhusu kilicho kipya kwenye ramani ya uzalishaji. Kama ni wewe, tafadhali thibitisha.
    .confirm = Angalia kilichoombwa na uthibitishe
    .body = Kiungo ni halali kwa siku { $valid_days }. Kama si wewe, usifanye chochote: kilichoombwa kitafutwa na hatutaandika tena.

map_news =
    .subject = Kipya kwenye ramani: { $filter }
    .lead = Tangu barua yetu ya mwisho kuna kitu kipya au kilichobadilika kwenye ramani kinachofaa unachotafuta.
    .list = Angalia zote zinazofaa
    .stop = Barua basi
    .body = Barua kama hii huja mara moja kwa wiki zaidi, na haiji kama hakuna kipya.

confirm_notice =
    .subject = Tafadhali thibitisha tangazo lako
    .lead = Mtu ametangaza kwa anwani hii anachotaka kitengenezwe au alicho nacho cha kutoa. Kama ni wewe, tafadhali thibitisha.
    .confirm = Liangalie na uthibitishe
    .body = Kiungo ni halali kwa siku { $valid_days }, na hakuna anayeliona kabla. Kama si wewe, usifanye chochote: kilichoandikwa kitafutwa na hatutaandika tena.

notice_review_wanted =
    .subject = Tangazo linasubiri ukaguzi wako: { $notice }
    .lead = Mtu ametangaza anachotaka kitengenezwe au alicho nacho cha kutoa. Hakuna mwingine anayeliona kabla hujakubali.
    .review = Soma na uamue
    .body = Liruhusu lionekane, au sema kwa maneno yako kwa nini sivyo.

notice_reviewed =
    .subject = { $agreed ->
        [yes] Kila mtu anaona tangazo lako: { $notice }
       *[no] Halionyeshwi: tangazo lako { $notice }
    }
    .lead = { $agreed ->
        [yes] Mratibu amesoma tangazo lako, na kila mtu analiona sasa.
       *[no] Mratibu amesoma tangazo lako na halionyeshwi lilivyo.
    }
    .page = Angalia tangazo lako au likomeshe
    .body = Karakana hujibu kupitia tovuti hii; anwani yako haionyeshwi. Kama halionyeshwi, unaweza kulitangaza upya pamoja na kinachoombwa.

notice_answered =
    .subject = { $workshop } inajibu: { $notice }
    .lead = { $workshop } imeona ulichotangaza na inakuandikia kupitia tovuti hii.
    .page = Angalia karakana
    .own = Angalia tangazo lako au likomeshe
    .body = Anwani yako haikuonyeshwa. Jibu barua hii pale tu anwani ya kujibu ilipotolewa hapo juu; vinginevyo iandikie karakana kwenye ukurasa wake.

workshop_paused =
    .subject = { $workshop } imesimamishwa kwa muda
    .lead = Ofa mbili mfululizo hazikujibiwa, kwa hiyo { $workshop } haipati ofa mpya kwa sasa.
    .resume = Tumerudi: tutumieni ofa
    .page = Tazama karakana yako
    .body = Kazi ulizokubali haziguswi. Rudi wakati wowote, kwa kugusa mara moja.

## Maombi na mipango

request_review_wanted =
    .subject = Tafadhali kagua: { $request }
    .lead = { $designer } anaomba { n-pieces-of } { $design }. Ombi linasubiri ukaguzi wako.
    .review = Kagua ombi
    .body = Hakuna kinachotumwa kwa karakana kabla hujaidhinisha.

request_needs_changes =
    .subject = Tafadhali badilisha: { $request }
    .lead = Kabla ombi { $request } halijatumwa, mratibu anakuomba ubadilishe kitu.
    .edit = Badilisha ombi
    .body = Ukimaliza, litume tena: litarudi moja kwa moja kwa mratibu.

request_posted =
    .subject = Limetangazwa: { $request }
    .lead = Ombi { $request } limetangazwa, na tumeanza kutafuta karakana.
    .page = Fuatilia ombi
    .body = Barua inayofuata itasema vipande vimegawanywa vipi, au ni vingapi havitaweza kutengenezwa kwa wakati.

request_short =
    .subject = { $missing } kati ya { $wanted } havina nafasi: { $request }
    .lead = Kati ya vipande { $wanted }, { $missing } havitaweza kutengenezwa na karakana zilizopo kwa muda uliopo.
    .levers = Tazama kinachoweza kusaidia
    .page = Tazama ombi
    .body = Ukurasa unaonyesha kinachoweza kuziba pengo, kila kimoja na matokeo na bei yake: muda zaidi, malighafi nyingine, karakana nyingine. Chaguo ni lako.

plan_ready =
    .subject = Mpango wa { $request }
    .lead = Vipande { $planned } kati ya { $wanted } vimegawanywa kwa { n-workshops }.
    .plan = Tazama mpango na sababu zake
    .body = Karakana zinaulizwa sasa. Tutakuandikia mara tu moja itakapokubali.

plan_changed =
    .subject = Mpango wa { $request } umebadilika
    .lead = Sehemu ya ombi { $request } imepangwa upya; kazi ambazo karakana zimekubali hazikuguswa.
    .plan = Tazama mpango wa zamani na mpya
    .body = { $unplaced ->
        [0] Kila kipande kina nafasi tena.
       *[other] Ukurasa unaonyesha kinachoweza kusaidia vipande ambavyo bado havina nafasi.
    }

request_cancelled =
    .subject = Limefutwa: { $request }
    .lead = Ombi { $request } limefutwa. Tafadhali simamisha kazi yake.
    .page = Tazama kilichohesabiwa
    .body = Vilivyotengenezwa hadi sasa vimehesabiwa kwa jina lako.

request_closed =
    .subject = Asante: { $request } limekamilika
    .lead = Ombi { $request } limekamilika kwa kazi ya { n-workshops }. Asante kwa mchango wako.
    .page = Tazama mlichotengeneza pamoja
    .body = Ukurasa unasimulia yote, kuanzia ofa ya kwanza hadi mapokezi ya mwisho.

recall =
    .subject = Acha kutumia { $design }, fungu { $batch }
    .lead = Tafadhali acha mara moja kutumia { $design } vya fungu { $batch } na uviweke kando.
    .answer = Sema ulivyobaki navyo
    .page = Tazama cha kufanya
    .body = Unapata barua hii kwa sababu ulipokea { n-pieces-of } fungu hili. Tafadhali jibu hata kama hakuna kilichobaki.

## Ofa

offer =
    .subject = Kazi kwa { $workshop }: { n-pieces }, mwisho { $due }
    .lead = Je, { $workshop } inaweza kutengeneza { n-pieces-of } { $design }? Tafadhali jibu kabla ya { $expires }.
    .accept = Ndiyo, tunafanya kazi hii
    .decline = Hapana, si safari hii
    .counter = Pendekeza kitu kingine
    .job = Tazama yote kuhusu kazi
    .body = Hata jibu la hapana husaidia: kazi inakwenda mara moja kwa mwingine.

offer_reminder =
    .subject = { $reminder ->
        [last] Kumbusho la mwisho: { n-pieces } kwa { $workshop }, mwisho { $due }
       *[first] Kumbusho: { n-pieces } kwa { $workshop }, mwisho { $due }
    }
    .lead = { $reminder ->
        [last] Ofa inakaribia kuisha. Tafadhali jibu kabla ya { $expires }.
       *[first] Bado tunasubiri jibu lako. Tafadhali jibu kabla ya { $expires }.
    }
    .accept = Ndiyo, tunafanya kazi hii
    .decline = Hapana, si safari hii
    .counter = Pendekeza kitu kingine
    .job = Tazama yote kuhusu kazi
    .body = Hata jibu la hapana husaidia. Ofa mbili mfululizo bila jibu husimamisha karakana yako kwa muda.

offer_expired =
    .subject = Ofa ya { $request } imeisha
    .lead = Ofa ya { n-pieces } kwa { $workshop } imeisha bila jibu, na kazi inakwenda kwa mwingine.
    .board = Tazama kazi zilizo wazi
    .body = Kukataa ni sawa kila wakati. Ofa mbili mfululizo bila jibu husimamisha karakana yako kwa muda.

counter_received =
    .subject = { $workshop } inapendekeza kitu kingine: { $request }
    .lead = { $workshop } ingefanya kazi hii kwa masharti mengine. Tafadhali jibu kabla ya { $answer_by }.
    .agree = Kubali
    .refuse = Kataa
    .page = Linganisha na ofa
    .body = Yameandikwa tu yale ambayo karakana ingebadilisha. { $silence ->
        [agrees] Usipojibu, pendekezo limekubaliwa.
       *[refuses] Usipojibu, pendekezo limekataliwa.
    }

counter_answered =
    .subject = { $agreed ->
        [yes] Limekubaliwa: pendekezo lako kuhusu { $request }
       *[no] Halikukubaliwa: pendekezo lako kuhusu { $request }
    }
    .lead = { $agreed ->
        [yes] Pendekezo la { $workshop } limekubaliwa, na kazi ni yako.
       *[no] Pendekezo la { $workshop } halikuweza kukubaliwa safari hii.
    }
    .job = Tazama kazi
    .body = Asante kwa jibu lako.

job_accepted =
    .subject = Kazi yako: { n-pieces }, mwisho { $due }
    .lead = Asante. { $workshop } inatengeneza { n-pieces-of } { $design }. Karatasi ya kazi ni hii.
    .sheet = Karatasi ya kazi ya kusoma au kuchapa
    .job = Toa taarifa ya maendeleo au tatizo
    .body = { $first_article ->
        [yes] Tafadhali tengeneza kipande kimoja kwanza, utume picha na vipimo. Endelea na vingine kikishapitishwa.
       *[no] Unaweza kuanza. Kitu kikikuzuia, sema mapema: bado kutakuwa na muda wa kusaidia.
    }

job_accepted_notice =
    .subject = { $workshop } imekubali: { $request }
    .lead = { $workshop } inatengeneza { n-pieces } kwa ajili ya { $request }.
    .page = Fuatilia ombi
    .body = Sasa vipande { $committed } kati ya { $wanted } vimekubaliwa.

job_declined_notice =
    .subject = { $workshop } imekataa: { $request }
    .lead = { $workshop } haiwezi kutengeneza { n-pieces } kwa ajili ya { $request }.
    .page = Fuatilia ombi
    .body = Ni vipande hivi tu vinavyopangwa upya. Kazi ambazo wengine wamekubali haziguswi.

## Kazi

first_article_wanted =
    .subject = Kipande cha kwanza kinahitajika: { $request }
    .lead = Tafadhali tengeneza kwanza kipande kimoja cha { $design } na ukionyeshe.
    .upload = Tuma picha na vipimo
    .job = Tazama kazi
    .body = Mkaguzi atakiangalia. Tafadhali subiri na vingine mpaka kipitishwe.

first_article_passed =
    .subject = Kipande cha kwanza kimepita: { $request }
    .lead = Kipande cha kwanza cha { $workshop } ni kizuri. Tafadhali endelea na vingine.
    .job = Tazama kazi
    .body = Tengeneza vingine sawasawa na hiki.

first_article_failed =
    .subject = Kipande cha kwanza bado si sahihi: { $request }
    .lead = Kipande cha kwanza cha { $workshop } bado si sahihi. Tafadhali jaribu tena.
    .upload = Tuma picha za kipande kipya cha kwanza
    .job = Tazama kazi
    .body = Maelezo yanasema kasoro ni nini. Uliza kama hayaeleweki.

progress_due =
    .subject = Umefika wapi? { $request }
    .lead = { $workshop } imetengeneza vipande vingapi tangu taarifa ya mwisho?
    .report = Toa taarifa ya maendeleo
    .job = Tazama kazi
    .body = Vipande vizuri, vilivyoharibika, na kinachokuzuia: ni dakika moja tu.

late_risk =
    .subject = Je, itakuwa tayari kwa wakati? { $request }
    .lead = Kwa kasi hii, ifikapo { $due } vitakuwa tayari { $forecast } kati ya { n-pieces }. Tafadhali chagua cha kufanya.
    .extend = Omba muda zaidi
    .reduce = Tengeneza vichache
    .give_back = Rudisha vilivyobaki
    .job = Tazama kazi
    .body = Yote matatu ni sawa, na vilivyotengenezwa vinahesabiwa. Ukisema mapema, ni rahisi zaidi kusaidia.

job_reduced =
    .subject = Vipande vichache zaidi: { $request }
    .lead = Kazi ya { $workshop } sasa ni { n-pieces } badala ya { $before }.
    .job = Tazama kazi
    .body = Vilivyokwisha kutengenezwa vimehesabiwa.

job_withdrawn =
    .subject = Kazi imeisha: { $request }
    .lead = Kazi ya { $workshop } kwa ajili ya { $request } imeisha kabla ya kukamilika.
    .job = Tazama kilichohesabiwa
    .body = Vilivyokwisha kutengenezwa vimehesabiwa kwa jina la karakana. Vilivyobaki vinapangwa upya.

## Usafirishaji na mapokezi

shipped =
    .subject = Njiani: { n-pieces } kwa ajili ya { $request }
    .lead = Njiani kutoka { $workshop } kwenda { $destination }: { n-pieces }, siku ya kutarajiwa { $expected }.
    .receipt = Thibitisha kilichofika
    .body = Vipande vikifika, tafadhali vihesabu na uthibitishe.

receipt_wanted =
    .subject = Je, mzigo umefika? { $request }
    .lead = Je, umepokea { n-pieces } kutoka { $workshop } huko { $destination }?
    .receipt = Thibitisha kilichofika
    .trouble = Kuna tatizo
    .body = Bila jibu, mapokezi yatathibitishwa yenyewe { $confirms_itself }.

pieces_rejected =
    .subject = Vipande vimekataliwa: { $request }
    .lead = Mpokeaji amekataa { n-pieces } kati ya { $received } kutoka { $workshop }.
    .job = Tazama kasoro
    .dispute = Sikubaliani
    .body = Kama hukubaliani, sema hadi { $dispute_until }: kisha mratibu ataamua.

dispute_opened =
    .subject = Malalamiko: { $request }
    .lead = { $opened_by } hakubaliani. Tafadhali eleza upande wako kabla ya { $answer_by }.
    .answer = Soma na ujibu
    .body = Mratibu atasikiliza pande zote mbili na kuamua.

dispute_decided =
    .subject = Imeamuliwa: { $request }
    .lead = Malalamiko kuhusu { $request } yameamuliwa.
    .page = Soma uamuzi
    .body = Pande zote mbili zinapata barua hii.
