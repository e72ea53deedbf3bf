# Les manifestes d’Open Know-How.

okh-title = Vérifier un modèle publié
okh-lead = Tout manifeste d’Open Know-How : version 1 en YAML, OKH-LOSH en TOML, ou JSON. Vous voyez ce qui manque ou paraît douteux, et à quelle ligne.
okh-file = Manifeste
okh-file-hint = okh.yml, okh.toml ou okh.json
okh-check = Vérifier
okh-good = Utilisable
okh-bad = Pas utilisable tel quel
okh-line = Ligne
okh-field = Champ
okh-problem = Ce qui ne va pas
okh-processes = Procédés qu’il laisse deviner ; merci de les confirmer
okh-bring = L’apporter dans la bibliothèque
okh-manifest = Le manifeste tel que la bibliothèque le garde
okh-manifest-hint = Rien de l’original n’est perdu. Pour qu’il puisse être commandé, ajoutez sous x-karakana comment se fabrique une pièce.
okh-instructions = Comment le fabriquer
okh-from-published = Vérifier ou apporter un manifeste publié ailleurs
