"""The web side of the commons: two addresses, no names, no traces.

    POST /v1/report        65 sealed bytes; 204 once they are counted and on the disk (or were before)
    GET  /v1/publication   the signed bundle and the changes of keys

The address that a request comes from is dropped before the application sees it, nothing is logged per request, and
nothing is set in the client. What is refused gets a word of a closed list, never an echo.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request, Response

from companion.commons.counting import Counts
from companion.commons.intake import Intake
from companion.domain.errors import Rejected, Unavailable
from companion.sharing.seal import SEALED

LATER = {"Retry-After": "3600"}
FRESH_S = 5.0
"""Age from which the publication is read again."""


class Nameless:
    """Takes from every request where it comes from and what it says about its sender, before anything reads it."""

    KEPT = frozenset({b"content-length", b"content-type", b"transfer-encoding", b"expect"})

    def __init__(self, app: Any) -> None:
        self._app = app

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """As any ASGI application."""
        if scope["type"] == "http":
            headers = [(name, value) for name, value in scope["headers"] if name in self.KEPT]
            scope = {**scope, "client": None, "headers": headers, "query_string": b""}
        await self._app(scope, receive, send)


class _Held:
    """The publication, read from the database at most every `FRESH_S` seconds: ten million companions ask for it."""

    def __init__(self, open_counts: Callable[[], Counts]) -> None:
        self._open = open_counts
        self._body, self._read = b"", 0.0
        self._one = threading.Lock()

    def body(self) -> bytes:
        """The bytes; empty if nothing is published yet."""
        with self._one:
            if not self._body or time.monotonic() - self._read > FRESH_S:
                counts = self._open()
                try:
                    self._body = counts.publication()[1]
                finally:
                    counts.close()
                self._read = time.monotonic()
            return self._body


def build(
    intake: Intake,
    open_counts: Callable[[], Counts],
    refresh: Callable[[], Awaitable[None]] | None = None,
    workers: int = 2,
) -> Any:
    """The application. `refresh` runs beside it, such as the daily publishing."""
    pool = ThreadPoolExecutor(workers, thread_name_prefix="check")

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        intake.start()
        beside = asyncio.ensure_future(refresh()) if refresh is not None else None
        yield
        if beside is not None:
            beside.cancel()
        pool.shutdown(wait=False, cancel_futures=True)
        await asyncio.to_thread(intake.stop)

    app = FastAPI(title="Companion commons", lifespan=life, docs_url=None, redoc_url=None, openapi_url=None)
    waiting = asyncio.Semaphore(64 * workers)

    @app.post("/v1/report")
    async def report(request: Request) -> Response:
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > SEALED:
                return Response("report.size", 413)
        if waiting.locked():
            return Response("commons.busy", 429, LATER)
        async with waiting:
            try:
                counted = await asyncio.get_running_loop().run_in_executor(pool, intake.check, body)
                await asyncio.wrap_future(intake.enqueue(counted))
            except Rejected as reason:
                return Response(str(reason), 400)
            except Unavailable as reason:
                return Response(str(reason), 429 if str(reason) == "commons.busy" else 503, LATER)
        return Response(status_code=204)

    held = _Held(open_counts)

    @app.get("/v1/publication")
    def published() -> Response:
        try:
            body = held.body()
        except Unavailable as reason:
            return Response(str(reason), 503, LATER)
        if not body:
            return Response("commons.nothing_yet", 503, LATER)
        return Response(body, media_type="application/octet-stream")

    return Nameless(app)
