# Messages en français. Chaque message a un .subject, un .lead (une phrase, au-dessus des liens), un texte
# par lien, et un .body. Phrases courtes : tout le message reste sous 2 000 caractères.

## Autour de chaque message

greeting = Bonjour { $name },
greeting-stranger = Bonjour,
footer = Un lien ne fait qu’ouvrir une page : rien ne change tant que vous n’y confirmez pas. Les liens ne sont que pour vous ; merci de ne pas transmettre ce message.
sender = Karakana, { $url }
unsubscribe = Moins de messages comme celui-ci

date = { $weekday } { $day } { $month } { $year }
moment = { $date } à { $time } ({ $place }, heure locale)
share = { $name } : { $pieces }
more-shares = et { $count } de plus

weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

n-pieces = { $pieces ->
    [one] { $pieces } pièce
   *[other] { $pieces } pièces
}
n-pieces-of = { $pieces ->
    [one] { $pieces } exemplaire de
   *[other] { $pieces } exemplaires de
}
n-hours = { $valid_hours ->
    [one] { $valid_hours } heure
   *[other] { $valid_hours } heures
}
n-workshops = { $workshops ->
    [one] { $workshops } atelier
   *[other] { $workshops } ateliers
}

## Noms des données

fact-asked = Ce qui est demandé
fact-message = Message
fact-reply_to = Répondre à
fact-sender = De
fact-answer_by = Répondre avant le
fact-batch = Lot
fact-before = Avant
fact-cause = Pourquoi
fact-committed = Acceptées jusqu’ici
fact-decision = Décision
fact-design = Modèle
fact-designer = Demandé par
fact-destination = Pour
fact-destinations = Pour
fact-due = Échéance
fact-expected = Arrivée prévue
fact-expires = Répondre avant le
fact-forecast = Prêtes à temps à ce rythme
fact-invited_by = Proposé par
fact-made = Faites jusqu’ici
fact-missing = Sans atelier
fact-moved = Réparties à nouveau
fact-network = Réseau
fact-note = Remarque
fact-opened_by = Ouverte par
fact-operation = Travail
fact-pieces = Pièces
fact-price = Prix
fact-reason = Raison
fact-received = Reçues
fact-rejected = Refusées
fact-remedy = Et maintenant
fact-request = Demande
fact-shares = Répartition
fact-shipped_on = Envoi
fact-terms = Paiement
fact-town = Ville
fact-tracking = Suivi
fact-unplaced = Encore sans atelier
fact-wanted = Demandées
fact-workshop = Atelier
fact-workshops = Ateliers
fact-notice = Annonce
fact-filter = Recherche
fact-added = Nouveaux
fact-changed = Modifiés
fact-found = Ateliers

## Listes fermées

terms-volunteer = travail bénévole, non payé
terms-paid_on_receipt = payé à la réception
terms-deposit = { $percent } % avant le début du travail, le reste à la réception

reason-no_capacity = pas de capacité libre
reason-no_material = matériau introuvable
reason-date = la date est trop proche
reason-not_manufacturable = impossible à fabriquer comme c’est dessiné
reason-machine_down = une machine est en panne
reason-price = le prix est trop bas
reason-not_our_kind_of_work = pas son genre de travail
reason-safety = pas sûr à fabriquer là-bas

remedy-rework = merci de les réparer
remedy-replace = merci d’en faire de nouvelles
remedy-written_off = rien à faire, on s’en passe

cause-declined = un atelier a refusé
cause-expired = une offre est restée sans réponse
cause-reduced = un travail a été réduit ou rendu
cause-rejected = des pièces ont été refusées
cause-capacity = la capacité des ateliers a changé
cause-edited = la demande a été modifiée

asked-list = être mis sur la carte
asked-claim = garder cette fiche
asked-correct = corriger cette fiche
asked-remove = retirer cette fiche de la carte
asked-write = transmettre un message

## Comptes

confirm_email =
    .subject = Confirmez votre adresse e-mail
    .lead = Quelqu’un a ouvert un compte Karakana avec cette adresse. Si c’est vous, merci de la confirmer.
    .confirm = Confirmer mon adresse
    .body = Le lien marche une fois, pendant { n-hours }. Si ce n’est pas vous, ne faites rien : sans confirmation, le compte reste fermé et nous n’écrivons plus.

