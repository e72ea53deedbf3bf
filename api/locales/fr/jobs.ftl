# Un travail : sa page, sa fiche, ce qui s’y est passé.

job-what = Quoi
job-for = Pour
job-where = Destination
job-due = À finir pour le
job-price = Vous recevez
job-price-none = Fabriqué gratuitement, en don
job-terms-volunteer = en don
job-terms-paid_on_receipt = payé à la réception
job-terms-deposit = une partie d’avance, le reste à la réception
job-pieces = Pièces
job-instead = au lieu de { $value }
job-facts = Ce qui a été convenu
job-process = Travail
job-material = Matériau
job-size = Taille
job-tolerance = Tolérance
job-qc = À contrôler sur chaque pièce
job-instructions = Dessins et mode d’emploi
job-sheet = Fiche de travail à imprimer
job-refused = Cela n’a pas été fait
job-done = C’est fait
job-on-behalf = au nom de l’atelier
job-made = Fait
job-made-of = { $scrap ->
    [0] { $good } sur { $pieces }
    [one] { $good } sur { $pieces }, { $scrap } ratée
   *[other] { $good } sur { $pieces }, { $scrap } ratées
}

job-state-offered = Proposé
job-state-countered = Autres conditions demandées
job-state-accepted = Promis
job-state-first_article = Première pièce au contrôle
job-state-producing = En fabrication
job-state-late_risk = Risque de retard
job-state-ready = Prêt à envoyer
job-state-shipped = En route
job-state-received = Reçu
job-state-disputed = Contesté
job-state-closed = Clôturé
job-state-declined = Refusé
job-state-expired = Expiré
job-state-withdrawn = Retiré

job-next-offered = À suivre : une réponse avant le { $when }.
job-next-countered = D’autres conditions sont demandées. La réponse viendra avant le { $when } ; sans réponse, les pièces sont réparties à nouveau.
job-next-first = À suivre : fabriquez une seule pièce, photographiez-la, mesurez-la et envoyez le tout. Les autres attendent qu’elle soit validée.
job-next-making = { $left ->
    [one] À suivre : il reste { $left } pièce à faire d’ici le { $due }. Le prochain rapport est attendu le { $report }.
   *[other] À suivre : il reste { $left } pièces à faire d’ici le { $due }. Le prochain rapport est attendu le { $report }.
}
job-next-first_article = À suivre : la première pièce passe au contrôle. Les autres attendent.
job-next-late_risk = Au rythme actuel, { $forecast } pièces sur { $pieces } seront prêtes le { $due }. À suivre : choisissez ce qu’il faut faire.
job-next-ready = À suivre : envoyez les pièces et dites-le ici.
job-next-shipped = À suivre : le destinataire confirme ce qui est arrivé. Sans réponse, cela se fait tout seul après sept jours.
job-next-received = Tout a été confirmé. Ce qui en a été dit peut être contesté jusqu’au { $day }.
job-next-disputed = À suivre : la coordination écoute les deux côtés et décide.
job-next-closed = Tout est fait. Merci.
job-next-declined = L’atelier a dit non. Les pièces sont réparties à nouveau.
job-next-expired = Personne n’a répondu à temps. Les pièces sont réparties à nouveau.
job-next-withdrawn = Ce travail a été retiré. Il n’y a plus rien à faire.

job-done-accept = Le travail est promis. La fiche de travail vous arrive par e-mail ; vous pouvez aussi l’imprimer ici.
job-done-decline = Votre non a été envoyé. D’autres sont sollicités maintenant.
job-done-counter = Les autres conditions ont été envoyées. Vous aurez une réponse sous un jour.
job-done-report = Le rapport est arrivé. Merci.
job-done-correct = Le rapport est corrigé.
job-done-first-article = La première pièce a été envoyée au contrôle.
job-done-extend = Le délai a été demandé à la personne qui a fait la demande et à la coordination.
job-done-reduce = Le travail est plus petit maintenant. Le reste est réparti à nouveau.
job-done-withdraw = Ce qui n’est pas fait a été rendu, et il est réparti à nouveau.
job-done-ship = Les pièces sont en route, et les destinataires le savent.
job-done-dispute = La coordination est prévenue ; elle écoutera les deux côtés.
job-done-answer = La réponse a été envoyée.
job-done-inspect = L’atelier a été prévenu.
job-done-resolve = La décision a été envoyée aux deux côtés.
job-done-receive = La réception est enregistrée. Merci.

job-first = Envoyer la première pièce
job-first-lead = Faites-en une. Une photo et vos mesures : le contrôle dit ensuite s’il faut continuer.
job-first-note = Qu’avez-vous mesuré ?
job-first-note-hint = Par exemple : 190 × 171 mm, la visière tient bien.
job-first-send = Envoyer la première pièce
job-photo = Une photo
job-photo-hint = JPEG ou PNG, 8 mégaoctets au plus. Le lieu et le nom du téléphone sont retirés.
job-photo-alt = Photo du travail
job-report = Rapport
job-good = Bonnes pièces depuis le dernier rapport
job-good-hint = { $left ->
    [one] Il reste { $left } pièce à faire.
   *[other] Il reste { $left } pièces à faire.
}
job-scrap = Pièces ratées
job-more = Photo, problème, remarque
job-blocker = Quelque chose vous bloque ?
job-blocker-hint = Par exemple : pas de filament avant vendredi.
job-note = Remarque
job-report-send = Envoyer le rapport
job-reports = Rapports
job-report-told = Bonnes : { $good }, ratées : { $scrap }
job-report-words = Remarque
job-correction = rectification
job-correct = Corriger ceci
job-correct-good = Bonnes pièces, le nombre juste
job-correct-scrap = Pièces ratées, le nombre juste
job-correct-send = Corriger

