# A página de um pedido, os seus planos e a sua história.

requests-title = Os seus pedidos
requests-none = Ainda nada
requests-none-text = Diga de que precisa, e oficinas próximas podem fazê-lo.
requests-row = { $pieces ->
    [1] { $pieces } peça até { $day }, prometido: { $promised }
   *[other] { $pieces } peças até { $day }, prometido: { $promised }
}
requests-kept = Começou um pedido
requests-kept-go-on = Continuar onde ficou

request-path = Onde está
request-back = Voltar ao pedido

request-state-draft = Rascunho
request-state-submitted = À espera de análise
request-state-needs_changes = Precisa de mudanças
request-state-rejected = Recusado
request-state-posted = Publicado
request-state-planned = Plano pronto
request-state-short = Ainda incompleto
request-state-offers_out = Ofertas enviadas
request-state-committed = Tudo prometido
request-state-in_production = Em produção
request-state-delivered = Entregue
request-state-closed = Encerrado
request-state-cancelled = Cancelado

request-next-draft = Mais ninguém o vê. Envie-o quando estiver pronto.
request-next-submitted = A coordenação vai analisá-lo. Recebe uma mensagem quando isso estiver feito.
request-next-needs_changes = A análise pede mudanças. Mude o pedido e envie-o de novo.
request-next-rejected = A coordenação recusou este pedido. Nada mais acontece aqui.
request-next-posted = Procuramos quem o possa fazer. As ofertas seguem daqui a pouco.
request-next-planned = A repartição está pronta. As ofertas seguem daqui a pouco.
request-next-short = Não se encontraram oficinas para todas as peças. O que está prometido continua; para o resto, algo tem de mudar.
request-next-offers_out = As oficinas foram consultadas. O que uma recusa é logo oferecido a outras.
request-next-committed = Cada peça está prometida. As oficinas relatam à medida que fazem.
request-next-in_production = As oficinas fazem as peças e vão relatando.
request-next-delivered = Tudo o que foi prometido chegou. Encerre o pedido, ou ele encerra-se sozinho depois do tempo para contestar.
request-next-closed = Está tudo feito e nas contas. Obrigado.
request-next-cancelled = Este pedido foi parado. O que já estava feito é contado e reconhecido.

request-job-offered = Consultada
request-job-countered = Propõe outras condições
request-job-accepted = Prometido
request-job-first_article = Primeira peça em inspeção
request-job-producing = Em produção
request-job-late_risk = Risco de atraso
request-job-ready = Pronto para enviar
request-job-shipped = A caminho
request-job-received = Recebido
request-job-disputed = Contestado
request-job-closed = Encerrado
request-job-declined = Recusou
request-job-expired = Sem resposta
request-job-withdrawn = Retirado

request-decline-no_capacity = sem disponibilidade
request-decline-no_material = sem material
request-decline-date = o dia
request-decline-not_manufacturable = não se pode fazer como está desenhado
request-decline-machine_down = máquina avariada
request-decline-price = o preço
request-decline-not_our_work = não é o seu tipo de trabalho
request-decline-safety = segurança

request-submit = Enviar o pedido
request-edit = Mudar o pedido
request-close = Encerrar o pedido
request-cancel = Cancelar o pedido
request-cancel-title = Cancelar este pedido?
request-cancel-text = As ofertas são retiradas. Isto não pode ser desfeito.
request-cancel-text-promised = As ofertas são retiradas, e o trabalho que ainda não começou é interrompido. Das { $pieces } peças prometidas, as já feitas são contadas e reconhecidas. Isto não pode ser desfeito.
request-cancel-note = Qual é a razão?
request-cancel-note-hint = As oficinas consultadas leem isto.
request-cancel-yes = Sim, cancelar

request-review = Análise
request-review-text = Logo que aprovar, as oficinas são consultadas. Se o devolver ou recusar, são precisas umas palavras.
request-review-note = O que deve mudar, ou qual é a razão do não?
request-review-note-hint = Quem fez o pedido lê isto.
request-review-approve = Aprovar
request-review-changes = Pedir mudanças
request-review-reject = Recusar

