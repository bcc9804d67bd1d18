"""Portuguese of Brazil and of Portugal, with the spelling of short messages."""

from __future__ import annotations

from companion.perception.phrases import Language

PORTUGUESE = Language(
    code="pt",
    # Words that sister languages or English share would not tell it apart, so they are left out.
    common="""
        o os e da em um uma nao com seu sua seus suas voce vc na nas ao aos dos das pelo pela mais foi isso sao tem ou
        ate mas eu meu minha esse essa este sem ja ola voces cliente
    """,
    concepts={
        # --- how a sentence is turned -------------------------------------------------------------------------------
        "neg": """
            nao, nunca, jamais, nem, sem, deixe de, em vez de, nenhum, nenhuma, nao e preciso, nao precisa, nao deve
            nao devem, nunca mais, recuse
        """,
        "neg_late": """
            com ninguem, a ninguem, para ninguem, pra ninguem, com terceiros, a terceiros, em hipotese alguma
            nao e necessario|preciso, de forma alguma, de modo algum
        """,
        "unless": """
            se nao, se voce nao, caso nao, caso contrario, caso voce nao, a menos que, a nao ser que, do contrario
            senao
            se .. nao .. pagar|regularizar|atualizar|confirmar|validar|responder|receber|efetuar|efectuar|fizer|
                resolver, sob pena de, ou entao, na falta de, se continuar sem, em caso de nao
        """,
        "not_neg": """
            nem .. banco|policia|familia|gerente, nao reconhec*|foi_voce|foi_possivel|foi_pago|conseguimos|recebemos
            nao se_esqueca|se_esquece|te_esquecas|esquecas|se_preocupe
            nao deixe|esqueca|esquece|perca|percas|hesite|demore|espere|ignore|perde|fique|deixes, por que nao
            caso nao, se nao, nao so|apenas|somente, se voce nao, caso voce nao, sem demora|falta|custo|taxas
            no link|site|app|seu|nosso|aplicativo|prazo|telefone|numero|whatsapp|botao|endereco|menu|cartao|banco|
                portal|valor|horario, evite .. bloqueio*|multa*|suspensao|cancelamento|transtornos|juros, no prazo
            nao precisa .. experiencia|sair, nao perca
        """,
        "reassure": """
            banco|nos|equipe|equipa|empresa|funcionarios|gerente|suporte|itau|bradesco|santander|nubank|
                caixa .. nunca|nao|jamais pede|solicita|liga|pedimos|solicitamos|ligamos|envia|pedem|solicitam|entra|
                pedira, nunca|jamais|nao pedimos|solicitamos|pedem|solicita|pede|ligamos|pediremos|enviamos|exigimos
            nunca|jamais|nao vai|ira|vamos|deve pedir|solicitar|exigir|ligar|telefonar
            nenhum|nenhuma funcionario|funcionaria|colaborador|gerente|operador|banco|empresa .. pedir|pede|
                solicitar|solicita|pedira, nunca|jamais ligamos|telefonamos|te|lhe|lhes|vos
            ninguem .. vai|deve|pode|precisa pedir|saber, nunca|jamais|nao vamos|iremos pedir|solicitar
            golpistas|burloes|criminosos|fraudadores|bandidos|estelionatarios .. podem|tentam|costumam|usam|ligam|
                enviam|pedem|fingem|criam|se, cuidado com .. golpe*|burla*|fraude*|mensagens|ligacoes|links
            desconfie de, fique atento a|ao|aos, saiba como|identificar
            como identificar|reconhecer|evitar .. golpe*|fraude*, se alguem .. pedir|ligar, quem pedir|pede
            dicas de seguranca
        """,
        "others": """
            evite, evitar, se, eu, nos, ja, ha, foi, foram, tem, temos, tenho, vamos, vou, iremos, irei, irao, ele
            ela, lhe, te, eles, elas, havia, tinha, estou, estamos, esta, estao, banco, quem, um, uma, o, a, seu, sua
            nosso, nossa, ira, vai, podemos, posso, conseguimos, conseguiu, quero, queria, quis, tentei, ficou, sera
            voce ja, gostaria de, pedido de, pedi para, acabei de, botao de, opcao de, direito de
        """,
        "told": """
            nao se_esqueca|esqueca|te_esquecas|deixe de, lembre se de
            convidamos .. a, convidado a, voce, que
            voce deve|precisa|tem|devera|pode|podera|so_precisa|necessita que|de, deve, devera, precisa, favor
            por favor, gentileza, basta, queira, necessario, preciso que voce, pedimos que, solicitamos que
            tem de|que, devem, tens de|que, so precisa, preciso que, e necessario, e obrigatorio, pode, para, favor de
            vai ter que, vai precisar, faca o favor de, agradecemos que, quero que voce
        """,
        # --- what the reader should do ------------------------------------------------------------------------------
        "give": """
            envie, enviar, envia, mande, mandar, manda, informe, informar, informa_me, forneca, fornecer, passe, passa
            passar, diga, dizer, diz, digite|escreva .. responda, compartilhe, compartilhar, partilhe, partilhar
            encaminhe, encaminhar
            me envia|envie|manda|mande|passa|passe|fala|fale|diz|diga|encaminha|encaminhe|informa|informe|empresta|da|
                de, responda com, responder com, responde com, remeta, envie me|nos, envia me|nos, mande me|nos
            diga me|nos, diz me|nos, indique, indicar, revele, anexe, preencha, preencher
            preciso .. do seu|da sua|dos seus|do teu|da tua|do codigo|do numero, precisamos .. do seu|da sua|dos seus
            qual e? o seu|teu|numero|codigo, qual .. sua|tua
            pode|podes|consegue|consegues|poderia me enviar|mandar|passar|dizer|informar|encaminhar, dite, transmita
            tire foto, foto do seu, leia, fotografe, ceda, entregue, apresente
        """,
        "enter": """
            digite, digitar, digita, insira, inserir, introduza, introduzir, coloque, colocar, entre com, preencha
            preencher, faca login, fazer login, faca o login, inicie sessao, aceda com, entrar com, introduz, insere
            escreva, entre no, entre na, acesse com, cadastre, indique
        """,
        "verify": """
            confirme, confirmar, confirma, verifique, verificar, verifica, valide, validar, valida, atualize
            atualizar, atualiza, actualize, actualizar, actualiza, regularize, regularizar, regulariza, desbloqueie
            desbloquear, reative, reativar, reactive, reactivar, ative, ativar, ative agora, active, activar
            recadastre, recadastrar, recadastramento, renove, renovar, renova, sincronize, restaure, restaurar
            recupere, normalize, normalizar, autentique, desbloqueia, habilite, habilitar, reabilitar
            fazer a verificacao, faca a validacao, conclua .. cadastro|verificacao|validacao|atualizacao, revalide
            corrija, corrigir, resolva, ativacao, atualizacao .. obrigatoria
            efetue .. atualizacao|validacao|recadastramento, covalidar, vincule, proteja sua|a_sua
        """,
        "pay": """
            pague, pagar, paga, pagares, transfira, transferir, transfere
            faca .. pix|transferencia|pagamento|deposito, fazer .. pix|transferencia|pagamento|deposito
            faz .. pix|transferencia|pagamento|deposito|mbway, deposite, depositar, deposita, envie, enviar, envia
            manda, mande, efetue .. pagamento|transferencia|deposito, efetuar .. pagamento|transferencia|deposito
            efectue .. pagamento, efectuar .. pagamento, quite, quitar, regularize, regularizar, liquide, liquidar
            recolha, emprestar, empresta, empreste, invista, investir, aplique, adiante, adiantar
            realize .. pagamento|pix|transferencia|deposito, realizar .. pagamento|pix|transferencia
            proceda .. pagamento, pague agora, um pix, o pix, custear, pagando, pagamento de, manda um pix, me faz
            doe, doar, contribua
        """,
        "buy": "compre, comprar, compra, adquira, adquirir, arranje, arranjar, va comprar, pegue, pegar, providencie",
        "click": """
            clique, clicar, clica, clicando, carregue .. aqui|link|botao, toque em, toque no, tocar no, acesse
            acessar, acessa, acede, aceda, aceder, acedendo, siga o link|as|os|este, siga .. link|instrucoes|passos
            seguir .. link|instrucoes|passos, abra o link, abrir o link, visite, entre .. link|site, aqui
            atraves .. link|site|portal, pelo link|site, no link, link abaixo|seguinte|a, no site, consulte em
            saiba mais, veja .. aqui, seguindo o link, prima .. aqui|link|botao, copie o link, rastreie, saque aqui
            use o link, link a seguir, verifique em|aqui|no, baixe em, acompanhe
        """,
        "call": """
            ligue, ligar, liga, telefone, telefonar, telefone para, ligue ja|agora|para, contacte, contactar, contate
            contatar, entre .. contato|contacto, entrar .. contato|contacto, fale .. conosco|connosco
            central de atendimento|seguranca|relacionamento, chame, disque, retorne, nos no numero, sac, ligando
            retorne a ligacao, aguardamos .. contato|contacto|ligacao, atendimento
        """,
        "install": """
            instale, instalar, instala, baixe, baixar, baixa, descarregue, descarregar, descarrega, faca o download
            fazer o download, transfira, abra, abrir, execute, faca download, use, utilize
        """,
        "open_file": """
            em anexo, anexo, anexos, anexa, anexado, anexada
            segue .. boleto|fatura|factura|nota|comprovante|documento, abra .. arquivo|ficheiro|documento|anexo
            veja .. anexo|documento, ficheiro anexo, arquivo anexo
        """,
        "open_file_do": """
            abra .. anexo|arquivo|ficheiro|documento, abrir .. anexo|arquivo|ficheiro|documento
            baixe .. anexo|arquivo|documento|boleto|comprovante|fatura|nota
            descarregue .. anexo|ficheiro|documento|fatura, veja .. anexo|anexado, verifique .. anexo
            consulte .. anexo, visualize .. anexo|arquivo|documento, ver .. anexo, visualizar .. anexo
        """,
        "macros": "habilitar|habilite|ative|ativar|permita|permitir .. conteudo|edicao|macros",
        "reply": """
            responda, responder, responde, responda me, retorne, escreva me|para, escreva, contacte, contate
            entre em contato, entre em contacto, me responda, me responde, me contate, contactar me
            aguardo .. resposta|retorno, envie um e_mail|email|mail, por e mail, pelo e mail, pelo email
            atraves do e mail
        """,
        "reply_trick": """
            responda|responder .. y|s|sim|1 .. link|abrir|ativar|reabra|abra|saia, responda y|s|1 e
            copie o link .. navegador|safari|browser, abra .. no safari
        """,
        "move": """
            adicione, adiciona, adicionar, add, chame, chama, chamar, fale, fala, falar, mande, manda, entre, entrar
            contate, contacte, contacto, contato, escreva, escreve, responda, responde, junte se, siga, continue
            continuar, conversar, conversamos, manda mensagem, envie .. mensagem
        """,
        # --- what is wanted -----------------------------------------------------------------------------------------
        "password": """
            senha, senhas, palavra passe|chave, palavras passe, password, passwords, pin, codigo pin, credenciais
            nome de usuario e senha, usuario e senha, login e senha, dados de acesso|login, assinatura eletronica
            frase secreta, utilizador e password, senha de #number, chave de acesso, codigo de acesso, codigo secreto
            cartao matriz|de_coordenadas, coordenadas do cartao
        """,
        "code": """
            codigo de verificacao|seguranca|confirmacao|ativacao|activacao|autenticacao|autorizacao|validacao|#number|
                seis|6, codigo .. sms|whatsapp|recebeu|recebido|enviado|chegou|enviei|enviamos|chegar|receber
            o codigo, esse codigo, este codigo, os codigos, codigo que, codigo #number, token, itoken, otp
            #number digitos|numeros, seis digitos|numeros, numeros que, sequencia numerica, chave de seguranca
        """,
        "card_details": """
            dados .. cartao|cartoes, numero .. cartao, numeros .. cartao, cvv, cvc
            codigo de seguranca .. cartao|verso, validade .. cartao, data de validade, foto .. cartao
            frente e verso .. cartao|do, cartao de credito, cartao de debito, #number digitos .. cartao
            codigo do verso, tres digitos, seu cartao, verso do cartao
        """,
        "bank_details": """
            dados bancarios|da_conta|da_sua_conta|financeiros, numero .. conta, agencia e conta, conta bancaria, iban
            nib, chave pix, dados .. conta|pix, informacoes bancarias, homebanking, internet banking, nome do banco
            numero da agencia, conta corrente, conta poupanca, dados de pagamento|faturacao|cobranca, seu banco
        """,
        "identity": """
            rg, cpf, cnh, identidade, cartao de cidadao|do_cidadao, passaporte, bilhete de identidade, nif
            documento de identidade|identificacao, documentos pessoais, foto .. documento|rg|cnh|passaporte|cartao
            copia .. documento|rg|passaporte|identidade|cartao|bi, selfie, dados pessoais, comprovante de residencia
            comprovativo de morada, data de nascimento, nome completo .. cpf|endereco|morada, nome da mae
            numero de contribuinte, niss, seus dados, informacoes pessoais, carta de conducao, titulo de eleitor
        """,
        "identity_form": """
            nome completo, endereco, morada, profissao, ocupacao, idade, sexo, estado civil, nacionalidade, pais
            numero de telefone|telemovel|celular, data de nascimento, cidade, cep, codigo postal, nomes
            endereco residencial, seu nome
        """,
        "wallet_secret": """
            frase semente|de_recuperacao|secreta|seed, palavras de recuperacao|secretas, #number|12|24|doze palavras
            chave privada|secreta, frase .. carteira, conecte|conectar|ligue .. carteira, sincronize .. carteira
            validar|valide .. carteira, importe .. carteira
        """,
        "money_word": """
            dinheiro, taxa, taxas, fundos, pagamento, valor, quantia, deposito, cobranca, fatura, factura, boleto
            saldo, divida, dividas, multa, imposto, impostos, fianca, aluguel, renda, custo, custos, pix, debito
            debitos, parcela, transferencia, conta de luz, mensalidade, guia, montante, prestacao, coima, grana
            portes
        """,
        "fee": """
            taxa, taxas, encargo*, tarifa, tarifas, tributo*, imposto*, frete, portes, custos de envio|entrega
            custo de envio|entrega, taxa .. alfandega|alfandegaria|aduaneira|entrega|envio|reenvio, alfandeg*
            direitos aduaneiros|alfandegarios, despesas de envio, pequeno|pequena valor|taxa|pagamento, iof
            desalfandegamento, despacho postal, seguro de envio, valor pendente, pagamento pendente, multa, portagem
            portagens, pedagio, emolumentos
        """,
        "release_fee": """
            taxa|taxas|custos|despesas|imposto|valor|seguro de? liberacao|transferencia|processamento|cartorio|
                advogado|legais|notario|notariais|administrativas|administrativa|abertura|adesao|cadastro|seguro|
                envio|libertacao|registro|registo|desbloqueio|saque|levantamento|resgate|antecipada|antecipado|
                avalista, taxa .. antes|para_liberar|para_receber|libera*, pagamento antecipado|adiantado
            deposito caucao, deposito .. antecipado|garantia|inicial|seguranca, fiador, primeira parcela antecipada
            iof antecipado, pagar .. para liberar|receber|sacar|levantar|resgatar|desbloquear, caucao, adiantamento
            certificado .. libera*|antiterrorismo, custas .. processuais|judiciais|cartorio|processo
        """,
        "gift_card": """
            cartao|cartoes presente|oferta|google|steam|itunes|pre_pago|pre_pagos|apple|playstation|paysafecard
            gift card*, giftcard*, vale|vales presente|oferta|presentes, cartao de presente|oferta
            codigos dos cartoes, cartoes de presente|oferta, raspe .. codigo|verso|cartao, raspar .. codigo|verso
            raspadinha .. codigo, google play, codigos .. verso, cartoes da google|apple|amazon|steam
        """,
        "phone_of_reader": """
            seu .. numero|telefone|celular|whatsapp|telemovel|zap, teu .. numero|telefone|celular|whatsapp|telemovel
            numero .. celular|telemovel|whatsapp|pessoal
        """,
        "remote_words": """
            acesso remoto, controle remoto, controlo remoto, suporte remoto, assistencia remota, acessar .. seu|sua|o
            computador|celular|aparelho|dispositivo|pc|tela, aceder .. computador|telemovel|ecra|dispositivo|pc
            compartilhe|compartilhar|partilhe|partilhar .. tela|ecra, espelhar .. tela, espelhamento de tela
            conectar .. seu computador|celular, controlar .. computador|celular|telemovel|dispositivo
        """,
        "app_words": "app, apk, aplicativo, aplicacao, programa, software, extensao, ferramenta, modulo",
        "security_app": """
            app|aplicativo|aplicacao|modulo|programa|software|ferramenta de seguranca|protecao|suporte|verificacao
            modulo de protecao|seguranca, apk, este aplicativo|app, esta aplicacao, nosso aplicativo, o aplicativo
            guardiao, a aplicacao, o app
        """,
        # --- calm ---------------------------------------------------------------------------------------------------
        "warns": """
            nunca|nao|jamais compartilhe|partilhe|informe|forneca|divulgue|revele|passe|diga|envie .. senha*|codigo*|
                token|dados|ninguem|pin|cvv
            nao .. pede|solicita|pedimos|solicitamos .. senha*|codigo*|dados|token|pin|cvv
            nunca .. pede|solicita|pedimos|solicitamos|pedira, nao compartilhe, nao partilhe, nao divulgue
            nunca compartilhe, nunca partilhe, nao o partilhe|compartilhe, nao informe .. a ninguem
            para sua seguranca nunca|nao, cuidado com .. golpe*|fraude*|burla*, nao forneca, nao clique .. links
            o banco nunca, sua senha e pessoal, pessoal e intransferivel, senha .. intransferivel
        """,
        "own_route": """
            abra .. app como, pelo app, no app, no aplicativo, pelo aplicativo, no seu app, pela app, na app
            atraves da app|do_app|do_aplicativo, digite .. endereco .. navegador, numero .. verso do .. cartao
            numero no verso, sua agencia, procure sua agencia, dirija se, area de cliente, como de costume, do costume
            como sempre, pelos canais oficiais, canais oficiais, no terminal, no caixa eletronico, no multibanco
        """,
        "ignore_ok": """
            ignore este|esta|essa|esse, desconsidere este|esta|essa|esse, pode ignorar|desconsiderar
            por favor ignore|desconsidere, queira ignorar
            nao e necessario|necessaria|preciso .. fazer|acao|responder|nada, nenhuma acao
            nao precisa .. fazer|responder|se_preocupar, se foi voce, se ja pagou|efetuou|realizou
            caso ja .. pago|efetuado|pagou, nao tem de fazer|que_fazer
            se voce nao .. solicitou|pediu ignore|desconsidere, apenas informativo, mensagem informativa
            nao responda .. este|esta|a
        """,
        "code_notice": """
            codigo e, seu codigo, o seu codigo
            codigo de verificacao|seguranca|confirmacao|acesso|ativacao|autenticacao|autorizacao, codigo para
            use .. codigo, utilize .. codigo, codigo valido, valido por|durante, seu token, codigo sms
            senha temporaria
        """,
        "service": """
            duvida, duvidas, perguntas, precisa|precisar .. ajuda, nao responda, nao responder, apoio ao cliente
            atendimento ao cliente, sugestoes, reclamacoes, esclarecimento*, confirme .. presenca
        """,
        "unsubscribe": """
            cancelar .. inscricao|subscricao|assinatura|recebimento|sms, cancele .. inscricao|subscricao, descadastr*
            descadastre se, remover .. lista, anular .. subscricao, deixar de receber, parar de receber
            nao deseja receber|mais_receber, nao quer|queira receber, ver .. no navegador, visualizar .. navegador
            envie sair|pare, responda sair|pare, gerir preferencias, preferencias de email
        """,
        # --- pressure -----------------------------------------------------------------------------------------------
        "urgency": """
            urgente, urgentemente, urgencia, imediatamente, imediato, imediata, de imediato, agora mesmo
            o mais rapido possivel, quanto antes, o mais breve possivel, com a maior brevidade, sem demora
            rapidamente, corra, acao imediata|necessaria|urgente, atencao, nao deixe para depois, depressa
            aviso importante, alerta, hoje mesmo, ainda hoje, ligue ja|agora, com urgencia, acesse agora, ative agora
            regularize agora, atualize agora, tempo limitado, prioridade maxima, e urgente, preciso agora|hoje
        """,
        "deadline": """
            em|dentro_de|nas_proximas|proximas|ate|prazo_de|prazo_maximo_de #number horas|hora|h|hrs|minutos|dias|dia
            24h, 48h, 72h, 24hs, 48hs, 24 horas, 48 horas, 72 horas, ate hoje|amanha|as|o_final|meia_noite
            ate o dia|fim, ultimo|ultima aviso|chance|dia|oportunidade|notificacao|lembrete|comunicado|alerta
            encerra hoje|amanha|em, vence|vencem|expira|expiram|termina|terminam|expirando hoje|amanha|em|as|breve
            prazo .. encerra|termina|final|expira|limite|para, prazo final, data limite, so hoje, somente hoje
            apenas hoje, antes que .. tarde|expire*|seja, dentro do prazo, tem ate, ate a meia noite, ultimas horas
            prestes a expirar, proximo da expiracao, validos ate, expirando em, estao expirando, esta expirando
            horas para
        """,
        "loss": """
            sera|serao|seja|ser|sendo .. bloquead*|suspens*|cancelad*|encerrad*|desativad*|desactivad*|excluid*|
                deletad*|apagad*|restrit*|devolvid*|cortad*|interrompid*|perdid*|limitad*|eliminad*|cobrad*|inativad*|
                negativad*
            evite|evitar .. bloqueio*|blogueio|suspensao|cancelamento|multa*|restricoes|transtornos|interrupcao|corte|
                juros|perda|perder|encerramento|que_seja|negativacao|penhora|protesto|constrangimentos|encargos|
                penalidades, para evitar, perder .. acesso|conta|pontos|dados|tudo|direito|valor
            perdera .. acesso|conta|pontos|direito, perda de .. acesso|pontos|dados
            bloqueio definitivo|da_conta|do_cpf|imediato|permanente|total
            definitivamente .. bloquead*|suspens*|cancelad*|perdid*, permanentemente, devolvid* .. ao remetente
            devolver ao remetente, enviaremos de volta, devolve lo|la
            suspensao .. conta|definitiva|servico*|cpf|cnh|acesso|fornecimento|imediata
            cancelamento .. cpf|conta|beneficio|servico*, corte .. energia|luz|agua|fornecimento|servico
            vamos|iremos bloquear|suspender|cancelar|encerrar|cortar, nome .. negativado|sujo|serasa|spc|protestado
            inscrito .. divida ativa, divida ativa, juros .. multa*, nao sera possivel .. resgat*|recuper*|utiliz*
        """,
        "legal": """
            prisao, preso, presa, mandado*, mandado de prisao|busca|detencao, processo judicial|criminal|penal|crime
            acao judicial|penal, intimacao, intimado, audiencia, tribunal, justica, penhora, penhorad*
            execucao fiscal|judicial, policia federal, boletim de ocorrencia, lavagem de dinheiro
            branqueamento de capitais, trafico de drogas, protesto .. cartorio|titulo, cartorio de protesto
            oficial de justica, medidas legais|judiciais, inquerito, detido, detencao, cadeia, pornografia, crime
            criminais, citacao judicial, notificacao extrajudicial, multa .. ate, contencioso, carta de demanda
            lista negra, dividas .. judicial
        """,
        "authority": """
            policia, policia judiciaria|civil|federal|militar, receita federal, financas, autoridade tributaria
            ministerio publico|da, delegado, delegacia, inspetor, inspector, agente da? policia|pj
            setor|departamento|central|equipe|area de|da? seguranca|fraude*|prevencao|antifraude
            central de seguranca|fraudes, gerente de seguranca, detran, denatran, senatran, governo, banco central
            banco de portugal, seguranca social, alfandega, tribunal, juiz, procurador, promotor, gov br, inss
            advogado, embaixada, gnr, psp, gerente .. banco|conta, presidente, diretor, administrador, correios, imt
        """,
        "fear": """
            compra|transacao|acesso|movimentacao|login|atividade|tentativa|operacao|transferencia|pix .. suspeit*|
                indevid*|nao_reconhecid*|nao_autorizad*|fraudulent*|irregular|desconhecid*|incomum|estranh*|anomal*
            conta|celular|aparelho|computador|dispositivo|email|telemovel|cartao .. hackead*|invadid*|clonad*|
                infectad*|comprometid*|violad*|roubad*|em_risco|pirateada, virus .. detectad*|encontrad*|detetad*
            foi|esta|sendo hackead*|clonad*|invadid*|infectad*|comprometid*
            tentativa de .. fraude|golpe|acesso|invasao|compra|saque|burla, suspeita de fraude|invasao|clonagem
            novo .. dispositivo .. conectado|pareado|cadastrado|vinculado|adicionado|acess*|registado
            alguem .. tentou|esta|tentando|acessou|acedeu|entrou, em risco, hacker*, malware, vazamento
            dados .. vazad*|expost*, alerta de seguranca, dinheiro .. em_risco|risco
            compra .. analise|nao_reconhecida, foi acessada, dispositivo .. desconhecido|novo
            fraude .. conta|cartao|detectada|detetada
        """,
        "scarcity": """
            vagas limitadas, ultimas vagas|unidades, restam .. poucos|poucas|apenas, poucas vagas|unidades
            estoque limitado, enquanto durar*, oferta limitada|exclusiva|imperdivel
            nao perca .. oportunidade|chance|essa|esta, oportunidade unica|exclusiva|imperdivel, aproveite agora
            somente .. vagas|unidades, stock limitado, numero limitado
        """,
        "flattery": """
            voce .. foi|e? .. selecionad*|escolhid*|contemplad*|sortead*|premiad*|aprovad*
            foi .. selecionad*|escolhid*|contemplad*|sortead*|premiad*, parabens, felicitacoes
            cliente .. sortudo|especial|selecionado|vip, confio em voce|ti, so voce
            pessoa de confianca|confiavel|honesta, ser escolhido, sido escolhid*|selecionad*, voce e especial
            seu perfil .. aprovado|selecionado|chamou|interess*, curriculo .. aprovado|selecionado, e o sortudo
            foste escolhid*|selecionad*
        """,
        # --- cover story --------------------------------------------------------------------------------------------
        "secret": """
            nao|nunca|jamais conte|comente|conta|contes|diga|fale|fales|mencione|avise|digas|contar|comentar|
                falar .. ninguem|nada|mae|pai|familia|banco|marido|esposa|mulher|filho|filha|gerente|policia|amigos|
                colegas|atendente|funcionario*|caixa|outras|pra|para|com|sobre, nao comente, nao fale com ninguem
            mantenha .. segredo|sigilo|entre_nos|confidencial|discricao|sigiloso|reservado
            manter .. segredo|sigilo|entre_nos|confidencial|sigiloso, em segredo, sigilo absoluto|total, em sigilo
            segredo de justica, fica entre nos, so entre nos, nosso segredo|segredinho, fique entre nos
            sem contar .. ninguem, guarde segredo, guarda segredo, ninguem .. pode|deve|precisa saber
            investigacao sigilosa|confidencial|secreta, absoluto sigilo, entre nos dois, e sigiloso, e surpresa
            segredo .. absoluto, operacao sigilosa|secreta|confidencial, total discricao, maxima discricao
            nao deixe .. saber|descobrir, estritamente confidencial
        """,
        "secret_mild": """
            estritamente confidencial, confidencialidade, discricao, altamente confidencial, sigilo
            assunto|transacao|negocio confidencial
        """,
        "lie": """
            diga|fale|responda|informe|diz|fala|dizer .. que .. e|era|eh|esta|vai|foi|seria .. para|pra|compra|
                reforma|casamento|presente|familia*|carro|amigo|obras|emprestimo|viagem|imovel|tratamento
            diga|fale|responda|informe|dizer|diz .. banco|gerente|caixa|atendente|eles .. que
            se .. banco|gerente|caixa|atendente|alguem|funcionario|perguntar|perguntarem|ligar|questionar .. diga|
                fale|responda|invente|diz|confirme|fala|negue
            quando .. banco|gerente|atendente|perguntar|perguntarem .. diga|fale|responda|diz
            nao|nunca diga|fale|conte|comente|mencione|digas .. banco|gerente|caixa|atendente|agencia|balcao
            finja que, finge que, invente .. historia|desculpa|motivo, minta, mentir .. banco|gerente|eles
            gerente|funcionarios|banco|atendente|caixa .. envolvid*|participa*|fraude|corrupt*|cumplice*|esquema|
                investigad*, aja naturalmente|com_naturalidade
            coloque .. descricao|motivo .. emprestimo|presente|familia*, nao levantar suspeita*
            e para .. reforma|casamento .. diga
        """,
        "stay_on_line": """
            nao|nunca desligue|desliga|desligues|encerre .. telefone|ligacao|chamada|celular|telemovel|a|o|e|ate|
                enquanto
            permaneca|fique|continue|mantenha|mantenha_se|continua|fica .. na linha|em_linha|na_ligacao|na_chamada|
                ao_telefone, nao desligue, nao desligues, nao .. encerre .. ligacao|chamada
            mantenha .. ligacao|chamada .. ativa|aberta|ligada
            deixe .. telefone|celular|ligacao|telemovel .. ligado|ligada|bolso|bolsa|aberta
            sem desligar .. telefone|ligacao|chamada, nao atenda .. outra|outras|outro|ninguem
            nao fale com mais ninguem
        """,
        "ignore_warning": """
            ignore|ignorar|desconsidere|ignora|feche .. aviso*|alerta*|mensagem|notificacao .. do|da|de|que|se|e|
                banco|seguranca|navegador|antivirus, clique .. continuar|executar|permitir .. mesmo_assim|assim_mesmo
            executar|instalar|continuar|baixar mesmo assim, executar|instalar|continuar|baixar assim mesmo
            fontes desconhecidas, permita .. fontes, aviso|alerta .. e normal|e_normal|eh_normal|automatico
            se .. aviso|alerta|banco .. aparecer|bloquear|alertar .. ignore|aprove|autorize|confirme|clique|continue
            pode aparecer .. aviso|alerta, mova .. spam .. entrada, marque .. como seguro|confiavel
            origem desconhecida
        """,
        "protection_off": """
            desative|desativar|desligue|desligar|desinstale|desinstalar|pausar|pause|desactive|desactivar|desativa|
                desliga|remova|remover .. antivirus|firewall|defender|protecao|protect|seguranca|bloqueio|anti_virus|
                verificacao|cao|companion, adicione .. excecao|excecoes|exclusao .. antivirus|defender
            sem o antivirus, feche o antivirus
        """,
        "avoid_check": """
            nao|nunca ligue|ligues|contacte|contate|va|procure|fale|liga|contactar|entre .. banco|agencia|policia|
                gerente|balcao|numero_antigo|delegacia|central|mim|familia
            nao precisa .. ligar|ir|contactar|procurar|falar .. banco|agencia|policia|gerente|balcao
            nao posso .. falar|atender|ligar|conversar .. agora|telefone|momento|porque|estou|por
            nao consigo .. falar|atender|ligar|conversar .. agora|telefone|momento|porque|estou|por
            estou .. reuniao|conferencia, em reuniao .. nao, nao .. me? ligue|ligues|liga .. agora|para|pra|estou|me
            so .. por mensagem|whatsapp|aqui|email, nao recebo|posso_receber|aceito .. chamadas|ligacoes
            nao va .. banco|agencia|policia, sem envolver .. policia|banco, nao tente .. verificar|ligar|contactar
            fale|responda apenas por|aqui|comigo, nao avise .. policia|banco|familia, nao envolva
        """,
        "erase": """
            apague|apagar|apaga|exclua|excluir|delete|elimine .. mensagem|mensagens|conversa|conversas|email|
                historico|tudo .. depois|apos|que|do|agora|ao, apague esta|essa|a|as|toda mensagem|conversa|mensagens
            apaga .. numero|conversa|mensagem, apague .. numero antigo, apos ler, destrua
        """,
        # --- kin ----------------------------------------------------------------------------------------------------
        "kin_call": """
            oi|ola|ei|oie|bom_dia|boa_tarde|boa_noite mae|pai|mamae|papai|mainha|painho|vo|avo|vovo|tia|tio|mama|papa|
                filho|filha|maezinha|paizinho|maninho, mae sou|e|eu|perdi|estou|mudei|troquei|to
            pai sou|e|eu|perdi|estou|mudei|troquei|to, avo sou, vo sou
            sou eu .. mae|pai|tia|tio|avo|vo|seu|tua|teu|sua
            aqui e|eh .. seu|sua|teu|tua filho|filha|neto|neta|sobrinho|sobrinha|irmao|irma
            e o|a seu|teu|tua|sua filho|filha|neto|neta|sobrinho|sobrinha
            sou .. seu|sua|teu|tua filho|filha|neto|neta|sobrinho|sobrinha, e a tua|sua filha|neta|sobrinha
            tudo bem mae|pai|tia, ola mae, oi mae, e o seu filho, eh o seu filho
        """,
        "kin_word": """
            mae, pai, mamae, papai, tia, tio, avo, vovo, vo, meu filho, minha filha, meu neto, minha neta, irmao
        """,
        "new_number": """
            novo numero, numero novo, meu novo|outro|celular|numero
            novo telefone|telemovel|celular|whatsapp|contacto|contato
            mudei|troquei|trocar|mudar de? .. numero|telemovel|celular|telefone|chip|whatsapp|operadora
            este|esse e|eh .. meu .. numero|contacto|contato|telemovel, outro numero|telemovel|celular|telefone
            numero temporario|provisorio|antigo
            telemovel|celular|telefone temporario|provisorio|emprestado|novo|reserva
            estou .. com outro|este|esse|um_novo|novo numero
            salva|salve|guarda|guarde|grava|grave|anota|adiciona .. numero|contato|contacto|novo
            apaga|apague|exclui|elimina .. numero|antigo|outro
            numero|celular|telemovel|telefone de .. amiga|amigo|colega|outra_pessoa|um_amigo|uma_amiga
            esse agora|e_agora .. meu numero, whatsapp novo
        """,
        "phone_broken": """
            celular|telemovel|telefone|tela|ecra|aparelho|iphone|zap .. quebr*|estrag*|avari*|parti*|perdi*|roub*|
                furt*|molh*|danific*|agua|pifou|caiu|conserto|assistencia|arranjar|reparacao|privada|sanita|maquina
            perdi|quebrei|parti|estraguei|deixei_cair|roubaram .. celular|telemovel|telefone|ecra|tela
            caiu .. agua|sanita|privada|chao, chip .. quebrou|queimou|danificado
        """,
        "cannot_call": """
            nao posso|consigo|da .. ligar|falar|atender|fazer_chamadas|receber_chamadas|telefonar
            microfone|camera|audio|som|alto_falante|altifalante .. nao|avariad*|estragad*|quebrad*|danificad*|partid*
            so .. consigo|posso|da .. mensagem|whatsapp|escrever|mensagens|texto
            nao .. me? liga|ligues|ligue .. para|pra|agora|me, nao me liga|ligues, manda .. mensagem|whatsapp|msg
            envia me .. mensagem|whatsapp|sms, me manda|envia .. mensagem|mensagens|msg|zap, chama .. no whatsapp|zap
            so mensagem|texto
        """,
        "need_money": """
            preciso .. dinheiro|pagar|transferir|favor|ajuda|emprestad*|pix|#money|transferencia|mbway|que_pague*|
                que_transfira*, empresta|emprestar|emprestas|empreste .. me|dinheiro|#money|algum|um, me empresta
            me emprestar
            pode|podes|consegue|consegues|poderia|podia .. pagar|transferir|emprestar|fazer_um_pix|
                fazer_uma_transferencia|mandar_um_pix|fazer_um_pagamento|mandar_dinheiro|ajudar
            pagar .. conta|fatura|boleto|divida|renda|aluguel .. hoje|para_mim|pra_mim|por_mim|urgente|minha
            faz|faca|fazer|manda .. pix|transferencia|mbway .. para|pra|de|mim|urgente
            te pago|devolvo|reembolso|transfiro, devolvo te, pago te|de_volta|lhe, lhe devolvo
            devolvo|pago|reembolso .. amanha|depois|logo|segunda|mais_tarde|hoje
            app|conta|aplicativo .. banco .. nao|bloquead*
            nao consigo .. acessar|aceder|entrar|usar|pagar|fazer .. banco|conta|app|pix|transferencia|homebanking
            tenho .. conta|fatura|pagamento|boleto|divida .. para|a|urgente|pagar|vencendo, pagamento .. urgente
            um pix, fiz .. limite|pix_no_limite, limite do pix
        """,
        "emergency": """
            acidente, sofri|tive|teve|sofreu .. acidente, no hospital, internad*, operad*, cirurgia, preso, presa
            detid*, assaltad*, roubad*, sequestr*, bati .. carro|com_o, bateu .. carro, atropel*, fui assaltad*
            delegacia, fianca, perdi .. carteira|documentos|mala|passaporte, fiquei .. preso|sem_dinheiro, emergencia
            mataram, refem
        """,
        # --- lures --------------------------------------------------------------------------------------------------
        "won": """
            pontos .. anexo|cartao|troque|saldo|fatura|resgat*, troque .. pontos|pts, acumulou .. pontos
            pts .. troque, garanta .. cartao black
            voce|vc|foi|ja .. ganhou|ganha|ganhar|ganhador .. um|uma|o|premio|#money|iphone|sorteio|presente|cupom|
                brinde|vale, ganhou, e|foi o|a|nosso? .. vencedor|ganhador
            vencedor*|ganhador* .. do|da|de|premio|sorteio|concurso
            sorteio .. premio|ganhador*|vencedor|aniversario|realizado|do|da|de, sortead*
            premio|recompensa .. esta|espera|aguarda|em_dinheiro|resgate*|resgatar|reclamar|aqui|liberad*|disponivel|
                acumulad*|receber|levantar, premiad*, loteria .. premio|ganhou|federal|caixa, lotaria, mega sena
            raspadinha, presente .. gratis|esperando|espera|exclusivo, iphone .. gratis|#number|ganhe, contemplad*
            seu premio, resgate .. premio|pontos|milhas|bonus|recompensa|beneficio|saldo|valor|presente|agora
            resgatar .. premio|pontos|milhas|bonus|recompensa|beneficio|presente|agora|saldo
            pontos .. expirand*|expiram|expirar|expira|vencem|vencer|vencendo|acumulados|livelo|disponiveis|
                vencem_hoje, milhas .. expiram|expirar|vencem|vencer|expirando
            troque .. pontos .. milhas|produtos|desconto*
            voce .. foi .. selecionad*|escolhid*|contemplad*|presentead* .. para|com|receber
            participe .. pesquisa|inquerito .. receb*|ganh*
            responda .. pesquisa|inquerito|questionario .. ganh*|receb*|premio|presente, pegue .. recompensa|premio
            lugar .. sorteio, cashback .. disponivel|resgat*|liberado, bonus .. disponivel|liberado|resgat*
        """,
        "claim": """
            resgate, resgatar, resgata, reclame, reclamar, receba, receber .. seu|sua|o_premio|agora, retire, retirar
            levante, levantar, saque, sacar, saca, troque, solicite, garanta, reivindique, para receber
        """,
        "big_money": """
            milhao, milhoes, bilhao, bilhoes, mil milhoes, soma de|total, quantia de, fortuna, grande quantia|soma
            milhoes de, dolares americanos
        """,
        "inheritance": """
            negocio .. importante .. com_voce|consigo|discutir, oferta .. delicada|cooperacao, carta surpresa
            sua cooperacao, heranca, herdeir*, parente proximo|mais_proximo|falecido, beneficiari*, falecid*
            meu falecido, cliente .. falecid*|morreu, morreu .. sem|deixando|em_acidente
            fundo*|dinheiro|conta .. nao_reclamad*|inativ*|abandonad*, nao reclamad*, testamento, espolio, viuva
            doacao, doar .. #money|milho*|fortuna|parte|voce, orfa*, caridade, instituicao .. caridade
            obras de caridade, cancer .. terminal|esofago|estou|medico
            fundo .. transferencia|transferir|compensacao|depositad*, transferencia .. fundo*|milho*
            socio .. estrangeiro|confianca, proposta .. negocio*|negocios|confidencial, parente falecido
            minha percentagem, sua percentagem, indenizacao, indemnizacao, compensacao .. fundo|onu|vitimas
            precatorio*, alvara .. liberado|judicial, valores a receber, cartao atm, doacao de
            advogado .. cliente|falecido|bens, seguro .. esquecido|resgate, diplomata
        """,
        "returns": """
            #number% de? lucro*|rentabilidade|retorno, #number% ao|por dia, #number% garantido|diario|semanal
            lucro*|retorno*|rendimento*|ganho*|renda .. garantid*|diari*|certo|semanal|mensal|fixo|extra|passiva|
                por_dia|ao_dia|de_#number
            dobr*|triplic*|multipli* .. seu|teu|o|dinheiro|investimento|capital|pix|valor
            retorno .. investimento|#number|de|rapido|imediato, renda extra|passiva, lucre .. #money|ate|por|com
            ganhe|ganhar|ganhei|ganha|ganhando|faturar|fature|lucrar .. #money|ate|milhares .. por|ao|dia|semana|mes|
                hora|diari*, alta rentabilidade, rentabilidade .. #number|diaria|mensal|garantida|de, sem risco
            risco zero, baixo risco, invista|investindo|investir .. #money .. receba|ganhe|lucr*|e|retorno
            liberdade financeira, ganhar dinheiro .. online|com|facil|rapido|casa, dinheiro facil|rapido
            #number .. ao_dia|por_dia|ao_mes|lucro|retorno|garantido|semanais|mensais
            pix .. devolve|multiplicado|retorno|dobro, lucro ate, investimento .. garantid*|minimo
            robo .. lucr*|ganh*|apostas|invest*, deposito minimo, devolve .. dobro|triplo
        """,
        "trading": """
            plataforma .. investimento*|trading|negociacao|cripto*|de_trading
            investimento*|investir|invista .. cripto*|bitcoin|bolsa|forex|acoes|plataforma|online, forex, trader
            day trade, mercado financeiro, sinais .. trading|gratis|vip
            grupo .. investimento*|investidores|sinais|acoes, opcoes binarias, robo .. trader|investimento|automatico
            corretora .. internacional|cripto*|nova, mineracao .. bitcoin|cripto*|nuvem, trading
            oportunidade de investimento, meu .. mentor|analista|tio .. invest*|trading|cripto*, fundo de investimento
            gestor|gerente|consultor|assessor de investimento*|conta
        """,
        "investor_group": """
            grupo .. vip|whatsapp|telegram|investidores|sinais|acoes|exclusivo, junte se .. grupo|comunidade|canal
            entre .. grupo|canal .. whatsapp|telegram|vip|gratis|gratuito, entra no grupo, canal vip
        """,
        "withdraw_fee": """
            taxa|imposto|deposito|comissao|tarifa|iof|#money|valor|caucao|verificacao .. para|antes .. sacar|saque|
                levantar|retirar|resgatar|liberar|desbloquear|levantamento
            sacar|saque|retirar|levantar|levantamento|retirada .. taxa|imposto|deposito|pague|pagar|bloquead*|
                congelad*|comissao|verificacao
            pague|pagar|deposite|depositar .. taxa|imposto|#money|deposito .. sacar|liberar|desbloquear|levantar|
                retirar|resgatar, conta .. congelada|bloqueada .. deposit*|pagar|pague|taxa|saque|ate
            desbloquear .. saque|saldo|fundos|conta .. deposit*|pagar|pague
        """,
        "job": """
            trabalho|emprego|vaga|vagas|trabalhar|oportunidade|renda .. remot*|online|em_casa|de_casa|meio_periodo|
                part_time|tempo_parcial|home_office|temporari*, oferta de? emprego|trabalho
            vaga|vagas .. emprego|disponive*|abert*|para|urgente|de
            estamos .. contratando|recrutar|recrutando|a_recrutar|contratar|selecionando|procura, recrutador*
            recrutamento, recursos humanos, rh, sem experiencia, experiencia .. nao|necessaria, seu curriculo
            meio periodo, tempo parcial, contratacao, gerente de? contratac*|recrutamento, departamento de recursos
            procuramos .. colaboradores|pessoas|funcionarios, convid* .. trabalhar, colaboradores, entrevista
        """,
        "job_pay": """
            ganhe|ganhar|ganha|salario|renda|pagamos|receba|receber|paga|ganhos|remuneracao|rendimento|lucro|comissao|
                diaria .. #money|#number|euros|reais|dolares .. dia|diari*|semana*|mes|hora|mensa*|por|ao|facilmente
            #money .. por|ao|a|cada|todos dia|semana|mes|hora|tarefa|os_dias
            salario .. diario|mensal|dia|de|ate|#money|semanal, pagamento .. diario|mesmo_dia|semanal|imediato
            renda .. mensal|diaria|extra, #number a #number horas, horario flexivel, tempo livre, euros|reais por dia
            por dia .. casa|celular|telemovel
        """,
        "task": """
            tarefas .. simples|online|diarias|faceis|completar|pagas, tarefa simples
            cumprir|completar|concluir|realizar|fazer .. tarefas|missoes|avaliacoes
            curtir|curtidas|gostos|seguir|avaliar|inscrever|likes|gosto|curta .. videos|youtube|tiktok|hoteis|canais|
                produtos|instagram|publicacoes|lojas|google|perfis|aplicativos, avaliacoes .. hoteis|google|produtos
            otimizar .. app*|produtos|dados, trabalho .. simples|facil, tarefa pre_paga|paga, pedidos combinados
        """,
        "romance": """
            meu|minha amor|querido|querida|rainha|rei|anjo|vida|princesa|principe|bem|coracao, amo voce, te amo
            amo te, sinto .. sua falta|saudades|a_tua_falta, saudade*|saudades de_voce|suas|tuas, alma gemea, viuvo
            divorciad*, relacionamento serio, amor verdadeiro
            procuro .. amor|relacionamento|namorad*|esposa|marido|companheir*|homem|mulher, apaixon*
            casar|casamento .. comigo|contigo|voce, vi .. seu|teu perfil
            suas|tuas|sua|tua foto*|fotos .. linda*|bonita*, deus .. colocou|uniu|trouxe, destino .. uniu
            plataforma .. petroleo|petrolifera, exercito .. americano|general|eua
            militar .. missao|siria|americano|afeganistao|iemen, missao .. onu|paz|militar, cirurgiao
            engenheiro .. petroleo|plataforma|naval, bom dia .. amor|querid*|linda|meu|minha|princesa
            boa noite .. amor|querid*|linda|meu|minha, beijo*|beijos .. amor|querid*|para_ti
        """,
        "acquaint": """
            conhecer .. voce|melhor|te|nos|pessoas|ti, te conhecer, ser .. seu_amigo|sua_amiga|amigos|amigas|amigo
            numero errado, enganei .. numero, prazer em conhec*, de onde voce|es|tu, quantos anos
            e casado|solteir*|casada, voce e .. casad*|solteir*, meu nome e, chamo me, me chamo
            desculpe .. numero .. errado|engano, nova amizade, fazer amizade, e o|a .. dr|sr|sra|senhor
            o que voce faz, foi engano
        """,
        "recorded": """
            gravei|gravou|gravado|gravada|filmei|filmou|gravacao .. voce|video|te|seu|sua|si|voce_se, webcam
            sua camera, tua camera, camera .. gravou|ligada|ativei, site*|conteudo|video* .. adulto*|porno*, porno*
            masturb*, video|fotos|imagens|imagem .. intim*|nua|nu|nudes|comprometedor*, nudes
            video .. de_voce|seu|intimo, satisfazendo se, constrang*, segredos sujos, tela dividida
        """,
        "hacked_you": """
            hackeei|invadi|acessei|infectei|clonei .. seu|sua|teu|voce|todos
            eu .. tenho|consegui|obtive|ganhei|instalei .. acesso|trojan|virus|malware|controle|controlo|spyware|
                completo|total
            acesso .. todos|total|completo .. seus|dispositivo|contatos|contactos|computador|dados|contas
            seu|teu|sua dispositivo|computador|sistema|conta|email|celular .. hackead*|invadid*|infectad*|comprometid*
            trojan, keylogger, sou .. hacker, infectado .. com|por, copiei .. contatos|contactos|dados|todos
            roubei .. dados|todos, sei .. sua senha, uma de suas senhas
        """,
        "expose": """
            enviar|enviarei|envio|mando|mandar|publicar|publicarei|publico|compartilhar|compartilharei|divulgar|
                divulgarei|vazar|espalhar|postar|partilhar|espalho|mostrar .. video*|fotos|tudo|gravac*|imagens|isso|
                dados|nudes|conversas .. para|a|nas|com|aos|na|todos|online
            todos .. os? seus|teus contatos|contactos|amigos|familiares, seus contatos|contactos|amigos|familiares
            seus .. amigos .. familia*, redes sociais, arruinar|destruir .. sua|vida|reputacao|tua, reputacao
            todos .. saberao|verao|vao_ver|vao_saber, sera publicado, vender .. dados
        """,
        "ransom": """
            pague|pagar|transfira|transferir|envie|enviar|deposite|mande .. #money|bitcoin*|btc|em|usd|pix|para
            carteira .. bitcoin|btc|abaixo, endereco .. bitcoin|btc|carteira, minha carteira
            #number horas .. pagar|para|apos|pague, resgate .. em|bitcoin|pague, temporizador, contagem .. regressiva
        """,
        "threat_harm": """
            matar|mato|matarei|machucar|ferir|acabar_com .. voce|te|sua|familia|filho*|teu, vou te matar, vai morrer
            pago .. para matar|eliminar, bomba, explosivo*, sei onde .. mora|vives|moras|estuda, assassino, faccao
            pcc, comando vermelho
        """,
        "infected": """
            virus .. detectad*|encontrad*|no|detetad*|em|seu, infectad* .. com|por|virus
            computador|celular|telemovel|pc|dispositivo|sistema|iphone|aparelho .. infectad*|em_risco|bloquead*|
                hackead*|virus|comprometid*, suporte tecnico, assistencia tecnica
            tecnico .. microsoft|certificado|suporte, suporte .. microsoft|windows|apple, erro #number
            antivirus .. expir*|vencid*|renov*|venceu, licenca .. windows|expir*|vencid*, mcafee .. expir*|renov*
            norton .. expir*|renov*, protecao .. expir*|expirou|vencida, ameaca*|ameacas .. detectad*|encontrad*
            firewall .. bloque*|violad*
        """,
        "charged": """
            compra .. aprovada|realizada|no_valor|analise|efetuada|de_#money|valor|efectuada|efetuado|confirmada
            debito .. valor|de|realizado|efetuado|programado
            pix .. valor|agendad*|realizad*|enviad*|analise|efetuad*|de
            transferencia .. valor|realizad*|agendad*|enviad*|efetuad*|de|foi, ted .. valor|agendad*
            sera|foi .. debitad*|cobrad*|renovad*, agendamento .. valor|pix|ted|#money|concluido
            assinatura .. renovad*|renovacao|renova*|sera, renovacao .. automatica|de|valor
            cobranca .. de|no|valor|#money, no valor de
            emprestimo .. contratado|aprovado|valor|solicitado .. #money|conta
            seu pedido .. #money|confirmado|aprovado, pagamento .. de|valor .. #money, limite .. #money
        """,
        "renewed": """
            em analise, retida|retido para, area|setor de seguranca, para confirmar .. digite
            assinatura, renova*, pedido, fatura, reembolso, estorno, licenca, subscricao
        """,
        "bank_notice": """
            seu cartao, cartao final, cartao terminado, cartao de credito|debito, com o cartao, pix
        """,
        "other_way": """
            no|pelo|na|pela app|aplicativo|site, internet banking, homebanking, responda sim|nao, area de cliente
            verso do cartao, na agencia
        """,
        "to_cancel": """
            caso .. desconhec*|nao_reconhec*|nao|nao_tenha|voce_nao
            se .. nao .. foi|reconhec*|reconhece|autoriz*|realiz*|fez|efetu*|solicit*|voce|efectuou, se desconhec*
            nao reconhec*|reconhece|autorizou|reconheco, para cancelar
            cancelar .. compra|debito|agora|transacao|assinatura|pedido|pix|ligue|agendamento|transferencia|operacao
            contestar, para contestacao, cancele .. agora|ligue|compra, bloquear .. compra|transacao|ligue
            nao foi voce, central .. cancelamento, estorno, estornar, nao tenha efetuado
        """,
        "parcel": """
            encomenda*, pacote*, entrega, remessa, objeto .. postad*|retid*|aguard*|correios, seu objeto
            seu pedido .. retid*|bloquead*|aguardando|alfandega|entreg*|correios|enviad*|preso, mercadoria*, envio
            rastreamento, rastreio, codigo de rastr*, transportadora, alfandega, entregador, estafeta
            centro de distribuicao|triagem|correio, armazem
        """,
        "parcel_problem": """
            nao .. foi|pode|conseguimos|pudemos|possivel .. entreg*|entregar|entregue
            entrega .. falhou|falha|sem_sucesso|suspensa|atrasada|pendente|nao|problema|retida|cancelada|tentativa
            endereco .. incompleto|incorreto|incorrecto|errado|invalido|ilegivel|insuficiente|divergen*|em_falta
            morada .. incompleta|incorreta|incorrecta|errada|invalida|insuficiente|em_falta
            retid* .. na|no|em|alfandega|alfandegari*|por|armazem|centro|devido, esta retid*, foi retid*
            presa na alfandega, taxado, foi taxad*, tributad*, bloquead* .. alfandega|alfandegari*|fiscalizacao
            aguarda|aguardando|espera .. pagamento|envio|liberacao|desalfandegamento|entrega|levantamento|confirmacao|
                retirada|instrucoes, pendente de? pagamento|entrega|taxa
            taxa* .. alfandegari*|alfandega|aduaneir*|pendente*|importacao|obrigatoria*, devolvid* .. remetente
            devolver .. remetente, devolve lo, enviaremos de volta, reagend*, reprogram*
            problema .. com|na|no .. pacote|encomenda|entrega|envio|endereco, ninguem .. em_casa|casa|estava
            destinatario ausente, ausente, corrija .. problema|endereco
            confirme|confirmar|atualize|atualizar|corrija .. endereco|morada|entrega|envio
            liberar .. pedido|encomenda|entrega|pacote|mercadoria|objeto|envio, encargos adicionais, nao paga
            temos .. sua entrega|encomenda|item
        """,
        "tax_refund": """
            saldo .. disponivel|liberado|rece*|credito
            valor|valores .. disponivel|disponiveis .. cpf|resgate|saque|conta|receber, #money .. a restituir
            pendentes de saque, liberacao .. saque|credito|irpf|beneficio, irpf, reembolso*, restituicao
            devolucao .. imposto|irs|valor|taxa, tem direito .. a|ao|de
            direito a .. reembolso|receber|restituicao|apoio|subsidio|beneficio|saque
            imposto de renda .. restitu*|malha|pendenc*, irs .. reembolso|devolucao
            valor .. a_receber|disponivel|liberado|esquecido|para_saque, valores a receber
            beneficio .. liberado|disponivel|aprovado|social, auxilio .. emergencial|brasil|liberado|disponivel|gas
            fgts .. saque|liberado|disponivel|sacar, saque .. liberado|disponivel|fgts|pis, pis pasep
            subsidio .. aprovado|disponivel|social|apoio, apoio .. extraordinario|estado|familias|social|disponivel
            cheque .. familia|energia, nota fiscal .. premio|credito, bolsa familia
            indenizacao .. disponivel|liberad*|serasa|vazamento, credito .. conta .. disponivel|receber
            dinheiro esquecido
        """,
        "fine_notice": """
            multa* .. transito|pendent*|nao_pag*|pag*|atraso|velocidade|estacionamento|cnh|vencid*|em_aberto
            infracao|infracoes .. transito|grave|cnh|detect*|identificad*|registrad*|pendente
            coima* .. pag*|pendente|nao|transito, portagem|portagens .. pag*|pendente*|nao|divida|atraso|por
            pedagio .. pag*|pendente*|nao|debito|atraso|sem_parar
            divida* .. pendente*|fiscal|pag*|at|financas|aberto|receita|ativa, ipva .. atraso*|pendente|pag*|debito
            cnh .. suspens*|cassa*|bloquead*|irregular
            cpf .. irregular*|suspens*|cancel*|pendente|pendencia*|bloquead*, cancelamento de cpf
            pendencia* .. cpf|receita|fiscal|cadastro|debito|nome|financ*|conta
            debito* .. pendente*|aberto|atraso|fiscal|veiculo
            irregularidade* .. cpf|fiscal|cadastr*|receita|declarac*|imposto, malha fina
            das .. mei .. pendente|atraso|boleto, contribuinte .. divida|irregular|mei, execucao fiscal
            imposto .. atraso|pendente|divida
            fatura|factura|conta .. edp|luz|energia|agua .. atraso|pendente|nao_paga|em_divida|vencida
            deve .. as financas|a_at
        """,
        "account_trouble": """
            se|caso .. nao_foi|nao_reconhec*|desconhec* .. voce|compra|acesso|operacao|esta|este .. acesse|clique|
                ligue|cancele|verifique|bloqueie|entre|regularize, removeu .. metodo .. autenticacao
            iphone .. localizado|modo_perdido, saldo .. bloqueado, valor .. bloqueado|retido
            interrompemos .. transferencia, liberar|liberacao .. conta|sua_conta
            conta|acesso|cartao|perfil|senha|senhas|utilizador|usuario|cadastro|aplicativo|app|dispositivo|token|
                chave|assinatura|servico|netflix|internet_banking|homebanking|itoken|email|pin|aparelho|celular|
                pontos|adesao .. foi|sera|esta|foram|serao|encontra_se|ficara|e|temporariamente|sendo|vai|expirou|
                estao|ainda .. bloquead*|suspens*|restrit*|limitad*|desativad*|desactivad*|cancelad*|inativ*|expirad*|
                expirou|encerrad*|desatualizad*|comprometid*|vencid*|pendente|irregular|carente|inoperante|congelad*|
                expirar
            conta|acesso|cartao|utilizador|usuario|senha|cadastro|app|dispositivo|token|chave|perfil bloquead*|
                suspens*|restrit*|limitad*|desativad*|desactivad*|cancelad*|inativ*|expirad*|expirou|pendente|
                irregular|desatualizad*
            bloqueamos|suspendemos|limitamos|desativamos|cancelamos .. sua|seu|conta|acesso|cartao|a|o
            bloqueio .. conta|cartao|acesso|senha|senhas|preventivo|temporario, sua cont|conta .. acessada|acedida
            atividade|acesso|login|movimentacao|transacao|tentativa|compra|operacao suspeit*|incomum|nao_autorizad*|
                nao_reconhecid*|indevid*
            novo .. dispositivo|acesso|aparelho|login .. pareado|conectado|cadastrado|vinculado|a_sua|detetado|
                detectado|sua|associado, pendencia* .. conta|cadastro|cadastrais|cadastral
            existem .. pendencias|falhas, problema .. com .. conta|pagamento|cartao|assinatura
            pagamento .. recusad*|nao_efetuado|nao_efectuado|nao|falhou|rejeitad*|negado
            atualize|atualizar|actualize|actualizar|confirme|confirmar|valide|validar|regularize|regularizar|
                recadastre|verifique .. seus|seu|sua|teus .. dados|cadastro|conta|identidade|acesso|pagamento|
                informac*|dispositivo|cartao|cpf|app|assinatura
            desbloqueie|desbloquear|reative|reativar|reactivar .. sua|seu|conta|cartao|acesso|bbcode|internet|token|
                app, motivo*|motivos|questoes|medida*|razoes de seguranca, motivos de seguranga
            atualizacao .. obrigatoria|cadastral|dados|seguranca|pendente|aplicativo|app, recadastramento
            modulo de seguranca, seguranca .. desatualizad*|expirad*|pendente
            nao .. atualizado|concluida|validado|sincronizado|validada, validacao .. nao|pendente|app|dados
            divergencia* .. cadastr*|endereco|dados, dispositivo .. nao .. autorizad*|atualizad*|reconhecid*
            seu|sua .. sera|foi bloquead*|suspens*|cancelad*
        """,
        "storage": """
            caixa|armazenamento|quota|cota|email|icloud|correio|nuvem|caixa_de_correio|caixa_de_entrada|caixa_postal|
                webmail .. chei*|cheio|lotad*|excedid*|excedeu|limite|esgotad*|atingiu|quase|capacidade|expirad*|
                esgotado
            mensagens|emails|e_mails .. pendentes|retid*|bloquead*|nao_entregues|quarentena|aguardando|recebidas
            excedeu .. limite|quota|cota|armazenamento, espaco .. esgotad*|insuficiente|cheio|armazenamento
            administrador .. email|e_mail|correio|webmail|sistema
            atualiz* .. webmail|caixa_de_correio|caixa_postal|email, manter .. mesma senha
            fotos .. serao|apagadas|excluidas|perdidas|eliminadas, servidor de? e_mail|email|correio
        """,
        "shared_doc": """
            documento*|arquivo|ficheiro|contrato .. compartilhad*|partilhad*|assinar|assinatura|disponivel|aguard*|
                enviad*|recebido|pendente|anexo, assine|assinar .. documento|contrato|eletronic*|agora, docusign
            nota fiscal .. eletronica|disponivel|anexo|emitida|download|nfe|nf, nf e, danfe
            boleto .. anexo|disponivel|vencid*|atualizado|gerado|em
            comprovante .. pagamento|anexo|transferencia|deposito|pix|disponivel
            fatura|factura .. disponivel|anexo|digital|eletronica|mensal, mensagem de voz, correio de voz
            orcamento .. anexo|solicitado, segue .. anexo|boleto|fatura|nota|comprovante|documento|copia
            intimacao .. anexo|eletronica|baixar, visualizar .. documento|nota|boleto|fatura|intimacao|comprovante
            compartilhou|partilhou .. documento|arquivo|ficheiro|um, wetransfer, onedrive, sharepoint, dropbox
            holerite, processo .. anexo|numero .. visualiz*|baixar, cotacao .. anexo|solicitada
            pedido de compra .. anexo
        """,
        "safe_account": """
            conta segura|de_seguranca|protegida|cofre|provisoria|temporaria|espelho|garantia|do_banco_central .. para|
                ate|em|no|nome|do|da|que|criada|aberta|onde|enquanto, conta segura, conta de seguranca
            transfira|transferir|mova|mover|passar|passe|envie|fazer_um_pix|faca_um_pix .. seu|todo|o|saldo|dinheiro|
                fundos|poupancas|economias|valor .. para|conta|segura|imediatamente|antes
            proteger .. seu .. dinheiro|saldo|valores|fundos|poupancas, mantenha .. dinheiro|saldo .. seguro
            saque|sacar|levante|levantar|retire .. todo|dinheiro|saldo|economias|poupancas .. e|entreg*|motoboy|
                agente|policia|portador
            entregue|entregar|entrega|recolher|buscar|recolha|retirar .. cartao|cartoes|dinheiro|envelope .. motoboy|
                portador|agente|funcionario|policial|estafeta|ao|inspetor
            motoboy .. buscar|retirar|recolher|ira|vai|passar|vai_buscar
            corte|cortar .. cartao .. meio|entreg*|motoboy|metade|chip
            funcionario|agente|portador|estafeta|policial .. vai|ira|passa .. buscar|recolher|retirar|busca|recolhe
            notas falsas|marcadas, ajude|ajudar|colabor* .. policia|investigacao|prender|apanhar
            pix .. teste|seguranca|reverso|cancelamento|devolucao|simulacao|estornar|protecao
            fazer .. pix .. para .. cancelar|estornar|bloquear|conta_segura, transferencia de teste|seguranca|teste
        """,
        "overpaid_back": """
            a mais .. devolv*|devolver|por|engano
            pix|transferencia|deposito|reembolso|pagamento|valor|dinheiro .. engano|errado|por_engano|a_mais|
                em_excesso|por_erro|incorret*
            mandei|enviei|depositei|transferi|fiz|paguei .. engano|a_mais|errad*|sem_querer|por_erro
            devolv*|devolva|devolver|devolve|estorne|reembolse|devolvas .. diferenca|resto|restante|excesso|excedente|
                valor|dinheiro|o_pix|#money, devolucao .. pix|diferenca|valor .. engano
            cheque .. deposite|depositar|a_mais, fique com .. #money|#number .. e|resto|devolv*|transf*
            vou perder .. emprego
        """,
        "boss_favour": """
            voce .. esta .. disponivel|ocupad*|livre|no_escritorio|ai, esta disponivel|ocupad*|livre|no_escritorio
            estas disponivel|ocupad*|livre|no_escritorio
            preciso .. que? .. um_favor|sua_ajuda|tua_ajuda|favor|voce_faca|tratar|trate|trates|compre|compres|
                resolva|que_voce|de_ti, tarefa .. rapida|urgente|confidencial|para_voce, faz me um favor
            me faz um favor, pode .. fazer .. favor|algo|isso|uma_coisa, tem .. um? .. minuto|momento|tempo
            estou .. reuniao|conferencia, em reuniao, avise .. quando .. disponivel|puder|livre
            trate .. hoje|ja|disto|imediatamente, surpresa .. equipe|equipa|funcionarios|clientes|colaboradores
            reembols* .. depois|hoje|voce|te|lhe|mais_tarde, seu|teu .. numero .. celular|telemovel|whatsapp
            confirme .. recebeu|disponibilidade
        """,
        "keyboard": """
            pressione|aperte|tecle|prima|carregue .. windows|win|tecla|ctrl|enter .. r|x|v|e|windows, tecla windows
            janela executar, executar .. comando|janela
            cole|colar|cola .. terminal|janela|comando|codigo|ctrl|executar|powershell|caixa|enter|console
            copie .. e .. cole, copie .. codigo|comando|texto .. cole|e|no|console, ctrl .. v|c, prompt de comando
            abra .. terminal|executar|powershell|cmd|prompt, etapas de verificacao, barra de enderecos .. cole
        """,
        "captcha": """
            nao .. um? robo, e humano, sou humano, captcha, verificacao humana, voce e humano
            provar|prove|confirme .. humano|robo, etapas de verificacao, cloudflare
            corrigir .. erro .. manualmente|siga, nao sou um robo, trafego incomum
        """,
        "changed_bank": """
            novos|alteracao|mudanca|atualizacao|mudamos|alteramos|alterados|mudou|trocamos|alterou|
                actualizacao .. dados|conta|coordenadas|contas|iban|nib|informacoes .. bancari*|pagamento|banco|
                bancaria|para|do
            dados|coordenadas|conta|iban .. bancari* .. mudaram|alterad*|foram|mudou|novos|nova|atualizad*|mudad*
            nova conta|chave .. bancaria|para|pagamento*|no|pix|do|de, novo iban|nib|banco|pix|boleto
            iban .. mudou|alterado|novo|foi, mudamos|mudou|mudei|alteramos|troquei .. de? .. banco|conta|iban|pix
            conta .. antiga|anterior .. nao|encerrad*|bloquead*|auditoria|desativad*|fechada
            nao .. use|utilize|pague|utilizem|faca .. conta antiga|anterior
            conta .. auditoria|sob_auditoria|em_auditoria
            pagamento*|transferencia*|pague|paguem|deposite|transfira .. para|na|no|nesta|em .. nova|novo|seguinte|
                abaixo .. conta|iban|chave|banco|dados
            atualize|atualizem|actualize .. dados .. bancarios|cadastro|pagamento|fornecedor
            a partir de agora|hoje .. pagament*|conta|todos|use
            deposito .. salario|ordenado .. nova|outra|mudar|alterar
            alterar .. conta .. salario|ordenado|vencimento|bancaria, boleto .. anterior .. desconsider*|cancelad*
            desconsidere .. boleto .. anterior
        """,
        "invoice_due": """
            fatura|factura|boleto|nota|duplicata|titulo|conta|mensalidade|parcela|prestacao .. atraso|vencid*|
                pendente*|anexo|aberto|vence|nao_paga|em_divida|vencimento|por_liquidar|a_pagar
            pagamento .. atraso|pendente|vencid*|em_falta, debito* em aberto, segue .. boleto|fatura|factura
            saldo .. devedor|em_divida|pendente, valores em aberto|divida, data de vencimento
            titulo .. vencido|protesto, segunda via, 2 via
        """,
        "loan": """
            emprestimo* .. aprovado|pre_aprovado|liberado|disponivel|sem|consulta|rapido|online|facil|pessoal|
                consignado|na_hora|juros|oferta|entre
            credito .. aprovado|pre_aprovado|liberado|pessoal|consignado|facil|rapido|imediato|sem|disponivel
            sem consulta .. spc|serasa|ao, negativado*|negativados, nome sujo
            juros .. baixos|a_partir|de|reduzid*|#number, precisa de .. dinheiro|credito|emprestimo
            limite .. aprovado|liberado|emprestimo|pre_aprovado, financiamento .. aprovado|rapido, renegoci*
            limpar .. nome, fgts .. antecip*, taxa de juro*
        """,
        "marketplace": """
            ainda .. disponivel|esta_a_venda|a_venda|tem|vende
            seu anuncio|produto|artigo .. foi|vendid*|ainda|pago|comprado, seu|teu anuncio
            comprador .. pagou|ja|efetuou|esta|interessad*, transportadora .. vai|ira|buscar|recolher|recolhe
            receba|receber .. pagamento|dinheiro|valor .. link|clique|confirme|aqui|olx|atraves|vinted|pelo
            pagamento .. retido|confirmado|recebido|reservado|efetuado .. link|confirme|clique|receb*|codigo|olx|
                vinted, olx, vinted, wallapop, mercado livre .. pagamento|venda|comprador, enjoei
            facebook marketplace, sinal .. reservar|para|chaves|antes|visita, caucao .. reservar|chaves|antes|visita
            senhorio|proprietario .. estrangeiro|fora|viagem, chaves .. correio|enviad*|airbnb
            codigo .. seis|anuncio|confirmar .. anuncio|verificar, mbway .. referencia|multibanco|caixa|ativar|codigo
            associe|associar|adicionar .. numero .. mbway|multibanco|mb_way
        """,
        "health_cure": """
            cura, milagre, milagros*, emagrec*, emagreca|perca .. peso|kg|quilos, perder peso, diabetes, impotencia
            disfuncao eretil, prostata, viagra, queima .. gordura, dieta .. dias, zumbido, dores nas articulacoes
        """,
        # --- conversation -------------------------------------------------------------------------------------------
        "warmth": """
            meu|minha amor|querido|querida|linda|anjo|rainha|rei|vida|princesa|bem|coracao, te amo, amo te, amo voce
            saudades, sinto sua falta, pensando em voce|ti, penso em voce|ti
            bom dia|noite .. amor|querid*|linda|meu|minha|princesa, boa noite .. amor|querid*|linda|meu|minha
            voce|tu .. me? faz .. feliz|sorrir, voce|tu e|es .. especial|linda|maravilhos*|incrivel|bonita|unic*
            nosso futuro, alma gemea, beijos, sonho .. com voce|contigo, confio em voce|ti, bons sonhos
            abracos .. amor|querid*
        """,
        "excuse_meet": """
            nao posso|consigo|da|podemos .. video*|camera|encontrar|visitar|viajar|chamada|ver|conhecer|ir|fazer_video
            camera .. quebrad*|avariad*|estragad*|nao
            quando .. missao|contrato|projeto|acabar|terminar|voltar .. acabar|terminar|acaba|termina|ver|encontrar|ir
            na|em plataforma|missao|base|navio|alto_mar, internet|rede|sinal .. fraca|ruim|ma|pessima|fraco|mau
            proibid*|permitid* .. video|camera|telefone, visto .. problema|taxa|negado
            passagem .. para|comprar|ver|visitar, bilhete .. aviao|comprar, voo .. cancelado|perdi
            assim que .. acabar|terminar|pagar|puder|receber
        """,
        "money_story": """
            hospital .. conta|pagar|despesas, cirurgia, operacao .. filh*|mae|urgente|pagar
            alfandega .. taxa|retid*|pagar|pres*, preso .. no|na|aeroporto|alfandega, presa .. aeroporto|alfandega
            minha|meu .. conta|cartao .. bloquead*|congelad*|nao, aluguel .. pagar|atraso, renda .. pagar|atraso
            passagem .. dinheiro|comprar|pagar|ajud*, bilhete .. dinheiro|comprar|pagar|ajud*
            pacote .. enviei|alfandega|presente|taxa|mandei, encomenda .. enviei|presente|taxa|mandei
            minha .. filha|mae .. doente|hospital|internad*, meu .. filho|pai .. doente|hospital|internad*|acidente
            me ajud*|ajuda .. com|pagar|dinheiro|#money, preciso .. da? sua|tua ajuda|#money, te pago|devolvo
            empresta*|emprestar .. me|#money|dinheiro, prometo .. pagar|devolver
        """,
        "platform_push": """
            abra|abrir|crie|criar .. conta .. na|no|plataforma|corretora|binance|em
            cadastre|cadastrar|registe|registre|registar .. se .. plataforma|site|link|app|aqui|na|no
            baixe|baixar|descarregue .. app|aplicativo|plataforma|metatrader
            comece|comecar|inicie .. com .. #money|pouco|pequeno|apenas
            deposite|depositar|depositou .. #money|mais|fundos|na|dinheiro
            invista|investir|investe|investiu .. mais|#money|comigo|juntos|na|pouco
            eu .. vou .. ensinar|guiar|mostrar|te_ensin*|orientar, te ensino|ensinar|guio|oriento, ensino te
            siga .. minhas|meus .. instruc*|sinais|passos, meu|minha .. tio|tia|mentor|analista|equipe, lucro*
            aumentar|aumente .. capital|investimento|deposito, seu saldo .. e|agora|ja, nivel vip
            sua conta .. ja|agora .. tem|lucr*
        """,
        "doubt": """
            nao, nao sei, nao entendo, nao acredito, nao quero, por que .. preciso|devo|tenho
            isso e .. golpe|serio|verdade|real|burla, e golpe|burla|verdade, parece .. golpe|estranho|burla|falso
            golpe, burla, minha filha|mulher|esposa .. disse|acha, meu banco|filho|marido .. disse|acha|diz, nao posso
            ja paguei|mandei|enviei|transferi, prove, podemos .. video|encontrar, me recuso
        """,
        "code_request": """
            qual .. e? .. o codigo
            diz|diga|fala|fale|manda|mande|envia|envie|passa|passe|informa|informe|encaminha|da|de|dita me? .. o|esse|
                este codigo
            me manda|envia|passa|fala|diz|informa|encaminha|passe|mande|envie|informe|diga|fale|da .. codigo
            codigo .. chegou|recebeu|enviei|mandei|enviado .. me|pra_mim|para_mim|engano|manda|passa|diz|informe
            preciso .. do? codigo .. que|voce, codigo .. por_engano|engano|sem_querer, leia .. codigo
            informe .. codigo .. sms|recebid*|#number, nos informe, confirma .. codigo .. recebeu|sms|chegou
            enviei .. codigo .. engano|sem_querer|para_o_teu
        """,
        "account_word": """
            conta, contas, cadastro, identidade, acesso, email, e mail, caixa de correio, perfil, cartao, dados
            informacoes, assinatura, dispositivo, aplicativo, app, utilizador, usuario, pagamento, internet banking
            cpf, token, chave, homebanking, senha, informacao, celular, cont, cnh, titularidade, seguranca, beneficio
            mbway
        """,
    },
)
