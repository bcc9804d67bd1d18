"""Warnings against scams, as banks, couriers and the police write them, ask for nothing themselves."""

from __future__ import annotations

import pytest

from tests.support.talk import signs

_WARNINGS = (
    # English
    "We will never ask for your PIN.",
    "We'll never ask you to share your password or a one-time code.",
    "Example Bank will never call you and ask you to move your money to a safe account.",
    "Our staff never ask for your full card number, your PIN or your password.",
    "We do not ask customers to confirm their bank details by e-mail.",
    "Nobody from our company will ever ask you to buy gift cards or to install TeamViewer.",
    "The police will never ask you to hand over cash or cards to a courier.",
    "Remember: a genuine bank would never tell you to stay on the line or to keep a payment secret.",
    "Fraudsters may tell you to switch off your antivirus or to install AnyDesk.",
    "Scammers often ask you to pay a small customs fee before a parcel is delivered.",
    "If someone asks you to send a code, hang up.",
    "Be wary of anyone who asks you to transfer money to a new account.",
    "No one at Example Bank will ask you to read out the security code from a text message.",
    "Never give your PIN or password to anyone, even if they say they are from the bank.",
    # German
    "Wir fragen Sie nie nach Ihrem Passwort.",
    "Wir werden Sie niemals nach Ihrer PIN oder einer TAN fragen.",
    "Unsere Mitarbeiter werden Sie nie bitten, eine TAN am Telefon zu nennen.",
    "Ihre Bank fordert Sie niemals auf, Geld auf ein sicheres Konto zu überweisen.",
    "Die Polizei wird Sie niemals bitten, Bargeld oder Schmuck einem Kurier zu übergeben.",
    "Die Beispielbank bittet Sie weder per E-Mail noch per SMS, Ihre Zugangsdaten zu bestätigen.",
    "Betrüger versuchen, Sie zum Kauf von Geschenkkarten zu bewegen oder AnyDesk zu installieren.",
    "Niemand von uns wird Sie auffordern, den Virenscanner auszuschalten.",
    "Seien Sie misstrauisch, wenn Sie jemand bittet, einen Code weiterzugeben.",
    "Geben Sie Ihre PIN und Ihre TAN niemals weiter, auch nicht an Mitarbeiter der Bank.",
    "Es wird Sie nie ein Mitarbeiter anrufen und nach Ihrem Passwort fragen.",
    "Wir bitten Sie nie darum, Ihre Kreditkartennummer einzugeben.",
    # French
    "Nous ne vous demanderons jamais votre mot de passe.",
    "Nous ne vous demandons jamais de communiquer vos codes par téléphone.",
    "Votre banque ne vous demandera jamais de transférer votre argent sur un compte sécurisé.",
    "Un conseiller ne vous demandera jamais de valider une opération ni de lui donner votre code.",
    "Jamais la police ne vous demandera de remettre votre carte à un coursier.",
    "Les escrocs peuvent vous demander d'installer AnyDesk ou d'acheter des cartes cadeaux.",
    "Ne communiquez jamais votre code confidentiel, même à un conseiller.",
    "Aucun de nos collaborateurs ne vous demandera votre numéro de carte.",
    "Méfiez-vous si quelqu'un vous demande de désactiver votre antivirus.",
    "La Banque Exemple ne demande jamais à ses clients de confirmer leurs identifiants par e-mail.",
    # Dutch
    "Wij vragen nooit om uw pincode.",
    "Wij vragen u nooit uw wachtwoord door te geven.",
    "Wij zullen u nooit bellen en vragen geld over te maken naar een veilige rekening.",
    "Onze medewerkers vragen u nooit om een code voor te lezen.",
    "De bank vraagt u nooit om uw pas aan een koerier mee te geven.",
    "Oplichters vragen u om AnyDesk te installeren of cadeaukaarten te kopen.",
    "Niemand van ons zal u vragen de virusscanner uit te schakelen.",
    "Geef uw pincode en wachtwoord nooit aan iemand, ook niet aan een medewerker van de bank.",
    "We zullen je nooit per mail vragen om je inloggegevens te bevestigen.",
    "Wees alert als iemand u vraagt om een verificatiecode te sturen.",
    # Italian
    "Non chiediamo mai la password.",
    "Non ti chiederemo mai di comunicare il PIN o i codici ricevuti via SMS.",
    "La banca non chiede mai di trasferire i soldi su un conto sicuro.",
    "I nostri operatori non le chiederanno mai di installare AnyDesk.",
    "La polizia non chiede mai di consegnare denaro o carte a un corriere.",
    "I truffatori possono chiederti di acquistare buoni regalo o di disattivare l'antivirus.",
    "Non comunicare mai il codice a nessuno, nemmeno a un operatore.",
    "Nessun dipendente della banca ti chiederà di inserire i dati della carta.",
    "Diffida di chi ti chiede di inviare il codice di verifica.",
    "Mai e poi mai le chiederemo di confermare le credenziali via email.",
    # Portuguese
    "Nunca pediremos a sua senha.",
    "Nunca lhe pediremos o código por telefone.",
    "Nós nunca pedimos que informe a sua senha ou o código recebido por SMS.",
    "O banco nunca vai pedir para transferir o seu dinheiro para uma conta segura.",
    "A polícia nunca pede para entregar o cartão a um motoboy.",
    "Golpistas podem pedir para instalar o AnyDesk ou comprar cartões presente.",
    "Não solicitamos a confirmação de dados bancários por e-mail.",
    "Nenhum funcionário vai pedir para desativar o antivírus.",
    "Nunca partilhe o seu PIN nem o código com ninguém, nem com o banco.",
    "Desconfie de quem pedir para enviar o código.",
    "Jamais ligamos para pedir que digite a senha.",
    # Spanish
    "Nunca le pediremos su clave.",
    "Nunca te pediremos que nos digas el código que has recibido.",
    "Su banco nunca le pedirá que transfiera su dinero a una cuenta segura.",
    "La policía nunca le pedirá que entregue efectivo o tarjetas a un mensajero.",
    "Nuestros empleados no le van a pedir que instale AnyDesk.",
    "Los estafadores pueden pedirle que compre tarjetas regalo o que desactive el antivirus.",
    "No solicitamos a nuestros clientes que confirmen sus datos bancarios por correo.",
    "Ningún empleado le llamará para pedirle la contraseña o el PIN.",
    "Nunca comparta su PIN ni el código con nadie, ni siquiera con el banco.",
    "Desconfíe de quien le pida que envíe un código de verificación.",
    "Jamás le pediremos por teléfono que introduzca el número de su tarjeta.",
)
_GROUPS = ("ask.", "lure.", "payment.", "cover.")
_CALM = {"ask.warns_against", "ask.own_route", "ask.no_action", "ask.code_notice"}


