"""Dutch of the Netherlands and Belgium, formal and familiar."""

from __future__ import annotations

from companion.perception.phrases import Language

_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": """
        nooit, niet, geen, niemand, nimmer, zonder te, in plaats van, voorkom dat, vermijd, noch, nergens
        hoeft niet, nooit meer
    """,
    "neg_late": """
        nooit, niemand, met niemand, aan niemand, niet op|aan|met|door|mee|zomaar|delen|in, geen enkele, met anderen
        aan derden, niet nodig|verstandig|verplicht
    """,
    "neg_close": "niet",
    "unless": """
        als u|je|jij|we|wij|dit .. niet|geen, indien .. niet|geen, anders wordt|worden|verliest|zal|zijn|moeten
        zonder uw|reactie|betaling|verificatie|bevestiging|actie, tenzij, bij geen reactie|gehoor|betaling
        bij uitblijven, zo niet, doet u|je .. niet, ontvangen wij geen, mocht u niet, of uw, of ik, of we
    """,
    "not_neg": """
        als|indien|wanneer|mocht|omdat|zolang .. niet|geen|nooit, niet vergeten|wachten|aarzelen|alleen|langer
        aarzel|wacht|vergeet|mis|twijfel u|je? .. niet, kon|kan|konden|kunnen|is|zijn|heeft|hebben|was .. niet|geen
        klopt .. niet, bent|was u|jij|je .. niet, niet voldaan|bezorgd|geleverd|betaald|zelf|herkend, waarom niet
        nog niet|geen, geen tijd
    """,
    "reassure": """
        wij|we|bank|medewerkers|politie|medewerker .. nooit .. vragen|vraagt|om|bellen|uw|je
        wij|we|bank|medewerkers|politie|banken .. vragen|vraagt|zullen|zal|bellen|belt .. nooit|niet
        vragen|vraagt|zullen|bellen wij|we|banken|medewerkers .. nooit|niet
        nooit .. om uw|je .. wachtwoord|pincode|code*, niemand .. mag|zal|vraagt
        oplichters|fraudeurs|criminelen|dieven .. kunnen|proberen|doen|vragen|bellen|sturen|gebruiken|willen
        pas op voor, wees alert|voorzichtig|waakzaam, zo herkent u|je, hoe herkent, waarschuwen voor|u
        waarschuwing voor, wie .. vraagt, als iemand|onbekenden
    """,
    "others": """
        wij, ik, hij, zij, ze, men, wordt, werd, heeft, hebben, heb, hebt, ik heb|ga|zal|wil|kan|moet
        wij|we hebben|zullen|kunnen|gaan|willen|zijn .. u|uw|het|de|je|jouw|jou|een|bedrag|geld|pakket
        ik heb|ga|zal|wil|kan|moet .. u|uw|het|de|je|jouw|jou|een|bedrag|geld, klanten, wie, dat wij|we|ik
        zodat wij|we .. uw|u|je|het|de|pakket, zodra wij|we|u|je, mogelijkheid om|tot
        kunnen|zullen|hebben|gaan wij|we .. u|uw|het|de|je|jouw
    """,
    "told": """
        u|je|jij moet|dient|kunt|kan|mag, moet|dient|kunt u|je, gelieve, graag, verzoeken wij u, wij verzoeken u
        wordt verzocht, u dient, door, om te, te, kun|kan|wil|kunt|wilt je|u, zou je, zou u, verzocht om
        verplicht te, verplicht om, vragen wij u, wij vragen u, alstublieft, aub
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        stuur, stuurt u, sturen, verstuur, versturen, mail ons|mij|me|uw, mailen, geef, geeft u, geven
        zeg mij|me|de|het, vertel mij|me|ons, deel uw|je|mij|de|het|ons, verstrek, verstrekken, noem, noemen
        doorgeven, door te geven, geef mij|me|ons, app mij|me|de, lees mij|me|de|het, voorlezen, opsturen
        op te sturen, terugsturen, toesturen, antwoord met, antwoorden met, vul uw|je|de|het|in, vult u
        in te vullen, invullen, uploaden, aanleveren, kun je mij|me .. sturen|geven|doorsturen
        kunt u mij|me|ons .. sturen|geven|doorgeven, nodig .. uw|je|jouw, wij|we hebben .. nodig uw|je, doorsturen
        door te sturen, stuur door, laat mij|me .. weten, upload uw|je|een|het|de
    """,
    "enter": """
        voer uw|je|de|het|in, voert u, invoeren, in te voeren, vul uw|je|de|het|in, invullen, in te vullen, typ
        toets, log in|nu|direct|hier, inloggen, in te loggen, meld u|je, aanmelden, aan te melden
    """,
    "verify": """
        verifieer, verifiëren, verifieert, bevestig, bevestigen, bevestigt, controleer, controleren, update, updaten
        actualiseer, actualiseren, valideer, valideren, activeer, activeren, heractiveer, reactiveer, reactiveren
        deblokkeer, deblokkeren, ontgrendel, ontgrendelen, verleng, verlengen, vernieuw, vernieuwen, herstel
        herstellen, koppel, koppelen, vraag nu|uw|vandaag|direct|gratis|kosteloos|hier|snel|je|een|onze
        aan te vragen, aanvragen, vervang, vervangen, bij te werken, bijwerken, werk uw|je, wijzig, wijzigen
        identificeer, identificeren, legitimeer, synchroniseer, voltooi, voltooien
        verificatie .. vereist|nodig|noodzakelijk, registreer, hernieuw, hernieuwen, beveilig, lees uw, opheffen
        op te heffen, heropen, aan te schaffen, rond .. af
    """,
    "pay": """
        betaal, betalen, betaalt, maak .. over, overmaken, over te maken, voldoe, voldoen, te voldoen, stort
        storten, boek .. over, overboeken, over te boeken, voorschieten, voor te schieten, schiet .. voor
        leen me|mij, lenen, investeer, investeren, beleg, doneer, doneren, inleggen, stuur, sturen, aanbetalen
        afrekenen, reken .. af, betaling .. voldoen|doen|verrichten, maak #money, maak het|dit|het_bedrag over
        opwaarderen, waardeer
    """,
    "buy": "koop, kopen, kocht u, haal, halen, schaf, aanschaffen, bestel, bestellen, koopt",
    "click": """
        klik, klikken, klikt u, tik op|hier, druk op, volg de|onderstaande|deze|het|uw|dan, volgen, ga naar
        gaat u naar, bezoek, bezoeken, open de link, via de|deze|onderstaande|volgende|uw link?, via
        onderstaande link, link hieronder, hier, gebruik .. link|formulier, bekijk, bekijken, scan de
        naar de website|pagina, om te volgen, lees uw
    """,
    "call": """
        bel, bellen, belt u, telefonisch, bel ons|mij|me|direct|nu, neem contact|telefonisch, neemt u contact
        contact op met|via, klantenservice .. op|via, helpdesk .. op|via, terugbellen, bereik ons, telefoonnummer
    """,
    "install": "installeer, installeren, download, downloaden, installeert, openen, gebruik, uitvoeren",
    "open_file": """
        bijlage, bijlagen, bijgevoegd, bijgevoegde, bijgesloten, in de bijlage, als bijlage, in bijlage, bijgaand
        bijgaande
    """,
    "open_file_do": """
        open .. bijlage|bijgevoegde|bestand|document, bekijk .. bijlage|bijgevoegde|document
        zie .. bijlage|bijgevoegd*, bijlage .. openen|bekijken|downloaden, vindt u .. bijlage|bijgevoegd
        download .. bijlage, controleer .. bijlage|bijgevoegde, bijgaand .. factuur|document|treft
    """,
    "macros": """
        bewerken|inhoud|macro_s inschakelen, schakel .. inhoud|macro_s|bewerken .. in, inhoud inschakelen
        klik .. inhoud .. inschakelen, macros inschakelen
    """,
    "reply": """
        antwoord, antwoorden, reageer, reageren, beantwoord, schrijf mij|me|ons, schrijf terug, neem contact
        contacteer, mail mij|me|ons, laat mij|me|het weten, stuur .. bericht, stuur .. mail
    """,
    "reply_trick": """
        antwoord|reageer .. met? .. j|ja|y|1 .. om|en|activeren|openen|link, kopieer .. link .. browser|safari
        open .. link .. in safari
    """,
    "move": """
        appen, stuur .. bericht, voeg mij|me|toe|ons, contacteer, neem contact, stuur, bericht, chat, chatten
        praten, verder op|via|in, via, op, per, sluit .. aan, doe mee, whatsapp mij|me, app mij|me|ons
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        wachtwoord*, pincode*, inloggegevens, inlogcode*, gebruikersnaam en, toegangscode*, beveiligingsvraag*
        pinnummer, aanmeldgegevens, toegangsgegevens, identificatiecode, mpin
    """,
    "code": """
        verificatiecode*, bevestigingscode*, beveiligingscode*, activatiecode*, sms code, smscode, de code, die code
        code .. ontvangen|gekregen|krijgt|ontvangt|gestuurd|sms|stond, #number cijferige code, zescijferige code
        tancode*, tan code*, inlogcode, eenmalige code, responscode*, whatsapp code, respons code, koppelcode*
    """,
    "card_details": """
        kaartnummer*, pasnummer*, kaartgegevens, creditcardgegevens, creditcardnummer*, creditcard, cvc, cvv
        cvc code, vervaldatum, kredietkaart*, pasgegevens, bankkaart, card gegevens, betaalkaart
    """,
    "bank_details": """
        rekeningnummer*, bankgegevens, betaalgegevens, iban, rekeninggegevens, betaalmethode*, betaalwijze
        internetbankieren, factuurgegevens, bankrekeningnummer*, bankrekening, betalingsgegevens
    """,
    "identity": """
        paspoort*, identiteitskaart*, id kaart*, identiteitsbewijs*, legitimatiebewijs, rijbewijs*, bsn
        geboortedatum, burgerservicenummer, rijksregisternummer, kopie|foto|scan .. paspoort|id|identiteitskaart|
            rijbewijs|identiteitsbewijs
        selfie, persoonsgegevens, persoonlijke gegevens|informatie, uw gegevens, loonstrook, bewijs van adres
    """,
    "identity_form": """
        volledige naam, voor en achternaam, naam .. adres|telefoonnummer|geboortedatum, uw adres, woonadres, beroep
        leeftijd, geslacht, nationaliteit, burgerlijke staat, telefoonnummer, mobiele nummer, geboorteplaats
        bezorgadres, afleveradres, huisadres
    """,
    "wallet_secret": """
        herstelzin, herstelwoorden, geheime zin|woorden|sleutel, privésleutel*, private sleutel
        12|24|twaalf woorden, wallet .. verifieer*|koppel*|verbind*|valideer*|synchroniseer*|bevestig*
        koppel|verbind .. wallet, herstelfrase
    """,
    "money_word": """
        geld, bedrag, som, kosten, betaling, factuur, rekening, saldo, borg, aanbetaling, boete, belasting, schuld
        huur, vordering, spaargeld, tegoed, overboeking, overschrijving, verschil, voorschot, achterstand, contant
        betaalverzoek, tikkie, aanslag, openstaande, openstaand, premie, incasso
    """,
    "fee": """
        kosten, verzendkosten, bezorgkosten, invoerkosten, invoerrechten, douanekosten, inklaringskosten, toeslag
        administratiekosten, portokosten, douanerechten, leveringskosten, servicekosten, tol, bijbetaling
        bijbetalen, opslagkosten, importkosten, heffing, klein bedrag, kleine betaling, openstaand bedrag
        openstaande bedrag, behandelingskosten, transportkosten, verwerkingskosten, incl|inclusief|de btw
    """,
    "release_fee": """
        administratiekosten, notariskosten, overdrachtskosten, verwerkingskosten, transactiekosten, vrijgavekosten
        verzekeringskosten, activatiekosten, activeringskosten, advocaatkosten, registratiekosten, inschrijfkosten
        vooruitbetaling, vooraf .. betalen|kosten|betaling, belasting .. voordat|uitbetaling|opname|vrijgave
        kosten .. vrijgave|vrijgeven|vooraf|voordat|uitbetaling, borg .. vooraf|terugbetaalbaar, koerierskosten
        dossierkosten, douanekosten, leges
    """,
    "gift_card": """
        cadeaukaart*, cadeaubon*, giftcard*, waardebon*, tegoedbon*, prepaidkaart*, prepaid kaart*, kadokaart*
        kadobon*, google_play|steam|apple|itunes|amazon|bol|paysafe|bol_com kaart*|kaarten|tegoed|bon*, steamkaart*
        kras .. code*, codes .. achterkant|achterzijde
    """,
    "phone_of_reader": """
        uw|je|jouw telefoonnummer|mobiele_nummer|nummer|gsm_nummer|06_nummer|whatsapp_nummer|mobiel|gsm|gsmnummer
    """,
    "remote_words": """
        op afstand, meekijken, mee te kijken, overnemen .. computer|scherm|pc, scherm .. delen|overnemen
        deel uw|je scherm, toegang tot uw|je computer|pc|apparaat|telefoon|scherm|laptop
        op uw|je computer|pc|apparaat inloggen|meekijken, beheer op afstand, extern bureaublad
    """,
    "app_words": "app, applicatie, apk, programma, software, tool, extensie",
    "security_app": """
        beveiligingsapp, beveiligingssoftware, beveiligingsprogramma, bank_app|bankieren_app, onze app, nieuwe app
        deze app, de app, veiligheidsapp, beveiligings app|software, apk, mobiel bankieren app
    """,
    "account_word": """
        account, accounts, rekening, betaalrekening, bankrekening, betaalpas, bankpas, pas, identiteit, e_mail|email
        adres, mailbox, postvak, profiel, kaart, bankkaart, gegevens, beveiligingsgegevens, rekeninggegevens
        toegang, wallet, betaalgegevens, betaalmethode, lidmaatschap, abonnement, internetbankieren
        mobiel bankieren, scanner, reader, simkaart, digid, itsme, apparaat, app, mijn ing, persoonsgegevens, card
        creditcard, rabopas, rabo scanner, informatie, easy banking, gebruikersaccount, identificatiecode, betaling
        inloggegevens, teruggave
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        nooit .. wachtwoord|pincode|code|codes|gegevens|inloggegevens, deel|geef .. nooit|niet .. met|aan|door|code
        deel .. met niemand, nooit .. delen|afgeven|doorgeven|vragen, vragen .. nooit|niet .. om|naar
        vraagt .. nooit, niet delen, wees .. voorzichtig|alert .. phishing|smishing|oplichting|fraude
        waarschuwing .. phishing|fraude, klik niet, geef .. aan niemand, deel deze code niet
        waarschuwen .. voor .. phishing|fraude|oplichting
    """,
    "own_route": """
        zoals u gewend bent, zoals gewoonlijk, op de gebruikelijke manier, in uw|de|onze|je .. app
        via de|uw|onze .. app, nummer achterop, achterkant van uw .. pas, typ .. adres .. zelf
        in uw bankmail|account|berichtenbox, in je account, vertrouwde nummer, bij uw kantoor, in mijn .. omgeving
        bekende nummer
    """,
    "ignore_ok": """
        negeer dit|deze|dan, kunt u .. negeren|verwijderen, kun je .. negeren|verwijderen, niets .. te doen|doen
        hoeft niets|niet .. te|doen, geen actie .. nodig|vereist, hoef je niets, was u dit .. zelf?, was jij dit
        als u dit zelf, als je dit zelf, beschouw .. als niet
    """,
    "code_notice": """
        code is, uw|je|jouw code, code voor, code geldig|verloopt, verificatiecode, bevestigingscode
        beveiligingscode, inlogcode, sms code, geldig tot|voor #number
    """,
    "service": """
        vragen, vraag .. over, hulp nodig, niet antwoorden|beantwoorden|reageren, klantenservice, opmerkingen
        lezersbrieven, klachten, aanmelden .. voor|bij, suggesties, helpen u|je graag
    """,
    "unsubscribe": """
        uitschrijven, afmelden, af te melden, uit te schrijven, afmelding, voorkeuren, in uw browser, in je browser
        nieuwsbrief, webversie, geen e mails meer, sms stopzetten, online versie
    """,
    "disclaimer": """
        niet de geadresseerde, geadresseerde, bestemd voor de, per abuis ontvangen, ten onrechte ontvangen
        vertrouwelijke informatie .. bevatten, uitsluitend bestemd
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        dringend, dringende, urgent, spoed, onmiddellijk, onmiddellijke, meteen, zo snel mogelijk, zsm, z s m
        per direct, vandaag nog, haast u, haast je, wacht niet, snel, actie vereist|nodig, let op, aandacht vereist
        belangrijk bericht, handel nu|snel|direct, zo spoedig mogelijk, spoedig, nu meteen, per omgaande
        dringend verzoek, reageer|betaal|bel|nu|verifieer|dan direct, direct via|uw|het|op|naar|betalen|actie
    """,
    "deadline": """
        binnen #number uur|uren|minuten, binnen .. uur|uren|24u|48u|twee_dagen|drie_dagen
        voor #number januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
        voor #number, uiterlijk, voor middernacht, laatste herinnering|waarschuwing|kans|aanmaning|kennisgeving|
            oproep|poging|melding
        verloopt|vervalt .. vandaag|morgen|binnenkort|over|op|binnen, nog maar #number, nog #number uur|dagen
        over twee|#number dagen, na vandaag, vandaag nog, alleen vandaag, voor morgen, 24 uur, 48 uur, 72 uur
        deadline, na meerdere herinneringen, op tijd, voor het te laat, betaal vandaag, nog vandaag
    """,
    "loss": """
        wordt|worden|zal|zullen .. geblokkeerd|gesloten|opgeschort|verwijderd|gedeactiveerd|beperkt|stopgezet|
            afgesloten|opgeheven|beëindigd|geretourneerd|teruggestuurd|vernietigd|bevroren|afgeschreven|opgezegd|
            verbroken|ongeldig|vergrendeld|verkocht|onderbroken
        verliest u|je, verlies van .. toegang|gegevens|geld, toegang .. verliezen|kwijt
        permanent .. verwijderd|geblokkeerd|gesloten, extra|bijkomende|aanvullende .. kosten|boete
        voorkom .. blokkade|blokkering|beslag|extra|kosten|deurwaarder|verlies|afsluiting|schorsing|onderbreking
        blokkade .. voorkomen|via, blokkades .. voorkomen, om .. te voorkomen, blokkering, afsluiting van
        terug naar .. afzender, retour afzender, vervalt, opschorting van, deactivering van, sluiting van
        gaat verloren, zijn wij genoodzaakt, genoodzaakt .. blokkeren|sluiten|beperken, beslagprocedure, beslag
        verhoging
    """,
    "legal": """
        deurwaarder*, gerechtsdeurwaarder*, arrestatie*, arrestatiebevel*, gearresteerd, rechtszaak, rechtbank
        dagvaarding, gerechtelijke stappen|procedure, juridische stappen|procedure|gevolgen, gevangenis*
        strafrechtelijk*, vervolging, beslaglegging, conservatoir beslag, incassobureau, incassoprocedure, aangifte
        witwassen, kinderporno*, boete, strafbaar, politie .. aanhouden|inval|vervolg*, loonbeslag, dwangbevel
    """,
    "authority": """
        politie, recherche, rechercheur, belastingdienst, fod, fod financiën, cjib, fraudeafdeling
        fraude_afdeling|team|desk, fraudedesk, afdeling fraude|fraudebestrijding|veiligheid, douane, ministerie
        overheid, rijksoverheid, gemeente, rechtbank, openbaar ministerie, officier van justitie, interpol, europol
        notaris, advocaat, directeur, digid, mijnoverheid, svb, uwv, rdw, inspecteur, belastingen, veiligheidsraad
        nationale bank, card stop, justitieel incassobureau, febelfin, mijn overheid, politieagent
    """,
    "fear": """
        gehackt, gehackte, misbruikt, besmet, geïnfecteerd, gekaapt, verdachte|ongebruikelijke|onbekende|
            frauduleuze|ongeautoriseerde|ongewone .. transactie*|activiteit*|inlogpoging*|betaling*|overboeking*|
            aanmelding*|login*|inlog*|afschrijving*|apparaat
        hackers .. hebben|proberen|toegang, virus .. gevonden|gedetecteerd|ontdekt, virussen, identiteitsfraude
        datalek, in gevaar, niet veilig, geld .. veilig|gevaar|risico, beveiligingswaarschuwing
        iemand .. probeert|heeft|is .. toegang|ingelogd|uw|je, fraude .. gedetecteerd|geconstateerd|ontdekt
        afgeschreven, klopt .. niet, inlogpoging*, gevaren gedetecteerd, van uw rekening af
        malware .. gevonden|gedetecteerd
    """,
    "scarcity": """
        beperkt|beperkte .. aantal|tijd|plaatsen|beschikbaar|voorraad, op is op, zolang .. strekt
        nog maar .. plaatsen|over|beschikbaar, exclusieve|exclusief .. aanbod|aanbieding|kans|toegang|korting
        unieke kans, eenmalige kans, mis .. niet, mis deze kans, eerste #number, aanbieding .. eindigt|verloopt
        grijp .. kans, kortlopende
    """,
    "flattery": """
        u|je bent|werd .. geselecteerd|gekozen|uitgekozen|uitverkoren, gefeliciteerd, proficiat, gelukkige winnaar
        gelukkige, trouwe klant, uw loyaliteit, betrouwbaar persoon, ik vertrouw u|je, alleen u kunt
        uw profiel .. opgevallen|indruk|gezien, bent geselecteerd, bent gekozen
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        vertel|zeg|praat|spreek|deel .. niemand|niets|mama|papa|bank|familie|kinderen|man|vrouw|politie|
            collega_s .. over|hierover|hiervan|niets|niet|dit
        vertel|zeg .. aan_niemand|tegen_niemand|het_niemand|niemand|met_niemand, praat .. met_niemand
        niet .. vertellen|zeggen|praten .. bank|familie|mama|papa|kinderen|politie|tegen, tegen niemand
        hou|houd|houdt u? .. geheim|voor_jezelf|onder_ons|stil|voor_u, blijft .. tussen_ons|onder_ons|geheim
        ons geheim, strikt vertrouwelijk|geheim, strikte geheimhouding, geheimhouding, niemand mag .. weten
        mag niemand .. weten, geheim onderzoek, lopend onderzoek .. vertrouwelijk|geheim|niemand, discretie
        mondje dicht, buiten medeweten, onderling geheim, met niemand .. over
    """,
    "secret_mild": "strikt vertrouwelijk, vertrouwelijkheid, discretie, discreet, vertrouwelijke zaak|transactie",
    "lie": """
        zeg|vertel|zegt|antwoord .. bank|bankmedewerker|medewerker|kassa|kassière|balie|hen|ze .. dat|voor|u|je|het
        zeg|zegt u? dat .. u|je|het .. voor|verbouwing|auto|familie|vakantie|koopt|helpt
        zeg|vertel .. het is|gaat .. voor|om, als .. bank|iemand|medewerker|kassière|men|ze .. vraagt|vragen|
            belt .. zeg|zegt|antwoord|vertel
        vertel|zeg|noem .. bank|medewerker|balie .. niet|niets|niks, niets .. bank .. zeggen|vertellen, doe alsof
        lieg, liegen, zet|vul|schrijf .. omschrijving .. cadeau|verbouwing|lening|familie|auto|privé
        als omschrijving .. cadeau|verbouwing|lening|familie|auto, medewerker*|bank .. betrokken|complot|corrupt
        verzin .. smoes|verhaal
    """,
    "stay_on_line": """
        blijf|blijft aan_de_lijn|hangen|aan_de_telefoon|bellen, hang|hangt|leg u? .. niet op, niet ophangen
        hang niet, verbreek .. niet, laat .. telefoon|lijn .. aan|open|openstaan, praat .. met niemand .. anders
        beëindig .. niet .. gesprek, aan de lijn .. blijven
    """,
    "ignore_warning": """
        negeer|negeert|negeren .. waarschuwing*|melding*|alarm|pop_up
        waarschuwing*|melding .. negeren|wegklikken|normaal|klik_weg, klik .. waarschuwing|melding .. weg
        toch .. uitvoeren|installeren|openen|doorgaan|downloaden|behouden
        onbekende bronnen .. toestaan|inschakelen|sta, onbekende bronnen
        als .. bank|browser|windows|virusscanner .. waarschuwt|waarschuwing|melding .. klik|negeer|bevestig
        verplaats .. postvak_in|inbox|spam, geen spam, markeer .. veilig|geen
    """,
    "protection_off": """
        schakel|zet .. antivirus|virusscanner|firewall|defender|beveiliging|bescherming|waakhond|companion .. uit
        uitschakelen|deactiveer|deactiveren|verwijder|deïnstalleer|pauzeer|stop .. antivirus|virusscanner|firewall|
            defender|beveiliging|bescherming|waakhond|companion
        antivirus|virusscanner|firewall|beveiliging|companion|waakhond|play_protect .. uitschakelen|uitzetten|uit|
            deactiveren|verwijderen
        tweestapsverificatie .. uit*
    """,
    "avoid_check": """
        bel .. niet|nooit .. bank|politie|kantoor|oude|terug, bel .. bank|politie|oude_nummer .. niet
        niet .. bank|politie|kantoor|oude_nummer .. bellen|contacteren|gaan, ga .. niet .. bank|politie|kantoor
        zit in .. vergadering|meeting|bespreking .. kan|niet|geen, ben in .. vergadering|meeting|bespreking .. kan|
            niet|geen
        kan .. nu|even|momenteel .. niet .. bellen|praten|opnemen, kan .. niet .. bellen|praten|opnemen|gebeld
        alleen .. per|via .. mail|e_mail|whatsapp|app|sms|bericht .. bereikbaar|contact|reageren
        telefonisch niet bereikbaar, geen politie, niet naar de politie, niet nodig .. bank|politie|bellen
    """,
    "erase": """
        verwijder|wis|delete .. bericht|berichten|chat|gesprek|sms|mail|appje|geschiedenis
        bericht|berichten|chat|gesprek .. verwijderen|wissen, verwijder .. oude|oud .. nummer
        oude nummer .. verwijderen|weg|wissen, vernietig
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        hoi|hey|hallo|dag|hi|hai|heey|he lieve? mam|mama|pap|papa|oma|opa|mams|paps|mamma|pappa|moeder|tante|oom|ma|
            pa|mum
        mam|mama|pap|papa|oma|opa|mams|paps ik|dit_is|met|mijn, ik ben .. je|jouw zoon|dochter|kleinzoon|
            kleindochter
        het is .. je|jouw zoon|dochter|kleinzoon, dit is .. je|jouw zoon|dochter|kleinzoon
        met .. je zoon|dochter|kleinzoon, je zoon, je dochter, je kleinzoon, raad eens wie, je oudste, je jongste
    """,
    "kin_word": "mam, mama, papa, oma, opa, mams, paps, mijn zoon, mijn dochter, tante, oom",
    "new_number": """
        mijn nieuwe|nieuw|tijdelijke|tijdelijk nummer|telefoonnummer|telefoon|gsm|mobiel|06
        nieuw nummer|nummertje|mobiel, nieuwe nummer, nieuw telefoonnummer, nieuwe telefoon|simkaart|gsm
        nummer .. veranderd|gewijzigd, sla .. op .. nummer, sla .. nummer .. op
        oude nummer .. verwijderen|weg|meer|wissen, verwijder .. oude nummer, dit is .. nieuwe nummer
        app .. op .. dit|nieuwe .. nummer, telefoon|nummer van .. vriend|vriendin|collega, tijdelijk nummer
        leentelefoon, ander nummer, oude telefoon
    """,
    "phone_broken": """
        telefoon|mobiel|gsm|scherm|toestel|iphone .. kapot|stuk|gestolen|kwijt|gevallen|defect|water|wc|toilet|
            wasmachine|reparatie|overleden|gecrasht
        mijn telefoon .. verloren|laten, kapotte telefoon, simkaart .. defect|kapot|beschadigd
        in .. wc|toilet|wasmachine|water .. gevallen, oude telefoon
    """,
    "cannot_call": """
        kan .. niet .. bellen|praten|opnemen|gebeld, microfoon|speaker|camera .. kapot|stuk|doet|werkt
        bellen .. lukt|gaat|werkt|kan .. niet, kan alleen .. appen|whatsapp|berichten|typen
        stuur .. app|appje|whatsapp .. op|terug|als, app me .. terug|even|op, niet bellen, bel .. niet
        niet gebeld worden
    """,
    "need_money": """
        heb .. geld|hulp|#money|lening nodig, nodig .. geld|#money, moet .. rekening|rekeningen|betaling|factuur|
            facturen .. betalen|doen|voldoen
        kun|kan|kunt|wil|zou je|jij|u .. betalen|overmaken|voorschieten|lenen|betaling|overboeken|geld|helpen_met
        leen me|mij .. geld|#money, maak .. #money .. over, kan .. niet .. bankieren|rekening|bank
        internetbankieren|bankieren|bank_app|bankapp .. niet|geblokkeerd|werkt|beveiligd, betaal .. terug|morgen
        krijg je .. terug, maak .. morgen .. terug|over, betaal .. je terug
        rekening .. betalen|openstaan|dringend|moet, schiet .. voor, geen toegang .. rekening|bank|bankieren
        spoedbetaling, betaalverzoek .. gemaakt|bestelactie
    """,
    "emergency": """
        ongeluk .. gehad|gekregen|auto|veroorzaakt, auto ongeluk, in het ziekenhuis, in de gevangenis, vastgezet
        opgepakt, gearresteerd, borgsom, overvallen, beroofd, gestrand, portemonnee .. gestolen|kwijt|verloren
        paspoort .. gestolen|kwijt|verloren, tas .. gestolen|kwijt, ontvoerd, aangereden, in nood, in de problemen
        advocaat nodig, spoedoperatie, zwaar gewond, vast in .. buitenland, zit vast
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        u|je heeft|hebt .. gewonnen, heeft|hebt u|je .. gewonnen, win .. een|gratis|cadeaukaart|iphone|beloning|
            #money
        winnaar .. van|geselecteerd|bent, gelukkige winnaar, bent .. winnaar
        prijs .. winnen|ontvangen|claimen|ophalen|gewonnen, prijzen .. winnen, loterij, staatsloterij, jackpot
        hoofdprijs, winactie, verloting, prijsvraag, kans .. winnen|maken .. op? een|#money, maak .. kans
        maak je kans, beloning .. ontvang*|claim*|wacht|winnen, claim .. prijs|beloning|cadeau
        cadeau .. ontvang*|wacht|claim*|gratis, gratis .. iphone|samsung|cadeau|pakket|noodpakket|ehbo|set|bon|kit|
            product
        enquête|onderzoek|vragenlijst .. ontvang*|win|winnen|beloning|in_te_vullen|invullen|cadeau|neem|ervaring
        neem|doe .. enquête|onderzoek|winkelonderzoek, gloednieuw* .. ontvang*|krijgen|winnen|product
        cadeaukaart .. win|ontvang*|gewonnen|wacht|claim*, spaarpunten|punten .. verlopen|vervallen
        geselecteerd .. om|voor .. ontvang*|winnen|krijgen|cadeau|weekend, mystery box, deel .. win, speciaal cadeau
    """,
    "claim": """
        claim, claimen, ontvang uw|je|een|nu, om te ontvangen, ophalen, op te halen, haal .. op, verzilver
        verzilveren, vraag .. aan, aan te vragen, aanvragen, doe mee, neem deel, deelnemen, profiteer, te ontvangen
    """,
    "big_money": """
        miljoen*, miljoenen, miljard*, #money miljoen*, groot bedrag, grote som, fortuin
        bedrag van .. #money|miljoen*, amerikaanse dollar*
    """,
    "inheritance": """
        erfenis*, nalatenschap, erfgenaam, erven, begunstigde*, overleden .. cliënt|klant|man|echtgenoot|zonder|
            vrouw
        nabestaande*, testament, naaste familie, niet opgeëist* .. geld|fonds*|bedrag|tegoed, slapende rekening
        schenking .. van|#money|miljoen*, donatie .. van|#money|miljoen*|aan, doneren .. #money|miljoen*
        compensatie .. fonds|slachtoffer*|#money, kanker .. stadium|patiënt|dokter*|stervend*, stervende, weduwe
        wezen, weeshuis, liefdadigheid*, humanitair*, zakenvoorstel, zakelijk voorstel, procent .. voor_u|bedrag|som
        risicovrij, diplomaat, overdracht .. van|fonds|geld .. miljoen*, fondsen .. overmaken|vrijgeven|overdragen
        percentage van
    """,
    "returns": """
        #number% rendement|winst, #number% per dag|week, #number% gegarandeerd
        gegarandeerd* .. rendement*|winst*|inkomen, dagelijks* .. winst*|rendement*|inkomen
        hoog|hoge .. rendement*|winst*, passief inkomen, verdubbel* .. geld|inleg|investering|inzet, zonder risico
        geen risico, verdien* .. #money .. per|dag|week|maand, financiële vrijheid, financieel onafhankelijk
        #number .. rendement|winst|rente|per_dag, snel .. rijk|geld_verdienen, geld verdienen, rijk worden
        investeer .. #money .. ontvang|verdien|en, minimale inleg, rendement, verdiende .. #money|uur|dag
        winst .. uitbetaald|gegarandeerd
    """,
    "trading": """
        handelsplatform*, beleggingsplatform*, tradingplatform, trading .. platform|app|groep|bot|signalen
        investeren .. in|crypto|bitcoin, beleggen .. in|crypto|met, crypto .. handel*|platform|investering*|beleggen
        bitcoin .. platform|handel*|investering*, investeringsplatform*, investering*, belegging*, beursgroep
        aandelen .. groep|tips|signalen, cryptohandel, mijn mentor|oom|analist, automatisch handelen, obligatie*
        cryptogenius
    """,
    "investor_group": """
        word lid van .. groep|kanal, sluit .. aan .. groep|kanaal|community, whatsapp|telegram|vip groep|kanaal
        gratis signalen, beleggersgroep, aandelengroep
    """,
    "withdraw_fee": """
        belasting|kosten|storting|commissie|borg|#money .. voordat|om|voor .. opname|opnemen|uitbetaling|uitbetalen|
            vrijgeven
        opname|opnemen|uitbetaling|uitbetalen .. kosten|belasting|storting|betalen|borg|commissie|geblokkeerd|eerst
        account|tegoed .. bevroren .. betaal|storting|kosten|tot, betaal .. belasting|kosten|commissie .. opnemen|
            uitbetaling|vrijgave|vrijgeven
    """,
    "job": """
        bijbaan, thuiswerk, thuiswerken, vanuit huis .. werken|verdienen|werk, werk vanuit huis, vanuit huis
        vacature*, baan .. aangeboden|aanbod|aanbieden|online, parttime .. baan|werk|job
        online .. baan|werk|bijbaan, uw|je cv, recruiter*, personeelszaken, hr .. afdeling|manager
        we|wij zoeken .. mensen|medewerkers|personen|jou, geen ervaring, zoek je .. werk|baan|bijbaan
        zoekt u .. werk|baan, mystery shopper, bijverdien*, bijverdienste*, geldezel, testklant, flexibel werk
    """,
    "job_pay": """
        verdien|verdienen|salaris|loon|inkomen|vergoeding|commissie|krijg .. #money .. per|dag|week|maand|uur
        #money .. per|een .. dag|week|maand|uur, #money per dag|week|maand|uur
        dagelijks|wekelijks .. uitbetaald|betaald|salaris, flexibele .. werktijden|uren|tijden, vrije tijd
        #number tot #number .. minuten|uur|euro|per, makkelijk .. geld|bijverdienen, snel bijverdienen
    """,
    "task": """
        eenvoudige|simpele .. taken|taak|opdrachten, taken .. voltooien|uitvoeren|afronden|dagelijks|per, like|
            liken|beoordelen|beoordeel|volgen|abonneren .. video_s|hotels|producten|apps|youtube|kanalen|restaurants
        likes|reviews .. youtube|tiktok|google|instagram, producten .. testen|optimaliseren
        bestellingen .. optimaliseren, negatief saldo
    """,
    "romance": """
        mijn|m_n lief|liefste|schat|schatje|engel|koningin|koning|liefje|hart|prinses, lieve schat
        ik hou van je|jou, hou van je|jou, mis je, zielsverwant, weduwnaar, gescheiden
        op zoek naar .. liefde|relatie|partner|vrouw|man|serieuze, serieuze relatie, ware liefde, eenzaam, verliefd
        je|jouw|uw profiel .. gezien|mooi|zag|leuk, je|jouw foto* .. mooi|gezien|zag, booreiland, amerikaanse leger
        soldaat .. in|missie, chirurg, militair .. missie|in, lot heeft
        goedemorgen|goedenavond|welterusten .. schat|lief|liefste|mooie|engel|schatje, trouwen, onze toekomst
        kusjes, rest van .. leven, petrochemisch, scheepskapitein
    """,
    "acquaint": """
        leren kennen, te leren kennen, beter kennen, vrienden .. worden|zijn, verkeerd nummer
        verkeerde nummer|persoon, aangenaam, hoe heet je, waar kom je vandaan, hoe oud ben je
        ben je .. single|getrouwd|vrijgezel, mijn naam is, ik heet, wat doe je .. werk, is dit .. nummer van|nog
        ken ik jou|u, mezelf voorstellen, even voorstellen
    """,
    "recorded": """
        opgenomen|gefilmd .. u|je|video|terwijl|hoe, video .. van_u|van_jou|van_je|waarin|masturb*, webcam
        uw|je camera, masturb*, pornosite*, porno*, seks .. site*|video*, volwassen .. site*|video*|inhoud
        intieme .. video*|foto*|beelden, naaktfoto*, naaktbeelden, compromitterende, beschamend*, jezelf bevredig*
        zelfbevrediging, gênant*
    """,
    "hacked_you": """
        gehackt .. uw|je|ik|jouw, ik heb .. toegang|gehackt|geïnstalleerd|geïnfecteerd|volledige|malware|gekopieerd|
            trojan|virus|controle
        volledige toegang|controle, toegang tot al? .. uw|je|jouw .. apparaat|apparaten|contacten|webcam|camera|
            account|computer
        uw|je apparaat|computer|systeem|account .. gehackt|geïnfecteerd|besmet, ik ben .. hacker
        ik ken .. wachtwoord|uw|je, een van je|uw wachtwoorden, keylogger, spyware geïnstalleerd
    """,
    "expose": """
        stuur|sturen|verstuur|versturen|publiceer|publiceren|verspreid|verspreiden|delen|deel|plaats .. video*|naar|
            foto_s|alles|aan|beelden .. contacten|vrienden|familie|iedereen|al|alle|online|collega_s
        uw|je|jouw contacten|vrienden|familie|collega_s, al je|uw|jouw contacten|vrienden, alle contacten
        sociale media, social media, reputatie, leven .. verwoesten|ruïneren|kapot, openbaar maken
    """,
    "ransom": """
        betaal|stuur|maak|stort|betalen .. #money|bitcoin*|btc, bitcoin .. adres|wallet|portemonnee
        btc .. adres|wallet, wallet .. adres|hieronder, mijn wallet|bitcoin|btc, #number uur .. betalen|tijd|om
        losgeld, heeft|hebt .. #number uur
    """,
    "threat_harm": """
        vermoorden, vermoord, huurmoordenaar, bom, explosief, weet waar .. woont|je_woont, zuur .. gezicht
        pijn doen, familie .. iets_overkomt|aandoen
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        virus*|virussen .. gedetecteerd|gevonden|op_uw|ontdekt, computer|pc|apparaat|telefoon|systeem|
            laptop .. besmet|geïnfecteerd|gevaar|geblokkeerd|gehackt|vergrendeld|virus*
        technische ondersteuning|dienst|helpdesk, windows|microsoft .. helpdesk|ondersteuning|medewerker|technicus|
            beveiliging|licentie
        licentie .. verlopen, foutcode, antivirus|virusscanner .. verlopen|abonnement|verleng*
        bescherming .. verlopen|verleng*, mcafee|norton|avast .. verlopen|abonnement|beëindigd|verleng*
        ip adres .. gehackt|misbruikt, gevaren gedetecteerd, virusbedreiging*
    """,
    "charged": """
        wordt|is|zal|werd|word|worden .. afgeschreven|verlengd|gefactureerd|geïncasseerd|in_rekening
        automatisch .. verlengd|afgeschreven|verlenging, abonnement .. verlengd|wordt|is|verlenging|van
        verlenging van, uw|je bestelling .. van|is|bevestigd|#money, bedankt voor .. bestelling|aankoop|betaling
        betaling van .. #money, bedrag van .. #money, #money .. afgeschreven|gereserveerd|van_uw_rekening
        transactie .. van|id|goedgekeurd .. #money, incasso .. opdracht|van|#money, overboeking van .. #money
        af te schrijven
    """,
    "renewed": """
        abonnement*, verleng*, bestelling*, factuur, terugbetaling*, licentie, lidmaatschap, annuleringsafdeling
    """,
    "bank_notice": """
        uw pas, uw kaart, je pas, betaalpas, pinpas, creditcard, contactloos, kaart eindigend
    """,
    "other_way": """
        in|via|open de|uw|onze|je app, mijn omgeving, internetbankieren, op onze website|site, antwoord ja|nee|stop
        achterop, op .. kantoor
    """,
    "to_cancel": """
        om|als|wilt .. annuleren|stoppen|opzeggen|blokkeren|weigeren .. bel|neem|klik|deze|betaling|bestelling
        annuleren .. bel|neem|via|hier, annuleer .. bel|betaling|bestelling|transactie|via
        heeft u .. niet .. zelf|gedaan|besteld|uitgevoerd|aangemeld|goedgekeurd
        heb je .. niet .. zelf|gedaan|besteld, bent u|ben_je .. dit? niet, was u dit niet, klopt .. niet
        niet .. door_u|zelf .. uitgevoerd|gedaan|gemachtigd, als u .. niet .. herkent|heeft|bent
        incasso .. weigeren, storneren, niet geautoriseerd, herkent u .. niet, wilt annuleren, dit niet was
    """,
    "parcel": """
        pakket, pakketten, pakketje, pakje, zending, bezorging, levering, bezorgd, bezorger, bezorgen, pakketmelding
        track and trace, trackingcode, volgcode, sorteercentrum, distributiecentrum, afhaalpunt, bezorgadres
        afleveradres, verzending, postpakket, iakket, koerier, trackingmelding, douane
    """,
    "parcel_problem": """
        kon|konden|kan|kunnen .. niet .. bezorgd|geleverd|afgeleverd|afleveren|bezorgen|leveren
        niet .. bezorgd|geleverd|afgeleverd, bezorging|levering|bezorgpoging .. mislukt|gemist|uitgesteld|vertraagd|
            opgeschort|probleem|geschorst
        levering van .. opgeschort|geschorst, adres .. onvolledig|onjuist|ontbreekt|ongeldig|bevestig*|fout*|niet
        onjuist|onvolledig|verkeerd .. adres|huisnummer, adresfout, huisnummer .. ontbreekt
        vastgehouden|tegengehouden .. douane|sorteercentrum, bij de douane, douane .. kosten|betalen|vastgehouden
        verzendkosten|invoerkosten|bezorgkosten|douanekosten|invoerrechten .. betalen|voldoen|openstaand*|betaald|
            betaal|bedragen|bedraagt
        openstaande verzendkosten|invoerkosten|kosten|douanekosten|bezorgkosten
        wacht op .. bezorging|levering|aflevering|betaling|bevestiging|u
        in afwachting van .. aflevering|bezorging|levering|betaling|bevestiging, retour .. afzender
        terug naar .. afzender, bezorging .. opnieuw|inplannen|plannen|bevestigen, plan .. levering*|bezorging
        nieuwe bezorgpoging, niet thuis, pakket .. komt .. er .. aan, pakket .. aan .. volg, pakket .. klaar
        pakket .. sorteercentrum|distributiecentrum|wacht|bereikt, ons .. sorteercentrum bereikt
        pakket geadresseerd, bevestig .. adres|levering|bezorging|zending, bevestiging nodig .. bestelling|verzenden
        iakket, gemiste bezorging, uw iakket|pakket komt|kopt
    """,
    "tax_refund": """
        teruggave .. van|#money|aan|ontvangt|bevestig|berekend, belastingteruggave*
        terugbetaling .. van|belasting|#money|ontvang*|wacht, recht op .. teruggave|toeslag|terugbetaling|
            compensatie|vergoeding|premie|#money|bedrag
        ontvangt nog .. teruggave|#money, energietoeslag, energiepremie, zorgtoeslag, huurtoeslag
        toeslag .. aanvragen|ontvang*|recht, bedrag terugkrijgt, krijgt .. terug, terug te krijgen, tegemoetkoming
        compensatie .. ontvang*|factu*|aanvragen, vraag .. teruggave .. aan?, teveel betaald, te veel betaald
        nog hoort te krijgen, vakantiegeld .. berekend|bevestig*|opnieuw
    """,
    "fine_notice": """
        openstaande|openstaand .. vordering|schuld|boete|bedrag|factuur|belasting*|verkeersboete|rekening|aanslag
        boete .. betalen|openstaand|verkeers|parkeer|betaal, verkeersboete*, parkeerboete*, naheffingsaanslag
        belastingschuld, schuld met kenmerk, vordering met kenmerk, achterstallige .. betaling|belasting*|boete
        betalingsachterstand, wegenbelasting, na meerdere herinneringen, na herinneringen, niet voldaan
        snelheidsovertreding, niet bijgeschreven
    """,
    "account_trouble": """
        account|rekening|betaalrekening|betaalpas|bankpas|pas|rabopas|kaart|bankkaart|card|toegang|app|lidmaatschap|
            abonnement|mailbox|paypal|netflix|digid|itsme|simkaart|scanner|reader|profiel|internetbankieren|
            bankieren|wachtwoord|betaling|wallet|contract|code|identificatiecode .. is|wordt|werd|zijn|was|zal|
            tijdelijk|uit|verloopt|vervalt|om|automatisch .. geblokkeerd|beperkt|opgeschort|verlopen|verouderd|
            gedeactiveerd|onderbroken|geschorst|bevroren|gesloten|mislukt|geweigerd|ongeldig|vergrendeld|stopgezet|
            quarantaine*|vergeven|verwijderd
        account|rekening|betaalpas|bankpas|pas|rabopas|kaart|card|app|contract|simkaart|abonnement|lidmaatschap|
            bankieren|toegang|reader|scanner|digid verloopt|vervalt|verlopen|geblokkeerd|beperkt|verouderd|
            be_verouderd
        uw|je|huidige .. betaalpas|bankpas|simkaart|pas .. vervalt|verloopt
        vervalt .. uw|je .. betaalpas|bankpas|pas, vernieuwde|nieuwe|vervangende .. betaalpas|bankpas|pas|
            bankpassen|simkaart|rabopas|reader|scanner|bankkaart|app
        ongebruikelijke|verdachte|onbekende .. activiteit*|inlogpoging*|transactie*|aanmelding*|login*
        nieuw apparaat, nieuw toestel, inlogpoging*, veiligheidsoverwegingen, veiligheidsredenen
        beveiligingsredenen, uit veiligheid, verifieer|bevestig|controleer|update|actualiseer|vernieuw|deblokkeer|
            reactiveer|koppel .. uw|je|jouw .. account|gegevens|identiteit|rekening|app|betaalpas|pas|kaart|card|
            betaalgegevens|wallet|beveiligingsgegevens|reader|scanner|informatie|internetbankieren|identificatiecode
        uw|je .. gegevens|account|identiteit .. verifiëren|bevestigen|bijwerken|controleren|te_actualiseren|
            actualiseren|updaten
        betaling .. mislukt|geweigerd|niet_gelukt, betaalmethode .. geweigerd|verlopen|bijwerken|ongeldig
        probleem met .. uw|je .. account|betaling|rekening|abonnement, nog geen .. reader|scanner|app .. gekoppeld
        gekoppeld heeft, quarantainezone, betaalpas .. verouderd, verlopen, voorkom blokkade, digitale machtiging
        ongelezen bericht, verificatie .. niet|no .. voltooid, geregistreerde toestellen, tijdelijke beperking
        bijwerken van uw, financiële update
    """,
    "storage": """
        mailbox|postvak|opslag|opslagruimte|cloud|icloud|quotum .. vol|bijna_vol|overschreden|limiet|bereikt
        opslagruimte, niet bezorgde|wachtende|inkomende|geblokkeerde .. berichten|e_mails|mails
        berichten|e_mails|mails .. vastgehouden|geblokkeerd|quarantaine|wachten|niet_bezorgd, quarantaine
        foto_s .. verwijderd|verloren, webmail .. update|account|upgrade|team, bestanden .. verwijderd|verloren
        mailserver
    """,
    "shared_doc": """
        document|bestand|bestanden .. gedeeld|ondertekenen|klaar|wacht|ontvangen|handtekening
        gedeeld .. document|bestand|met_u|met_je, document .. tekenen, docusign
        voicemail|spraakbericht|fax .. nieuw|ontvangen|gemist|wacht|beluister*
        nieuw|nieuwe .. voicemail|spraakbericht|fax, gemiste oproep, onedrive, sharepoint, wetransfer, dropbox
        beveiligd bericht, inkooporder .. bijlage|bijgevoegd, betalingsbewijs, betaaladvies
        loonstrook .. bijlage|bekijk, nieuw bericht .. berichtenbox|portaal|inbox, bericht .. berichtenbox|klaar
        offerteaanvraag
    """,
}
_MONEY = {
    # --- money on its way, and conversations ------------------------------------------------------------------
    "safe_account": """
        veilige|veilig|kluis|beveiligde|tijdelijke|tussen rekening .. overmaken|overboeken|zetten|storten|
            aangemaakt|geopend|voor_u?
        kluisrekening, veilige rekening, veiligheidsrekening, tussenrekening, geld|spaargeld|tegoed|
            vermogen .. veilig_stellen|veiligstellen|veilige|in_veiligheid|veilig_te_stellen|veilig_zetten
        zet|maak|boek .. geld|spaargeld|tegoed .. veilig|veilige|kluis
        koerier|medewerker|collega|agent|politieagent|rechercheur|bode .. ophalen|haalt|langs|komt_ophalen|
            opgehaald, pas|bankpas|betaalpas|geld|sieraden|contant|goud|pinpas .. ophalen|meegeven|overhandigen|
            afgeven|opgehaald|mee_te_geven|klaarleggen
        knip .. pas .. door|doormidden, doorknippen, vals geld, serienummers
        neem .. geld .. op .. geef|koerier|agent, dader .. betrappen|pakken, helpen .. onderzoek, goudstaven
    """,
    "overpaid_back": """
        te veel|teveel overgemaakt|betaald|terugbetaald|gestort|ontvangen
        per ongeluk .. overgemaakt|betaald|gestort|te_veel|gestuurd, abusievelijk .. overgemaakt|betaald|gestort
        maak|stuur|betaal|stort .. verschil|restant|rest|teveel .. terug?, verschil .. terug*|overmaken
        terugstorten, terug te storten, terugboeken, houd .. #money|rest .. en|stuur, cheque .. en|verzilver*|stort
        geld .. doorsturen|doorstorten|doorboeken
    """,
    "boss_favour": """
        ben je|bent_u .. beschikbaar|bereikbaar|op_kantoor|vrij|bezig|daar|achter_je_bureau
        heb je|heeft_u .. even|momentje|moment|minuut|tijd, nodig .. je_hulp|uw_hulp|gunst|je_nummer, kleine gunst
        gunst, snelle|dringende|kleine|vertrouwelijke taak|klus|opdracht|verzoek
        zit in .. vergadering|meeting|bespreking, ben in .. vergadering|meeting|bespreking
        kun je|kunt_u .. iets|voor_mij|discreet|snel .. regelen|doen|kopen|afhandelen
        regelen .. vandaag|snel|discreet, verrassing .. personeel|team|collega_s|medewerkers
        stuur|geef .. mij|me .. nummer|mobiele, vergoed .. je|u
    """,
    "keyboard": """
        druk .. windows|windowstoets|ctrl|enter|r, windows toets, windowstoets, toetsencombinatie
        plak .. ctrl|terminal|uitvoeren|opdracht|code, ctrl .. v|c, opdrachtprompt, powershell
        uitvoeren .. venster|dialoog, open .. terminal|powershell|opdrachtprompt
        kopieer .. opdracht|code|commando .. plak
    """,
    "captcha": """
        geen robot, u een mens, een mens bent, captcha, recaptcha, menselijke verificatie, verificatiestappen
        cloudflare, bewijs dat u|je
    """,
    "changed_bank": """
        nieuwe|nieuw|gewijzigde|gewijzigd .. bankgegevens|rekeningnummer|iban|bankrekening|rekening|betaalgegevens
        bankgegevens|rekeningnummer|iban|bankrekening|betaalgegevens .. gewijzigd|veranderd|nieuw|aangepast|
            wijziging
        wijziging .. bankgegevens|rekeningnummer|iban|bankrekening, van bank .. veranderd|gewisseld|gewijzigd
        oude .. rekening|rekeningnummer|iban .. niet|meer|gesloten|opgeheven|controle
        vanaf nu .. rekening|iban|betal*|overmaken|rekeningnummer, voortaan .. rekening|iban|betal*|overmaken|
            rekeningnummer
        betaal|maak|betalen|overmaken .. nieuwe|volgende|andere|dit .. rekening|rekeningnummer|iban
        salaris .. andere|nieuwe|nieuw .. rekening*, salarisrekening .. wijzigen|gewijzigd
        niet meer .. op .. oude .. rekening*
    """,
    "invoice_due": """
        factuur|facturen .. bijlage|vervallen|openstaand*|onbetaald|bijgevoegd|achterstallig|nummer|betalen|
            herinnering|te_laat
        openstaande|onbetaalde|vervallen|achterstallige .. factuur|facturen|rekening|betaling|bedrag
        betalingsherinnering*, aanmaning*, herinnering .. betaling|factuur, betaaltermijn, spoedoverboeking
        overboeking .. vandaag|spoed|dringend, betaling .. achterstallig|openstaand|te_laat
    """,
    "loan": """
        lening .. goedgekeurd|zonder|rente|aanbod|tegen|van|aanvragen|nodig|direct, geld lenen
        krediet .. goedgekeurd|zonder|aanbod|rente, leenaanbod, minilening*, bkr, zonder bkr, rente van
        persoonlijke lening, schulden .. samenvoegen|oversluiten, particuliere lening
    """,
    "marketplace": """
        nog .. beschikbaar|te_koop, uw|je|jouw advertentie|artikel, koerier .. ophalen|haalt|komt|brengt
        marktplaats|vinted|2dehands .. betaling|link|betaal*|verkocht|koper|bevestig*, gelijk oversteken
        betaalverzoek .. gemaakt|gestuurd|betalen|link|cent, #money .. verificatie|verifiëren
        één|1 cent .. overmaken|verificatie|betalen, koper .. betaald|heeft|wacht|wil
        betaling|geld .. ontvangen .. link|klik|bevestig*, borg .. vooraf|sleutels|bezichtiging|overmaken
        sleutels .. opsturen|post|koerier, verhuurder .. buitenland, ik ben .. buitenland .. sleutels|woning
    """,
    "health_cure": """
        afvallen, kilo .. kwijt|afvallen, wondermiddel, diabetes, bloedsuiker, erectie*, viagra, cbd, keto
        vetverbrand*, oorsuizen, prostaat, gewrichtspijn
    """,
    "warmth": """
        mijn|m_n lief|liefste|schat|schatje|engel|koningin|koning|liefje, lieve schat, hou van je|jou, mis je
        denk .. aan je|jou, goedemorgen|goedenavond|welterusten .. schat|lief|liefste|mooie|engel|schatje
        maakt me .. gelukkig|blij, onze toekomst, zielsverwant, kusjes, dikke kus, knuffel, droom over je
        je bent .. bijzonder|mooi|geweldig|lief|speciaal, vertrouw je, voel me .. verbonden|dichtbij
    """,
    "excuse_meet": """
        kan .. niet|nog|geen .. videobellen|camera|afspreken|komen|langskomen|reizen|videogesprek|zien
        camera .. kapot|stuk|werkt|doet, niet videobellen, als .. contract|missie|project|verlof .. voorbij|klaar|
            afgelopen|goedgekeurd
        op het booreiland|schip, zodra .. contract|missie|geld|verlof|betaald .. kom|afspreken|zien
        vlucht .. geannuleerd|gemist, slechte verbinding|internet, visum .. geweigerd|probleem|kosten
        volgende keer|maand .. afspreken|zien, mag .. geen .. camera|video
    """,
    "money_story": """
        ziekenhuis .. rekening|kosten|betalen, operatie, douane .. kosten|vast|betalen, vast .. douane|vliegveld
        vliegticket, visum .. kosten|betalen, mijn rekening|kaart|pas .. geblokkeerd|bevroren|werkt
        huur .. betalen|achterstand, pakket .. gestuurd|douane|cadeau*
        mijn dochter|zoon|moeder .. ziek|ziekenhuis|operatie|ongeluk, betaal je .. terug|dubbel, leen me
        je hulp nodig, help me .. met|geld|betalen|#money, beloof .. terug*
    """,
    "platform_push": """
        open|maak|registreer .. account|rekening .. platform|binance|op|bij|aan, download .. app|platform|wallet
        begin .. met .. #money|klein*, stort .. #money|meer|geld|nog, investeer .. meer|#money|met|nog|weer
        ik .. leer|zal|help|laat .. je .. hoe|zien|begeleiden, volg mijn .. instructies|advies|stappen|signalen
        winst .. gemaakt|#money|vandaag, mijn oom|tante|mentor|analist, verhoog .. inleg|storting|investering
        je account .. heeft|staat|gegroeid
    """,
    "doubt": """
        nee, weet .. niet .. zeker?, ik geloof .. niet, ik snap .. niet, waarom .. moet|zou|kan|wil
        is dit .. echt|oplichting|nep, ben je .. echt|oplichter, klinkt .. raar|vreemd|verdacht, oplichting
        kunnen we .. afspreken|bellen|videobellen, mijn .. bank|dochter|zoon|man|vrouw|vriend* .. zegt|zei|denkt
        bewijs .. het, ik wil .. niet, al .. betaald|gestuurd, twijfel
    """,
    "code_request": """
        wat is de|die|je|uw .. code, stuur|geef|zeg|app|noem|lees .. me|mij .. code|cijfers, code .. per_ongeluk
        per ongeluk .. code .. gestuurd|verzonden|naar, kun je .. code .. sturen|doorsturen|geven|doorgeven
        stuur .. code .. door|terug, kunt u .. code .. doorgeven|geven|noemen, heb .. de code nodig
        code .. doorsturen|doorgeven
    """,
}

DUTCH = Language(
    code="nl",
    common="""het een van dat te zijn voor met niet aan u uw je er maar als bij ook nog wordt naar wij ons heeft deze
        door kunt geen wat ik mijn jouw jij hebben hebt zal om via klik hier bent kan deze beste""",
    concepts={
        name: phrases
        for table in (_TURNS, _DOING, _WANTED, _PRESSURE, _COVER, _KIN, _LURES, _NOTICES, _MONEY)
        for name, phrases in table.items()
    },
)
