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
