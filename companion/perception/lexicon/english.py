"""English. The fullest file: every concept the rules know has its phrases here."""

from __future__ import annotations

from companion.perception.phrases import Language

ENGLISH = Language(
    code="en",
    common="""the and you your is to of for this with have are be will it that in on not was from at we can has our if
        my me i as by or please all an do any been they there what when""",
    concepts={
        # --- how a sentence is turned -------------------------------------------------------------------------
        "neg": """
            never, not, don t, dont, do not, won t, cannot, can t, no one, nobody, without, neither, nor, avoid
            refrain, stop, rather than, instead of, didn t, doesn t, haven t, isn t, beware, no need to, nothing
            no longer
        """,
        "neg_late": """
            with anyone, with anybody, to anyone, with no one, to nobody, with others, with nobody, even if
            not even
        """,
        "unless": """
            if you do not, if you don t, if not, unless, if you have not, if you haven t, if we do not
            if we don t, failure to, if you fail, failing to, otherwise, or else, if .. not received
            if .. no response|reply
        """,
        "not_neg": """
            why not, why don t, do not|don_t|dont hesitate|forget|miss|delay|wait|ignore, can t|cannot wait
            not later|only|wait, if you do not, if you don t, if not, if you have not, if you haven t
        """,
        "reassure": """
            we|bank|staff|employees|banks|team|advisers|representatives|they .. never|not ask|request|call|send|
                contact|require|text
            we|bank|staff|support|team|they .. won_t|don_t ask|request|call|send|contact|require
            will|would never|not ask|request|call|contact|require, does not ask|request, never asks|ask you|for
            nobody|no one .. will|should|needs ask
            scammers|fraudsters|criminals|thieves|crooks .. may|will|might|can|try|often|ask|pretend|claim|use
            be wary|suspicious of, beware of, watch out for, how to spot|recognise|recognize
            anyone who|asking|that asks, if someone|anyone|anybody asks|calls|contacts
        """,
        "others": """
            we, i, they, he, she, it, we ll, i ll, we will, i will, will, we ve, i ve, we can, i can, we would
            i would, let me, let us, they ll, is, was, has, have, had, could, who, which, that, didn t, did, does
            he ll, she ll, i d, we d, and i, am, are, were, be, been, being, the, a, your, our, my, his, their
            this, an, like|want|wanted|trying|tried|used|able|going|decided|happy|pleased|how|ready|used|wish to
            we|i|they|he|she|who|which|that .. to, link|button|option|ability|right|chance|way|request to
        """,
        "told": """
            you to, you|u need|have|must|required|asked|advised|urged|supposed|obliged|requested|instructed to
            you|u .. required|asked|advised|urged|obliged|requested|instructed to, please .. to, kindly, please
            you must|should|can|may|need
        """,
        # --- what the reader should do --------------------------------------------------------------------------
        "give": """
            send, give, tell, share, provide, forward, text me|us, email me|us|back, read out|me|it, submit
            supply, reveal, disclose, reply with|back, respond with, message me|us, quote, let me|us have|know
            show me, send me|us|over|back, get back .. with, kindly send|provide|give|forward, send it
            i need|want|require .. your, we need|require .. your, fill in|out, furnish, asking for|you for
            what is|s the|your, need you to send|provide|confirm|give
        """,
        "enter": "enter, type, input, key in, insert, log in|on with, login with, sign in with, fill in|out",
        "verify": """
            verify, confirm, validate, update, authenticate, revalidate, reconfirm, restore, reactivate
            re activate, unlock, unblock, renew, upgrade, reverify, re verify, confirming, verifying, updating
            validating, secure your, regain|recover|retain access, complete .. verification
            verification .. is required, re confirm, review .. your, resolve, keep .. your|same password
            rectify
        """,
        "pay": """
            pay, transfer, wire, deposit, remit, settle, send, payment of
            make .. payment|transfer|deposit|payments, lend, borrow, loan me, pay for, pay the, pay it, make the
            top up, put money, cover the, invest, fund, donate, cash app|zelle|venmo me
        """,
        "buy": "buy, purchase, get, pick up, grab, procure, obtain, go .. store|shop",
        "click": """
            click, tap, click|tap|press .. here|link|below|button, follow .. link|steps, visit, go to
            use .. link|form|button, press the, open .. link, copy .. link|url, at the link, link below
            via .. link, through .. link, here, go online
        """,
        "call": """
            call, phone, ring, dial, telephone, contact .. at|on|us|number, call .. us|now|immediately|number
            reach .. us|at|support|on, toll free, tollfree, helpline, help line, helpdesk number, customer care
            customer support, call back
        """,
        "install": "install, download, run, set up, launch, open, use, get",
        "open_file": """
            attached|attachment|attachments, open .. attached|attachment|file|document
            see .. attached|attachment, view .. attached|attachment|document
            find .. attached|attachment|enclosed, enclosed file|document, review .. attached|attachment|document
            download .. attachment|document
        """,
        "open_file_do": """
            open .. attached|attachment|attachments, download .. attached|attachment|attachments
            view .. attachment|attached, check .. attachment|attached, see .. attached|attachment|enclosed
            review .. attached|attachment, find .. attached|enclosed
        """,
        "macros": "enable .. content|editing|macros, enable macros, click .. enable",
        "reply": """
            reply, respond, get back to me, write back, answer, contact me, email me, write to me, reach me
            revert back, revert
        """,
        "reply_trick": """
            reply .. y|1|yes .. reopen|re_open|exit|close|open|activate, reply with y|1|yes, reply y|1 then|and
            reply to this .. activate|open .. link, copy .. link .. browser|safari, open .. safari
        """,
        "move": """
            add, text, message, contact, write, chat, reach, continue, join, switch, move, talk, hit, dm, ping
            connect, whatsapp me, send .. message, add me, speak, get in touch, my, via, on, through
        """,
        # --- what is wanted -------------------------------------------------------------------------------------
        "password": """
            password*, passcode*, passphrase, login|log_in_details|credentials|info*, credential*
            user name and password, pin, pin code, pin number, security answer*, security question*
            memorable word, username and password, user id and password, online id, access code*
            sign in details
        """,
        "code": """
            verification|security|confirmation|one_time|authentication|login|access|activation|sms|whatsapp|
                otp code*, one time password*|passcode*|pin, otp, otps, #number digit code|pin, six digit code
            6 digit code*, tan, code .. you|sent|received|get|text|phone, the code, that code, auth* code
            code we sent, 2fa code, passcode sent, code sent|received, code i|we|just
        """,
        "card_details": """
            card number*|details|information|info|data, credit|debit card, credit or debit card*, cvv, cvc, cvv2
            expiry date, expiration date, three digits, security number, #number digits on|of
            front and back of .. card, long number, cvv number, payment card
        """,
        "bank_details": """
            account number*, sort code*, bank|banking details|information|info|account|login|data
            account|payment|billing details|information|info, routing number, iban, online banking
            internet banking, bank name, swift code, name of .. bank, billing info*, payment method
        """,
        "identity": """
            passport*, id card*, identity card*, driving licence|license, driver s license|licence
            drivers license|licence, social security number, ssn, date of birth, proof of identity|id|address
            national insurance number, utility bill, selfie, mother s maiden name
            copy|photo|picture|scan of .. id|identification|passport|card|license|licence, photo id
            form of identification, identification card, full name .. address, your full name*
            personal information|details|data, id number, tax id, bvn, nin, your occupation, next of kin
        """,
        "identity_form": """
            full name .. address|country|phone|age|telephone, your full name*, your name .. address, occupation
            telephone number, phone number, contact address, home address, age, sex, gender, country
            mobile number, contact details, names, date of birth, marital status, private telephone
            delivery address, residential address
        """,
        "wallet_secret": """
            seed|recovery|secret|backup phrase*|words, 12|twelve|24|#number words phrase, private key*
            wallet phrase, recovery words, secret key, 12 word*, import .. wallet, connect .. wallet
            sync* .. wallet, validate .. wallet, wallet .. validation|verification|verify
        """,
        "money_word": """
            money, fee, fees, funds, fund, payment, amount, deposit, charge, charges, invoice, balance, cash
            bill, fine, penalty, tax, taxes, duty, duties, postage, bail, rent, cost, costs, dues, outstanding
        """,
        "fee": """
            fee, fees, charge, charges, duty, duties, postage, shipping cost
            customs .. fee|charge|charges|duty|tax, delivery fee|charge*, handling|processing fee|charge
            small .. fee|payment|amount, outstanding .. amount|postage|payment, redelivery fee, toll, surcharge
            tax, unpaid, cost of, insurance fee
        """,
        "release_fee": """
            processing|transfer|clearance|release|activation|administration|legal|handling|delivery|courier|
                notary|insurance|stamp|registration|upfront|advance|unlock*|customs|attorney|shipping fee|fees|
                charge|charges, clearance certificate, anti terrorist, stamp duty, security deposit
            refundable deposit|fee, cost of transfer*, fee .. release|before|upfront
            tax .. before|withdraw*|release, pay .. first, upfront payment, advance payment, demurrage
            non inspection, affidavit
        """,
        "gift_card": """
            gift card*, giftcard*, gift voucher*, voucher code*, prepaid card*, store card*, gift certificate*
            google play card*, steam card*, scratch .. off|back|code*|card*, codes .. back of|on the back
            back of .. card*
        """,
        "phone_of_reader": """
            your .. cell|mobile|phone|whatsapp|personal|direct number, your cell, your number, your whatsapp
            your mobile, your phone, your cell phone
        """,
        "remote_words": """
            remote access|control|support|session|desktop, access .. your computer|pc|device|laptop|screen
            share your screen, screen share, screen sharing, control .. your computer|pc|device|screen
            connect .. to your computer|pc|device
        """,
        "app_words": "app, apk, application, software, program, tool, extension, plugin, plug in",
        "security_app": """
            security|banking|verification|support|protection app|software|tool|apk, this app, our app, apk
            the app
        """,
        # --- calm -----------------------------------------------------------------------------------------------
        "warns": """
            never|not|don_t share|give|tell|disclose|reveal .. password|code|pin|otp|details|anyone|this|it
            never|not .. ask .. password|code|pin|details|otp|card, do not share, don t share, never share
            will never ask, never ask you|for, not share .. with anyone, keep .. code .. private|secret|safe
            for your safety .. never, we don t ask, we will not ask, nobody from .. will, not .. ask you to|for
            beware of .. scam*|fraud*|phishing
        """,
        "own_route": """
            log in|on .. as usual, open .. app, in .. app, using .. app, through .. app, via .. app
            type .. address .. browser, number on the back of .. card, number on your card, sign in .. as usual
            go directly to, visit .. your account settings, by visiting .. your usual
            from your account|dashboard, usual way, as you normally would, bookmark
        """,
        "ignore_ok": """
            you can .. ignore|disregard|delete, please ignore|disregard this|it|if
            no .. action is|required|needed, no need to .. do|reply|act|anything, nothing .. you need to do
            if this was you, if you did make|request|this was, safely ignore, you don t need to .. do|take
            no further action, simply ignore, just ignore, was you .. no|ignore
            if you did not|didn_t .. request|make|initiate|sign|ask .. ignore|disregard, if you didn t
            if you did not request|ask|make, you re all set
        """,
        "code_notice": """
            code is, is your .. code|otp|passcode, code for, use .. code|otp, your code, otp is|for
            enter .. code, code expires|valid, valid for, code:, pin is, verification code
            one time code|password|passcode|pin
        """,
        "unsubscribe": """
            unsubscribe, opt out, manage .. preferences|subscriptions, email preferences, view .. in .. browser
            to stop receiving
        """,
        # --- pressure -------------------------------------------------------------------------------------------
        "urgency": """
            urgent, urgently, immediately, asap, as soon as possible, right away, right now, without delay
            at once, act now|fast|quickly|today, quickly, promptly, immediate action|attention|response, hurry
            don t delay, time sensitive, time is running out, act immediately, instantly
            urgent action|response|attention|notice, action required, attention required, response required
            important notice, high priority
        """,
        "deadline": """
            within .. hours|hrs|hour|minutes|days|day|24h|48h|24hrs|48hrs|72h|12h, in the next .. hours|minutes
            next #number hours|hrs|minutes, before midnight|tonight|tomorrow|noon
            by tonight|midnight|tomorrow|today|noon
            last|final chance|notice|reminder|warning|call|notification|attempt|opportunity
            expires|expire|ends|expiring today|tonight|soon|tomorrow|in, today only, only today
            before .. end of .. day|today, deadline, in #number hours|hrs|minutes, #number hours|hrs left
            hours to, by .. end of .. day|today|business, before it .. s? too late, 24 hours, #number hrs
            #number hours to, after #number hours, 24h, 48h, 24hrs, 48hrs, until tonight|midnight|tomorrow
        """,
        "loss": """
            will be .. closed|suspended|terminated|deleted|blocked|locked|deactivated|disabled|disconnected|
                cancelled|canceled|restricted|frozen|forfeited|lost|removed|limited|revoked|returned|charged|
                discontinued|erased|cut|destroyed|stopped, will be .. permanently, be permanently
            permanently .. deleted|closed|locked|lost|suspended|disabled|blocked|removed
            lose .. access|account|data|money|everything|files|emails|service
            loss of .. access|data|account|emails|service
            additional .. charges|fees|fine|penalty|penalties|costs, late fee|fees, service interruption
            interruption of, shut down, shutdown|deactivation|termination of
            result in .. suspension|closure|termination|deactivation|loss|deletion|penalty|penalties|additional
            avoid .. suspension|closure|interruption|disruption|termination|deactivation|losing|loss|penalty|
                penalties|additional|being|late|legal|further|blocking|disconnection|service|lock, to avoid
            or else, be returned to .. sender, returned to sender, will .. expire|be lost, will lose
            lead to .. suspension|closure|loss|deletion, double the, cut off, credit score|rating
            account .. closure|termination|deactivation|suspension
            we will .. close|suspend|terminate|delete|block|disable|lock|deactivate
            prevent .. suspension|closure|deactivation|termination|loss|interruption|disruption|from being
            be forced to, forced to .. close|suspend|terminate|block, or it .. will
            or your .. account|card|service .. will|be
        """,
        "legal": """
            arrest*, warrant*, lawsuit, legal action|proceedings|consequences|case, prosecut*
            criminal charges|case|offence|offense|proceedings, jail, prison, bailiff*, sheriff
            court .. summons|order|notice|date|proceedings, summons, law enforcement, taken to court
            go to court, sue you, subpoena, money laundering, drug trafficking, imprison*, debt collect*
            collection agency, enforcement action|agent|officer*, penalty notice, license .. suspended|revoked
            suspended .. registration|license|licence, pornograph*
        """,
        "authority": """
            police, tax office|authority|department, fraud department|team|squad|investigation*
            security|fraud|risk department|team|division|officer, ministry of
            customs .. office|officer|department|authority, federal .. agent|bureau|agency|reserve|government
            officer, detective, inspector, attorney general, court, government, treasury, chief executive, ceo
            director general, department of .. treasury|justice|transportation|motor|homeland|revenue|state
            revenue service, social security administration, bank of .. security|fraud, internal revenue
            immigration .. office|department|officer, embassy, barrister, solicitor, motor vehicles, dmv
            postal inspector
        """,
        "fear": """
            been .. compromised|hacked|infected|breached|exposed|cloned|stolen|misused, is infected
            are infected, virus* .. found|detected, hacker*|hackers .. access|have|has|stole|into
            identity .. stolen|theft|used, malware, spyware, trojan*, dark web
            unauthori* .. access|transaction*|login|activity|payment*|charge*|use|purchase*|device|person
            unauthorized|unauthorised .. access|transaction*|login|activity|payment*|charge*|use|purchase*|
                device|person, suspicious .. activity|login|transaction*|sign|payment*|attempt*|access
            fraudulent .. activity|transaction*|charge*|payment*|use
            unusual .. activity|sign|login|transaction*|attempt*, at risk, in danger
            someone .. is|has|tried|trying|used|attempted, security breach, data breach
            money .. is|not|at .. risk|safe, leaked, critical .. alert|error|warning, security alert|warning
        """,
        "scarcity": """
            limited .. spots|places|seats|time|offer|slots|spaces|availability
            only .. left|remaining|spots|places|slots, while .. lasts|stocks|supplies
            first #number people|customers|users, exclusive .. offer|opportunity|invitation|access|deal|group
            once in a lifetime, don t miss, last #number, few .. spots|places|left|slots, offer ends|expires
            limited offer, never again, act before
        """,
        "flattery": """
            you .. selected|chosen, been .. selected|chosen|shortlisted|nominated
            lucky .. winner|customer|one|person|visitor|user|day, congratulations, congrats, only .. you can
            i chose you, you .. special|trustworthy|beautiful|handsome|amazing, i trust you, god fearing
            trustworthy .. person, reliable person, honest person
            impressed .. by|with your .. profile|resume|cv
            your .. profile .. caught|stood|recommended|impressed, highly recommended, valued customer
            rewarded for
        """,
        # --- cover story ----------------------------------------------------------------------------------------
        "secret": """
            don_t|do_not|dont|never tell|mention|inform|discuss|involve .. anyone|anybody|mum|mom|dad|wife|
                husband|daughter|son|family|bank|friends|parents|police|her|him|them|nobody|children|staff|
                cashier|teller|colleague*|else|kids|boss|partner, tell no one, tell nobody
            keep .. secret|confidential|private|discreet|quiet, between us|you, our .. little? secret
            strictly confidential, top secret, utmost secrecy|confidentiality, absolute secrecy|confidentiality
            don_t|do_not|dont|never share .. this|it|our .. with
            don_t|do_not|dont .. say|breathe .. a? word|anything, say nothing, don t let .. know|find
            surprise .. don t tell, without .. anyone|anybody .. knowing
            secrecy .. important|required|paramount|necessary, gag order, legally .. not allowed|permitted
            they .. wouldn_t|won_t .. understand, can t know, cannot know, must not know, mustn t know
            nobody .. must|should|can|may know, no one .. must|should|can|may know|else
            confidential .. investigation|matter|operation|case|transaction|business, discreet*|discretion
            for your eyes only, keep .. this|it .. yourself|us, remain .. confidential|secret, stays between
        """,
        "secret_mild": """
            strictly confidential, highly confidential, utmost confidentiality, discretion, discreet*
            private and confidential, confidential .. transaction|business|matter
        """,
        "lie": """
            tell|say|inform .. bank|cashier|teller|them|him|her|clerk|staff|branch|they .. for .. a|your|home|
                house|personal|holiday|wedding|car|renovation*|family|building
            say|tell|claim .. it|it_s|its|you|you_re .. for .. wedding|car|holiday|renovation*|family|friend|
                house|home|property|funeral|vacation|repairs|medical
            if .. bank|they|anyone|someone|cashier|teller|staff|clerk .. ask|asks|call|calls|question|
                questions .. say|tell|answer|you
            when .. bank|they|anyone|cashier|teller .. ask|asks .. say|tell|answer
            don_t|do_not|dont .. tell|mention .. the? bank|cashier|teller|clerk
            tell .. bank|them|cashier|teller that .. you|it|this
            tell .. you|the|them .. are|re .. buying|paying|helping|renovating|gift*, pretend .. you|to|it|that
            cover story, make up .. story|excuse, make something up, lie .. to .. bank|them|him|her|cashier
            act .. normal|natural|calm, answer .. no|yes .. to .. questions|question|all
            as .. friends .. and family
            write|put|enter|state|select|choose .. as|the? reason|reference|purpose .. gift|loan|family|friends|
                personal|goods|invoice, say .. you were not|weren_t .. told|asked|instructed
            bank|staff|cashier|they .. involved|in on|corrupt|part of .. it|fraud|investigation|scam|this
        """,
        "stay_on_line": """
            stay|remain|keep on .. line|phone|call, don_t|do_not|dont|never hang up
            don_t|do_not|dont .. disconnect|end .. call|phone|line
            keep .. phone|line|call .. on|open|connected|with, keep me on
            leave .. call|line|phone .. on|open|connected, put .. phone .. pocket|bag .. don_t|on|without
            do not put .. phone down, don t put .. phone down, don t speak|talk to .. anyone|anybody|else
        """,
        "ignore_warning": """
            ignore|disregard|dismiss|skip|bypass .. warning*|alert*|popup|pop_up|notice|message .. you|from|
                that|if|on|it|just|and|may, ignore .. warning|warnings|pop up, more info .. run anyway
            run anyway, keep anyway, download anyway, install anyway, proceed anyway, continue anyway
            allow anyway, click .. allow|yes .. warning|when
            your .. bank|browser|phone|antivirus .. may|might|will .. warn|warning|block|flag|say|
                show .. ignore|normal|just|don_t, warning .. is normal|nothing|just|fine
            it is .. safe .. ignore|continue|proceed, unknown sources, allow .. from .. unknown
            if .. bank|they .. warn|warns|block|blocks|flag|flags .. tell|ignore|approve|say|just
            mark .. as|not .. safe|spam, move .. from spam|junk, false positive
            may .. be .. spam|junk .. folder .. mark|move
        """,
        "protection_off": """
            turn|switch off .. antivirus|anti_virus|firewall|defender|protection|security|protect|dog|guard|
                scanner|two_factor|2fa|companion
            disable .. antivirus|anti_virus|firewall|defender|protection|security|protect|two|2fa|scanner|
                smartscreen|companion
            deactivate .. antivirus|anti_virus|firewall|defender|protection|security|play
            turn|switch .. antivirus|anti_virus|firewall|defender|protection|protect|security|dog|guard|
                companion .. off, pause .. antivirus|protection|security|dog|guard|companion|defender
            uninstall .. antivirus|anti_virus|security|protection, remove .. antivirus|security .. software|app
            add .. exception|exclusion .. antivirus|defender, whitelist .. antivirus, stop .. antivirus
            close .. antivirus
        """,
        "avoid_check": """
            don_t|do_not|dont|never call|contact|ring|visit|phone|go|speak|talk .. bank|police|branch|your|old|
                my .. bank|branch|number|police|station|employees|staff|local
            no need to .. call|contact|visit|go .. bank|police|branch|station
            don_t|do_not|dont .. call|ring|phone .. me|back|old|anyone
            can t .. call|talk|speak|ring|phone .. now|at|because|me|moment|right|you, cannot .. call|talk|speak
            don_t|do_not|dont .. try to .. verify|call|contact|check, i am in .. meeting|conference
            in a meeting .. can_t|cannot|cant|no
            only .. contact|reply|talk|communicate|speak .. me|with|through|by|via|to .. here|email|text|me|
                whatsapp|this, calls .. aren_t|are not|not .. allowed|possible, can t take .. calls
            unable to .. talk|call|speak|take .. calls, don t go to .. bank|branch|police
            not involve .. police|bank|lawyer
        """,
        "erase": """
            delete .. this|the|our|these|that|all .. message|messages|chat|conversation|text|texts|email|mail|
                history|after, erase .. message*|chat|conversation|history, delete .. after .. reading|read
            burn after, delete .. old .. number, destroy .. message|email
        """,
        # --- kin ------------------------------------------------------------------------------------------------
        "kin_call": """
            hi|hey|hello|hiya mum|mom|dad|mummy|mam|mama|grandma|grandpa|nan|nana|gran|granny|grandad|auntie|
                aunt|uncle|papa|daddy|mommy|mother|father, mum it_s|its|i, mom it_s|its|i, dad it_s|its|i
            grandma it_s|its, it s me .. mum|mom|dad|grandma|your, its me .. mum|mom|dad|grandma|your
            it s your .. son|daughter|grandson|granddaughter|nephew|niece|boy|girl
            i m your .. son|daughter|grandson|granddaughter|nephew|niece
            this is your .. son|daughter|grandson|granddaughter|nephew|niece
            your favourite|favorite .. grandson|granddaughter|child|nephew|son|daughter, mum i m, mom i m
            dad i m, your oldest|eldest|youngest .. child|son|daughter
        """,
        "kin_word": """
            mum, mom, mummy, mommy, mam, dad, daddy, grandma, grandpa, nan, nana, gran, granny, grandad, auntie
            aunt, uncle, my son, my daughter
        """,
        "new_number": """
            my .. new number|phone|mobile|cell|sim
            new number|phone|mobile .. is|here|this|for|can|save|because|temporary
            changed .. my .. number|phone|mobile, number .. has changed
            this is .. my? .. new|temporary|temp number, new contact number, temporary number|phone
            using .. friend_s|friends|a|different|temporary|another|someone|new|spare|work|roommate_s|
                mate_s .. phone|mobile|number, save .. this|my .. number
            texting .. from|off|on .. new|friend|friends|different|another|mate|temporary|a
            delete .. old .. number, old .. number|phone .. longer|broken|lost|delete, new whatsapp
            got .. new phone|number|sim, on .. a new|different|friends|friend number|phone
            messaging .. from|off|on .. new|friend|different|another
        """,
        "phone_broken": """
            phone|mobile|cell|cellphone|screen .. broke|broken|smashed|damaged|cracked|lost|stolen|died|dead|
                repair|repaired|water|toilet|washing|crashed
            dropped|lost|broke|broken|smashed|cracked|damaged .. my .. phone|mobile|cell|cellphone|screen
            phone fell, sim .. damaged|broken|doesn_t|not, phone .. is? .. being .. repaired|fixed
        """,
        "cannot_call": """
            can_t|cannot|can_not|cant|unable to .. call|talk|ring|speak|phone
            microphone|mic|speaker|audio .. broken|not|doesn_t|isn_t|damaged|work
            don_t|do_not|dont .. call|ring .. me|it, only .. text|whatsapp|message|messages
            camera .. broken|not, calls .. don_t|do_not|dont|isn_t|aren_t work*
            text|message|whatsapp me .. only|back|here|when|asap|on
        """,
        "need_money": """
            need .. money|cash|help|favour|favor|#money|transfer|loan, lend|loan|borrow .. me|money|#money|some
            pay .. bill|invoice|rent|something|this .. for|me|today|urgent*|until
            can|could you .. pay|transfer|send|lend|help|loan|wire .. me|#money|for|money|it|bill|invoice|a
            pay .. you|back|u .. back|tomorrow|monday|when|later, pay you back, pay u back, pay it back
            banking app|account|online .. not|blocked|locked|doesn_t|isn_t|access|new|won_t|can_t|working
            can t .. access|log|get|use .. bank*|account|money|card|banking|online, send .. money|#money
            transfer .. money|#money, bill .. to pay, have to pay, need to .. pay
            overdue .. bill|invoice|payment|rent
        """,
        "emergency": """
            in .. accident, car|bike|road accident, in .. hospital|jail|prison|custody|trouble, arrested, bail
            been .. mugged|robbed|arrested|hurt|kidnapped, lost .. wallet|purse|passport|luggage|bag, stranded
            stuck .. at|in|abroad|here|airport, stolen .. wallet|bag|purse|phone|passport, wallet .. stolen|lost
            bag .. stolen, need .. surgery|operation|lawyer, kidnap*, hit .. someone|pregnant|car
            emergency surgery
        """,
        # --- lures ----------------------------------------------------------------------------------------------
        "won": """
            you|you_ve|youve|have|has .. won|win .. a|the|our|#money|prize|free|lottery|iphone|gift|this
            you .. are|re .. winner, you have won, you ve won
            winner* .. of|in|notification|announcement|selected|lottery
            lottery|lotto .. winner|winning|prize|draw|win|won|board|promotion|international|program*, jackpot
            sweepstake*
            prize|reward .. draw|winner|claim|notification|money|number|unclaimed|waiting|is|guaranteed|award*
            raffle, lucky .. winner|draw|number|visitor|day, won .. #money|lottery|jackpot|prize
            award* .. #money|sum|prize, winning .. number*|notification|prize|ticket|email|fund
            email .. address|id .. won|selected|winner
            claim .. prize|reward|winnings|gift|your .. prize|reward|win|gift|bonus
            free .. iphone|ipad|samsung|macbook|gift|voucher|tv|ps5|laptop
            unclaimed .. prize|reward|funds|money, 1st prize, cash prize, grand prize
            chance to .. win|receive .. a|an|free
            been .. selected|chosen .. to|for|as|by|in .. receive|win|get|winner|prize|reward|draw|a
            reward .. points .. expire*, loyalty .. reward|program*|points|gift
            guaranteed .. prize|cash|award|gift, gift .. waiting|for_you|reward|inside
            complete .. survey|questions .. win|receive|get|gift|reward|chance
            survey .. reward|gift|prize|win|win|#money
        """,
        "claim": """
            claim, redeem, collect .. your, receive .. your, to claim, claims agent|department|officer|code
            claim now|it|your, pick up your, get your
        """,
        "big_money": """
            million*, millions, billion*, #money million*, sum of .. #money|us|million*, hundred thousand
            fortune, large sum, huge sum, us dollars, united states dollars
            million us|united|dollars|usd|pounds|euros
        """,
        "inheritance": """
            inheritance, inherit*, next of kin, beneficiary, beneficiaries
            deceased .. client|customer|person|husband|account|man
            late .. husband|client|father|mr|wife|customer|president|mother|engr, my .. late
            died .. without|intestate|leaving|in .. crash|accident
            unclaimed .. fund*|estate|money|inheritance|account, abandoned .. fund*|sum|money|account
            consignment*, diplomat*, trunk box*|boxes, bequeath*, will and testament, last will
            dormant .. account|fund*, overdue .. fund*|payment|contract|inheritance
            contract .. fund*|payment|sum, compensation .. fund*|payment|sum|of|award*, atm .. card|visa|master
            fund*|money .. transfer|release*|deposit*|in your .. name|favour|favor|account|country
            bank .. draft|cheque, foreign .. partner|account|beneficiary|bank, barrister
            transfer .. of .. fund*|money|sum, of .. total .. sum|fund
            donat* .. #money|million*|sum|fortune|you|part, widow*, cancer .. doctor|terminal|dying|stage, dying
            orphan*, charity|charities .. work|project|organization|organisation|home, humanitarian
            less privileged, refugee*, investor .. looking|country, business proposal|proposition|transaction
            mutual .. benefit|understanding|trust, risk free, modalities, your .. percentage|share|#number%
            percent .. for you|of, #number for .. you|me, deposited .. sum|fund*|with|by|in
            grant .. of|award*|program*|money|#money, relief fund, philanthrop*, lottery .. donat*
            foundation .. donat*
        """,
        "returns": """
            guaranteed .. returns|profit*|income|earnings|winnings
            daily .. profit*|returns|income|earnings|roi|payout*
            profit* .. daily|weekly|hourly|guaranteed|every|per
            double|triple .. your .. money|investment|bitcoin|capital|deposit|income, returns of
            high .. returns|yield|profit*, return on .. investment, roi, passive income
            make|earn|earned|making|earning .. #money .. day|daily|week|weekly|per|month|hour|every|from
            financial freedom, #number% .. profit*|return*|daily|weekly|monthly|interest|guaranteed
            invest* .. #money .. get|earn|make|receive|and, minimum .. investment|deposit, low risk, no risk
            zero risk, risk .. free .. profit*|investment|trading, insider .. information|tips|info|news
            profit margin, quick money|cash|profit*, turn .. #money .. into, get .. rich
            make money .. online|from|with, your .. profit* .. is|now|has, withdraw .. any .. time|anytime
            instant withdraw*, secret .. investment|system|loophole|wealth
        """,
        "trading": """
            trading .. platform|app|account|bot|signals|group|robot|expert|mentor|system|strategy|company|site|
                plan*|opportunity, forex
            crypto .. trading|investment|invest|investing|mining|platform|wallet|project|group|assets
            bitcoin .. trading|investment|mining|era|system|platform|profit*
            investment .. platform|plan*|opportunity|program*|group|project|scheme|company|package*|portfolio|
                expert|advisor|club, stock .. group|tips|picks|market, arbitrage, binary option*
            mining .. pool|platform|contract, short term .. trading|node*|trades, gold .. trading|futures
            pre ipo, ipo, account manager
            my .. mentor|uncle|analyst|aunt .. trading|crypto|market|invest*|finance|teaches|taught
            invest .. with|in|on, quantitative trading, ai .. trading|robot|bot, auto* .. trading|trader
            trade with, copy trading, staking, liquidity .. pool|mining
        """,
        "withdraw_fee": """
            tax|fee|fees|deposit|commission|verification|margin|insurance|#money|charge .. before|to|for|
                in order .. withdraw*|cash|release|unlock|unfreeze|you_can|withdrawal
            withdraw* .. tax|fee|deposit|pay|frozen|commission|verification|margin|must|requires|first|need
            pay .. tax|fee|deposit|commission|margin .. withdraw*|release|unlock|unfreeze|funds
            account .. frozen .. until|deposit|pay|unfreeze|tax|because, unfreeze .. account|funds
            unlock .. withdraw*|funds, capital gains .. tax .. before|first|withdraw*, personal income tax
        """,
        "job": """
            part_time|remote|online|work_from_home|flexible|freelance job|work|position|role|opportunity|
                employment|jobs, work .. from home, working from home
            job .. offer|opportunity|vacancy|vacancies|opening|openings|position*, we are .. hiring|recruiting
            now hiring, hiring .. manager|team|remote|now|for, recruiter
            recruitment .. team|agency|agent|manager|company|department, hr .. manager|department|team|recruiter
            human resources, your .. resume|cv, no experience .. required|needed|necessary
            no .. experience|qualification .. needed|required, job seeker*, employment .. opportunity|offer
            are you looking for .. job|work|part|remote
            interested in .. job|part time|remote|working|position|work, data entry, mystery shopper*
            secret shopper*, virtual assistant, payment processor|agent, personal assistant
            online .. merchandis*|promoter*, car wrap*, position .. still .. open|available, reshipping
            package .. handler
        """,
        "job_pay": """
            earn|earning|earnings|salary|pay|paid|wage*|income|make|commission|receive|get .. #money .. day|
                daily|week|weekly|hour|hourly|per|a|month|every|each
            #money .. per|a|each|every|daily .. day|hour|week|task|month, #money daily|weekly|hourly
            daily .. salary|wage*|pay|income|earning*|payment|commission
            paid .. daily|weekly|same_day|instantly, #number .. minutes|hours|hrs .. a|per|each day
            flexible .. hours|time|schedule|working, spare time, free time, weekly .. pay|salary|paid|earning*
            #number to #number .. minutes|hours|usd, salary .. #money|of|from|range|up, base salary
            paid .. training|vacation|leave, easy .. money|job|task*|work
        """,
        "task": """
            simple .. task*|job|work, complete .. task*|orders|missions|reviews
            task* .. complete|per|daily|commission|set|simple|easy|each|like
            like|liking|subscribe|subscribing|following|rating|reviewing .. youtube|tiktok|videos|channels|
                hotels|products|posts|instagram|google|apps, youtube .. videos|channel*|subscrib*|like*
            optimi* .. app*|product*|orders|data, product .. boost*|optimi*
            rate .. hotels|apps|products|restaurants, increase .. visibility|sales|exposure|bookings
            combo|combination .. order*|task*, prepaid task*, merchant* .. boost|order*|sales, negative balance
        """,
        "romance": """
            my .. love|darling|sweetheart|honey|dear|angel|queen|king|soulmate|sweetie|babe|dearest|one
            i love you, love you, miss you, soul mate, soulmate, widower
            widow|widowed|divorced .. with|and|man|woman|lady|no
            looking for .. love|serious|relationship|partner|husband|wife|companion*|man|woman|friend*|true|long
            serious relationship, long term relationship, lonely, true love, fall|fell|falling in love
            meet .. in person .. soon|one|when, marry .. you|me, future .. together|wife|husband
            spend .. rest of|life
            your .. picture*|photo*|profile .. beautiful|attract*|saw|cute|nice|lovely|caught|seen
            saw .. your profile, god .. brought|fearing|sent, destiny, oil rig, offshore, deployed, deployment
            us army|navy|marine*, army .. general|officer|sergeant|captain|doctor
            military .. doctor|base|mission, peacekeep*, surgeon, marine engineer, engineer .. on|oil|rig
            good morning .. dear|beautiful|my|handsome|honey|sweetheart, kiss* .. you|from
        """,
        "acquaint": """
            know .. you|each_other|more .. better|more|about|other|you, get to know, be .. friends|your friend
            become .. friends|friend, nice to meet you, wrong number, wrong .. person
            is this .. still|the|your|dr|mr|mrs|miss, my name is, where are you from, how old are you
            are you .. married|single, what do you do .. for|living, i am .. new|single|from
            sorry .. wrong .. number|person, fate, meant to .. meet|be, mutual friend, introduce myself
        """,
        "recorded": """
            recorded .. you|video|your, webcam, web cam, your camera, camera .. recorded|on
            adult .. site*|website*|content|video*|web, porn*, masturbat*, pleasuring yourself
            satisfying yourself, intimate .. video*|photo*|picture*|image*|moments, nude*
            explicit .. video*|photo*|image*|content, compromising .. video*|photo*|material|images, embarrass*
            dirty .. secret*|video|little, video .. of you|shows|with, split screen, private .. video*|photo*
            your .. perver*
        """,
        "hacked_you": """
            hacked .. your|you|into
            i .. have|gained|got|installed|had|infected|placed|put .. access|full|trojan|malware|virus|rat|
                spyware|control|software|remote|complete, full access
            access to .. all? .. your .. devices|device|accounts|contacts|computer|data|email|account|webcam|
                camera
            your .. device|computer|system|account|operating|email .. infected|hacked|compromised|been
            infected .. your|with, malware .. on|installed, trojan, keylogger, remote access trojan, drive by
            i know .. your|what, one of your .. password*, i am .. hacker, i m .. hacker, stole .. your|all
            copied .. all?|your .. contacts|data|files
        """,
        "expose": """
            send|share|release|publish|forward|spread|distribut*|leak|post|expose .. video*|it|them|this|
                everything|photo*|footage|recording|data|files|information .. to|with|on|online|all|among
            your .. contacts|friends|family|relatives|colleagues|coworkers, all .. your contacts
            social media|network*, ruin|destroy .. your|reputation|life|you, everyone .. will|you, reputation
            go public, made public, sell .. your .. data
        """,
        "ransom": """
            pay|send|transfer|deposit|transaction .. #money|bitcoin*|btc|me|usd|to|in|exactly|the
            bitcoin .. address|wallet, btc .. address|wallet, wallet .. address|below|id
            my .. wallet|bitcoin|btc, #number hours .. pay|to|after|from
            one day|two_days|three days .. after|to|pay, timer, clock .. started|ticking, ransom
        """,
        "threat_harm": """
            kill you|your, hurt you|your, hitman, bomb, explosive*, acid, paid .. to .. kill|hurt|eliminate
            assassin, hurt .. family|kids|children, know where .. you|live
        """,
        "infected": """
            virus* .. detected|found|infected|on|alert|warning|infection*, infected .. with|by
            pc|computer|device|phone|system|iphone|mac|laptop .. infected|at_risk|blocked|locked|compromised|
                hacked|virus*, technical .. support|department|team, tech support
            support .. technician|engineer|agent, certified .. technician*
            windows .. support|technician|defender|license|firewall|security|key, license .. expired|key
            microsoft .. support|security|technician|team|certified, firewall .. breach*|alert
            error .. code|#number, ip .. address .. compromised|hacked|blocked
            antivirus .. expired|subscription|renew*|protection|expires
            mcafee .. expired|subscription|renew*|expires, norton .. expired|subscription|renew*|expires
            protection .. expired|has_expired|expires, hackers .. are|have|accessing
            foreign .. ip|hackers|address
        """,
        "charged": """
            been .. charged|debited|renewed|billed|deducted|processed
            will be .. charged|debited|renewed|billed|deducted|withdrawn|processed
            auto* .. renew*|debit*|renewal|deduct*
            subscription .. renew*|auto|has|is|will|plan|charge*|of|for|confirm*
            renewal .. of|amount|charge*|price|confirmation|invoice|date|notice|has
            your .. order|purchase|payment .. of|for|has .. #money|placed|confirmed|processed|successful*
            thank you for .. your? .. order|purchase|subscrib*|renew*|shopping|payment|choosing
            invoice .. number|no|id|date, charge of, transaction .. id|of|approved|amount
            payment .. of .. #money, amount .. #money|charged|debited|deducted|to be
        """,
        "to_cancel": """
            to|want|wish|like .. cancel|stop|dispute|refund|request|claim|get|discontinue .. this|subscription|
                order|charge|payment|refund|renewal|transaction|your|the|it|auto*
            cancel .. call|contact|dial|within|please|order|subscription|transaction|immediately|renewal|this
            if .. you .. did not|didn_t|have_not|haven_t|not .. authori*|make|made|place|placed|recogni*|
                request*|initiate*|approve*|order*, if .. not .. you|authori*|made|placed|done, was not you
            wasn t you, not .. authori*, if you .. don_t|do not .. recogni*|want|authori*
            for .. refund|cancellation*|any .. queries|questions|dispute|query|issue*
            refund .. call|contact|department|desk|team, report .. this .. transaction|unauthori*
            cancellation .. department|desk|call|team|request, cancel it
        """,
        "parcel": """
            parcel*, package*, shipment*
            delivery .. attempt|address|fee|failed|problem|unsuccessful|was|could|is|scheduled|pending|
                suspended|issue|unable|on hold, delivered, undelivered, redeliver*, reschedul*, re deliver*
            shipping .. address|fee|cost|details|label, tracking .. number|code|id|no, consignment, courier
            customs, sorting .. center|centre|office, warehouse, depot, delivery driver
            postal .. code|service|office
        """,
        "parcel_problem": """
            could_not|couldn_t|cannot|can_t|unable|failed|unsuccessful|not .. be? .. deliver*
            delivery .. failed|failure|unsuccessful|problem|suspended|pending|issue|attempt|was_not|could_not|
                exception|on hold
            address .. incomplete|incorrect|wrong|missing|invalid|unclear|is_not|error|confirm*|insufficient|
                issue|information|problem, incomplete .. address|information|delivery|house
            incorrect .. address|delivery|house|information, missing .. house|address|street|information|number
            invalid .. zip|postal|address, on hold, held .. at|in|by|up|due|customs, stopped at
            unpaid .. customs|fee|duty|shipping|postage|delivery|tax
            pending .. delivery|payment|package|parcel|shipment|customs|fee
            awaiting .. delivery|payment|your|confirmation|customs|instructions, returned .. to|sender
            return to .. sender, customs .. fee|duty|clearance|charge*|tax|payment|held
            reschedule|rearrange .. delivery|your, redeliver*, missed .. delivery|your|you|parcel|package
            undeliver*, nobody .. home|was, not at home, no one .. home|was
            waiting .. for|delivery|at|to be .. delivery|collection|your|delivered|you|confirm*|pickup
            has .. arrived .. warehouse|cannot|depot|but|facility
            confirm .. delivery|address|shipping|shipment|parcel|package|dispatch
            update .. address|delivery|shipping|your .. address|delivery, delivery fee, shipping fee
        """,
        "tax_refund": """
            tax|council|revenue .. refund*|rebate*|return|repayment*|credit|overpaid|overpayment*
            eligible .. for|to .. refund*|rebate*|receive|grant|payment|benefit*|compensation|support|discount|
                relief|claim, entitled .. to|for, you .. are|re|have .. due|owed .. a|refund*|rebate|#money|tax
            outstanding .. refund*|tax|rebate, refund of .. #money
            refund .. pending|available|waiting|approved|due|issued|of|amount|request|is ready, overpaid
            overpayment, stimulus, cost of living .. payment|support, energy .. rebate|support|bills
            government .. grant|payment|support|scheme|aid, covid .. relief|grant|payment|support
            relief .. fund|payment, winter fuel, heating allowance, support payment
            benefit* .. payment|card|claim|suspend*
        """,
        "fine_notice": """
            unpaid .. toll*|fine*|tax*|ticket*|parking|penalty|charge|balance|invoice|bill|traffic|violation*
            outstanding .. toll*|fine*|tax*|ticket*|parking|penalty|debt|traffic
            toll .. violation|balance|charge*|due|invoice|fee*|unpaid|services|road|amount|bill|notice
            parking .. penalty|charge|fine|ticket|violation*|invoice, traffic .. violation*|offen*|ticket|fine*
            penalty .. charge|notice|fine|fee, speeding .. ticket|fine
            owe .. tax*|toll*|#money|irs|hmrc|fine*|money, back taxes
            tax .. debt|owed|due|evasion|fraud|arrears|bill|liability, vehicle tax, road tax, e zpass, ezpass
            ez pass, sunpass, fastrak, the toll roads, txtag
        """,
        "account_trouble": """
            account|mailbox|profile|card|access|membership|paypal|email|e_mail|apple_id|netflix|banking|service|
                payment|subscription|wallet|password|line|webmail|id .. been|is|was|has|will|temporarily|be|
                currently|about|your|were|now|to|are .. suspended|locked|blocked|restricted|limited|disabled|
                deactivated|hold|frozen|terminated|closed|expired|expire|expires|expiring|declined|deleted|
                compromised|flagged|suspend|cancelled|canceled|paused|deactivate|outdated|terminate|inactive
            account|card|access|service|mailbox|membership|profile|password .. suspended|locked|blocked|
                restricted|limited|disabled|deactivated|on_hold|frozen|terminated|suspension|termination|
                restriction*|deactivation|limitation*|expired|expiration|expires
            suspended|locked|blocked|restricted|limited|disabled|temporarily|deactivated|froze|frozen .. your|
                the .. account|card|access|mailbox|service|online|payment
            suspension of .. your|account|mailbox|service, unusual .. activity|sign|login|attempt*|transaction*
            suspicious .. activity|login|sign|attempt*|transaction*, unrecogni* .. device|login|sign|activity
            unauthori* .. access|login|sign|attempt*|transaction*|use|activity
            unable to .. verify|process|validate|confirm|charge|renew|authorize|authorise .. your|account|
                payment|identity|information
            could not .. verify|process|validate|confirm|charge|renew .. your|payment
            couldn t .. verify|process|validate|confirm|charge|renew .. your|payment
            new .. device|login|sign|payee .. added|from|has|attempt*|was|detected|registered|request*|on|to|in
            login .. attempt*|from .. new|unknown|another|unusual, sign .. in attempt*
            security .. reasons|upgrade|update|measure*|issue|alert|concern*|breach
            problem .. with .. your .. account|payment|billing|card|membership|subscription
            payment .. failed|declined|unsuccessful|rejected|not_processed|could_not|problem|was_not|issue
            failed .. payment, issue .. with .. your .. account|payment|billing|card
            account .. information|details|billing .. update*|incorrect|missing|outdated|incomplete|needs|must|
                verified|expired, account .. verification|validation|security|review|update|alert|locked|notice
            billing .. information|details|problem|issue|failed, password .. expire*|expir*|will|is|about|has
            your .. password .. expire*|expir*, session .. expired
            verify .. your .. account|identity|email|mailbox|information|details|card|bank|device|ownership
            confirm .. your .. account|identity|information|details|card|bank|ownership
            update .. your .. account|payment|billing|information|details|card|bank|mailbox|records
        """,
        "storage": """
            mailbox|storage|quota|inbox|mail|cloud|icloud|email|disk .. full|almost|exceeded|limit|quota|over|
                reached|upgrade|running|used|storage|capacity
            exceeded .. your|the|storage|mailbox|mail|quota|limit
            storage .. limit|space|full|quota|is|almost|plan, out of storage
            pending .. messages|emails|mails|incoming|email|mail
            undelivered .. messages|emails|mails|email|mail
            messages|emails|mails .. pending|held|undelivered|quarantin*|blocked|not_delivered|on_hold|waiting|
                withheld, incoming .. messages|emails|mails|mail|email, quarantin*
            release .. messages|emails|pending|to_inbox, mail server
            email .. server|administrator|version|account .. upgrade*|update*|deactivat*
            photos .. will_be|deleted|lost, keep .. same .. password
            your .. photos|files|videos .. deleted|lost|removed, webmail .. upgrade|admin*|account|update|team
            it .. department|help_desk|helpdesk|support
        """,
        "shared_doc": """
            shared .. a|file|document|folder|with_you|an|you|the|some
            document* .. shared|waiting|for_your|ready|signature|review|to_sign|received|has_been|pending
            sign .. document|the|electronically|now, docusign, e sign*|signature, review and sign
            voicemail|voice_mail|voice_message|voicemessage|fax .. received|from|new|message|message*|missed|
                attached|waiting|duration|document|left|caller, missed .. call|voicemail|voice
            you .. have .. a? new .. voice|fax|document|voicemail|file|secure, secure .. document|message|file
            encrypted .. message|document|file, onedrive, sharepoint, we transfer, wetransfer, dropbox
            purchase order .. attached|enclosed|see|find, remittance .. advice|copy|details
            payment .. advice|copy|slip|remittance|notification|swift, swift copy
            payroll .. adjustment|document|update|update*, salary .. adjustment|increase|review
            new .. fax|voicemail|voice|scan*
        """,
        "safe_account": """
            safe|secure|protected|holding|new|temporary|government|federal .. account|wallet|locker .. to|for|
                we|until|opened|set|created|in|your|by, safe account, secure account
            move|transfer .. your .. money|funds|savings|balance|assets .. to|into|safe|out|secure|immediately|
                before, keep .. your .. money|funds|savings .. safe
            protect .. your .. money|funds|savings|assets, move .. funds|money|savings|all .. to|out|into
            withdraw .. all|cash|your|money .. and|hand|give|courier|officer|agent|police
            hand .. over|to .. courier|officer|agent|cash|money|card|police
            courier .. will|to .. collect|pick|come
            officer|courier|agent|driver .. will .. collect|pick|come .. cash|money|card|gold|envelope|package|
                cards|them|it, inspect .. money|notes|cash|banknotes|serial, counterfeit .. money|notes
            help .. catch|police|us|investigation .. thief|fraud*|criminal*|employee|investigation|with
            undercover, corrupt .. employee|bank|staff, gold bars, buy .. gold .. bars|bullion
            marked .. notes|money|bills
        """,
        "overpaid_back": """
            refund*|sent|paid|credit*|transfer*|deposit*|entered .. too much|extra|mistake|accident*|wrong|
                by_mistake|instead_of|more_than|overpaid
            by mistake .. refund*|sent|transfer*|paid|deposit*|credit*
            accidentally .. refund*|sent|paid|transfer*|deposit*|credit*|added
            send|return|pay|give|transfer|refund .. back .. difference|rest|remaining|extra|excess|the|balance|
                money|#money|overpayment|to
            return .. difference|excess|extra|overpayment|remaining|the_money|balance
            send .. difference|excess|overpayment|remaining|rest, extra .. money|amount|zero, lose .. my job
            deposit .. check|cheque .. and|then|into|send|keep, cash .. check|cheque .. and|then|keep|send
            keep .. #money|#number% .. send|and|rest|for, cashier s check, certified check
            check|cheque .. extra|more_than|over|includes
        """,
        "boss_favour": """
            are you .. available|free|around|busy|there|at_your_desk|in_the_office|at_work
            do you have .. a? .. moment|minute|second|time|few
            need .. you to|a|your .. handle|favour|favor|run|task|errand|help|get|purchase|assistance|urgent*
            quick .. task|favour|favor|request|errand|question|assignment
            i need .. a|your|favor|favour .. favour|favor|task|help|assistance|from_you|number, in .. a meeting
            in a .. conference|meeting, can you .. handle|help|do .. me|this|something|favor|favour|a|discreet*
            get .. done .. today|asap|now|quickly|discreet*|urgent*, reimburse*
            surprise .. staff|some|clients|for, let me know .. if you .. available|are|can
            send|give|drop .. me? .. your .. cell|mobile|phone|whatsapp|number, run an errand, confidential task
            keep .. surprise, i can t .. talk|call .. phone|now|meeting
        """,
        "keyboard": """
            press|hold|hit .. windows|win|.. r|key|x, windows key, win r, windows r, windows button
            run .. dialog|command|window|box|prompt, command prompt, powershell
            terminal .. and|paste|open|app|window, open .. terminal|run|powershell|command
            paste .. enter|into|in .. terminal|run|command|powershell|window|box|code|enter|text|dialog|console
            ctrl .. v|c|shift, press enter, hit enter, press .. ctrl|enter|return, verification steps
            copy .. and|the .. paste|command|code|text .. into|in|terminal|run|browser
            developer .. console|tools, f12, address bar .. paste
        """,
        "captcha": """
            not .. a robot, are .. human, you are human, captcha, recaptcha, verify .. human|you_are|you_re
            human verification, prove .. human|robot, verification steps, cloudflare, robot or human
            unusual traffic, fix .. it|error|issue .. yourself|manually|now
        """,
        "changed_bank": """
            changed|new|updated|change|different|switch*|changing|revised .. bank|banking|account|
                payment .. details|account|information|instruction*|coordinates|info|accounts
            bank .. details|account|information .. have|has|changed|updated|change|new|been|were|below
            new .. bank|account|payment .. details|account|information|instruction*|number|for|with
            change .. of .. bank|account|banking|payment, our .. new .. account|bank|banking|iban
            account .. is .. under|being|currently|no_longer|frozen .. audit*|review|used|active|investigation|
                by, old .. account .. longer|is|closed|not|any
            use|pay|payment*|remit|send|transfer* .. into|to|the|this|our .. new|following|below|different|
                updated|alternative .. account|bank|iban|details
            update .. our|your .. records|payment|vendor|bank|direct_deposit|payroll .. details|records|
                information|with|bank|account|for, direct deposit .. change|update|information|account|info|new
            change .. my? .. direct deposit|payroll, payroll .. account|bank|details|update|change|direct
            going forward .. payment*|all|pay|use, from now on .. pay*|all|use|payment*
            before .. next .. payroll|pay_date|pay|payment
            do not .. pay|send|use|make .. old|previous|former .. account|bank|details
        """,
        "invoice_due": """
            invoice* .. attached|overdue|due|outstanding|unpaid|pending|past|payment|enclosed|below|for|number|
                no, overdue .. invoice*|payment|balance|account|amount|bill, unpaid .. invoice*|balance|bill*
            outstanding .. invoice*|balance|payment|amount|account, past due
            payment .. overdue|due|outstanding|is_due|pending, due .. date|payment|immediately
            wire .. transfer|instructions|payment, process .. payment|wire|transfer|invoice|today, aging report
            swift .. payment|copy, proof of payment
        """,
        "loan": """
            loan .. approved|offer|offers|at|without|up|application|of|with|interest|amount|lender|company|from|
                available|ready, approved .. loan|for .. loan|credit|cash|up, pre approved
            instant .. loan|cash|credit|approval, quick .. loan|cash, bad credit, no .. credit .. check*
            low .. interest .. rate*|loan*|of, need .. loan|a_loan|cash .. ?|urgent|today|fast
            personal|business loan*, loan*, debt .. consolidation|relief|cleared|settlement, interest rate of
            lending .. firm|company
        """,
        "marketplace": """
            still .. available|for sale, your .. item|ad|advert|listing, courier .. will|to .. pick|collect|come
            pick up .. agent|by .. courier|mover*, shipping agent
            pay .. through|via|by|using|with .. link|paypal|delivery|courier|secure
            i will .. pay|send|arrange .. courier|extra|delivery|you|pickup|mover*
            google voice .. code|verification, code .. prove|verify|make sure .. you|real|are
            buyer .. paid|has|waiting, receive .. payment|money|funds .. link|click|follow|confirm|here
            item .. has been .. paid|sold|bought, funds .. will be .. released|credited
            payment .. has been .. reserved|held|received .. link|confirm|click|get
            security deposit .. before|keys|hold|reserve|viewing, keys .. will|sent|mail*|courier|ship*
            landlord .. abroad|away|out
        """,
        "investor_group": """
            join .. group|channel|community|team|club|vip|us .. whatsapp|telegram|free|vip|now|trading|stock*|
                invest*|link, vip .. group|channel|member*|club, stock .. group|picks|tips|recommend*
            free .. group|signals|stock*, celebrity .. endors*
        """,
        "health_cure": """
            cure*, miracle, lose .. weight|pounds|kg, weight loss, keto, diabetes, blood sugar, viagra, cialis
            erect*, male enhancement, cbd, gummies, fat .. burn*, tinnitus, prostate
        """,
        # --- conversation ---------------------------------------------------------------------------------------
        "warmth": """
            my .. love|darling|sweetheart|honey|dear|angel|queen|king|babe|dearest|baby, i love you, love you
            miss you, missed you, thinking .. of|about you
            good morning|night .. dear|my|honey|beautiful|handsome|sweetheart|love|darling|baby
            you .. make|made me .. happy|smile, feel .. close|connected|connection|special, never felt
            you are .. special|amazing|wonderful|beautiful|kind|sweet, care about you, trust you, our future
            future together, soulmate, hugs, kisses, sweet dreams, heart .. you, dream of you
            blessed .. to .. have|meet, so lucky .. to
        """,
        "excuse_meet": """
            can_t|cannot|cant|couldn_t|unable|not .. video|camera|meet|come|visit|travel|see .. call|chat|you|
                now|yet|in|because|until, camera .. broken|not|doesn_t|isn_t|damaged
            video call .. not|don_t|later|bad|can_t
            when .. contract|mission|deployment|project|leave .. over|ends|finished|is|done
            on .. rig|deployment|mission|base|ship|offshore|vessel
            once .. contract|mission|leave|money|paid|i .. over|finished|approved|paid|can|get .. meet|come|
                visit|fly, postpone*, flight .. cancelled|canceled|ticket|missed
            next .. time|month .. meet|visit, poor .. network|connection|signal
            not allowed .. to .. video|camera|use|phone, visa .. fee|problem|issue|denied
            ticket .. to .. come|see|visit
        """,
        "money_story": """
            hospital .. bill|bills|fees, surgery, operation, customs .. fee|holding|hold|officer*
            stuck .. at|in|customs|airport, visa .. fee, ticket .. money|buy|pay
            my .. card|account|bank .. blocked|frozen|declined|locked|restricted|doesn_t|not
            rent .. due|money|pay, leave .. fee|form|application
            package .. send|sent|customs|gift*|fee|delivery, sick .. mother|daughter|son|child
            my .. daughter|son|mother .. sick|ill|hospital|school|accident|surgery, stranded
            pay .. you|back .. back|double|when, lend, loan me, need .. your .. help|#money
            help me .. with|pay|money|out|#money, promise .. pay|repay|back
        """,
        "platform_push": """
            open .. account|an account .. on|with|platform|exchange|binance|app
            register .. on|platform|account|link|with|here|app
            download .. app|platform|metatrader|trust|wallet|mt5
            start .. with|small .. #money|small|amount|capital
            deposit .. #money|more|funds|to|into|another|again
            invest .. more|#money|with|together|in|again|small|now, i .. will .. teach|guide|show .. you
            teach you, guide you, follow my .. instruction*|lead|steps|trade*|signals
            make .. trade*|trading|money .. together|with|with me, add .. more .. funds|money|capital
            increase .. your .. capital|investment|deposit, profit*, my .. uncle|aunt|mentor|analyst|team
            insider, node*, your .. account .. has|now|grown|balance, vip .. level|member*
        """,
        "doubt": """
            no, not sure, i don t .. know|think|understand|believe|want, why do|does|should|would|can
            is this .. real|scam|true|legit, are you .. real|scam*, i can t
            sounds .. strange|odd|wrong|like a scam, scam, can we .. video|meet|call
            my .. bank|daughter|son|wife|husband|friend .. says|said|thinks|told, i have .. no|doubts, prove it
            i refuse, i won t, already .. paid|sent|gave
        """,
        "code_request": """
            what|whats|what_s .. is? .. the code|code, tell|send|give .. me .. code
            read .. me .. code|number|digits, forward .. me? .. code, code .. by mistake|accident
            sent .. you .. code .. mistake|accident|accidentally, send|give .. it .. to me .. code
            need .. the code .. you, received .. code .. send|tell|give
        """,
        "account_word": """
            account, accounts, mailbox, identity, email|mail address, information, details, profile, card
            wallet, billing, payment, apple id, membership, subscription, access, paypal, banking, device
            ownership
        """,
    },
)
