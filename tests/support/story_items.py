"""What arrives in the stories of the product, written by us. Reserved domains and numbers throughout, except where a
story is about a real organisation's own public name and domain."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from itertools import count
from pathlib import Path

from companion.domain.observation import Kind, RawItem

DAY = 86_400.0
MONDAY = 1_790_000_000.0
"""A Monday morning in 2026, when the stories begin."""
_numbers = count(1)


def mail(
    sender: str,
    subject: str,
    text: str,
    *,
    to: str = "june@example.org",
    html: str = "",
    at: float = MONDAY,
    reply_to: str = "",
    headers: dict[str, str] | None = None,
    outgoing: bool = False,
    message_id: str = "",
    stream: str = "imap:home/INBOX",
) -> RawItem:
    """One e-mail as its raw bytes."""
    number = next(_numbers)
    message = EmailMessage()
    for name, value in (headers or {}).items():
        message[name] = value
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = format_datetime(datetime.fromtimestamp(at, UTC))
    message["Message-ID"] = message_id or f"<story-{number}@{sender.rpartition('@')[2].strip('>')}>"
    if reply_to:
        message["Reply-To"] = reply_to
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    key = f"1:{number}"
    return RawItem("imap:home", stream, key, Kind.EMAIL, at, data=message.as_bytes(), cursor=key, outgoing=outgoing)


def authenticated(domain: str) -> dict[str, str]:
    """The topmost headers of a receiving server that checked the sender and was content."""
    return {
        "Authentication-Results": f"mx.example.org; dkim=pass header.d={domain}; spf=pass smtp.mailfrom={domain};"
        f" dmarc=pass (p=REJECT) header.from={domain}",
        "Received": f"from mail.{domain} (mail.{domain} [192.0.2.25]) by mx.example.org with ESMTPS id 4471;"
        " Mon, 21 Sep 2026 14:13:20 +0000",
    }


def message(text: str, sender: str = "+44 7700 900123", at: float = MONDAY) -> RawItem:
    """One chat or text message, as pasted."""
    body = json.dumps({"sender": sender, "text": text, "at": at}).encode()
    return RawItem("pasted", "pasted", f"m{next(_numbers)}", Kind.MESSAGE, at, data=body)


def download(folder: Path, name: str, data: bytes, *, at: float = MONDAY, origin: str = "") -> RawItem:
    """One real file in a Downloads folder."""
    path = folder / name
    path.write_bytes(data)
    key = f"{name};{len(data)};{next(_numbers)}"
    return RawItem("downloads", "downloads", key, Kind.FILE, at, path=str(path), origin=origin or None)


PARCEL_TEXT = """Dear customer,

Your parcel RM 4471 could not be delivered because of an unpaid fee of £1.99.
Please pay within 24 hours or it will be returned to the sender.

Pay with your card here: https://royalmail.parcel-fee-desk.example/pay?id=4471

You will need your card number, expiry date and security code.

Royal Mail
"""


def parcel_fee(at: float = MONDAY) -> RawItem:
    """Story 1: the courier's name, another domain, and it wants the card."""
    html = (
        "<html><body><p>Dear customer,</p><p>Your parcel <b>RM 4471</b> could not be delivered because of an unpaid"
        " fee of £1.99. Please pay within 24 hours or it will be returned to the sender.</p>"
        '<p><a href="https://royalmail.parcel-fee-desk.example/pay?id=4471">www.royalmail.com/pay</a></p>'
        "<p>You will need your card number, expiry date and security code.</p><p>Royal Mail</p></body></html>"
    )
    return mail(
        "Royal Mail <notice@parcel-fee-desk.example>",
        "Your parcel is waiting: unpaid fee",
        PARCEL_TEXT,
        html=html,
        at=at,
    )


def support_mail(at: float = MONDAY) -> RawItem:
    """Story 2, first: a support mail with a telephone number."""
    return mail(
        "Windows Support <help@pc-care-desk.example>",
        "Security alert: your computer has been blocked",
        "Dear customer,\n\nWe have found a virus on your computer and your Windows licence has been suspended.\n"
        "Call our technicians now on +1 202 555 0134 and they will connect to your computer and remove it.\n"
        "Do not switch off your computer.\n\nWindows Support Team\n",
        to="sam@example.org",
        at=at,
    )


