"""Looking: pure, weighted, and not blinded by one broken detector."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from companion.domain.journal import Sight
from companion.domain.judgement import Evidence
from companion.domain.observation import History, Observation
from companion.perception import inspecting, looking
from tests.support.mail import item, raw_mail, seen

BAIT = raw_mail(
    "", sender="PayPal <x@evil.example>", html="<a href='http://192.0.2.7/login'>https://www.paypal.com</a>"
)


def test_same_bytes_same_sight() -> None:
    first: Sight = seen(BAIT)
    assert first == seen(BAIT)
    assert {"sender.brand_name", "link.ip_host", "link.text_differs"} <= {
        one.indicator.name for one in first.evidence
    }


def test_fitted_weights_replace_prior_ones() -> None:
    sight = looking.look(item(BAIT), BAIT, {"link.ip_host": 0.125})
    weights = {one.indicator.name: one.indicator.weight for one in sight.evidence}
    assert weights["link.ip_host"] == 0.125
    assert weights["sender.brand_name"] > 1


def test_outgoing_items_are_read_but_not_judged() -> None:
    from dataclasses import replace

    sight = looking.look(replace(item(BAIT), outgoing=True), BAIT)
    assert sight.evidence == ()
    assert sight.observation.links


class _Broken:
    name = "broken"
    indicators = ()

    def inspect(self, observation: Observation, history: History) -> Iterator[Evidence]:
        yield Evidence(inspecting.FAULT, 1.0)
        raise KeyError("content that must not leak")


def test_a_broken_detector_is_a_fault_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(looking, "SIGNS", (_Broken(), *looking.SIGNS))
    evidence = looking.look(item(BAIT), BAIT).evidence
    assert evidence[0] == Evidence(inspecting.FAULT, 0.0)
    assert len(evidence) > 2


GENUINE = (
    b"From: Netflix <info@netflix.com>\r\nTo: a@example.net\r\nSubject: Your receipt\r\n"
    b"Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=netflix.com; dkim=pass header.d=netflix.com;"
    b" dmarc=pass header.from=netflix.com\r\n"
    b"List-Unsubscribe: <https://www.netflix.com/unsubscribe>\r\nPrecedence: bulk\r\n"
    b"Content-Type: text/plain\r\n\r\nThank you for your payment. See https://www.netflix.com/activity\r\n"
)


@pytest.mark.parametrize(
    ("data", "spared"),
    [
        (GENUINE, True),
        (GENUINE.replace(b"www.netflix.com/activity", b"netflix-activity.example/login"), False),
        (GENUINE.replace(b"=pass", b"=none"), False),
        (GENUINE.replace(b"List-Unsubscribe", b"X-None").replace(b"Precedence", b"X-Other"), False),
        (GENUINE.replace(b"Thank you", b"Tell nobody about this, not even the bank. Thank you"), False),
        (BAIT, False),
    ],
)
def test_the_models_are_spared_for_an_organisations_own_list_mail(
    monkeypatch: pytest.MonkeyPatch, data: bytes, spared: bool
) -> None:
    monkeypatch.setattr(looking, "MODELS", (_Broken(),))
    evidence = looking.look(item(data), data).evidence
    assert (inspecting.FAULT not in {one.indicator for one in evidence}) is spared


def test_preload_opens_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    """After preloading, looking opens no file: the confined worker could not."""
    import builtins
    import io
    from pathlib import Path

    looking.preload()

    def closed(*_: object, **__: object) -> None:
        raise AssertionError("a file was opened")

    monkeypatch.setattr(builtins, "open", closed)
    monkeypatch.setattr(io, "open", closed)
    monkeypatch.setattr(Path, "open", closed)
    evidence = seen(BAIT).evidence
    assert inspecting.FAULT not in {one.indicator for one in evidence}
