# O que se pode fazer à volta de um lugar.

around-title = O que se pode fazer por aqui
around-lead = Escolha um lugar e veja o que as suas oficinas sabem fazer, quanto e a que preço. Escolha também um modelo e veja quantas peças podem fazer.
around-place = À volta de
around-radius = A menos de
around-until = Até
around-design = Modelo
around-design-none = Sem modelo: todos os processos
around-look = Ver
around-found = { $count ->
    [1] { $place }: { $count } oficina a menos de { $km } km, até { $day }.
   *[other] { $place }: { $count } oficinas a menos de { $km } km, até { $day }.
}
around-pieces = peças podem ser feitas
around-none-of-design = Ninguém aqui pode fazer uma peça inteira deste modelo tal como está.
around-prices = O que custa mais uma peça, na oficina
around-piece = Peça número
around-costs = Custo
around-unlocks = O que permitiria fazer mais
around-unlocks-none = Nada do que o modelo exige deixa alguém de fora aqui.
around-unlock-material = Sem exigir este material: { $material }
around-unlock-tolerance = Sem exigir esta tolerância: { $tolerance }
around-unlock-envelope = Em partes menores do que { $size }
around-unlock-certification = Sem o certificado { $certificate }
around-unlock-process = Com o processo “{ $general }” em vez de “{ $process }”
around-unlock-verified = Com oficinas que ainda ninguém verificou
around-unlock-radius = A menos de { $km } km
around-unlock-country = Com oficinas de outros países além de { $countries }
around-unlock-more = { $count ->
    [1] mais { $pieces } peça
   *[other] mais { $pieces } peças
}
around-unlock-all = { $count ->
    [1] Peças no total: { $pieces }; { $count } oficina
   *[other] Peças no total: { $pieces }; { $count } oficinas
}
around-processes = Por processo
around-capacity = Até lá
around-price-range = Preço, do mais barato ao mais caro
around-nobody = Ainda não há oficinas por aqui
around-nobody-more = Procure mais longe, ou ponha no mapa as oficinas que conhece.
around-how = Contado em semanas de trabalho normais, tal como as oficinas as indicam. O trabalho que já prometeram a outros não é descontado, e a preparação, os lotes mínimos e o transporte não são contados: faça um pedido e vê quanto custa mesmo.
around-left-out = { $count ->
    [1] { $count } oficina não é contada, porque nenhuma taxa de câmbio converte os seus preços na moeda das outras.
   *[other] { $count } oficinas não são contadas, porque nenhuma taxa de câmbio converte os seus preços na moeda das outras.
}
around-design-unsaid = Este modelo não diz como se faz
around-design-unsaid-more = Sem passos de trabalho, tempos e materiais, ninguém pode dizer quantas peças se podem fazer.
around-link = O que se pode fazer por aqui?
around-link-design = Quantos se podem fazer perto de mim?
