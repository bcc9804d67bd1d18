"""Polish, formal (Pan, Pani) and familiar.

A command that is meant takes another form of the verb (`podaj`, `kliknij`) than one that is forbidden (`nie podawaj`,
`nie klikaj`), so verbs are listed in the first form and `nie` negates only with the verb behind it.
"""

from __future__ import annotations

from companion.perception.phrases import Language

_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": """
        nie podaw*|podaj|podać|klik*|dzwoń*|dzwoni*|płać*|płaci*|pisz|pisać|instaluj*|instalować|wysył*|wyślij|
            przekaz*|udostępni*|otwier*|odpowiad*|odpisuj*|loguj*|logować|wpisuj*|wpisywać|pobier*|wpłac*|przelew*|
            kupuj*|kupować|skanuj*|przesył*|ujawni*|zdradz*|wchodź*|wchodzi*|opłac*|ignoruj*|wyłącz*|uruchami*|
            potwierdza*|odblok*|daw*|mów|mówić|usuw*|kasuj*|reaguj*
        nie musi*|muszą|trzeba|należy|wolno|powin*|można|potrzeba|wymag*|prosi*|poprosi*|będzie*|każemy|ma_potrzeby|
            zamierz*|da_się|chodzi
        nigdy, nikomu, zamiast, pod żadnym pozorem, żadn* .. nie, przestań, unikaj*, odradza*
        nie jest wymagane|konieczne|potrzebne
    """,
    "neg_late": "nie jest konieczn*|potrzebn*|wymagan*, nie jest już, nie trzeba",
    "unless": """
        jeśli|jeżeli|jak|gdy .. nie, w przeciwnym razie|wypadku
        inaczej .. konto|zostan*|będzi*|przepad*|strac*|paczka, bo inaczej, albo .. zablok*|strac*|sąd*|komornik*
        brak .. wpłaty|reakcji|płatności|odpowiedzi|działania|potwierdzenia|aktualizacji|weryfikacji|
            dopłaty .. spowoduje|skutk*|oznacza|będzie|grozi|zostanie
        w przypadku braku|nieuregulowania|niezapłacenia, chyba że, nieuregulowanie, niedopełnienie, o ile nie
    """,
    "not_neg": """
        nie czekaj*|zwlekaj*|zapomn*|przegap*|wahaj*|tylko|później|martw*|obawiaj*|bój, jeśli|jeżeli|gdy|o_ile .. nie
        skoro nie, dlaczego nie, nigdy więcej, jak nigdy
    """,
    "reassure": """
        nigdy nie prosi*|poprosi*|pyta*|zapyta*|dzwoni*|zadzwoni*|wysyła*|wyśle*|wymaga*|żąda*|zażąda*|każ*|
            kontakt*, nigdy .. nie prosi*|poprosi*|pyta*|zapyta*|wymaga*|żąda*|dzwoni*|wysyła*|wyśle*
        bank|banki|pracownik|pracownicy|konsultant|konsultanci|policja|policjant|policjanci|urząd|urzędy|kurier|
            my .. nie prosi*|poprosi*|pyta*|zapyta*|wymaga*|żąda*|dzwoni*|wysyła*
        nie prosimy|poprosimy|pytamy|zapytamy|wymagamy|żądamy|wysyłamy, oszuści|oszust|przestępcy|przestępca|
            złodzieje|cyberprzestępcy|naciągacze|hakerzy .. mog*|podszyw*|wysył*|prób*|dzwoni*|udaj*|prosz*|namawia*|
            twierdz*|chc*|często|wykorzyst*|podaj*|rozsył*|stosuj*|żądaj*|tworz*
        podszywa* .. pod, uważaj|uważajcie|uważać na, uwaga na .. fałszyw*|oszust*|sms*|wiadomości|telefony
        ostrzega* .. przed|oszust*, ostrzegamy, jak rozpoznać|uniknąć|chronić|nie_dać
        bądź|bądźmy|zachowaj* .. czujn*|ostrożn*, jeśli|jeżeli|gdy|kiedy ktoś .. prosi|poprosi|dzwoni|zadzwoni|pisze|
            napisze|podaje|twierdzi|każe|żąda|namawia|oferuje|obiecuje
        nie daj* się .. oszuka*|nabra*|zwieś*, nikt .. nie ma|poprosi|powin*|będzie|zadzwoni|pyta|zapyta
        każdy|każdego kto, ktoś kto|prosi
    """,
    "others": """
        możemy, chcemy, będziemy, mogę, chcę, będę, zamierzam*, mogliśmy, pozwala*, umożliwia*, możliwość, jak
        opcję|opcja|przycisk .. aby|by|do, musimy, muszę, musiał*, zdążył*, udało się, potrafi*, chciał*, mógł, mogła
        ja, on, ona, oni, my, chce, kto, który, która, którzy, lubi*, lubię
    """,
    "told": """
        musisz, musi pan|pani, muszą państwo, należy, trzeba, proszę, prosimy, prosimy o, proszę o
        powinien|powinna|powinieneś|powinnaś|powinni, możesz, może pan|pani, mogą państwo, mógłbyś, mogłabyś, możecie
        zobowiązan* .. do, wzywa* .. do, konieczn* jest, wymagane jest, prosi* państwa .. o, jest pan|pani zobowiązan*
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        podaj, podajcie, podać, podasz, podanie, wyślij, wyślijcie, wysłać, wyślesz, wysłanie, prześlij, przesłać
        prześlesz, przesłanie, przekaż, przekażcie, przekazać, przekażesz, przekazanie, udostępnij, udostępnić
        podeślij, podesłać, podeślesz, odeślij, odesłać, powiedz, powiedzieć, podyktuj, podyktować, dyktuj, odczytaj
        odczytać, przeczytaj mi, napisz|napiszcie mi|nam, pokaż, pokazać, daj|dajcie mi|nam|znać, dać mi, dasz mi
        załącz, załączyć, dołącz, dołączyć, dostarcz, dostarczyć, zgłoś, wskaż, wskazać, odpisz .. z|podając|kod
        odpowiedz .. podając|wysyłając|z, potrzebuję|potrzebujemy|potrzebny|potrzebne|potrzebna|potrzebujesz .. twój|
            twoje|twoja|twojego|twoich|twojej|pana|pani|państwa|zdjęcia|skanu|numeru|kod|kodu|hasła|hasło|dane|danych
        jaki|jakie masz|jest .. twój|twoje|pana|pani|kod|hasło|pin|numer, zrób .. zdjęcie
        prosimy|proszę o .. kod|hasło|numer|dane|skan|zdjęcie|pin, przygotuj, przygotować
        proszę .. podyktować|podać|odczytać
    """,
    "enter": """
        wpisz, wpisać, wpisując, wprowadź, wprowadzić, wprowadzenie, zaloguj, zalogować, zaloguje, zalogowanie
        uzupełnij, uzupełnić, uzupełnienie, wypełnij, wypełnić, wypełnienie, logując, wstukaj, wklep
    """,
    "verify": """
        potwierdź, potwierdzić, potwierdzisz, potwierdzając, o potwierdzenie, zweryfikuj, zweryfikować, weryfikuj
        o weryfikację, zaktualizuj, zaktualizować, uaktualnij, uaktualnić, aktualizuj, o aktualizację, odblokuj
        odblokować, aktywuj, aktywować, reaktywuj, reaktywować, odnów, odnowić, przywróć, przywrócić, przedłuż
        przedłużyć, autoryzuj, autoryzować, zautoryzuj, uwierzytelnij, zabezpiecz, zabezpieczyć, odzyskaj, odzyskać
        dokonaj|dokonać|przeprowadź|przeprowadzić|ukończ|dokończ|wykonaj .. weryfikacj*|aktualizacj*|potwierdzeni*|
            autoryzacj*|identyfikacj*
        wymagan*|konieczn*|niezbędn* .. weryfikacj*|potwierdzeni*|aktualizacj*|autoryzacj*
        weryfikacja|aktualizacja .. jest wymagan*|konieczn*|niezbędn*, popraw, poprawić, uzupełnij .. dane
    """,
    "pay": """
        zapłać, zapłacić, zapłacisz, zapłaci, opłać, opłacić, opłacisz, opłacenie, dopłać, dopłacić, dopłacenie
        dopłatę, ureguluj, uregulować, uregulowanie, przelej, przelać, przelejesz, przelewaj, wpłać, wpłacić, wpłacisz
        wpłacenie, o wpłatę|zapłatę|przelew|płatność|uiszczenie, uiść, uiścić, spłać, spłacić, płać, pożycz, pożyczyć
        pożyczysz, wpłacaj, dokonaj|dokonać|wykonaj|wykonać|zrób|zrobić|zrobisz|zleć|zlecić|wyślij|
            dokonanie .. płatności|płatność|wpłaty|wpłatę|przelew|przelewu|przelewy|opłaty|dopłaty
        zainwestuj, zainwestować, inwestuj, doładuj, doładować, wyślij, wysłać, prześlij, przesłać, przeznacz
        opłacając, wesprzyj, przekaż, przekazać, ulokuj, przewalutuj, przelew na, wypłać, wypłacić
    """,
    "buy": """
        kup, kupcie, kupić, kupisz, zakup, zakupić, zakupu, nabyć, zdobądź, załatw, idź do, skocz do, wykup, wykupić
    """,
    "click": """
        kliknij, kliknijcie, kliknąć, klikając, kliknięcie, klikasz, wejdź, wejdźcie, wejść, przejdź, przejść, odwiedź
        odwiedzić, otwórz .. link|stronę|adres, skorzystaj|skorzystać|użyj .. link*|formularz*, pod linkiem
        pod adresem, pod tym adresem, poniższ*|poniżej link*|adres*|przycisk*|stron*
        przez|poprzez|za_pośrednictwem link*|stron*|formularz*, w link, na stronie, w ten link, tutaj, naciśnij
        nacisnąć, wciśnij, zeskanuj .. kod|qr, zaloguj się na|tutaj|teraz|przez|poprzez|pod
        sprawdź na|tutaj|tu|pod|link|status, zobacz na|tutaj|pod|szczegóły, wybierz .. opcję|termin|punkt, tu
        szczegóły, odbierz na|tutaj|pod, zarejestruj się, rejestracja, dokończ na, wypełnij .. formularz, link
    """,
    "call": """
        zadzwoń, zadzwońcie, zadzwonić, zadzwonisz, dzwoń, dzwonić, oddzwoń, oddzwonić, przedzwoń
        skontaktuj*|skontaktować się .. pod|telefonicznie|numer*|z_nami|infolini*|działem, telefonicznie
        pod numer*|nr, o kontakt .. pod|telefoniczny|numer*, kontakt .. pod|telefoniczny, infolini*, wybierz numer
        tel, telefon, pilny kontakt
    """,
    "install": """
        zainstaluj, zainstalujcie, zainstalować, zainstalowanie, pobierz, pobierzcie, pobrać, pobranie, ściągnij
        ściągnąć, uruchom, uruchomić, o instalację, instalacja, zaktualizuj, otwórz, dokonaj instalacji
    """,
    "open_file": "załącznik*, załączon*, w załączeniu, w załączniku, dołączon* plik*|dokument*|faktur*",
    "open_file_do": """
        otwórz|otworzyć|pobierz|pobrać|zobacz|sprawdź|sprawdzić|przejrzyj|zapoznaj .. załącznik*|załączon*|plik|
            dokument|faktur*
        zapoznać|zapoznanie się .. załącznik*|załączon*|plik*|dokument*, otwarcie .. załącznika|pliku
    """,
    "macros": """
        włącz|włączyć|zezwól|aktywuj .. makra|edycję|edytowanie|zawartość|treść|edytowania
        kliknij .. włącz edytowanie|zawartość
    """,
    "reply": """
        odpowiedz, odpowiedzieć, odpisz, odpisać, odpisanie, napisz|napiszcie do|na|mi|mnie, napisać do|na, pisz na|do
        o odpowiedź, skontaktuj się ze|z mną|nami|nim|nią, skontaktować się ze|z, odezwij się, o kontakt
        prosimy|proszę .. kontakt
    """,
    "reply_trick": """
        odpowiedz|odpisz .. tak|t|y|1 .. aby|i|żeby|link|otwórz|aktyw*, skopiuj .. link .. przeglądark*|safari|chrome
        odpowiedz na tę|tego .. aktywować|aktywuj|link, otwórz .. link .. ponownie|safari
    """,
    "move": """
        napisz, napiszcie, napisać, pisz, pisać, dodaj, dołącz, dołączyć, przejdź, przejdźmy, przenieśmy, skontaktuj*
        skontaktować, porozmawiajmy, pogadajmy, rozmawiajmy, kontynuuj*, odezwij, wiadomość na, na, przez
        zapraszam na, zadzwoń, zapraszamy na
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        hasło, hasła, haseł, hasłem, dane|danych logowania|do_logowania|dostępowe|dostępowych, login* .. hasł*, login
        loginu, pin, pinu, pin u, kod pin, kodu pin, numer|numeru pin, dane do logowania, identyfikator*
        dane .. do .. logowania, dane|danych do bankowości|banku|konta|poczty|profilu, pytani* bezpieczeństwa
        profil* zaufan*
    """,
    "code": """
        kod|kodu|kody|kodem blik|sms|sms_a|z_sms|z_smsa|z_aplikacji|weryfikacyjn*|autoryzacyjn*|potwierdzający|
            aktywacyjn*|jednorazow*|dostępu|bezpieczeństwa|uwierzytelniając*|logowania|z_wiadomości|whatsapp|
            z_telefonu
        blik, blika, hasło|hasła jednorazowe|sms|z_sms, kod .. który|który_przyszedł|który_dostał*|przysz*|otrzym*|
            dostał*|wysłan*
        #number cyfrowy kod*, cyfrowy kod*, ten kod, tego kodu, kod, kodu, kod tan|z_tan, kod_y otrzymane
    """,
    "card_details": """
        numer*|nr|dane|danych|danymi karty|karty_płatniczej|karty_kredytowej|kart|debetowej|kredytowej|płatniczej, cvv
        cvc, cvv2, data|datę|daty ważności, kod bezpieczeństwa karty, trzy cyfry, #number cyfry .. odwrocie|karty
        odwrocie karty, obu stron karty, zdjęcie karty, skan karty, kartę płatniczą, karty płatniczej
        dane|danych płatnicze|płatniczych
    """,
    "bank_details": """
        numer*|nr konta|rachunku|iban|konto|twojego_konta|rachunku_bankowego
        dane|danych bankow*|konta|do_przelewu|rachunku, iban, bankowość|bankowości internetowej|elektronicznej|
            mobilnej|online
        dane rozliczeniowe, metod* płatności, nazwę|nazwa banku, rachunku bankowego, konto bankowe
    """,
    "identity": """
        dowód|dowodu|dowodem osobisty|osobistego|tożsamości, dowodu, paszport*, pesel*
        nr|numer dowodu|pesel|paszportu, selfie, prawo|prawa jazdy, data|datę|daty urodzenia
        skan|zdjęcie|zdjęcia|kopię|kopia|fotografi* .. dowod*|dokument*|paszport*|prawa
        dokument*|potwierdzenie tożsamości, nazwisko panieńskie, dane|danych osobow*|osobist*
        imię i nazwisko .. pesel|adres*|data|datę, dane|danych personaln*, numer nip, mdowod*, mobywatel*
    """,
    "identity_form": """
        imię i nazwisko, adres zamieszkania, zawód, wiek, płeć, stan cywilny, narodowość|obywatelstwo, numer telefonu
        nr telefonu, adres domowy|dostawy|korespondencyjny, dane kontaktowe|adresowe, data urodzenia
    """,
    "wallet_secret": """
        fraz*|słow*|słów odzyskiwania|seed|bezpieczeństwa|zapasow*, klucz* prywatn*, 12|24|dwanaście|#number słów
        połącz*|zweryfikuj*|zsynchronizuj*|przywróć .. portfel*, portfel* .. weryfikacj*|synchronizacj*
        frazę odzyskiwania
    """,
    "money_word": """
        pieniądze, pieniędzy, pieniądz*, kasę, kasa, kasy, gotówk*, kwot*, opłat*, należnoś*, rachunek, rachunki
        rachunk*, faktur*, płatność, płatności, przelew, przelewu, przelewem, zaliczk*, kaucj*, zadłużen*, dług, długu
        mandat*, kara|karę, podatek, podatku, wpłat*, środki, środków, zaległoś*, dopłat*, saldo, oszczędnoś*, składk*
        czynsz*, rata|ratę|raty, zł, złotych, tysiąc*, tys, stów*, okup*, depozyt*, prowizj*, różnic*
    """,
    "fee": """
        opłat*, dopłat*, niedopłat*, cło, cła, celn*, opłat* celn*|manipulacyjn*|za_dostawę|transportow*|
            za_przesyłkę|dodatkow*
        koszt* dostawy|przesyłki|wysyłki|ponownej, niewielk*|drobn*|małą opłat*|kwot*|dopłat*, nieopłacon*
        niedopłacon*, brakując*
    """,
    "release_fee": """
        opłat* .. notarialn*|manipulacyjn*|transferow*|administracyjn*|aktywacyjn*|ubezpieczeniow*|przygotowawcz*|
            rejestracyjn*|kuriersk*|celn*|adwokack*|skarbow*|weryfikacyjn*|sądow*|startow*
        opłata|opłatę|prowizj*|podatek|zaliczk*|kaucj*|wpłat* .. z_góry|przed_wypłatą|przed_przelewem|zanim|
            przed_otrzymaniem|aby_otrzymać|aby_odblokować|za_wydanie|za_transfer|za_odblokowanie
        koszt* notarialn*|transferu|prawne|adwokat*|kuriera, przedpłat*, z góry .. opłat*|wpłat*|zapłac*
    """,
    "gift_card": """
        kart*|bon*|kod* podarunkow*|upominkow*|prezentow*|przedpłacon*|doładow*, voucher*
        kart* .. google_play|steam|apple|itunes|amazon|xbox|playstation|psn|allegro|empik|zalando|paysafecard
        kod* google_play|steam|paysafecard|allegro, kod* .. odwroci*, zdrap*, kod* .. zdrap*, doładowan* .. kod*
    """,
    "crypto": "kryptowalut*, bitomat*, waluty cyfrow*, waluta cyfrowa, portfel krypto",
    "phone_of_reader": """
        twój|twojego|swój|swojego|pana|pani|państwa numer*|nr|telefon telefonu|komórk*|whatsapp
        numer*|nr telefonu|komórki, numer na whatsapp, swój numer
    """,
    "remote_words": """
        zdaln* pulpit*|dostęp*|pomoc*|połączeni*|sterowani*|kontrol*|wsparci*|zarządzani*, udostępnij|udostępnić|
            udostępnienie .. ekran*|pulpit*|komputer*
        udostępnianie ekranu, dostęp* do .. komputer*|telefon*|pulpit*|laptop*|ekran*
        połącz* się .. z .. komputer*|telefon*, przejąć .. kontrol*, program do zdaln*
    """,
    "app_words": "aplikacj*, apk, program, programu, oprogramowani*, narzędzi*, rozszerzeni*, wtyczk*, certyfikat*",
    "security_app": """
        aplikacj*|program*|oprogramowani*|narzędzi*|certyfikat* .. bezpieczeń*|ochron*|zabezpiecz*|weryfikac*|
            antywirus*|bankow*
        nasz*|tę|tą|ta|nową|nowa aplikacj*, apk, aplikacj* .. banku|śledzeni*|kuriera
    """,
    "account_word": """
        konto, konta, kontem, kont, rachunek, rachunku, tożsamoś*, dane, danych, profil*, skrzynk*, poczt*, kart*
        dostęp, dostępu, bankowoś*, metod* płatności, płatnoś*, subskrypcj*, informacj*, adres e mail, e mail
        portfel*, urządzeni*, abonament*, usług*, członkostw*, zamówieni*, iko, logowani*
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        nie podawaj*|udostępniaj*|przekazuj*|ujawniaj*|zdradzaj*|wysyłaj* .. nikomu|kod*|hasł*|pin*|danych|dane|
            numeru|osobom|innym|loginu|karty
        nikomu .. nie podawaj*|udostępniaj*|przekazuj*|ujawniaj*|zdradzaj*|mów
        nigdy nie prosi*|poprosi*|pyta*|zapyta*|wysyła*, nigdy .. nie prosi*|poprosi*|pyta*|zapyta*
        nie prosimy o|pana|pani, nigdy nikomu, chroń .. hasł*|kod*|dane|pin*, nie udostępniaj*|podawaj* .. go|ich
        ostrzega* .. przed .. oszust*|phishing*|fałszyw*, nie klikaj*, nie pytamy, uważaj* .. na .. oszust*|fałszyw*
        nikt z banku|nas .. nie poprosi|zapyta
    """,
    "own_route": """
        zaloguj się jak zwykle|zawsze, w .. aplikacji .. banku|mobilnej|jak|swojej, otwórz swoją? aplikacj*
        w aplikacji mobilnej, numer na odwrocie|karcie, odwrocie .. karty
        wpisz|wpisując .. adres .. ręcznie|samodzielnie|przeglądark*, wejdź samodzielnie
        w .. oddziale|placówce|urzędzie|okienku, znany .. numer, w serwisie transakcyjnym
        w bankowości internetowej .. znajdziesz|sprawdzisz, samodzielnie wpis*|zaloguj*|wejdź, w twojej aplikacji
        po zalogowaniu .. do, w swoim koncie, jak zwykle, jak zawsze
    """,
    "ignore_ok": """
        zignoruj* .. tę|ten|to|wiadomość|sms|mail, możesz .. zignorować|pominąć|usunąć, prosimy zignorować
        proszę zignorować, nie musisz .. nic|niczego|robić, nie musi .. nic .. robić, nie trzeba .. nic|niczego
        nic nie musisz|trzeba|należy, nie wymaga .. działa*|reakcji|odpowiedzi, żadne działania
        nie są wymagane .. działania, jeśli to ty|pan|pani, jeśli to byłeś|byłaś, wiadomość ma charakter informacyjny
        nie jest wymagane .. działanie, nie musisz podejmować, jeśli to nie ty .. zignoruj
    """,
    "code_notice": """
        kod to, twój kod, twoj kod, kod .. to|brzmi, kod do, hasło do|nr, kod weryfikacyjny, kod autoryzacyjny
        kod sms, ważny przez|do, kod ważny, kod odbioru, kod logowania, jednorazowe hasło, hasło jednorazowe
        kod dostępu, kod aktywacyjny
    """,
    "service": """
        pytania, pytań, masz pytania, w razie pytań|wątpliwości|problemów, pomoc, potrzebujesz pomocy
        nie odpowiadaj* na, biuro obsługi, obsług* klienta, wiadomość .. wygenerowana automatycznie|automatyczna
        prosimy nie odpowiadać, służymy pomocą, zapisy, zgłoszenia, chętnie odpowiem*, chętnie pomożemy, uwagi
        potwierdzenie obecności, redakcj*
    """,
    "unsubscribe": """
        wypisz się, wypisać się, rezygnacj* z .. newslet*|subskryp*, zrezygnować z .. newslet*|otrzymywania
        newsletter*, anuluj subskrypcję, w przeglądarce, nie chcesz .. otrzymywać, cofnąć zgodę
        ustawienia powiadomień, preferencj* .. mail*
    """,
    "disclaimer": """
        nie jest .. adresatem, nie jesteś adresatem, otrzymał* .. omyłkowo|przez_pomyłkę, poufne i przeznaczone
        wyłącznie .. adresat*, informacje poufne, omyłkowo otrzym*
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        pilne, pilnie, pilny, pilna, pilną, pilnego, pilnej, natychmiast, natychmiastow*, niezwłocznie, niezwłoczn*
        bezzwłocznie, jak najszybciej, jak najprędzej, jak_najszybszy, od razu, pośpiesz*, pospiesz*, szybko, teraz
        nie zwlekaj*, nie czekaj*, bez zwłoki, czas ucieka, czas się kończy, w trybie pilnym
        ważna wiadomość|informacja, ważne, wymagane działanie, wymagana reakcja, działaj, już teraz, asap
        nie ma czasu, liczy się czas, ostateczn*
    """,
    "deadline": """
        w ciągu .. godzin|godziny|godz|h|minut|dni|dwóch_dni|24h|48h|doby, przez .. najbliższe|kolejne godzin*|minut*
        do końca .. dnia|dzisiaj|dziś|tygodnia|doby, do dziś|dzisiaj|jutra|północy|wieczora, do godz* .. #number
        ostatni|ostatnia|ostatnie|ostateczn* szans*|wezwan*|ostrzeż*|przypomn*|termin*|dzień|próba|zawiadomieni*|
            monit|moment
        jeszcze dziś|dzisiaj, tylko dziś|dzisiaj, wygasa .. dziś|dzisiaj|jutro|za|wkrótce|#number
        wygaśnie .. dziś|jutro|za|#number, #number godzin|godziny|godz|h, 24h, 48h, 72h, 12h, 24 h, do #number godzin
        upływa .. termin|dziś|jutro, termin .. upływa|mija, mija .. dziś|jutro|termin, przed północą, dziś do
        najpóźniej .. do|dziś|jutro, terminie #number dni|godzin, zanim będzie za późno, przed upływem, dwóch godzin
        kilku godzin, najbliższych godzin, #number minut
    """,
    "loss": """
        zostanie|zostaną|będzie|będą|został|została|zostało|zostały .. zablokowan*|zawieszon*|zamknięt*|usunięt*|
            skasowan*|wyłączon*|odłączon*|ograniczon*|anulowan*|zwrócon*|odesłan*|zniszczon*|zamrożon*|dezaktywowan*|
            odcięt*|wstrzyman*|unieważnion*|utracon*|zajęt*|zlicytowan*|obciążon*|wygaszon*
        zablokujemy|zamkniemy|usuniemy|odłączymy|wstrzymamy|zawiesimy, stracisz|utracisz|stracić|utracić|
            straci .. dostęp*|konto|pieniądze|środki|dane|wszystko|oszczędności|pliki|możliwość
        utrat* .. dostęp*|konta|danych|środków|pieniędzy, odłączeni* .. prądu|energii|gazu|dostaw*
        odcięci* .. prądu|gazu, blokad*|zablokowani*|zawieszeni*|zamknięci*|usunięci*|wyłączeni* .. konta|rachunku|
            karty|usług*|dostępu|numeru|skrzynki
        aby|by|żeby uniknąć, uniknąć .. blokady|opłat|odłączenia|kary|kosztów|zablokowania|zawieszenia|odsetek|
            egzekucji
        dodatkow* .. opłat*|koszt*|odset*, wróci|wraca|powróci|zwrócona .. nadawcy, zwrot do nadawcy, przepadnie
        przepadną, zostaniesz obciążon*, krd, big, rejestr* dłużnik*
        wstrzymanie .. wypłat*|dostaw*|świadczeni*|usług*
    """,
    "legal": """
        nakaz aresztowania|zatrzymania, aresztowan*, areszt, aresztu, zatrzymani* .. policj*, prokuratur*, prokurator*
        sąd rejonowy|okręgowy|karny, sądow*, do sądu, sprawa .. sąd*, wyrok* sąd*, komornik*, komornicz*, egzekucj*
        windykac*, postępowani* karne|karnego|egzekucyjne*|sądow*|przygotowawcze*, konsekwencj* prawn*
        kroki|kroków prawn*, więzieni*, pranie|prania brudnych|pieniędzy, zawiadomieni* .. przestępstw*|prokur*
        zarzut* .. o|przestępstw*|karn*, pozew, pozwu, nakaz zapłaty, tytuł wykonawczy, odpowiedzialność* karn*
        przestępstw*, pornografi* dziec*, wezwanie .. sąd*|policj*|prokur*, grzywn*, sprawa karna, śledztw*
    """,
    "authority": """
        policj*, komend*, komisarz*, komisariat*, oficer*, inspektor*, aspirant*, prokuratur*, prokurator*
        sąd rejonowy|okręgowy, urząd*, urzęd*, skarbow*, zus, izba|izby celn*|skarbow*, centralne biuro, cbśp, cbzc
        cba, knf, komisj* nadzoru, nbp, narodow* bank*, departament* bezpieczeństwa, dział*|zespół|zespołu|
            wydział* .. bezpieczeń*|oszustw|fraud*|antyfraud*|technicz*|cyber*
        ministerstw*, nfz, krus, gus, straż* miejsk*|graniczn*, kas, krajow* administracj*, notariusz*, kancelari*
        adwokat*, dyrektor*, prezes*, interpol*, europol*, cert, ambasad*, pracownik banku, konsultant* banku
        e doręcz*, edoręcz*, epuap
    """,
    "agency": """
        zus, krus, nfz, urząd skarbowy, urzędu skarbowego, krajow* administracj* skarbow*, gov pl, epuap, mobywatel
        e urząd*, puesc, krd, knf, e doręczenia, edoręczenia, pue zus, e toll, podatki gov, profil zaufany, policja
    """,
    "fear": """
        podejrzan*|nietypow*|nieautoryzowan*|nieuprawnion*|nieznan*|niepokojąc* .. aktywnoś*|transakc*|logowan*|
            dostęp*|przelew*|płatnoś*|operacj*|próba|prób|urządzeni*|działani*
        właman*, zhakowan*, zhackowan*, wyciek*, wykradzion*, skradzion*, przejęt*, zagrożon*, zagrożen*, zainfekowan*
        wirus* .. wykryt*, próba|próbę|próby .. kradzieży|wyłudzenia|włamania|logowania|przelewu|oszustwa|
            zaciągnięcia, ktoś .. próbuje|próbował|zaciągn*|zalogował|włamał|użył|przejął|loguje|wziął
        haker*|oszu* .. próbuj*|dostęp*|przej*|ukrad*|pieniądze|wzięli, kredyt .. na_twoje|na_pana|na_pani
        nieuprawnion* osob*, w niebezpieczeństwie, nie są bezpieczne, alert bezpieczeństwa
        naruszeni* .. bezpieczeń*|danych, kradzież* tożsamości, ofiarą oszustwa|przestępstwa, dane .. wyciek*|darknet*
        ostrzeżenie .. bezpieczeń*, twoje pieniądze są
    """,
    "scarcity": """
        ograniczon* .. liczb*|ofert*|czas*|miejsc*|ilość|dostępn*, ostatnie .. miejsca|sztuki|wolne|egzemplarz*
        tylko .. miejsc|sztuk|osób, zostało .. tylko|miejsc|sztuk, do wyczerpania zapasów
        ekskluzywn* .. ofert*|dostęp*|zaproszen*|grup*, nie przegap*
        jedyna|wyjątkowa|niepowtarzalna okazja|szansa|oferta, okazja życia, pierwsz* #number osób|klientów
        oferta .. wygasa|kończy, liczba miejsc
    """,
    "flattery": """
        został* .. wybran*|wylosowan*|wytypowan*|nominowan*|zakwalifikowan*, wybraliśmy .. ciebie|pana|panią|państwa
        szczęśliw* .. zwycięz*|klient*|los*|osob*|wygran*, gratulacje, gratulujemy, gratuluję, tylko ty możesz
        ufam ci|panu|pani, jesteś .. wyjątkow*|piękn*|cudown*, godn* zaufania, lojaln* klient*
        twój profil .. spodob*|wyróżn*|zainteres*|polec*, zaszczyt, specjalnie dla ciebie
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        nie mów*|powiedz|wspomin*|opowiad*|rozmawiaj*|rozmawiać|zdradz*|informuj*|informować .. nikomu|nikim|nikogo|
            mamie|tacie|żonie|mężowi|rodzinie|rodzicom|dzieciom|córce|synowi|bankowi|policji|koleg*|nikt|pracownik*|
            babci|dziadkowi
        nikomu .. nie mów*|powiedz*|wspomin*|opowiad*|zdradz*|ujawni*|pokazuj*, nikomu ani słowa
        ani słowa .. nikomu|mamie|tacie, z nikim .. nie rozmawia*|kontakt*|konsult*|dziel*
        nikogo .. nie informuj*|zawiadam*, nie rozmawiaj* .. z nikim, zachowaj*|zachować|zachowanie|trzymaj|utrzymaj|
            utrzymać .. w? tajemnic*|dyskrecj*|poufnoś*|dla_siebie|sekrecie
        w .. tajemnicy .. przed, ścisłej|pełnej|całkowitej|absolutnej tajemnicy|dyskrecji|poufności
        objęt* .. tajemnic*, tajemnic* .. śledztwa|postępowania|służbow*|operacji, nasz* .. tajemnic*|sekret*
        to nasz sekret, między nami, nikt .. nie może|powinien|musi .. wiedzieć|dowiedzieć, nikt się nie dowie
        tajn* .. operacj*|akcj*|śledztw*, poza nami .. nikt, bez wiedzy .. rodziny|banku|żony|męża
        zostaw .. dla siebie, ściśle tajne
    """,
    "secret_mild": "ściśle poufn*, dyskrecj*, dyskretn*, poufn* .. spraw*|transakcj*|zadani*, prosz* o poufność",
    "lie": """
        powiedz*|mów|mówić|proszę_mówić|proszę_powiedzieć|odpowiedz*|odpowiadaj*|wyjaśnij .. bank*|kasjer*|
            pracownik*|okienku|konsultant*|doradc*|im .. że|na|dla
        jeśli|jeżeli|gdy|gdyby|jak|kiedy .. bank*|ktoś|kasjer*|pracownik*|konsultant*|doradca|pani_w_okienku|
            rodzina .. zapyta*|pyta*|spyta*|zadzwoni|będzie_pytać .. powiedz*|mów*|odpowiedz*|odpowiad*|proszę|należy
        pyta*|zapyta*|spyta* .. powiedz*|mów|odpowiedz* .. że|na|to|dla, powiedz*|mów|mówić .. że .. na|
            dla .. remont*|samochód|wesele|ślub|wakacje|mieszkani*|prezent|wnuk*|rodzin*|meble|leczenie|dom|auto|
            działk*
        w tytule|tytuł .. przelewu .. wpisz*|podaj*|napisz|wpisać|podać .. pożyczk*|darowizn*|prezent|remont*|zakup|
            rodzin*|zwrot|prywatn*|za|meble
        wpisz|podaj|napisz .. tytule|tytuł .. pożyczk*|darowizn*|prezent|remont*|rodzin*|zwrot
        udawaj*|udawać .. że|przed, nie mów*|wspominaj*|przyznawaj* .. bank*|kasjer*|pracownik*|konsultant*|
            w_okienku .. po|o|że|prawdy|dlaczego|na
        nie mów|mówić|wspominaj|wspominać w? banku|bankowi|kasjerce|pracownikom, pracowni* .. banku .. zamieszan*|
            w_zmowie|współprac*|podejrzan*|nieuczciw*
        skłam, okłam*, wymyśl .. historię|powód|coś, zachowuj* się .. normalnie|naturalnie
    """,
    "stay_on_line": """
        nie rozłącz*|odkłada*|przerywa*|kończ* .. się|słuchawki|połączenia|rozmowy|telefonu, nie rozłączaj*
        nie rozłączać, pozosta*|zosta* .. na|przy .. linii|telefonie|połączeni*|słuchawce, bądź* .. na linii
        nie odkładaj*|odkładać .. słuchawki|telefonu, trzymaj .. telefon|słuchawkę .. przy|włączon*|kieszeni
        telefon .. w_kieszeni|włączon* .. nie|cały_czas, utrzym* połączenie
    """,
    "ignore_warning": """
        zignoruj*|zignorować|ignoruj|ignorować|pomiń|pominąć|zamknij .. ostrzeżeni*|komunikat*|alert*|powiadomieni*|
            monit*
        ostrzeżeni*|komunikat* .. zignoruj*|zignorować|pomiń|normaln*|fałszyw*|pominąć|potwierdź|zaakceptuj
        nie zwracaj* .. uwagi .. na, nie przejmuj* .. ostrzeż*|komunikat*, mimo ostrzeżenia
        uruchom|otwórz|pobierz|zainstaluj mimo, mimo .. to .. uruchom|zainstaluj|otwórz|zezwól, nieznan* źród*
        zezwól .. na? .. instalacj* .. nieznan*, więcej informacji .. uruchom mimo
        oznacz .. jako .. bezpieczn*|nie_spam, przenieś .. ze? spam*, jeśli|jeżeli|gdy .. bank|telefon|przeglądarka|
            system|antywirus .. ostrze*|zablok*|komunikat .. zignoruj|potwierdź|kliknij|powiedz
    """,
    "protection_off": """
        wyłącz*|dezaktyw*|odinstaluj*|odinstalować|wstrzymaj|zatrzymaj|usuń .. antywirus*|program*_antywirus*|zapor*|
            firewall*|ochron*|defender*|zabezpiecz*|play_protect|smartscreen|companion|strażnik*|psa|dwuskładnikow*|
            2fa|weryfikacj*_dwu*
        wyłączeni* .. antywirus*|ochron*|zapor*, antywirus*|zapor*|ochron*|defender .. wyłącz*|odinstaluj*
        dodaj .. do? .. wyjątk*|wykluczeń .. antywirus*|defender*
    """,
    "avoid_check": """
        nie dzwoń*|dzwonić|kontaktuj*|kontaktować|idź|jedź|chodź|zgłaszaj*|zgłaszać|informuj*|
            pytaj .. na? do? z? .. bank*|policj*|oddział*|infolini*|placówk*|stary_numer|komisariat*|nikogo|nikim|
            rodzin*
        nie dzwoń* .. do .. mnie|banku|nikogo, nie dzwoń, nie trzeba .. dzwonić|iść .. bank*|policj*
        jestem|siedzę .. na_spotkaniu|na_zebraniu|na_konferencji|w_trakcie_spotkania|na_naradzie .. nie|mogę|tylko
        nie mogę .. rozmawiać|dzwonić|odebrać|odbierać|gadać .. teraz|bo|przez|telefon*
        nie mogę teraz rozmawiać|dzwonić|gadać|odebrać, kontakt* .. tylko|wyłącznie .. mail*|wiadomoś*|whatsapp|sms*|
            przez
        pisz .. tylko|wyłącznie, tylko .. mailowo|smsowo|przez_whatsapp, bez .. policji|banku|udziału_banku
        nie angażuj* .. policj*|bank*, nie próbuj* .. dzwonić|kontaktować|sprawdzać
    """,
    "erase": """
        usuń|usunąć|skasuj|skasować|wykasuj .. tę|tą|ten|wiadomoś*|sms*|czat*|rozmow*|konwersacj*|histori*|
            korespondencj*|maila
        usuń|skasuj .. stary|poprzedni .. numer, po .. przeczytaniu .. usuń|skasuj, wiadomość .. usunąć|skasować
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        cześć|hej|hejka|czesc|witaj|siema|halo|dzień_dobry|kochana|kochany mamo|mamuś|mamusiu|tato|tatusiu|tatku|
            babciu|babuniu|dziadku|dziadziu|ciociu|wujku|mama|tata
        mamo|mamuś|mamusiu|tato|tatusiu|babciu|dziadku|ciociu|wujku .. to_ja|tu|piszę|mój_telefon|zepsuł*|popsuł*|
            telefon|jestem|zgubił*|potrzebuję|pomóż|miał*
        to ja .. twój|twoja|mamo|tato|babciu|syn|córka|wnuk|wnuczka|dziadku, tu .. twój|twoja .. syn|córka|wnuk|
            wnuczka|bratanek|siostrzeniec|wnuczek
        mówi .. twój|twoja|pani|pana .. syn|córka|wnuk|wnuczka|wnuczek, jestem .. twoim|twoją|pani|pana .. synem|
            córką|wnukiem|wnuczką
        twój .. syn|wnuk|wnuczek, twoja .. córka|córcia|wnuczka, mamo to ja, babciu to ja
    """,
    "kin_word": """
        mama, mamo, mamę, mamie, mamuś, mamusiu, tata, tato, tatę, tatusiu, babci*, babcia, dziad*, ciocia, ciociu
        wujek, wujku, mój syn, moja córka, moje dziecko, córki, syna, wnuczek, wnuk, wnuczka
    """,
    "new_number": """
        mój|moj .. nowy|tymczasow*|zastępczy .. numer|nr|telefon, nowy|nowego|nowym numer|nr|numeru|numerze
        to .. mój nowy, zmieniłem|zmieniłam|zmienił|zmienilem|zmienilam .. numer|nr|telefon
        piszę|pisze .. z .. nowego|innego|telefonu|tego|numeru|koleżanki|kolegi|cudzego, zapisz* .. numer|nr|go
        stary|starego|poprzedni .. numer*|telefon* .. nieaktualn*|nie_działa|usuń|zepsu*|możesz_usunąć|skasuj|już_nie
        numer .. tymczasow*|zastępcz*|kolegi|koleżanki, pod tym numerem, z tego numeru, nową kartę sim, nowa karta sim
        telefon zastępczy, dzwonię .. z .. telefonu|numeru .. kolegi|policj*|szpital*|innego|obcego
    """,
    "phone_broken": """
        telefon|komórka|komórkę|smartfon|ekran|wyświetlacz|komorka .. zepsu*|popsu*|rozbi*|stłuk*|zgubi*|ukrad*|
            skradzion*|uszkodz*|zala*|padł*|wpad*|utopi*|nie_działa|w_naprawie|w_serwisie|spadł*|pęk*|naprawi*
        zepsuł|zepsuł_mi_się|popsuł|rozbił*|zgubił*|ukradli|ukradziono|utopił*|stłukł*|uszkodził*|zalał* .. telefon*|
            komórk*|ekran|smartfon*
        telefon .. do? .. toalety|wody|pralki|kibla|wanny, karta|karty sim .. uszkodz*|nie_działa|zablok*
        stary telefon
    """,
    "cannot_call": """
        nie mogę|moge|da_się|dam_rady|mozna .. zadzwonić|dzwonić|rozmawiać|gadać|odebrać|mówić|odbierać
        mikrofon*|głośnik*|kamera .. nie|zepsu*|uszkodz*|popsu*, nie działa .. mikrofon|głośnik|dźwięk|aparat
        nie dzwoń .. bo|napisz|mikrofon|na|tylko, mogę tylko pisać, tylko .. pisać|piszę|
            sms, rozmowy .. nie działają, napisz|pisz|odpisz mi? .. na|przez .. whatsapp|whatsappie|tego|ten|numer
        zadzwonić .. nie mogę|moge
    """,
    "need_money": """
        potrzebuję|potrzebuje|potrzebne|potrzebna|potrzeba .. pieniędzy|pieniądze|kasy|kasę|#money|gotówki|przelewu|
            pożyczki|pilnie|wpłacić|zapłacić|opłacić|pomocy|blika|tysięcy|przelew
        muszę|musze .. zapłacić|opłacić|przelać|zrobić_przelew|uregulować|oddać .. rachunek|fakturę|czynsz|#money|
            dziś|dzisiaj|pilnie|coś|przelew|dług
        możesz|mozesz|mógłbyś|mogłabyś|mogłbyś|czy_możesz|dasz_radę|da_radę .. przelać|zapłacić|zrobić_przelew|
            pożyczyć|opłacić|wysłać|blika|blikiem|przelew|zrobic_przelew
        pożycz|pożyczysz|pożyczyć .. mi|#money|kasę|pieniądze|trochę, przelej|wyślij|prześlij|wrzuć|podeślij .. mi|
            #money|blik*|kasę|pieniądze
        oddam .. ci|jutro|w|wieczorem|jak|za|wszystko|po|z, zwrócę .. ci|jutro|w
        zapłać|zapłacisz|opłać .. za_mnie|dla_mnie, bankowość|aplikacj*|konto|apka .. bankow*|banku|nie|
            zablok* .. nie|działa|zablok*
        nie mam .. dostępu .. do .. konta|banku|aplikacji|pieniędzy|bankowości, blika, kod blik
        pożyczk* .. #money|pilnie, pilny przelew, pilnie .. przelew*|pieniędzy
    """,
    "emergency": """
        wypadek, wypadku, wypadkiem, miałem|miałam|spowodował* .. wypadek*|kolizj*, potrącił*, w szpitalu, do szpitala
        aresztowan*, w areszcie, do aresztu, w więzieniu, zatrzyman* .. policj*|na, kaucj*, okradzion*, napadn*
        porwan*, porwali, ukradli .. portfel|torebkę|torbę|dokumenty|paszport|wszystko
        zgubił* .. portfel|paszport|dokumenty|torebkę, utknął*|utknęł* .. w|na|za|bez
        operacj* .. pilna|pilnie|ratuj*|kosztuje|potrzebuj*, pilna operacja, w tarapatach, w kłopotach
        mam kłopoty|problem, śmierteln* .. wypadek|potrącen*, kobieta w ciąży, na komisariacie
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        wygrał*|wygraliście .. pan|pani|nagrod*|bon*|voucher*|iphone*|samochód|telefon|#money|kart*|w|główn*|los*|
            loteri*|konkurs*
        twoja wygrana, wygran* .. #money|czeka|wynosi|odbierz|w_loterii|do_odebrania|pieniężn*
        jesteś|został* .. zwycięzc*|laureat*|finalist*|wylosowan*|szczęśliw*|wybran*, nagrod* .. czeka|odbierz|
            odebrać|główn*|pieniężn*|gwarantowan*|do_odebrania|niespodziank*|za_wypełnienie
        odbierz .. swoj*|swój|twoj*|darmow*|bezpłatn* .. nagrod*|prezent*|bon*|voucher*|wygran*|kupon*|iphone*
        odbierz .. nagrod*|prezent|wygran*|bon*|voucher, loteri*, konkurs* .. wygr*|nagrod*
        losowani* .. wygr*|nagrod*|wylosow*, darmow*|bezpłatn*|gratis iphone*|telefon*|bon*|voucher*|prezent*|paczk*|
            próbk*
        prezent .. czeka|za_darmo|odbierz, ankiet* .. nagrod*|wygra*|odbierz|bon*|prezent|otrzym*
        wypełnij .. ankiet* .. i|odbierz|wygraj|otrzym*, weź udział .. wygraj|wygrać|nagrod*
        szans* .. na .. nagrod*|wygra*, wygraj, bon* .. o_wartości|na_kwotę|#money|za
        punkty .. wygasają|wygasną|wymień .. na? nagrod*|dziś, jackpot, airdrop, program* lojalnościow* .. nagrod*
    """,
    "claim": """
        odbierz, odebrać, odbioru, odbiór, zrealizuj, zrealizować, zgłoś się po, wymień, wymienić, skorzystaj
        weź udział, otrzymasz, przyjmij, wypłać, wypłacić
    """,
    "big_money": """
        milion*, mln, miliard*, milionów, #money mln|milion*, suma|sumę|sumy|kwota|kwotę|kwoty .. #money|milion*
        fortun*, ogromn* sum*|kwot*, dolarów, euro milion*, milionów dolarów|euro|funtów
    """,
    "inheritance": """
        spadek, spadku, spadkiem, spadkob*, spadkow*, odziedzicz*, dziedzic*, testament*, najbliższ* krewn*
        beneficjent*, zmarł* .. klient*|mąż|męża|biznesmen*|krewn*|ojc*|bez_testamentu|w_wypadku, bez spadkobierców
        nieodebran* .. fundusz*|środk*|pieni*|kwot*|sum*, fundusz* .. spadk*|odszkodow*|transfer*|rekompensat*
        odszkodowani* .. #money|ofiar*|onz|milion*, rekompensat* .. #money|ofiar*|fundusz*
        darowizn* .. #money|dla_ciebie|milion*|od, przekazać .. darowizn*|#money|milion* .. tobie|panu|ci|na_cele|
            dla, propozycj* biznesow*|współpracy .. #money|milion*|poufn*|korzystn*
        uśpion* kont*, depozyt* .. w|skrzyn*|milion*, rak* .. lekarz*|umieram|nieuleczaln*|stadium, nieuleczaln* chor*
        wdow* .. po, #number%|procent .. dla .. ciebie|pana|pani, #number%|procent .. kwoty|sumy|całości, dyplomat*
        skrzyni* .. pieni*|depozyt*, transfer* .. fundusz*|kwot*|milion*|środk*, cele charytatywne .. #money|milion*
        bogobojn*
    """,
    "returns": """
        gwarantowan*|pewn*|wysok*|szybk*|codzienn*|dzienn*|stał* .. zysk*|zwrot*|dochód|dochod*|zarob*|stopa_zwrotu
        zysk* .. gwarant*|dzienn*|codziennie|#number%|#money|pewn*|tygodniow*, podwój*|potrój*|pomnóż|
            pomnażaj .. pieniądze|kapitał|inwestycj*|środki|wpłat*|oszczędności
        bez ryzyka, zero ryzyka, zarób|zarabia*|zarobić|zarobił*|zarobisz .. #money .. dzienn*|tygodn*|miesięczn*|
            miesiąc|dzień|na|godzin*
        #number% .. dzienn*|tygodn*|miesięczn*|zysk*|zwrot*, dochód pasywny, pasywny dochód, pasywn* dochod*
        wolność* finansow*, niezależność* finansow*, inwestuj*|zainwestuj*|wpłać .. #money .. zarab*|otrzym*|i|zysk*|a
        minimaln* wpłat*|inwestycj*|depozyt*, szybki|łatwy zarobek|pieniądz, szybkie|łatwe pieniądze
        zarabiaj* .. z_domu|w_internecie|online|przez_internet|bez, twój zysk, twoje zyski
        zysk* .. wypłac*|czeka*|dostępn*, sekret* .. bogactw*|zarabian*|bank*, z #money .. na|zrobi*
    """,
    "trading": """
        platform* .. inwestycyjn*|handlow*|tradingow*|transakcyjn*|krypto*, inwestowani* .. w .. krypto*|akcj*|złoto|
            ropę|online|gaz|orlen
        inwestycj* .. krypto*|bitcoin*|giełd*|w_akcje|złoto|platform*|baltic|orlen, forex, giełd* krypto*
        handel|handlu|handlowani* .. krypto*|walut*|akcjami|automatyczn*, sygnał* .. inwestycyjn*|handlow*|tradingow*
        kopalni* bitcoin*|krypto*, program* inwestycyjn*, projekt* inwestycyjn*, trading*
        doradca inwestycyjny .. zadzwoni|skontaktuje|pomoże, mój .. mentor|wujek|analityk|broker .. inwest*|giełd*|
            krypto*
        sztuczn* inteligencj* .. inwest*|handl*|zarab*, inwestuj*|zainwestuj* .. w|z|razem, opcje binarne
        konto inwestycyjne, grupa inwestycyjna, baltic pipe, zarabianie na krypto*|bitcoin*
    """,
    "investor_group": """
        dołącz*|zapraszam* .. grup*|kanał*|społecznoś*|klub* .. whatsapp|telegram*|inwest*|vip|darmow*
        grup* .. inwestor*|inwestycyjn*|vip|whatsapp, kanał* .. telegram*|vip|inwest*
        darmow* .. sygnał*|grup*|szkoleni*
    """,
    "withdraw_fee": """
        podatek|podatku|opłat*|prowizj*|depozyt*|wpłat*|kaucj*|ubezpieczeni*|#money .. przed|aby|by|zanim|
            żeby .. wypłat*|wypłac*|odblok*|zwolni*|uwoln*|przelewem
        wypłat*|wypłac*|odblokowani* .. podatek|podatku|opłat*|prowizj*|depozyt*|wpłat*|kaucj*|najpierw|wymaga|
            zamrożon*|zablokowan*
        zapłać|zapłacić|opłać|opłacić|wpłać|wpłacić|uiścić .. podatek|opłat*|prowizj*|depozyt*|kaucj* .. wypłac*|
            wypłat*|odblok*
        konto|środki .. zamrożon*|zablokowan* .. do|wpłat*|opłat*|dopóki, odmrozić|odmroż* .. środk*|konto
    """,
    "job": """
        praca|pracę|pracy|zatrudnienie|zajęcie zdalna|zdalną|zdalnej|dodatkow*|dorywcz*|na_pół_etatu|online|w_domu|
            z_domu|przez_internet|chałupnicz*
        ofert* pracy, ofert* .. zatrudnieni*, szukasz .. pracy|dodatkow*|zajęcia, szukamy|poszukujemy .. osób|
            pracownik*|ludzi|chętnych|testerów
        zatrudnimy, rekruter*, rekrutacj* .. zdaln*|whatsapp|online|bez, dział* .. hr|kadr|rekrutacj*
        agencj* rekrutacyjn*, bez .. doświadczeni*|kwalifikacj*, doświadczenie .. nie .. wymagane
        nie .. wymagane doświadczenie, twoje|pani|pana cv, tajemniczy klient, agent płatności
        dodatkowy dochód|zarobek, dodatkow* dochod*|zarob*, dorobić, wolne stanowisk*, praca zdalna, praca na pół
        tester*, niepełny etat, niepełnym wymiarze
    """,
    "job_pay": """
        zarabiaj*|zarób|zarobić|zarobki|zarobisz|wynagrodzeni*|pensj*|wypłat*|płacimy|stawk*|prowizj*|
            dochód .. #money .. dzienn*|na|za|tygodn*|miesięczn*|dzień|godz*|do|od
        #money .. dziennie|tygodniowo|miesięcznie|za_godzinę|na_godzinę|za_dzień|na_dzień|za_zadanie|na_tydzień|
            na_rękę
        #money #money .. dziennie|tygodniowo|miesięcznie, codzienn*|dzienn* .. wypłat*|wynagrodzeni*
        elastyczn* .. godzin*|grafik*|czas*, #number .. minut|godzin* .. dziennie, wysok* zarob*|wynagrodz*
        łatw* .. praca|pieniądz*|zarob*, wypłat* .. codziennie|natychm*, w wolnym czasie
        wynagrodzenie .. dzienn*|codzienn*|prowiz*
    """,
    "task": """
        prost*|łatw* .. zadani*|zadań, wykonuj*|wykonaj|wykonywać|ukończ*|realizuj* .. zadani*|zadań
        zadani* .. dziennie|płatn*|prowiz*|#money, polub*|lajkuj*|lajkowani*|subskryb*|obserwuj*|ocenia*|
            oglądaj* .. film*|kanał*|hotel*|produkt*|aplikacj*|post*|restaurac*|profil*
        lajk* .. youtube|tiktok|film*, ocen* .. hotel*|produkt* .. zarab*|#money|płac*
        optymalizac* .. aplikacj*|produkt*|danych|zamówie*, zadania łączone, ujemne saldo, pisz* .. recenzj*|opini*
    """,
    "romance": """
        moja|mój miłość|miłości|kochanie|ukochan*|skarbie|aniele|królow*|królu|księżniczk*, kochanie, skarbie
        kocham cię, tęsknię za tobą, bratni* dusz*, wdow* .. dzieck*|syn*|córk*|samotn*|szuk*, wdowiec, wdowcem
        rozwiedzion*, szukam .. miłości|partner*|męża|żony|związku|kobiet*|mężczyzn*|bratniej|szczer*, poważn* związ*
        prawdziw* miłoś*, zakocha* .. w? tobie|się, poślubi*, ożeni* się, wspóln* przyszłoś*, resztę .. życia
        twoje|twój .. zdjęci*|profil .. piękn*|ślicz*|spodob*|zobacz*|zachwyc*|zauważ*
        widział* .. twoje|twój .. zdjęci*|profil, platform* wiertnicz*, platform* naftow*
        inżynier* .. morsk*|platform*|wiertn*, armi* .. amerykańsk*|usa|us|generał*|żołnierz*
        żołnierz* .. misj*|syri*|jemen*|afganist*, misj* pokojow*|wojskow*, lekarz* wojskow*
        dzień dobry .. kochanie|piękna|skarbie, całuję cię, przeznaczeni*, los .. połączył|nas
    """,
    "acquaint": """
        poznać .. cię|bliżej|lepiej|ciebie|się, poznajmy się, lepiej cię poznać, zaprzyjaźni*
        zostać .. przyjaci*|znajomymi, miło .. poznać, pomył* .. numer*|osob*, zły numer
        pomyliłem|pomyliłam numer*|osoby, to .. numer .. do|twój|pani|pana, skąd jesteś|pochodzisz, ile masz lat
        jesteś .. mężat*|żonat*|sam|sama|singl*, czym się zajmujesz, mam na imię, nazywam się
        pozwól .. że .. przedstaw*, wspóln* znajom*, przepraszam .. numer
    """,
    "recorded": """
        nagrał*|nagraliśmy|nagrany|nagrania .. cię|ciebie|jak|film*|kamer*|pana|wide*|masturb*
        twoj* .. kamer* .. nagra*|włącz*|dostęp*, stron* .. dla_dorosłych|pornograficzn*|porno|erotyczn*, porno*
        masturb*, onaniz*, zaspokaj*, zadowala*, intymn*|nag*|rozbieran*|kompromituj* .. film*|zdjęci*|nagran*|wideo|
            materiał*
        nagie zdjęcia, brudn* sekret*
    """,
    "hacked_you": """
        zhakowa*|zhackowa*|włama* .. twoj*|urządzeni*|konto|konta|poczt*|komputer*|telefon*|się_na|się_do|skrzynk*
        mam|uzyskał*|zdobył*|zyskał* .. peł* dostęp*|kontrol*, mam .. dostęp .. do .. twoj*|wszystk*
        zainstalował*|umieścił*|wgrał* .. trojan*|wirus*|oprogramowan*|keylogger*|malware|szpieg*
        twoj* .. urządzeni*|komputer|system|telefon .. zainfekowan*|zhakowan*|zarażon*
        jestem .. haker*|hackerem|programist*, znam .. twoje .. hasło|sekret*, twoje hasło to
        skopiował*|pobrał*|ukradł* .. twoj*|wszystk* .. kontakt*|dane|pliki, trojan*, keylogger*
    """,
    "expose": """
        wyślę|roześlę|opublikuję|udostępnię|upublicznię|prześlę|wyślemy|opublikujemy|ujawnię .. film*|nagran*|
            zdjęci*|wideo|to|je|wszystk*|dane|do|twoi*|go
        film*|nagran*|zdjęci*|wideo .. do .. wszystk*|twoi*|znajom*|rodzin*|kontakt*
        twoi* .. kontakt*|znajom*|rodzin*|bliskich, wszystk* kontakt*|znajom*, zniszcz* .. reputacj*|życie
        wszyscy .. zobaczą|dowiedzą, media* społecznościow*, trafi .. do sieci
    """,
    "ransom": """
        zapłać|wpłać|prześlij|wyślij|przelej|zapłacić|przelać .. #money|kwot*, portfel* .. bitcoin*|btc
        adres* .. portfela|bitcoin|btc, mój|mojego .. portfel*|bitcoin*|btc, okup*, masz .. #number .. godzin*|h|dni
        czas|zegar .. rusz*|tyka|odlicz*, bitcoin* .. #money|w_wysokości|na
    """,
    "threat_harm": """
        zabij*|zabić .. cię|ciebie|pana|rodzin*|was, zabójc*, płatny zabójca, skrzywdz* .. cię|rodzin*|dziec*
        bomb* .. podłoż*|w|budyn*|wybuch*, ładun* wybuchow*, wiem|wiemy .. gdzie .. mieszkasz|pracujesz|chodzą
        oblać .. kwasem, coś .. stanie .. rodzin*|dziec*|bliskim
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        wykry*|znalezion* .. wirus*|trojan*|zagrożen*|złośliw*|infekcj*, wirus*|trojan* .. wykry*|znalezion*|na
        komputer|telefon|urządzenie|system|laptop|iphone .. zainfekowan*|zagrożon*|zablokowan*|zarażon*|zawirusowan*|
            zhakowan*|atak*
        pomoc techniczna|techniczną|technicznej .. microsoft|windows|apple|dzwoń|zadzwoń|pod, wsparci* techniczn*
        microsoft|windows .. pomoc*|wsparci*|technik*|serwis*|licencj*|bezpieczeń*, licencj* .. wygas*|windows
        kod błędu, antywirus* .. wygas*|odnów|subskrypcj*|ważnoś*, ochrona .. wygas*|norton|mcafee
        norton|mcafee|avast .. wygas*|odnów|subskrypcj*, adres ip .. zagroż*|atak*|naruszon*
        hakerzy .. dostęp*|komputer*, nie wyłączaj .. komputera
    """,
    "charged": """
        został*|zostanie|zostaną .. obciążon*|pobran*|odnowion*|przedłużon*|naliczon*, pobrano|pobierzemy|pobraliśmy|
            obciążymy .. z|#money|twoj*|kwot*
        automatyczn* .. odnow*|przedłuż*|obciąż*|pobran*, subskrypcj*|abonament .. odnow*|przedłuż*|została|zostanie|
            aktywn*
        zamówieni*|płatnoś*|transakcj*|zakup* .. na_kwotę|#money|o_wartości|został*|zrealizowan*
        dziękujemy za .. zakup*|zamówieni*|płatnoś*|subskryp*, kwot* .. #money .. został*|zostanie|pobran*
        przelew .. na_kwotę|#money|zlecon*, opłata .. #money .. pobran*
    """,
    "renewed": """
        subskrypcj*, abonament*, odnowien*, przedłużen*, zamówien*, faktur*, zwrot*, licencj*, członkostw*
        plan* ochrony, anulowani*
    """,
    "bank_notice": """
        karta kończąca, karty .. #number, kartą, twoja karta, płatność kartą, karta debetowa|kredytowa
        polecenie zapłaty, bankomat*
    """,
    "other_way": """
        w .. aplikacji, przez aplikację, na naszej stronie, w serwisie, w ustawieniach, po zalogowaniu
        odpowiedz tak|nie, odpisz tak|nie|stop, bankowość|bankowości internetow*|mobiln*, w .. oddziale|placówce
        numer .. na karcie, odwrocie karty, w koncie, zaloguj się
    """,
    "to_cancel": """
        aby|żeby|by .. anulować|zrezygnować|odwołać|zablokować|cofnąć|zastrzec|wstrzymać|zakwestionować .. subskryp*|
            zamówien*|płatn*|transakc*|zadzwoń|skontakt*|przelew*|operacj*|tę|ją|dzwoń
        anulować|anuluj|anulowani*|rezygnacj*|zwrot*|odwołać .. zadzwoń|skontaktuj*|dzwoń|infolini*|numer*|pod|
            telefon*
        jeśli|jeżeli to? .. nie .. ty|pan|pani|zlecał*|autoryzował*|dokonywał*|zamawiał*|rozpoznaj*|ciebie|składał*|
            wykonywał*|zatwierdzał*|kupował*
        nie .. zlecał*|autoryzował*|dokonywał*|zamawiał*|rozpoznaj*|zatwierdzał*, to nie ty, to nie pan|pani
        to nie byłeś|byłaś, dział* zwrot*|anulowa*|rozlicze*
    """,
    "parcel": """
        paczk*, przesył*, przesyłk*, dostaw*, doręczen*, doręczyć, kurier*, paczkomat*, list polecony
        numer .. śledzenia|przesyłki, śledzenie, awizo, sortowni*, punkt odbioru, nr przesyłki, polecon*, pobraniow*
        nadani*
    """,
    "parcel_problem": """
        nie .. mogliśmy|mogła|mógł|może|można|udało|udała|został*|było|dało|mogą .. dostarcz*|doręcz*|dorecz*
        niedostarczon*, niedoręczon*, dostaw*|doręczen*|przesył*|paczk* .. wstrzyman*|zatrzyman*|nieudan*|niepowodz*|
            opóźnion*_z_powodu|niemożliw*|zawieszon*|oczekuje|czeka_na|czeka_na_dopłatę|problem*|nieopłacon*|
            niedopłat*|zablokowan*|wymaga
        adres .. niepełn*|niekompletn*|błędn*|nieprawidłow*|niepoprawn*|nieczyteln*, niepełn*|niekompletn*|błędn*|
            brakując*|nieprawidłow*|niepoprawn* .. adres*|danych|dane|numer*|kod_pocztowy
        brak* .. numeru|adresu|danych .. domu|mieszkani*|ulic*|adresow*, brak .. dopłaty|opłaty
        w .. sortowni|magazynie|urzędzie_celnym|oddziale, nieopłacon*|niedopłacon* .. przesył*|paczk*|cło|dostaw*
        niedopłat*|dopłat* .. paczk*|przesył*|dostaw*|kurier*|do, zmień|zaktualizuj|potwierdź|popraw|uzupełnij|
            podaj .. adres*|dane_adresowe|termin|dostaw*|szczegóły
        ponown* dostaw*|doręczeni*|prób*, zwrócon* .. nadawc*, wróci .. do nadawcy, odesłan* .. nadawc*, do nadawcy
        opłat* .. celn*|za_dostawę|za_przesyłkę|za_ponown*, cło, odpraw* celn*, nieudan* .. prób*|dostaw*|doręcz*
        nikogo .. nie .. zasta*|domu, przekroczon* .. wag*|gabaryt*, paczka .. większa|cięższa
        z powodu .. wagi|gabarytu|adresu|dopłaty|niedopłaty
    """,
    "tax_refund": """
        zwrot|zwrotu|zwrotem|nadpłat* .. podatk*|vat|pit|składek|zus|nadpłat*|energii|za_prąd|za_energię|#money|
            należ*|skarbow*
        zwrot nadpłaty, nadpłat* .. podatk*|#money|do_zwrotu|rachun*|zwrot*, przysługuje .. zwrot|dodatek|
            świadczenie|dofinansowan*|bon|dopłata|pani|panu|ci
        przyznano|przyznane|przyznany|należy_się .. zwrot*|świadczen*|dodatek*|dofinansowani*|dotacj*|zasiłek|bon
        dodatek energetyczn*|węglow*|osłonow*|mieszkaniow*, zwrot .. oczekuje|czeka|do_odebrania|dostępny
        dofinansowani* .. #money|odbierz|wniosek|czeka, bon energetyczny, zwrot pieniędzy|środków, zwrot w wysokości
        świadczeni* .. #money .. odbi*|wypłat*|czeka, 800_plus|500_plus .. wypłat*|wniosek|odbi*|wstrzym*
        czternast* emerytur*
    """,
    "fine_notice": """
        nieopłacon*|niezapłacon*|zaległ*|nieuregulowan* .. mandat*|kar*|grzywn*|podat*|należnoś*|rachun*|faktur*|
            opłat*|zadłuż*|przejazd*|parking*|składk*|autostrad*
        mandat* .. nieopłac*|zapłać|za|opłać|karny|drogow*|do_zapłaty, wykroczen* .. drogow*|parking*|za
        opłat* .. autostrad*|drogow*|e_toll|parking*|dodatkow*, e toll, viatoll, autopay .. przejazd
        zaległoś* .. podatk*|wobec|zus|skarbow*|wynos*|#money|w_wysok*, zadłużen* .. #money|wobec|wynos*|w|za
        zaległ* .. podat*|składk*|zus|rachun*, dług .. #money|wobec|wynos*|komornik*|u
        niedopłat* .. podatk*|energi*|prąd*|zus|rachun*|#money|w|za, rozliczeni* .. niedopłat*|zaległ*, zaległoś*
        wezwanie do zapłaty, fotoradar*, przekroczen* prędkości
    """,
    "account_trouble": """
        konto|konta|rachunek|karta|kartę|profil|dostęp|bankowość|skrzynka|paypal|allegro|netflix|apple_id|facebook|
            abonament|subskrypcja|członkostwo|numer|aplikacja|usługa|portfel|olx|iko|instagram|poczta|logowanie|sim|
            płatność .. zablokowan*|zawieszon*|ograniczon*|wyłączon*|zamrożon*|zamknięt*|usunięt*|dezaktywow*|wygas*|
            nieaktywn*|odrzucon*|wstrzyman*|wygaśni*|przejęt*|zhakowan*|anulowan*|unieważnion*|nieważn*|straci*
        zablokowan*|zawieszon*|ograniczon*|zablokowali|zablokowaliśmy|zawiesiliśmy|ograniczyliśmy .. konto|konta|
            kartę|karta|dostęp*|rachunek|bankowoś*|profil*
        blokad*|zawieszeni*|ograniczeni*|dezaktywacj* .. konta|karty|rachunku|dostępu|profilu|skrzynki|kart|usług*
        podejrzan*|nietypow*|nieautoryzowan*|nieznan* .. aktywnoś*|transakc*|logowan*|operacj*|prób*|przelew*|
            płatnoś*|urządzen*
        now*|nieznan*|nierozpoznan* .. logowani*|urządzeni*|lokalizacj*, prób* logowania, problem .. z .. płatnoś*|
            kont*|kart*|subskryp*|twoim|rozliczeni*|logowani*
        płatność .. nieudan*|odrzucon*|nie_powiod*|nie_została|nie_doszła|nie_udała, nie .. udało|udała|mogliśmy|
            możemy|powiodł* .. płatn*|zweryfik*|pobrać|potwierd*|autoryz*|przetworz*|obciąż*
        zaktualizuj*|potwierdź*|zweryfikuj*|potwierdzić|zaktualizować|zweryfikować|uaktualnij .. dane|tożsamość|
            konto|danych|kartę|informacje|swoj*|metod*|dane_osobowe|rachunek|profil|numer
        względów bezpieczeństwa, powodów bezpieczeństwa, dane .. nieaktualne|wygasły|niekompletne|wymagają|nie_zostały
        hasło .. wygas*, wygas*|wygaśnie .. dostęp*|konto|subskryp*|karta|ważnoś*|hasło|certyfikat|profil|abonament|
            członkos*
        konto .. wymaga .. weryfik*|potwierdz*|aktualiz*, odblok* .. konto|dostęp|kartę|rachunek, utracisz dostęp
        ważność .. konta|karty|profilu|certyfikatu, sesja wygasła, odłączen* .. prądu|energii|gazu|numeru
        nowe zasady|regulamin .. zaakceptuj|potwierdź, psd2, aktualizac* .. danych|aplikacji .. konto|iko|wymagana|
            klient*
        nowe urządzenie, profil zaufany .. wygas*|ważnoś*
    """,
    "storage": """
        skrzynk*|poczt*|dysk*|pamięć|chmur*|icloud|magazyn*|limit|miejsce .. pełn*|przepełn*|prawie_pełn*|przekrocz*|
            wyczerpan*|zapełn*|zabrakło|kończy_się|osiągn*
        przekroczon*|przekroczył* .. limit|pojemność|rozmiar|przestrz*, brak miejsca, pojemność* skrzynki|poczty|
            konta, wstrzyman*|zatrzyman*|niedostarczon*|oczekując*|przychodząc*|zablokowan* .. wiadomoś*|mail*|e_mail*
        wiadomoś* .. kwarantann*|wstrzyman*|zatrzyman*|niedostarczon*|oczekuj*|w_kolejce
        zdjęcia|pliki|dane .. usunięt*|utrac*|strac*|skasowan*, kwarantann*, aktualizacj* .. poczty|skrzynki|webmail*
        administrator* .. poczty|skrzynki|webmail*, zachowaj .. hasło|obecne
    """,
    "shared_doc": """
        udostępnił*|udostępniono .. plik*|dokument*|folder*|ci|tobie|tobą, dokument*|plik .. udostępnion*|czeka|
            do_podpisu|oczekuje|gotow*|podpis*
        podpisz .. dokument*|umow*, wiadomość|wiadomości głosow*, poczta głosowa .. now*|nieodebr*, nagranie głosowe
        nieodebran* połączeni*, faks*, docusign, onedrive, sharepoint, wetransfer, dropbox
        zaszyfrowan* .. wiadomoś*|dokument*|plik*, potwierdzenie przelewu|płatności|wpłaty .. załącz*|w|pobierz
        zamówieni* .. załącz*|w_załączniku, zapytanie ofertowe, pismo .. czeka|oczekuje|do_odbioru|urzędow*|
            e_doręcz*|edoręcz*|skrzyn*|nowe
        now* pismo|korespondencj*|wiadomość* .. e_doręcz*|edoręcz*|epuap|skrzyn*|urzęd*|mobywatel*
        e_doręcz*|edoręcz* .. wiadomoś*|pism*|odbi*|dokument*, podwyżk* .. dokument*|załącz*
    """,
}
_MONEY = {
    # --- money on its way, and conversations ------------------------------------------------------------------
    "safe_account": """
        bezpieczn*|technicz*|zabezpieczon*|rezerwow*|specjaln*|tymczasow*|nowe|policyjn*|zapasow* .. konto|rachunek|
            konta|rachunku|rachunki .. przel*|przen*|wpłać|wpłac*|środk*|pieni*|otworz*|założ*|dla
        bezpieczne|techniczne konto, konto techniczne|bezpieczne|rezerwowe|depozytowe
        rachunek techniczny|bezpieczny|rezerwowy, przelej|przelać|przenieś|przenieść|przekaż|przekazać|wpłać|wpłacić|
            zabezpiecz*|ulokuj|wypłać .. pieniądze|środki|oszczędności|gotówkę|wszystko|pieniędzy .. na|do .. konto|
            rachunek|bezpieczn*|wpłatomat*|technicz*|bitomat*|depozyt*|nowe
        zabezpieczyć|uratować|ochronić|chronić .. pieniądze|środki|oszczędności|swoje_pieniądze
        wypłać|wypłacić|wybierz|podejmij|wybrać .. pieniądze|gotówkę|oszczędności|wszystk*|środki .. i|przekaż*|
            oddaj|z_konta|daj|bankomat*|z_banku|zapakuj
        przekaż|przekazać|oddaj|oddać|wydaj|wręcz|przygotuj|zapakuj|spakuj|wyrzuć|zostaw|przygotować .. pieniądze|
            gotówk*|kopert*|karty|kartę|biżuteri*|złoto|kosztowności|oszczędności .. policjant*|kurier*|
            funkcjonariusz*|adwokat*|oficer*|koledz*|pod|przez_okno|dla|kopert*|reklamówk*|osobie|torb*|prawnik*|
            kolega
        kurier|policjant|funkcjonariusz|agent|adwokat|kolega|asystent*|prawnik|listonosz .. odbierze|przyjedzie|
            przyjdzie|zgłosi|zabierze|po
        akcj* .. policj*|policyjn*|tajn*|przeciw*, pomóc|pomoże|pomóż|współprac* .. ująć|złapać|zatrzymać|schwytać|
            policj*
        fałszyw* banknot*, sprawdzić .. banknot*|numery_seryjne, wpłatomat*, bitomat*, sztabk* złota
        skrytk* .. opróżn*
    """,
    "overpaid_back": """
        przelał*|wysłał*|zapłacił*|wpłacił*|zwrócił*|przelano|wypłacił* .. za_dużo|zbyt_dużo|przez_pomyłkę|pomyłkowo|
            omyłkowo|nadpłat*
        za dużo .. przelał*|wysłał*|zapłacił*|zwróć|zwrócić|odeślij, omyłkow*|pomyłkow* .. przelew*|wpłat*
        przez pomyłkę .. przelał*|przelew|wysłał*|wpłacił*|#money, zwróć|zwrócić|odeślij|odesłać|przelej|
            odda* .. różnic*|nadwyżk*|nadpłat*|resztę|nadmiar
        zatrzymaj .. #money|resztę|#number% .. a|i|dla, resztę .. przelej|prześlij|odeślij|przekaż|wyślij
        różnic* .. odeślij|zwróć|przelej|odesłać, prześlij .. dalej .. pieniądze|środki|#money
        przelew* .. przekaż dalej
    """,
    "boss_favour": """
        jesteś|jest .. pan|pani|dostępn*|w_biurze|w_pracy|przy_biurku|wolny|wolna|zajęt*, masz|ma pan|pani|chwilę|
            moment|chwilkę .. teraz|dzisiaj|chwilę|minut*
        potrzebuję .. przysługi|pomocy|twojej_pomocy|żebyś|abyś|pilnej|twojego_numeru, drobn*|mał*|szybk*|pilne|
            ważne przysług*|zadani*|spraw*|prośb*
        mam .. do ciebie|pana|pani .. prośb*|spraw*|zadani*, jestem .. na_spotkaniu|na_zebraniu|na_naradzie|
            na_konferencji
        możesz|może .. pan|pani|coś|to|dla_mnie .. załatwić|zrobić|kupić|zająć
        zwrócę .. ci|panu|pani|pieniądze|koszty, niespodziank* .. dla .. pracownik*|zespoł*|klient*
        podaj|prześlij|wyślij .. mi? .. swój|numer .. numer|telefon*|komórk*, poufne zadanie, nie mogę .. rozmawiać
    """,
    "keyboard": """
        naciśnij|wciśnij|przytrzymaj|naciskając .. windows|win|klawisz*|ctrl|enter|r, klawisz windows, win + r
        okn* uruchamiani*|uruchom, wklej .. ctrl|polecenie|kod|komend*|okno|okna|terminal*|enter|tekst, ctrl .. v|c
        wiersz* polece*, powershell, terminal .. otwórz|wklej|uruchom
        skopiuj|kopiuj .. kod|polecenie|komend* .. wklej, naciśnij enter, wciśnij enter, krok* weryfikac*
    """,
    "captcha": """
        nie jestem robotem, nie jesteś robotem, jesteś człowiekiem, captcha, recaptcha, weryfikacj* człowiek*
        potwierdź .. człowiek*|robot*, cloudflare, kroki weryfikac*, weryfikacja captcha
    """,
    "changed_bank": """
        zmian* .. numeru|rachunku|konta|danych|nr|banku, zmienił* .. numer*|nr|rachun*|konto|dane_bankow*|bank|
            się_numer
        zmieni* .. numer* .. rachunk*|kont*, nowy|nowe|nowego|nowym|zmienion*|zaktualizowan*|aktualn* .. numer*|nr|
            rachunek|rachunku|konto|konta|dane|numer_konta
        now* .. rachunek|rachunku|konto|konta|numer_konta|numer_rachunku, prosimy|proszę .. wpłat*|płatności|
            przelew* .. na .. nowy|nowe|inny|poniższy|inne .. rachunek|konto|numer
        poprzedni*|dotychczasow*|star* .. rachun*|kont* .. nieaktywn*|zamknięt*|nieaktualn*|zablokowan*|nie|audyt*|
            kontrol*
        zmian* .. konta|rachunku .. wynagrodz*|pensj*|wypłat*, wynagrodzen*|pensj*|wypłat* .. na .. nowe|inne|nowy|
            inny .. konto|rachunek
        od dziś|teraz|dzisiaj|następnej .. wpłat*|płatnoś*|przelew* .. na, nie .. przelew*|wpłac*|
            płać* .. na .. star*|poprzedni*|dotychczas*
        rachunek .. audyt*|kontrol*|zmienion*, numer konta|rachunku .. zmieni*|uległ
    """,
    "invoice_due": """
        faktur* .. załącz*|w_załączniku|zaległ*|przeterminowan*|nieopłacon*|niezapłacon*|do_zapłaty|nr|numer|za|
            termin*|vat|pro_forma
        zaległ*|przeterminowan*|nieopłacon*|niezapłacon*|nieuregulowan* .. faktur*|płatnoś*|należnoś*|rachun*|kwot*
        termin płatności .. mija|minął|upływa|upłynął, wezwanie do zapłaty, przypomnienie o płatności
        przelew .. ekspresowy|natychmiastowy|dzisiaj|pilny|zagraniczny, ponaglen*, należność .. nie
        potwierdzenie przelewu
    """,
    "loan": """
        pożyczk*|kredyt* .. przyznan*|dostępn*|bez|od_ręki|ofert*|online|oprocentow*|od_zaraz|w_15|#number%|
            natychmiast|prywatn*|dla_zadłuż*
        ofert* pożyczk*|kredyt*, szybk*|natychmiast*|tani*|prywatn* pożyczk*|kredyt*|gotówk*, bez bik, bez zaświadczeń
        bez weryfikacji bik, potrzebujesz .. pożyczk*|kredyt*|gotówk*, chwilówk*, oprocentowan* .. #number%
        udzielam* .. pożycz*|kredyt*, konsolidacj* .. dług*|kredyt*|chwilów*, oddłuż*
    """,
    "marketplace": """
        ogłoszeni*|przedmiot*|oferta .. aktualn*, aktualne .. ogłosz*, czy .. jeszcze .. aktualn*|dostępn*|na_sprzedaż
        kupujący|kupiec|klient .. zapłacił|opłacił|czeka|zamówił
        opłacił*|zapłacił* .. zamówieni*|dostaw*|przesył*|przedmiot*, odbierz|odebrać|otrzymać|przyjąć .. płatnoś*|
            pieniądze|środki|zapłat* .. link*|kart*|klik*|tutaj|olx|za|formularz*
        przedmiot|towar .. sprzedan*|opłacon*|kupion*, olx|vinted|allegro_lokalnie .. płatnoś*|dostaw*|przesył*|
            opłacon*|odbierz|link|pieniądze
        kurier .. odbierze|przyjedzie|przyjdzie, opłacę .. kurier*|dostaw*|przesył*|przez, kaucj*|zaliczk* .. przed|
            klucz*|rezerw*|z_góry|oglądan*|za_mieszkan*
        klucz* .. kurier*|wyśl*|poczt*, właściciel .. za_granicą, jestem za granicą, kup* przez .. olx|vinted|dostawa
    """,
    "health_cure": """
        schudn*|odchudz*|schudł*, kilogram* .. mniej|w, cudown* .. środek|kuracj*|lek, potencj*, erekcj*, viagr*
        cukrzyc* .. wyleczy*|pokona*|sposób, prostat*, stawów|stawy .. ból*|kuracj*, cbd, keto, spalacz* .. tłuszcz*
        łysieni*, grzybic*
    """,
    "warmth": """
        mój|moja kochan*|skarb*|miłoś*|anioł*|anielic*|królow*|słońce|drog*|ukochan*, kocham cię, tęsknię
        myślę o tobie, dzień dobry|dobranoc|witaj .. kochanie|piękna|skarbie|słońce|kochana|moja|mój
        jesteś .. wyjątkow*|cudown*|wspaniał*|piękn*|dla_mnie|szczególn*, czuję .. blisk*|więź|do_ciebie, ufam ci
        nasza .. przyszłość|wspólna, bratni* dusz*, całuję, całusy, przytulam, śnię o tobie, słodkich snów, kochanie
        skarbie, nigdy .. nie .. czuł*, przy tobie
    """,
    "excuse_meet": """
        nie mogę|można|da_się|wolno|potrafię .. wideo|kamer*|spotka*|przyjech*|przylec*|odwiedzi*|rozmow*|zobaczy*
        kamera .. zepsu*|nie|uszkodz*, rozmow* wideo .. nie|później|nie_mogę, gdy|kiedy|jak .. kontrakt|misj*|
            kontraktu|projekt .. skończ*|zakończ*|dobieg*
        na .. platformie|misji|statku|kontrakcie|wiertni|okręcie, lot .. odwołan*|anulowan*|opóźn*
        wiz* .. opłat*|problem*|odmow*, słab* .. zasięg|internet|połączeni*, następnym razem
        w przyszłym miesiącu .. przyjad*|spotka*, bilet .. do .. ciebie, przełóż*|przełożyć .. spotk*
    """,
    "money_story": """
        szpital* .. rachun*|opłat*|zapłac*|koszt*, operacj* .. kosztuj*|zapłac*|pieni*|potrzeb*
        opłat* .. celn*|za_urlop|za_wizę, celnik*, bilet* .. pieni*|kup*|lot*|zapłac*
        moj* .. kart*|konto .. zablok*|zamroż*|nie_działa|odrzuc*, czynsz .. zapłac*|zaległ*|termin
        paczk* .. wysłał*|prezent|celn*|cło|zatrzym*, chor* .. matk*|mam*|córk*|syn*|dzieck*
        mój|moja|moje .. syn|córka|matka|dziecko .. chor*|szpital*|wypad*|operac*|szkoł*, utknął*|utknęł*
        oddam .. ci .. wszystko|podwójnie|gdy|jak, zwrócę ci, pożycz* .. mi, potrzebuję .. twojej pomocy
        pomóż mi .. finans*|pieni*|zapłac*|#money|opłac*|wyjecha*, obiecuję .. odda*|zwróc*
    """,
    "platform_push": """
        załóż|otwórz|zarejestruj*|utwórz .. konto|się, pobierz .. aplikacj*|platform*|trust|metatrader
        zacznij|zaczynamy|zaczniemy|zacząć .. od .. #money|mał*|niewiel*, wpłać|dopłać|wpłacić|doładuj .. #money|
            więcej|depozyt|jeszcze|na_platform*
        zainwestuj|inwestuj .. więcej|#money|ze_mną|razem|znowu, nauczę|pokażę|poprowadzę|pokaże .. cię|ci|jak
        słuchaj|podążaj|rób .. moich|za_mną|jak_mówię|instrukcj*|wskazów*, zarobił*|zysk .. #money|dzisiaj|dziś
        mój .. wujek|mentor|analityk|broker|doradca, twoje konto .. ma|urosło|wynosi|już
        zwiększ .. kapitał|wpłat*|depozyt*, informacj* poufn*
    """,
    "doubt": """
        nie jestem pewn*, nie wiem, nie rozumiem, nie wierzę, nie ufam, po co, dlaczego .. mam|mam_płacić|ja|nie
        czy to .. prawd*|oszust*|legal*|pewne|bezpieczne, jesteś .. oszust*|prawdziw*, to .. oszustwo|ściema|przekręt
        dziwn* .. to|brzmi|wygląda, brzmi dziwnie, możemy .. spotka*|zadzwo*|wideo|porozma*
        mój|moja|w .. bank*|córk*|syn|mąż|żona .. mówi*|twierdz*|powiedz*|ostrze*, nie zapłacę, nie wyślę, nie chcę
        już .. zapłacił*|wysłał*|przelał*, nie stać mnie, udowodnij, mam wątpliwości, nie mam .. pieniędzy
    """,
    "code_request": """
        jaki .. jest? .. kod|ten_kod|to_kod, podaj|prześlij|wyślij|powiedz|podeślij|przekaż|odeślij|napisz|podyktuj|
            odczytaj .. mi|nam .. kod|kodu
        podać|przesłać|wysłać|podyktować|odczytać|podesłać .. mi|nam .. kod|kod_blik, podaj|prześlij|wyślij|podyktuj|
            przekaż|podeślij .. ten? .. kod .. sms|z_sms*|blik|weryfikac*|który|autoryzac*|jednorazow*
        kod .. przez_pomyłkę|omyłkowo|pomyłkowo|przypadkiem|przypadkowo, przez pomyłkę|omyłkowo|przypadkiem|
            pomyłkowo .. wysłał*|podał*|wpisał* .. kod*|sms*|twój|twoj
        przyjdzie|przyszedł|dostaniesz|otrzymasz|dostałeś|dostałaś .. kod*|sms* .. podaj|prześlij|wyślij|podeślij|
            podasz|mi
        potrzebuję .. kod* .. blik|sms*|z, blika .. na .. #money
        wyślij|podaj|podeślij|wygeneruj|daj .. mi? .. blik*|kod_blik
    """,
    "courier": """
        poczta polska, poczty polskiej, inpost, paczkomat*, orlen paczka, dpd, pocztex, ups, kurier*, allegro one
    """,
}

POLISH = Language(
    code="pl",
    common="""się nie jest że dla przez jak oraz twoje twój twoja pana pani państwa proszę prosimy został została
        zostało zostanie już tylko jeśli jeżeli aby żeby być są mnie mi ci cię tobie jutro dziś dzisiaj teraz ale
        czy od po za ze przed lub może konto paczka kod numer dzień dobry cześć hej mam masz ma jego tego tej ten
        ta to w z na do o i pod kliknij zł""",
    concepts={
        name: phrases
        for table in (_TURNS, _DOING, _WANTED, _PRESSURE, _COVER, _KIN, _LURES, _NOTICES, _MONEY)
        for name, phrases in table.items()
    },
)
