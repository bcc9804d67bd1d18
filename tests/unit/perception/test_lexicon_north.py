"""German, French and Dutch: pairs of messages that look alike, one honest and one not."""

from __future__ import annotations

import json

import pytest

from companion.domain.judgement import Evidence
from companion.domain.observation import History, Kind, RawItem
from companion.perception.detectors import asks, cover, kin, lures, payment, pressure
from companion.perception.reading import read

_DETECTORS = tuple(module.DETECTOR for module in (asks, pressure, cover, kin, lures, payment))
_HARMLESS = 1.0
"""Most units of positive log-odds, before fitting, that an honest message may gather from its words."""

Pair = tuple[str, str, tuple[str, ...], str, str]
"""Language, story, indicators that the fraud must raise, the fraud, its honest twin."""


def _evidence(text: str) -> list[Evidence]:
    data = json.dumps({"text": text}).encode()
    observation = read(RawItem("chats", "chats", "k", Kind.MESSAGE, 0.0, data=data), data)
    return [evidence for detector in _DETECTORS for evidence in detector.inspect(observation, History())]


GERMAN: tuple[Pair, ...] = (
    (
        "de", "parcel fee", ("lure.parcel_fee",),
        "Ihr Paket wird im Verteilzentrum festgehalten. Bitte zahlen Sie die Zollgebühr von 1,99 €: "
        "https://paket.example/zahlen",
        "Ihr Paket kommt morgen zwischen 10 und 12 Uhr. Sie müssen nichts weiter unternehmen.",
    ),
    (
        "de", "bank block", ("lure.account", "pressure.loss"),
        "Sparkasse: Ihr Konto wurde vorübergehend eingeschränkt. Bestätigen Sie Ihre Daten innerhalb von 24 Stunden, "
        "sonst wird Ihr Konto gesperrt: https://bank.example/x",
        "Sparkasse: Ihr Kontoauszug für Mai liegt im Postfach bereit. Wir werden Sie nie nach Ihrer PIN fragen.",
    ),
    (
        "de", "kin with a new number", ("kin.new_number", "kin.money"),
        "Hallo Mama, mein Handy ist kaputt, das ist meine neue Nummer. Kannst du mir heute 1.450 € überweisen? "
        "Ich zahle es dir morgen zurück.",
        "Hallo Mama, ich bin gut angekommen. Das Wetter ist herrlich, ich rufe dich heute Abend an.",
    ),
    (
        "de", "safe account", ("payment.safe_account", "cover.lie"),
        "Hier spricht die Betrugsabteilung. Überweisen Sie Ihr Geld auf ein sicheres Konto. "
        "Wenn die Bank fragt, sagen Sie, es ist für eine Renovierung.",
        "Ihre Betrugsabteilung: Eine Zahlung wurde abgelehnt. Fragen dazu beantworten wir in Ihrer Filiale.",
    ),
    (
        "de", "courier", ("payment.safe_account", "cover.secret"),
        "Kriminalpolizei: Ein Beamter wird das Bargeld und den Schmuck bei Ihnen abholen. "
        "Sprechen Sie mit niemandem darüber, die Ermittlung ist streng geheim.",
        "Die Polizei lädt zum Vortrag über Einbruchschutz ein. Der Eintritt ist frei.",
    ),
    (
        "de", "gift cards", ("ask.gift_card",),
        "Bin in einer Besprechung. Kaufen Sie bitte fünf Steam Karten zu je 100 € und senden Sie mir die Codes.",
        "Bin in einer Besprechung. Können wir den Termin auf vier Uhr verschieben?",
    ),
    (
        "de", "changed bank details", ("payment.changed_details",),
        "Unsere Bankverbindung hat sich geändert. Bitte überweisen Sie die offene Rechnung auf das neue Konto.",
        "Anbei finden Sie die Rechnung für April. Unsere Bankverbindung ist dieselbe wie immer.",
    ),
    (
        "de", "remote control", ("ask.remote_control", "cover.stay_on_line"),
        "Ihr Computer ist infiziert. Laden Sie AnyDesk herunter, nennen Sie den Code und legen Sie nicht auf.",
        "Ihr Computer ist fertig und kann in der Werkstatt abgeholt werden.",
    ),
    (
        "de", "one-time code", ("ask.code",),
        "Ich habe dir versehentlich einen Code geschickt. Kannst du mir den Code aus der SMS schicken?",
        "Ihr Code lautet 482913. Geben Sie den Code niemals an Dritte weiter.",
    ),
    (
        "de", "prize", ("lure.prize",),
        "Herzlichen Glückwunsch! Sie haben einen Gutschein im Wert von 500 € gewonnen. Fordern Sie Ihren Gewinn an: "
        "https://gewinn.example/x",
        "Herzlichen Dank für Ihren Einkauf. Den Kassenbon haben wir Ihnen beigelegt.",
    ),
    (
        "de", "job", ("lure.job", "lure.job_messenger"),
        "Nebenjob von zu Hause: verdienen Sie 200 € am Tag, keine Erfahrung nötig. Schreiben Sie mir auf WhatsApp.",
        "Danke für die Unterlagen. Wir laden Sie am Montag um neun Uhr zum Gespräch in unser Büro ein.",
    ),
    (
        "de", "investment", ("lure.investment",),
        "Mit unserer Tradingplattform verdoppeln Sie Ihr Geld ohne Risiko. Garantierte Rendite, hier anmelden.",
        "Der Jahresbericht Ihres Fonds ist da. Frühere Werte sagen nichts über die Zukunft aus.",
    ),
    (
        "de", "extortion", ("lure.extortion",),
        "Ich habe Ihr Gerät gehackt und Sie über die Webcam gefilmt. Zahlen Sie 900 € in Bitcoin, sonst sende ich "
        "das Video an alle Ihre Kontakte.",
        "Die Webcam für die Besprechung ist da. Das Video vom Ausflug schicke ich am Wochenende.",
    ),
    (
        "de", "tax refund", ("lure.refund",),
        "Finanzamt: Sie haben Anspruch auf eine Steuererstattung von 254,33 €. Verifizieren Sie sich hier.",
        "Ihr Finanzamt hat den Bescheid mit der Post versandt.",
    ),
    (
        "de", "withdrawal", ("lure.withdrawal_fee",),
        "Bevor Ihre Auszahlung freigegeben wird, zahlen Sie eine Gebühr vor der Auszahlung Ihrer Kryptowährung.",
        "Ihre Auszahlung ist auf dem Weg und in zwei Tagen auf Ihrem Konto.",
    ),
    (
        "de", "protection off", ("cover.protection_off",),
        "Schalten Sie den Virenscanner aus, bevor Sie die Datei öffnen.",
        "Der Virenscanner ist an und auf dem neuesten Stand.",
    ),
)  # fmt: skip

