# Le filtre de la carte, de la liste, des chiffres et des flux, et ce qu’il dit d’une adresse.

filter-more = Plus de filtres
filter-by-q = Chercher
filter-by-process = Procédé
filter-by-country = Pays
filter-by-design = Peut fabriquer
filter-by-role = Rôle dans la boucle
filter-by-verified = Vérification minimale
filter-by-since = Vérifié, confirmé ou modifié depuis le
filter-by-region = Région ou ville
filter-by-material = Matériau
filter-by-machine = Machine
filter-by-product = Fabrique d’habitude
filter-by-size = Place pour une pièce, en mm
filter-hint-size = 300,200,100
filter-by-unit = Capacité comptée en
filter-by-capacity = Capacité par semaine, au moins
filter-by-capacity_to = Capacité par semaine, au plus
filter-by-batch_to = Commence dès ce nombre de pièces
filter-by-certificate = Certificat
filter-by-kind = Artisanal ou numérique
filter-by-access = Qui peut entrer
filter-by-language = Langue parlée
filter-by-pieces = Pièces de ce modèle
filter-by-by = D’ici le
filter-kind-craft = À la main et à l’outil
filter-kind-digital = À partir d’un fichier

door-public = Tout le monde
door-public_hours = Tout le monde, à certaines heures
door-shared = Un lieu partagé
door-membership = Les membres
door-restricted = Le personnel seulement

filter-too_many = Il y a trop de mots sous « { $filter } » ; seuls les premiers ont été utilisés.
filter-turned = Le premier nombre sous « { $filter } » est plus grand que le second ; il a donc été laissé de côté.
filter-size = « { $filter } » doit être trois longueurs en millimètres, comme 300,200,100.
filter-day = « { $filter } » doit être un jour comme 2026-11-23.
filter-past = Le jour sous « { $filter } » est passé.
filter-needs_design = « { $filter } » ne compte qu’avec un modèle.
filter-nobody_has = Personne ici n’a ce qui est indiqué sous « { $filter } ».

together-title = Personne ne fabrique cela seul
together-enough = Plusieurs ateliers ensemble le peuvent : { $routing }.
together-short = Même ensemble, ils ne peuvent pas tout fabriquer : { $routing }.
together-workshops = { $count ->
    [0] aucun atelier
    [one] { $count } atelier
   *[other] { $count } ateliers
}
together-room = { $count ->
    [one] place pour { $count } pièce
   *[other] place pour { $count } pièces
}
together-ask = Faites la demande : le travail est alors réparti entre eux

workshop-access = Qui peut entrer
workshop-access-none = Non indiqué
workshop-languages = Langues parlées
workshop-languages-hint = Séparées par des virgules, comme Kiswahili, English.
field-unknown_language = Nous ne connaissons pas une de ces langues. Écrivez son nom dans cette langue ou son code, séparés par des virgules.
