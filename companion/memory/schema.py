"""Tables of the store, and the steps from one version to the next.

Each step runs with the new version number in one transaction: after a crash the file has the old schema or the
new one, whole. A step, once released, is never edited; a change is a further step.
"""

from __future__ import annotations

from collections.abc import Sequence

import apsw

from companion.domain.errors import NeedsPerson

# Entries are kept apart from their bodies, so that looking for what is related touches few pages.
# `cursor` holds bytes: streams name files, and names of files need not be text.
# `seen` and `message` hold keyed digests, not the identities: after forgetting, nothing readable is left of them,
# yet no item is judged twice.
_FIRST = """
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE cursor(stream BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE seen(digest BLOB PRIMARY KEY, entry INTEGER) WITHOUT ROWID;
CREATE TABLE indicator(id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE);

CREATE TABLE entry(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    at REAL NOT NULL,
    sort TEXT NOT NULL,
    observation TEXT NOT NULL,
    kind TEXT NOT NULL,
    seen_at REAL NOT NULL,
    sender TEXT NOT NULL,
    act TEXT NOT NULL,
    p_scam REAL NOT NULL,
    indicators TEXT NOT NULL,
    suspicious INTEGER NOT NULL,
    raised INTEGER NOT NULL,
    wanted INTEGER NOT NULL,
    answer TEXT NOT NULL DEFAULT '',
    case_id TEXT NOT NULL DEFAULT '',
    whole INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE body(entry INTEGER PRIMARY KEY, what BLOB NOT NULL, decision BLOB);
CREATE UNIQUE INDEX entry_at ON entry(at);
CREATE INDEX entry_observation ON entry(observation) WHERE observation <> '';
CREATE INDEX entry_sender ON entry(sender) WHERE sender <> '';
CREATE INDEX entry_case ON entry(case_id) WHERE case_id <> '';
CREATE INDEX entry_raised ON entry(seen_at) WHERE raised = 1;
CREATE INDEX entry_act ON entry(act, at) WHERE act <> 'silent';
CREATE INDEX entry_whole ON entry(at) WHERE whole = 1;
CREATE INDEX entry_unreadable ON entry(at) WHERE sort = 'unreadable';

CREATE TABLE tie(entity TEXT, value TEXT, entry INTEGER, PRIMARY KEY(entity, value, entry)) WITHOUT ROWID;
CREATE INDEX tie_entry ON tie(entry);
CREATE TABLE named(subject TEXT, entry INTEGER, entity TEXT, value TEXT,
    PRIMARY KEY(subject, entry, entity, value)) WITHOUT ROWID;
CREATE INDEX named_entry ON named(entry);
CREATE TABLE message(digest BLOB PRIMARY KEY, peer TEXT NOT NULL, mine INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX message_peer ON message(peer);

CREATE TABLE acquaintance(
    address TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    first_seen REAL,
    last_seen REAL,
    received INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    replied INTEGER NOT NULL,
    authenticated INTEGER NOT NULL,
    importance REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX acquaintance_importance ON acquaintance(importance DESC) WHERE sent > 0 OR received >= 3;
CREATE TABLE acquaintance_name(address TEXT, name TEXT, last REAL NOT NULL, PRIMARY KEY(address, name)) WITHOUT ROWID;

CREATE TABLE case_file(id TEXT PRIMARY KEY, opened REAL NOT NULL, closed REAL, merged TEXT NOT NULL DEFAULT '')
    WITHOUT ROWID;

CREATE TABLE log(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    sort TEXT NOT NULL,
    id TEXT NOT NULL,
    entry INTEGER,
    sender TEXT NOT NULL DEFAULT '',
    body BLOB
);
CREATE INDEX log_id ON log(id);
CREATE INDEX log_entry ON log(entry);
CREATE INDEX log_sender ON log(sender) WHERE sender <> '';
CREATE TABLE receipt(
    seq INTEGER PRIMARY KEY AUTOINCREMENT, feedback TEXT NOT NULL, entry INTEGER, body BLOB NOT NULL
);
CREATE INDEX receipt_feedback ON receipt(feedback);
CREATE INDEX receipt_entry ON receipt(entry);

CREATE VIRTUAL TABLE search USING fts5(who, subject, body, content='', contentless_delete=1,
    tokenize="unicode61 remove_diacritics 2", prefix='2 3', detail='full');
"""

# What the person did themselves ages apart from what came: nobody keeps a tie young by writing. Of what was counted
# before, no more is known than that it is at most as young as all of it together.
_OWN = """
ALTER TABLE acquaintance ADD COLUMN own REAL NOT NULL DEFAULT -1e9;
UPDATE acquaintance SET own = importance WHERE sent > 0;
"""

# Reports that wait, and the ledger of those that were sent. A row outlives its entry: privacy once spent stays spent.
_OUTGOING = """
CREATE TABLE outgoing(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry INTEGER,
    feedback TEXT NOT NULL,
    made REAL NOT NULL,
    due REAL NOT NULL,
    state TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    report BLOB NOT NULL DEFAULT x'',
    sealed BLOB NOT NULL DEFAULT x'',
    sent REAL
);
CREATE INDEX outgoing_entry ON outgoing(entry) WHERE entry IS NOT NULL;
"""

# What was taken of packs, one row an entry, with where it came from.
_INTRODUCED = """
CREATE TABLE introduced(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pack TEXT NOT NULL,
    title TEXT NOT NULL,
    maker TEXT NOT NULL,
    signer TEXT NOT NULL,
    at REAL NOT NULL,
    name TEXT NOT NULL,
    organisation INTEGER NOT NULL,
    addresses TEXT NOT NULL,
    numbers TEXT NOT NULL,
    note TEXT NOT NULL
);
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _OWN, _OUTGOING, _INTRODUCED)
"""Step n leads from version n to n + 1."""


def migrate(connection: apsw.Connection, steps: Sequence[str] = MIGRATIONS) -> int:
    """Bring the database to version `len(steps)` and return it.

    Raises `NeedsPerson("store.newer")`, and changes nothing, when a newer companion wrote the file.
    """
    version = int(connection.pragma("user_version"))
    if version > len(steps):
        raise NeedsPerson("store.newer")
    if version == len(steps):
        return version
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Read again inside the transaction: another process may have been quicker.
        version = int(connection.pragma("user_version"))
        for step in steps[version:]:
            connection.execute(step)
        connection.pragma("user_version", len(steps))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return len(steps)
