# Ukurasa wa ombi, mipango yake na mfululizo wa matukio.

requests-title = Maombi yako
requests-none = Bado hakuna kitu
requests-none-text = Sema unachohitaji, na karakana zilizo karibu nawe zinaweza kukitengeneza.
requests-row = Vipande { $pieces } kufikia { $day }, { $promised } vimeahidiwa
requests-kept = Ulianza ombi
requests-kept-go-on = Endelea ulipoachia

request-path = Ulipo
request-back = Rudi kwenye ombi

request-state-draft = Rasimu
request-state-submitted = Linasubiri ukaguzi
request-state-needs_changes = Linahitaji mabadiliko
request-state-rejected = Limekataliwa
request-state-posted = Limetumwa
request-state-planned = Limepangwa
request-state-short = Hazikutosha
request-state-offers_out = Karakana zimeombwa
request-state-committed = Vyote vimeahidiwa
request-state-in_production = Vinatengenezwa
request-state-delivered = Vimefika
request-state-closed = Limefungwa
request-state-cancelled = Limesitishwa

request-next-draft = Ni wewe tu unayeliona. Liwasilishe likiwa tayari.
request-next-submitted = Mratibu analiangalia. Utapata barua akimaliza.
request-next-needs_changes = Mkaguzi anaomba mabadiliko. Badilisha ombi kisha uliwasilishe tena.
request-next-rejected = Mratibu amelikataa. Hakuna kinachoendelea hapa.
request-next-posted = Tunatafuta nani anaweza kutengeneza. Karakana zitaombwa punde.
request-next-planned = Mgawanyo uko tayari. Karakana zitaombwa punde.
request-next-short = Karakana za vipande vyote hazikupatikana. Vilivyoahidiwa vinaendelea; kwa vilivyobaki lazima kitu kibadilike.
request-next-offers_out = Karakana zimeombwa. Kinachokataliwa na mmoja kinaombwa kwa wengine chenyewe.
request-next-committed = Kila kipande kimeahidiwa. Karakana zitaripoti zinapotengeneza.
request-next-in_production = Karakana zinatengeneza vipande na kuripoti kadiri zinavyoendelea.
request-next-delivered = Vyote vilivyoahidiwa vimefika. Funga ombi, au litajifunga baada ya muda wa malalamiko.
request-next-closed = Yote yamekamilika na yameandikwa. Asante.
request-next-cancelled = Limesimamishwa. Vilivyotengenezwa awali vinahesabiwa na kutambuliwa.

request-job-offered = Imeombwa
request-job-countered = Inapendekeza masharti mengine
request-job-accepted = Imeahidi
request-job-first_article = Kipande cha kwanza kinakaguliwa
request-job-producing = Inatengeneza
request-job-late_risk = Huenda ikachelewa
request-job-ready = Tayari kutumwa
request-job-shipped = Viko njiani
request-job-received = Vimepokelewa
request-job-disputed = Kuna malalamiko
request-job-closed = Imefungwa
request-job-declined = Imekataa
request-job-expired = Haikujibu
request-job-withdrawn = Imeondolewa

request-decline-no_capacity = hakuna nafasi
request-decline-no_material = hakuna malighafi
request-decline-date = tarehe
request-decline-not_manufacturable = hakiwezi kutengenezwa kama kilivyochorwa
request-decline-machine_down = mashine imeharibika
request-decline-price = bei
request-decline-not_our_work = si aina ya kazi yao
request-decline-safety = usalama

request-submit = Liwasilishe
request-edit = Libadilishe
request-close = Funga ombi
request-cancel = Sitisha ombi
request-cancel-title = Usitishe ombi hili?
request-cancel-text = Karakana zilizoombwa zinaachiliwa. Hili haliwezi kurudishwa.
request-cancel-text-promised = Karakana zilizoombwa zinaachiliwa, na kazi isiyoanza inasimama. Kati ya vipande { $pieces } vilivyoahidiwa, vilivyokwisha kutengenezwa vinahesabiwa na kutambuliwa. Hili haliwezi kurudishwa.
request-cancel-note = Kwa nini?
request-cancel-note-hint = Karakana zilizoombwa zitasoma haya.
request-cancel-yes = Ndiyo, sitisha

