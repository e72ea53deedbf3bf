# Imports pour la coordination, et la page des sources.

imports-title = Imports
imports-lead = Faites entrer des fiches que d’autres ont publiées. Vous voyez ce qui va se passer avant que rien ne soit écrit, et vous pouvez l’annuler.
imports-waiting = { $count ->
    [0] Aucune décision n’est attendue
    [one] { $count } fiche est peut-être un atelier déjà présent
   *[other] { $count } fiches sont peut-être des ateliers déjà présents
}
imports-decide = Décider
imports-new = Un nouveau fichier
imports-file = Fichier
imports-file-hint = JSON, YAML, CSV ou GeoJSON, dans toute forme d’Open Know-Where, fablabs.io, SpaceAPI ou OpenStreetMap ; 8 Mo au plus.
imports-source = Source
imports-source-hint = Qui le publie. Le même nom pour chaque édition.
imports-licence = Licence
imports-licence-hint = Par exemple CC-BY-4.0. Elle est montrée avec chaque fiche.
imports-url = Où il est publié
imports-day = Date des données
imports-day-hint = Quand elles ont été publiées ou téléchargées.
imports-look = Regarder
imports-done = Imports jusqu’ici
imports-none = Rien n’a encore été importé.
imports-counts = Lues : { $read }, nouvelles : { $added }, modifiées : { $changed }, à décider : { $waiting }, non reprises : { $rejected }
imports-rolled-back = Annulé
imports-roll-back = Annuler cet import
imports-preview = Ce qui va se passer
imports-preview-lead = Rien n’est encore écrit.
imports-read = fiches lues
imports-fate = Ce qui se passe
imports-fate-added = nouvelle(s)
imports-fate-changed = modifiée(s)
imports-fate-unchanged = comme avant
imports-fate-waiting = peut-être déjà là
imports-fate-left_out = laissée(s) de côté comme décidé
imports-rejected = Non reprises
imports-warnings = Douteuses, mais reprises
imports-line = Ligne { $line }
imports-write = Importer
imports-columns = Ce que veulent dire les colonnes
imports-column = Colonne
imports-means = Signification
imports-means-nothing = Gardée telle quelle
imports-look-again = Regarder de nouveau
imports-samples = Les premières fiches
imports-side-name = Nom
imports-side-place = Lieu
imports-side-about = À propos
imports-side-machines = Équipement
imports-side-page = Page web
imports-side-processes = Procédés
imports-doubles = Est-ce le même atelier ?
imports-no-doubles = Rien n’attend
imports-no-doubles-text = Les fiches qui sont peut-être des ateliers déjà présents apparaîtront ici.
imports-reason-near = Noms proches, à { $metres } m l’un de l’autre
imports-reason-domain = Même site web, à { $metres } m l’un de l’autre
imports-reason-page = Même page web, à { $metres } m l’un de l’autre
imports-here = Déjà ici
imports-same = Le même : compléter ce qui est vide
imports-another = Un autre atelier : l’ajouter
imports-ignore = Laisser de côté
imports-export = Télécharger ces fiches
sources-title = D’où viennent les fiches
sources-lead = La plupart des ateliers ont écrit leur fiche eux-mêmes. Celles-ci viennent d’ailleurs, sous ces licences.
sources-none = Chaque fiche ici a été écrite par son atelier ou par un relais de terrain.
sources-take = Emporter les données
sources-take-text = Chaque fiche indique sa source et sa licence. Les domiciles sont montrés à environ un kilomètre près ; aucune adresse e-mail ni aucun téléphone n’est donné.
