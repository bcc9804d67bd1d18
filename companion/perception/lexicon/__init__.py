"""Phrases by language. One file a language; adding one is the file and a line in `LANGUAGES`.

A file holds one `Language`: its code, frequent function words to recognise it by (`common`), and phrases by concept.
The rules in `perception.detectors` combine concepts, the same for every language, so a new language needs words only.
A concept that a language lacks costs it the rules that need it; nothing else.

How phrases are written
-----------------------
Text and phrases are folded alike: lower case, no accents (`é` is `e`, `ß` is `s`), look-alike letters of other
alphabets made Latin; an apostrophe parts words (`don t`, `l acces`). Phrases are parted by commas and ends of lines;
a line that ends in `|` goes on in the next. The words of a phrase are parted by blanks:

- `send|give me` either word in that place
- `on_hold|frozen` an alternative of several words
- `pay*` any word that begins so (at least two letters before the star)
- `the?` may be left out
- `..` skips at most three words; never at the end of a phrase
- `#money` `#phone` `#url` `#mail` `#number` such a token; `#number` is any other number,
  `#number%` only one with a per cent sign (`20%`, `3,5 %`)
- `;` `:` `+` `-` and quotation marks do not stand in phrases: they only part words in a text

An alternative of several words is written with `_`: `cut off|lost` would be two places. Of several phrases of one
concept that begin together the longest counts. A phrase ends with the sentence it began in. A short phrase of common
words fires on ordinary mail: a noun with its verb (`account .. suspended`) is worth more than either. Write stems
rather than all endings, and the formal and the familiar address. What real frauds say matters, not what is
grammatical: SMS spelling belongs here too.

How a sentence is turned
------------------------
`neg` words that negate what follows ("never send"); `neg_late` words that negate or limit behind the verb ("send it
to no one", German "nicht"); `neg_close` words that negate only within or directly behind what is said, or at the end
of its clause (Dutch "niet", French "pas"); `not_neg` negations that negate nothing ("do not forget to", "why not");
`unless` threats by condition ("if you do not", "otherwise"); `reassure` who never asks, and warnings about frauds
("we will never ask for", "fraudsters may"); `reassure_late` the same behind what it warns of, for languages that put
the verb last ("dolandırıcıdır"); `others` words directly before a verb that make it no request ("we", "I
will", "your"); `told` words directly before a verb that make it one all the same ("you need to", "you are asked to").

What is asked
-------------
`give` send, tell, give; `enter` type in, sign in with; `verify` confirm, update, unlock; `pay` pay, transfer;
`buy`; `click` click, tap, visit, follow the link; `call` ring, dial, phone us; `install` install, download; `reply`
answer, write back; `move` write to me (before the name of a messenger); `claim` claim, collect; `open_file_do` open
the attached file; `open_file` speaks of an attached file; `macros` enable content; `reply_trick` reply Y so that the
link works; `code_request` complete requests for a code ("what is the code", "send me the code you got").

What is wanted
--------------
`password`; `code` one-time code; `card_details`; `bank_details`; `identity` papers; `identity_form` items of a form
(full name, address, occupation); `wallet_secret` recovery words; `money_word` money, fee, bill; `fee` fees of parcels
and fines; `release_fee` fees before a large sum is paid out; `gift_card`; `crypto`; `phone_of_reader` your number;
`remote_words` remote access; `remote_tool` names of such tools; `app_words` app, program; `security_app` "our app";
`account_word` account, identity, mailbox; `chat_app`; `cash_service`.

Calm
----
`warns` never share your code; `own_route` open our app as usual, the number on your card; `ignore_ok` ignore this if
it was you, no action needed; `code_notice` "your code is"; `service` if you have questions, do not reply to this
mail; `unsubscribe`; `disclaimer` if you are not the intended recipient.

Pressure
--------
`urgency`; `deadline` within 24 hours, last notice; `loss` will be closed, suspended, returned; `legal` arrest, court;
`authority` police, tax office, fraud department; `agency` names of offices; `fear` hacked, suspicious activity;
`scarcity` only few left; `flattery` you were chosen.

Cover stories
-------------
`secret` do not tell anybody; `secret_mild` strictly confidential; `lie` say it is for a wedding; `stay_on_line`;
`ignore_warning`; `protection_off` switch the antivirus off; `avoid_check` do not call the bank, I am in a meeting;
`erase` delete this message.

Kin
---
`kin_call` "Hi mum", "it's your son"; `kin_word` mum, dad, my son; `new_number` this is my new number; `phone_broken`;
`cannot_call` I can't call, the microphone is broken; `need_money` can you pay for me, I'll pay you back; `emergency`
accident, arrested, hospital.

Stories
-------
`won` prize, winner; `inheritance` next of kin, late client, unclaimed fund; `big_money` million; `returns` guaranteed
profit; `trading` trading platform, crypto investment; `investor_group` join our group; `withdraw_fee` pay before you
can withdraw; `job` job offer; `job_pay` earn so much a day; `task` like videos, rate products; `romance` love from
strangers, oil rig; `acquaint` get to know you, wrong number; `recorded` your webcam; `hacked_you` I hacked your
device; `expose` send it to your contacts; `ransom` pay to this wallet; `threat_harm`; `infected` virus found,
technical support; `charged` was renewed, will be charged; `to_cancel` to cancel, if it was not you; `renewed` words
of subscriptions, orders and refunds, charges held for review; `bank_notice` words of card payments; `other_way` a way
out besides a call; `parcel`; `parcel_problem` could not be delivered; `tax_refund`; `fine_notice` unpaid toll,
parking fine; `account_trouble` your account was suspended; `storage` mailbox full, held messages; `shared_doc` a
document was shared, voice message, fax; `safe_account` move your money to a safe account, hand it to a courier;
`overpaid_back` paid too much, send it back; `boss_favour` are you available, I need a favour; `keyboard` press
Windows and R; `captcha` I am not a robot; `changed_bank` our bank details have changed; `invoice_due`; `loan`;
`marketplace` courier will collect, buyer paid; `health_cure`.

Conversations
-------------
`warmth` my dear, thinking of you; `excuse_meet` cannot meet or video-call; `money_story` hospital bill, customs fee;
`platform_push` open an account there, I will teach you; `doubt` the person's own no, "is this real".

Names that are the same everywhere (`courier`, `agency`, `brand_tech`, `brand_software`, `remote_tool`, `chat_app`,
`cash_service`, `run_box`, `paste_key`, and parts of `crypto` and `gift_card`) are in `everywhere.py`.
"""

