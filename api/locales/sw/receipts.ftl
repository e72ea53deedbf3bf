# Confirming what arrived.

receipt-title = Nini kimefika?
receipt-place = Vinakwenda { $place }
receipt-from = { $pieces ->
    [one] Kipande { $pieces } kutoka { $workshop }
   *[other] Vipande { $pieces } kutoka { $workshop }
}
receipt-all-good = { $pieces ->
    [one] Kimefika na ni kizuri
   *[other] Vyote { $pieces } vimefika na ni vizuri
}
receipt-trouble = Kuna kilichopungua au kisicho kizuri
receipt-good = Vingapi ni vizuri?
receipt-good-hint = Vilitumwa { $pieces }.
receipt-reason = Vingine vina nini?
receipt-reason-hint = Kwa mfano: viwili vimevunjika, kimoja hakipo. Karakana itasoma.
receipt-remedy = Vingine vifanywe nini?
receipt-replace = Vitengenezwe tena
receipt-replace-hint = Vinapangwa na kutolewa upya.
receipt-written-off = Tutaendelea bila hivyo
receipt-written-off-hint = Ombi litaisha kwa vipande vichache.
receipt-send = Thibitisha hili
receipt-told = Imethibitishwa: { $good } kati ya { $pieces } vizuri
receipt-nothing = Hakuna kilicho njiani bado
receipt-nothing-text = Hifadhi barua: mara vipande vitakapotumwa, vitaonekana hapa.
receipt-thanks = Asante
receipt-thanks-text = Vyote vilivyotumwa hadi sasa vimethibitishwa. Vingine vikitumwa, utapata barua nyingine.
receipt-rework = Karakana ivirekebishe
receipt-rework-hint = Vinarudishwa kwake na kutumwa tena.
