# Les chiffres : ce que sont et savent faire les ateliers d’un filtre ; et les chiffres ouverts.

insights-title = Vue d’ensemble
insights-lead = { $count ->
    [one] Compté sur exactement { $count } atelier, celui de ce filtre.
   *[other] Compté sur exactement { $count } ateliers, ceux de ce filtre.
}
insights-workshops = { $count ->
    [one] atelier
   *[other] ateliers
}
insights-towns = { $count ->
    [one] ville
   *[other] villes
}
insights-alone = modèles sur { $designs } peuvent être fabriqués par un seul d’entre eux
insights-together = peuvent être fabriqués par eux ensemble
insights-capacity = Une semaine ordinaire, ils peuvent faire :
insights-hidden = trop peu d’ateliers pour le dire
insights-few = 1–2
insights-in-sight = Ce qui est en vue
insights-more = Toute la vue d’ensemble
insights-circle = La boucle de ce lieu
insights-circle-lead = De la conception à la fabrication, à la réparation, au recyclage et aux nouveaux matériaux. Une étape en pointillé manque ici.
insights-stage-none = personne
insights-feeds = Les restes des uns qui pourraient servir aux autres
insights-feeds-rule = C’est une déduction : qui fabrique avec un genre de matériau en laisse des chutes, et qui recycle ou produit ce matériau pourrait les prendre. Pour chaque genre, les deux plus proches sont nommés. Demandez-leur avant de compter dessus.
insights-feed = En fabriquent des objets : { $givers } ; pourraient prendre les restes : { $takers }.
insights-feed-none = Personne ici ne prend les restes.
insights-km = { $count } km
insights-counts = Nombres et capacité
insights-by-process = Procédé
insights-by-material = Matériau
insights-by-country = Pays
insights-by-role = Étape de la boucle
insights-by-batch = Nombre de pièces pour commencer
insights-by-verified = Vérification
insights-by-fresh = Date de la vérification
insights-table = La même chose en tableau
insights-count = Ateliers
insights-week = Capacité par semaine
insights-left = Autres lignes dans le fichier CSV : { $count }.
insights-rule = Un atelier compte dans chaque procédé, matériau et étape qu’il nomme. Les cases de moins de { $least } ateliers montrent « 1–2 » et pas de capacité, pour que personne ne soit reconnu ; là où un total en trahirait une, la plus petite case suivante est cachée aussi.
insights-scope = Ce qui peut être fabriqué ici
insights-scope-lead = Chaque modèle de la bibliothèque est comparé à ces ateliers : procédés, matériaux, tailles et certificats.
insights-scope-none = Aucun des modèles ne peut encore être fabriqué ici.
insights-scope-list = { $count ->
    [one] { $count } modèle qui peut être fabriqué
   *[other] { $count } modèles qui peuvent être fabriqués
}
insights-several = plusieurs ensemble
insights-missing = Ce qui manque ici
insights-missing-lead = Personne ici ne les propose ; l’atelier le plus proche qui le fait est nommé.
insights-nearest = Le plus proche :

batch-any = N’importe quel nombre
batch-few = De 2 à 10
batch-tens = De 11 à 100
batch-hundreds = De 101 à 1 000
batch-thousands = Plus de 1 000

fresh-recent = Ces { $days } derniers jours
fresh-year = Il y a moins d’un an
fresh-older = Il y a plus longtemps
fresh-never = Jamais

numbers-title = Chiffres ouverts
numbers-lead = Ce qui a été fabriqué et demandé, par pays et par procédé. Toutes les parties réunies donnent les comptes.
numbers-good = bonnes pièces fabriquées
numbers-received = pièces reçues
numbers-rejected = pièces refusées
numbers-scrap = pièces gâchées
numbers-made = Fabriqué
numbers-rule = Ce que moins de { $least } ateliers ont fabriqué est réuni en une ligne, pour que personne ne soit reconnu et que les totaux restent justes.
numbers-rest = Parties de moins de { $least } ateliers, réunies
numbers-none = Rien n’a encore été fabriqué.
numbers-wanted = Demandé, par pays de destination
numbers-places = Destinations
numbers-pieces = Pièces demandées
numbers-promised = Pièces promises
