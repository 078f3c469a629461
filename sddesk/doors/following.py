"""Orders followed from a loop of asyncio: what happens on the desk's thread, in the order in which it happened."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import suppress

from sddesk.doors.events import Event, Ticket


async def follow(tickets: Sequence[Ticket]) -> AsyncGenerator[tuple[Ticket, Event]]:
    """Yield each event of these orders until all of them have ended. Close it, or leave it to its end.

    A step that a newer one of the same order has made old is left out where the reader is slow.
    """
    loop, heard = asyncio.get_running_loop(), asyncio.Queue[tuple[Ticket, Event]]()

    def listening(ticket: Ticket) -> None:
        def hear(event: Event) -> None:
            with suppress(RuntimeError):  # the loop is closed: nobody reads any more
                loop.call_soon_threadsafe(heard.put_nowait, (ticket, event))

        leaving.append(ticket.listen(hear))

    leaving: list[Callable[[], None]] = []
    for ticket in tickets:
        listening(ticket)
    left = len(tickets)
    try:
        while left:
            ticket, event = await heard.get()
            left -= event.kind == "ended"
            if event.kind != "progress" or event.progress is ticket.progress:
                yield ticket, event
    finally:
        for leave in leaving:
            leave()


async def made(tickets: Sequence[Ticket]) -> list[int]:
    """Wait for the end of orders, and return the ids of their pictures."""
    async for _ in follow(tickets):
        pass
    return [picture for ticket in tickets for picture in ticket.pictures]
