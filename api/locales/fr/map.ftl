# La carte de la production.

map-title = Carte des ateliers
map-lead = { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
map-filter = Filtrer
map-as-list = Afficher en liste
map-attribution = Natural Earth · GeoNames (CC BY 4.0)
map-open = Ouvrir l’atelier
map-many = # ateliers, touchez pour vous approcher
map-fault = La carte ne peut pas être mise à jour maintenant. La liste ci-dessous est complète.
map-no-script = Sans scripts, la carte reste fixe. La liste dit la même chose.
map-embed-more = { $count ->
    [one] { $count } atelier, sur Karakana
   *[other] { $count } ateliers, sur Karakana
}
map-feed = Flux
map-records = Fiches (Open Know-Where)
map-tiles = Tuiles vectorielles
map-print = Imprimer cette liste
map-embed = Mettre cette carte dans une page
map-copy = Copier
map-embed-text = Copiez cette ligne. Elle suit le filtre ci-dessus et ne pose aucun cookie.

wanted-title = Ce qui est demandé, et où c’est loin
wanted-lead = Demandes ouvertes par ville : les pièces que personne n’a encore promises. Qui peut les faire peut participer.
wanted-what = Quoi
wanted-where = Où
wanted-pieces = Pièces
wanted-due = Pour le
wanted-far = Personne à proximité
wanted-none = Rien n’est demandé ici pour le moment.
wanted-gaps = Villes loin de ce qui est cherché
wanted-gaps-rule = Grandes villes à plus de { $km } km de tout atelier du filtre. Cherchez d’abord quelque chose sur la carte, un procédé par exemple.
wanted-nearest = Le plus proche
wanted-nobody = personne
map-layer-wanted = Ce qui est demandé ici
map-layer-gaps = Villes loin de ce qui est cherché
map-pieces = # pièces que personne n’a encore promises
map-far = Personne à proximité : #
print-verified = Vérifié
print-more = Seuls les { $count } premiers sont imprimés ; un filtre plus étroit imprime les autres.