request-review = Ukaguzi
request-review-text = Ukiidhinisha, karakana zinaombwa. Maneno yanahitajika ukilirudisha au kulikataa.
request-review-note = Nini kibadilike, au kwa nini hapana?
request-review-note-hint = Mbunifu atasoma haya.
request-review-approve = Idhinisha
request-review-changes = Omba mabadiliko
request-review-reject = Kataa

request-bar = Vipande vilivyopokelewa, vilivyoahidiwa, vilivyoombwa na vinavyokosekana
request-wanted = Vinahitajika
request-accepted = Vimeahidiwa
request-offered = Vimeombwa
request-open = Vinatafutiwa nafasi
request-unfilled = Hakuna aliyepatikana
request-received = Vimepokelewa

request-short = { $pieces ->
    [one] Kipande kimoja kinakosekana
   *[other] Vipande { $pieces } vinakosekana
}
request-short-text = Hakuna karakana iliyopatikana kwa ajili yao.
request-levers-compute = Tafuta nini kitasaidia
request-levers = Nini kitasaidia
request-levers-none = Hakuna badiliko moja tunalolijua litakalosaidia. Muda zaidi au karakana zaidi zinahitajika.
request-levers-how = Kitu kikibadilika, tuache tuangalie tena.
request-levers-too-long = Hili linachukua muda mrefu mno kwa ukurasa. Jaribu tena baada ya dakika moja.
request-lever-and = { " " }na{ " " }
request-lever-closes-chip = Inatosha
request-lever-closes = Inakamilisha oda, kwa { $money } zaidi.
request-lever-closes-cheaper = Inakamilisha oda, kwa { $money } pungufu.
request-lever-leaves = Inaacha { $left } vikikosekana, kwa { $money } zaidi.
request-lever-leaves-cheaper = Inaacha { $left } vikikosekana, kwa { $money } pungufu.
request-lever-more-days = { $days ->
    [one] Siku moja zaidi
   *[other] Siku { $days } zaidi
}
request-lever-verify = Thibitisha { $workshop }
request-lever-unpause = Iombe { $workshop } irudi kazini
request-lever-reach = Kubali umbali wa hadi km { $km }
request-lever-lots = Omba karakana ziache kiwango cha chini na maandalizi
request-lever-share = Ruhusu karakana moja itengeneze hadi asilimia { $percent }
request-lever-workshops = Ruhusu karakana { $workshops } zipeleke
request-waive-material = Kubali malighafi nyingine
request-waive-envelope = Ruhusu sehemu ndogo, kwa mashine ndogo
request-waive-tolerance = Kubali usahihi wa chini kidogo
request-waive-certification = Acha cheti
request-look-again = Tafuta tena
request-less = Ridhika na pungufu

request-who = Nani anatengeneza nini
request-map = Nukta hutengeneza, miraba hupokea. Mstari mpana zaidi una vipande vingi zaidi.
request-map-alt = Ramani ya nani anamtengenezea nani; orodha iliyo chini inasema hivyo hivyo
request-nobody-yet = Bado hakuna.
request-by = kufikia { $day }
request-made = { $pieces } vimetengenezwa
request-ended = { $count ->
    [one] Moja iliombwa na haitengenezi
   *[other] { $count } ziliombwa na hazitengenezi
}
request-places = Vinapelekwa wapi
request-receiver = Mpokeaji: { $name }
request-receiver-designer = mbunifu
request-about = Kilichoombwa
request-terms = Masharti
request-note = Maelezo

request-money = Pesa
request-cost = { $pieces ->
    [one] kwa kipande kimoja
   *[other] kwa vipande { $pieces }
}
request-costs = Gharama
request-per-piece = Kwa kipande
request-production = Kutengeneza
request-transport = Usafiri
request-owed = Deni kwa vilivyofika
request-owed-for = { $pieces ->
    [one] Kipande kimoja kizuri
   *[other] Vipande { $pieces } vizuri
}
request-owed-hint = Hakuna pesa inayopitia tovuti hii. Mlipe kila karakana kama mlivyokubaliana.

