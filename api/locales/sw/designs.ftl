# Maktaba ya miundo.

designs-title = Miundo
designs-lead = Vitu ambavyo karakana zinaweza kutengeneza, pamoja na michoro, maelekezo na ukaguzi. Huru kutumia chini ya leseni yake.
designs-risk = Hatari
designs-count = { $count ->
    [one] Muundo { $count }
   *[other] Miundo { $count }
}
designs-bring = Leta muundo wako
designs-none = Hakuna muundo wa namna hii bado
designs-none-more = Ondoa kichujio kimoja, au leta muundo mwenyewe.
designs-drawing = Mchoro wa { $title }
designs-cannot-ask = Hiki hakiwezi kuagizwa bado
designs-cannot-ask-more = Muundo unaolinda watu hutengenezwa tu baada ya mtu kuukagua, na kila muundo lazima useme unavyotengenezwa.
designs-safety = Afya na usalama
designs-who = Nani anaweza kukitengeneza
designs-who-none = Hakuna karakana kwenye ramani inayoweza kutengeneza kipande kizima peke yake bado.
designs-who-total = { $count ->
    [one] Karakana { $count } inaweza kutengeneza kipande kizima peke yake.
   *[other] Karakana { $count } zinaweza kila moja kutengeneza kipande kizima peke yake.
}
designs-how = Kinavyotengenezwa
designs-step = Hatua
designs-asks = Malighafi na ukubwa
designs-time = Muda kwa kipande
designs-minutes = dakika { $count }
designs-check = Ukaguzi:
designs-files = Faili
designs-instructions = Maelekezo
designs-size = Ukubwa
designs-licence = Leseni
designs-versions = Matoleo
designs-version = Toleo { $number }
designs-new-version = Leta toleo jipya
designs-new-title = Leta muundo
designs-new-lead = Maelezo yanayosema ni nini na kinatengenezwaje, faili, na maelekezo. Husubiri kukaguliwa pale unapolinda watu.
designs-faults = { $count ->
    [one] Jambo moja kwenye maelezo linahitaji kurekebishwa
   *[other] Mambo { $count } kwenye maelezo yanahitaji kurekebishwa
}
designs-line = Mstari { $line }.
designs-manifest = Maelezo (okh.toml)
designs-manifest-hint = Open Know-How kwa TOML. Mfano unaonyesha kinachohitajika.
designs-instructions-hint = Kwa Markdown. Jinsi ya kukitengeneza, kwa mpangilio wa kazi.
designs-files-hint = Hadi faili 20 za MB 20: michoro (SVG, DXF, PDF), maumbo (STL, 3MF, STEP), picha. Zichague tena baada ya kosa.
designs-new-button = Uweke kwenye maktaba
workshops-facts-design = Kuhusu muundo
risk-0 = Haidhuru
risk-1 = Starehe
risk-2 = Kinga
risk-3 = Kifaa cha tiba kinachosimamiwa
review-unreviewed = Haujakaguliwa bado
review-reviewed = Umekaguliwa
review-refused = Umekataliwa na wakaguzi
field-manifest_faults = Maelezo yanahitaji kurekebishwa; kila mahali pameorodheshwa hapa chini.
field-not_a_design_file = { $name } si aina ya faili tunayoijua.
field-file_missing = Maelezo yanataja { $name }, lakini hakuna faili kama hiyo iliyotumwa.

measures-title = Faili zinasema zaidi ya maelezo
measures-lead = Imepimwa kutoka faili zako. Ichukue na toleo lijalo litasema hivyo; mkaguzi ataliangalia tena.
measures-size = nafasi ya kipande kimoja: { $size }
measures-kg = malighafi ya kipande kizima: kilo { $kg }
measures-area = shiti au kitambaa cha kipande kimoja: m² { $area }
measures-take = Chukua
similar-title = Miundo inayofanana
similar-percent = inafanana kwa { $count } %
similar-rule = Jinsi tunavyolinganisha: michakato ya pamoja ni nusu, nyenzo na maneno robo kila kimoja; kilicho katika miundo michache kina uzito zaidi.
similar-activity = Kimeombwa kwingine: huu na miundo inayofanana
