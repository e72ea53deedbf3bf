# Mensagens em português. Cada mensagem tem um .subject, um .lead (uma frase, acima dos links), um texto
# por link, e um .body. Frases curtas: a mensagem inteira fica abaixo de 2000 caracteres.

## À volta de cada mensagem

greeting = Olá { $name },
greeting-stranger = Olá,
footer = Um link só abre uma página: nada muda até o confirmar lá. Os links são só seus; por favor, não passe esta mensagem a ninguém.
sender = Karakana, { $url }
unsubscribe = Menos mensagens como esta

date = { $weekday }, { $day } de { $month } de { $year }
moment = { $date }, { $time } (hora de { $place })
share = { $name }: { $pieces }
more-shares = e mais { $count }

weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

n-pieces = { $pieces ->
    [1] { $pieces } peça
   *[other] { $pieces } peças
}
n-pieces-of = { $pieces ->
    [1] { $pieces } peça do
   *[other] { $pieces } peças do
}
n-hours = { $valid_hours ->
    [1] { $valid_hours } hora
   *[other] { $valid_hours } horas
}
n-workshops = { $workshops ->
    [1] { $workshops } oficina
   *[other] { $workshops } oficinas
}

## Nomes dos dados

fact-asked = O que se pede
fact-message = Mensagem
fact-reply_to = Responder a
fact-sender = De
fact-answer_by = Responder antes de
fact-batch = Lote
fact-before = Antes
fact-cause = Causa
fact-committed = Aceites até agora
fact-decision = Decisão
fact-design = Modelo
fact-designer = Pedido por
fact-destination = Para
fact-destinations = Para
fact-due = Prazo
fact-expected = Chegada prevista
fact-expires = Responder antes de
fact-forecast = Prontas a tempo a este ritmo
fact-invited_by = Proposta por
fact-made = Feitas até agora
fact-missing = Sem oficina
fact-moved = Repartidas de novo
fact-network = Rede
fact-note = Nota
fact-opened_by = Aberta por
fact-operation = Trabalho
fact-pieces = Peças
fact-price = Preço
fact-reason = Razão
fact-received = Recebidas
fact-rejected = Rejeitadas
fact-remedy = E agora
fact-request = Pedido
fact-shares = Repartição
fact-shipped_on = Envio
fact-terms = Pagamento
fact-town = Cidade
fact-tracking = Seguimento
fact-unplaced = Ainda sem oficina
fact-wanted = Pedidas
fact-workshop = Oficina
fact-workshops = Oficinas
fact-notice = Anúncio
fact-filter = Procura
fact-added = Novas
fact-changed = Alteradas
fact-found = Oficinas

## Listas fechadas

terms-volunteer = trabalho voluntário, sem pagamento
terms-paid_on_receipt = pago na receção
terms-deposit = { $percent } % antes de começar o trabalho, o resto na receção

reason-no_capacity = sem disponibilidade
reason-no_material = material não disponível
reason-date = o dia é cedo demais
reason-not_manufacturable = não se pode fazer como está desenhado
reason-machine_down = uma máquina está avariada
reason-price = o preço é baixo demais
reason-not_our_kind_of_work = não é o seu tipo de trabalho
reason-safety = não é seguro fazer lá

remedy-rework = por favor, repare-as
remedy-replace = por favor, faça novas
remedy-written_off = nada a fazer, passa-se sem elas

cause-declined = uma oficina recusou
cause-expired = uma oferta ficou sem resposta
cause-reduced = um trabalho ficou menor ou foi devolvido
cause-rejected = houve peças rejeitadas
cause-capacity = a disponibilidade das oficinas mudou
cause-edited = o pedido foi mudado

asked-list = entrar no mapa
asked-claim = ficar com esta ficha
asked-correct = corrigir esta ficha
asked-remove = retirar esta ficha do mapa
asked-write = entregar uma mensagem

## Contas