FRENCH: tuple[Pair, ...] = (
    (
        "fr", "parcel fee", ("lure.parcel_fee", "lure.parcel"),
        "Votre colis est en attente : aucun affranchissement. Veuillez régler les frais de livraison de 1,95 € : "
        "https://colis.example/payer",
        "Votre colis sera livré demain entre 10 h et 12 h. Vous n'avez rien à faire.",
    ),
    (
        "fr", "bank block", ("lure.account", "pressure.act_or_lose"),
        "Votre compte a été limité. Confirmez vos informations sous 24 heures, sinon votre compte sera suspendu : "
        "https://banque.example/x",
        "Votre relevé de mai est prêt. Votre banque ne vous demandera jamais votre mot de passe.",
    ),
    (
        "fr", "kin with a new number", ("kin.new_number", "kin.money"),
        "Coucou maman, mon téléphone est cassé, voici mon nouveau numéro. Tu peux me faire un virement de 900 € ? "
        "Je te rembourse demain.",
        "Coucou maman, je suis bien arrivée. Il fait très beau, je te téléphone ce soir.",
    ),
    (
        "fr", "safe account", ("payment.safe_account", "cover.lie"),
        "Service fraude de votre banque : transférez vos économies sur un compte sécurisé. "
        "Si le conseiller demande, dites que c'est pour des travaux.",
        "Votre conseiller vous attend jeudi à l'agence pour parler de votre épargne.",
    ),
    (
        "fr", "courier", ("payment.safe_account",),
        "Service fraude : votre carte est piratée. Un coursier va passer récupérer la carte à votre domicile. "
        "Coupez votre carte en deux et remettez la carte au coursier.",
        "Un livreur passera jeudi avec la machine à laver.",
    ),
    (
        "fr", "gift cards", ("ask.gift_card",),
        "Je suis en réunion. Achetez cinq cartes Google Play de 100 € et envoyez-moi les codes.",
        "Je suis en réunion. On se voit à quatre heures devant la gare ?",
    ),
    (
        "fr", "prepaid coupons", ("ask.gift_card", "cover.secret"),
        "Achète trois coupons recharge PCS au tabac et donne-moi les codes. N'en parle à personne.",
        "Le tabac de la place sera fermé lundi.",
    ),
    (
        "fr", "changed bank details", ("payment.changed_details",),
        "Nos coordonnées bancaires ont changé. Merci de régler la facture sur le nouveau compte.",
        "Vous trouverez la facture d'avril dans votre espace. Nos coordonnées bancaires restent les mêmes.",
    ),
    (
        "fr", "remote control", ("ask.remote_control", "cover.stay_on_line"),
        "Votre ordinateur est infecté. Téléchargez AnyDesk, donnez-moi le code et ne raccrochez pas.",
        "Votre ordinateur est réparé, il vous attend au magasin.",
    ),
    (
        "fr", "one-time code", ("ask.code",),
        "Je t'ai envoyé un code par erreur. Peux-tu me transférer le code reçu par SMS ?",
        "Votre code de confirmation est 482913. Ne le partagez jamais.",
    ),
    (
        "fr", "prize", ("lure.prize",),
        "Félicitations ! Vous avez été sélectionné : vous avez gagné un bon d'achat de 500 €. Réclamez votre lot : "
        "https://cadeau.example/x",
        "Merci pour votre visite. À bientôt dans notre boutique.",
    ),
    (
        "fr", "job", ("lure.job", "lure.job_messenger"),
        "Travail à domicile : gagnez 200 € par jour, aucune expérience. Écrivez-moi sur WhatsApp.",
        "Merci pour votre dossier. Nous vous recevrons lundi à neuf heures dans nos bureaux.",
    ),
    (
        "fr", "investment", ("lure.investment",),
        "Notre plateforme de trading double votre mise : rendement garanti, sans risque. Inscrivez-vous.",
        "Le rapport annuel de votre fonds est paru. Les performances passées ne préjugent pas de l'avenir.",
    ),
    (
        "fr", "extortion", ("lure.extortion",),
        "J'ai piraté votre appareil et je vous ai filmé par la webcam. Payez 900 € en bitcoin, sinon j'envoie la "
        "vidéo à tous vos contacts.",
        "La caméra pour la salle est arrivée. Je t'apporte les photos de la sortie dimanche.",
    ),
    (
        "fr", "fine", ("lure.fine",),
        "Vous avez une amende de stationnement impayée. Réglez-la avant majoration : https://amende.example/x",
        "Votre stationnement se termine dans dix minutes.",
    ),
    (
        "fr", "health insurance", ("lure.account", "ask.verify_account"),
        "Votre carte Vitale expire bientôt. Veuillez mettre à jour vos informations : https://sante.example/x",
        "Votre carte Vitale est arrivée, merci de passer à la pharmacie quand vous voulez.",
    ),
)  # fmt: skip

