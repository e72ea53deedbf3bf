# S’inscrire, se connecter, et la page de son propre compte.

account-name = Nom
account-name-hint = Celui que connaissent les gens avec qui vous travaillez.
account-email = Adresse e-mail
account-password = Mot de passe
account-password-hint = Au moins dix caractères. Trois mots se retiennent facilement.
account-new-password = Nouveau mot de passe

sign-up-title = Créer un compte
sign-up-lead = Avec un compte, vous pouvez faire fabriquer des objets et les suivre jusqu’à leur arrivée. C’est gratuit.
sign-up-button = Créer le compte
sign-up-known = Vous avez déjà un compte ?
sign-up-sent-title = Regardez vos messages
sign-up-sent-lead = Nous avons écrit à { $email }. Ouvrez le lien de ce message ; il est valable deux jours.

confirm-title = Cette adresse est-elle la vôtre ?
confirm-lead = Quelqu’un a créé un compte avec cette adresse. Si c’est vous, dites oui. Sinon, fermez cette page et rien ne se passera.
confirm-button = Oui, c’est mon adresse

sign-in-title = Se connecter
sign-in-button = Se connecter
sign-in-failed = La connexion n’a pas réussi
sign-in-confirmed = C’est fait
sign-in-confirmed-text = Connectez-vous maintenant avec votre mot de passe.
sign-in-forgot = J’ai oublié mon mot de passe
sign-in-new = Première visite ?

forgot-title = Un nouveau mot de passe
forgot-lead = Indiquez votre adresse et nous vous enverrons un lien.
forgot-button = Envoyer le lien
forgot-sent-title = Regardez vos messages
forgot-sent-lead = Si { $email } a un compte, un lien est en chemin. Il est valable deux heures.

reset-title = Choisissez un nouveau mot de passe
reset-lead = Vos autres connexions seront fermées.
reset-button = Enregistrer le mot de passe

account-title = Votre compte
account-language = Langue
account-language-hint = Celle des pages et des messages.
account-save = Enregistrer
account-roles = Ce que vous faites ici
account-no-roles = Rien pour l’instant.
account-password-title = Mot de passe
account-current-password = Mot de passe actuel
account-password-button = Changer le mot de passe
account-sessions = Vos connexions
account-session-since = Depuis le { $when } UTC
account-session-seen = Dernier usage le { $when } UTC
account-this-session = Ici
account-session-end = Se déconnecter là-bas
account-sign-out-everywhere = Se déconnecter partout

role-designer = Modèles et demandes
role-member = Atelier
role-coordinator = Coordination
role-admin = Administration
role-receiver = Réception
role-inspector = Contrôle
role-scout = Relais de terrain
sign-up-waits = Ce que vous avez écrit est gardé
sign-up-waits-text = Créez un compte, confirmez votre adresse et connectez-vous : le formulaire sera de nouveau là, déjà rempli.
invited-workshop = Répondre pour { $name } ?
invited-workshop-lead = Répondre pour un atelier, c’est accepter ou refuser ses offres, dire ce qui est fabriqué et tenir sa page à jour.
invited-network = Aider à faire vivre { $name } ?
invited-network-lead = Coordonner, c’est examiner les demandes et les ateliers, voir tôt les difficultés et décider quoi faire.
invited-new = L’invitation a été envoyée à { $email }. Cette adresse n’a pas encore de compte : un nom et un mot de passe suffisent pour en créer un.
invited-known = L’invitation a été envoyée à { $email }. Le compte que vous avez avec cette adresse rejoindra l’équipe.
invited-accept = Accepter
invited-otherwise = Si vous ne voulez pas, fermez cette page. Rien ne se passera.
invited-sent = L’invitation est en chemin
invited-sent-text = La personne fera partie de l’équipe dès qu’elle aura accepté.

erase-title = Supprimer mon compte
erase-lead = C’est définitif.
erase-goes = Ce qui part tout de suite : votre nom, votre adresse e-mail, votre numéro, votre mot de passe, vos rôles, le texte des messages qui vous ont été envoyés et les messages demandés. Un atelier dont personne d’autre ne répond quitte la carte.
erase-stays = Ce qui reste, sans votre nom : les quantités commandées, fabriquées et reçues, et le journal des décisions.
erase-first = Il faut d’abord régler ceci
erase-button = Supprimer définitivement
erase-not = Non, le garder
erase-done = Votre compte est supprimé
erase-done-lead = Vous êtes déconnecté. Votre nom et votre adresse sont oubliés ; l’adresse peut servir à un nouveau compte.
error-requests_run = Une de vos commandes est en cours. Annulez-la ou attendez qu’elle soit close.
error-last_admin = Personne d’autre n’administre ce site. Donnez d’abord ce rôle à quelqu’un.
error-last_coordinator = Personne d’autre ne coordonne l’un de vos réseaux. Invitez d’abord quelqu’un.
