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
