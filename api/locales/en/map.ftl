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
map-no-script = The map needs scripts. The list says the same.