confirm_email =
    .subject = Confirme o seu endereço de e-mail
    .lead = Alguém abriu uma conta na Karakana com este endereço. Se foi você, confirme-o, por favor.
    .confirm = Confirmar o meu endereço
    .body = O link funciona uma vez, durante { n-hours }. Se não foi você, não faça nada: sem confirmação a conta fica fechada e não voltamos a escrever.

reset_password =
    .subject = Escolha uma nova senha
    .lead = Pediu para escolher uma nova senha para a sua conta na Karakana.
    .reset = Escolher uma nova senha
    .body = O link funciona uma vez, durante { n-hours }. Se não pediu nada, não faça nada: a sua senha fica como está.

already_registered =
    .subject = Já tem uma conta na Karakana
    .lead = Alguém tentou abrir uma conta na Karakana com este endereço, que já tem uma.
    .sign_in = Entrar
    .reset = Escolher uma nova senha
    .body = Se foi você, entre, ou escolha uma nova senha se esqueceu a antiga. Se não foi você, nada mudou e não há nada a fazer.

## Oficinas

workshop_invited =
    .subject = { $workshop }: esta oficina é sua?
    .lead = { $invited_by } propôs { $workshop } para o mapa da produção. Esta oficina é sua?
    .claim = Sim, a oficina é minha
    .refuse = Não, retirar do mapa
    .body =
        A Karakana leva trabalho às oficinas próximas: alguém precisa de coisas feitas, e a encomenda é partilhada entre quem as sabe fazer. Participar não custa nada. É você quem decide o que os outros veem e que trabalho aceita.

        Se não fizer nada, não recebe ofertas.

member_invited =
    .subject = { $invited_by } faz-lhe um convite: responder por { $workshop }
    .lead = { $invited_by } gostaria que respondesse por { $workshop } na Karakana.
    .accept = Ver o convite
    .body =
        Quem responde por uma oficina aceita ou recusa o trabalho que lhe é oferecido, diz o que foi feito e mantém a página em dia. Não custa nada, e pode sair quando quiser.

        O link vale durante { $valid_days } dias. Se não fizer nada, nada acontece.

coordinator_invited =
    .subject = { $invited_by } faz-lhe um convite: ajudar a coordenar { $network }
    .lead = { $invited_by } gostaria que coordenasse { $network } na Karakana.
    .accept = Ver o convite
    .body =
        Quem coordena analisa pedidos e oficinas da rede, vê cedo os problemas e decide o que fazer. Pode sair quando quiser.

        O link vale durante { $valid_days } dias. Se não fizer nada, nada acontece.

listing_review_wanted =
    .subject = { $workshop } gostaria de estar no mapa
    .lead = { $workshop } espera pela sua análise.
    .review = Ver { $workshop }
    .body = Ponha a oficina no mapa, ou diga por palavras suas o que ainda falta.

listing_refused =
    .subject = { $workshop } ainda não está no mapa
    .lead = A ficha de { $workshop } foi analisada, e pede-se que primeiro mude alguma coisa.
    .edit = Mudar e enviar de novo
    .body = Nada do que escreveu se perde. Quando tiver mudado o que se pede, guarde: a ficha volta para análise.

listing_live =
    .subject = { $workshop } está no mapa
    .lead = Já é possível encontrar { $workshop }, e podem chegar ofertas de trabalho.
    .page = Ver a sua oficina
    .edit = Mudar alguma coisa
    .body = Mantenha em dia a sua disponibilidade e os dias de folga, por favor: as ofertas seguem-nos.

listing_still_true =
    .subject = { $workshop }: isto ainda é verdade?
    .lead = A sua última confirmação do que { $workshop } sabe fazer é de { $checked_on }. Basta um toque.
    .still_true = Sim, ainda é verdade
    .change = Mudar alguma coisa
    .pause = Não aceitar trabalho novo por agora
    .remove = Retirar do mapa
    .body = Perguntamos uma vez por ano. O que ninguém confirma aparece então como não verificado, e mais tarde deixa de estar na lista habitual.

confirm_listing =
    .subject = A sua oficina no mapa: confirme, por favor
    .lead = Alguém descreveu uma oficina para o mapa da produção e deu este endereço. Se foi você, confirme, por favor.
    .confirm = Sim, fui eu
    .body = O link vale durante { $valid_days } dias. Se não foi você, não faça nada: o que foi escrito é então apagado e não voltamos a escrever.