request-why = Kwa nini mgawanyo huu
request-one-more = Kipande kimoja zaidi kwa { $place } kingegharimu { $money }.
request-one-more-impossible = Kipande kimoja zaidi kwa { $place } kisingeweza kutengenezwa.
request-full-fills = { $workshop } imejaa: kipimo kimoja zaidi cha uwezo wake kingejaza vipande { $pieces } zaidi.
request-full-saves = { $workshop } imejaa: kipimo kimoja zaidi cha uwezo wake kingeokoa { $money }.
request-not-chosen = Karakana { $count } ziliangaliwa
request-spare = { $count ->
    [one] Moja ingeweza, na haikuhitajika: nyingine zina gharama ndogo
   *[other] { $count } zingeweza, na hazikuhitajika: nyingine zina gharama ndogo
}
request-reason-process = Hazina mashine au ujuzi wake
request-reason-material = Hazitumii malighafi hii
request-reason-envelope = Mashine ni ndogo mno
request-reason-tolerance = Usahihi hautoshi
request-reason-certification = Hazina cheti
request-reason-not_askable = Haziko katika mitandao hii, au zilishaombwa
request-reason-unverified = Hazijathibitishwa
request-reason-paused = Hazichukui kazi mpya kwa sasa
request-reason-country = Ziko nchi nyingine
request-reason-no_capacity = Hazina nafasi kwa wakati
request-reason-out_of_reach = Ziko mbali mno
request-reason-no_location = Mahali hapajulikani
request-why-nobody_fits = Hakuna karakana inayoweza kufanya mojawapo ya hatua.
request-why-min_lot = Mashine { $machines } zimebakiwa na nafasi ndogo kuliko kiwango chao cha chini.
request-why-machines_full = Mashine { $full } kati ya { $machines } zinazoweza kutengeneza zimejaa.
request-why-penalty = Kila kipande kinachokosekana kingegharimu zaidi kuliko kukiacha.
request-why-supply = Malighafi, sehemu au kiwango kamili vinakosekana.
request-why-max_share = Kila moja ya karakana { $workshops } inaruhusiwa vipande { $pieces_each }: kwa jumla ni pungufu ya vinavyohitajika.
request-why-max_workshops = Karakana { $workshops } zingeweza kupeleka, { $allowed } tu zinaruhusiwa.

request-plans = { $count ->
    [one] Mpango mmoja
   *[other] Mipango { $count }
}
request-plan-number = Mpango wa { $number }
request-plan-beside = Kando ya mpango uliotangulia
request-workshop = Karakana
request-workshops = karakana
request-solver = Umetatuliwa kwa { $solver }.
request-open-book = Kitabu wazi: pakua tatizo na mpango, kisha ulitatue tena.
request-cause-posted = Ombi lilitumwa
request-cause-declined = Karakana ilikataa
request-cause-countered = Masharti mengine hayakukubaliwa
request-cause-expired = Muda wa kujibu uliisha
request-cause-reduced = Karakana ilirudisha vipande
request-cause-withdrawn = Karakana ilirudisha kazi
request-cause-rejected = Vipande vilikataliwa
request-cause-capacity = Uwezo mpya ulipatikana
request-cause-edited = Kitu kilibadilika

request-story = Kilichotokea
request-older = { $count } ya awali
request-told = { $what } ({ $who })
request-told-note = { $what } “{ $note }”
request-who-channel = { $name }, { $channel }
request-channel-page = kwenye tovuti
request-channel-api = kwa API
request-channel-link = kwa kiungo cha barua
request-channel-on_behalf = kwa niaba ya karakana
request-channel-clock = muda ulipita
request-channel-planner = mpangaji
request-channel-setup = maandalizi

