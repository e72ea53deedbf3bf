# A porta de entrada, e os textos curtos sobre o site.

home-title = Feito aqui perto
home-lead = Diga-nos de que precisa, quanto e até quando: a Karakana reparte a encomenda pelas oficinas próximas, mostra o preço e as razões, e acompanha cada peça até chegar. As oficinas recebem trabalho à sua medida e respondem com um toque, com ou sem conta.
home-map = Ver as oficinas no mapa
home-map-alt = Mapa das oficinas na Karakana
home-workshops = { $count ->
    [1] oficina
   *[other] oficinas
}
home-towns = { $count ->
    [1] cidade
   *[other] cidades
}
home-countries = { $count ->
    [1] país
   *[other] países
}
home-designs = { $count ->
    [1] modelo partilhado
   *[other] modelos partilhados
}
home-pieces = { $count ->
    [1] peça entregue
   *[other] peças entregues
}
home-how = Como funciona
home-step-ask = Diga de que precisa.
home-step-ask-more = Escolha um modelo partilhado ou traga o seu, com os lugares e um dia.
home-step-split = Veja quem faz quantas.
home-step-split-more = A repartição é calculada, com o preço, as razões e o que a mudaria.
home-step-make = Acompanhe até à porta.
home-step-make-more = As oficinas aceitam, relatam e enviam; quem recebe confirma o que chegou.
home-recent = Pedido há pouco
home-recent-none = Ainda ninguém pediu nada.
home-request = { $count ->
    [1] { $count } peça para { $towns }, até { $day }
   *[other] { $count } peças para { $towns }, até { $day }
}
home-received = Recebido: { $count }
home-designs-link = Todos os modelos
home-workshops-link = Todas as oficinas
home-about-link = Sobre a Karakana

about-title = Sobre a Karakana
about-lead = Karakana quer dizer “oficina” em suaíli.
about-what = As pequenas oficinas sabem fazer quase tudo de que uma cidade precisa: uniformes, bancos, fogões, viseiras, peças de reposição. O que falta é alguém que as junte. A Karakana mostra quem sabe fazer o quê, reparte uma encomenda com exatidão entre quem serve e leva-a do pedido até à receção.
about-money = Nenhum dinheiro passa pela Karakana. Ela diz quem deve o quê a quem; as pessoas pagam umas às outras diretamente.
about-open = Os modelos e as oficinas são descritos em normas abertas (Open Know-How, Open Know-Where). Cada plano pode ser descarregado com os seus dados e calculado de novo por qualquer pessoa.
about-fair = Uma oficina pode sempre ver por que razão foi ou não escolhida. Nenhum lugar está à venda.
about-program = O programa é um único ficheiro, livre para usar na sua própria rede.
privacy-title = Privacidade
privacy-lead = O que se guarda, porquê, por quanto tempo, e como pedir que seja retirado.
privacy-public = Toda a gente vê o nome de uma oficina, a cidade, o que sabe fazer e quem a verificou. Quando alguém mora na oficina, o lugar só é mostrado com cerca de um quilómetro de margem.
privacy-contact = Endereços de e-mail e números de telefone nunca são mostrados em público. São guardados para lhe escrevermos sobre a sua oficina e as suas encomendas. Uma mensagem para uma oficina passa por este site; o endereço de quem a envia só vai nela se essa pessoa concordar.
privacy-exact = O lugar exato de uma oficina só é dado àqueles de quem ela aceitou trabalho.
privacy-cookies = Só os cookies necessários: um mantém a sua sessão aberta, outro guarda a sua língua; o que escreve num formulário longo fica guardado dois dias no seu próprio navegador. Não há rastreio nem publicidade, e nada é carregado de outros sites, nem sequer o mapa. É por isso que não há nenhum aviso de cookies.
privacy-proof = Sem conta, dá um endereço, e enviamos para lá uma só mensagem com um link. Se ninguém confirmar no prazo de { $days } dias, o endereço e o que foi escrito são apagados.
privacy-removal = O link das nossas mensagens muda, põe em pausa ou retira logo a sua ficha, sem conta. Se não tem nenhuma mensagem dessas, use “Esta oficina é sua?” na página da ficha: a coordenação responde no prazo de { $days } dias, e uma ficha por que ninguém responde é então retirada por si. De uma ficha retirada só se guardam o nome e o lugar, para que não seja acrescentada outra vez de outro lado.
privacy-yearly = Uma vez por ano perguntamos se a sua ficha ainda é verdadeira. O que ninguém confirma aparece como não verificado, e um ano depois deixa de estar na lista e no mapa habituais.
privacy-subscriptions = Se pediu mensagens sobre o que há de novo no mapa, guardamos o seu endereço e o que procura até lhes pôr fim, com o link de cada mensagem. Então ambos são apagados.
privacy-notices = O que anuncia para reparar ou dar é visto por toda a gente com a cidade e sem o seu nome; endereços e números de telefone são retirados. Ao fim de { $days } dias, ou quando o acabar, é apagado com o seu endereço.
privacy-long = O texto de uma mensagem é esquecido depois de enviado. Uma visita acaba 30 dias depois da última vez que cá esteve. Encomendas, relatórios e decisões ficam no diário, que não guarda nomes nem endereços.
privacy-erase = Na página da sua conta, apaga-a você mesmo; sem conta, peça e fazemo-lo nós. A sua oficina sai do mapa, a não ser que outra pessoa responda por ela, e o seu nome, endereço e número são apagados. A história do que foi feito fica, sem nomes.
