"""A household-week as a story: what came, what the dog did, what the person did, and what was behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from companion.domain.judgement import SCAMS
from companion.mind.questions import CATALOGUE
from companion.training.world import baselines, scammers
from companion.training.world.engine import ACTIONS, ASK, DECLINE, SILENT, WARN, Config, World

_NAMES = {
    "elder": ("June", "Walter", "Ruth", "Sam", "Grace"),
    "carer": ("Priya", "Tom", "Ada", "Luis", "Hana"),
    "teenager": ("Mia", "Noah", "Zoe", "Ben", "Ida"),
    "treasurer": ("Mel", "Otto", "Vera", "Karl", "Rosa"),
    "guest": ("Dev", "Nina", "Paul", "Yuki", "Omar"),
}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CHANNEL = ("mail", "download", "message")
_STORY = {
    "phishing": "a notice that wants a password or a card",
    "impersonation": "somebody who says to be somebody else",
    "invoice": "a bill with a new account number",
    "advance_fee": "a fortune, for a small fee first",
    "prize": "a prize nobody entered for",
    "investment": "a tip that cannot lose",
    "romance": "a stranger with a warm heart and a sad story",
    "tech_support": "a helper for a computer that is not broken",
    "job": "an easy job, paid in advance",
    "extortion": "a threat and a wallet address",
    "malware": "a file that is not what it says",
}
_QUESTION = {
    "rang_old_number": "Have you rung them on the number you already had?",
    "install_told": "Did somebody tell you to install this?",
    "have_met": "Have you ever met them?",
    "rang_them": "Have you rung them yourself?",
    "expected": "Were you expecting this?",
    "know_sender": "Do you know who this is?",
}
_CON = {
    scammers.RAPPORT: "is being friendly, as it has been for {days}",
    scammers.ASK: "comes, after {days}, to what this was all for",
    scammers.PRESS: "wants it today, or all is lost",
    scammers.COACH: "explains what to tell the family, and to switch off that dog",
    scammers.SWITCH: "would rather talk somewhere else",
    scammers.BAIT: "sends something that only looks alarming, to make the dog bark at nothing",
    scammers.LEAVE: "says goodbye",
}
_FACES = {
    "rusher": "a stranger in a great hurry",
    "groomer": "a new friend with all the time in the world",
    "hijacker": "somebody inside a friend's account",
    "coach": "a kindly voice with instructions",
    "patient": "a very patient adviser",
    "switcher": "a charmer who never stays in one place",
    "trainer": "a joker who cries wolf on purpose",
    "adaptive": "somebody who watches what works",
}
_MOOD = ("", ", in a hurry", ", lonely today", ", under pressure", ", told by somebody on the phone what to say")


@dataclass(frozen=True, slots=True)
class _Tally:
    """Hours and counts of the week so far."""

    harm: float = 0.0
    silent: float = 0.0
    barks: int = 0
    right: int = 0
    asked: int = 0

    def plus(self, **more: float) -> _Tally:
        """With these added."""
        return _Tally(**{name: getattr(self, name) + more.get(name, 0) for name in self.__slots__})


def timeline(seed: int, days: int = 7) -> Iterator[str]:
    """Lines of one household's week under the planner that ships, oldest first. The same seed tells the same week."""
    config = Config(households=1, days=days + 30.0, items_a_day=9.0, base_rate=(0.08, 0.12))
    world = World(config)
    obs = world.reset(seed)
    random = np.random.default_rng(seed)
    size = int(world.people.size[0])
    people = [f"{random.choice(_NAMES[role])}" for role in _roles(size)]
    who = ", ".join(f"{name} ({role})" for name, role in zip(people, _roles(size), strict=True))
    yield f"Household {seed}: {who}, and a dog."
    day, quiet, total, last, open_item = -1, 0, _Tally(), 0.0, False
    while True:
        now = float(world.day[0])
        if now >= days:
            break
        if int(now) != day:
            if day >= 0:
                yield _rest(quiet)
            day, quiet = int(now), 0
            yield ""
            yield f"{_DAYS[day % 7]}"
        action = int(baselines.plan(world, obs)[0])
        lines, counts = _scene(world, people, action, now, float(world.item.p[0]), open_item)
        before = float(-world.act_values()[0, 0]) if world.item.wrong[0] else 0.0
        obs, reward, _, info = world.step(np.array([action]))
        after = _after(world, action, info, people)
        total = total.plus(harm=float(info["harm"][0]), silent=0.0 if open_item else before, **counts)
        open_item = not bool(info["settled"][0])
        if not lines and not after:
            quiet += 1
        yield from lines
        yield from after
        last += float(reward[0])
    yield _rest(quiet)
    yield ""
    yield from _closing(total, last)


