# La porte d’entrée, et les courts textes sur le site.

home-title = Fabriqué près de chez vous
home-lead = Dites-nous ce qu’il vous faut, combien et pour quand : Karakana répartit la commande entre les ateliers proches, montre le prix et les raisons, et suit chaque pièce jusqu’à son arrivée. Les ateliers reçoivent du travail qui leur convient et répondent d’un seul geste, avec ou sans compte.
home-map = Voir les ateliers sur la carte
home-map-alt = Carte des ateliers de Karakana
home-workshops = { $count ->
    [one] atelier
   *[other] ateliers
}
home-towns = { $count ->
    [one] ville
   *[other] villes
}
home-countries = { $count ->
    [one] pays
   *[other] pays
}
home-designs = { $count ->
    [one] modèle partagé
   *[other] modèles partagés
}
home-pieces = { $count ->
    [one] pièce livrée
   *[other] pièces livrées
}
home-how = Comment ça marche
home-step-ask = Dites ce qu’il vous faut.
home-step-ask-more = Choisissez un modèle partagé ou apportez le vôtre, avec les lieux et une date.
home-step-split = Voyez qui en fait combien.
home-step-split-more = La répartition est calculée, avec son prix, ses raisons et ce qui la changerait.
home-step-make = Suivez-la jusqu’à la porte.
home-step-make-more = Les ateliers acceptent, font leurs rapports et envoient ; le destinataire confirme ce qui est arrivé.
home-recent = Demandé récemment
home-recent-none = Personne n’a encore rien demandé.
home-request = { $count ->
    [one] { $count } pièce pour { $towns }, d’ici le { $day }
   *[other] { $count } pièces pour { $towns }, d’ici le { $day }
}
home-received = Reçu : { $count }
home-designs-link = Tous les modèles
home-workshops-link = Tous les ateliers
home-about-link = À propos de Karakana

about-title = À propos de Karakana
about-lead = Karakana veut dire « atelier » en swahili.
about-what = Les petits ateliers savent faire presque tout ce dont une ville a besoin : uniformes, bancs, foyers, visières, pièces de rechange. Ce qui manque, c’est quelqu’un pour les réunir. Karakana recense qui sait faire quoi, répartit exactement une commande entre ceux qui conviennent, et la mène de la demande à la réception.
about-money = Aucun argent ne passe par Karakana. Le site dit qui doit quoi à qui ; les gens se paient directement.
about-open = Les modèles et les ateliers sont décrits dans des normes ouvertes (Open Know-How, Open Know-Where). Chaque plan peut être téléchargé avec ses données et recalculé par n’importe qui.
about-fair = Un atelier peut toujours voir pourquoi il a été choisi ou non. Aucune place n’est à vendre.
about-program = Le programme tient en un seul fichier, libre d’usage pour votre propre réseau.
privacy-title = Vie privée
privacy-lead = Ce qui est gardé, pourquoi, combien de temps, et comment le faire retirer.
privacy-public = Tout le monde voit le nom d’un atelier, sa ville, ce qu’il sait faire et qui l’a vérifié. Si quelqu’un habite à l’atelier, le lieu n’est montré qu’à environ un kilomètre près.
privacy-contact = Les adresses e-mail et les numéros de téléphone ne sont jamais montrés en public. Ils sont gardés pour vous écrire au sujet de votre atelier et de vos commandes. Un message à un atelier passe par ce site ; l’adresse de qui l’envoie n’y figure qu’avec son accord.
privacy-exact = Le lieu exact d’un atelier n’est donné qu’à ceux dont il a accepté du travail.
privacy-cookies = Seulement les cookies nécessaires : l’un garde votre connexion, l’autre votre langue ; ce que vous écrivez dans un long formulaire est gardé deux jours dans votre propre navigateur. Il n’y a ni pistage ni publicité, et rien n’est chargé depuis d’autres sites, la carte comprise. C’est pourquoi il n’y a pas de bandeau.
privacy-proof = Sans compte, vous donnez une adresse, et nous y envoyons un seul message avec un lien. Si personne ne confirme dans les { $days } jours, l’adresse et ce qui a été écrit sont effacés.
privacy-removal = Le lien de nos messages modifie, met en pause ou retire votre fiche tout de suite, sans compte. Si vous n’avez pas un tel message, servez-vous de « Est-ce vous ? » sur la page de la fiche : la coordination répond dans les { $days } jours, et une fiche dont personne ne répond est alors retirée d’elle-même. D’une fiche retirée, seuls le nom et le lieu sont gardés, pour qu’elle ne soit pas ajoutée de nouveau par ailleurs.
privacy-yearly = Une fois par an, nous demandons si votre fiche est toujours juste. Ce que personne ne confirme est montré comme non vérifié, et un an plus tard, cela ne figure plus dans la liste et la carte habituelles.
privacy-subscriptions = Si vous avez demandé des messages sur ce qui est nouveau sur la carte, nous gardons votre adresse et ce que vous cherchez jusqu’à ce que vous y mettiez fin, par le lien de chaque message. Les deux sont alors effacés.
privacy-notices = Ce que vous annoncez à réparer ou à donner est vu de tous avec sa ville et sans votre nom ; les adresses et numéros de téléphone en sont retirés. Après { $days } jours, ou quand vous y mettez fin, tout est effacé avec votre adresse.
privacy-long = Le texte d’un message est oublié une fois envoyé. Une visite prend fin 30 jours après votre dernier passage. Les commandes, les rapports et les décisions restent dans le journal, qui ne contient ni noms ni adresses.
privacy-erase = Sur la page de votre compte, vous le supprimez vous-même ; sans compte, demandez-le et nous le faisons. Votre atelier quitte la carte, sauf si quelqu’un d’autre en répond, et votre nom, votre adresse et votre numéro sont effacés. L’histoire de ce qui a été fabriqué reste, sans les noms.
