# Imports for coordinators, and the page of sources.

imports-title = Uingizaji
imports-lead = Ingiza rekodi zilizochapishwa na wengine. Unaona kitakachotokea kabla ya kuandikwa, na unaweza kukirudisha.
imports-waiting = { $count ->
    [0] Hakuna kinachosubiri uamuzi
    [one] Rekodi moja huenda ni karakana iliyopo hapa
   *[other] Rekodi { $count } huenda ni karakana zilizopo hapa
}
imports-decide = Amua
imports-new = Faili jipya
imports-file = Faili
imports-file-hint = JSON, YAML, CSV au GeoJSON, kwa muundo wowote wa Open Know-Where, fablabs.io, SpaceAPI au OpenStreetMap; isizidi MB 8.
imports-source = Chanzo
imports-source-hint = Anayelichapisha. Jina lilelile kwa kila toleo.
imports-licence = Leseni
imports-licence-hint = Kama CC-BY-4.0. Inaonyeshwa pamoja na kila rekodi.
imports-url = Limechapishwa wapi
imports-day = Siku ya data
imports-day-hint = Lilipochapishwa au kupakuliwa.
imports-look = Litazame
imports-done = Uingizaji uliofanyika
imports-none = Bado hakuna kilichoingizwa.
imports-counts = { $read } zimesomwa, { $added } mpya, { $changed } zimebadilika, { $waiting } za kuamua, { $rejected } hazikuchukuliwa
imports-rolled-back = Imerudishwa
imports-roll-back = Rudisha
imports-preview = Kitakachotokea
imports-preview-lead = Bado hakuna kilichoandikwa.
imports-read = rekodi zilizosomwa
imports-fate = Kinachotokea
imports-fate-added = mpya
imports-fate-changed = zilizobadilika
imports-fate-unchanged = kama zamani
imports-fate-waiting = huenda zipo
imports-fate-left_out = zilizoachwa kwa uamuzi
imports-rejected = Hazikuchukuliwa
imports-warnings = Zenye shaka, lakini zimechukuliwa
imports-line = Mstari { $line }
imports-write = Ingiza hii
imports-columns = Maana ya safu
imports-column = Safu
imports-means = Maana
imports-means-nothing = Hubaki ilivyo
imports-look-again = Tazama tena
imports-samples = Rekodi za kwanza
imports-side-name = Jina
imports-side-place = Mahali
imports-side-about = Kuhusu
imports-side-machines = Mashine
imports-side-page = Ukurasa wa wavuti
imports-side-processes = Kazi
imports-doubles = Je, hii ni karakana ileile?
imports-no-doubles = Hakuna kinachosubiri
imports-no-doubles-text = Rekodi ambazo huenda ni karakana zilizopo zitasimama hapa.
imports-reason-near = Majina yanafanana, umbali wa m { $metres }
imports-reason-domain = Tovuti ileile, umbali wa m { $metres }
imports-reason-page = Ukurasa uleule wa wavuti, umbali wa m { $metres }
imports-here = Ipo tayari
imports-same = Ileile: jaza palipo wazi
imports-another = Karakana nyingine: iongeze
imports-ignore = Iache
imports-export = Pakua hizi
sources-title = Rekodi zimetoka wapi
sources-lead = Karakana nyingi ziliandika rekodi zao zenyewe. Hizi zilitoka kwa wengine, kwa leseni hizi.
sources-none = Kila rekodi hapa iliandikwa na karakana yake au na mpelelezi.
sources-take = Chukua data
sources-take-text = Kila rekodi inataja chanzo na leseni yake. Nyumba huonyeshwa kwa umbali wa takriban kilomita moja; barua pepe na simu za watu hazitajwi.
