"""Connections that have to say what they want soon: whoever only holds them open does not keep others out."""

from __future__ import annotations

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0  # from a connection, or an answer on it, until the next request's headers are there
MOST_WAITING = 32  # connections without a request; the oldest is closed for another one


class HurriedProtocol(H11Protocol):
    """HTTP by h11, as uvicorn has it, with a time for the headers: uvicorn itself waits for them without end."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for a request; close the oldest of too many that wait."""
        super().connection_made(transport)
        self.waits_since = self.loop.time()
        self._late = self.loop.call_later(HEAD_SECONDS, self._head_is_late)
        others = [one for one in self.connections if isinstance(one, HurriedProtocol) and one is not self and one.waits]
        # Those that never asked for anything go first: a client that waits between two requests would lose the second.
        others.sort(key=lambda one: (one.cycle is not None, one.waits_since))
        for one in others[: 1 - MOST_WAITING]:
            one.transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no longer."""
        self._late.cancel()
        super().connection_lost(exc)

    def on_response_complete(self) -> None:
        """Begin to wait for the next request."""
        self.waits_since = self.loop.time()
        self._late.cancel()
        self._late = self.loop.call_later(HEAD_SECONDS, self._head_is_late)
        super().on_response_complete()

    @property
    def waits(self) -> bool:
        """Whether no request is being answered: its headers are not complete."""
        return not self.transport.is_closing() and (self.cycle is None or self.cycle.response_complete)

    def _head_is_late(self) -> None:
        if self.waits:
            self.transport.close()
