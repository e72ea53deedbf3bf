# La page d’une demande, ses plans et son histoire.

requests-title = Vos demandes
requests-none = Rien encore
requests-none-text = Dites ce qu’il vous faut, et des ateliers près de chez vous pourront le fabriquer.
requests-row = { $pieces ->
    [one] { $pieces } pièce d’ici le { $day }, promis : { $promised }
   *[other] { $pieces } pièces d’ici le { $day }, promis : { $promised }
}
requests-kept = Vous aviez commencé une demande
requests-kept-go-on = Reprendre où vous en étiez

request-path = Où vous êtes
request-back = Retour à la demande

request-state-draft = Brouillon
request-state-submitted = En attente d’examen
request-state-needs_changes = À modifier
request-state-rejected = Refusée
request-state-posted = Publiée
request-state-planned = Plan prêt
request-state-short = Encore incomplète
request-state-offers_out = Offres envoyées
request-state-committed = Tout est promis
request-state-in_production = En fabrication
request-state-delivered = Livrée
request-state-closed = Clôturée
request-state-cancelled = Annulée

request-next-draft = Personne d’autre ne la voit. Envoyez-la quand elle est prête.
request-next-submitted = La coordination la regarde. Vous recevrez un message quand ce sera fait.
request-next-needs_changes = Après examen, des changements sont demandés. Modifiez la demande et envoyez-la de nouveau.
request-next-rejected = La coordination l’a refusée. Il ne se passera plus rien ici.
request-next-posted = Nous cherchons qui peut la fabriquer. Les offres partent dans un instant.
request-next-planned = La répartition est prête. Les offres partent dans un instant.
request-next-short = Il n’a pas été possible de trouver des ateliers pour toutes les pièces. Ce qui est promis continue ; pour le reste, quelque chose doit changer.
request-next-offers_out = Les ateliers ont été sollicités. Ce que l’un refuse est proposé automatiquement à d’autres.
request-next-committed = Chaque pièce est promise. Les ateliers font leurs rapports à mesure qu’ils fabriquent.
request-next-in_production = Les ateliers fabriquent les pièces et font leurs rapports en chemin.
request-next-delivered = Tout ce qui était promis est arrivé. Clôturez la demande, ou elle se clôturera toute seule après le délai de contestation.
request-next-closed = Tout est fait et inscrit dans les comptes. Merci.
request-next-cancelled = Cette demande a été arrêtée. Ce qui avait été fait avant est compté et reconnu.

request-job-offered = Sollicité
request-job-countered = Propose d’autres conditions
request-job-accepted = Promis
request-job-first_article = Première pièce au contrôle
request-job-producing = En fabrication
request-job-late_risk = Risque de retard
request-job-ready = Prêt à envoyer
request-job-shipped = En route
request-job-received = Reçu
request-job-disputed = Contesté
request-job-closed = Clôturé
request-job-declined = A refusé
request-job-expired = Sans réponse
request-job-withdrawn = Retiré

request-decline-no_capacity = pas de capacité
request-decline-no_material = pas de matériau
request-decline-date = la date
request-decline-not_manufacturable = impossible à fabriquer comme c’est dessiné
request-decline-machine_down = une machine en panne
request-decline-price = le prix
request-decline-not_our_work = pas son genre de travail
request-decline-safety = la sécurité

request-submit = Envoyer la demande
request-edit = La modifier
request-close = Clôturer la demande
request-cancel = Annuler la demande
request-cancel-title = Annuler cette demande ?
request-cancel-text = Les offres sont retirées. Il ne sera pas possible de revenir en arrière.
request-cancel-text-promised = Les offres sont retirées, et le travail qui n’a pas commencé s’arrête. Sur les { $pieces } pièces promises, celles déjà faites sont comptées et reconnues. Il ne sera pas possible de revenir en arrière.
request-cancel-note = Pourquoi ?
request-cancel-note-hint = Les ateliers sollicités liront ces mots.
request-cancel-yes = Oui, l’annuler

request-review = Examen
request-review-text = Dès votre accord, les ateliers sont sollicités. Il faut quelques mots si vous la renvoyez ou la refusez.
request-review-note = Que faut-il changer, ou pourquoi non ?
request-review-note-hint = La personne qui a fait la demande lira ces mots.
request-review-approve = Donner mon accord
request-review-changes = Demander des changements
request-review-reject = Refuser

