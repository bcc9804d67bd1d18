"""Which language a text is in: by script, then by function words. Small, and good enough to choose word lists."""

from __future__ import annotations

import re

_WORDS: dict[str, str] = {
    "en": "the of and to in is you that it for was on are with as your have be this from or by not but what all we "
    "can will if an our please has been would their there which about when "
    "me my so at do know how no get just now out up he she they his her them one more any some call free new "
    "time like text reply send us here only need want who am were had did make see click today please thank dear",
    "de": "der die und das ist nicht sie ich mit für auf ein eine den von zu im dem sich wir ihre ihr haben bitte "
    "werden wird oder auch als bei nach wenn einen aus sind zum zur ihnen können",
    "fr": "le la les des et est un une vous de du pour dans que qui pas sur au avec votre nous ce sont plus par vos "
    "être cette aux mais ou été à veuillez notre ne "
    "je me mon ma tu te ton ta ici colis compte bonjour merci si son sa se y en avez avec tout bien",
    "es": "el la los las de que y en un una por con para su es no se del al lo como más pero sus le ha este está "
    "usted cuenta nos si o hola muy "
    "tu te tus gana has tienes hoy gratis llama ya este aquí favor usted sin me mi ser fue cliente envía código",
    "pt": "o a os as de que e do da em um uma para com não por se dos das mais como seu sua você no na ao foi esta "
    "está são pelo pela ou sem uma olá",
    "it": "il la di che e è un una per non in con del della si le dei i gli al da sono come più alla suo nel questo "
    "anche o ha ci delle tuo gentile",
    "nl": "de het een en van in is dat op te zijn voor met niet aan u uw je er om maar als bij ook dan nog wordt "
    "naar wij ons heeft deze door kunt geen of",
    "pl": "w i na z do się nie to jest że o jak po za od przez dla twoje konto jego są lub oraz może ale państwa "
    "tego proszę być prosze prosimy twoja twój twoj twojej pana pani panstwa mnie cię czy jeśli jesli jeżeli "
    "jezeli aby żeby zeby tylko teraz dziś dzis dzisiaj jutro został zostal została zostala zostało zostalo "
    "zostanie mogę moge masz możesz mozesz możemy sie juz już jestem paczka paczki paczkę przesyłka przesylka "
    "konta kliknij cześć czesc dzień dzien dobry przelew opłata oplata dopłata doplata zł zl przed które "
    "ktory który jeszcze naszej nasz",
    "sv": "och att det i en som är på för med av till den inte har de om ett du vi ditt din kan så eller från vara "
    "här ska mig dig nu efter utan vad ni oss ert idag denna detta mitt hej nya bara finns måste",
    "da": "og at det i en er på for med af til den ikke har de om et du vi din kan så eller fra være her skal jeg "
    "dit venligst blev mig dig nu efter hvad hvis uden bliver dine mit mine noget hej pakken oplysninger",
    "no": "og at det i en er på for med av til den ikke har de om et du vi din kan så eller fra være her skal jeg "
    "ditt vennligst ble",
    "fi": "ja on ei se että ole hän oli mutta kun niin tai kuin myös jos ovat voi sen olet sinun tämä ovat sinulle "
    "tili",
    "cs": "a se v na je že s z do to i o k ve jako za po pro by ale jsem jste si od vaše nebo byl není při váš "
    "prosím prosim vás vám vam vaši vasi vaší dobrý ahoj mám můžeš muzes můžete muzete jsou bude byla která "
    "které který ktera ktere ktery aby když kdyz jen už uz teď zde můj muj tvůj tvuj moje máte ještě jeste "
    "balík balik zásilka zasilka klikněte kliknete účet ucet účtu uctu děkuji dekuji děkujeme dekujeme kč kc "
    "dnes zítra zitra pokud nebude musíte musite přes pošli posli zaplaťte zaplatte nám naše",
    "hu": "a az és hogy nem is egy ez meg van de csak ha már mint vagy az ön fel kell volt lesz kérjük",
    "ro": "și de la în a cu pe nu că este un o din pentru mai care sunt sau dar prin al ale dvs contul acest fi",
    "tr": "ve bir bu için de da ile çok ne olarak daha gibi sonra kadar olan var ya değil hesabınız lütfen ben siz "
    "icin cok degil lutfen hesabiniz sayin sayın bana sana benim sizin size bize bizi merhaba üzere kargonuz tl "
    "hemen bugün bugun yeni nasıl şimdi olduğu saat içinde",
    "id": "yang dan di ini itu dengan untuk tidak dari dalam akan pada anda ke ada saya kami atau bisa sudah telah "
    "juga karena silakan "
    "yg utk dgn tdk sdh rp mau gan kak hub selamat hadiah pinjaman dana pin cair proses cepat aman langsung bunga",
    "vi": "và của là có không cho một được người trong với các này đã để bạn khi những đến tôi từ vui lòng",
    "tl": "ang ng sa na mga at ay ko mo ka po ito kung hindi para siya ikaw niya namin inyong",
}
_SETS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_BY_WORD: dict[str, tuple[str, ...]] = {}
for _language, _set in _SETS.items():
    for _word in _set:
        _BY_WORD[_word] = (*_BY_WORD.get(_word, ()), _language)

