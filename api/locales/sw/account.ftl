# Signing up and in, and the page of one's own account.

account-name = Jina
account-name-hint = Jinsi unavyojulikana na unaofanya nao kazi.
account-email = Anwani ya barua pepe
account-password = Nenosiri
account-password-hint = Angalau herufi kumi. Maneno matatu ni rahisi kukumbuka.
account-new-password = Nenosiri jipya

sign-up-title = Fungua akaunti
sign-up-lead = Ukiwa na akaunti unaweza kuagiza vitu vitengenezwe na kuvifuatilia hadi vifike. Haina malipo.
sign-up-button = Fungua akaunti
sign-up-known = Una akaunti tayari?
sign-up-sent-title = Angalia barua pepe yako
sign-up-sent-lead = Tumekuandikia kwa { $email }. Fungua kiungo kilicho kwenye barua hiyo; kinatumika kwa siku mbili.

confirm-title = Je, anwani hii ni yako?
confirm-lead = Mtu amefungua akaunti kwa anwani hii. Kama ni wewe, kubali. Kama si wewe, funga ukurasa huu na hakuna kitakachotokea.
confirm-button = Ndiyo, ni anwani yangu

sign-in-title = Ingia
sign-in-button = Ingia
sign-in-failed = Hujaingia
sign-in-confirmed = Imefanikiwa
sign-in-confirmed-text = Sasa ingia kwa nenosiri lako.
sign-in-forgot = Nimesahau nenosiri
sign-in-new = Ni mgeni hapa?

forgot-title = Nenosiri jipya
forgot-lead = Tuambie anwani yako, nasi tutakutumia kiungo.
forgot-button = Tuma kiungo
forgot-sent-title = Angalia barua pepe yako
forgot-sent-lead = Kama { $email } ina akaunti, kiungo kiko njiani. Kinatumika kwa saa mbili.

reset-title = Chagua nenosiri jipya
reset-lead = Utatolewa kwingine kote ulikoingia.
reset-button = Weka nenosiri

account-title = Akaunti yako
account-language = Lugha
account-language-hint = Kurasa na barua huandikwa kwa lugha hii.
account-save = Hifadhi
account-roles = Unachofanya hapa
account-no-roles = Bado hakuna.
account-password-title = Nenosiri
account-current-password = Nenosiri la sasa
account-password-button = Badilisha nenosiri
account-sessions = Mahali ulipoingia
account-session-since = Tangu { $when } UTC
account-session-seen = Ilitumika mwisho { $when } UTC
account-this-session = Hapa
account-session-end = Toka huko
account-sign-out-everywhere = Toka kila mahali

role-designer = Mbunifu
role-member = Karakana
role-coordinator = Mratibu
role-admin = Msimamizi
role-receiver = Mpokeaji
role-inspector = Mkaguzi
role-scout = Mwakilishi
sign-up-waits = Ulichoandika kimehifadhiwa
sign-up-waits-text = Fungua akaunti, thibitisha anwani yako na uingie: fomu itakuwa hapo tena, ikiwa imejazwa.
invited-workshop = Kujibu kwa niaba ya { $name }?
invited-workshop-lead = Anayejibu kwa niaba ya karakana hukubali au kukataa ofa zake, huripoti kilichotengenezwa na kuweka ukurasa wake sahihi.
invited-network = Kusaidia kuendesha { $name }?
invited-network-lead = Mratibu hukagua maombi na karakana, huona matatizo mapema na huamua la kufanya.
invited-new = Mwaliko ulitumwa kwa { $email }. Bado huna akaunti ya anwani hii: jina na nywila vitaifungua.
invited-known = Mwaliko ulitumwa kwa { $email }. Akaunti yako ya anwani hii itajiunga.
invited-accept = Kubali
invited-otherwise = Usipotaka, funga ukurasa huu. Hakuna kitakachotokea.
invited-sent = Mwaliko umetumwa
invited-sent-text = Atajiunga mara tu atakapoukubali.

erase-title = Futa akaunti yangu
erase-lead = Hili haliwezi kurudishwa.
erase-goes = Kinachoondoka mara moja: jina lako, anwani ya barua pepe, namba, nenosiri, majukumu yako, maandishi ya barua ulizotumiwa, na barua ulizoomba. Karakana isiyo na mwingine anayeijibia huondoka kwenye ramani.
erase-stays = Kinachobaki, bila jina lako: idadi ya vilivyoagizwa, vilivyotengenezwa na vilivyopokewa, na kumbukumbu ya maamuzi.
erase-first = Kwanza jambo hili lifanyike
erase-button = Futa kabisa
erase-not = Hapana, ibaki
erase-done = Akaunti yako imefutwa
erase-done-lead = Umetoka. Jina na anwani yako vimesahauliwa; anwani inaweza kutumika kwa akaunti mpya.
error-requests_run = Oda yako moja inaendelea. Isitishe au subiri ifungwe.
error-last_admin = Hakuna mwingine anayeendesha tovuti hii. Mpe mtu mwingine jukumu hilo kwanza.
error-last_coordinator = Hakuna mwingine anayeratibu mmoja wa mitandao yako. Alika mtu kwanza.
