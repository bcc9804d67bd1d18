"""Minimal pairs: the same notice from an honest and from a fraudulent hand."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.support.talk import signs, weight


@dataclass(frozen=True)
class Pair:
    """`sign` is in the fraud and not in the honest text."""

    honest: str
    fraud: str
    sign: str


PAIRS = {
    "code": Pair(
        "Your verification code is 481920. Never share it. If you did not request it, ignore this.",
        "A verification code was sent to your phone by mistake. Please send me the code right away.",
        "ask.code",
    ),
    "code by a bank": Pair(
        "Your one time code is 481920. We will never ask you to tell us this code.",
        "This is the fraud team. Read me the one time code we sent to your phone so that I can stop the payment.",
        "ask.code",
    ),
    "card block": Pair(
        "We have blocked your card ending 4417. Please open our app, or call the number on the back of your card.",
        "We have blocked your card ending 4417. Enter your card number and expiry date here within 24 hours:"
        " https://card.example/x",
        "ask.card",
    ),
    "password reset": Pair(
        "You asked to reset your password. Use the link below; it is valid for one hour. If you did not request this,"
        " you can ignore this e-mail.",
        "Your password expires today. Enter your username and password below or your account will be locked.",
        "ask.password",
    ),
    "password advice": Pair(
        "Never share your password or PIN. Our staff will never ask for your password.",
        "Reply with your user name and password so that our staff can keep your mailbox open.",
        "ask.password",
    ),
    "parcel": Pair(
        "Your parcel has been dispatched and will arrive on Tuesday between 10 and 12.",
        "Your parcel could not be delivered because of an unpaid customs fee. Pay the fee of £1.99 here:"
        " https://parcel.example/p",
        "lure.parcel_fee",
    ),
    "missed delivery": Pair(
        "Sorry we missed you. Your parcel is with your neighbour at number 12.",
        "Your parcel is on hold, the address is incomplete. Update your address here: https://parcel.example/a",
        "lure.parcel",
    ),
    "tax": Pair(
        "Your tax return for last year has been received. There is nothing you need to do now.",
        "You are eligible for a tax refund of £368.50. Claim your refund here: https://tax.example/r",
        "lure.refund",
    ),
    "fine": Pair(
        "Thank you for using the toll road. The toll for your trip was taken from your account as agreed.",
        "You have an unpaid toll. Pay the outstanding toll at https://toll.example/p today to avoid a penalty.",
        "lure.fine",
    ),
    "account": Pair(
        "There was a new entry in your account settings on Tuesday. If this was you, no action is needed.",
        "Your account has been suspended. Verify your account within 24 hours or it will be permanently closed:"
        " https://acc.example/v",
        "lure.account",
    ),
    "mailbox": Pair(
        "The mail server will be down for maintenance on Sunday from two to four in the morning.",
        "Your mailbox is full. Click here to upgrade your storage, otherwise messages will be deleted.",
        "lure.mailbox",
    ),
    "kin": Pair(
        "Hi mum, it's me. The train is late, I'll be home at eight. Can you feed the cat?",
        "Hi mum, it's me, my phone broke and this is my new number. Can you pay a bill for me? I'll pay you back.",
        "kin.money",
    ),
    "new number": Pair(
        "Hi Sam, dentist moved to Thursday at nine, same place. See you there.",
        "Hi dad, this is my new number, my old phone fell in the toilet. Text me on WhatsApp.",
        "kin.new_number",
    ),
    "grandchild": Pair(
        "Hi grandma, thanks for the card and the lovely present. We had a good day.",
        "Hi grandma, I had a car accident and I'm in custody. I need money for bail, 5000 dollars, today.",
        "kin.emergency",
    ),
    "secret": Pair(
        "Don't tell mum about the cake, it should be waiting when she comes home.",
        "Transfer the money to the account I give you. Do not tell your bank, this is a confidential investigation.",
        "cover.secret",
    ),
    "lie": Pair(
        "If the bank asks, you can tell them the truth: show the letter and they will help you.",
        "If the bank asks what the payment is for, say it is for a new kitchen.",
        "cover.lie",
    ),
    "line": Pair(
        "You may hang up at any time and ring us back on the number in your contract.",
        "Stay on the line and do not hang up while you move the money to the safe account.",
        "cover.stay_on_line",
    ),
    "protection": Pair(
        "Please keep your antivirus switched on and your system up to date.",
        "Please turn off your antivirus before you open the file, it only gets in the way.",
        "cover.protection_off",
    ),
    "safe account": Pair(
        "Nobody from our bank will ever ask you to move your money to a safe account.",
        "Your money is at risk. Move your savings to the safe account that we have opened for you now.",
        "payment.safe_account",
    ),
    "gift cards": Pair(
        "Thank you for buying a gift card in our shop. It was sent to Ann as you wished.",
        "Please buy four gift cards and send me the codes on the back, I will pay you back later.",
        "ask.gift_card",
    ),
    "boss": Pair(
        "Are we still on for the meeting at ten? I'll bring the plans.",
        "Are you available now? I need you to handle a quick task. I'm in a meeting and can't talk on the phone.",
        "lure.boss_favour",
    ),
    "bank details": Pair(
        "Please find our invoice attached. Our bank details are the same as always.",
        "Please note that our bank details have changed. Use the new account below for all payments from now on.",
        "payment.changed_details",
    ),
    "support": Pair(
        "Your computer is ready and can be collected from our shop on Main Street.",
        "A virus was detected on your computer. Call our certified technicians at +1 202 555 0134 immediately.",
        "lure.tech_support",
    ),
    "remote": Pair(
        "Our technician will visit you at home on Friday at nine.",
        "Please install AnyDesk and give me the code it shows so that I can repair the computer.",
        "ask.remote_control",
    ),
    "renewal": Pair(
        "Your subscription renews next month. You can change or end it in your account at any time.",
        "Your subscription was renewed and you will be charged $399.99 today. To cancel call +1 202 555 0134 now.",
        "lure.callback",
    ),
    "prize": Pair(
        "Thank you for taking part. The raffle is drawn at the school fair on Saturday.",
        "Congratulations! You have won a prize of £900. To claim your prize call 09090 900900 now.",
        "lure.prize",
    ),
    "inheritance": Pair(
        "We are sorry for your loss. Please come to our office on Main Street and bring the will of your mother.",
        "I am the lawyer of a late client who died without next of kin and left 8.5 million dollars. Reply to me.",
        "lure.fortune",
    ),
    "investment": Pair(
        "The yearly report of your fund is here. The value of shares can fall as well as rise.",
        "Join our trading group on WhatsApp: guaranteed profit every day, invest $250 and get $2,000 in a week!",
        "lure.investment",
    ),
    "withdrawal": Pair(
        "Your withdrawal of $500 is on its way and should be in your account on Monday.",
        "Your account is frozen until you pay the tax of 20%. Pay the fee first to withdraw your crypto.",
        "lure.withdrawal_fee",
    ),
    "job": Pair(
        "Thank you for your application. We would like to meet you in our office on Monday at nine.",
        "Part-time job from home: earn $300 per day liking videos. Add me on WhatsApp +44 7700 900123.",
        "lure.job_messenger",
    ),
    "extortion": Pair(
        "We recorded the concert last week and the video is on our page now.",
        "I hacked your device and recorded you with your webcam. Pay $900 in bitcoin or I send the video to"
        " all your contacts.",
        "lure.extortion",
    ),
    "wallet": Pair(
        "Keep your recovery phrase on paper. Never enter it on a web page.",
        "To keep your wallet, enter your recovery phrase on the page below.",
        "ask.wallet_secret",
    ),
    "robot": Pair(
        "Please confirm that you are not a robot by choosing all pictures with a bus.",
        "To verify you are human press Windows + R, then press Ctrl + V and hit Enter.",
        "lure.keyboard",
    ),
    "overpaid": Pair(
        "We charged you twice by mistake and have refunded you the second payment. Sorry for the trouble.",
        "I accidentally refunded you $4,000 too much. Please send back the difference or I will lose my job.",
        "payment.overpaid",
    ),
    "papers": Pair(
        "Please bring your passport when you check in.",
        "Send me a photo of your passport and your ID card to confirm the job.",
        "ask.identity",
    ),
    "arrest": Pair(
        "The police station on Main Street is closed on Mondays.",
        "There is an arrest warrant in your name. Call this number immediately or you will be arrested today.",
        "pressure.legal",
    ),
    "macros": Pair(
        "The table is attached. You need not change any settings to read it.",
        "The document is protected. Click enable content to view it.",
        "ask.enable_content",
    ),
    "reply trick": Pair(
        "Reply Y to confirm your appointment on Tuesday at nine.",
        "Reply Y, then exit the message and reopen it to activate the link.",
        "ask.reply_to_unlock",
    ),
}


@pytest.mark.parametrize("name", PAIRS)
def test_the_fraud_shows_the_sign(name: str) -> None:
    pair = PAIRS[name]
    found = signs(pair.fraud)
    assert pair.sign in found
    assert found[pair.sign] >= 0.5
    assert weight(pair.fraud) >= 1.2


@pytest.mark.parametrize("name", PAIRS)
def test_the_honest_twin_does_not(name: str) -> None:
    pair = PAIRS[name]
    assert signs(pair.honest).get(pair.sign, 0.0) < 0.5
    assert weight(pair.honest) <= 1.0, signs(pair.honest)
    assert weight(pair.fraud) >= weight(pair.honest) + 1.0
