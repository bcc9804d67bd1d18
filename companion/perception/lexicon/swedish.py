"""Swedish. What is folded takes the rings and dots away, so that SMS spelling (`losenord`) is covered as it is."""

from __future__ import annotations

from companion.perception.phrases import Language

_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": """
        aldrig, inte, ej, icke, inga, ingen, inget, ingenting, utan att, varken, i stället för, istället för, undvik
        under inga omständigheter
    """,
    "neg_late": """
        till någon, med någon, för någon, till ingen, med ingen, under inga omständigheter, behövs inte
        är inte nödvändigt, inte till någon, aldrig till
    """,
    "neg_close": "inte, aldrig, ej",
    "unless": """
        om du|ni inte, om .. inte|ej, annars, i annat fall, såvida|såvitt du? inte, vid utebliven|uteblivet
        om .. uteblir, om vi inte, utan din|ditt bekräftelse|svar|betalning|godkännande
    """,
    "not_neg": """
        om .. inte, glöm|missa|vänta|tveka|dröj inte, varför inte, inte bara|bara, inte längre, inte kunnat|kunde
        kunde|kan|kunnat|har|är|blev inte, inte levereras|levererats|godkänt|godkänd|auktoriserat, oroa dig inte
        inte var du
    """,
    "reassure": """
        vi|banken|banker|polisen|myndigheter|personal .. aldrig .. ber|be|ringer|ringa|frågar|fråga|begär|efter|
            skickar, vi|banken|banker|polisen|myndigheter ber|frågar|ringer|begär|kommer aldrig|inte
        kommer aldrig .. att? be|fråga|ringa|begära, ber aldrig, ber vi|banken aldrig, frågar aldrig, ringer aldrig
        bedragare|bedragarna|bluffmakare|kriminella .. försöker|kan|vill|ringer|skickar|utger|påstår|brukar|lurar|
            ber|säger, varning för, varnar för, se upp för|med, var försiktig|vaksam|uppmärksam, akta dig för
        lita inte på, om någon|nån|okänd .. ringer|ber|kontaktar|hör|skickar, den som ber|ringer
        ingen .. får|ska|kommer, så känner du igen, luras
    """,
    "others": """
        vi, jag, han, hon, de, man, vi|jag|han|hon|de har|kan|ska|vill|kommer|skulle|måste|fick|brukar
        har|kan|ska|vill vi|jag, när|om|innan vi|jag|han|hon|de, möjlighet att, möjligheten att, som, att vi, jag|vi
        .. ska|vill|kan, kunder|användare
    """,
    "told": """
        du|ni måste|ska|behöver|bör|kan|får, du|ni|vänligen .. måste_du|behöver_du, måste du|ni, kan du|ni, kunde du
        skulle du kunna, vill du, vänligen, var god, var vänlig, var snäll, snälla, ber dig att, ber dig
        ombeds att?, uppmanas att?
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        skicka, skickar du, skicka över, sänd, sänd in, ge, ge mig|oss, ger du, uppge, ange, lämna, lämna ut
        läs upp, läs, berätta, säg, säger du, maila, mejla, messa, svara med, dela, dela med, vidarebefordra
        skicka vidare, fyll i, bifoga, ladda upp, tala om, behöver .. din|ditt|dina, vi behöver .. din|ditt|dina
        visa, lämna in, skriv ner, kan jag få, kan vi få
    """,
    "enter": """
        ange, skriv in, fyll i, mata in, knappa in, slå in, logga in, logga in med, signera, identifiera dig
        registrera
    """,
    "verify": """
        bekräfta, verifiera, uppdatera, validera, aktivera, återaktivera, lås upp, låsa upp, häv, häva, förnya
        förnyar, kontrollera, granska, legitimera, identifiera, säkra, återställ, återställa, godkänn, godkänna
        att bekräfta, att verifiera, att uppdatera, signera, komplettera, verifiering krävs, uppdatering krävs
        åtgärda, synka, häv spärren, avbryta, slutföra, slutför
    """,
    "pay": """
        betala, betalar du, betala in, swisha, swishar du, överför, överföra, för över, föra över, sätt in, sätta in
        skicka, låna mig, låna ut, lägg ut, lägga ut, flytta, flytta över, investera, gör en .. överföring|betalning
        genomför .. betalning|betalningen|överföring, reglera, erlägg, fyll på, ta ut, donera, skänk
    """,
    "buy": "köp, köpa, köper du, inhandla, fixa, skaffa, hämta ut, beställ",
    "click": """
        klicka, klicka på|här, tryck, tryck på|här, besök, gå in på|via|här, gå till, följ .. länk|länken|stegen
        använd .. länk|länken, öppna .. länk|länken|sidan, via .. länk|länken|länk, länken nedan, här, skanna .. qr
        logga in på|via|här, på länken
    """,
    "call": """
        ring, ringa, ring upp, ringer du, ring oss|till|genast, kontakta .. på|oss|kundtjänst|support|telefon, slå
        tillbaka på, nå oss, kundtjänst på, kundservice på, supporten på, telefonnummer, hör av dig .. på
    """,
    "install": "installera, ladda ner, ladda hem, ladda ned, öppna, kör, starta, hämta",
    "open_file": "bifogad*, bilaga, bilagan, bilagor, bifogat, bifogade, bifogas",
    "open_file_do": """
        öppna .. bilagan|bilaga|bifogad*|bifogat|dokument*|filen, se .. bilaga|bilagan|bifogad*|bifogat
        granska .. bilagan|bifogad*, läs .. bilagan, kolla .. bilagan, ladda ner .. bilagan|bifogad*
    """,
    "macros": "aktivera .. innehåll*|redigering*|makron, klicka .. aktivera .. innehåll|redigering",
    "reply": """
        svara, svara på|till|mig|oss, återkom, hör av dig, kontakta mig|oss, skriv till mig|oss, mejla mig|oss
        maila mig|oss, skriv tillbaka, svarar du
    """,
    "reply_trick": """
        svara .. y|ja|j|1 .. öppna*|aktivera*|länk*|därefter|sedan|och, kopiera .. länken .. safari|webbläsar*
        svara ja|j .. så|för
    """,
    "move": """
        skriv, skriva, kontakta, lägg till, addera, chatta, fortsätt, fortsätta, hör av dig, nå, prata, gå med
        anslut, messa, skicka .. meddelande, meddela, via, på, över till, vidare på
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        lösenord*, pinkod*, pin kod*, pin, inloggningsuppgift*, inloggningskod*, användarnamn och, säkerhetskod*
        bankid_kod*|bankkod*, säkerhetsfråg*, koden till .. kort*|bankid|dosan, login uppgifter, lösen
    """,
    "code": """
        verifieringskod*, engångskod*, bekräftelsekod*, aktiveringskod*, sms_kod*, sms kod*, koden, svarskod*
        engångslösenord*, kod .. sms|fick|får|skickades|skickat|kom, #number siffrig* kod*, sexsiffrig* kod*
        whatsapp kod*, kontrollkod*, siffrorna .. dosan|sms, kod från .. bankdosa*|dosa*, bankdosa*, säkerhetsdosa*
    """,
    "card_details": """
        kortnummer*, kortuppgift*, kortinformation, kreditkort*, bankkort*, betalkort*, cvv*, cvc*, utgångsdatum
        giltighetstid, kortets .. baksida|siffror, bild .. kortet, #number siffrorna .. kort*
    """,
    "bank_details": """
        kontonummer*, clearingnummer*, bankuppgift*, kontouppgift*, iban*, betalningsuppgift*, betaluppgift*
        internetbank*, bankkonto*, clearing, faktureringsuppgift*, betalningsinformation, betalningsmetod*
    """,
    "identity": """
        legitimation*, id kort*, idkort*, körkort*, pass, passet, passkopia, personnummer*, födelsedatum, selfie
        kopia|bild|foto|kort .. legitimation*|pass|id|körkort*, personuppgift*, adressbevis, lönespec*, ditt id
    """,
    "identity_form": """
        fullständig* namn, ditt namn .. adress|telefon*, namn .. adress|telefonnummer|personnummer, yrke, ålder, kön
        civilstånd, telefonnummer, mobilnummer, bostadsadress, hemadress, nationalitet, födelsedatum
    """,
    "wallet_secret": """
        återställningsfras*|återställningsord*, seed|recovery fras*|ord, privat* nyckel*, 12|24|tolv ord
        hemlig* fras*|nyckel*, koppla|anslut|verifiera|synka .. plånbok*|wallet*
    """,
    "money_word": """
        pengar, pengarna, belopp, beloppet, avgift, avgiften, faktura, fakturan, räkning, räkningen, skuld, skulden
        betalning, betalningen, deposition*, handpenning, hyra, hyran, böter, boten, bötern*, skatt, skatten
        restskatt*, kontanter, summa, summan, kostnad*, saldo, saldot, förskott*, tull, moms, besparingar
        sparpengar, swish, tusen
    """,
    "fee": """
        avgift, avgiften, avgifter, tullavgift*, fraktavgift*, fraktkostnad*, leveransavgift*, tull, tullkostnad*
        portokostnad*, porto, hanteringsavgift*, serviceavgift*, expeditionsavgift*, importmoms, importavgift*
        trängselskatt*, vägavgift*, vägtull*, liten avgift, returavgift*, lageravgift*, moms, mindre belopp
        förseningsavgift*
    """,
    "release_fee": """
        handläggningsavgift*, förskottsavgift*, överföringsavgift*, uppläggningsavgift*, advokatarvod*
        advokatkostnad*, notarie*, aktiveringsavgift*, tullavgift*, administrationsavgift*, registreringsavgift*
        avgift* .. innan|frigör*|utbetal*, försäkringsavgift*, förskottsbetal*, kurirkostnad*, kuriravgift*
        skatt .. innan .. utbetal*|ta_ut
    """,
    "gift_card": """
        presentkort*, värdekod*, värdebevis*, google_play|steam|apple|itunes|amazon|paysafe kort*|koder|kod
        skrapa .. fram|av|koden|koderna, koderna .. baksida*, kontantkort*, förbetalt kort
    """,
    "phone_of_reader": """
        ditt mobilnummer|telefonnummer|nummer|whatsapp_nummer|privata, ert mobilnummer|nummer, ditt .. nummer
    """,
    "remote_words": """
        fjärrstyr*, fjärråtkomst*, fjärrhjälp*, fjärranslut*, fjärrsupport, dela .. skärm*, skärmdelning
        tillgång|åtkomst .. till din dator|mobil|telefon|enhet, ta över .. dator*|skärm*, styra .. din dator
    """,
    "app_words": "app, appen, applikation*, program, programmet, programvara*, apk, verktyg*, tillägg*",
    "security_app": """
        säkerhetsapp*, säkerhetsprogram*, bankens app, vår app, denna|den_här app*|programmet, supportprogram*
        verifieringsapp*, apk, säkerhets app*
    """,
    "account_word": """
        konto, kontot, konton, bankkonto*, mobilt bankid, bankid, identitet*, uppgifter, uppgifterna, information
        profil*, kort, kortet, bankkort*, adress, adressen, leveransadress*, medlemskap*, abonnemang*
        prenumeration*, mejlkonto*, e post, e postkonto*, inkorg*, betalningsuppgift*, betalningsmetod*, betalkort*
        enhet*, plånbok*, kontouppgift*, kunduppgift*, kundkännedom
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        lämna|ge|dela|uppge|säg|berätta .. aldrig|inte .. kod*|lösenord*|uppgift*|pin*|bankid
        lämna|dela|uppge aldrig, aldrig .. lämna|dela|uppge|logga|lämnar, dela|dela_den inte, ber aldrig .. om|dig
        kommer aldrig .. be|ringa|fråga, vi ringer aldrig, logga aldrig in, varnar för .. bedräg*|bluff*
        klicka inte, klicka aldrig, inte med någon, se upp .. bedräg*|bluff*, inte .. dela .. med någon
    """,
    "own_route": """
        logga in .. som_vanligt|på_vanligt_sätt|i_appen|i_internetbanken|på_mina_sidor, i appen, i din app
        via appen, öppna .. appen, på mina sidor, i din .. internetbank*, numret på .. baksidan|ditt_kort
        som vanligt, skriv .. adressen själv, på kivra, i din .. kivra|digitala_brevlåda, ditt vanliga sätt
        i vår app
    """,
    "ignore_ok": """
        bortse .. från, kan du .. ignorera|bortse, du kan .. ignorera|bortse, behöver .. inte .. göra|svara|betala
        behöver inte göra någonting|något, ingen åtgärd .. krävs|behövs, var det du, om det var du, inget du behöver
        krävs ingen
    """,
    "code_notice": """
        din .. kod|engångskod|verifieringskod|inloggningskod .. är?, kod för, koden är|gäller
        koden .. giltig|gäller, verifieringskod, engångskod
    """,
    "service": """
        har|vid|om frågor|fråga|du_frågor|du_några_frågor, frågor, funderingar, synpunkter, kundtjänst, kundservice
        svara inte på, går inte att svara, hjälper gärna, anmälan, osa, o.s.a, anmäl dig
    """,
    "unsubscribe": """
        avregistrera*, avsluta prenumeration*, avprenumerera*, nyhetsbrev*, avanmäl*, visa .. i webbläsare*
        inte längre .. vill .. få|ha, hantera .. prenumeration*|inställning*
    """,
    "disclaimer": """
        avsedd mottagare, rätt mottagare, fått detta .. av misstag, konfidentiell information, endast avsett för
        felaktigt mottagit
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        brådskande, bråttom, omedelbart, omgående, genast, snarast, snarast möjligt, så snart som möjligt, direkt
        skyndsamt, skynda dig, skynda, akut, nu direkt, på en gång, fort, viktigt meddelande, agera nu|snabbt
        åtgärd krävs, kräver .. åtgärd, utan dröjsmål, viktig information, asap, fortast möjligt
    """,
    "deadline": """
        inom .. timmar|timme|minuter|dagar|24h|48h|dygnet|ett_dygn, inom #number|24 h|tim
        senast .. idag|imorgon|ikväll|klockan|kl|#number, före|innan .. midnatt|klockan|kl|ikväll|imorgon|idag
        sista .. påminnelse*|varning*|chans*|dag*|dagen|möjlighet*|betalningsdag, löper ut .. idag|imorgon|snart|om
        går ut .. idag|imorgon|snart|om, upphör .. idag|imorgon|snart, redan idag, endast idag, bara idag
        #number timmar .. på_dig|kvar, timmar kvar, idag före, deadline, 24 timmar, 48 timmar, innan det är för sent
        sista dag, innan dagens slut
    """,
    "loss": """
        kommer .. spärras|stängas|avslutas|raderas|blockeras|låsas|upphöra|frysas|återkallas|returneras|begränsas|
            inaktiveras|pausas|förstöras|makuleras|avbrytas|stängs, spärras, stängs .. av|ner|ditt, blockeras
        avslutas, raderas, låses, inaktiveras, fryses
        blir .. spärrat|spärrad|avstängt|avstängd|låst|blockerat|blockerad
        förlorar .. tillgång*|åtkomst*|konto*|allt|pengar*|rätten, mister .. tillgång*|åtkomst*|rätten
        undvika .. avstängning|spärr*|avgift*|kostnad*|avbrott|inkasso|blockering
        undvika att .. spärras|stängs|blockeras|låses, returneras .. avsändar*, skickas tillbaka|i_retur
        retur till avsändaren, extra kostnad*|avgift*, ytterligare kostnad*|avgift*, betalningsanmärkning*
        dröjsmålsränta, påminnelseavgift*, inkassokrav, permanent .. stäng*|spärr*|rader*
        annars .. stäng*|spärr*|förlor*, inkassoavgift*, strömmen .. stäng*
    """,
    "legal": """
        gripas, gripen, häktad, häktas, häktning*, arrester*, åtal*, polisanmäl*, anmäls till, stämning*, stämma dig
        rättsliga .. åtgärder|följder|konsekvenser, rättslig prövning, kronofogden*, inkasso, utmätning*, rättegång*
        tingsrätt*, brott*, brottsutred*, brottsmisstänk*, misstänkt för, husrannsakan, penningtvätt*, fängelse*
        förundersökning*, efterlyst, kallelse .. förhör*|domstol*, under utredning
        ditt .. namn|personnummer .. brott*|penningtvätt|utredning*, barnporr*, delgiv*, betalningsföreläggande*
    """,
    "authority": """
        polis, polisen, polismyndigheten, polisman, kriminalpolis*, ekobrottsmyndigheten, åklagare*, skatteverket
        försäkringskassan, kronofogden*, tullverket, tullen, transportstyrelsen, migrationsverket, säpo, domstol*
        bedrägeriavdelning*, bankens .. säkerhet*|bedrägeri*, säkerhetsavdelning*, säkerhetschef*
        finansinspektionen, pensionsmyndigheten, csn, myndighet*, riksbanken, ambassad*, inspektör*, kommissarie*
        advokat*, bolagsverket, kundsäkerhet*, vd, arbetsförmedlingen
    """,
    "fear": """
        hackad, hackat, hackats, kapat, kapats, kapad, stulen, stulits, stulna, komprometter*, infekter*
        virus .. hittat*|upptäck*|din|på, misstänkt|misstänkta|misstänksam*|suspekt* .. aktivitet*|transaktion*|
            inloggning*|överföring*|köp|betalning*|uttag
        ovanlig* .. aktivitet*|transaktion*|inloggning*|köp|betalning*
        obehörig* .. åtkomst|inloggning*|transaktion*|person*|uttag|köp|användning
        bedräglig* .. transaktion*|köp|överföring*, okänd .. enhet|person .. logga*|försök*|inlogg*|har
        någon .. försök*|har|håller .. ditt|din|logga*|ta|ut|lån, lån .. i ditt namn, i ditt namn
        dina pengar .. fara|risk|inte_säkra, i fara, i riskzonen, dataintrång*, dataläck*, säkerhetsproblem*
        säkerhetsvarning*, intrång*, id kapning, identitetsstöld, ditt konto .. töm*
    """,
    "scarcity": """
        begränsat antal|erbjudande|tid|med, begränsad .. tid|tillgång|upplaga, bara|endast .. kvar|platser|idag
        så länge .. räcker, de första #number, missa inte, exklusivt .. erbjudande*|tillgång|inbjudan|grupp*
        sista chansen, erbjudandet .. slut*|löper|gäller_till, få platser, unikt .. erbjudande|tillfälle
    """,
    "flattery": """
        grattis, gratulerar, vi gratulerar, du har blivit utvald|vald, utvald, utvalda
        du är .. utvald|lycklig*|speciell|en_av, lycklig* vinnare*, trogen|lojal|värdefull kund, din lojalitet
        jag litar på dig, din profil .. imponer*|passar|rekommender*|intress*, bara du kan
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        berätta|säg|prata|nämn|tala .. inte|inget|ingenting|aldrig .. någon|nån|mamma|pappa|fru|frun|man|banken|
            familj*|barn*|polisen|dottern|sonen|kollegor|andra|detta|det_här|om
        berätta|säg .. inte|inget|ingenting .. för|till .. någon|nån|mamma|pappa|banken|familj*|barn*|polisen|andra
        säg inget|ingenting .. till?, inte|inget berätta|säga .. någon|nån
        får inte|ej .. berätta|prata|säga|avslöja, mellan oss, stanna mellan oss, stannar mellan oss
        vår .. hemlighet, håll .. hemligt|för_dig_själv|konfidentiellt|tyst, håll det hemligt|hemlig
        hemlig utredning|operation|insats, ingen .. får veta, får ingen .. veta, tystnadsplikt*
        sekretess .. gäller|råder|belagd|krävs, sekretessbelag*, behandla .. konfidentiellt|strikt, inte ett ord
        utan att .. någon|banken|familjen .. vet|märker, berätta inte|ej
    """,
    "secret_mild": """
        strikt konfidentiell*, helt konfidentiell*, konfidentiellt ärende, diskretion, diskret, högsta sekretess
    """,
    "lie": """
        om .. banken|de|någon|kassörskan|personalen|man|handläggaren .. frågar|undrar|ringer .. säg|säger|svara|
            svarar|berätta, säg .. till banken|kassörskan|personalen|dem .. att|det|du
        säg att .. det|pengarna|du .. är|ska|gäller|köper|renover*|bil*|bröllop|kök
        frågar .. banken|de|personalen|någon .. säg|säger|svara, låtsas .. att|som
        hitta på .. något|historia|ursäkt, ange|skriv .. som|orsak .. gåva|lån|familj|renovering|privat, ljug
        ljug för, nämn|berätta|säg .. inget|inte .. för|till banken
        bankpersonal*|bankens_personal|banktjänstem* .. inblandad*|delaktig*|misstänk*
        personal* .. inblandad*|delaktig*, svara nej|ja på .. frågor*|frågan|allt, svara att .. det|du
        i banken .. säg
    """,
    "stay_on_line": """
        lägg .. inte|ej|aldrig på, lägg inte på .. luren|telefonen|samtalet
        stanna .. kvar .. linjen|luren|telefonen|samtalet, stanna på linjen|tråden, håll .. linjen|luren|samtalet
        avsluta inte .. samtalet, bryt inte samtalet|linjen, håll .. telefonen|samtalet .. igång|påslagen|öppen
        ha .. telefonen .. på|i_fickan, prata inte|ej med .. någon, kvar i luren|linjen|telefonen, lägg inte på
    """,
    "ignore_warning": """
        ignorera|strunta_i|bortse_från|klicka_bort|hoppa_över .. varning*|meddelande*|larmet|säkerhetsvarning*
        varning* .. ignorer*|normalt|normal|klicka_bort|bry|godkänn*|falsk*, bry dig inte om .. varning*, kör ändå
        tillåt ändå, öppna ändå, installera ändå, fortsätt ändå, behåll ändå, ladda ner ändå, okända källor
        om .. banken|datorn|mobilen|webbläsaren|telefonen .. varnar .. klicka|godkänn|ignorera|tryck|fortsätt
        markera .. inte_skräppost|inte_som_skräppost|säker|betrodd, flytta .. från .. skräp*
        varnar .. är det .. normalt
    """,
    "protection_off": """
        stäng|stänga|slå|slå_ut|koppla .. av|ner|ifrån .. antivirus*|virusskydd*|brandvägg*|defender|skydd*|
            säkerhetsprogram*|companion|play_protect
        stäng|stänga|slå .. antivirus*|virusskydd*|brandvägg*|skydd*|säkerhetsprogram* .. av|ifrån
        inaktivera|avaktivera|avinstallera|pausa|stoppa|ta_bort .. antivirus*|virusskydd*|brandvägg*|defender|
            skydd*|säkerhetsprogram*|companion|play_protect|tvåfaktor*, av antivirus*|virusskydd*|brandvägg*|skyddet
    """,
    "avoid_check": """
        ring|kontakta|kontakta|gå|åk|prata .. inte|ej|aldrig .. banken|polisen|bankkontoret|gamla_numret|
            med_banken|till_banken|mig|tillbaka, ring inte|ej, behöver inte .. ringa|kontakta .. banken|polisen
        sitter .. i|på .. möte|konferens, är i möte
        kan .. inte|ej .. prata|ringa|svara|telefon|ta_samtal .. nu|just_nu|för|eftersom?, kan inte .. prata|ringa
        upptagen .. i möte, bara .. nås|svara|kontakta .. mejl|mail|sms|whatsapp|här
        endast .. nås .. mejl|sms|whatsapp, svara .. bara .. här|mejl, inte .. kontakta|blanda_in .. polisen|banken
        blanda inte in
    """,
    "erase": """
        radera|ta_bort|släng .. detta|det_här|meddelande*|sms*|chatt*|konversation*|mejl* .. efter*|när|sedan|
            direkt|nu, radera|ta_bort .. meddelande*|chatt*|konversation*|sms*|historik*
        efter .. läst .. radera|ta_bort, gamla numret .. radera|ta_bort
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        hej|hejsan|hallå|hey|hi|tja|tjena mamma|pappa|mormor|morfar|farmor|farfar|mamsen|mams|paps|moster|faster|
            morbror|farbror|morsan|farsan|mor|far, mamma|pappa|mormor|morfar|farmor|farfar|mams|paps .. det_är_jag|
            det_är_din|jag_har|jag_är|min_telefon|min_mobil|mitt_nummer|här
        det är din|ditt son|dotter|barnbarn|dotterson|dotterdotter|sonson|sondotter|brorson|systerson|syskonbarn
        det är jag .. mamma|pappa|din|mormor|farmor, här är din son|dotter|barnbarn, jag är din son|dotter
        din äldsta|yngsta, gissa vem
    """,
    "kin_word": """
        mamma, pappa, mormor, morfar, farmor, farfar, mams, paps, morsan, farsan, min son, min dotter, moster
        faster
    """,
    "new_number": """
        mitt nya nummer|mobilnummer|telefonnummer, nytt nummer|mobilnummer|telefonnummer|telefon, ny telefon|mobil
        bytt .. nummer|mobilnummer|telefon, mitt .. tillfälliga|temporära .. nummer, tillfälligt nummer
        spara .. numret|nummer|det_här_numret, detta|det_här är .. mitt .. nummer|nya
        gamla numret .. fungerar|längre|ta_bort|radera
        skriver|messar .. från .. kompis*|vän*|annat|annan|ny|nytt|lånad|nya, lånar .. telefon*|mobil*
        kompis* telefon|mobil, numret har ändrats
    """,
    "phone_broken": """
        telefon|telefonen|mobil|mobilen|luren|skärmen|skärm|iphone .. sönder|trasig|paj|stulen|kraschat|kraschad|
            borta|tappade|tappat|vatten|toaletten|toan|tvättmaskin*|dog|död|stal*|gick_sönder|sprucken|reparation|
            lagning, tappade|tappat|tappat_bort|haft_sönder .. telefon*|mobil*|luren
        sim_kort*|simkort* .. fungerar|trasig*|sönder, trasig telefon|mobil
    """,
    "cannot_call": """
        kan .. inte|ej .. ringa|prata|tala|svara, går inte att ringa|prata
        mikrofon*|micken|högtalar*|kamera* .. trasig|sönder|fungerar|funkar|paj
        bara .. skriva|sms|sms_a|messa|whatsapp, ring inte .. skriv|sms, skriv bara, bara svara .. här
        samtal .. fungerar .. inte
    """,
    "need_money": """
        behöver .. pengar|låna|hjälp|#money|betala|swish*, låna|låna_mig .. pengar|#money|lite|ut
        kan|kunde|skulle du .. betala|swisha|låna|överföra|föra_över|lägga_ut|sätta_in|skicka_pengar|skicka_#money
        swisha .. mig|till|#money, betala .. räkning*|faktura*|hyra* .. åt|för|idag|mig
        betalar|ger|swishar .. tillbaka, betala tillbaka, får .. tillbaka .. imorgon|sen|på
        räkning* .. betala|idag|måste, kommer|kan inte .. in .. bank*|bankid|konto
        bankid|bankappen|mobilt_bankid .. fungerar|funkar|spärrat|inte|spärrad
        måste .. betala .. räkning*|faktura*|#money, skicka .. pengar|#money, sätt in .. #money|pengar
    """,
    "emergency": """
        olycka, olyckan, bilolycka, trafikolycka, krockat, krockade, kört på, på sjukhus*|akuten, ligger på sjukhus*
        gripen, gripits, häktad, anhållen, sitter i arresten|häktet, rånad, rånats, blivit rånad
        plånbok* .. stulen|borta|stulits, passet .. stul*|borta, strandsatt, strandad, sitter fast, i knipa
        akut operation, behöver .. advokat|operation, kidnapp*, borgen, i trubbel
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        du|ni har vunnit, du vann, du har .. vunnit, vunnit .. #money|pris*|iphone|presentkort*|resa|vinst*
        vinnare .. utsedd|du|dragning*|av, du är .. vinnare*|vår_vinnare
        vinst* .. hämta|lös|väntar|utbetalning*|kräv|ditt, ditt pris .. väntar|hämta
        dragning* .. vunnit|vinnare|pris, lotteri* .. vinst*|vunnit|vinnare, jackpott*, utlottning*
        tävling* .. vunnit|vinnare, utvald|utvalts|valts .. att|till|för|få|vinna|vinnare
        gratis .. iphone|samsung|presentkort*|prov*|dator*, chans .. vinna|att_vinna
        belöning* .. väntar|hämta|lös|din|redo, undersökning* .. vinn*|belön*|present*|gratis
        presentkort* .. väntar|vunnit|värde|värt, bonuspoäng .. löper|går|förfaller|hämta
        poäng .. går_ut|löper_ut|förfaller, vinn .. en|ett|#money|iphone
    """,
    "claim": """
        hämta .. ditt|din|vinst*|pris*|belön*|ut|här, hämta ut, lös in, lösa in, gör anspråk, kräv .. din|ditt
        ta emot, för att få|hämta|ta_emot, ta del av, begär .. utbetalning, ansök om
    """,
    "big_money": "miljon*, miljard*, #money miljon*, stor summa, stora summor, förmögenhet*, summan av, us dollar",
    "inheritance": """
        arv, arvet, arvinge*, arvtagare*, avliden|avlidne|avlidna .. kund*|klient*|man|make, testamente*
        närmast* anhörig*, outtag* .. medel|fond*, vilande konto*, fond* .. överför*|miljon*
        donera*|donation* .. miljon*|#money|dig, välgörenhet*, cancer .. doktor*|läkare*|månader|miljon*
        affärsförslag*, procent .. till_dig|för_dig|av_summan, diplomat* .. kurir*|låda, änka .. efter|miljon*
        förmånstagare*, kompensationsfond*
    """,
    "returns": """
        garanterad* .. avkastning|vinst*|inkomst*|ränta, daglig* .. avkastning|vinst*|inkomst*|utbetalning*
        hög .. avkastning|vinst, passiv inkomst, dubbla .. pengar*|investering*|insats*, riskfri*, utan risk
        tjäna .. #money .. om_dagen|per|dag|vecka|i_veckan|månad|dagligen|timme
        #number% .. avkastning|vinst|daglig*|ränta|per|garanter*, ekonomisk* .. fri*|oberoende, snabba pengar
        bli rik, investera .. #money .. få|och, extra inkomst, vinsten .. är|#money|väntar
        tjäna pengar .. hemifrån|online, avkastning .. #number%
    """,
    "trading": """
        trading .. plattform*|app*|grupp*|bot|signal*, handelsplattform*, investeringsplattform*, forex
        krypto .. handel*|investering*|plattform*|trading, kryptovalut*, kryptohandel*
        bitcoin .. investering*|handel*|plattform*|invester*
        investering* .. möjlighet*|plattform*|grupp*|rådgivare*|projekt*|tillfälle*
        aktie* .. tips|grupp*|signal*|rekommendation*, investera .. i|med|hos, ai .. handel*|trading|robot
        aktietips, min .. mentor|analytiker, automatisk* .. handel*|trading
    """,
    "investor_group": """
        gå_med|gå_in|anslut*|häng_med .. grupp*|kanal*|community, whatsapp|telegram|vip .. grupp*|kanal*
        aktiegrupp*, investerargrupp*, gratis .. signaler|aktietips|grupp*
    """,
    "withdraw_fee": """
        skatt*|avgift*|deposition*|insättning*|provision*|#money .. innan|för_att|före .. ta_ut|utbetal*|uttag*|
            frigör*|låsa_upp
        ta_ut|uttag*|utbetal* .. betala|avgift*|skatt*|deposition*|insättning|först|krävs|fryst
        konto* .. fryst .. betala|tills|avgift*, frigöra .. medel|pengar* .. betala|avgift*
    """,
    "job": """
        jobberbjudande*, jobb .. hemifrån|distans|online|erbjud*|deltid, jobba|arbeta hemifrån
        jobba .. distans|hemifrån, extrajobb*, deltidsjobb*, distansjobb*
        söker .. medarbetare|personal|personer|testare, rekryter*, ditt cv, din ansökan
        ingen erfarenhet .. krävs|behövs, erfarenhet .. krävs_ej|krävs_inte|behövs_inte, hr avdelning*|chef
        mystery shopper, lediga .. tjänst*|jobb, produkttest*, extraknäck
    """,
    "job_pay": """
        tjäna|lön|ersättning|inkomst|betalt|betalning|provision|få .. #money .. om_dagen|per|dag|dagligen|i|timme*|
            vecka*|månad*, #money .. om_dagen|per|dagligen|i_timmen|i_veckan|i_månaden|dag
        daglig* .. utbetalning*|lön|ersättning|betalning, flexibla .. arbetstider|tider
        #number minuter|timmar .. om_dagen|per|dagligen, #number #number .. minuter|timmar|kr, grundlön, på fritiden
        lön .. #money, lättförtjänt*
    """,
    "task": """
        enkla .. uppgifter|uppdrag, uppgifter|uppdrag .. utför*|slutför*|dagligen|per|online
        gilla|gillar|följ|prenumerera|betygsätt|recensera .. youtube|tiktok|instagram|videor|kanaler|hotell|
            produkter|videoklipp, gilla .. videor*|klipp, betygsätta .. hotell*|produkt*|appar, gillamarkering*
        optimera .. appar|produkt*, recensioner .. betalt|google|hotell
    """,
    "romance": """
        min|mitt älskling|älskade|hjärta|kärlek|ängel|drottning|kung|sötnos|raring, älskling, jag älskar dig
        älskar dig, saknar dig, själsfrände*, änkling, änka, skild
        söker .. kärlek*|förhållande|relation|partner|seriös*, seriöst förhållande, sann kärlek, kär i dig
        förälskad, din profil .. såg|vacker|fin|intress*, din bild .. vacker|fin, oljerigg*, oljeplattform*
        amerikansk* .. soldat|armé*|general|militär*, soldat .. i|från, fredsbevarande, gifta .. mig|oss|dig
        framtid tillsammans, god morgon|natt .. älskling|vackra|raring|min, ödet
    """,
    "acquaint": """
        lära känna dig, lära känna .. bättre|dig, bli vänner, vara vänner, fel nummer, trevligt att träffas
        var kommer du ifrån, hur gammal är du, är du .. gift|singel, vad jobbar du, vad heter du, får jag presentera
        jag heter .. och|vad, är detta .. nummer, ursäkta .. fel nummer|person, vem är .. mina_kontakter
        hittade .. i_mina_kontakter
    """,
    "recorded": """
        spelat|spelade in .. dig|video|dig_när, filmat dig, video .. på_dig|av_dig|där_du
        din|datorns webbkamera|kamera .. inspel*|filma*|slog|aktiver*|spela*, webbkamera*, porr*, vuxensid*, onaner*
        intim* .. video*|bild*|film*, naken* .. bild*|video*, nakenbild*, pinsam* .. video*|bild*
        komprometterande .. video*|material|bilder, tillfredsställ*
    """,
    "hacked_you": """
        hackat .. din|ditt|dig|er|alla, har hackat, jag .. hackade .. din|ditt
        full|fullständig tillgång|åtkomst|kontroll
        tillgång|åtkomst .. till .. alla|dina|din|ditt .. enhet*|konto*|kontakter|dator|kamera|konton
        installera* .. trojan*|virus|spion*|skadlig* .. din|på|ditt, trojan*, keylogger, jag är .. hackare*
        ditt lösenord är, kopierat|laddat_ner .. alla|dina .. kontakter|filer|data, infekterat .. din|ditt
    """,
    "expose": """
        skicka*|sprid*|publicera*|dela*|läck* .. video*|film*|bild*|inspelning* .. till|alla|dina|online|nätet|
            kontakter, skicka*|sprid*|dela* .. till .. alla|dina .. kontakter|vänner|familj*|kollegor
        dina kontakter|vänner|kollegor|anhöriga, alla .. dina kontakter, förstör* .. ditt_liv|ditt_rykte|ditt
        ditt rykte, alla .. får se|veta
    """,
    "ransom": """
        betala|skicka|överför|för_över .. #money|bitcoin*|btc .. till|inom|plånbok*|adress*|wallet
        bitcoin .. adress*|plånbok*|wallet, plånboksadress*, min .. plånbok|bitcoin|wallet
        #number timmar .. på_dig|betala|att, lösensumma*, lösen .. bitcoin
    """,
    "threat_harm": """
        döda dig, skada dig|din, hyrd .. mördare, bomb*, sprängladdning*, vet var du bor
        din familj .. skad*|illa|dör|råka*, yrkesmördare, skjuta dig, illa ut
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        virus* .. hittat*|hittats|upptäck*|identifier*|på_din
        din|datorn|mobilen .. dator|mobil|telefon|enhet .. infekter*|virus*|hackad|låst|utsatt|blockerad
        datorn är infekter*|låst|hackad, teknisk support, microsoft|windows .. support*|tekniker|säkerhet*|licens*
        skadlig kod .. hittat*|upptäck*, trojan* .. hittat*|upptäck*, licens* .. gått_ut|löper|utgått, felkod*
        antivirus*|virusskydd* .. gått_ut|löper|förnya*|utgått|upphör*, skydd* .. gått_ut|löper_ut|upphört|utgått
    """,
    "charged": """
        kommer .. debiteras|dras, har .. debiterats|dragits|förnyats|belastats, debiterats, debiteras
        dras .. #money|automatiskt|från, förnyas|förnyats .. automatiskt|idag|#money
        automatisk* .. förnyelse|förnyas|förläng*, prenumeration* .. förny*|förläng*|#money
        din beställning|order|köp .. på|av|#money|bekräft*, betalning .. på|av #money, köp .. på #money
        tack för .. beställning*|köp*|betalning*, belopp .. #money .. dras|debiter*
    """,
    "renewed": """
        prenumeration*, abonnemang*, medlemskap*, förny*, förläng*, beställning*, order*, faktura*, återbetal*
        licens*
    """,
    "bank_notice": """
        kort som slutar, ditt kort, ditt bankkort, kortet som slutar, kortköp*, autogiro*, kontaktlös*, bankomat*
    """,
    "other_way": """
        i appen, via appen, i vår app, mina sidor, internetbanken, logga in på, på vår hemsida|webbplats
        svara ja|nej, kontoinställning*, baksidan av .. kort*, besök .. kontor*|butik*
    """,
    "to_cancel": """
        för att .. avbryta|avboka|annullera|makulera|stoppa|säga_upp|bestrida
        avbryt|avboka|annullera .. ring|kontakta|köp*|beställning*|betalning*
        om du inte .. gjort|genomfört|godkänt|beställt|känner|utfört|auktoriserat, var det inte du, inte var du
        om det inte var du, känner du inte igen
        inte .. gjort|godkänt|beställt .. köp*|betalning*|detta|beställning*, återbetalning .. ring|kontakta
    """,
    "parcel": """
        paket, paketet, ditt paket, försändelse*, leverans, leveransen, sändning*, postnord, din beställning, kolli*
        spårningsnummer*, kollinummer*, utlämningsställe*, ombud*, brev .. spår*, postombud*, budbil*, schenker
        instabox, budbee, terminal*, din vara, utlämning*, early bird
    """,
    "parcel_problem": """
        kunde|kan inte .. leverera*, inte .. levererats|levereras|kunnat_leverera
        misslyckad* leverans*|leveransförsök
        leverans* .. misslyck*|pausad*|stopp*|problem|försen*|väntar|vilande|avvakt*|inställd
        adress* .. ofullständig*|felaktig*|saknas|fel|ogiltig*|oklar*|bekräft*|uppdater*|komplett*
        felaktig|ofullständig adress*, fastnat .. tullen|terminal*|i, i tullen, tullen .. håll*|avgift|betal*
        hålls .. kvar|tullen|i, stoppats .. tull*|i
        paket*|försändelse*|leverans* .. väntar|hålls|stoppat*|kvarhåll*|returneras|fastnat|pausat*|ligger
        obetald* .. tull*|frakt*|avgift*|porto, ingen .. hemma, inte hemma, returneras .. till, ny leverans*
        boka om .. leverans*|, boka .. ny_leverans|ny_tid, portokostnad*, tullavgift*, fraktavgift*, leveransavgift*
        bekräfta .. leverans*|adress*, uppdatera .. leverans*|adress*, saknas .. gatunummer|husnummer|uppgifter
    """,
    "tax_refund": """
        skatteåterbäring*, återbäring* .. skatt*|#money|väntar|klar|tillgodo|få
        återbetalning* .. skatt*|#money|väntar|godkän*|rätt|tillgodo|av
        rätt till .. återbetalning*|bidrag*|ersättning*|#money|återbäring*, berättigad .. till, elstöd*
        bidrag .. #money|ansök*|utbetal*, skatteverket .. återbet*|tillbaka|återbäring*|pengar, att få tillbaka
        överskott* .. skattekonto*, bostadsbidrag .. utbetal*, betalat för mycket .. skatt*
        ersättning* .. väntar|försäkringskassan|utbetal*
    """,
    "fine_notice": """
        obetald* .. böter|bot|parkering*|trängselskatt*|vägtull*|skatt*|skuld*|avgift*|räkning*, parkeringsböter*
        parkeringsbot, fortkörning*, trängselskatt .. obetal*|betal*|förfall*, restskatt*, kvarskatt*, skatteskuld*
        skuld .. kronofogden|skatteverket, trafikböter, trafikförseelse*, vägavgift .. obetal*|betal*
        fordonsskatt .. obetal*|betal*|förfall*, kontrollavgift*, p bot, böter .. betala|obetal*
        du har .. en .. skuld*|obetald*
    """,
    "account_trouble": """
        konto|kontot|kort|kortet|bankkort|bankid|bank_id|abonnemang*|prenumeration*|medlemskap*|profil*|apple_id|
            netflix|mejlkonto*|e_postkonto|e_post|swish|plånbok* .. spärrat*|spärrad|spärrats|låst|låsts|begränsat|
            begränsats|blockerat*|avstängt|stängts|stängt|tillfälligt|pausat*|inaktiverat*|upphör|löper|går_ut|
            utgått|suspender*|fryst|frysts|spärras|blockerad, har spärrats|låsts|begränsats|blockerats|stängts
        av säkerhetsskäl, säkerhetsuppdatering*, misstänkt* .. aktivitet*|inloggning*|transaktion*|köp
        ovanlig* .. aktivitet*|inloggning*|transaktion*, ny enhet, ny inloggning, inloggningsförsök*, nytt .. bankid
        betalning* .. misslyck*|nekad*|avvis*|avböjd*|gick_inte, problem .. med .. betalning*|konto*|ditt|din
        uppdatera .. uppgifter*|konto*|betalning*|kort*|bankid|information*
        bekräfta|verifiera .. identitet*|konto*|uppgifter*|dig
        bankid .. uppdater*|förny*|löper|verifier*|aktiver*|går_ut|giltig*
        uppgifter .. inaktuell*|föråldr*|saknas|uppdateras|behöver, kundkännedom
        lösenord* .. går_ut|löper_ut|upphör
    """,
    "storage": """
        inkorg*|lagring*|lagringsutrymme*|icloud|molnet|brevlåda*|postlåda* .. full*|slut|överskrid*|gräns*|
            nästan_full, slut på .. lagring*|utrymme*
        väntande|inkommande|olevererade|blockerade|olästa .. meddelanden|mejl|e_post*
        meddelanden|mejl .. väntar|blockerade|karantän|hålls|fastnat
        bilder|foton|filer .. raderas|förlora*|tas_bort, webmail .. uppgrader*|uppdater*|konto
    """,
    "shared_doc": """
        delat .. dokument*|fil*|mapp*|dig, dokument* .. delat*|signer*|väntar|underskrift|granska
        signera .. dokument*|avtal*, röstmeddelande*, röstbrevlåda .. ny*, nytt .. röstmeddelande|fax, missat samtal
        krypterat .. meddelande*|dokument*, betalningsbekräft*, elektronisk signering
        lönejuster*|löneändring*|lönerevision .. dokument|bilag*
        nytt .. meddelande .. kivra|myndighet*|skatteverket, onedrive, sharepoint, wetransfer, docusign
        inköpsorder .. bifog*|bilag*, offertförfrågan
    """,
    "safe_account": """
        säkert|säkra|skyddat|tryggt konto* .. överför*|flytt*|till|för|in, säkert konto, säkerhetskonto*
        skyddskonto*, depåkonto* .. flytta, flytta|för_över|överför|rädda|säkra .. dina|alla|pengar*|besparingar|
            sparpengar|medel|#money .. säker*|nytt|skydd*|annat|konto*|säkerhet, pengar* .. i säkerhet
        säkra dina|pengar* .. pengar|överför*|tillgångar
        ta ut .. kontanter|pengar* .. överlämna|bud*|lämna|kurir*|polis*, lämna|överlämna|hämta|hämtar|
            ge .. kontanter*|bankkort*|kortet|pengar*|guld*|smycken*|värdesaker|kuvert* .. bud*|kurir*|polis*|man|
            kollega|till|vid_dörren, kurir*|bud*|polis*|kollega|tjänsteman .. kommer|hämtar|hämta .. kort*|pengar*|
            guld*|kontanter*|kuvert*|dosa*|smycken*, hjälp .. polisen .. fånga|gripa|utred*, falska sedlar
        serienummer .. sedlar*, klipp .. kort*, guldtackor
    """,
    "overpaid_back": """
        för mycket .. betalat|överfört|swishat|skickat|återbetala*|tillbaka
        betalat|överfört|swishat|skickat|satt_in .. för_mycket
        swishade|överförde|swishat|överfört|skickade|betalade .. av_misstag|fel|misstag
        av misstag .. swish*|överför*|betala*|skicka*|satt
        skicka|swisha|betala|för_över tillbaka .. resten|mellanskillnad*|överskjutande|pengar*|#money|beloppet?
        mellanskillnaden .. tillbaka|skicka|swisha, återbetala .. överskott*|resten|mellanskillnad*
    """,
    "boss_favour": """
        är du .. tillgänglig|på_kontoret|ledig|upptagen|på_plats|där
        har du .. tid|en_minut|en_stund|möjlighet .. nu|hjälpa|att|idag?, behöver .. en_tjänst|hjälp|din_hjälp|snabb
        snabb .. tjänst|fråga|sak|ärende, gör mig en tjänst, en tjänst, i möte .. kan_inte|hjälp|behöver
        kan du .. fixa|ordna|hjälpa|köpa .. mig|diskret|presentkort*|snabbt|idag
        överraskning .. personal*|kollegor*|anställda|team*, skicka .. mobilnummer|nummer, ersätter dig
        får tillbaka .. senare|ikväll, konfidentiell uppgift
    """,
    "keyboard": """
        tryck|håll .. windows|win|ctrl|enter|windowstangent*|f12, windows r, windowstangenten
        klistra in .. enter|kommando*|ctrl|terminal*|kod*, ctrl .. v|c, klistra in, kör .. dialog*|fönst*|rutan
        kommandotolk*, powershell, öppna .. terminal*|powershell|kommando*, kopiera .. koden|kommandot .. klistra
    """,
    "captcha": """
        inte .. robot, är människa, du är .. människa, captcha, recaptcha, verifieringssteg*, mänsklig verifiering
        cloudflare
    """,
    "changed_bank": """
        nytt|nya|ändrat|ändrade|uppdaterade|annat .. kontonummer|bankkonto|bankgiro*|bankuppgift*|kontouppgift*|
            betalningsuppgift*|plusgiro*|iban|konto .. för|till|använd*|gäller|är|från|vid|nedan?
        bytt bank|konto|bankgiro*, byter bank, bankuppgift*|kontonummer*|bankgiro*|betalningsuppgift*|
            kontouppgift* .. ändrats|ändrat|bytt*|nya|uppdaterats|har_ändr*
        ändring|byte av .. bank*|konto*|betalningsuppgift*
        betala|betalas|betalningar* .. till .. nya|nytt|nedanstående|följande|annat .. konto*|bankgiro*|iban|konto*
        gamla .. konto*|bankgiro* .. stäng*|avslut*|inte|revision*, använd inte .. gamla .. konto*|bankgiro*
        lönekonto .. ändr*|byt*|nytt, framöver|hädanefter .. betal*|konto*, ändra .. lönekonto*|mitt_konto
    """,
    "invoice_due": """
        faktura* .. förfall*|obetald*|bifog*|bilag*|försen*|betalas|nr|nummer|påminnelse
        obetald* .. faktura*|räkning*, förfallen* .. faktura*|betalning*|skuld*, betalningspåminnelse*
        påminnelse .. faktura*|betal*, förfallodatum, förfallodag*, inkassokrav*, kravbrev*, betala .. fakturan|idag
        brådskande betalning, utestående .. belopp|faktura*|betalning*|saldo
    """,
    "loan": """
        lån .. beviljat|godkänt|erbjud*|utan|snabbt|ränta|upp_till|direkt, låneerbjudande*, snabblån*, sms lån
        låna .. #money .. utan|ränta|direkt, privatlån*, låg ränta, utan uc, utan kreditupplysning, samla .. lån
        betalningsanmärkning* .. ok|lån*, behöver du .. lån*
    """,
    "marketplace": """
        fortfarande .. till_salu|kvar|tillgänglig, finns .. kvar .. varan|den
        blocket|tradera|vinted|marketplace .. betal*|länk*|köpare*|frakt*|leverans*
        köpare* .. betalat|har_betalat|väntar, kurir* .. hämta*, budfirma .. hämta*
        betalar .. via .. länk|kurir|postnord|blocket|frakt, ta emot .. betalning*|pengar* .. länk*|klicka|kort*
        deposition .. innan|nyckel*|visning|boka*, nycklar* .. post*|skicka*|kurir, hyresvärd* .. utomlands
        befinner .. mig .. utomlands, bor utomlands
    """,
    "health_cure": """
        gå ner i vikt, viktminskning*, mirakel*, bantning*, potens*, erektion*, cbd, keto, prostata, tinnitus
        blodsocker
    """,
    # --- conversation -----------------------------------------------------------------------------------------
    "warmth": """
        älskling, min .. älskade|kärlek|ängel|drottning|kung|skatt, jag älskar dig, älskar dig, saknar dig
        tänker på dig, gumman, raring, sötnos, god morgon|natt .. älskling|vackra|raring|min
        du gör mig .. lycklig|glad, du är .. speciell|underbar|vacker|fantastisk, litar på dig, vår framtid
        framtid tillsammans, själsfrände*, kramar, pussar, drömmer om dig, sov gott .. älskling|vackra
    """,
    "excuse_meet": """
        kan|får inte .. video*|träffas|komma|kamera*|ses|resa, videosamtal .. inte|senare|går|dåligt
        kamera* .. trasig|sönder|fungerar, när .. kontraktet|uppdraget|projektet|tjänstgöring* .. slut|över|klart
        på .. oljerigg*|uppdrag|fartyg*|basen, så snart .. kontraktet|pengarna|uppdraget
        flyg* .. inställ*|missat|avbok*, dålig .. uppkoppling|mottagning|täckning, nästa gång|månad .. träffas|ses
        inte tillåtet .. video*|kamera*, visum* .. avgift*|problem|avslag
    """,
    "money_story": """
        sjukhus .. räkning*|kostnad*, sjukhusräkning*, operation*, tullavgift*|tullen .. betala|fast*|paket*
        flygbiljett* .. pengar|köpa|betala, mitt .. konto|kort .. spärrat|fryst|fungerar|låst|spärrad
        hyran .. betala|pengar, min .. mamma|dotter|son|pappa .. sjuk|sjukhus*|operation*, strandsatt
        betalar .. tillbaka .. dubbelt|lovar|när?, lovar .. betala|återbetala, behöver din hjälp
        visum* .. avgift*|kostnad*, skickat .. paket*|present* .. tull*|dig
    """,
    "platform_push": """
        öppna|skapa|registrera .. konto .. på|hos|plattform*|binance
        ladda ner .. appen|plattform* .. registrera|binance, börja|starta .. med .. #money|litet|liten
        sätt in .. mer|#money|till, investera .. mer|#money|tillsammans|igen, lär|visar|lära dig .. hur|handla|allt
        följ mina .. instruktioner|steg|signaler, öka .. insättning*|investering*|kapital*, vinst* .. #money|idag
        min .. farbror|morbror|moster|mentor|analytiker, insider*, ditt konto .. har|växt
    """,
    "doubt": """
        är inte säker, vet inte, förstår inte, tror inte, varför .. ska|måste|behöver
        är det .. bluff*|bedrägeri|sant|äkta, är du .. äkta|en_bedragare, bluff, bedrägeri
        låter .. konstigt|skumt|märkligt, min .. bank|dotter|son|fru|man .. säger|sa|tror, bevisa .. det
        jag vill inte, redan .. betalat|skickat, kan vi .. ses|ringa|video*, betalar inte
    """,
    "code_request": """
        vad är .. koden, vilken kod, skicka|säg|ge|läs|messa .. mig|oss|hit|upp .. koden|kod|siffrorna
        kan|kunde du .. skicka .. koden|kod, koden .. av_misstag|råkade|till_dig|till_mig, råkade .. skicka .. kod*
        skicka .. den|koden .. till_mig|vidare, koden du .. fick|får, behöver .. koden .. du|från
        läs upp .. koden|siffrorna
    """,
}

SWEDISH = Language(
    code="sv",
    common="""och att det är som på för med av den inte har du vi ditt din dina kan så eller från vara här ska jag ett
        om till hej mig dig nu har vad när men var alla vill måste skulle genom får hos dem efter våra oss ni ert era
        också blir""",
    concepts={
        **_TURNS,
        **_DOING,
        **_WANTED,
        **_PRESSURE,
        **_COVER,
        **_KIN,
        **_LURES,
        **_NOTICES,
    },
)