DUTCH: tuple[Pair, ...] = (
    (
        "nl", "parcel fee", ("lure.parcel_fee", "lure.parcel"),
        "Uw pakket ligt in ons sorteercentrum. Betaal de openstaande verzendkosten van € 1,95 via "
        "https://pakket.example/betaal",
        "Uw pakket wordt morgen tussen 10 en 12 uur bezorgd. U hoeft niets te doen.",
    ),
    (
        "nl", "bank card", ("lure.account", "ask.verify_account"),
        "Uw huidige betaalpas vervalt binnenkort. Vraag nu de vernieuwde betaalpas aan en voorkom blokkade via: "
        "https://bank.example/pas",
        "Uw nieuwe pas ligt klaar bij uw kantoor. Wij zullen u nooit om uw pincode vragen.",
    ),
    (
        "nl", "account block", ("pressure.act_or_lose",),
        "Uw rekening is beperkt. Verifieer uw gegevens binnen 24 uur, anders wordt uw rekening geblokkeerd.",
        "Uw rekeningafschrift van mei staat klaar in de app.",
    ),
    (
        "nl", "kin with a new number", ("kin.new_number", "kin.money"),
        "Hoi mam, mijn telefoon is kapot, dit is mijn nieuwe nummer. Kun je een rekening van € 900 voor mij betalen? "
        "Je krijgt het morgen terug.",
        "Hoi mam, ik ben goed aangekomen. Het is prachtig weer, ik bel je vanavond.",
    ),
    (
        "nl", "safe account", ("payment.safe_account", "cover.lie"),
        "Fraudeafdeling van uw bank: maak uw spaargeld over naar een veilige rekening. "
        "Als de bank vraagt waarom, zeg dat het voor een verbouwing is.",
        "Uw adviseur verwacht u donderdag op kantoor om over uw spaargeld te praten.",
    ),
    (
        "nl", "courier", ("payment.safe_account", "cover.secret"),
        "Politie: een rechercheur komt uw sieraden en bankpas ophalen. Praat met niemand hierover, het onderzoek is "
        "strikt geheim.",
        "De politie nodigt u uit voor een avond over inbraak. De toegang is gratis.",
    ),
    (
        "nl", "gift cards", ("ask.gift_card",),
        "Ik zit in een vergadering. Koop vijf Steam kaarten van € 100 en stuur mij de codes.",
        "Ik zit in een vergadering. Zullen we de afspraak naar vier uur schuiven?",
    ),
    (
        "nl", "changed bank details", ("payment.changed_details",),
        "Onze bankgegevens zijn gewijzigd. Gelieve de openstaande factuur op de nieuwe rekening te betalen.",
        "In het portaal vindt u de factuur van april. Onze bankgegevens zijn dezelfde als altijd.",
    ),
    (
        "nl", "remote control", ("ask.remote_control", "cover.stay_on_line"),
        "Uw computer is besmet. Installeer AnyDesk, geef mij de code en hang niet op.",
        "Uw computer is klaar en kan in de winkel worden opgehaald.",
    ),
    (
        "nl", "one-time code", ("ask.code",),
        "Ik heb je per ongeluk een code gestuurd. Kun je mij de sms code doorsturen?",
        "Uw code is 482913. Deel deze code nooit met anderen.",
    ),
    (
        "nl", "prize", ("lure.prize",),
        "Gefeliciteerd! U bent geselecteerd en heeft een cadeaukaart van € 500 gewonnen. Claim uw prijs: "
        "https://prijs.example/x",
        "Bedankt voor uw bezoek. Tot ziens in onze winkel.",
    ),
    (
        "nl", "job", ("lure.job", "lure.job_messenger"),
        "Werk vanuit huis: verdien € 200 per dag, geen ervaring nodig. Stuur mij een bericht op WhatsApp.",
        "Bedankt voor uw brief. Wij ontvangen u maandag om negen uur op ons kantoor.",
    ),
    (
        "nl", "investment", ("lure.investment",),
        "Met ons handelsplatform verdubbelt u uw geld zonder risico. Gegarandeerd rendement, meld u aan via de link.",
        "Het jaarverslag van uw fonds is er. Resultaten uit het verleden zeggen weinig over de toekomst.",
    ),
    (
        "nl", "extortion", ("lure.extortion",),
        "Ik heb je apparaat gehackt en je gefilmd via de webcam. Betaal € 900 in bitcoin, anders stuur ik de video "
        "naar al je contacten.",
        "De camera voor de zaal is er. Ik breng zondag de foto's van het uitje mee.",
    ),
    (
        "nl", "bailiff", ("lure.fine", "pressure.legal"),
        "Uw openstaande schuld is na meerdere herinneringen niet voldaan. Voorkom beslag door de deurwaarder, "
        "betaal vandaag: https://fod.example/x",
        "De gemeente is maandag gesloten.",
    ),
    (
        "nl", "tax refund", ("lure.refund",),
        "U ontvangt nog een teruggave van € 702,39. Vraag uw teruggave aan via https://toeslag.example/x",
        "Uw aangifte is ontvangen. U krijgt per post bericht.",
    ),
)  # fmt: skip

