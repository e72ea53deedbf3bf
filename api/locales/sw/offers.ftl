# Offers, the inbox, and the way back of a paused workshop.

offer-to = Ofa kwa { $workshop }
offer-until = jibu kabla ya { $when }, saa zako
offer-left-minutes = { $count ->
    [one] Imebaki dakika { $count }
   *[other] Zimebaki dakika { $count }
}
offer-left-hours = Zimebaki saa { $count }
offer-left-days = Zimebaki siku { $count }

offer-accept = Ndiyo, tutatengeneza
offer-accept-hint = Kwa hili unaahidi vipande hivi kufikia siku hii. Utapata karatasi ya kazi mara moja.
offer-decline = Hapana, si safari hii
offer-decline-send = Tuma jibu la hapana
offer-counter = Ndiyo, lakini kwa masharti mengine
offer-counter-send = Omba masharti haya
offer-counter-lead = Sema unachoweza. Ofa inabaki yako hadi upate jibu, siku moja kwa zaidi.
offer-counter-quantity = Vipande vingapi
offer-counter-day = Vitakuwa tayari kufikia
offer-counter-price = Bei ya vyote, kwa { $currency }
offer-counter-price-hint = Kwa idadi ya vipande iliyo juu, si kwa kimoja.
offer-note = Ungependa kuongeza neno?
offer-reason = Kwa nini hapana?
offer-reason-hint = Hii husaidia kukuletea kazi inayokufaa. Mbili za mwisho tu ndizo hubadilisha unachoombwa.
offer-reason-no_capacity = Hakuna muda au mashine iliyo wazi
offer-reason-no_material = Hakuna malighafi
offer-reason-date = Siku ni ya mapema mno
offer-reason-not_manufacturable = Haiwezi kutengenezwa kama ilivyochorwa
offer-reason-machine_down = Mashine imeharibika
offer-reason-price = Bei ni ndogo mno
offer-reason-not_our_work = Si kazi ya aina yetu
offer-reason-safety = Haitakuwa salama

offer-piece = Kipande chenyewe
offer-why-title = Kwa nini wewe?
offer-why = { $makers ->
    [one] Karakana yako inatoa kazi hii ({ $process }) na ina siku zilizo wazi kabla ya mwisho, na kutengeneza vyote kwako ndiko nafuu zaidi, usafiri ukiwemo.
   *[other] Karakana yako inatoa kazi hii ({ $process }) na ina siku zilizo wazi kabla ya mwisho, nayo ni moja ya karakana { $makers } ambazo kwa pamoja gharama zake ni nafuu zaidi, usafiri ukiwemo.
}
offer-open-job = Fungua kazi
offer-paused = Uliacha ofa mbili bila jibu, kwa hiyo huombwi kazi kwa sasa. Barua kuhusu hilo ina kiungo cha kurudi.

offer-over-accepted = Kazi hii ni yako
offer-over-accepted-text = Umeahidi vipande hivi. Yote unayohitaji yako kwenye ukurasa wa kazi, na barua yenye hayo iko njiani.
offer-over-declined = Umesema hapana
offer-over-declined-text = Asante kwa kujibu. Wengine wanaulizwa sasa, nawe utaulizwa tena kitakapopatikana kinachokufaa. Huna la kufanya zaidi.
offer-over-countered = Masharti yako mengine yanaangaliwa
offer-over-countered-text = Mbunifu au mratibu atajibu ndani ya siku moja, nasi tutakuandikia. Hadi hapo vipande vimehifadhiwa kwa ajili yako.
offer-over-refused = Masharti yako mengine hayakukubaliwa
offer-over-refused-text = Vipande vinatolewa kwa wengine. Utaulizwa tena kitakapopatikana kinachokufaa.
offer-over-lapsed = Hakuna aliyejibu masharti yako kwa wakati
offer-over-lapsed-text = Vipande vinapangwa upya. Hili halihesabiwi dhidi yako.
offer-over-expired = Muda wa kujibu umepita
offer-over-expired-text = Vipande vinatolewa kwa wengine. Huhitaji kufanya lolote; utaulizwa tena kitakapopatikana kinachokufaa.
offer-over-withdrawn = Ofa hii imeondolewa
offer-over-withdrawn-text = Ombi limebadilika, limesitishwa au limepangwa upya. Huhitaji kufanya lolote. Kama mpango mpya una kazi yako, utapata barua mpya.
offer-over-changed = Kiungo hiki kimeshatumika, au ofa imebadilika
offer-over-changed-text = Tumia barua ya karibuni zaidi kuihusu. Kama huna, huna la kufanya zaidi.

inbox-title = Kazi zako
inbox-lead = Ofa zinazokusubiri, na ulivyoahidi.
inbox-none = Bado hujibu kwa niaba ya karakana yoyote
inbox-none-text = Iweke karakana yako kwenye ramani, na kazi inayokufaa itakujia.
inbox-waiting = Zinasubiri jibu lako
inbox-waiting-none = Hakuna ofa inayosubiri.
inbox-jobs = Zilizoahidiwa
inbox-jobs-none = Hakuna kilichoahidiwa kwa sasa.
inbox-done = Zilizokwisha, zilizokataliwa na zilizopita
inbox-due = mwisho { $day }
inbox-workshops = Karakana zako
inbox-open = Inaulizwa kazi inapofaa
inbox-paused = Imepumzika: haiulizwi kazi mpya
inbox-pause = Pumzisha
inbox-resume = Tuulizeni tena
inbox-edit = Badilisha inachotoa

way-back-lead = Ofa mbili hazikujibiwa, kwa hiyo huulizwi kazi mpya. Kama una muda tena, mguso mmoja unatosha.
way-back-button = Ndiyo, tuulizeni tena
