# Le tableau de bord de la coordination, et les pages des réseaux.

board-title = Tableau de bord
board-imports = Imports
board-planner = Le calcul des plans est en difficulté
board-post = Des messages ne partent pas
board-post-text = En attente d’un nouvel essai : { $waiting }. Abandonnés : { $dead }.

board-trouble = À vous d’agir
board-no-trouble = Rien ne vous attend
board-no-trouble-text = Les examens, les retards, les contestations et les propositions d’autres conditions apparaîtront ici.
board-short = { $pieces ->
    [one] Personne trouvé pour { $pieces } pièce
   *[other] Personne trouvé pour { $pieces } pièces
}
board-review = { $pieces ->
    [one] { $pieces } pièce d’ici le { $day }
   *[other] { $pieces } pièces d’ici le { $day }
}
board-expiring = { $request }, jusqu’au { $when }
board-many = { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
board-is-short = Incomplet
board-is-review = Examen
board-is-dispute = Contestation
board-is-late = Risque de retard
board-is-counter = Autres conditions
board-is-first-article = Première pièce à contrôler
board-is-expiring = Pas encore de réponse

board-numbers = Où nous en sommes
board-too-few = trop peu
board-promised = promis sur ce qui est demandé, { $n ->
    [one] { $n } demande
   *[other] { $n } demandes
}
board-filled = reçu sur ce qui est demandé, { $n ->
    [one] { $n } demande
   *[other] { $n } demandes
}
board-delivered = bonnes pièces reçues
board-on-time = reçu à temps, { $n ->
    [one] { $n } travail
   *[other] { $n } travaux
}
board-answer-time = jusqu’à une réponse (médiane), { $n ->
    [one] { $n } réponse
   *[other] { $n } réponses
}
board-acceptance = des offres acceptées, { $n ->
    [one] { $n } offre
   *[other] { $n } offres
}
board-hours = { $hours } h
board-declines = Pourquoi des offres ont été refusées

board-requests = Demandes
board-no-requests = Pas encore de demandes.
board-due = d’ici le { $day }
board-work = En fabrication
board-no-work = Rien n’est en fabrication en ce moment.
board-request = Demande
board-state = État
board-made = Fait
board-due-day = Échéance
board-forecast = Prévu à cette date
board-no-forecast = trop tôt pour le dire

network-about = À propos
network-rules = Règles
network-urgency-normal = Les ateliers ont 48 heures pour répondre à une offre.
network-urgency-urgent = Les ateliers ont 24 heures pour répondre à une offre.
network-urgency-crisis = Les ateliers ont 6 heures pour répondre à une offre.
network-approves = Les demandes sont publiées tout de suite, sans examen.
network-reviews = La coordination examine chaque demande avant sa publication.
network-waives = Aucune première pièce n’a besoin d’être contrôlée.
network-inspects = Les premières pièces sont contrôlées quand le modèle ou un nouvel atelier le demande.
network-transit = { $days ->
    [0] Les pièces sont comptées comme arrivées le jour de leur envoi.
    [one] On compte un jour de transport pour les pièces.
   *[other] On compte { $days } jours de transport pour les pièces.
}
network-carrying = Transporter une pièce sur un kilomètre est compté { $price } { $currency }.
network-farthest = Les ateliers sont sollicités jusqu’à { $km } km de distance.
network-verified-only = Seuls les ateliers vérifiés sont sollicités.
network-anybody = Les ateliers non vérifiés sont sollicités aussi.
network-drill = Ceci est un exercice. Rien n’est vraiment fabriqué ni envoyé.
network-drill-case = Charger le cas d’exemple : 5 000 visières pour cinq hôpitaux
network-workshops = { $count ->
    [one] atelier
   *[other] ateliers
}
network-requests-open = { $count ->
    [one] demande publique
   *[other] demandes publiques
}
network-requests = Demandes
network-no-requests = Pas encore de demande publique.
network-post-here = Faire fabriquer quelque chose ici
network-join-here = Rejoindre avec votre atelier

network-edit = Modifier les règles
network-edit-title = Règles : { $name }
network-saved = Enregistré
network-name = Nom
network-about-hint = À quoi sert le réseau, en quelques phrases. Tout le monde peut les lire.
network-urgency = À quel point le travail est-il urgent ?
network-urgency-word-normal = Normal : 48 heures pour répondre
network-urgency-word-urgent = Urgent : 24 heures
network-urgency-word-crisis = Crise : 6 heures
network-switches = Ce qui vaut ici
network-switch-auto-approve = Publier les demandes sans examen
network-switch-waive = Ne pas demander de première pièce
network-switch-verified = Solliciter seulement les ateliers vérifiés
network-transit-days = Jours de transport
network-per-km = Prix du transport d’une pièce sur un kilomètre
network-per-km-hint = En { $currency }, avec un point pour les décimales : 0.10
network-max-distance = Atelier le plus éloigné
network-max-distance-hint = Vide : pas de limite.
network-save = Enregistrer les règles

network-rates = Taux de change
network-rates-hint = Ce que vaut une unité d’une autre monnaie en { $currency }, à partir d’un jour donné. Les plans gardent les taux qu’ils ont utilisés.
network-rate-currency = Monnaie
network-rate-day = À partir du
network-rate-worth = Valeur
network-rate-add = Indiquer un taux
network-no-rates = Pas encore de taux : les ateliers qui ont d’autres monnaies ne peuvent pas être chiffrés.

network-members = Ateliers
network-member-slug = Atelier
network-member-hint = La dernière partie de son adresse : /workshops/cette-partie
network-member-add = L’accueillir
network-member-remove = Retirer

network-coordinators = Coordination
network-coordinator-email = Adresse e-mail de la personne qui coordonnera
network-coordinator-add = Envoyer l’invitation

network-new = Un nouveau réseau
network-new-lead = Une communauté d’ateliers avec sa coordination, ses règles et ses taux.
network-currency = Monnaie
network-currency-hint = Trois lettres, comme KES. Les plans et les prix sont donnés dans cette monnaie.
network-time-zone = Fuseau horaire
network-time-zone-hint = Par exemple Africa/Nairobi.
network-create = Fonder le réseau

field-not_a_decimal = Écrivez un nombre, par exemple 0.5.
field-not_a_currency = Écrivez les trois lettres d’une monnaie, par exemple KES.
field-not_a_zone = Écrivez un fuseau horaire, par exemple Africa/Nairobi.
field-no_workshop = Cet atelier n’existe pas.
field-name_taken = Un réseau porte déjà ce nom.
