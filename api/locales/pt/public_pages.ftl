# Parceiros, programas e ações.

public-title = Parceiros, programas e ações
public-lead = Quem trabalha com as redes daqui, o que conduzem e o que fazem em conjunto.
public-all = Tudo
public-partner = Parceiro
public-programme = Programa
public-action = Ação
public-none = Ainda não há páginas
public-none-more = A coordenação escreve aqui sobre quem trabalha com ela.
public-new = Escrever uma página
public-draft = Rascunho
public-draft-more = Só a coordenação da sua rede a vê.
public-changed = Alterada em { $day }
public-edit = Mudar
public-write = Uma página para toda a gente
public-write-lead = Com quem trabalha, o que conduz ou o que fazem em conjunto. Só a sua rede a vê até a publicar.
public-preview = Ver primeiro
public-network = Rede
public-kind = De que se trata?
public-heading = Título
public-sentence = Numa frase
public-sentence-hint = Fica por baixo do título e nas listas.
public-text = Texto
public-text-hint = Em Markdown: uma linha vazia entre parágrafos, # antes de um título, - antes de cada coisa de uma lista, *ênfase*, [palavras](https://endereço).
public-language = Língua da página
public-keep-draft = Guardar como rascunho
public-publish = Publicar
