"""The stories of the product, end to end: what arrives, what the dog sees and says, what the person does, what it
learns. Numbers are those of the list of twelve; 4, 6 and 12 need parts that are not there yet."""

from __future__ import annotations

from companion.domain.feedback import Answer, Asked
from companion.domain.judgement import Act, Decision, Threat
from companion.domain.observation import Kind, RawItem
from tests.support import story_items as items
from tests.support.household import INTERRUPTING, Household, facts_of, names_of

DAY = items.DAY


def test_1_june_and_the_parcel_fee(home: Household) -> None:
    """The courier's name, another domain, and it wants her card: the dog warns, with the facts."""
    decision = home.judge(items.parcel_fee())
    assert decision.act is Act.WARN
    assert decision.belief.suspect in (Threat.PHISHING, Threat.IMPERSONATION)
    assert "parcel-fee-desk.example" in facts_of(decision)
    assert any(name.startswith("ask.") for name in names_of(decision))
    assert "money" in decision.stakes
    assert decision.belief.would_change, "every alert says what would change it"


def test_2_sam_and_the_remote_control_tool(home: Household) -> None:
    """The tool is legal software; why it came decides. Told to install it: the dog will not call it fine."""
    mail = home.judge(items.support_mail())
    tool = home.judge(items.remote_tool(home.folder, items.MONDAY + 600))
    assert tool.act is Act.ASK
    assert tool.question is not None
    assert tool.question.id == "install_told"
    assert tool.case == mail.case, "the number in the mail and in the file's name make it one case"
    after = home.reply(tool, "someone_told_me")
    assert after.act is Act.DECLINE
    assert after.belief.suspect is Threat.TECH_SUPPORT


def test_2_the_same_tool_by_ones_own_idea_is_let_be(home: Household) -> None:
    tool = home.judge(items.remote_tool(home.folder, items.MONDAY + 600))
    if tool.act is Act.ASK:
        assert home.reply(tool, "my_own_idea").act is Act.SILENT
    else:
        assert tool.act is Act.SILENT


def test_3_priya_and_the_new_number(home: Household) -> None:
    """Kin, a changed number, money by evening: one question that decides it."""
    decision = home.judge(items.kin_message())
    assert decision.act is Act.ASK
    assert decision.question is not None
    assert decision.question.id == "rang_old_number"
    after = home.reply(decision, "rang_and_fine")
    assert after.act is not Act.SILENT or after.belief.p_scam < decision.belief.p_scam


def test_5_ruth_is_told_to_switch_it_off(home: Household) -> None:
    """Told to lie, to keep it secret, to stay on the line. An instant pause is declined; nothing is loosened."""
    decision = home.judge(items.coached_message())
    assert decision.act in INTERRUPTING
    assert decision.awareness.coached > 0.5
    pause = home.request(Asked.PAUSE)
    assert pause.act is Act.DECLINE
    assert pause.override_after == 30.0
    assert "request.coached" in pause.reasons
    loosening = home.answer(decision, Answer.FALSE_ALARM)
    assert not loosening.learnt
    assert home.judge(items.coached_message(home.now + 60)).act in INTERRUPTING


def test_5_insisting_changes_nothing_but_the_last_word_is_hers(home: Household) -> None:
    home.judge(items.coached_message())
    pauses = [home.request(Asked.PAUSE, insisted=times) for times in range(5)]
    assert all(pause.act is Act.DECLINE for pause in pauses)
    assert len({round(pause.belief.p_scam, 6) for pause in pauses}) == 1
    home.now += 31
    receipt = home.wait(home.guard.override(pauses[-1].id))
    assert not receipt.learnt or receipt.changes == ()
    assert home.wait(home.guard.summary()).paused_until is not None


def tom(home: Household) -> Decision:
    """Tom knows his dentist; then the first bill comes from a new address."""
    home.receive(items.letter_to_dentist(items.MONDAY - 60 * DAY))
    home.receive(items.dentist_letter(items.MONDAY - 59 * DAY))
    return home.judge(items.dentist_bill())


