# Les offres, la boîte de l’atelier, et le retour d’un atelier en pause.

offer-to = Une offre pour { $workshop }
offer-until = répondre avant le { $when }, heure de chez vous
offer-left-minutes = { $count ->
    [one] encore { $count } minute
   *[other] encore { $count } minutes
}
offer-left-hours = encore { $count } heures
offer-left-days = encore { $count } jours

offer-accept = Oui, nous le fabriquons
offer-accept-hint = Vous promettez ainsi ces pièces pour cette date. Vous recevez tout de suite la fiche de travail.
offer-decline = Non, pas cette fois
offer-decline-send = Envoyer le non
offer-counter = Oui, mais à d’autres conditions
offer-counter-send = Demander ces conditions
offer-counter-lead = Dites ce que vous pouvez faire. L’offre reste à vous jusqu’à la réponse, un jour au plus.
offer-counter-quantity = Combien de pièces
offer-counter-day = Prêt pour le
offer-counter-price = Prix pour toutes, en { $currency }
offer-counter-price-hint = Pour le nombre de pièces ci-dessus, pas pour une seule.
offer-note = Voulez-vous ajouter quelque chose ?
offer-reason = Pourquoi non ?
offer-reason-hint = Cela aide à vous proposer du travail qui convient. Seules les deux dernières raisons changent ce qu’on vous propose.
offer-reason-no_capacity = Pas de temps ou pas de machine libre
offer-reason-no_material = Pas de matériau
offer-reason-date = La date est trop proche
offer-reason-not_manufacturable = Impossible à fabriquer comme c’est dessiné
offer-reason-machine_down = Une machine est en panne
offer-reason-price = Le prix est trop bas
offer-reason-not_our_work = Pas notre genre de travail
offer-reason-safety = Ce ne serait pas sûr

offer-piece = La pièce
offer-why-title = Pourquoi vous ?
offer-why = { $makers ->
    [one] Votre atelier propose ce travail ({ $process }) et a des jours libres avant l’échéance ; tout y fabriquer coûte finalement le moins, transport compris.
   *[other] Votre atelier propose ce travail ({ $process }) et a des jours libres avant l’échéance ; il est l’un des { $makers } dont les parts réunies coûtent le moins, transport compris.
}
offer-open-job = Ouvrir le travail
offer-paused = Vous avez laissé deux offres sans réponse ; votre atelier n’est donc plus sollicité pour l’instant. Le message à ce sujet contient un lien qui met fin à la pause.

offer-over-accepted = Ce travail est à vous
offer-over-accepted-text = Vous avez promis ces pièces. Tout ce qu’il vous faut est sur la page du travail, et un message avec le tout est en chemin vers vous.
offer-over-declined = Vous avez dit non
offer-over-declined-text = Merci d’avoir répondu. D’autres ateliers sont sollicités maintenant, et nous reviendrons vers vous quand quelque chose conviendra. Vous n’avez plus rien à faire.
offer-over-countered = Vos autres conditions sont à l’étude
offer-over-countered-text = La personne qui a fait la demande ou la coordination répond sous un jour, et nous vous écrivons. Jusque-là, les pièces vous sont gardées.
offer-over-refused = Vos autres conditions n’ont pas été acceptées
offer-over-refused-text = Les pièces sont proposées à d’autres. Nous reviendrons vers vous quand quelque chose conviendra.
offer-over-lapsed = Personne n’a répondu à temps à vos autres conditions
offer-over-lapsed-text = Les pièces sont réparties à nouveau. Cela ne compte pas contre vous.
offer-over-expired = Le délai de réponse est passé
offer-over-expired-text = Les pièces sont proposées à d’autres. Vous n’avez rien à faire ; nous reviendrons vers vous quand quelque chose conviendra.
offer-over-withdrawn = Cette offre a été retirée
offer-over-withdrawn-text = La demande a changé, a été annulée ou a été planifiée de nouveau. Vous n’avez rien à faire. S’il y a du travail pour vous dans le nouveau plan, vous recevrez un nouveau message.
offer-over-changed = Ce lien a déjà servi, ou l’offre a changé
offer-over-changed-text = Prenez le message le plus récent à ce sujet. S’il n’y en a pas, vous n’avez plus rien à faire.

inbox-title = Votre travail
inbox-lead = Les offres qui vous attendent, et ce que vous avez promis.
inbox-none = Vous ne répondez encore pour aucun atelier
inbox-none-text = Mettez votre atelier sur la carte, et du travail qui convient viendra à vous.
inbox-waiting = En attente de votre réponse
inbox-waiting-none = Aucune offre n’attend.
inbox-jobs = Promis
inbox-jobs-none = Rien n’est promis en ce moment.
inbox-done = Faits, refusés et passés
inbox-due = échéance : { $day }
inbox-workshops = Vos ateliers
inbox-open = Sollicité quand le travail convient
inbox-paused = En pause : rien de nouveau n’est proposé
inbox-pause = Mettre en pause
inbox-resume = Nous solliciter de nouveau
inbox-edit = Modifier ce qu’il propose

way-back-lead = Deux offres sont restées sans réponse ; rien de nouveau ne vous est donc proposé. Si vous avez de nouveau du temps, un seul geste suffit.
way-back-button = Oui, sollicitez-nous de nouveau
