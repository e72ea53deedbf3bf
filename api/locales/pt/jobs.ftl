# Um trabalho: a sua página, a sua ficha, a sua história.

job-what = O quê
job-for = Para
job-where = Destino
job-due = Pronto até
job-price = Recebe
job-price-none = Feito de graça, como doação
job-terms-volunteer = como doação
job-terms-paid_on_receipt = pago na receção
job-terms-deposit = uma parte adiantada, o resto na receção
job-pieces = Peças
job-instead = em vez de { $value }
job-facts = O que foi combinado
job-process = Trabalho
job-material = Material
job-size = Tamanho
job-tolerance = Tolerância
job-qc = Verificar em cada peça
job-instructions = Desenhos e instruções
job-sheet = Ficha de trabalho para imprimir
job-refused = Isto não foi feito
job-done = Feito
job-on-behalf = em nome da oficina
job-made = Feito
job-made-of = { $scrap ->
    [0] { $good } de { $pieces }
    [1] { $good } de { $pieces }, { $scrap } estragada
   *[other] { $good } de { $pieces }, { $scrap } estragadas
}

job-state-offered = Oferecido
job-state-countered = Outras condições pedidas
job-state-accepted = Prometido
job-state-first_article = Primeira peça em inspeção
job-state-producing = Em produção
job-state-late_risk = Risco de atraso
job-state-ready = Pronto para enviar
job-state-shipped = A caminho
job-state-received = Recebido
job-state-disputed = Contestado
job-state-closed = Encerrado
job-state-declined = Recusado
job-state-expired = Expirado
job-state-withdrawn = Retirado

job-next-offered = A seguir: uma resposta até { $when }.
job-next-countered = Foram pedidas outras condições. A resposta vem até { $when }; sem resposta, as peças são repartidas de novo.
job-next-first = A seguir: faça uma só peça, fotografe-a, meça-a e envie. As outras esperam até ela ser aprovada.
job-next-making = { $left ->
    [1] A seguir: falta fazer { $left } peça até { $due }. O próximo relatório é esperado em { $report }.
   *[other] A seguir: falta fazer { $left } peças até { $due }. O próximo relatório é esperado em { $report }.
}
job-next-first_article = A seguir: a primeira peça é inspecionada. As outras esperam.
job-next-late_risk = Ao ritmo atual, até { $due } ficam prontas { $forecast } de { $pieces } peças. A seguir: escolha o que fazer.
job-next-ready = A seguir: envie as peças e diga-o aqui.
job-next-shipped = A seguir: quem recebe confirma o que chegou. Sem resposta, isso acontece sozinho ao fim de sete dias.
job-next-received = Tudo foi confirmado. O que se disse disso pode ser contestado até { $day }.
job-next-disputed = A seguir: a coordenação ouve os dois lados e decide.
job-next-closed = Está tudo feito. Obrigado.
job-next-declined = A oficina disse que não. As peças são repartidas de novo.
job-next-expired = Ninguém respondeu a tempo. As peças são repartidas de novo.
job-next-withdrawn = Este trabalho foi retirado. Não falta fazer nada.

job-done-accept = O trabalho está prometido. A ficha de trabalho vai a caminho por e-mail; também a pode imprimir aqui.
job-done-decline = O seu não foi enviado. Agora são consultadas outras oficinas.
job-done-counter = As outras condições foram enviadas. Terá resposta no prazo de um dia.
job-done-report = O relatório chegou. Obrigado.
job-done-correct = O relatório está corrigido.
job-done-first-article = A primeira peça foi enviada para inspeção.
job-done-extend = O dia mais tarde foi pedido a quem fez o pedido e à coordenação.
job-done-reduce = O trabalho agora é menor. O resto é repartido de novo.
job-done-withdraw = O que não está feito foi devolvido e é repartido de novo.
job-done-ship = As peças vão a caminho, e quem as recebe já sabe.
job-done-dispute = A coordenação foi avisada e vai ouvir os dois lados.
job-done-answer = A resposta foi enviada.
job-done-inspect = A oficina foi avisada.
job-done-resolve = A decisão foi enviada aos dois lados.
job-done-receive = A receção está registada. Obrigado.

job-first = Enviar a primeira peça
job-first-lead = Faça uma. Uma foto e o que mediu: depois a inspeção diz se pode continuar.
job-first-note = O que mediu?
job-first-note-hint = Por exemplo: 190 × 171 mm, a viseira encaixa.
job-first-send = Enviar a primeira peça
job-photo = Foto
job-photo-hint = JPEG ou PNG, no máximo 8 megabytes. O lugar e o nome do telefone são retirados.
job-photo-alt = Foto do trabalho
job-report = Relatório
job-good = Peças boas desde o último relatório
job-good-hint = { $left ->
    [1] Falta fazer { $left } peça.
   *[other] Falta fazer { $left } peças.
}
job-scrap = Peças estragadas
job-more = Foto, problema, nota
job-blocker = Algo atrasa o trabalho?
job-blocker-hint = Por exemplo: não há filamento antes de sexta-feira.
job-note = Nota
job-report-send = Enviar o relatório
job-reports = Relatórios
job-report-told = Boas: { $good }, estragadas: { $scrap }
job-report-words = Nota
job-correction = correção
job-correct = Corrigir isto
job-correct-good = Peças boas, o número certo
job-correct-scrap = Peças estragadas, o número certo
job-correct-send = Corrigir

