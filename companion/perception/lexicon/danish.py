"""Danish, with the spelling of those who have no `æ`, `ø` and `å`."""

from __future__ import annotations

import re

from companion.perception.phrases import Language

_LETTERS = re.compile(r"[^\s,|?]*[æøå][^\s,|?]*")
_PLAIN = {"æ": "ae", "ø": "oe", "å": "aa"}


def _both_spellings(phrases: str) -> str:
    """`phrases` with `loese` beside every `løse`: folding makes them `lose`."""
    return _LETTERS.sub(lambda word: f"{word[0]}|{''.join(_PLAIN.get(char, char) for char in word[0])}", phrases)


_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": "aldrig, ikke, ingen, intet, ingenting, uden at, hverken, i stedet for, undgå, under ingen omstændigheder",
    "neg_late": "til nogen, med nogen, for nogen, til ingen, med ingen, under ingen omstændigheder, ikke nødvendigt",
    "neg_close": "ikke, aldrig",
    "unless": """
        hvis du|i ikke, hvis .. ikke, ellers, i modsat fald, medmindre, ved manglende
        uden din|dit bekræftelse|svar|betaling, såfremt .. ikke, hvis vi ikke
    """,
    "not_neg": """
        hvis|såfremt .. ikke, glem|tøv|vent ikke, hvorfor ikke, ikke kun|bare|længere, ikke kunnet|kunne|kan
        kunne|kan|kunnet|har|er|blev ikke, ikke leveres|leveret|godkendt|autoriseret, ikke dig, bare rolig
    """,
    "reassure": """
        vi|banken|banker|politiet|skat|skattestyrelsen|myndigheder|medarbejdere .. aldrig .. bede|beder|om|ringe|
            ringer|spørge|spørger|efter|sende|sender, vil aldrig .. bede|ringe|spørge|kontakte|sende, beder aldrig
        spørger aldrig, ringer aldrig, beder vi|banken aldrig, svindlere|svindlerne|kriminelle|
            bedragere .. forsøger|prøver|kan|vil|ringer|sender|udgiver|lokker|ofte|påstår, advarer mod, advarsel mod
        pas på, vær opmærksom på, vær på vagt, vær forsigtig, stol ikke på
        hvis nogen|en_ukendt|en_fremmed .. ringer|beder|kontakter|skriver, ingen .. skal|må|vil, sådan genkender
    """,
    "others": """
        vi, jag, jeg, han, hun, de, man, vi|jeg|han|hun|de har|kan|skal|vil|kommer|ville|plejer
        har|kan|skal|vil vi|jeg, når|hvis|inden vi|jeg|han|hun|de, mulighed for at, som, der, at vi, kunder|brugere
    """,
    "told": """
        du|i skal|bedes|bør|kan|må, skal|bedes|kan|kunne|vil du|i, venligst, vær venlig at?, vær sød at
        beder dig om? at?, opfordres til at, anmodes om at
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        send, sender du, sende, giv, giv mig|os, oplys, oplyse, angiv, angive, udlever, fortæl, sig, læs op, læs
        del, dele, svar med, videresend, udfyld, vedhæft, upload, mail, skriv, har brug for .. din|dit|dine
        skal bruge .. din|dit|dine, må jeg få, kan jeg få, indsend, indtelefoner, vis
    """,
    "enter": "indtast, indtaste, skriv, tast, udfyld, log ind, log på, angiv, identificer dig, registrer",
    "verify": """
        bekræft, bekræfte, verificer, verificere, verificér, opdater, opdatere, opdatér, valider, validere, aktiver
        aktivere, genaktiver, genaktivere, aktivér, lås op, låse op, ophæv, ophæve, forny, forlæng, gendan, gendanne
        godkend, godkende, kontroller, legitimer, sikre din|dit, synkroniser, verificering kræves
        opdatering .. nødvendig, annullere, afvis
    """,
    "pay": """
        betal, betale, betaler du, indbetal, overfør, overføre, overfører du, send, sende, indsæt, indsætte, lån
        låne, lån mig, læg ud, lægge ud, flyt, flytte, invester, investere, mobilepay, mobilepay mig, doner, støt
        afregn, foretag .. betaling*|overførsel*, gennemfør .. betaling*|overførsel*, fyld op, hæv
    """,
    "buy": "køb, købe, køber du, skaf, skaffe, hent, bestil, anskaf",
    "click": """
        klik, klik på|her, tryk, tryk på|her, besøg, gå ind på, gå til, følg .. link|linket|trinene
        brug .. link|linket, åbn .. link|linket|siden, via .. link|linket, linket nedenfor, her, scan .. qr
        log ind på|via|her, på linket
    """,
    "call": """
        ring, ringe, ring til|op|på|nu, ringer du, kontakt .. på|os|kundeservice|support|telefon, opkald til, nå os
        kundeservice på, supporten på, telefonnummer, telefonnummeret
    """,
    "install": "installer, installere, installér, download, downloade, hent, åbn, kør, start",
    "open_file": "vedhæftet, vedhæftede, vedhæftning*, vedlagt, vedlagte, bilag, bilaget, i vedhæftningen",
    "open_file_do": """
        åbn .. vedhæft*|bilag*|filen|dokument*|vedlagt*, se .. vedhæft*|bilag*|vedlagt*, gennemgå .. vedhæft*|bilag*
        læs .. vedhæft*|bilag*, download .. vedhæft*|bilag*, tjek .. vedhæft*|bilag*
    """,
    "macros": "aktiver .. indhold*|redigering*|makroer, klik .. aktiver .. indhold|redigering",
    "reply": """
        svar, svare, svar på|til|mig|os, vend tilbage, kontakt mig|os, skriv til mig|os, skriv tilbage, hør fra dig
        send .. mail til
    """,
    "reply_trick": "svar .. ja|j|y|1 .. åbne*|aktiver*|link*|derefter|og|for, kopier .. linket .. safari|browser*",
    "move": """
        skriv, skrive, kontakt, tilføj, chat, fortsæt, fortsætte, nå, snak, deltag, tilmeld, bliv medlem
        send .. besked, meld dig, via, på, over på, videre på, join
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        adgangskode*, password*, kodeord*, pinkode*, pin kode*, pin, loginoplysning*, login oplysninger, bruger id
        bruger_id og, brugernavn og, sikkerhedsspørgsmål*, mitid kode*|adgangskode*|bruger*|oplysning*
        nemid kode*|nøglekort*, nøglekort*
    """,
    "code": """
        engangskode*, bekræftelseskode*, verifikationskode*, verificeringskode*, aktiveringskode*, sms_kode*
        sms kode*, koden, kode .. sms|fik|får|sendt|modtog|modtaget, #number cifret kode*|tal, sekscifret kode*
        sekscifrede kode*, whatsapp kode*, kontrolkode*, godkendelseskode*, sikkerhedskode*, kodeviser*
    """,
    "card_details": """
        kortnummer*, kortoplysning*, kreditkort*, betalingskort*, dankort*, hævekort*, cvv*, cvc*, kontrolcifre*
        udløbsdato*, kortets .. bagside|cifre, billede .. kortet, cifre .. bagside*, bankkort*
    """,
    "bank_details": """
        kontonummer*, registreringsnummer*, reg nr, reg. nr, bankoplysning*, kontooplysning*, iban*
        betalingsoplysning*, netbank*, nemkonto*, bankkonto*, faktureringsoplysning*, betalingsmetode*
    """,
    "identity": """
        legitimation*, pas, passet, paskopi*, kørekort*, id kort*, sygesikring*|sundhedskort*, cpr nummer*|nr, cpr*
        personnummer*, kopi|billede|foto .. pas*|kørekort*|legitimation*|id|sundhedskort*, fødselsdato, selfie
        personlige oplysninger, personoplysning*, lønseddel*
    """,
    "identity_form": """
        fulde navn, dit navn .. adresse|telefon*, navn .. adresse|telefonnummer|cpr*, erhverv, alder, køn
        civilstand, telefonnummer, mobilnummer, bopælsadresse, hjemmeadresse, nationalitet, fødselsdato
    """,
    "wallet_secret": """
        gendannelsessætning*, gendannelsesord*, seed|recovery sætning|ord, privat* nøgle*, 12|24|tolv ord
        hemmelig* sætning*|nøgle*, forbind|tilslut|verificer|synkroniser .. wallet*|tegnebog*|pung
    """,
    "money_word": """
        penge, pengene, beløb, beløbet, gebyr, gebyret, faktura, fakturaen, regning, regningen, gæld, gælden
        restance*, betaling, betalingen, depositum, husleje*, bøde, bøden, skat, skatten, restskat, kontanter, sum
        summen, omkostning*, saldo, saldoen, forskud*, told, moms, opsparing*, afgift, afgiften
    """,
    "fee": """
        gebyr, gebyret, gebyrer, toldgebyr*, told, toldafgift*, leveringsgebyr*, fragtgebyr*, fragtomkostning*
        porto, portoen, ekspeditionsgebyr*, håndteringsgebyr*, importmoms, importgebyr*, afgift, afgiften
        lille gebyr|beløb, vejafgift*, bompenge*, returgebyr*, opbevaringsgebyr*, rykkergebyr*, moms, mindre beløb
        udestående beløb
    """,
    "release_fee": """
        behandlingsgebyr*, ekspeditionsgebyr*, overførselsgebyr*, oprettelsesgebyr*, advokatsalær*, advokatgebyr*
        notar*, aktiveringsgebyr*, toldgebyr*, administrationsgebyr*, registreringsgebyr*, forudbetaling*
        forudbetal*, gebyr* .. før|inden|frigiv*|udbetal*, forsikringsgebyr*, kurergebyr*
        skat .. før|inden .. udbetal*|hæve
    """,
    "gift_card": """
        gavekort*, værdikode*, google_play|steam|apple|itunes|amazon|paysafe kort*|koder|kode
        skrab .. koden|koderne|kort*, koderne .. bagside*, forudbetalt kort, taletidskort*
    """,
    "phone_of_reader": """
        dit mobilnummer|telefonnummer|nummer|whatsapp_nummer|private, jeres mobilnummer|nummer, dit .. nummer
    """,
    "remote_words": """
        fjernstyr*, fjernadgang*, fjernhjælp*, fjernsupport, fjernforbind*, del .. din? skærm*, skærmdeling
        adgang .. til din computer|mobil|telefon|enhed|pc, overtage .. computer*|skærm*
    """,
    "app_words": "app, appen, applikation*, program, programmet, software*, apk, værktøj*, udvidelse*",
    "security_app": """
        sikkerhedsapp*, sikkerhedsprogram*, bankens app, vores app, denne app, dette program, supportprogram*, apk
        sikkerheds app*
    """,
    "account_word": """
        konto, kontoen, bankkonto*, nemkonto*, mitid, nemid, identitet*, oplysninger, oplysningerne, profil*, kort
        kortet, betalingskort*, dankort*, adresse, adressen, leveringsadresse*, medlemskab*, abonnement*, mailkonto*
        indbakke*, e mail, betalingsoplysning*, betalingsmetode*, enhed, wallet*, kontooplysning*, e boks, mailboks*
        postkasse
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        del|giv|udlever|oplys|fortæl .. aldrig|ikke .. kode*|adgangskode*|oplysning*|pin*|mitid, del aldrig
        udlever aldrig, aldrig .. dele|udlevere|oplyse|del|oplys, del den ikke, beder aldrig
        vil aldrig .. bede|ringe|spørge, vi ringer aldrig, advarer mod .. svindel|phishing|falske, klik ikke
        klik aldrig, ikke med nogen, pas på .. svindel*|falske, del ikke
    """,
    "own_route": """
        log ind .. som_du_plejer|på_sædvanlig_vis|i_din_netbank|i_appen|på_min_side, i appen, i din app, via appen
        åbn .. appen, på .. min_side|borger_dk|skat_dk, i din .. netbank|mobilbank|e_boks|digitale_post, i e boks
        i digital post, nummeret på .. bagsiden|dit_kort, som du plejer, skriv .. adressen selv, i vores app
    """,
    "ignore_ok": """
        se bort fra, ses bort fra, kan du .. ignorere|se_bort, du kan .. ignorere|se_bort
        behøver .. ikke .. gøre|svare|foretage|betale, skal ikke .. gøre|foretage .. noget|mere
        ingen handling .. nødvendig|krævet|påkrævet, hvis det var dig, var det dig, du skal ikke gøre noget
    """,
    "code_notice": """
        din .. kode|engangskode|verifikationskode .. er?, kode til, koden er|gælder, koden .. gyldig|udløber
        engangskode, bekræftelseskode, verifikationskode
    """,
    "service": """
        har|ved|hvis spørgsmål|du_spørgsmål, spørgsmål, kundeservice, svar ikke på, kan ikke besvares, hjælper gerne
        tilmelding, s.u, su senest, forslag
    """,
    "unsubscribe": """
        afmeld*, frameld*, opsig .. nyhedsbrev*, nyhedsbrev*, vis .. i browser*, ikke længere .. modtage
        administrer .. abonnement*, administrer .. præferencer
    """,
    "disclaimer": """
        tiltænkte modtager, rette modtager, modtaget .. ved en fejl, fortrolige oplysninger, kun beregnet til
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        haster, hastende, haste, omgående, øjeblikkeligt, øjeblikkelig, straks, hurtigst muligt
        så hurtigt som muligt, med det samme, skynd dig, nu her, lige nu, vigtig meddelelse|besked|information
        handl nu|hurtigt, handling påkrævet|kræves, kræver .. handling, uden forsinkelse, akut, hurtigt, snarest
        asap
    """,
    "deadline": """
        inden|indenfor|inden_for .. timer|time|minutter|dage|døgn|24|48
        senest .. i_dag|i_morgen|i_aften|klokken|kl|#number, inden|før .. midnat|klokken|kl|i_aften|i_morgen|i_dag
        sidste .. påmindelse|rykker|advarsel|chance|dag|frist|mulighed|varsel
        udløber .. i_dag|i_morgen|snart|om|den, frist, fristen, kun i dag, #number timer .. til|tilbage
        timer tilbage, 24 timer, 48 timer, inden det er for sent, inden dagens udgang, allerede i dag
    """,
    "loss": """
        vil|bliver .. blive? .. spærret|lukket|slettet|blokeret|låst|deaktiveret|suspenderet|returneret|begrænset|
            annulleret|afbrudt|opsagt|destrueret|indefrosset|afsluttet, spærres, lukkes, slettes, blokeres, låses
        deaktiveres, suspenderes, returneres .. afsender*|til, sendes retur|tilbage
        mister .. adgang*|konto*|alt|penge*|retten|dine
        undgå .. spærring|lukning|gebyr*|afbrydelse|inkasso|rente*|blokering|at_blive
        undgå at .. spærret|lukket|blokeret|miste, retur til afsender, ekstra gebyr*|omkostning*
        yderligere gebyr*|omkostning*, permanent .. luk*|spær*|slet*, rki, rykkergebyr*
        ellers .. luk*|spær*|mist*|slet*, adgangen .. lukket|spærret, strømmen .. afbryd*|luk*
    """,
    "legal": """
        anholdt, anholdes, anholdelse*, arrester*, fængsl*, fængsel*, politianmeld*, sigtet, sigtelse*, tiltalt
        tiltale*, retssag*, retslige skridt|konsekvenser, juridiske skridt|konsekvenser, inkasso*, fogedret*
        fogeden, udlæg, lønindeholdelse, stævn*, hvidvask*, efterforskning*, kriminalitet*
        dit .. navn|cpr* .. kriminel*|hvidvask*|sag|efterforsk*, børneporno*, retsforfølg*, bødeforlæg*
        under efterforskning, indkald* .. retten|afhør*
    """,
    "authority": """
        politi, politiet, politibetjent*, kriminalpoliti*, anklagemyndighed*, anklager*, skat_dk|skat_kontakter
        skattestyrelsen, skatteforvaltning*, gældsstyrelsen, toldstyrelsen, tolden, udbetaling danmark, borger dk
        motorstyrelsen, færdselsstyrelsen, nsk, pet, retten, bankens .. sikkerhed*|svindel*, svindelafdeling*
        sikkerhedsafdeling*, finanstilsynet, nationalbanken, myndighed*, advokat*, digitaliseringsstyrelsen
        kommunen, ambassade*, atp, direktør*
    """,
    "fear": """
        hacket, kompromitteret, stjålet, misbrugt, inficeret, virus .. fundet|opdaget|på_din
        mistænkelig* .. aktivitet*|transaktion*|login|overførsel*|køb|betaling*|hævning*
        usædvanlig* .. aktivitet*|transaktion*|login|køb|betaling*
        uautoriser* .. adgang|login|transaktion*|køb|betaling*|hævning*, uvedkommende
        svigagtig* .. transaktion*|køb|overførsel*, ukendt .. enhed|person .. log*|har|forsøg*
        nogen .. forsøg*|prøver|har|er_ved .. din|dit|logge|log|tage|lån|adgang, lån .. i dit navn, i dit navn
        dine penge .. fare|risiko, i fare, datalæk*, datalækage, sikkerhedsbrud, sikkerhedsproblem*
        sikkerhedsadvarsel*, identitetstyveri*, svindelforsøg*
    """,
    "scarcity": """
        begrænset antal|tilbud|tid, begrænsede pladser, kun .. tilbage|pladser|i_dag, så længe .. lager|haves
        de første #number, gå ikke glip, eksklusiv* .. tilbud|adgang|invitation|gruppe*, sidste chance
        tilbuddet .. slutter|udløber|gælder_til, få pladser
    """,
    "flattery": """
        tillykke, til lykke, du er .. blevet .. udvalgt|valgt, udvalgt, udtrukket
        du er .. heldig*|udvalgt|speciel|en_af, heldige vinder, trofast kunde, loyal kunde, værdsat kunde
        din loyalitet, jeg stoler på dig, din profil .. imponer*|passer|anbefal*|fanget, kun du kan
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        fortæl|sig|snak|tal|nævn .. ikke|intet|ingenting|aldrig .. nogen|mor|far|kone|mand|banken|familie*|børn*|
            politiet|datter|søn|kolleger|andre|dette|det_her|om
        fortæl|sig .. det .. ikke .. til .. nogen|mor|far|banken|familie*|børn*|andre, sig ikke|intet .. noget? til?
        må ikke .. fortælle|sige|tale|snakke, mellem os, bliver mellem os, forbliver mellem os, vores .. hemmelighed
        hold .. hemmeligt|hemmelig|for_dig_selv|fortroligt, hemmelig efterforskning|operation
        ingen .. må .. vide|få_at_vide, må ingen .. vide, tavshedspligt*, fortroligt .. behandl*
        behandl .. fortroligt, ikke et ord, uden at .. nogen|banken .. ved|opdager, fortrolig efterforskning
    """,
    "secret_mild": "strengt fortroligt|fortrolig, yderst fortrolig*, diskretion, diskret, fuld fortrolighed",
    "lie": """
        hvis .. banken|de|nogen|kassereren|medarbejder*|rådgiver*|man .. spørger|ringer .. sig|siger|svar|svarer|
            fortæl, sig .. til banken|kassereren|medarbejder*|rådgiver*|dem .. at|det|du
        sig at .. det|pengene|du .. er|skal|til|køber|renover*|bil|bryllup
        spørger .. banken|de|nogen .. sig|siger|svar, lad som om, find på .. noget|en_historie|undskyldning
        angiv|skriv .. som|årsag .. gave|lån|familie|renovering|privat, lyv for, lyv
        nævn|fortæl|sig .. ikke|intet .. for|til banken, bankens medarbejdere .. indblandet|involveret|del
        medarbejder*|ansatte .. indblandet|involveret|medskyldig*, svar nej|ja .. spørgsmål*|alt, svar at .. det|du
        over for banken .. sig
    """,
    "stay_on_line": """
        læg .. ikke|aldrig på, læg ikke .. røret|på, bliv .. i|på .. røret|linjen|telefonen, bliv hængende
        hold .. linjen|røret|forbindelsen, afslut ikke .. samtalen|opkaldet
        afbryd ikke .. samtalen|opkaldet|forbindelsen, hold .. telefonen|opkaldet .. tændt|åben|i_gang
        tal|snak ikke med .. nogen|andre, lad .. telefonen .. være|ligge|tændt
    """,
    "ignore_warning": """
        ignorer|se_bort_fra|klik_væk|spring_over .. advars*|meddelelse*|sikkerhedsadvars*
        advars* .. ignorer*|normalt|normal|klik*|godkend*|falsk, bare_rolig .. advars*, kør alligevel, åbn alligevel
        installer alligevel, fortsæt alligevel, tillad alligevel, behold alligevel, ukendte kilder
        hvis .. banken|browseren|computeren|telefonen .. advarer .. klik|godkend|ignorer|tryk|fortsæt
        marker .. ikke_spam|ikke_som_spam|sikker, flyt .. fra .. spam|uønsket
    """,
    "protection_off": """
        slå|sluk|luk|sluk_for|tag .. antivirus*|virusbeskyt*|firewall*|defender|beskyttelse*|sikkerhedsprogram*|
            companion|play_protect .. fra|ned|af?, slå .. fra .. antivirus*|virusbeskyt*|firewall*|beskyttelse*
        deaktiver|afinstaller|sluk|stop|fjern|deaktivér|pauser|sluk_for .. antivirus*|virusbeskyt*|firewall*|
            defender|beskyttelse*|sikkerhedsprogram*|companion|play_protect|totrins*
    """,
    "avoid_check": """
        ring|kontakt|gå|tal|spørg .. ikke|aldrig .. banken|politiet|filialen|det_gamle|med_banken|til_banken|mig|
            til_politiet, ring ikke, behøver ikke .. ringe|kontakte .. banken|politiet
        sidder .. i .. møde|konference, er i møde
        kan .. ikke .. tale|ringe|snakke|tage|svare .. nu|lige_nu|telefon*|for|opkald, kan ikke .. tale|ringe|snakke
        kun .. kontakt*|svar*|træffes|nås .. mail|sms|whatsapp|her
        ikke .. kontakt|involver|bland .. politiet|banken, bland ikke
    """,
    "erase": """
        slet|fjern .. denne|besked*|sms*|chat*|samtale*|mail* .. efter*|når|bagefter|straks|nu|læst
        slet .. besked*|chat*|samtale*|sms*|historik*, efter .. læst .. slet, gamle nummer .. slet
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        hej|hejsa|hey|hi|hallo|halløj mor|far|mormor|morfar|farmor|farfar|bedste|moster|faster|onkel|mutti|fatter|
            mams|mamma|bedstefar|bedstemor, mor|far|mormor|morfar|farmor|farfar .. det_er_mig|det_er_din|jeg_har|
            jeg_er|min_telefon|min_mobil|mit_nummer|her, det er din|dit søn|datter|barnebarn|nevø|niece
        det er mig .. mor|far|din|mormor|farmor, her er din søn|datter|barnebarn, jeg er din søn|datter
        din ældste|yngste, gæt hvem
    """,
    "kin_word": "mor, far, mormor, morfar, farmor, farfar, min søn, min datter, moster, faster, bedstemor, bedstefar",
    "new_number": """
        mit nye nummer|mobilnummer|telefonnummer, nyt nummer|mobilnummer|telefonnummer, ny telefon|mobil
        fået .. nyt|nye nummer, skiftet .. nummer|telefon|mobilnummer, mit .. midlertidige nummer
        midlertidigt nummer, gem .. nummeret|nummer|dette_nummer, dette|det_her er .. mit .. nummer|nye
        gamle nummer .. virker|længere|slet, skriver .. fra .. ven*|en_anden|ny|nyt|lånt|veninde*
        låner .. telefon*|mobil*, vens|venindes telefon|mobil
    """,
    "phone_broken": """
        telefon|telefonen|mobil|mobilen|skærmen|skærm|iphone .. i_stykker|ødelagt|smadret|stjålet|knust|tabt|vand*|
            toilet*|vaskemaskin*|død|gået|reparation|væk|druknet
        tabt|tabte|smadret|ødelagt|mistet .. telefon*|mobil*|skærm*, sim_kort*|simkort* .. virker|ødelagt|i_stykker
    """,
    "cannot_call": """
        kan .. ikke .. ringe|snakke|tale|svare|høre, mikrofon*|højttaler*|kamera* .. i_stykker|virker|ødelagt|defekt
        kun .. skrive|sms|besked*|whatsapp, ring ikke .. skriv|sms, skriv bare, opkald .. virker|kan ikke
        går ikke .. ringe
    """,
    "need_money": """
        mangler|skal_bruge|har_brug_for .. penge|#money|hjælp|lån, låne|låne_mig|lån .. penge|#money|lidt
        kan|kunne|vil du .. betale|mobilepay*|overføre|låne|lægge_ud|indsætte|sende_penge|sende_#money
        mobilepay .. mig|til|#money, betale .. regning*|faktura*|husleje* .. for|i_dag|mig, betaler .. tilbage
        betale tilbage, får .. tilbage .. i_morgen|senere|på, regning* .. betal*|i_dag|skal|haster
        kan ikke .. ind|komme|logge .. netbank*|mitid|bank*|konto
        netbank*|mitid|mobilbank* .. virker|spærret|låst|blokeret, skal .. betale .. regning*|faktura*|#money
        send .. penge|#money, overfør .. penge|#money
    """,
    "emergency": """
        ulykke, ulykken, uheld, bilulykke*, trafikuheld*, færdselsuheld*, kørt galt, påkørt, kørt ned
        på hospital*|sygehus*|skadestuen, anholdt, fængslet, i arresten|detentionen, røvet, overfaldet
        pung*|tegnebog* .. stjålet|væk|tabt, passet .. stjålet|væk|tabt, strandet, sidder fast, i knibe
        i vanskeligheder, akut operation, brug for .. advokat|operation, kidnap*, kaution
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        du|i har vundet, du vandt, har .. vundet .. en|et|#money|iphone|præmie*|gavekort*
        vundet .. #money|præmie*|iphone|gavekort*|rejse, du er .. vinder*|vores_vinder
        vinder .. af|lodtrækning*|udtrukket, gevinst* .. hent*|afvent*|udbetal*|venter|din, din præmie
        lodtrækning* .. vundet|vinder|præmie, lotteri* .. gevinst*|vundet|vinder, jackpot
        konkurrence* .. vundet|vinder, udvalgt|udtrukket .. til|at|som|vinde|modtage|få
        gratis .. iphone|samsung|gavekort*|prøve*, chance .. for .. vinde, belønning* .. venter|hent*|klar|din
        spørgeskema*|undersøgelse* .. vind*|beløn*|gave*|gratis, gavekort* .. venter|vundet|værdi|værd
        bonuspoint* .. udløb*|hent*, point .. udløb*, vind .. en|et|#money|iphone
    """,
    "claim": """
        hent .. din|dit|gevinst*|præmie*|beløn*|her, indløs, indløse, gør krav, kræv .. din|dit, modtag .. din|dit
        for at modtage|hente|få, få udbetalt, anmod om .. udbetaling, ansøg om
    """,
    "big_money": """
        million*, milliard*, #money million*, stor sum, store summer, stort beløb, formue*, summen af, us dollars
    """,
    "inheritance": """
        arv, arven, arving*, afdød*, testamente*, nærmeste pårørende, uafhentet* .. midler|fond*|arv, inaktiv konto
        fond* .. overfør*|million*, doner* .. million*|#money|dig, donation .. #money|million*|til_dig, velgørenhed*
        kræft .. læge*|måneder|million*, forretningsforslag*, procent .. til_dig|af_summen
        diplomat* .. kurer*|kasse, enke .. efter|million*, begunstiget, erstatningsfond*
    """,
    "returns": """
        garanteret .. afkast|fortjeneste|indkomst|gevinst|rente, garanterede .. afkast|gevinst*
        daglig* .. afkast|fortjeneste|indkomst|gevinst|udbetaling*, højt afkast, høje afkast, passiv indkomst
        fordobl .. penge*|investering*, risikofri*, uden risiko
        tjen .. #money .. om_dagen|per|pr|dag|dagligt|ugen|måned*|timen
        #number% .. afkast|fortjeneste|gevinst|dagligt|garanter*|pr, økonomisk* .. frihed|uafhængig*, hurtige penge
        bliv rig, invester .. #money .. få|og, ekstra indkomst, tjen penge .. hjemmefra|online
        gevinst* .. er|#money
    """,
    "trading": """
        trading .. platform*|app*|gruppe*|bot|signal*, handelsplatform*, investeringsplatform*, forex
        krypto .. handel*|investering*|platform*|trading, kryptovaluta*
        bitcoin .. investering*|handel*|platform*|invester*
        investering* .. mulighed*|platform*|gruppe*|rådgiver*|projekt*, aktie* .. tips|gruppe*|signal*|anbefal*
        invester .. i|med|hos, ai .. handel*|trading|robot, min .. mentor|analytiker, automatisk handel
    """,
    "investor_group": """
        deltag|tilmeld*|bliv_medlem|kom_med|join .. gruppe*|kanal*|community
        whatsapp|telegram|vip .. gruppe*|kanal*, aktiegruppe*, investorgruppe*, gratis .. signaler|aktietips|gruppe*
    """,
    "withdraw_fee": """
        skat*|gebyr*|depositum|indbetaling|provision|#money .. før|for_at|inden .. hæve|udbetal*|frigiv*|låse_op
        hæve|udbetal*|hævning* .. betal*|gebyr*|skat*|depositum|indbetal*|først|kræver|indefrosset
        konto* .. indefrosset|frosset .. betal*|indtil|gebyr*, frigive .. midler|penge* .. betal*|gebyr*
    """,
    "job": """
        jobtilbud*, job .. hjemmefra|online|deltid|tilbyd*, arbejd* hjemmefra, fritidsjob*, deltidsjob*, ekstrajob*
        fjernarbejde, søger .. medarbejdere|personale|personer|testere, rekrutter*, dit cv, din ansøgning
        ingen erfaring .. krævet|kræves|nødvendig, erfaring .. ikke .. nødvendig|krav, hr afdeling*|chef
        mystery shopper, ledig* stilling*, produkttest*, bijob*
    """,
    "job_pay": """
        tjen|tjene|løn|indtjening|indkomst|betaling|provision|få .. #money .. om_dagen|per|pr|dag|dagligt|i|timen|
            ugen|måned*, #money .. om_dagen|per|pr|dagligt|i_timen|om_ugen|dag, daglig* .. udbetaling*|løn|betaling
        fleksible .. arbejdstider|tider, #number minutter|timer .. om_dagen|dagligt|per|pr, i din fritid
        løn .. #money, grundløn, lette penge
    """,
    "task": """
        enkle|simple|lette .. opgaver, opgaver .. udfør*|fuldfør*|dagligt|per|online, like|liker|synes_godt_om|
            følg|abonner|bedøm|anmeld .. youtube|tiktok|instagram|videoer|kanaler|hoteller|produkter, like videoer
        bedømme .. hotel*|produkt*|apps, optimer* .. apps|produkt*, anmeldelser .. betal*|google|hotel*
    """,
    "romance": """
        min|mit skat|elskede|kærlighed|engel|dronning|konge|hjerte|søde, jeg elsker dig, elsker dig, savner dig
        sjæleven*, enkemand, enke, fraskilt, søger .. kærlighed*|forhold|kæreste|partner|seriøs*, seriøst forhold
        ægte kærlighed, forelsket, din profil .. så|smuk|interess*, dit billede .. smuk*, boreplatform*
        olieplatform*, amerikansk* .. soldat|hær*|general, soldat .. i|fra, fredsbevarende, gifte .. mig|os|dig
        fremtid sammen, godmorgen|godnat .. skat|smukke|søde|min, skæbnen
    """,
    "acquaint": """
        lære dig .. at_kende|bedre, lære hinanden at kende, blive venner, være venner, forkert nummer
        hyggeligt at møde, hvor kommer du fra, hvor gammel er du, er du .. gift|single, hvad laver du
        hvad hedder du, præsentere mig, jeg hedder .. og|hvad, er dette .. nummer, undskyld .. forkert
        mine kontakter
    """,
    "recorded": """
        optaget|filmet .. dig|video|en_video, video .. af_dig|hvor_du
        dit|dit_webcam|din kamera|webkamera|webcam .. optag*|film*|tænd*|aktiver*, webkamera*, webcam*, porno*
        voksenside*, onaner*, intim* .. video*|billed*|film*, nøgen* .. billed*|video*, nøgenbilled*
        pinlig* .. video*|billed*, kompromitterende .. video*|materiale|billed*, tilfredsstill*
    """,
    "hacked_you": """
        hacket .. din|dit|dig|alle|jeres, har hacket, jeg .. hackede .. din|dit, fuld adgang|kontrol
        adgang .. til .. alle|dine .. enhed*|konti|kontakter
        installer* .. trojan*|virus|spion*|skadelig* .. din|på|dit, trojan*, keylogger, jeg er .. hacker*
        din adgangskode er, kopieret|downloadet .. alle|dine .. kontakter|filer|data, inficeret .. din|dit
    """,
    "expose": """
        send*|spred*|offentliggør*|del*|læk* .. video*|film*|billed*|optagelse* .. til|alle|dine|online|nettet|
            kontakter, send*|spred*|del* .. til .. alle|dine .. kontakter|venner|familie*|kolleger
        dine kontakter|venner|kolleger, alle .. dine kontakter, ødelæg* .. dit_liv|dit_omdømme|dit, dit omdømme
        alle .. vil se|se|få_at_vide
    """,
    "ransom": """
        betal|send|overfør .. #money|bitcoin*|btc .. til|inden|wallet|adresse*, bitcoin .. adresse*|wallet|pung
        wallet adresse*, min .. wallet|bitcoin|pung, #number timer .. til|betal*|at, løsesum*
    """,
    "threat_harm": """
        dræbe dig, slå dig ihjel, skade dig|din, lejemorder*, bombe*, sprængladning*, ved hvor du bor
        din familie .. skad*|ondt|dør, skyde dig
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        virus* .. fundet|opdaget|registreret|på_din
        din|computeren|mobilen .. computer|mobil|telefon|enhed|pc .. inficeret|virus*|hacket|låst|blokeret
        computeren er inficeret|låst|hacket, teknisk support
        microsoft|windows .. support*|tekniker*|sikkerhed*|licens*, skadelig software .. fundet|opdaget
        malware .. fundet|opdaget|på, trojan* .. fundet|opdaget, licens* .. udløb*, fejlkode
        antivirus*|virusbeskyt* .. udløb*|forny*|ophør*, beskyttelse* .. udløb*|ophør*
    """,
    "charged": """
        vil|er blive? .. trukket|opkrævet|debiteret|fornyet, trækkes .. #money|automatisk|fra
        fornyes|fornyet .. automatisk|i_dag|#money, automatisk .. fornyelse|fornyes|forlæng*
        abonnement* .. forny*|forlæng*|#money, din ordre|bestilling|køb .. på|af|#money|bekræft*
        betaling .. på|af #money, køb .. på|for #money, tak for .. ordre*|køb*|bestilling*|betaling*
        beløb* .. #money .. trækkes|trukket
    """,
    "renewed": """
        abonnement*, medlemskab*, forny*, forlæng*, ordre*, bestilling*, faktura*, refusion*, refunder*, licens*
        tilbagebetal*
    """,
    "bank_notice": """
        kort der ender, dit kort, dit dankort, dit betalingskort, kortet der ender, kortkøb*, betalingsservice
        kontaktløs*
    """,
    "other_way": """
        i appen, via appen, i vores app, min side, netbank*, log ind på, på vores hjemmeside, svar ja|nej
        kontoindstilling*, bagsiden af .. kort*, besøg .. filial*|butik*
    """,
    "to_cancel": """
        for at .. annullere|afbestille|stoppe|opsige|bestride|afvise
        annuller|afbestil|stop .. ring|kontakt|køb*|ordre*|betaling*
        hvis du ikke .. har|foretaget|godkendt|bestilt|kender|genkender|autoriseret, var det ikke dig
        hvis det ikke var dig, ikke er dig, genkender du ikke
        ikke .. foretaget|godkendt|bestilt .. køb*|betaling*|dette|ordre*, refusion .. ring|kontakt
    """,
    "parcel": """
        pakke, pakken, din pakke, pakker, forsendelse*, levering, leveringen, leverance*, postnord, gls, dao
        din ordre, kolli*, sporingsnummer*, track trace, pakkeboks*, pakkeshop*, postkasse*, bud, terminal*
        din vare, udlevering*, afhentningssted*
    """,
    "parcel_problem": """
        kunne|kan ikke .. leveres|levere, ikke .. leveret|leveres|kunnet_levere
        mislykket* .. levering*|leveringsforsøg*
        levering* .. mislyk*|pause*|stop*|problem*|forsink*|venter|afventer|suspenderet|fejlet
        adresse* .. ufuldstændig*|forkert*|mangl*|fejl|ugyldig*|uklar*|bekræft*|opdater*
        forkert|ufuldstændig|manglende adresse*|husnummer|oplysninger, tilbageholdt .. tolden|told*|af|i|på
        i tolden, tolden .. tilbagehold*|gebyr|betal*, holdes .. tilbage|i, stoppet .. told*|i
        pakke*|forsendelse*|levering* .. venter|afventer|tilbageholdt|stoppet|returner*|sidder_fast|på_pause|ligger
        ubetalt* .. told*|fragt*|gebyr*|porto|afgift*, ingen .. hjemme, ikke hjemme, ny levering*
        ombestil .. levering*, book .. ny_levering, omlever*, toldgebyr*, leveringsgebyr*, fragtgebyr*
        bekræft .. levering*|adresse*, opdater .. levering*|adresse*, returneres .. til|afsender
    """,
    "tax_refund": """
        overskydende skat, skatterefusion*, tilbagebetaling* .. skat*|#money|venter|klar|godkendt|ret|til_gode|af
        refusion* .. skat*|#money|venter|klar|ret|på
        ret til .. tilbagebetaling*|tilskud*|refusion*|#money|udbetaling, berettiget .. til, varmecheck*
        ældrecheck*, energitilskud*, boligstøtte .. udbetal*
        skat|skattestyrelsen .. tilbage*|refusion*|penge .. til_gode?, penge til gode, til gode
        få .. udbetalt .. nemkonto|skat|#money, fødevarecheck*, betalt for meget .. skat*
        tilskud .. #money|venter|ansøg*
    """,
    "fine_notice": """
        ubetalt* .. bøde*|parkering*|p_afgift*|skat*|gæld*|afgift*|regning*|bro*|restance*, parkeringsbøde*
        parkeringsafgift*, p afgift*, p bøde*, fartbøde*, hastighedsovertræd*, restskat*, skattegæld*
        gæld .. det_offentlige|skat*|gældsstyrelsen, bøde .. betal*|ubetalt|modtaget, færdselsforseelse*
        vejafgift .. ubetal*|betal*, ejerafgift .. ubetal*|betal*, du har .. en .. gæld*|ubetalt*, kontrolafgift*
        miljøzone .. bøde*
    """,
    "account_trouble": """
        konto|kontoen|nemkonto*|kort|kortet|dankort*|betalingskort*|mitid|nemid|abonnement*|medlemskab*|profil*|
            apple_id|netflix|mailkonto*|e_boks|mobilepay|netbank*|wallet* .. spærret|låst|begrænset|blokeret|
            lukket|midlertidigt|suspenderet|deaktiveret|ophør*|udløb*|indefrosset|spærres|på_pause
        er spærret|låst|begrænset|blokeret, af sikkerhedsmæssige årsager|grunde, sikkerhedsopdatering*
        mistænkelig* .. aktivitet*|login|transaktion*|køb, usædvanlig* .. aktivitet*|login|transaktion*, ny enhed
        nyt login, loginforsøg*, betaling* .. mislyk*|afvist|fejlet|gennemfør*
        problem .. med .. betaling*|konto*|din|dit, opdater .. oplysning*|konto*|betaling*|kort*|mitid|nemkonto
        bekræft|verificer .. identitet*|konto*|oplysning*|mitid|dig
        mitid .. opdater*|forny*|udløb*|verificer*|aktiver*, oplysninger .. forældede|mangl*|opdateres|udløbet
        adgangskode .. udløb*, nyt mitid, sikkerhedsgrunde
    """,
    "storage": """
        indbakke*|lager*|lagerplads*|icloud|skyen|mailboks*|postkasse* .. fuld*|opbrugt|overskred*|grænse*|
            næsten_fuld, ikke mere lagerplads
        ventende|indgående|blokerede|ulæste|ikke_leverede .. beskeder|mails|e_mails
        beskeder|mails .. venter|blokeret|karantæne|tilbageholdt, billeder|fotos|filer .. slettes|mist*|slettet
        webmail .. opgrader*|opdater*|konto
    """,
    "shared_doc": """
        delt .. dokument*|fil*|mappe*|dig, dokument* .. delt|underskriv*|venter|underskrift|gennemgå
        underskriv .. dokument*|aftale*, talebesked*, telefonsvarer* .. ny*
        ny .. talebesked|fax|besked .. e_boks|digital_post|skat*, ubesvaret opkald, krypteret .. besked*|dokument*
        betalingsbekræft*, elektronisk underskrift, lønregulering*|lønændring .. dokument|bilag, onedrive
        sharepoint, wetransfer, docusign, indkøbsordre
    """,
    "safe_account": """
        sikker|sikret|beskyttet|tryg konto .. overfør*|flyt*|til|for|ind, sikker konto, sikkerhedskonto*
        sikringskonto*, deponeringskonto* .. overfør*|flyt*, flyt|overfør|red|sikre .. dine|alle|penge*|opsparing*|
            midler|#money .. sikker*|ny|beskyt*|anden|konto*|sikkerhed, penge* .. i sikkerhed
        hæv .. kontanter|penge* .. overdrag*|bud*|aflever|giv|kurer*|politi*, aflever|overdrag|hent|henter|udlever|
            giv .. kontanter*|dankort*|kortet|penge*|guld*|smykker*|værdigenstand*|kuvert* .. bud*|kurer*|politi*|
            betjent*|kollega|til|mand, kurer*|bud|buddet|betjent*|politi*|kollega .. kommer|henter|hente|
            afhenter .. kort*|penge*|guld*|kontanter*|kuvert*|smykker*
        hjælp .. politiet .. fange|pågribe|efterforsk*, falske sedler, serienummer* .. sedler*, klip .. kort*
        guldbarre*
    """,
    "overpaid_back": """
        for meget .. betalt|overført|sendt|tilbage, betalt|overført|sendt|indsat .. for_meget
        overførte|sendte|betalte|indsatte .. ved_en_fejl|fejl|forkert, ved en fejl .. overfør*|betalt|sendt|indsat
        send|overfør|betal .. tilbage .. resten|differencen|overskydende|#money?
        differencen .. tilbage|send|overfør, returner .. overskydende|resten|differencen
    """,
    "boss_favour": """
        er du .. tilgængelig|på_kontoret|ledig|optaget|der|ved_din_plads
        har du .. tid|et_øjeblik|et_minut|mulighed .. nu|til|hjælpe|for?, brug for .. en_tjeneste|din_hjælp|hurtig
        hurtig .. tjeneste|opgave|sag, gør mig en tjeneste, en tjeneste, i møde .. kan_ikke|hjælp|brug
        kan du .. ordne|klare|hjælpe|købe .. mig|diskret|gavekort*|hurtigt|i_dag
        overraskelse .. personale*|kolleger*|medarbejdere|team*, send .. mobilnummer|nummer, refunderer dig
        fortrolig opgave
    """,
    "keyboard": """
        tryk|hold .. windows|win|ctrl|enter|windows_tast*|f12, windows r, windows tasten
        indsæt .. enter|kommando*|ctrl|terminal*|kode*, ctrl .. v|c, sæt ind, kør .. dialog*|vindue*|boks*
        kommandoprompt*, powershell, åbn .. terminal*|powershell|kommando*, kopier .. koden|kommandoen .. indsæt
    """,
    "captcha": "ikke .. robot, er menneske, du er .. menneske, captcha, recaptcha, verifikationstrin*, cloudflare",
    "changed_bank": """
        nyt|nye|ændret|ændrede|opdaterede|andet .. kontonummer|bankkonto|bankoplysning*|kontooplysning*|
            betalingsoplysning*|iban|reg .. for|til|brug*|gælder|er|fra|ved|nedenfor?, ny konto, ny bankkonto
        skiftet bank|konto, skifter bank
        bankoplysninger|kontonummer*|kontooplysning*|betalingsoplysning*|iban .. ændret|ændr*|skift*|opdateret|nye
        ændring|skift af .. bank*|konto*|betaling*, betal|betales|overfør|betalinger .. til .. nye|nyt|ny|
            nedenstående|følgende|anden|andet .. konto*|iban|konto*, gamle .. konto* .. luk*|ophør*|ikke|revision
        brug ikke .. gamle .. konto*, lønkonto .. ændr*|skift*|ny, fremover .. betal*|konto*|overfør*
        fra nu af .. betal*|konto*, løn .. ny .. konto*
    """,
    "invoice_due": """
        faktura* .. forfald*|ubetalt|vedhæft*|vedlagt|bilag*|betales|nr|nummer|rykker, ubetalt* .. faktura*|regning*
        forfaldne .. faktura*|betaling*, betalingspåmindelse*, rykker, rykkerskrivelse*, forfaldsdato*
        inkassovarsel*, sidste rettidige betaling*, udestående .. beløb|faktura*|betaling*|saldo, restance*
        haster .. betaling*|overførsel*
    """,
    "loan": """
        lån .. godkendt|bevilget|tilbud*|uden|hurtigt|rente|op_til, lånetilbud*, kviklån*, sms lån
        lån .. #money .. uden|rente|nu, privatlån*, lav rente, uden rki, uden sikkerhed, saml .. lån
        mangler du .. lån*|penge
    """,
    "marketplace": """
        stadig .. til_salg|ledig, er .. stadig .. til_salg
        dba|vinted|facebook_marketplace|gul_og_gratis|marketplace .. betal*|link*|køber*|fragt*|levering*
        køber* .. betalt|har_betalt|venter, kurer* .. hent*|afhent*, betaler .. via .. link|kurer|gls|fragt|dao
        modtag* .. betaling*|penge* .. link*|klik|kort*, depositum .. før|inden .. nøgle*|fremvisning|se
        nøgle* .. post*|send*|kurer, udlejer* .. udlandet, jeg .. er .. i udlandet, befinder mig i udlandet
    """,
    "health_cure": """
        tabe dig, vægttab*, mirakel*, slankemiddel*, potens*, erektion*, cbd, keto, prostata, tinnitus, blodsukker
    """,
    # --- conversation -----------------------------------------------------------------------------------------
    "warmth": """
        min skat, min .. elskede|kærlighed|engel|dronning|konge, jeg elsker dig, elsker dig, savner dig
        tænker på dig, søde skat, godmorgen|godnat .. skat|smukke|søde|min, gør mig .. lykkelig|glad
        du er .. speciel|vidunderlig|smuk|fantastisk, stoler på dig, vores fremtid, fremtid sammen, kram, kys
        drømmer om dig
    """,
    "excuse_meet": """
        kan|må ikke .. video*|mødes|komme|kamera*|ses|rejse, videoopkald .. ikke|senere|dårlig
        kamera* .. i_stykker|virker|ødelagt, når .. kontrakten|missionen|projektet|tjenesten .. slut|ovre|færdig
        på .. boreplatform*|mission|skib*|basen, så snart .. kontrakten|pengene|missionen, fly* .. aflys*|misset
        dårlig .. forbindelse|dækning, næste gang|måned .. mødes|ses, visum* .. gebyr*|problem|afslag
    """,
    "money_story": """
        hospital* .. regning*, hospitalsregning*, operation*, toldgebyr*|tolden .. betal*|fast*|pakke*
        flybillet* .. penge|købe|betale, min|mit .. konto|kort .. spærret|frosset|virker|låst
        huslejen .. betal*|penge, min .. mor|datter|søn|far .. syg|hospital*|operation*, strandet
        betaler .. tilbage .. dobbelt|lover|når?, lover .. betale, brug for din hjælp, visum* .. gebyr*|penge
        sendt .. pakke*|gave* .. told*|dig
    """,
    "platform_push": """
        opret|åbn|registrer .. konto .. på|hos|platform*|binance, download .. appen|platform* .. registrer|binance
        start|begynd .. med .. #money|lille|lidt, indsæt .. mere|#money|til, invester .. mere|#money|sammen|igen
        lære|vise dig .. hvordan|handle|alt, følg mine .. instruktion*|trin|signaler
        øg .. indskud*|investering*|kapital*, fortjeneste* .. #money|i_dag, min .. onkel|tante|mentor|analytiker
        insider*, din konto .. har|vokset
    """,
    "doubt": """
        er ikke sikker, ved ikke, forstår ikke, tror ikke, hvorfor .. skal|behøver|kan
        er det .. svindel|fup|sandt|ægte, er du .. ægte|svindler, svindel, fup, lyder .. mærkeligt|underligt
        min .. bank|datter|søn|kone|mand .. siger|sagde|tror, bevis .. det, jeg vil ikke, allerede .. betalt|sendt
        kan vi .. mødes|ringe|video*
    """,
    "code_request": """
        hvad er .. koden, hvilken kode, send|sig|giv|læs|skriv .. mig|os|hertil|op .. koden|kode|cifrene
        kan|kunne du .. sende .. koden|kode, koden .. ved_en_fejl|fejl|kom_til|til_mig, kom til at .. sende .. kode*
        send .. den|koden .. til_mig|videre, koden du .. fik|får|modtog, skal bruge .. koden, læs .. koden .. op
    """,
}

DANISH = Language(
    code="da",
    common="""og at det er som på for med af den ikke har du vi din dit dine kan så eller fra være her skal jeg et til
        hej mig dig nu hvad når men blev alle vil ville gennem får hos efter vores os også bliver venligst der""",
    concepts={
        name: _both_spellings(phrases)
        for table in (_TURNS, _DOING, _WANTED, _PRESSURE, _COVER, _KIN, _LURES, _NOTICES)
        for name, phrases in table.items()
    },
)
