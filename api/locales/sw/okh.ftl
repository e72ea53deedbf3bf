# Manifests of Open Know-How.

okh-title = Kagua muundo uliochapishwa
okh-lead = Maelezo yoyote ya Open Know-How: toleo la 1 kwa YAML, OKH-LOSH kwa TOML, au JSON. Unaona kinachokosekana au chenye shaka, na mstari wake.
okh-file = Maelezo ya muundo
okh-file-hint = okh.yml, okh.toml au okh.json
okh-check = Kagua
okh-good = Yanaweza kutumika
okh-bad = Hayawezi kutumika yalivyo
okh-line = Mstari
okh-field = Sehemu
okh-problem = Kasoro
okh-processes = Kazi yanazoelekeza; tafadhali zithibitishe
okh-bring = Yaweke kwenye maktaba
okh-manifest = Maelezo jinsi maktaba inavyoyatunza
okh-manifest-hint = Hakuna kinachopotea cha asili. Ili yaweze kuagizwa, ongeza jinsi kipande kinavyotengenezwa chini ya x-karakana.
okh-instructions = Jinsi ya kutengeneza
okh-from-published = Kagua au leta maelezo yaliyochapishwa kwingine
