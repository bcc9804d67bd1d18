"""The stories that scams tell, and the ordinary news that they resemble."""

from __future__ import annotations

import pytest

from tests.support.talk import signs


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("You have won a brand new iPhone. Claim your prize at https://win.example/x", "lure.prize"),
        ("Claim your MASK tokens now: the airdrop is live.", "lure.prize"),
        (
            "A sum of 8.5 million dollars was left by a late client; you are the next of kin. Reply to me.",
            "lure.fortune",
        ),
        ("As beneficiary of the fund please fill in your full name and occupation and reply.", "lure.inheritance"),
        ("Guaranteed profit every day with our crypto trading platform, click below.", "lure.investment"),
        ("Join our stock group on Telegram.", "lure.trading"),
        ("You must pay tax before you can withdraw your crypto. Pay the fee now.", "lure.withdrawal_fee"),
        ("We are hiring: remote job, earn $200 per day.", "lure.job"),
        ("Like YouTube videos and earn $5 each, contact me on WhatsApp.", "lure.tasks"),
        ("I am a widower working on an oil rig and would like to get to know you.", "lure.romance"),
        ("Sorry, wrong number! You seem kind, where are you from? Chat with me on WhatsApp.", "lure.stranger"),
        ("I recorded you with your webcam. Pay bitcoin or I send the video to all your contacts.", "lure.extortion"),
        ("I have full access to your device. Send bitcoin to my wallet.", "lure.hacked_you"),
        ("I was paid to kill you. Send $900 in bitcoin and you live.", "lure.threat_of_harm"),
        ("Virus detected! Call Windows support at +1 202 555 0134.", "lure.tech_support"),
        ("Your Norton subscription will be charged. To cancel call +1 202 555 0134.", "lure.callback"),
        ("Your McAfee protection has expired, renew today.", "lure.protection_expired"),
        ("Your parcel could not be delivered. Confirm your address: https://p.example", "lure.parcel"),
        ("Pay the redelivery fee for your parcel.", "lure.parcel_fee"),
        ("You are due a tax refund. Click here to claim it.", "lure.refund"),
        ("You have an unpaid parking fine. Pay now.", "lure.fine"),
        ("Your account has been locked. Verify your account immediately.", "lure.account"),
        ("Your mailbox is almost full. Click here to upgrade.", "lure.mailbox"),
        ("A document was shared with you. Click to view it.", "lure.document"),
        ("Are you available now? I need a favour, buy gift cards.", "lure.boss_favour"),
        ("To prove you are human press Windows + R and then Ctrl + V.", "lure.keyboard"),
        ("Instant loan up to $50,000, bad credit is no problem. Click to apply.", "lure.loan"),
        (
            "Dear SBI user, your account will be blocked today. Please update your KYC, click the link.",
            "lure.account",
        ),
        ("Your electricity will be disconnected tonight, call our officer immediately.", "lure.account"),
    ],
)
def test_lures(text: str, name: str) -> None:
    assert signs(text).get(name, 0.0) >= 0.5


ORDINARY = {
    "receipt": "Thank you for your order 1182 of £24.50. We will write again when it has been sent.",
    "parcel notice": "Your parcel arrives on Tuesday. Nobody home? We leave it with your neighbour.",
    "reset": "You asked to reset your password. If you did not request this, please ignore this e-mail.",
    "newsletter": "Seven flowers for July: roses, asters and others. Unsubscribe at any time.",
    "news": "The court ruled on the tax refund case; the widow of the late president won it, the paper writes.",
    "science": "The grant supports refugees and orphans; millions were spent on research into cancer.",
    "sport": "You won the match, well done! The prize is handed over on Saturday.",
    "work": "The human resources department moves to the third floor. Your CV is not needed.",
    "rent": "The rent for May arrived on time, thank you.",
    "delivery": "The driver will come between nine and eleven with the new sofa.",
    "code review": "The quarantine of the mail queue was lifted, see error code 17 in the log.",
    "alert": "INR 250.00 spent on card X3349 on 24 August. Available limit INR 9,000.",
    "friend": "I know where you live now, lovely street! See you at the party.",
    "film": "The film is about an assassin who hides a bomb in an opera.",
}


