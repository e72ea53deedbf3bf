# Importações para a coordenação, e a página das fontes.

imports-title = Importações
imports-lead = Traga fichas que outros publicaram. Vê o que vai acontecer antes de algo ser escrito, e pode desfazer.
imports-waiting = { $count ->
    [0] Nada espera por uma decisão
    [1] { $count } ficha talvez seja uma oficina que já está aqui
   *[other] { $count } fichas talvez sejam oficinas que já estão aqui
}
imports-decide = Decidir
imports-new = Um ficheiro novo
imports-file = Ficheiro
imports-file-hint = JSON, YAML, CSV ou GeoJSON, em qualquer forma de Open Know-Where, fablabs.io, SpaceAPI ou OpenStreetMap; no máximo 8 MB.
imports-source = Fonte
imports-source-hint = Quem o publica. O mesmo nome em cada edição.
imports-licence = Licença
imports-licence-hint = Por exemplo, CC-BY-4.0. É mostrada em cada ficha.
imports-url = Onde está publicado
imports-day = Dia dos dados
imports-day-hint = Quando foram publicados ou descarregados.
imports-look = Ver
imports-done = Importações até agora
imports-none = Ainda nada foi importado.
imports-counts = Lidas: { $read }, novas: { $added }, alteradas: { $changed }, por decidir: { $waiting }, não aproveitadas: { $rejected }
imports-rolled-back = Desfeita
imports-roll-back = Desfazer
imports-preview = O que vai acontecer
imports-preview-lead = Ainda nada foi escrito.
imports-read = fichas lidas
imports-fate = O que acontece
imports-fate-added = nova(s)
imports-fate-changed = alterada(s)
imports-fate-unchanged = como antes
imports-fate-waiting = talvez já esteja(m) aqui
imports-fate-left_out = fora, como decidido
imports-rejected = Não aproveitadas
imports-warnings = Com dúvidas, mas aproveitadas
imports-line = Linha { $line }
imports-write = Importar
imports-columns = O que querem dizer as colunas
imports-column = Coluna
imports-means = Significado
imports-means-nothing = Guardada como está
imports-look-again = Ver de novo
imports-samples = As primeiras fichas
imports-side-name = Nome
imports-side-place = Lugar
imports-side-about = Sobre
imports-side-machines = Máquinas
imports-side-page = Página web
imports-side-processes = Processos
imports-doubles = É a mesma oficina?
imports-no-doubles = Nada à espera
imports-no-doubles-text = As fichas que talvez sejam oficinas já presentes aparecerão aqui.
imports-reason-near = Nomes parecidos, a { $metres } m de distância
imports-reason-domain = O mesmo site, a { $metres } m de distância
imports-reason-page = A mesma página web, a { $metres } m de distância
imports-here = Já aqui
imports-same = A mesma: preencher o que está vazio
imports-another = Outra oficina: acrescentar
imports-ignore = Deixar de fora
imports-export = Descarregar estas
sources-title = De onde vêm as fichas
sources-lead = A maioria das oficinas escreveu a própria ficha. Estas vieram de outros, com estas licenças.
sources-none = Cada ficha aqui foi escrita pela própria oficina ou por um agente de campo.
sources-take = Levar os dados
sources-take-text = Cada ficha indica a sua fonte e a sua licença. As casas são mostradas com cerca de um quilómetro de margem; não se dá o e-mail nem o telefone de ninguém.