request-bar = Peças recebidas, prometidas, oferecidas e em falta
request-wanted = Pedidas
request-accepted = Prometidas
request-offered = Oferecidas
request-open = Por colocar
request-unfilled = Sem oficina
request-received = Recebidas

request-short = { $pieces ->
    [1] Falta { $pieces } peça
   *[other] Faltam { $pieces } peças
}
request-short-text = Não se encontrou oficina para elas.
request-levers-compute = Calcular o que ajudaria
request-levers = O que ajudaria
request-levers-none = Que saibamos, nenhuma mudança sozinha ajudaria. É preciso mais tempo ou mais oficinas.
request-levers-how = Quando algo tiver mudado, deixe-nos procurar de novo.
request-levers-too-long = Isto demora demais a calcular numa página. Tente de novo daqui a um minuto.
request-lever-and = { " " }e{ " " }
request-lever-closes-chip = Basta
request-lever-closes = Completa a encomenda, por mais { $money }.
request-lever-closes-cheaper = Completa a encomenda, por menos { $money }.
request-lever-leaves = { $left ->
    [1] Deixa { $left } peça em falta, por mais { $money }.
   *[other] Deixa { $left } peças em falta, por mais { $money }.
}
request-lever-leaves-cheaper = { $left ->
    [1] Deixa { $left } peça em falta, por menos { $money }.
   *[other] Deixa { $left } peças em falta, por menos { $money }.
}
request-lever-more-days = { $days ->
    [1] Mais um dia
   *[other] Mais { $days } dias
}
request-lever-verify = Verificar { $workshop }
request-lever-unpause = Pedir a { $workshop } que acabe a pausa
request-lever-reach = Aceitar percursos até { $km } km
request-lever-lots = Pedir às oficinas que dispensem o lote mínimo e a preparação
request-lever-share = Deixar uma só oficina fazer até { $percent } %
request-lever-workshops = { $workshops ->
    [1] Deixar entregar { $workshops } oficina
   *[other] Deixar entregar { $workshops } oficinas
}
request-waive-material = Aceitar outro material
request-waive-envelope = Permitir partes menores, para máquinas menores
request-waive-tolerance = Aceitar uma tolerância maior
request-waive-certification = Dispensar o certificado
request-look-again = Procurar de novo
request-less = Ficar com menos

request-who = Quem faz o quê
request-map = Os pontos fazem, os quadrados recebem. Quanto mais larga a linha, mais peças vão por aí.
request-map-alt = Mapa de quem faz para quem; a lista abaixo diz o mesmo
request-nobody-yet = Ainda ninguém.
request-by = até { $day }
request-made = Feitas: { $pieces }
request-ended = { $count ->
    [1] { $count } oficina consultada não faz
   *[other] { $count } oficinas consultadas não fazem
}
request-places = Para onde vai
request-receiver = Recebe: { $name }
request-receiver-designer = quem fez o pedido
request-about = O que foi pedido
request-terms = Condições
request-note = Nota

request-money = Dinheiro
request-cost = { $pieces ->
    [1] por { $pieces } peça
   *[other] por { $pieces } peças
}
request-costs = Custo
request-per-piece = Por peça
request-production = Produção
request-transport = Transporte
request-owed = Em dívida pelo que chegou
request-owed-for = { $pieces ->
    [1] { $pieces } peça boa
   *[other] { $pieces } peças boas
}
request-owed-hint = Nenhum dinheiro passa por este site. Pague a cada oficina como combinaram.

