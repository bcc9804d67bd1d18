"""Polish: messages that look alike, of which one is honest and one is not; near misses; warnings."""

from __future__ import annotations

import pytest

from companion.perception.language_id import language
from companion.perception.tokens import fold
from tests.support.pairs import Near, Pair, check_near, check_pair, check_warning, evidence_of

PAIRS: tuple[Pair, ...] = (
    (
        "parcel fee", ("lure.parcel_fee", "lure.parcel", "ask.payment"),
        "InPost: Twoja paczka została wstrzymana w sortowni z powodu niedopłaty. Prosimy dopłacić 1,99 zł, aby "
        "wznowić dostawę: https://paczka.example/doplata",
        "InPost: Twoja paczka czeka w Paczkomacie przy ulicy Lipowej. Kod odbioru 482913, masz 48 godzin na odbiór.",
    ),
    (
        "parcel address", ("lure.parcel",),
        "Nie mogliśmy dostarczyć Twojej przesyłki, adres jest niekompletny. Zaktualizuj adres: "
        "https://kurier.example/adres",
        "Kurier doręczy dziś Twoją przesyłkę między 12 a 14. Nie musisz nic robić.",
    ),
    (
        "bank block", ("lure.account", "pressure.loss", "pressure.act_or_lose"),
        "Bank: Twoje konto zostało tymczasowo ograniczone. Potwierdź swoje dane w ciągu 24 godzin, w przeciwnym "
        "razie konto zostanie zablokowane: https://bank.example/x",
        "Bank: wyciąg za maj jest gotowy. Nigdy nie poprosimy o Twoje hasło ani PIN.",
    ),
    (
        "kin with a new number", ("kin.new_number", "kin.money"),
        "Cześć mamo, telefon wpadł mi do wody, to mój nowy numer. Możesz zrobić mi przelew 1450 zł? Oddam ci jutro.",
        "Cześć mamo, dojechałam szczęśliwie. Pogoda piękna, zadzwonię wieczorem.",
    ),
    (
        "grandchild's accident", ("kin.emergency", "cover.secret"),
        "Babciu, to ja, Twój wnuk. Miałem wypadek, jestem na komisariacie i potrzebuję pieniędzy na kaucję. "
        "Nie mów nikomu.",
        "Babciu, w niedzielę przyjeżdżamy na obiad. Tomek zdał egzamin.",
    ),
    (
        "safe account", ("payment.safe_account", "cover.lie", "cover.stay_on_line"),
        "Tu departament bezpieczeństwa banku. Proszę się nie rozłączać i przelać środki na bezpieczne konto "
        "techniczne. Jeśli kasjer zapyta, proszę powiedzieć, że to na remont.",
        "Departament bezpieczeństwa banku zaprasza na wykład o oszczędzaniu. Wstęp wolny.",
    ),
    (
        "courier", ("payment.safe_account", "cover.secret"),
        "Mówi komisarz policji. Nasz funkcjonariusz odbierze od pani gotówkę i biżuterię. To tajna akcja, proszę z "
        "nikim o tym nie rozmawiać.",
        "Policja zaprasza seniorów na spotkanie o bezpieczeństwie w domu. Wstęp bezpłatny.",
    ),
    (
        "BLIK code", ("ask.code",),
        "Hej, stoję przy kasie i nie mam portfela. Podaj mi kod BLIK, oddam wieczorem.",
        "Kod BLIK 482913 ważny przez 2 minuty. Nikomu nie podawaj tego kodu.",
    ),
    (
        "code by mistake", ("ask.code",),
        "Przez pomyłkę wysłałam na Twój numer kod z SMS. Możesz mi go odesłać? Prześlij mi ten kod.",
        "Twój kod do logowania to 482913. Jeśli to nie Ty, zignoruj tę wiadomość.",
    ),
    (
        "gift cards", ("ask.gift_card",),
        "Jestem na spotkaniu. Kup pięć kart podarunkowych Steam po 200 zł i wyślij mi kody.",
        "Jestem na spotkaniu. Czy możemy przełożyć naszą rozmowę na czwartą?",
    ),
    (
        "changed bank details", ("payment.changed_details",),
        "Informujemy o zmianie numeru rachunku bankowego. Prosimy uregulować fakturę na nowy rachunek.",
        "W załączeniu przesyłamy fakturę za kwiecień. Nasz numer rachunku jest ten sam co zawsze.",
    ),
    (
        "remote control", ("ask.remote_control", "cover.stay_on_line"),
        "Pani komputer jest zainfekowany. Proszę zainstalować AnyDesk, podać mi kod i nie rozłączać się.",
        "Pani komputer jest naprawiony i można go odebrać w sklepie.",
    ),
    (
        "prize", ("lure.prize",),
        "Gratulacje! Wygrałeś bon o wartości 500 zł. Odbierz nagrodę: https://nagroda.example/x",
        "Dziękujemy za zakupy. Paragon znajdziesz w torbie.",
    ),
    (
        "job", ("lure.job", "lure.job_messenger"),
        "Praca zdalna bez doświadczenia, zarabiaj 300 zł dziennie. Napisz do mnie na WhatsApp.",
        "Dziękujemy za przesłane dokumenty. Zapraszamy na rozmowę w poniedziałek o dziewiątej w naszym biurze.",
    ),
    (
        "tasks", ("lure.tasks",),
        "Polub filmy na YouTube i wykonuj proste zadania, płacimy 20 zł za zadanie. Telegram: @example",
        "Polub naszą stronę, jeśli chcesz wiedzieć, co gramy w sobotę.",
    ),
    (
        "investment", ("lure.investment",),
        "Nasza platforma inwestycyjna daje gwarantowany zysk bez ryzyka. Zarejestruj się tutaj.",
        "Raport roczny Twojego funduszu jest dostępny. Wyniki z przeszłości nie przesądzają o przyszłych.",
    ),
    (
        "extortion", ("lure.extortion",),
        "Włamałem się na Twoje urządzenie i nagrałem Cię kamerą na stronie dla dorosłych. Zapłać 900 euro w bitcoin "
        "albo wyślę film do wszystkich Twoich znajomych.",
        "Kamera do sali już przyszła. Zdjęcia z wycieczki wyślę w weekend.",
    ),
    (
        "tax refund", ("lure.refund",),
        "Urząd skarbowy: przysługuje Ci zwrot podatku 854,33 zł. Odbierz go tutaj: https://zwrot.example/pit",
        "Urząd skarbowy wysłał decyzję listem poleconym.",
    ),
    (
        "fine", ("lure.fine",),
        "e-TOLL: masz nieopłacony przejazd autostradą. Opłać mandat dziś: https://toll.example/x",
        "Państwa samochód jest po przeglądzie, można go odebrać do szesnastej.",
    ),
    (
        "power cut", ("pressure.act_or_lose",),
        "Na dzień jutrzejszy zaplanowano odłączenie energii. Ureguluj należność 4,32 zł, aby uniknąć odłączenia: "
        "https://prad.example/x",
        "Jutro od 9 do 11 w budynku nie będzie ciepłej wody. Przepraszamy.",
    ),
    (
        "withdrawal", ("lure.withdrawal_fee",),
        "Środki są zamrożone. Zapłać podatek, aby wypłacić zysk z platformy krypto.",
        "Wypłata została zlecona i będzie na Twoim koncie za dwa dni.",
    ),
    (
        "protection off", ("cover.protection_off",),
        "Przed otwarciem pliku wyłącz antywirusa.",
        "Antywirus jest włączony i aktualny.",
    ),
    (
        "marketplace", ("lure.marketplace",),
        "Kupujący opłacił zamówienie. Odbierz pieniądze, klikając w link: https://olx.example/x",
        "Dzień dobry, czy rower jest jeszcze do kupienia? Mogę przyjechać w sobotę.",
    ),
    (
        "boss", ("lure.boss_favour",),
        "Masz chwilę? Jestem na zebraniu i potrzebuję pilnej przysługi, nie mogę rozmawiać.",
        "Dzień dobry, spotkanie zespołu przenosimy na czwartek, sala bez zmian.",
    ),
    (
        "callback", ("lure.callback",),
        "Twoja subskrypcja Norton została odnowiona, pobrano 1299 zł. Aby anulować, zadzwoń: +48 22 555 01 23",
        "Twoja subskrypcja gazety kończy się w maju. Przedłużysz ją w kiosku.",
    ),
)  # fmt: skip

