# Ubao wa mratibu, na kurasa za mitandao.

board-title = Ubao
board-imports = Uingizaji
board-planner = Mpangaji ana shida
board-post = Barua hazifiki
board-post-text = { $waiting } zinasubiri kujaribiwa tena, { $dead } zimeshindikana.

board-trouble = Zinakuhitaji
board-no-trouble = Hakuna kinachokusubiri
board-no-trouble-text = Ukaguzi, kazi zinazochelewa, malalamiko na masharti mengine yatakuwa hapa.
board-short = { $pieces ->
    [one] Hakuna aliyepatikana kwa kipande kimoja
   *[other] Hakuna aliyepatikana kwa vipande { $pieces }
}
board-review = Vipande { $pieces } kufikia { $day }
board-expiring = { $request }, hadi { $when }
board-many = { $count ->
    [one] karakana { $count }
   *[other] karakana { $count }
}
board-is-short = Hazikutosha
board-is-review = Ukaguzi
board-is-dispute = Malalamiko
board-is-late = Huenda ikachelewa
board-is-counter = Masharti mengine
board-is-first-article = Kipande cha kwanza cha kukagua
board-is-expiring = Bado haijajibu

board-numbers = Hali ilivyo
board-too-few = chache mno
board-promised = vimeahidiwa kati ya vinavyohitajika, { $n ->
    [one] ombi moja
   *[other] maombi { $n }
}
board-filled = vimepokelewa kati ya vinavyohitajika, { $n ->
    [one] ombi moja
   *[other] maombi { $n }
}
board-delivered = vipande vizuri vilivyopokelewa
board-on-time = vimepokelewa kwa wakati, { $n ->
    [one] kazi moja
   *[other] kazi { $n }
}
board-answer-time = hadi jibu (wastani wa kati), { $n ->
    [one] jibu moja
   *[other] majibu { $n }
}
board-acceptance = ya kazi zilizoombwa zimekubaliwa, { $n ->
    [one] moja
   *[other] { $n }
}
board-hours = saa { $hours }
board-declines = Kwa nini kazi zilikataliwa

board-requests = Maombi
board-no-requests = Bado hakuna maombi.
board-due = kufikia { $day }
board-work = Vinatengenezwa
board-no-work = Hakuna kinachotengenezwa kwa sasa.
board-request = Ombi
board-state = Hali
board-made = Vimetengenezwa
board-due-day = Mwisho
board-forecast = Kufikia hapo
board-no-forecast = mapema mno kusema

network-about = Kuhusu
network-rules = Kanuni
network-urgency-normal = Karakana zina saa 48 za kujibu.
network-urgency-urgent = Karakana zina saa 24 za kujibu.
network-urgency-crisis = Karakana zina saa 6 za kujibu.
network-approves = Maombi yanatumwa mara moja, bila ukaguzi.
network-reviews = Mratibu anakagua kila ombi kabla halijatumwa.
network-waives = Hakuna kipande cha kwanza kinachohitaji kukaguliwa.
network-inspects = Vipande vya kwanza vinakaguliwa pale muundo au karakana mpya inapohitaji.
network-transit = { $days ->
    [0] Vipande vinahesabiwa kufika siku vinapotumwa.
    [one] Vipande vinapewa siku moja kufika.
   *[other] Vipande vinapewa siku { $days } kufika.
}
network-carrying = Kubeba kipande kimoja kilomita moja kunahesabiwa { $price } { $currency }.
network-farthest = Karakana zilizo umbali wa hadi km { $km } zinaombwa.
network-verified-only = Karakana zilizothibitishwa tu zinaombwa.
network-anybody = Karakana zisizothibitishwa nazo zinaombwa.
network-drill = Hili ni zoezi. Hakuna kinachotengenezwa wala kutumwa kweli.
network-drill-case = Jaza mfano uliotatuliwa: ngao za uso 5,000 kwa hospitali tano
network-workshops = { $count ->
    [one] karakana
   *[other] karakana
}
network-requests-open = { $count ->
    [one] ombi la wazi
   *[other] maombi ya wazi
}
network-requests = Maombi
network-no-requests = Bado hakuna maombi ya wazi.
network-post-here = Agiza kitu kitengenezwe hapa
network-join-here = Jiunge na karakana yako

network-edit = Badilisha kanuni
network-edit-title = Kanuni za { $name }
network-saved = Imehifadhiwa
network-name = Jina
network-about-hint = Mtandao ni wa nini, kwa sentensi chache. Kila mtu anaweza kusoma.
network-urgency = Kazi ni ya haraka kiasi gani?
network-urgency-word-normal = Kawaida: saa 48 za kujibu
network-urgency-word-urgent = Haraka: saa 24
network-urgency-word-crisis = Dharura: saa 6
network-switches = Yanayotumika hapa
network-switch-auto-approve = Tuma maombi bila ukaguzi
network-switch-waive = Usiombe vipande vya kwanza
network-switch-verified = Uliza karakana zilizothibitishwa tu
network-transit-days = Siku za njiani
network-per-km = Bei ya kubeba kipande kimoja kilomita moja
network-per-km-hint = Kwa { $currency }, na desimali: 0.10
network-max-distance = Karakana ya mbali zaidi
network-max-distance-hint = Ukiacha wazi: hakuna mpaka.
network-save = Hifadhi kanuni

network-rates = Viwango vya fedha
network-rates-hint = Kipimo kimoja cha fedha nyingine kina thamani gani kwa { $currency }, kuanzia siku fulani. Mipango inahifadhi viwango ilivyotumia.
network-rate-currency = Fedha
network-rate-day = Kuanzia
network-rate-worth = Thamani
network-rate-add = Weka kiwango
network-no-rates = Bado hakuna viwango: karakana zenye fedha nyingine haziwezi kupewa bei.

network-members = Karakana
network-member-slug = Karakana
network-member-hint = Sehemu ya mwisho ya anwani yake: /workshops/sehemu-hii
network-member-add = Ipokee
network-member-remove = Ondoa

network-coordinators = Waratibu
network-coordinator-email = Anwani ya barua pepe ya mratibu
network-coordinator-add = Tuma mwaliko

network-new = Mtandao mpya
network-new-lead = Jumuiya ya karakana yenye waratibu, kanuni na viwango vyake.
network-currency = Fedha
network-currency-hint = Herufi tatu, kama KES. Mipango na bei zinatajwa kwa fedha hii.
network-time-zone = Ukanda wa saa
network-time-zone-hint = Kama Africa/Nairobi.
network-create = Anzisha mtandao

field-not_a_decimal = Andika namba kama 0.5.
field-not_a_currency = Andika herufi tatu za fedha, kama KES.
field-not_a_zone = Andika ukanda wa saa kama Africa/Nairobi.
field-no_workshop = Hakuna karakana kama hiyo.
field-name_taken = Tayari kuna mtandao wa jina hili.
