# Ce qui peut être fabriqué autour d’un lieu.

around-title = Ce qui peut être fabriqué par ici
around-lead = Choisissez un lieu, et voyez ce que ses ateliers savent faire, en quelle quantité et à quel prix. Choisissez aussi un modèle, et voyez combien de pièces ils peuvent en fabriquer.
around-place = Autour de
around-radius = À moins de
around-until = Jusqu’au
around-design = Modèle
around-design-none = Sans modèle : tous les procédés
around-look = Regarder
around-found = { $count ->
    [one] { $place } : { $count } atelier à moins de { $km } km, jusqu’au { $day }.
   *[other] { $place } : { $count } ateliers à moins de { $km } km, jusqu’au { $day }.
}
around-pieces = pièces peuvent être fabriquées
around-none-of-design = Personne ici ne peut en fabriquer une pièce entière, tel qu’il est.
around-prices = Ce que coûte une pièce de plus, à l’atelier
around-piece = Pièce numéro
around-costs = Coût
around-unlocks = Ce qui permettrait d’en fabriquer plus
around-unlocks-none = Rien de ce que le modèle exige n’écarte quelqu’un ici.
around-unlock-material = Sans exiger ce matériau : { $material }
around-unlock-tolerance = Sans exiger cette tolérance : { $tolerance }
around-unlock-envelope = En parties plus petites que { $size }
around-unlock-certification = Sans le certificat { $certificate }
around-unlock-process = Avec le procédé « { $general } » au lieu de « { $process } »
around-unlock-verified = Avec les ateliers que personne n’a encore vérifiés
around-unlock-radius = À moins de { $km } km
around-unlock-country = Avec des ateliers d’autres pays que { $countries }
around-unlock-more = { $count ->
    [one] { $pieces } pièce de plus
   *[other] { $pieces } pièces de plus
}
around-unlock-all = { $count ->
    [one] Pièces en tout : { $pieces } ; { $count } atelier
   *[other] Pièces en tout : { $pieces } ; { $count } ateliers
}
around-processes = Par procédé
around-capacity = D’ici là
around-price-range = Prix, du moins cher au plus cher
around-nobody = Pas encore d’atelier par ici
around-nobody-more = Cherchez plus loin, ou mettez sur la carte les ateliers que vous connaissez.
around-how = Compté en semaines de travail ordinaires, comme les ateliers les indiquent. Le travail déjà promis à d’autres n’est pas déduit, et le réglage, les lots minimaux et le transport ne sont pas comptés : faites une demande, et vous verrez ce que cela coûte vraiment.
around-left-out = { $count ->
    [one] { $count } atelier n’est pas compté, car aucun taux de change ne convertit ses prix dans la monnaie des autres.
   *[other] { $count } ateliers ne sont pas comptés, car aucun taux de change ne convertit leurs prix dans la monnaie des autres.
}
around-design-unsaid = Ce modèle ne dit pas comment il se fabrique
around-design-unsaid-more = Sans étapes de travail, temps et matériaux, personne ne peut dire combien de pièces peuvent être fabriquées.
around-link = Qu’est-ce qui peut être fabriqué par ici ?
around-link-design = Combien peuvent être fabriqués près de chez moi ?
