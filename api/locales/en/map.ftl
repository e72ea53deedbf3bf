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
map-print = Print this list
map-embed = Put this map into a page
map-copy = Copy
map-embed-text = Copy this line. It follows the filter above, and sets no cookie.