reset_password =
    .subject = Choisissez un nouveau mot de passe
    .lead = Vous avez demandé à choisir un nouveau mot de passe pour votre compte Karakana.
    .reset = Choisir un nouveau mot de passe
    .body = Le lien marche une fois, pendant { n-hours }. Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.

already_registered =
    .subject = Vous avez déjà un compte Karakana
    .lead = Quelqu’un a essayé d’ouvrir un compte Karakana avec cette adresse, qui en a déjà un.
    .sign_in = Se connecter
    .reset = Choisir un nouveau mot de passe
    .body = Si c’est vous, connectez-vous, ou choisissez un nouveau mot de passe si vous avez oublié l’ancien. Si ce n’est pas vous, rien n’a changé et il n’y a rien à faire.

## Ateliers

workshop_invited =
    .subject = { $workshop } : est-ce votre atelier ?
    .lead = { $invited_by } a proposé { $workshop } pour la carte de la production. Est-ce votre atelier ?
    .claim = Oui, c’est mon atelier
    .refuse = Non, le retirer
    .body =
        Karakana apporte du travail aux ateliers proches : quelqu’un a besoin d’objets, et la commande est partagée entre ceux qui savent les fabriquer. Participer est gratuit. C’est vous qui décidez ce que les autres voient et quel travail vous prenez.

        Si vous ne faites rien, vous ne recevrez pas d’offres.

member_invited =
    .subject = { $invited_by } vous invite à rejoindre { $workshop }
    .lead = { $invited_by } aimerait que vous répondiez pour { $workshop } sur Karakana.
    .accept = Voir l’invitation
    .body =
        Répondre pour un atelier, c’est accepter ou refuser le travail qui lui est proposé, dire ce qui est fabriqué et tenir sa page à jour. C’est gratuit, et vous pouvez partir à tout moment.

        Le lien est valable { $valid_days } jours. Si vous ne faites rien, rien ne se passe.

coordinator_invited =
    .subject = { $invited_by } vous invite à aider à faire vivre { $network }
    .lead = { $invited_by } aimerait que vous coordonniez { $network } sur Karakana.
    .accept = Voir l’invitation
    .body =
        Coordonner, c’est examiner les demandes et les ateliers du réseau, voir tôt les difficultés et décider quoi faire. Vous pouvez partir à tout moment.

        Le lien est valable { $valid_days } jours. Si vous ne faites rien, rien ne se passe.

listing_review_wanted =
    .subject = { $workshop } aimerait être sur la carte
    .lead = { $workshop } attend votre examen.
    .review = Regarder { $workshop }
    .body = Mettez l’atelier sur la carte, ou dites avec vos mots ce qui manque encore.

listing_refused =
    .subject = { $workshop } n’est pas encore sur la carte
    .lead = La fiche a été examinée ({ $workshop }), et il vous est demandé d’y changer d’abord quelque chose.
    .edit = La modifier et l’envoyer de nouveau
    .body = Rien de ce que vous avez écrit n’est perdu. Une fois les changements faits, enregistrez : la fiche repart à l’examen.

listing_live =
    .subject = { $workshop } est sur la carte
    .lead = { $workshop } est maintenant visible, et des offres de travail peuvent vous arriver.
    .page = Voir votre atelier
    .edit = Modifier quelque chose
    .body = Merci de tenir à jour votre capacité libre et vos jours de repos : les offres les suivent.

listing_still_true =
    .subject = { $workshop } : est-ce toujours juste ?
    .lead = Votre dernière confirmation de ce que { $workshop } sait fabriquer date du { $checked_on }. Un seul geste suffit.
    .still_true = Oui, c’est toujours juste
    .change = Modifier quelque chose
    .pause = Ne plus prendre de nouveau travail pour l’instant
    .remove = La retirer de la carte
    .body = Nous le demandons une fois par an. Ce que personne ne confirme est alors montré comme non vérifié, et ne figure plus, plus tard, dans la liste habituelle.

confirm_listing =
    .subject = Votre atelier sur la carte : merci de confirmer
    .lead = Quelqu’un a décrit un atelier pour la carte de la production et a donné cette adresse. Si c’est vous, merci de le confirmer.
    .confirm = Oui, c’est bien moi
    .body = Le lien est valable { $valid_days } jours. Si ce n’est pas vous, ne faites rien : ce qui a été écrit est alors effacé et nous n’écrivons plus.

