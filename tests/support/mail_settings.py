"""Mail settings as providers publish them (`config-v1.1.xml`)."""

from __future__ import annotations

JUNE = "june@example.org"


def server(kind: str = "imap", **fields: str) -> str:
    """An `incomingServer`; fields that are empty are left out."""
    stated = {"hostname": "mail.example.org", "port": "993", "socketType": "SSL", "username": "%EMAILADDRESS%"}
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in (stated | fields).items() if value)
    inner += "<authentication>password-cleartext</authentication>"
    return f'<incomingServer type="{kind}">{inner}</incomingServer>'


def file(*servers: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    """A whole file with these servers."""
    inner = "<domain>example.org</domain><displayName>Example</displayName>" + "".join(servers)
    inner += '<outgoingServer type="smtp"><hostname>smtp.example.org</hostname></outgoingServer>'
    provider = f'<emailProvider id="example.org">{inner}</emailProvider>'
    return f'{head}<clientConfig version="1.1">{provider}</clientConfig>'.encode()