request-bar = Pièces reçues, promises, proposées et manquantes
request-wanted = Demandées
request-accepted = Promises
request-offered = Proposées
request-open = En cours de placement
request-unfilled = Sans atelier
request-received = Reçues

request-short = { $pieces ->
    [one] Il manque { $pieces } pièce
   *[other] Il manque { $pieces } pièces
}
request-short-text = Aucun atelier n’a été trouvé pour elles.
request-levers-compute = Calculer ce qui aiderait
request-levers = Ce qui aiderait
request-levers-none = Aucun changement à lui seul, parmi ceux que nous connaissons, n’aiderait. Il faut plus de temps ou plus d’ateliers.
request-levers-how = Quand quelque chose a changé, faites-nous chercher de nouveau.
request-levers-too-long = Ce calcul est trop long pour une page. Réessayez dans une minute.
request-lever-and = { " " }et{ " " }
request-lever-closes-chip = Suffit
request-lever-closes = Complète la commande, pour { $money } de plus.
request-lever-closes-cheaper = Complète la commande, pour { $money } de moins.
request-lever-leaves = { $left ->
    [one] Laisse { $left } pièce manquante, pour { $money } de plus.
   *[other] Laisse { $left } pièces manquantes, pour { $money } de plus.
}
request-lever-leaves-cheaper = { $left ->
    [one] Laisse { $left } pièce manquante, pour { $money } de moins.
   *[other] Laisse { $left } pièces manquantes, pour { $money } de moins.
}
request-lever-more-days = { $days ->
    [one] Un jour de plus
   *[other] { $days } jours de plus
}
request-lever-verify = Vérifier { $workshop }
request-lever-unpause = Demander à { $workshop } de mettre fin à sa pause
request-lever-reach = Accepter des trajets jusqu’à { $km } km
request-lever-lots = Demander aux ateliers de renoncer au lot minimal et au réglage
request-lever-share = Laisser un seul atelier en fabriquer jusqu’à { $percent } %
request-lever-workshops = { $workshops ->
    [one] Laisser livrer { $workshops } atelier
   *[other] Laisser livrer { $workshops } ateliers
}
request-waive-material = Accepter un autre matériau
request-waive-envelope = Permettre des parties plus petites, pour de plus petites machines
request-waive-tolerance = Accepter une tolérance plus large
request-waive-certification = Se passer du certificat
request-look-again = Chercher de nouveau
request-less = Se contenter de moins

request-who = Qui fabrique quoi
request-map = Les points fabriquent, les carrés reçoivent. Plus un trait est large, plus il y passe de pièces.
request-map-alt = Carte de qui fabrique pour qui ; la liste ci-dessous dit la même chose
request-nobody-yet = Personne encore.
request-by = d’ici le { $day }
request-made = Faites : { $pieces }
request-ended = { $count ->
    [one] { $count } atelier sollicité ne les fabrique pas
   *[other] { $count } ateliers sollicités ne les fabriquent pas
}
request-places = Où vont les pièces
request-receiver = Réception : { $name }
request-receiver-designer = la personne qui a fait la demande
request-about = Ce qui a été demandé
request-terms = Conditions
request-note = Remarque

request-money = Argent
request-cost = { $pieces ->
    [one] pour { $pieces } pièce
   *[other] pour { $pieces } pièces
}
request-costs = Coût
request-per-piece = Par pièce
request-production = Fabrication
request-transport = Transport
request-owed = Dû pour ce qui est arrivé
request-owed-for = { $pieces ->
    [one] { $pieces } bonne pièce
   *[other] { $pieces } bonnes pièces
}
request-owed-hint = Aucun argent ne passe par ce site. Payez chaque atelier comme convenu.

