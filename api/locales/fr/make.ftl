# « Je veux faire fabriquer » : le choix d’un modèle, le formulaire d’une demande.

make-title = Je veux faire fabriquer
make-choose-lead = Choisissez ce qu’il vous faut. Nous trouvons les ateliers capables de le fabriquer, répartissons le travail et le suivons jusqu’à son arrivée.
make-search = Chercher un modèle
make-search-button = Chercher
make-none-found = Pas encore de modèle de ce genre
make-none-found-text = Essayez un autre mot, ou apportez votre propre modèle.
make-all-designs = Afficher tous les modèles
make-own-design = Apporter un modèle
make-own-design-text = Il n’est pas ici ?

make-lead = Trois réponses suffisent : combien, où, et pour quand.
make-edit-title = Modifier la demande
make-kept = Bon retour
make-kept-text = Ce que vous aviez écrit est toujours là. Relisez et publiez.
make-review-note = Remarque après examen
make-see-design = Voir le modèle
make-other-design = Prendre un autre modèle
make-design = Modèle
make-design-none = Choisissez un modèle
make-use-design = Prendre ce modèle

make-where = Combien, et où
make-place = Lieu de livraison
make-place-number = Lieu de livraison { $number }
make-quantity = Pièces
make-town = Ville
make-town-hint = Ville et pays, comme « Mombasa, Kenya », ou latitude et longitude.
make-town-which = Laquelle de ces villes ?
make-label = Nom du lieu
make-label-hint = Un hôpital, une école, un centre de santé. Laissez vide pour garder le nom de la ville.
make-receiver-summary = Une autre personne réceptionne
make-receiver-hint = Elle reçoit un lien pour confirmer ce qui arrive, sans compte. Sinon, c’est vous qui confirmez.
make-receiver = Son nom
make-receiver-email = Son adresse e-mail
make-remove-place = Retirer ce lieu
make-add-place = Ajouter un autre lieu

make-when = Pour quand
make-due = Dernier jour d’arrivée
make-due-hint = Jour, mois et année. Plus la date est lointaine, plus d’ateliers peuvent aider.
make-terms = À quelles conditions ?
make-terms-volunteer = Les ateliers le font gratuitement
make-terms-paid_on_receipt = Payé à la réception
make-terms-deposit = Une partie avant, le reste à la réception
make-note = Que doivent savoir les ateliers ?
make-note-hint = Pourquoi vous en avez besoin, comment l’emballer, à qui s’adresser. Tous les ateliers sollicités peuvent le lire.

make-more = Nom, façons de fabriquer et limites
make-name = Nom de la demande
make-name-hint = Vide : le nom du modèle.
make-routings = Façons de fabriquer que vous acceptez
make-routings-hint = Plus vous en acceptez, plus d’ateliers conviennent.
make-max-workshops = Nombre d’ateliers, au plus
make-limit-hint = Vide : autant qu’il en faut.
make-max-share = Plus grande part d’un seul atelier
make-max-share-hint = Pour que la perte d’un atelier n’arrête pas tout. Vide : pas de limite.
make-networks = Réseaux
make-networks-legend = Solliciter les ateliers de
make-networks-hint = Si vous n’en cochez aucun, nous sollicitons ceux qui ont des ateliers dans les pays où vont vos pièces.
make-network-hint = { $workshops ->
    [one] { $workshops } atelier, { $countries }
   *[other] { $workshops } ateliers, { $countries }
}
make-sign-in-after = Vous vous connecterez ou créerez un compte juste après. Ce que vous avez écrit ici est gardé.
make-post = Publier la demande
make-post-again = Enregistrer et envoyer
make-keep-draft = Garder comme brouillon

field-town_ambiguous = Plusieurs villes correspondent. Choisissez-en une.
field-town_unknown = Nous ne connaissons pas cette ville. Essayez la plus proche parmi les plus grandes.
field-too_long_to_keep = C’est trop long pour être gardé pendant que vous vous connectez. Raccourcissez, ou connectez-vous d’abord.

make-quote = Ce que cela coûterait
make-quote-open = Dites combien, où et pour quand, et le prix s’affichera ici.
make-quote-later = Beaucoup de gens demandent en ce moment. Réessayez dans un instant, ou publiez : le plan, lui, sera calculé de toute façon.
make-quote-for = { $pieces ->
    [one] pour { $pieces } pièce
   *[other] pour { $pieces } pièces, soit { $each } la pièce
}
make-quote-by = { $count ->
    [one] Par { $count } atelier, à { $km } km au plus.
   *[other] Par { $count } ateliers, à { $km } km au plus.
}
make-quote-short = Pièces impossibles à fabriquer d’ici là : { $missing } sur { $pieces }.
make-quote-helps = Une date plus lointaine, plus de façons de fabriquer ou plus de réseaux peuvent aider.
make-quote-hint = Avec ce que les ateliers ont de libre en ce moment. Rien n’est promis tant qu’ils n’ont pas accepté.
make-quote-ask = Calculer le prix
