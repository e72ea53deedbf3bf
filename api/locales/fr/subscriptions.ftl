# Messages sur ce qui est nouveau sur la carte pour une recherche.

filter-by-near = Près de
filter-by-radius = Dans un rayon, km
filter-by-bbox = Partie de la carte
filter-in-sight = Ce qui était affiché
filter-by-network = Réseau
filter-by-batch = Ne commence pas à moins de
subscribe-title = Prévenez-moi quand du nouveau correspond
subscribe-lead = Un message vient au plus une fois par semaine, et aucun quand rien n’est nouveau. Chaque message contient un lien qui y met fin.
subscribe-what = Ce que vous cherchez
subscribe-all = Toute la carte
subscribe-now = { $count ->
    [one] { $count } atelier correspond aujourd’hui
   *[other] { $count } ateliers correspondent aujourd’hui
}
subscribe-email-hint = Jamais montrée. Nous y envoyons d’abord un message, pour savoir qu’elle est à vous.
subscribe-button = Envoyez-moi ces messages
subscribe-sent = Nous vous avons envoyé un message avec un lien. Tout commence quand vous l’ouvrez et confirmez.
subscription-title = Messages de la carte
subscription-unproved = Est-ce bien votre adresse ? Confirmez-la, et les messages commencent.
subscription-on = Au plus une fois par semaine, nous écrivons quand du nouveau correspond.
subscription-ended = Ces messages ont pris fin. La demande est oubliée, et votre adresse aussi, sauf si vous avez un compte.
subscription-confirm = Oui, envoyez-les-moi
subscription-end = Plus de messages
subscription-means = Y mettre fin efface la demande. Sans compte, votre adresse est effacée aussi.
subscriptions-title = Messages sur ce qui est nouveau
subscriptions-none = Aucun. Sur la carte et la liste, vous pouvez dire de quoi vous voulez être prévenu.
error-too_many_subscriptions = Vous avez autant de ces messages qu’une personne peut en avoir. Mettez d’abord fin à l’un d’eux.
