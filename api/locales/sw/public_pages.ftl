# Washirika, programu na matendo.

public-title = Washirika, programu na matendo
public-lead = Nani anafanya kazi na mitandao hii, wanaendesha nini, na wanafanya nini pamoja.
public-all = Vyote
public-partner = Mshirika
public-programme = Programu
public-action = Tendo
public-none = Bado hakuna ukurasa
public-none-more = Waratibu huandika hapa kuhusu wanaofanya nao kazi.
public-new = Andika ukurasa
public-draft = Rasimu
public-draft-more = Waratibu wa mtandao wake tu wanauona.
public-changed = Ulibadilishwa { $day }
public-edit = Ubadilishe
public-write = Ukurasa wa wote
public-write-lead = Unafanya kazi na nani, unaendesha nini au mnafanya nini pamoja. Ni wewe tu unayeuona mpaka uuchapishe.
public-preview = Utazame kwanza
public-network = Mtandao
public-kind = Unahusu nini?
public-heading = Kichwa
public-sentence = Kwa sentensi moja
public-sentence-hint = Huwa chini ya kichwa na kwenye orodha.
public-text = Maandishi
public-text-hint = Kwa Markdown: mstari mtupu kati ya aya, # kabla ya kichwa, - kabla ya kila kitu cha orodha, *mkazo*, [maneno](https://anwani).
public-language = Lugha ya ukurasa
public-keep-draft = Hifadhi kama rasimu
public-publish = Uchapishe
