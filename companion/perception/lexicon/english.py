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
            not even, is not necessary|needed|required|recommended, isn t necessary|needed|required|recommended
        """,
        "unless": """
            if you do not, if you don t, if not, unless, if you have not, if you haven t, if we do not
            if we don t, failure to comply|respond|verify|confirm|update|pay|act|do|cooperate|settle|reply
            if you fail, failing to, otherwise, or else, if .. no response|reply
        """,
        "not_neg": """
            why not, why don t, do_not|don_t|dont|never hesitate|forget|miss|delay|wait|worry|panic, can_t|cannot wait
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
            nobody|no_one from|at .. bank|us|company|office .. ask, will ever ask, ever ask you
            never|do_not|don_t let|allow|trust anyone|anybody|someone|strangers
        """,
        "others": """
            we, i, they, he, she, it, we ll, i ll, we will, i will, will, we ve, i ve, we can, i can, we would
            i would, let me, let us, they ll, is, was, has, have, had, could, who, which, that, didn t, did
            does, he ll, she ll, i d, we d, and i, am, are, were, be, been, being, the, a, your, our, my, his
            their, this, an
            like|want|wanted|trying|tried|used|able|going|decided|happy|pleased|how|ready|used|wish to
            we|i|they|he|she|who|which|that .. to, link|button|option|ability|right|chance|way|request to
            we|i|they|he|she|it always|only|also|just|usually|often|may|might|would|then|already|have|has|had|
                were|are|was|is|can_only
        """,
        "told": """
            you to, you|u need|have|must|required|asked|advised|urged|supposed|obliged|requested|instructed to
            you|u .. required|asked|advised|urged|obliged|requested|instructed to, please .. to, kindly, please
            you must|should|can|may|need
        """,
        # --- what the reader should do --------------------------------------------------------------------------
        "give": """
            send, give, tell, share, provide, forward, text me|us, email me|us|back, read out|me|it, submit
            supply, reveal, disclose, reply with|back, respond with, message me|us, let me|us have|know, show me
            send me|us|over|back, get back .. with, kindly send|provide|give|forward, send it
            i|we need|want|require your, fill in|out, furnish, asking for|you for, what is|s your
            need you to send|provide|confirm|give, you will|ll need|be_asked_for your, have .. ready, have your
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
            pay, transfer, wire, deposit, remit, settle, send, make .. payment|transfer|deposit|payments, lend
            borrow, loan me, pay for, pay the, pay it, make the, top up, put money, cover the, invest, fund
            donate, cash app|zelle|venmo me, move .. money|savings|funds|#money
        """,
        "buy": "buy, purchase, get, pick up, grab, procure, obtain, go .. store|shop",
        "click": """
            click, tap, click|tap|press .. here|link|below|button, follow .. link|steps, visit, go to
            use .. link|form|button, press the, open .. link, copy .. link|url, at the link, link below
            via .. link, through .. link, here, go online, follow .. intructions|instructions .. at
            log on at|to, log in|on to your, login to, apply here|now, tap here, get started
        """,
        "call": """
            call, phone, ring, dial, telephone, contact .. at|on|us|number, call .. us|now|immediately|number
            reach .. us|at|support|on, toll free, tollfree, helpline, help line, helpdesk number, customer care
            customer support, call back, call .. from landline|land_line|a land|your mobile, tel, yell
        """,
        "install": "install, download, run, set up, launch",
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
            connect, whatsapp me, send .. message, add me, speak, get in touch
        """,
        # --- what is wanted -------------------------------------------------------------------------------------
        "password": """
            password*, passcode*, passphrase, login|log_in|sign_in|signin|account details|credentials|info*
            credential*, username and password, user name and password, pin, pin code|number
            security answer*|question*, memorable word, user id and password, online id, access code*
        """,
        "code": """
            verification|confirmation|one_time|authentication|login|access|activation|sms|whatsapp|otp code*
            one time password*|passcode*|pin, otp, otps, #number digit code|pin, six digit code, 6 digit code*
            the|your|a tan, tan code|number, code .. you|sent|received|get|text|phone
            the code, that code, auth* code, code we sent
            2fa code, passcode sent, code sent|received, code i|we|just
            security code .. sent|received|texted|phone|get|got
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
            fee, fees, charge, charges, duty, duties, postage, customs .. fee|charge|charges|duty|tax
            delivery fee|charge*, handling|processing fee|charge, small fee|payment|amount
            outstanding amount|postage|payment, redelivery fee, toll, surcharge, unpaid
        """,
        "release_fee": """
            processing|transfer|clearance|release|activation|administration|legal|handling|notary|insurance|
                stamp|registration|upfront|advance|unlocking|customs|attorney|shipping|delivery|courier fee|
                fees|charge|charges, clearance certificate, anti terrorist, stamp duty, cost of transfer*
            fee .. release|upfront, tax .. before .. withdraw*|release, upfront payment, advance payment
            demurrage, non inspection, affidavit, #money .. fee before
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
            security|banking|verification|support|protection app|software|tool|apk, this app, apk
        """,
        # --- calm -----------------------------------------------------------------------------------------------
        "warns": """
            never|not|don_t share|give|tell|disclose|reveal .. password*|code|codes|pin|otp|details|credentials
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
        "service": """
            any|have|further|your|more|with questions|question|queries|query|problems|concerns
            for help|assistance|support
            need help|assistance, questions about|regarding|on, comments|suggestions|feedback|corrections .. to
            letters to
            not reply to this, not respond to this, mailbox|inbox|address is not monitored, happy|here to help, rsvp
            customer|reader service|services|care|support|relations, to post, to subscribe, get in touch
        """,
        "unsubscribe": """
            unsubscribe, opt out, manage .. preferences|subscriptions, email preferences, view .. in .. browser
            to stop receiving
        """,
        "disclaimer": """
            intended recipient*, addressee*, received this .. in error, may contain .. confidential|privileged
            confidentiality notice
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
                cancelled|canceled|restricted|frozen|forfeited|lost|removed|limited|revoked|returned|
                discontinued|erased|cut_off|destroyed|stopped, will be permanently, be permanently
            permanently .. deleted|closed|locked|lost|suspended|disabled|blocked|removed
            lose .. access|account|data|everything|files|emails|service
            loss of .. access|data|account|emails|service, additional charges|fees|fine|penalty|penalties|costs
            late fee|fees, service interruption, interruption of .. service*
            account|service|mailbox|email .. shut down
            shutdown|deactivation|termination of .. account|mailbox|service
            result in .. suspension|closure|termination|deactivation|loss|deletion|penalty|penalties|additional
            avoid .. suspension|closure|interruption|disruption|termination|deactivation|losing|loss|penalty|
                penalties|being|blocking|disconnection|lock, or else, be returned to .. sender
            returned to sender, will lose .. access|your, lead to .. suspension|closure|loss|deletion
            credit score|rating .. affect*|damage*|drop, account .. closure|termination|deactivation|suspension
            we will .. close|suspend|terminate|delete|block|disable|lock|deactivate
            prevent .. suspension|closure|deactivation|termination|loss|interruption|disruption|from being
            forced to .. close|suspend|terminate|block, or it will
            or your .. account|card|service|number .. will|be, will be .. block|blocked|bloked|disconnect*
            to avoid restrictions|suspension|closure
            avoid .. suspension|restrictions|interruption|disconnection, be .. disconnected tonight|today
        """,
        "legal": """
            arrest warrant, warrant .. your|you|arrest, be arrested, will arrest, arrest you, your arrest
            under investigation, lawsuit .. against|filed, case .. filed against
            legal action|proceedings|consequences|case, prosecuted, prosecution
            criminal charges|case|offence|offense|proceedings, jail, imprisonment, bailiff*
            sheriff .. office|department, court .. summons|order|notice|date|proceedings|appearance, summons
            taken to court, sue you, subpoena
            your .. name|account|identity|ssn|number .. money laundering|drug|drugs|crime|criminal|illegal
            money laundering, drug trafficking, debt collect*, collection agency
            enforcement action|agent|officer*, penalty notice, license|registration .. suspended|revoked
            suspended .. registration|license|licence, pornographic, child porn*
        """,
        "authority": """
            police, tax office|authority|department, fraud department|team|squad|investigation*
            security|risk department|team|division|officer, ministry of
            customs office|officer|department|authority|service, federal agent|bureau|agency|reserve, officer
            detective, inspector, attorney general, high court, treasury
            department of .. treasury|justice|transportation|motor|homeland|revenue|state, revenue service
            social security administration, bank .. security|fraud team|department, internal revenue
            immigration office|department|officer, embassy, motor vehicles, dmv, postal inspector
        """,
        "fear": """
            been .. compromised|hacked|infected|breached|cloned|misused, is infected, are infected
            virus* found|detected, hacker* .. access|have|has|stole|into, identity .. stolen|theft|been_used
            on the dark web
            unauthori* .. access|transaction*|login|activity|payment*|charge*|use|purchase*|device|person
            suspicious .. activity|login|transaction*|sign|payment*|attempt*|access
            fraudulent .. activity|transaction*|charge*|payment*|use
            unusual .. activity|sign|login|transaction*|attempt*, your .. at risk|in_danger
            someone .. is|has|tried|trying|used|attempted .. your|into, security breach, your .. leaked
            critical .. alert|error|warning, security alert|warning, someone tried to .. log|iog|sign|access
            victim .. to .. phishing|hack*, new device .. log|logged|signed
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
            keep this|it|that|everything .. secret|confidential|private|discreet|quiet|yourself
            just|only|strictly|secret|stays|stay|remain|keep between us|you, our little? secret, top secret
            utmost secrecy|confidentiality|confidence, absolute secrecy|confidentiality
            don_t|do_not|dont .. say|breathe .. a? word|anything, say nothing, don t let .. know|find
            surprise .. don t tell, without .. anyone|anybody .. knowing
            secrecy .. important|required|paramount|necessary, gag order, legally .. not allowed|permitted
            they .. wouldn_t|won_t understand, can t know, must not know, mustn t know
            nobody|no one must|should|can|may .. know, nobody|no_one else .. know|must
            confidential investigation|operation|transaction, for your eyes only, keep .. this|it to yourself
            keep .. deal|transaction|business|proposal .. secret|confidential
        """,
        "secret_mild": """
            strictly confidential, highly confidential, utmost confidentiality, discretion, discreet*
            private and confidential, confidential .. transaction|business|matter
        """,
        "lie": """
            tell|say|inform .. bank|cashier|teller|clerk|staff|branch .. for .. a|your home|house|personal|
                holiday|wedding|car|renovation*|family|building
            say|tell|claim .. it|it_s|its|you|you_re .. for|buying .. wedding|car|holiday|renovation*|family|
                friend|house|home|property|funeral|vacation|repairs|medical
            if .. bank|they|anyone|someone|cashier|teller|staff|clerk|branch .. ask|asks|call|calls|question|
                questions .. say, when .. bank|they|anyone|cashier|teller|branch .. ask|asks .. say
            tell .. bank|cashier|teller that .. you|it|this, pretend .. you|to|it|that, cover story
            make up .. story|excuse, make something up, lie to .. bank|them|him|her|cashier
            act normal|natural|calm .. bank|cashier|branch|at, answer no|yes to .. questions|question|all
            write|put|enter|state|select|choose .. as the? reason|reference|purpose .. gift|loan|family|friends|
                personal|goods|invoice, say you were not|weren_t .. told|asked|instructed
            bank|staff|cashier .. involved|in_on|corrupt|part_of .. it|fraud|investigation|scam|this
            what .. payment|money|transfer|it .. for .. say|tell|answer
            say it|its .. for|to .. kitchen|roof|bathroom|garden|deposit|builder|furniture
            ask|asks tell them|him|her .. it|that|you
        """,
        "stay_on_line": """
            stay|remain|keep on .. line|phone|call, don_t|do_not|dont|never hang up
            don_t|do_not|dont .. disconnect|end .. call|phone|line, keep .. phone|line|call .. on|open|connected
            leave .. call|line|phone .. on|open|connected, phone .. pocket|bag .. don_t|on|without
            do_not|don_t|dont put .. phone|receiver down, don_t|do_not|dont speak|talk to anyone|anybody
        """,
        "ignore_warning": """
            ignore|disregard|dismiss|skip|bypass .. warning*|alert*|popup|pop_up, more info .. run anyway
            run anyway, keep anyway, download anyway, install anyway, proceed anyway, allow anyway
            click .. allow|yes .. warning
            your .. bank|browser|phone|antivirus|computer .. may|might|will .. warn|warning|block|
                flag .. ignore|normal|just|don_t, warning .. is normal|nothing|fine
            allow .. from .. unknown .. sources, unknown sources
            if .. bank|they warn|warns|block|blocks|flag|flags .. tell|ignore|approve|say|just
            mark .. as not spam|safe, move .. from spam|junk
        """,
        "protection_off": """
            turn|switch off .. antivirus|anti_virus|firewall|defender|protection|security|protect|dog|guard|
                scanner|two_factor|2fa|companion|warning program|software|app
            turn|switch off .. antivirus|anti_virus|firewall|defender|protection|security|protect|dog|guard|
                scanner|two_factor|2fa|companion
            disable .. antivirus|anti_virus|firewall|defender|protection|security|protect|two|2fa|scanner|
                smartscreen|companion, deactivate .. antivirus|anti_virus|firewall|defender|protection|protect
            turn|switch .. antivirus|anti_virus|firewall|defender|protection|protect|security|dog|guard|
                companion off, pause .. antivirus|protection|dog|guard|companion|defender
            uninstall .. antivirus|anti_virus|protection, remove .. antivirus
            add .. exception|exclusion .. antivirus|defender, whitelist .. antivirus, stop|close .. antivirus
        """,
        "avoid_check": """
            don_t|do_not|dont|never call|contact|ring|visit|phone|go|speak|talk .. bank|police|branch .. bank|
                branch|number|police|station|employees|staff|local
            don_t|do_not|dont|never call|contact|ring|visit|phone|go|involve .. the|your|any bank|police|branch
            no need to .. call|contact|visit|go .. bank|police|branch|station
            don_t|do_not|dont call|ring|phone me
            can_t|cannot|cant call|talk|ring|phone .. now|at the moment|because|right_now|on_the_phone
            don_t|do_not|dont try to .. verify|call|contact|check, i am|m in .. a meeting|conference
            in a meeting .. can_t|cannot|cant|no
            only .. contact|reply|talk|communicate|speak me|with_me|through|by|via|to_me .. email|text|whatsapp|
                here, calls .. not allowed|possible, can t take .. calls, unable to talk|call|take .. calls
            not involve .. police|bank|lawyer
        """,
        "erase": """
            delete .. this|our|these|that|all .. message|messages|chat|conversation|text|texts|history .. after|
                afterwards|now|when|once|read|so, delete|erase .. after .. reading|read
            delete|erase our|the? chat|conversation|messages|history, burn after reading
            delete this message|chat|text
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
            you|u have won, you ve won, youve won, you|u won a|the|our|an|#money|this|prize|big
            you_re|youre|you_are|u_are|are .. winner, have won .. a|the|our|#money|prize, you win a|#money
            winner* notification|announcement|selected, selected .. winner
            lottery|lotto winner|winning|prize|draw|board|promotion|international|program*, jackpot, sweepstake*
            prize|reward draw|winner|claim|notification|money|number|unclaimed|award*, raffle .. won|winner
            lucky winner|draw|number, won .. #money|lottery|jackpot|prize, awarded .. #money|sum|prize|a
            winning number*|notification|prize|ticket|email|fund
            email .. address|id .. won|selected|winner|drawn
            claim your|ur|the|this .. prize|reward|winnings|gift|bonus|award|voucher
            free .. iphone|ipad|samsung|macbook|gift card|voucher, free iphone|ipad|macbook|ps5|laptop
            unclaimed prize|reward, 1st|cash|grand|guaranteed prize|award|cash
            chance to win .. a|an|free|#money
            been selected|chosen to|for .. receive|win|get|prize|reward|draw|award|gift, selected to receive
            reward points .. expire*, points .. about|will|going to expire, gift .. waiting for you
            complete .. survey .. win|receive|get|gift|reward, survey .. reward|gift|prize, exclusive reward
            your reward is, bonus caller prize, prize .. won
            claim your|the|ur .. tokens|airdrop|allocation|share|nft
            airdrop .. claim|eligib*|live|ready|exclusive|free, token|nft airdrop|giveaway|claim
            holiday|cash|prize|award|voucher await|awaits|awaiting collection, draw .. you .. won, draw shows
            prize .. guaranteed|call|claim, you .. awarded a|with|#money, guaranteed caller, survey .. win
            answer .. win, claim code, complimentary .. holiday|ticket*|cruise
            get .. free .. phone|handset|camera .. call|reply, lucky .. online winner
            chosen|selected to receive .. award|prize|#money, your reward .. arrived|ready|worth|waiting
            rewards have arrived, fantastic prize
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
            inheritance, inherit .. fund*|money|#money|estate, next of kin, sole beneficiary
            beneficiary .. fund*|account|bank|payment|inheritance
            deceased client|customer|person|husband|account|man
            late husband|client|father|customer|president|wife .. left|died|deposited|who|mr
            my late husband|father|client|wife|mr, died .. without|intestate|leaving .. will|next|any
            plane|air|car crash .. died|family, unclaimed .. fund*|estate|money|inheritance|sum
            abandoned fund*|sum|money, consignment box*|of|boxes, diplomatic .. agent|courier|box
            trunk box*|boxes, bequeath*, last will .. testament, dormant account|fund*
            overdue .. payment|contract|inheritance fund*, contract .. payment|sum|fund*
            compensation fund*|payment, payment .. compensation .. scam|fraud|victim*
            atm card|visa|master .. #money|worth|fund*|payment, foreign partner|account|beneficiary
            transfer .. of .. fund*|sum, sum of #money|us|million*, donat* .. #money|sum|fortune .. to you
            business proposal|proposition, mutual benefit|understanding .. both, modalities
            #number%|percent for you|me and .. #number%|percent, #number%|percent .. of the total|fund*|sum|money
            #number%|percent .. for your assistance|help|role|part|effort*, #number%|percent .. as your share
            deposited .. sum|fund*|money .. with|by|in .. bank|security|company, relief fund .. #money
            philanthrop* .. donat*|fund, lottery .. donat*, your .. overdue .. fund*|payment
            terminal cancer|illness, cancer .. doctor|months|dying .. fund*|money|charity|god
            fund* .. your name|favour|favor, god fearing, payment file|approval .. fund*|bank
            transfer .. million* .. account|country|abroad, lucrative business, business .. mutually beneficial
            private client .. fund*, fund manager .. #money|fund*, scam victim* .. paid|compensat*|fund*|#money
            manage .. fund* .. million*|#money
        """,
        "returns": """
            guaranteed returns|profit*|income|earnings|winnings|roi
            daily profit*|returns|income|earnings|roi|payout*, profit* daily|weekly|hourly|guaranteed
            double|triple your money|investment|bitcoin|capital|deposit|income, returns of #number%
            high returns|profit*, return on .. investment .. #number%, passive income
            make|earn|earned|making|earning .. #money .. day|daily|week|weekly|month|hour, financial freedom
            #number% guaranteed|daily|weekly|monthly|net? profit*|returns|roi|gain*, #number% daily|weekly|guaranteed
            #number% a|per|every|each day|week
            invest* #money .. get|earn|make|receive, minimum investment|deposit .. #money
            risk free .. profit*|investment|trading|return*, insider information|tips, quick money|cash|profit*
            turn #money into, get rich quick, make money online, your profit* .. is|now|has .. #money
            withdraw .. any time|anytime, instant withdraw*, secret investment|system|loophole|wealth
            potential .. profit*|returns .. #number%, extra income|money .. day|home|month|week
            funds .. accumulat* .. you|account, automatic .. earning|bitcoin .. earning|platform
            holdings .. claim|withdraw|transfer|reminder, balance .. waiting|available .. withdraw*|btc|bitcoin
            btc .. deposited|credited .. your|portfolio|wallet
        """,
        "trading": """
            trading platform|app|account|bot|signals|group|robot|expert|mentor|system|strategy|site|plan*, forex
            crypto trading|investment|invest|investing|mining|platform|project|assets
            bitcoin trading|investment|mining|era|system|platform|profit*
            investment platform|plan*|opportunity|program*|group|project|scheme|package*|expert|advisor
            stock group|tips|picks, binary option*, mining pool|platform|contract, short term trading|node*
            gold .. trading|futures, pre ipo, account manager .. trading|invest*
            my mentor|uncle|analyst|aunt .. trading|crypto|market|invest*|finance|taught
            invest with|in .. us|me|our|crypto|bitcoin|gold, quantitative trading, ai trading|robot|bot
            auto* trading|trader, trade with me|us, copy trading, staking, liquidity mining|pool
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
            part_time|remote|online|work_from_home|flexible|freelance job|position|opportunity|employment|jobs|
                role, work from home, working from home, job offer|opportunity|vacancy|vacancies
            we are hiring|recruiting|looking for .. people|staff|employees|part, now hiring
            recruiter from|at|with, recruitment team|agency|agent|manager|company|department .. i|from|here
            hr manager|team .. i|from|here, i am|m .. hr|recruiter|recruiting|hiring
            your resume|cv .. been|was|recommended|impressive|online|suit*
            no experience|qualification required|needed|necessary, employment opportunity|offer
            looking for .. a? part time|job, interested in .. part_time|remote|online
            data entry .. job|clerk|position, mystery shopper*|shopping, secret shopper*
            payment processor|agent, personal assistant .. need|position|job, online promoter*|merchandis*
            car wrap*, position .. still open|available .. interested|reply|salary, reshipping, package handler
            side job|hustle|income
            position .. promoter|model|actor|tutor|filler|assistant .. location|department|salary
            job title .. location|department, join our team as
        """,
        "job_pay": """
            earn|earning|salary|pay|paid|wage*|income|make|commission|receive .. #money .. day|daily|week|
                weekly|hour|hourly|month, #money .. per|a|each|every day|hour|week|task
            #money daily|weekly|hourly, #money #money .. day|daily|per|hour
            daily salary|wage*|pay|income|earning*|commission, paid daily|weekly|instantly
            #number .. minutes|hours .. a|per|each day, flexible hours|time|schedule|working, spare time
            weekly pay|salary .. #money, salary .. #money, base salary, #number to #number .. minutes|hours|usd
            easy money|job|task*, compensation .. commission|per|daily|#money|performance, salary range|monthly
            monthly salary, commission based
        """,
        "task": """
            simple task*, complete task*|orders|missions
            task* .. complete|daily|commission|simple|easy|each .. #money|earn|paid|commission
            like|liking|subscribe|subscribing|following|rating|reviewing .. youtube|tiktok|channels|hotels|
                products|instagram .. videos|channels|accounts|earn|paid|posts
            liking|rating|reviewing|subscribing .. videos|channels|hotels|products|apps
            optimi* .. app*|product* data|orders|task*, product boost*|optimi*
            rate hotels|apps|products|restaurants
            increase .. visibility|exposure|bookings .. hotels|apps|products|merchants
            combo|combination order*|task*, prepaid task*, merchant* .. boost|order*, negative balance
        """,
        "romance": """
            my love|darling|sweetheart|honey|queen|king|soulmate|sweetie|babe|dearest|angel, i love you
            love you so, miss you so, soul mate, soulmate, widower, i am|m .. widow|widowed|divorced
            looking for .. love|serious|partner|husband|wife|soulmate .. relationship|marriage|a
            serious relationship, long term relationship, true love, falling|fell in love .. you
            meet .. in person .. soon, marry you|me, future together, spend .. rest of my life
            your picture*|photo*|profile .. beautiful|attract*|cute|lovely, saw|came across your profile
            god brought .. you, oil rig, offshore .. rig|engineer|work
            deployed in|to .. syria|yemen|iraq|afghanistan|peacekeep*
            us army|navy|marine* .. i|captain|sergeant|deployed|currently
            army general|officer|sergeant|captain .. i|my, military doctor|base|camp .. i|my|here
            peacekeeping mission, marine engineer, good morning dear|beautiful|handsome|honey|sweetheart|my
            kiss* you
        """,
        "acquaint": """
            get|getting to know you|each|u, know you|each_other better|more, know more about you, be your friend
            be friends with, be good friends, become .. good? friends, nice to meet you, wrong number
            this .. wrong number|person, is this .. still your number|whatsapp, where are you from
            how old are you, are you married|single, what do you do for .. living|work
            sorry .. wrong number|person, meant to meet|be friends, mutual friend .. number|gave
            introduce myself .. name|i, i am .. new .. here|city|town, chat with you .. more
        """,
        "recorded": """
            recorded .. you|video, your .. webcam|camera .. recorded|on|video|turned|access
            adult site*|website*|content|video*, porn*, masturbat*, pleasuring yourself, satisfying yourself
            intimate video*|photo*|picture*|image*|moments, nude*, explicit video*|photo*|image*
            compromising video*|photo*|material|images, embarrassing .. video*|photo*|content
            dirty secret*|video, video of you, split screen, private .. life .. video*|recorded
            your pervers*|perver*
        """,
        "hacked_you": """
            i|we .. hacked .. your|you|into .. device*|account|email|computer|phone|system|webcam
            hacked into .. your, hacked your .. device*|account|email|computer|phone
            i have|gained|got|installed|had|infected|placed|put .. full? access|trojan|malware|virus|rat|
                spyware|software .. to|on|your|device, full access to
            access to all? your devices|device|accounts|contacts|camera
            your device|computer|system|operating .. infected|hacked|compromised .. my|by|with
            infected your .. device|computer|with|system, trojan .. virus|your, keylogger, remote access trojan
            one of your password*, your password* is .. i|know, i am|m a|the .. hacker
            stole .. your .. data|contacts|all, copied|downloaded all? your .. contacts|data|files
        """,
        "expose": """
            send|share|release|publish|forward|spread|distribut*|leak|expose .. video*|photo*|footage|recording|
                data|files .. to|with|online|all
            send|share|release .. it|this|them|everything to .. your|all .. contacts|friends|family|colleagues
            all your contacts|friends, your contacts .. friends|family|will|video
            ruin|destroy your .. reputation|life, your reputation, everyone will .. see|know, go|made public
            sell .. your .. data
        """,
        "ransom": """
            pay|send|transfer|deposit .. #money|amount .. bitcoin*|btc|wallet|address, bitcoin address|wallet
            btc address|wallet, my wallet|bitcoin|btc, wallet address|below
            #number hours .. pay|to pay|payment|after, timer .. started|start*, clock .. started|ticking, ransom
            pay me
        """,
        "threat_harm": """
            kill you|your|u, hurt you|your .. family|kids|children, hitman, hit man, planted .. bomb|explosive*
            bomb .. your .. building|office, throw acid, paid .. to kill|hurt|eliminate|harm
            hired .. to kill|assassin, terminate your life, know where you live, your family .. die|dead|killed
        """,
        "infected": """
            virus* detected|found|infection*|alert|warning, infected with|by .. virus*|malware|trojan
            found|detected .. virus*|malware|trojan*
            your .. pc|computer|device|phone|system|iphone|mac|laptop .. infected|at_risk|blocked|locked|
                compromised|hacked, support technician|agent, certified technician*, our technicians
            windows|microsoft support|technician|defender|firewall|helpdesk .. call|team|alert|detected
            windows .. license|licence|key .. expired|suspended, firewall breach*|alert
            error code .. #number .. call|contact|virus, ip address .. compromised|hacked|blocked
            antivirus .. expired|renew*|expires, mcafee|norton .. expired|subscription|renew*|expires
            protection .. expired|expires, hackers are|have
            do not .. shut|turn|restart|switch .. off|down .. computer|pc|device
        """,
        "charged": """
            been .. charged|debited|renewed|billed|deducted .. #money|from|your|you|for|today|automatically|
                successfully
            will be .. charged|debited|renewed|billed|deducted .. #money|from|your|automatically|you|today|
                within|for, auto* renew*|debit*|renewal|deduct*
            subscription .. renew*|renewal|auto .. #money|successfully|today|for|will|has
            renewal amount|charge*|confirmation|invoice|notice
            your order|purchase|payment .. of|for .. #money|placed|processed|completed
            thank you for your .. order|purchase|subscription|renew*|payment .. #money|invoice|norton|mcafee|
                geek, charge of #money, payment of #money, amount charged|debited|deducted|to_be
        """,
        "renewed": """
            subscription*, membership, renew*, auto debit*, auto pay*, order*, invoice, refund*, license, licence
            protection plan
            billing|cancellation|refund|support department|desk|team|helpline, service plan, support plan
        """,
        "bank_notice": """
            card ending, card ending in, card .. ending, account ending, debit|credit|your card, contactless
            direct debit, atm
        """,
        "other_way": """
            reply yes|no|stop|n|y|1|2, in|open|use|using|check|via|through .. app, log|sign in|on, online banking
            mobile banking
            our|the website, account settings, manage .. subscription*, turn|switch off .. renew*, number on .. card
            number on .. back, your account online, visit .. branch, local branch
        """,
        "to_cancel": """
            to cancel .. this|subscription|order|charge|payment|renewal|transaction|your|the|it|auto* .. call|
                contact|dial|phone|reach|please|within|or, wish|want|like to cancel|dispute|stop|refund
            cancel .. call|contact|dial|within .. us|our|#number|support|customer|helpline|call|contact
            if you did_not|didn_t|have_not|haven_t|not .. authori*|make|made|place|placed|recogni*|initiate*|
                approve*|order*, if .. not you|authori*|made_by|placed_by, was not you, wasn t you, not you
            not authori* .. call|contact|by_you|this
            if you don_t|do_not .. recogni*|want .. this|transaction|charge|payment|renew|subscription
            for .. refund|cancellation* .. call|contact|dial
            refund|cancellation|billing department|desk|team .. call|contact|at|on
            report this .. transaction|unauthori*, to cancel|stop|dispute .. call|contact|dial|ring
        """,
        "parcel": """
            parcel*, package* .. deliver*|ship*|your|tracking|held|address|waiting|at|on
            your package*|shipment*|parcel*|delivery|item, shipment* .. your|held|on
            delivery attempt|address|failed|problem|unsuccessful|pending|suspended|issue|driver|service
            redeliver*, undelivered, tracking number|code|id|no, consignment .. your|number
            sorting center|centre|office, at our warehouse|depot
        """,
        "parcel_problem": """
            could_not|couldn_t|cannot|can_t|unable|failed|unsuccessful|not .. be? deliver*, unable to deliver
            delivery .. failed|failure|unsuccessful|suspended|problem|exception|on_hold|unable
            address .. incomplete|incorrect|wrong|missing|invalid|unclear|insufficient|issue|problem
            incomplete|incorrect|invalid .. address|house|street|zip
            missing .. house|address|street .. number|information|details
            parcel*|package*|shipment*|item|order|delivery|it .. on_hold|held|stopped|stuck|pending|detained
            held at|in|by|up .. customs|warehouse|depot|office|facility|center|centre
            unpaid .. customs|fee|duty|shipping|postage|delivery
            pending delivery|package|parcel|shipment|customs
            awaiting .. delivery|your|customs|instructions .. address|payment|confirm*|instruction*
            parcel*|package*|shipment*|item .. returned to, return to sender, returned to .. sender
            customs fee|duty|clearance|charge*|tax|payment
            reschedule|rearrange .. delivery|parcel|package|deliver*, redeliver*
            missed .. delivery|parcel|package, undeliver*, nobody|no_one .. home
            parcel*|package*|shipment* .. waiting for|delivery|collection
            has arrived at .. warehouse|depot|facility|sorting, confirm .. delivery|shipping address|details
            update .. delivery|shipping|your .. address|details|preferences .. deliver*|parcel|package
            delivery fee, shipping fee, redelivery fee, parcel*|package* .. unpaid|fee
        """,
        "tax_refund": """
            tax|council|revenue .. refund*|rebate*|repayment* .. you|your|of|eligible|due|available
            tax refund|rebate, eligible for .. refund*|rebate*|grant|benefit*|compensation|payment
            eligible to .. receive|claim .. #money|refund*|rebate*|payment|grant
            you are|re .. due|owed a .. refund*|rebate, refund of #money
            refund .. pending|available|waiting|approved|issued .. you|your|claim|amount|#money
            overpaid .. tax|council|bill|account|you|#money, stimulus check|payment
            cost of living payment|support, energy rebate|bill .. support|discount
            government grant|payment .. you|eligible|claim|#money
            covid relief|grant|payment|support .. you|claim|eligible, winter fuel, heating allowance
            benefit* .. payment|card|claim .. suspend*|expire*|claim, goodwill payment
            issued .. a payment of .. #money|to|you|residents
            government|gov|hmrc|irs .. issued .. payment|refund|grant
        """,
        "fine_notice": """
            unpaid .. toll*|fine*|ticket*|parking|penalty|violation*
            outstanding .. toll*|fine*|ticket*|parking|penalty|traffic
            toll .. violation|balance|charge*|due|invoice|fee*|unpaid|services|amount|bill|notice
            parking penalty|charge|fine|violation*|invoice
            traffic violation*|offen*|ticket|fine* .. you|your|pay|unpaid
            penalty charge|notice|fine .. pay|you|your|due, speeding ticket|fine .. you|your|pay
            you .. owe .. tax*|toll*|irs|hmrc|fine*, owe back taxes
            tax debt|owed|due|arrears|bill .. you|your|pay|outstanding
            vehicle tax|road_tax .. expired|unpaid|due|overdue|not|failed|declined, e zpass, ezpass, ez pass
            sunpass, fastrak, the toll roads, txtag
        """,
        "account_trouble": """
            account|mailbox|profile|card|membership|paypal|email|e_mail|apple_id|netflix|banking|subscription|
                wallet|webmail .. been|is|was|has|will|temporarily|currently .. suspended|locked|blocked|
                restricted|limited|disabled|deactivated|on_hold|frozen|terminated|closed|declined|deleted|
                compromised|flagged|cancelled|canceled|paused|inactive|suspend|deactivate
            account|card|access|mailbox|membership|profile suspended|locked|blocked|restricted|limited|disabled|
                deactivated|on_hold|frozen|terminated|suspension|termination|restriction*|deactivation|
                limitation*|expired|expiration|verification|validation
            suspended|locked|blocked|restricted|limited|disabled|deactivated|frozen your|the .. account|card|
                access|mailbox|service|payment, suspension of .. account|mailbox|service
            unusual activity|sign|login|attempt*|transaction*
            suspicious activity|login|sign|attempt*|transaction*, unrecogni* device|login|sign|activity
            unauthori* access|login|sign|attempt*|transaction*|use|activity
            unable to .. verify|process|validate|confirm|charge|renew|authorize|authorise .. your|account|
                payment|identity
            could_not|couldn_t .. verify|process|validate|confirm|charge|renew .. your|payment
            new device|login|sign_in|signin|payee .. added|from|attempt*|detected|registered|request*
            login attempt*|from .. new|unknown|another|unusual
            security reasons|upgrade|issue|concern* .. account|your|we|verify
            problem with .. your .. account|payment|billing|card|membership|subscription
            payment failed|declined|unsuccessful|rejected|not_processed, payment .. declined|failed|unsuccessful
            issue with .. your .. account|payment|billing|card
            your .. account|billing information|details .. incorrect|missing|outdated|incomplete|must|verified|
                expired, your .. account .. will be .. closed|suspended|terminated|deleted|limited
            your password .. expire*|expiring|expired, password .. will expire|is about
            session .. expired .. account|log, verify your .. account|mailbox .. avoid|continue|keep|or|within
            account .. needs|requires|must .. verif*|updat*|validat*, billing problem|issue|failed
            update .. billing|payment .. avoid|interruption|continue
            your .. card|account .. blocked|locked|suspended, your card|account .. restricted
            limited access .. account, reactivate .. account
            kyc .. suspended|expired|pending|update|blocked|verif*|incomplete
            update your kyc|pan|documents|pancard, a c .. suspended|blocked|locked|block
            account|card|banking|netbanking|acount|yono .. will .. be? block|blocked|bloked|suspend|deactivated
            sim .. contract*|card .. disabled|deactivated|blocked|suspended
            electricity|power|gas|water .. disconnect*|cut_off|disoconnect
            membership .. renewal .. failed|declined, account .. is .. hold|on_hold, accept our new terms
            someone tried to log|iog|sign in, log .. in .. from .. new|unknown .. device|location
            apple id .. expire|expires|due, frozen your account
        """,
        "storage": """
            mailbox|storage|quota|inbox|icloud|disk|cloud .. is|almost|has|nearly|over full|exceeded|limit|
                quota|reached|out, mailbox|storage|quota full|exceeded|limit|almost|quota|upgrade
            exceeded your|the .. storage|mailbox|mail|quota|email limit|quota|space, out of storage
            storage .. limit|full|space .. upgrade|exceeded|reached|full|lose
            pending|undelivered|held|quarantined|blocked|incoming messages|emails|mails|email|mail .. your|you|
                release|waiting|view|review|click|server|inbox
            messages|emails|mails .. pending|held|undelivered|quarantined|blocked|withheld|on_hold .. your|
                delivery|server|due|release, release .. messages|emails|pending .. inbox|now|here|messages
            email|mail .. version|account .. upgrade*|deactivat*|expire*, photos .. will_be deleted|lost
            keep .. same|current .. password, your photos|files|videos .. deleted|lost|removed
            webmail upgrade|admin*|account|update
            mail server .. upgrade|error|update|maintenance .. your|account
            photos .. will be .. deleted|lost|removed, cloud .. storage .. full|expired|payment
        """,
        "shared_doc": """
            shared .. file|document|folder .. with you, has shared .. a|the|an|document|file
            document* .. shared with|waiting|for_your|ready_for .. you|review|signature
            sign .. document|documents|electronically, docusign .. document|sign|review|view
            e sign*|signature .. document|request, review and sign
            voicemail|voice_mail|voice_message|voicemessage|fax .. received|new|message|missed|attached|waiting|
                duration|document|left|caller, missed call .. voicemail|voice|message
            you have .. a? new .. voice|fax|document|voicemail|secure
            secure|encrypted document|message|file .. view|open|click|sent|you
            onedrive|sharepoint|dropbox|wetransfer|we_transfer .. shared|document|file|view|sent|download
            purchase order .. attached|enclosed|see, remittance advice|copy|details
            payment advice|copy|slip|remittance|swift, swift copy, payroll .. adjustment|document|update
            salary adjustment|increase|review, new fax|voicemail|voice
        """,
        "safe_account": """
            safe|secure|protected|holding|federal|government account|wallet|locker .. to|for|we|until|opened|
                set|created|in_your|that|now|immediately, safe account
            secure account .. move|transfer|funds|money|police, move your .. money|funds|savings|assets|balance
            move|transfer your|the|all .. money|funds|savings|balance|#money .. to|into .. safe|secure|
                protected|new|holding|another account
            keep your .. money|funds|savings safe .. move|transfer|account
            protect your .. money|funds|savings|assets .. move|transfer|account|withdraw
            withdraw .. all|cash|your|money .. hand|give|courier|officer|agent|police
            hand over .. cash|money|card|cards|gold|envelope, hand .. to .. courier|officer|agent
            courier|officer|agent|driver .. will|to collect|pick|come .. cash|money|card|gold|envelope|cards|
                them, inspect .. money|notes|cash|banknotes|serial, counterfeit money|notes
            help .. catch|police .. thief|fraud*|criminal*|employee, corrupt employee|staff
            buy .. gold bars|bullion, gold bars .. courier|buy|safe|hand, marked notes|money|bills
        """,
        "overpaid_back": """
            refund*|sent|paid|credit*|transfer*|deposit* .. you too much|extra
            too much .. refund*|send|return|money|back
            refund*|sent|transfer*|paid|deposit*|credit*|added .. by mistake|accident|error .. return|send|back|
                refund|please
            accidentally|mistakenly refund*|sent|paid|transfer*|deposit*|credit*|added .. you|your|#money
            send|return|pay|transfer|refund .. back .. difference|rest|remaining|extra|excess|balance|
                overpayment|#money, return|send|refund|keep .. the difference|excess|extra|overpayment
            extra zero, lose my job
            deposit|cash .. check|cheque .. and|then|keep|send .. keep|send|buy|rest|difference
            keep .. #money|#number% .. send|rest .. rest|balance|back, cashier s check .. send|deposit|mail
            certified check .. send|deposit|mail, check|cheque .. extra|more_than|over .. shipping|mover*|agent
        """,
        "boss_favour": """
            are you available|free|around|busy .. now|at_the_moment|today|right|moment|to|for|can
            are you at .. your desk|the_office|work
            do you have .. a? moment|minute|second .. now|today|for|right|urgent*|to
            need you to|a .. handle|favour|favor|run|task|errand|purchase
            quick task|favour|favor|request|errand|assignment, i need .. a|your favour|favor
            need a favour|favor, in a .. meeting .. can_t|cannot|right|now|with|and|but
            can you handle|help|do .. me|this|something|favor|favour .. now|discreet*|urgent*|asap
            i_ll|will|you_ll|be .. reimburse|reimbursed .. you|later|today|asap
            surprise .. staff|some of|clients|for .. staff|employees|team|gift*
            send|give|drop me? your .. cell|mobile|phone|whatsapp number, run an errand, confidential task
            keep .. a surprise, handle discreetly
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
            changed|new|change|different|switch*|changing|revised .. bank|banking .. details|account|
                information|instruction*|coordinates|info|accounts
            bank .. details|account|information .. have|has .. changed|updated
            new .. bank|account .. details|instruction*|information|number
            change .. of .. bank|banking .. account|details, our new .. account|bank|banking|iban
            account .. is .. under|being .. audit*, account .. under audit
            use|pay|payment*|remit|send|transfer* .. into|to|the|this|our new|following|different|updated|
                alternative .. account|bank|iban
            update .. our|your .. records|vendor .. bank|payment|details|information
            update|change .. my .. direct deposit|payroll, direct deposit .. change|update
            payroll .. account|bank .. update|change|new, change .. account .. payroll|salary
            going forward .. payment*|pay, from now on .. pay*|use .. new|account|details
            before .. next .. payroll|pay_date|payday
            do not .. pay|send|use|make .. old|previous|former .. account|bank|details
            old account .. closed|longer|not
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
            loan .. approved|offer|offers|up_to|application .. #money|you|your|approved|now|today
            approved for .. loan|credit|cash|up, pre approved, instant loan|cash|credit|approval
            quick loan|cash, bad credit, no credit check*, low interest .. rate*|loan* .. loan*|rate*|#number%
            need .. a? loan|cash .. urgent|today|fast|apply|contact, offer .. personal|business loan*
            loan* .. #number% .. interest|rate, debt .. consolidation|relief|cleared
            lending firm|company .. loan*|offer, loan lender, apply .. loan
        """,
        "marketplace": """
            still available .. item|buy|pay|courier|interested
            courier|mover*|agent .. will|to pick|collect|come .. item|it|up, pick up agent, shipping agent
            pay .. through|via|by|using|with .. delivery|courier|secure .. link|service
            i will pay|send .. courier|extra|delivery|you .. link|online|now|through
            google voice code|verification, code .. prove|verify|make sure .. you|real|legit
            buyer .. paid|has paid .. link|confirm|receive|your
            receive .. payment|money|funds .. link|click|follow|confirm|here .. receive|get|card|link
            item .. sold|bought|paid .. confirm|receive|link|payment
            payment .. reserved|held .. link|confirm|click|get|seller
            security deposit .. before .. keys|viewing|see
            keys .. sent|mail*|courier|ship* .. deposit|you|after, landlord .. abroad|out
        """,
        "investor_group": """
            join .. group|channel|community|team|club|vip|us .. whatsapp|telegram|free|vip|now|trading|stock*|
                invest*|link, vip .. group|channel|member*|club, stock .. group|picks|tips|recommend*
            free .. group|signals|stock*, celebrity .. endors*
        """,
        "health_cure": """
            miracle cure|pill*|product, lose weight|#number, weight loss, keto, viagra, cialis, erectile
            male enhancement, cbd, gummies, fat burn*, tinnitus, prostate .. cure|formula
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
            not sure, i don t know|think|understand|believe|want, why do i|you, why should|would i
            is this real|a scam|true|legit, are you real|a scam*|scam*
            sounds strange|odd|wrong|fishy|like a scam, this is a scam, can we .. video|meet|call
            my bank|daughter|son|wife|husband|friend .. says|said|thinks|told, i have doubts, prove it, i refuse
            i won t pay|send|do, already paid|sent|gave, i can t pay|send|afford, no more money
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
