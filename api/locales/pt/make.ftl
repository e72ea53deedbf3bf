# “Quero mandar fazer”: a escolha de um modelo, o formulário de um pedido.

make-title = Quero mandar fazer
make-choose-lead = Escolha aquilo de que precisa. Encontramos as oficinas que o sabem fazer, repartimos o trabalho e acompanhamo-lo até chegar.
make-search = Procurar modelos
make-search-button = Procurar
make-none-found = Ainda não há um modelo assim
make-none-found-text = Tente outra palavra, ou traga o seu próprio modelo.
make-all-designs = Mostrar todos os modelos
make-own-design = Trazer um modelo
make-own-design-text = Não está aqui?

make-lead = Três respostas bastam: quantas, onde e até quando.
make-edit-title = Mudar o pedido
make-kept = Boas-vindas de novo
make-kept-text = O que escreveu antes ainda está aqui. Reveja e publique.
make-review-note = Nota da análise
make-see-design = Ver o modelo
make-other-design = Escolher outro modelo
make-design = Modelo
make-design-none = Escolha um modelo
make-use-design = Ficar com este modelo

make-where = Quantas, e para onde
make-place = Destino
make-place-number = Destino { $number }
make-quantity = Peças
make-town = Cidade
make-town-hint = Cidade e país, como “Mombasa, Kenya”, ou latitude e longitude.
make-town-which = Qual destas cidades?
make-label = Nome do lugar
make-label-hint = Um hospital, uma escola, um centro de saúde. Deixe vazio para usar a cidade.
make-receiver-summary = Outra pessoa é que recebe
make-receiver-hint = Essa pessoa recebe um link para confirmar o que chega, sem conta. Se não, confirma você.
make-receiver = O nome dessa pessoa
make-receiver-email = O e-mail dessa pessoa
make-remove-place = Retirar este destino
make-add-place = Acrescentar outro destino

make-when = Até quando
make-due = Último dia para chegar
make-due-hint = Dia, mês e ano. Quanto mais tarde, mais oficinas podem ajudar.
make-terms = Em que condições?
make-terms-volunteer = As oficinas fazem de graça
make-terms-paid_on_receipt = Pago na receção
make-terms-deposit = Uma parte antes, o resto na receção
make-note = O que devem saber as oficinas?
make-note-hint = Para que precisa, como embalar, com quem falar. Todas as oficinas consultadas podem ler.

make-more = Nome, maneiras de fazer e limites
make-name = Nome do pedido
make-name-hint = Vazio: o nome do modelo.
make-routings = Maneiras de fazer que aceita
make-routings-hint = Quantas mais aceitar, mais oficinas servem.
make-max-workshops = No máximo tantas oficinas
make-limit-hint = Vazio: as que forem precisas.
make-max-share = Maior parte de uma só oficina
make-max-share-hint = Para que a falta de uma não pare tudo. Vazio: sem limite.
make-networks = Redes
make-networks-legend = Consultar as oficinas de
make-networks-hint = Se não marcar nenhuma, consultamos as que têm oficinas nos países para onde vão as suas peças.
make-network-hint = { $workshops ->
    [1] { $workshops } oficina, { $countries }
   *[other] { $workshops } oficinas, { $countries }
}
make-sign-in-after = A seguir entra ou cria uma conta. O que escreveu aqui fica guardado.
make-post = Publicar o pedido
make-post-again = Guardar e enviar
make-keep-draft = Guardar como rascunho

field-town_ambiguous = Há várias cidades assim. Escolha uma delas.
field-town_unknown = Não conhecemos esta cidade. Tente a maior mais próxima.
field-too_long_to_keep = Isto é longo demais para guardar enquanto entra. Encurte, ou entre primeiro.

make-quote = Quanto custaria
make-quote-open = Diga quantas, onde e até quando, e o preço aparece aqui.
make-quote-later = Muita gente pergunta neste momento. Tente daqui a pouco, ou publique: o plano será calculado de qualquer forma.
make-quote-for = { $pieces ->
    [1] por { $pieces } peça
   *[other] por { $pieces } peças, { $each } cada uma
}
make-quote-by = { $count ->
    [1] De { $count } oficina, no máximo a { $km } km.
   *[other] De { $count } oficinas, no máximo a { $km } km.
}
make-quote-short = Peças que não poderiam ser feitas até lá: { $missing } de { $pieces }.
make-quote-helps = Um dia mais tarde, mais maneiras de fazer ou mais redes podem ajudar.
make-quote-hint = Com o que as oficinas têm livre neste momento. Nada está prometido até elas aceitarem.
make-quote-ask = Calcular o preço