request-why = Pourquoi cette répartition
request-one-more = Une pièce de plus pour { $place } coûterait { $money }.
request-one-more-impossible = Une pièce de plus pour { $place } ne pourrait pas être fabriquée.
request-full-fills = { $workshop } est complet : une unité de plus de sa capacité fournirait { $pieces } pièces de plus.
request-full-saves = { $workshop } est complet : une unité de plus de sa capacité ferait économiser { $money }.
request-not-chosen = Ateliers examinés : { $count }
request-spare = { $count ->
    [one] { $count } pouvait le faire sans être nécessaire : d’autres coûtent moins
   *[other] { $count } pouvaient le faire sans être nécessaires : d’autres coûtent moins
}
request-reason-process = Pas de machine ou de savoir-faire pour cela
request-reason-material = Ne travaille pas ce matériau
request-reason-envelope = Machine trop petite
request-reason-tolerance = Pas assez précis
request-reason-certification = Il manque un certificat
request-reason-not_askable = Pas dans ces réseaux, ou déjà sollicité
request-reason-unverified = Non vérifié
request-reason-paused = Ne prend rien de nouveau en ce moment
request-reason-country = Dans un autre pays
request-reason-no_capacity = Plus de capacité à temps
request-reason-out_of_reach = Trop loin
request-reason-no_location = Lieu inconnu
request-why-nobody_fits = Aucun atelier ne peut prendre une des étapes.
request-why-min_lot = { $machines ->
    [one] { $machines } machine a moins de capacité libre que le plus petit lot qu’elle prend.
   *[other] { $machines } machines ont moins de capacité libre que le plus petit lot qu’elles prennent.
}
request-why-machines_full = { $full ->
    [one] Sur les { $machines } machines capables de le fabriquer, { $full } est complète.
   *[other] Sur les { $machines } machines capables de le fabriquer, { $full } sont complètes.
}
request-why-penalty = Chaque pièce manquante coûterait plus cher à fabriquer qu’à laisser de côté.
request-why-supply = Il manque des fournitures, du matériau ou des lots entiers.
request-why-max_share = Chacun des { $workshops } ateliers peut fabriquer { $pieces_each } pièces : ensemble, moins que ce qui est demandé.
request-why-max_workshops = { $allowed ->
    [one] { $workshops } ateliers pourraient livrer, un seul y est autorisé.
   *[other] { $workshops } ateliers pourraient livrer, { $allowed } seulement y sont autorisés.
}

request-plans = { $count ->
    [one] { $count } plan
   *[other] { $count } plans
}
request-plan-number = Plan { $number }
request-plan-beside = À côté du plan précédent
request-workshop = Atelier
request-workshops = ateliers
request-solver = Calculé avec { $solver }.
request-open-book = Livre ouvert : téléchargez le problème et le plan, et refaites le calcul.
request-cause-posted = La demande a été publiée
request-cause-declined = Un atelier a refusé
request-cause-countered = D’autres conditions n’ont pas été acceptées
request-cause-expired = Une offre a expiré
request-cause-reduced = Un atelier a rendu des pièces
request-cause-withdrawn = Un atelier a rendu son travail
request-cause-rejected = Des pièces ont été refusées
request-cause-capacity = De la capacité s’est ajoutée
request-cause-edited = Quelque chose a changé

request-story = Ce qui s’est passé
request-older = Plus ancien ({ $count })
request-told = { $what } ({ $who })
request-told-note = { $what } « { $note } »
request-who-channel = { $name }, { $channel }
request-channel-page = sur le site
request-channel-api = par l’API
request-channel-link = par un lien reçu par e-mail
request-channel-on_behalf = au nom de l’atelier
request-channel-clock = délai écoulé
request-channel-planner = calcul du plan
request-channel-setup = mise en place

request-event-drafted = Le brouillon de la demande a été écrit.
request-event-rewritten = La demande a été modifiée.
request-event-submit = Elle a été envoyée.
request-event-ask_changes = Des changements ont été demandés.
request-event-reject = Elle a été refusée.
request-event-post = Elle a été publiée.
request-event-reopen = Des pièces sont de nouveau à placer.
request-event-plan = Le plan a été établi.
request-event-send_offers = Les offres sont parties.
request-event-fall_short = Il n’y a pas eu assez d’ateliers pour tout.
request-event-commit = Chaque pièce est promise.
request-event-start_production = La fabrication a commencé.
request-event-deliver = Tout ce qui était promis est arrivé.
request-event-close = La demande a été clôturée.
request-event-cancel = La demande a été annulée.
request-event-planned = { $pieces ->
    [one] Plan { $number } : { $pieces } pièce placée.
   *[other] Plan { $number } : { $pieces } pièces placées.
}

