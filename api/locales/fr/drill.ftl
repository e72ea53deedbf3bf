# Un exercice : son horloge, son courrier, et tout le monde qui fait d’un coup ce qu’on attend de lui.

drill-title = L’exercice
drill-lead = Cette page n’existe que pendant un exercice. Ici, vous avancez l’horloge et faites faire à chacun ce qu’on attend de lui ; ateliers, personnes et messages sont là pour s’entraîner.
drill-clock = L’horloge de l’exercice
drill-nairobi = À Nairobi
drill-utc = Heure UTC
drill-clock-hint = Avancée, l’horloge fait ce que ce temps aurait fait : des offres prennent fin, des rappels partent, des rapports sont attendus. Il faut jusqu’à quinze secondes pour que tout soit fait.
drill-forward = { $hours ->
    [1] Avancer d’une heure
    [24] Avancer d’un jour
   *[other] Avancer de { $hours } heures
}
drill-everybody = Tout le monde à la fois
drill-everybody-hint = Chaque bouton agit pour tous les ateliers ou tous les destinataires de la demande dont c’est le tour, comme si chacun avait répondu lui-même.
drill-no-requests = Rien n’est en cours
drill-no-requests-lead = Les demandes de vos réseaux apparaissent ici dès leur publication.
drill-promised = Promis
drill-received = Reçu
drill-of = { $done } sur { $total }
drill-who = Connectez-vous avec un compte de coordination de l’exercice pour avancer son horloge.
drill-mail = Lire le courrier de l’exercice
drill-step-accept = { $count ->
    [one] Faire accepter { $count } atelier sollicité
   *[other] Faire accepter les { $count } ateliers sollicités
}
drill-step-report = { $count ->
    [one] Déclarer la part d’un jour pour { $count } travail
   *[other] Déclarer la part d’un jour pour les { $count } travaux
}
drill-step-finish = { $count ->
    [one] Terminer la fabrication de { $count } travail
   *[other] Terminer la fabrication des { $count } travaux
}
drill-step-ship = { $count ->
    [one] Envoyer ce qui est prêt ({ $count } travail)
   *[other] Envoyer ce qui est prêt ({ $count } travaux)
}
drill-step-confirm = { $count ->
    [one] Confirmer que tout est arrivé ({ $count } travail)
   *[other] Confirmer que tout est arrivé ({ $count } travaux)
}
drill-done-clock = { $count ->
    [1] L’horloge a avancé d’une heure
    [24] L’horloge a avancé d’un jour
   *[other] L’horloge a avancé de { $count } heures
}
drill-done-accept = { $count ->
    [one] { $count } atelier a accepté
   *[other] { $count } ateliers ont accepté
}
drill-done-report = { $count ->
    [one] { $count } travail a fait son rapport
   *[other] { $count } travaux ont fait leur rapport
}
drill-done-finish = { $count ->
    [one] { $count } travail est entièrement fabriqué
   *[other] { $count } travaux sont entièrement fabriqués
}
drill-done-ship = { $count ->
    [one] { $count } travail est en route
   *[other] { $count } travaux sont en route
}
drill-done-confirm = { $count ->
    [one] { $count } travail a été reçu
   *[other] { $count } travaux ont été reçus
}
drill-done-next = La suite se fait toute seule en quelques secondes ; les messages sont dans le courrier de l’exercice.

mail-title = Le courrier de l’exercice
mail-lead = Tous les messages de cet exercice, les plus récents d’abord. Tout le monde peut les lire ici : leurs destinataires sont inventés, et rien n’est envoyé à personne.
mail-to = À
mail-kind = Type
mail-all-kinds = Tous les types
mail-filter = Afficher
mail-none = Aucun message
mail-none-lead = Aucun message écrit ne correspond. Ils apparaissent ici quelques secondes après ce qu’ils annoncent.
mail-queued = Écrit (Nairobi)
mail-text = Le message en texte
mail-html = Le message tel que la plupart des messageries l’affichent
mail-eml = Télécharger le message comme fichier (.eml)
mail-drill = Vers les commandes de l’exercice

mail-kind-confirm_email = Adresse à confirmer
mail-kind-reset_password = Nouveau mot de passe
mail-kind-already_registered = Compte déjà connu
mail-kind-workshop_invited = Atelier invité
mail-kind-member_invited = Membre invité
mail-kind-coordinator_invited = Coordinateur invité
mail-kind-listing_review_wanted = Fiche à examiner
mail-kind-listing_refused = Fiche renvoyée
mail-kind-listing_live = Fiche publiée
mail-kind-listing_still_true = Toujours exact ?
mail-kind-confirm_listing = Fiche à confirmer
mail-kind-listing_received = Fiche reçue
mail-kind-listing_removed = Fiche retirée
mail-kind-confirm_petition = Demande à confirmer
mail-kind-keep_record = Fiche revendiquée
mail-kind-petition_received = Demande sur une fiche
mail-kind-petition_answered = Demande traitée
mail-kind-relayed = Message transmis
mail-kind-request_review_wanted = Demande à examiner
mail-kind-request_needs_changes = Demande à modifier
mail-kind-request_posted = Demande publiée
mail-kind-request_short = Pièces manquantes
mail-kind-plan_ready = Plan prêt
mail-kind-offer = Offre
mail-kind-offer_reminder = Offre, rappel
mail-kind-job_accepted = Travail accepté
mail-kind-job_accepted_notice = Un atelier a accepté
mail-kind-job_declined_notice = Un atelier a refusé
mail-kind-offer_expired = Offre expirée
mail-kind-counter_received = Contre-proposition
mail-kind-counter_answered = Réponse à la contre-proposition
mail-kind-plan_changed = Plan modifié
mail-kind-first_article_wanted = Première pièce à contrôler
mail-kind-first_article_passed = Première pièce acceptée
mail-kind-first_article_failed = Première pièce refusée
mail-kind-progress_due = Avancement demandé
mail-kind-late_risk = Retard possible
mail-kind-job_reduced = Travail réduit
mail-kind-job_withdrawn = Travail retiré
mail-kind-workshop_paused = Atelier en pause
mail-kind-shipped = Expédié
mail-kind-receipt_wanted = Réception à confirmer
mail-kind-pieces_rejected = Pièces refusées
mail-kind-dispute_opened = Litige ouvert
mail-kind-dispute_decided = Litige tranché
mail-kind-request_cancelled = Demande annulée
mail-kind-recall = Rappel de produit
mail-kind-request_closed = Demande terminée
mail-kind-confirm_notice = Annonce à confirmer
mail-kind-notice_review_wanted = Une annonce à examiner
mail-kind-notice_reviewed = Annonce examinée
mail-kind-notice_answered = Réponse à une annonce
mail-kind-confirm_subscription = Abonnement à confirmer
mail-kind-map_news = Nouvelles de la carte
