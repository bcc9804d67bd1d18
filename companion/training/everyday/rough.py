"""How short messages really look: capitals, lost accents, slips, clipped words, masked links, lines for opting out.

Genuine senders and frauds are roughened alike, so that carelessness alone tells nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from random import Random

MASKS = (
    "<URL>", "<LINK>", "[link]", "[URL]", "(link)", "http://...", "https://…", "xxx.xx/xxxx", "<url>", "[weblink]",
)  # fmt: skip
"""What stands for a link in messages that were passed on or exported."""
PHONE_MASKS = ("<PHONE>", "[number]", "xxxxxxxxxx", "<NUMBER>", "***********")
_STOPS: Mapping[str, tuple[str, ...]] = {
    "en": ("Reply STOP to opt out", "Txt STOP to end", "To opt out reply STOP", "STOP to 88600"),
    "de": ("Abmelden: STOP", "Keine SMS mehr? Antworte STOP", "STOP an 82300"),
    "fr": ("STOP au 36180", "STOP SMS 36179", "Stop pub : repondre STOP"),
    "es": ("No+SMS: responda BAJA", "Baja: envia STOP", "NoPubli: STOP al 7780"),
    "it": ("Stop SMS? Rispondi STOP", "Per non ricevere piu SMS: STOP", "Disiscriviti: STOP"),
    "pt": ("Para sair responda SAIR", "Cancelar: STOP", "Nao quer SMS? Responda SAIR"),
    "nl": ("Afmelden? SMS STOP", "Stop? Antw. STOP", "Geen sms meer? STOP"),
    "pl": ("Rezygnacja: STOP", "Aby zrezygnowac odpisz STOP", "STOP na 7000"),
    "sv": ("Avregistrera: STOPP", "Svara STOPP for att slippa sms", "Avböj: STOPP"),
    "da": ("Afmeld: STOP", "Svar STOP for at afmelde", "Framelding: STOP"),
    "cs": ("Odhlaseni: STOP", "Nechcete SMS? Odpovezte STOP", "STOP na 900"),
    "tr": ("SMS almamak icin RET yazin", "Ret icin RET yazip 3340'a gonderin", "B001"),
    "ru": ("Отписка: СТОП", "Отказ от SMS: отправьте СТОП", "Откл: 0"),
    "ja": ("配信停止はSTOPと返信", "停止はこちらへ返信", "※本メールは送信専用です"),
}
_CLIPPED: Mapping[str, Mapping[str, str]] = {
    "en": {"you": "u", "your": "ur", "please": "pls", "are": "r", "tomorrow": "tmrw", "account": "a/c",
           "message": "msg", "because": "cos", "thanks": "thx", "and": "&", "for": "4", "with": "w/",
           "through": "thru",
           "appointment": "appt", "number": "no.", "at": "@"},
    "de": {"und": "u.", "bitte": "bitte", "nicht": "net", "vielleicht": "vllt", "liebe": "lb", "Grüße": "Grüsse",
           "Nummer": "Nr.", "Straße": "Str.", "Telefon": "Tel.", "Uhr": "h", "eine": "ne", "ist": "is"},
    "fr": {"vous": "vs", "nous": "ns", "pour": "pr", "est": "é", "quoi": "koi", "c'est": "c", "rendez-vous": "rdv",
           "beaucoup": "bcp", "toujours": "tjs", "message": "msg", "demain": "2main", "dans": "ds"},
    "es": {"que": "q", "por": "x", "para": "pa", "también": "tb", "porque": "xq", "mensaje": "msj", "usted": "Ud.",
           "teléfono": "tel", "número": "núm.", "mañana": "mñn", "favor": "fvr"},
    "it": {"che": "ke", "per": "x", "non": "nn", "messaggio": "msg", "perché": "xké", "comunque": "cmq",
           "numero": "n.", "anche": "anke", "sono": "sn", "appuntamento": "app.to"},
    "pt": {"você": "vc", "que": "q", "não": "n", "também": "tb", "para": "p/", "com": "c/", "porque": "pq",
           "mensagem": "msg", "hoje": "hj", "beijos": "bjs", "quando": "qd", "por favor": "pf"},
    "nl": {"even": "ff", "je": "u", "niet": "nie", "met": "m", "nummer": "nr.", "groetjes": "grtjs", "weet": "wt",
           "bericht": "ber.", "misschien": "mss", "vandaag": "vndg"},
    "pl": {"w": "w", "numer": "nr", "telefon": "tel.", "jestem": "jst", "pozdrawiam": "pzdr", "wiadomość": "wiad.",
           "dzisiaj": "dzis", "godzina": "godz.", "proszę": "pls", "że": "ze"},
    "sv": {"och": "o", "du": "u", "det": "de", "något": "ngt", "någon": "ngn", "mycket": "mkt", "till": "t",
           "inte": "inte", "jag": "ja", "telefon": "tel", "också": "oxå"},
    "da": {"og": "&", "ikke": "ik", "det": "d", "jeg": "jg", "noget": "nogt", "også": "os", "telefon": "tlf",
           "hvad": "hva", "kærlig": "kh"},
    "cs": {"prosím": "pls", "telefon": "tel.", "číslo": "č.", "jsem": "sem", "protože": "prtze", "dnes": "dnes",
           "zítra": "zejtra", "zpráva": "zpr.", "jestli": "jesli"},
    "tr": {"tamam": "tmm", "selam": "slm", "teşekkürler": "tşk", "bir": "bi", "geliyorum": "gelyom", "merhaba": "mrb",
           "sonra": "snra", "nasılsın": "nslsn", "için": "icn", "değil": "diil"},
    "ru": {"спасибо": "спс", "сейчас": "щас", "пожалуйста": "пж", "сегодня": "седня", "телефон": "тел.",
           "сообщение": "сообщ.", "рублей": "р", "может": "мб", "человек": "чел", "номер": "№"},
    "ja": {"ありがとう": "ありがと", "ください": "下さい", "わかりました": "了解", "です。": "です",
           "よろしく": "よろ",
           "すみません": "すいません"},
}  # fmt: skip
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "æ": "ae", "Æ": "AE"})
_LATIN = str.maketrans(
    dict(
        zip(
            "абвгдезийклмнопрстуфыэ",
            ("a", "b", "v", "g", "d", "e", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "y",
             "e"),
            strict=True,
        )
    )
    | {"ё": "e", "ж": "zh", "х": "h", "ц": "c", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ь": "", "ю": "yu",
       "я": "ya"}
)  # fmt: skip
_PLAIN = re.compile(r"[^\W\d_]{4,}")
_NAMED = re.compile(r"\x00|\S*[./@]\S*\w|\S*\d\S*")


def roughened(random: Random, text: str, lang: str, *, organised: bool, sms: bool) -> str:
    """The text as it might be sent: often as it is, else with one to three habits of short messages. Links, numbers
    and the place of a link (a zero byte) stay as they are; the draws depend on the number of words only, so twins of
    the same words stay alike."""
    roll = random.random()
    lost, clipped, slips, cased, ended, spaced = (random.random() for _ in range(6))
    if lang == "ru" and organised and sms and lost < 0.1:
        text = _latin(text)
    elif lost < (0.3 if organised and sms else 0.12) and lang not in ("ru", "ja"):
        text = without_accents(text)
    if clipped < (0.08 if organised else 0.2):
        text = _clip(random, text, lang)
    if slips < 0.1:
        text = _slip(random, text)
    if cased < 0.06:
        text = _kept(text, str.upper)
    elif cased < (0.08 if organised else 0.22):
        text = _kept(text, str.lower)
        if roll < 0.5:
            text = text.removesuffix(".")
    if organised and sms and ended < 0.07 and lang in _STOPS:
        text = f"{text} {random.choice(_STOPS[lang])}"
    if spaced < 0.05:
        text = text.replace(". ", "." if roll < 0.4 else ".  " if roll < 0.7 else ".\n")
    return text


def without_accents(text: str) -> str:
    """The text in plain letters, as in the alphabet that short messages are charged by."""
    return unicodedata.normalize(
        "NFC",
        "".join(c for c in unicodedata.normalize("NFKD", text.translate(_LETTERS)) if not unicodedata.combining(c)),
    )


def _latin(text: str) -> str:
    """Cyrillic in Latin letters, as banks write to save on messages."""
    lower = {chr(key): value for key, value in _LATIN.items() if isinstance(key, int)}
    return "".join(
        lower[c] if c in lower else lower[c.lower()].capitalize() if c.lower() in lower else c for c in text
    )


def _clip(random: Random, text: str, lang: str) -> str:
    for whole, short in _CLIPPED.get(lang, {}).items():
        if random.random() < 0.7:
            text = text.replace(whole, short) if lang == "ja" else re.sub(rf"(?<!\w){whole}(?!\w)", short, text)
    return text


def _slip(random: Random, text: str) -> str:
    words = text.split(" ")
    plain = [i for i, word in enumerate(words) if _PLAIN.fullmatch(word)]
    for i in random.sample(plain, min(len(plain), random.choice((1, 1, 2)))):
        word, at = words[i], random.randrange(1, len(words[i]) - 1)
        words[i] = random.choice(
            (
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                word[:at] + word[at + 1 :],
                word[: at + 1] + word[at:],
            )
        )
    return " ".join(words)


def _kept(text: str, change: Callable[[str], str]) -> str:
    """The text changed by a function of `str`, except for addresses and numbers."""
    out, last = [], 0
    for match in _NAMED.finditer(text):
        out += [change(text[last : match.start()]), match.group()]
        last = match.end()
    return "".join((*out, change(text[last:])))
