# Confirmar o que chegou.

receipt-title = O que chegou?
receipt-place = Destino: { $place }
receipt-from = { $pieces ->
    [1] { $pieces } peça de { $workshop }
   *[other] { $pieces } peças de { $workshop }
}
receipt-all-good = { $pieces ->
    [1] Chegou e está boa
   *[other] Chegaram todas as { $pieces } e estão boas
}
receipt-trouble = Falta algo ou algo não está bom
receipt-good = Quantas estão boas?
receipt-good-hint = Enviadas: { $pieces }.
receipt-reason = E as outras?
receipt-reason-hint = Por exemplo: duas quebradas, uma em falta. A oficina vai ler.
receipt-remedy = O que fazer com as outras?
receipt-replace = Fazer de novo
receipt-replace-hint = São repartidas e oferecidas de novo.
receipt-written-off = Passar sem elas
receipt-written-off-hint = O pedido acaba com menos peças.
receipt-send = Confirmar
receipt-told = Confirmado: { $good } boas de { $pieces }
receipt-nothing = Ainda nada vai a caminho
receipt-nothing-text = Guarde a mensagem: logo que forem enviadas peças, aparecem aqui.
receipt-thanks = Obrigado
receipt-thanks-text = Tudo o que foi enviado até agora está confirmado. Quando for enviado mais, recebe outra mensagem.
receipt-rework = A oficina repara-as
receipt-rework-hint = Voltam para a oficina e são enviadas mais uma vez.
