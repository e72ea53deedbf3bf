# A moldura de cada página, e palavras que os componentes partilham.

layout-skip = Ir para o conteúdo

nav-label = Navegação principal
nav-menu = Menu
nav-make = Quero mandar fazer
nav-join = Tenho uma oficina
nav-map = Mapa
nav-workshops = Oficinas
nav-designs = Modelos
nav-board = Painel
nav-account = Conta
nav-sign-in = Entrar
nav-sign-out = Sair

footer-label = Sobre o site
footer-languages = Línguas
footer-drill = Isto é um exercício. Oficinas, encomendas e mensagens são de treino; nada é feito nem enviado de verdade.
footer-insecure = Esta ligação não é cifrada. Qualquer pessoa na mesma rede pode ler o que envia, incluindo senhas.
footer-attribution = Mapa: Natural Earth. Nomes de lugares: GeoNames, CC BY 4.0.
footer-api = Para programadores
footer-privacy = Privacidade
footer-sources = De onde vêm as fichas

form-errors = Reveja estas respostas, por favor

pages-label = Páginas
pages-previous = Anterior
pages-next = Seguinte