@pytest.mark.parametrize("text", _WARNINGS)
def test_a_warning_asks_for_nothing(text: str) -> None:
    assert not [name for name in signs(text) if name.startswith(_GROUPS) and name not in _CALM]


_FRAMES = (
    ("Your statement for March is ready. You find it in the app. ", " With kind regards, Example Bank"),
    ("Ihr Kontoauszug für März liegt bereit. ", " Mit freundlichen Grüßen, Ihre Beispielbank"),
)


@pytest.mark.parametrize("text", _WARNINGS[::3])
@pytest.mark.parametrize(("before", "after"), _FRAMES)
def test_nor_does_it_inside_a_notice(text: str, before: str, after: str) -> None:
    found = signs(before + text + after)
    assert not [name for name in found if name.startswith(_GROUPS) and name not in _CALM]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We never joke. Send me the code now.", "ask.code"),
        ("We will never ask for your PIN. Please tell me the code you just received.", "ask.code"),
        ("Wir fragen Sie nie nach Ihrem Passwort. Bitte nennen Sie mir jetzt die TAN.", "ask.code"),
        ("Nous ne vous demanderons jamais votre mot de passe. Envoyez-moi le code reçu par SMS.", "ask.code"),
        ("Wij vragen nooit om uw pincode. Stuur mij nu de code die u per sms kreeg.", "ask.code"),
        ("Non chiediamo mai la password. Mi invii subito il codice ricevuto via SMS.", "ask.code"),
        ("Nunca pediremos a sua senha. Envie agora o código que recebeu por SMS.", "ask.code"),
        ("Nunca le pediremos su clave. Envíeme ahora el código que ha recibido por SMS.", "ask.code"),
        ("Ihr Geld ist in Gefahr. Überweisen Sie es sofort auf ein sicheres Konto, sonst ist es weg.",
         "payment.safe_account"),
        ("There is fraud on your account. Move your money to a safe account now.", "payment.safe_account"),
    ],
)  # fmt: skip
def test_a_demand_after_a_warning_is_one(text: str, name: str) -> None:
    assert name in signs(text)