from __future__ import annotations

from functools import cache

from companion.perception.lexicon.czech import CZECH
from companion.perception.lexicon.danish import DANISH
from companion.perception.lexicon.dutch import DUTCH
from companion.perception.lexicon.english import ENGLISH
from companion.perception.lexicon.everywhere import EVERYWHERE
from companion.perception.lexicon.french import FRENCH
from companion.perception.lexicon.german import GERMAN
from companion.perception.lexicon.italian import ITALIAN
from companion.perception.lexicon.polish import POLISH
from companion.perception.lexicon.portuguese import PORTUGUESE
from companion.perception.lexicon.russian import RUSSIAN
from companion.perception.lexicon.spanish import SPANISH
from companion.perception.lexicon.swedish import SWEDISH
from companion.perception.lexicon.turkish import TURKISH
from companion.perception.phrases import Language, Lexicon

LANGUAGES: tuple[Language, ...] = (
    EVERYWHERE,
    ENGLISH,
    GERMAN,
    FRENCH,
    DUTCH,
    ITALIAN,
    PORTUGUESE,
    SPANISH,
    POLISH,
    CZECH,
    RUSSIAN,
    TURKISH,
    SWEDISH,
    DANISH,
)


@cache
def lexicon() -> Lexicon:
    """The compiled phrases of all languages (made once, some tens of milliseconds)."""
    return Lexicon(LANGUAGES)