listing_received =
    .subject = { $workshop } : gardez ce message
    .lead = La coordination regarde maintenant la fiche ({ $workshop }). Avec ce lien, vous voyez où elle en est, et plus tard vous pouvez la modifier, la mettre en pause ou la retirer.
    .own = La page de mon atelier
    .body = Pas besoin de compte. Nous vous écrirons de nouveau quand l’atelier sera sur la carte, ou s’il faut d’abord changer quelque chose.

listing_removed =
    .subject = { $workshop } n’est plus sur la carte
    .lead = { $workshop } n’est plus sur la carte et n’y reviendra pas, même si sa fiche nous revient par ailleurs.
    .join = Mettre un atelier sur la carte
    .body = Ce que vous en avez écrit et votre adresse sont effacés. Seuls le nom et le lieu sont gardés, pour que l’atelier ne soit pas ajouté de nouveau par erreur.

confirm_petition =
    .subject = Merci de confirmer votre demande : { $workshop }
    .lead = Quelqu’un a donné cette adresse et a fait une demande au sujet de « { $workshop } ». Si c’est vous, merci de la confirmer.
    .confirm = Oui, c’est bien moi
    .body = Le lien est valable { $valid_days } jours. Si ce n’est pas vous, ne faites rien : ce qui a été écrit est alors effacé et nous n’écrivons plus.

keep_record =
    .subject = { $workshop } : est-ce à vous ?
    .lead = Quelqu’un a dit que l’atelier « { $workshop } », sur la carte de la production, est le sien. Cette adresse est celle de sa fiche : c’est donc à vous de répondre.
    .own = Voir la fiche et la garder
    .change = Corriger quelque chose
    .pause = Ne plus prendre de nouveau travail pour l’instant
    .remove = La retirer de la carte
    .body = Pas besoin de compte. Si vous ne faites rien, rien ne change.

petition_received =
    .subject = { $late ->
        [yes] Personne n’a répondu : { $workshop }
       *[no] Merci de répondre : { $workshop }
    }
    .lead = { $late ->
        [yes] Quelqu’un a fait une demande au sujet de « { $workshop } », et le délai de réponse est passé.
       *[no] Quelqu’un fait une demande au sujet de « { $workshop } ». Une réponse lui est promise d’ici le { $answer_by }.
    }
    .answer = Lire et répondre
    .body = Une fiche dont personne ne répond est retirée d’elle-même si cela a été demandé et que le délai est passé.

petition_answered =
    .subject = { $agreed ->
        [yes] C’est fait : votre demande sur { $workshop }
       *[no] Pas fait : votre demande sur { $workshop }
    }
    .lead = { $agreed ->
        [yes] Ce que vous avez demandé au sujet de « { $workshop } » est fait.
       *[no] Ce que vous avez demandé au sujet de « { $workshop } » n’a pas été fait cette fois.
    }
    .page = Voir
    .body = Si vous n’êtes pas d’accord, demandez de nouveau sur la page de la fiche.

relayed =
    .subject = { $sender } écrit à { $workshop }
    .lead = { $sender } a trouvé { $workshop } sur la carte et vous écrit par ce site.
    .page = Voir votre atelier
    .body = Votre adresse n’a pas été montrée. Ne répondez à ce message que si une adresse de réponse est indiquée plus haut.

confirm_subscription =
    .subject = Merci de confirmer vos messages de la carte
    .lead = Quelqu’un a demandé pour cette adresse des messages sur ce qui est nouveau sur la carte de la production. Si c’est vous, merci de le confirmer.
    .confirm = Voir la demande et confirmer
    .body = Le lien est valable { $valid_days } jours. Si ce n’est pas vous, ne faites rien : la demande est alors effacée et nous n’écrivons plus.

map_news =
    .subject = Nouveau sur la carte : { $filter }
    .lead = Depuis notre dernier message, quelque chose de nouveau ou de modifié sur la carte correspond à votre recherche.
    .list = Voir tout ce qui correspond
    .stop = Plus de messages
    .body = Il vient au plus un message par semaine, et aucun quand rien n’est nouveau.