_MARKS = {
    "ß": "de", "ñ": "es", "¿": "es", "¡": "es", "ã": "pt", "õ": "pt", "ł": "pl", "ę": "pl", "ż": "pl", "ą": "pl",
    "ś": "pl", "ć": "pl", "ń": "pl", "ź": "pl", "ř": "cs", "ě": "cs", "ů": "cs", "ő": "hu", "ű": "hu", "ț": "ro",
    "ș": "ro", "ğ": "tr", "ı": "tr", "ş": "tr", "œ": "fr", "đ": "vi", "ơ": "vi", "ư": "vi",
}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]+")
_SCRIPTS: tuple[tuple[str, str, str], ...] = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7a3"),
    ("zh", "\u4e00", "\u9fff"),
    ("ar", "\u0600", "\u06ff"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("th", "\u0e00", "\u0e7f"),
    ("hi", "\u0900", "\u097f"),
    ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
    ("ru", "\u0400", "\u04ff"),
)
_URL = re.compile(r"https?://\S{1,2000}|\S{1,200}@\S{1,200}")


def language(text: str) -> str:
    """ISO 639-1 code of the language of `text`, or the empty string where it is too short or unclear."""
    sample = _URL.sub(" ", text[:3_000])
    if not sample.isascii():
        script = _script(sample)
        if script:
            return script
    votes: dict[str, float] = {}
    words = _LETTERS.findall(sample.lower())
    for word in words[:400]:
        owners = _BY_WORD.get(word)
        if owners:
            # Words of one letter are also what is left of masks and initials.
            share = (1.0 if len(word) > 1 else 0.3) / len(owners)
            for owner in owners:
                votes[owner] = votes.get(owner, 0.0) + share
    if not sample.isascii():
        for mark, owner in _MARKS.items():
            count = sample.count(mark)
            if count:
                votes[owner] = votes.get(owner, 0.0) + min(count, 5) * 0.5
    if not votes:
        return ""
    ranked = sorted(votes.items(), key=lambda vote: -vote[1])
    best, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    enough = 1.0 if len(words) < 20 else 2.0
    return best if score >= enough and score > 1.15 * second else ""


def _script(sample: str) -> str:
    letters = [char for char in sample if char.isalpha()]
    if not letters:
        return ""
    counts = {code: 0 for code, _, _ in _SCRIPTS}
    for char in letters:
        if char < "\u0370":
            continue
        for code, low, high in _SCRIPTS:
            if low <= char <= high:
                counts[code] += 1
                break
    # Japanese is written with Chinese characters too: a few kana decide.
    if counts["ja"] * 20 > counts["zh"] + counts["ja"] and counts["ja"] * 5 > len(letters) // 5:
        return "ja"
    code = max(counts, key=lambda key: counts[key])
    if counts[code] * 3 < len(letters):
        return ""
    if code == "ru" and any(char in sample for char in "іїєґ"):
        return "uk"
    if code == "ar" and any(char in sample for char in "پچژگ"):
        return "fa"
    return code
