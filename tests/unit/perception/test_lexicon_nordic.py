"""Swedish and Danish: frauds, honest twins, and what negations take back."""

from __future__ import annotations

import pytest

from companion.perception.language_id import language
from tests.support.talk import signs, weight

FRAUDS = (
    # --- Swedish ----------------------------------------------------------------------------------------------
    ("lure.parcel lure.parcel_fee", "PostNord: ditt paket har fastnat i tullen. Betala tullavgiften 19 kr här: "
     "https://postnord.example/p"),
    ("lure.parcel", "Din leverans väntar. Adressen är ofullständig, uppdatera här: https://paket.example/a"),
    ("lure.account pressure.act_or_lose ask.verify_account", "Exempelbanken: Av säkerhetsskäl har ditt konto "
     "spärrats. "
     "Uppdatera dina uppgifter idag annars stängs kontot: https://bank.example/sv"),
    ("lure.account", "Ditt BankID går ut idag. Förnya ditt BankID via länken: https://bankid.example/f"),
    ("ask.password", "Skicka ditt lösenord och din pinkod till oss."),
    ("ask.card", "Ange kortnummer och cvv för att slutföra."),
    ("ask.code", "Hej, jag råkade skicka en kod till dig, kan du skicka koden till mig?"),
    ("ask.code", "Läs upp koden från bankdosan för mig."),
    ("ask.code", "Vad är koden du fick?"),
    ("ask.identity", "Skicka en bild på ditt körkort och personnummer."),
    ("ask.gift_card lure.boss_favour cover.avoid_check", "Är du på kontoret? Sitter i möte och kan inte prata. "
     "Köp fem "
     "presentkort och skicka koderna, det är bråttom."),
    ("ask.remote_control lure.tech_support", "Din dator är infekterad av virus. Ring teknisk support 08-465 004 "
     "00 och "
     "installera AnyDesk."),
    ("kin.new_number kin.money", "Hej mamma, min mobil gick sönder, detta är mitt nya nummer. Kan du swisha mig "
     "4000 kr? "
     "Jag måste betala en räkning idag, du får tillbaka imorgon."),
    ("kin.new_number", "Hej pappa, tappade mobilen i toaletten. Spara det här numret."),
    ("kin.emergency", "Hej mormor, det är din dotterson. Jag har varit med om en olycka, skicka pengar."),
    ("cover.lie cover.stay_on_line payment.safe_account", "Jag ringer från bankens säkerhetsavdelning. Flytta "
     "alla pengar "
     "till ett säkert konto och lägg inte på luren. Om banken frågar, säg att det är till en renovering."),
    ("cover.secret payment.safe_account", "Detta är en hemlig polisutredning. Berätta inte för någon, inte ens "
     "banken. "
     "Lämna kontanterna till polisen som kommer hem till dig."),
    ("cover.protection_off cover.ignore_warning", "Stäng av virusskyddet innan du installerar appen och ignorera "
     "varningen, det är normalt."),
    ("cover.erase", "Radera det här meddelandet när du har läst det."),
    ("payment.changed_details", "Vi har bytt bank. Vänligen betala fakturan till vårt nya bankgiro 123-4567."),
    ("payment.changed_details", "Våra bankuppgifter har ändrats, använd det nya kontonumret framöver."),
    ("payment.overpaid", "Jag swishade dig 900 kr av misstag, kan du skicka tillbaka pengarna?"),
    ("lure.prize pressure.flattery", "Grattis! Du har vunnit en iPhone. Hämta ditt pris här: https://pris.example/r"),
    ("lure.job lure.job_messenger ask.move_channel", "Jobba hemifrån utan erfarenhet. Tjäna 3000 kr om dagen "
     "genom att "
     "gilla videor på YouTube. Skriv på WhatsApp +46 70 174 06 05"),
    ("lure.investment lure.trading", "Investera 2500 kr i bitcoin på vår plattform med garanterad avkastning "
     "varje dag. "
     "Gå med i vår VIP-grupp på Telegram."),
    ("lure.withdrawal_fee", "Ditt tradingkonto har 40 000 USD. För att ta ut pengarna måste du först betala skatt på "
     "2 000 USD."),
    ("lure.extortion lure.hacked_you", "Jag har hackat din enhet och spelat in en intim video av dig. Skicka "
     "900 USD i "
     "bitcoin annars skickar jag videon till alla dina kontakter."),
    ("lure.fine pressure.legal", "Transportstyrelsen: obetald trängselskatt. Betala inom 24 timmar för att undvika "
     "inkasso: https://ts.example/m"),
    ("lure.refund", "Skatteverket: Du har rätt till återbäring på 4 312 kr. Bekräfta här: https://skatt.example/r"),
    ("lure.callback", "Din Norton-prenumeration har förnyats för 3999 kr och dras idag. Om du inte har godkänt "
     "köpet, "
     "ring 08-465 004 00 för återbetalning."),
    # --- Danish -----------------------------------------------------------------------------------------------
    ("lure.parcel lure.parcel_fee", "PostNord: din pakke er tilbageholdt i tolden. Betal toldgebyret på 19 kr her: "
     "https://postnord.example/p"),
    ("lure.parcel", "GLS: din pakke kunne ikke leveres pga. manglende husnummer. Opdater adressen: "
     "https://gls.example/a"),
    ("lure.account pressure.act_or_lose ask.verify_account", "Dit MitID er spærret af sikkerhedsmæssige "
     "årsager. Opdater "
     "dine oplysninger i dag ellers lukkes kontoen: https://bank.example/da"),
    ("ask.password", "Send os dit kodeord og din pinkode."),
    ("ask.card", "Indtast kortnummer og udløbsdato her."),
    ("ask.code", "Hej, jeg kom til at sende en kode til dig, kan du sende koden til mig?"),
    ("ask.code", "Hvad er koden, du lige fik?"),
    ("ask.code", "Læs engangskoden op for mig."),
    ("ask.identity", "Send et billede af dit pas og dit sundhedskort."),
    ("ask.gift_card lure.boss_favour cover.avoid_check", "Er du på kontoret? Jeg sidder i møde og kan ikke "
     "tale. Køb fem "
     "gavekort og send koderne, det haster."),
    ("ask.remote_control lure.tech_support", "Din computer er inficeret med virus. Ring til teknisk support 70 "
     "00 00 00 og "
     "installer AnyDesk."),
    ("kin.new_number kin.money", "Hej mor, min telefon er gået i stykker, det her er mit nye nummer. Kan du "
     "overføre 4000 kr "
     "til mig? Jeg skal betale en regning i dag, du får dem tilbage i morgen."),
    ("kin.new_number", "Hej far, tabte telefonen i toilettet. Gem dette nummer."),
    ("kin.emergency", "Hej mormor, det er dit barnebarn. Jeg har kørt galt og sidder i arresten, send penge."),
    ("cover.lie cover.stay_on_line payment.safe_account", "Jeg ringer fra bankens svindelafdeling. Flyt alle "
     "pengene til en "
     "sikker konto og læg ikke på. Hvis banken spørger, så sig at det er til en renovering."),
    ("cover.secret payment.safe_account", "Dette er en hemmelig efterforskning. Fortæl det ikke til nogen, "
     "heller ikke "
     "banken. Giv kontanterne til betjenten, som kommer hjem til dig."),
    ("cover.protection_off cover.ignore_warning", "Slå antivirus fra inden du installerer appen og ignorer "
     "advarslen, det er "
     "normalt."),
    ("cover.erase", "Slet denne besked når du har læst den."),
    ("payment.changed_details", "Vi har skiftet bank. Venligst betal fakturaen til vores nye kontonummer."),
    ("payment.overpaid", "Jeg overførte ved en fejl 900 kr for meget, send differencen tilbage."),
    ("lure.prize pressure.flattery", "Tillykke! Du har vundet en iPhone. Hent din præmie her: "
     "https://pris.example/r"),
    ("lure.job lure.job_messenger", "Arbejd hjemmefra uden erfaring. Tjen 3000 kr om dagen ved at like videoer "
     "på YouTube. "
     "Skriv på WhatsApp +45 32 12 34 56"),
    ("lure.investment lure.trading", "Invester 2500 kr i bitcoin på vores platform med garanteret afkast hver "
     "dag. Bliv "
     "medlem af vores VIP-gruppe på Telegram."),
    ("lure.withdrawal_fee", "Din tradingkonto har 40.000 USD. For at hæve pengene skal du først betale skat på "
     "2.000 USD."),
    ("lure.extortion lure.hacked_you", "Jeg har hacket din enhed og optaget en intim video af dig. Send 900 USD "
     "i bitcoin "
     "ellers sender jeg videoen til alle dine kontakter."),
    ("lure.fine pressure.legal", "Gaeldsstyrelsen: ubetalt boede. Betal inden 24 timer for at undgaa inkasso: "
     "https://gs.example/m"),
    ("lure.refund ask.bank_details", "SKAT: Du har penge til gode. 2.431 kr. tilbagebetaling venter, bekraeft "
     "dit NemKonto: "
     "https://skat.example/r"),
)  # fmt: skip
HONEST = (
    "Hej! Ditt paket från Exempelbutiken levererades idag kl 14.20. Tack för att du handlade hos oss.",
    "Exempelbanken: ditt årsbesked för 2025 finns nu i internetbanken. Logga in som vanligt för att läsa det.",
    "Hej mamma, jag är framme nu. Resan gick bra, jag ringer imorgon. Kram",
    "Min syster gav mig ett presentkort i födelsedagspresent. Ska vi gå till bokhandeln på lördag?",
    "Din verifieringskod är 482913. Dela den inte med någon.",
    "Säg inget till Johan: överraskningsfesten är på lördag klockan åtta.",
    "Kan du skicka bilderna från i söndags? De blev så fina.",
    "Hej! Din bokning hos tandläkaren är torsdag 12 maj kl 09.30. Välkommen!",
    "Kan du köpa mjölk på vägen hem? Jag blir sen.",
    "Hej! Din pakke fra Eksempelbutikken blev leveret i dag kl. 14.20. Tak fordi du handlede hos os.",
    "Eksempelbanken: din årsopgørelse ligger nu i netbanken. Log ind som du plejer.",
    "Hej mor, jeg er kommet godt hjem. Jeg ringer i morgen, knus",
    "Min søster gav mig et gavekort i fødselsdagsgave. Skal vi gå i boghandlen på lørdag?",
    "Din bekræftelseskode er 482913. Del den ikke med nogen.",
    "Sig ikke noget til Johan: overraskelsesfesten er på lørdag klokken otte.",
    "Din tid hos tandlægen er torsdag den 12. maj kl. 9.30. Vi ses!",
    "Gider du købe mælk på vejen hjem? Jeg bliver forsinket.",
)
TAKEN_BACK = (
    ("payment.safe_account", "Banken kommer aldrig att be dig flytta pengar till ett säkert konto."),
    ("cover.protection_off", "Stäng inte av virusskyddet."),
    ("cover.protection_off", "Inaktivera aldrig brandväggen."),
    ("ask.open_file", "Öppna inte bilagan."),
    ("ask.code", "Lämna aldrig ut koden till någon."),
    ("ask.code", "Vi ber dig aldrig att skicka koden."),
    ("ask.password", "Bedragare försöker få dig att lämna ditt lösenord."),
    ("cover.erase", "Radera inte det här meddelandet."),
    ("cover.lie", "Bedragare ber dig ofta: om banken frågar, säg att det är till en renovering."),
    ("payment.safe_account", "Banken vil aldrig bede dig flytte penge til en sikker konto."),
    ("cover.protection_off", "Slå ikke antivirus fra."),
    ("cover.protection_off", "Deaktiver aldrig firewallen."),
    ("ask.open_file", "Åbn ikke vedhæftningen."),
    ("ask.code", "Del aldrig koden med nogen."),
    ("ask.code", "Vi beder aldrig om at du sender koden."),
    ("ask.password", "Svindlere forsøger at få dig til at oplyse din adgangskode."),
    ("cover.erase", "Slet ikke denne besked."),
)


@pytest.mark.parametrize(("names", "text"), FRAUDS)
def test_a_fraud_gives_its_signs(names: str, text: str) -> None:
    assert set(names.split()) <= signs(text).keys()


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_text_weighs_little(text: str) -> None:
    assert weight(text) <= 0.9, signs(text)


@pytest.mark.parametrize(("name", "text"), TAKEN_BACK)
def test_warnings_and_negations(name: str, text: str) -> None:
    assert name not in signs(text)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Hej mamma, min mobil har gatt sonder, det har ar mitt nya nummer"),
        ("sv", "Ditt paket finns att hämta idag"),
        ("da", "Hej mor, det her er mit nye nummer, skriv til mig"),
        ("da", "Din pakke bliver leveret i dag, bekraeft dine oplysninger"),
        ("tr", "Sayin musterimiz, kargonuz icin lutfen adresinizi guncelleyin"),
        ("tr", "selam bugun sana gelen kodu bana yaz"),
    ],
)
def test_short_messages_are_recognised(code: str, text: str) -> None:
    assert language(text) == code
