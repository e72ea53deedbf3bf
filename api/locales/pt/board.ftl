# O painel da coordenação e as páginas das redes.

board-title = Painel
board-imports = Importações
board-planner = O cálculo dos planos está com problemas
board-post = Há mensagens que não seguem
board-post-text = À espera de nova tentativa: { $waiting }. Abandonadas: { $dead }.

board-trouble = Precisa da sua atenção
board-no-trouble = Nada à sua espera
board-no-trouble-text = Análises, atrasos, contestações e outras condições aparecerão aqui.
board-short = { $pieces ->
    [1] Ninguém encontrado para { $pieces } peça
   *[other] Ninguém encontrado para { $pieces } peças
}
board-review = { $pieces ->
    [1] { $pieces } peça até { $day }
   *[other] { $pieces } peças até { $day }
}
board-expiring = { $request }, até { $when }
board-many = { $count ->
    [1] { $count } oficina
   *[other] { $count } oficinas
}
board-is-short = Incompleto
board-is-review = Análise
board-is-dispute = Contestação
board-is-late = Risco de atraso
board-is-counter = Outras condições
board-is-first-article = Primeira peça a inspecionar
board-is-expiring = Ainda sem resposta

board-numbers = Como vai
board-too-few = muito poucos
board-promised = prometido do que foi pedido, { $n ->
    [1] { $n } pedido
   *[other] { $n } pedidos
}
board-filled = recebido do que foi pedido, { $n ->
    [1] { $n } pedido
   *[other] { $n } pedidos
}
board-delivered = peças boas recebidas
board-on-time = recebido a tempo, { $n ->
    [1] { $n } trabalho
   *[other] { $n } trabalhos
}
board-answer-time = até haver resposta (mediana), { $n ->
    [1] { $n } resposta
   *[other] { $n } respostas
}
board-acceptance = das ofertas aceites, { $n ->
    [1] { $n } oferta
   *[other] { $n } ofertas
}
board-hours = { $hours } h
board-declines = Razões das ofertas recusadas

board-requests = Pedidos
board-no-requests = Ainda não há pedidos.
board-due = até { $day }
board-work = Em produção
board-no-work = Nada está em produção neste momento.
board-request = Pedido
board-state = Estado
board-made = Feito
board-due-day = Prazo
board-forecast = Previsto até lá
board-no-forecast = ainda é cedo para dizer

network-about = Sobre a rede
network-rules = Regras
network-urgency-normal = As oficinas têm 48 horas para responder a uma oferta.
network-urgency-urgent = As oficinas têm 24 horas para responder a uma oferta.
network-urgency-crisis = As oficinas têm 6 horas para responder a uma oferta.
network-approves = Os pedidos são publicados logo, sem análise.
network-reviews = A coordenação analisa cada pedido antes de ser publicado.
network-waives = Nenhuma primeira peça tem de ser inspecionada.
network-inspects = As primeiras peças são inspecionadas quando o modelo ou uma oficina nova o exige.
network-transit = { $days ->
    [0] As peças contam como chegadas no dia em que são enviadas.
    [1] Conta-se um dia de transporte para as peças.
   *[other] Contam-se { $days } dias de transporte para as peças.
}
network-carrying = Levar uma peça por um quilómetro conta como { $price } { $currency }.
network-farthest = São consultadas oficinas até { $km } km de distância.
network-verified-only = Só são consultadas oficinas verificadas.
network-anybody = As oficinas não verificadas também são consultadas.
network-drill = Isto é um exercício. Nada é feito nem enviado de verdade.
network-drill-case = Carregar o caso de exemplo: 5000 viseiras para cinco hospitais
network-workshops = { $count ->
    [1] oficina
   *[other] oficinas
}
network-requests-open = { $count ->
    [1] pedido público
   *[other] pedidos públicos
}
network-requests = Pedidos
network-no-requests = Ainda não há pedidos públicos.
network-post-here = Mandar fazer algo aqui
network-join-here = Juntar a sua oficina

network-edit = Mudar as regras
network-edit-title = Regras: { $name }
network-saved = Guardado
network-name = Nome
network-about-hint = Para que serve a rede, em poucas frases. Toda a gente pode ler.
network-urgency = Que urgência tem o trabalho?
network-urgency-word-normal = Normal: 48 horas para responder
network-urgency-word-urgent = Urgente: 24 horas
network-urgency-word-crisis = Crise: 6 horas
network-switches = O que vale aqui
network-switch-auto-approve = Publicar pedidos sem análise
network-switch-waive = Não pedir primeiras peças
network-switch-verified = Consultar só oficinas verificadas
network-transit-days = Dias de transporte
network-per-km = Preço de levar uma peça por um quilómetro
network-per-km-hint = Em { $currency }, com ponto nas decimais: 0.10
network-max-distance = Oficina mais distante
network-max-distance-hint = Vazio: sem limite.
network-save = Guardar as regras

network-rates = Taxas de câmbio
network-rates-hint = Quanto vale em { $currency } uma unidade de outra moeda, a partir de um dia. Os planos mantêm as taxas que usaram.
network-rate-currency = Moeda
network-rate-day = A partir de
network-rate-worth = Valor
network-rate-add = Indicar uma taxa
network-no-rates = Ainda não há taxas: não é possível calcular preços de oficinas com outras moedas.

network-members = Oficinas
network-member-slug = Oficina
network-member-hint = A última parte do seu endereço: /workshops/esta-parte
network-member-add = Acolher
network-member-remove = Retirar

network-coordinators = Coordenação
network-coordinator-email = Endereço de e-mail de quem vai coordenar
network-coordinator-add = Enviar o convite

network-new = Uma nova rede
network-new-lead = Uma comunidade de oficinas com coordenação, regras e taxas próprias.
network-currency = Moeda
network-currency-hint = Três letras, como KES. Os planos e os preços são indicados nela.
network-time-zone = Fuso horário
network-time-zone-hint = Por exemplo, Africa/Nairobi.
network-create = Fundar a rede

field-not_a_decimal = Escreva um número como 0.5.
field-not_a_currency = Escreva as três letras de uma moeda, como KES.
field-not_a_zone = Escreva um fuso horário como Africa/Nairobi.
field-no_workshop = Não existe essa oficina.
field-name_taken = Já existe uma rede com este nome.
