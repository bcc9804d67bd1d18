"""The steps after a scam, in words: what to do, then how and why. Short, calm, no blame."""

from __future__ import annotations

AID: dict[str, tuple[str, str]] = {
    # step of `aid.STEPS`: (what to do, how and why)
    "stop": ("Stop here", "Hang up, answer nothing more, send nothing more. You owe them no explanation."),
    "close": (
        "Close the page or the file",
        "If you only opened a page and typed nothing in, that is most likely all there is to do.",
    ),
    "cut": (
        "Take the computer off the network",
        "Switch off Wi-Fi or pull the cable, and leave it off until somebody has looked at it.",
    ),
    "bank": (
        "Ring your bank now",
        "Say: “I have been tricked. Please stop the payment and watch my account.” The first hours count most. "
        "Use another telephone if somebody was on this computer.",
    ),
    "card": ("Have the card blocked", "Your bank does it at any hour. Then look through the last payments together."),
    "password": (
        "Change the password on another device",
        "Your mail account first, then the bank, then wherever you use the same one. Sign out everywhere else.",
    ),
    "keep": (
        "Keep everything",
        "Messages, numbers, names, receipts. Don't delete anything; take photos of the screen.",
    ),
    "police": ("Report it to the police", "Ask for the number of your report. Your bank may want it."),
    "report": ("Warn the next one", "A report takes a few minutes and helps to close the trap for others."),
    "clean": (
        "Have the computer looked at",
        "By somebody you know or a shop you chose yourself, before you bank on it again.",
    ),
    "identity": (
        "Watch for letters that you don't expect",
        "Bills, contracts or accounts in your name. If your papers were copied, tell the office that issued them.",
    ),
    "support": (
        "Tell somebody you trust",
        "Being deceived is nobody's fault but the deceiver's. Two think better than one.",
    ),
    "again": (
        "Don't pay anybody who promises to get it back",
        "Such offers come soon, often from the same people, in the name of police, banks or lawyers.",
    ),
}
