"""Errors that are expected: the environment's or the user's doing, each a sentence that a person can act on."""

from __future__ import annotations

from typing import Any

from sddesk.core.messages import QT_TRANSLATE_NOOP, Message, Value


class SddeskError(Exception):
    """An expected failure. Raise it where the cause is known, `from` the original.

    `template` and `hint` are English str.format templates, marked with QT_TRANSLATE_NOOP("messages", ...);
    `values` fill both. Anything that is not an SddeskError is a bug and is shown with its traceback.
    """

    def __init__(self, template: str, hint: str = "", **values: Value) -> None:
        self.message = Message.of(template, values)
        self.hint = Message.of(hint, values) if hint else None
        super().__init__(str(self))

    def __str__(self) -> str:
        return f"{self.message} {self.hint}" if self.hint else str(self.message)

    def __reduce__(self) -> tuple[Any, ...]:
        """So that it can go to another process: its sentence does, its traceback does not."""
        return _rebuilt, (type(self), self.message, self.hint)

    def bare(self) -> SddeskError:
        """The same sentence without its traceback, whose frames may hold tensors: none may cross to another thread."""
        return _rebuilt(type(self), self.message, self.hint)


class EngineLost(SddeskError):  # noqa: N818 - says what happened
    """The engine that said this, or its process, cannot go on: only a new one can. `details` are for a report."""

    def __init__(self, template: str, hint: str = "", details: str = "", **values: Value) -> None:
        super().__init__(template, hint, **values)
        self.details = details

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), self.message, self.hint, self.details)

    def bare(self) -> EngineLost:
        """The same without its traceback."""
        lost = _rebuilt(type(self), self.message, self.hint, self.details)
        assert isinstance(lost, EngineLost)
        return lost


class EngineStuck(EngineLost):
    """The engine did not stop when it was asked to, and its process was ended: the job may be resumed."""


class NoDevice(SddeskError):  # noqa: N818 - says what happened
    """An engine that is for one device only cannot have it; another engine may do the same order."""


class NoEngine(SddeskError):  # noqa: N818 - says what happened
    """No machine of a cluster has an engine, and none came for a while: no other order can be made either."""


class OutOfMemory(SddeskError):  # noqa: N818 - says what happened
    """Every way was tried and memory is too short now; the same order may do later."""


class UnreadSettingsError(SddeskError):
    """A request has settings of another version that nothing here reads: it is drawn without them only if asked for."""


class NoPicture(SddeskError):  # noqa: N818 - says what happened
    """What came out is no picture: black, or no numbers. Full precision may do it."""


class PickleRefused(SddeskError):  # noqa: N818 - says what happened
    """A file is a pickle and was not opened; `file` may be converted if the person wishes."""

    @property
    def file(self) -> str:
        """The path of the pickle."""
        return str(dict(self.message.values)["file"])


class UnexpectedError(SddeskError):
    """A bug, reported with its traceback where it happened: tells what waits for the work that it has ended."""

    @classmethod
    def of(cls, error: BaseException) -> UnexpectedError:
        """The end of some work by `error`."""
        template = QT_TRANSLATE_NOOP("messages", "Something unexpected happened: {reason}")
        return cls(template, reason=str(error) or type(error).__name__)


class LettersMissing(SddeskError):  # noqa: N818 - says what happened
    """A written picture has boxes in the place of letters that no font has: a warning, as the picture is there."""


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside the engine's step hook to leave a forward early; never shown as a failure."""


def _rebuilt(kind: type[SddeskError], message: Message, hint: Message | None, details: str = "") -> SddeskError:
    error = kind(message.template, hint.template if hint else "", **dict(message.values))
    if isinstance(error, EngineLost):
        error.details = details
    return error