listing_received =
    .subject = { $workshop }: guarde esta mensagem
    .lead = A coordenação está a ver a ficha de { $workshop }. Com este link vê em que ponto está, e mais tarde pode mudá-la, pô-la em pausa ou retirá-la.
    .own = A página da minha oficina
    .body = Não precisa de conta. Voltamos a escrever quando a oficina estiver no mapa, ou se primeiro for preciso mudar alguma coisa.

listing_removed =
    .subject = { $workshop } saiu do mapa
    .lead = { $workshop } saiu do mapa e não volta, mesmo que a ficha nos chegue outra vez de outro lado.
    .join = Pôr uma oficina no mapa
    .body = O que escreveu sobre a oficina e o seu endereço são apagados. Só se guardam o nome e o lugar, para que não seja acrescentada outra vez por engano.

confirm_petition =
    .subject = Confirme o seu pedido, por favor: { $workshop }
    .lead = Alguém deu este endereço e fez um pedido sobre { $workshop }. Se foi você, confirme-o, por favor.
    .confirm = Sim, fui eu
    .body = O link vale durante { $valid_days } dias. Se não foi você, não faça nada: o que foi escrito é então apagado e não voltamos a escrever.

keep_record =
    .subject = { $workshop }: esta oficina é sua?
    .lead = Alguém disse que a oficina { $workshop }, no mapa da produção, lhe pertence. Este é o endereço da ficha, por isso a resposta é sua.
    .own = Ver a ficha e ficar com ela
    .change = Corrigir alguma coisa
    .pause = Não aceitar trabalho novo por agora
    .remove = Retirar do mapa
    .body = Não precisa de conta. Se não fizer nada, nada muda.

petition_received =
    .subject = { $late ->
        [yes] Ninguém respondeu: { $workshop }
       *[no] Responda, por favor: { $workshop }
    }
    .lead = { $late ->
        [yes] Alguém fez um pedido sobre { $workshop }, e o prazo da resposta passou.
       *[no] Alguém faz um pedido sobre { $workshop }. Tem a promessa de uma resposta até { $answer_by }.
    }
    .answer = Ler e responder
    .body = Uma ficha por que ninguém responde é retirada por si quando isso foi pedido e o prazo passou.

petition_answered =
    .subject = { $agreed ->
        [yes] Feito: o seu pedido sobre { $workshop }
       *[no] Não foi feito: o seu pedido sobre { $workshop }
    }
    .lead = { $agreed ->
        [yes] O que pediu sobre { $workshop } está feito.
       *[no] O que pediu sobre { $workshop } não foi feito desta vez.
    }
    .page = Ver
    .body = Se não concorda, peça de novo na página da ficha.

relayed =
    .subject = { $sender } escreve a { $workshop }
    .lead = { $sender } encontrou { $workshop } no mapa e escreve-lhe através deste site.
    .page = Ver a sua oficina
    .body = O seu endereço não foi mostrado. Responda a esta mensagem só se acima houver um endereço para a resposta.

confirm_subscription =
    .subject = Confirme as suas mensagens do mapa, por favor
    .lead = Alguém pediu para este endereço mensagens sobre o que há de novo no mapa da produção. Se foi você, confirme, por favor.
    .confirm = Ver o pedido e confirmar
    .body = O link vale durante { $valid_days } dias. Se não foi você, não faça nada: o pedido é então apagado e não voltamos a escrever.

map_news =
    .subject = Novo no mapa: { $filter }
    .lead = Desde a nossa última mensagem há no mapa algo novo ou alterado que corresponde ao que procura.
    .list = Ver tudo o que corresponde
    .stop = Não quero mais mensagens
    .body = Vem no máximo uma mensagem destas por semana, e nenhuma quando não há nada de novo.

