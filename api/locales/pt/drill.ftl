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