request-why = As razões desta repartição
request-one-more = Mais uma peça para { $place } custaria { $money }.
request-one-more-impossible = Mais uma peça para { $place } não poderia ser feita.
request-full-fills = { $workshop } não tem mais lugar: mais uma unidade da sua disponibilidade daria mais { $pieces } peças.
request-full-saves = { $workshop } não tem mais lugar: mais uma unidade da sua disponibilidade pouparia { $money }.
request-not-chosen = Oficinas consideradas: { $count }
request-spare = { $count ->
    [1] { $count } conseguia e não foi precisa: outras custam menos
   *[other] { $count } conseguiam e não foram precisas: outras custam menos
}
request-reason-process = Sem máquina ou capacidade para isto
request-reason-material = Não trabalha este material
request-reason-envelope = Máquina pequena demais
request-reason-tolerance = Precisão insuficiente
request-reason-certification = Falta um certificado
request-reason-not_askable = Fora destas redes, ou já consultada
request-reason-unverified = Não verificada
request-reason-paused = Não aceita nada de novo por agora
request-reason-country = Noutro país
request-reason-no_capacity = Sem disponibilidade a tempo
request-reason-out_of_reach = Longe demais
request-reason-no_location = Lugar desconhecido
request-why-nobody_fits = Nenhuma oficina consegue fazer um dos passos.
request-why-min_lot = { $machines ->
    [1] { $machines } máquina tem menos disponibilidade do que o menor lote que aceita.
   *[other] { $machines } máquinas têm menos disponibilidade do que o menor lote que aceitam.
}
request-why-machines_full = { $full ->
    [1] Das { $machines } máquinas que o poderiam fazer, { $full } está cheia.
   *[other] Das { $machines } máquinas que o poderiam fazer, { $full } estão cheias.
}
request-why-penalty = Cada peça em falta custaria mais a fazer do que a deixar por fazer.
request-why-supply = Faltam componentes, material ou lotes inteiros.
request-why-max_share = Cada uma das { $workshops } oficinas pode fazer { $pieces_each } peças: juntas, menos do que se quer.
request-why-max_workshops = { $allowed ->
    [1] { $workshops } oficinas poderiam entregar, mas só { $allowed } pode.
   *[other] { $workshops } oficinas poderiam entregar, mas só { $allowed } podem.
}

request-plans = { $count ->
    [1] { $count } plano
   *[other] { $count } planos
}
request-plan-number = Plano { $number }
request-plan-beside = Ao lado do plano anterior
request-workshop = Oficina
request-workshops = oficinas
request-solver = Calculado com { $solver }.
request-open-book = Livro aberto: descarregue o problema e o plano, e calcule de novo.
request-cause-posted = O pedido foi publicado
request-cause-declined = Uma oficina recusou
request-cause-countered = Outras condições não foram aceites
request-cause-expired = Uma oferta expirou
request-cause-reduced = Uma oficina devolveu peças
request-cause-withdrawn = Uma oficina devolveu o trabalho
request-cause-rejected = Peças foram rejeitadas
request-cause-capacity = Surgiu nova disponibilidade
request-cause-edited = Algo mudou

request-story = O que aconteceu
request-older = Mais antigos ({ $count })
request-told = { $what } ({ $who })
request-told-note = { $what } “{ $note }”
request-who-channel = { $name }, { $channel }
request-channel-page = no site
request-channel-api = pela API
request-channel-link = por um link recebido por e-mail
request-channel-on_behalf = em nome da oficina
request-channel-clock = o tempo passou
request-channel-planner = cálculo do plano
request-channel-setup = instalação

request-event-drafted = Foi escrito o rascunho do pedido.
request-event-rewritten = O pedido foi mudado.
request-event-submit = Foi enviado.
request-event-ask_changes = Foram pedidas mudanças.
request-event-reject = Foi recusado.
request-event-post = Foi publicado.
request-event-reopen = Há de novo peças por colocar.
request-event-plan = O plano foi feito.
request-event-send_offers = As ofertas seguiram.
request-event-fall_short = Não se encontraram oficinas que cheguem.
request-event-commit = Cada peça está prometida.
request-event-start_production = A produção começou.
request-event-deliver = Tudo o que foi prometido chegou.
request-event-close = O pedido foi encerrado.
request-event-cancel = O pedido foi cancelado.
request-event-planned = { $pieces ->
    [1] Plano { $number }: { $pieces } peça colocada.
   *[other] Plano { $number }: { $pieces } peças colocadas.
}

