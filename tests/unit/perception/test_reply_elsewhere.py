"""Where an answer should go: away from the sender, or merely to those who help with questions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.observation import Address
from tests.support.talk import evidence, signs, talk

SIGN = "ask.reply_elsewhere"


@pytest.mark.parametrize(
    "text",
    [
        "Your order 4417 is on its way. If you have questions, reply to this mail or write to help@shop.example.",
        "Reader's corner: many readers respond with recipes. Letters to letters@paper.example",
        "To post to this group write to list@lists.example. Reply to sender only with care.",
        "RSVP: please reply by Friday to anna@choir.example so that we know how many cakes to bake.",
        "Do not reply to this message. Answers are in our help pages; contact me at care@shop.example.",
        "Haben Sie Fragen zu Ihrer Bestellung? Antworten finden Sie hier oder schreiben Sie uns: hilfe@laden.example",
        "Neues vom Verein: Das Sommerfest ist am 3. Juli. Rückmeldung bitte bis Freitag an vorstand@verein.example",
        "Ihre Lieferung kommt am Dienstag. Bei Fragen melden Sie sich gern unter hilfe@laden.example.",
        "Merci de ne pas répondre à ce message. Vous pouvez nous contacter : contact@boutique.example",
        "Uw bestelling is onderweg. Vragen? Neem contact op met winkel@winkel.example",
        "Non rispondere a questa email. Scrivi a clienti@negozio.example se vuoi.",
        "O seu pedido foi enviado. Em caso de dúvidas entre em contato pelo e-mail ajuda@loja.example.",
        "Su pedido está en camino. Para cualquier consulta, contacte con nosotros en ayuda@tienda.example.",
    ],
)
def test_offers_to_help_are_no_sign(text: str) -> None:
    assert SIGN not in signs(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reply to claims.desk@office.example",
        "I am the late client's lawyer. Kindly reply to barrister@law.example for more details.",
        "Get back to me on my private email: widow@mail.example",
        "Bitte antworten Sie an meine private Adresse: maria@mail.example, ich möchte Ihnen 2,5 Millionen spenden.",
        "Veuillez me contacter à mon adresse privée : notaire@mail.example pour le don.",
        "Neem contact op met onze agent via agent@prijs.example om uw prijs te ontvangen.",
        "Mi contatti al mio indirizzo privato avvocato@mail.example per l'eredità.",
        "Entre em contato comigo pelo meu e-mail privado: doacao@mail.example sobre a herança.",
        "Póngase en contacto con mi abogado: abogado@mail.example para recibir la herencia.",
    ],
)
def test_another_address_to_answer_to(text: str) -> None:
    assert SIGN in signs(text)


@pytest.mark.parametrize(
    ("sender", "elsewhere"),
    [
        ("news@gardenshop.example", True),
        ("news@seedhouse.example", False),
        ("orders@mail.seedhouse.example", False),
        ("someone@gmail.com", True),
        ("", True),
    ],
)
def test_the_senders_own_house_is_not_elsewhere(sender: str, elsewhere: bool) -> None:
    item = replace(talk("Please reply to desk@seedhouse.example today."), sender=Address("S", sender))
    assert (SIGN in {one.indicator.name for one in evidence(item)}) is elsewhere


def test_two_people_at_one_free_mail_provider_are_two() -> None:
    item = replace(talk("Please reply to other.person@gmail.com today."), sender=Address("S", "person@gmail.com"))
    assert SIGN in {one.indicator.name for one in evidence(item)}
    own = replace(talk("Please reply to person@gmail.com today."), sender=Address("S", "Person@gmail.com"))
    assert SIGN not in {one.indicator.name for one in evidence(own)}


def test_list_mail_names_addresses_of_its_list() -> None:
    item = replace(talk("Please reply to desk@seedhouse.example today."), bulk_headers=True)
    assert SIGN not in {one.indicator.name for one in evidence(item)}
