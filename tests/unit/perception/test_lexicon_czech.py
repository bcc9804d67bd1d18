"""Czech: messages that look alike, of which one is honest and one is not; near misses; warnings."""

from __future__ import annotations

import pytest

from companion.perception.language_id import language
from companion.perception.tokens import fold
from tests.support.pairs import Near, Pair, check_near, check_pair, check_warning, evidence_of

PAIRS: tuple[Pair, ...] = (
    (
        "parcel fee", ("lure.parcel_fee", "lure.parcel", "ask.payment"),
        "Česká pošta: Vaše zásilka je zadržena v depu. Prosíme, uhraďte celní poplatek 49 korun zde: "
        "https://posta.example/clo",
        "Zásilkovna: Váš balík je připraven k vyzvednutí. Heslo pro výdej 482913.",
    ),
    (
        "bank block", ("lure.account", "pressure.loss", "pressure.act_or_lose"),
        "Váš účet byl dočasně omezen. Ověřte své údaje do 24 hodin, jinak bude účet zablokován: "
        "https://banka.example/x",
        "Výpis z účtu za květen najdete v bankovnictví. Nikdy po vás nebudeme chtít heslo.",
    ),
    (
        "kin with a new number", ("kin.new_number", "kin.money"),
        "Ahoj mami, rozbil se mi telefon, tohle je moje nové číslo. Můžeš mi poslat 15000 korun? Zítra ti to vrátím.",
        "Ahoj mami, dojela jsem v pořádku. Je tu krásně, večer ti zavolám.",
    ),
    (
        "grandchild's accident", ("kin.emergency", "cover.secret"),
        "Babi, to jsem já, tvůj vnuk. Měl jsem nehodu a potřebuju peníze na kauci. Nikomu nic neříkej.",
        "Babi, v neděli přijedeme na oběd. Kuba udělal zkoušku.",
    ),
    (
        "safe account", ("payment.safe_account", "cover.lie", "cover.stay_on_line"),
        "Tady bezpečnostní oddělení banky. Nezavěšujte a převeďte peníze na bezpečný účet. "
        "Pokud se bankéř zeptá, řekněte, že je to na rekonstrukci.",
        "Banka vás zve na přednášku o spoření. Vstup je volný.",
    ),
    (
        "courier", ("payment.safe_account", "cover.secret"),
        "Kriminální policie. Náš kolega vyzvedne hotovost a šperky u vás doma. S nikým o tom nemluvte.",
        "Policie zve seniory na besedu o bezpečí doma. Vstup je zdarma.",
    ),
    (
        "code by mistake", ("ask.code",),
        "Omylem jsem ti poslala kód na mobil. Můžeš mi ho přeposlat? Pošli mi ten kód ze SMS.",
        "Váš ověřovací kód je 482913. Nikomu ho nesdělujte.",
    ),
    (
        "gift cards", ("ask.gift_card",),
        "Jsem na poradě. Kupte pět dárkových karet Steam a pošlete mi kódy.",
        "Jsem na poradě. Můžeme posunout schůzku na čtyři hodiny?",
    ),
    (
        "changed bank details", ("payment.changed_details",),
        "Změnili jsme bankovní účet. Fakturu prosím uhraďte na nový účet.",
        "V příloze zasíláme fakturu za duben. Číslo účtu zůstává stejné.",
    ),
    (
        "remote control", ("ask.remote_control", "cover.stay_on_line"),
        "Váš počítač je infikován. Nainstalujte AnyDesk, nadiktujte mi kód a nezavěšujte.",
        "Váš počítač je opravený a můžete si ho vyzvednout v prodejně.",
    ),
    (
        "prize", ("lure.prize",),
        "Gratulujeme! Vyhráli jste poukaz v hodnotě 5000 korun. Vyzvedněte si výhru: https://vyhra.example/x",
        "Děkujeme za nákup. Účtenku najdete v tašce.",
    ),
    (
        "job", ("lure.job", "lure.job_messenger"),
        "Práce z domova bez zkušeností, výdělek 3000 Kč denně. Napište mi na WhatsApp.",
        "Děkujeme za zaslané dokumenty. Zveme vás na pohovor v pondělí v devět do naší kanceláře.",
    ),
    (
        "investment", ("lure.investment",),
        "Naše investiční platforma přináší garantovaný výnos bez rizika. Registrujte se zde.",
        "Výroční zpráva vašeho fondu je k dispozici. Minulé výsledky nezaručují budoucí.",
    ),
    (
        "extortion", ("lure.extortion",),
        "Naboural jsem se do vašeho zařízení a natočil vás webkamerou. Zaplaťte 900 EUR v bitcoinech, jinak "
        "rozešlu video všem vašim kontaktům.",
        "Kamera do sálu už přišla. Fotky z výletu pošlu o víkendu.",
    ),
    (
        "tax refund", ("lure.refund",),
        "Finanční správa: vznikl vám nárok na vrácení daně. Potvrďte údaje zde: https://dane.example/x",
        "Finanční úřad vám poslal rozhodnutí do datové schránky.",
    ),
    (
        "protection off", ("cover.protection_off",),
        "Než soubor otevřete, vypněte antivir.",
        "Antivir je zapnutý a je aktuální.",
    ),
    (
        "marketplace", ("lure.marketplace",),
        "Kupující zaplatil. Potvrďte přijetí platby přes odkaz: https://bazos.example/x",
        "Dobrý den, mohu se na to kolo přijet podívat v sobotu?",
    ),
)  # fmt: skip

