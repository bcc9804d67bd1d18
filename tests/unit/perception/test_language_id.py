"""Language by script and function words."""

from __future__ import annotations

import pytest

from companion.perception.language_id import language

SAMPLES = {
    "en": "We have noticed that there is a problem with your account and you must confirm it.",
    "de": "Wir haben festgestellt, dass Ihr Konto nicht bestätigt ist. Bitte melden Sie sich an.",
    "fr": "Nous avons remarqué que votre compte est suspendu. Veuillez le confirmer pour continuer.",
    "es": "Hola, hemos detectado un problema con su cuenta. Por favor confirme los datos que nos envió.",
    "pt": "Olá, a sua encomenda não foi entregue. Por favor confirme os dados para uma nova entrega.",
    "it": "Gentile cliente, il suo pacco è in attesa di consegna. La preghiamo di confermare i dati.",
    "nl": "Wij hebben uw pakket niet kunnen bezorgen. Klik hier om een nieuwe afspraak te maken voor de bezorging.",
    "pl": "Twoje konto nie jest jeszcze potwierdzone. Proszę się zalogować, aby je odblokować.",
    "sv": "Hej, ditt paket har kommit och du kan hämta det hos ombudet som ligger nära dig.",
    "tr": "Sayın müşterimiz, hesabınız için bir işlem yapıldı ve bu işlem size ait değil ise lütfen arayın.",
    "ru": "Ваша посылка ожидает оплаты. Подтвердите адрес доставки.",
    "uk": "Ваша посилка очікує на оплату. Підтвердіть адресу її доставки.",
    "ja": "お荷物のお届けにあがりましたが不在の為持ち帰りました。",
    "zh": "您的包裹无法投递，请立即更新您的地址信息。",
    "ko": "고객님의 택배가 도착하였습니다. 주소를 확인해 주세요.",
    "ar": "تم تعليق حسابك، يرجى تأكيد معلوماتك.",
    "el": "Ο λογαριασμός σας έχει ανασταλεί.",
    "he": "החשבון שלך הושעה, אנא אשר את הפרטים.",
    "th": "พัสดุของคุณไม่สามารถจัดส่งได้",
    "id": "Paket anda tidak dapat dikirim karena alamat yang salah, silakan perbarui data untuk pengiriman ini.",
}


@pytest.mark.parametrize("code", SAMPLES)
def test_samples(code: str) -> None:
    assert language(SAMPLES[code]) == code


def test_too_little_to_tell() -> None:
    assert language("") == ""
    assert language("OK 123 https://the.and.of.example/is/in") == ""
