"""The decision layer of the stories, with hand-made evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.feedback import Answer, Asked, Request
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Stage, Threat
from companion.domain.observation import Entity, History, Kind, Mention
from companion.mind.assistant import Assistant
from companion.mind.state import MindState
from tests.support.minds import DAY, NOW, case, contact, found, item, lesson, related, sight

assistant = Assistant()
EMPTY = MindState()


def test_story_1_parcel_fee_warns_and_learns_nothing_wrong() -> None:
    mail = item(sender="notice@parcel-redelivery.example.net", links=("parcel-redelivery.example.net",))
    seen = sight(
        mail,
        "sender.brand_mismatch",
        "link.brand_elsewhere",
        "ask.card",
        "lure.parcel",
        "sender.first_contact",
        "pressure.deadline",
    )
    decision = assistant.decide(seen, (), History(), EMPTY, NOW)
    assert decision.act is Act.WARN
    assert decision.belief.threat is Threat.PHISHING
    assert decision.stakes[0] in ("identity", "money")
    assert "evidence.strong" in decision.reasons


def test_story_2_remote_tool_after_support_mail() -> None:
    phone = Mention(Entity.PHONE, "+442079460123")
    mail = item("mail", sender="support@example.net")
    first = assistant.decide(sight(mail, "lure.tech_support", "pressure.fear"), (), History(), EMPTY, NOW - 600)
    assert first.act is Act.SILENT
    tool = item("tool", kind=Kind.FILE, sender="", mentions=((Entity.PHONE, phone.value),))
    seen = sight(tool, "file.remote_control")
    alone = assistant.decide(seen, (), History(), EMPTY, NOW)
    tied = History(
        recent=(related("mail", first.belief.p_scam, via=phone, indicators=("lure.tech_support", "pressure.fear")),)
    )
    decision = assistant.decide(seen, (), tied, EMPTY, NOW)
    assert decision.belief.p_scam > alone.belief.p_scam
    assert decision.act is Act.ASK
    assert decision.question is not None
    assert decision.question.id == "install_told"
    assert decision.belief.suspect is Threat.TECH_SUPPORT
    # The mail's own decision and the tool's find the same case.
    assert first.case in ("", decision.case)
    state = assistant.fold([decision])
    state, receipt = assistant.learn_one(state, lesson(decision, tool, Answer.REPLY, "someone_told_me"))
    assert receipt.learnt
    again = assistant.decide(seen, (), tied, state, NOW + 120)
    assert again.act is Act.DECLINE
    assert again.reasons[:2] == ("decline.file_unsafe", "answer.someone_told_me")
    assert again.override_after is not None
    # And asked to release it anyway, it declines again.
    asked = Request("r1", NOW + 130, Asked.RELEASE_FILE, subject=again.id)
    entry = Entry(again.id, again.at, observation=tool, decision=again)
    assert assistant.decide_request(asked, entry, tied, state, NOW + 130).act is Act.DECLINE


def test_story_3_new_number_asks_to_ring_the_old_one() -> None:
    message = item(kind=Kind.MESSAGE, sender="+447700900111", source="pasted")
    seen = sight(message, "kin.new_number", "ask.payment", "pressure.deadline")
    decision = assistant.decide(seen, (), History(), EMPTY, NOW)
    assert decision.act is Act.ASK
    assert decision.question is not None
    assert decision.question.id == "rang_old_number"
    assert decision.belief.suspect is Threat.IMPERSONATION
    state = assistant.fold([decision, lesson(decision, message, Answer.REPLY, "rang_and_fine")])
    assert assistant.decide(seen, (), History(), state, NOW + 600).act is Act.SILENT


def test_story_4_long_con_quiet_then_ask_then_warn() -> None:
    week2 = assistant.decide(
        sight(item("w2", kind=Kind.MESSAGE, sender="elena", at=NOW - 21 * DAY), "lure.romance"),
        (),
        History(),
        EMPTY,
        NOW - 21 * DAY,
    )
    assert week2.act is Act.SILENT
    r2 = related(
        "w2", week2.belief.p_scam, kind=Kind.MESSAGE, ago=14 * DAY, indicators=("lure.romance",), now=NOW - 7 * DAY
    )
    week4 = assistant.decide(
        sight(
            item("w4", kind=Kind.MESSAGE, sender="elena", at=NOW - 7 * DAY),
            "lure.romance",
            "lure.investment",
            "cover.keep_secret",
        ),
        (),
        History(case=case(r2, now=NOW - 7 * DAY)),
        EMPTY,
        NOW - 7 * DAY,
    )
    assert week4.act is Act.ASK
    assert week4.question is not None
    assert week4.question.id == "have_met"
    r2 = replace(r2, at=NOW - 21 * DAY)
    r4 = related(
        "w4",
        week4.belief.p_scam,
        kind=Kind.MESSAGE,
        ago=7 * DAY,
        indicators=("lure.romance", "lure.investment", "cover.keep_secret"),
    )
    week5 = assistant.decide(
        sight(
            item("w5", kind=Kind.MESSAGE, sender="elena"),
            "lure.advance_fee",
            "lure.investment",
            "ask.payment",
            "cover.keep_secret",
            "pressure.deadline",
            "pressure.fear",
        ),
        (),
        History(case=case(r2, r4)),
        assistant.fold([week4]),
        NOW,
    )
    assert week5.act is Act.WARN
    assert week5.belief.stage is Stage.EXTRACTION
    assert "case.linked" in week5.reasons


def test_story_5_coached_person_asks_to_switch_off() -> None:
    call = item(kind=Kind.MESSAGE, sender="+447700900222")
    seen = sight(call, "cover.told_to_lie", "cover.switch_off", "cover.stay_on_line", "ask.payment", "pressure.fear")
    decision = assistant.decide(seen, (), History(), EMPTY, NOW)
    assert decision.act is Act.WARN
    assert decision.awareness.coached > 0.8
    state = assistant.fold([decision])
    beliefs = []
    for insisted in range(6):
        pause = Request(f"r{insisted}", NOW + 30, Asked.PAUSE, detail="3600", insisted=insisted)
        answer = assistant.decide_request(pause, None, History(), state, NOW + 30)
        assert answer.act is Act.DECLINE
        assert answer.override_after == 30.0
        assert answer.reasons[0] == "request.coached"
        assert ("insist.escalated" in answer.reasons) == (insisted == 1)
        assert ("insist.respected" in answer.reasons) == (insisted > 1)
        beliefs.append(answer.belief.posterior)
    assert all(b == beliefs[0] for b in beliefs)
    # Nothing is loosened while the case is open: not by an answer about it, nor about anything else in it.
    for answer_given in (Answer.FALSE_ALARM, Answer.ALREADY_KNEW, Answer.OVERRIDDEN):
        after, receipt = assistant.learn_one(state, lesson(decision, call, answer_given))
        assert not receipt.learnt
        assert receipt.reason == "refused.coached"
        assert after == state


@pytest.mark.parametrize("reply_first", [True, False])
def test_story_7_dentists_new_domain_is_learnt_and_undone(reply_first: bool) -> None:
    bill = item(sender="billing@dentist.example.org", links=("pay.example.com",), authenticated=True)
    seen = sight(bill, "familiar.new_domain", "ask.payment", "sender.first_contact", "link.tracking")
    before = assistant.decide(seen, (), History(), EMPTY, NOW)
    assert before.act is Act.ASK
    assert before.question is not None
    assert before.question.id == "rang_them"
    answer = (Answer.REPLY, "rang_known_number") if reply_first else (Answer.FALSE_ALARM, "")
    state = assistant.fold([before, lesson(before, bill, *answer)])
    twin = replace(seen, observation=replace(bill, id="twin", key="twin"))
    after = assistant.decide(twin, (), History(), state, NOW + 3 * DAY)
    assert after.act is Act.SILENT
    assert "learnt.fine" in after.reasons
    undone = assistant.fold([before])
    restored = assistant.decide(twin, (), History(), undone, NOW + 3 * DAY)
    assert restored.act is Act.ASK
    assert restored.belief.posterior == pytest.approx(before.belief.posterior)


def test_story_8_newsletter_is_quiet_but_never_for_bank_changes() -> None:
    news = item(sender="news@charity.example.org", links=("track.example.org",), authenticated=True)
    seen = sight(news, "bulk.list_headers", "link.tracking", "sender.authenticated")
    history = History(sender=contact("news@charity.example.org", sent=0, replied=0), mail_seen=2_000)
    quiet = assistant.decide(seen, (), history, EMPTY, NOW)
    assert quiet.act is Act.SILENT
    assert quiet.belief.threat is Threat.BULK
    assert "bulk.usual" in quiet.reasons
    state = assistant.fold([lesson(quiet, news, Answer.FALSE_ALARM)])
    change = replace(news, id="change", mentions=(Mention(Entity.IBAN, "GB00TEST00000000000000"),))
    bank = sight(change, "payment.changed_details", "ask.payment", "sender.authenticated", "bulk.list_headers")
    compared = found("familiar.changed_iban")
    decision = assistant.decide(bank, compared, history, state, NOW + DAY)
    assert decision.act is not Act.SILENT
    # Having been called fine takes nothing off what the bank change says.
    untrusted = assistant.decide(bank, compared, history, EMPTY, NOW + DAY)
    assert decision.belief.p_scam == pytest.approx(untrusted.belief.p_scam, rel=0.02)


def test_story_9_genuine_bank_notice_is_quiet() -> None:
    notice = item(sender="alerts@bank.example.com", authenticated=True)
    seen = sight(notice, "sender.authenticated", "familiar.known_sender", "familiar.usual_style", "pressure.fear")
    decision = assistant.decide(seen, (), History(sender=contact("alerts@bank.example.com")), EMPTY, NOW)
    assert decision.act is Act.SILENT
    assert decision.belief.p_scam < 0.01
    assert decision.reasons[-1] == "evidence.none"


def test_story_10_lookalike_warns() -> None:
    mail = item(sender="dr.okafor@surgery-example.net", name="Dr Okafor")
    seen = sight(mail, "ask.gift_card", "sender.first_contact", "pressure.deadline")
    history = History(contacts=(contact("dr.okafor@surgery.example.net"),))
    decision = assistant.decide(seen, found("sender.lookalike", "cover.keep_secret"), history, EMPTY, NOW)
    assert decision.act is Act.WARN
    assert decision.belief.threat is Threat.IMPERSONATION


def test_story_11_invoice_with_new_bank_details() -> None:
    invoice = item(sender="accounts@supplier.example.org", mentions=((Entity.IBAN, "GB00NEWX00000000000000"),))
    seen = sight(invoice, "payment.changed_details", "ask.payment", "sender.reply_to_differs")
    compared = found("familiar.changed_iban", "familiar.known_sender", "conversation.continues")
    history = History(sender=contact("accounts@supplier.example.org"), thread_known=True)
    decision = assistant.decide(seen, compared, history, EMPTY, NOW)
    assert decision.act is Act.DECLINE
    assert decision.belief.threat is Threat.INVOICE
    assert decision.reasons[0] == "decline.payee_changed"
    assert decision.override_after == 300.0
    entry = Entry(decision.id, decision.at, observation=invoice, decision=decision)
    asked = Request("r", NOW + 5, Asked.MARK_PAYABLE, subject=decision.id)
    refused = assistant.decide_request(asked, entry, history, assistant.fold([decision]), NOW + 5)
    assert refused.act is Act.DECLINE
    assert "request.ring_first" in refused.reasons
    assert refused.question is not None
    assert refused.question.id == "rang_old_number"
    # She rings: the mailbox was hacked. The account is remembered as bad, the supplier is not.
    state = assistant.fold([decision, lesson(decision, invoice, Answer.CONFIRMED)])
    assert {p.what for p in state.pins} == {"iban"}
    usual = sight(item("ok", sender="accounts@supplier.example.org"), "familiar.known_sender", "ask.payment")
    assert assistant.decide(usual, (), history, state, NOW + DAY).act is Act.SILENT
