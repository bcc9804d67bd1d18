"""Turkish, formal and familiar.

What is asked is a form of its own (`gönderin`, `gönderir misin`), and so is what is forbidden (`göndermeyin`):
imperatives are written out, stems are left to nouns.
"""

from __future__ import annotations

from companion.perception.phrases import Language

_TURNS = {
    # --- how a sentence is turned -----------------------------------------------------------------------------
    "neg": "asla, hiçbir zaman, hiç bir zaman, sakın",
    "neg_late": """
        değil, gerekmez, gerekmiyor, gerekmemektedir, gerek yok, gerek yoktur, gerek bulunmamaktadır, etmeyin
        etmeyiniz, yapmayın, yapmayınız, paylaşmayın, paylaşmayınız, vermeyin, vermeyiniz, inanmayın
        zorunda değilsiniz, istemez, istemeyiz, istemiyoruz, istemeyecektir
    """,
    "unless": """
        aksi takdirde|halde|taktirde, yoksa, ödemezs*, ödenmezse, yapmazs*, yapılmazsa, etmezs*, edilmezse
        güncellemezs*, doğrulamazs*, onaylamazs*, onaylanmazsa, doğrulanmazsa, göndermezs*, tamamlamazs*
        tamamlanmazsa, cevap|yanıt vermezs*, aramazs*, girmezs*, ödenmediği|edilmediği|yapılmadığı takdirde|halde
        ödenmemesi|yapılmaması|edilmemesi|güncellenmemesi halinde|durumunda, ödeme yapılmadığı
    """,
    "not_neg": """
        sakın unutma|unutmayın|unutmayınız|kaçırma|kaçırmayın|gecikmeyin, yeterli değil, sadece .. değil
        geçerli değil, değilse, güvende değil, size ait değil*
    """,
    "reassure": """
        asla|hiçbir_zaman|hiçbir_şekilde|hiç_bir_zaman .. istemez|sormaz|talep_etmez|aramaz|istemiyoruz|istemeyiz|
            istenmez|sorulmaz
        bankamız|bankanız|personelimiz|kurumumuz|çalışanlarımız .. istemez|sormaz|talep_etmez|aramaz, dolandırıcılar
        dolandırıcılık* karşı, dolandırıcılara, sahte .. mesaj* .. dikkat, itibar etmeyin*
    """,
    "reassure_late": """
        itibar etmeyin, itibar etmeyiniz, inanmayın, inanmayınız, kişilere .. dikkat|inanmayın|itibar
        diyenlere|isteyenlere|arayanlara .. inanmayın|dikkat|itibar|kulak|güvenmeyin, dolandırıcıdır
        dolandırıcılıktır, dolandırıcı olabilir, asla istemez|sormaz|talep_etmez|istemeyiz|istenmez, istemez
        talep etmez, istenmez, sahtedir
    """,
    "others": "biz, ben, olarak siz",
    "told": "lütfen",
}
_DOING = {
    # --- what the reader should do ----------------------------------------------------------------------------
    "give": """
        gönder, gönderin, gönderiniz, gönderir misin*|mi|mısın, gönderirmisin*, gönderebilir misin*|mi
        gönderebilirmisin*, göndersene, göndermeniz .. gerek*|lazım|yeterli|rica, göndermen .. lazım|gerek*|yeter
        yolla, yollayın, yollayınız, yollar mısın*, yollarmısın*, yollayabilir misin*, at bana|şunu|onu, atar mısın*
        atarmısın*, atsana, söyle, söyleyin, söyleyiniz, söyler misin*, söylermisin*, söylemeniz, ver, verin
        veriniz, verir misin*, vermeniz .. gerek*|lazım, paylaş, paylaşın, paylaşınız, paylaşır mısın*, paylaşmanız
        ilet, iletin, iletiniz, iletir misin*, iletmeniz, bildirin, bildiriniz, oku, okuyun, okur musun*, yaz, yazın
        yazınız, yazar mısın*, göster, gösterin, ibraz edin*, ile cevap|yanıt verin, doldurun, doldurunuz, sağlayın
        ihtiyacımız var, yükleyin, yükleyiniz, lazım bana
    """,
    "enter": """
        gir, girin, giriniz, girerek, girmeniz, giriş yap*, giriş yapın, yazın, yazınız, tuşlayın, tuşlayınız, tuşla
        oturum açın, oturum açınız, ekleyin
    """,
    "verify": """
        doğrula, doğrulayın, doğrulayınız, doğrulamanız, doğrulamak için, güncelle, güncelleyin, güncelleyiniz
        güncellemeniz, güncellemek için, onayla, onaylayın, onaylayınız, onaylamanız, onaylamak için, teyit edin
        teyit ediniz, teyit etmeniz, aktif edin|ediniz|etmek|hale, aktifleştirin, aktive edin|ediniz, yenileyin
        yenileyiniz, yenilemeniz, kilidini açın|açmak, blokeyi|blokesini kaldır*, kontrol edin|ediniz
        kısıtlamayı kaldır*, engelini kaldırın, tamamlayın, tamamlayınız, iptal|itiraz etmek için
        doğrulama .. gereklidir|gerekmektedir|gerekiyor, güncelleme .. gereklidir|gerekmektedir|gerekiyor
    """,
    "pay": """
        öde, ödeyin, ödeyiniz, öder misin*, ödeyebilir misin*, ödermisin*, ödemeniz, ödemen, ödemek için, ödeme yap
        ödeme yapın|yapınız|yapmanız|yapar, ödemesini yap*, ödemeyi yapın|yapınız|tamamla*, havale et
        havale edin|ediniz|yap|yapın|yapar, eft yap|yapın|yapar|yapabilir, fast yap|yapın|ile, transfer et
        transfer edin|ediniz|eder|etmeniz|yap|yapın, aktar, aktarın, aktarınız, aktarmanız, yatır, yatırın
        yatırınız, yatırır mısın*, yatırmanız, yatırım yap|yapın, gönder, gönderin, gönderiniz, gönderir misin*
        gönderirmisin*, gönderebilir misin*, gönderebilirmisin*, yolla, yollayın, atar mısın*, atarmısın*, borç ver
        at hesaba|hesabıma, iban a|ına|ıma at*|gönder|gönderin|yatır|yatırın, bağış yap*
    """,
    "buy": """
        al, alın, alınız, alır mısın*, alırmısın*, alman lazım|gerek, almanız .. gerek*|lazım, alabilir misin*
        satın alın|alınız|al|alır
    """,
    "click": """
        tıkla, tıklayın, tıklayınız, tıklayarak, tıklamanız, linke, linkten, link .. üzerinden|aracılığı, linkine
        bağlantıya, bağlantıdan, bağlantı .. üzerinden, adresini|sitemizi|siteyi|sayfayı ziyaret, ziyaret edin
        ziyaret ediniz, adresinden .. yapın|tamamlayın|sorgula*|öde*|başvur*|güncelle*, buradan, hemen başvur*
        başvuru için, detaylar için, bilgi için .. #url, sorgulamak için, karekodu okutun
    """,
    "call": """
        ara, arayın, arayınız, aramanız, arayarak, arar mısın*, numaralı telefon*|hattı|numaradan, numarayı
        numaradan, bizi .. arayın|arayınız, iletişime geçin|geçiniz, irtibata geçin|geçiniz, müşteri hizmetleri
        çağrı merkezi, destek hattı, telefon* arayın
    """,
    "install": """
        yükle, yükleyin, yükleyiniz, yüklemeniz, yüklemek, indir, indirin, indiriniz, indirmeniz, indirerek, kur
        kurun, kurunuz, kurmanız, çalıştırın, çalıştırınız, açın
    """,
    "open_file": "ekteki, ekte, ekli, eki, ek dosya*, ekini",
    "open_file_do": """
        eki|ekteki|ekli .. aç|açın|açınız|inceleyin*|indirin*|kontrol|görüntüle*
        dosyayı|belgeyi|faturayı açın|açınız|indirin*|inceleyin*
    """,
    "macros": "içeriği|makroları|düzenlemeyi etkinleştir*, makroları açın, düzenlemeyi aç*",
    "reply": """
        cevap verin|veriniz|ver|yazın|yaz|bekliyorum, yanıt verin|veriniz|ver, yanıtla, yanıtlayın, yanıtlayınız
        cevapla, cevaplayın, bana yaz|yazın|dönün|ulaşın, geri dönüş yap*, dönüş yapın, adresine yaz|yazın|yazınız
        iletişime geçin|geç
    """,
    "reply_trick": """
        e|evet|1|y yazıp|yazarak .. gönder*|yanıtla*|link*|aktif, yanıt verip .. linki .. aç*|tıkla*
        linki .. kopyala* .. safari*|tarayıcı*|yapıştır*
    """,
    "move": """
        yaz, yazın, yazınız, ulaş, ulaşın, ulaşınız, ekle, ekleyin, mesaj at|atın|gönder|gönderin, geç, geçelim
        devam edelim, üzerinden, katıl, katılın, katılınız, iletişime geç|geçin|geçiniz, konuşalım, görüşelim
    """,
}
_WANTED = {
    # --- what is wanted ---------------------------------------------------------------------------------------
    "password": """
        şifre, şifreyi, şifreni, şifrenizi, şifreniz, şifresini, şifresi, şifrem, parola, parolanı, parolanızı
        parolayı, parolanız, pin, pin kodu*, pin ini, kullanıcı adı*, internet şube* şifre*, kart şifre*
        giriş bilgi*, güvenlik sorusu*, müşteri numara*
    """,
    "code": """
        doğrulama|onay|güvenlik|aktivasyon|sms|whatsapp|giriş kodu
        doğrulama|onay|güvenlik|aktivasyon|sms|giriş|whatsapp kodunu|kodunuzu|kodları|şifresini|şifrenizi|şifresi
        tek kullanımlık şifre*|kod*, kodu, kodunu, kodunuzu, haneli kod*|şifre*|sayı*, gelen kod*|şifre*|sms*
        sms .. gelen, cebinize gelen, telefonuna|telefonunuza|cebine gelen, 3d şifre*, otp
    """,
    "card_details": """
        kart numara*, kart no, kart bilgi*, kredi|banka kartı|kart|kartınızın bilgi*|numara*, cvv*, cvc*
        son kullanma tarihi*, kartın arka*|ön*, kartınızın arka*|ön*|üzerindeki, kart şifre*, kredi kartı bilgi*
        güvenlik numarası*
    """,
    "bank_details": """
        hesap bilgi*|numara*|no, banka bilgi*|hesap*, iban, ibanını, ibanınızı, iban numara*|bilgi*, ödeme bilgi*
        internet bankacılığı, mobil bankacılık, internet şube*, fatura bilgi*, ödeme yönteminizi
    """,
    "identity": """
        kimlik kart*|fotoğraf*|fotokopi*|belge*|bilgi*|numara*|no, tc kimlik*|no|numara*, t.c kimlik*, kimliğin*
        kimliğinizin, tckn, pasaport*, ehliyet*, nüfus cüzdan*, doğum tarihi*, anne kızlık soyadı*, kızlık soyadı*
        kişisel bilgi*, ikametgah*, selfie, özçekim, maaş bordro*
    """,
    "identity_form": """
        adınızı soyadınızı, ad soyad, adınız .. soyadınız, isim soyisim, adın soyadın, adresinizi, açık adres*
        telefon numaranızı, mesleğiniz*, yaşınız*, doğum tarihi*, cinsiyet, medeni hal*, cep telefonu numara*
    """,
    "wallet_secret": """
        kurtarma|gizli kelime*|ifade*|cümle*|anahtar*, 12|24|#number kelime*, özel anahtar*
        cüzdan* .. bağla*|doğrula*|senkronize*|eşitle*, tohum ifade*|kelime*, gizli anahtar*
    """,
    "money_word": """
        para, parayı, paranı, paranızı, paranın, tutar, tutarı, tutarını, ücret, ücreti, ücretini, borç, borcu
        borcunu, borcunuzu, borcunuz, fatura, faturayı, faturanızı, ödeme, ödemeyi, kapora, kaporayı, depozito
        depozitoyu, ceza, cezayı, cezanızı, cezası, vergi, vergiyi, vergisi, bedel, bedeli, bedelini, aidat, kira
        kirayı, masraf, masrafı, harç, harcı, nakit, bakiye, bakiyenizi, birikim*, havale, eft, taksit, avans
    """,
    "fee": """
        gümrük ücret*|vergi*|bedel*|masraf*|harc*, kargo ücret*|bedel*, teslimat ücret*|bedel*, gönderim ücret*
        işlem ücret*|bedel*, hizmet bedel*, ek ücret, cüzi .. ücret|tutar*|bedel, ödenmemiş .. ücret*|bedel*|borç*
        dağıtım ücret*, depolama ücret*, hgs .. borç*|ücret*|geçiş, ogs .. borç*|ücret*, geçiş ücret*, vergisi
        gecikme bedel*, kurye ücret*
    """,
    "release_fee": """
        dosya masraf*, işlem masraf*|ücret*, transfer ücret*|masraf*, avukat* ücret*|masraf*, noter ücret*|masraf*
        sigorta ücret*|bedel*|masraf*, komisyon, ön ödeme, peşin .. ödeme|ücret, vekalet ücret*, harç bedel*
        aktivasyon ücret*, bloke kaldırma, masrafı .. yatır*|gönder*|öde*, damga vergi*, gümrük .. masraf*
        kredi tahsis ücret*, kayıt ücret*
    """,
    "gift_card": """
        hediye kart*|çek*, google_play|steam|apple|itunes|playstation|amazon|razer kod*|kartı|kartlar*|kart
        kodları .. kazı*|fotoğraf*|gönder*, kartı|kartları kazı*, ön ödemeli kart*, oyun kod*, epin, e pin
        hediye kod*
    """,
    "phone_of_reader": """
        telefon|cep|whatsapp numaranı|numaranızı|numaranı|numaran, numaranı, numaranızı, cep telefonunu*
        telefon numaran*
    """,
    "remote_words": """
        uzaktan erişim*|bağlan*|kontrol|destek|yardım, ekran* paylaş*, ekranını*|ekranınızı paylaş*
        bilgisayarınıza|telefonunuza|cihazınıza|bilgisayarına|telefonuna .. bağlan*|erişim
    """,
    "app_words": """
        uygulama, uygulamayı, uygulamamızı, uygulamasını, program, programı, apk, yazılım, yazılımı, eklenti*
    """,
    "security_app": """
        güvenlik|banka|doğrulama|koruma|destek uygulama*|program*|yazılım*, apk, bu uygulamayı, şu uygulamayı
        güvenlik paketi*
    """,
    "account_word": """
        hesap, hesabı, hesabını, hesabınızı, hesabınız, hesabınızın, kimliğinizi, kimlik bilgi*, bilgilerinizi
        bilgilerini, bilgileriniz, üyeliğinizi, aboneliğinizi, profilinizi, kartınızı, kartınızın, adresinizi
        adres bilgi*, cüzdanınızı, posta kutunuzu, e posta adresinizi, ödeme bilgi*, ödeme yönteminizi, şubenizi
        mobil bankacılığınızı, cihazınızı, kaydınızı, verilerinizi, fatura bilgi*
    """,
    # --- calm -------------------------------------------------------------------------------------------------
    "warns": """
        kimseyle|kimse_ile|üçüncü_kişilerle|başkalarıyla|başkasıyla .. paylaşmayın|paylaşmayınız|paylaşma
        kimseye .. vermeyin|söylemeyin|vermeyiniz|söylemeyiniz|iletmeyin|iletmeyiniz, şifrenizi .. paylaşmayın*
        şifrenizi|kodu|bilgilerinizi|kodunuzu .. paylaşmayın|paylaşmayınız|vermeyin|vermeyiniz|söylemeyin*
        asla .. istemez|sormaz|istemiyoruz|istemeyiz|paylaşmayın*|talep_etmez, linklere .. tıklamayın|tıklamayınız
        itibar etmeyin, itibar etmeyiniz, dolandırıcılara .. karşı|dikkat, dolandırıcılık .. dikkat|karşı|uyarı*
        personelimiz .. dahil
    """,
    "own_route": """
        mobil uygulamamızdan, uygulamadan|uygulamamızdan|uygulamanızdan .. kontrol|görüntüle*|inceleye*|ulaşa*
        mobil|cepteki uygulama* .. üzerinden|girerek|içinden, kartınızın|kartın arkasındaki|arka_yüzündeki
        her zamanki gibi, her zaman yaptığınız gibi, adresi .. kendiniz .. yazarak, resmi uygulama*, en yakın şube*
        e devlet kapısı* .. üzerinden, uygulamasından
    """,
    "ignore_ok": """
        dikkate almayın|almayınız|almayabilirsiniz, göz ardı .. edin|edebilirsiniz|ediniz, önemsemeyin*
        işlem yapmanıza|yapmanız gerek .. yok|yoktur|gerekmez|gerekmiyor|gerekmemektedir
        herhangi bir işlem .. gerekmez|gerekmiyor|gerekmemektedir|yok, bir şey yapmanıza .. gerek
        yapmanıza gerek yok*, siz yaptıysanız, size aitse .. dikkate|işlem
    """,
    "code_notice": """
        doğrulama|onay|giriş|aktivasyon|güvenlik kodunuz, tek kullanımlık şifreniz, kodunuz, şifreniz .. #number
        dakika .. geçerli*, kodu geçerli*, için .. doğrulama|onay kodu
    """,
    "service": """
        sorularınız, soru .. görüş*, soru ve, sorularınız için, öneri* .. şikayet*, görüş ve öneri*
        müşteri hizmetleri, bu .. mesajı|e_postayı|maili yanıtlamayın*, yardıma ihtiyac*, yardımcı olma*
        bilgi almak için, lcv
    """,
    "unsubscribe": """
        abonelikten çık*, listeden çık*, sms almak istemiyor*, almak istemiyorsanız, ret yaz*, iptal yaz*, e bülten*
        bültenden, tarayıcıda görüntüle*, mersis, b001, b002, b016, sms iptal*, ileti almamak
    """,
    "disclaimer": """
        yanlışlıkla .. ulaş*|aldıysanız, gizli bilgi* içer*, muhatabı değilseniz, alıcısı değilseniz
        gönderilen kişi .. ait|özel
    """,
}
_PRESSURE = {
    # --- pressure ---------------------------------------------------------------------------------------------
    "urgency": """
        acil, acilen, acele, hemen, derhal, ivedilikle, ivedi, vakit kaybetmeden, bir an önce, gecikmeden, çabuk
        en kısa sürede|zamanda, zaman kaybetmeden, şimdi hemen, anında, önemli uyarı|bildirim, son dakika
    """,
    "deadline": """
        #number saat|dakika|gün|iş içinde, #number saat|gün içerisinde, saat içinde|içerisinde, dakika içinde
        #number saatiniz|dakikanız|gününüz, gün içinde|içerisinde, bugün .. son, son gün, son tarih, son ödeme
        son uyarı|şans|hatırlatma|bildirim|ikaz|fırsat|başvuru|kez|defa, bu gece|akşam .. kadar, bugün .. kadar
        yarına kadar, yarın .. kadar, gece yarısına kadar, süre* .. dolacak|doluyor|dolmak|dolmadan, süreniz
        saate kadar, mesai bitimine kadar, bugün içinde, sadece bugün, 24 saat
    """,
    "loss": """
        kapatılacak*, askıya alınacak*, bloke edilecek*|olacak*, engellenecek*, silinecek*, iptal edilecek*|olacak*
        dondurulacak*, kısıtlanacak*, kesilecek*, kullanıma kapatıl*, kullanıma kapan*, erişiminiz .. kesil*|kapan*
        iade edilecek*|olacak*, imha edilecek*, gönderene .. iade|geri, kapanacak*, kaybedecek*, kaybedersiniz
        hakkınızı .. kaybe*|kaybed*, hakkınız .. yanacak*|yanar|silin*|iptal, mağdur .. olmamak|olmayın
        gecikme faizi|zammı, faiz .. işle*|uygula*, yasal takip*, icra .. işlem*|takib*|başlat*|yoluna, icraya
        puanlarınız .. silin*|yan*, ceza* .. katla*|iki_kat*, durdurulacak*, kalıcı olarak, elektriğiniz .. kes*
        kapanmaması için, kapatılmaması için, engellenmemesi için, bloke olmaması için, silinmemesi için
    """,
    "legal": """
        tutukla*, gözaltı*, yakalama karar*|kararı*, arama karar*, hapis*, savcılık*, savcı, dava açıl*, dava dosya*
        mahkeme*, hakkınızda .. dava|soruşturma|işlem|dosya|yakalama|icra, soruşturma*, suç duyurusu*, icra takib*
        yasal işlem|takip|süreç, yasal yollara, hukuki işlem|süreç, haciz*, hacze, icra dairesi*, icra dosya*
        kara para, terör örgüt*, fetö, suç örgüt*, adınız .. karış*|geç*, kimliğiniz .. karış*|kullanıl*|geç*
        müstehcen*, mal varlığı*
    """,
    "authority": """
        polis, polisi*, komiser*, emniyet*, jandarma*, savcı, savcısı*, savcılık*, cumhuriyet savcı*, hakim, bddk
        masak, vergi dairesi*, gelir idaresi*, gib, sgk, gümrük müdürlüğü|memur*|müdürlüğü*, bakanlık*, bakanlığı
        mahkeme*, merkez bankası*, nüfus müdürlüğü*, siber suç*, güvenlik birim*|departman*|müdür*, icra müdürlüğü*
        banka .. güvenlik|müdür*, dolandırıcılık birimi, istihbarat*, mit, ptt, e devlet, btk, tüketici hakem*
        noter*, avukat*, konsolosluk*, büyükelçilik*
    """,
    "fear": """
        ele geçiril*, hacklen*, çalın* .. hesab*|kart*|bilgi*, kopyalan*
        şüpheli .. işlem*|giriş*|hareket*|aktivite*|etkinlik*|harcama*
        olağan_dışı|olağandışı|yetkisiz|izinsiz|sahte .. işlem*|giriş*|erişim*|harcama*|kullanım*, bilginiz dışında
        güvenlik ihlal*|uyarı*|açığı*, virüs .. bulaş*|tespit|bulun*, tehlikede, risk altında, güvende değil
        kimliğiniz .. kullan*, birisi|başkası .. hesab*|giriş*
        adınıza .. kredi|hat|hesap|kart .. çek*|açıl*|başvur*, hesabınızdan .. çekil*|çekim|aktar*|para
        hesabınıza .. giriş|erişim|girildi
    """,
    "scarcity": """
        sınırlı .. sayıda|süre|kontenjan|kişi|stok*, son #number kişi|kontenjan|adet, stoklar* .. sınırlı|tüken*
        kontenjan .. dol*|sınırlı|kal*, kaçırma, kaçırmayın, kaçırılmayacak fırsat, ilk #number kişi
        kısa süreliğine, fırsat .. kaçırma*|sona, size özel .. fırsat|teklif|davet, özel davet*
    """,
    "flattery": """
        tebrikler, tebrik ederiz, kutlarız, seçildiniz, seçildin, seçilmiş .. kişi|müşteri
        şanslı .. kişi|müşteri*|ziyaretçi*|talihli*, talihli*, değerli müşterimiz .. kazan*|seç*, size güveniyorum
        profiliniz* .. beğen*|dikkat*|etkilen*|uygun, sadece siz, hak kazandınız
    """,
}
_COVER = {
    # --- cover story ------------------------------------------------------------------------------------------
    "secret": """
        kimseye|hiç_kimseye|annene|babana|eşinize|eşine|çocuklarınıza|ailenize|ailene|bankaya|polise|yakınlarınıza|
            anneme|babama|anneye|babaya|arkadaşlarına .. söyleme|söylemeyin|söylemeyiniz|anlatma|anlatmayın|
            bahsetme|bahsetmeyin|bahsetmeyiniz|anlatmayınız|haber_verme|haber_vermeyin|çaktırma
        kimse|hiç_kimse|ailen|eşin|annem|babam|banka .. bilmesin|duymasın|bilmemeli|öğrenmesin|duymamalı
        aramızda kalsın|kalacak|kalmalı|sır, aramızda .. kalsın|kalacak
        gizli tut|tutun|tutunuz|tutmanız|kalmalı|kalsın|kalacak, gizli soruşturma*|operasyon*|görev*
        gizlilik .. karar*|esas|şart|çok_önemli, sır olarak, gizlilik kararı
        kimseyle .. konuşma|konuşmayın|konuşmayınız|görüşmeyin|paylaşma .. bu|para|konu|görüşme, kimseyle konuşmayın
        kimseyle konuşma, ağzından kaçırma, kimseye belli etme|etmeyin
    """,
    "secret_mild": "kesinlikle gizli, son derece gizli, tamamen gizli, çok gizli, gizlilik içinde, gizlilikle",
    "lie": """
        banka|bankacı|bankadan|memur|görevli|gişe*|veznedar|çalışan|sorarlarsa|soran|biri|birisi .. sorarsa|
            sorarlarsa|sorulursa .. de|deyin|söyle|söyleyin|diyin|dersiniz|dersin, sorarsa|sorarlarsa|
            sorulursa .. için|diye|akraba*|ev|araba|düğün|tadilat* .. de|deyin|söyle|söyleyin|diyin|dersiniz|dersin
        bankaya|bankacıya|memura|görevliye|veznedara|gişedekine .. de|deyin|söyleyin|söyle|diyin|anlatın
        bankaya|memura|görevliye|bankacıya .. söylemeyin|söyleme|belli_etmeyin|anlatmayın
        açıklamaya|açıklama_kısmına|açıklama_bölümüne .. yaz|yazın|yazınız|yazmanız, yalan söyle*
        banka .. çalışan*|personel*|müdür* .. işin_içinde|dolandırıcılarla|karış*|çete*, gibi davranın|davran
        evet|hayır .. deyin|cevabını_verin .. sorular*
        ev|araba|düğün|tadilat|arsa alıyorum .. deyin|de|diyin|söyleyin
    """,
    "stay_on_line": """
        telefonu .. kapatma|kapatmayın|kapatmayınız, hatta kal|kalın|kalınız, hattan ayrılma|ayrılmayın|ayrılmayınız
        görüşmeyi|aramayı .. sonlandırma|sonlandırmayın|kesmeyin|kapatmayın
        telefonu .. açık|kulağınızda .. tut*|bırak*|kalsın, hattı .. kapatmayın|kesmeyin|meşgul
        telefon .. açık kalsın|kalacak
    """,
    "ignore_warning": """
        uyarıyı|uyarıları|uyarılara|uyarısını|mesajı .. dikkate_alma|dikkate_almayın|dikkate_almayınız|görmezden|
            önemseme|önemsemeyin|aldırma*|geç|geçin|kapatın|kapat|onayla|onaylayın|yoksay|yoksayın|aldırmayın
        uyarı .. çıkarsa|verirse|verecek|gelirse|çıkacak .. geç|geçin|devam|onayla*|normal|yine|önemli
        yine de yükle*, yine_de|gene_de .. yükleyin|indirin|devam|çalıştır*|aç|açın, bilinmeyen kaynak*
        bilinmeyen .. kaynak* .. izin, spam .. değil .. işaretle*, güvenilir .. olarak işaretle*
        uyarı .. normaldir|normal|önemsiz
    """,
    "protection_off": """
        antivirüs*|virüs_program*|güvenlik_duvarı*|güvenlik_yazılım*|güvenlik_program*|defender*|korumayı|
            korumasını|play_protect*|koruma_program*|firewall*|companion* .. kapat|kapatın|kapatınız|kapatmanız|
            devre_dışı|kaldır|kaldırın|kaldırınız|durdur|durdurun|sil|silin|pasif
        iki adımlı doğrulama* .. kapat|kapatın|kaldır|kaldırın
    """,
    "avoid_check": """
        bankayı|polisi|şubeyi|eski_numarayı|155_i|beni .. arama|aramayın|aramayınız
        bankaya|polise|şubeye|karakola|şubenize .. gitme|gitmeyin|gitmeyiniz|başvurmayın|sormayın|haber_vermeyin
        şu_an|şuan|şimdi|maalesef|toplantıdayım .. konuşamam|konuşamıyorum|arayamam|arayamıyorum|açamam|
            telefona_bakamam, toplantıdayım, toplantıda .. konuşam*|arayam*|müsait_değil
        sadece .. mesaj*|whatsapp*|mail*|e_posta .. ulaş*|yaz*|yanıt*|dön*, aramayın .. mesaj|yaz, beni arama
        beni aramayın, polise gitmey*, polise haber verme*
    """,
    "erase": """
        mesajı|mesajları|mesajlarımızı|sohbeti|konuşmayı|yazışmaları|yazışmayı|geçmişi .. sil|silin|siliniz|
            silmeyi_unutma*, okuduktan sonra .. sil|silin, sildikten, eski numara* .. sil|silin|silebilirsin
    """,
}
_KIN = {
    # --- kin --------------------------------------------------------------------------------------------------
    "kin_call": """
        merhaba|selam|alo|slm|mrb anne|baba|annem|babam|anneciğim|babacığım|babaanne|anneanne|dede|dedecim|teyze|
            amca|hala|dayı|anneciim|babacım|annecim, anne|baba|annecim|babacım|anneciğim|babacığım|babaanne|
            anneanne|dede|dedecim|annem|babam ben|benim|telefonum|bu
        ben .. oğlun|kızın|torunun|yeğenin|oğlunuz|kızınız, benim .. oğlun|kızın|torunun|yeğenin, oğlun ben
        kızın ben, torunun ben, bil bakalım kim, ben .. kuzenin
    """,
    "kin_word": """
        anne, baba, annem, babam, anneciğim, babacığım, annecim, babacım, babaanne, anneanne, dede, dedecim, teyze
        amca, oğlum, kızım
    """,
    "new_number": """
        yeni numaram, yeni telefon numaram|numaram, yeni hattım, bu .. benim? .. yeni numara*|numaram, bu .. numaram
        numaram .. değişti, numaramı .. değiştirdim, numara .. değiştirdim, bu numarayı .. kaydet*, bu numaradan
        arkadaşımın|başkasının|arkadaşın|ödünç|yedek|iş_arkadaşımın .. telefonundan|telefonu|numarasından|
            hattından|numarası, eski numara* .. sil*|kullanm*|artık|kapalı, yeni hat .. aldım|taktım
        geçici .. numara*|hat|telefon
    """,
    "phone_broken": """
        telefonum|telefonumu|ekranım|ekranı|telefonumun_ekranı .. bozuldu|kırıldı|çalındı|düştü|kayboldu|kaybettim|
            kırdım|düşürdüm|suya|tuvalete|tamirde|tamire|bozuk|çaldırdım|açılmıyor
        sim kart* .. bozul*|arıza*|çalış*|yandı, telefon .. bozuldu|kırıldı|tamirde|çalındı|suya
    """,
    "cannot_call": """
        arayamıyorum, arayamam, konuşamıyorum, konuşamam, mikrofon* .. bozuk|bozuldu|çalışmıyor|arızalı
        hoparlör* .. bozuk|çalışmıyor, ses* .. gitmiyor|gelmiyor|çıkmıyor, kamera* .. bozuk|çalışmıyor
        sadece .. mesaj*|yaza*|whatsapp*, bana .. whatsapp*|bu_numaradan .. yaz|mesaj|ulaş
        arama .. yaz|mesaj|yapam*, telefonla konuşamıyorum|konuşamam
    """,
    "need_money": """
        para|#money|borç|havale|nakit lazım|gerekiyor|lazim|ihtiyacım|gerek, acil .. para|#money|havale
        paraya .. ihtiyacım|ihtiyaç, bana|hesabıma|hesaba|ibana|bu_hesaba|şu_hesaba .. para|#money .. gönder*|at|
            atar*|yatır*|yolla*|havale|atabilir*, para|#money .. gönderir|gönderebilir|gönderirmisin|atar|
            atarmısın|yatırır|yollar|atabilir|gönderebilirmisin|yollayabilir|gönderirmisiniz|yollarmısın
        borç verir|verirmisin|verebilir, havale|eft|fast yapar|yaparmısın|yapabilir|yapabilirmisin|yapman
        fatura* .. ödeyebilir|öder|ödemem|ödemeliyim|ödermisin, ödemem gereken, ödeme yapmam .. lazım|gerek*
        ödeme* .. yapar mısın, geri öderim|veririm|ödeyeceğim|gönderirim|yollarım|vereceğim
        yarın .. öderim|veririm|gönderirim|atarım|yollarım
        hesabıma|uygulamaya|bankama|mobil_bankacılığa .. giremiyorum|ulaşamıyorum|erişemiyorum
        kartım .. bloke|çalışmıyor|yok, paran var mı
    """,
    "emergency": """
        kaza yaptım|geçirdim|geçirdi|yaptı|oldu, kazada, trafik kazası, hastanedeyim, hastanede, gözaltında*
        karakoldayım, karakolda, tutuklandım, tutuklandı, hapiste, kefalet*, soyuldum, gasp edil*, kaçırıldı*
        ameliyat .. olmam|olması|lazım|acil|parası|masraf*, başım belada, başı belada, mahsur
        cüzdanım* .. çal*|kayb*, pasaportum .. çal*|kayb*, birine çarptım, çarptım, zor durumdayım, yoğun bakım*
        adam yarala*
    """,
}
_LURES = {
    # --- lures ------------------------------------------------------------------------------------------------
    "won": """
        kazandınız, kazandın, kazanan, kazananı, kazanmış bulun*, hediye .. kazan*|hak
        ödül* .. kazan*|hak|talep|al|alın|bekliyor|teslim, çekiliş* .. kazan*|sonuc*|talihli*|iphone*|#money
        çekilişimiz*, hak kazandınız|kazandın, büyük ikramiye, ikramiye* .. kazan*|hak|al
        piyango* .. kazan*|ikramiye|çıktı|talihli*, size çıktı, talihlisi*
        bedava|ücretsiz .. iphone|samsung|telefon|internet|gb|hediye .. kazan*|al|alın|için|hemen
        hediye çeki .. kazan*|bekliyor|almak|sizi, hediyeniz .. bekliyor|hazır, ödülünüz .. bekliyor|hazır
        anket* .. kazan*|hediye|ödül, puanınız .. hediye*|bekliyor|silin*|kullan*
        bonus* .. kazan*|hediye|tanımlan*|hesab*|deneme, freespin, deneme bonusu
    """,
    "claim": """
        ödülünüzü|hediyenizi|ödülünü|hediyeni|ikramiyenizi|kuponunuzu .. al|alın|almak|talep|teslim, hemen al|alın
        almak için, talep edin|etmek|ediniz, teslim almak|alın, kullanmak için, hakkınızı .. alın|kullan*
        iadenizi|paranızı .. al|alın|almak
    """,
    "big_money": """
        milyon*, milyar*, #money milyon, büyük .. meblağ|miktar|servet, yüklü .. miktar*|para|meblağ, servet
    """,
    "inheritance": """
        miras*, varis*, mirasçı*, vefat eden .. müşteri*|eş*|kişi, merhum .. eş*|müşteri*|koca*, ölen .. müşteri*
        sahipsiz .. fon*|hesap|para, fon* .. transfer*|aktar*, bağış* .. #money|milyon*|size, hayır işleri*
        kanser* .. hasta*|son, yüzde .. size|sizin, iş teklif* .. milyon*|#money|gizli, vasiyet*
        konsolosluk .. kutu*, diplomatik .. kurye|kutu, tazminat .. fon*|ödeme*
    """,
    "returns": """
        garantili|kesin|garanti .. kazanç|kar|getiri|gelir, günlük .. kazanç|kar|getiri|gelir|#money|#number%
        pasif gelir, paranızı|paranı|yatırımınızı .. katla*|ikiye|ikiye_katla*
        #number% .. kazanç|kar|getiri|günlük|aylık|faiz, yüzde #number .. kazanç|kar|getiri|günlük
        yüksek .. kazanç|getiri|kar, risksiz, #money .. yatır* .. kazan*
        günde|haftada|ayda .. #money .. kazan*|gelir|kar, ek gelir, finansal özgürlük, kolay para, evden .. kazan*
        #money .. günlük .. kazanç|gelir, kazancınız .. hazır|bekliyor|#money, zengin ol*
    """,
    "trading": """
        yatırım .. platform*|fırsat*|danışman*|uygulama*|grub*|uzman*|şirket*, forex
        kripto .. yatırım*|borsa*|para*|işlem*|platform*, bitcoin .. yatırım*|kazan*|işlem*|platform*
        borsa .. grub*|sinyal*|tavsiye*|uzman*|hisse*, hisse .. öneri*|tavsiye*|sinyal*|tüyo*, al sat sinyal*
        yapay zeka .. işlem|yatırım|borsa|robot*, kaldıraç*, yatırım hesab*, halka arz .. katıl*|garanti
    """,
    "investor_group": """
        whatsapp|telegram|vip .. grub*|grup|kanal*, gruba|grubumuza|kanala|kanalımıza katıl|katılın|katılmak
        ücretsiz .. sinyal*|grup|analiz, yatırım grub*|topluluğu*
    """,
    "withdraw_fee": """
        çekim|çekmek|paranızı_çekmek|para_çekme|çekebilmek .. vergi*|komisyon*|ücret*|teminat*|depozito|yatır*|öde*
        vergi*|komisyon*|teminat*|ücret*|depozito .. çekmek|çekim|çekebil*|çekebilirsiniz|serbest|çözül*
        hesabınız .. dondurul* .. vergi|öde*|yatır*, blokeyi .. çöz* .. öde*|yatır*
    """,
    "job": """
        iş .. teklif*|ilan*|fırsat*|imkan*, evden çalış*, evden .. iş|ek_iş|çalışma, ek iş, part time, yarı zamanlı
        uzaktan çalış*, personel .. alım*|aran*, eleman .. aran*|alım*, işe .. alım|alıyoruz
        insan kaynakları* .. ben|olarak|arıyor*, deneyim .. gerek*|şart, tecrübe* .. gerek*|şart|aranm*
        özgeçmiş* .. incele*|ulaş*|uygun, başvurunuz .. kabul, paketleme işi, gizli müşteri
    """,
    "job_pay": """
        günlük|günde|haftalık|aylık|saatlik|saatte .. #money .. kazan*|maaş*|ücret*|ödeme|gelir
        #money .. günlük|aylık|haftalık|maaş, günlük .. #money|ödeme*|kazanç*|maaş, maaş .. #money, kazanç .. #money
        günde #number saat|dakika, esnek .. saat*|çalışma, günlük ödeme*, anında ödeme, komisyon .. #money|kazan*
        #money kazan|kazanın|kazanabilirsiniz|kazanmak
    """,
    "task": """
        basit .. görev*, görev* .. tamamla*|yap*|başına|karşılığı*
        beğen* .. video*|youtube|instagram|tiktok|para|#money, video*|youtube|instagram|tiktok|otel*|
            ürün* .. beğen*|değerlendir*|abone|takip|yorum* .. para|kazan*|#money|ücret*|görev*
        video* .. izle* .. kazan*|para|#money, ürün* .. değerlendir* .. kazan*|para
        otel* .. puan*|yorum* .. kazan*|para, video* beğen*, kanal* .. abone ol*
    """,
    "romance": """
        aşkım, hayatım, canım sevgilim, sevgilim, bebeğim, tatlım, meleğim, prensesim, kraliçem, ruh eşi*
        seni seviyorum, seni .. çok özledim|özledim|seviyorum, dul*, boşandım, ciddi .. ilişki|düşün*, evlen*
        evlilik .. düşün*, profil* .. gördüm|beğen*|etkilen*, fotoğraf* .. güzel|beğen*, petrol .. platform*|kule*
        amerikan .. ordu*|asker*|general, askerim|doktorum|mühendisim .. suriye|yemen|irak|görev*, barış gücü
        gerçek aşk, aşık oldum, geleceğimiz, günaydın .. aşkım|canım|güzel*|tatlım|hayatım
    """,
    "acquaint": """
        tanışmak|tanışalım|tanışabilir, tanışmak .. ister*, seni .. tanımak, sizi .. tanımak
        arkadaş .. olmak|olalım|olabilir, yanlış numara*, numara .. yanlış, nerelisin*, nerede yaşıyorsun*
        evli misin*, bekar mısın*, kaç yaşında*, memnun oldum, adım .. sen*|ya_siz, kimsiniz .. rehber*|kayıtlı
        rehberimde
    """,
    "recorded": """
        kameranız*|webcam* .. kayd*|kaydet*|görüntü*|ele, görüntülerinizi* .. kayd*|çek*|ele
        mahrem|özel|çıplak|müstehcen .. görüntü*|video*|fotoğraf*, yetişkin .. site*|içerik*, porno*, mastürba*
        videonuzu .. kaydet*, sizi .. kaydettim, videonuz .. elimde|var, ifşa .. video*|görüntü*|fotoğraf*
        çıplak fotoğraf*
    """,
    "hacked_you": """
        hackledim
        hesabınızı|cihazınızı|telefonunuzu|bilgisayarınızı|sisteminizi|telefonunu .. hackle*|ele_geçir*|sızdım|virüs
        tam erişim*
        cihazınıza|bilgisayarınıza|telefonunuza .. trojan|virüs|casus|zararlı|erişim* .. yükle*|kur*|sağla*|var
        trojan .. yükledim|bulaş*, şifreniz* .. biliyorum, şifreni biliyorum, rehberinizi .. kopyala*|ele|aldım
        bütün|tüm verilerinizi|kişilerinizi|rehberinizi .. kopyala*|indir*|ele
    """,
    "expose": """
        video*|görüntü*|fotoğraf*|kayıt* .. herkese|arkadaşlarınıza|ailenize|rehberinize|rehberindeki*|
            yakınlarınıza|ailene|arkadaşlarına|tanıdıklar* .. gönder*|yolla*|paylaş*|yay*
        ifşa .. ederim|edeceğim|edeceğiz|olmak|olur*, yayınlayacağım, yayarım, yayacağım, rezil .. ol*|eder*
        rehberinizdeki|rehberindeki .. herkes*|kişi*, tüm kişileriniz*|tanıdıklarınız*
    """,
    "ransom": """
        #money|bitcoin|btc|para .. gönder*|yatır*|öde* .. yoksa|cüzdan*|adres*, bitcoin|btc|kripto cüzdan*|adres*
        cüzdan adres*, cüzdanıma, #number saat* .. var|süre*|öde*, fidye*
    """,
    "threat_harm": """
        öldür*, seni .. vur*|yok_ed*, ailene .. zarar|bir_şey, ailenize .. zarar, tetikçi*, kiralık katil, bomba*
        nerede oturduğunu|yaşadığını|oturduğunuzu biliyor*, canını yak*, evini biliyor*, kurşun*
    """,
}
_NOTICES = {
    # --- stories that look like notices -----------------------------------------------------------------------
    "infected": """
        virüs* .. tespit|bulundu|bulaş*|algılan*
        bilgisayarınız*|telefonunuz*|cihazınız*|sisteminiz* .. virüs*|tehlike*|enfekte|kilitlen*|zararlı
        teknik destek*, microsoft|windows .. destek*|teknik|güvenlik|lisans*
        zararlı yazılım* .. tespit|bulun*|algıla*, lisans* .. doldu|sona, hata kodu
        antivirüs* .. doldu|yenile*|sona, koruma* .. sona|doldu
    """,
    "charged": """
        hesabınızdan|kartınızdan .. #money .. çekil*|tahsil*|düş*|harcama*|ödeme*, çekilecektir, tahsil edil*
        otomatik .. yenilen*|çekil*|öde*|yenileme, aboneliğiniz .. yenilen*|başla*|aktif*|#money
        siparişiniz .. #money|onaylan*|alın*|oluştur*
        #money .. tutarında*|tutarındaki|değerinde .. sipariş*|ödeme*|işlem*|harcama*|alışveriş*
        #money .. tahsil*|çekil*|harcama*
    """,
    "renewed": "abonelik*, aboneliğ*, üyelik*, üyeliğ*, yenile*, sipariş*, fatura, iade*, lisans*",
    "bank_notice": "kartınızla, kartınızdan, ile biten kart*, biten kartınız*, banka kartı*, kredi kartınız*, atm",
    "other_way": """
        uygulamadan, uygulama üzerinden, mobil uygulama*, internet şube*, web sitemizden, şubelerimizden, şubenizden
        hesabım sayfa*, evet yaz*, hayır yaz*, e yaz*, h yaz*, kartınızın arkası*
    """,
    "to_cancel": """
        iptal .. etmek|için|ettirmek .. ara*|numara*|hat*|iletişim*|için|#phone, iptal için, işlem size ait değilse
        size ait değil*, siz yapmadıysanız, bilginiz dışındaysa, onaylamıyorsanız, itiraz .. için|etmek
        yapmadıysanız, vermediyseniz, iade için .. ara*
    """,
    "parcel": """
        kargo, kargonuz*, kargosu, kargonun, paketiniz*, paket, paketi, gönderiniz*, gönderi, teslimat*, ptt
        ptt kargo, yurtiçi kargo, aras kargo, mng kargo, sürat kargo, trendyol express, hepsijet, kolay gelsin
        ups kargo, siparişiniz*, kurye*, takip numara*, takip no, dağıtım .. merkez*|şube*, transfer merkezi*
    """,
    "parcel_problem": """
        teslim edilemedi*|edilememiştir|edilemiyor*|edilemeyen|edilmedi|edilmemiş*
        teslimat .. başarısız*|yapılamadı*|gerçekleş*|sorun*|askı*|beklet*
        adres* .. eksik*|hatalı*|yanlış*|yetersiz*|bulunam*|güncelle*|doğrula*|onayla*|nedeniyle
        eksik|hatalı|yanlış .. adres*, gümrükte*, gümrükten, gümrük .. beklet*|takıl*|vergi*|ücret*|işlem*
        kargo*|paket*|gönderi*|sipariş* .. beklet*|bekle*|askı*|iade|durdur*|tutul*|dağıtıma_çıkam*|ulaştırılam*
        adreste .. bulunam*|yok, evde bulunam*, bulunmadığınız, iade edilecek*, depoda .. bekle*|beklet*
        şubede bekle*, ulaştırılamadı*, teslimat* .. yeniden|tekrar|planla*
    """,
    "tax_refund": """
        vergi .. iade*, iade .. hak*|tutar*|alacağ*|ödeme*|almak|talep|başvuru*|onaylan*|hesab*, iadeniz*
        sosyal .. destek|yardım .. ödeme*|başvuru*|hak*|#money
        devlet .. destek*|destegi|yardım*|ödeme* .. #money|hak*|başvur*, pandemi destek*, aile destek*, kira yardım*
        doğalgaz destek*, hak kazandığınız, aidat iade*, kart aidat* .. iade*
        kredi_kartı|kredi .. dosya_masraf* .. iade*, kesinti* .. iade*
        emekli*|emekli_maaş* .. ikramiye*|promosyon*|fark*, #money .. destek*|yardım* .. hak*|başvur*, konut destek*
    """,
    "fine_notice": """
        ödenmemiş .. ceza*|borç*|borc*|geçiş*|hgs|vergi*|fatura*, trafik ceza*
        ceza .. ödeme*|borc*|puan*|bulun*|tebliğ*, hgs .. ihlal*|borc*|borç*|ceza*|ödeme*|bakiye*|geçiş*
        ogs .. ihlal*|borc*, kaçak geçiş, ihlalli geçiş*, vergi borc*, mtv .. borc*|ödeme*
        borcunuz .. bulun*|var|nedeniyle|öde*, icra .. borc*|dosya*, park ceza*, idari para ceza*
        gecikmiş .. borc*|borç*|ödeme*|fatura*, plakanız*|plakalı .. ceza*|borc*|ihlal*
    """,
    "account_trouble": """
        hesabınız*|hesabiniz|kartınız*|üyeliğiniz*|aboneliğiniz*|mobil_şube*|internet_şube*|mobil_bankacılık*|
            profiliniz*|e_posta*|hattınız*|apple_id*|netflix*|kripto_hesab* .. askıya|bloke*|kısıtlan*|kilitlen*|
            engellen*|kapatıl*|donduruld*|durduruld*|kapan*|süresi|devre_dışı|silin*|iptal|sınırlan*|pasif*|
            dondurul*, şüpheli|olağan_dışı|olağandışı|yetkisiz|izinsiz|bilginiz_dışı .. giriş*|işlem*|hareket*|
            aktivite*|erişim*|etkinlik*, yeni cihaz*, farklı .. cihaz*|konum*|şehir* .. giriş*
        güvenlik .. nedeniyle|gereği|sebebiyle|güncelleme*|doğrulama*
        ödemeniz* .. alınamadı|başarısız|reddedil*|gerçekleş*|onaylanm*, ödeme .. alınamadı|başarısız|reddedil*
        bilgilerinizi|hesabınızı|kimliğinizi|adresinizi|üyeliğinizi .. güncelle*|doğrula*|onayla*|teyit
        giriş deneme*, hesabınıza .. giriş|erişim|girildi, bilgileriniz .. güncel|eksik|hatalı
        şifreniz* .. süresi|dol*|sıfırlan*, e imza*|kimlik .. süresi .. dol*
    """,
    "storage": """
        posta_kutunuz*|depolama*|kota*|icloud*|bulut* .. dol*|aş*|yetersiz|limit*|kapasite*
        posta kutusu .. dol*|kota*
        bekleyen|gelen|iletilemeyen|engellenen .. mesaj*|e_posta*|mail* .. #number|var|serbest|görüntüle*|bekle*
        fotoğraflarınız .. silin*|kaybol*, webmail .. güncelle*|yüksel*|hesap*, e posta .. sürüm*|yükselt*
    """,
    "shared_doc": """
        belge|dosya|doküman .. paylaş*|imza*|bekliyor|gönderil*, sizinle .. paylaş*, imzanız* .. bekle*, imzalamanız
        sesli mesaj*|posta*, yeni .. faks|sesli, şifreli .. belge|mesaj|dosya, dekont*, ödeme .. dekont*|makbuz*
        fiyat teklif* .. ek*, sipariş formu .. ek*, e fatura .. ek*|görüntüle*|indir*, yeni tebligat*, e tebligat*
    """,
    "safe_account": """
        güvenli .. hesab*|hesap, güvenli_hesap*|güvenli_hesaba|havuz_hesab*|koruma_hesab*|geçici_hesab*|
            savcılık_hesab*|devlet_hesab*|emanet_hesab* .. aktar*|transfer*|yatır*|gönder*|havale|al*
        paranızı|paranı|birikiminizi|paralarınızı|mevduatınızı|tüm_parayı|altınlarınızı .. güvence*|koruma*|
            güvenli*|çekin|çekip|aktar*|teslim, parayı|paraları|altınları|altınlarınızı|parayı_ve|kartı|kartınızı|
            ziynet*|poşet* .. teslim|görevli*|kurye*|polis*|memur*|kapıya|çöp*
        gelen .. görevli*|memur*|polis*|kurye* .. teslim|verin, seri numara* .. para*|kontrol|incele*|al*
        sahte para*, parmak izi .. para*|altın*, operasyon* .. yardım*|para*|destek, suçüstü .. yap*|yakala*
    """,
    "overpaid_back": """
        yanlışlıkla .. gönder*|yatır*|ödeme|#money|havale|fazla .. iade|geri|yolla*|gönder*|lütfen
        fazla .. gönderdim|yatırdım|ödeme|yatırıldı|ödendi|iade, yanlış hesaba|ibana .. iade|geri|gönder*
        farkı .. iade|geri|gönder*, üstünü .. gönder*|iade|geri, hesabınıza yanlışlıkla, kalanını .. gönder*|iade
    """,
    "boss_favour": """
        müsait misin*|mısın*, müsaitmisin*, ofiste misin*, yerinde misin*
        senden|sizden .. bir .. ricam|isteğim|iş|yardım, bir .. ricam|iyilik .. var|olacak|isteyeceğim
        hemen .. halletme*, halletmen .. lazım|gerek*, halledebilir misin*, toplantıdayım .. acil|hemen|konuşam*|yaz
        sürpriz .. çalışan*|personel*|ekip*, numaranı .. gönder*|yaz*|at, bir iş .. halle*|yap*, hediye kart* .. al*
    """,
    "keyboard": """
        windows .. tuş* .. r|x|bas*, windows r, win r, tuşuna bas*|basın|basınız, çalıştır .. pencere*|kutu*|aç*
        ctrl .. v|c|bas*, yapıştır*, enter .. bas*|tuş*, komut istemi*, powershell, terminal* .. aç*|yapıştır*
        kodu|komutu kopyala*
    """,
    "captcha": "robot değil*, robot olmadı*, captcha, recaptcha, insan olduğu*, doğrulama adım*, cloudflare",
    "changed_bank": """
        banka|hesap|iban|ödeme .. bilgilerimiz*|bilgimiz|numaramız*|hesabımız .. değiş*|güncelle*|yeni*
        iban* .. değişti|değişmiştir|değişikliğ*|güncellen*
        yeni .. iban*|hesab*|hesap|banka .. numara*|bilgi*|ödeme*|yap*|gönder*|aşağıda|yatır*
        yeni hesap|iban|banka bilgi*|numara*|hesabımız*, banka hesabımız .. değiş*, banka değiş*, hesap değişikliğ*
        bundan sonra .. ödeme*|hesab*, bundan böyle .. ödeme*|hesab*
        ödemelerinizi|ödemeyi .. yeni|aşağıdaki|şu .. hesab*|iban*|hesap
        eski hesab*|iban* .. kapan*|kapat*|ödeme|kullan*|denet*, maaş .. hesab* .. değiş*|güncelle*|yeni
    """,
    "invoice_due": """
        fatura* .. ekte*|vade*|gecik*|ödenme*|ödeme*|bekle*|no|numara*|tutar*
        gecikmiş .. ödeme*|fatura*|borç*|borc*, ödenmemiş .. fatura*|borç*|borc*|tutar*, vadesi geç*|gelen|dolan
        son ödeme tarih*, ödeme hatırlat*, borç bildirim*, ödeme* .. gecik*|vade*, cari hesap .. borç|bakiye|ekstre
        ekstre*
    """,
    "loan": """
        kredi* .. onaylan*|hazır|çık*|başvuru*|tanımlan*|imkan*|faiz*, faizsiz .. kredi*
        sicil* .. kredi*|temiz*|bozuk*, kefilsiz, kredi notu*, ihtiyaç kredisi*, anında .. kredi*|nakit, düşük faiz*
        icralık*, borç kapatma .. kredi*, nakit avans .. hazır|tanımlan*
    """,
    "marketplace": """
        ilan* .. hala|halen|duruyor|satılık|güncel, satıldı mı, hala satılık, kurye .. gelip|alacak|gönder*|teslim
        param güvende .. link*|ödeme*|onay*, güvenli ödeme .. link*, alıcı .. ödeme*|link*|onay*
        ödeme* .. almak .. link*|tıkla*|kart*, kapora* .. gönder*|yatır*|at
        sahibinden|letgo|dolap .. ödeme|link|güvenli|onay, anahtar* .. kargo*|gönder*, yurt dışındayım
        ev .. görmeden, ürünü .. kargo* .. link*|ödeme*
    """,
    "health_cure": """
        zayıfla*, kilo ver*, mucize .. ürün|ilaç|kür, cinsel .. güç|performans, prostat*, şeker hastalığı*, cbd
    """,
    # --- conversation -----------------------------------------------------------------------------------------
    "warmth": """
        aşkım, hayatım, bebeğim, tatlım, meleğim, canım benim, bir tanem, seni seviyorum, seni özledim
        seni düşünüyorum, günaydın .. aşkım|canım|güzel*|tatlım|hayatım, iyi geceler .. aşkım|canım|tatlım|hayatım
        beni .. mutlu ed*, sana güveniyorum, geleceğimiz, ruh eşim, sen .. özel*|harika*|güzel*, seni rüyamda
    """,
    "excuse_meet": """
        görüntülü .. arama*|konuş* .. yapamam|olmuyor|yasak|sonra|çalışmıyor|izin, kamera* .. bozuk|çalışmıyor|yasak
        buluşamam, gelemem, gelemiyorum, görev* .. bitince|bitmeden, sözleşme* .. bitince|bitmeden
        gemi*|platform*|üs* .. görev*|internet*|izin, uçuş* .. iptal|kaçır*, bilet .. param|için|almak
        vize .. ücret*|sorun*|masraf*, bir dahaki sefere
    """,
    "money_story": """
        hastane .. masraf*|fatura*|ücret*, ameliyat*, gümrük .. ücret*|takıl*|vergi*|masraf*, vize .. ücret*|masraf*
        uçak bileti*, hesabım .. donduruldu|bloke|kapalı|dondu, kartım .. çalışmıyor|bloke
        kira* .. ödeme*|ödeyem*|param, annem|kızım|oğlum|babam .. hasta|hastane*|ameliyat*|kaza*, mahsur kaldım
        geri öderim, iki katını, söz veriyorum, yardımına .. ihtiyac*, bana .. borç
        sana .. hediye|paket .. gönderdim
    """,
    "platform_push": """
        hesap aç|açın|açmanız|oluştur*, kaydol*|kayıt_ol* .. platform*|link*|site*|uygulama*
        uygulama* .. indir* .. kayıt|yatırım, #money .. ile başla*, küçük .. başla*
        sana|size .. öğret*|göster*|yol_göster*, talimat* .. takip|uygula*|izle, daha fazla .. yatır*|yatırım
        yatırımı .. artır*|arttır*, kar* .. #money|gördün|çek*
        amcam|dayım|mentorum|analist* .. borsa*|yatırım*|sinyal*|öğret*, içeriden .. bilgi
        hesabında .. şu_an|#money
    """,
    "doubt": """
        emin değilim, bilmiyorum, inanmıyorum, güvenmiyorum, neden .. ben|ödeme*|göndere*|istiyor*, dolandırıcı*
        dolandırıcılık mı, gerçek mi*, gerçekten .. sen|siz, bankam|kızım|oğlum|eşim .. dedi|diyor|söyledi, kanıtla
        istemiyorum, göndermem, ödemem, zaten .. gönderdim|ödedim, garip .. geldi, param .. yok|kalmadı
        görüntülü .. konuşalım
    """,
    "code_request": """
        kod .. ne|neydi|nedir, gelen .. kodu|kodunu|şifreyi .. gönder*|söyle*|at|yaz*|ilet*|oku*|paylaşır
        kodu .. bana .. gönder|söyle|at|atar|yaz|ilet|iletir, yanlışlıkla .. kod* .. sana|size|gönder*|gel*
        bana .. gelen .. kod*, kodu .. söyler|gönderir|atar|okur|iletir|yollar, kodu lazım
    """,
}

TURKISH = Language(
    code="tr",
    common="""ve bir bu için ile çok olarak daha gibi sonra kadar olan var ya lütfen ben siz sizin bize size bana sana
        değil mi mı ama ne nasıl her şey şu benim sen biz en kendi önce hemen saat gün tl üzere tarafından merhaba
        sayın müşterimiz hesabınız hesabınızı yeni olduğunu olan yok""",
    concepts={
        **_TURNS,
        **_DOING,
        **_WANTED,
        **_PRESSURE,
        **_COVER,
        **_KIN,
        **_LURES,
        **_NOTICES,
    },
)
