# Um exercício: o seu relógio, o seu correio, e todos a fazer de uma vez o que se espera deles.

drill-title = O exercício
drill-lead = Esta página só existe num exercício. Aqui move o relógio e faz com que todos cumpram o que se espera; oficinas, pessoas e mensagens são de treino.
drill-clock = O relógio do exercício
drill-nairobi = Em Nairobi
drill-utc = Hora UTC
drill-clock-hint = Ao avançar, o relógio faz o que esse tempo teria feito: ofertas terminam, lembretes seguem, relatórios passam a ser devidos. Pode levar até quinze segundos até tudo estar feito.
drill-forward = { $hours ->
    [1] Avançar 1 hora
    [24] Avançar 1 dia
   *[other] Avançar { $hours } horas
}
drill-everybody = Todos de uma vez
drill-everybody-hint = Cada botão age por todas as oficinas ou destinatários do pedido que estão à espera disso, como se cada um tivesse respondido por si.
drill-no-requests = Nada em curso
drill-no-requests-lead = Os pedidos das suas redes aparecem aqui depois de publicados.
drill-promised = Prometido
drill-received = Recebido
drill-of = { $done } de { $total }
drill-who = Entre com uma conta de coordenação do exercício para mover o relógio.
drill-mail = Ler o correio do exercício
drill-step-accept = { $count ->
    [1] Fazer aceitar { $count } oficina consultada
   *[other] Fazer aceitar as { $count } oficinas consultadas
}
drill-step-report = { $count ->
    [1] Relatar a parte de um dia em { $count } trabalho
   *[other] Relatar a parte de um dia nos { $count } trabalhos
}
drill-step-finish = { $count ->
    [1] Acabar a produção de { $count } trabalho
   *[other] Acabar a produção dos { $count } trabalhos
}
drill-step-ship = { $count ->
    [1] Enviar o que está pronto ({ $count } trabalho)
   *[other] Enviar o que está pronto ({ $count } trabalhos)
}
drill-step-confirm = { $count ->
    [1] Confirmar que tudo chegou ({ $count } trabalho)
   *[other] Confirmar que tudo chegou ({ $count } trabalhos)
}
drill-done-clock = { $count ->
    [1] O relógio avançou 1 hora
    [24] O relógio avançou 1 dia
   *[other] O relógio avançou { $count } horas
}
drill-done-accept = { $count ->
    [1] { $count } oficina aceitou
   *[other] { $count } oficinas aceitaram
}
drill-done-report = { $count ->
    [1] { $count } trabalho tem novo relatório
   *[other] { $count } trabalhos têm novo relatório
}
drill-done-finish = { $count ->
    [1] { $count } trabalho está todo feito
   *[other] { $count } trabalhos estão todos feitos
}
drill-done-ship = { $count ->
    [1] { $count } trabalho vai a caminho
   *[other] { $count } trabalhos vão a caminho
}
drill-done-confirm = { $count ->
    [1] { $count } trabalho foi recebido
   *[other] { $count } trabalhos foram recebidos
}
drill-done-next = O que se segue é feito sozinho em poucos segundos; as mensagens estão no correio do exercício.

mail-title = O correio do exercício
mail-lead = Todas as mensagens deste exercício, as mais novas primeiro. Qualquer pessoa as pode ler aqui: os destinatários são inventados e nada é enviado a ninguém.
mail-to = Para
mail-kind = Tipo
mail-all-kinds = Todos os tipos
mail-filter = Mostrar
mail-none = Nenhuma mensagem
mail-none-lead = Não há mensagem que corresponda. Aparecem aqui segundos depois daquilo que contam.
mail-queued = Escrita (Nairobi)
mail-text = A mensagem em texto
mail-html = A mensagem como a maioria dos programas de e-mail a mostra
mail-eml = Descarregar a mensagem como ficheiro (.eml)
mail-drill = Ir para os comandos do exercício

mail-kind-confirm_email = Endereço a confirmar
mail-kind-reset_password = Nova senha
mail-kind-already_registered = Conta já existente
mail-kind-workshop_invited = Oficina convidada
mail-kind-member_invited = Membro convidado
mail-kind-coordinator_invited = Coordenador convidado
mail-kind-listing_review_wanted = Ficha a analisar
mail-kind-listing_refused = Ficha devolvida
mail-kind-listing_live = Ficha publicada
mail-kind-listing_still_true = Ainda é verdade?
mail-kind-confirm_listing = Ficha a confirmar
mail-kind-listing_received = Ficha recebida
mail-kind-listing_removed = Ficha removida
mail-kind-confirm_petition = Pedido a confirmar
mail-kind-keep_record = Registo reivindicado
mail-kind-petition_received = Pedido sobre um registo
mail-kind-petition_answered = Pedido respondido
mail-kind-relayed = Mensagem encaminhada
mail-kind-request_review_wanted = Encomenda a analisar
mail-kind-request_needs_changes = Encomenda a alterar
mail-kind-request_posted = Encomenda publicada
mail-kind-request_short = Peças em falta
mail-kind-plan_ready = Plano pronto
mail-kind-offer = Oferta de trabalho
mail-kind-offer_reminder = Oferta, lembrete
mail-kind-job_accepted = Trabalho aceite
mail-kind-job_accepted_notice = Uma oficina aceitou
mail-kind-job_declined_notice = Uma oficina recusou
mail-kind-offer_expired = Oferta expirada
mail-kind-counter_received = Contraproposta
mail-kind-counter_answered = Contraproposta respondida
mail-kind-plan_changed = Plano alterado
mail-kind-first_article_wanted = Primeira peça a verificar
mail-kind-first_article_passed = Primeira peça aprovada
mail-kind-first_article_failed = Primeira peça reprovada
mail-kind-progress_due = Ponto da situação pedido
mail-kind-late_risk = Pode atrasar
mail-kind-job_reduced = Trabalho reduzido
mail-kind-job_withdrawn = Trabalho retirado
mail-kind-workshop_paused = Oficina em pausa
mail-kind-shipped = Enviado
mail-kind-receipt_wanted = Receção a confirmar
mail-kind-pieces_rejected = Peças rejeitadas
mail-kind-dispute_opened = Disputa aberta
mail-kind-dispute_decided = Disputa decidida
mail-kind-request_cancelled = Encomenda cancelada
mail-kind-recall = Recolha de produto
mail-kind-request_closed = Encomenda concluída
mail-kind-confirm_notice = Anúncio a confirmar
mail-kind-notice_review_wanted = Um anúncio para analisar
mail-kind-notice_reviewed = Anúncio analisado
mail-kind-notice_answered = Anúncio respondido
mail-kind-confirm_subscription = Subscrição a confirmar
mail-kind-map_news = Novidades do mapa
