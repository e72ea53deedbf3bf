# Le cadre de chaque page, et les mots que partagent les composants.

layout-skip = Aller au contenu

nav-label = Navigation principale
nav-menu = Menu
nav-make = Je veux faire fabriquer
nav-join = J’ai un atelier
nav-map = Carte
nav-workshops = Ateliers
nav-designs = Modèles
nav-board = Tableau de bord
nav-account = Compte
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter

footer-label = À propos
footer-languages = Langues
footer-drill = Ceci est un exercice. Ateliers, commandes et messages servent à s’entraîner ; rien n’est vraiment fabriqué ni envoyé.
footer-insecure = Cette connexion n’est pas chiffrée. Toute personne sur le même réseau peut lire ce que vous envoyez, mots de passe compris.
footer-attribution = Carte : Natural Earth. Noms de lieux : GeoNames, CC BY 4.0.
footer-api = Pour les développeurs
footer-privacy = Vie privée
footer-sources = D’où viennent les fiches

form-errors = Merci de revoir ces réponses

pages-label = Pages de la liste
pages-previous = Précédent
pages-next = Suivant
