# Barua kuhusu kilicho kipya kwenye ramani.

filter-by-near = Karibu na
filter-by-radius = Ndani ya km
filter-by-bbox = Sehemu ya ramani
filter-in-sight = Kilichoonekana
filter-by-network = Mtandao
filter-by-batch = Haianzi chini ya
subscribe-title = Niambie kipya kinapofaa
subscribe-lead = Barua huja mara moja kwa wiki zaidi, na haiji kama hakuna kipya. Kila barua ina kiungo cha kuikomesha.
subscribe-what = Unachotafuta
subscribe-all = Ramani nzima
subscribe-now = { $count ->
    [one] Karakana { $count } inafaa sasa
   *[other] Karakana { $count } zinafaa sasa
}
subscribe-email-hint = Haionyeshwi kamwe. Kwanza tunatuma barua moja hapo, kujua kuwa ni yako.
subscribe-button = Nitumie barua
subscribe-sent = Tumekutumia barua yenye kiungo. Barua zinaanza ukiifungua na kuthibitisha.
subscription-title = Barua kutoka kwenye ramani
subscription-unproved = Je, hii ni anwani yako? Ithibitishe, na barua zitaanza.
subscription-on = Mara moja kwa wiki zaidi tunaandika kipya kinapofaa.
subscription-ended = Barua hizi zimekoma. Kilichoombwa kimesahauliwa, na anwani yako pia kama huna akaunti.
subscription-confirm = Ndiyo, nitumie barua
subscription-end = Barua basi
subscription-means = Kukomesha kunafuta kilichoombwa. Bila akaunti anwani yako inafutwa pia.
subscriptions-title = Barua kuhusu kilicho kipya
subscriptions-none = Hakuna. Kwenye ramani na orodha unaweza kusema unachotaka kuambiwa.
error-too_many_subscriptions = Una barua nyingi kiasi kinachoruhusiwa kwa mtu mmoja. Komesha moja kwanza.
