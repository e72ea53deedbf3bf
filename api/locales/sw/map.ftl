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
map-print = Chapisha orodha hii
map-embed = Weka ramani hii kwenye ukurasa
map-copy = Nakili
map-embed-text = Nakili mstari huu. Unafuata kichujio cha juu, na hauweki kidakuzi.
