# Manifestos de Open Know-How.

okh-title = Verificar um modelo publicado
okh-lead = Qualquer manifesto de Open Know-How: versão 1 em YAML, OKH-LOSH em TOML, ou JSON. Vê o que falta ou é duvidoso, e em que linha.
okh-file = Manifesto
okh-file-hint = okh.yml, okh.toml ou okh.json
okh-check = Verificar
okh-good = Pode ser usado
okh-bad = Não pode ser usado como está
okh-line = Linha
okh-field = Campo
okh-problem = O que está errado
okh-processes = Processos para que aponta; confirme-os, por favor
okh-bring = Trazê-lo para a biblioteca
okh-manifest = O manifesto como a biblioteca o guarda
okh-manifest-hint = Nada do original se perde. Para que possa ser encomendado, acrescente em x-karakana como se faz uma peça.
okh-instructions = Como fazer
okh-from-published = Verificar ou trazer um manifesto publicado noutro lugar
