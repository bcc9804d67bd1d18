"""German, formal and familiar, with the spelling of those who have no umlauts."""

from __future__ import annotations

import re

from companion.perception.phrases import Language

_UMLAUT = re.compile(r"[^\s,|?]*[äöüß][^\s,|?]*")
_PLAIN = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}


def _both_spellings(phrases: str) -> str:
    """`phrases` with `fuer` beside every `für`: folding an umlaut only takes its dots away."""
    return _UMLAUT.sub(lambda word: f"{word[0]}|{''.join(_PLAIN.get(char, char) for char in word[0])}", phrases)


_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": """
        nie, niemals, nicht, kein, keine, keinen, keinem, keiner, keinerlei, keinesfalls, niemand, niemandem
        niemanden, ohne zu|dass, weder, statt, anstatt, nichts, auf keinen fall
    """,
    "neg_late": """
        nicht, nie, niemals, niemandem, niemanden, keinem, keinesfalls, keine, keinen, auf keinen fall, an dritte
        wir ihnen|dir|euch
    """,
    "unless": """
        wenn|falls|sofern sie|du|ihr .. nicht|keine, andernfalls, ansonsten
        sonst wird|werden|müssen|droht|verlieren, sollten sie .. nicht|keine, solltest du .. nicht
        sollte .. nicht|keine, ohne ihre|eine|deine bestätigung|aktualisierung|verifizierung|zahlung|reaktion|
            antwort
        bei nichtbeachtung|nichtzahlung|ausbleiben*, bei ausbleibender, es sei denn, wenn .. nicht .. innerhalb|bis
        wenn wir .. nichts|keine, geschieht|passiert dies nicht, oder ich|wir|ihr
    """,
    "not_neg": """
        wenn|falls|sofern .. nicht|keine|kein|keinen|nie
        sollten|sollte|solltest sie|du|ihr|wir|es|er .. nicht|keine|kein|keinen|nie
        sollte die|der|das|dies|diese|dieser|ihr|ihre|deine|dein .. nicht|keine|kein|keinen|nie
        da|weil|konnte|konnten|kann|können|wurde|wurden|ist|sind|war|waren|haben|hat .. nicht|keine|kein|keinen
        nicht nur|länger|zögern|vergessen|verpassen|warten, zögern|zögere|warten|warte|vergessen|vergiss|verpassen|
            verpass sie? .. nicht
        keine zeit, nicht zugestellt|waren|mehr, warum nicht, nicht autorisier*|erkann*
        nicht beachten
    """,
    "reassure": """
        wir|bank|mitarbeiter|banken|sparkasse|polizei|behörden|team .. nie|niemals .. nach|bitten|fragen|auffordern|
            verlangen|anrufen|ihr|ihre|ihren
        wir|bank|mitarbeiter|banken|sparkasse|polizei|behörden .. fragen|bitten|verlangen|fordern .. nie|niemals|
            nicht
        fragen|bitten|fordern|verlangen wir|mitarbeiter|banken .. nie|niemals|nicht
        fordert|bittet|fragt|verlangt|ruft .. nie|niemals|weder|nicht, wird|werden sie|dich .. nie|niemals
        wird|werden .. nie|niemals .. bitten|fragen|auffordern|verlangen|anrufen|kontaktieren
        nie|niemals .. nach ihrem|ihrer|ihren|deinem|deiner|passwort|pin|tan, niemand .. wird|darf|fragt|fordert
        betrüger|kriminelle|täter|trickbetrüger .. versuchen|geben|könnten|fordern|nutzen|bitten|behaupten|rufen|
            verschicken|senden|sich
        warnen vor, warnung vor .. betrug|phishing|betrüger*, vorsicht vor, so erkennen sie, seien sie misstrauisch
        seien sie vorsichtig, wer .. auffordert|fragt|verlangt, wenn|falls jemand|unbekannte|fremde
    """,
    "others": """
        wir, ich, er, man, wir|ich werden|werde|haben|habe|können|kann|möchten|möchte|würden|wollen|dürfen, wir|
            ich werden|werde|haben|habe|können|kann|möchten|möchte|würden|wollen .. ihnen|sie|dir|dich|ihr|ihre|
            ihren|den|die|das|betrag|konto|code|paket|rechnung|geld|link
        werden|können|möchten|haben wir .. ihnen|sie|dir|dich|ihr|ihre|ihren|den|die|das|betrag|konto|code|geld
        kunden|nutzer, wer, dass wir|ich|er, damit wir .. ihnen|dir|ihr|den|die|das|gewinn|gutschein
        möglichkeit|option|schaltfläche .. zu|zum, wenn|sobald|nachdem wir|ich
    """,
    "told": """
        sie|du müssen|musst|sollten|solltest|mögen|haben, bitten wir sie .. zu?, wir bitten sie .. zu?, bitte
        werden gebeten|aufgefordert .. zu?, sie sind verpflichtet .. zu?, fordern wir sie auf .. zu?, müssen sie
        musst du, können sie, kannst du, könntest du, könnten sie
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        senden|schicken|sagen|nennen|geben|teilen|übermitteln|mailen|leiten|lesen|weiterleiten|diktieren sie, sende
        schick, schicke, schickst du|mir, sag mir, sage mir, nenn|nenne mir|uns, gib, gibst du, leite, leiten sie
        teile mir|uns, teil mir, lies mir, geben sie, zu senden|schicken|übermitteln|nennen
        bitte .. senden|schicken|angeben|nennen|mitteilen|zusenden|zurücksenden, mitteilen, mitzuteilen, anzugeben
        durchgeben, durchzugeben, weiterzuleiten, zuzusenden, zusenden, einreichen, einzureichen, bereitstellen
        benötigen wir .. ihre|ihren|folgende|von, brauche .. deine|deinen|ihre|den|von
        wir benötigen .. ihre|ihren|folgende|eine, antworten sie mit|mir|uns, antworte mit, füllen sie, ausfüllen
        kannst du mir|uns .. schicken|senden|geben|sagen, können sie mir|uns .. schicken|senden|geben|sagen|nennen
        laden sie, hochladen, hochzuladen, foto .. schicken|senden, zeigen sie, schicken
    """,
    "enter": """
        eingeben, einzugeben, geben sie, gib, gebe, tragen sie, trage, eintragen, einzutragen, tippen sie
        loggen sie, logge dich, melden sie sich, melde dich an|mit, einloggen, einzuloggen, anmelden, anzumelden
        hinterlegen, hinterlegen sie
    """,
    "verify": """
        bestätigen, bestätige, bestaetige, verifizieren, verifiziere, aktualisieren, aktualisiere, validieren
        überprüfen, überprüfe, prüfen sie, legitimieren, authentifizieren, identifizieren, reaktivieren, aktivieren
        aktiviere, freischalten, freizuschalten, schalten sie, schalte, entsperren, entsperre, erneuern, erneuere
        verlängern, verlängere, wiederherstellen, wiederherzustellen, stellen sie, synchronisieren, abgleichen
        abzugleichen, bestätigung .. erforderlich|notwendig, heben sie
        verifizierung .. erforderlich|notwendig|durchführen|abschließen, schließen sie, sichern sie ihr|ihren
        zu sichern, registrieren sie .. erneut|neu, aktualisierung .. erforderlich|notwendig|durchführen, beheben
        behalten .. passwort
    """,
    "pay": """
        zahlen, zahle, zahl, bezahlen, bezahle, bezahl, überweisen, überweise, überweis, überweist, begleichen
        begleiche, entrichten, einzahlen, einzuzahlen, zahlen sie, zu zahlen, vorstrecken, vorzustrecken, auslegen
        auszulegen, leihen, leih, borgen, leiste|leisten|tätigen|veranlassen sie? .. zahlung|überweisung|anzahlung
        investieren, investiere, aufladen, aufzuladen, spenden, spende
        zahlung .. leisten|vornehmen|tätigen|veranlassen, überweisung .. vornehmen|tätigen|ausführen|veranlassen
        senden|schicken sie, sende, schick, schicke, nachzahlen, anzahlen, transferieren
    """,
    "buy": """
        kaufen, kaufe, kauf, kaufst, besorgen, besorge, besorg, holen, hole, hol, erwerben, einkaufen, zu kaufen
        bestellen, bestelle
    """,
    "click": """
        klicken, klicke, klick, anklicken, tippen sie, tippe auf, tippen, drücken sie|auf, besuchen sie, besuche
        folgen sie .. link|schritten|anweisungen, folge .. link, öffnen sie .. link|seite, rufen sie .. auf, hier
        über|via den|diesen|folgenden|unseren|link link?, folgenden link, folgendem link, link unten, gehen sie auf
        nutzen sie .. link|formular, scannen sie .. qr|code, weiter zu, zum formular
        jetzt starten|bestätigen|aktualisieren|anmelden|teilnehmen, per link, akzeptieren sie
    """,
    "call": """
        rufen sie, ruf mich|uns|an|bitte|die|den|unter|sofort|unsere, rufe mich|uns|an|bitte|die|den|unter|sofort|
            unsere
        anrufen, anzurufen, telefonisch, telefonnummer, hotline, kontaktieren sie .. unter|uns|telefonisch|support
        wählen sie, melden sie sich .. unter|telefonisch|bei, erreichen sie uns, kundenservice .. unter, zurückrufen
        rückruf, rufnummer, support .. unter, kontaktiere
    """,
    "install": """
        installieren, installiere, herunterladen, herunterzuladen, lade, starten sie, laden sie, downloaden
        ausführen, öffnen sie, öffne, lade dir, nutzen sie, verwenden sie, installation .. von|der
    """,
    "open_file": """
        anhang, anhänge, angehängt*, angefügt*, beigefügt*, beiliegend*, im anhang, in der anlage, anbei, als anlage
    """,
    "open_file_do": """
        öffnen sie .. anhang|anlage|datei|dokument|rechnung, siehe .. anhang|anlage
        anhang .. öffnen|prüfen|ansehen|herunterladen, finden sie .. anhang|anlage|beigefügt
        entnehmen sie .. anhang|anlage, prüfen sie .. anhang|anlage|angehängt*|beigefügt*
        überprüfen sie .. anhang|anlage|angehängt*|beigefügt*, laden sie .. anhang, öffne .. anhang|datei|anlage
        anbei .. rechnung|dokument|unterlagen|mahnung
    """,
    "macros": """
        inhalt|inhalte|bearbeitung|makros aktivieren, aktivieren sie .. inhalt|inhalte|bearbeitung|makros
        klicken sie .. bearbeitung|inhalt|inhalte .. aktivieren
    """,
    "reply": """
        antworten, antworte, antworten sie, zurückschreiben, schreiben sie mir|uns, schreib mir, melden sie sich
        melde dich, kontaktieren sie mich|uns, kontaktiere mich, schreiben sie .. zurück, rückmeldung, rückantwort
        nehmen sie .. kontakt
    """,
    "reply_trick": """
        antworten|antworte sie? .. mit? .. j|ja|y|1 .. um|und|damit|link|aktivieren|öffnen
        kopieren sie .. link .. browser|safari, link .. in safari|browser .. kopieren|einfügen|öffnen
        nachricht .. erneut öffnen .. link
    """,
    "move": """
        schreib, schreibe, schreiben sie, schreiben, kontaktiere, kontaktieren sie, kontaktieren, melde dich
        melden sie sich, füge mich|uns|diese, fügen sie, hinzufügen, nachricht an|auf|per|über|via, wechseln, komm
        treten sie, tritt, beitreten, join, chatten, auf, per, über, via, weiter auf, adde
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        passwort*, passwört*, kennwort*, kennwört*, zugangsdaten, anmeldedaten, logindaten, login daten
        zugangscode*, pin, pin nummer, geheimzahl, banking pin, zugangskennung, benutzername und, sicherheitsfrage*
        einwahldaten, online_banking|onlinebanking|bank daten|zugang|pin
    """,
    "code": """
        die|der|eine|einer|ihre|ihrer|deine|deiner|diese|neue|mir|uns|per|mit tan
        tan eingeben|nennen|sagen|durchgeben|senden|mitteilen|weiterleiten|nummer, tans
        pushtan, push tan, sms tan, smstan, transaktionsnummer, bestätigungscode*, sicherheitscode*
        verifizierungscode*, aktivierungscode*, anmeldecode, freischaltcode, einmalcode, einmalpasswort, prüfcode
        #number stelligen? code, sechsstellig* code|zahl, code .. sms|geschickt|erhalten|erhältst|bekommen|bekommst|
            zugeschickt|gesendet|kommt
        sms|whatsapp code, der code, den code, code aus der sms, einmal code
    """,
    "card_details": """
        kartennummer*, kartendaten, kreditkartennummer*, kreditkartendaten, kreditkarteninformationen, bankkarte
        kartenprüfnummer, prüfziffer, prüfnummer, cvv, cvc, cvv2, ablaufdatum, gültigkeitsdatum, kreditkarte
        debitkarte, kartennummer und, vorder_und_rückseite .. karte, girokarte, ec karte
    """,
    "bank_details": """
        kontonummer*, bankdaten, bankverbindung*, kontodaten, iban, bankleitzahl, zahlungsdaten
        zahlungsinformationen, zahlungsmethode*, zahlungsart, rechnungsdaten, bankinformationen, online banking
        onlinebanking, abrechnungsdaten, kontoinformationen, kontoverbindung
    """,
    "identity": """
        personalausweis*, reisepass*, ausweiskopie*, ausweis, ausweisdokument*, führerschein*, passkopie*, selfie
        sozialversicherungsnummer, geburtsdatum, steuernummer, steuer id, identitätsnachweis, adressnachweis
        kopie|foto|bild|scan .. ausweis*|personalausweis*|reisepass*|führerschein*
        persönliche|persönlichen daten|informationen|angaben, ihre daten, ihre angaben, meldebescheinigung
        gehaltsnachweis*
    """,
    "identity_form": """
        vollständiger|voller|vollständigen|vollen name|namen, ihren|ihr namen|name .. anschrift|adresse|
            telefonnummer
        wohnanschrift, privatadresse, beruf, alter, geschlecht, familienstand, staatsangehörigkeit, telefonnummer
        handynummer, mobilnummer, wohnort, geburtsdatum, lieferadresse, kontaktdaten
    """,
    "wallet_secret": """
        seed|recovery wörter|satz, wiederherstellungsphrase*, wiederherstellungswörter, privater|privaten schlüssel
        12|24|zwölf wörter, geheime phrase, wallet .. verbinden|verifizieren|synchronisieren|bestätigen|validieren|
            wiederherstellen
        verbinden sie .. wallet, sicherungsphrase, geheimphrase
    """,
    "money_word": """
        geld, betrag, summe, gebühr, gebühren, rechnung, zahlung, kaution, anzahlung, forderung, rückstand, kosten
        beitrag, strafe, bußgeld, steuer, steuern, guthaben, rechnungsbetrag, gesamtbetrag, restbetrag, schulden
        bargeld, vorschuss, miete, überweisung, mahnung, differenz, ersparnisse, restsumme, gelder
    """,
    "fee": """
        gebühr, gebühren, zollgebühr*, liefergebühr*, versandgebühr*, versandkosten .. begleichen|bezahl*|offen|
            ausstehend
        unbezahlte*|ausstehende* versandkosten, zustellgebühr*, einfuhrabgabe*, bearbeitungsgebühr*, lagergebühr*
        einfuhrsteuer*, zoll, zollkosten, porto, nachporto, zusatzkosten, maut, restporto, nachzahlung
        zustellkosten, transportkosten, zollabgabe*, einfuhrumsatzsteuer, servicegebühr*
        kleine|kleinen|geringe|geringen betrag|gebühr|zahlung, ausstehende|ausstehenden betrag|gebühr*|zahlung
        mautgebühr*, rücksendegebühr*, abgaben, lieferkosten
    """,
    "release_fee": """
        bearbeitungsgebühr*, überweisungsgebühr*, transfergebühr*, freigabegebühr*, notargebühr*, anwaltskosten
        notarkosten, versicherungsgebühr*, freischaltgebühr*, verwaltungsgebühr*, aktivierungsgebühr*, vorkasse
        vorauszahlung, vorabgebühr*, gerichtskosten, kurierkosten, zollgebühr*, kuriergebühr*, stempelgebühr*
        anwaltsgebühr*, gebühr* .. freigabe|auszahlung|vorab|im_voraus|bevor|damit, transferkosten
        steuer .. bevor|vor der auszahlung, kaution .. vorab|im_voraus|vor der, registrierungsgebühr*
        anmeldegebühr*
    """,
    "gift_card": """
        geschenkkarte*, geschenkgutschein*, gutscheinkarte*, gutscheincode*, guthabenkarte*, prepaidkarte*
        prepaid karte*, google_play|steam|apple|itunes|amazon|paysafe|playstation karte*|gutschein*|guthaben*
        steamkarte*, paysafecard*, guthabencode*, code* .. rückseite, rubbel* .. frei|code*, geschenkkarten
    """,
    "phone_of_reader": """
        ihre|deine|ihrer|deiner handynummer|telefonnummer|mobilnummer|nummer|whatsapp_nummer|handy_nummer
    """,
    "remote_words": """
        fernzugriff*, fernwartung*, fernsteuerung*, fernunterstützung, bildschirm .. teilen|freigeben|übertragen
        teilen sie .. bildschirm, bildschirmfreigabe, zugriff auf ihren|ihr|deinen|dein computer|rechner|pc|gerät|
            handy|bildschirm|laptop
        mit|auf ihrem|ihren|deinem computer|rechner|pc verbinden, fernwartungssoftware, remote zugriff
        remotezugriff, bildschirmübertragung
    """,
    "app_words": "app, apps, apk, anwendung, programm, software, tool, erweiterung, zertifikat",
    "security_app": """
        sicherheitsapp, sicherheits app|software|programm|zertifikat|update, sicherheitssoftware
        sicherheitsprogramm, banking app, unsere app, unsere neue app, diese app, die app, schutzprogramm
        sicherheitszertifikat, sicherheitsupdate, push_tan|pushtan|photo_tan app, apk
    """,
    "account_word": """
        konto, kontos, kontodaten, konten, identität, e_mail|email adresse, benutzerkonto, kundenkonto, mailbox
        postfach, profil, karte, kundendaten, daten, zugang, wallet, zahlungsdaten, zahlungsmethode, zahlung
        apple id, mitgliedschaft, abonnement, abo, online banking, onlinebanking, paypal konto, gerät
        kontoinformationen, bankkonto, angaben, informationen, bankdaten, pushtan, push tan, photo tan, phototan
        nutzerkonto, passwort, e mail konto, rufnummer, tan verfahren, kundenprofil
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        nie|niemals|nicht|keinesfalls|keinem|niemandem .. weiter|weitergeben|preis|teilen|mitteilen|verraten|nennen|
            herausgeben
        geben sie .. niemals|nie|nicht|niemandem|keinem .. weiter|preis|heraus|an
        gib .. niemals|nie|nicht|niemandem|keinem .. weiter|preis, nie|niemals .. nach .. passwort|pin|tan|code|
            daten|zugangsdaten
        fragen|bitten wir|mitarbeiter|sie .. nie|niemals, werden .. nie|niemals .. fragen|bitten|auffordern|anrufen
        wir .. fragen|bitten .. nie|niemals, mit niemandem, teilen sie .. nicht, warnen .. vor .. phishing|betrug*
        keine links, öffnen sie keine, niemand .. wird .. fragen|anrufen|bitten, klicken sie .. nicht
        an dritte weiter
    """,
    "own_route": """
        wie gewohnt .. anmelden|einloggen|an|ein, in ihrer|der|deiner .. app, über die|unsere|ihre .. app
        öffnen sie ihre|die .. app, rückseite ihrer|deiner karte, adresse .. selbst .. browser, wie üblich
        nummer auf ihrer|der|deiner karte, in ihrem|deinem kundenkonto|nutzerkonto|konto|postfach|onlinebanking
        in ihrem|deinem online banking, ihnen bekannte nummer, bekannten rufnummer, geben sie die adresse .. selbst
        in ihrer filiale, an ihrem schalter
    """,
    "ignore_ok": """
        ignorieren sie diese|die|bitte|einfach, ignoriere diese|einfach, können sie .. ignorieren|löschen
        kannst du .. ignorieren|löschen, müssen sie nichts|nicht .. tun|unternehmen|weiter|machen
        sie müssen nichts .. tun|unternehmen|veranlassen, du musst nichts .. tun|unternehmen, nichts weiter .. tun
        nichts zu tun, keine aktion|handlung|maßnahmen|schritte .. erforderlich|notwendig|nötig, waren sie das
        wenn sie das waren, wenn du das warst, gegenstandslos, betrachten sie .. als gegenstandslos
        nichts weiter zu veranlassen, brauchen sie nichts
    """,
    "code_notice": """
        code lautet|ist, ihr|dein code|tan|einmalpasswort, ihr|dein .. login|anmelde code, tan lautet|ist|für
        code für, gültig für|bis, bestätigungscode, verifizierungscode, sicherheitscode, code ist .. gültig
        einzugebende tan, einmalcode
    """,
    "service": """
        fragen, haben sie|hast du .. frage|fragen, bei|für rückfragen|fragen|anregungen|problemen, anregungen, hilfe
        antworten sie .. nicht, nicht auf diese, leserbrief*, kundenservice, kundendienst, leserservice, anmeldung|
            zusage|rückmeldung .. bis, wir helfen
    """,
    "unsubscribe": """
        abmelden, abzumelden, abbestellen, abzubestellen, newsletter abbestellen, keine weiteren e mails
        online version, im browser ansehen|anzeigen|öffnen, e mail einstellungen, newsletter
    """,
    "disclaimer": """
        nicht der richtige adressat, irrtümlich erhalten, irrtum erhalten, vertrauliche und|oder
        ausschließlich für den, unbefugte weitergabe, enthält vertrauliche
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        dringend, dringende, dringender, sofort, sofortige, sofortiges, umgehend, umgehende, unverzüglich, eilt
        schnellstmöglich, so schnell wie möglich, schnellstens, eilig, unbedingt, beeilen sie sich, beeil dich
        handlung|handeln|maßnahme|aktion .. erforderlich|notwendig, handeln sie jetzt|sofort|schnell, jetzt handeln
        zögern sie nicht, keine zeit, die zeit läuft, eilige, zeitkritisch, ohne verzögerung, eile, asap, schnell
        wichtige mitteilung, wichtiger hinweis, wichtige information
    """,
    "deadline": """
        innerhalb von|der .. stunden|std|stunde|minuten|zwei_tagen|drei_tagen, binnen .. stunden|minuten|zwei_tagen
        in den nächsten .. stunden|minuten|tagen, bis heute|morgen|spätestens, bis zum #number
        bis .. uhr|mitternacht, letzte|letzter|letztes|allerletzte erinnerung|mahnung|warnung|chance|hinweis|
            aufforderung|versuch|möglichkeit
        läuft .. ab|heute|morgen, noch heute, nur heute, nur noch #number stunden|tage|minuten, vor dem #number
        innerhalb #number stunden|std, #number stunden|std, nach #number stunden, frist, spätestens bis|heute|morgen
        verfällt .. bald|heute|morgen|am, läuft ab, ab morgen, 24h, 48h, vor mitternacht, heute noch, das letzte mal
        ablauffrist
    """,
    "loss": """
        wird|werden|wurde .. gesperrt|geschlossen|gelöscht|deaktiviert|blockiert|eingeschränkt|gekündigt|
            eingestellt|eingefroren|zurückgesendet|zurückgeschickt|abgeschaltet|vernichtet|beendet|eingezogen|
            zurückgegeben|gepfändet|abgebucht
        wird|werden .. dauerhaft|endgültig|unwiderruflich|vollständig, dauerhaft gesperrt|gelöscht|geschlossen
        verlieren sie|zugriff|zugang|alles, verlust .. zugriff*|zugang*|daten|geld|gewinn*|konto*
        zusätzliche|weitere kosten|gebühren, mahngebühren, sperrung .. ihres|ihrer|des|der|zu|vermeiden
        kontosperrung, kontoschließung, löschung ihres|der|des, um .. zu vermeiden, zu verhindern
        andernfalls .. gesperrt|gelöscht, an den absender, zurück an den absender, verfällt, schaltet .. ab
        abschaltung, unterbrechung .. dienst*|service|lieferung, werden wir ihr|ihren|dein konto|zugang
        müssen wir .. sperren|schließen|kündigen|deaktivieren|einschränken, kosten verdoppeln, vernichtung
        sonst .. gesperrt|verloren|weg|geld|verfällt, schufa, pfändung*, sperren wir
    """,
    "legal": """
        haftbefehl*, verhaftet|festgenommen, verhaftung*, festnahme*, strafanzeige*, anzeige erstatten
        staatsanwalt*, gerichtsverfahren, gerichtliche*, gerichtsvollzieher*, pfändung*, pfänden
        zwangsvollstreckung*, inkasso*, rechtliche .. schritte|maßnahmen|konsequenzen|folgen, strafverfahren
        strafrechtlich*, gefängnis*, vorladung*, geldwäsche, strafverfolgung, mahnverfahren, vollstreckung*, klage
        verklagen, kinderpornog*, pornograf*, vor gericht, haft, bußgeldverfahren, mahnbescheid, u haft
        ermittlungsverfahren
    """,
    "authority": """
        polizei, kriminalpolizei, polizeibeamt*, kommissar*, oberkommissar*, staatsanwaltschaft, finanzamt, zollamt
        bundeskriminalamt, bundespolizei, landeskriminalamt, lka, kripo, gericht, amtsgericht, betrugsabteilung
        sicherheitsabteilung, betrugsdezernat, bundesministerium, ministerium, behörde, europol, interpol, zoll
        zollbehörde*, verfassungsschutz, bafin, notar, rechtsanwalt, geschäftsführer, vorstand, rentenversicherung
        krankenkasse, sicherheitsteam, botschaft, bundeszentralamt, rundfunkbeitrag, beitragsservice, ordnungsamt
        bundesbank
    """,
    "fear": """
        gehackt, kompromittiert, gestohlen, infiziert, missbraucht, hacker .. haben|hat|zugriff|versuch*
        betrügerische* .. aktivität*|transaktion*|überweisung*|abbuchung*|zugriff*|buchung*
        verdächtige* .. aktivität*|transaktion*|anmeldung*|zugriff*|überweisung*|abbuchung*|buchung*|login*
        ungewöhnliche* .. aktivität*|transaktion*|anmeldung*|zugriff*|überweisung*|login*|buchung*
        unbefugte* .. zugriff*|person*|anmeldung*|transaktion*, unautorisierte* .. zugriff*|transaktion*|zahlung*|
            login*
        nicht autorisierte* .. zugriff*|transaktion*|zahlung*|buchung*, fremdzugriff*, datenleck
        identitätsdiebstahl, jemand .. versucht|hat|ist .. ihr*|dein*|konto|zugriff, in gefahr, sicherheitswarnung
        sicherheitsproblem*, viren, trojaner, schadsoftware, ihr geld .. sicher|gefahr, sicherheitsverletzung
        fremde* .. zugriff*|abbuchung*|überweisung*, abgebucht werden soll|sollen, einbrecher*
    """,
    "scarcity": """
        begrenzte .. plätze|anzahl|zeit|verfügbar*, nur noch .. verfügbar|plätze|wenige|stück|übrig
        solange .. reicht, exklusive* .. angebot*|zugang|gelegenheit|einladung|gruppe
        einmalige .. gelegenheit|chance, begrenztes angebot, verpassen sie|nicht, verpass nicht, wenige plätze
        die ersten #number, angebot .. endet|läuft, zeitlich begrenzt, zeitlich befristet*
    """,
    "flattery": """
        auserwählt*, sie|du wurden|wurdest .. ausgewählt|auserwählt, sie sind .. ausgewählt|glückliche*|gewinner*
        herzlichen glückwunsch, herzlichen gluckwunsch, glückwunsch, gratulieren ihnen|dir
        glückliche* gewinner*|finalist*, vertrauenswürdige* .. person, ich vertraue ihnen|dir, nur sie können
        treuer kunde, für ihre treue, ihr profil .. aufgefallen|überzeugt|beeindruckt|empfohlen, ausgelost
        für ihre anhaltende treue
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        sag|sage|sagen|erzähl|erzähle|erzählen|verrate|verraten|sprich|sprechen|rede|reden sie? .. niemandem|
            niemanden|niemand|keinem
        sag|sage|sagen|erzähl|erzähle|erzählen|verrate|verraten|sprich|sprechen|rede|reden sie? .. nichts|
            nicht .. davon|darüber|weiter
        mit niemandem .. sprechen|reden|darüber, niemandem .. sagen|erzählen|davon, nicht|nichts .. mama|papa|frau|
            mann|bank|familie|kindern|tochter|sohn|polizei|kollegen .. sagen|erzählen|reden|sprechen
        sag|sagen|erzähl|erzählen sie? .. mama|papa|frau|mann|bank|familie|kindern|tochter|sohn|polizei|
            kollegen .. nichts|nicht
        bleibt .. unter_uns|geheim|zwischen_uns, unter uns, unser .. geheimnis
        behalten|behalte|behalt sie? .. für_sich|für_dich|geheim, geheim halten, geheim bleiben
        halten sie .. geheim, streng vertraulich|geheim, absolute|strengste|höchste diskretion|vertraulichkeit|
            verschwiegenheit
        stillschweigen, verschwiegenheit, geheime ermittlung*, verdeckte ermittlung*
        niemand darf .. wissen|erfahren, darf niemand .. wissen|erfahren, schweigepflicht, zur verschwiegenheit
        vertraulich .. behandeln|behandelt, ohne .. wissen ihrer|deiner, kein wort, kein sterbenswort
        mit keinem .. reden|sprechen
    """,
    "secret_mild": """
        streng vertraulich, vertraulichkeit, diskretion, diskret, vertrauliche .. angelegenheit|transaktion|geschäft
    """,
    "lie": """
        sag|sage|sagen|erzähl|erzählen|behaupte|behaupten|erklären sie? .. bank|bankmitarbeiter*|berater*|
            kassierer*|ihnen|denen|schalter .. dass|für|es|sie|du
        sagen|sag|sage|behaupten|behaupte sie? .. es sei|ist|wäre|geht, sagen|sag|sage sie? .. das geld .. für|ist
        wenn|falls .. bank|jemand|man|berater*|kassierer*|mitarbeiter* .. fragt|fragen|nachfragt|anruft .. sagen|
            sag|sage|antworten|antworte|erzählen
        fragt .. bank|mitarbeiter*|berater* .. sagen|sag|antworten|antworte
        geben sie .. verwendungszweck|grund .. an|familie|privat|renovierung|autokauf
        als verwendungszweck .. geschenk|privat|familie|darlehen|möbel|renovierung, sagen|erwähnen|erzählen|
            verraten|sag|erwähne|erzähl|verrate sie? .. bank|bankmitarbeiter*|berater*|kassierer* .. nichts|nicht
        tun sie so .. als, tu so .. als, geben sie vor, ausrede, geben sie sich .. aus
        bank .. nichts .. sagen|erzählen|verraten|erwähnen, sagen sie .. bank .. auto|renovierung|hochzeit|möbel|
            familie|urlaub|küche|enkel|immobilie
        sagen sie einfach .. für|es, mitarbeiter .. beteiligt|verwickelt|steckt
        bankmitarbeiter* .. beteiligt|verwickelt|stecken|steckt, lügen
    """,
    "stay_on_line": """
        bleiben sie|bleib|bleibe .. leitung|telefon|apparat|dran|dranbleiben
        legen|leg|lege sie? .. nicht|niemals|auf_keinen_fall auf, nicht auflegen, auflegen .. nicht, nicht .. auflegen
        beenden|unterbrechen sie? .. nicht .. gespräch|anruf, beenden|unterbrechen sie .. gespräch|anruf|
            verbindung nicht
        lassen|lass sie? .. telefon|handy|hörer .. an|eingeschaltet|daneben|hose
        sprechen|reden sie? .. mit niemand|niemandem .. anderem?, leitung .. offen|halten, in der leitung
    """,
    "ignore_warning": """
        ignorieren|ignoriere|missachten|übergehen sie? .. warnung|warnungen|warnhinweis|hinweis|meldung|
            sicherheitshinweis
        warnung|warnungen|warnhinweis|meldung .. ignorieren|wegklicken|bestätigen|normal|übergehen|nicht_beachten
        klicken|klick|klicke sie? .. warnung|meldung .. weg|trotzdem, trotzdem .. ausführen|öffnen|fortfahren|
            installieren|herunterladen|behalten|zulassen
        weitere informationen .. trotzdem, dennoch öffnen|ausführen, unbekannte quellen .. zulassen|erlauben|
            aktivieren
        unbekannten quellen, verschieben sie .. posteingang, falls|wenn .. bank|browser|windows|virenscanner|
            handy .. warnt|warnung|meldet .. klicken|ignorieren|bestätigen
        kein spam .. markieren|klicken, warnung .. ist .. normal|fehlalarm, als sicher .. markieren
        beachten sie .. warnung .. nicht, spam|spamordner .. verschieben
    """,
    "protection_off": """
        schalten|schalte|schalt sie? .. antivirus|antivirenprogramm|virenschutz|virenscanner|firewall|defender|
            schutz|wachhund|sicherheitssoftware|schutzprogramm|companion .. aus|ab
        deaktivieren|deaktiviere|abschalten|ausschalten sie? .. antivirus|antivirenprogramm|virenschutz|
            virenscanner|firewall|defender|schutz|wachhund|sicherheitssoftware|play_protect|schutzprogramm|
            companion|smartscreen
        antivirus|antivirenprogramm|virenschutz|virenscanner|firewall|defender|schutz|wachhund|sicherheitssoftware|
            play_protect|schutzprogramm|companion .. ausschalten|deaktivieren|abschalten|ausmachen|deinstallieren|
            auszuschalten|beenden|pausieren|abzuschalten
        deinstallieren|beenden|pausieren sie .. antivirus*|virenschutz|virenscanner|firewall|schutz|wachhund|
            companion
        mach|machen sie? .. virenschutz|virenscanner|firewall|schutz|antivirus .. aus
        zwei faktor .. deaktivieren|ausschalten
    """,
    "avoid_check": """
        rufen|ruf sie? .. nicht|niemals .. bank|polizei|filiale|alte|an|zurück
        rufen|ruf|kontaktieren|kontaktiere|fragen sie? .. bank|polizei|filiale|alte_nummer .. nicht
        nicht .. bank|polizei|filiale|alte_nummer .. anrufen|kontaktieren|gehen|zurückrufen
        gehen|geh sie? .. nicht .. zur|in_die|auf bank|polizei|filiale
        bin .. besprechung|meeting|konferenz|sitzung .. kann|keine|nicht|nur
        kann .. gerade|jetzt|momentan|leider|nicht .. nicht .. telefonieren|sprechen|anrufen|reden|ans_telefon
        kann .. nicht telefonieren|sprechen|anrufen|reden, bin .. nicht .. telefonisch|erreichbar
        nur .. per|über .. e_mail|whatsapp|mail|nachricht|sms .. erreichbar|kontaktieren|antworten|schreiben
        nicht nötig .. bank|polizei, keine anrufe, versuchen sie nicht .. anzurufen|kontaktieren
        kontaktieren sie .. weder, ohne .. polizei|bank .. einzuschalten|informieren, nicht zur polizei
        keine polizei
    """,
    "erase": """
        löschen|lösche|lösch sie? .. nachricht|nachrichten|chat|verlauf|chatverlauf|sms|e_mail|mail|unterhaltung|
            gespräch
        nachricht|nachrichten|chat|verlauf|chatverlauf|sms|mail .. löschen|zu_löschen|vernichten
        lösch|lösche|löschen .. alte nummer, alte nummer .. löschen, vernichten sie
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        hallo|hi|hey|huhu|halo liebe|lieber? mama|papa|mami|papi|mutti|vati|mam|oma|opa|omi|opi|tante|onkel|mum|dad
        mama|papa|mami|papi|mutti|vati|oma|opa|omi .. ich_bin|ich_bins|hier|das_ist|mein_handy|rate
        hier ist .. dein|deine .. sohn|tochter|enkel|enkelin|neffe|nichte|kind
        ich bin .. dein|deine .. sohn|tochter|enkel|enkelin|neffe|nichte|kind
        ich bins|bin_es|bin_s .. dein|deine|mama|papa|oma|opa, dein sohn, deine tochter, dein enkel, deine enkelin
        rate mal, dein lieblingsenkel
    """,
    "kin_word": "mama, papa, mami, papi, mutti, vati, oma, opa, omi, opi, mein sohn, meine tochter, tante, onkel",
    "new_number": """
        meine neue|vorübergehende|aktuelle .. nummer|handynummer|telefonnummer|whatsapp_nummer, neue|neuen nummer
        neue|neuen handynummer, neues handy, ist .. meine neue, nummer .. hat sich geändert|gewechselt
        nummer .. speichern|einspeichern|löschen, speicher|speichere|speichern sie? .. diese|die|meine .. nummer
        alte nummer .. löschen|nicht_mehr|kaputt|weg, alte handynummer
        schreib|schreibe .. neuen|dieser|diese .. nummer, handy|nummer .. einer|eines freundin|freundes|freundin_von
        vorübergehend .. nummer, ersatzhandy, ersatznummer, schreibe .. handy .. von|einer|eines|meines, neue sim
        neuen sim karte, nummer gewechselt
    """,
    "phone_broken": """
        handy|telefon|smartphone|display|bildschirm|iphone .. kaputt|defekt|gestohlen|verloren|runtergefallen|
            heruntergefallen|geschrottet|hin|toilette|waschmaschine|wasser|reparatur|geklaut|gestorben
        handy|telefon verloren|kaputt, kaputtes handy, in .. toilette|klo|waschmaschine|wasser .. gefallen
        mein altes handy, simkarte|sim_karte .. defekt|kaputt|gesperrt|funktioniert
    """,
    "cannot_call": """
        kann .. nicht|nich .. telefonieren|anrufen|sprechen|reden, mikrofon|mikro|lautsprecher|kamera .. kaputt|
            defekt|funktioniert|geht .. nicht?
        telefonieren .. geht|funktioniert|kann .. nicht, nur schreiben|whatsapp|texten
        schreib|schreibe mir .. auf|bei|per|über .. whatsapp|nummer, nicht anrufen, anrufen .. geht|kann .. nicht
        schreib mir .. zurück, ruf .. nicht an, keine anrufe
    """,
    "need_money": """
        brauche .. geld|hilfe|#money|überweisung|gefallen|dringend, muss .. rechnung|rechnungen|überweisung|miete|
            #money .. bezahlen|zahlen|überweisen|machen
        kannst|könntest du .. überweisen|bezahlen|zahlen|leihen|auslegen|vorstrecken|überweisung|begleichen
        leih|leihst|borg mir .. geld|#money|etwas, kannst du .. #money|geld|rechnung
        gebe|geb|zahle|zahl|überweise .. dir|es|dirs .. zurück, zahle .. zurück
        online_banking|onlinebanking|banking_app .. nicht|gesperrt|kein|geht|funktioniert
        rechnung .. offen|überfällig|bezahlen|dringend, überweise|überweis|schick|sende mir .. #money|geld
        kein zugriff .. konto|banking|onlinebanking, muss .. dringend .. bezahlen|zahlen|überweisen
        morgen .. zurück|wieder, bekommst .. wieder|zurück
    """,
    "emergency": """
        unfall .. hatte|gehabt|gebaut|verursacht|verletzt|schwer|schwerer, hatte .. unfall, einen unfall, autounfall
        verkehrsunfall, im krankenhaus, im gefängnis, in haft, verhaftet, festgenommen, kaution, ausgeraubt
        überfallen, entführt, in not, in schwierigkeiten, totgefahren, angefahren, notoperation
        portemonnaie .. gestohlen|verloren, geldbörse .. gestohlen|verloren, pass .. gestohlen|verloren, gestrandet
        sitze .. fest, notlage, untersuchungshaft, schwer verletzt, brauche .. anwalt|operation
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        zu gewinnen, gewinne|gewinnen sie? jetzt|einen|eine|ein|groß|exklusive*|mit etwas, anspruch zu erheben
        brandneue* .. umfrage|gratis|kostenlos*|produkt|set, gewinne .. brandneue*
        gratis|kostenlose* .. mystery_box|box, umfrage zu ihren|deinen, antworten und gewinnen, 1 von .. gutschein*
        glücklicher|möglicher gewinner, feedback .. gewinnen|gewinne, meinung .. belohn*|gewinnen|prämie
        belohnungen|belohnung, gutschein .. angefordert, geschafft .. dabei|endauslosung, einen gewinn
        sie haben|du hast .. gewonnen|gewinn, gewonnen .. haben|hast, haben .. gewonnen, gewinnbenachrichtigung*
        sie sind|du bist .. gewinner|gewinnerin|finalist|glückliche*|unser|auserwählt*, gewinnspiel*, verlosung*
        als .. gewinner|gewinnerin|gutscheinempfänger .. ausgewählt|gezogen, endauslosung*, finalisten, hauptgewinn*
        gewinner .. benachrichtigung|ermittelt|gezogen|ausgewählt, lotterie*, lottogewinn*, jackpot, gewinnzahlen
        gewinn .. sichern|abholen|einlösen|anfordern|auszahlung|zusenden|beanspruchen|erhalten
        gewinne|gewinnen sie? .. einen|eine|ein .. im_wert|#money|gutschein*|iphone|paket
        gutschein .. wartet|im_wert|sichern|#money, gutschein .. gewinnen, chance auf .. ein|eine|einen|#money
        gewinnen .. gutschein|paket|karte|iphone|auto, sie gehören|du gehörst .. auserwählten|glücklichen|
            finalisten|gewinnern
        ihre|deine belohnung, belohnung .. wartet|erhalten|anfordern|einlösen|sichern|anspruch
        geschenk .. wartet|abholen|sichern|anfordern, kostenlos|gratis|kostenloses|kostenlosen .. iphone|samsung|
            notfallset|testpaket|gutschein|geschenk|set
        umfrage .. teil|teilnehmen|gewinnen|belohnung|starten|geschenk|ausfüllen|erhalten
        prämie .. anspruch|sichern, brandneue|brandneuen|brandneues .. gewinnen|zu_erhalten|erhalten, treueprämie
        treuepunkte .. verfallen, bonuspunkte .. verfallen, einkaufsgutschein* .. im_wert|#money|gewinnen|sichern
        probepaket, gewinndaten, wurden .. ausgewählt .. um|für|zu, dies ist ihre chance
    """,
    "claim": """
        einlösen, einzulösen, löse .. ein, lösen sie .. ein, beanspruchen, fordern sie .. an, fordere .. an
        anfordern, anzufordern, anspruch erheben, in anspruch, abholen, abzuholen, holen sie sich, hol dir
        sichern sie sich, sichere dir, teilnehmen, mitmachen, nehmen sie .. teil, nimm .. teil, geltend machen
        auszahlen lassen
    """,
    "big_money": """
        million*, millionen, milliarden, #money mio|million*|millionen, us dollar, eine summe von, große summe
        großes vermögen, hohe summe, mio euro|dollar, vermögen von, summe von .. #money|millionen
    """,
    "inheritance": """
        erbschaft*, erbe, nachlass, erben, begünstigte*, verstorben* .. kunde|kunden|mann|ehemann|mandant|mandanten|
            client
        nächste|nächster|nächsten angehörige*, verwandte* .. verstorben, ohne testament, testament*
        nicht beansprucht* .. geld*|gelder|fonds|konto|vermögen|summe, nachrichtenlos*, ruhendes konto
        entschädigung* .. fonds|zahlung|summe|von|in_höhe, spende .. von|#money|an_sie|millionen|in_höhe
        spenden .. #money|million*|vermögen, gespendet, vermögen .. spenden|überlassen|hinterlassen|transfer*
        überweisung .. von|des|der .. fonds|gelder|summe|millionen, geschäftsvorschlag*, geschäftsangebot, geldfonds
        diplomat*, krebs .. krank*|stadium|ärzte|leide, sterbenskrank*, witwe, waisen*, wohltätig*, humanitär*
        prozentsatz, prozent .. für sie|der summe, risikofrei*, begünstigter, hinterlassen* .. million*|summe
        bankscheck, anteil .. summe|von, stiftung .. spende*|gewinner
    """,
    "returns": """
        #number% rendite|gewinn*|ertrag, rendite*|gewinn* .. #number% .. täglich|garantiert|wöchentlich|pro_tag
        #number% pro|am tag|woche, #number% täglich|wöchentlich|garantiert*
        garantierte* .. rendite*|gewinn*|einkommen|einnahmen|ertrag|erträge
        tägliche* .. gewinn*|rendite*|einkommen|auszahlung*, hohe .. rendite*|gewinne|erträge, passives einkommen
        passive einkommen, ohne risiko, verdoppeln|verdreifachen sie .. geld|investition|kapital
        verdopple .. dein*|geld, risikolos*, verdienen|verdient|verdiene .. #money .. am_tag|täglich|pro|im_monat|
            monatlich|stunde|woche|tag
        finanzielle freiheit, finanziell .. unabhängig|frei, #number .. rendite|gewinn|täglich|monatlich|zinsen|
            garantiert
        schnell .. reich|geld, reich .. werden, geld .. verdienen, investieren .. #money .. erhalten|und
        mindestinvestition, mindesteinlage, guthaben .. wartet|auszahlung|ihr|dein, bitcoin .. guthaben
        auszahlung .. wartet|bereit|bestätigen|sofort|genehmigt, schnelles geld, geheimes system, aus #money
        kapital .. verdoppel*|vermehren, gewinn* .. ausgezahlt
    """,
    "trading": """
        trading plattform|app|gruppe|bot|signale|software, handelsplattform*, tradingplattform*, forex
        krypto .. handel|investment|investition|plattform|trading, bitcoin .. handel|investition|plattform|system
        investment .. plattform|gruppe|chance|plan|projekt|möglichkeit, investitionsplattform*, anlageplattform
        investitionsprogramm*, anlageberater*, anlagemöglichkeit*, geldanlage, festgeld*, tagesgeld*
        aktien .. gruppe|tipps|signale|empfehlung*, börsen .. tipps|gruppe|signale, investieren .. in|sie|mit
        vorbörslich*, kryptohandel, kryptowährung*, automatischer handel, handelsroboter, ki .. handel*|trading|bot
        copy trading, mein mentor|onkel|analyst, mit|beim|im|vom trading
    """,
    "investor_group": """
        tritt .. gruppe|kanal|community, treten sie .. gruppe|kanal|community, whatsapp|telegram|vip gruppe|kanal
        aktiengruppe, börsengruppe, investorengruppe, gruppe .. beitreten, kostenlose .. signale|gruppe|aktien*
    """,
    "withdraw_fee": """
        steuer|gebühr|gebühren|einzahlung|kaution|provision|#money .. bevor|um|vor|damit .. auszahlung|auszahlen|
            freigabe|abheben|ausgezahlt|freizugeben|freigeben
        auszahlung|auszahlen|abhebung .. gebühr|gebühren|steuer|einzahlung|kaution|zahlen|gesperrt|vorher|zuerst|
            erst
        guthaben|konto .. eingefroren .. bis|zahlung|gebühr*, zahlen|zahle sie? .. steuer|gebühr|kaution|
            provision .. auszahlung|freigabe|auszahlen|freigeben
        freischaltung .. auszahlung, kapitalertragsteuer|kapitalertragssteuer .. bevor|vor|zahlen|zuerst
        um .. gewinn* .. auszuzahlen
    """,
    "job": """
        jobangebot|stellenangebot|nebenjob|minijob|teilzeitjob|heimarbeit|nebenverdienst|nebeneinkommen
        von zu hause .. arbeiten|verdienen|aus, arbeiten sie? von zu hause, ihre|ihren|deine bewerbung|lebenslauf
        recruiter*, personalabteilung, personalvermittlung, personalmanager*
        wir suchen .. mitarbeiter*|leute|personen|tester*|dich|sie, offene stelle*
        suchen sie .. job|arbeit|nebenjob, suchst du .. job|arbeit|nebenjob
        keine .. erfahrung|vorkenntnisse|berufserfahrung, produkttester*, jobportal, finanzagent*, testkäufer*
        teilzeit, stellenanzeige, mystery shopper, paketagent*, zahlungsagent*, warenagent*
    """,
    "job_pay": """
        verdienen|verdiene|verdienst|gehalt|lohn|vergütung|einkommen|provision|bezahlung|erhalten .. #money .. am|
            pro|täglich|im|stunde|tag|woche|monat|wöchentlich
        #money .. pro|am|täglich|im|die .. tag|stunde|woche|monat|tag, #money täglich|wöchentlich|monatlich
        tägliche|täglicher|wöchentliche .. auszahlung|bezahlung|vergütung
        flexible|freie .. arbeitszeit*|zeiteinteilung|arbeitszeiten, #number bis #number .. minuten|stunden|euro|pro
        #number minuten .. täglich|am|pro, in ihrer|deiner freizeit, leicht .. geld|verdientes
        nebenbei .. verdienen, bezahlter urlaub, grundgehalt, tagesverdienst, monatsverdienst, überdurchschnittlich*
    """,
    "task": """
        einfache .. aufgaben|tätigkeit|aufgabe, aufgaben .. erledigen|abschließen|pro|täglich|erfüllen|bearbeiten
        videos|beiträge|kanäle|hotels|produkte|apps|restaurants .. liken|bewerten|abonnieren|ansehen|folgen|testen
        like|likes|bewertungen .. youtube|tiktok|instagram|videos|hotels|google|amazon|abgeben
        bewerten|liken sie .. hotels|produkte|videos|apps, apps .. testen|optimieren
        identverfahren|videoident .. test*, produktbewertung*, hotelbewertung*, optimierung .. apps|produkte
        youtube .. liken|abonnieren|videos, kombi aufgabe*|bestellung*, negatives guthaben
    """,
    "romance": """
        mein|meine schatz|liebling|liebster|liebste|engel|süße|süßer|königin|könig|prinzessin|herz|traummann
        meine liebe, ich liebe dich, liebe dich, vermisse dich, seelenverwandt*, verwitwet, witwer, geschieden
        suche .. liebe|beziehung|partner*|ehrliche*|treue*|mann|frau, ernsthafte beziehung, wahre liebe, einsam
        verliebt, dein|deine|ihr|ihre profil|foto|fotos|bild .. gesehen|gefällt|schön|hübsch|gefunden|aufgefallen
        bohrinsel*, us .. armee|army|soldat*|general|marine, soldat .. in|bei, auslandseinsatz, friedensmission
        chirurg*, heiraten, guten morgen|abend|nacht .. schatz|liebling|schöne*|meine|mein|engel|süße*, schicksal
        gemeinsame zukunft, rest .. lebens, küsse, ölplattform, bauingenieur, schiffskapitän
    """,
    "acquaint": """
        kennenlernen, kennen zu lernen, kennenzulernen, besser kennen, näher kennen, freunde .. werden|sein
        falsche|falschen nummer, nummer verwechselt, freut mich, wie heißt du, woher kommst du, wie alt bist du
        bist du .. single|verheiratet, was machst du beruflich, mein name ist, ich heiße
        ist das .. nummer .. von|noch, bist du .. noch, darf ich mich vorstellen, verzeihung .. falsche
        kontakte .. gefunden|gelöscht
    """,
    "recorded": """
        aufgenommen|aufgezeichnet|gefilmt .. sie|dich|video|wie, video .. von ihnen|dir|aufgenommen|zeigt|masturb*
        webcam, ihre|deine kamera, kamera .. aufgezeichnet|aufgenommen|aktiviert|zugriff, masturb*, selbstbefriedig*
        pornoseite*, pornowebsite*, porno*, erwachsenenseite*, pornograf*
        intime*|private|kompromittierende .. video*|foto*|bilder|aufnahme*|material, nacktfoto*, nacktbild*
        nacktvideo*, peinlich*, befriedig*, schmutzige* .. geheimnis*|video*
    """,
    "hacked_you": """
        gehackt .. ihr*|dein*|habe, habe .. gehackt|zugriff|zugang|trojaner|virus|infiziert|installiert|kontrolle|
            kopiert|schadsoftware|malware
        vollen|vollständigen|vollständige|volle zugriff|zugang|kontrolle
        zugriff .. auf ihr*|alle|ihre|dein* .. gerät*|konto|kontakte|webcam|computer|kamera
        ihr|dein gerät|computer|system|konto .. gehackt|infiziert|kompromittiert, trojaner .. installiert|auf|ihrem
        keylogger, ich bin .. hacker, ich kenne .. passwort|ihr*|dein*, eines ihrer passwörter
        habe .. ihre|alle|deine .. kontakte|daten .. kopiert|heruntergeladen|gestohlen
    """,
    "expose": """
        senden|schicken|sende|schicke|veröffentlichen|veröffentliche|veröffentlicht|verbreiten|verschicken|
            weiterleiten|teilen|leaken .. video*|an|alle|ihre|kontakte|freunde|familie|daten|aufnahme*|bilder
        video|aufnahme*|fotos|bilder|daten .. an .. kontakte|freunde|familie|alle|kollegen
        ihre|deine kontakte|freunde|familie|verwandten|kollegen, alle .. kontakte, soziale* .. netzwerk*|medien
        ruf .. ruinieren|zerstören, leben .. ruinieren|zerstören, öffentlich machen
    """,
    "ransom": """
        zahlen|zahle|überweisen|überweise|senden|sende|schicken|transferieren sie? .. #money|bitcoin*|btc|an|genau|
            usd
        bitcoin .. adresse|wallet|geldbörse, btc .. adresse|wallet, wallet .. adresse|unten|lautet, lösegeld
        mein|meine|meiner|meinem wallet|bitcoin|btc|geldbörse, #number stunden .. zeit|zahlen|zahlung|ab, timer
        haben sie .. #number stunden|tage
    """,
    "threat_harm": """
        töten, umbringen, bringe .. um, auftragskiller, auftragsmörder, bombe, sprengsatz, säure .. gesicht
        weiß .. wo sie|du .. wohnen|wohnst|leben, familie .. passiert|verletzen|antun, weh tun|antun
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        viren|virus|trojaner|schadsoftware .. gefunden|entdeckt|erkannt|infiziert|auf_ihrem, infiziert .. mit
        computer|pc|gerät|handy|system|iphone|laptop|rechner .. infiziert|gefährdet|gesperrt|blockiert|gehackt|
            befallen
        technischer support|kundendienst, technische unterstützung, windows|microsoft .. support|kundendienst|
            techniker|sicherheit|lizenz|mitarbeiter
        lizenz .. abgelaufen, fehlercode, antivirus*|virenschutz .. abgelaufen|abonnement|verlängern|läuft|erneuern
        mcafee|norton|avast .. abgelaufen|abonnement|läuft|erneuern, schutz .. abgelaufen|läuft_ab|erneuern
        ip adresse .. kompromittiert|gehackt, ungeschützt, anfällig .. viren|malware|bedrohung*, bedrohungen
    """,
    "charged": """
        wurde|wird|werden|wurden .. abgebucht|belastet|verlängert|berechnet|eingezogen
        automatisch .. verlängert|abgebucht|verlängerung|erneuert, abonnement|abo .. verlängert|wird|wurde|läuft|für
        verlängerung .. ihres|von|betrag, ihre bestellung .. über|von|wurde|#money
        bestellung .. bestätigt|aufgegeben|#money, vielen dank für .. bestellung|kauf|zahlung|einkauf
        zahlung von|über .. #money, betrag von|über .. #money, #money .. abgebucht|belastet
        transaktion .. über|von|genehmigt|id, überweisung .. über|von|in_höhe .. #money
    """,
    "renewed": """
        abo, abonnement*, mitgliedschaft, verlänger*, bestellung*, rechnung, erstattung, rückerstattung, lizenz
        schutzpaket, kündigungsabteilung, stornoabteilung, stornierung, erneuer*
    """,
    "bank_notice": """
        kartenzahlung, karte endet, ihre karte, ihrer karte, karte mit der endung, girocard, lastschrift, kreditkarte
    """,
    "other_way": """
        in|über|per der|die|unsere|ihrer|unserer app, per app, online banking, onlinebanking, kundenkonto, einloggen
        auf unserer website|webseite, antworten sie mit, rückseite ihrer karte, in .. filiale, sperr notruf, 116 116
    """,
    "to_cancel": """
        um|falls|wenn .. zu stornieren|widerrufen|kündigen|stoppen|beanstanden
        stornieren .. rufen|anrufen|sie|unter|wählen, wenn|falls|sofern sie .. nicht .. autorisiert|getätigt|
            veranlasst|durchgeführt|beauftragt|waren|bestellt|erkennen|vorgenommen
        waren sie .. nicht, sie das nicht waren, du das nicht warst, warst du .. nicht
        nicht .. von ihnen|autorisiert|getätigt|veranlasst, stornierung .. hotline|rufen|unter|abteilung
        für .. rückerstattung|stornierung, erkennen sie .. nicht, nicht von ihnen
    """,
    "parcel": """
        paket, pakets, pakete, paketzustellung, sendung, sendungen, lieferung, zustellung, päckchen, warensendung
        sendungsnummer, sendungsverfolgung, trackingnummer, tracking code, lieferadresse, paketdienst, zusteller
        zustellversuch, verteilzentrum, verteilerzentrum, verteilungszentrum, paketzentrum, lieferdienst
        briefsendung, einschreiben, zollamt
    """,
    "parcel_problem": """
        nicht abgeholt, planen sie .. lieferung, hängendes|hängende paket|sendung, lieferung in bearbeitung
        erneut zustellen, paket|sendung|lieferung .. angehalten|gestoppt|ausstehend*|problem|aktualisier*|wartet
        konnte|konnten|kann .. nicht .. zugestellt|geliefert|zustellen|ausgeliefert|versandt
        nicht zugestellt|geliefert|zustellbar, zustellung|lieferung|zustellversuch .. fehlgeschlagen|gescheitert|
            nicht|erfolglos|ausgesetzt|angehalten|ausstehend|problem|unmöglich
        unzustellbar*, fehlgeschlagene* zustell*, adresse .. unvollständig|falsch|fehlt|ungültig|unklar|fehlerhaft|
            bestätigen|aktualisieren|nicht|korrigieren
        unvollständige|falsche|fehlende|ungültige|fehlerhafte .. adresse|lieferadresse|angaben|hausnummer
        hausnummer, wird|wurde|ist .. angehalten|zurückgehalten|festgehalten|aufgehalten|zurückgesandt|
            zurückgesendet|einbehalten
        im zoll|zollamt|verteilzentrum|verteilerzentrum|lager, beim zoll, zoll .. gebühr*|bezahl*|fällig|abfertigung
        unbezahlt*|ausstehend*|offene*|fällige* .. zollgebühr*|versandkosten|gebühr*|porto|liefergebühr*|zoll
        wartet .. auf|lieferung|abholung|zustellung|bestätigung|ihre, warteschlange, an den absender
        neue zustellung, zustellung .. neu|vereinbaren|planen|bestätigen
        lieferung .. vereinbaren|planen|bestätigen|aktualisieren|problem
        problem .. lieferung|zustellung|adresse|sendung, nicht zu hause|angetroffen
        versucht .. zuzustellen|zu_liefern, versucht .. ihr paket, bestätigen .. lieferung|lieferadresse|sendung|
            zustellung|versand
        zusatzkosten, liefergebühr*, zollgebühr*, nicht .. versandt
    """,
    "tax_refund": """
        steuerrückerstattung*, steuererstattung*, rückerstattung|erstattung .. steuer*|betrag|höhe|von|über|
            erhalten|beantragen|bereit|wartet|ausstehend*|#money
        steuerguthaben, erstattungsanspruch, haben .. anspruch .. auf, anspruchsberechtigt
        anspruch .. erstattung|rückerstattung|zahlung|auszahlung|bonus, energiepauschale, energiebonus, klimabonus
        energiepreispauschale, kindergeld .. zahlung|nachzahlung|bonus, steuerbescheid .. erstattung|guthaben
        betrag .. erhalten|erstattet|zurück, inflationsausgleich, wohngeld .. bonus, bürgergeld, zu viel gezahlt*
        rückzahlung .. #money|steuer|erhalten|beantragen, coronahilfe*, soforthilfe
    """,
    "fine_notice": """
        offene*|unbezahlte*|ausstehende*|unbeglichene* .. forderung*|bußgeld*|strafzettel|steuer*|maut|rechnung*|
            beitrag*|strafe*|steuerschuld*
        bußgeldbescheid, bußgeld, strafzettel, knöllchen, falschparken, parkverstoß, geschwindigkeitsüberschreitung
        verkehrsverstoß*, ordnungswidrigkeit*, mautgebühr*, vignette, kfz steuer, kraftfahrzeugsteuer, steuerschuld*
        steuerrückstand*, rückständige* .. steuer*|beitr*|forderung*, rundfunkbeitrag
        forderung .. nicht beglichen|finanzamt, mahngebühr*, trotz .. mahnung*, zahlungsrückstand
    """,
    "account_trouble": """
        push_tan|pushtan|photo_tan .. verbindung|abläuft, legitimation .. aktualisieren|erneuern
        abonnement nicht ablaufen, konto|kontos|kundenkonto|bankkonto|zugang|karte|kreditkarte|profil|postfach|
            mailbox|paypal|netflix|apple_id|abo|abonnement|mitgliedschaft|banking|pushtan|photo_tan|phototan|
            passwort|wallet|benutzerkonto|girocard|app|zahlung|rufnummer|sim_karte .. wurde|wird|ist|wurden|werden|
            läuft|sind .. gesperrt|eingeschränkt|blockiert|deaktiviert|limitiert|ausgesetzt|abgelaufen|geschlossen|
            gelöscht|ab|eingefroren|gekündigt|pausiert|kompromittiert|abgelehnt|gestoppt|ungültig|begrenzt
        konto .. vorübergehend|gesperrt|eingeschränkt, wurde .. ihr|dein konto|karte|zugang .. gesperrt|
            eingeschränkt|deaktiviert
        wird .. ihr|dein .. konto|karte|zugang .. gesperrt|eingeschränkt|deaktiviert|geschlossen
        ihr|ihre|ihren|dein .. konto|zugang|karte einschränken|sperren, einschränkung* .. ihres|ihr|konto*
        sperrung .. ihres|ihrer|konto*, kontosperrung, verdächtige* .. aktivität*|anmeldung*|transaktion*|login*|
            zugriff*
        ungewöhnliche* .. aktivität*|anmeldung*|transaktion*|login*|zugriff*
        neues|neuem|unbekanntes|unbekannten|unbekanntem|neuen .. gerät|geräts, neue anmeldung, anmeldeversuch*
        sicherheitsgründen, sicherheitsupdate, sicherheitsüberprüfung
        neue .. sicherheitsrichtlinie*|datenschutz*|bestimmungen|psd2|richtlinie*
        zahlung .. fehlgeschlagen|abgelehnt|nicht|problem|konnte, zahlungsmethode .. abgelehnt|abgelaufen|
            aktualisieren|ungültig
        problem .. ihrem|deinem|ihrer|deiner .. konto|zahlung|abonnement|zahlungsmethode|rechnung*, bestätigen|
            aktualisieren|verifizieren|überprüfen sie? .. ihr|ihre|ihren|dein|deine .. konto|identität|daten|
            kontodaten|zahlungsdaten|kontoinformationen|zahlungsinformationen|angaben|bankdaten|kundendaten|zugang|
            wallet|informationen|zahlungsmethode
        ihre|deine .. daten|identität|kundendaten|kontoinformationen|angaben .. bestätigen|aktualisieren|überprüfen|
            abgleichen|verifizieren|zu_bestätigen
        push_tan|pushtan|photo_tan|phototan .. läuft|registrierung|aktivierung|abgelaufen|erneuern|verlängern|
            freigabe
        registrierung .. läuft|abgelaufen|erneuern, legitimation* .. läuft|abgelaufen, läuft .. ab
        abonnement .. abgelaufen|läuft, mitgliedschaft .. abgelaufen|läuft|verlängern
        konto .. nicht .. bestätigt|verifiziert, einschränkung vorgenommen
        daten .. veraltet|unvollständig|nicht_aktuell, passwort .. läuft|abgelaufen|abläuft
        identität .. bestätigen|nachweisen|verifizieren, konto .. verifizierung|bestätigung|überprüfung
    """,
    "storage": """
        postfach|mailbox|speicher|speicherplatz|cloud|icloud|posteingang|kontingent .. voll|fast_voll|überschritten|
            erschöpft|limit|aufgebraucht|belegt|erreicht
        speicherlimit, speicherkapazität, kein speicherplatz, nicht zugestellte|ausstehende|eingehende|
            zurückgehaltene|blockierte|ungelesene .. nachrichten|e_mails|mails
        nachrichten|e_mails|mails .. zurückgehalten|blockiert|ausstehend|quarantäne|nicht_zugestellt|warten|hängen
        quarantäne, nachrichten .. freigeben|zustellen|abrufen, fotos .. gelöscht|verlieren
        webmail .. aktualisierung|upgrade|konto|team, e mail server|administrator|version|konto .. aktualis*
        dateien .. gelöscht|verlieren
    """,
    "shared_doc": """
        geteilt .. dokument|datei|ihnen|ordner, dokument|datei|dokumente .. freigegeben|geteilt|wartet|bereit|
            prüfung|unterschrift|unterzeichnen|signatur|erhalten
        dokument .. unterschreiben|unterzeichnen|signieren, sprachnachricht|voicemail|fax|faxnachricht .. erhalten|
            neue|neues|verpasst|eingegangen|wartet|von|anhören
        neue|neues|verpasste .. sprachnachricht|voicemail|fax|faxnachricht, verpasster anruf, docusign
        elektronische unterschrift, verschlüsselte .. nachricht|datei|dokument, onedrive, sharepoint, wetransfer
        dropbox, bestellung .. anhang|anbei|beigefügt|anlage, zahlungsavis, zahlungsbeleg, überweisungsbeleg
        gehalts* .. anpassung|erhöhung|abrechnung, neue nachricht .. postfach|portal
        elster .. nachricht|bescheid|postfach, angebotsanfrage, auftragsbestätigung .. anhang|anbei
    """,
}
_MONEY = {
    # --- money on its way, and conversations ------------------------------------------------------------------
    "safe_account": """
        sicheres|sicheren|sicherem|geschütztes|neues|treuhänderisches konto .. überweisen|transferieren|umbuchen|
            bringen|eingerichtet|eröffnet
        sicherheitskonto, treuhandkonto .. überweisen|sicher, sicheres konto, sicheren konto
        geld|ersparnisse|guthaben|vermögen .. in_sicherheit|auf_ein_sicheres|schützen|sichern|umbuchen|retten
        in sicherheit .. bringen, sichern .. ihr geld|guthaben|vermögen
        abheben .. und .. übergeben|geben|mitgeben|kurier|polizei*, heben .. ab .. übergeben|geben|kurier|polizei*
        bargeld|geld|schmuck|gold|wertsachen|karte|bankkarte .. übergeben|abholen|abgeholt|mitgeben|aushändigen|
            bereitlegen|deponieren|vor_die_tür
        kurier|bote|polizist|beamter|kollege|mitarbeiter|abholer .. abholen|abholt|holt|vorbeikommen|kommt|
            entgegennehmen
        falschgeld, seriennummern, geldscheine .. prüfen|überprüfen|echt|untersuchen
        überführen .. täter|bande|betrüger|mitarbeiter, mithilfe .. ermittlung*, helfen .. ermittlung*|polizei|täter
        goldbarren, karte .. zerschneiden|abholen|umschlag, schließfach .. leeren|räumen|öffnen
    """,
    "overpaid_back": """
        zu viel|zuviel überwiesen|gezahlt|bezahlt|erstattet|gutgeschrieben
        versehentlich .. überwiesen|gezahlt|zu_viel|erstattet|gutgeschrieben|gesendet|geschickt
        irrtümlich .. überwiesen|gezahlt|erstattet, falscher betrag, überweisen|überweise|senden|schicken|
            zahlen sie? .. differenz|überschuss|restbetrag|rest .. zurück?
        differenz .. zurück|zurücküberweisen|zurückzahlen|überweisen, zurücküberweisen, zurückzuüberweisen
        überzahlung, scheck .. einlösen|einreichen .. und|dann|rest, behalten sie .. rest|überweisen|#money .. und
        rest .. weiterleiten, geld .. weiterleiten|zurückschicken|weiterüberweisen
    """,
    "boss_favour": """
        sind sie|bist du .. verfügbar|erreichbar|im_büro|am_platz|beschäftigt|da|am_schreibtisch|frei
        haben sie|hast du .. kurz|moment|minute|zeit|augenblick, brauche .. gefallen|hilfe|unterstützung|ihre|deine|
            handynummer
        kleine|kleinen|kurze|dringende|schnelle gefallen|bitte|aufgabe|anfrage|sache, gefallen tun, etwas erledigen
        bin .. in .. besprechung|meeting|sitzung|konferenz, kannst du|können sie .. für_mich|etwas|diskret|
            schnell .. erledigen|besorgen|übernehmen
        erledigen .. heute|sofort|diskret|dringend|für_mich, erstatte .. dir|ihnen
        überraschung .. mitarbeiter|team|kollegen, schicken|schick|senden sie? mir .. handynummer|nummer
        vertrauliche aufgabe, kann .. nicht telefonieren, sind sie gerade, bist du gerade
    """,
    "keyboard": """
        drücken|drücke|halten|betätigen sie? .. windows|windowstaste|win|strg|eingabetaste|enter|f12, windows taste
        windowstaste, tastenkombination, strg .. v|c, fügen sie .. ein, füge .. ein, einfügen .. enter|strg|terminal
        ausführen .. fenster|dialog|feld|öffnen, eingabeaufforderung, powershell, terminal .. öffnen|einfügen
        eingabetaste, öffnen sie .. terminal|powershell|eingabeaufforderung|ausführen
        kopieren .. befehl|code .. einfügen
    """,
    "captcha": """
        kein roboter, sie ein mensch, mensch sind, captcha, recaptcha, menschliche überprüfung, sicherheitsabfrage
        verifizierungsschritte, bestätigen .. mensch, cloudflare, überprüfungsschritte
    """,
    "changed_bank": """
        neue|neuen|neues|geänderte|aktualisierte|geänderten .. bankverbindung*|bankdaten|kontodaten|konto|bankkonto|
            kontoverbindung|iban|zahlungsdaten
        bankverbindung*|bankdaten|kontodaten|kontoverbindung|iban .. geändert|gewechselt|neu|aktualisiert|ändern|
            änderung|umgestellt
        änderung .. bankverbindung|bankdaten|kontodaten|kontoverbindung|iban, bank gewechselt, konto gewechselt
        ab sofort .. überweisen|zahlen|konto|zahlungen|iban, überweisen|zahlen|verwenden|nutzen sie? .. auf|
            an? .. neues|neue|folgendes|anderes|folgende .. konto|bankverbindung|iban
        altes|alte|bisherige|bisheriges .. konto|bankverbindung .. nicht|geschlossen|mehr|geprüft
        gehaltskonto .. ändern|geändert|neues, gehalt .. neues|anderes .. konto, konto .. prüfung|revision|audit
        nicht mehr .. auf .. alte|bisherige|altes|bisheriges .. konto
        zukünftige|künftige .. zahlungen|überweisungen .. konto|iban|bankverbindung
    """,
    "invoice_due": """
        rechnung* .. anhang|überfällig|fällig|offen|unbezahlt|anbei|beigefügt|nicht_beglichen|ausstehend|nr|nummer|
            mahnung
        überfällige*|unbezahlte*|offene*|ausstehende* .. rechnung*|zahlung*|betrag|forderung*, mahnung*
        zahlungserinnerung*, zahlung .. überfällig|fällig|ausstehend, zahlungsaufforderung, fälligkeit*
        zahlungsziel, eilüberweisung, überweisung .. heute|sofort|dringend|noch
    """,
    "loan": """
        kredit .. genehmigt|angebot|ohne|zinsen|sofort|von|bewilligt, darlehen .. genehmigt|angebot|zinsen|von|
            anbieten
        kreditangebot*, darlehensangebot*, sofortkredit*, kredit ohne schufa, ohne schufa
        günstige* .. zinsen|zinssatz, privatkredit*, zinssatz von, umschuldung, kreditgeber
        brauchen sie .. kredit|darlehen|geld
    """,
    "marketplace": """
        noch .. verfügbar|zu_haben|da, ihr|dein|ihre|deine .. artikel|anzeige|inserat, sicher bezahlen
        direkt kaufen, kurier .. abholen|holt|kommt|bringt, spediteur, spedition .. abholen|holt
        bezahle|zahle .. über|per|mit .. link|paypal|kurier|versand|freunde, käufer .. bezahlt|hat|wartet|möchte
        zahlung .. erhalten|empfangen .. link|klicken|bestätigen, geld .. erhalten|empfangen .. link|klicken|
            bestätigen
        artikel .. verkauft|bezahlt, kaution .. vorab|vor|schlüssel|reservieren|überweisen
        schlüssel .. zuschicken|senden|kurier|schicken|post, vermieter .. ausland, befinde .. im ausland
        zahlungseingang .. bestätigen, ebay_kleinanzeigen|kleinanzeigen|vinted .. zahlung|bezahlt|link|verkauft|
            bestätigen
    """,
    "health_cure": """
        abnehmen, kilo .. verlieren|abnehmen, wundermittel, heilung, diabetes, blutzucker, potenz*, erektion*, cbd
        keto, fettverbrennung, tinnitus, prostata, gelenkschmerzen, haarausfall, nagelpilz
    """,
    "warmth": """
        mein|meine schatz|liebling|liebster|liebste|engel|süße|süßer|königin|könig|herz, ich liebe dich, liebe dich
        vermisse dich, denke .. an dich, guten morgen|abend|nacht .. schatz|liebling|schöne*|meine|mein|engel|süße*
        machst mich .. glücklich, besonderer|besondere mensch|frau|mann, vertraue dir, unsere zukunft
        gemeinsame zukunft, seelenverwandt*, küsse, umarmung, träum süß, träume von dir
        du bist .. wunderbar|schön|toll|etwas_besonderes, hab dich lieb, fühle mich .. nah|verbunden|zu_dir
    """,
    "excuse_meet": """
        kann .. nicht|leider|noch .. nicht? .. videoanruf|kamera|treffen|kommen|besuchen|reisen|videochat|sehen
        kamera .. kaputt|defekt|funktioniert|geht, videoanruf .. nicht|später|schlecht|kann, kein videoanruf
        wenn .. vertrag|einsatz|mission|projekt|urlaub .. vorbei|endet|beendet|zu_ende|genehmigt
        auf .. bohrinsel|einsatz|schiff|mission|plattform|ölplattform
        sobald .. vertrag|einsatz|geld|urlaub|bezahlt .. treffen|komme|besuche
        flug .. verpasst|storniert|abgesagt|gestrichen, schlechte .. verbindung|netz|internet
        visum .. problem|gebühr|abgelehnt, nächstes mal|monat .. treffen|besuchen, verschieben .. treffen
        nicht erlaubt .. video|kamera
    """,
    "money_story": """
        krankenhaus .. rechnung|kosten|bezahlen, operation, zollgebühr*|zoll .. bezahlen|festgehalten|festgesetzt|
            zahlen
        flugticket, visum .. gebühr|kosten|bezahlen, meine|mein .. karte|konto .. gesperrt|eingefroren|funktioniert|
            abgelehnt
        miete .. bezahlen|fällig|geld, paket .. geschickt|zoll|gebühr*
        mein|meine .. mutter|tochter|sohn .. krank|krankenhaus|operation|unfall, gestrandet
        zahle .. dir .. zurück|doppelt, leih mir, brauche .. deine hilfe, hilf mir .. mit|geld|bezahlen|#money
        verspreche .. zurück*, zahle es .. zurück, arztkosten
    """,
    "platform_push": """
        eröffne|eröffnen|registriere|registrieren|erstelle sie|dir|dich? .. konto|plattform|binance|app|account
        lade .. app|plattform|herunter, lade .. runter, fang .. mit .. #money|klein*|wenig
        starte .. mit .. #money|klein*, zahle .. #money|mehr|ein .. ein|plattform|konto
        investiere .. mehr|#money|mit|noch|wieder, zeige|bringe|lehre .. dir .. wie|bei|alles
        folge .. meinen anweisungen|anleitung|schritten|signalen, erhöhe|erhöhen .. einzahlung|investition|kapital
        gewinn .. gemacht|#money|heute, mein|meine .. onkel|tante|mentor|analyst, insider*
        dein konto .. gewachsen|hat|jetzt|steht
    """,
    "doubt": """
        nein, nicht sicher, ich weiß nicht, ich glaube .. nicht, verstehe .. nicht, warum .. soll|sollte|muss|kannst
        ist das .. echt|betrug|wahr|seriös, bist du .. echt|betrüger, klingt .. komisch|seltsam|merkwürdig|
            nach betrug
        betrug, können wir .. treffen|telefonieren|video*, meine|mein .. bank|tochter|sohn|frau|mann|
            freund* .. sagt|meint|sagte|denkt
        beweis .. es?, ich will .. nicht, ich möchte .. nicht, habe .. schon .. bezahlt|überwiesen, zweifel
    """,
    "code_request": """
        wie lautet .. code, was ist der code, welcher code, sag|sage|schick|schicke|sende|gib|nenn|nenne|schreib|
            leite .. mir|uns .. code|tan|sechsstelligen
        schicken|senden|nennen|geben|sagen|leiten sie .. mir|uns .. code|tan, code .. aus versehen|versehentlich
        versehentlich .. code .. geschickt|gesendet|dich|dir, brauche .. den code|tan
        code .. weiterleiten|weiterschicken|zurückschicken, nennen sie die tan, lesen sie .. code|tan .. vor
        kannst du .. mir .. code .. schicken|weiterleiten|geben|senden
    """,
}

GERMAN = Language(
    code="de",
    common="""der das und ist nicht sie ich mit für auf ein eine einen den von zu im dem sich wir ihre ihr ihnen ihren
        haben bitte werden wird oder auch als bei nach wenn einer aus sind zum zur können mir mich du dein deine es
        dass noch nur über um wie aber mein meine hallo jetzt""",
    concepts={
        name: _both_spellings(phrases)
        for table in (_TURNS, _DOING, _WANTED, _PRESSURE, _COVER, _KIN, _LURES, _NOTICES, _MONEY)
        for name, phrases in table.items()
    },
)
