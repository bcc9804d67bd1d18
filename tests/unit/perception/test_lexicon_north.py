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

PAIRS = GERMAN


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
    ],
)
def test_what_is_negated_is_not_asked(asked: str, not_asked: str) -> None:
    assert "ask.password" in {evidence.indicator.name for evidence in _evidence(asked)}
    assert "ask.password" not in {evidence.indicator.name for evidence in _evidence(not_asked)}


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bestätigen Sie Ihre Kontodaten.", "Bestaetigen Sie Ihre Kontodaten.")],
)
def test_spelling_without_accents_is_read_alike(one: str, other: str) -> None:
    found = [evidence.indicator.name for evidence in _evidence(one)]
    assert found == [evidence.indicator.name for evidence in _evidence(other)]
    assert "ask.verify_account" in found
