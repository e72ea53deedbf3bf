# Os números: o que são e sabem fazer as oficinas de um filtro; e os números abertos.

insights-title = Visão geral
insights-lead = { $count ->
    [1] Contado sobre exatamente { $count } oficina, a deste filtro.
   *[other] Contado sobre exatamente { $count } oficinas, as deste filtro.
}
insights-workshops = { $count ->
    [1] oficina
   *[other] oficinas
}
insights-towns = { $count ->
    [1] cidade
   *[other] cidades
}
insights-alone = de { $designs } modelos podem ser feitos por uma só delas
insights-together = podem ser feitos por elas em conjunto
insights-capacity = Numa semana normal podem fazer:
insights-hidden = demasiado poucas oficinas para o dizer
insights-few = 1–2
insights-in-sight = O que está à vista
insights-more = Toda a visão geral
insights-circle = A economia circular deste lugar
insights-circle-lead = Da criação de modelos à produção, à reparação, à reciclagem e ao material novo. Uma etapa com linha tracejada falta aqui.
insights-stage-none = ninguém
insights-feeds = Restos de uns que podem servir a outros
insights-feeds-rule = É uma dedução: quem faz coisas de um tipo de material deixa sobras dele, e quem recicla ou produz esse material podia levá-las. De cada tipo são indicadas as duas mais próximas. Pergunte-lhes antes de contar com isso.
insights-feed = Fazem coisas deste material: { $givers }; podiam levar o que sobra: { $takers }.
insights-feed-none = Ninguém aqui leva o que sobra.
insights-km = { $count } km
insights-counts = Números e disponibilidade
insights-by-process = Processo
insights-by-material = Material
insights-by-country = País
insights-by-role = Etapa da economia circular
insights-by-batch = Número de peças para começar
insights-by-verified = Verificação
insights-by-fresh = Data da verificação
insights-table = O mesmo em tabela
insights-count = Oficinas
insights-week = Disponibilidade por semana
insights-left = Mais linhas no ficheiro CSV: { $count }.
insights-rule = Uma oficina conta em cada processo, material e etapa que indica. As células com menos de { $least } oficinas mostram “1–2” e nenhuma disponibilidade, para que ninguém seja reconhecido; onde um total revelaria uma, a célula mais pequena a seguir também fica escondida.
insights-scope = O que se pode fazer aqui
insights-scope-lead = Cada modelo da biblioteca é comparado com estas oficinas: processos, materiais, tamanhos e certificados.
insights-scope-none = Ainda nenhum dos modelos se pode fazer aqui.
insights-scope-list = { $count ->
    [1] { $count } modelo que se pode fazer
   *[other] { $count } modelos que se podem fazer
}
insights-several = várias em conjunto
insights-missing = O que falta aqui
insights-missing-lead = Ninguém aqui os oferece; indica-se a oficina mais próxima que o faz.
insights-nearest = A mais próxima:

batch-any = Qualquer número
batch-few = De 2 a 10
batch-tens = De 11 a 100
batch-hundreds = De 101 a 1000
batch-thousands = Mais de 1000

fresh-recent = Nos últimos { $days } dias
fresh-year = Há menos de um ano
fresh-older = Há mais tempo
fresh-never = Nunca

numbers-title = Números abertos
numbers-lead = O que foi feito e pedido, por país e por processo. Todas as partes juntas batem certo com as contas.
numbers-good = peças boas feitas
numbers-received = peças recebidas
numbers-rejected = peças rejeitadas
numbers-scrap = peças estragadas
numbers-made = Feito
numbers-rule = O que menos de { $least } oficinas fizeram aparece junto numa só linha, para que ninguém seja reconhecido e os totais continuem certos.
numbers-rest = Partes de menos de { $least } oficinas, juntas
numbers-none = Ainda não se fez nada.
numbers-wanted = Pedido, por país de destino
numbers-places = Destinos
numbers-pieces = Peças pedidas
numbers-promised = Peças prometidas