request-event-drafted = Rasimu ya ombi iliandikwa.
request-event-rewritten = Ombi lilibadilishwa.
request-event-submit = Liliwasilishwa.
request-event-ask_changes = Mabadiliko yaliombwa.
request-event-reject = Lilikataliwa.
request-event-post = Lilitumwa.
request-event-reopen = Kuna vipande vinavyotafutiwa nafasi tena.
request-event-plan = Mpango uliwekwa.
request-event-send_offers = Karakana ziliombwa.
request-event-fall_short = Hazikupatikana za kutosha.
request-event-commit = Kila kipande kimeahidiwa.
request-event-start_production = Kutengeneza kulianza.
request-event-deliver = Vyote vilivyoahidiwa vimefika.
request-event-close = Ombi lilifungwa.
request-event-cancel = Ombi lilisitishwa.
request-event-planned = Mpango wa { $number }: vipande { $pieces } vimepata nafasi.

request-job-event-offer = { $workshop } iliombwa { $pieces }.
request-job-event-accept = { $workshop } iliahidi { $pieces }.
request-job-event-decline = { $workshop } ilikataa.
request-job-event-counter = { $workshop } ilipendekeza masharti mengine.
request-job-event-take_counter = Masharti ya { $workshop } yalikubaliwa: { $pieces } vimeahidiwa.
request-job-event-refuse_counter = Masharti ya { $workshop } hayakukubaliwa.
request-job-event-expire = { $workshop } haikujibu kwa wakati.
request-job-event-withdraw = Kazi ya { $workshop } iliondolewa.
request-job-event-submit_first_article = { $workshop } ilileta kipande cha kwanza kikaguliwe.
request-job-event-pass_first_article = Kipande cha kwanza cha { $workshop } kilipita.
request-job-event-fail_first_article = Kipande cha kwanza cha { $workshop } hakikupita.
request-job-event-report = { $workshop } ilitengeneza { $good } zaidi, { $scrap } viliharibika.
request-job-event-correct = { $workshop } ilisahihisha ripoti: vizuri { $good }, vilivyoharibika { $scrap }.
request-job-event-rework = Vipande vya { $workshop } vinarudishwa kurekebishwa.
request-job-event-finish = { $workshop } imekamilisha vyote: { $pieces }.
request-job-event-raise_late_risk = { $workshop } huenda ikachelewa.
request-job-event-clear_late_risk = { $workshop } iko ndani ya wakati tena.
request-job-event-reduce = { $workshop } ilirudisha { $pieces }.
request-job-event-ship = { $workshop } ilituma { $pieces }.
request-job-event-receive_part = { $pieces } vya { $workshop } vilifika.
request-job-event-receive = { $pieces } vya { $workshop } vilifika; vyote vipo.
request-job-event-dispute = { $workshop } inapinga upokeaji.
request-job-event-resolve = Malalamiko na { $workshop } yaliamuliwa.
request-job-event-close = Kazi ya { $workshop } imeandikwa vitabuni.

error-note_wanted = Sema kwa maneno machache nini kibadilike, au kwa nini hapana.
request-lever-pull = Fanya hivi
request-event-widened = Mipaka yake ilipanuliwa ili liweze kujazwa.

request-losses-compute = Je, karakana moja ikijitoa?
request-losses = Karakana moja ikijitoa
request-losses-all = { $grave ->
    [0] Kila moja ya karakana { $count } inaweza kubadilishwa: hakuna kipande kitakachokosa mtengenezaji.
    [one] Kupoteza moja ya karakana { $count } kungeacha vipande ambavyo hakuna mwingine anayeweza kuvitengeneza kwa wakati.
   *[other] Kupoteza yoyote ya { $grave } kati ya karakana { $count } kungeacha vipande ambavyo hakuna mwingine anayeweza kuvitengeneza kwa wakati.
}
request-loss-missing = { $pieces ->
    [one] Kipande kimoja kingekosa mtengenezaji.
   *[other] Vipande { $pieces } vingekosa mtengenezaji.
}
request-loss-dearer = Wengine wangeweza kutengeneza vyote, kwa { $money } zaidi.
request-loss-grave = Vigumu kubadilisha
