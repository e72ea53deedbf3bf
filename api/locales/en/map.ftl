# The map of production.

map-title = Map of workshops
map-lead = { $count ->
    [one] { $count } workshop
   *[other] { $count } workshops
}
map-filter = Filter
map-as-list = Show as a list
map-attribution = Natural Earth · GeoNames (CC BY 4.0)
map-open = Open the workshop
map-many = # workshops, tap to come nearer
map-fault = The map cannot be updated now. The list below is complete.
map-no-script = Without scripts the map stands still. The list says the same.
map-embed-more = { $count ->
    [one] { $count } workshop, on Karakana
   *[other] { $count } workshops, on Karakana
}
map-feed = Feed
map-records = Records (Open Know-Where)
map-tiles = Vector tiles
map-print = Print this list
map-embed = Put this map into a page
map-copy = Copy
map-embed-text = Copy this line. It follows the filter above, and sets no cookie.

wanted-title = What is wanted, and where it is far
wanted-lead = Open requests by town: pieces that nobody has promised yet. Anyone who can make them may take part.
wanted-what = What
wanted-where = Where
wanted-pieces = Pieces
wanted-due = By
wanted-far = Nobody near
wanted-none = Nothing is wanted here at present.
wanted-gaps = Towns far from what is looked for
wanted-gaps-rule = Large towns more than { $km } km from every workshop of the filter. Look for something on the map first, such as a process.
wanted-nearest = Nearest
wanted-nobody = nobody
map-layer-wanted = What is wanted here
map-layer-gaps = Towns far from what is looked for
map-pieces = # pieces nobody has promised yet
map-far = Nobody near: #
print-verified = Verified
print-more = Only the first { $count } are printed; a narrower filter prints the rest.
