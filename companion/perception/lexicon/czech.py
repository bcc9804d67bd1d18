"""Czech, formal and familiar.

A verb is negated by its beginning (`zadejte`, `nezadávejte`), so that a forbidden deed is another word than a wanted
one; only `nikdy`, `nemusíte` and their like negate what follows.
"""

from __future__ import annotations

from companion.perception.phrases import Language

_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": """
        nikdy, nikomu, nemusí*, nemusite, nesmí*, nesmíte, nelze, netřeba, není třeba|nutné|potřeba|nutno|potřebné
        místo abyste, abys, namísto, nechceme, nežádáme, nedoporučuj*, v žádném případě, rozhodně ne, není možné
        odmítněte, vyhněte se
    """,
    "neg_late": "není třeba|nutné|potřeba|nutno|vyžadován*, nemusíte, nikdy",
    "unless": """
        pokud|jestli|jestliže|když|nebude|nedojde .. neuhrad*|nezaplat*|neověř*|nepotvrd*|neproved*|neaktualiz*|
            nereag*|neodpov*|neklik*|nebude*|nedojde|nezavol*|nedopl*|neobdrž*|nesplat*|nestihn*|nevypln*|neučin*|
            neuděl*|nepošl*|nezašl*|nevyzved*|nedokonč*|neprodlouž*|neobnov*|nezareag*|nezadá*
        jinak .. bude|budou|ti|vám|přijd*|ztrat*|zablok*|účet|musíme|se, v opačném případě, v případě nezaplacení|
            neuhrazení|nereagování|nečinnosti|nesplnění
        neuhrazení|nezaplacení|nesplnění|nedodržení .. bude|povede|znamená|může|má, nedojde li, nebude li
        neučiníte li, nezaplatíte li, nebo .. zveřejn*|zablok*|přijdete|exekuc*
    """,
    "not_neg": """
        nemusíte čekat|se_bát|chodit|nikam|mít, nemusíš čekat|nikam|mít, nikdy více|dříve|předtím, jako nikdy
        nemusite mit
    """,
    "reassure": """
        nikdy .. nežádá*|nechce*|nebude*|nevyžaduj*|neposíl*|nevolá*|nezavol*|neptá*|nezeptá*|nepož*|nepošl*|
            neprosí*|neříkej*|nesděl*
        nikdy po vás|tobě|klientech|zákaznících, nikdy vás|tě nebude*|nepožád*|nežád*|nevyz*
        banka|banky|bankéř|bankéři|pracovník|pracovníci|zaměstnanec|zaměstnanci|policie|policisté|policista|úřad|
            úřady|kurýr|my .. nežádá*|nepožád*|nechce*|nevyžad*|neposíl*|nevolá*|nezavol*|neptá*|nebude
        nežádáme|nepožadujeme|nevyžadujeme|neposíláme|nebudeme .. vás|po|o|vám|chtít|žádat|požadovat|posílat
        podvodníci|podvodník|útočníci|zloději|pachatelé|šmejdi|hackeři .. mohou|může|vydáv*|posíl*|rozesíl*|snaž*|
            volaj*|vylák*|často|žádaj*|tvrd*|chtěj*|využ*|zneuž*|prosí|předst*|se
        vydáv* .. za, pozor na, dejte .. pozor, dávejte pozor, varuje* .. před|podvod*, varujeme
        jak poznat|se_bránit|rozpoznat, buďte .. obezřetn*|opatrn*|ostražit*, pokud|když|jakmile|kdyby .. někdo|
            kdokoli .. žád*|volá|zavolá|chce|píše|napíše|tvrdí|požádá|nutí|nabíz*|slib*
        nenechte se|nenechejte_se|nenech_se .. oklam*|nachyt*|napál*|zmást
        nikdo .. nebude|nepožádá|nemá|nežádá|nesmí|nezavolá, kdokoli|každý|ten kdo|chce|žádá
    """,
    "others": """
        můžeme, chceme, budeme, mohu, můžu, chci, budu, hodláme, mohli jsme, umožňuje*, možnost, jak, tlačítko .. pro
        musíme, musím, musel*, podařilo se, chtěl*, mohl, mohla, já, on, ona, oni, my, chce, kdo, který, která, kteří
        rád, ráda, stihl*, umí
    """,
    "told": """
        prosím, prosíme, prosíme o, prosím o, žádáme, je nutné|třeba|potřeba|nutno|potřebné, musíte, musíš, můžete
        můžeš, mohl|mohla bys|byste, měl|měla|měli byste|bys, doporučujeme, vyzýváme, jste povin*|nucen*, laskavě
        bude nutné|třeba|potřeba, máte
    """,
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        pošlete, pošli, poslat, pošleš, zašlete, zašli, zaslat, zaslání, odešlete, odešli, odeslat, přepošlete
        přepošli, přeposlat, přepošleš, sdělte, sděl, sdělit, sdělíte, o sdělení, řekněte, řekni, říct, říci, řekneš
        nadiktujte, nadiktuj, nadiktovat, diktujte, uveďte, uveď, uvést, uvedení, poskytněte, poskytni, poskytnout
        poskytnutí, předejte, předej, předat, dejte|dej mi|nám|vědět, dát mi, napište|napiš mi|nám|sem
        přečtěte|přečti mi|nám|kód, přečíst mi|nám|kód, doložte, doložit, dodejte, dodat, předložte, předložit
        nahrajte, nahrát, nahlaste, nahlásit, připravte, připravte si, ukažte, vyfoťte, vyfoť
        pošlete fotku|sken|kopii, přiložte, přiložit, sdílejte, sdílet, nasdílej, prozraďte, prozradit
        odpovězte .. s|uvedením|a, potřebuji|potřebuju|potřebujeme .. váš|vaše|tvoje|tvůj|tvé|vaši|tvou|vašeho|
            od_vás|od_tebe|fotku|kopii|kód|číslo|heslo|údaje
        jaké|jaký máte|máš|je .. heslo|kód|pin|číslo|vaše|tvoje|váš
    """,
    "enter": """
        zadejte, zadej, zadat, zadáním, zadání, vložte, vlož, vložit, vyplňte, vyplň, vyplnit, vyplnění, napište
        přihlaste, přihlas, přihlásit, přihlášení, přihlášením, doplňte, doplnit, doplň, zapište, naťukejte
    """,
    "verify": """
        ověřte, ověř, ověřit, ověřením, o ověření, potvrďte, potvrď, potvrdit, potvrzením, o potvrzení, aktualizujte
        aktualizuj, aktualizovat, aktualizací, o aktualizaci, obnovte, obnov, obnovit, odblokujte, odblokuj
        odblokovat, aktivujte, aktivuj, aktivovat, reaktivujte, reaktivovat, prodlužte, prodluž, prodloužit
        autorizujte, autorizovat, validujte, zabezpečte, zabezpečit, opravte, opravit, upravte
        proveďte|provést|dokončete|dokončit|podstupte .. ověření|aktualizaci|verifikaci|potvrzení|autorizaci
        ověření|aktualizace|potvrzení|verifikace je|bude|vyžadováno .. nutné|vyžadován*|nezbytné|třeba|potřeba
        nutné|vyžadováno|nezbytné|třeba|potřeba .. ověření|aktualizace|aktualizaci|potvrzení, získejte zpět
        verifikujte, verifikovat, zkontrolujte
    """,
    "pay": """
        zaplaťte, zaplať, zaplatit, zaplatíš, zaplatíte, zaplacení, uhraďte, uhraď, uhradit, uhrazení, o úhradu
        doplaťte, doplatit, doplať, doplacení, převeďte, převeď, převést, převedeš, převedení, pošlete, pošli, poslat
        pošleš, zašlete, zaslat, odešlete, odeslat, vložte, vložit, vklad, půjč, půjčte, půjčit, půjčíš, plaťte, plať
        platit, složte, složit, investujte, investuj, investovat, dobijte, dobít, nabijte, přispějte
        proveďte|provést|udělej|udělat|zadejte|zadej|zadat|uděláš|vykonejte|realizujte .. platbu|převod|úhradu|
            příkaz|vklad|převody
        o platbu|převod|zaplacení|uhrazení|doplacení, splaťte, splatit, vyberte, vybrat, přepošlete, přeposlat
    """,
    "buy": """
        kupte, kup, koupit, koupíš, kupovat, nakupte, nakup, nakoupit, pořiď, pořiďte, pořídit, sežeň, sežeňte, sehnat
        zajdi, zajděte, obstarej
    """,
    "click": """
        klikněte, klikni, kliknout, kliknutím, klepněte, klepni, klepnutím, navštivte, navštívit, přejděte, přejdi
        přejít, otevřete .. odkaz|stránku|link, použijte .. odkaz|formulář|link, zde
        na odkazu|odkaze|odkaz|stránce|adrese|webu|linku, přes|pomocí|prostřednictvím odkaz*|link*|stránk*|formulář*|
            webu
        následující* odkaz*|stránk*, tento odkaz, níže, naskenujte .. qr|kód, tady, pokračujte
        přihlaste se na|zde|nyní|přes, přihlásit se na|zde, zkontrolujte na|zde|stav, sledujte na|zde
        vyplňte .. formulář, zvolte .. termín|možnost, registrujte se, zaregistrujte se, zaregistruj se
        vyberte .. termín|místo, jděte na, zobrazit, stiskněte, odkaz, odkazu, link
    """,
    "call": """
        zavolejte, zavolej, zavolat, volejte, volej, volat, zatelefonujte
        kontaktujte .. na|nás|číslo|linku|telefon*|podporu, kontaktovat .. na|telefon*|číslo, telefonicky
        na čísle|telefonu|lince|telefonním|tel, infolink*, vytočte, obraťte se na, ozvěte se na, tel, telefon
        prozvoňte, zpětné volání, zavoláte, zavoláš
    """,
    "install": """
        nainstalujte, nainstaluj, nainstalovat, instalujte, stáhněte, stáhni, stáhnout, stažení, spusťte, spusť
        spustit, instalací, o instalaci, otevřete, otevři, aktualizujte
    """,
    "open_file": "přílo*, přiložen*, v příloze, příloha, přílohu",
    "open_file_do": """
        otevřete|otevři|otevřít|stáhněte|stáhnout|zkontrolujte|prohlédněte|zobrazte|podívejte|podívej .. přílo*|
            přiložen*|soubor|dokument|fakturu
        viz .. přílo*, najdete .. přílo*, v příloze najdete|naleznete|zasíláme|posílám|posíláme
    """,
    "macros": """
        povolte|povolit|zapněte|aktivujte|povol .. makra|obsah|úpravy, klikněte .. povolit obsah|úpravy
        povolením maker
    """,
    "reply": """
        odpovězte, odpověz, odpovědět, odepište, odepiš, odepsat, napište|napiš na|mi|nám, napsat na|mi, pište na|mi
        kontaktujte mě|mne|mého|našeho|nás, kontaktuj mě, ozvěte se, ozvi se, dejte .. vědět, o odpověď
        spojte se .. s
    """,
    "reply_trick": """
        odpovězte|odpověz|odepište .. ano|a|y|1 .. aby|pro|a|odkaz|otevř*|aktiv*
        zkopírujte|zkopíruj .. odkaz .. prohlížeč*|safari|chrome, odpovězte na tuto .. aktiv*|odkaz
        otevřete .. znovu .. odkaz
    """,
    "move": """
        napište, napiš, napsat, pište, piš, přidejte, přidej, připojte, připoj, přejděme, přesuňme, přejdeme
        kontaktujte, kontaktuj, pokračujme, pokračovat, ozvěte, ozvi, zprávu na, pojďme, na, přes, pokecáme, psát
        domluvíme
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        heslo, hesla, hesel, heslem, přístupov*|přihlašovac* údaj*|jmén*|hesl*|kód*|informac*, pin, pinu, pin kód*
        uživatelské jméno, přihlášení do .. bank*, údaje .. bankovnictví|přihlášení, bezpečnostní otázk*
        bankovní identit*, bankid, bank id, přístup do bankovnictví
    """,
    "code": """
        kód|kódu|kódy .. sms|z_sms|ze_sms|z_zprávy|ze_zprávy|z_aplikace|který_vám|který_ti|který_přiš*|co_ti|přišel|
            přijde|obdrž*|dostan*|dostal*|jsem|zaslan*|poslal*
        ověřovac*|potvrzovac*|autorizačn*|bezpečnostn*|sms|aktivačn*|jednorázov*|přihlašovac*|šestimístn*|
            číseln* kód*|hesl*|pin
        ten kód, kód, kódu, smska, smsku, #number místn* kód*, sms klíč, smart klíč*
    """,
    "card_details": """
        čísl* .. kart*|platební_karty|kreditní_karty, údaj* .. kart*|platební_karty|z_karty, cvv, cvc, cvv2
        platnost karty, datum platnosti, bezpečnostní kód karty, trojčíslí, tři čísla, zadní stran* .. kart*
        fotku|foto|obě karty|strany_karty, platební kart*, kartu, platební* údaj*
    """,
    "bank_details": """
        číslo .. účtu, čísla účtu, iban, bankovní* údaj*|spojení|účet|účtu|informace, údaje .. účtu|bance
        internetov*|online|elektronick* bankovnictví, internetbanking*, fakturačn* údaj*, platební metod*
        způsob platby, název banky, číslo_účtu
    """,
    "identity": """
        občansk*, občanský průkaz, občanského průkazu, občanku, občanky, op, cestovní* pas*, pas|pasu, rodné číslo
        rodného čísla, řidičsk* průkaz*, datum narození, selfie, kopi*|fotk*|foto|sken|fotografi* .. občan*|dokla*|
            pas|pasu|průkaz*|op
        doklad* totožnosti, osobní* údaj*, číslo .. občanky|dokladu|op|pasu, jméno .. příjmení .. adres*|rodné|datum
        potvrzení adresy|o_příjmu, průkaz* totožnosti, dokladu
    """,
    "identity_form": """
        celé jméno, jméno a příjmení, adresa bydliště, adresu bydliště, povolání, věk, pohlaví, rodinný stav
        státní příslušnost, telefonní číslo, číslo telefonu, mobilní číslo, kontaktní údaje, doručovací adres*
        trvalé bydliště
    """,
    "wallet_secret": """
        obnovovac*|bezpečnostn*|záložn*|seed fráz*|slov*|klíč, 12|24|dvanáct|#number slov, soukrom*|privátní* klíč*
        fráz* .. peněžen*, propoj*|ověř*|obnov*|synchroniz* .. peněženk*, ověření peněženky
    """,
    "money_word": """
        peníze, peněz, penězi, prachy, hotovost*, částk*, poplat*, platb*, fakt*, účet, účty, doplat*, nedoplat*
        záloh*, kauc*, dluh, dluhu, dluhy, pokut*, daň, daně, převod, převodu, úspor*, prostředk*, vklad*, dlužn*
        nájem, nájmu, kč, korun*, tisíc*, tis, nákladů, splátk*, penále, clo, cla, výkupné, provizi, rozdíl, úhrad*
        půjčk*
    """,
    "fee": """
        poplat*, doplat*, nedoplat*, celn*|manipulačn*|doručovac*|dopravn*|servisn*|přepravn* poplat*, clo, cla
        poštovné*, doprav* .. zaplat*|uhra*, poplat* .. doručení|doprav*|přeprav*|zásilk*|balík*
        drobn*|mal*|symbolick* částk*|poplat*, neuhrazen*|nezaplacen*, dobírk*, skladné
    """,
    "release_fee": """
        poplat* .. notář*|administrativní*|převod|za_převod|za_vydání|za_uvolnění|předem|aktivač*|registrač*|pojist*|
            právní*|vyřízení|kurýr*|celní*|úřední*|vstupní|ověřovací
        notářsk*|administrativn*|transferov*|registračn*|aktivačn*|vstupn*|převodn*|právn*|kurýrn*|uvolňovac*|
            zpracovatelsk* poplat*|náklad*
        poplatek|daň|zálohu|záloha|kauci|provizi|vklad .. předem|před_vyplacením|před_výplatou|než|abyste_obdrželi|
            aby_byla|pro_uvolnění|před_výběrem
        platba předem, zaplatit předem, náklad* .. notář*|právník*|převod*
    """,
    "gift_card": """
        dárkov*|předplacen*|kupón*|herní kart*|karet|poukaz*|kód*|kupón*|voucher*, kart* .. google_play|steam|apple|
            itunes|amazon|paysafecard|xbox|playstation
        paysafecard, steam kart*|kód*|kredit*, kód* .. zadní|kart*|poukaz*|setř*, setř* .. kód*
        kupón* .. paysafe*|neosurf
    """,
    "crypto": "kryptoměn*, bitcoinmat*, kryptomat*, bitcoinový automat, virtuální* měn*, kryptobankomat*",
    "phone_of_reader": """
        vaš*|váš|tvoje|tvé|tvůj|svoje|své|svůj .. číslo|telefon*|mobil*|čísla telefonu?, číslo na whatsapp|vás|tebe
        telefonní číslo
    """,
    "remote_words": """
        vzdálen* přístup*|ploch*|pomoc*|správ*|podpor*|připojení|ovládán*|spojení
        sdílet|sdílejte|nasdílejte|sdílení .. obrazovk*|plochu, přístup .. do|k .. počítač*|telefon*|notebook*|mobil*
        připoj* .. k|na .. vašemu|počítači|telefonu, ovládán* .. počítač*|telefon*
    """,
    "app_words": "aplikac*, apk, program*, software, softwar*, nástroj*, rozšíření, doplněk, certifikát*",
    "security_app": """
        bezpečnostn*|ověřovac*|ochrann*|bankovn*|antivirov* aplikac*|program*|software|certifikát*|nástroj*
        naš* .. aplikac*, tuto|novou|tu aplikaci, apk, aplikac* .. banky|bankovnict*|zabezpeč*|ochran*|sledování
    """,
    "account_word": """
        účet, účtu, účty, účtem, totožnost*, identit*, údaje, údajů, profil*, schránk*, kart*, přístup*, bankovnictví
        platební metod*, platb*, předplatn*, informac*, e mail*, email*, peněžen*, zařízení, služb*, členstv*
        objednávk*, bankid, smart klíč*, předplatné
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        nesdělujte|neposkytujte|nesdílejte|neposílejte|neříkejte|nezadávejte|neprozrazujte|nepředávejte|nesděluj|
            nesdílej|neposílej|neříkej|neprozraď*|nediktujte .. nikomu|kód*|hesl*|pin|údaj*|nikdy|třetím|ho|jej|
            cizím|je|čísl*
        nikomu .. nesděl*|neposkyt*|nesdíl*|neposíl*|neřík*|neprozra*|nediktuj*|nepředáv*|neukazuj*
        nikdy .. nežádá*|nepožád*|nechce*|nebude*|nevyžad*|neposíl*|nesděl*|nevolá*|nezad*, nikdy nikomu
        chraňte .. hesl*|kód*|údaj*, varujeme .. před, varuje* .. před .. podvod*|phishing*, neklikejte, neklikej
        nebudeme .. žádat|chtít|požadovat, podvodn* .. sms|zpráv*|e_mail* .. neklik*|pozor|varuj*
        pozor na .. podvod*|falešn*, neotevírejte, nereagujte
    """,
    "own_route": """
        přihlaste se .. jako|obvykl*|ručně, jako obvykle, jako vždy, v .. aplikaci .. bank*|mobilní
        v mobilní aplikaci, otevřete svou? aplikaci, ve své aplikaci, číslo na .. kartě|zadní, zadní stran* .. karty
        zadejte adresu .. ručně|sami|prohlížeč*, na .. pobočce|přepážce|úřadě, v .. internetovém bankovnictví
        ve svém účtu, v datové schránce, známé .. číslo, na pobočce, v svém bankovnictví, po přihlášení
    """,
    "ignore_ok": """
        můžete .. ignorovat|smazat, tuto zprávu ignorujte, prosím ignorujte, ignorujte .. tuto|tento|zprávu|e_mail
        nemusíte .. nic|dělat, nemusíte dělat, není třeba .. nic|reagovat|dělat, nic dělat nemusíte
        pokud jste to byl*, pokud jste to vy, není .. nutná .. akce, žádná akce, berte .. bezpředmětn*, bezpředmětn*
        nevyžaduje .. akci|reakci|odpověď, nemusíš .. nic, považujte .. za bezpředmětn*, zpráva je informativní
    """,
    "code_notice": """
        kód je, váš kód, tvůj kód, kód pro, platí do, platnost kódu, ověřovací kód, potvrzovací kód, sms kód
        autorizační kód, kód k vyzvednutí, heslo pro, kód vyprší, jednorázové heslo|kód, přihlašovací kód
        kód pro výdej
    """,
    "service": """
        dotazy, dotazů, v případě dotazů|nejasností|potíží, máte li dotaz*, máte dotaz*, potřebujete pomoc
        rádi pomůžeme|odpovíme|poradíme, neodpovídejte na, zákaznick* servis*|podpor*|link*|péč*
        automaticky vygenerovan*, s dotazy, připomínky, přihlášky, redakc*
    """,
    "unsubscribe": """
        odhlásit .. odběr|se_z|newsletter*, odhlášení .. odběr*, odhlaste se, newsletter*, zrušit odběr
        nepřejete .. dostávat|zasíl*, zobrazit v prohlížeči, obchodní sdělení, nastavení e mail*
    """,
    "disclaimer": """
        nejste .. adresát*, zamýšlen* příjemc*, důvěrné informace, obdržel* .. omylem
        určen* výhradně|pouze .. adresát*, může obsahovat důvěrné
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        naléhav*, urgentn*, ihned, okamžitě, okamžit*, neprodleně, neprodlen*, bezodkladn*, co nejdříve
        co nejrychleji, hned, spěchá*, spěchejte, rychle, pospěšte, bez prodlení, čas běží, čas se krátí
        důležit* upozorn*|zpráv*|informac*, jednejte, asap, nutně, nutná akce, nečekejte, neváhejte
        vyžaduje pozornost, akutně, akutní, neotálejte
    """,
    "deadline": """
        do .. hodin|hod|h|minut|24h|48h|půlnoci|dvou_dnů|zítřka|zítra|dneška|večera|konce_dne
        během .. hodin|minut|dne, v nejbližších hodinách, ještě dnes|dneska, pouze dnes, jen dnes, dnes do
        poslední|posledni upomínk*|výzv*|možnost|šance|varování|upozornění|připomínk*|den|pokus|termín
        vyprší .. dnes|zítra|za|brzy|do|#number, #number hodin|hod|h, 24h, 48h, 72h, 24 hodin
        termín .. vyprší|uplyne|končí|do, nejpozději .. do|dnes|zítra, lhůt* .. #number|vyprší|uplyne|hodin|dnů
        do #number dnů|hodin|minut, než bude pozdě, před vypršením, do zítra, do dneška, do půlnoci
    """,
    "loss": """
        bude|budou|byl|byla|bylo|byly .. zablokován*|pozastaven*|zrušen*|smazán*|odpojen*|omezen*|vymazán*|ukončen*|
            deaktivován*|vrácen*|zmrazen*|uzavřen*|vypnut*|odstraněn*|zničen*|přerušen*|zneplatněn*|odeslána_zpět|
            zabaven*|exekuč*
        zablokujeme|zrušíme|smažeme|odpojíme|pozastavíme|uzavřeme, ztratíte|přijdete|ztratíš|přijdeš .. o|přístup|
            účet|peníze|data|vše|úspory
        ztrát* .. přístup*|účtu|dat|peněz|prostředk*, zablokován*|pozastaven*|zrušen*|uzavřen*|deaktivac*|blokac*|
            smazán* .. účtu|karty|služb*|přístup*|čísla|schránk*
        odpojen* .. elektř*|proud*|plyn*|energi*, aby .. nedošlo .. k, předejít .. zablok*|odpoj*|exekuc*|poplatk*|
            pokut*|sankc*|zruš*
        vyhnuli .. blok*|pokut*|poplatk*|exekuc*|sankc*|penál*|zruš*, další|dodatečn* poplat*|náklad*|úrok*|sankc*
        zpět odesílateli, vrácena odesílateli, propadne, propadnou, ztráta nároku
    """,
    "legal": """
        zatykač*, zatčen*, zatknout, trestn* oznámen*|stíhán*|čin*|říz*, policejn* vyšetřov*, soud, soudu, soudní*
        k soudu, žalob*, exekuc*, exekutor*, exekuč*, vymáh*, právní* krok*|následk*|postih*, vězen*, praní špinavých
        praní peněz, předvolán*, státní* zástup*, obviněn*, obvinění, inkasn* agentur*|společn*, dětsk* pornograf*
        správní řízení, vazb*, vazba, platební rozkaz
    """,
    "authority": """
        polici*, policist*, kriminál*, kriminalist*, komisař*, vyšetřovatel*, inspektor*, kapitán, soud, soudu
        exekutor*, úřad*, finanční* úřad*|správ*, celní* správ*|úřad*, česká národní banka, čnb, čssz, ministerstv*
        oddělení .. podvod*|bezpečnost*|fraud, bezpečnostní* oddělení|tým|pracovník|složk*, správa sociálního, nukib
        bankéř*, pracovník banky, bankovní poradce, státní zástup*, interpol, europol, notář*, advokát*, ředitel*
        jednatel*, velvyslanect*, zdravotní pojišťovn*, vzp, katastr*, městsk* úřad*
    """,
    "agency": """
        finanční úřad, finančního úřadu, finanční správa, finanční správy, čssz, datov* schránk*, policie čr
        policie české, celní správa, celní správy, úřad práce, portál občana, mojedaně, mojedane, vzp, edalnice
        identita občana, čnb, ministerstvo financí|vnitra
    """,
    "fear": """
        podezřel*|neobvykl*|neoprávněn*|neautorizovan*|neznám*|nestandardní* .. aktivit*|transakc*|přihlášen*|
            přístup*|platb*|převod*|pokus*|zařízení|pohyb*|operac*
        napaden*, hacknut*, zneužit*, zneužív*, odcizen*, ukraden*, kompromitov*, infikován*, zavirovan*
        únik* .. dat|údaj*, vir|viry|virus .. nalezen*|zjištěn*|detek*, pokus o .. přihlášení|převod|podvod|krádež|
            zneužití|platbu|výběr|úvěr
        někdo .. se_pokus*|přihlásil|pokouší|žádá|vzal|zneužil|snaží|naboural|bere
        hacker*|podvodní* .. snaž*|přístup*|získal*|na_vaš*|peníze, úvěr|půjčk* .. na_vaše|vaším_jmén*, v ohrožení
        ohrožen*, nejsou v bezpečí, narušen* .. bezpečnost*, krádež* identity|údajů
        bezpečnostní* varování|incident*|hrozb*|upozorn*, obětí podvodu, napadení .. účtu
    """,
    "scarcity": """
        omezen* .. počet|nabídk*|čas*|míst*|množství, poslední .. místa|kusy|volná, pouze .. míst|kusů
        zbývá .. míst|kusů|poslední, do vyprodání zásob, do vyprodání
        exkluzivní* .. nabídk*|přístup*|pozvánk*|skupin*, nepropásněte, nezmeškejte
        jedinečn* .. příležitost|šance|nabídk*, prvních #number, nabídka .. končí|vyprší|platí
    """,
    "flattery": """
        byl*|jste .. vybrán*|vylosován*|nominován*, vybrali jsme .. vás|tě|právě
        šťastn* .. výherc*|zákazní*|výherkyn*, gratulujeme, blahopřejeme, gratuluji, jen vy můžete, důvěřuji vám|ti
        věřím ti, jsi .. výjimečn*|krásn*|úžasn*, důvěryhodn* .. osob*, věrn* zákazní*
        váš profil .. zaujal|nás|doporuč*, oslovil .. profil
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        neříkej*|neříkat|nemluv*|nezmiňuj*|nesděluj*|neprozrazuj*|neprozraď*|nesvěřuj*|neinformuj* .. nikomu|nikým|
            nikoho|mámě|mamce|tátovi|ženě|manžel*|rodině|rodičům|dětem|dceři|synovi|bance|policii|koleg*|o_tom|
            s_nikým|babičce|dědovi|nic
        nikomu .. neříkej*|nic|ani|nesděluj*|neprozra*|nezmiňuj*
        s nikým .. nemluv*|to|o_tom|neprobíre*|nekomunik*|neřešte, nikdo .. nesmí|nemůže .. vědět|dozvědět|se
        nikdo se .. nedozví|nesmí, zachovejte|zachovej|zachovat|držte|udržte|udrž|nech|nechte .. v_tajnosti|
            mlčenlivost|diskrétnost|tajemství|pro_sebe|důvěrn*|pro_se
        v tajnosti, mezi námi, naše .. tajemství, přísně tajn*|důvěrn*, naprost* diskrétn*|mlčenliv*
        povinnost* mlčenlivost*, tajn* .. operac*|vyšetřov*|akc*, bez vědomí .. banky|rodiny|manžel*, nech si to pro
        nikomu ani slovo, ani slovo .. nikomu|mámě, mlčenlivost
    """,
    "secret_mild": "přísně důvěrn*, důvěrn* .. záležitost*|transakc*|obchod*|úkol, diskrétn*, o diskrétnost",
    "lie": """
        řekněte|řekni|říkejte|říkej|odpovězte|odpověz|tvrďte|uveďte .. bance|bankéř*|pokladní*|úřednic*|přepážce|jim|
            pracovník* .. že|na|pro
        pokud|kdyby|když|až|jestli .. banka|bankéř*|někdo|pokladní|úřednice|pracovník*|rodina|vás|přepážce .. zeptá*|
            ptá|ptal*|zavolá|bude_ptát|optá .. řekněte|řekni|odpovězte|říkejte|odpověz|tvrďte|říkej
        zeptá*|ptát|ptá|ptali|ptají .. řekněte|řekni|odpovězte|říkejte|říkej, řekněte|řekni|říkejte|
            říkej .. že .. na|pro .. rekonstrukc*|auto|svatb*|dovolen*|vnuk*|rodin*|nábytek|dárek|byt|dům|opravu|
            chatu|léčb*
        do poznámky|zprávy|účelu .. napište|uveďte|napiš|uveď .. půjčk*|dar|rodin*|nábytek|auto|rekonstrukc*
        napište|uveďte|napiš|uveď .. jako? účel .. dar|půjčk*|rekonstrukc*|auto|rodin*, předstírejte|předstírej|
            tvařte_se|tvař_se|dělejte|dělej .. že|jako|normálně
        neříkej*|nezmiňuj* .. bance|bankéř*|pokladní|na_přepážce|v_bance|úřednic* .. nic|proč|že|o|pravdu
        zaměstnanci|zaměstnanec|pracovník|pracovníci .. banky .. zapleten*|spolupracuj*|podezřel*|podílí
        vymyslete|vymysli .. něco|důvod|historku, zalžete|zalži|lžete
    """,
    "stay_on_line": """
        nezavěšujte|nepokládejte|nezavěšuj|nepokládej|nezavěšovat|nepřerušujte|neukončujte|nezavírejte .. telefon*|
            hovor*|sluchátk*|linku|spojení
        nezavěšujte, nezavěšuj, zůstaňte|zůstaň|setrvejte|zůstat|vydržte .. na|u .. lince|telefonu|telefonem|příjmu|
            drátě|aparátu
        nepokládejte telefon|to|sluchátko, nepoložte .. telefon, nechte|nech .. telefon|hovor .. zapnut*|puštěn*|
            běžet|v_kapse
    """,
    "ignore_warning": """
        ignorujte|ignoruj|ignorovat|přeskočte|přeskoč|zavřete|potvrďte|odklikněte|nevšímejte .. varování|upozornění|
            hlášk*|hlášení|výstrah*
        varování|upozornění|hlášk* .. ignorujte|ignoruj|přeskočte|normální|potvrďte|odklikněte|v_pořádku
        i přes varování, přesto .. spustit|spusťte|otevřete|nainstal*|pokračovat|stáhnout, neznám* zdroj*
        povolte .. instalac* .. neznám*, více informací .. přesto spustit, označte .. jako .. bezpečn*|není_spam
        přesuňte .. ze? spamu, pokud|když .. banka|telefon|prohlížeč|antivir|windows .. varuj*|varovat|upozorn*|
            zablok* .. ignoruj*|potvr*|řekněte|klikn*
    """,
    "protection_off": """
        vypněte|vypni|vypnout|deaktivujte|deaktivuj|odinstalujte|odinstaluj|pozastavte|zakažte|zastavte .. antivir*|
            firewall*|ochran*|defender*|zabezpečen*|play_protect|smartscreen|companion|hlídac*|psa|dvoufázov*|
            dvoufaktor*|2fa
        antivir*|firewall|ochranu|defender .. vypněte|vypni|vypnout|odinstal*|deaktiv*
        vypnutí .. antivir*|ochran*|firewall*, přidejte .. do? výjim* .. antivir*|defender*
    """,
    "avoid_check": """
        nevolejte|nevolej|nekontaktujte|nekontaktuj|nechoďte|nechoď|neobracejte|nehlaste|neinformujte .. do|na|bank*|
            polici*|pobočk*|linku|staré_číslo|se|nikoho
        nevolejte|nevolej mi|mně|do|nikam|zpět|na, nemusíte .. volat|chodit .. do? bank*|polici*
        jsem|sedím .. na|v .. poradě|schůzi|schůzce|jednání|konferenci|meetingu .. nemůžu|nemohu|pouze|jen|tak
        nemůžu|nemohu|nemuzu .. teď|volat|mluvit|telefonovat|zvednout|zavolat, pouze|jen .. e_mailem|přes_whatsapp|
            písemně|na_whatsapp|po_mailu|přes_sms|zprávou|přes_mail
        bez .. policie|banky, nezapojujte|nezatahujte|netahejte .. polici*|bank*, nesnažte .. volat|kontaktovat|ověř*
        nevolejte na
    """,
    "erase": """
        smažte|smaž|vymažte|vymaž|odstraňte|smazat|vymazat .. tuto|tuhle|tento|tu|zpráv*|sms*|chat|konverzac*|
            histori*|e_mail
        po přečtení .. smažte|smaž|vymaž*, staré|starý|stare .. číslo|telefon .. smaž*|vymaž*
        zprávu .. smažte|smaž|smazat|vymaž*
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        ahoj|čau|čauky|nazdar|zdravím|dobrý_den|haló|čus|ahojky|milá|milý mami|mamko|mamčo|mamo|tati|taťko|taťuldo|
            tato|babi|babičko|dědo|dědečku|teto|tetičko|strejdo|strýčku|mámo|táto
        mami|mamko|mamčo|mámo|tati|taťko|táto|babi|babičko|dědo|teto|strejdo .. to_jsem_já|já|tady|píšu|telefon|
            mobil|rozbil*|jsem|potřebuj*|pomoz|měl*
        to jsem já .. tvůj|tvoje|mami|tati|babi|vnuk|syn|dcera, tady .. tvůj|tvoje|tvá|váš|vaše .. syn|dcera|vnuk|
            vnučka|synovec|neteř
        jsem .. tvůj|tvoje|váš|vaše .. syn|dcera|vnuk|vnučka, tvůj syn|vnuk, tvoje dcera|vnučka, hádej kdo
    """,
    "kin_word": """
        mami, máma, mamka, mamko, mámo, maminko, tati, táta, taťka, tatínku, babi, babičk*, dědo, děda, dědeč*, teto
        teta, strejdo, strýčku, můj syn, moje dcera, dcera, vnuk, vnučka, syn
    """,
    "new_number": """
        moje|mé|můj|moj .. nov* .. číslo|telefon|mobil|kartu, nové|nového|novém číslo|čísla|čísle
        nov* číslo .. mám|je|ulož*|protože, změnil* .. číslo|telefon|mobil, píšu|pisu|volám|zkouším .. z|ti_z|
            vám_z .. nov*|jin*|tohohle|telefonu|kamarád*|cizího|mobilu|náhradn*
        ulož* .. si? .. číslo|ho, staré|starý|stare .. číslo|telefon|mobil .. neplatí|nefunguje|smaž*|rozbil*|vymaž*|
            už|nemám
        dočasn*|náhradn* .. číslo|čísla|telefon, na toto číslo, na tomto čísle, nov* sim, náhradní telefon
        z telefonu kamarád*|koleg*|spolu*, z čísla kamarád*
    """,
    "phone_broken": """
        telefon|mobil|displej|obrazovka|smartphone|iphone .. rozbil*|rozbit*|spadl*|ukrad*|ztratil*|pokaz*|nefunguj*|
            utop*|poškod*|v_servisu|v_opravě|nejde|praskl*|zničen*|odešel|pračk*|vypral*
        rozbil*|ztratil*|ukradli|utopil*|upustil*|spadl*|pokazil*|zničil* .. mi? .. telefon|mobil|displej|telefonu
        telefon|mobil .. do .. záchod*|vody|vany|pračky|wc, sim .. poškoz*|nefunguje|nejde|zablok*
        starý telefon|mobil
    """,
    "cannot_call": """
        nemůžu|nemohu|nemuzu|nejde|nedá_se|nelze .. volat|mluvit|telefonovat|zavolat|zvednout|mi_volat|hovor*
        mikrofon|reproduktor|kamera .. nefunguj*|rozbit*|nejde|poškoz*
        nefunguje .. mikrofon|zvuk|reproduktor|volání|kamera, jen|můžu_jen|pouze psát|sms|píšu|napsat
        nevolej .. nejde|napiš|mikrofon|jen|protože, napiš|piš|odepiš mi? .. na|přes .. whatsapp|tohle|toto|číslo
        volat .. nejde|nemůžu|nemohu
    """,
    "need_money": """
        potřebuju|potřebuji|potrebuju|potřebujeme .. peníze|peněz|#money|#number|půjčit|zaplatit|pomoc|poslat|
            převést|hotovost|tisíc|uhradit|převod
        musím|musim .. zaplatit|uhradit|převést|poslat|udělat_převod .. účet|fakturu|nájem|#money|#number|dnes|
            dneska|ihned|něco
        můžeš|muzes|můžete|mohl_bys|mohla_bys|mohli_byste|nemohl_bys|nemohla_bys .. poslat|zaplatit|půjčit|převést|
            uhradit|mi_poslat|mi_půjčit|za_mě|peníze
        půjč|půjčte|půjčíš|půjčit .. mi|#money|peníze|#number, pošli|pošlete|převeď|zašli .. mi|na .. peníze|#money|
            #number|prachy|účet
        vrátím .. ti|vám|to|je|zítra|večer|hned|peníze, zaplať|zaplatíš|zaplatit .. za_mě|za_mne|to_za
        bankovnictví|aplikac*|účet .. nefunguj*|zablok*|nejde|nemám|nemůžu, nedostanu .. do .. bank*|účtu|aplikace
        nemám .. přístup* .. k|do .. účtu|bance|penězům|bankovn*, neuhrazen* faktur* .. mám|musím
    """,
    "emergency": """
        nehoda, nehodu, nehodě, nehody, autonehod*, měl*|způsobil* .. nehod*|havár*|bouračk*
        srazil* .. člověk*|ženu|dítě|chodce|jsem, v nemocnici, do nemocnice, zatčen*, zatkli, ve vězení, ve vazbě
        kauc*, okradli, přepad*, unesen*, unesli, ukradli .. peněžen*|tašku|kabelku|doklady|pas
        ztratil* .. peněžen*|doklady|pas|kabelku, uvízl* .. v|na|bez, operac* .. nutn*|ihned|stojí|akutn*
        mám průšvih|problém|potíže, na policii, dopravní nehod*, v nouzi
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        vyhrál*|vyhráváte .. jste|výhru|cenu|poukaz*|iphone*|auto|telefon|#money|hlavní|voucher*|jsi|v
        získal*|získáváte .. jste .. výhr*|cen*|poukaz*|odměn*|dárek|iphone*, vaše|tvoje výhra
        výhr* .. čeká|#money|vyzvedn*|převezm*|hodnot*|připraven*, jste|byl*|jsi|stal* .. výherc*|výherkyn*|
            vylosován*|šťastn*|finalist*
        odměn* .. čeká|vyzvedn*|připravena|exkluzivní|za_vyplnění|získ*, vyzvedněte|převezměte|získejte|
            vyzvedni .. svou|svůj|svoji|odměnu|výhru|dárek|cenu|poukaz*
        loteri*, soutěž* .. výhr*|vyhr*|cen*, slosován* .. výhr*|vyhr*|cen*, zdarma|gratis iphone*|telefon*|poukaz*|
            dárek*|voucher*|balíček
        dárek .. čeká|zdarma|pro_vás, dotazník*|průzkum*|anket* .. výhr*|vyhr*|odměn*|získ*|dárek|poukaz*
        vyplňte .. dotazník .. a|získ*|vyhr*, šanc* .. vyhrát|získat|na_výhru, vyhrajte, vyhraj
        poukaz*|voucher* .. v_hodnotě|na_nákup|#money|za_#money, body .. vyprší|expirují|propad* .. odměn*, airdrop
        jackpot
    """,
    "claim": """
        vyzvedněte, vyzvedni, vyzvednout, vyzvednutí, převezměte, převzít, uplatněte, uplatnit, získejte, získat
        získejte zpět, zúčastněte, nárokujte, přijměte, čerpat, využijte
    """,
    "big_money": """
        milion*, miliard*, mil, milionů, #money milion*|mil, částk* .. milion*|#money, sum* .. #money|milion*, jmění
        obrovsk* částk*|sum*, milionů dolarů|eur|korun|liber, dolarů
    """,
    "inheritance": """
        dědictv*, dědic*, zdědi*, pozůstal*, závěť, závěti, nejbližší příbuzn*, oprávněn* osob* .. fond*|dědic*
        beneficient*, zesnul*|zemřel* .. klient*|manžel*|podnikatel*|příbuzn*|otc*|otec|bez|při
        nevyzvednut*|nepřihlášen*|nárokovan* .. fond*|prostředk*|peníze|částk*|peněz
        fond* .. dědic*|kompenzac*|odškod*|převod*|osn, kompenzac* .. #money|oběti|milion*|fond*
        odškodněn* .. #money|oběti|milion*, dar|darovat|daroval*|darování .. #money|milion*|vám|část
        obchodní* návrh*|nabídk* .. milion*|#money|důvěrn*|oboustrann*, spící účet
        rakovin* .. lékař*|umírám|stadi*|poslední|nevyléč*, nevyléčiteln* nemoc*, vdov* .. po|zesnul*
        #number%|procent .. pro .. vás|tebe, #number%|procent .. z .. částky|celkové|sumy, diplomat*
        zásilk* .. peněz|milion*|diplom*, převod* .. fond*|milion*|prostředk*
        dobročinn*|charitativn* .. #money|milion*, bohabojn*
    """,
    "returns": """
        garantovan*|zaručen*|jist*|vysok*|denní*|rychl*|stabilní* .. výnos*|zisk*|příjem|příjm*|výděl*|zhodnocen*|
            návratnost*
        výnos*|zisk* .. denně|garant*|zaruč*|#number%|#money|týdně|měsíčně, zdvojnásob*|ztrojnásob*|
            znásob* .. peníze|kapitál|investic*|vklad|úspory
        bez rizika, nulové riziko, vydělejte|vyděláv*|vydělat|vydělal*|vyděláš .. #money|#number|peníze .. denně|
            týdně|měsíčně|den|měsíc|týden
        #number% .. denně|týdně|měsíčně|zisk*|výnos*|ročně_garant*, pasivní* příj*, finanční* svobod*|nezávislost*
        investujte|investuj|vložte .. #money|#number .. vydělá*|získ*|a, minimální vklad|investice
        snadný|rychlý výdělek, snadné|rychlé peníze, vydělávejte|vydělávat|výdělek .. z_domova|online|na_internetu
        váš zisk, vaše zisky, zisk* .. vybrat|výběr*|čeká|připraven*, tajemství .. bohatství|investor*
    """,
    "trading": """
        investiční*|obchodní*|obchodovac*|tradingov*|krypto* platform*, investic* .. krypto*|bitcoin*|akci*|zlat*|
            online|čez|platform*|nafta|plyn|do
        investován* .. do|krypto*|online, forex, kryptoburz*
        obchodován* .. krypto*|měn*|akciemi|automatick*|online|burz*, obchodní* signál*
        investiční* signál*|program*|projekt*|plán*|příležitost*|skupin*|poradce, trading*
        můj .. mentor|strýc|analytik|makléř|broker .. invest*|burz*|krypto*
        uměl* inteligenc* .. invest*|obchod*|vydělá*, investujte|investuj .. do|s|se_mnou|společně, binární opce
        těžb* krypto*|bitcoin*
    """,
    "investor_group": """
        připojte|připoj|přidejte|přidej|zveme|vstupte .. se? .. skupin*|kanál*|komunit*|klub* .. whatsapp|telegram*|
            invest*|vip|zdarma
        skupin* .. investor*|investiční*|vip|whatsapp, kanál* .. telegram*|vip|invest*
        zdarma .. signál*|tipy .. akci*|invest*
    """,
    "withdraw_fee": """
        daň|daně|poplat*|proviz*|vklad|zálohu|záloha|kauc*|pojistk*|#money .. před|aby|než|abyste|pro .. výběr*|
            vybr*|výplat*|vyplac*|uvoln*|odblok*|vyplat*
        výběr*|výplat*|vyplacení|uvolnění .. daň|daně|poplat*|proviz*|vklad|zálohu|kauc*|nejprve|vyžaduje|zmraz*|
            zablok*
        zaplaťte|zaplatit|uhraďte|uhradit|složte|doplaťte .. daň|poplat*|proviz*|kauc*|vklad .. výběr*|vybr*|výplat*|
            vyplac*|uvoln*|odblok*
        účet|prostředky .. zmraz*|zablok* .. dokud|zaplat*|vklad*|poplat*
    """,
    "job": """
        práce|práci|brigáda|brigádu|zaměstnání|přivýdělek|úvazek .. z_domova|na_dálku|online|home_office|na_částečný|
            na_zkrácený|přes_internet
        nabídk* práce|zaměstnání|pracovní*, pracovní* nabídk*|příležitost*, hledáte|hledáš .. práci|brigád*|
            přivýděl*, hledáme .. lidi|pracovník*|zaměstnance|brigádník*|tester*|kolegy|spolupracovník*
        přijmeme, náborář*, nábor* .. online|whatsapp|zaměstnan*, personální* agentur*|oddělení
        bez .. zkušeností|praxe|kvalifikace, zkušenosti .. nejsou|nutné|potřeba, váš životopis, vašeho životopisu
        váš profil .. personál*|pozic*, mystery shopp*, platební agent, vedlejší* příj*, přivýděl*, zkrácený úvazek
        volná pozice, volné pozice, flexibilní práce
    """,
    "job_pay": """
        vydělejte|vydělávejte|vydělat|výdělek|plat|mzda|odměna|odměnu|provize|platíme|příjem|výplata|vydělej|
            vyděláte .. #money|#number .. denně|týdně|měsíčně|za_den|za_hodinu|hod|hodinu|den|na_den|za|kč|až
        #money|kč denně|týdně|měsíčně|na_hodinu|za_hodinu|za_den|za_úkol|hod, denní|týdenní výplat*|výděl*|odměn*
        výplat* .. denně|každý|ihned, flexibilní* .. pracovní*|doba|hodiny, #number .. minut|hodin* .. denně
        vysok* výděl*|plat, snadn* výděl*|práce, ve volném čase
    """,
    "task": """
        jednoduch*|snadn* .. úkol*|činnost*, plňte|plnit|splňte|dokonč*|plněn* .. úkol*
        úkol* .. denně|proviz*|odměn*|#money|placen*, lajkujte|lajkuj|lajkování|hodnoťte|hodnocen*|hodnotit|sledujte|
            sledován*|odebírejte|označ* .. vide*|kanál*|hotel*|produkt*|aplikac*|příspěv*|restaurac*|profil*
        lajk* .. youtube|tiktok|vide*|instagram*, recenz* .. hotel*|produkt*|google .. odměn*|#money|vyděl*|plat*
        optimalizac* .. aplikac*|produkt*|dat|objednáv*, kombinovan* úkol*, záporn* zůstat*
    """,
    "romance": """
        moje|můj|má lásk*|milovan*|zlat*|miláč*|andíl*|králov*|princezn*|drah*, miláčku, lásko, miluji tě, miluju tě
        chybíš mi, spřízněn* duš*, vdov* .. dcer*|syn*|sám|sama|hled*, vdovec, vdova, rozveden*
        hledám .. lásk*|partner*|muže|ženu|vztah*|přítel*|upřímn*|vážn*, vážn* vztah*|známost*, opravdov* lásk*
        zamilova* .. do|se|jsem, vzít si tě, vezmeš .. mě, společn* budoucnost*, zbytek života
        tvoje|tvůj|vaše|váš|tvé .. fotk*|profil*|foto .. krásn*|líb*|zaujal*|viděl*|uviděl*|našel*, ropn* plošin*
        vrtn* plošin*, inžený* .. plošin*|ropn*|lod*, americk* armád*|voják*|generál*|chirurg*
        voják* .. mis*|sýri*|jemen*|afgh*, mírov* mis*, vojensk* lékař*, dobré ráno .. lásko|krásko|miláčku|zlato
        líbám tě, osud .. svedl|nás
    """,
    "acquaint": """
        poznat .. tě|vás|blíž|lépe|se, seznámit se, tě lépe poznat, být .. přátel*|kamarád*, stát .. přátel*, těší mě
        spletl* .. číslo|jsem_si|osob*, špatné číslo, omyl* .. číslo, je to .. číslo .. na|vaše|od
        odkud jsi|jste|pocházíš, kolik je ti|vám let, jsi .. vdaná|ženatý|single|sám|sama|zadan*, čím se živíš|živíte
        co děláš, jmenuji se, jmenuju se, dovolte .. představ*, společn* znám*, pardon .. číslo
    """,
    "recorded": """
        natočil*|nahrál*|nahral*|zaznamenal*|pořídil* .. vás|tě|video|jak|kamer*|záznam*|masturb*|webkamer*
        vaš*|tvoj*|tvé .. webkamer*|kamer* .. nahr*|natoč*|zapn*|přístup*|video
        stránk* .. pro_dospělé|porno*|erotick*, porno*, masturb*, uspokojov*, intimní*|kompromituj*|nah*|
            choulostiv* .. video*|fotk*|záběr*|snímk*|materiál*|fotograf*
        nahé fotky, vaše tajemství
    """,
    "hacked_you": """
        hackl*|hacknul*|naboural*|napadl*|prolomil*|pronikl* .. vaš*|váš|tvůj|tvoj*|do|zařízení|účet|e_mail|počítač|
            telefon|mailu
        mám .. plný|úplný|plnou přístup|kontrol*, mám|získal* .. přístup .. do|k|ke .. vaš*|tvoj*|všem*|tvém*
        nainstaloval*|nahrál*|umístil* .. trojan*|vir|virus|malware|software|keylogger*|škodliv*
        vaš*|váš|tvůj|tvoje .. zařízení|počítač|systém|telefon .. infik*|hacknut*|napaden*|nakaž*
        jsem .. hacker*|programátor*, znám .. vaše|tvoje|tvé .. heslo|tajemství, vaše|tvoje heslo je
        zkopíroval*|stáhl*|ukradl* .. vaš*|všechn*|tvoj*|vše .. kontakt*|data|soubory, trojan*, keylogger*
    """,
    "expose": """
        pošlu|rozešlu|zveřejním|odešlu|sdílet|rozeslat|zveřejníme|rozšířím|pošleme|zveřejnit .. video*|záznam*|fotk*|
            to|je|vše*|data|nahráv*|vaš*|tvým
        video*|záznam*|fotk*|nahráv* .. všem|vašim|tvým|rodin*|přátel*|kontakt*|znám*
        všem .. kontakt*|přátel*|znám*|vašim|tvým, vašim|vaším|tvým kontakt*|přátel*|znám*|rodin*|blízk*
        znič* .. pověst|život|reputac*, všichni .. uvidí|se_dozví|dozví, sociální* sít*
    """,
    "ransom": """
        zaplaťte|zaplať|pošlete|pošli|převeďte|odešlete|zaplatit .. #money|#number|částk* .. bitcoin*|btc|peněžen*|
            adres*|krypto*
        peněženk* .. bitcoin*|btc, adres* .. peněženk*|bitcoin*|btc, mou|moji|mé .. peněžen*|bitcoin*|btc, výkupn*
        máte|máš .. #number .. hodin|h|dní|dny, čas .. běží|odpočít*, bitcoin* .. v_hodnotě|na|#money
    """,
    "threat_harm": """
        zabij*|zabít .. tě|vás|tebe|rodin*, nájemn* vrah*, ublíž* .. tobě|vám|rodin*|dět*|ti
        bomb* .. v|umíst*|budov*|vybuch*, výbušnin*, vím|víme .. kde .. bydlí*|pracuj*|žij*|chod*, polít .. kyselin*
        něco .. stane .. rodin*|dět*|blízk*
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        nalezen*|zjištěn*|detekován*|objeven* .. vir*|trojan*|hrozb*|malware|škodliv*
        vir*|trojan* .. nalezen*|zjištěn*|detekován*|v, počítač|telefon|zařízení|systém|notebook|iphone|
            pc .. infikov*|napaden*|zavirovan*|zablok*|ohrožen*|nakaž*|hacknut*
        technick* podpor* .. microsoft|windows|apple|volejte|zavolejte|na, technick* podpor*
        microsoft|windows .. podpor*|technik*|servis*|licenc*|bezpečnost*, licenc* .. vypršel*|vyprší|windows
        kód chyby, chybový kód, antivir* .. vypršel*|vyprší|obnov*|předplat*|platnost*, ochrana .. vypršel*|vyprší
        norton|mcafee|avast|eset .. vypršel*|vyprší|obnov*|předplat*|platnost*, ip adres* .. ohrož*|napaden*|hack*
        nevypínejte .. počítač
    """,
    "charged": """
        byl*|bude|budou .. strhnut*|stržen*|odečten*|obnoven*|prodloužen*|účtován*|naúčtován*|zaúčtován*
        strhneme|strhli|odečteme|naúčtujeme .. z|#money|vám|částk*, automatick* .. obnov*|prodlouž*|strž*
        předplatn* .. obnov*|prodlouž*|bylo|bude|aktiv*, objednávk*|platb*|transakc*|nákup* .. ve_výši|za_#money|
            v_hodnotě|#money|byl*|proveden*|potvrz*
        děkujeme za .. nákup|objednávk*|platb*|předplat*, částk* .. #money .. bude|byl*|strž*|strhn*
        platba .. ve_výši|#money, převod .. ve_výši|#money
    """,
    "renewed": """
        předplatn*, obnoven*, prodloužen*, objednávk*, faktur*, vrácení, refundac*, licenc*, členstv*, storno, storna
        zrušení
    """,
    "bank_notice": """
        karta končící, karty končící, kartou, vaše karta, platba kartou, debetní|kreditní karta, inkaso, bankomat*
    """,
    "other_way": """
        v .. aplikaci, přes aplikaci, na našem webu, na našich stránkách, v nastavení, po přihlášení, odpovězte ano|ne
        internetov* bankovnictví, na .. pobočce, na zadní straně karty, ve svém účtu, přihlaste se
    """,
    "to_cancel": """
        pro zrušení|storno|zablokování|stornování, abyste .. zrušil*|stornoval*|zablokoval*
        zrušit|stornovat|zablokovat|zrušení|storno|vrácení .. volejte|zavolejte|kontaktujte|linku|čísl*|telefon*
        pokud jste .. nebyl*|neprovedl*|neautorizoval*|neobjednal*|nezadal*|nepotvrdil*|nevy, pokud .. nejste .. vy
        pokud .. transakci|platbu .. nepoznáváte|neprovedl*|nezadal*, nejste to vy, nebyl* jste to vy
        neautorizoval* jste, jste .. neprovedl*|neautorizoval*|neobjednal*|nezadal*, oddělení storn*|vrácení|refundac*
    """,
    "parcel": """
        balík*, balíč*, zásil*, doručen*, doručit, doručov*, kurýr*, z boxu, z box, výdejní* míst*, dopravc*
        sledovací číslo, číslo zásilky, depo, depu, třídíc* centr*, balíkovn*, poštovní zásil*, doporučen* psaní
    """,
    "parcel_problem": """
        nemohl*|nemůže|nemůžeme|nepodařilo|nelze|nebyl* .. doruč*|předat, nedoručen*, nedoručiteln*
        doručen*|zásil*|balí* .. selhal*|neúspěš*|pozastaven*|zadržen*|odložen*|čeká_na|problém*|nezdařil*|zablok*|
            zastaven*|pozdržen*|vyžaduje|neuhrazen*|nedoplat*
        adres* .. neúpln*|nesprávn*|neplatn*|nečiteln*|chyb*, neúpln*|nesprávn*|chybn*|chybějíc*|neplatn* .. adres*|
            údaj*|čísl*|psč
        chybí .. číslo_domu|adresa|popisné, v .. depu|skladu|třídícím|celnici|celním|distribučním
        neuhrazen*|nezaplacen* .. poplat*|clo|zásil*|balík*|doprav*|poštovné|cla
        nedoplat*|doplat* .. zásil*|balí*|doruč*|doprav*|za, aktualizujte|potvrďte|upravte|doplňte|zadejte|
            opravte .. adres*|doruč*|dodací|údaje_pro
        opětovn*|nov*|opakovan* doruč*|pokus*, vrácen* .. odesílatel*, zpět odesílateli
        celní* poplat*|řízení|odbaven*|deklarac*, clo, zadržen* .. celn*, nikdo .. nebyl .. doma|zastiž*
        nebyl* zastižen*, čeká na zaplacení|úhradu|potvrzení|doplacení|proclení
    """,
    "tax_refund": """
        vrácení|přeplat* .. daně|daní|#money|za_energie|energi*|pojist*|dani|elektř*|plyn*|z_daně
        daňov* přeplat*|vrat*|bonus*, vratk* .. daň*|daně|#money, přeplatek .. k_výplatě|#money|na|čeká|ve_výši|vznikl
        máte nárok .. na, nárok na .. vrácení|příspěv*|dávk*|kompenzac*|náhrad*|bonus|přeplat*|dotac*|vratku
        byl* .. schválen*|přiznán* .. příspěv*|dávk*|vrácení|přeplat*|dotac*|kompenzac*|bonus
        příspěv* .. na_bydlení|na_energie|#money .. nárok|získ*|požád*|vypl*|čeká
        refundac* .. #money|čeká|schvál*|daně|platby, vrácení peněz|částky|platby, jednorázov* příspěv*
        úsporný tarif .. nárok|příspěv*
    """,
    "fine_notice": """
        neuhrazen*|nezaplacen*|dlužn* .. pokut*|daň|daně|mýtn*|dálniční*|parkovn*|poplat*|pojistn*|faktur*|částk*|
            přestup*
        pokut* .. zaplaťte|uhraďte|neuhraz*|nezaplac*|za_rychl*|za_park*|za|#money|ve_výši, dopravní* přestup*
        přestup* .. parkov*|rychlost*|doprav*, dálniční* známk*, mýtn*, edalnice, nedoplat* .. dan*|na|pojist*|
            energi*|elektř*|vůči|ve_výši|#money
        dluh .. vůči|na|ve_výši|#money|exekuc*, překročení rychlosti, parkovac* pokut*, daňov* nedoplat*
        výzva k úhradě|zaplacení
    """,
    "account_trouble": """
        účet|účtu|karta|kartu|profil|přístup|bankovnictví|schránka|paypal|netflix|apple_id|facebook|předplatné|
            členství|aplikace|služba|peněženka|bankid|bank_id|smart_klíč|instagram|číslo|platba|sim|identita|
            klíč .. zablokován*|pozastaven*|omezen*|deaktivován*|zmrazen*|uzavřen*|zrušen*|smazán*|vypršel*|vyprší|
            neaktivní|zamítnut*|odmítnut*|napaden*|hacknut*|zneplatněn*|dočasně|neplatn*
        zablokován*|pozastaven*|omezen*|zablokovali|pozastavili|omezili|zablokoval .. účet|účtu|karta|kartu|přístup|
            váš|vaši|profil
        blokac*|pozastaven*|omezen*|zablokován* .. účtu|karty|přístupu|profilu|služ*
        podezřel*|neobvykl*|neautorizovan*|neoprávněn*|neznám* .. aktivit*|transakc*|přihlášen*|pokus*|platb*|
            zařízení|převod*|přístup*
        nov*|neznám* .. přihlášen*|zařízení, pokus* o přihlášení, problém* .. s .. platb*|účt*|kart*|vaší|vaším|
            předplat*|fakturac*
        platb* .. selhal*|zamítnut*|neproběhl*|odmítnut*|se_nezdařil*|nebyla, nepodařilo .. platb*|ověř*|zpracov*|
            strhn*|účtov*|prodlouž*|obnov*
        aktualizujte|potvrďte|ověřte|aktualizovat|potvrdit|ověřit|aktualizuj|ověř .. údaje|totožnost|účet|identitu|
            svou|své|svůj|kartu|informace|platební|osobní|váš|vaše
        z bezpečnostních důvodů, bezpečnostních důvodů, údaje .. neaktuální|vypršel*|neúpln*|zastaral*
        heslo .. vyprší|vypršel*|expir*, vyprší|vypršela|vypršel|končí .. platnost*|přístup|účet|předplat*|heslo|
            certifikát|kartě|bankid|bank_id|klíč*|členství
        platnost .. účtu|karty|certifikátu|profilu|bankid|bank_id|klíče|přístupu .. vyprš*|konč*|skonč*
        účet .. vyžaduje .. ověř*|potvrz*|aktual*, odblok* .. účet|kartu|přístup, ztratíte přístup
        odpojen* .. elektř*|plyn*|proud*, nové podmínky, psd2
    """,
    "storage": """
        schránk*|úložiště|cloud*|icloud|disk*|kvót*|limit|pošt* .. pln*|zaplněn*|přeplněn*|překročen*|vyčerpán*|
            téměř|dosáhl*|došlo|dochází
        překročil*|překročen* .. limit*|kapacit*|kvót*|velikost, nedostatek místa, kapacit* schránky|pošty
        pozastaven*|zadržen*|nedoručen*|čekajíc*|příchozí*|zablokovan* .. zpráv*|e_mail*|mail*
        zpráv*|e_mail* .. karantén*|zadržen*|pozastaven*|nedoručen*|ve_frontě|čekají
        fotk*|soubory|data .. smazán*|ztrat*|přijdete, karantén*, aktualizac* .. schránk*|webmail*|pošt*|e_mail*
        správce .. pošt*|e_mail*|webmail*, ponech* .. stávající|heslo
    """,
    "shared_doc": """
        sdílel*|nasdílel* .. dokument*|soubor*|složk*|vámi|tebou, dokument*|soubor* .. sdílen*|čeká|k_podpisu|
            připraven*|podpis*|podepis*
        podepište .. dokument*|smlouv*, hlasov* zpráv*|schránk* .. nov*|čeká|přehr*|nepřeč*, nov* hlasov*
        zmeškan* hovor*, fax*, docusign, onedrive, sharepoint, wetransfer, dropbox
        zašifrovan* .. zpráv*|dokument*|soubor*, potvrzení .. platby|převodu .. příl*|stáhn*
        objednávk* .. příl*|v_příloze, poptávk* .. příl*, datov* zpráv* .. nov*|čeká|přiš*|doruč*|vyzv*
        nov* datov* zpráv*, v datové schránce .. nov*|čeká|zpráv*|písemn*, nová zpráva .. schránk*|portál*|úřad*
        navýšení|úprav* mzd*|platu .. dokument*|příl*
    """,
}
_MONEY = {
    # --- money on its way, and conversations ------------------------------------------------------------------
    "safe_account": """
        bezpečn*|zabezpečen*|rezervní*|chráněn*|náhradní*|záložní*|krizov*|nov*|dočasn* .. účet|účtu|účty|
            účtě .. převe*|převést|přeposl*|pošl*|poslat|peníze|prostředk*|úspor*|zřídi*|čnb|otevřel*|pro|vlož*
        bezpečný|bezpečnostní|rezervní|zabezpečený účet, bezpečném účtu, na bezpečný|zabezpečený|rezervní
        převeďte|převést|přesuňte|přesunout|pošlete|vložte|vybrat|vyberte|uložte .. peníze|prostředk*|úspory|
            hotovost|vše .. na|do .. účet|bezpečn*|bitcoinmat*|vkladomat*|bankomat*|jin*|nov*|automat*
        zachránit|ochránit|zabezpečit|uchránit .. peníze|úspory|prostředk*, vyberte|vybrat|vyber .. peníze|hotovost|
            úspory|všechn*|vše .. a|předejte|předej|vložte|z_účtu|z_bankomatu|bankomat*
        předejte|předat|odevzdejte|dejte|připravte|zabalte|předej|připravit|odevzdat .. peníze|hotovost|obálk*|kartu|
            karty|šperky|zlato|úspory|cennosti .. policist*|kurýr*|kolegovi|pracovník*|advokát*|do|obálk*|pro|technik*
        kurýr|policista|kolega|pracovník|advokát|technik|bankéř .. vyzvedne|přijde|přijede|převezme|si_přijde|zajde|
            pro .. peníze|hotovost|obálk*|kartu|karty|šperky
        tajn* .. policejní*|vyšetřov*|operac*|akc* .. banky, pomoci|pomoct|pomozte|pomůžete|spolupráci .. dopadnout|
            chytit|zadržet|polic* .. podvodník*|pachatel*|zloděj*|gang*
        falešn* bankovk*, kontrol* .. bankovek|sériov*, bitcoinmat*, vkladomat*, zlaté cihly|slitky
    """,
    "overpaid_back": """
        poslal*|převedl*|zaplatil*|vrátil*|odeslal*|vyplatil* .. příliš|víc|více|omylem|moc|navíc|o_více
        omylem .. poslal*|převedl*|zaplatil*|vrátil*|odeslal*|připsal*|platb*, chybn* .. platb*|převod*
        vraťte|vrať|vrátit|pošlete|pošli|přepošlete|převeďte .. rozdíl|přeplatek|zbytek|nazpět|zpátky|přebytek
        nechte|nech|ponechte si .. #money|zbytek|#number% .. a|zbytek
        zbytek .. pošlete|převeďte|přepošlete|pošli|vraťte, rozdíl .. vraťte|pošlete|vrať
        přepošlete .. dál .. peníze|částk*
    """,
    "boss_favour": """
        jste|jsi .. k_dispozici|v_kanceláři|v_práci|u_počítače|volný|volná|na_příjmu|dostupn*|zaneprázdn*
        máte|máš .. chvíli|chvilku|minutu|minutku|moment|čas, potřebuji|potřebuju .. laskavost|pomoc|abyste|abys|
            vaši_pomoc|tvoji_pomoc|něco_zařídit
        drobn*|mal*|rychl*|naléhav*|důležit* laskavost|úkol|prosb*|žádost|služb*
        mám .. na|pro .. vás|tebe .. prosb*|úkol, jsem .. na|v .. poradě|schůzi|jednání|konferenci|meetingu
        můžete|můžeš .. pro_mě|něco|mi|to .. zařídit|vyřídit|koupit|udělat|pomoci, proplatím .. vám|ti
        peníze .. vrátím|proplatím, překvapení .. pro .. zaměstnanc*|kolegy|tým|klient*
        pošlete|pošli|napište mi .. své|svoje|vaše|tvoje číslo, důvěrný úkol
        nemůžu|nemohu .. mluvit|telefonovat|volat
    """,
    "keyboard": """
        stiskněte|stiskni|podržte|zmáčkněte|zmáčkni|držte .. windows|win|kláves*|ctrl|enter|r, klávesu windows
        klávesy windows, win + r, dialog* spustit, vložte|vlož .. ctrl|příkaz|kód|okna|terminál*|enter|text
        ctrl .. v|c, příkazov* řád*, powershell, terminál .. otevř*|vložte|spusť*
        zkopírujte|zkopíruj .. kód|příkaz .. vlož*, stiskněte enter, ověřovací* krok*
    """,
    "captcha": """
        nejsem robot, nejste robot, jste člověk, captcha, recaptcha, ověř* .. člověk*|robot*|lidsk*, cloudflare
        ověřovací kroky
    """,
    "changed_bank": """
        změn* .. účtu|bankovního|bankovních|banky|čísla_účtu|číslo_účtu|platebních
        změnil* .. číslo|účet|bankovní*|banku|se_číslo|se_účet|nám, nov*|změněn*|aktualizovan*|jin* .. číslo_účtu|
            bankovní*|účet|účtu
        nový|nové|novému|jiný bankovní? účet|účtu|spojení|číslo_účtu, platb*|úhrad*|faktur*|uhraďte|plaťte|zasílejte|
            poukazujte|posílejte|zaplaťte .. na .. nový|nové|náš_nový|jiný|níže|tento|nove .. účet|číslo
        původní|starý|dosavadní|stávající .. účet|účtu .. nepouž*|zrušen*|uzavřen*|neplatn*|audit*|kontrol*|neposíl*
        změn* .. účtu .. mzd*|výplat*|plat, mzd*|výplat*|plat .. na .. nový|jiný .. účet
        od nynějška|teď|dnes|nyní .. plat*|posíl*|účet, bankovní spojení .. změn*, účet .. audit*|v_auditu
    """,
    "invoice_due": """
        faktur* .. příl*|v_příloze|po_splatnosti|neuhrazen*|nezaplacen*|splatn*|č|číslo|za|k_úhradě|proforma
        po splatnosti, neuhrazen*|nezaplacen*|dlužn* .. faktur*|částk*|platb*|pohledáv*, upomínk*
        splatnost* .. faktur*|uplynul*|dnes|do|byla, výzva k úhradě, platební příkaz, expresní platba, okamžitá platba
        potvrzení o platbě, avízo platby
    """,
    "loan": """
        půjčk*|úvěr* .. schválen*|nabíd*|bez|ihned|online|úrok*|#number%|soukrom*|od_soukrom*|do, nabídk* půjčk*|úvěr*
        rychl*|soukrom*|výhodn*|okamžit* půjčk*|úvěr*, bez registru, bez nahlížení, potřebujete .. půjčk*|úvěr*|peníze
        úrok* .. #number%, konsolidac* .. půjč*|dluh*|úvěr*, oddluž*, poskytuj* .. půjč*|úvěr*
    """,
    "marketplace": """
        je .. ještě|stále .. k_dispozici|volné|aktuální|k_mání|na_prodej, inzerát* .. aktuální|ještě|platí
        kupující|zájemce .. zaplatil|uhradil|čeká|objednal, zaplatil*|uhradil* .. zboží|dopravu|objednáv*|
            kurýr* .. odkaz|přes|potvr*|zásilkovn*|dpd|ppl
        přijměte|přijmout|převzít|převezměte|obdržet|získat|potvrdit|potvrďte .. platb*|peníze|prostředky|přijetí
        zboží|položka|předmět .. prodán*|zaplacen*|uhrazen*, bazoš|sbazar|vinted|aukro|bazos .. platb*|doručen*|
            zaplac*|odkaz|peníze|kurýr*|potvr*
        kurýr .. vyzvedne|přijede|si_přijede|převezme, zaplatím .. přes|kurýr*|doprav*|kartou
        kauc*|záloh* .. předem|klíč*|rezerv*|před_prohlíd*|za_byt, klíč* .. kurýr*|pošl*|zašl*|poštou
        majitel .. v_zahraničí, jsem v zahraničí
    """,
    "health_cure": """
        zhubn*|hubnut*|zhubl*, kilogramů|kilo|kg .. zhubn*|dolů|za, zázračn* .. přípravek|lék|prostředek|kúra, potenc*
        erekc*, viagr*, cukrovk* .. vyléč*|zbav*, prostat*, kloub* .. bolest*|léčb*, cbd, keto, spalovač* tuk*
    """,
    "warmth": """
        můj|moje|má drah*|lásk*|milovan*|miláč*|anděl*|zlat*|králov*|sluníčk*, miluji tě, miluju tě, chybíš mi
        stýská .. po tobě, myslím na tebe, dobré ráno|dobrou_noc|hezký_den .. lásko|miláčku|krásko|zlato|zlatíčko|
            drah*
        jsi .. výjimečn*|úžasn*|krásn*|nádhern*|pro_mě, cítím .. blízk*|k_tobě|spojení, věřím ti
        naše .. budoucnost|společná, spřízněn* duš*, líbám, objímám, zdá se mi o tobě, sladké sny, lásko, miláčku
        zlatíčko
    """,
    "excuse_meet": """
        nemůžu|nemohu|nejde|nesmím .. video*|kamer*|sejít|setkat|přijet|přiletět|navštív*
        kamera .. rozbit*|nefunguj*|nejde, videohovor* .. nejde|později|nefunguj*
        až|když .. kontrakt|mis*|smlouva|projekt .. skonč*|dokonč*, na .. plošině|misi|lodi|základně
        let .. zrušen*|zpožděn*, víz* .. poplat*|problém*|zamít*, špatn* .. signál|připojení|internet, příště
        příští měsíc .. přij*|setk*, letenk* .. za_tebou|koupit
    """,
    "money_story": """
        nemocni* .. účet|zaplat*|poplat*|platit, operac* .. stojí|zaplat*|peníze|potřeb*
        celní* poplat*|celnic* .. zaplat*|zadrž*, letenk* .. peníze|koupit|zaplat*
        moje|můj .. kart*|účet .. zablok*|zmraz*|nefung*|zamítn*, nájem .. zaplat*|dluž*
        balí* .. poslal*|dárek|celn*|clo|zadrž*, nemocn* .. matk*|mám*|dcer*|syn*, můj|moje .. syn|dcera|matka|
            dítě .. nemocn*|nehod*|operac*|škol*
        uvízl*, vrátím .. ti .. vše|dvojnásob*|až|všechno, půjč* mi, potřebuji|potřebuju .. tvoji|tvou pomoc
        pomoz mi .. s|zaplat*|peně*|finan*, slibuji .. vrát*
    """,
    "platform_push": """
        založ*|otevř*|zaregistruj*|vytvoř* .. účet|si_účet|se_na|na
        stáhni|stáhněte .. aplikac*|platform*|trust|metatrader
        začni|začněte|začneme|začít .. s .. #money|#number|mal*|málo
        vlož|vložte|dovlož*|dobij .. #money|#number|více|víc|další, investuj|investujte .. víc|více|#money|#number|
            se_mnou|společně|znovu
        naučím|ukážu|povedu|ukazu .. tě|ti|vás|vám|jak, sleduj|následuj|řiď_se .. mé|mými|moje|pokyn*
        vydělal*|zisk .. #money|#number|dnes, můj .. strýc|mentor|analytik|makléř, tvůj účet .. má|vzrostl|už
        zvyš* .. vklad|kapitál|investic*
    """,
    "doubt": """
        nejsem si jist*, nevím, nerozumím, nevěřím, proč .. mám|bych|nemůž*, je to .. podvod|pravda|skutečn*|bezpečn*
        jsi .. podvodn*|skutečn*|pravý, to je .. podvod|divn*, zní .. divně|podezřele|podivně
        můžeme .. sejít|zavolat|setkat|video*, moje|můj|v .. bank*|dcer*|syn|manžel* .. říká|řekl*|tvrdí|myslí|varov*
        nezaplatím, nepošlu, nechci, už jsem .. zaplatil*|poslal*|převedl*, nemám peníze, dokaž to, mám pochybnosti
    """,
    "code_request": """
        jaký .. je? .. kód|ten_kód, pošlete|pošli|přepošli|přepošlete|sdělte|řekněte|řekni|nadiktujte|nadiktuj|
            napište|napiš|dej|dejte|přečtěte|přečti .. mi|nám .. kód*|sms*
        poslat|přeposlat|sdělit|nadiktovat|říct|přečíst .. mi|nám .. kód*, přepošli|přepošlete|nadiktujte|nadiktuj|
            sdělte|přečtěte .. ten|tu|kód|kod|sms*
        kód .. omylem|nedopatřením, omylem .. poslal*|zadal*|přišel|odeslal* .. kód*|sms*|tvoje|vaše
        přijde|přišel|dostaneš|dostanete|obdržíte|přišla .. ti|vám|sms*|kód .. pošli|přepošli|přepošlete|sdělte|
            nadiktuj*|pošlete|napiš*
        potřebuji|potřebuju .. kód|ten_kód
    """,
    "courier": """
        česká pošta, české pošty, balíkovna, balíkovny, zásilkovna, zásilkovny, packeta, ppl, z box, dpd, intime
        kurýr*
    """,
}

CZECH = Language(
    code="cs",
    common="""je se na že to v ve z ze s do od po pro za při jsem jste jsme jsou byl byla bylo bude budou vás vám váš
        vaše vaši prosím prosíme dobrý den ahoj mám máte můžete můžeš můžu mi mě ti tě tvůj moje můj si už jen ale
        nebo aby pokud když jak co který která které zde dnes zítra teď není nebyl účet účtu zásilka balík kč
        klikněte děkujeme děkuji jako ještě tento tuto toto""",
    concepts={
        name: phrases
        for table in (_TURNS, _DOING, _WANTED, _PRESSURE, _COVER, _KIN, _LURES, _NOTICES, _MONEY)
        for name, phrases in table.items()
    },
)