confirm_notice =
    .subject = Merci de confirmer votre annonce
    .lead = Quelqu’un a publié avec cette adresse ce qu’il veut faire réparer ou donner. Si c’est vous, merci de confirmer.
    .confirm = La voir et confirmer
    .body = Le lien est valable { $valid_days } jours, et personne ne la voit avant. Si ce n’est pas vous, ne faites rien : ce qui a été écrit est alors effacé et nous n’écrivons plus.

notice_review_wanted =
    .subject = Une annonce attend votre examen : { $notice }
    .lead = Quelqu’un a publié ce qu’il veut faire réparer ou donner. Personne d’autre ne la voit avant votre accord.
    .review = Lire et décider
    .body = Laissez-la paraître, ou dites avec vos mots pourquoi non.

notice_reviewed =
    .subject = { $agreed ->
        [yes] Tout le monde voit votre annonce : { $notice }
       *[no] Non montrée : votre annonce { $notice }
    }
    .lead = { $agreed ->
        [yes] Votre annonce a été lue par la coordination, et tout le monde la voit maintenant.
       *[no] Votre annonce a été lue par la coordination et n’est pas montrée telle quelle.
    }
    .page = Voir votre annonce ou y mettre fin
    .body = Les ateliers répondent par ce site ; votre adresse n’est pas montrée. Si elle n’est pas montrée, vous pouvez la publier de nouveau avec ce qui est demandé.

notice_answered =
    .subject = { $workshop } répond : { $notice }
    .lead = { $workshop } a vu votre annonce et vous écrit par ce site.
    .page = Voir l’atelier
    .own = Voir votre annonce ou y mettre fin
    .body = Votre adresse n’a pas été montrée. Ne répondez à ce message que si une adresse de réponse est donnée ci-dessus ; sinon, écrivez à l’atelier sur sa page.

workshop_paused =
    .subject = { $workshop } est en pause
    .lead = Deux offres de suite sont restées sans réponse ; { $workshop } n’en reçoit donc pas de nouvelles pour l’instant.
    .resume = Nous revoilà : envoyez-nous des offres
    .page = Voir votre atelier
    .body = Le travail que vous avez accepté n’est pas touché. Revenez quand vous voulez, d’un seul geste.

## Demandes et plans

request_review_wanted =
    .subject = À examiner : { $request }
    .lead = { $designer } demande { n-pieces-of } « { $design } ». La demande attend votre examen.
    .review = Examiner la demande
    .body = Rien ne part vers les ateliers avant votre accord.

request_needs_changes =
    .subject = À modifier : { $request }
    .lead = Avant que « { $request } » puisse partir, la coordination vous demande un changement.
    .edit = Modifier la demande
    .body = Envoyez-la de nouveau quand c’est fait : elle retourne directement à la coordination.

request_posted =
    .subject = Publiée : { $request }
    .lead = La demande « { $request } » est publiée, et la recherche d’ateliers a commencé.
    .page = Suivre la demande
    .body = Le prochain message dira comment les pièces sont réparties, ou combien ne peuvent pas être faites à temps.

request_short =
    .subject = { $missing } sur { $wanted } sans atelier : { $request }
    .lead = Pièces qui ne peuvent pas être faites par les ateliers et dans le temps disponibles : { $missing } sur { $wanted }.
    .levers = Voir ce qui aiderait
    .page = Voir la demande
    .body = La page indique ce qui comblerait le manque, chaque fois avec son effet et son prix : plus de temps, un autre matériau, un autre atelier. À vous de choisir.

plan_ready =
    .subject = Le plan pour { $request }
    .lead = Répartition prévue : { $planned } pièces sur { $wanted }, avec { n-workshops }.
    .plan = Voir le plan et ses raisons
    .body = Les ateliers sont sollicités maintenant. Nous vous écrivons dès que l’un d’eux accepte.

plan_changed =
    .subject = Le plan a changé : { $request }
    .lead = Une partie de « { $request } » a été répartie à nouveau ; le travail accepté par les ateliers n’a pas bougé.
    .plan = Voir l’ancien et le nouveau plan
    .body = { $unplaced ->
        [0] Chaque pièce a de nouveau un atelier.
       *[other] La page montre ce qui aiderait pour les pièces encore sans atelier.
    }

