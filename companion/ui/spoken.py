"""Every table of words, in the language that is spoken. English, the source, stands in the modules named below."""

from __future__ import annotations

from companion.ui import aid_words, labels, repairs, sentences
from companion.ui.languages import Table

TEXT = Table("TEXT", labels.TEXT)
AID = Table("AID", aid_words.AID)
ACTS = Table("ACTS", sentences.ACTS)
ACT_VALUES = Table("ACT_VALUES", sentences.ACT_VALUES)
THREATS = Table("THREATS", sentences.THREATS)
HEADLINES = Table("HEADLINES", sentences.HEADLINES)
NEXT_STEPS = Table("NEXT_STEPS", sentences.NEXT_STEPS)
STAGES = Table("STAGES", sentences.STAGES)
QUESTIONS = Table("QUESTIONS", sentences.QUESTIONS)
ANSWERS = Table("ANSWERS", sentences.ANSWERS)
FEEDBACK = Table("FEEDBACK", sentences.FEEDBACK)
RECEIPTS = Table("RECEIPTS", sentences.RECEIPTS)
REASONS = Table("REASONS", sentences.REASONS)
DECLINES = Table("DECLINES", sentences.DECLINES)
ASKED = Table("ASKED", sentences.ASKED)
DOMAINS = Table("DOMAINS", sentences.DOMAINS)
PROVENANCE = Table("PROVENANCE", sentences.PROVENANCE)
OBSERVATIONS = Table("OBSERVATIONS", sentences.OBSERVATIONS)
KINDS = Table("KINDS", sentences.KINDS)
UNREADABLE = Table("UNREADABLE", sentences.UNREADABLE)
MOODS = Table("MOODS", sentences.MOODS)
STATES = Table("STATES", sentences.STATES)
PARTS = Table("PARTS", sentences.PARTS)
REPAIRS = Table("REPAIRS", repairs.REPAIRS)
FAMILIES = Table("FAMILIES", sentences.FAMILIES)
ACCUSATIONS = Table("ACCUSATIONS", sentences.ACCUSATIONS)
SIGNS = Table("SIGNS", sentences.SIGNS)
WENT_WRONG = Table("WENT_WRONG", sentences.WENT_WRONG)
LEANS = Table("LEANS", sentences.LEANS)
REGRETS = Table("REGRETS", sentences.REGRETS)
WEEKDAYS = Table("WEEKDAYS", sentences.WEEKDAYS)
MONTHS = Table("MONTHS", sentences.MONTHS)

TABLES = (
    TEXT,
    AID,
    ACTS,
    ACT_VALUES,
    THREATS,
    HEADLINES,
    NEXT_STEPS,
    STAGES,
    QUESTIONS,
    ANSWERS,
    FEEDBACK,
    RECEIPTS,
    REASONS,
    DECLINES,
    ASKED,
    DOMAINS,
    PROVENANCE,
    OBSERVATIONS,
    KINDS,
    UNREADABLE,
    MOODS,
    STATES,
    PARTS,
    REPAIRS,
    FAMILIES,
    ACCUSATIONS,
    SIGNS,
    WENT_WRONG,
    LEANS,
    REGRETS,
    WEEKDAYS,
    MONTHS,
)
"""All of them, for whoever translates."""