confirm_notice =
    .subject = Confirme o seu anúncio, por favor
    .lead = Alguém anunciou com este endereço o que quer reparado ou tem para dar. Se foi você, confirme, por favor.
    .confirm = Vê-lo e confirmar
    .body = O link vale durante { $valid_days } dias, e antes disso ninguém o vê. Se não foi você, não faça nada: o que foi escrito é então apagado e não voltamos a escrever.

notice_review_wanted =
    .subject = Um anúncio espera pela sua análise: { $notice }
    .lead = Alguém anunciou o que quer reparado ou tem para dar. Mais ninguém o vê antes do seu acordo.
    .review = Ler e decidir
    .body = Deixe que seja visto, ou diga por palavras suas porque não.

notice_reviewed =
    .subject = { $agreed ->
        [yes] Toda a gente vê o seu anúncio: { $notice }
       *[no] Não mostrado: o seu anúncio { $notice }
    }
    .lead = { $agreed ->
        [yes] O seu anúncio foi lido pela coordenação, e agora toda a gente o vê.
       *[no] O seu anúncio foi lido pela coordenação e não é mostrado assim como está.
    }
    .page = Ver o seu anúncio ou acabá-lo
    .body = As oficinas respondem por este site; o seu endereço não é mostrado. Se não é mostrado, pode anunciar de novo com o que se pede.

notice_answered =
    .subject = { $workshop } responde: { $notice }
    .lead = { $workshop } viu o seu anúncio e escreve-lhe por este site.
    .page = Ver a oficina
    .own = Ver o seu anúncio ou acabá-lo
    .body = O seu endereço não foi mostrado. Só responda a esta mensagem se acima houver um endereço de resposta; senão, escreva à oficina na página dela.

workshop_paused =
    .subject = { $workshop } está em pausa
    .lead = Duas ofertas seguidas ficaram sem resposta, por isso { $workshop } não recebe novas por agora.
    .resume = Estamos de volta: enviem-nos ofertas
    .page = Ver a sua oficina
    .body = O trabalho que aceitou não é afetado. Volte quando quiser, com um toque.

## Pedidos e planos

request_review_wanted =
    .subject = Para analisar: { $request }
    .lead = { $designer } pede { n-pieces-of } modelo “{ $design }”. O pedido espera pela sua análise.
    .review = Analisar o pedido
    .body = Nada segue para as oficinas antes de o aprovar.

request_needs_changes =
    .subject = Para mudar: { $request }
    .lead = Antes de “{ $request }” poder seguir, a coordenação pede-lhe uma mudança.
    .edit = Mudar o pedido
    .body = Envie-o de novo quando estiver feito: volta diretamente para a coordenação.

request_posted =
    .subject = Publicado: { $request }
    .lead = O pedido “{ $request }” está publicado, e a procura de oficinas começou.
    .page = Acompanhar o pedido
    .body = A próxima mensagem diz como as peças são repartidas, ou quantas não podem ser feitas a tempo.

request_short =
    .subject = { $missing } de { $wanted } sem oficina: { $request }
    .lead = Peças que não podem ser feitas pelas oficinas e no tempo que há: { $missing } de { $wanted }.
    .levers = Ver o que ajudaria
    .page = Ver o pedido
    .body = A página mostra o que resolveria a falta, cada coisa com o seu efeito e o seu preço: mais tempo, outro material, outra oficina. A escolha é sua.

plan_ready =
    .subject = O plano para { $request }
    .lead = Repartição prevista: { $planned } de { $wanted } peças, com { n-workshops }.
    .plan = Ver o plano e as suas razões
    .body = As oficinas são agora consultadas. Escrevemos logo que uma delas aceite.

plan_changed =
    .subject = O plano mudou: { $request }
    .lead = Uma parte de “{ $request }” foi repartida de novo; o trabalho que as oficinas aceitaram não mudou.
    .plan = Ver o plano antigo e o novo
    .body = { $unplaced ->
        [0] Todas as peças têm de novo uma oficina.
       *[other] A página mostra o que ajudaria as peças ainda sem oficina.
    }

