# Takwimu: warsha za kichujio ni zipi na zinaweza nini; na namba za wazi.

insights-title = Takwimu
insights-lead = { $count ->
    [one] Imehesabiwa juu ya warsha { $count } hasa ya kichujio hiki.
   *[other] Imehesabiwa juu ya warsha { $count } hasa za kichujio hiki.
}
insights-workshops = { $count ->
    [one] warsha
   *[other] warsha
}
insights-towns = { $count ->
    [one] mji
   *[other] miji
}
insights-alone = kati ya miundo { $designs } zinaweza kutengenezwa na mojawapo
insights-together = zinaweza kutengenezwa nazo kwa pamoja
insights-capacity = Kwa wiki ya kawaida zinaweza:
insights-hidden = warsha ni chache mno kusema
insights-few = 1–2
insights-in-sight = Kinachoonekana
insights-more = Takwimu zote
insights-circle = Mzunguko wa mahali hapa
insights-circle-lead = Kutoka muundo hadi kutengeneza, kukarabati, kurejeleza na malighafi mpya. Hatua yenye mstari wa nukta haipo hapa.
insights-stage-none = hakuna
insights-feeds = Mabaki ya nani yanaweza kumlisha nani
insights-feeds-rule = Ni makisio: anayetengeneza kwa malighafi fulani huacha mabaki yake, na anayerejeleza au kutengeneza malighafi hiyo anaweza kuyachukua. Kwa kila aina wanatajwa wawili walio karibu. Waulize kabla ya kutegemea.
insights-feed = { $givers } hutengeneza kwa malighafi hii, { $takers } wanaweza kuchukua mabaki.
insights-feed-none = Hakuna hapa anayechukua mabaki.
insights-km = km { $count }
insights-counts = Idadi na uwezo
insights-by-process = Mchakato
insights-by-material = Malighafi
insights-by-country = Nchi
insights-by-role = Hatua ya mzunguko
insights-by-batch = Huanza kwa vipande vichache kama
insights-by-verified = Uthibitisho
insights-by-fresh = Ni mpya kiasi gani
insights-table = Hayo hayo kama jedwali
insights-count = Warsha
insights-week = Uwezo kwa wiki
insights-left = Safu { $count } zaidi zimo kwenye faili la CSV.
insights-rule = Warsha huhesabiwa katika kila mchakato, malighafi na hatua inayotaja. Visanduku vya warsha chini ya { $least } huonyesha “1–2” bila uwezo, ili asitambulike mtu; pale jumla ingefichua kimoja, kisanduku kidogo kinachofuata nacho hufichwa.
insights-scope = Kinachoweza kutengenezwa hapa
insights-scope-lead = Kila muundo wa maktaba hujaribiwa kwa warsha hizi kwa michakato, malighafi, vipimo na vyeti vyake.
insights-scope-none = Bado hakuna muundo unaoweza kutengenezwa hapa.
insights-scope-list = { $count ->
    [one] muundo { $count } unaoweza kutengenezwa
   *[other] miundo { $count } inayoweza kutengenezwa
}
insights-several = kadhaa kwa pamoja
insights-missing = Kinachokosekana hapa
insights-missing-lead = Hakuna hapa anayetoa haya; warsha iliyo karibu inayotoa imetajwa.
insights-nearest = Ya karibu:

batch-any = Idadi yoyote
batch-few = 2 hadi 10
batch-tens = 11 hadi 100
batch-hundreds = 101 hadi 1,000
batch-thousands = Zaidi ya 1,000

fresh-recent = Katika siku { $days } zilizopita
fresh-year = Ndani ya mwaka
fresh-older = Zamani zaidi
fresh-never = Kamwe

numbers-title = Namba za wazi
numbers-lead = Kilichotengenezwa na kilichotakiwa, kwa nchi na mchakato. Kila sehemu inajumlika kuwa sawa na vitabu.
numbers-good = vipande vizuri vilivyotengenezwa
numbers-received = vipande vilivyopokelewa
numbers-rejected = vipande vilivyokataliwa
numbers-scrap = vipande vilivyoharibika
numbers-made = Kilichotengenezwa
numbers-rule = Kilichotengenezwa na warsha chini ya { $least } kimewekwa pamoja katika mstari mmoja, ili asitambulike mtu na jumla ibaki sawa.
numbers-rest = Sehemu za warsha chini ya { $least }, kwa pamoja
numbers-none = Bado hakuna kilichotengenezwa.
numbers-wanted = Kinachotakiwa, kwa nchi ya mwisho
numbers-places = Mahali pa kupelekwa
numbers-pieces = Vipande vinavyotakiwa
numbers-promised = Vipande vilivyoahidiwa
