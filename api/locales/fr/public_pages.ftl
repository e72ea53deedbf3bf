# Partenaires, programmes et actions.

public-title = Partenaires, programmes et actions
public-lead = Qui travaille avec les réseaux d’ici, ce qu’ils mènent et ce qu’ils font ensemble.
public-all = Tout
public-partner = Partenaire
public-programme = Programme
public-action = Action
public-none = Pas encore de page
public-none-more = La coordination écrit ici sur celles et ceux avec qui elle travaille.
public-new = Écrire une page
public-draft = Brouillon
public-draft-more = Seule la coordination de son réseau la voit.
public-changed = Modifiée le { $day }
public-edit = La modifier
public-write = Une page pour tout le monde
public-write-lead = Avec qui vous travaillez, ce que vous menez ou faites ensemble. Vous seuls la voyez avant de la publier.
public-preview = La regarder d’abord
public-network = Réseau
public-kind = De quoi s’agit-il ?
public-heading = Titre
public-sentence = En une phrase
public-sentence-hint = Placée sous le titre et dans les listes.
public-text = Texte
public-text-hint = En Markdown : une ligne vide entre les paragraphes, # devant un titre, - devant chaque élément d’une liste, *accent*, [mots](https://adresse).
public-language = Langue de la page
public-keep-draft = Garder en brouillon
public-publish = La publier