request_cancelled =
    .subject = Cancelado: { $request }
    .lead = O pedido “{ $request }” foi cancelado. Por favor, pare o trabalho.
    .page = Ver o que é contado
    .body = O que foi feito até agora é contado e reconhecido.

request_closed =
    .subject = Obrigado: { $request } está completo
    .lead = O pedido “{ $request }” está completo, feito por { n-workshops }. Obrigado pela sua parte.
    .page = Ver o que fizeram em conjunto
    .body = A página conta a história toda, da primeira oferta à última receção.

recall =
    .subject = Recolha: deixe de usar { $design }, lote { $batch }
    .lead = Deixe já de usar “{ $design }” do lote { $batch } e guarde as peças à parte.
    .answer = Dizer o que ainda tem
    .page = Ver o que fazer
    .body = Recebe esta mensagem porque lhe enviaram { n-pieces-of } lote em causa. Responda, por favor, mesmo que já não tenha nenhuma.

## Ofertas

offer =
    .subject = Trabalho para { $workshop }: { n-pieces }, prazo { $due }
    .lead = { $workshop } pode fazer { n-pieces-of } modelo “{ $design }”? Por favor, responda antes de { $expires }.
    .accept = Sim, nós fazemos
    .decline = Não, desta vez não
    .counter = Propor outra coisa
    .job = Ver tudo sobre o trabalho
    .body = Um não claro também ajuda: assim as peças vão logo para outra oficina.

offer_reminder =
    .subject = { $reminder ->
        [last] Último lembrete: { n-pieces } para { $workshop }, prazo { $due }
       *[first] Lembrete: { n-pieces } para { $workshop }, prazo { $due }
    }
    .lead = { $reminder ->
        [last] A oferta acaba em breve. Por favor, responda antes de { $expires }.
       *[first] Ainda esperamos pela sua resposta. Por favor, responda antes de { $expires }.
    }
    .accept = Sim, nós fazemos
    .decline = Não, desta vez não
    .counter = Propor outra coisa
    .job = Ver tudo sobre o trabalho
    .body = Um não claro também ajuda. Duas ofertas seguidas sem resposta põem a sua oficina em pausa.

offer_expired =
    .subject = A oferta para { $request } terminou
    .lead = A oferta de { n-pieces } a { $workshop } terminou sem resposta, e as peças vão para outra oficina.
    .board = Ver o seu trabalho
    .body = Pode sempre dizer que não. Duas ofertas seguidas sem resposta põem a sua oficina em pausa.

counter_received =
    .subject = { $workshop } propõe outra coisa: { $request }
    .lead = { $workshop } faria o trabalho com outras condições. Por favor, responda antes de { $answer_by }.
    .agree = Aceitar
    .refuse = Recusar
    .page = Comparar com a oferta
    .body = Só aparece o que a oficina mudaria. { $silence ->
        [agrees] Sem a sua resposta, a proposta fica aceite.
       *[refuses] Sem a sua resposta, a proposta fica recusada.
    }

counter_answered =
    .subject = { $agreed ->
        [yes] Aceite: a sua proposta para { $request }
       *[no] Não aceite: a sua proposta para { $request }
    }
    .lead = { $agreed ->
        [yes] A proposta de { $workshop } foi aceite, e o trabalho é seu.
       *[no] A proposta de { $workshop } não pode ser aceite desta vez.
    }
    .job = Ver o trabalho
    .body = Obrigado pela sua resposta.

job_accepted =
    .subject = O seu trabalho: { n-pieces }, prazo { $due }
    .lead = Obrigado. { $workshop } faz { n-pieces-of } modelo “{ $design }”. Aqui está a ficha de trabalho.
    .sheet = Ficha de trabalho para ler ou imprimir
    .job = Relatar progresso ou um problema
    .body = { $first_article ->
        [yes] Faça primeiro uma só peça e envie fotos e medidas. Continue com o resto quando ela for aprovada.
       *[no] Pode começar. Se algo atrapalhar, diga cedo: assim ainda há tempo para ajudar.
    }

job_accepted_notice =
    .subject = { $workshop } aceitou: { $request }
    .lead = { $workshop } faz { n-pieces } para “{ $request }”.
    .page = Acompanhar o pedido
    .body = Peças aceites neste momento: { $committed } de { $wanted }.