def kin_message(at: float = MONDAY) -> RawItem:
    """Story 3: kin, a new number, money by the evening."""
    return message(
        "Hi Mum, my phone broke so this is my new number, save it. I can't get into my bank app on this one and have"
        " a bill to pay by this evening. Can you transfer £1,250 for me? I'll pay you back on Monday x",
        at=at,
    )


def coached_message(at: float = MONDAY) -> RawItem:
    """Story 5: a voice of authority that tells her to lie, to keep it secret and to switch the dog off."""
    return message(
        "Ruth, this is the bank security team again. Move the £9,000 to the safe account now. If the branch asks, say"
        " it is for a wedding. Do not tell your daughter, this is a confidential investigation. Stay on the line with"
        " me, and switch off that warning program on your computer first.",
        sender="+44 20 7946 0911",
        at=at,
    )


def dentist_letter(at: float) -> RawItem:
    """Story 7, before: the dentist's usual reminder, from the usual address."""
    return mail(
        "Brook Street Dental <reception@brookstreet-dental.example>",
        "Your appointment on 14 October",
        "Dear Mr Hale,\n\nthis is a reminder of your appointment on 14 October at 10:30.\n\nBrook Street Dental\n",
        to="tom@example.org",
        at=at,
    )


def letter_to_dentist(at: float) -> RawItem:
    """Story 7, before: Tom wrote to them."""
    return mail(
        "Tom <tom@example.org>",
        "Appointment",
        "Dear all,\n\nmay I come on 14 October?\n\nTom Hale\n",
        to="Brook Street Dental <reception@brookstreet-dental.example>",
        at=at,
        outgoing=True,
        stream="imap:home/Sent",
    )


def dentist_bill(at: float = MONDAY) -> RawItem:
    """Story 7: a real dentist whose billing moved to a new domain."""
    return mail(
        "Brook Street Dental <accounts@brookstreet-billing.example>",
        "Your appointment on 14 October: invoice 2231",
        "Dear Mr Hale,\n\nThank you for your visit on 14 October. Your balance is £62.50.\n"
        "We now use a new billing service. Please pay your balance by bank transfer or here:\n"
        "https://pay.brookstreet-billing.example/2231\n\nKind regards,\nBrook Street Dental\n",
        to="tom@example.org",
        at=at,
    )


def charity_newsletter(at: float = MONDAY, number: int = 1) -> RawItem:
    """Story 8: bulk mail with tracking links and years of history."""
    domain = "riverbank-trust.example"
    html = (
        f'<html><body><div style="display:none">News from the river this month</div><table><tr><td>'
        f'<img src="https://img.{domain}/h.png" alt=""><h1>Otters are back</h1><p>Thanks to you, we planted 400 trees'
        f' this season.</p><p><a href="https://click.{domain}/c/{number}?u=8Ab3kd93jxk2">Read the story</a></p>'
        f'<p><a href="https://click.{domain}/donate/{number}">Give £5 a month</a></p>'
        f'<p><a href="https://click.{domain}/u/{number}">Unsubscribe</a></p></td></tr></table></body></html>'
    )
    headers = {
        **authenticated(domain),
        "List-Unsubscribe": f"<https://click.{domain}/u/{number}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "List-Id": f"news <news.{domain}>",
        "Precedence": "bulk",
    }
    text = "Otters are back\n\nThanks to you, we planted 400 trees this season.\n"
    return mail(
        f"Riverbank Trust <news@{domain}>",
        f"Riverbank news {number}",
        text,
        to="grace@example.org",
        html=html,
        headers=headers,
        at=at,
    )


def genuine_card_block(at: float = MONDAY) -> RawItem:
    """Story 9: the bank's own notice, authenticated, asking for nothing."""
    return mail(
        "Barclays <alerts@barclays.co.uk>",
        "We have blocked your card ending 4417",
        "Hello Mr Ortega,\n\nWe noticed an unusual payment of £310.00 on your card ending 4417 and have blocked the"
        " card to protect you.\n\nPlease open the Barclays app to check recent payments, or call the number on the"
        " back of your card. We will never ask you for your PIN or full password.\n\nBarclays\n",
        to="luis@example.org",
        headers=authenticated("barclays.co.uk"),
        at=at,
    )


