"""Italian, with the spelling of short messages."""

from __future__ import annotations

from companion.perception.phrases import Language

ITALIAN = Language(
    code="it",
    # Words that sister languages or English share would not tell it apart, so they are left out.
    common="""
        il di che gli della delle dei nel nella alla dal dalla degli non sono piu anche questo questa suo tuo tua ho
        ci per ti al mi su la un una con del ai
    """,
    concepts={
        # --- how a sentence is turned -------------------------------------------------------------------------------
        "neg": """
            non, mai, ne, senza, evitate di, evita di, eviti di, invece di, nessun, nessuna, neanche, non serve
            non occorre, non e necessario, smetti di
        """,
        "neg_late": """
            con nessuno, a nessuno, con altri, a terzi, con terzi, in nessun caso, per nessun motivo, non serve
            non e necessario, non occorre
        """,
        "unless": """
            se non, in caso contrario, altrimenti, a meno che, diversamente, in mancanza di, in assenza di
            in caso di mancat*, il mancato aggiornamento
            se non .. paghi|paga|aggiorn*|conferm*|rispond*|verific*|provvede*, pena la|il, qualora non
        """,
        "not_neg": """
            non esit*|dimentic*|perder*|perda|perdere|perdete|aspett*|tard*|ignor*|lasciar*, se non, perche non
            non solo, non riconosc*|sei_tu|sei_stato|e_stato|e_lei|siete_stati|e_stata|hai|avete|ha, qualora non
            senza indugio|impegno|esperienza|costi|aspettare|attendere|attese, non siamo .. riusciti|potuto
            non e stato, ne .. banca|polizia|famiglia, mai vist*, onde evitare, non possiamo .. consegn*, non e andato
        """,
        "reassure": """
            banca|noi|istituto|operatori|dipendenti|assistenza|poste|intesa|unicredit|inps .. non|mai chiede|chiedono|
                chiediamo|chiederemo|chiedera|telefona|invia|ti|le|vi|richiede
            non|mai ti|le|vi|la chiedera|chiederemo|chiede|chiediamo|chiamera|chiederanno, non chiede mai
            non chiediamo mai, nessuno .. deve|puo|ti chiedere|chiedera
            truffatori|criminali|malintenzionati .. possono|cercano|usano|chiamano|inviano|chiedono|fingono|si
            attenzione|attento|attenti|occhio a|ai|alle .. truff*|frod*|phishing|messaggi|telefonate|link
            diffida|diffidate|diffidi di|da, come riconoscere|evitare|difendersi .. truff*|frod*|phishing
            se qualcuno .. chiede|chiama|contatta, consigli di sicurezza, chi ti chiede
        """,
        "others": """
            si, ti, le, ci, vi, ha, hanno, ho, abbiamo, hai, avete, aveva, sono, era, siamo, il, la, lo, un, una, suo
            sua, tuo, tua, mio, mia, gli, io, lei, noi, loro, sto, stiamo, sta, vogliamo, voglio, posso, possiamo
            potuto, riusciti, nostra, nostro, questa, questo, quella, chi, pulsante, stato, stata, stati, state
            dopo aver, prima di, viene, verra, l, dell, della, del, di, ogni, evitare di
        """,
        "told": """
            non dimentic* di, non scord* di, si ricordi di, ricorda|ricordati|ricordatevi|ricordarsi di
            deve, devi, dovete, bisogna, occorre, e necessario, e obbligatorio, e richiesto, si prega di
            la preghiamo di, ti preghiamo di, vi preghiamo di, preghiamo di, la invitiamo a, ti invitiamo a|ad
            la invitiamo ad, vi invitiamo a|ad, invitiamo a, invitato a, invitata a, per favore, perfavore, per, puoi
            puo, potete, dovra, dovrai, ho bisogno che, gentilmente, cortesemente, basta, le chiediamo di
            ti chiediamo di, le chiede di, ti chiede di, chiede di, necessario, provveda a, la prego di, ti prego di
            ha bisogno di, vorrei che, obbligatorio
        """,
        # --- what the reader should do ------------------------------------------------------------------------------
        "give": """
            invia, invii, inviare, inviami, inviaci, inviarci, inviarmi, inviate, manda, mandi, mandare, mandami
            mandaci, mandarmi, mandatemi, mi mandi|invii|dai|dici|passi|giri, dammi, mi dia, dare, dimmi, mi dica
            dica, dire, dirmi, darmi, comunica, comunichi, comunicare, comunicami, comunicaci, comunicarci, fornisca
            fornisci, fornire, fornirci, condividi, condivida, condividere, inoltra, inoltri, inoltrare, inoltrami
            girami, passami, trasmetta, trasmetti, indichi, indica, indicare, rispondi con, risponda con, risposta con
            compila, compili, compilare, allega, alleghi, leggimi, mi legga, legga
            puoi|potresti|puo|potrebbe .. mandarmi|inviarmi|dirmi|darmi|inoltrarmi|girarmi|fornirmi
            mi serve .. tuo|tua|suo|sua|il_codice, mi servono .. tuoi|suoi
            ho bisogno .. del|della|dei tuo|tua|suo|sua|codice|tuoi|suoi
            abbiamo bisogno .. del|della|dei suo|sua|suoi|tuoi, qual e, quale, foto del|della|dei|delle, fotografa
            consegni, consegna il|la|le|i, consegnare, riveli, detta, detti il
        """,
        "enter": """
            inserisci, inserisca, inserire, inserite, digita, digiti, digitare, immetti, immetta, accedi con
            accedere con, entra con, effettua .. accesso|login, effettuare .. accesso|login|nuovo
            effettui .. accesso|login, compila, compili, compilare, fai login, registra, scrivi
        """,
        "verify": """
            conferma, confermi, confermare, confermate, verifica, verifichi, verificare, verificate, convalida
            convalidi, convalidare, aggiorna, aggiorni, aggiornare, aggiornate, aggiornarli, sblocca, sblocchi
            sbloccare, sbloccarla, sbloccarle, sbloccarlo, riattiva, riattivi, riattivare, riattivarla, riattivarle
            riattivarlo, riattivala, attiva, attivi, attivare, attivarla, attivala, rinnova, rinnovi, rinnovare
            ripristina, ripristini, ripristinare, recupera, recuperare, autentica, autenticare, sincronizza
            regolarizza, regolarizzare, risolvi, risolva, controlla, controlli, blocchi l
            blocca a|l|accesso|operazione|ora|subito, disconosci, annulla, annulli, annullare
            bloccare .. operazione|accesso, abilita, abilitare, proteggi, proteggere
            procedura di verifica|sblocco|aggiornamento|convalida, compila|compilare .. modulo
            completa .. verifica|procedura, effettua .. verifica|aggiornamento, mettere in sicurezza
            completare .. verifica
        """,
        "pay": """
            paga, paghi, pagare, pagate, pagarla, pagarlo, versa, versi, versare, trasferisci, trasferisca, trasferire
            fai|fare|faccia|farmi|fammi .. bonifico|pagamento|versamento|ricarica|bonifici
            effettua|effettui|effettuare .. bonifico|pagamento|versamento|ricarica
            esegui|esegua|eseguire .. bonifico|pagamento, invia, invii, inviare, inviami, manda, mandami, mandare
            prestami, prestarmi, prestare, mi presti, investi, investa, investire, investendo, dona, donare, salda
            saldi, saldare, regolarizza, ricarica, ricaricare, ricaricami, ricaricarmi, anticipare, anticipi
            anticipami, disponga, disporre .. bonifico, provvedi|provveda|provvedere .. pagamento|saldo|bonifico
            pagando, pagamento di, deposita, depositi, depositare, devolvere
        """,
        "buy": """
            compra, compri, comprare, comprami, comprarmi, acquista, acquisti, acquistare, acquistami, procurati
            prendi, prendere, vai a comprare, andare a comprare, prenda
        """,
        "click": """
            clicca, clicchi, cliccare, cliccando, cliccate, fai|fare|faccia clic|click, premi .. qui|link|pulsante
            tocca .. link|qui, tocchi, accedi, acceda, accedere, accedendo, entra .. link|sito|qui, entrare nel
            vai su|al|qui, vada su|al, visita, visiti, visitare, visitate, segui .. link|istruzioni|procedura|passaggi
            segua .. link|istruzioni|procedura|portale|passaggi, seguire .. link|istruzioni|procedura
            seguendo .. link|istruzioni, apri .. link, apra .. link, qui, tramite .. link, al link, sul link
            seguente link|modulo|portale, link seguente|sotto|qui, al seguente, dal link, attraverso .. link
            collegati, collegarsi, seleziona qui, scopri .. qui, consulta, traccia .. qui, clicca qui, usa .. link
            utilizzi .. link, richiedi .. online
        """,
        "call": """
            chiama, chiami, chiamare, chiamate, chiamaci, ci chiami, chiamami, chiamarci, telefona, telefoni
            telefonare, contatta, contatti, contattare, contattaci, ci contatti, contattarci, richiama, richiami
            numero verde, servizio clienti, assistenza clienti, al numero, componga, assistenza
        """,
        "install": """
            installa, installi, installare, scarica, scarichi, scaricare, scaricate, apri, apra, aprire, esegui
            esegua, eseguire, usa, usi, utilizza, utilizzi
        """,
        "open_file": """
            allegato, allegata, allegati, in allegato, alleghiamo, allego, documento allegato, file allegato
            fattura allegata, apri .. file|documento|allegato, veda .. allegato, vedi .. allegato
        """,
        "open_file_do": """
            apri|apra|aprire|aprite .. allegato|allegata|file|documento|fattura
            scarica|scarichi|scaricare .. allegato|allegata|file|documento|fattura
            vedi|veda|vedere .. allegato|allegata, consulta|consulti|consultare .. allegato|allegata
            controlla|controlli .. allegato|allegata, visualizza|visualizzi .. allegato|documento
        """,
        "macros": "abilita|abiliti|attiva|consenti|abilitare|attivare .. contenuto|modifica|macro",
        "reply": """
            rispondi, risponda, rispondere, rispondimi, rispondete, mi risponda, scrivi, scrivimi, mi scriva, scrivere
            scriverci, contattami, mi contatti, contattare, contattarmi, contatta, fammi sapere, mi faccia sapere
            attendo .. risposta, via mail|email, all indirizzo, invia una mail|email
        """,
        "reply_trick": """
            rispondi|risponda .. y|s|si|1 .. link|aprire|attivare|apri|esci, rispondi y|s|1 e
            copia .. link .. browser|safari, apri .. su|in safari
        """,
        "move": """
            aggiungi, aggiunga, aggiungimi, scrivimi, scrivi, scriva, contatta, contatti, contattami, contattare
            parla, parlare, parliamo, mandami .. messaggio, manda .. messaggio, invia .. messaggio
            inviami .. messaggio, unisciti, continua, continuare, continuiamo, chatta, chattare, spostiamoci, passiamo
            sentiamoci, rispondi, entra, iscriviti, messaggiami, messaggio, contattaci
        """,
        # --- what is wanted -----------------------------------------------------------------------------------------
        "password": """
            password, parola d ordine, pin, codice pin, credenziali, nome utente e password, username, dati di accesso
            codice di accesso|segreto|titolare|utente, codici di accesso, parola chiave, codice cliente
            domanda di sicurezza, user id, codici
        """,
        "code": """
            codice di verifica|sicurezza|conferma|attivazione|autorizzazione|accesso|#number|sei|sblocco
            codice .. sms|ricevut*|riceverai|ricevera|inviato|arrivat*|mandato|whatsapp|messaggio|arriva|arrivera|
                appena, il codice, quel codice, questo codice, i codici, codice che, codice #number, codice otp, otp
            #number cifre, sei cifre, codice temporaneo, token, cifre
        """,
        "card_details": """
            dati .. carta|carte, numero .. carta, cvv, cvc, data di scadenza, foto .. carta|carte
            fronte e retro .. carta|della, carta di credito|debito, codice di sicurezza .. carta|retro, tre cifre
            numeri della carta, retro della carta, sua carta, tua carta
        """,
        "bank_details": """
            dati bancari|del_conto|di_pagamento|di_fatturazione, numero .. conto, coordinate bancarie|del_conto
            conto corrente|bancario, iban, home banking, internet banking, online banking, nome della banca
            metodo di pagamento, informazioni di pagamento|bancarie|fatturazione, informazioni bancarie, sua banca
        """,
        "identity": """
            carta d identita, documento d identita|identita, documenti, documento di riconoscimento|identita
            codice fiscale, tessera sanitaria, passaporto, patente, spid, cie, dati personali|anagrafici
            foto .. documento|documenti|identita|patente|passaporto|tessera
            copia .. documento|identita|passaporto|patente, selfie, data di nascita
            nome completo .. indirizzo|telefono, nome e cognome .. indirizzo|telefono|data, busta paga, suoi dati
            tuoi dati, i dati, modulo anagrafico, informazioni personali, fronte retro .. documento
        """,
        "identity_form": """
            nome completo, indirizzo di casa|residenza, professione, occupazione, eta, sesso, stato civile
            nazionalita, paese, numero di telefono|cellulare, data di nascita, nome e cognome, codice postale
            residenza
        """,
        "wallet_secret": """
            frase seed|di_recupero|segreta|mnemonica, parole di recupero|segrete, #number|12|24|dodici parole
            chiave privata|segreta, frase .. wallet|portafoglio, collega|colleghi|connetti .. wallet|portafoglio
            convalida|convalidare|sincronizza .. wallet|portafoglio, importa|importare .. wallet|portafoglio
        """,
        "money_word": """
            denaro, soldi, tassa, tasse, fondi, pagamento, importo, somma, deposito, addebito, fattura, bolletta
            saldo, debito, debiti, multa, imposta, imposte, cauzione, affitto, costo, costi, spese, bonifico, ricarica
            rata, contanti, quota, commissione, sanzione, canone, bollo, dazio, contributo, pagamenti
        """,
        "fee": """
            spese di #money, spese per, spese, costi di, tassa, tasse, dazi, dazio
            spese di spedizione|consegna|dogana|gestione|giacenza|sdoganamento
            costi di spedizione|consegna|dogana|gestione, costo di spedizione|consegna, oneri doganali
            diritti doganali, dogana, spese doganali, spese .. mancanti, commissione, commissioni, pedaggio, pedaggi
            piccola somma|spesa, piccolo importo|pagamento, importo in sospeso, iva, sdoganamento, supplemento
            tariffa, giacenza
        """,
        "release_fee": """
            tassa|tasse|spese|costi|imposta|commissione|onorario|diritti|assicurazione|costo di? sblocco|
                trasferimento|gestione|notaio|notarili|avvocato|legali|pratica|istruttoria|amministrative|
                registrazione|apertura|spedizione|prelievo|svincolo|consegna|deposito|anticipat*
            tassa .. prima|per_sbloccare|per_ricevere, pagamento anticipato
            deposito .. cauzionale|garanzia|anticipato|iniziale, pagare .. per sbloccare|ricevere|prelevare|incassare
            caparra, spese anticipate, marca da bollo, certificato .. antiterrorismo, in anticipo
        """,
        "gift_card": """
            carta|carte regalo|prepagata|prepagate|google|steam|itunes|apple|amazon|paysafecard|playstation
            buono|buoni regalo|amazon|acquisto, gift card*, giftcard*, gratta .. codice|retro|carta|codici
            grattare .. codice|retro|codici, codici .. retro|carte|buoni, google play
        """,
        "phone_of_reader": """
            tuo .. numero|cellulare|telefono|whatsapp, suo .. numero|cellulare|telefono|whatsapp
            numero .. cellulare|whatsapp|personale
        """,
        "remote_words": """
            accesso remoto, controllo remoto, assistenza remota|da_remoto, supporto remoto
            accedere .. suo|tuo|al|sul computer|pc|telefono|dispositivo|schermo|cellulare
            condividi|condivida|condividere .. schermo, condivisione .. schermo
            controllare .. computer|pc|telefono|cellulare|dispositivo, collegarci .. computer|pc
            collegarmi .. computer|pc, da remoto
        """,
        "app_words": "app, apk, applicazione, programma, software, estensione, strumento",
        "security_app": """
            app|applicazione|programma|software|strumento di sicurezza|protezione|assistenza|verifica, sicurezza web
            apk, questa app|applicazione, nostra app|applicazione, nuova sicurezza, l applicazione, l app
        """,
        # --- calm ---------------------------------------------------------------------------------------------------
        "warns": """
            non|mai .. condividere|comunicare|rivelare|dare|fornire|inviare|divulgare|comunicarlo|condividerlo|dire|
                condividerli .. nessuno|codice|codici|password|pin|dati|credenziali
            non .. chiede|chiediamo|chiedera|chiederemo .. mai|password|codici|codice|pin|dati|credenziali|cvv
            non condivid*|comunicar*|rivelar*, non lo condivid*|comunicar*|dare
            non|mai ti|le|vi chiedera|chiederemo|chiede, con nessuno, a nessuno, attenzione .. truffe|phishing|truffa
            non cliccare .. link, per la tua|sua sicurezza .. non
        """,
        "own_route": """
            apri .. app come, nell app, dall app, nella tua|sua app, dalla tua|sua app, tramite app|l_app
            digita .. indirizzo .. browser, numero .. retro .. carta, come sempre, come al solito, come di consueto
            in filiale, nella tua filiale, area clienti|riservata|personale, canali ufficiali, numero verde .. carta
            allo sportello, presso gli uffici
        """,
        "ignore_ok": """
            ignora|ignori|ignorare questo|questa|il|la, puoi|puo ignorare
            non e necessaria|necessario|richiesta .. azione|fare|rispondere|nulla, non devi fare|rispondere
            non deve fare|rispondere, non serve .. fare|rispondere, nessuna azione|operazione richiesta|necessaria
            se sei stato tu, se sei stata tu, se .. gia pagato|provveduto|effettuato, se non hai richiesto
            se non ha richiesto, non rispondere a questo|questa, messaggio automatico|informativo
        """,
        "code_notice": """
            codice e, tuo codice, suo codice, codice di verifica|sicurezza|conferma|attivazione|autorizzazione|accesso
            codice per, usa .. codice, utilizza .. codice, codice valido, valido per|fino, codice sms
            inserisci .. codice, otp, codice otp
        """,
        "service": """
            domande, domanda, dubbi, bisogno di aiuto|assistenza, hai|ha bisogno .. aiuto|assistenza, non rispondere
            servizio|assistenza clienti, per assistenza, suggerimenti, reclami, chiarimenti, conferma* .. presenza
        """,
        "unsubscribe": """
            annulla .. iscrizione, annullare .. iscrizione, cancella .. iscrizione, cancellarti, cancellarsi
            disiscriv*, disiscrizione, non desideri .. ricevere, non vuoi .. ricevere, non desidera .. ricevere
            visualizza .. nel browser, gestisci .. preferenze, preferenze email, per non ricevere, stop al
        """,
        # --- pressure -----------------------------------------------------------------------------------------------
        "urgency": """
            urgente, urgentemente, urgenza, con urgenza, immediatamente, immediato, immediata, subito, al piu presto
            il prima possibile, quanto prima, adesso, ora stesso, senza indugio, rapidamente
            azione immediata|richiesta|necessaria, attenzione, avviso importante, avviso urgente, tempestivamente
            in fretta, e urgente, ultimo avviso, accedi ora, aggiorna ora, verifica ora, sbrigati, affrettati
            entro oggi
        """,
        "deadline": """
            entro|nelle_prossime|prossime|nei_prossimi|entro_le #number ore|ora|h|minuti|giorni|giorno, 24h, 48h, 72h
            24 ore, 48 ore, 72 ore, entro oggi|domani|mezzanotte|il|le|stasera|domenica|venerdi|la_fine
            ultimo|ultima|ultimi avviso|possibilita|giorno|giorni|occasione|notifica|sollecito|promemoria|opportunita
            scade|scadono|scadra|scadenza|scadranno oggi|domani|tra|il|fra|alle|a, in scadenza, solo oggi|per_oggi
            prima che sia|scada|venga|il, fino a oggi|domani|mezzanotte, termine ultimo, entro #number
            sta per scadere, due giorni
        """,
        "loss": """
            sara|saranno|verra|verranno|venga|essere|sia|vengano|sospeso|e .. bloccat*|sospes*|disattivat*|chius*|
                cancellat*|limitat*|eliminat*|disabilitat*|restituit*|interrott*|annullat*|addebitat*|pignorat*|
                distrutt*|pers*|rispedit*|disconness*|revocat*
            evitare|evita|evitarne|evitarlo|evitarla|evitate .. blocco|sospensione|chiusura|interruzione|limitazion*|
                multa|sanzion*|cancellazione|disattivazione|addebit*|che|mora|restituzione|perdita|perdere|
                pignoramento|ulteriori|disagi|costi, onde evitare, per evitare, per non essere sospes*|bloccat*
            perdere .. accesso|account|dati|foto|tutto|soldi, perdera|perderai .. accesso|dati|diritto
            blocco definitivo|permanente|totale|del_conto|della_carta|dell_utenza|immediato|della_sua, definitivamente
            permanentemente, restituito .. mittente, rispedito .. mittente, tornera .. mittente
            sospensione .. conto|account|servizio|utenza|definitiva|carta|servizi, chiusura .. conto|account
            interruzione .. servizio|fornitura, distacco .. fornitura|utenza, provochera .. blocco, bloccheremo
            sospenderemo, chiuderemo, bloccare il suo|tuo, sospendere i|il .. servizi|conto|utenze
            fermo amministrativo, non avremo altra scelta, maggiorazione, mora
        """,
        "legal": """
            arrest*, mandato di arresto|cattura, carcere, prigione, denuncia, denunciat*, querela
            azione legale|giudiziaria, azioni legali, vie legali, procedimento penale|legale|giudiziario
            processo penale, tribunale, procura, citazione, convocazione, convocat*, pignoramento
            ufficiale giudiziario, decreto ingiuntivo, riciclaggio di denaro, traffico di droga, reato, reati
            indagine|indagini penale|a_suo_carico|in_corso, recupero crediti, cartella esattoriale, ingiunzione
            penale, pedopornograf*, avvocato, messa in mora
        """,
        "authority": """
            polizia, carabinieri, guardia di finanza, agenzia delle entrate, ministero, tribunale, procura
            maresciallo, ispettore, commissario, agente di polizia, polizia postale
            reparto|ufficio|dipartimento|servizio|settore antifrode|frodi|sicurezza|antifrodi, ufficio frodi
            antifrode, inps, agenzia entrate, riscossione, equitalia, banca d italia, dogana, governo, giudice
            questura, comune di, avvocato, interpol, motorizzazione, direttore, amministratore delegato, prefettura
            consob, dogane
        """,
        "fear": """
            accesso|operazione|attivita|transazione|addebito|pagamento|spese|movimento|movimenti|login|tentativo|
                bonifico|operazioni .. sospett*|anomal*|non_autorizzat*|non_riconosciut*|fraudolent*|insolit*|
                sconosciut*|irregolar*|non_certificato
            account|conto|computer|dispositivo|telefono|carta|email|cellulare|profilo .. hackerat*|compromess*|
                infett*|clonat*|violat*|rubat*|a_rischio|in_pericolo, virus .. rilevat*|trovat*
            e|stato|sono stato|stata|stati hackerat*|compromess*|infettat*|clonat*|violat*
            dispositivo .. non_riconosciuto|non_autorizzato|anomalo|sconosciuto|nuovo
            nuovo dispositivo .. associato|collegato|connesso|registrato|risulta
            tentativo di .. frode|accesso|truffa|bonifico|addebito, qualcuno .. sta|ha|tentato|cercato, a rischio
            in pericolo, hacker*, malware, violazione .. dati|sicurezza, avviso di sicurezza, allerta sicurezza
            frode .. conto|carta|in_corso, risulta .. anomalia|anomalo|collegato|connesso, anomalia|anomalie
            transazione fraudolenta, rilevato .. sospett*|operazione|accesso
        """,
        "scarcity": """
            posti limitati, ultimi posti|pezzi, ultime unita|disponibilita, restano|rimangono .. pochi|poche|solo
            solo .. posti|pezzi, fino a esaurimento, offerta limitata|esclusiva
            non perdere .. occasione|questa|opportunita|straordinaria, occasione unica, opportunita unica
            tempo limitato, stock limitato, approfittane
        """,
        "flattery": """
            sei|e|siete|e_stato|sei_stato|sei_stata|state|stato .. selezionat*|scelt*|premiat*|estratt*|fortunat*
            complimenti, congratulazioni, fortunato .. vincitore|cliente|utente, mi fido di te|lei, solo tu
            persona di fiducia|affidabile|onesta, sei speciale, tuo profilo .. selezionat*|colpit*|interess*
            suo profilo .. selezionat*|colpit*|interess*, curriculum .. selezionat*|colpit*|interess*
            cliente .. affezionato|fedele|selezionato
        """,
        # --- cover story --------------------------------------------------------------------------------------------
        "secret": """
            non|mai .. dire|dirlo|dica|dite|parlare|parlarne|parli|raccontare|raccontarlo|menzionare|informare|
                accennare .. a|con|nessuno|niente|nulla|mamma|papa|banca|famiglia|marito|moglie|figli*|polizia|amici|
                direttore|cassiere|impiegat*
            mantieni|mantenga|mantenere|tieni|tenga|tenere .. segreto|riservat*|riserbo|per_te|tra_noi|segretezza|
                riservatezza, in segreto, massimo riserbo, massima riservatezza|segretezza|discrezione, resti tra noi
            rimanga tra noi, deve restare tra noi, resta tra noi, tra noi due, nostro segreto, nostro piccolo segreto
            senza dir* .. nessuno, nessuno deve sapere, non deve sapere nessuno, nessuno .. deve|puo .. sapere|saperlo
            segreto istruttorio, indagine|indagini segreta|riservata|riservate|segrete|in_corso
            strettamente confidenziale|riservato, operazione segreta|riservata, e una sorpresa, acqua in bocca
            non lo dire, non dirlo, non ne parli|parlare
        """,
        "secret_mild": """
            strettamente confidenziale|riservato, riservatezza, discrezione, altamente confidenziale
            affare|transazione|questione confidenziale|riservata
        """,
        "lie": """
            di|dica|digli|dille|risponda|rispondi|dite|dire .. che .. e|era|sono|serve|servono|si_tratta|deve .. per|
                un|una|ristrutturazione|regalo|matrimonio|auto|amico|famiglia|lavori|acquisto|viaggio|casa|prestito
            dica|digli|risponda|rispondi|dite|di .. alla|banca|cassiere|direttore|impiegato|operatore|allo che
            se .. banca|direttore|cassiere|qualcuno|impiegato|chiede|chiedono|chiedessero|chiama|chiamano|domanda|
                domande .. dica|di|risponda|rispondi|digli|dite|inventi|neghi
            quando .. banca|direttore|cassiere|chiede|chiedono .. dica|di|risponda|rispondi|digli
            non|mai .. dire|dica|dirlo|menzionare|raccontare|parlare .. banca|direttore|cassiere|impiegat*|filiale|
                sportello, faccia finta|fai_finta|finga|fingi che|di, inventi|inventa .. storia|scusa|motivo, menta
            mentire .. banca|direttore
            direttore|impiegati|impiegato|banca|cassiere|filiale|dipendent* .. coinvolt*|complic*|corrott*|indagat*|
                truffa, si comporti normalmente|naturalmente
            scriva|metta|inserisca .. causale .. prestito|regalo|famiglia, senza destare sospetti
            non destare sospetti
        """,
        "stay_on_line": """
            non|mai .. riattacchi|riattaccare|riagganci|riagganciare|chiuda|chiudere|metta_giu|
                mettere_giu .. telefono|chiamata|la|il|linea, non riattacchi|riattaccare|riagganci|riagganciare|chiuda
            resti|rimanga|resta|rimani|restare|rimanere .. in linea|al_telefono|in_chiamata|in_linea
            lasci|lascia|tenga|tieni .. telefono|chiamata|cellulare|linea .. acces*|apert*|tasca|borsa|attiva
            senza riattaccare|riagganciare, non parli con nessun*, non risponda .. altr*
        """,
        "ignore_warning": """
            ignora|ignori|ignorare|chiudi|chiuda|salta .. avviso|avvisi|avvertimento|avvertimenti|allarme|notifica|
                messaggio .. del|della|di|che|se|e|banca|sicurezza|browser|antivirus
            ignora|ignori|ignorare .. avviso|avvisi|avvertimento|avvertenza*
            esegui|installa|continua|procedi|scarica comunque|lo_stesso, origini|fonti sconosciute
            avviso|messaggio|allarme .. e normale
            se .. avviso|banca|messaggio .. appare|blocca|avvisa|compare .. ignor*|accett*|autorizz*|conferm*|procedi|
                prosegua|continu*, potrebbe apparire .. avviso, segna|segni .. come sicuro|attendibile
        """,
        "protection_off": """
            disattiva|disattivi|disattivare|spegni|spenga|spegnere|disinstalla|disinstalli|disinstallare|sospendi|
                sospenda|disabilita|disabiliti|disabilitare|rimuovi|rimuova|chiuda|metti_in_pausa .. antivirus|
                firewall|defender|protezione|protect|sicurezza|verifica|cane|companion
            aggiungi .. eccezione|esclusione .. antivirus|defender
        """,
        "avoid_check": """
            non|mai .. chiami|chiamare|contatti|contattare|vada|andare|parli|parlare|telefonare|telefoni .. banca|
                filiale|polizia|carabinieri|direttore|vecchio_numero|mia|famiglia|avvocato
            non .. serve|occorre|bisogno .. chiamare|andare|contattare .. banca|filiale|polizia|direttore
            non posso .. parlare|chiamare|rispondere|telefonare .. ora|adesso|telefono|momento|perche|sono|per|al
            sono|in in|una riunione|conferenza|un_meeting, in riunione, non mi chiamare, non chiamarmi
            non chiamare .. mi|ora|me, solo .. per messaggio|whatsapp|email|qui|iscritto
            non ricevo|posso_ricevere .. chiamate|telefonate, non vada .. banca|filiale|polizia
            non provi|provare .. verificare|chiamare|contattare
            non avvisare|avvisi|coinvolgere .. polizia|banca|famiglia|avvocato
        """,
        "erase": """
            cancella|cancelli|cancellare|elimina|elimini|eliminare|distruggi .. messaggio|messaggi|conversazione|chat|
                email|mail|cronologia|tutto
            cancella|cancelli|elimina|elimini questo|questa|il|i messaggio|messaggi|chat|conversazione
            cancella .. vecchio numero|mio, dopo .. letto, dopo la lettura
        """,
        # --- kin ----------------------------------------------------------------------------------------------------
        "kin_call": """
            ciao|ehi|hey|buongiorno|salve|buonasera|ei mamma|papa|mami|babbo|nonna|nonno|zia|zio|ma|pa|mammina|figlio|
                figlia|mamy, mamma sono|ho|mi|e|il, papa sono|ho|mi|e|il, nonna sono|ho, nonno sono|ho
            sono io .. mamma|papa|nonna|nonno|tuo|tua|zia|zio
            sono .. tuo|tua|suo|sua|vostro figlio|figlia|nipote|fratello|sorella, qui e tuo|tua, sono il tuo nipote
        """,
        "kin_word": """
            mamma, papa, babbo, nonna, nonno, zia, zio, mio figlio, mia figlia, mio nipote, mia nipote, mami
        """,
        "new_number": """
            nuovo numero, numero nuovo, nuovo telefono|cellulare|whatsapp
            telefono|cellulare nuovo|temporaneo|provvisorio|sostitutivo|prestato
            ho|avendo cambiato .. numero|telefono|cellulare|sim|operatore
            cambiato .. numero|telefono|cellulare|scheda, questo e .. mio|il .. numero
            altro numero|telefono|cellulare, numero temporaneo|provvisorio|vecchio
            da .. altro|nuovo|questo|un .. numero|telefono|cellulare
            salva|salvalo|salvati|memorizza|segna|segnati|registra .. numero|contatto|nuovo
            cancella|elimina .. numero|vecchio|altro
            telefono|cellulare|numero di .. un_amico|un_amica|amico|amica|collega|un_altra_persona|compagn*
            vecchio numero
        """,
        "phone_broken": """
            telefono|cellulare|schermo|iphone|display|smartphone|cell .. rotto|rotta|rompe|caduto|caduta|perso|rubat*|
                danneggiat*|guast*|acqua|bagnato|riparazione|riparare|morto|lavatrice|water|wc|spaccat*|assistenza|
                non_funziona, mi si e .. rotto|rott*|spento, si e rotto, mi e caduto
            ho .. rotto|perso|fatto_cadere .. telefono|cellulare|schermo, mi hanno rubato .. telefono|cellulare|la
            sim .. rotta|danneggiata
        """,
        "cannot_call": """
            non posso|riesco .. chiamare|chiamarti|parlare|telefonare|rispondere|fare_chiamate|ricevere_chiamate
            non mi chiamare, non chiamarmi
            microfono|fotocamera|audio|altoparlante|videocamera .. non|rott*|guast*|danneggiat*
            solo .. messaggi|messaggio|whatsapp|scrivere|testo
            scrivimi|mandami|inviami|scrivi .. whatsapp|messaggio|sms, scrivimi su, non funziona .. microfono|chiamate
            posso solo .. scrivere|messaggi
        """,
        "need_money": """
            mi|ho serve|servono|bisogno .. soldi|pagare|bonifico|favore|aiuto|#money|prestito|ricarica|tuo_aiuto|
                denaro|di_un_favore|di_soldi|fare
            ho bisogno di .. soldi|pagare|un_bonifico|#money|denaro|prestito|effettuare
            prestami|prestarmi|mi_presti .. soldi|#money|dei|un
            mi puoi|potresti|riesci|riesci_a prestare|pagare|fare_un_bonifico|aiutare|mandare_soldi|anticipare|
                ricaricare
            puoi|potresti|puo|riesci_a|potrebbe .. pagare|fare_un_bonifico|farmi_un_bonifico|prestarmi|prestare|
                aiutarmi|mandarmi_dei_soldi|mandarmi_soldi|anticiparmi|anticipare|pagarmi|pagarla|fare_un_pagamento|
                farmi_una_ricarica|ricaricarmi|bonificare|fare_una_ricarica|trasferire
            pagare .. bolletta|fattura|affitto|conto|bonifico .. oggi|urgente|per_me|entro
            fammi|farmi|fai .. bonifico|ricarica, te li|lo restituisco|rendo|ridaro|rido|ridarei
            ti restituisco|rimborso|rido|restituiro
            restituisco|rimborso|rido .. domani|dopo|lunedi|presto|oggi|subito
            non riesco .. accedere|entrare|usare|pagare|fare .. banca|conto|app|bonifico|home_banking|pagamento
            conto|app|banca|carta .. bloccat*|non_funziona
            ho|avrei .. fattura|pagamento|bolletta|bonifico .. pagare|urgente|oggi|scadenza|fare
            devo pagare .. urgente|oggi|fattura|subito|una|un, pagamento urgente, bonifico urgente
        """,
        "emergency": """
            incidente, ho avuto|fatto .. incidente, in ospedale, ricoverat*, operazione urgente, operat*
            intervento .. urgente|chirurgico, arrestat*, in carcere, in caserma, in questura, cauzione, rapinat*
            derubat*, aggredit*, rapit*, investit* .. persona|donna|bambin*
            perso .. portafoglio|passaporto|valigia|borsa|documenti, rubato .. portafoglio|borsa|documenti
            bloccat* .. aeroporto|stazione|estero, emergenza, caparra per
        """,
        # --- lures --------------------------------------------------------------------------------------------------
        "won": """
            nome .. arrivato, secondo stipendio, hai|ha|avete|abbiamo vinto
            vinto .. un|una|il|premio|#money|iphone|buono|concorso
            sei|e|risultato .. un|il|uno|una|dei|nostro? .. vincitore|vincitori|vincitrice
            vincitore .. del|della|di|premio|concorso|estrazione, vincitori .. del|della|di|concorso
            estrazione .. premio|vincitor*|di|del|nostra, risultat* .. vincitor*
            premio .. aspetta|attende|ritir*|riscuot*|disponibile|relativo|qui|reclam*|richied*|attesa, tuo|suo premio
            regalo .. gratis|gratuito|attende|aspetta|per_te|esclusivo, iphone .. gratis|#number|vinci|regalo|omaggio
            lotteria .. premio|vinto|italia, gratta e vinci, posto .. nel|nella .. regalo|classifica|concorso
            ottenuto .. posto
            ritira|ritiri|riscuoti|richiedi|reclama|ricevi .. premio|regalo|buono|ricompensa|omaggio
            punti .. scadono|scadenza|riscatt*|accumulati|scadere|convert*
            sei|e .. stat* .. selezionat*|scelt*|estratt* .. per|ricevere|come
            sondaggio .. regalo|premio|ricev*|vinc*|omaggio
            partecipa|partecipi|rispondi .. sondaggio|concorso|domande|questionario .. vinc*|ricev*|premio|regalo
            ricompensa .. attende|ritir*|disponibile, vincere .. un? iphone|premio|buono|viaggio
            nome .. arrivato .. classifica, buono .. #money .. ritir*|omaggio|gratis, in regalo .. ricevi|mystery
            mystery box
        """,
        "claim": """
            ritira, ritiri, ritirare, riscuoti, riscuota, riscuotere, ricevi, riceva, ricevere, richiedi, richieda
            richiedere, reclama, reclamare, riscatta, riscattare, riscatti, ottieni, incassa, incassare, per ricevere
            per richiedere, approfitta
        """,
        "big_money": """
            milione, milioni, miliardo, miliardi, somma di, fortuna, grossa|ingente somma, dollari americani
            milioni di
        """,
        "inheritance": """
            eredita, ered* .. legittimo|universale, erede, eredi, parente piu prossimo|stretto|defunto, beneficiari*
            defunt*, mio defunto|marito_defunto, cliente .. defunto|deceduto|morto, morto .. senza|lasciando|incidente
            fondi|denaro|conto .. non_reclamat*|inattiv*|abbandonat*|dormiente, non reclamat*, testamento, vedova
            donazione, donare .. #money|milion*|fortuna|parte|lei, donarle, orfan*, beneficenza|carita
            opere di bene|carita, cancro .. terminale|esofago|medic*|diagnos*, trasferimento .. fondi|milion*
            socio .. straniero|affidabile|affari, proposta .. affari|lavoro_confidenziale|collaborazione_finanziaria
            risarcimento .. fondo|onu|vittime, avvocato .. cliente|defunto|beni, sua|tua percentuale
            reciproco vantaggio, lettera .. sorpresa, affare .. importante|milion*, diplomatico
        """,
        "returns": """
            #number% di? rendimento|profitto|guadagno, #number% al giorno, #number% garantito|giornaliero|settimanale
            guadagni|guadagno|profitti|profitto|rendimento|rendimenti|interessi|entrate|utili|ricavi .. garantit*|
                giornalier*|sicur*|settiman*|mensil*|fiss*|passiv*|extra|al_giorno|del_#number
            raddoppi*|triplic*|moltiplic* .. suo|tuo|il|denaro|soldi|investimento|capitale|bitcoin, alto rendimento
            reddito passivo|extra|aggiuntivo, entrata extra, secondo stipendio, senza rischi*, rischio zero
            zero rischi, basso rischio
            investi|investa|investendo|investito|investire|investimento .. #money .. guadagn*|ricev*|ottien*|e|minimo
            guadagna|guadagni|guadagnare|guadagnato|guadagnando|guadagno .. #money|fino|migliaia|euro .. al|giorno|
                giornalier*|settimana|mese|ora|ogni, liberta finanziaria
            guadagnare .. online|facilmente|velocemente|casa, soldi facili, denaro facile
            investimento .. minimo|garantit*|sicuro, #number .. al_giorno|garantit*, prelievo .. istantaneo|immediato
            chi ha investito
        """,
        "trading": """
            piattaforma .. investiment*|trading|cripto*|di_trading
            investiment*|investire|investi|investa|investito .. cripto*|bitcoin|borsa|forex|azioni|piattaforma|online|
                amazon|eni, forex, trading, segnali .. trading|gratis|vip
            gruppo .. investiment*|investitori|segnali|azioni, opzioni binarie
            robot|bot .. trading|investimento|automatico, broker, mining .. bitcoin|cripto*
            consulente|gestore|analista .. investiment*|finanziari*|conto
            mio .. mentore|analista|zio .. invest*|trading|cripto*, mercato .. valutario|finanziario
            opportunita di investimento
        """,
        "investor_group": """
            gruppo .. vip|whatsapp|telegram|investitori|segnali|azioni|esclusivo
            unisciti|entra|iscriviti .. gruppo|community|canale, canale vip|telegram
        """,
        "withdraw_fee": """
            tassa|tasse|imposta|imposte|deposito|commissione|cauzione|#money|verifica .. per|prima .. prelevare|
                prelievo|sbloccare|ritirare|incassare|svincolare
            prelevare|prelievo|ritirare|incassare .. tassa|tasse|imposta|imposte|deposit*|paghi|pagare|bloccat*|
                congelat*|commissione|verifica
            paghi|paga|pagare|versi|versa|versare|depositare .. tassa|tasse|imposta|#money|deposito|
                commissione .. prelevare|sbloccare|ritirare|incassare
            conto .. congelato|bloccato .. deposit*|pagare|paghi|tassa|prelev*
            sbloccare .. prelievo|saldo|fondi .. deposit*|pagare|paghi|versare
        """,
        "job": """
            lavoro|impiego|posizione|lavorare|opportunita|lavora|lavori .. remoto|online|da_casa|part_time|
                tempo_parziale|flessibil*|smart_working, offerta di lavoro|impiego, offerte di lavoro
            posti|posizioni .. disponibil*|vacant*|apert*, stiamo .. assumendo|cercando|reclutando|selezionando
            assumiamo, reclut*, selezione del personale, risorse umane, senza esperienza
            esperienza .. non|necessaria|richiesta, tuo curriculum, suo curriculum, tuo cv, part time
            responsabile .. assunzioni|risorse|reclutamento, cerchiamo .. personale|collaboratori|persone, assunzione
            assunzioni, indeed, infojobs, hr manager|di|del
        """,
        "job_pay": """
            guadagna|guadagni|guadagnare|stipendio|paga|salario|paghiamo|compenso|riceverai|ricevi|entrate|
                commissione|retribuzione .. #money|#number|euro .. al|giorno|giornalier*|settiman*|mese|ora|mensil*|
                ogni, #money .. al|a|ogni|alla|all giorno|ora|settimana|mese|compito|attivita
            #money giornalieri|mensili|settimanali, stipendio .. giornaliero|mensile|fino|base|di
            pagamento .. giornaliero|stesso_giorno|settimanale|immediato, euro al giorno|all_ora
            #number .. ore|minuti al giorno, orario flessibile, orari flessibili, tempo libero, guadagnare fino
        """,
        "task": """
            compiti|attivita|task .. semplici|online|giornalier*|facili|completare|pagat*|retribuit*, compito semplice
            completare|svolgere|eseguire .. compiti|attivita|missioni|recensioni|ordini|task
            mettere|mettendo|metti|seguire|valutare|recensire|iscriverti|like|mi_piace|guardare .. video|youtube|
                tiktok|hotel|canali|prodotti|instagram|post|google|ristoranti, mi piace .. video|youtube|tiktok|canali
            recensioni .. hotel|google|prodotti|alberghi, ottimizz* .. app*|prodotti|dati, lavoro .. semplice|facile
            ordini combinati
        """,
        "romance": """
            amore mio, tesoro mio, mio|mia amore|car*|tesoro|cuore|regina|re|angelo|vita|principessa|principe|dolcezza
            mia cara, ti amo, mi manchi, anima gemella, vedovo, divorziat*, relazione seria, vero amore
            cerco .. amore|relazione|compagn*|fidanzat*|moglie|marito|uomo|donna, innamor*, sposar* .. ti|mi|te|lei
            visto .. tuo|suo profilo, tua|tue|sua|sue foto*|foto .. bell*|attra*|colpit*, dio .. ha
            destino .. ha|unit*|fatto, piattaforma .. petrolifer*, esercito .. americano|generale|usa|stati_uniti
            militare .. missione|siria|americano, missione .. onu|pace|militare, chirurgo
            ingegnere .. petrolifer*|piattaforma|navale, buongiorno .. amore|tesoro|car*|bell*|principessa
            buonanotte .. amore|tesoro|car*|bell*, bacio|baci .. amore|tesoro|mio, ragazza ucraina
        """,
        "acquaint": """
            conoscer* .. ti|meglio|ci|nuove|amici|qualcuno, conoscerti, conoscerci, ti .. conoscere
            essere .. amici|tuo_amico|tua_amica|amiche, numero sbagliato, sbagliato .. numero, ho sbagliato
            piacere di conoscer*, di dove sei, quanti anni, sei .. sposat*|single|sposato, mi chiamo, il mio nome
            scusa .. numero|sbagliato, scusi .. numero|sbagliato, nuova amicizia, fare amicizia, che lavoro fai
        """,
        "recorded": """
            registrato|filmato|ripreso|registrata|filmata .. video|ti|suo|tuo|lei|te|mentre|la, webcam
            tua videocamera|fotocamera, sua videocamera|fotocamera, fotocamera .. registrat*|attiv*|acces*
            sito|siti|contenuti|contenuto|video|pagine .. adult*|porno*|per_adulti, porno*, masturb*
            video|foto|immagini .. intim*|nud*|compromettent*, foto nud*, video .. di_te|di_lei|intimo
            soddisf* .. te_stesso|se_stesso, imbarazz*, segreti .. sporchi, schermo diviso
        """,
        "hacked_you": """
            hackerato|infettato|violato|clonato|craccato .. suo|tuo|il|la|i
            io? .. ho .. accesso|ottenuto|installato|trojan|virus|malware|controllo|spyware|completo|hackerato
            accesso .. tutti|totale|completo .. suoi|tuoi|dispositiv*|contatti|computer|dati|account
            suo|tuo|suoi dispositivo|computer|sistema|account|email|telefono .. hackerat*|infettat*|compromess*|
                violat*, trojan, keylogger, sono .. un? hacker|programmatore
            copiato|scaricato .. contatti|dati|tutti|tuoi|suoi, rubato .. dati|tutti, conosco|so .. tua|sua password
        """,
        "expose": """
            inviare|inviero|invio|mandare|mandero|pubblicare|pubblichero|pubblico|condividere|condividero|diffondere|
                diffondero|divulgare|divulghero|mostrare .. video|foto|tutto|registrazione|immagini|questo|dati|
                filmato .. a|ai|su|con|tutti|tuoi|suoi|online, tutti .. i? tuoi|suoi contatti|amici|familiari|parenti
            tuoi contatti|amici|familiari, suoi contatti|amici|familiari, social network, social media
            rovinare|distruggere .. sua|tua|vita|reputazione, reputazione, tutti .. sapranno|vedranno, sara pubblicato
            vendere .. dati
        """,
        "ransom": """
            paghi|paga|pagare|trasferisci|trasferisca|trasferire|invii|invia|inviare|mandami|versi|versa .. #money|
                bitcoin*|btc|usd|in, portafoglio|wallet .. bitcoin|btc|sotto|seguente
            indirizzo .. bitcoin|btc|portafoglio|wallet, mio portafoglio|wallet, #number ore .. pagare|per|dal|da
            riscatto .. in|bitcoin|pag*, timer, conto alla rovescia
        """,
        "threat_harm": """
            uccid*|ammazz*|ferire|faro_del_male .. ti|te|la|tua|sua|famiglia|figli*|lo, ucciderti, ucciderla
            ti uccidero, far del male .. famiglia|figli*|te|lei, pagato .. uccider*|eliminar*, bomba, esplosiv*
            so dove abiti|abita|vivi|vive, sicario, killer, acido
        """,
        "infected": """
            virus .. rilevat*|trovat*|su|sul|nel, infett* .. da|con|virus
            computer|cellulare|telefono|pc|dispositivo|sistema|iphone .. infett*|a_rischio|bloccat*|hackerat*|virus|
                compromess*|in_pericolo, supporto tecnico, assistenza tecnica
            tecnico .. microsoft|certificato|assistenza, supporto|assistenza .. microsoft|windows|apple
            errore #number, antivirus .. scadut*|rinnov*|scade, licenza .. windows|scadut*, mcafee .. scadut*|rinnov*
            norton .. scadut*|rinnov*, protezione .. scadut*|scade, minacc*|minaccia .. rilevat*|trovat*
        """,
        "charged": """
            acquisto .. di|confermat*|effettuat*|importo|corso|#money|autorizzat*|eseguit*
            addebito .. di|importo|#money|su|carta|conto|effettuato
            bonifico .. di|importo|effettuat*|eseguit*|disposto|#money|autorizzat*|in_uscita|uscita
            e_stato|sara|verra|e_stata|verranno .. addebitat*|rinnovat*|prelevat*
            abbonamento .. rinnov*|attivato|sara|verra, rinnovo .. automatico|di|importo, importo di #money
            ordine .. #money|confermato|spedito, pagamento .. di|effettuat*|autorizzat* .. #money
            prelievo .. #money|carta|di, prestito .. richiesto|erogato .. #money, operazione .. #money|di
        """,
        "renewed": """
            abbonamento*, rinnov*, ordine, fattura, rimborso, licenza, iscrizione, ufficio rimborsi|cancellazioni
        """,
        "bank_notice": """
            tua carta, sua carta, carta .. terminante, con carta, carta di credito|debito, bancomat
        """,
        "other_way": """
            nell app, dall app, tramite app|l_app, nella app, home banking, area riservata|clienti|personale, sul sito
            rispondi si|no, sul retro, in filiale
        """,
        "to_cancel": """
            se .. non .. riconosc*|sei_tu|sei_stato|e_lei|e_stato|siete|hai_effettuato|ha_effettuato|hai_autorizzato|
                ha_autorizzato|hai_richiesto|autorizz*|sei, se disconosc*, non riconosc*, disconosc*
            se non sei stato|stata|tu, se non e lei|stato, per annullare|bloccare|disdire|revocare
            annullare|annulla|annulli|blocca|blocchi|bloccare|disdire|revocare|stornare .. acquisto|addebito|
                pagamento|transazione|abbonamento|ordine|operazione|bonifico|chiam*|ora|contatt*
            rimborso .. chiam*|contatt*, non autorizzat*, non hai richiesto
        """,
        "parcel": """
            pacco, pacchi, pacchetto, spedizione, consegna, ordine .. consegn*|spedit*|dogana|arriv*|bloccat*|attesa
            collo, corriere, tracking, tracciare, traccia, tracciamento, dogana, doganale, magazzino
            centro di spedizione|smistamento|distribuzione, postino, punto di ritiro, merce, plico, rintracciarlo
            articolo
        """,
        "parcel_problem": """
            non .. stato|siamo|possiamo|potuto|e|abbiamo|riusciti|andata .. consegn*|consegnare|consegnato|buon_fine|
                possibile
            consegna .. fallit*|non_riuscit*|sospes*|ritard*|problema|annullat*|tentativo|mancat*|pacchetto_sospeso|
                non_andata|in_attesa, tentativo di consegna, mancata consegna
            indirizzo .. incompleto|errato|sbagliato|non_valido|insufficiente|incorretto|mancante|inesatto
            trattenut* .. presso|in|dogana|nel|centro|magazzino|al, stato trattenut*
            bloccat* .. dogana|in_dogana|centro|magazzino|presso|deposito, fermo .. in|dogana|presso|deposito
            in giacenza, in attesa .. di|spedizione|consegna|pagamento|istruzioni|ritiro, pacco in attesa
            pacco .. attesa, in sospeso
            tassa|tasse|spese|dazi|costi|oneri|diritti .. doganal*|dogana|spedizione|consegna|non_pagat*|mancant*|
                importazione, pagato .. tasse|dazi|spese, restituito .. mittente, rispedito .. mittente, riprogramm*
            riprogrammare, problema .. con|la|nella .. pacco|spedizione|consegna|ordine, nessuno .. casa|presente
            assente, destinatario assente
            conferma|conferme|confermi|confermare|aggiorna|aggiorni|aggiornare|verifica .. indirizzo|spedizione|
                consegna|pacco, pianifica .. consegna, non .. ritirato, spedizione .. bloccata|sospesa|attesa
            ritirare il pacco, abbiamo il tuo
        """,
        "tax_refund": """
            rimborso|rimborsi, ha|hai|avete diritto .. a|al|ad, diritto .. rimborso|bonus|contributo|indennita
            bonus .. disponibil*|approvat*|inps|richied*|spettante|sociale|energia|figli|bollette
            inps .. erogazione|bonus|pagamento|prestazione|indennita|accredito|rimborso
            erogazione .. prestazione|bonus|contributo, accredito .. inps|bonus|disponibile|rimborso
            agenzia .. entrate .. rimbors*, credito .. imposta|residuo|disponibile
            rimborso .. disponibil*|attesa|fiscale|spettante|irpef|canone|#money
            contributo .. statale|disponibil*|approvat*|spettante, somma .. spettante|disponibile .. ritir*|rimbors*
            assegno unico, domanda .. approvata|accolta .. iban|dati
        """,
        "fine_notice": """
            multa|multe .. non_pagat*|pendent*|pag*|velocita|stradal*|scadut*|insolut*|divieto
            sanzione .. amministrativa|non_pagata|pag*|pendente, verbale .. infrazione|contestazione|non_pagat*|multa
            infrazione .. stradale|codice
            pedaggio|pedaggi .. non_pagat*|insolut*|pag*|mancat*|debito|pendent*|autostrad*|arretrat*
            telepass .. non_pagat*|scadut*|insolut*, mancato pagamento .. pedaggio|multa|bollo|tassa
            bollo .. auto|scadut*|non_pagat*
            debito|debiti .. agenzia|fiscal*|tributari*|pendent*|riscossione|con_lo_stato
            cartella .. esattoriale|pagamento, tasse|imposte .. non_pagat*|arretrat*|insolut*|evas*
            pago_pa|pagopa .. avviso|multa|pagamento|sanzione
            bolletta|fattura .. insolut*|scadut*|non_pagat*|distacco, irregolarita .. fiscal*|dichiarazion*
            tari .. non_pagat*|arretrat*|insolut*
        """,
        "account_trouble": """
            aggiornamento .. account|conto, carta prepagata .. sospes*, iphone .. localizzato|trovato
            conto|account|carta|profilo|accesso|utenza|utenze|servizio|servizi|app|applicazione|dispositivo|postepay|
                netflix|abbonamento|home_banking|prepagata|password|credenziali|casella|prodotti|spid|bancoposta|sim|
                pagamento .. e|e_stato|e_stata|sono_stati|sono_state|sara|saranno|verra|verranno|stata|risulta|
                risultano|sta_per|temporaneamente|stato .. bloccat*|sospes*|limitat*|disattivat*|disabilitat*|scadut*|
                compromess*|chius*|inattiv*|cancellat*|congelat*|scadere|rifiutat*
            conto|account|carta|profilo|utenza|utenze|servizio|accesso|abbonamento|password|postepay|app bloccat*|
                sospes*|limitat*|disattivat*|disabilitat*|scadut*|inattiv*
            sospeso|bloccato|limitato|disattivato|sospendere|sospendiamo|bloccheremo|limitiamo|disabilitato .. suo|
                sua|tuo|tua|i|le|il|la|temporaneamente|sue|suoi .. conto|carta|account|utenz*|servizi|prodotti|
                profilo|accesso|utenza|carta_conto, blocco .. conto|carta|utenza|account|dell_utenza|sim
            accesso|operazione|attivita|transazione|addebito|spese|movimento|login|tentativo|operazioni .. sospett*|
                anomal*|non_autorizzat*|non_riconosciut*|insolit*|non_certificato|fraudolent*
            nuovo dispositivo .. associato|collegato|connesso|registrato|risulta|stato|e
            dispositivo .. non_riconosciuto|non_autorizzato|anomalo|sconosciuto
            anomalia .. conto|carta|account|al|sul|sulla|utenza, risulta .. anomalia|collegato|connesso
            mancat* .. aggiornamento|verifica|sicurezza|attivazione|conferma
            problema .. con|al|sul .. account|pagamento|carta|conto|abbonamento|fatturazione
            pagamento .. non_riuscit*|rifiutat*|fallit*|non_andato|respinto
            non .. stato|riusciti|possibile .. verificare|elaborare|convalidare|addebitare|rinnovare
            accesso .. alle ore|da|collegato
            aggiorna|aggiorni|aggiornare|conferma|confermi|confermare|verifica|verifichi|verificare|convalida|
                convalidare|valid* .. i|suoi|tuoi|sua|tua|suo|tuo|il|la|account .. dati|account|conto|identita|
                accesso|informazioni|carta|pagamento|fatturazione|anagrafici|credenziali|profilo|utenza
            sblocca|sbloccare|sbloccarla|sbloccarlo|sbloccarle|riattiva|riattivare|riattivarla|riattivarle|
                riattivala .. conto|carta|account|il|la|ora|utenza|clicca*|acced*|segu*|su|si|la_preghiamo|cliccare
            procedura di sblocco, motivi di sicurezza, ragioni di sicurezza, sicurezza web, direttiva .. psd2, psd2
            nuovo sistema di sicurezza, misura* di sicurezza
            aggiornamento .. obbligatorio|dati|sicurezza|antiriciclaggio, adeguata verifica
            se .. non|disconosce|disconosci .. riconosc*|sei|e|tale|stato|operazione|accesso .. acced*|clicc*|blocc*|
                segu*|verific*|chiam*|annull*|contatt*|richied*|visit*, se disconosc*
            non .. in grado di mantenere attivo
        """,
        "storage": """
            casella|spazio|quota|posta|icloud|cloud|email|storage|archiviazione|webmail|memoria .. pien*|superat*|
                esaurit*|limite|quasi|esced*|raggiunto|scadut*|capacita
            messaggi|email|mail .. in_sospeso|in_attesa|bloccat*|non_consegnat*|quarantena|trattenut*
            superato .. limite|quota|spazio, spazio .. esaurito|insufficiente|pieno|archiviazione
            amministratore .. posta|sistema|webmail|email, aggiorn* .. casella|webmail|posta
            mantieni|mantenere .. stessa password, foto .. eliminat*|cancellat*|perse|saranno, server di posta
        """,
        "shared_doc": """
            documento|documenti|file|contratto .. condivis*|firmare|firma|disponibil*|attesa|ricevuto|in_sospeso|
                allegato, firma|firmi|firmare .. documento|contratto|elettronic*|ora, docusign
            fattura .. allegata|elettronica|disponibil*|allegato|emessa|scaricare|in_allegato, messaggio vocale
            ha condiviso .. documento|file|un, preventivo .. allegato|richiesto|in_allegato
            ordine .. allegato|in_allegato, copia .. bonifico|contabile, contabile .. bonifico|allegat*
            ricevuta .. pagamento|bonifico|allegat*, notifica .. atto|giudiziari*|pec, atto giudiziario, wetransfer
            onedrive, sharepoint, dropbox, in allegato .. fattura|documento|preventivo|contratto|copia
            busta paga .. allegat*|disponibil*, visualizza .. documento|fattura
        """,
        "safe_account": """
            conto sicuro|di_sicurezza|protetto|temporaneo|provvisorio|dedicato|di_garanzia|di_appoggio|tecnico .. per|
                fino|a|mentre|della|del|di|intestato|aperto|che, conto sicuro, conto di sicurezza
            trasferisca|trasferisci|trasferire|sposti|sposta|spostare|bonifichi|metta|versi .. suo|tutto|il|saldo|
                denaro|fondi|risparmi|soldi .. su|sul|sicuro|al_sicuro|immediatamente|prima|in
            mettere|metta|metti .. sicuro .. soldi|denaro|risparmi|fondi, al sicuro .. soldi|denaro|risparmi|fondi
            proteggere .. suo|suoi|i .. soldi|denaro|risparmi|fondi, soldi|denaro|risparmi .. al sicuro
            prelevi|preleva|prelevare|ritiri .. tutto|contanti|denaro|soldi|saldo|risparmi .. e|consegn*|corriere|
                agente|polizia
            consegni|consegnare|consegna|dia|ritirare|ritirera|ritirera .. carta|carte|denaro|contanti|busta|gioielli|
                soldi|oro .. corriere|agente|polizia|incaricato|al|maresciallo|avvocato|carabinier*|all
            agente|corriere|incaricato|collega|maresciallo|avvocato|carabiniere|funzionario .. passera|verra|ritirera|
                verra_a|arrivera|viene .. a|da|ritirare|prendere|per|il|la, banconote false|segnate
            aiuti|aiutare|collabori|collaborare .. polizia|indagin*|arrestare|carabinieri, bonifico di prova|sicurezza
            bonifico .. per .. bloccare|stornare|annullare|mettere_al_sicuro|mettere
            bonifico istantaneo .. sicur*|bloccare|stornare|conto
        """,
        "overpaid_back": """
            in piu|eccesso .. restitui*|rimbors*|errore
            bonifico|pagamento|rimborso|versamento|accredito .. per_errore|in_piu|sbagliat*|in_eccesso|per_sbaglio
            inviato|mandato|trasferito|versato|accreditato|pagato .. per_errore|in_piu|sbagliat*|per_sbaglio|troppo
            restitui*|restituisca|restituisci|rimborsi|rimandami|rimandi .. differenza|resto|eccedenza|soldi|denaro|
                #money|importo, assegno .. depositi|deposita|versi|versa|in_piu|superiore
            tenga|trattenga|trattieni|tieni .. #money .. e|resto|restitui*|invi*|trasf*, perdere .. lavoro|posto
        """,
        "boss_favour": """
            sei|e|siete .. disponibile|libero|libera|occupat*|in_ufficio|al_computer
            ho bisogno .. favore|tuo_aiuto|suo_aiuto|che|di_un_favore|di_te|aiuto|tu|urgente
            mi serve .. favore|aiuto|che, compito .. urgente|riservato|veloce|rapido|confidenziale, fammi un favore
            mi fai un favore, puoi .. fare .. favore|cosa|questo|per_me, puoi occuparti
            hai .. un? .. minuto|momento|attimo|tempo, sono|in in|una riunione|conferenza, in riunione
            fammi sapere .. quando|se|disponibile|libero, sorpresa .. dipendenti|colleghi|clienti|team|personale
            rimbors* .. dopo|oggi|piu_tardi|ti|subito|le, tuo|suo .. numero .. cellulare|whatsapp
            pratica .. urgente|riservata
        """,
        "keyboard": """
            premi|prema|premere|tieni_premuto .. windows|win|tasto|tasti|ctrl|invio .. r|x|v|e|windows, tasto windows
            finestra esegui, esegui .. comando|finestra
            incolla|incolli|incollare .. terminale|finestra|comando|codice|ctrl|esegui|powershell|casella|invio|
                console|testo, copia|copi .. e .. incolla|incolli
            copia|copi .. codice|comando|testo .. incolla|incolli|e|nella, ctrl .. v|c, prompt dei comandi
            apri|apra .. terminale|esegui|powershell|cmd|prompt, passaggi di verifica
            barra degli indirizzi .. incolla|incolli
        """,
        "captcha": """
            non .. un? robot, sei umano, essere umano, captcha, verifica umana
            dimostra|dimostri|confermi|conferma .. umano|robot, passaggi di verifica, cloudflare
            correggere|risolvere .. errore .. manualmente|segui, non sono un robot, traffico insolito
        """,
        "changed_bank": """
            nuovo|nuovi|nuove|nuova|cambio|cambiato|cambiate|cambiati|variazione|aggiornamento|modifica|modificat*|
                abbiamo_cambiato|aggiornate .. coordinate|dati|conto|iban|numero|informazioni .. bancari*|pagamento|
                banca|per|di|corrente
            coordinate|dati|conto|iban .. bancari* .. cambiat*|modificat*|variat*|sono|nuov*|aggiornat*
            nuove coordinate, nuovo iban|conto|numero_di_conto, iban .. cambiato|nuovo|variato|e
            abbiamo cambiato|cambiamo|cambiato .. banca|conto|iban|istituto|coordinate, cambio iban
            vecchio|precedente conto|iban .. non|chiuso|bloccato|verifica
            conto .. vecchio|precedente .. non|chiuso|bloccato
            non .. usi|usare|utilizz*|usate|paghi|pagare|effettu* .. conto|iban|coordinate vecchi*|precedent*
            non .. vecchio|vecchie|precedente .. conto|iban|coordinate
            conto .. sotto|in .. revisione|audit|verifica_contabile
            pagamento|pagamenti|bonifico|bonifici|paghi|paghiate|versi|effettui .. sul|su|nuovo|nuove|seguente|
                alle .. conto|iban|coordinate .. seguente|nuov*|indicat*|sotto|bancari*, sul nuovo conto
            al nuovo iban, sul nuovo iban, aggiorn* .. coordinate|dati .. bancari*|fornitore|pagamento
            d ora in poi|avanti .. pagament*|conto|tutti|bonific*, stipendio .. conto|accredit*|cambi*|nuovo|iban
            cambiare .. conto|iban .. stipendio|accredito|bancari*
        """,
        "invoice_due": """
            fattura|fatture|bolletta|rata|saldo|canone .. scadut*|insolut*|non_pagat*|allegat*|in_sospeso|scadenza|
                arretrat*|pendente, pagamento .. scaduto|in_sospeso|insoluto|arretrato|mancato|in_ritardo
            data di scadenza, fatture insolute, saldo .. dovuto|a_debito, sollecito di pagamento, sollecito, insoluto
            estratto conto .. debito, mancato pagamento
        """,
        "loan": """
            prestito|prestiti|finanziamento|mutuo|credito .. approvat*|preapprovat*|disponibil*|senza|veloce|online|
                facile|personal*|immediat*|interess*|offerta|concess*|agevolat*|a_tasso|rapid*
            senza .. busta_paga|garanzie|crif, tasso .. agevolato|basso|interesse|#number
            interessi .. bassi|agevolati, hai bisogno di .. soldi|prestito|liquidita|denaro
            ha bisogno di .. soldi|prestito|liquidita|denaro, cattivi pagatori, protestat*
            liquidita .. immediata|subito|in, offriamo prestiti, cessione del quinto, consolidamento debiti
        """,
        "marketplace": """
            ancora .. disponibile|in_vendita, tuo|suo annuncio|articolo|prodotto .. vendut*|ancora|pagat*|acquistat*|e
            acquirente .. pagato|ha|pagamento|interessat*, corriere .. ritir*|passera|verra
            ricevi|riceva|ricevere .. pagamento|denaro|soldi|importo .. link|clicc*|conferm*|qui|subito_it|tramite|
                postepay
            pagamento .. ricevuto|riservato|confermato|effettuato|in_sospeso .. link|conferm*|clicc*|ricev*|codice|
                subito|vinted, subito it, vinted, wallapop, marketplace
            caparra|cauzione|acconto .. prenotare|bloccare|chiavi|prima|visita|visitare
            proprietario .. estero|fuori|viaggio, chiavi .. posta|sped*|corriere|airbnb
            postepay .. ricarica|ricaricare|sportello|atm, codice .. verificare|annuncio .. reale|annuncio|persona
            sportello .. atm|ricevere .. codice|pagamento
        """,
        "health_cure": """
            cura, miracol*, dimagri*, perdere|perdi|perda .. peso|chili|kg, diabete, impotenza, disfunzione erettile
            prostata, viagra, brucia .. grassi, acufene, dolori articolari
        """,
        # --- conversation -------------------------------------------------------------------------------------------
        "warmth": """
            amore mio, tesoro mio, mio|mia amore|car*|tesoro|cuore|regina|re|angelo|vita|principessa|dolcezza, amore
            tesoro, ti amo, mi manchi, ti penso, ti voglio bene, penso a te, pensando a te
            buongiorno .. amore|tesoro|car*|bell*|principessa, buonanotte .. amore|tesoro|car*|bell*
            mi rendi .. felice, mi fai sorridere
            sei .. special*|bellissim*|meraviglios*|incredibile|unic*|bella|la_donna|l_uomo, nostro futuro
            anima gemella, baci, ti sogno, mi fido di te, sogni d oro, abbracci .. amore|mio
        """,
        "excuse_meet": """
            non posso|possiamo|riesco .. video*|videochiamat*|incontrar*|vederci|venire|viaggiare|vedert*|fotocamera|
                videochiamare|incontrarti, fotocamera|videocamera .. rott*|guast*|danneggiat*|non
            quando .. missione|contratto|progetto|finisco|torno .. finisce|finita|finisco|veder*|incontr*|verro
            sulla|in piattaforma|missione|base|nave|mare_aperto
            connessione|rete|segnale .. debole|pessim*|scars*|brutt*|lent*
            vietat*|permess* .. video|fotocamera|telefono|videochiamat*, visto .. problema|tassa|negato|pagare
            biglietto|volo .. comprare|pagare|cancellato|perso|aiut*|vederti
            appena .. finisco|finisce|pago|posso|ricevo
        """,
        "money_story": """
            ospedale .. conto|pagare|spese, intervento .. chirurgico|figli*|urgente|pagare
            operazione .. figli*|mamma|urgente|pagare, dogana .. tassa|bloccat*|pagare|pacco
            bloccat* .. in|aeroporto|dogana, mio|mia .. conto|carta|banca .. bloccat*|congelat*|non
            affitto .. pagare|arretrat*, biglietto .. soldi|comprare|pagare|aiut*
            pacco .. spedito|mandato|dogana|regalo|tassa, mia .. figlia|madre|mamma .. malat*|ospedale|operar*
            mio .. figlio|padre .. malat*|ospedale|incidente|operar*
            aiutami|aiutarmi|mi_aiut* .. con|pagare|soldi|#money, ho bisogno .. tuo_aiuto|#money
            ti restituisco|rimborso|restituiro, prestami|prestarmi .. #money|soldi, prometto .. pagar*|restitui*
        """,
        "platform_push": """
            apri|apra|aprire|crea|creare .. conto|account .. su|piattaforma|exchange|binance|sulla
            registrati|iscriviti|registrare|registrarsi .. piattaforma|link|sito|app|qui|su
            scarica|scarichi|scaricare .. app|applicazione|piattaforma|metatrader
            inizia|iniziare|cominciare|comincia .. con .. #money|poco|piccol*
            deposita|depositi|depositare|versa .. #money|altri|fondi|su|soldi|altro
            investi|investa|investire .. piu|#money|con_me|insieme|in|poco
            ti .. insegno|guido|insegnero|mostrero|guidero, segui .. mie|miei .. istruzioni|segnali|passi
            mio|mia .. zio|zia|mentore|analista|team, guadagni, profitt*
            aumentare|aumenta .. capitale|investimento|deposito, tuo saldo .. e|ora|gia, livello vip
            tuo conto .. ora|gia .. ha|guadagn*
        """,
        "doubt": """
            no, non so, non lo so, non capisco, non mi fido, non credo, non voglio, perche .. devo|dovrei|serve
            e .. una? truffa, e .. vero|reale|serio, sembra .. truffa|strano|falso, truffa
            mia .. banca|figlia|moglie .. dice|detto|pensa, mio .. figlio|marito|amico .. dice|detto|pensa, non posso
            ho gia .. pagato|mandato|inviato, dimostra*, possiamo .. video*|vederci, mi rifiuto
        """,
        "code_request": """
            qual e .. il codice, quale codice .. ti|le|hai
            dimmi|dammi|mandami|inviami|girami|inoltrami|mi_mandi|mi_dai|mi_dici|mi_invii|mi_giri|mi_dia|mi_dica|
                mi_mandi|mi_legga|leggimi|comunichi|comunicami|detti|dettami|fornisci|ci_comunichi .. il|quel|
                questo codice, mi .. dai|dici|mandi|invii|giri|dia|dica|mandare|inviare|dire|puoi|inoltri .. codice
            codice .. arrivato|ricevuto|inviato|mandato|arriva .. per_sbaglio|per_errore|dimmi|mandami|girami|dammi|mi
            ho bisogno .. del? codice .. che|ti|le, mi serve .. codice, codice .. per_errore|per_sbaglio
            comunichi .. codice
        """,
        "account_word": """
            conto, account, identita, accesso, email, casella, profilo, carta, dati, informazioni, abbonamento
            dispositivo, applicazione, app, utente, utenza, utenze, pagamento, credenziali, home banking, spid
            password, postepay, prodotti, servizi, numero di cellulare, anagrafica, sicurezza web, fatturazione
            anagrafici, iban, codice fiscale, conto corrente
        """,
    },
)