NEAR: tuple[Near, ...] = (
    ("ask.password", "Proszę podać hasło do bankowości.", "Nigdy nie podawaj hasła do bankowości."),
    ("ask.password", "Wyślij mi swoje hasło.", "Nie wysyłaj nikomu swojego hasła."),
    ("ask.password", "Prosimy o podanie numeru PIN.", "Nigdy nie prosimy o podanie numeru PIN."),
    ("ask.code", "Podyktuj mi kod z SMS.", "Kod z SMS wysłaliśmy na Twój telefon."),
    ("ask.code", "Podaj kod autoryzacyjny konsultantowi.",
     "Konsultant nigdy nie prosi o podanie kodu autoryzacyjnego."),
    ("ask.card", "Wpisz numer karty i kod CVV.", "Nie wpisuj numeru karty na obcych stronach."),
    ("ask.bank_details", "Podaj numer rachunku bankowego do zwrotu.", "Numer rachunku bankowego jest na fakturze."),
    ("ask.identity", "Prześlij zdjęcie dowodu osobistego.", "Zgubiony dowód osobisty czeka w biurze."),
    ("ask.verify_account", "Zweryfikuj konto, klikając tutaj.", "Konto jest zweryfikowane, dziękujemy."),
    ("ask.install", "Zainstaluj aplikację bezpieczeństwa.", "Nie instaluj aplikacji z nieznanych stron."),
    ("ask.call", "Zadzwoń natychmiast pod numer +48 22 555 01 23.", "Numer +48 22 555 01 23 jest nieczynny."),
    ("ask.move_channel", "Napisz do mnie na Telegramie, Telegram @ola.", "Film o firmie Telegram jest w kinie."),
    ("ask.wallet_secret", "Podaj frazę odzyskiwania portfela.", "Nikomu nie podawaj frazy odzyskiwania portfela."),
    ("ask.crypto", "Kup bitcoin w bitomacie i wyślij.", "Kurs bitcoin spadł wczoraj o trzy procent."),
    ("pressure.legal", "Zapłać dziś, inaczej sprawa trafi do komornika.", "Film opowiada o latach wojny."),
    ("pressure.legal", "Natychmiast oddzwoń, grozi panu areszt.", "Sad jabłoniowy kwitnie."),
    ("pressure.fear", "Ktoś próbował się zalogować, kliknij tutaj.", "Ktoś zostawił parasol w sali."),
    ("pressure.fear", "Wykryto podejrzaną transakcję, zadzwoń.", "Transakcja została zaksięgowana."),
    ("pressure.deadline", "Kliknij w ciągu 24 godzin.", "Sklep jest czynny całą dobę."),
    ("pressure.deadline", "Opłać rachunek jeszcze dziś.", "Rachunek opłacono wczoraj."),
    ("pressure.loss", "Konto zostanie usunięte.", "Konto zostanie utworzone."),
    ("pressure.urgency", "Pilne, proszę o odpowiedź.", "Proszę o odpowiedź do przyszłego miesiąca."),
    ("cover.secret", "Nie mów o tym mamie ani policji.", "Powiedz o tym mamie."),
    ("cover.secret", "Proszę zachować to w tajemnicy.", "Tajemnice starego zamku, film w sobotę."),
    ("cover.secret", "Nikomu o tym nie mów, przelej pieniądze.", "Nikomu to nie przeszkadza."),
    ("cover.stay_on_line", "Proszę pozostać na linii.", "Na linii 12 są dziś utrudnienia."),
    ("cover.lie", "Gdy bank zapyta, mów, że to na wesele.", "Gdy bank będzie zamknięty, przyjdź jutro."),
    ("cover.ignore_warning", "Zignoruj ostrzeżenie i uruchom plik.", "Nie ignoruj ostrzeżenia o burzy."),
    ("cover.protection_off", "Proszę wyłączyć zaporę.", "Nie wyłączaj zapory."),
    ("cover.avoid_check", "Nie dzwoń do banku.", "Zadzwoń do banku na znany numer."),
    ("cover.erase", "Usuń tę wiadomość po przeczytaniu.", "Wiadomość dotarła, dziękuję."),
    ("kin.new_number", "Tato, mam nowy numer, stary możesz usunąć.", "Tato, jaki jest nowy rozkład autobusów?"),
    ("kin.number_story", "Piszę z telefonu koleżanki, bo mój telefon się zepsuł.", "Telefon leży na stole."),
    ("kin.cannot_call", "Nie mogę zadzwonić, mikrofon nie działa.", "Mogę zadzwonić po szóstej."),
    ("kin.emergency", "Mamo, miałam wypadek, potrzebuję pieniędzy.", "Mamo, wypadki chodzą po ludziach, uważaj."),
    ("kin.claim", "Babciu, tu Twój wnuk Adam.", "Wnuk pani Adamskiej gra na skrzypcach."),
    ("payment.safe_account", "Proszę przelać oszczędności na rachunek techniczny.",
     "Policz oszczędności na wakacje."),
    ("payment.overpaid", "Przelałem za dużo, odeślij różnicę.", "Za dużo soli, reszta świetna."),
    ("payment.overdue", "Zaległa faktura, zapłać pilnie.", "Faktura została opłacona w terminie."),
    ("lure.mailbox", "Twoja skrzynka jest pełna, kliknij tutaj.", "Skrzynka jabłek kosztuje mniej niż rok temu."),
    ("lure.loan", "Pożyczka bez BIK, kliknij tutaj.", "Biblioteka wydłuża czas wypożyczeń."),
    ("lure.keyboard", "Naciśnij Windows R i wklej kod Ctrl V.", "Naciśnij dzwonek przy bramie."),
    ("lure.romance", "Kochanie, bardzo chcę cię lepiej poznać.", "Kochane dzieci, jutro jedziemy do zoo."),
)  # fmt: skip

WARNINGS = (
    "Pracownik banku nigdy nie poprosi o hasło ani kod BLIK.",
    "Nie podawaj nikomu kodu z SMS.",
    "Oszuści podszywają się pod bank i proszą o zainstalowanie AnyDesk.",
    "Policja nigdy nie prosi o przekazanie gotówki kurierowi.",
    "Uwaga na fałszywe SMS-y o niedopłacie za paczkę, nie klikaj w linki.",
    "Jeśli ktoś prosi o przelanie pieniędzy na bezpieczne konto, rozłącz się.",
    "Nie wysyłamy linków do logowania i nie prosimy o dane karty.",
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
    assert language(pair[2]) == language(pair[3]) == "pl"
