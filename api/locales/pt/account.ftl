# Criar conta, entrar, e a página da própria conta.

account-name = Nome
account-name-hint = O nome que usa no trabalho.
account-email = Endereço de e-mail
account-password = Senha
account-password-hint = Pelo menos dez caracteres. Três palavras são fáceis de lembrar.
account-new-password = Nova senha

sign-up-title = Criar uma conta
sign-up-lead = Com uma conta pode mandar fazer coisas e acompanhá-las até chegarem. Não custa nada.
sign-up-button = Criar a conta
sign-up-known = Já tem conta?
sign-up-sent-title = Veja o seu e-mail
sign-up-sent-lead = Escrevemos para { $email }. Abra o link dessa mensagem; vale durante dois dias.

confirm-title = Este endereço é seu?
confirm-lead = Alguém criou uma conta com ele. Se foi você, diga que sim. Se não, feche esta página e nada acontece.
confirm-button = Sim, é o meu endereço

sign-in-title = Entrar
sign-in-button = Entrar
sign-in-failed = Não foi possível entrar
sign-in-confirmed = Está confirmado
sign-in-confirmed-text = Agora entre com a sua senha.
sign-in-forgot = Esqueci a minha senha
sign-in-new = É a primeira vez aqui?

forgot-title = Uma nova senha
forgot-lead = Diga-nos o seu endereço e enviamos-lhe um link.
forgot-button = Enviar o link
forgot-sent-title = Veja o seu e-mail
forgot-sent-lead = Se { $email } tem conta, um link vai a caminho. Vale durante duas horas.

reset-title = Escolha uma nova senha
reset-lead = As suas outras sessões serão terminadas.
reset-button = Guardar a senha

account-title = A sua conta
account-language = Língua
account-language-hint = A das páginas e das mensagens.
account-save = Guardar
account-roles = O que faz aqui
account-no-roles = Nada por agora.
account-password-title = Senha
account-current-password = Senha atual
account-password-button = Mudar a senha
account-sessions = Onde tem sessão aberta
account-session-since = Desde { $when } UTC
account-session-seen = Último uso: { $when } UTC
account-this-session = Aqui
account-session-end = Terminar essa sessão
account-sign-out-everywhere = Terminar todas as sessões

role-designer = Modelos e pedidos
role-member = Oficina
role-coordinator = Coordenação
role-admin = Administração
role-receiver = Receção
role-inspector = Inspeção
role-scout = Agente de campo
sign-up-waits = O que escreveu está guardado
sign-up-waits-text = Crie uma conta, confirme o seu endereço e entre: o formulário estará de novo lá, já preenchido.
invited-workshop = Responder por { $name }?
invited-workshop-lead = Quem responde por uma oficina aceita ou recusa as ofertas, diz o que foi feito e mantém a página em dia.
invited-network = Ajudar a coordenar { $name }?
invited-network-lead = Quem coordena analisa pedidos e oficinas, vê cedo os problemas e decide o que fazer.
invited-new = O convite foi enviado para { $email }. Ainda não há conta com esse endereço: um nome e uma senha bastam para a criar.
invited-known = O convite foi enviado para { $email }. A conta que tem com esse endereço passa a fazer parte.
invited-accept = Aceitar
invited-otherwise = Se não quiser, feche esta página. Nada acontece.
invited-sent = O convite vai a caminho
invited-sent-text = A pessoa passa a fazer parte logo que o aceite.

erase-title = Apagar a minha conta
erase-lead = Isto não pode ser desfeito.
erase-goes = O que sai logo: o seu nome, o endereço de e-mail, o número, a senha, as suas funções, o texto das mensagens que lhe enviámos e as que pediu. Uma oficina por que mais ninguém responde sai do mapa.
erase-stays = O que fica, sem o seu nome: as quantidades encomendadas, feitas e recebidas, e o diário das decisões.
erase-first = Primeiro é preciso resolver isto
erase-button = Apagar de vez
erase-not = Não, manter
erase-done = A sua conta foi apagada
erase-done-lead = A sessão terminou. O seu nome e endereço foram esquecidos; o endereço pode servir para uma conta nova.
error-requests_run = Uma encomenda sua está em curso. Cancele-a ou espere que seja fechada.
error-last_admin = Mais ninguém administra este site. Dê primeiro essa função a alguém.
error-last_coordinator = Mais ninguém coordena uma das suas redes. Convide primeiro alguém.
