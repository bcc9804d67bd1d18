"""The builder of the shipped lists: what may not be redistributed stays out, shared hosts are nobody's."""

from __future__ import annotations

import json
from pathlib import Path

from companion.perception.lists import MODELS
from companion.training.brands import ORIGIN, build


def _write(folder: Path, name: str, *rows: str) -> None:
    (folder / name).write_text("\n".join(rows) + "\n", encoding="utf-8")


def _source(folder: Path) -> Path:
    head = "brand,domain,registered_domain,category,country,source,licence,redistributable"
    _write(
        folder,
        "brands_curated.csv",
        head,
        "Acme Bank,acme.example,acme.example,bank,xx,curated (own work),CC0-1.0,yes",
    )
    others = [f"Brand {i},b{i}.desk.example,desk.example,,,some list,MIT,yes" for i in range(4)]
    own = [f"Brand {i},b{i}.example,b{i}.example,,,some list,MIT,yes" for i in range(4)]
    more = ["Acme Bank,acme-app.example,acme-app.example,,,some list,MIT,yes"]
    secret = ["Secret,secret.example,secret.example,,,some list,AGPL-3.0,no (evaluation only)"]
    _write(folder, "brands.csv", head, *others, *own, *more, *secret)
    _write(folder, "freemail.csv", "domain,major,redistributable", "big.example,yes,yes", "small.example,no,yes")
    _write(folder, "disposable.csv", "domain,redistributable", "gone.example,yes")
    _write(folder, "url_shorteners.csv", "domain,redistributable", "s.example,yes (attribution + share-alike)")
    _write(
        folder, "free_hosting_suffixes.csv", "suffix,type_guess,redistributable",
        "*.dyn.example,dynamic_dns,yes", "art.example,hosting_or_registry,yes",
    )  # fmt: skip
    _write(folder, "popular_domains.csv", "registered_domain,redistributable", "popular.example,yes")
    groups = [
        {"domains": ["a.example", "b.example"], "redistributable": "yes"},
        {"domains": ["c.example", "d.example"], "redistributable": "no (AGPL-3.0)"},
    ]
    _write(folder, "domain_groups.json", json.dumps(groups))
    _write(folder, "confusables_ascii.json", json.dumps({"map": {"а": ["a"]}}))
    return folder


def test_build(tmp_path: Path) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    source.mkdir()
    counts = build(_source(source), target)
    brands = (target / "brands.tsv").read_text(encoding="utf-8").splitlines()
    assert "Acme Bank\tacme.example,acme-app.example\tc1" in brands
    assert "Brand 0\tb0.example\t" in brands
    assert any(line.startswith("DHL\t") and "dhl.de" in line and line.endswith("\tl") for line in brands)
    assert not any("secret" in line or "desk.example" in line for line in brands)
    assert (target / "groups.tsv").read_text(encoding="utf-8") == "a.example,b.example\n"
    assert (target / "freemail.tsv").read_text(encoding="utf-8") == "big.example\tm\nsmall.example\t\n"
    assert (target / "hosting.tsv").read_text(encoding="utf-8") == "dyn.example\tdynamic_dns\n"
    assert counts["brands.tsv"] == len(brands)


def test_every_shipped_list_names_its_origin() -> None:
    for path in (MODELS / "brands").iterdir():
        assert path.name in ORIGIN or path.name == "ORIGIN.md"
    assert (MODELS / "brands" / "ORIGIN.md").read_text(encoding="utf-8") == ORIGIN