def test_7_tom_and_the_dentist(home: Household) -> None:
    """A new billing domain: asked once, told once, never again."""
    first = tom(home)
    assert first.act is Act.ASK
    receipt = home.answer(first, Answer.FALSE_ALARM)
    assert receipt.learnt
    twin = home.judge(items.dentist_bill(items.MONDAY + 30 * DAY))
    assert twin.act is Act.SILENT
    assert twin.belief.p_scam < first.belief.p_scam / 4


def test_7_undo_is_as_if_he_had_never_answered(home: Household, another_home: Household) -> None:
    receipt = home.answer(tom(home), Answer.FALSE_ALARM)
    home.wait(home.guard.undo(receipt.feedback))
    never_answered = tom(another_home)
    another_home.now = home.now
    assert never_answered.act is Act.ASK
    mine, theirs = (h.judge(items.dentist_bill(items.MONDAY + 30 * DAY)) for h in (home, another_home))
    assert mine.act is theirs.act
    assert mine.values == theirs.values
    assert mine.belief.posterior == theirs.belief.posterior


def test_8_grace_and_the_newsletter(home: Household) -> None:
    """Years of the same newsletter are quiet; yet it is never trusted for a change of bank details."""
    for number in range(8):
        assert home.judge(items.charity_newsletter(items.MONDAY - (9 - number) * 7 * DAY, number)).act is Act.SILENT
    quiet = home.judge(items.charity_newsletter(items.MONDAY, 9))
    assert quiet.act is Act.SILENT
    assert quiet.belief.threat in (Threat.BULK, Threat.BENIGN)
    assert home.judge(items.charity_bank_change(items.MONDAY + DAY)).act is not Act.SILENT


def test_9_luis_and_the_real_card_block(home: Household) -> None:
    """A genuine notice that asks for nothing stays quiet."""
    decision = home.judge(items.genuine_card_block())
    assert decision.act is Act.SILENT
    assert decision.belief.p_scam < 0.05


def test_9_and_its_fraudulent_twin_does_not(home: Household) -> None:
    assert home.judge(items.fake_card_block()).act in (Act.WARN, Act.ASK)


def test_10_hana_and_the_lookalike_doctor(home: Household) -> None:
    """One character off the real doctor: both addresses are there to be shown side by side."""
    for week in range(4):
        home.receive(items.letter_to_surgery(items.MONDAY - (60 - week) * DAY))
        home.receive(items.surgery_letter(items.MONDAY - (59 - week) * DAY))
    decision = home.judge(items.lookalike_doctor())
    assert decision.act is Act.WARN
    facts = facts_of(decision)
    assert "northgate-surqery.example" in facts
    assert "northgate-surgery.example" in facts


def test_11_mel_and_the_changed_account(home: Household) -> None:
    """Inside the real thread, from the real mailbox, to another account: not marked payable."""
    for month in range(6):
        decision = home.judge(items.invoice(1001 + month, items.MONDAY - (6 - month) * 30 * DAY))
        assert decision.act is Act.SILENT
    changed = home.judge(items.changed_invoice())
    assert changed.act in INTERRUPTING
    assert changed.belief.suspect is Threat.INVOICE
    facts = facts_of(changed).replace(" ", "")
    assert items.NEW_IBAN in facts or items.NEW_IBAN[-4:] in facts
    payable = home.request(Asked.MARK_PAYABLE, subject=changed.id)
    assert payable.act is Act.DECLINE
    assert "request.ring_first" in payable.reasons


def test_an_item_that_cannot_be_read_is_shown_as_that(home: Household) -> None:
    entry = home.receive(RawItem("downloads", "downloads", "gone", Kind.FILE, items.MONDAY, path="/nonexistent/file"))
    assert entry is not None
    assert entry.unreadable is not None
    assert entry.unreadable.reason == "gone"
    assert entry.decision is None