@pytest.mark.parametrize("name", ORDINARY)
def test_ordinary_news(name: str) -> None:
    found = signs(ORDINARY[name])
    assert {sign: strength for sign, strength in found.items() if sign.startswith("lure.") and strength >= 0.5} == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Our robot earns 5% daily, you only watch.", "lure.investment"),
        ("Join us for 20% weekly profit.", "lure.investment"),
        ("Mit uns verdienen Sie 3 % pro Tag.", "lure.investment"),
        ("Gagnez 4 % par jour sans effort.", "lure.investment"),
        ("Verdien 5% per dag met onze robot.", "lure.investment"),
        ("Guadagna il 5% al giorno con il nostro sistema.", "lure.investment"),
        ("Ganhe 5% ao dia com o nosso sistema.", "lure.investment"),
        ("Obtenga un 5% al día con nuestro sistema.", "lure.investment"),
        ("You will receive 40% of the total sum for your help.", "lure.inheritance"),
        ("I offer 30% for you and 70% for me.", "lure.inheritance"),
    ],
)
def test_shares_and_rates(text: str, name: str) -> None:
    assert name in signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "20% off for you this week, and free returns.",
        "Save 15% on your next order.",
        "Your savings account pays 2.5% interest, credited monthly.",
        "Battery at 20%. Charge daily.",
        "Bis zu 30 % Rabatt auf Gartenmöbel.",
        "Profitez de -20 % pour vous.",
        "20% de descuento mensual para socios.",
    ],
)
def test_everyday_percentages(text: str) -> None:
    assert not [name for name in signs(text) if name.startswith("lure.")]


@pytest.mark.parametrize(
    "text",
    [
        "Your Norton subscription has been renewed for $399.99. To cancel, call 1-800-555-0100 within 24 hours.",
        "Thank you for your order. Geek Squad will be charging $349.99. If you did not authorize this, call"
        " our billing department at 1-888-555-0100.",
        "Dear customer, your PayPal account has been charged $599.99 for Bitcoin. If you didn't make this"
        " transaction call +1 808 555 0100 immediately.",
        "Ihr McAfee Abo wurde automatisch verlängert, 299,99 € werden abgebucht. Zum Stornieren rufen Sie 030"
        " 23125 000 an.",
        "Votre abonnement antivirus a été renouvelé pour 299,99 €. Pour annuler, appelez le 01 99 00 00 00.",
        "Uw abonnement is verlengd voor € 299,99. Wilt u annuleren, bel dan 020 000 0000.",
        "Il suo abbonamento è stato rinnovato per 299,99 €. Per annullare chiami il numero 06 0000 0000.",
        "Sua assinatura foi renovada por R$ 899,00. Para cancelar ligue (11) 4000-0000.",
        "Compra de R$ 980,00 retida para análise. Caso não reconheça, ligue para a área de segurança: 0800 000 0000",
        "Cargo de 980,00 € en revisión. Si no lo reconoce, llame al departamento de seguridad: +34 900 000 000",
        "Su suscripción se ha renovado por 299,99 €. Para cancelar, llame al 910 000 000.",
        "Your order of iPhone 15 for $1299 has been placed and charged. To cancel or for a refund call our"
        " helpline 1-805-555-0100.",
        "A payment of $499 was charged to your account. If it was not you, call 1-805-555-0100 now to get a refund.",
    ],
)
def test_a_renewal_with_no_way_out_but_a_call(text: str) -> None:
    assert signs(text).get("lure.callback", 0.0) >= 0.5


@pytest.mark.parametrize(
    "text",
    [
        "If you did not make this payment of £250.00, call 0800 000 0000.",
        "Example Bank: a payment of £48.20 to SHOP was made with your card ending 4417. If this wasn't you,"
        " call us on 0800 000 0000 or log in to the app.",
        "You spent $60.00 at GROCER. Not you? Call the number on the back of your card or 800-555-0100.",
        "Payment of £99.00 was processed today. If you don't recognise this transaction, call 0800 000 0000"
        " or check the app.",
        "Kartenzahlung über 45,90 € wurde belastet. Waren Sie das nicht? Rufen Sie uns an: 0800 0000000 oder"
        " sperren Sie die Karte in der App.",
        "Paiement de 45,90 € effectué avec votre carte. Si vous n'êtes pas à l'origine de cette opération,"
        " appelez le 0800 000 000.",
        "Er is een betaling van € 45,90 afgeschreven. Herkent u deze niet? Bel 0800 0000.",
        "Pagamento di 45,90 € effettuato con carta. Se non riconosci l'operazione chiama il numero 800 000 000.",
        "Compra aprovada no valor de R$ 45,90. Se não reconhece, ligue 0800 000 0000.",
        "Compra realizada por 45,90 € con su tarjeta. Si no la reconoce, llame al 900 000 000.",
        "Did you attempt a $60.00 purchase at STORE? Reply YES or NO. Questions, call 1-800-555-0100.",
        "Your direct debit of £30 will be taken on 3 May. To cancel your policy call 0800 000 0000.",
        "Your Norton subscription was renewed for $99.99. To cancel, log in to your account or call 1-800-555-0100.",
    ],
)
def test_a_bank_asking_to_be_rung_is_no_callback_lure(text: str) -> None:
    assert "lure.callback" not in signs(text)
