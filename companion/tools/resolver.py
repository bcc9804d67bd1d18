"""Questions to the DNS through the person's own resolver, and no other, each remembered as long as its answer holds.

What is asked is seen by that resolver and, through it, by the name servers of whom it is about; nobody else is asked.
A resolver that does not answer is left alone for a minute, so that a mail is never held up twice.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from companion.domain.errors import Unavailable

LIFETIME_S = 2.0
"""Seconds a question may take in all."""
LEAST_KEPT_S, MOST_KEPT_S = 300.0, 86_400.0
"""An answer is remembered for the time its owner states, within these; that there is none, for the least."""
AWAY_S = 60.0
"""How long a resolver that does not answer is left alone."""
MOST_KEPT = 1_000
"""Answers remembered."""
MAX_TEXT = 8_192
"""Longest record that is taken, in characters."""


class Resolver:
    """Asks and remembers. Any thread."""

    def __init__(
        self, servers: tuple[tuple[str, int], ...] = (), clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`servers`: addresses and ports to ask instead of the system's own, for tests."""
        self._servers = servers
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], tuple[float, tuple[str, ...]]] = OrderedDict()
        self._away_until = float("-inf")

    def texts(self, name: str) -> tuple[str, ...]:
        """The TXT records of a name, each with its pieces joined; empty if there are none. Raises
        `Unavailable("resolver.away")`."""
        return self._ask(name, "TXT")

    def addresses(self, name: str) -> tuple[str, ...]:
        """The addresses of a host, both kinds; empty if it has none."""
        return (*self._ask(name, "A"), *self._ask(name, "AAAA"))

    def takes_mail(self, host: str) -> bool:
        """Whether mail to a host can arrive (RFC 5321, 5.1; RFC 7505): it names a mail server, or is one itself."""
        named = self._ask(host, "MX")
        return any(named) or (not named and bool(self.addresses(host)))

    def mail_servers(self, name: str) -> tuple[str, ...]:
        """Hosts that take mail for a domain, the preferred first; empty if it takes none."""
        return tuple(server for server in self._ask(name, "MX") if server)

    def _ask(self, name: str, kind: str) -> tuple[str, ...]:
        key, now = (name.lower(), kind), self._clock()
        with self._lock:
            known = self._kept.get(key)
            if known is not None and known[0] > now:
                return known[1]
            if now < self._away_until:
                raise Unavailable("resolver.away")
        try:
            found, holds = self._look_up(name, kind)
        except Unavailable:
            with self._lock:
                self._away_until = self._clock() + AWAY_S
            raise
        with self._lock:
            self._kept[key] = (self._clock() + min(max(holds, LEAST_KEPT_S), MOST_KEPT_S), found)
            self._kept.move_to_end(key)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return found

    def _look_up(self, name: str, kind: str) -> tuple[tuple[str, ...], float]:
        # Here, and not above: a fifth of a second at each start for what most people never switch on.
        import dns.exception
        import dns.name
        import dns.resolver

        try:
            resolver = dns.resolver.Resolver(configure=not self._servers)
        except (dns.exception.DNSException, OSError) as error:
            raise Unavailable("resolver.away") from error
        if self._servers:
            resolver.nameservers = [host for host, _ in self._servers]
            resolver.nameserver_ports = dict(self._servers)
        try:
            answer = resolver.resolve(
                dns.name.from_text(name), kind, lifetime=LIFETIME_S, search=False, raise_on_no_answer=False
            )
        except (dns.resolver.NXDOMAIN, dns.resolver.YXDOMAIN, dns.name.LabelTooLong, dns.name.NameTooLong):
            return (), 0.0
        except (dns.name.EmptyLabel, dns.name.BadEscape):
            return (), 0.0
        except (dns.exception.DNSException, OSError) as error:
            raise Unavailable("resolver.away") from error
        records = list(answer.rrset or ())
        if kind == "TXT":
            found = tuple(b"".join(r.strings).decode("utf-8", "replace")[:MAX_TEXT] for r in records)
        elif kind == "MX":
            ordered = sorted(records, key=lambda r: int(r.preference))
            found = tuple(r.exchange.to_text().rstrip(".").lower() for r in ordered)  # empty: takes none (RFC 7505)
        else:
            found = tuple(r.to_text() for r in records)
        return found, float(answer.rrset.ttl) if answer.rrset is not None else 0.0
