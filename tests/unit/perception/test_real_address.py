"""The real address comes from our list or the person's own records, and never from the item."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.judgement import Act, Evidence, Fact, Threat
from companion.domain.observation import Address, Kind, Link
from companion.perception.detectors.familiar import FORGED_CONTACT, LOOKALIKE
from companion.perception.real_address import RealAddress, real_address
from tests.support import desk as past


def named(sender: str, address: str = "x@evil.test", *found: Evidence) -> RealAddress | None:
    mail = past.mail("m1", sender, address, "Hello", "Go to https://paypal.evil.test/ or https://evil.test/")
    mail = replace(mail, links=(Link("https://paypal.evil.test/", host="paypal.evil.test", domain="evil.test"),))
    return real_address(past.entry("d1", mail, Act.WARN, Threat.PHISHING, 0.97, found))


def test_a_known_organisation_has_its_own_site() -> None:
    found = named("PayPal Service")
    assert found is not None
    assert (found.name, found.url, found.address) == ("PayPal", "https://paypal.com", "")


def test_a_stranger_has_none() -> None:
    assert named("Evil Test Ltd") is None
    assert named("") is None


def test_an_imitated_contact_is_found_in_the_persons_own_records() -> None:
    facts = (Fact("dr.okafor@surgery-example.test"), Fact("dr.okafor@surgery.example"))
    found = named("Dr Okafor", "dr.okafor@surgery-example.test", Evidence(LOOKALIKE, 1.0, facts))
    assert found is not None
    assert (found.url, found.address) == ("", "dr.okafor@surgery.example")


def test_a_forged_address_offers_nothing() -> None:
    assert named("PayPal", "service@paypal.com", Evidence(FORGED_CONTACT, 1.0, (Fact("service@paypal.com"),))) is None


def test_what_has_no_verdict_or_is_a_file_has_none() -> None:
    seen = replace(past.mail("m1", "PayPal", "x@evil.test", "PayPal", ""), kind=Kind.FILE, sender=Address())
    assert real_address(past.entry("d1", seen, Act.WARN, Threat.MALWARE, 0.97)) is None
    assert real_address(replace(past.entry("d1", seen, Act.WARN, Threat.MALWARE, 0.97), decision=None)) is None