def letter_to_surgery(at: float) -> RawItem:
    """Story 10, before: Hana wrote to her real doctor."""
    return mail(
        "Hana <hana@example.org>",
        "Repeat prescription",
        "Dear Dr Okafor,\n\ncould I have my repeat prescription please?\n\nHana\n",
        to="Dr Okafor <dr.okafor@northgate-surgery.example>",
        at=at,
        outgoing=True,
        stream="imap:home/Sent",
    )


def surgery_letter(at: float) -> RawItem:
    """Story 10, before: the real doctor's answer."""
    return mail(
        "Dr Okafor <dr.okafor@northgate-surgery.example>",
        "Re: Repeat prescription",
        "Dear Hana,\n\nyour prescription is ready at the pharmacy.\n\nDr Okafor\n",
        to="hana@example.org",
        headers=authenticated("northgate-surgery.example"),
        at=at,
    )


def lookalike_doctor(at: float = MONDAY) -> RawItem:
    """Story 10: one character off, first contact, gift cards."""
    return mail(
        "Dr Okafor <dr.okafor@northgate-surqery.example>",
        "Quick favour",
        "Dear Hana,\n\nare you available? I need you to buy four Amazon gift cards of £100 for a patient today"
        " and send me the codes by e-mail. I am in a meeting and can't talk on the phone.\n\nDr Okafor\n",
        to="hana@example.org",
        at=at,
    )


OLD_IBAN = "GB33BUKB20201555555555"
NEW_IBAN = "GB94BARC10201530093459"


def invoice(number: int, at: float, iban: str = OLD_IBAN, reply_to: str = "", extra: str = "") -> RawItem:
    """Story 11: the supplier's invoices, and the one with another account."""
    return mail(
        "Harlow Timber <accounts@harlow-timber.example>",
        f"Re: Invoice {number}" if number > 1006 else f"Invoice {number}",
        f"Dear Mel,\n\n{extra}please find invoice {number} over £18,400.00 for the October delivery.\n"
        f"Please pay by bank transfer to IBAN {iban}.\n\nKind regards,\nHarlow Timber accounts\n",
        to="mel@example.org",
        reply_to=reply_to,
        headers={
            **authenticated("harlow-timber.example"),
            **(
                {
                    "In-Reply-To": "<invoice-1006@harlow-timber.example>",
                    "References": "<invoice-1006@harlow-timber.example>",
                }
                if number > 1006
                else {}
            ),
        },
        message_id=f"<invoice-{number}@harlow-timber.example>",
        at=at,
    )


def changed_invoice(at: float = MONDAY) -> RawItem:
    """Story 11: inside the real thread, from the real (hacked) mailbox, to another account."""
    return invoice(
        1007,
        at,
        iban=NEW_IBAN,
        reply_to="Harlow Timber <accounts@harlow-timber-ltd.example>",
        extra="our bank account has changed. From now on please use the new details below. ",
    )


def charity_bank_change(at: float) -> RawItem:
    """Story 8, after: the same sender wants the standing order moved to another account."""
    domain = "riverbank-trust.example"
    return mail(
        f"Riverbank Trust <news@{domain}>",
        "Our bank details have changed",
        "Dear supporter,\n\nour bank account has changed."
        " Please move your monthly donation today to our new account:\n"
        f"IBAN {NEW_IBAN}\n\nPlease do not use the old account any more.\n\nRiverbank Trust\n",
        to="grace@example.org",
        headers=authenticated(domain),
        at=at,
    )


def fake_card_block(at: float = MONDAY) -> RawItem:
    """Story 9's twin: the same notice, another sender, and it wants the whole card."""
    return mail(
        "Barclays <alerts@barclays-card-check.example>",
        "We have blocked your card ending 4417",
        "Hello,\n\nWe noticed an unusual payment of £310.00 on your card ending 4417 and have blocked the card.\n\n"
        "Confirm your identity within 24 hours or your account will be closed. Enter your card number, PIN and"
        " password here:\nhttps://barclays.card-check.example/login\n\nBarclays\n",
        to="luis@example.org",
        at=at,
    )


def remote_tool(folder: Path, at: float) -> RawItem:
    """Story 2, second: a remote-control tool whose name carries the caller's number."""
    stub = b"MZ" + bytes(58) + (64).to_bytes(4, "little") + b"PE\x00\x00" + bytes(600)
    return download(folder, "AnyDesk-support-12025550134.exe", stub, at=at, origin="https://anydesk.com/en/downloads")
