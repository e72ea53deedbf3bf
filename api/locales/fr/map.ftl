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
map-print = Imprimer cette liste
map-embed = Mettre cette carte dans une page
map-copy = Copier
map-embed-text = Copiez cette ligne. Elle suit le filtre ci-dessus et ne pose aucun cookie.
