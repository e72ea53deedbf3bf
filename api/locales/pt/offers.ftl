# As ofertas, a caixa da oficina, e o regresso de uma oficina em pausa.

offer-to = Uma oferta para { $workshop }
offer-until = responda até { $when }, na sua hora
offer-left-minutes = { $count ->
    [1] falta { $count } minuto
   *[other] faltam { $count } minutos
}
offer-left-hours = faltam { $count } horas
offer-left-days = faltam { $count } dias

offer-accept = Sim, nós fazemos
offer-accept-hint = Assim promete estas peças até este dia. Recebe logo a ficha de trabalho.
offer-decline = Não, desta vez não
offer-decline-send = Enviar o não
offer-counter = Sim, mas com outras condições
offer-counter-send = Pedir estas condições
offer-counter-lead = Diga o que consegue fazer. A oferta continua a ser sua até haver resposta, no máximo um dia.
offer-counter-quantity = Quantas peças
offer-counter-day = Pronto até
offer-counter-price = Preço por todas, em { $currency }
offer-counter-price-hint = Pelo número de peças acima, não por uma.
offer-note = Quer acrescentar alguma coisa?
offer-reason = Qual é a razão do não?
offer-reason-hint = Ajuda a oferecer-lhe trabalho que sirva. Só as duas últimas razões mudam o que lhe é oferecido.
offer-reason-no_capacity = Não há tempo ou máquina livre
offer-reason-no_material = Não há material
offer-reason-date = O dia é cedo demais
offer-reason-not_manufacturable = Não se pode fazer como está desenhado
offer-reason-machine_down = Uma máquina está avariada
offer-reason-price = O preço é baixo demais
offer-reason-not_our_work = Não é o nosso tipo de trabalho
offer-reason-safety = Não seria seguro

offer-piece = A peça
offer-why-title = As razões de ser a sua oficina
offer-why = { $makers ->
    [1] A sua oficina oferece este trabalho ({ $process }) e tem dias livres antes do prazo; fazer tudo aí é o que no fim custa menos, com o transporte incluído.
   *[other] A sua oficina oferece este trabalho ({ $process }) e tem dias livres antes do prazo; é uma das { $makers } cujas partes juntas custam menos, com o transporte incluído.
}
offer-open-job = Abrir o trabalho
offer-paused = Deixou duas ofertas sem resposta, por isso a sua oficina não é consultada por agora. A mensagem sobre isso tem um link que acaba com a pausa.

offer-over-accepted = Este trabalho é seu
offer-over-accepted-text = Prometeu estas peças. Tudo o que precisa está na página do trabalho, e uma mensagem com tudo vai a caminho.
offer-over-declined = Disse que não
offer-over-declined-text = Obrigado por responder. Agora são consultadas outras oficinas, e voltaremos a perguntar-lhe quando algo servir. Não tem mais nada a fazer.
offer-over-countered = As suas outras condições estão em apreciação
offer-over-countered-text = Quem fez o pedido ou a coordenação responde no prazo de um dia, e nós escrevemos-lhe. Até lá, as peças ficam guardadas para a sua oficina.
offer-over-refused = As suas outras condições não foram aceites
offer-over-refused-text = As peças são oferecidas a outras oficinas. Voltaremos a perguntar-lhe quando algo servir.
offer-over-lapsed = Ninguém respondeu a tempo às suas outras condições
offer-over-lapsed-text = As peças são repartidas de novo. Isto não conta contra a sua oficina.
offer-over-expired = O tempo para responder passou
offer-over-expired-text = As peças são oferecidas a outras oficinas. Não precisa de fazer nada; voltaremos a perguntar-lhe quando algo servir.
offer-over-withdrawn = Esta oferta foi retirada
offer-over-withdrawn-text = O pedido mudou, foi cancelado ou foi repartido de novo. Não precisa de fazer nada. Se houver trabalho para a sua oficina no novo plano, recebe uma nova mensagem.
offer-over-changed = Este link já foi usado, ou a oferta mudou
offer-over-changed-text = Use a mensagem mais nova sobre isto. Se não houver, não tem mais nada a fazer.

inbox-title = O seu trabalho
inbox-lead = Ofertas à sua espera, e o que prometeu.
inbox-none = Ainda não responde por nenhuma oficina
inbox-none-text = Ponha a sua oficina no mapa, e chega-lhe trabalho que serve.
inbox-waiting = À espera da sua resposta
inbox-waiting-none = Nenhuma oferta à espera.
inbox-jobs = Prometidos
inbox-jobs-none = Nada está prometido neste momento.
inbox-done = Feitos, recusados e passados
inbox-due = prazo: { $day }
inbox-workshops = As suas oficinas
inbox-open = É consultada quando há trabalho que serve
inbox-paused = Em pausa: nada de novo lhe é oferecido
inbox-pause = Pôr em pausa
inbox-resume = Voltar a consultar-nos
inbox-edit = Mudar o que oferece

way-back-lead = Duas ofertas ficaram sem resposta, por isso nada de novo lhe é oferecido. Se tem tempo outra vez, basta um toque.
way-back-button = Sim, voltem a consultar-nos
