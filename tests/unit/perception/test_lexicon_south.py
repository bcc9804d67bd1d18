"""Portuguese, Spanish and Italian: the same notice, honest and fraudulent, in each language."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from companion.domain.observation import Kind, RawItem
from companion.perception.looking import look

_WORDS = ("ask", "pressure", "cover", "kin", "lure", "payment")
"""Groups of signs that come from the words alone."""
_LIGHT = 1.0
"""Most weight that an honest twin may gather."""
_HEAVY = 2.0
"""Least weight of a fraud."""


@dataclass(frozen=True)
class Pair:
    """Two texts on one matter, and the signs that the second must give."""

    matter: str
    honest: str
    fraud: str
    signs: str


def _seen(text: str) -> dict[str, float]:
    """Indicators of the words of a message, with what each weighs."""
    data = json.dumps({"text": text}).encode()
    sight = look(RawItem("test", "test", "south", Kind.MESSAGE, 0.0, data=data), data)
    return {
        one.indicator.name: one.indicator.weight * one.strength
        for one in sight.evidence
        if one.indicator.group in _WORDS and one.indicator.weight > 0
    }


PORTUGUESE = (
    Pair(
        "parcel",
        "Olá! A sua encomenda foi entregue hoje às 14:20 na receção. Obrigado por comprar na Loja Exemplo.",
        "CTT: a sua encomenda está retida na alfândega. Pague a taxa de 2,99 EUR para receber: https://ctt.example/p",
        "lure.parcel lure.parcel_fee payment.small_fee",
    ),
    Pair(
        "bank block",
        "Banco Exemplo: a sua fatura de outubro já está disponível. Consulte no aplicativo, como de costume.",
        "Banco Exemplo: por motivos de segurança sua conta será bloqueada. Evite o bloqueio e atualize seus dados em "
        "https://banco.example/app",
        "lure.account pressure.loss ask.verify_account",
    ),
    Pair(
        "kin",
        "Oi mãe, cheguei bem. A viagem foi longa mas correu tudo bem. Amanhã te ligo, beijo.",
        "Oi mãe, quebrei o celular, esse é meu novo número. Pode fazer um pix pra mim? Preciso pagar uma conta hoje, "
        "amanhã te devolvo.",
        "kin.new_number kin.money",
    ),
    Pair(
        "safe account",
        "O Banco Exemplo nunca pede que transfira dinheiro para outra conta. Se alguém ligar e pedir, desligue.",
        "Aqui é da central de segurança do banco. Transfira todo o saldo para a conta segura e não desligue o "
        "telefone. Se o gerente perguntar, diga que é para uma reforma.",
        "payment.safe_account cover.lie cover.stay_on_line",
    ),
    Pair(
        "gift cards",
        "Ganhei um vale presente de aniversário da minha irmã, vamos escolher um livro no sábado?",
        "Você está disponível? Estou numa reunião e não posso falar. Compre cinco cartões presente e me envie foto "
        "dos códigos, é urgente.",
        "ask.gift_card lure.boss_favour cover.avoid_check",
    ),
    Pair(
        "bank details",
        "Segue o resumo da reunião de ontem. Os nossos dados continuam os mesmos do contrato assinado em março.",
        "Informamos que mudamos de banco e os nossos dados bancários foram alterados. Por favor façam o pagamento da "
        "fatura na nova conta: PT50 0002 0123 1234 5678 9015 4",
        "payment.changed_details",
    ),
    Pair(
        "remote control",
        "Dica: atualize o sistema nas definições do telemóvel quando tiver tempo. Nunca instale programas a pedido "
        "de desconhecidos.",
        "Seu computador está infectado com vírus. Ligue para o suporte técnico 0800 000 0000 e instale o AnyDesk "
        "para o técnico acessar.",
        "lure.tech_support ask.remote_control",
    ),
    Pair(
        "code",
        "Seu código de verificação é 482913. Não compartilhe este código com ninguém.",
        "Oi, foi enviado um código por SMS para o seu celular por engano. Você pode me mandar o código que chegou?",
        "ask.code",
    ),
    Pair(
        "prize",
        "A biblioteca abre às 9 horas no sábado. O resultado do concurso de fotografia sai em dezembro.",
        "Parabéns! Você foi sorteado e ganhou um iPhone. Resgate seu prêmio aqui: https://premio.example/r",
        "lure.prize pressure.flattery",
    ),
    Pair(
        "job",
        "Bom dia, confirmo a nossa entrevista na terça às 10 horas, no escritório da Rua das Flores. Até lá!",
        "Trabalho online em casa, sem experiência. Ganhe 300 reais por dia curtindo vídeos no YouTube. Chame no "
        "WhatsApp +55 11 00000-0000",
        "lure.job lure.job_messenger ask.move_channel",
    ),
    Pair(
        "investment",
        "O relatório anual do fundo está no seu cofre digital. Rentabilidade passada não garante o futuro.",
        "Invista R$ 500 em bitcoin na nossa plataforma e receba lucro garantido de 10% ao dia. Entre no grupo VIP do "
        "Telegram.",
        "lure.investment lure.trading",
    ),
    Pair(
        "withdrawal",
        "O seu pedido de saque foi concluído. O valor chega à sua conta em dois dias úteis.",
        "A sua conta na plataforma de trading tem 40.000 USD. Para sacar o saldo deve pagar primeiro a taxa de "
        "imposto de 2.000 USD.",
        "lure.withdrawal_fee",
    ),
    Pair(
        "extortion",
        "A câmara nova da portaria foi instalada ontem. As imagens ficam guardadas durante trinta dias.",
        "Hackeei o seu dispositivo e gravei um vídeo íntimo de você. Envie 900 USD em bitcoin ou enviarei o vídeo a "
        "todos os seus contatos.",
        "lure.extortion lure.hacked_you",
    ),
    Pair(
        "fine",
        "A inspeção do seu carro está marcada para 12 de maio na oficina. Até breve!",
        "DETRAN: multa de trânsito pendente. Regularize em até 24 horas ou sua CNH será suspensa: "
        "https://detran.example/m",
        "lure.fine pressure.loss pressure.deadline",
    ),
    Pair(
        "secret",
        "Não conte nada ao João: a festa surpresa é no sábado às oito.",
        "É uma investigação sigilosa da polícia. Não conte a ninguém, nem ao banco, e entregue o dinheiro ao agente "
        "que vai buscar em sua casa.",
        "cover.secret payment.safe_account",
    ),
    Pair(
        "warning off",
        "O antivírus foi atualizado e está ativo. Não precisa fazer nada.",
        "Desative o antivírus antes de instalar o aplicativo e ignore o aviso do navegador, é normal.",
        "cover.protection_off cover.ignore_warning",
    ),
)

SPANISH = (
    Pair(
        "parcel",
        "Hola, su pedido de la Tienda Ejemplo se entregó hoy a las 14:20 en recepción. Gracias por su compra.",
        "Correos: su paquete está retenido en aduanas. Pague las tasas de 1,79 EUR siguiendo este enlace: "
        "https://correos.example/p",
        "lure.parcel lure.parcel_fee payment.small_fee",
    ),
    Pair(
        "bank block",
        "Banco Ejemplo: ya puede ver el extracto de octubre. Lo encuentra en su app, como siempre.",
        "Banco Ejemplo: su cuenta ha sido bloqueada por motivos de seguridad. Verifique sus datos ahora o quedará "
        "cancelada: https://banco.example/es",
        "lure.account pressure.loss ask.verify_account",
    ),
    Pair(
        "kin",
        "Hola mamá, ya he llegado. El viaje bien, mañana te llamo y te cuento. Un beso.",
        "Hola mamá, se me ha roto el móvil, este es mi nuevo número. ¿Puedes hacerme una transferencia? Tengo que "
        "pagar una factura hoy y te lo devuelvo mañana.",
        "kin.new_number kin.money",
    ),
    Pair(
        "safe account",
        "Su banco nunca le pedirá que transfiera dinero a otra cuenta. Si alguien le llama y se lo pide, cuelgue.",
        "Le llamo del departamento de fraude. Transfiera todo el saldo a la cuenta segura y no cuelgue el teléfono. "
        "Si el cajero pregunta, diga que es para una reforma.",
        "payment.safe_account cover.lie cover.stay_on_line",
    ),
    Pair(
        "gift cards",
        "Mi hermana me regaló una tarjeta regalo por mi cumpleaños. ¿Vamos el sábado a la librería?",
        "¿Estás disponible? Estoy en una reunión y no puedo hablar ahora. Compra cinco tarjetas regalo y envíame los "
        "códigos, es urgente.",
        "ask.gift_card lure.boss_favour cover.avoid_check",
    ),
    Pair(
        "bank details",
        "Adjunto el acta de la reunión de ayer. Todo sigue como acordamos en marzo.",
        "Le informamos de que hemos cambiado de banco. Por favor, realice el pago de la factura en la nueva cuenta: "
        "ES91 2100 0418 4502 0005 1332",
        "payment.changed_details payment.account_given",
    ),
    Pair(
        "remote control",
        "Consejo: nunca instale programas a petición de desconocidos. El sistema se actualiza solo por la noche.",
        "Su ordenador está infectado con virus. Llame al soporte técnico 900 000 000 e instale AnyDesk para que el "
        "técnico pueda entrar.",
        "lure.tech_support ask.remote_control",
    ),
    Pair(
        "code",
        "Tu código de verificación es 482913. No lo compartas con nadie.",
        "Hola, por error te ha llegado un código por SMS. ¿Me puedes mandar el código que has recibido?",
        "ask.code",
    ),
    Pair(
        "prize",
        "La biblioteca abre el sábado a las nueve. El fallo del concurso de fotos será en diciembre.",
        "¡Felicidades! Ha sido seleccionado como ganador de un iPhone. Reclame su premio aquí: "
        "https://premio.example/r",
        "lure.prize pressure.flattery",
    ),
    Pair(
        "job",
        "Buenos días, confirmo nuestra entrevista del martes a las diez en la oficina de la calle Mayor.",
        "Trabajo desde casa sin experiencia. Gana 300 euros al día dando me gusta a vídeos de YouTube. Escríbeme por "
        "WhatsApp +34 600 000 000",
        "lure.job lure.job_messenger ask.move_channel",
    ),
    Pair(
        "investment",
        "El informe anual del fondo ya está en su área privada. Resultados pasados no aseguran los futuros.",
        "Invierta 250 EUR en bitcoin en nuestra plataforma y reciba ganancias garantizadas al día. Únete al grupo "
        "VIP de Telegram.",
        "lure.investment lure.trading",
    ),
    Pair(
        "withdrawal",
        "Su retirada se ha completado. El importe llegará en dos días laborables.",
        "Su cuenta de trading tiene 40.000 USD. Para retirar el saldo debe pagar antes un impuesto de 2.000 USD.",
        "lure.withdrawal_fee",
    ),
    Pair(
        "extortion",
        "Ayer instalaron la cámara nueva del portal. Las imágenes se guardan treinta días.",
        "He hackeado su dispositivo y he grabado un vídeo íntimo de usted. Envíe 900 USD en bitcoin o enviaré el "
        "vídeo a todos sus contactos.",
        "lure.extortion lure.hacked_you",
    ),
    Pair(
        "fine",
        "La inspección de su coche queda fijada para el 12 de mayo en el taller. ¡Hasta pronto!",
        "DGT: tiene una multa de tráfico pendiente. Pague en 24 horas para evitar recargos: https://dgt.example/m",
        "lure.fine pressure.loss pressure.deadline",
    ),
    Pair(
        "secret",
        "No le digas nada a Juan: la fiesta sorpresa es el sábado a las ocho.",
        "Es una investigación secreta de la policía. No se lo diga a nadie y entregue el dinero al agente que pasará "
        "por su casa.",
        "cover.secret payment.safe_account",
    ),
    Pair(
        "warning off",
        "El antivirus se ha actualizado y está activo. No es necesario hacer nada.",
        "Desactive el antivirus antes de instalar la aplicación e ignore el aviso del navegador, es normal.",
        "cover.protection_off cover.ignore_warning",
    ),
)

ITALIAN = (
    Pair(
        "parcel",
        "Gentile cliente, il suo pacco del Negozio Esempio è stato consegnato oggi alle 14:20. Grazie!",
        "Il tuo pacco è stato trattenuto presso il centro di spedizione. Paga le spese di 1,99 EUR al seguente link: "
        "https://pacco.example/p",
        "lure.parcel lure.parcel_fee payment.small_fee",
    ),
    Pair(
        "bank block",
        "Banca Esempio: l'estratto conto di ottobre è pronto. Lo trova nella sua app, come sempre.",
        "Banca Esempio: il suo conto è stato sospeso per motivi di sicurezza. Aggiorni i suoi dati per evitare il "
        "blocco: https://banca.example/it",
        "lure.account pressure.loss ask.verify_account",
    ),
    Pair(
        "kin",
        "Ciao mamma, sono arrivata. Il viaggio è andato bene, domani ti chiamo. Un bacio.",
        "Ciao mamma, mi si è rotto il telefono, questo è il mio nuovo numero. Puoi farmi un bonifico? Devo pagare "
        "una fattura oggi e te li restituisco domani.",
        "kin.new_number kin.money",
    ),
    Pair(
        "safe account",
        "La banca non le chiederà mai di trasferire denaro su un altro conto. Se qualcuno la chiama, riagganci.",
        "Sono dell'ufficio frodi. Trasferisca tutto il saldo sul conto sicuro e non riattacchi il telefono. Se la "
        "banca chiede, dica che è per una ristrutturazione.",
        "payment.safe_account cover.lie cover.stay_on_line",
    ),
    Pair(
        "gift cards",
        "Mia sorella mi ha regalato una carta regalo per il compleanno. Sabato andiamo in libreria?",
        "Sei disponibile? Sono in riunione e non posso parlare. Compra cinque carte regalo e mandami i codici, è "
        "urgente.",
        "ask.gift_card lure.boss_favour cover.avoid_check",
    ),
    Pair(
        "bank details",
        "Ecco il verbale della riunione di ieri. Tutto resta come concordato a marzo.",
        "La informiamo che abbiamo cambiato banca. La preghiamo di effettuare il pagamento della fattura sul nuovo "
        "conto: IT60 X054 2811 1010 0000 0123 456",
        "payment.changed_details payment.account_given",
    ),
    Pair(
        "remote control",
        "Consiglio: non installare mai programmi su richiesta di sconosciuti. Il sistema si aggiorna da solo.",
        "Il suo computer è infetto da un virus. Chiami l'assistenza tecnica 800 000 000 e installi AnyDesk così il "
        "tecnico può entrare.",
        "lure.tech_support ask.remote_control",
    ),
    Pair(
        "code",
        "Il tuo codice di verifica è 482913. Non condividerlo con nessuno.",
        "Ciao, ti è arrivato un codice via SMS per sbaglio. Mi mandi il codice che hai ricevuto?",
        "ask.code",
    ),
    Pair(
        "prize",
        "La biblioteca apre sabato alle nove. Il concorso fotografico si chiude a dicembre.",
        "Congratulazioni! Sei stato selezionato come vincitore di un iPhone. Ritira il tuo premio qui: "
        "https://premio.example/r",
        "lure.prize pressure.flattery",
    ),
    Pair(
        "job",
        "Buongiorno, confermo il nostro colloquio di martedì alle dieci in ufficio, via Roma 1.",
        "Lavoro da casa senza esperienza. Guadagna 300 euro al giorno mettendo mi piace ai video di YouTube. "
        "Scrivimi su WhatsApp +39 300 000 0000",
        "lure.job lure.job_messenger ask.move_channel",
    ),
    Pair(
        "investment",
        "La relazione annuale del fondo è nella sua area riservata. I risultati passati non garantiscono il futuro.",
        "Investi 250 EUR in bitcoin sulla nostra piattaforma e ricevi guadagni garantiti ogni giorno. Unisciti al "
        "gruppo VIP di Telegram.",
        "lure.investment lure.trading",
    ),
    Pair(
        "withdrawal",
        "Il suo prelievo è completato. L'importo arriva in due giorni lavorativi.",
        "Il suo conto di trading ha 40.000 USD. Per prelevare il saldo deve pagare prima una tassa di 2.000 USD.",
        "lure.withdrawal_fee",
    ),
    Pair(
        "extortion",
        "Ieri hanno montato la nuova telecamera nell'atrio. Le immagini restano trenta giorni.",
        "Ho hackerato il suo dispositivo e ho registrato un video intimo di lei. Invii 900 USD in bitcoin o invierò "
        "il video a tutti i suoi contatti.",
        "lure.extortion lure.hacked_you",
    ),
    Pair(
        "fine",
        "La revisione della sua auto è fissata per il 12 maggio in officina. A presto!",
        "Avviso: multa stradale non pagata. Paghi entro 24 ore per evitare sanzioni: https://multe.example/m",
        "lure.fine pressure.loss pressure.deadline",
    ),
    Pair(
        "secret",
        "Non dire niente a Gianni: la festa a sorpresa è sabato alle otto.",
        "È un'indagine riservata della polizia. Non lo dica a nessuno e consegni il denaro all'agente che passerà da "
        "casa sua.",
        "cover.secret payment.safe_account",
    ),
    Pair(
        "warning off",
        "L'antivirus è stato aggiornato ed è attivo. Non serve fare nulla.",
        "Disattivi l'antivirus prima di installare l'applicazione e ignori l'avviso del browser, è normale.",
        "cover.protection_off cover.ignore_warning",
    ),
)

_LANGUAGES = (("pt", PORTUGUESE), ("es", SPANISH), ("it", ITALIAN))
_CASES = tuple(
    pytest.param(pair, id=f"{code}-{pair.matter.replace(' ', '-')}") for code, pairs in _LANGUAGES for pair in pairs
)


@pytest.mark.parametrize("pair", _CASES)
def test_an_honest_text_weighs_little(pair: Pair) -> None:
    seen = _seen(pair.honest)
    assert sum(seen.values()) <= _LIGHT, seen


@pytest.mark.parametrize("pair", _CASES)
def test_a_fraud_gives_its_signs(pair: Pair) -> None:
    seen = _seen(pair.fraud)
    assert set(pair.signs.split()) <= seen.keys(), seen
    assert sum(seen.values()) >= _HEAVY, seen