job-late = La date risque de ne pas être tenue
job-late-rate = Jusqu’ici { $rate } bonnes pièces par jour ; il en faut désormais { $needed } par jour.
job-late-lead = Si le prochain rapport montre que cela va plus vite, cet avis disparaît. Sinon, choisissez une de ces solutions.
job-extend = Il nous faut plus de jours
job-extend-day = Prêt pour le
job-extend-note = Pourquoi ?
job-extend-send = Demander cette date
job-extend-waits = Vous avez demandé le { $day }. La réponse est attendue.
job-reduce = Nous en faisons moins
job-reduce-lead = Vous gardez ce que vous pouvez faire ; le reste va à d’autres, et le prix baisse en proportion.
job-keep = Combien de pièces vous gardez, celles déjà faites comprises
job-reduce-send = En garder autant
job-give-back = Nous rendons le reste
job-give-back-lead = Ce qui est fait reste à vous et compte. Tout le reste va tout de suite à d’autres.
job-give-back-note = Que s’est-il passé ?
job-give-back-send = Rendre le reste
job-ship = Envoyer les pièces
job-tracking = Comment sont-elles envoyées ?
job-tracking-hint = Par exemple un bordereau, un car, le numéro du chauffeur. Le destinataire le lira.
job-ship-send = Elles sont en route

job-counter = Autres conditions
job-counter-hint = Accepter engage les deux côtés. Si vous refusez, les pièces sont réparties à nouveau.
job-agree = Accepter
job-refuse = Ne pas accepter
job-asked = Un délai est demandé
job-asked-text = Le { $day } au lieu du { $due }.
job-inspect = Regarder la première pièce
job-inspect-note = Que faut-il changer ?
job-inspect-note-hint = À remplir si vous en redemandez une.
job-pass = Elle est bonne
job-ask-again = En demander une autre
job-receive = Est-ce arrivé ?
job-resolve = Décider
job-decision = Ce qui est décidé, et pourquoi
job-decision-hint = Les deux côtés le liront.
job-resolve-send = Envoyer la décision
job-owed = Pour ce qui a été reçu, { $money } sont dus à l’atelier. L’argent ne passe pas par Karakana.
job-receipts = Reçu
job-sent = Envoyées
job-received = Bonnes
job-rejected = Pas bonnes
job-dispute = Contester ce qui en a été dit
job-dispute-lead = Jusqu’au { $day }, vous pouvez dire que la réception est inexacte. La coordination écoute les deux côtés.
job-dispute-note = Qu’est-ce qui est inexact ?
job-dispute-send = Contester

job-timeline = Ce qui s’est passé
job-event-offer = Les pièces ont été proposées.
job-event-accept = L’atelier les a promises.
job-event-decline = L’atelier a dit non : { $reason }.
job-event-counter = L’atelier a demandé d’autres conditions.
job-event-take_counter = Les autres conditions ont été acceptées.
job-event-refuse_counter = Les autres conditions n’ont pas été acceptées.
job-event-expire = Le délai de réponse est passé.
job-event-withdraw = Ce travail a été retiré.
job-event-submit_first_article = La première pièce a été envoyée au contrôle.
job-event-pass_first_article = La première pièce est bonne.
job-event-fail_first_article = Une autre première pièce a été demandée.
job-event-report = Rapport : bonnes { $good }, ratées { $scrap }.
job-event-correct = Un rapport a été corrigé : bonnes { $good }, ratées { $scrap }.
job-event-rework = Des pièces sont revenues pour être réparées.
job-event-finish = Les dernières pièces sont faites : bonnes { $good }, ratées { $scrap }.
job-event-raise_late_risk = La date risque de ne pas être tenue.
job-event-clear_late_risk = La date n’est plus menacée.
job-event-reduce = { $less ->
    [one] { $less } pièce a été rendue.
   *[other] { $less } pièces ont été rendues.
}
job-event-ship = Les pièces ont été envoyées.
job-event-receive_part = Un des lieux a confirmé.
job-event-receive = Tout a été confirmé.
job-event-dispute = Il y a eu contestation.
job-event-resolve = La décision a été prise.
job-event-close = Les comptes sont clos.
job-event-extension_asked = L’atelier a demandé un délai : { $day }.
job-event-extension_agreed = Le délai a été accordé : { $day }.
job-event-extension_refused = Le délai n’a pas été accordé.
job-event-reminded = L’offre a été rappelée à l’atelier.
job-event-progress_due = Un rapport a été demandé à l’atelier.
job-event-receipt_asked = Il a été demandé aux destinataires ce qui est arrivé.

sheet-print = Imprimer
sheet-back = Retour au travail
sheet-due = À finir pour le { $day }
sheet-code = Rapports ici
sheet-steps = Étapes
sheet-instructions = Dessins et mode d’emploi complet :
sheet-made-by = Fait par, date
sheet-checked-by = Contrôlé par, date

error-no_open_ask = Aucun délai n’est demandé en ce moment. La réponse a peut-être déjà été donnée.
field-not_a_photo = Ce n’est pas une photo JPEG ou PNG.
field-not_an_amount = Écrivez un montant comme 1950 ou 1950.50.
