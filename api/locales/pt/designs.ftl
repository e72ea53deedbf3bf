# A biblioteca de modelos.

designs-title = Modelos
designs-lead = Coisas que as oficinas sabem fazer, com desenhos, instruções e verificações. De uso livre segundo a sua licença.
designs-risk = Risco
designs-count = { $count ->
    [1] { $count } modelo
   *[other] { $count } modelos
}
designs-bring = Trazer o seu modelo
designs-none = Ainda não há um modelo assim
designs-none-more = Retire um filtro, ou traga o modelo.
designs-drawing = Desenho: { $title }
designs-cannot-ask = Ainda não pode ser encomendado
designs-cannot-ask-more = Um modelo que protege pessoas só é feito depois de alguém o analisar, e cada modelo tem de dizer como se faz.
designs-safety = Saúde e segurança
designs-who = Quem o pode fazer
designs-who-none = Nenhuma oficina do mapa consegue ainda fazer sozinha uma peça inteira.
designs-who-total = { $count ->
    [1] { $count } oficina consegue fazer sozinha uma peça inteira.
   *[other] { $count } oficinas conseguem, cada uma sozinha, fazer uma peça inteira.
}
designs-how = Como se faz
designs-step = Passo
designs-asks = Material e tamanho
designs-time = Tempo por peça
designs-minutes = { $count } min
designs-check = A verificar:
designs-files = Ficheiros
designs-instructions = Instruções
designs-size = Tamanho
designs-licence = Licença
designs-versions = Versões
designs-version = Versão { $number }
designs-new-version = Trazer uma nova versão
designs-new-title = Trazer um modelo
designs-new-lead = Um manifesto que diz o que é e como se faz, os ficheiros e as instruções. Se protege pessoas, espera por análise.
designs-faults = { $count ->
    [1] { $count } coisa a corrigir no manifesto
   *[other] { $count } coisas a corrigir no manifesto
}
designs-line = Linha { $line }.
designs-manifest = Manifesto (okh.toml)
designs-manifest-hint = Open Know-How em TOML. O exemplo mostra o que é preciso.
designs-instructions-hint = Em Markdown. Como fazer, pela ordem do trabalho.
designs-files-hint = Até 20 ficheiros de 20 MB: desenhos (SVG, DXF, PDF), sólidos (STL, 3MF, STEP), imagens. Depois de um erro, escolha-os de novo.
designs-new-button = Pôr na biblioteca
workshops-facts-design = Sobre o modelo
risk-0 = Sem perigo
risk-1 = Conforto
risk-2 = Proteção
risk-3 = Médico regulamentado
review-unreviewed = Ainda não analisado
review-reviewed = Analisado
review-refused = Recusado na análise
field-manifest_faults = O manifesto tem de ser corrigido; cada ponto está indicado abaixo.
field-not_a_design_file = { $name } não é um tipo de ficheiro que conheçamos.
field-file_missing = O manifesto refere { $name }, mas esse ficheiro não foi enviado.

measures-title = Os ficheiros dizem mais do que a descrição
measures-lead = Medido nos seus ficheiros. Aceite e a próxima versão di-lo; a revisão volta a vê-lo.
measures-size = espaço para uma peça: { $size }
measures-kg = material de uma peça maciça: { $kg } kg
measures-area = chapa ou tecido de uma peça: { $area } m²
measures-take = Aceitar
similar-title = Modelos semelhantes
similar-percent = { $count } % semelhante
similar-rule = Como se compara: os processos em comum contam metade, os materiais e as palavras um quarto cada; o que poucos modelos têm conta mais.
similar-activity = Pedido noutros lugares: este modelo e outros semelhantes
