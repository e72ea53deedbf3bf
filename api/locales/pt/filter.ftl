# O filtro do mapa, da lista, dos números e dos feeds, e o que diz de um endereço.

filter-more = Mais filtros
filter-by-q = Procurar
filter-by-process = Processo
filter-by-country = País
filter-by-design = Pode fazer
filter-by-role = Papel na economia circular
filter-by-verified = Verificação mínima
filter-by-since = Verificada, confirmada ou alterada desde
filter-by-region = Região ou cidade
filter-by-material = Material
filter-by-machine = Máquina
filter-by-product = Costuma fazer
filter-by-size = Espaço para uma peça, em mm
filter-hint-size = 300,200,100
filter-by-unit = Disponibilidade contada em
filter-by-capacity = Disponibilidade por semana, de
filter-by-capacity_to = Disponibilidade por semana, até
filter-by-batch_to = Começa a partir deste número de peças
filter-by-certificate = Certificado
filter-by-kind = Artesanal ou digital
filter-by-access = Quem pode entrar
filter-by-language = Língua falada
filter-by-pieces = Peças desse modelo
filter-by-by = Até
filter-kind-craft = À mão e com ferramentas
filter-kind-digital = A partir de um ficheiro

door-public = Toda a gente
door-public_hours = Toda a gente, a certas horas
door-shared = Um espaço partilhado
door-membership = Os membros
door-restricted = Só quem lá trabalha

filter-too_many = Há palavras a mais em “{ $filter }”; só as primeiras foram usadas.
filter-turned = O primeiro número em “{ $filter }” é maior do que o segundo, por isso ficou de fora.
filter-size = “{ $filter }” têm de ser três comprimentos em milímetros, como 300,200,100.
filter-day = “{ $filter }” tem de ser um dia como 2026-11-23.
filter-past = O dia em “{ $filter }” já passou.
filter-needs_design = “{ $filter }” só conta com um modelo.
filter-nobody_has = Ninguém aqui tem o que está em “{ $filter }”.

together-title = Ninguém faz isto sem ajuda
together-enough = Várias oficinas em conjunto conseguem: { $routing }.
together-short = Nem em conjunto conseguem fazer tudo: { $routing }.
together-workshops = { $count ->
    [0] nenhuma oficina
    [1] { $count } oficina
   *[other] { $count } oficinas
}
together-room = { $count ->
    [1] lugar para { $count } peça
   *[other] lugar para { $count } peças
}
together-ask = Faça o pedido: o trabalho é então repartido entre elas

workshop-access = Quem pode entrar
workshop-access-none = Não indicado
workshop-languages = Línguas faladas
workshop-languages-hint = Separadas por vírgulas, como Kiswahili, English.
field-unknown_language = Não conhecemos uma destas línguas. Escreva o nome na própria língua ou o código, separados por vírgulas.
