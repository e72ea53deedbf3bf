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
map-tiles = Mosaicos vetoriais
map-print = Imprimir esta lista
map-embed = Pôr este mapa numa página
map-copy = Copiar
map-embed-text = Copie esta linha. Segue o filtro acima e não põe nenhum cookie.

wanted-title = O que se procura, e onde fica longe
wanted-lead = Pedidos abertos por cidade: peças que ninguém prometeu ainda. Quem as puder fazer pode participar.
wanted-what = O quê
wanted-where = Onde
wanted-pieces = Peças
wanted-due = Até
wanted-far = Ninguém por perto
wanted-none = De momento nada se procura aqui.
wanted-gaps = Cidades longe do que se procura
wanted-gaps-rule = Cidades grandes a mais de { $km } km de todas as oficinas do filtro. Procure primeiro algo no mapa, um processo por exemplo.
wanted-nearest = A mais próxima
wanted-nobody = ninguém
map-layer-wanted = O que se procura aqui
map-layer-gaps = Cidades longe do que se procura
map-pieces = # peças que ninguém prometeu ainda
map-far = Ninguém por perto: #
print-verified = Verificação
print-more = Só se imprimem as primeiras { $count }; um filtro mais estreito imprime as outras.
