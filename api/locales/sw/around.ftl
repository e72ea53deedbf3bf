# Kinachoweza kutengenezwa karibu na mahali.

around-title = Kinachoweza kutengenezwa karibu hapa
around-lead = Chagua mahali, uone karakana za hapo zinaweza kufanya nini, kwa kiasi gani na kwa bei gani. Chagua pia kazi ya usanifu, uone vipande vingapi zinaweza kutengeneza.
around-place = Karibu na
around-radius = Ndani ya
around-until = Hadi
around-design = Usanifu
around-design-none = Bila usanifu: michakato yote
around-look = Angalia
around-found = { $count ->
    [one] Karakana { $count } ndani ya km { $km } kutoka { $place }, hadi { $day }.
   *[other] Karakana { $count } ndani ya km { $km } kutoka { $place }, hadi { $day }.
}
around-pieces = vipande vinaweza kutengenezwa
around-none-of-design = Hakuna hapa anayeweza kutengeneza kipande kizima kama ilivyo.
around-prices = Gharama ya kipande kimoja zaidi, kwenye karakana
around-piece = Kipande nambari
around-costs = Gharama
around-unlocks = Kinachoweza kuruhusu vingi zaidi vitengenezwe
around-unlocks-none = Hakuna sharti la usanifu linalomzuia yeyote hapa.
around-unlock-material = Bila kudai { $material }
around-unlock-tolerance = Bila kudai { $tolerance }
around-unlock-envelope = Kwa sehemu ndogo kuliko { $size }
around-unlock-certification = Bila cheti cha { $certificate }
around-unlock-process = Kwa { $general } badala ya { $process }
around-unlock-verified = Pamoja na karakana ambazo hazijathibitishwa bado
around-unlock-radius = Ndani ya km { $km }
around-unlock-country = Pamoja na karakana za nje ya { $countries }
around-unlock-more = { $count ->
    [one] Kipande { $pieces } zaidi
   *[other] Vipande { $pieces } zaidi
}
around-unlock-all = { $count ->
    [one] Vipande { $pieces } kwa jumla, karakana { $count }
   *[other] Vipande { $pieces } kwa jumla, karakana { $count }
}
around-processes = Kwa mchakato
around-capacity = Hadi wakati huo
around-price-range = Bei, ya chini hadi ya juu
around-nobody = Hakuna karakana karibu hapa bado
around-nobody-more = Angalia mbali zaidi, au weka kwenye ramani karakana unazozijua.
around-how = Imehesabiwa kwa wiki za kawaida za kazi, kama karakana zinavyosema. Kazi zilizoahidiwa wengine hazijatolewa, na maandalizi, kiasi cha chini na usafirishaji havijahesabiwa: omba kitu kitengenezwe, utaona gharama halisi.
around-left-out = { $count ->
    [one] Karakana { $count } haikuhesabiwa, kwa sababu hakuna kiwango cha kubadilisha bei zake kuwa sarafu ya nyingine.
   *[other] Karakana { $count } hazikuhesabiwa, kwa sababu hakuna kiwango cha kubadilisha bei zao kuwa sarafu ya nyingine.
}
around-design-unsaid = Usanifu huu hausemi unavyotengenezwa
around-design-unsaid-more = Bila hatua, muda na malighafi, hakuna anayeweza kusema vipande vingapi vinaweza kutengenezwa.
around-link = Nini kinaweza kutengenezwa karibu hapa?
around-link-design = Vingapi vinaweza kutengenezwa karibu nami?
