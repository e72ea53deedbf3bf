# La bibliothèque des modèles.

designs-title = Modèles
designs-lead = Des objets que les ateliers peuvent fabriquer, avec dessins, mode d’emploi et contrôles. Libres d’usage selon leur licence.
designs-risk = Risque
designs-count = { $count ->
    [one] { $count } modèle
   *[other] { $count } modèles
}
designs-bring = Apporter votre modèle
designs-none = Pas encore de modèle de ce genre
designs-none-more = Retirez un filtre, ou apportez le modèle vous-même.
designs-drawing = Dessin : { $title }
designs-cannot-ask = Ce modèle ne peut pas encore être commandé
designs-cannot-ask-more = Un modèle qui protège des personnes n’est fabriqué qu’après avoir été examiné, et chaque modèle doit dire comment il se fabrique.
designs-safety = Santé et sécurité
designs-who = Qui peut le fabriquer
designs-who-none = Aucun atelier de la carte ne peut encore fabriquer à lui seul une pièce entière.
designs-who-total = { $count ->
    [one] { $count } atelier peut fabriquer à lui seul une pièce entière.
   *[other] { $count } ateliers peuvent chacun fabriquer à eux seuls une pièce entière.
}
designs-how = Comment il se fabrique
designs-step = Étape
designs-asks = Matériau et taille
designs-time = Temps par pièce
designs-minutes = { $count } min
designs-check = À contrôler :
designs-files = Fichiers
designs-instructions = Mode d’emploi
designs-size = Taille
designs-licence = Licence
designs-versions = Versions
designs-version = Version { $number }
designs-new-version = Apporter une nouvelle version
designs-new-title = Apporter un modèle
designs-new-lead = Un manifeste qui dit ce que c’est et comment cela se fabrique, les fichiers, et un mode d’emploi. S’il protège des personnes, il attend un examen.
designs-faults = { $count ->
    [one] { $count } chose à corriger dans le manifeste
   *[other] { $count } choses à corriger dans le manifeste
}
designs-line = Ligne { $line }.
designs-manifest = Manifeste (okh.toml)
designs-manifest-hint = Open Know-How en TOML. L’exemple montre ce qu’il faut.
designs-instructions-hint = En Markdown. Comment le fabriquer, dans l’ordre du travail.
designs-files-hint = Jusqu’à 20 fichiers de 20 Mo : dessins (SVG, DXF, PDF), volumes (STL, 3MF, STEP), images. Choisissez-les de nouveau après une erreur.
designs-new-button = Mettre dans la bibliothèque
workshops-facts-design = À propos du modèle
risk-0 = Sans danger
risk-1 = Confort
risk-2 = Protection
risk-3 = Médical réglementé
review-unreviewed = Pas encore examiné
review-reviewed = Examiné
review-refused = Refusé après examen
field-manifest_faults = Le manifeste est à corriger ; chaque endroit est indiqué ci-dessous.
field-not_a_design_file = { $name } n’est pas un type de fichier que nous connaissons.
field-file_missing = Le manifeste cite { $name }, mais ce fichier n’a pas été envoyé.

measures-title = Les fichiers en disent plus que la description
measures-lead = Mesuré d’après vos fichiers. Reprenez-le et la prochaine version le dira ; la revue se fait à nouveau.
measures-size = place pour une pièce : { $size }
measures-kg = matière d’une pièce pleine : { $kg } kg
measures-area = plaque ou tissu pour une pièce : { $area } m²
measures-take = Reprendre
similar-title = Modèles semblables
similar-percent = semblable à { $count } %
similar-rule = Comment on compare : les procédés communs comptent pour moitié, les matériaux et les mots pour un quart chacun ; ce que peu de modèles ont compte davantage.
similar-activity = Demandé ailleurs : ce modèle et des semblables
