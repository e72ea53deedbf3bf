# Fremu ya kila ukurasa, na maneno yanayotumiwa na vipengele vingi.

layout-skip = Ruka hadi kwenye maudhui

nav-label = Kuu
nav-menu = Menyu
nav-make = Nataka hiki kitengenezwe
nav-join = Nina karakana
nav-map = Ramani
nav-workshops = Karakana
nav-designs = Miundo
nav-board = Ubao
nav-account = Akaunti
nav-sign-in = Ingia
nav-sign-out = Toka

footer-label = Kuhusu
footer-languages = Lugha
footer-drill = Hili ni zoezi. Karakana, oda na barua ni za majaribio; hakuna kinachotengenezwa wala kutumwa kweli.
footer-insecure = Muunganisho huu haujasimbwa. Mtu yeyote kwenye mtandao huu anaweza kusoma unachotuma, pamoja na nywila.
footer-attribution = Ramani: Natural Earth. Majina ya mahali: GeoNames, CC BY 4.0.
footer-api = Kwa wasanidi programu
footer-privacy = Faragha
footer-sources = Rekodi zimetoka wapi

form-errors = Tafadhali angalia majibu haya

pages-label = Kurasa
pages-previous = Iliyotangulia
pages-next = Inayofuata
