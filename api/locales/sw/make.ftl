# "Nataka hiki kitengenezwe": kuchagua muundo, fomu ya ombi.

make-title = Nataka hiki kitengenezwe
make-choose-lead = Chagua unachohitaji. Tunatafuta karakana zinazoweza kukitengeneza, tunagawa kazi na kuifuatilia hadi ifike.
make-search = Tafuta miundo
make-search-button = Tafuta
make-none-found = Bado hakuna muundo kama huo
make-none-found-text = Jaribu neno lingine, au lete muundo wako mwenyewe.
make-all-designs = Onyesha miundo yote
make-own-design = Leta muundo
make-own-design-text = Hukuupata?

make-lead = Majibu matatu yanatosha: vingapi, wapi, na lini.
make-edit-title = Badilisha ombi
make-kept = Karibu tena
make-kept-text = Ulichoandika awali bado kipo hapa. Kiangalie kisha utume.
make-review-note = Mkaguzi aliandika
make-see-design = Tazama muundo
make-other-design = Chagua muundo mwingine
make-design = Muundo
make-design-none = Chagua muundo
make-use-design = Tumia muundo huu

make-where = Vingapi, na vipelekwe wapi
make-place = Mahali pa kupeleka
make-place-number = Mahali pa { $number }
make-quantity = Vipande
make-town = Mji
make-town-hint = Mji na nchi, kama “Mombasa, Kenya”, au latitudo na longitudo.
make-town-which = Ni mji gani kati ya hii?
make-label = Jina la mahali
make-label-hint = Hospitali, shule, zahanati. Liache wazi ili kutumia jina la mji.
make-receiver-summary = Mtu mwingine atapokea
make-receiver-hint = Atapata kiungo cha kuthibitisha kilichofika, bila akaunti. La sivyo utathibitisha wewe.
make-receiver = Jina lake
make-receiver-email = Anwani yake ya barua pepe
make-remove-place = Ondoa mahali hapa
make-add-place = Ongeza mahali pengine

make-when = Kufikia lini
make-due = Siku ya mwisho ya kufika
make-due-hint = Siku, mwezi na mwaka. Muda ukiwa mrefu, karakana nyingi zaidi zinaweza kusaidia.
make-terms = Kwa masharti gani?
make-terms-volunteer = Karakana zinatengeneza bure
make-terms-paid_on_receipt = Malipo baada ya kupokea
make-terms-deposit = Sehemu mapema, iliyobaki baada ya kupokea
make-note = Karakana zijue nini?
make-note-hint = Kwa nini unavihitaji, vifungwe vipi, nani aulizwe. Kila anayeombwa anaweza kusoma haya.

make-more = Jina, njia za kutengeneza na mipaka
make-name = Jina la ombi
make-name-hint = Ukiacha wazi: jina la muundo.
make-routings = Njia za kutengeneza unazoruhusu
make-routings-hint = Ukiruhusu nyingi zaidi, karakana nyingi zaidi zinafaa.
make-max-workshops = Karakana zisizidi
make-limit-hint = Ukiacha wazi: kadiri zinavyohitajika.
make-max-share = Sehemu kubwa zaidi ya karakana moja
make-max-share-hint = Ili kukosekana kwa moja kusisimamishe kila kitu. Ukiacha wazi: hakuna mpaka.
make-networks = Mitandao
make-networks-legend = Uliza karakana za
make-networks-hint = Usipochagua, tunauliza mitandao yenye karakana katika nchi zinakopelekwa vipande vyako.
make-network-hint = { $workshops ->
    [one] Karakana moja, { $countries }
   *[other] Karakana { $workshops }, { $countries }
}
make-sign-in-after = Baadaye utaingia au kufungua akaunti. Ulichoandika hapa kinahifadhiwa.
make-post = Tuma ombi
make-post-again = Hifadhi na uwasilishe
make-keep-draft = Hifadhi kama rasimu

field-town_ambiguous = Miji kadhaa inafaa. Chagua mmoja wapo.
field-town_unknown = Hatuujui mji huu. Jaribu mji mkubwa ulio karibu.
field-too_long_to_keep = Haya ni marefu mno kuhifadhiwa wakati unaingia. Yafupishe, au ingia kwanza.

make-quote = Itagharimu kiasi gani
make-quote-open = Sema vingapi, wapi na lini, na bei itaonekana hapa.
make-quote-later = Watu wengi wanauliza sasa hivi. Jaribu tena baada ya muda mfupi, au weka ombi lako.
make-quote-for = { $pieces ->
    [one] kwa kipande kimoja
   *[other] kwa vipande { $pieces }, { $each } kwa kipande
}
make-quote-by = { $count ->
    [one] Kutoka karakana moja, umbali wa kilomita { $km } au chini yake.
   *[other] Kutoka karakana { $count }, umbali wa kilomita { $km } au chini yake.
}
make-quote-short = Vipande { $missing } kati ya { $pieces } havingewezekana kufikia siku hiyo.
make-quote-helps = Siku ya baadaye, njia zaidi za kutengeneza au mitandao zaidi inaweza kusaidia.
make-quote-hint = Kwa nafasi ambayo karakana zinayo sasa hivi. Hakuna ahadi mpaka zikubali.
make-quote-ask = Hesabu bei