job-late = O dia pode não ser cumprido
job-late-rate = Até agora { $rate } peças boas por dia; a partir de agora são precisas { $needed } por dia.
job-late-lead = Se o próximo relatório mostrar que vai mais depressa, este aviso desaparece. Se não, escolha uma destas opções.
job-extend = Precisamos de mais dias
job-extend-day = Pronto até
job-extend-note = Qual é a razão?
job-extend-send = Pedir este dia
job-extend-waits = Pediu { $day }. A resposta está para vir.
job-reduce = Fazemos menos
job-reduce-lead = Fica com o que consegue fazer; o resto vai para outras oficinas, e o preço desce na mesma proporção.
job-keep = Com quantas peças fica, contando as já feitas
job-reduce-send = Ficar com essas
job-give-back = Devolvemos o resto
job-give-back-lead = O que está feito continua a ser seu e é contado. Tudo o resto vai já para outras oficinas.
job-give-back-note = O que aconteceu?
job-give-back-send = Devolver o resto
job-ship = Enviar as peças
job-tracking = Como são enviadas?
job-tracking-hint = Por exemplo, uma guia de transporte, a transportadora, o número do motorista. Quem recebe vai ler.
job-ship-send = Vão a caminho

job-counter = Outras condições
job-counter-hint = Aceitar é uma promessa dos dois lados. Se recusar, as peças são repartidas de novo.
job-agree = Aceitar
job-refuse = Não aceitar
job-asked = É pedido um dia mais tarde
job-asked-text = { $day } em vez de { $due }.
job-inspect = Ver a primeira peça
job-inspect-note = O que tem de ser diferente?
job-inspect-note-hint = É preciso se pedir outra.
job-pass = Está aprovada
job-ask-again = Pedir outra
job-receive = Já chegou?
job-resolve = Decidir
job-decision = O que se decide, e por que razão
job-decision-hint = Os dois lados vão ler.
job-resolve-send = Enviar a decisão
job-owed = Pelo que foi recebido, deve-se { $money } à oficina. O dinheiro não passa pela Karakana.
job-receipts = Recebido
job-sent = Enviadas
job-received = Boas
job-rejected = Não estão boas
job-dispute = Contestar o que se disse disso
job-dispute-lead = Até { $day } pode dizer que a confirmação está errada. A coordenação ouve os dois lados.
job-dispute-note = O que está errado?
job-dispute-send = Contestar

job-timeline = O que aconteceu
job-event-offer = As peças foram oferecidas.
job-event-accept = A oficina prometeu-as.
job-event-decline = A oficina disse que não: { $reason }.
job-event-counter = A oficina pediu outras condições.
job-event-take_counter = As outras condições foram aceites.
job-event-refuse_counter = As outras condições não foram aceites.
job-event-expire = O tempo para responder passou.
job-event-withdraw = Foi retirado.
job-event-submit_first_article = A primeira peça foi enviada para inspeção.
job-event-pass_first_article = A primeira peça foi aprovada.
job-event-fail_first_article = Foi pedida outra primeira peça.
job-event-report = Relatório: { $good } boas, { $scrap } estragadas.
job-event-correct = Um relatório foi corrigido: { $good } boas, { $scrap } estragadas.
job-event-rework = Voltaram peças para serem reparadas.
job-event-finish = As últimas peças estão feitas: { $good } boas, { $scrap } estragadas.
job-event-raise_late_risk = O dia está em risco.
job-event-clear_late_risk = O dia já não está em risco.
job-event-reduce = { $less ->
    [1] Foi devolvida { $less } peça.
   *[other] Foram devolvidas { $less } peças.
}
job-event-ship = As peças foram enviadas.
job-event-receive_part = Um dos lugares confirmou.
job-event-receive = Tudo foi confirmado.
job-event-dispute = Foi contestado.
job-event-resolve = Foi decidido.
job-event-close = As contas estão fechadas.
job-event-extension_asked = A oficina pediu um dia mais tarde: { $day }.
job-event-extension_agreed = O dia mais tarde foi aceite: { $day }.
job-event-extension_refused = O dia mais tarde não foi aceite.
job-event-reminded = A oferta foi lembrada à oficina.
job-event-progress_due = Foi pedido um relatório à oficina.
job-event-receipt_asked = Perguntou-se a quem recebe o que chegou.

sheet-print = Imprimir
sheet-back = Voltar ao trabalho
sheet-due = Pronto até { $day }
sheet-code = Relate aqui
sheet-steps = Passos
sheet-instructions = Desenhos e instruções completas:
sheet-made-by = Feito por, data
sheet-checked-by = Verificado por, data

error-no_open_ask = Neste momento ninguém pede um dia mais tarde. Talvez já tenha tido resposta.
field-not_a_photo = Isto não é uma foto JPEG ou PNG.
field-not_an_amount = Escreva um valor como 1950 ou 1950.50.
