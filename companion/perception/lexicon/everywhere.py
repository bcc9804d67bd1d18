"""Names and tokens that mean the same in every language."""

from __future__ import annotations

from companion.perception.phrases import Language

EVERYWHERE = Language(
    code="*",
    concepts={
        "#url": "#url",
        "#mail": "#mail",
        "#money": "#money",
        "#phone": "#phone",
        "#number": "#number",
        "gift_card": """
            itunes card*|karte*|gift|code*, itunes gutschein*, apple gift, apple card*|karte*
            steam card*|karte*|gift|gutschein*|wallet, google play card*|karte*|gift|code*|guthaben*
            amazon gift|gutschein*|voucher*, amazon card*|karte*, paysafe*, paysafe card*|karte*, neosurf
            transcash, razer gold, vanilla gift|card*, sephora card*|gift, playstation card*|gift, psn card*
            xbox card*|gift, ebay gift, target gift, walmart gift, pcs mastercard, toneo first
            carte* pcs|cadeau, flexepin, ukash, bitsa
        """,
        "crypto": """
            bitcoin*, btc, usdt, tether, ethereum, eth, litecoin, ltc, solana, xrp, bnb, trc20, erc20, trc 20
            crypto*, cripto*, krypto*, kripto*, binance, coinbase, trust wallet, metamask, stablecoin*, dogecoin
            kraken
        """,
        "chat_app": """
            whatsapp, whats app, whatsap, watsapp, whatapp, wa me, telegram, telegramm, telegrama, viber, wechat
            signal app, zangi, google chat, hangouts, t me, imessage, line id, messenger, kik, snapchat, discord
            session app, skype
        """,
        "remote_tool": """
            anydesk, any desk, teamviewer, team viewer, quicksupport, quick support, ultraviewer, ultra viewer
            screenconnect, rustdesk, supremo, alpemix, logmein, zoho assist, splashtop, aweray, awesun, airdroid
            connectwise, iperius, helpwire, getscreen, dwservice, hoptodesk, remotepc, aeroadmin, ammyy
            showmypc, fastsupport, join zoho, gotoassist, support.me, lmi rescue
        """,
        "courier": """
            dhl, ups, fedex, usps, dpd, hermes, evri, royal mail, gls, tnt, postnl, bpost, correos, correios
            ctt, la poste, colissimo, chronopost, mondial relay, poste italiane, bartolini, brt, sda, seur, mrw
            an post, deutsche post, inpost, australia post, canada post, purolator, poczta polska, swiss post
            osterreichische post, yodel, parcelforce, nacex, vinted, posti, bring, postnord
        """,
        "agency": """
            hmrc, irs, dvla, ssa, fbi, cia, dea, interpol, europol, elster, bundeszentralamt, finanzamt, bafin
            urssaf, ameli, impots gouv, caf, ants, agencia tributaria, aeat, dgt, seguridad social
            receita federal, sefaz, inss, gov br, serasa, agenzia delle entrate, inps, belastingdienst, digid
            cjib, ster ideal, mijnoverheid, bka, bundespolizei, polizia postale, guardia civil
            policia judiciaria, at autoridade, e devlet, centrelink, mygov, ato, social security administration
            medicare, uscis, fincen, efcc, imf, world bank, united nations
        """,
        "cash_service": """
            western union, moneygram, money gram, ria money, remitly, worldremit, cash app, cashapp, zelle
            venmo, bitcoin atm|machine|automat, coinflip, moonpay, chime, paysend, wise transfer
        """,
        "brand_software": """
            norton, mcafee, geek squad, lifelock, avast, kaspersky, bitdefender, webroot, malwarebytes
            windows defender, microsoft defender, microsoft 365, trend micro, avg, totalav
        """,
        "brand_tech": """
            microsoft, windows, apple, amazon, paypal, norton, mcafee, geek squad, google, facebook, best buy
        """,
        "run_box": """
            win r, windows r, win + r, tecla windows r, windows taste r, taste r, powershell, mshta, cmd exe
        """,
        "paste_key": "ctrl v, control v, strg v, cmd v, command v, ctrl + v",
        "wallet_secret": """
            seed phrase*, seedphrase*, mnemonic*, private key*, secret recovery phrase*, recovery phrase*
        """,
    },
)
