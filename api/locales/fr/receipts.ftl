# Confirmer ce qui est arrivé.

receipt-title = Qu’est-ce qui est arrivé ?
receipt-place = Destination : { $place }
receipt-from = { $pieces ->
    [one] { $pieces } pièce de { $workshop }
   *[other] { $pieces } pièces de { $workshop }
}
receipt-all-good = { $pieces ->
    [one] Elle est arrivée et elle est bonne
   *[other] Les { $pieces } sont arrivées et sont bonnes
}
receipt-trouble = Il manque quelque chose, ou tout n’est pas bon
receipt-good = Combien sont bonnes ?
receipt-good-hint = Envoyées : { $pieces }.
receipt-reason = Et les autres ?
receipt-reason-hint = Par exemple : deux cassées, une manquante. L’atelier le lira.
receipt-remedy = Que faut-il faire pour les autres ?
receipt-replace = Les refaire
receipt-replace-hint = Elles sont réparties et proposées à nouveau.
receipt-written-off = S’en passer
receipt-written-off-hint = La demande se termine avec moins de pièces.
receipt-send = Confirmer
receipt-told = Confirmé : { $good } bonnes sur { $pieces }
receipt-nothing = Rien n’est encore en route
receipt-nothing-text = Gardez le message : dès que des pièces seront envoyées, elles apparaîtront ici.
receipt-thanks = Merci
receipt-thanks-text = Tout ce qui a été envoyé jusqu’ici est confirmé. Au prochain envoi, vous recevrez un autre message.
receipt-rework = L’atelier les répare
receipt-rework-hint = Elles retournent chez lui et sont envoyées encore une fois.
