"""What a door takes: how large, how many, which names; and what no answer of it shows."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sddesk.catalog.catalog import Catalog
from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.order_files import OrderRefused
from sddesk.core.request import GenerationRequest
from sddesk.settings.schema import Settings

MOST_FILE = 32 * 2**20  # bytes of a picture that is handed in
_NAMES = (
    *("model", "vae", "text_encoder", "text_encoder_2", "sampler_from", "upscaler"),
    *("hires_upscaler", "refine_upscaler", "checkpoint"),
)
_NO_FIELDS = ("control", "control_model", "reference", "reference_model", "inputs")  # they name files or inputs
_PLACE = r"(?:(?<![A-Za-z])[A-Za-z]:[\\/]|\\\\|(?<![\w.:/])/)[^\s\"'“”<>|,;]*[\\/]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The longest side in pixels, the most pictures and steps of an order, and how many orders may wait."""

    side: int = 2048
    pictures: int = 10
    steps: int = 150
    waiting: int = 100

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """Return those of the settings."""
        return cls(
            side=settings.doors_side,
            pictures=settings.doors_pictures,
            steps=settings.doors_steps,
            waiting=settings.doors_waiting,
        )

    def check(self, request: GenerationRequest) -> None:
        """Raise SddeskError for a request that asks for more than a door may."""
        if request.images > self.pictures:
            raise refusal(f"{request.images} pictures at once are more than the {self.pictures} of the settings")
        if request.enlarge is not None:
            return
        if request.steps > self.steps:
            raise refusal(f"{request.steps} steps are more than the {self.steps} of the settings")
        width, height = request.result_size
        if max(width, height, request.width, request.height) > self.side:
            raise refusal(f"{width} x {height} pixels: a side is longer than the {self.side} of the settings")


class DeskFull(SddeskError):  # noqa: N818 - says what happened
    """So many orders wait that no more are taken."""


class NotFound(SddeskError):  # noqa: N818 - says what happened
    """What was asked for is not there."""


def refusal(reason: str) -> SddeskError:
    """Return the error of an order that a door does not take."""
    return SddeskError(QT_TRANSLATE_NOOP("messages", "This order is not taken: {reason}."), reason=reason)


def check_fields(values: Mapping[str, Any], catalog: Catalog) -> None:
    """Raise SddeskError for fields that a door does not take, and for names that could be places on this machine.

    Who calls from outside may neither add a folder to the list of models nor learn which files there are.
    """
    for name in _NO_FIELDS:
        if values.get(name):
            raise refusal(f"{name} is not taken by a door; `sddesk run` and the window know it")
    try:
        json.dumps(dict(values), ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise refusal("a text holds half a character") from error
    except (TypeError, ValueError, RecursionError) as error:
        raise refusal(str(error)) from error
    for field in _NAMES:
        value = values.get(field)
        texts = value.values() if isinstance(value, Mapping) else (value,)  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
        for text in texts:  # pyright: ignore[reportUnknownVariableType]
            if isinstance(text, str):
                _check_name(field, text, catalog)


def _check_name(field: str, text: str, catalog: Catalog) -> None:
    if "\0" in text or len(text) > 300:
        raise refusal(f"{field} is no name")
    exists = os.path.exists(text)  # noqa: PTH110 - Path's own raises OSError for a name that is too long
    if not (exists or re.search(r"[\\/~]", text) or text.startswith(".")):
        return
    known = {name for info in catalog.list() for name in (info.title, info.ref.name, info.ref.hub_id)}
    if text not in known:
        raise refusal(f"{field}: a door takes the names of installed models, and no places or addresses")


def sentence(error: SddeskError) -> str:
    """Return what an error says, without the places of this machine."""
    if isinstance(error, OrderRefused):
        reason = str(dict(error.message.values).get("reason", error.message))
        return without_places(f"{reason[:1].upper()}{reason[1:]}".rstrip(".") + ".")
    return without_places(str(error))


def without_places(text: str) -> str:
    """Return a text in which each path is only the name of its file."""
    return re.sub(_PLACE, "", text)
