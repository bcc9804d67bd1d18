"""One shared report: three small numbers out of closed tables, randomised before anything else sees them.

Mechanism: k-ary randomised response (Warner 1965; Kairouz, Bonawitz, Ramage 2016). With probability `t` the answer
is the true one, else each of the k answers is equally likely. For any two truths and any answer the likelihoods
differ by a factor of at most `1 + t k / (1 - t)`, and `t` is the largest multiple of 2^-32 for which this is at most
e. Draws are integers from the system's generator, not floats, so the bound is exact (Mironov 2012 shows what floats
give away).

The question comes from the stamp and the week from the clock: neither depends on what happened. So one report is
epsilon-locally differentially private with epsilon = 1, whoever reads it, the commons included. That a report was
sent at all is not hidden: it says that something was answered in the last two days.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from companion.domain.errors import Rejected
from companion.sharing.vocabulary import QUESTIONS

EPSILON = 1.0
"""Privacy loss of one report, in nats."""
FORM = 1
"""Version of the layout below."""
SIZE = 16
"""Bytes of every report, before sealing."""
NONCE = 8
"""Bytes of the stamp's random part."""
WEEK_S = 604_800
_E = Fraction(2_718_281_828, 1_000_000_000)
"""Just below e."""
_BITS = 32


@dataclass(frozen=True, slots=True)
class Report:
    """What is sent: a week, a question, a randomised answer. There is no field that could hold anything else."""

    week: int
    """Weeks since 1970-01-01, of the sending, not of the item."""
    question: int
    """Place in `vocabulary.QUESTIONS`."""
    answer: int
    """Place among the question's answers, after randomisation."""

    def __post_init__(self) -> None:
        if any(type(value) is not int for value in (self.week, self.question, self.answer)):
            raise Rejected("report.vocabulary")
        if not 0 <= self.week < 1 << 16 or not 0 <= self.question < len(QUESTIONS):
            raise Rejected("report.vocabulary")
        if not 0 <= self.answer < QUESTIONS[self.question].answers:
            raise Rejected("report.vocabulary")


@cache
def honesty(answers: int) -> Fraction:
    """Probability that an answer is left as it is, for a question with so many answers."""
    return Fraction(int((1 << _BITS) * (_E - 1) / (_E - 1 + answers)), 1 << _BITS)


def likelihood(answers: int, truth: int, answer: int) -> Fraction:
    """Exact probability that `truth` is reported as `answer`."""
    kept = honesty(answers)
    return (1 - kept) / answers + (kept if truth == answer else 0)


def randomised(
    answers: int,
    truth: int,
    bits: Callable[[int], int] = secrets.randbits,
    below: Callable[[int], int] = secrets.randbelow,
) -> int:
    """Draw the answer that is reported. `bits` and `below` are for tests."""
    kept = honesty(answers)
    # Both draws are always made: how long it takes says nothing about which one counted.
    lot, other = bits(_BITS), below(answers)
    return truth if lot < kept.numerator * ((1 << _BITS) // kept.denominator) else other


def encode(report: Report, nonce: bytes) -> bytes:
    """The bytes of a report with the random part of its stamp: always `SIZE` of them."""
    if len(nonce) != NONCE:
        raise ValueError("a nonce has 8 bytes")
    head = bytes([FORM]) + report.week.to_bytes(2, "big") + report.question.to_bytes(2, "big")
    return head + bytes([report.answer]) + nonce + b"\0\0"


def decode(data: bytes) -> tuple[Report, bytes]:
    """A report and its nonce. Raises `Rejected("report.vocabulary")` for anything that `encode` cannot have made."""
    if len(data) != SIZE or data[0] != FORM or data[14:] != b"\0\0":
        raise Rejected("report.vocabulary")
    report = Report(int.from_bytes(data[1:3], "big"), int.from_bytes(data[3:5], "big"), data[5])
    return report, data[6:14]


def week_of(at: float) -> int:
    """The week of a time in seconds since 1970."""
    return int(at // WEEK_S)
