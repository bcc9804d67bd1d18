"""The set written apart: mail and messages by authors who knew neither the everyday families nor the detectors.

Two parts: `validation`, which may be looked at, and `test`, which nobody who works on the detectors reads. Both are
ours (Apache-2.0) and take no part in training.
"""

from __future__ import annotations

import html
import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

from companion.domain.observation import Kind, RawItem
from companion.training.features import Items, Labelled, coarse_labels, collect

FOLDER = Path(__file__).parent / "apart"
_LINK = re.compile(r"\[([^\]\n]{0,200})\]\((\S{1,500}?)\)")


def apart(part: str) -> Items:
    """All items of a part, read. Raises `OSError`, `KeyError` or `ValueError` where a file is not as it should be."""
    return collect(rows_of_files(part))


def rows_of_files(
    part: str, change: Callable[[Mapping[str, Any]], Mapping[str, Any]] = lambda item: item
) -> Iterator[Labelled]:
    """Items of a part file by file, each as `change` makes it of what is written."""
    for path in sorted((FOLDER / part).glob("*.toml")):
        for written in tomllib.loads(path.read_text(encoding="utf-8"))["item"]:
            item = change(written)
            email = item["channel"] == "email"
            data = mail(item) if email else message(item)
            kind = Kind.EMAIL if email else Kind.MESSAGE
            truth = "scam" if item["fraud"] else "legit"
            note = item["decides"] + (" hijacked" if item.get("hijacked") else "")
            yield Labelled(
                name=f"apart-{part}/{item['id']}",
                corpus=f"apart-{part}",
                group=item["pair"] or item["id"],
                lang=path.stem[:2],
                channel=item["channel"],
                truth=truth,
                note=note,
                year=0,
                raw=email,
                labels=coarse_labels(truth),
                item=RawItem("apart", "apart", item["id"], kind, 0.0, data=data),
            )


def message(item: Mapping[str, Any]) -> bytes:
    """A message as a source hands it in."""
    text = _LINK.sub(lambda found: found[2], item["text"]).strip()
    return json.dumps({"sender": item["from"], "text": text}, ensure_ascii=False).encode()


def mail(item: Mapping[str, Any]) -> bytes:
    """A mail with the headers that its description names."""
    made = EmailMessage(policy=SMTP.clone(max_line_length=998))
    _, _, address = item["from"].rpartition("<")
    domain = address.strip(" >").rpartition("@")[2]
    result = item["auth"]
    made["Return-Path"] = f"<{address.strip(' >')}>"
    made["Authentication-Results"] = (
        f"mx.example.net; spf={result} smtp.mailfrom={domain}; dkim={result} header.d={domain};"
        f" dmarc={result} header.from={domain}"
    )
    made["Received"] = f"from out.{domain} by mx.example.net with ESMTPS id 4b7c; Tue, 14 Oct 2025 09:12:40 +0000"
    made["From"], made["To"], made["Subject"] = item["from"], item["to"], item["subject"]
    made["Date"] = "Tue, 14 Oct 2025 09:12:44 +0000"
    made["Message-ID"] = f"<{item['id']}.20251014@{domain}>"
    if item.get("reply_to"):
        made["Reply-To"] = item["reply_to"]
    if item.get("bulk"):
        made["List-Unsubscribe"] = f"<https://{domain}/unsubscribe/{item['id']}>"
    text = item["text"].strip()
    made.set_content(_LINK.sub(lambda found: f"{found[1]} {found[2]}", text) + "\n")
    if item["html"]:
        made.add_alternative(_page(text), subtype="html")
    if item.get("attachment"):
        made.add_attachment(
            b"%PDF-1.4\n%%EOF\n", maintype="application", subtype="octet-stream", filename=item["attachment"]
        )
    return made.as_bytes()


def _page(text: str) -> str:
    paragraphs = []
    for paragraph in re.split(r"\n\s*\n", text):
        safe = html.escape(paragraph, quote=False).replace("\n", "<br>")
        linked = _LINK.sub(lambda found: '<a href="' + found[2] + '">' + found[1] + "</a>", safe)
        paragraphs.append(f"<p>{linked}</p>")
    return f"<html><body style='font-family:sans-serif'>{''.join(paragraphs)}</body></html>"
