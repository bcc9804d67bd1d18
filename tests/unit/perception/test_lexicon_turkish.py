"""Turkish: frauds, honest twins, and what negations take back."""

from __future__ import annotations

import pytest

from tests.support.talk import signs, weight

FRAUDS = (
    ("ask.follow_link lure.parcel lure.parcel_fee", "PTT Kargo: gönderiniz gümrükte bekletiliyor. 29,90 TL gümrük "
     "ücretini ödemek için tıklayın: https://ptt.example/k"),
    ("lure.parcel", "Kargonuz adres bilgileriniz eksik olduğu için teslim edilemedi. Güncelleyin: https://k.example/a"),
    ("lure.parcel", "ARAS KARGO: paketiniz dagitima cikamadi. Adresinizi onaylayin https://aras.example/x"),
    ("lure.account pressure.loss ask.verify_account", "Örnek Banka: güvenlik nedeniyle hesabınız askıya alındı. "
     "Kapatılmaması için bilgilerinizi güncelleyin: https://banka.example/tr"),
    ("pressure.act_or_lose", "Borcunuzu bugün ödeyin, aksi halde hattınız iptal edilecektir."),
    ("ask.password", "Lütfen internet şube şifrenizi bize gönderin."),
    ("ask.password", "Hesabınız için müşteri numaranız ve parolanızı girin."),
    ("ask.card", "Kart numarası ve CVV bilgisini yazıp gönderiniz."),
    ("ask.code", "selam, sana yanlislikla bir kod gonderdim, gelen kodu bana atar misin"),
    ("ask.code", "Cebinize gelen onay kodunu bana söyleyin."),
    ("ask.code", "6 haneli kodu okur musunuz?"),
    ("ask.identity", "Kimlik fotoğrafınızı gönderin, kimliğinizin arkasını da."),
    ("ask.gift_card lure.boss_favour cover.avoid_check", "Müsait misin? Toplantıdayım, konuşamam. Beş tane steam "
     "kartı al ve kodları gönder, acil."),
    ("ask.remote_control lure.tech_support", "Bilgisayarınıza virüs bulaştı. Teknik desteği 0850 000 00 00 "
     "numarasından arayın ve AnyDesk indirin."),
    ("kin.new_number kin.money", "Merhaba anne, telefonum bozuldu, bu yeni numaram. Bugün bir fatura ödemem lazım, "
     "bana 5000 TL gönderir misin? Yarın geri öderim."),
    ("kin.new_number", "Baba ben kızın, telefonum çalındı, bu numaradan yaz."),
    ("kin.emergency", "Anne ben oğlun, kaza yaptım, karakoldayım, acil para lazım."),
    ("cover.lie cover.stay_on_line payment.safe_account", "Ben Cumhuriyet Savcısı. Adınız terör örgütü "
     "soruşturmasına karıştı. Paranızı güvenli hesaba aktarın ve telefonu kapatmayın. Bankacı sorarsa ev alıyorum "
     "deyin."),
    ("cover.secret payment.safe_account", "Bu gizli bir soruşturma. Kimseye söylemeyin, bankaya bile. Gelen memura "
     "parayı teslim edin."),
    ("cover.secret", "Aramızda kalsın, annene söyleme, 2000 TL yolla."),
    ("cover.protection_off cover.ignore_warning", "Uygulamayı yüklemeden önce antivirüsü kapatın ve uyarıyı dikkate "
     "almayın, normal."),
    ("cover.avoid_check", "Bankayı aramayın, ben hallederim."),
    ("cover.erase", "Okuduktan sonra bu mesajı silin."),
    ("payment.changed_details", "Banka hesabımız değişmiştir. Lütfen fatura ödemesini yeni IBAN numaramıza yapınız."),
    ("payment.changed_details", "Bundan sonra ödemelerinizi yeni hesabımıza yapın, eski hesap kapandı."),
    ("payment.overpaid", "Hesabınıza yanlışlıkla fazla para gönderdim, farkı iade eder misiniz?"),
    ("lure.prize pressure.flattery", "Tebrikler! Çekilişimizde iPhone kazandınız. Hediyenizi almak için tıklayın: "
     "https://odul.example/r"),
    ("lure.job lure.job_messenger ask.move_channel", "Evden çalışarak günlük 1500 TL kazanın, YouTube videolarını "
     "beğenmeniz yeterli. WhatsApp üzerinden yazın +90 500 000 00 00"),
    ("lure.investment lure.trading", "250 dolar yatırın, bitcoin platformumuzda garantili günlük kazanç alın. VIP "
     "Telegram grubumuza katılın."),
    ("lure.withdrawal_fee", "Yatırım hesabınızda 40.000 USD var. Parayı çekmek için önce 2.000 USD vergi yatırmanız "
     "gerekiyor."),
    ("lure.extortion lure.hacked_you", "Cihazınızı hackledim ve mahrem görüntülerinizi kaydettim. 900 USD bitcoin "
     "gönderin yoksa videoyu rehberinizdeki herkese göndereceğim."),
    ("lure.fine pressure.legal", "HGS ihlalli geçiş borcunuz bulunmaktadır. 24 saat içinde ödenmezse icra takibi "
     "başlatılacak: https://hgs.example/m"),
    ("lure.refund", "e-Devlet: 1.250 TL aidat iade hakkınız var. Almak için tıklayın https://iade.example/d"),
)  # fmt: skip
HONEST = (
    "Merhaba, siparişiniz bugün 14:20'de resepsiyona teslim edildi. Teşekkürler.",
    "Örnek Banka: ekim ayı hesap özetiniz hazır. Her zamanki gibi mobil uygulamamızdan görüntüleyebilirsiniz.",
    "Anne merhaba, eve vardım. Yol uzundu ama iyi geçti. Yarın seni ararım, öpüyorum.",
    "Doğum günümde ablam hediye kartı vermiş, cumartesi kitapçıya gidelim mi?",
    "Dünkü toplantının tutanağı ektedir. Mart ayında anlaştığımız gibi devam ediyoruz.",
    "Doğrulama kodunuz 482913. Bu kodu kimseyle paylaşmayın.",
    "Günaydın, salı günü saat 10'daki görüşmemizi ofiste bekliyoruz.",
    "Mehmet'e bir şey söyleme: sürpriz parti cumartesi sekizde.",
    "Antivirüs güncellendi ve etkin. Herhangi bir işlem yapmanıza gerek yoktur.",
    "Randevunuz 12 Mayıs saat 09:30'da. Gelemeyecekseniz lütfen bir gün önceden haber verin.",
    "Akşam ekmek ve süt alır mısın? Ben geç kalıyorum.",
    "Kargonuz yarın 10:00-12:00 arasında teslim edilecektir.",
)
TAKEN_BACK = (
    ("cover.protection_off", "Antivirüsünüzü kapatmayın."),
    ("cover.protection_off", "Güvenlik duvarını kapatmanız gerekmez."),
    ("cover.protection_off", "Antivirüsü asla devre dışı bırakmayın."),
    ("ask.password", "Şifrenizi kimseyle paylaşmayın, personelimiz dahil."),
    ("ask.password", "Bankamız sizden asla şifre veya parola istemez."),
    ("ask.code", "Onay kodunu kimseye söylemeyin."),
    ("ask.code", "Gelen kodu asla başkasına göndermeyin."),
    ("ask.code", "Detaylar için bize WhatsApp'tan yazın."),
    ("ask.payment", "Ödeme yapmanıza gerek yok."),
    ("payment.safe_account", "Paranızı güvenli hesaba aktarın diyenlere inanmayın."),
    ("cover.lie", "Banka sorarsa ev alıyorum deyin diyenler dolandırıcıdır."),
    ("cover.secret", "Kimseye söylemeyin diyenlere itibar etmeyin, hemen polisi arayın, para vermeyin."),
)


@pytest.mark.parametrize(("names", "text"), FRAUDS)
def test_a_fraud_gives_its_signs(names: str, text: str) -> None:
    assert set(names.split()) <= signs(text).keys()


@pytest.mark.parametrize("text", HONEST)
def test_an_honest_text_weighs_little(text: str) -> None:
    assert weight(text) <= 0.8, signs(text)


@pytest.mark.parametrize(("name", "text"), TAKEN_BACK)
def test_warnings_and_negations(name: str, text: str) -> None:
    assert name not in signs(text)