request-job-event-offer = { $pieces ->
    [1] Foi oferecida { $pieces } peça a { $workshop }.
   *[other] Foram oferecidas { $pieces } peças a { $workshop }.
}
request-job-event-accept = { $pieces ->
    [1] { $workshop } prometeu { $pieces } peça.
   *[other] { $workshop } prometeu { $pieces } peças.
}
request-job-event-decline = { $workshop } recusou.
request-job-event-counter = { $workshop } propôs outras condições.
request-job-event-take_counter = { $pieces ->
    [1] As condições de { $workshop } foram aceites: { $pieces } peça prometida.
   *[other] As condições de { $workshop } foram aceites: { $pieces } peças prometidas.
}
request-job-event-refuse_counter = As condições de { $workshop } não foram aceites.
request-job-event-expire = { $workshop } não respondeu a tempo.
request-job-event-withdraw = O trabalho de { $workshop } foi retirado.
request-job-event-submit_first_article = { $workshop } enviou uma primeira peça para inspeção.
request-job-event-pass_first_article = A primeira peça de { $workshop } foi aprovada.
request-job-event-fail_first_article = A primeira peça de { $workshop } não foi aprovada.
request-job-event-report = { $good ->
    [1] { $workshop } fez mais { $good } peça; estragadas: { $scrap }.
   *[other] { $workshop } fez mais { $good } peças; estragadas: { $scrap }.
}
request-job-event-correct = { $workshop } corrigiu um relatório: { $good } boas, { $scrap } estragadas.
request-job-event-rework = Peças de { $workshop } voltam para serem reparadas.
request-job-event-finish = { $pieces ->
    [1] { $workshop } tem tudo pronto: { $pieces } peça.
   *[other] { $workshop } tem tudo pronto: { $pieces } peças.
}
request-job-event-raise_late_risk = { $workshop } pode atrasar-se.
request-job-event-clear_late_risk = { $workshop } está de novo a tempo.
request-job-event-reduce = { $pieces ->
    [1] { $workshop } devolveu { $pieces } peça.
   *[other] { $workshop } devolveu { $pieces } peças.
}
request-job-event-ship = { $pieces ->
    [1] { $workshop } enviou { $pieces } peça.
   *[other] { $workshop } enviou { $pieces } peças.
}
request-job-event-receive_part = { $pieces ->
    [1] Chegou { $pieces } peça de { $workshop }.
   *[other] Chegaram { $pieces } peças de { $workshop }.
}
request-job-event-receive = { $pieces ->
    [1] Chegou { $pieces } peça de { $workshop }; está tudo lá.
   *[other] Chegaram { $pieces } peças de { $workshop }; está tudo lá.
}
request-job-event-dispute = { $workshop } contesta a receção.
request-job-event-resolve = A contestação com { $workshop } foi decidida.
request-job-event-close = O trabalho de { $workshop } está nas contas.

error-note_wanted = Diga em poucas palavras o que deve mudar, ou a razão do não.
request-lever-pull = Fazer isto
request-event-widened = Os limites foram alargados para que possa ser completado.

request-losses-compute = E se uma oficina faltar?
request-losses = Se uma oficina faltar
request-losses-all = { $grave ->
    [0] Cada uma das { $count } oficinas poderia ser substituída sozinha: nenhuma peça ficaria por fazer.
    [1] A falta de uma das { $count } oficinas deixaria peças que mais ninguém consegue fazer a tempo.
   *[other] Entre as { $count } oficinas há { $grave } em que a falta de qualquer uma deixaria peças que mais ninguém consegue fazer a tempo.
}
request-loss-missing = { $pieces ->
    [1] { $pieces } peça não encontraria ninguém.
   *[other] { $pieces } peças não encontrariam ninguém.
}
request-loss-dearer = Outras oficinas poderiam fazer tudo, por mais { $money }.
request-loss-grave = Difícil de substituir
