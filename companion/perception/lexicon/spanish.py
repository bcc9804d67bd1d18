"""Spanish of Spain and of Latin America, with the spelling of short messages."""

from __future__ import annotations

from companion.perception.phrases import Language

SPANISH = Language(
    code="es",
    # Words that sister languages or English share would not tell it apart, so they are left out.
    common="""
        el los las y en del al su sus usted ha pero tu mi yo muy nos hay nuestro nuestra tiene hemos sido aqui cuando
        hola porque le ya
    """,
    concepts={
        # --- how a sentence is turned -------------------------------------------------------------------------------
        "neg": """
            no, nunca, jamas, ni, sin, deje de, en lugar de, en vez de, ningun, ninguna, tampoco, no hace falta
            no es necesario
        """,
        "neg_late": """
            con nadie, a nadie, con terceros, a terceros, bajo ningun concepto, en ningun caso, con otras personas
            no es necesario, no hace falta
        """,
        "unless": """
            si no, de lo contrario, de no ser asi, a menos que, en caso contrario, o de lo contrario, caso contrario
            sino .. sera|quedara, si no lo hace|haces, de no hacerlo, en caso de no, so pena de
            si no .. pag*|actualiz*|confirm*|respond*|verific*|realiz*
        """,
        "not_neg": """
            ni .. banco|policia|familia
            no dude|olvide|olvides|dudes|pierda|pierdas|espere|esperes|deje|dejes|demore|tarde|ignore|se_pierda, si no
            sino, por que no, no solo
            no reconoc*|fue_usted|ha_sido|has_sido|fuiste|se_pudo|ha_podido|se_ha|hemos_podido|pudimos|se_pago|
                realizo|autorizo, sin demora|falta|coste|costo|experiencia|esperar|compromiso, no lo dude|pienses
            no tardes, no se preocupe
        """,
        "reassure": """
            banco|nosotros|entidad|empleados|equipo|empresa|gestor|soporte|correos|bbva|santander|caixabank .. nunca|
                no|jamas pide|solicita|pedimos|solicitamos|llama|llamamos|envia|piden|solicitan|pedira|solicitara|
                pediremos|te|le|les|os
            nunca|jamas|no .. te|le|les|os pedimos|pedira|solicitaremos|pediremos|solicitamos|solicitara|llamaremos|
                pide|pedir, nunca|no|jamas pedimos|solicitamos|pediremos|pedira|solicita|solicitamos
            nadie .. debe|va|puede|le pedir|pedira|pida|pedirle
            estafadores|delincuentes|ciberdelincuentes|timadores .. pueden|intentan|suelen|usan|llaman|envian|piden|
                fingen|se|utilizan, cuidado con .. estafa*|fraude*|timos|mensajes|llamadas|enlaces, desconfie de
            desconfia de, como identificar|reconocer|evitar .. estafa*|fraude*|phishing
            si alguien .. pide|llama|solicita|contacta, consejos de seguridad, quien le|te pida
        """,
        "others": """
            se, te, le, nos, les, os, ha, han, he, hemos, has, habia, fue, fueron, esta, estan, estoy, estamos, el, la
            un, una, su, tu, mi, sus, tus, ya, lo, los, las, yo, ella, vamos a, voy a, va a, van a, quiero, quien
            evite, quisiera, logre, pudo, pudimos, podemos, puedo, intente, al, nuestra, nuestro, esa, cada, segunda
            de, boton de, opcion de, banco, antes de, despues de
        """,
        "told": """
            no se_olvide|olvide|olvides|te_olvides|deje|dejes de, recuerde
            usted debe|puede, debe, debes, deberas, debera, tiene que, tienes que, tendra que, tendras que
            es necesario, es obligatorio, por favor, porfavor, favor de, rogamos, rogamos que, pedimos que
            solicitamos que, requerimos, necesito que, que, puede, puedes, podra, podras, para, necesita, necesitas
            invitamos a, invitamos ha, procede a, proceda a, hay que, solo tiene que, solo debes, basta con, sirvase
            recomendamos, quiero que, a fin de, ruego que
        """,
        # --- what the reader should do ------------------------------------------------------------------------------
        "give": """
            envie, envia, enviar, enviame, enviame lo, envianos, envienos, enviarnos, enviarme, mande, manda, mandar
            mandame, mandanos, mandeme, dime, digame, diga, decir, di, dinos, diganos, dar, dame, deme, denos
            facilite, facilita, facilitar, facilitenos, facilitame, proporcione, proporciona, proporcionar
            proporcionenos, comparta, comparte, compartir, comparteme, indique, indica, indicar, indiquenos, indicame
            comunique, reenvie, reenvia, reenviar, reenviame, pasame, pasa me, paseme, pasanos, entregue, entregar
            entregame, responda con, responder con, responde con, me envias|mandas|pasas|dices|das|das|indicas
            me puedes|podrias|puede enviar|mandar|pasar|decir|dar|reenviar
            puedes|puede|podrias|podria enviarme|mandarme|pasarme|decirme|darme|reenviarme
            necesito .. tu|su|el|tus|sus, necesitamos .. su|tu|sus|tus|el, cual es el|su|tu, rellene, rellena
            complete, completa, adjunte, adjunta, lea, leame, leeme, leer, dicteme, dictame, suministre
            foto de su|tu|la|los, haga una foto, hazme una foto, confirmame, confirmeme, informe, remita, remitir
            remitanos, aporte, revele, presente
        """,
        "enter": """
            introduzca, introduce, introducir, ingrese, ingresa, ingresar, escriba, escribe, escribir, teclee, inserte
            digite, inicie sesion, iniciar sesion, inicia sesion, acceda con, entre con, rellene, rellena, rellenar
            complete, completar, completa, identifiquese, registre, registrar, coloque, ponga, indique
        """,
        "verify": """
            compruebe, comprueba, cancelarlo, anularlo, anularla, mantener .. actualizada, confirme, confirma
            confirmar, confirmelo, confirmela, confirmarlo, confirmarla, verifique, verifica, verificar, verifiquelo
            verificarla, verificarlo, valide, valida, validar, validarla, actualice, actualiza, actualizar
            actualizarla, actualices, actualicelo, desbloquee, desbloquea, desbloquear, desbloquearla, desbloquearlo
            desbloqueala, desbloqueela, reactive, reactiva, reactivar, reactivarla, reactivarlo, reactivala, active
            activa, activar, activarla, activarlo, activala, activalo, activalos, activela, activelo, renueve, renueva
            renovar, restablezca, restaure, restaurar, restablecer, recupere, recuperar, autentique, autenticar
            sincronice, sincronizar, habilite, habilitar, habilitarla, regularice, regularizar, resuelva, revise
            revisa, revisar, corrija, afilia, proteja su, protegerla, complete .. verificacion|validacion|proceso
            realice .. verificacion|validacion|actualizacion, proceso de validacion|verificacion, cancele la|lo
            cancelarla inmediatamente, asegure su, autorice, vincule
        """,
        "pay": """
            pague, paga, pagar, pagarlo, paguelo, abone, abona, abonar, transfiera, transfiere, transferir
            haga .. transferencia|pago|ingreso|bizum|deposito, hacer .. transferencia|pago|ingreso|bizum|deposito
            hacerme .. transferencia|bizum|ingreso, hazme .. transferencia|bizum|ingreso
            haz .. transferencia|bizum|ingreso, realice .. pago|transferencia|ingreso|deposito
            realizar .. pago|transferencia|ingreso|deposito, efectue .. pago|transferencia
            efectuar .. pago|transferencia, ingrese, ingresar, ingresa, deposite, deposita, depositar, envie, envia
            enviar, enviame, mande, manda, mandar, mandame, enviarme, prestame, prestarme, prestar, presteme, invierta
            invierte, invertir, invirtiendo, done, donar, liquide, liquidar, regularice, adelantar, adelante, pagando
            pago de, remita, cancele .. deuda|saldo|factura|importe, consigne, consignar, gire, girar, recargue
            recarga, un bizum
        """,
        "buy": """
            compre, compra, comprar, compres, adquiera, adquirir, consiga, conseguir, ve a comprar, compralas
            compreme, comprame, obten
        """,
        "click": """
            vaya a, ver ubicacion, pasos, ver .. opciones, anular|cancelar .. entre|aqui, ver el estado
            haga|haz|hacer|haciendo clic|click, haciendo clic|click, clic aqui|en, click aqui|en, pulse, pulsa, pulsar
            pulsando, pinche, pincha, pinchar, pinchando, acceda, accede, acceder, accediendo, ingrese, ingresa
            ingresar, entre en, entra en, entra a, entre a, siga .. enlace|pasos|instrucciones|link
            sigue .. enlace|pasos|instrucciones|link, siguiendo .. enlace|pasos, visite, visita, abra el enlace|link
            abre el enlace|link, aqui, a traves .. enlace|link, en el enlace|link|siguiente, mediante .. enlace
            siguiente enlace|link, enlace adjunto|siguiente, consulte aqui|en|sus, toque, toca .. aqui|enlace
            presione aqui|en|el, oprima, aca, solicitalo, solicitala, solicitelo, descargala aqui, rastrealo, siguelo
            seguir .. paquete|envio, ver detalles, mas informacion en, encuentre .. formulario
            encontrara .. datos|detalles|informacion, leer aqui, reclamalo, desde|en .. enlace, use .. enlace
            utilice .. enlace, rellenar .. formulario
        """,
        "call": """
            llame, llama, llamar, llamenos, llamanos, llameme, llamando, telefonee, marque, marca, contacte, contacta
            contactar, contactenos, comuniquese, comunicate, comunicarse, pongase en contacto, ponte en contacto
            ponerse en contacto, atencion al cliente, servicio al cliente, linea de atencion, devuelva la llamada
            llamar al, soporte
        """,
        "install": """
            instale, instala, instalar, instalarse, descargue, descarga, descargar, descargala, descarguela
            descargate, descarguese, baje, bajate, ejecute, abra, abre, abrir, use, utilice
        """,
        "open_file": """
            adjunto, adjunta, adjuntos, adjuntamos, adjunto a, archivo adjunto|adjunta, documento adjunto, en adjunto
            fichero adjunto, factura adjunta, abra .. archivo|documento|fichero|adjunto, vea .. adjunto
        """,
        "open_file_do": """
            abra .. archivo|documento|fichero|adjunto|adjunta, abre .. archivo|documento|fichero|adjunto|adjunta
            abrir .. archivo|documento|fichero|adjunto, descargue .. archivo|documento|adjunto|factura
            descargar .. archivo|documento|adjunto|factura, vea .. adjunto|adjunta, ver .. adjunto|adjunta
            consulte .. adjunto|adjunta, revise .. adjunto|adjunta, revisar .. adjunto
        """,
        "macros": "habilite|habilitar|active|activar|permita|permitir .. contenido|edicion|macros",
        "reply": """
            responda, responde, responder, respondame, respondeme, conteste, contesta, contestar, escriba me
            escribame, escribeme, escribanos, contacteme, contactame, contacte, contactar, comuniquese, comunicarse
            comunicate, pongase en contacto, ponte en contacto, contacto por, espero .. respuesta, por correo
            envie un correo|email|mail, al correo
        """,
        "reply_trick": """
            responda|responde|conteste .. y|s|si|1 .. enlace|abrir|activar|abra|salga, responda y|s|1 y
            copie .. enlace .. navegador|safari, copia .. enlace .. navegador|safari, abra .. en safari
        """,
        "move": """
            agrega, agregue, agregame, agregueme, anade, anada, anademe, escribeme, escribame, escribe, escriba
            contacta, contacte, contactame, contacteme, contactar, habla, hablame, hablar, hablamos, mandame
            manda .. mensaje, enviame .. mensaje, envia .. mensaje, enviar .. mensaje, unete, unase, sigue, sigamos
            seguimos, continue, continuar, comunicate, comuniquese, chatear, chatea, responde, responda, mensaje
        """,
        # --- what is wanted -----------------------------------------------------------------------------------------
        "password": """
            contrasena*, clave, claves, password, pin, codigo pin, credenciales, usuario y contrasena|clave
            datos de acceso, clave de acceso|internet|seguridad, codigo de acceso|secreto, palabra clave|secreta
            firma electronica, nombre de usuario, pregunta de seguridad, tarjeta de coordenadas, clave dinamica
        """,
        "code": """
            codigo de verificacion|seguridad|confirmacion|activacion|autenticacion|autorizacion|validacion|#number|
                seis|acceso|registro|whatsapp
            codigo .. sms|recibid*|recibas|recibiste|recibio|recibira|llego|enviado|enviamos|envie|lleg*|mensaje
            el codigo, ese codigo, este codigo, los codigos, codigo que, codigo #number, clave dinamica|temporal|sms
            token, otp, digipass, #number digitos|cifras, seis digitos|cifras|numeros, numeros que
        """,
        "card_details": """
            datos .. tarjeta|tarjetas, numero .. tarjeta, cvv, cvc, fecha de caducidad|vencimiento, foto .. tarjeta
            ambas caras .. tarjeta, tarjeta de credito|debito|bancaria, codigo de seguridad .. tarjeta|reverso
            tres digitos, tres cifras, informacion .. tarjeta, reverso de la? tarjeta, su tarjeta, tu tarjeta
        """,
        "bank_details": """
            datos bancarios|de_facturacion|de_pago|de_su_cuenta|de_tu_cuenta|financieros|de_la_cuenta
            numero .. cuenta, cuenta bancaria, iban, cbu, clabe, cci, banca online|en_linea|movil|por_internet|digital
            informacion bancaria|de_facturacion|de_pago|de_su_cuenta|financiera, nombre del banco, metodo de pago
            forma de pago, tu cuenta bancaria, su banco, swift, cuenta corriente, cuenta de ahorros
        """,
        "identity": """
            dni, nie, cedula, rut, curp, pasaporte, documento de identidad, carnet de identidad|conducir
            licencia de conducir, documento nacional, datos personales
            foto .. dni|documento|cedula|pasaporte|identificacion|ine
            copia .. dni|documento|cedula|pasaporte|identificacion|identidad, selfie, fecha de nacimiento
            nombre completo .. direccion|dni|telefono|edad, numero de seguridad social, seguridad social
            comprobante de domicilio, identificacion oficial, sus datos, tus datos, informacion personal
            ambas caras .. dni|documento, nomina, ine
        """,
        "identity_form": """
            nombre completo, direccion, profesion, ocupacion, edad, sexo, estado civil, nacionalidad, pais
            numero de telefono, fecha de nacimiento, ciudad, codigo postal, domicilio, telefono movil
            nombre y apellidos, apellidos
        """,
        "wallet_secret": """
            frase semilla|de_recuperacion|secreta, palabras de recuperacion|secretas|semilla
            #number|12|24|doce palabras, clave privada|secreta, llave privada, frase .. billetera|monedero
            conecte|conecta|conectar|vincule .. billetera|monedero|wallet
            valide|validar|sincronice|sincronizar .. billetera|monedero|wallet
            importe|importar .. billetera|monedero|wallet
        """,
        "money_word": """
            dinero, tasa, tasas, fondos, pago, pagos, importe, cantidad, monto, deposito, cargo, factura, recibo
            saldo, deuda, deudas, multa, impuesto, impuestos, fianza, alquiler, renta, coste, costes, costo, costos
            gastos, bizum, plata, cuota, transferencia, arancel, aranceles, porte, suma, derechos, efectivo, tarifa
        """,
        "fee": """
            tasa, tasas, arancel, aranceles, cargo adicional, cargos adicionales
            gastos de envio|aduana|gestion|aduanas, costos de envio, costes de envio, costo de envio, coste de envio
            derechos de aduana|importacion, impuestos de importacion, aduana, aduanas, tarifa*, portes, pago pendiente
            importe pendiente, peaje, peajes, pequeno pago|importe, pequena tasa|cantidad, pago de aduanas|importacion
            impuesto*, comision, fondos insuficientes, gastos
        """,
        "release_fee": """
            tasa|tasas|gastos|costos|costes|costo|impuesto|comision|honorarios|cargo|seguro|pago|
                tarifa de? liberacion|transferencia|procesamiento|notaria|notariales|abogado|legales|tramite|
                tramitacion|gestion|administrativos|administrativa|apertura|registro|seguro|envio|desbloqueo|retiro|
                entrega|aduana|activacion, tasa .. antes|para_liberar|para_recibir, pago por adelantado|anticipado
            deposito .. garantia|previo|seguridad|reembolsable|inicial, pago .. anticipado|previo|adelantado
            pagar .. para liberar|recibir|retirar|cobrar|desbloquear, honorarios, fianza
            certificado .. liberacion|antiterrorista|origen, timbres fiscales
        """,
        "gift_card": """
            tarjeta|tarjetas regalo|de_regalo|prepago|google|steam|itunes|apple|amazon|paysafecard|playstation|
                prepagada, gift card*, giftcard*, vale|vales regalo|de_regalo, bono regalo, cheque regalo
            rasque .. codigo|reverso|tarjeta, rasca .. codigo|reverso|tarjeta, codigos .. reverso|dorso|tarjetas
            google play, codigos de las tarjetas
        """,
        "phone_of_reader": """
            su .. numero|telefono|movil|celular|whatsapp, tu .. numero|telefono|movil|celular|whatsapp
            numero .. celular|movil|whatsapp|personal
        """,
        "remote_words": """
            acceso remoto, control remoto, soporte remoto, asistencia remota
            acceder .. su|tu ordenador|computadora|equipo|pc|movil|celular|pantalla|dispositivo
            comparta|comparte|compartir .. pantalla, compartir pantalla
            controlar .. ordenador|computadora|equipo|pc|movil|celular|dispositivo
            conectarnos .. ordenador|equipo|computadora, conectarme .. ordenador|equipo|computadora
        """,
        "app_words": "app, apk, aplicacion, programa, software, extension, herramienta, aplicativo",
        "security_app": """
            app|aplicacion|programa|software|herramienta|sistema de seguridad|proteccion|soporte|verificacion
            sistema de seguridad web, apk, esta app|aplicacion, nuestra app|aplicacion, la aplicacion
            app .. protect|seguridad
        """,
        # --- calm ---------------------------------------------------------------------------------------------------
        "warns": """
            nunca|no|jamas comparta|compartas|comparte|revele|revel*|de|des|entregue|entregues|facilite|facilites|
                diga|digas|proporcione|envie|divulgue .. clave*|codigo*|contrasena*|nadie|pin|datos|token|claves
            no .. pide|solicita|pedimos|solicitamos|pedira|pediremos .. clave*|codigo*|contrasena*|datos|pin|cvv|token
            no comparta|compartas|lo_comparta|lo_compartas|lo_entregues|lo_entregue, no lo compart*
            nunca comparta|compartas|pedimos|pediremos|solicit*, no entregues, con nadie
            por su|tu seguridad .. nunca|no, cuidado con .. estafa*|fraude*, no pulse|haga|abra .. enlaces|clic
            te pedira|le_pedira .. nunca, el banco nunca, no facilite, no facilites
        """,
        "own_route": """
            abra .. app|aplicacion como, en la app, desde la app, en su app, en tu app, desde su app|aplicacion
            en tu aplicacion|app, en su banca, a traves de la app, en nuestra app, escriba .. direccion .. navegador
            numero .. dorso|reverso .. tarjeta, como siempre, como de costumbre, en su oficina, en tu oficina
            area de cliente|clientes, area privada, canales oficiales|habituales, en el cajero, telefono habitual
            su sucursal
        """,
        "ignore_ok": """
            ignore|ignora|ignorar|descarte este|esta|el, puede|puedes ignorar|hacer_caso_omiso|descartar
            haga caso omiso, no es necesario|necesaria .. accion|hacer|responder|nada|que, no tiene que hacer
            no tienes que hacer, no hace falta .. hacer|que|nada, no se requiere .. accion, ninguna accion
            si ha sido usted, si has sido tu, si fuiste tu, si ya .. pago|pagado|realizo|realizado|abonado
            si no .. solicit* .. ignor*, no responda .. a? este|mensaje, mensaje informativo, solo informativo
        """,
        "code_notice": """
            codigo es, tu codigo, su codigo
            codigo de verificacion|seguridad|confirmacion|acceso|activacion|autenticacion|autorizacion, codigo para
            use .. codigo, utilice .. codigo, usa .. codigo, codigo valido, valido durante|por|hasta, clave temporal
            clave es, clave #number, introduzca .. codigo, introduce .. codigo
        """,
        "service": """
            duda, dudas, consulta, consultas, pregunta, preguntas, necesita|necesitas .. ayuda, no responda
            no responder, no respondas, no conteste, atencion al cliente, sugerencias, reclamaciones, aclaracion*
            confirme .. asistencia
        """,
        "unsubscribe": """
            darse de baja, darte de baja, date de baja, dese de baja, cancelar .. suscripcion, anular .. suscripcion
            no desea recibir, no deseas recibir, no quiere recibir, dejar de recibir, ver .. en .. navegador
            gestionar .. preferencias, preferencias de correo, envia|envie baja|stop, no publi, baja al, enviar baja
            responde baja
        """,
        # --- pressure -----------------------------------------------------------------------------------------------
        "urgency": """
            urgente, urgentemente, urgencia, con urgencia, inmediatamente, inmediato, inmediata, de inmediato
            ahora mismo, lo antes posible, cuanto antes, a la brevedad, a la mayor brevedad, sin demora, rapidamente
            accion inmediata|requerida|necesaria, atencion, aviso importante, ya mismo, deprisa, rapido, hoy mismo
            lo mas pronto posible, activar ahora, actualiza ahora, actualice ahora, verifique ahora, date prisa
            apurate, ultima hora, lo mas rapido posible, es urgente, alerta
        """,
        "deadline": """
            en|dentro_de|en_las_proximas|proximas|plazo_de|antes_de|durante_las_proximas #number horas|hora|h|hrs|
                minutos|dias|dia, 24h, 48h, 72h, 24 horas, 48 horas, 72 horas
            antes de|del .. hoy|manana|medianoche|dia|las|#number|finalizar|que, hasta hoy|manana|las|medianoche|el
            ultimo|ultima|ultimas aviso|oportunidad|dia|recordatorio|notificacion|horas|alerta|llamada
            vence|vencen|expira|expiran|expirara|caduca|caducan|termina|caducara hoy|manana|en|el|a, fecha limite
            plazo .. finaliza|vence|limite|termina|acaba|maximo, solo hoy, antes de que .. tarde|caduque|expire|sea
            a partir del, entre #number y #number horas, hasta el, esta a punto de, a punto de expirar|caducar|vencer
        """,
        "loss": """
            sera|seran|sea|quedara|quedaran|ser|va_a_ser .. bloquead*|suspendid*|cancelad*|cerrad*|desactivad*|
                eliminad*|deshabilitad*|restringid*|devuelt*|cortad*|interrumpid*|limitad*|inhabilitad*|borrad*|
                cobrad*|embargad*|destruid*|perdid*|dad*
            evite|evitar|evita|evites .. bloqueo*|suspension|cancelacion|multa*|recargo*|restriccion*|interrupcion|
                corte|cierre|perdida|perder|que|supension|desactivacion|embargo|cargo*|devolucion|limitacion|
                problemas|sanciones|penaliz*, para evitar, perder .. acceso|cuenta|datos|puntos|todo|fotos
            perdera|perderas .. acceso|cuenta|puntos|derecho|datos, perdida de .. acceso|datos
            bloqueo definitivo|permanente|total|temporal
            definitivamente .. bloquead*|suspendid*|cancelad*|cerrad*|eliminad*, permanentemente
            devuelto .. remitente, devolveremos, sera devuelto, regreso .. remitente
            suspension .. cuenta|servicio|definitiva|de_su|de_tu, cancelacion .. cuenta|servicio|definitiva
            cierre .. cuenta, vamos a bloquear|suspender|cancelar|cerrar|cortar, permanecera limitada
            recargo*|recargos, corte .. luz|gas|agua|suministro|servicio, no podra .. usar|utilizar|acceder|operar
            no puede|puedes utilizar|usar .. tarjeta|cuenta, no se puede utilizar, lista de morosos, asnef, embargo*
        """,
        "legal": """
            arrest*, orden de arresto|detencion|captura|aprehension, carcel, prision, demanda judicial|civil|penal
            acciones|accion|medidas|proceso|procedimiento|procedimientos legales|legal|judicial|judiciales|penal
            juzgado, tribunal, juicio, citacion, citado .. declarar, denuncia, denunciado, embargo, embargar
            lavado de dinero, blanqueo de capitales, narcotrafico, delito, delitos, cargos penales|criminales
            querella, via judicial|ejecutiva|de_apremio, apremio, detenido, detenida, cobro judicial, pornografia
            imputado, sancion penal
        """,
        "authority": """
            policia, guardia civil, agencia tributaria, hacienda, ministerio, fiscalia, el fiscal, juzgado, inspector
            agente de .. policia|seguridad|interpol|hacienda
            departamento|equipo|area|unidad|central de .. seguridad|fraude*|antifraude|prevencion
            departamento antifraude, servicio antifraude, el sat, del sat, sunat, dian, sii, afip, seguridad social
            banco de espana|mexico|central, aduanas, dgt, direccion general, trafico, gobierno, juez, comisaria
            abogado, embajada, el director, gerente, mossos, ayuntamiento, anses, comisario, notario
        """,
        "fear": """
            acceso|cargo|compra|actividad|movimiento|movimientos|inicio|operacion|transaccion|transferencia|conexion|
                intento|pago|pre_cargo|actividades .. sospechos*|no_autorizad*|no_reconocid*|inusual*|fraudulent*|
                indebid*|desconocid*|extran*|anomal*|irregular*
            cuenta|movil|celular|telefono|ordenador|computadora|dispositivo|correo|tarjeta|equipo .. hackead*|
                comprometid*|infectad*|clonad*|robad*|vulnerad*|en_peligro|en_riesgo, virus .. detectad*|encontrad*
            ha sido|sido hackead*|comprometid*|infectad*|clonad*|vulnerad*
            intento de .. fraude|acceso|compra|cargo|estafa
            nuevo dispositivo .. vinculado|conectado|autorizado|anadido|registrado|detectado
            vinculado|conectado|detectado .. nuevo|dispositivo|desconocido
            dispositivo .. no_autorizado|desconocido|no_reconocido, alguien .. intent*|esta|accedi*|ha|entro
            en riesgo, en peligro, hacker*, malware, brecha de seguridad, alerta de seguridad
            fraude .. detectado|cuenta|tarjeta, dinero .. en_riesgo|en_peligro|riesgo, ha rechazado .. compra
            compra .. proceso
        """,
        "scarcity": """
            plazas limitadas, ultimas plazas|unidades, quedan .. pocas|pocos|solo|plazas, cupos limitados, pocos cupos
            stock limitado, hasta agotar, oferta limitada|exclusiva
            no pierda|pierdas|se_pierda|te_pierdas .. oportunidad|esta|la, oportunidad unica, solo quedan
            aprovecha ahora, tiempo limitado, por tiempo limitado
        """,
        "flattery": """
            ha|has|fue|fuiste|sido seleccionad*|elegid*|escogid*|premiad*|agraciad*|afortunad*
            sido .. seleccionad*|elegid*|escogid*|premiad*|agraciad*, ha resultado ganador*, felicidades
            felicitaciones, enhorabuena, afortunad* .. ganador*|cliente*|usuario, confio en ti|usted, solo tu
            persona de confianza|honesta|confiable, eres especial, su perfil .. seleccionad*|interes*|llam*
            tu perfil .. seleccionad*|interes*|llam*, curriculum .. seleccionad*|aprobad*|interes*
            cliente .. distinguido|preferente, codigo postal .. elegido|seleccionado
        """,
        # --- cover story --------------------------------------------------------------------------------------------
        "secret": """
            no|nunca|jamas .. digas|cuentes|cuente|diga|digan|comente|comentes|hables|hable|menciones|mencione|
                informes|informe .. a|con|nadie|nada|mama|papa|familia|banco|marido|mujer|esposa|hijo|hija|gestor|
                policia|amigos|cajero|empleado*
            mantenga|manten|mantener|guarda|guarde|guardar .. secreto|confidencial|discrecion|entre_nosotros|
                en_secreto|silencio|reserva, en secreto, secreto absoluto, absoluto secreto
            queda|quede entre nosotros, entre nosotros, entre tu y yo, nuestro secreto, sin que .. nadie|sepa|sepan
            sin decir .. nadie, nadie .. debe|puede|tiene_que saber|saberlo|enterarse, que nadie .. sepa|se_entere
            secreto de sumario, investigacion .. secreta|confidencial|en_curso, estrictamente confidencial
            maxima|total discrecion|confidencialidad, operacion .. secreta|confidencial, es confidencial
            es una sorpresa, no se lo digas|cuentes|diga|cuente, no le digas|diga|cuentes
        """,
        "secret_mild": """
            estrictamente confidencial, confidencialidad, discrecion, altamente confidencial
            asunto|transaccion|negocio confidencial
        """,
        "lie": """
            di|diga|digale|dile|digales|diles|responda|responde|conteste|contesta .. que .. es|era|son|fue|vas|va|
                se_trata|esta .. para|una|un|regalo|reforma|boda|coche|amigo|familia*|obra|compra|viaje|casa|prestamo
            di|diga|dile|digale|diles|digales .. al|banco|cajero|gestor|empleado|ellos que
            si .. banco|gestor|cajero|alguien|empleado|pregunta|preguntan|preguntaran|llama|llaman|le_pregunta*|
                te_pregunta* .. diga|di|responda|responde|conteste|dile|digale|digales|invente|niegue
            cuando .. banco|gestor|cajero|pregunte|pregunten .. diga|di|responda|responde|dile|digale
            no|nunca .. diga|digas|cuente|cuentes|mencione|menciones .. banco|gestor|cajero|empleado|oficina|sucursal
            finja que, finge que, invente .. historia|excusa|motivo, invente una, mienta, mentir .. banco|gestor
            gestor|empleados|empleado|banco|cajero|director .. implicad*|involucrad*|complice*|corrupt*|compinchad*|
                investigad*, actue con normalidad|naturalidad, ponga .. concepto|motivo .. prestamo|regalo|familia*
            sin levantar sospechas, no levantar|levante sospechas
        """,
        "stay_on_line": """
            no|nunca cuelgue|cuelgues|corte|cortes|finalice, no .. cuelgue|cuelgues|corte .. telefono|llamada|la
            permanezca|mantengase|siga|quedese|quedate|continue|mantenga|mantente .. en linea|al_telefono|
                en_la_llamada|en_la_linea|la_linea|la_llamada
            deje .. telefono|llamada|movil .. encendid*|abiert*|bolsillo|bolso
            mantenga .. llamada|telefono .. activ*|abiert*, sin colgar, no hable con nadie mas
            no atienda .. otra*|otras
        """,
        "ignore_warning": """
            ignore|ignora|ignorar|cierre|omita|haga_caso_omiso .. aviso*|advertencia*|alerta*|mensaje|
                notificacion .. de|del|que|si|y|banco|seguridad|navegador|antivirus
            ignore|ignora|omita|ignorar .. advertencia*|aviso*|alerta*
            ejecutar|instalar|continuar|descargar|permitir de_todos_modos|de_todas_formas|igualmente
            origenes desconocidos, fuentes desconocidas, aviso|alerta|advertencia .. es normal
            si .. aviso|alerta|banco|advertencia .. aparece|bloquea|avisa|salta .. ignore|ignora|acepte|autorice|
                confirme|pulse|continue, puede aparecer .. aviso|advertencia|alerta, muevalo .. spam
            marque .. como seguro|confiable
        """,
        "protection_off": """
            desactive|desactiva|desactivar|apague|apaga|apagar|desinstale|desinstala|desinstalar|pause|pausa|pausar|
                deshabilite|deshabilitar|quite|quita|cierre|elimine .. antivirus|firewall|defender|proteccion|protect|
                seguridad|cortafuegos|verificacion|perro|companion, anada .. excepcion|exclusion .. antivirus|defender
        """,
        "avoid_check": """
            no|nunca .. llame|llames|contacte|contactes|vaya|vayas|acuda|hable|hables .. banco|oficina|sucursal|
                policia|gestor|numero_antiguo|comisaria|mi|familia|abogado
            no .. hace_falta|necesario|necesita .. llamar|ir|contactar|acudir .. banco|oficina|policia|gestor|sucursal
            no puedo .. hablar|llamar|atender|contestar .. ahora|telefono|momento|porque|estoy|por
            estoy .. reunion|conferencia, en una reunion, reunion .. no puedo, no me llames|llame
            solo .. por mensaje|whatsapp|correo|email|aqui, no acepto|recibo|puedo_recibir .. llamadas
            no vaya .. banco|oficina|policia, no intente .. verificar|llamar|contactar
            no avise|avises|involucre .. policia|banco|familia|abogado, sin avisar .. policia|banco
        """,
        "erase": """
            borra|borre|borrar|elimina|elimine|eliminar|destruya .. mensaje|mensajes|conversacion|chat|correo|
                historial|todo|despues
            borra|borre|borralo|elimina|elimine este|esta|el|los mensaje|mensajes|chat|conversacion
            borra .. numero .. antiguo|viejo|otro, despues de leer
        """,
        # --- kin ----------------------------------------------------------------------------------------------------
        "kin_call": """
            hola|oye|ey|buenas|buenos_dias|buenas_tardes|hey mama|papa|mami|papi|abuela|abuelo|abuelita|abuelito|yaya|
                yayo|tia|tio|hijo|hija|ma|pa|mamita|papito|mamaita, mama soy|he|se_me|mi|perdi|cambie|es
            papa soy|he|se_me|mi|perdi|cambie|es, abuela soy|he|se_me|mi, abuelo soy|he|se_me|mi
            soy yo .. mama|papa|abuela|abuelo|tu|tio|tia
            soy .. tu|su hijo|hija|nieto|nieta|sobrino|sobrina|hermano|hermana|primo|prima
            aqui tu hijo|hija|nieto|nieta, tu hijo soy
        """,
        "kin_word": """
            mama, papa, mami, papi, abuela, abuelo, abuelita, yaya, tia, tio, mi hijo, mi hija, mi nieto, mi nieta
        """,
        "new_number": """
            nuevo numero, numero nuevo, nuevo telefono|movil|celular|whatsapp
            telefono|movil|celular nuevo|temporal|provisional|prestado
            cambie|cambiado|cambio de? .. numero|telefono|movil|celular|linea|compania|chip
            este|ese es .. mi? .. numero|telefono|movil, otro numero|telefono|movil|celular
            numero temporal|provisional|antiguo, desde .. otro|nuevo|este|el .. numero|telefono|movil|celular
            guarda|guarde|guardame|agrega|apunta|anota|guardalo .. numero|contacto|nuevo
            borra|elimina|borrar .. numero|antiguo|viejo|otro
            telefono|movil|celular|numero de .. un_amigo|una_amiga|amigo|amiga|companero|companera|otra_persona
            mi otro telefono|movil|celular
        """,
        "phone_broken": """
            telefono|movil|celular|pantalla|iphone|cel .. rompi*|roto|rota|estropead*|perdi*|robad*|robaron|danad*|
                averiad*|agua|mojad*|reparar|reparacion|cayo|caido|descompuso|descompuest*|lavadora|vater|inodoro|
                muerto|quebr*|murio
            se me .. rompi*|roto|cayo|caido|estropeado|perdi*|mojo|dano|ha_roto|ha_caido|descompuso .. telefono|movil|
                celular|pantalla, perdi|rompi|perdido|roto .. telefono|movil|celular|pantalla
            me robaron|han_robado .. telefono|movil|celular, tarjeta sim .. rota|danada
        """,
        "cannot_call": """
            no puedo .. llamar|hablar|llamarte|contestar|hacer_llamadas|recibir_llamadas|atender, no me llames|llame
            microfono|camara|audio|altavoz|bocina .. no|rot*|estropead*|averiad*|danad*|funciona
            solo .. puedo|por mensaje|mensajes|whatsapp|escribir|texto
            escribeme|escribe|mandame|enviame|envia|manda .. whatsapp|mensaje|sms|wasap
            no funciona .. llamadas|microfono, no me dejan .. llamar|hablar, las llamadas no
        """,
        "need_money": """
            necesito .. dinero|pagar|transferir|favor|ayuda|#money|transferencia|bizum|prest*|que_me|plata|
                hacer_un_pago|ingreso, prestame|prestarme|prestas|presta .. dinero|#money|algo|plata
            me prestas|puedes_prestar|dejas|podrias_prestar
            puedes|puede|podrias|podria|me_puedes|podeis .. pagar|transferir|prestar|hacer_una_transferencia|
                hacerme_una_transferencia|hacer_un_bizum|hacerme_un_bizum|hacer_un_pago|mandar_dinero|enviarme_dinero|
                pagarme|pagarla|pagarlo|ayudarme|prestarme|adelantar|hacer_un_ingreso
            pagar .. factura|recibo|alquiler|deuda|cuenta .. hoy|urgente|por_mi|mia
            hazme|haz|hacerme .. transferencia|bizum|ingreso, te lo devuelvo|pago|devolvere|regreso
            te devuelvo|pago|devolvere, devuelvo .. manana|luego|lunes|despues|hoy|tarde
            no puedo .. acceder|entrar|usar|pagar|hacer .. banco|cuenta|app|banca|transferencia|tarjeta|bizum
            cuenta|app|banca|tarjeta .. bloquead*|no_funciona|no_me_deja
            tengo .. factura|pago|recibo|deuda .. pagar|urgente|hoy|pendiente, tengo que pagar .. urgente|hoy|factura
            un pago urgente, pago urgente, un bizum
        """,
        "emergency": """
            accidente, tuve|he_tenido|sufri|tuvo .. accidente, en el hospital, hospitalizad*
            ingresad* .. hospital|urgencias, operacion, operar*, cirugia, detenid*, arrestad*, en la carcel, comisaria
            me robaron, me han robado, atraco, asalt*, secuestr*, choque, choque .. coche|carro, atropell*, fianza
            perdi .. cartera|pasaporte|maleta|bolso|documentos, perdido .. cartera|pasaporte|maleta|bolso, varad*
            emergencia, tirad* .. aeropuerto|estacion, me quede .. sin_dinero
        """,
        # --- lures --------------------------------------------------------------------------------------------------
        "won": """
            ha|has|usted|hemos|ya .. ganad*|ganado|gano|ganaste|resultado_ganador .. un|una|el|premio|#money|iphone|
                sorteo|regalo|bono|coche|la, ganaste, has ganado, ha ganado
            eres|es|sido|tu el|la|uno|nuestro|un? .. ganador*|afortunad*
            ganador*|ganadores .. de|del|sorteo|premio|puesto|este
            sorteo .. premio|ganador*|aniversario|de|del|nuestro|febrero
            ser|es|como beneficiari* .. bono|subsidio|premio, premiad*
            premio .. espera|reclam*|recog*|cobrar|disponible|metalico|efectivo|aqui|nuestro|sorteo|canje*
            loteria .. premio|nacional|ganad*|primitiva, regalo .. gratis|espera|exclusivo|para_ti
            iphone .. gratis|#number|gana, su premio, tu premio
            recoge|recoja|reclama|reclame|reciba|recibe .. premio|regalo|recompensa|bono
            puntos .. caducan|expiran|vencen|vencer|canje*|acumulados|caducar|expirar|vence|disponibles
            canjee|canjea|canjear .. puntos|premio|regalo|millas
            has|ha .. sido .. seleccionad*|elegid* .. para|recibir|como, encuesta .. regalo|premio|recib*|gan*
            participa|participe|complete|completa .. encuesta|sorteo .. gan*|recib*|premio|regalo
            lugar .. en .. sorteo, recompensa .. espera|reclam*|disponible|pendiente
            ganar .. un? iphone|premio|viaje|coche|tarjeta, resultados .. han salido
        """,
        "claim": """
            reclame, reclama, reclamar, reclamalo, recoja, recoge, recogerlo, cobre, cobrar, reciba, recibir, recibe
            canjee, canjea, canjear, solicite, solicita, solicitalo, solicitelo, obtenga, obten, para recibir, retire
            retirar, disfrute
        """,
        "big_money": """
            millon, millones, mil millones, suma de, fortuna, gran suma|cantidad, dolares estadounidenses, millones de
        """,
        "inheritance": """
            herencia, hereder*, pariente mas proximo|cercano|fallecido
            beneficiari* .. fondo*|herencia|testamento|cuenta|final, fallecid*, difunt*, mi difunto|difunta
            cliente .. fallecid*|murio|fallecio, murio|fallecio .. sin|dejando|accidente
            fondo*|dinero|cuenta .. no_reclamad*|inactiv*|abandonad*, no reclamad*, testamento, viuda, donacion
            donar .. #money|millon*|fortuna|parte|usted, donarle, huerfan*, caridad, obras beneficas|de_caridad
            cancer .. terminal|esofago|medico|diagnos*, fondo .. transferencia|transferir|compensacion|depositad*
            transferencia .. fondo*|millon*, socio .. extranjero|confianza|comercial, propuesta .. negocio*|negocios
            pariente, indemnizacion .. fondo|onu|victimas, tarjeta atm, subvencion .. onu|donacion
            abogado .. cliente|difunto|bienes, oportunidad de negocio, beneficio mutuo, su porcentaje, diplomatic*
            negocio importante, carta sorpresa, su cooperacion
        """,
        "returns": """
            ganancias|ganancia|beneficio*|rentabilidad|rendimiento*|retorno*|ingresos|intereses|
                utilidades .. garantizad*|diari*|asegurad*|semanal*|mensual*|fij*|pasiv*|extra|al_dia|por_dia|
                del_#number, duplic*|triplic*|multipli* .. su|tu|el|dinero|inversion|capital|bitcoin
            alta rentabilidad, ingresos pasivos|extra|adicionales, sin riesgo*, riesgo cero, bajo riesgo
            invierta|invierte|invirtiendo|inversion|invertir .. #money .. gan*|recib*|obten*|y|desde|minima
            gane|gana|ganar|ganado|gano|ganando .. #money|hasta|miles|euros .. por|al|dia|diari*|semana|mes|hora|
                diarios, libertad financiera, ganar dinero .. online|desde|facil|rapido|casa|linea
            dinero facil|rapido, segundo salario|sueldo, salario adicional, inversion .. minima|garantizad*|segura
            #number% diario|diarios|semanal|garantizado, #number% al dia, #number% de? ganancia*|rentabilidad
            #number% mensual garantizado, hazte rico
        """,
        "trading": """
            dinero .. invertido, plataforma .. inversion*|trading|comercio|cripto*|trading
            inversion*|invertir|invierta|invierte .. cripto*|bitcoin|bolsa|forex|acciones|plataforma|online|petroleo|
                amazon, forex, trading, senales .. trading|gratis|vip, grupo .. inversion*|inversores|senales|acciones
            opciones binarias, robot|bot .. trading|inversion|automatico, broker, mineria .. bitcoin|cripto*|nube
            asesor|gestor|analista .. inversion*|financier*|cuenta
            mi .. mentor|analista|tio .. invert*|trading|cripto*, mercado .. divisas|valores|financiero
            oportunidad de inversion, fondo de inversion
        """,
        "investor_group": """
            grupo .. vip|whatsapp|telegram|inversores|senales|acciones|exclusivo
            unete|unase|entra .. grupo|comunidad|canal, canal vip|de_telegram
        """,
        "withdraw_fee": """
            tasa|impuesto|impuestos|deposito|comision|tarifa|#money|verificacion|fianza|cargo .. para|
                antes .. retirar|retiro|desbloquear|liberar|cobrar|sacar
            retirar|retiro|sacar|cobrar|retirada .. tasa|impuesto*|deposit*|pague|pagar|bloquead*|congelad*|comision|
                verificacion
            pague|pagar|deposite|depositar|abonar .. tasa|impuesto*|#money|deposito|comision .. retirar|liberar|
                desbloquear|sacar|cobrar, cuenta .. congelada|bloqueada .. deposit*|pagar|pague|tasa|retir*
            desbloquear .. retiro|saldo|fondos .. deposit*|pagar|pague
        """,
        "job": """
            trabajo|empleo|vacante|puesto|trabajar|oportunidad|teletrabajo|trabajos|trabaje|trabaja .. remot*|online|
                en_linea|desde_casa|en_casa|medio_tiempo|media_jornada|tiempo_parcial|temporal*|lucrativo|parcial
            oferta de? trabajo|empleo, vacante*|puestos .. disponible*|para|urgente|de
            estamos .. contratando|reclutando|buscando|seleccionando, esta reclutando|contratando, reclut*
            recursos humanos, rrhh, sin experiencia, experiencia .. no|necesaria, tu curriculum, su curriculum
            medio tiempo, media jornada, tiempo parcial, contratacion, gerente de contratacion|recursos
            seleccion de personal, buscamos .. personas|personal|colaboradores|empleados|trabajadores, infojobs
            indeed, necesitamos personal
        """,
        "job_pay": """
            gane|gana|ganar|salario|sueldo|pagamos|cobre|cobra|cobrar|ingresos|comision|remuneracion|recibe|reciba|
                gano|ganando|pago .. #money|#number|euros|pesos|dolares|soles .. dia|diari*|semana*|mes|hora|mensual*|
                por|al|diarios, #money .. por|al|cada|a_la|diarios|la dia|semana|mes|hora|tarea
            #money diarios|diarias|mensuales|semanales, salario .. diario|mensual|diaria|dia|de|hasta|#money|semanal
            pago .. diario|mismo_dia|semanal|inmediato, euros|pesos|dolares|soles .. diari*|al_dia|por_dia
            #number .. horas|minutos al|por dia, horario flexible, tiempo libre, ganar hasta, horas al dia
        """,
        "task": """
            tareas .. simples|sencillas|online|diarias|faciles|completar|pagadas|en_linea
            tarea sencilla|simple|prepago, completar|realizar|hacer|cumplir .. tareas|misiones|resenas|pedidos
            dar|dando|seguir|calificar|valorar|suscribirse|suscribirte|likes|me_gusta|like .. videos|youtube|tiktok|
                hoteles|canales|productos|instagram|publicaciones|google|restaurantes
            me gusta .. videos|youtube|tiktok|canales, resenas .. hoteles|google|productos
            optimizar .. app*|aplicaciones|productos|datos, aumentar .. visibilidad|descargas
            trabajo .. sencillo|simple|facil, ordenes combinadas
        """,
        "romance": """
            mi amor|querid*|cielo|corazon|reina|rey|angel|vida|princesa|principe|carino|bebe|amado|amada, te amo
            te quiero mucho, te extrano, te echo de menos, alma gemela, viudo, divorciad*, relacion seria
            amor verdadero, busco .. amor|relacion|pareja|novi*|esposa|esposo|companer*|hombre|mujer, enamor*
            casar|casarme|matrimonio .. contigo|conmigo|usted, vi tu|su perfil
            tu|tus|su foto*|fotos|perfil .. hermos*|bonit*|linda*|guap*|atra*|encant*, dios .. puso|unio|trajo
            destino .. unio, plataforma .. petrol*, ejercito .. estados_unidos|americano|general|estadounidense
            militar .. mision|siria|americano|estadounidense, mision .. onu|paz|militar, cirujano
            ingeniero .. petrol*|plataforma|naval|marino, buenos dias .. amor|querid*|hermos*|mi|princesa|guap*
            buenas noches .. amor|querid*|mi|hermos*, beso* .. amor|mi|para_ti
        """,
        "acquaint": """
            conocer .. te|mejor|nos|amigos|gente|alguien|ti, conocerte, conocernos
            ser .. tu_amig*|amig*|tu_amigo|tu_amiga|amigos, numero equivocado, equivoque .. numero, me equivoque
            encantad* de conocer*, mucho gusto, de donde eres|es, cuantos anos, estas|eres .. casad*|solter*
            mi nombre es, me llamo, perdon .. numero|equivoc*, disculpa .. numero|equivoc*, nueva amistad
            a que te dedicas, quiero hablar contigo
        """,
        "recorded": """
            grabe|grabado|grabamos|grabacion|grabacion|filme|filmado|grabando .. video|te|su|tu|usted|ti|tuyo, webcam
            tu camara, su camara, camara .. grab*|web|encend*|activ*
            sitio*|contenido|video*|pagina*|web .. adult*|porno*, porno*, masturb*
            video|fotos|imagenes .. intim*|desnud*|comprometed*, fotos desnud*, video .. tuyo|suyo|intimo
            satisfaciendo*, vergonzos*, avergonz*, pantalla dividida, secretos sucios
        """,
        "hacked_you": """
            hackee|hackeado|infecte|infectado|pirateado|clone|accedi .. su|tu|a|con|todos
            yo? .. he|tengo|consegui|obtuve|instale|instalado|obtenido .. acceso|troyano|virus|malware|control|
                spyware|completo|total
            acceso .. todos|total|completo .. sus|tus|dispositivo*|contactos|ordenador|datos|cuentas
            su|tu|sus dispositivo*|ordenador|sistema|cuenta|correo|movil|celular .. hackead*|infectad*|comprometid*|
                pirateado, troyano, keylogger, soy .. hacker|pirata, copie|copiado|descargado .. contactos|datos|todos
            robe|robado .. datos|todos, conozco|se tu|su contrasena
        """,
        "expose": """
            enviar|enviare|envio|mandar|mandare|publicar|publicare|publico|compartir|compartire|difundir|difundire|
                filtrar|filtrare|divulgar|mostrar .. video*|fotos|todo|grabacion*|imagenes|esto|datos|lo .. a|en|con|
                todos|las|tus|sus|online, todos .. tus|sus contactos|amigos|familiares
            tus contactos|amigos|familiares, sus contactos|amigos|familiares, redes sociales
            arruinar|destruir .. su|tu|vida|reputacion, reputacion, todos .. sabran|veran|lo_veran, sera publicado
            vender .. datos
        """,
        "ransom": """
            pague|paga|pagar|transfiera|transfiere|transferir|envie|envia|enviar|enviame|deposite|mande .. #money|
                bitcoin*|btc|usd|en, cartera|billetera|monedero .. bitcoin|btc|abajo
            direccion .. bitcoin|btc|cartera|billetera|monedero, mi cartera|billetera|monedero
            #number horas .. pagar|para|pague|desde|realizar, rescate .. bitcoin|pague, temporizador
            cuenta regresiva|atras
        """,
        "threat_harm": """
            matar|matare|mataremos|herir|lastimar .. te|lo|usted|su|tu|familia|hijo*|a, vas a morir, va a morir
            pagaron .. matar|matarte|matarlo, bomba, explosivo*, se donde vives|vive|vivis, sabemos donde vive*
            sicario*, cartel, grupo armado
        """,
        "infected": """
            virus .. detectad*|encontrad*|en|su|tu, infectad* .. con|por|virus
            ordenador|computadora|computador|movil|celular|pc|dispositivo|sistema|iphone|equipo .. infectad*|
                en_riesgo|bloquead*|hackead*|virus|comprometid*|en_peligro, soporte tecnico, asistencia tecnica
            servicio tecnico .. microsoft|windows, tecnico .. microsoft|certificado|soporte
            soporte .. microsoft|windows|apple|icloud, error #number, antivirus .. caduc*|vencid*|renov*|expir*|vencio
            licencia .. windows|caduc*|expir*|vencid*, mcafee .. caduc*|renov*|expir*, norton .. caduc*|renov*|expir*
            proteccion .. caduc*|expir*|vencid*, amenaza*|amenazas .. detectad*|encontrad*
        """,
        "charged": """
            compra .. aprobad*|realizad*|por|importe|proceso|de_#money|efectuad*|confirmad*|tarjeta
            cargo .. por|de|importe|#money|realizado|aprobado|tarjeta|cuenta, pre_cargo .. no_autorizado|#money|de
            transferencia .. por|importe|realizad*|enviad*|#money|de|efectuad*
            ha sido|se_ha|hemos|sera|fue|va_a .. cargad*|cobrad*|renovad*|debitad*|efectuar_un_cargo
            suscripcion .. renov*|sera|se_renueva, renovacion .. automatica|de|importe, cobro .. de|por|#money
            por importe de, su|tu pedido .. #money|confirmado|realizado, retiro .. #money|cuenta|por
            prestamo .. solicitado|concedido .. #money|cuenta, bizum .. por|de|enviado, pago .. de|por .. #money
        """,
        "renewed": """
            en revision, retenid* para, departamento|area de seguridad, para confirmar .. marque|pulse
            suscripcion*, renov*, pedido, factura, reembolso, licencia, membresia
            departamento de cancelaciones|reembolsos
        """,
        "bank_notice": """
            su tarjeta, tu tarjeta, tarjeta terminada, tarjeta de credito|debito, con tarjeta, bizum
        """,
        "other_way": """
            en|desde la|su|tu|nuestra app|aplicacion, banca online|movil|en_linea
            area de cliente|clientes|privada, en la web
            responda si|no, reverso, en .. oficina, su sucursal
        """,
        "to_cancel": """
            si .. no .. reconoc*|ha_sido|has_sido|fue|fuiste|autoriz*|realiz*|hizo|hiciste|solicit*|usted
            sino ha sido, si no ha sido usted, no reconoc*, no ha sido usted, para cancelar|anular|bloquear|rechazar
            cancelar|anular|cancele|anule|cancela|bloquee|rechace .. compra|cargo|pago|transaccion|suscripcion|pedido|
                operacion|transferencia|llame|recibos|la|lo, cancelarla, cancelarlo, anularla, anularlo
            reembolso .. llame|llamar|contact*, no autoriz*, desconoce .. cargo|compra|operacion, no apruebo
        """,
        "parcel": """
            paquete*, paqueteria, envio, entrega, encomienda*
            pedido .. entreg*|enviad*|reparto|camino|retenid*|aduana*|llegar, mercancia, seguimiento, rastrear
            rastrealo, transportista, mensajero, repartidor, aduana, aduanas, centro de distribucion|clasificacion
            almacen, articulo, punto de recogida, guia
        """,
        "parcel_problem": """
            no .. entregado|localizado|encontrado|dejado, no habia nadie, direccion desconocida
            programe|coordina|programar|coordine .. entrega|envio|reenvio, se detuvo, para .. envio .. informacion
            necesitamos|necesita informacion .. envio|paquete, sigue pendiente, en la cola
            no .. ha|pudo|puede|podemos|pudimos|hemos|puedo|sido|se .. entreg*|entregar|entregarse|entregado|enviar
            entrega .. fallida|fallo|sin_exito|suspendida|retrasada|pendiente|problema|cancelada|intento
            direccion .. incompleta|incorrecta|erronea|invalida|insuficiente|remitente|falta|equivocada
            retenid* .. en|por|aduana*|almacen|centro|debido|nuestro
            detenid* .. en|por|aduana*|almacen|centro|nuestro, guardado .. en .. almacen, esta|sido retenid*|detenid*
            paquete pendiente, envio pendiente, en espera .. de|entrega|pago|recogida
            pendiente de? pago|entrega|tasa*|recogida|aduana
            tasa*|aranceles|derechos|gastos|costos|costes|pago|pagos .. aduan*|pendiente*|importacion|envio|envios
            pagado|pagaron|pago|pagan|cobrado|realizado .. tasa*|aranceles|gastos|impuestos|pagos
            devuelto .. remitente, devolver .. remitente, devolveremos, reprogram*
            problema .. con .. paquete|envio|entrega|pedido, tenemos un problema, nadie .. en_casa|casa|estaba
            ausente, tiene|tienes|tienen .. paquete, listo .. para|pague|entrega|confirm*, esta listo pague
            paquete .. esta listo|llegando, envio .. llegar|listo
            confirme|confirmar|actualice|actualizar|actualiza|verifique .. direccion|envio|entrega|credenciales|
                paquete|domicilio|aduanas, ultima oportunidad .. recog*, recogerlo
            intentado .. comunicarnos|contactar|entregar, no podemos enviar
            falta .. numero|direccion|informacion|pago
        """,
        "tax_refund": """
            abono .. bono|subsidio, pulse aqui para recibir, eres beneficiari*, favorable para usted, reembolso*
            devolucion .. impuesto*|renta|hacienda|iva|importe|tributaria|fiscal, tiene derecho .. a|al|de
            derecho a .. reembolso|devolucion|recibir|ayuda|subsidio|bono
            califico|calificado|califica .. reembolso|devolucion|para, renta .. devolucion|#number|borrador|a_devolver
            bono .. social|aprobad*|disponible|cultural|#number|gobierno|modalidad|covid|beneficiario
            subsidio .. aprobad*|disponible|economico|nuevo|social|sueldo|solicit*
            ayuda .. estado|gobierno|aprobad*|economica|disponible|social|familias|euros
            cheque .. #money|gobierno|ayuda, aprobado .. bono|subsidio|ife|credito
            beneficio .. aprobad*|aqui|disponible|activ*, deposito .. subsidio, estado .. destina
            tiene|tienes aprobado, pago .. dos_veces, pago .. dos veces, indemnizacion .. disponible|aprobad*
        """,
        "fine_notice": """
            multa* .. trafico|transito|pendiente*|impagad*|pag*|velocidad|estacionamiento|aparcamiento|dgt|vencid*
            sancion .. trafico|pendiente|dgt|economica|impagad*|administrativa
            infraccion .. trafico|transito|pendiente|velocidad|cometid*|registrad*
            foto_multa|fotomulta*|fotocomparendo, comparendo*, peaje*|peajes .. pendiente*|impagad*|pag*|deuda|no
            deuda* .. pendiente*|hacienda|tributari*|fiscal|seguridad_social|embargo|tag|impagad*|vencid*
            impuesto*|impuestos .. pendiente*|impagad*|circulacion|debe|vencid*|atrasad*
            notificacion .. hacienda|tributari*|trafico|dgt|aeat|deuda, debe .. hacienda|multa|impuesto*|peaje
            recibo|factura .. luz|gas|agua .. pendiente|impagad*|vencid*|corte
            tenencia|patente|refrendo .. adeudo|pendiente, adeudo*, irregularidad* .. fiscal*|declaracion|tributari*
        """,
        "account_trouble": """
            si|sino .. no_reconoce|no_ha_sido|no_has_sido|no_fue|no_fuiste|ha_sido|reconoce .. usted|tu|cargo|
                actividad|acceso|movimiento|esta|esto|este|dicha|compra .. verifi*|acced*|cancel*|anul*|pinch*|
                reclam*|sig*|visit*|proced*|puls*|compr*|haga|ingres*|bloque*|responda
            cargo|compra .. en su|tu cuenta|tarjeta, iniciado|inicio sesion .. nuevo dispositivo
            nuevo dispositivo .. iniciado, desactivado .. dispositivo, retenido .. transferencia, app .. insegura
            version insegura, iphone .. localizado|encendido|perdido, pago .. enviado .. nueva direccion
            bloqueado tu|su clave, clave .. se ha bloqueado
            cuenta|cuentas|acceso|tarjeta|perfil|clave|contrasena|usuario|servicio|aplicacion|app|dispositivo|token|
                suscripcion|membresia|netflix|banca|canal|digipass|correo|id|banco|seguridad|activacion|codigo|pin|
                linea .. ha_sido|sera|esta|han_sido|seran|se_ha|fue|quedara|temporalmente|se_encuentra|quedo|va_a|
                sido|estara|ha|expirara .. bloquead*|suspendid*|restringid*|limitad*|desactivad*|cancelad*|inactiv*|
                caducad*|deshabilitad*|inhabilitad*|comprometid*|vencid*|cerrad*|expirad*|congelad*|pausad*|expirar|
                expirara
            cuenta|acceso|tarjeta|perfil|clave|usuario|servicio|dispositivo|token|suscripcion|digipass|membresia|
                contrasena bloquead*|suspendid*|restringid*|limitad*|desactivad*|cancelad*|inactiv*|caducad*|
                deshabilitad*|inhabilitad*|vencid*|congelad*|expirara
            bloqueado|suspendido|limitado|desactivado|restringido|bloqueamos|suspendimos|bloquearemos|
                deshabilitado .. su|tu|preventivamente|temporalmente|el|la .. cuenta|acceso|tarjeta|clave|servicio|
                usuario|membresia|cuentas, bloqueo .. cuenta|tarjeta|acceso|preventivo|temporal
            suspender su|tu cuenta|tarjeta
            acceso|cargo|compra|actividad|movimiento|movimientos|inicio|operacion|transaccion|intento|actividades|
                conexion .. no_autorizad*|no_reconocid*|sospechos*|inusual*|desconocid*|indebid*
            nuevo dispositivo .. vinculado|conectado|autorizado|registrado|anadido|detectado|ha|se
            vinculado|conectado|accedido|detectado .. nuevo dispositivo
            dispositivo .. no_autorizado|nuevo|desconocido|no_reconocido
            problema .. con .. cuenta|pago|tarjeta|suscripcion|facturacion|ultimo
            pago .. rechazado|fallido|no_procesado|rechazad*|fallo|no_se
            no .. podido .. procesar|verificar|validar|cobrar|completar, error .. al .. procesar
            no .. puede|puedes|podra|podras .. utilizar|usar|operar .. su|tu tarjeta|cuenta, no se puede utilizar
            actualice|actualiza|actualizar|actualices|confirme|confirma|confirmar|valide|validar|valida|verifique|
                verificar|verifica .. sus|su|tus|tu|los|el|la .. datos|cuenta|identidad|acceso|pago|informacion|
                metodo|tarjeta|credenciales|facturacion|forma|dispositivo|cuentas|correo
            desbloquee|desbloquear|desbloquearla|desbloquearlo|reactive|reactivar|reactivarla|activarla|activala|
                activela|desbloquea .. su|tu|cuenta|tarjeta|acceso|clave|aqui|haga|ingrese|puede|acceda|de_forma|
                pulse|entre, por|motivos|razones de? motivos|razones|seguridad, nuevo sistema de seguridad
            sistema de seguridad web, actualizacion .. obligatoria|datos|seguridad|pendiente, medidas de seguridad
            por falta de .. informacion|verificacion|actualizacion
        """,
        "storage": """
            buzon|almacenamiento|cuota|correo|icloud|bandeja|nube|webmail|email|disco .. llen*|excedid*|supero|
                superado|limite|agotad*|casi|capacidad|lleno|alcanzado|completo
            mensajes|correos|emails .. pendientes|retenid*|bloquead*|no_entregados|cuarentena|entrantes
            excedido .. limite|cuota|almacenamiento, espacio .. agotado|insuficiente|lleno|almacenamiento
            administrador .. correo|sistema|webmail, actualiz* .. buzon|webmail|correo, mantener .. misma contrasena
            fotos .. eliminad*|borrad*|perdid*|seran, servidor de correo
        """,
        "shared_doc": """
            documento*|archivo|fichero|contrato .. compartid*|firmar|firma|disponible|espera|enviado|recibido|
                pendiente|adjunto, firme|firmar|firmarlo|firma .. documento|contrato|electronic*|ahora, docusign
            factura .. adjunta|electronica|disponible|pendiente|adjunto|emitida|descargar, mensaje de voz
            correo de voz, comprobante .. pago|adjunto|transferencia|fiscal, presupuesto .. adjunto|solicitado
            orden de compra .. adjunta|adjunto, ha compartido .. documento|archivo|fichero|un
            citacion .. adjunta|judicial|descargar
            notificacion .. disponible|electronica|pendiente|judicial|administrativa, burofax, wetransfer, onedrive
            sharepoint, dropbox, adjunto .. factura|presupuesto|documento|contrato|comprobante
            nomina .. adjunta|actualiz*|disponible, ver .. documento|factura|notificacion
        """,
        "safe_account": """
            cuenta segura|de_seguridad|protegida|boveda|provisional|temporal|espejo|puente|de_garantia .. para|hasta|
                en|mientras|del|de|creada|abierta|que|a, cuenta segura, cuenta de seguridad
            transfiera|transfiere|transferir|mueva|mover|pase|pasar|envie|traspase|traspasar .. su|todo|el|saldo|
                dinero|fondos|ahorros .. a|para|segura|inmediatamente|antes
            proteger|ponga .. su|sus|el .. dinero|saldo|fondos|ahorros, mantener .. dinero|saldo|fondos .. seguro*
            a salvo .. dinero|ahorros|fondos, dinero|ahorros|fondos .. a salvo
            retire|retirar|saque|sacar .. todo|dinero|efectivo|saldo|ahorros .. y|entreg*|mensajero|agente|policia
            entregue|entregar|entrega|deselo|recoger|recogera|recogeran .. tarjeta|tarjetas|dinero|efectivo|sobre|
                joyas .. mensajero|agente|policia|empleado|al|a_nuestro|inspector
            agente|mensajero|policia|empleado|inspector|companero .. recoger|recogera|pasara|ira|va_a .. a|recoger|
                por|su|el|la|recogerlo|recogerlas|buscar, billetes falsos|marcados
            ayude|ayudar|colabore|colaborar .. policia|investigacion|detener|atrapar
            transferencia de prueba|seguridad, bizum .. inverso|devolucion|cancelacion|cancelar|anular
        """,
        "overpaid_back": """
            de mas .. devuelv*|devolver|por|error
            transferencia|bizum|deposito|ingreso|reembolso|pago|dinero .. por_error|de_mas|equivocad*|en_exceso|
                por_equivocacion
            envie|mande|transferi|hice|deposite|pague|ingresamos|hemos_ingresado|enviado|ingresado .. por_error|
                de_mas|equivocad*|sin_querer|por_equivocacion
            devuelv*|devuelva|devuelve|devolver|reembolse|devolverme|devuelvame .. diferencia|resto|exceso|sobrante|
                dinero|#money|el_bizum|importe|lo_que, cheque .. deposite|depositar|de_mas|ingrese
            quedese|quedate .. #money|#number .. y|resto|devuelv*|envi*|transf*, perder .. mi trabajo|empleo
        """,
        "boss_favour": """
            estas|esta .. disponible|ocupad*|libre|en_la_oficina
            necesito .. que? .. un_favor|tu_ayuda|su_ayuda|favor|hagas|haga|gestion*|que_me|compres|compre|
                te_encargues|pedirte|tramit*|ayuda, tarea .. rapida|urgente|confidencial|para_ti, hazme un favor
            puedes .. hacer .. favor|algo|esto, me puedes hacer, tienes .. un? .. minuto|momento|rato|tiempo
            estoy .. reunion|conferencia, en una reunion, avisame .. cuando|disponible|puedas|libre
            sorpresa .. empleados|equipo|personal|clientes|plantilla, reembols* .. despues|hoy|mas_tarde|luego|te|le
            tu|su .. numero .. movil|celular|whatsapp, gestion .. urgente|confidencial|rapida
        """,
        "keyboard": """
            presione|presiona|pulse|pulsa|oprima|mantenga .. windows|win|tecla|teclas|ctrl|enter|intro .. r|x|v|y|
                windows, tecla windows, ventana .. ejecutar, ejecutar .. comando|ventana
            pegue|pega|pegar .. terminal|ventana|comando|codigo|ctrl|ejecutar|powershell|cuadro|enter|consola|texto
            copie|copia .. y .. pegue|pega, copie|copia .. codigo|comando|texto .. pegue|pega|y|en, ctrl .. v|c
            simbolo del sistema, abra|abre .. terminal|ejecutar|powershell|cmd, pasos de verificacion
            barra de direcciones .. pegue|pega
        """,
        "captcha": """
            no .. un? robot, es humano, soy humano, captcha, verificacion humana, eres humano
            demuestre|demuestra|probar .. humano|robot, pasos de verificacion, cloudflare
            corregir|solucionar .. error .. manualmente|siga, no soy un robot, trafico inusual
        """,
        "changed_bank": """
            nuevo|nuevos|nueva|cambio|cambiado|actualizacion|actualizado|modificado|cambiaron|modificacion|
                hemos_cambiado|han_cambiado .. datos|cuenta|coordenadas|numero|iban|informacion .. bancari*|pago|
                banco|bancaria|para|de
            datos|coordenadas|cuenta|iban .. bancari* .. cambiado|han|modificad*|nuevo*|cambiaron|actualizad*|ha
            nueva cuenta .. bancaria|para|pago*|en|de|del, nuevo iban|banco|numero_de_cuenta
            iban .. cambiado|nuevo|ha, hemos cambiado|cambiamos|cambie|he_cambiado .. de? .. banco|cuenta|iban|entidad
            cuenta .. antigua|anterior .. no|cerrad*|bloquead*|auditoria|inactiva
            no .. use|utilice|utilicen|pague|paguen|transfiera|realicen .. cuenta antigua|anterior
            cuenta .. en_auditoria|bajo_auditoria|auditoria
            pago*|pagos|transferencia*|pague|paguen|abone|ingrese|transfiera|realicen|realice .. a|en|nueva|nuevo|
                siguiente .. cuenta|iban|banco|datos .. siguiente|nueva|nuevo|adjunt*|bancari*, en|a la nueva cuenta
            actualice|actualicen|actualizar|actualiza .. datos .. bancarios|proveedor|pago
            a partir de ahora|hoy .. pago*|cuenta|todos|transfer*, nomina .. cuenta|domicili*|cambi*|nueva|ingres*
            cambiar .. cuenta .. nomina|bancaria|domicili*|sueldo
        """,
        "invoice_due": """
            factura*|recibo|cuota|saldo|cuenta .. vencid*|pendiente*|impagad*|adjunt*|atrasad*|vence|vencimiento|
                sin_pagar, pago .. atrasado|pendiente|vencid*|retrasado, fecha de vencimiento, facturas pendientes
            saldo .. deudor|pendiente, importe .. pendiente|adeudado, segunda reclamacion, recordatorio de pago
            reclamacion de .. deuda|pago
        """,
        "loan": """
            prestamo*|credito .. aprobad*|preaprobad*|preconcedido|disponible|sin|rapido|online|facil|personal|
                inmediato|interes*|oferta|concedid*|desde|vigente, sin .. buro|nomina|aval|asnef
            intereses .. bajos|desde|reducid*, interes .. bajo|#number|anual, necesitas .. dinero|prestamo|efectivo
            necesita .. dinero|prestamo|efectivo, ofrecemos prestamos, dinero .. al_instante|hoy_mismo|urgente|rapido
            reunificacion .. deudas, tasa de interes, dinero urgente
        """,
        "marketplace": """
            sigue .. disponible|en_venta, todavia .. disponible|en_venta|vende, aun .. disponible|en_venta
            tu|su anuncio|articulo|producto .. vendid*|sigue|pagad*|comprad*|ha
            comprador .. pagado|ha|pago|interesad*, transportista|mensajero|seur .. recoger*|pasara|ira|recogera
            recibe|reciba|recibir .. pago|dinero|importe .. enlace|pulse|confirm*|aqui|wallapop|bizum|traves
            pago .. retenido|confirmado|recibido|reservado|realizado .. enlace|confirm*|pulse|recib*|codigo|wallapop|
                vinted|milanuncios, wallapop, vinted, milanuncios, mercado libre .. pago|venta|comprador, marketplace
            senal|fianza|reserva .. reservar|llaves|antes|visita|visitar, casero|propietario .. extranjero|fuera|viaje
            llaves .. correo|envi*|mensajeria|airbnb, codigo .. verificar|anuncio|comprobar .. real|anuncio|persona
        """,
        "health_cure": """
            cura, milagro*, milagros*, adelgaz*, pierda|pierde|perder .. peso|kilos|kg, diabetes, impotencia
            disfuncion erectil, prostata, viagra, quema .. grasa, acufenos, dolor articular
        """,
        # --- conversation -------------------------------------------------------------------------------------------
        "warmth": """
            mi amor|querid*|cielo|corazon|reina|rey|angel|vida|princesa|carino|bebe|amado|amada, te amo, te extrano
            te echo de menos, te quiero, pensando en ti, pienso en ti
            buenos dias .. amor|querid*|hermos*|mi|princesa|guap*, buenas noches .. amor|querid*|mi|hermos*|princesa
            me haces .. feliz|sonreir, eres .. especial|hermos*|maravillos*|increible|unic*|bonita|la_mujer|el_hombre
            nuestro futuro, alma gemela, besos, sueno contigo, confio en ti, dulces suenos, abrazos .. amor|mi
        """,
        "excuse_meet": """
            no puedo|podemos|puede .. video*|camara|vernos|visitar*|viajar|videollamada|encontr*|conocer*|ir|verte|
                llamar, camara .. rota|estropead*|danad*|no
            cuando .. mision|contrato|proyecto|termine|acabe|vuelva .. acabe|termine|termina|ver*|ir
            en la? plataforma|mision|base|barco|alta_mar, internet|red|senal|conexion .. mala|debil|malo|lenta
            prohibid*|permit* .. video|camara|telefono|videollamada*, visado|visa .. problema|tasa|denegad*|pagar
            billete|pasaje|vuelo .. comprar|pagar|cancelado|perdi|verte|ayuda
            en cuanto .. acabe|termine|pague|pueda|reciba
        """,
        "money_story": """
            hospital .. factura|pagar|gastos|cuenta, cirugia, operacion .. hij*|madre|urgente|pagar|cuesta
            aduana*|aduanas .. tasa|retenid*|pagar|paquete, atrapad*|retenid*|varad* .. en|aeropuerto|aduana
            mi .. cuenta|tarjeta|banco .. bloquead*|congelad*|no, alquiler .. pagar|atrasad*
            billete|pasaje .. dinero|comprar|pagar|ayud*, paquete .. envie|mande|aduana*|regalo|tasa
            mi .. hij*|madre|padre .. enferm*|hospital|accidente|operar*
            ayudame|ayudarme|me_ayud* .. con|pagar|dinero|#money, necesito .. tu ayuda, necesito #money
            te devuelvo|devolvere|pagare, prestame|prestarme .. #money|dinero, prometo .. pagar|devolver*
        """,
        "platform_push": """
            abre|abra|abrir|crea|crear|cree .. cuenta .. en|plataforma|exchange|binance
            registrate|registrese|registrar .. plataforma|enlace|sitio|app|aqui|en
            descarga|descargue|descargar .. app|aplicacion|plataforma|metatrader
            empieza|empiece|empezar|comienza .. con .. #money|poco|pequen*
            deposita|deposite|depositar|ingresa .. #money|mas|fondos|en|dinero
            invierte|invierta|invertir|inviertes .. mas|#money|conmigo|juntos|en|poco
            te .. ensenar*|guio|guiare|ensenare|mostrare|enseno, sigue|siga .. mis .. instrucciones|senales|pasos
            mi .. tio|tia|mentor|analista|equipo, ganancias, beneficio*
            aumentar|aumenta .. capital|inversion|deposito, tu saldo .. es|ahora|ya, nivel vip
            tu cuenta .. ya|ahora .. tiene|gan*
        """,
        "doubt": """
            no, no se, no entiendo, no me fio, no creo, no quiero, por que .. tengo|debo|necesit*
            es esto .. estafa|real|verdad|serio, esto es .. estafa|real|verdad|serio, es una? estafa|timo
            parece .. estafa|raro|falso|timo, estafa, mi .. banco|hija|hijo|mujer|marido|esposa .. dice|dijo|cree
            no puedo, ya .. pague|envie|mande|transferi|he_pagado|he_enviado, demuestr*, podemos .. video*|vernos
            me niego
        """,
        "code_request": """
            cual es .. el|tu|su codigo, que codigo .. te|le|has
            dime|digame|dame|deme|mandame|enviame|pasame|paseme|envia|envieme|reenviame|dictame|dicteme|indiqueme|
                facilitame .. el|ese|este codigo
            me .. das|dices|mandas|envias|pasas|puedes|podrias|reenvias .. codigo
            codigo .. llego|llegado|recib*|envie|enviado|mande .. me|por_error|equivocacion|dime|pasa*|manda*|dame|
                sin_querer, necesito .. el? codigo .. que|te|le, codigo .. por_error|por_equivocacion|sin_querer
            lea .. codigo, leeme .. codigo, confirmame|confirmeme .. codigo
        """,
        "account_word": """
            cuenta, cuentas, identidad, acceso, correo, buzon, perfil, tarjeta, datos, informacion, suscripcion
            dispositivo, aplicacion, app, usuario, pago, metodo de pago, clave, banca, credenciales, digipass, token
            contrasena, banca online, identificacion, facturacion, membresia, direccion, clave dinamica
            sistema de seguridad, beneficio, bizum
        """,
    },
)