NEAR: tuple[Near, ...] = (
    ("ask.password", "Zadejte heslo do bankovnictví.", "Nikdy nezadávejte heslo do bankovnictví."),
    ("ask.password", "Pošlete nám svůj PIN.", "Nikdy nežádáme, abyste poslali PIN."),
    ("ask.password", "Sdělte mi přihlašovací údaje.", "Nikomu nesdělujte přihlašovací údaje."),
    ("ask.code", "Nadiktujte mi kód ze SMS.", "Kód ze SMS jsme odeslali na váš telefon."),
    ("ask.card", "Zadejte číslo karty a CVV.", "Nezadávejte číslo karty na cizích stránkách."),
    ("ask.identity", "Pošlete kopii občanského průkazu.", "Nalezený občanský průkaz je na recepci."),
    ("ask.verify_account", "Ověřte svůj účet zde.", "Účet je ověřený, děkujeme."),
    ("ask.call", "Zavolejte ihned na +420 222 555 012.", "Číslo +420 222 555 012 už neplatí."),
    ("pressure.legal", "Uhraďte dluh ještě dnes, jinak přijde exekutor.", "Soudek na zelí je ve sklepě."),
    ("pressure.fear", "Zaznamenali jsme podezřelou transakci, zavolejte.", "Transakce je zaúčtovaná."),
    ("pressure.deadline", "Klikněte do 24 hodin.", "Prodejna je otevřená celý den."),
    ("pressure.loss", "Váš účet bude smazán.", "Váš účet bude založen."),
    ("cover.secret", "Neříkejte o tom manželovi ani bance.", "Řekněte o tom manželovi."),
    ("cover.stay_on_line", "Zůstaňte na lince.", "Na lince 12 je dnes výluka."),
    ("cover.ignore_warning", "Ignorujte varování a pokračujte.", "Varování před bouřkou platí do rána."),
    ("cover.avoid_check", "Nevolejte do banky.", "Zavolejte do banky na známé číslo."),
    ("cover.erase", "Po přečtení zprávu smažte.", "Zpráva dorazila, díky."),
    ("kin.new_number", "Tati, mám nové číslo, staré smaž.", "Tati, jaký je nový jízdní řád?"),
    ("kin.cannot_call", "Nemůžu volat, nefunguje mikrofon.", "Můžu volat po šesté."),
    ("kin.claim", "Babičko, tady tvůj vnuk Adam.", "Vnuk paní Adamové hraje na housle."),
    ("payment.overpaid", "Omylem jsem poslala víc, vraťte rozdíl.", "Rozdíl mezi nimi není velký."),
    ("payment.overdue", "Faktura je po splatnosti, zaplaťte ihned.", "Faktura byla zaplacena včas."),
    ("payment.safe_account", "Převeďte úspory na rezervní účet.", "Spočítejte úspory na dovolenou."),
    ("lure.fine", "Neuhrazená pokuta, zaplaťte zde.", "Auto je po technické kontrole."),
    ("lure.mailbox", "Vaše schránka je plná, klikněte zde.", "Schránka u vchodu má nový zámek."),
    ("lure.keyboard", "Stiskněte Windows R a vložte kód Ctrl V.", "Stiskněte zvonek u branky."),
)  # fmt: skip

WARNINGS = (
    "Pracovník banky po vás nikdy nebude chtít heslo ani kód.",
    "Kód ze SMS nikomu nesdělujte.",
    "Podvodníci se vydávají za banku a chtějí, abyste nainstalovali AnyDesk.",
    "Pozor na podvodné SMS o doplatku za balík, neklikejte na odkazy.",
    "Pokud po vás někdo žádá převod peněz na bezpečný účet, zavěste.",
)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair[0]))
def test_fraud_raises_its_signs_and_its_twin_does_not(pair: Pair) -> None:
    check_pair(pair)


@pytest.mark.parametrize("near", NEAR, ids=lambda near: str(near[1]))
def test_a_near_miss_is_none(near: Near) -> None:
    check_near(near)


@pytest.mark.parametrize("text", WARNINGS)
def test_a_warning_asks_for_nothing(text: str) -> None:
    check_warning(text)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair[0]))
def test_spelling_without_accents_is_read_alike(pair: Pair) -> None:
    plain = fold(pair[2])[0]
    assert {e.indicator.name for e in evidence_of(pair[2])} == {e.indicator.name for e in evidence_of(plain)}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: str(pair[0]))
def test_the_language_is_recognised(pair: Pair) -> None:
    assert language(pair[2]) == "cs"
    assert language(pair[3]) in ("cs", "")  # a short text may be in any
