# Kichujio cha ramani, orodha, takwimu na milisho, na kinachosemwa kuhusu anwani.

filter-more = Vichujio zaidi
filter-by-q = Tafuta
filter-by-process = Mchakato
filter-by-country = Nchi
filter-by-design = Inaweza kutengeneza
filter-by-role = Nafasi katika mzunguko
filter-by-verified = Imethibitishwa angalau
filter-by-since = Imethibitishwa au kubadilishwa tangu
filter-by-region = Mkoa au mji
filter-by-material = Malighafi
filter-by-machine = Mashine
filter-by-product = Kwa kawaida hutengeneza
filter-by-size = Nafasi ya kipande, mm
filter-hint-size = 300,200,100
filter-by-unit = Uwezo unahesabiwa kwa
filter-by-capacity = Uwezo kwa wiki, kuanzia
filter-by-capacity_to = Uwezo kwa wiki, hadi
filter-by-batch_to = Huanza kwa vipande vichache kama
filter-by-certificate = Cheti
filter-by-kind = Kwa mkono au kidijitali
filter-by-access = Nani anaweza kuingia
filter-by-language = Lugha inayozungumzwa
filter-by-pieces = Vipande vya muundo huo
filter-by-by = Hadi
filter-kind-craft = Kwa mkono na zana
filter-kind-digital = Kutoka kwenye faili

door-public = Mtu yeyote
door-public_hours = Mtu yeyote, kwa saa maalumu
door-shared = Mahali pa pamoja
door-membership = Wanachama
door-restricted = Wafanyakazi tu

filter-too_many = Kuna maneno mengi mno chini ya “{ $filter }”; ya kwanza tu yametumika.
filter-turned = Namba ya kwanza chini ya “{ $filter }” ni kubwa kuliko ya pili, kwa hiyo imeachwa.
filter-size = “{ $filter }” lazima iwe urefu tatu kwa milimita, kama 300,200,100.
filter-day = “{ $filter }” lazima iwe siku kama 2026-11-23.
filter-past = Siku iliyo chini ya “{ $filter }” imepita.
filter-needs_design = “{ $filter }” inafaa tu pamoja na muundo.
filter-nobody_has = Hakuna mtu hapa mwenye kilicho chini ya “{ $filter }”.

together-title = Hakuna anayetengeneza hiki peke yake
together-enough = Warsha kadhaa pamoja zinaweza: { $routing }.
together-short = Hata pamoja haziwezi kutengeneza vyote: { $routing }.
together-workshops = { $count ->
    [0] hakuna warsha
    [one] warsha { $count }
   *[other] warsha { $count }
}
together-room = { $count ->
    [one] nafasi ya kipande { $count }
   *[other] nafasi ya vipande { $count }
}
together-ask = Omba kitengenezwe: kazi itagawanywa kati yao

workshop-access = Nani anaweza kuingia
workshop-access-none = Haijasemwa
workshop-languages = Lugha zinazozungumzwa
workshop-languages-hint = Zitenganishwe kwa koma, kama Kiswahili, English.
field-unknown_language = Hatujui mojawapo ya lugha hizi. Andika jina lake au kifupi chake, zikitenganishwa kwa koma.