def _roles(size: int) -> tuple[str, ...]:
    return tuple(_NAMES)[:size]


def _scene(
    world: World, people: list[str], action: int, now: float, p: float, again: bool
) -> tuple[list[str], dict[str, float]]:
    """What came and what the dog did; nothing where it was an ordinary item and the dog slept."""
    it = world.item
    wrong, con = bool(it.wrong[0]), bool(it.con[0])
    person = int(it.person[0])
    name = people[person]
    minutes = 7 * 60 + int((now % 1.0) * 15 * 60)
    clock = f"  {minutes // 60:02d}:{minutes % 60:02d}"
    if action == SILENT and not wrong and not again:
        return [], {}
    mood = _MOOD[int(world.people.mood[0, person])]
    out = []
    if not again:
        out.append(f"{clock}  A {_CHANNEL[int(it.channel[0])]} for {name}{mood}: {_told(world, wrong, con)}.")
    sure = "over 99%" if p > 0.99 else f"{p:.0%}" if p >= 0.01 else "under 1%"
    doubt = f"The dog thinks: {sure} likely a scam."
    if action == SILENT:
        rest = "It lies down again." if again else f"{doubt} It lets it pass."
        return [*out, f"         {rest}"], {}
    if ASK <= action < WARN:
        question = _QUESTION[CATALOGUE[action - ASK].question.id]
        return [*out, f'         {doubt} It tilts its head: "{question}"'], {"asked": 1}
    deed = "It barks." if action == WARN else "It sits down in the doorway."
    assert action in (WARN, DECLINE), ACTIONS[action]
    return [*out, f"         {doubt} {deed}"], {"barks": 1, "right": int(wrong)}


def _told(world: World, wrong: bool, con: bool) -> str:
    it = world.item
    if con:
        since = float(world.day[0] - world.con.began[0])
        days = f"{since:.0f} days" if since >= 1.5 else "a day" if since >= 0.5 else "some hours"
        face = _FACES[scammers.NAMES[int(it.kind[0])]]
        if since < 0.01:
            return f"{face} says hello"
        return f"{face} {_CON[int(it.move[0])].format(days=days)}"
    if wrong:
        return _STORY[SCAMS[int(it.threat[0])].value]
    return "something honest that looks just like a trick"


def _after(world: World, action: int, info: dict[str, np.ndarray], people: list[str]) -> list[str]:
    out = []
    if ASK <= action < WARN:
        if not bool(info["settled"][0]):
            said = world.item
            word = (
                "an answer that calms it" if said.calms[0] else "an answer that alarms it" if said.alarms[0] else ""
            )
            out.append(f"         It gets {word}." if word else '         "Not sure", comes the answer.')
        elif bool(info["wrong"][0]) and not bool(info["lost"][0]):
            out.append("         That was enough: the trick is found out, or left lying.")
    if bool(info["lost"][0]):
        out.append("         It worked: something is lost. The dog puts its ears back and remembers.")
    elif bool(info["wrong"][0]) and action >= WARN:
        out.append("         Nothing is lost.")
    elif action >= WARN:
        out.append("         A false alarm. Somebody sighs, and trusts it a little less.")
    return out


def _rest(quiet: int) -> str:
    if quiet == 0:
        return "  Nothing else."
    thing = "one ordinary thing" if quiet == 1 else f"{quiet} ordinary things"
    return f"  ... and {thing} came and went. The dog slept."


def _closing(total: _Tally, reward: float) -> Iterator[str]:
    yield "The week, counted in hours of somebody's life:"
    yield f"  With a dog that never says a word, {total.silent:.0f} were at risk; with this one, {total.harm:.0f}."
    wrong = total.barks - total.right
    yield (
        f"  It barked or stood in the way {_times(total.barks)}, {_times(wrong)} for nothing, "
        f"and asked {_times(total.asked)}."
    )
    yield f"  All in all it cost {-reward:.0f}, interruptions and held-up errands included."


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")
