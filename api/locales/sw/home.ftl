# Mlango wa mbele, na maandishi mafupi kuhusu tovuti.

home-title = Vinatengenezwa karibu nawe
home-lead = Tuambie unahitaji nini, ngapi na lini: Karakana hugawa oda kwa karakana za karibu, huonyesha bei na sababu, na hufuatilia kila kipande hadi kifike. Karakana hupata kazi inayozifaa na hujibu kwa bonyezo moja, zikiwa na akaunti au la.
home-map = Ona karakana kwenye ramani
home-map-alt = Ramani ya karakana zilizo kwenye Karakana
home-workshops = { $count ->
    [one] karakana
   *[other] karakana
}
home-towns = { $count ->
    [one] mji
   *[other] miji
}
home-countries = { $count ->
    [one] nchi
   *[other] nchi
}
home-designs = { $count ->
    [one] muundo wa pamoja
   *[other] miundo ya pamoja
}
home-pieces = { $count ->
    [one] kipande kilichofika
   *[other] vipande vilivyofika
}
home-how = Inavyokwenda
home-step-ask = Sema unachohitaji.
home-step-ask-more = Chagua muundo wa pamoja au leta wako, pamoja na mahali na siku.
home-step-split = Ona nani anatengeneza ngapi.
home-step-split-more = Mgawanyo unakokotolewa, pamoja na bei, sababu na kinachoweza kuubadilisha.
home-step-make = Fuatilia hadi mlangoni.
home-step-make-more = Karakana hukubali, huripoti na hutuma; mpokeaji huthibitisha kilichofika.
home-recent = Vilivyoombwa karibuni
home-recent-none = Hakuna aliyeomba chochote bado.
home-request = { $count ->
    [one] Kipande { $count } kwa { $towns }, kufikia { $day }
   *[other] Vipande { $count } kwa { $towns }, kufikia { $day }
}
home-received = { $count } vimepokelewa
home-designs-link = Miundo yote
home-workshops-link = Karakana zote
home-about-link = Kuhusu Karakana

about-title = Kuhusu Karakana
about-lead = Karakana ni mahali pa kutengenezea vitu.
about-what = Karakana ndogo zinaweza kutengeneza vingi ambavyo mji unahitaji: sare, madawati, majiko, ngao, vipuri. Kinachokosekana ni wa kuziunganisha. Karakana huorodhesha nani anaweza kutengeneza nini, hugawa oda kwa usahihi kwa wanaofaa, na huibeba kutoka ombi hadi mapokezi.
about-money = Hakuna pesa inayopitia Karakana. Inasema nani anamdai nani kiasi gani; watu hulipana moja kwa moja.
about-open = Miundo na karakana huelezwa kwa viwango huria (Open Know-How, Open Know-Where). Kila mpango unaweza kupakuliwa pamoja na data zake na kukokotolewa tena na yeyote.
about-fair = Karakana inaweza kuona daima kwa nini ilichaguliwa au haikuchaguliwa. Nafasi haiuzwi.
about-program = Programu ni faili moja, huru kuendeshwa kwa mtandao wako.
privacy-title = Faragha
privacy-lead = Kinachotunzwa, kwa nini, kwa muda gani, na jinsi ya kukiondoa.
privacy-public = Kila mtu huona jina la karakana, mji, inachoweza kufanya na aliyeithibitisha. Pale mtu anapoishi kwenye karakana, mahali huonyeshwa kwa ukaribu wa kilomita moja tu.
privacy-contact = Anwani za barua pepe na namba za simu hazionyeshwi kamwe kwa wote. Zinatunzwa ili kukuandikia kuhusu karakana yako na oda zako. Barua kwa karakana inapitia tovuti hii; anwani ya mtumaji inakuwa ndani yake pale tu mtumaji anapokubali.
privacy-exact = Mahali halisi pa karakana hupewa tu wale ambao imekubali kazi yao.
privacy-cookies = Vidakuzi vya lazima tu: kimoja hukuweka umeingia, kimoja hutunza lugha yako, na unachoandika kwenye fomu ndefu hutunzwa kwenye kivinjari chako kwa siku mbili. Hakuna ufuatiliaji, hakuna matangazo, na hakuna kinachopakiwa kutoka tovuti nyingine, pamoja na ramani. Ndiyo maana hakuna bango.
privacy-proof = Bila akaunti unatoa anwani, nasi tunatuma hapo barua moja yenye kiungo. Asipothibitisha mtu ndani ya siku { $days }, anwani na kilichoandikwa vinafutwa.
privacy-removal = Kiungo katika barua zetu hubadilisha, husimamisha au huondoa rekodi yako mara moja, bila akaunti. Kama huna barua hiyo, tumia “Je, hii ni yako?” kwenye ukurasa wa rekodi: mratibu anajibu ndani ya siku { $days }, na rekodi isiyo na anayeijibia huondolewa yenyewe. Kwa rekodi iliyoondolewa jina na mahali tu vinatunzwa, ili isiongezwe tena kutoka kwingine.
privacy-yearly = Mara moja kwa mwaka tunauliza kama rekodi yako bado ni kweli. Kisichothibitishwa huonyeshwa kuwa hakijathibitishwa, na mwaka mmoja baadaye huachwa nje ya orodha na ramani ya kawaida.
privacy-subscriptions = Kama uliomba barua kuhusu kilicho kipya kwenye ramani, tunatunza anwani yako na unachotafuta mpaka uzikomeshe kwa kiungo kilicho katika kila barua. Kisha vyote viwili vinafutwa.
privacy-notices = Unachotangaza kitengenezwe au kutolewa huonekana na wote pamoja na mji wake na bila jina lako; anwani na namba za simu huondolewa. Baada ya siku { $days }, au ukilikomesha, linafutwa pamoja na anwani yako.
privacy-long = Maandishi ya barua husahauliwa ikishatumwa. Ziara huisha siku 30 baada ya kuwa hapa mara ya mwisho. Oda, ripoti na maamuzi hubaki kwenye kumbukumbu, ambayo haina majina wala anwani.
privacy-erase = Kwenye ukurasa wa akaunti yako unaifuta mwenyewe; bila akaunti, omba nasi tutafanya. Karakana yako huondoka kwenye ramani isipokuwa mwingine anaijibia, na jina, anwani na namba yako hufutwa. Historia ya vilivyotengenezwa hubaki, bila majina.
