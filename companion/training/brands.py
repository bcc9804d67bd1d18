"""Builds `models/brands/` from public lists: who owns which domain, and which hosts belong to nobody in particular.

`python -m companion.training.brands SOURCE [TARGET]` reads the lists in SOURCE (their README names the origins) and
writes only rows that may be redistributed. Every written file is named in `ORIGIN.md` with origin and licence; the
list of link shorteners is share-alike and therefore stays a file of its own.
"""

from __future__ import annotations

import csv
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from companion.perception.addresses import registered_domain
from companion.training.everyday import places

SHARED_BY = 4
"""A registered domain that so many unrelated brands name is a shared host, not anybody's identity."""

_GITHUB = "https://github.com/"
_ORIGINS: tuple[tuple[str, str, str], ...] = (
    ("brands.tsv: brand, its domains, how many of these are curated, `l` for our list by country", "own work",
     "CC0-1.0"),
    ("", f"{_GITHUB}jdm-contrib/jdm", "MIT"),
    ("", f"{_GITHUB}2factorauth/twofactorauth", "MIT"),
    ("", f"{_GITHUB}2factorauth/passkeys", "CC-BY-4.0"),
    ("", f"{_GITHUB}datenanfragen/data", "CC0-1.0"),
    ("", f"{_GITHUB}simple-icons/simple-icons", "CC0-1.0"),
    ("", f"{_GITHUB}alltheplaces/alltheplaces", "MIT"),
    ("", f"{_GITHUB}ramoona/banks-db", "CC-BY-4.0"),
    ("", f"{_GITHUB}jkeen/tracking_number_data", "MIT"),
    ("groups.tsv: domains that belong together", f"{_GITHUB}apple/password-manager-resources", "MIT"),
    ("", f"{_GITHUB}GoogleChrome/related-website-sets", "Apache-2.0"),
    ("freemail.tsv: free-mail providers, `m` if large", f"{_GITHUB}Kikobeats/free-email-domains", "MIT"),
    ("disposable.txt", f"{_GITHUB}disposable-email-domains/disposable-email-domains", "CC0-1.0"),
    ("shorteners.txt (share-alike: a file of its own, format changed)", f"{_GITHUB}PeterDaveHello/url-shorteners",
     "CC-BY-SA-4.0"),
    ("hosting.tsv: suffixes where strangers get host names", "https://publicsuffix.org/list/ (private section)",
     "MPL-2.0"),
    ("popular.txt: well-known domains", f"{_GITHUB}Kikobeats/top-sites", "MIT"),
    ("", f"{_GITHUB}opendns/public-domain-lists", "public domain"),
    ("confusables.json", f"{_GITHUB}vhf/confusable_homoglyphs, from Unicode confusables", "MIT, Unicode-3.0"),
)  # fmt: skip
ORIGIN = "# Where these lists come from\n\n| file | origin | licence |\n|---|---|---|\n" + "".join(
    f"| {what} | {where} | {licence} |\n" for what, where, licence in _ORIGINS
)


def build(source: Path, target: Path) -> dict[str, int]:
    """Write every list into `target`; returns the number of lines by file."""
    target.mkdir(parents=True, exist_ok=True)
    hosting = sorted(
        {
            row["suffix"].removeprefix("*."): row["type_guess"]
            for row in _rows(source / "free_hosting_suffixes.csv")
            if row["type_guess"] != "hosting_or_registry" and "amazonaws" not in row["suffix"]
        }.items()
    )
    popular = {row["registered_domain"] for row in _rows(source / "popular_domains.csv")}
    lines = {
        "brands.tsv": _brands(source),
        "groups.tsv": [
            ",".join(group["domains"])
            for group in json.loads((source / "domain_groups.json").read_text(encoding="utf-8"))
            if _allowed(group["redistributable"])
        ],
        "freemail.tsv": [
            f"{row['domain']}\t{'m' if row['major'] == 'yes' else ''}" for row in _rows(source / "freemail.csv")
        ],
        "disposable.txt": [row["domain"] for row in _rows(source / "disposable.csv")],
        "shorteners.txt": [row["domain"] for row in _rows(source / "url_shorteners.csv")],
        "hosting.tsv": [f"{suffix}\t{kind}" for suffix, kind in hosting],
        "popular.txt": sorted(popular),
    }
    for name, content in lines.items():
        (target / name).write_text("\n".join(content) + "\n", encoding="utf-8")
    confusables = json.loads((source / "confusables_ascii.json").read_text(encoding="utf-8"))["map"]
    (target / "confusables.json").write_text(
        json.dumps({char: found[0] for char, found in sorted(confusables.items())}, indent=0) + "\n", encoding="utf-8"
    )
    (target / "ORIGIN.md").write_text(ORIGIN, encoding="utf-8")
    return {name: len(content) for name, content in lines.items()} | {"confusables.json": len(confusables)}


def _brands(source: Path) -> list[str]:
    domains: dict[str, dict[str, None]] = defaultdict(dict)
    names: dict[str, str] = {}
    curated: Counter[str] = Counter()
    owners: dict[str, set[str]] = defaultdict(set)
    for row in [*_rows(source / "brands_curated.csv"), *_rows(source / "brands.csv")]:
        key = brand_key(row["brand"])
        domain = row["registered_domain"].strip().lower()
        if not key or "." not in domain or "\t" in row["brand"]:
            continue
        mine = row["source"].startswith("curated")
        names.setdefault(key, row["brand"].strip())
        if mine and domain not in domains[key]:
            curated[key] += 1
        domains[key][domain] = None
        if mine:
            continue
        owners[domain].add(key)
    local: set[str] = set()
    for name, own_domains in _by_country():
        key = brand_key(name)
        names.setdefault(key, name)
        domains[key] = dict.fromkeys(own_domains) | domains[key] if key not in curated else domains[key]
        domains[key] |= dict.fromkeys(own_domains)
        if key not in curated:
            local.add(key)
    shared = {domain for domain, keys in owners.items() if len(keys) >= SHARED_BY}
    lines = []
    for key in sorted(domains):
        own = [
            domain
            for domain in domains[key]
            if key in curated
            or key in local
            or domain not in shared
            or domain.partition(".")[0] == key.replace(" ", "")
        ]
        if own and (key in curated or key in local or len(own) <= 60):
            flag = f"c{curated[key]}" if key in curated else "l" if key in local else ""
            lines.append(f"{names[key]}\t{','.join(own)}\t{flag}")
    return lines


def _by_country() -> Iterator[tuple[str, tuple[str, ...]]]:
    """The organisations that our everyday mail names, country by country, with their own domains. Mail providers are
    left out: everybody has an address there."""
    for lang in places.languages():
        for country in places.locale(lang).countries:
            for role, organisations in country.orgs.items():
                if role not in ("mailbox", "cloud"):
                    for one in organisations:
                        if one.known:
                            yield one.name, tuple(dict.fromkeys(registered_domain(domain) for domain in one.domains))


def brand_key(name: str) -> str:
    """A brand's name in plain lower-case words."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(char))
    return " ".join(re.findall(r"[^\W_]+", plain))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if _allowed(row.get("redistributable", "")):
                yield row


def _allowed(word: str) -> bool:
    return word.startswith("yes")


def main(arguments: Iterable[str]) -> int:
    """Entry point."""
    paths = [Path(argument) for argument in arguments]
    if not paths:
        print(__doc__)
        return 2
    target = paths[1] if len(paths) > 1 else Path(__file__).parents[2] / "models" / "brands"
    for name, count in build(paths[0], target).items():
        print(f"{name}: {count}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