request_cancelled =
    .subject = Annulée : { $request }
    .lead = La demande « { $request } » est annulée. Merci d’arrêter le travail.
    .page = Voir ce qui est compté
    .body = Ce qui a été fait jusqu’ici est compté et reconnu.

request_closed =
    .subject = Merci : { $request }, tout est fait
    .lead = La demande « { $request } » est terminée, grâce à { n-workshops }. Merci pour votre part.
    .page = Voir ce que vous avez fait ensemble
    .body = La page raconte toute l’histoire, de la première offre à la dernière réception.

recall =
    .subject = Rappel : n’utilisez plus { $design }, lot { $batch }
    .lead = Cessez tout de suite d’utiliser « { $design } » du lot { $batch } et mettez les pièces à part.
    .answer = Dire ce que vous avez encore
    .page = Voir quoi faire
    .body = Vous recevez ce message parce que vous avez reçu { n-pieces-of } ce lot. Merci de répondre, même s’il n’en reste aucun.

## Offres

offer =
    .subject = Du travail pour { $workshop } : { n-pieces }, échéance { $due }
    .lead = Est-ce que { $workshop } peut fabriquer { n-pieces-of } « { $design } » ? Merci de répondre avant le { $expires }.
    .accept = Oui, nous les fabriquons
    .decline = Non, pas cette fois
    .counter = Proposer autre chose
    .job = Tout voir sur ce travail
    .body = Un non clair aide aussi : les pièces vont alors tout de suite à quelqu’un d’autre.

offer_reminder =
    .subject = { $reminder ->
        [last] Dernier rappel : { n-pieces } pour { $workshop }, échéance { $due }
       *[first] Rappel : { n-pieces } pour { $workshop }, échéance { $due }
    }
    .lead = { $reminder ->
        [last] L’offre prend bientôt fin. Merci de répondre avant le { $expires }.
       *[first] Nous attendons encore votre réponse. Merci de la donner avant le { $expires }.
    }
    .accept = Oui, nous les fabriquons
    .decline = Non, pas cette fois
    .counter = Proposer autre chose
    .job = Tout voir sur ce travail
    .body = Un non clair aide aussi. Deux offres de suite sans réponse mettent votre atelier en pause.

offer_expired =
    .subject = L’offre pour { $request } a pris fin
    .lead = L’offre de { n-pieces } à { $workshop } a pris fin sans réponse, et les pièces vont à quelqu’un d’autre.
    .board = Voir votre travail
    .body = Un non est toujours permis. Deux offres de suite sans réponse mettent votre atelier en pause.

counter_received =
    .subject = { $workshop } propose autre chose : { $request }
    .lead = { $workshop } ferait le travail à d’autres conditions. Merci de répondre avant le { $answer_by }.
    .agree = Accepter
    .refuse = Refuser
    .page = Comparer avec l’offre
    .body = Seul ce que l’atelier changerait est indiqué. { $silence ->
        [agrees] Sans réponse de votre part, la proposition est acceptée.
       *[refuses] Sans réponse de votre part, la proposition est refusée.
    }

counter_answered =
    .subject = { $agreed ->
        [yes] Acceptée : votre proposition pour { $request }
       *[no] Pas acceptée : votre proposition pour { $request }
    }
    .lead = { $agreed ->
        [yes] La proposition faite par { $workshop } est acceptée, et le travail est à vous.
       *[no] La proposition faite par { $workshop } ne peut pas être acceptée cette fois.
    }
    .job = Voir le travail
    .body = Merci de votre réponse.

job_accepted =
    .subject = Votre travail : { n-pieces }, échéance { $due }
    .lead = Merci. { $workshop } fabrique { n-pieces-of } « { $design } ». Voici la fiche de travail.
    .sheet = Fiche de travail à lire ou imprimer
    .job = Dire où vous en êtes ou signaler un problème
    .body = { $first_article ->
        [yes] Faites d’abord une seule pièce, puis envoyez photos et mesures. Continuez avec les autres quand elle est validée.
       *[no] Vous pouvez commencer. Si quelque chose vous gêne, dites-le tôt : il est alors encore temps d’aider.
    }

job_accepted_notice =
    .subject = { $workshop } a accepté : { $request }
    .lead = { $workshop } fabrique { n-pieces } pour « { $request } ».
    .page = Suivre la demande
    .body = Pièces acceptées à présent : { $committed } sur { $wanted }.