job_declined_notice =
    .subject = { $workshop } recusou: { $request }
    .lead = { $workshop } não pode fazer { n-pieces } para “{ $request }”.
    .page = Acompanhar o pedido
    .body = Só estas peças são repartidas de novo. O trabalho que outras aceitaram não muda.

## Trabalho

first_article_wanted =
    .subject = Primeira peça pedida: { $request }
    .lead = Por favor, faça primeiro uma só peça de “{ $design }” e mostre-a.
    .upload = Enviar fotos e medidas
    .job = Ver o trabalho
    .body = A peça passa por uma inspeção. Espere com o resto até ela ser aprovada, por favor.

first_article_passed =
    .subject = Primeira peça aprovada: { $request }
    .lead = A primeira peça de { $workshop } está boa. Pode continuar com o resto.
    .job = Ver o trabalho
    .body = Faça as outras tal como fez esta.

first_article_failed =
    .subject = Primeira peça ainda não está certa: { $request }
    .lead = A primeira peça de { $workshop } ainda não está certa. Por favor, tente de novo.
    .upload = Enviar fotos de uma nova primeira peça
    .job = Ver o trabalho
    .body = A nota diz o que está errado. Pergunte se não estiver claro.

progress_due =
    .subject = Em que ponto está? { $request }
    .lead = Quantas peças fez { $workshop } desde o último relatório?
    .report = Relatar progresso
    .job = Ver o trabalho
    .body = Peças boas, peças estragadas, o que atrapalha: leva um minuto.

late_risk =
    .subject = Vai estar pronto a tempo? { $request }
    .lead = A este ritmo, até { $due } ficam prontas { $forecast } de { n-pieces }. Por favor, escolha o que fazer.
    .extend = Pedir mais tempo
    .reduce = Fazer menos
    .give_back = Devolver o resto
    .job = Ver o trabalho
    .body = Qualquer das três serve, e o que está feito conta. Quanto mais cedo disser, mais fácil é ajudar.

job_reduced =
    .subject = Menos peças: { $request }
    .lead = O trabalho de { $workshop } é agora de { n-pieces } em vez de { $before }.
    .job = Ver o trabalho
    .body = O que já está feito é contado.

job_withdrawn =
    .subject = Trabalho terminado antes do fim: { $request }
    .lead = O trabalho de { $workshop } para “{ $request }” terminou antes de estar completo.
    .job = Ver o que é contado
    .body = O que já está feito é contado e reconhecido. O resto é repartido de novo.

## Entrega

shipped =
    .subject = A caminho: { n-pieces } para { $request }
    .lead = A caminho, de { $workshop } para { $destination }: { n-pieces }, com chegada prevista para { $expected }.
    .receipt = Confirmar o que chegou
    .body = Quando as peças chegarem, conte-as e confirme, por favor.

receipt_wanted =
    .subject = Já chegou? { $request }
    .lead = { $workshop } enviou { n-pieces } para { $destination }. Já chegou tudo?
    .receipt = Confirmar o que chegou
    .trouble = Algo está errado
    .body = Sem resposta, a receção confirma-se sozinha nesta data: { $confirms_itself }.

pieces_rejected =
    .subject = Peças rejeitadas: { $request }
    .lead = Quem recebeu rejeitou { n-pieces } de um total de { $received }, de { $workshop }.
    .job = Ver o que está errado
    .dispute = Eu não concordo
    .body = Se não concorda, diga-o até { $dispute_until }: então a coordenação decide.

dispute_opened =
    .subject = Contestação: { $request }
    .lead = { $opened_by } não concorda. Por favor, dê a sua versão antes de { $answer_by }.
    .answer = Ler e responder
    .body = A coordenação ouve os dois lados e decide.

dispute_decided =
    .subject = Decidido: { $request }
    .lead = A contestação sobre “{ $request }” foi decidida.
    .page = Ler a decisão
    .body = Os dois lados recebem esta mensagem.