PAIRS = GERMAN + FRENCH + DUTCH


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} {pair[1]}")
def test_fraud_raises_its_signs_and_its_twin_does_not(pair: Pair) -> None:
    _, _, wanted, fraud, honest = pair
    assert set(wanted) <= {evidence.indicator.name for evidence in _evidence(fraud)}
    signs = {evidence.indicator.name: evidence.indicator.weight * evidence.strength for evidence in _evidence(honest)}
    assert sum(weight for weight in signs.values() if weight > 0) < _HARMLESS, signs
    assert not set(wanted) & signs.keys()


@pytest.mark.parametrize(
    ("asked", "not_asked"),
    [
        ("Geben Sie Ihr Passwort ein.", "Geben Sie Ihr Passwort niemals weiter."),
        ("Gib mir dein Passwort.", "Gib dein Passwort niemandem."),
        ("Senden Sie uns Ihr Passwort.", "Wir werden Sie nie nach Ihrem Passwort fragen."),
        ("Bitte senden Sie uns Ihr Passwort zu.", "Betrüger bitten oft: Senden Sie uns Ihr Passwort."),
        ("Donnez votre mot de passe.", "Ne donnez jamais votre mot de passe."),
        ("Envoie-moi ton mot de passe.", "N'envoie ton mot de passe à personne."),
        ("Veuillez nous transmettre votre mot de passe.", "Nous vous transmettons votre mot de passe par courrier."),
        ("Geef mij je wachtwoord.", "Geef nooit je wachtwoord."),
        ("Stuur uw wachtwoord.", "Deel uw wachtwoord met niemand."),
        ("Gelieve uw wachtwoord te sturen.", "Wij zullen u nooit vragen uw wachtwoord te sturen."),
    ],
)
def test_what_is_negated_is_not_asked(asked: str, not_asked: str) -> None:
    assert "ask.password" in {evidence.indicator.name for evidence in _evidence(asked)}
    assert "ask.password" not in {evidence.indicator.name for evidence in _evidence(not_asked)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bestätigen Sie Ihre Kontodaten.", "Bestaetigen Sie Ihre Kontodaten."),
        ("Vérifiez votre identité.", "verifiez votre identite."),
        ("Verifieer uw identiteit.", "verifieer uw ídentiteit"),
    ],
)
def test_spelling_without_accents_is_read_alike(one: str, other: str) -> None:
    found = [evidence.indicator.name for evidence in _evidence(one)]
    assert found == [evidence.indicator.name for evidence in _evidence(other)]
    assert "ask.verify_account" in found
