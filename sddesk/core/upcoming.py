"""The request that is likely to come next, located once, so that an engine can prepare for it."""

from __future__ import annotations

import logging

from sddesk.core.errors import SddeskError
from sddesk.core.located import Locate, LocatedRequest
from sddesk.core.request import GenerationRequest

log = logging.getLogger(__name__)


class Upcoming:
    """The request that is likely to come next, located once for each `expect`.

    `expect` may be called from any thread; `located` belongs to the thread that drives the engine.
    """

    def __init__(self, locate: Locate) -> None:
        self._locate = locate
        self._expected: tuple[GenerationRequest, str] | None = None
        self._looked_for: tuple[GenerationRequest, str] | None = None
        self._located: LocatedRequest | None = None

    def expect(self, request: GenerationRequest | None, runtime: str = "") -> None:
        """Remember the likely next request, None where there is none; `runtime` as Job has it."""
        self._expected = None if request is None else (request, runtime)

    def located(self) -> LocatedRequest | None:
        """Return the next request, None where nothing follows or it cannot be located: its own turn tells why."""
        expected = self._expected
        if expected != self._looked_for:
            self._looked_for, self._located = expected, None if expected is None else self._found(*expected)
        return self._located

    def _found(self, request: GenerationRequest, runtime: str) -> LocatedRequest | None:
        try:
            return self._locate(request).computed_with(runtime)
        except SddeskError:
            return None
        except Exception:  # a request that has nothing to do with it is being drawn: its steps would be lost
            log.exception("the next request was not located")
            return None
