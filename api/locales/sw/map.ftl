# Ramani ya uzalishaji.

map-title = Ramani ya karakana
map-lead = { $count ->
    [one] Karakana { $count }
   *[other] Karakana { $count }
}
map-filter = Chuja
map-as-list = Onyesha kama orodha
map-attribution = Natural Earth · GeoNames (CC BY 4.0)
map-open = Fungua karakana
map-many = Karakana #, gusa usogee karibu
map-fault = Ramani haiwezi kusasishwa sasa. Orodha iliyo chini imekamilika.
map-no-script = Bila skripti ramani haisogei. Orodha inasema yale yale.
map-embed-more = { $count ->
    [one] warsha { $count }, kwenye Karakana
   *[other] warsha { $count }, kwenye Karakana
}
map-feed = Mlisho
map-records = Rekodi (Open Know-Where)
map-tiles = Vigae vya vekta
map-print = Chapisha orodha hii
map-embed = Weka ramani hii kwenye ukurasa
map-copy = Nakili
map-embed-text = Nakili mstari huu. Unafuata kichujio cha juu, na hauweki kidakuzi.

wanted-title = Kinachotakiwa, na pale palipo mbali
wanted-lead = Maombi yaliyo wazi kwa mji: vipande ambavyo bado hakuna aliyeahidi. Yeyote awezaye kuvitengeneza anaweza kushiriki.
wanted-what = Nini
wanted-where = Wapi
wanted-pieces = Vipande
wanted-due = Kufikia
wanted-far = Hakuna wa karibu
wanted-none = Kwa sasa hakuna kinachotakiwa hapa.
wanted-gaps = Miji iliyo mbali na kinachotafutwa
wanted-gaps-rule = Miji mikubwa iliyo zaidi ya kilomita { $km } kutoka kila karakana ya kichujio. Kwanza tafuta kitu kwenye ramani, kama vile mchakato.
wanted-nearest = Iliyo karibu zaidi
wanted-nobody = hakuna
map-layer-wanted = Kinachotakiwa hapa
map-layer-gaps = Miji iliyo mbali na kinachotafutwa
map-pieces = vipande # ambavyo bado hakuna aliyeahidi
map-far = Hakuna wa karibu: #
print-verified = Uthibitisho
print-more = Ni { $count } za kwanza tu zinazochapishwa; chujio jembamba zaidi litachapisha nyingine.
