# Mensagens sobre o que há de novo no mapa.

filter-by-near = Perto de
filter-by-radius = Num raio de km
filter-by-bbox = Parte do mapa
filter-in-sight = O que estava à vista
filter-by-network = Rede
filter-by-batch = Não começa com menos de
subscribe-title = Avisem-me quando houver algo novo
subscribe-lead = Vem uma mensagem no máximo uma vez por semana, e nenhuma quando não há nada de novo. Cada mensagem tem um link que lhe põe fim.
subscribe-what = O que procura
subscribe-all = O mapa inteiro
subscribe-now = { $count ->
    [one] { $count } oficina corresponde agora
   *[other] { $count } oficinas correspondem agora
}
subscribe-email-hint = Nunca é mostrado. Primeiro enviamos para lá uma mensagem, para saber que é seu.
subscribe-button = Enviem-me mensagens
subscribe-sent = Enviámos-lhe uma mensagem com um link. Começa quando o abrir e confirmar.
subscription-title = Mensagens do mapa
subscription-unproved = Este endereço é seu? Confirme-o, e as mensagens começam.
subscription-on = No máximo uma vez por semana escrevemos quando há algo novo.
subscription-ended = Estas mensagens acabaram. O pedido foi esquecido, e o seu endereço também, se não tem conta.
subscription-confirm = Sim, enviem-me
subscription-end = Não quero mais mensagens
subscription-means = Ao acabar, o pedido é esquecido. Sem conta, o seu endereço é apagado também.
subscriptions-title = Mensagens sobre o que há de novo
subscriptions-none = Nenhuma. No mapa e na lista pode dizer de que quer ser avisado.
error-too_many_subscriptions = Já tem tantas destas mensagens quantas uma pessoa pode ter. Acabe primeiro com uma.
