"""A negation anywhere around a demand takes it back: before it, inside it, or right behind it."""

from __future__ import annotations

import pytest

from tests.support.talk import signs

_PROTECTION_KEPT = (
    "Don't switch off your antivirus.",
    "Do not disable Windows Defender.",
    "Please do not, under any circumstances, turn off your firewall.",
    "You must not turn your virus protection off.",
    "You should never uninstall your antivirus.",
    "There is no need to turn off your antivirus.",
    "Under no circumstances switch off your firewall.",
    "Schalten Sie den Virenscanner nicht aus.",
    "Schalten Sie Ihren Virenscanner niemals ab.",
    "Bitte schalte die Firewall nie aus.",
    "Deaktivieren Sie Ihren Virenschutz nicht.",
    "Deaktivieren Sie nicht den Virenschutz.",
    "Den Virenscanner bitte nicht ausschalten!",
    "Sie sollten den Virenschutz auf keinen Fall deaktivieren.",
    "Mach den Virenschutz nicht aus.",
    "Sie müssen den Virenschutz dafür nicht ausschalten.",
    "Ne désactivez pas votre antivirus.",
    "Ne désactivez jamais l'antivirus.",
    "N'éteignez pas votre pare-feu.",
    "N'arrêtez surtout pas la protection.",
    "Il ne faut pas désactiver l'antivirus.",
    "Désactiver l'antivirus n'est pas nécessaire.",
    "Désactivez pas ton antivirus.",
    "Schakel de virusscanner niet uit.",
    "Zet uw firewall nooit uit.",
    "De virusscanner niet uitschakelen.",
    "U moet de virusscanner niet uitschakelen.",
    "Niet uitschakelen: de virusscanner beschermt u.",
    "Deactiveer uw virusscanner niet.",
    "U hoeft de beveiliging niet uit te zetten.",
    "Non disattivare l'antivirus.",
    "Non disattivi mai la protezione.",
    "Non deve disattivare il firewall.",
    "Non spegnere mai l'antivirus.",
    "L'antivirus non va disattivato e non serve disinstallare l'antivirus.",
    "Não desative o antivírus.",
    "Nunca desligue o antivírus.",
    "Não é necessário desativar o antivírus.",
    "Por favor, não desinstale o antivírus.",
    "Não deve desactivar a proteção.",
    "No desactive el antivirus.",
    "Nunca apague el antivirus.",
    "No es necesario desactivar la protección.",
    "Por favor, no desinstales el antivirus.",
    "No debe desactivar el cortafuegos.",
)
_PROTECTION_OFF = (
    "Switch off your antivirus, it does no harm.",
    "If you do not see the file, disable your antivirus.",
    "Don't forget to turn off your antivirus.",
    "Don't worry, just turn off your antivirus.",
    "Schalten Sie den Virenscanner aus.",
    "Schalten Sie kurz den Virenscanner aus, das macht nichts.",
    "Wenn es nicht geht, schalten Sie den Virenscanner aus.",
    "Vergessen Sie nicht, den Virenscanner auszuschalten.",
    "Désactivez votre antivirus, ce n'est pas grave.",
    "N'oubliez pas de désactiver l'antivirus.",
    "Si cela ne marche pas, désactivez l'antivirus.",
    "Schakel de virusscanner uit.",
    "Als het niet lukt, schakel de virusscanner uit.",
    "Vergeet niet de virusscanner uit te schakelen en schakel de firewall uit.",
    "Disattivi l'antivirus, non succede niente.",
    "Non dimentichi di disattivare l'antivirus.",
    "Se non funziona, disattivi l'antivirus.",
    "Desative o antivírus, não há problema.",
    "Não se esqueça de desativar o antivírus.",
    "Se não funcionar, desative o antivírus.",
    "Desactive el antivirus, no pasa nada.",
    "No olvide desactivar el antivirus.",
    "Si no funciona, desactive el antivirus.",
)


@pytest.mark.parametrize("text", _PROTECTION_KEPT)
def test_protection_that_should_stay_on(text: str) -> None:
    assert "cover.protection_off" not in signs(text)


@pytest.mark.parametrize("text", _PROTECTION_OFF)
def test_protection_that_should_go(text: str) -> None:
    """Negations of something else in the same sentence do not help."""
    assert "cover.protection_off" in signs(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Geben Sie den Code nicht weiter.", "ask.code"),
        ("Senden Sie den Code bitte niemandem.", "ask.code"),
        ("Öffnen Sie den Anhang nicht.", "ask.open_file"),
        ("Öffnen Sie auf keinen Fall den Anhang.", "ask.open_file"),
        ("N'ouvrez pas la pièce jointe.", "ask.open_file"),
        ("N'ignorez pas les avertissements de sécurité.", "cover.ignore_warning"),
        ("Open de bijlage niet.", "ask.open_file"),
        ("Non apra l'allegato.", "ask.open_file"),
        ("Não abra o anexo.", "ask.open_file"),
        ("No abra el archivo adjunto.", "ask.open_file"),
        ("Löschen Sie diese Nachricht nicht.", "cover.erase"),
        ("Verwijder dit bericht niet.", "cover.erase"),
        ("Ignorieren Sie die Warnung nicht.", "cover.ignore_warning"),
        ("Negeer de waarschuwing niet.", "cover.ignore_warning"),
    ],
)
def test_other_demands_taken_back(text: str, name: str) -> None:
    assert name not in signs(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Legen Sie bitte nicht auf.", "cover.stay_on_line"),
        ("Bitte legen Sie auf keinen Fall auf.", "cover.stay_on_line"),
        ("Ne raccrochez surtout pas.", "cover.stay_on_line"),
        ("Hang niet op.", "cover.stay_on_line"),
        ("Non riattacchi il telefono.", "cover.stay_on_line"),
        ("Não desligue o telefone.", "cover.stay_on_line"),
        ("No cuelgue el teléfono.", "cover.stay_on_line"),
        ("Sagen Sie niemandem etwas davon, auch nicht Ihrer Tochter.", "cover.secret"),
        ("Vertel het aan niemand.", "cover.secret"),
        ("Beachten Sie die Warnung nicht.", "cover.ignore_warning"),
    ],
)
def test_negations_that_are_the_demand(text: str, name: str) -> None:
    assert name in signs(text)