request-job-event-offer = { $pieces ->
    [one] { $pieces } pièce a été proposée à { $workshop }.
   *[other] { $pieces } pièces ont été proposées à { $workshop }.
}
request-job-event-accept = { $pieces ->
    [one] { $workshop } a promis { $pieces } pièce.
   *[other] { $workshop } a promis { $pieces } pièces.
}
request-job-event-decline = { $workshop } a refusé.
request-job-event-counter = { $workshop } a proposé d’autres conditions.
request-job-event-take_counter = { $pieces ->
    [one] Les conditions proposées par { $workshop } ont été acceptées : { $pieces } pièce promise.
   *[other] Les conditions proposées par { $workshop } ont été acceptées : { $pieces } pièces promises.
}
request-job-event-refuse_counter = Les conditions proposées par { $workshop } n’ont pas été acceptées.
request-job-event-expire = { $workshop } n’a pas répondu à temps.
request-job-event-withdraw = Le travail confié à { $workshop } a été retiré.
request-job-event-submit_first_article = { $workshop } a envoyé une première pièce au contrôle.
request-job-event-pass_first_article = La première pièce faite par { $workshop } est bonne.
request-job-event-fail_first_article = La première pièce faite par { $workshop } n’a pas été validée.
request-job-event-report = { $good ->
    [one] { $workshop } a fait { $good } pièce de plus, ratées : { $scrap }.
   *[other] { $workshop } a fait { $good } pièces de plus, ratées : { $scrap }.
}
request-job-event-correct = { $workshop } a corrigé un rapport : bonnes { $good }, ratées { $scrap }.
request-job-event-rework = Des pièces retournent chez { $workshop } pour être réparées.
request-job-event-finish = { $pieces ->
    [one] { $workshop } a tout prêt : { $pieces } pièce.
   *[other] { $workshop } a tout prêt : { $pieces } pièces.
}
request-job-event-raise_late_risk = { $workshop } risque d’être en retard.
request-job-event-clear_late_risk = { $workshop } est de nouveau dans les temps.
request-job-event-reduce = { $pieces ->
    [one] { $workshop } a rendu { $pieces } pièce.
   *[other] { $workshop } a rendu { $pieces } pièces.
}
request-job-event-ship = { $pieces ->
    [one] { $workshop } a envoyé { $pieces } pièce.
   *[other] { $workshop } a envoyé { $pieces } pièces.
}
request-job-event-receive_part = { $pieces ->
    [one] { $pieces } pièce envoyée par { $workshop } est arrivée.
   *[other] { $pieces } pièces envoyées par { $workshop } sont arrivées.
}
request-job-event-receive = { $pieces ->
    [one] { $pieces } pièce envoyée par { $workshop } est arrivée ; tout y est.
   *[other] { $pieces } pièces envoyées par { $workshop } sont arrivées ; tout y est.
}
request-job-event-dispute = { $workshop } conteste la réception.
request-job-event-resolve = La contestation avec { $workshop } a été tranchée.
request-job-event-close = Le travail fait par { $workshop } est inscrit dans les comptes.

error-note_wanted = Dites en quelques mots ce qu’il faut changer, ou pourquoi non.
request-lever-pull = Faire cela
request-event-widened = Ses limites ont été élargies pour qu’elle puisse être complétée.

request-losses-compute = Et si un atelier se retirait ?
request-losses = Si un atelier se retirait
request-losses-all = { $grave ->
    [0] Chacun des { $count } ateliers pourrait être remplacé à lui seul : aucune pièce ne resterait sans personne pour la faire.
    [one] La perte d’un des { $count } ateliers laisserait des pièces que personne d’autre ne peut faire à temps.
   *[other] Parmi les { $count } ateliers, il y en a { $grave } dont la perte de n’importe lequel laisserait des pièces que personne d’autre ne peut faire à temps.
}
request-loss-missing = { $pieces ->
    [one] { $pieces } pièce ne trouverait personne.
   *[other] { $pieces } pièces ne trouveraient personne.
}
request-loss-dearer = D’autres pourraient tout fabriquer, pour { $money } de plus.
request-loss-grave = Difficile à remplacer
