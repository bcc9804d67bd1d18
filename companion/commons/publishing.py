"""Publishing: what may be known goes out, signed; nothing about fewer than fifty."""

from __future__ import annotations

import json

from companion.commons import estimates
from companion.commons.counting import Counts
from companion.commons.keeping import Keys
from companion.domain.errors import Misconfigured
from companion.sharing.bundle import BUNDLE, FEWEST, Bundle, publication, read, sign_bundle
from companion.sharing.report import week_of
from companion.sharing.signed import signer
from companion.sharing.stamp import EFFORT

WINDOW_WEEKS = 26
"""How far back counts are used: fraud changes its ways."""
EVERY_S = 86_400.0
HOLDS_S = 30 * 86_400.0
"""How long a publication holds. Clients then keep what they have, and say that nothing new came."""


def publish(counts: Counts, keys: Keys, now: float, effort: int = EFFORT) -> Bundle:
    """Make, sign and keep the next publication. Raises `Misconfigured("keys.missing")` without a signing key."""
    if keys.signing is None:
        raise Misconfigured("keys.missing")
    last, body = counts.publication()
    before = {r.sign: r.shift for r in _bundle(body).reliabilities} if body else {}
    week = week_of(now)
    counts.forget_stamps(week - 4)
    totals = counts.release(max(0, week - WINDOW_WEEKS), FEWEST)
    bundle = Bundle(
        serial=last + 1,
        issued=float(int(now)),
        expires=float(int(now + HOLDS_S)),
        sealing=keys.published,
        effort=effort,
        models=keys.models,
        reliabilities=estimates.reliabilities(totals, before),
        rates=estimates.rates(totals),
    )
    counts.publish(bundle.serial, publication(sign_bundle(bundle, keys.signing), keys.changes))
    return bundle


def due(counts: Counts, now: float) -> bool:
    """Whether the last publication is a day old: a restart publishes nothing, and moves nothing."""
    serial, body = counts.publication()
    return not serial or now - _bundle(body).issued >= EVERY_S or now < _bundle(body).issued


def _bundle(body: bytes) -> Bundle:
    """Our own last publication: the signature is not the point here."""
    return read(signer(BUNDLE, bytes.fromhex(json.loads(body)["bundle"]))[1])
