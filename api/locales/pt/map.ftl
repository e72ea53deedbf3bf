# O mapa da produção.

map-title = Mapa das oficinas
map-lead = { $count ->
    [1] { $count } oficina
   *[other] { $count } oficinas
}
map-filter = Filtrar
map-as-list = Mostrar em lista
map-attribution = Natural Earth · GeoNames (CC BY 4.0)
map-open = Abrir a oficina
map-many = # oficinas, toque para se aproximar
map-fault = O mapa não pode ser atualizado agora. A lista abaixo está completa.
map-no-script = Sem scripts, o mapa fica parado. A lista diz o mesmo.
map-embed-more = { $count ->
    [one] { $count } oficina, no Karakana
   *[other] { $count } oficinas, no Karakana
}
map-feed = Feed
map-records = Registos (Open Know-Where)
map-print = Imprimir esta lista
map-embed = Pôr este mapa numa página
map-copy = Copiar
map-embed-text = Copie esta linha. Segue o filtro acima e não põe nenhum cookie.