job_declined_notice =
    .subject = { $workshop } a refusé : { $request }
    .lead = { $workshop } ne peut pas fabriquer { n-pieces } pour « { $request } ».
    .page = Suivre la demande
    .body = Seules ces pièces sont réparties à nouveau. Le travail que d’autres ont accepté ne bouge pas.

## Travail

first_article_wanted =
    .subject = Première pièce attendue : { $request }
    .lead = Faites d’abord une seule pièce de « { $design } » et montrez-la.
    .upload = Envoyer photos et mesures
    .job = Voir le travail
    .body = Elle passe au contrôle. Attendez qu’elle soit validée pour faire les autres.

first_article_passed =
    .subject = Première pièce validée : { $request }
    .lead = La première pièce faite par { $workshop } est bonne. Vous pouvez continuer avec les autres.
    .job = Voir le travail
    .body = Faites les autres exactement comme celle-ci.

first_article_failed =
    .subject = Première pièce pas encore juste : { $request }
    .lead = La première pièce faite par { $workshop } n’est pas encore juste. Merci d’essayer encore.
    .upload = Envoyer des photos d’une nouvelle première pièce
    .job = Voir le travail
    .body = La remarque dit ce qui ne va pas. Demandez si ce n’est pas clair.

progress_due =
    .subject = Où en êtes-vous ? { $request }
    .lead = Combien de pièces sont faites chez { $workshop } depuis le dernier rapport ?
    .report = Dire où vous en êtes
    .job = Voir le travail
    .body = Les bonnes pièces, les pièces ratées, ce qui vous gêne : cela prend une minute.

late_risk =
    .subject = Est-ce que ce sera prêt à temps ? { $request }
    .lead = À ce rythme, voici ce qui sera prêt le { $due } : { $forecast } sur { n-pieces }. Merci de choisir quoi faire.
    .extend = Demander plus de temps
    .reduce = En faire moins
    .give_back = Rendre le reste
    .job = Voir le travail
    .body = Les trois choix sont bons, et ce qui est fait compte. Plus tôt vous le dites, plus il est facile d’aider.

job_reduced =
    .subject = Moins de pièces : { $request }
    .lead = Le travail confié à { $workshop } est maintenant de { n-pieces } au lieu de { $before }.
    .job = Voir le travail
    .body = Ce qui est déjà fait est compté.

job_withdrawn =
    .subject = Travail arrêté : { $request }
    .lead = Le travail confié à { $workshop } pour « { $request } » a pris fin avant d’être complet.
    .job = Voir ce qui est compté
    .body = Ce qui est déjà fait est compté et reconnu. Le reste est réparti à nouveau.

## Livraison

shipped =
    .subject = En route : { n-pieces } pour { $request }
    .lead = En route, de { $workshop } vers { $destination } : { n-pieces }, arrivée prévue le { $expected }.
    .receipt = Confirmer ce qui est arrivé
    .body = À l’arrivée des pièces, merci de les compter et de confirmer.

receipt_wanted =
    .subject = Est-ce arrivé ? { $request }
    .lead = { $workshop } a envoyé { n-pieces } vers { $destination }. Tout est-il arrivé ?
    .receipt = Confirmer ce qui est arrivé
    .trouble = Quelque chose ne va pas
    .body = Sans réponse, la réception se confirme toute seule le { $confirms_itself }.

pieces_rejected =
    .subject = Pièces refusées : { $request }
    .lead = Le destinataire refuse { n-pieces } sur { $received } (fabrication : { $workshop }).
    .job = Voir ce qui ne va pas
    .dispute = Je ne suis pas d’accord
    .body = Si vous n’êtes pas d’accord, dites-le jusqu’au { $dispute_until } : la coordination décide alors.

dispute_opened =
    .subject = Contestation : { $request }
    .lead = { $opened_by } n’est pas d’accord. Merci de donner votre avis avant le { $answer_by }.
    .answer = Lire et répondre
    .body = La coordination écoute les deux côtés et décide.

dispute_decided =
    .subject = Décision prise : { $request }
    .lead = La contestation sur « { $request } » est tranchée.
    .page = Lire la décision
    .body = Les deux côtés reçoivent ce message.
