"""How alike two pictures are, and the recorded reasons that may have made a repeated one different."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sddesk.core.events import GeneratedImage, Provenance
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import short_hash
from sddesk.core.pixels import Pixels
from sddesk.core.record import ImageRecord
from sddesk.core.substitutes import usable
from sddesk.core.values import dataclass

_A1111_DIGITS, _SHA256_DIGITS = 10, 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two pictures of one size compared. `psnr` in decibels over all RGB values, infinite when they are identical.

    `largest`: the largest difference of a value, 0 to 255; `changed`: the share of pixels that differ, 0 to 1.
    `difference` shows the absolute differences, multiplied by `gain` so that they can be seen.
    """

    psnr: float
    largest: int
    changed: float
    difference: Pixels
    gain: int

    @property
    def identical(self) -> bool:
        """Whether every value is the same."""
        return self.largest == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeAgain:
    """A saved picture, what its request made now, and how the two compare: None where their sizes differ.

    `reasons` name recorded facts that differ, so that a mismatch explains itself.
    """

    record: ImageRecord
    image: GeneratedImage
    likeness: Likeness | None
    reasons: tuple[Message, ...]


def reasons(record: ImageRecord, image: GeneratedImage) -> tuple[Message, ...]:
    """Return the recorded facts that differ and may have made `image`, the repeat of `record`, another picture."""
    found = [*_foreign(record), *_weights(record, image), *_machine(record.provenance, image.provenance)]
    if record.flagged != image.flagged:
        found.append(Message(QT_TRANSLATE_NOOP("messages", "The safety checker decided otherwise.")))
    if not found:
        found.append(
            Message(
                QT_TRANSLATE_NOOP(
                    "messages",
                    "Nothing that is recorded differs: the same programs on another processor, or with another number "
                    "of threads, may still count a little differently.",
                )
            )
        )
    return tuple(found)


def _foreign(record: ImageRecord) -> Iterator[Message]:
    if record.origin != "sddesk":
        template = QT_TRANSLATE_NOOP(
            "messages", "The settings are those of another program ({program}), which draws noise in its own way."
        )
        yield Message.of(template, {"program": record.origin})
    if record.settings is not None:
        yield from usable(record.settings).notes
    stated = record.stated
    if stated.width is not None and (record.width, record.height) != (stated.width, stated.height):
        template = QT_TRANSLATE_NOOP(
            "messages", "The saved picture is {width} x {height}, not the size that its settings name."
        )
        yield Message.of(template, {"width": record.width, "height": record.height})


def _weights(record: ImageRecord, image: GeneratedImage) -> Iterator[Message]:
    hashes = record.request.hashes if record.request is not None else (_comparable(record.stated.model_hash),)
    for before, now in zip(hashes, image.request.hashes, strict=False):
        if before is None:
            yield Message(QT_TRANSLATE_NOOP("messages", "The file does not name the hash of its weights."))
        elif now is not None and not now.casefold().startswith(before.casefold()):
            template = QT_TRANSLATE_NOOP("messages", "The weights are others: hash {before} then, {now} now.")
            yield Message.of(template, {"before": short_hash(before), "now": short_hash(now)})


def _comparable(digest: str | None) -> str | None:
    """A foreign hash that is a whole SHA-256 or begins like one, as A1111 shortens it; its older ones are of no use."""
    return digest if digest is not None and len(digest) in (_A1111_DIGITS, _SHA256_DIGITS) else None


def _machine(before: Provenance, now: Provenance) -> Iterator[Message]:
    if before.precision and before.precision != now.precision:
        template = QT_TRANSLATE_NOOP("messages", "The precision was {before} and is {now} now.")
        yield Message.of(template, {"before": before.precision, "now": now.precision})
    if before.runtime and now.runtime and before.runtime != now.runtime:
        template = QT_TRANSLATE_NOOP("messages", "It was computed with {before}, now with {now}.")
        yield Message.of(template, {"before": before.runtime, "now": now.runtime})
    if before.device and before.device != now.device:
        template = QT_TRANSLATE_NOOP("messages", "It was made on {before}, now on {now}.")
        yield Message.of(template, {"before": before.device, "now": now.device})
    yield from _conditions(dict(before.conditions), dict(now.conditions))
    today = dict(now.versions)
    for name, version in before.versions:
        if name in today and today[name] != version:
            template = QT_TRANSLATE_NOOP("messages", "{program} was {before} and is {now} now.")
            yield Message.of(template, {"program": name, "before": version, "now": today[name]})


def _conditions(before: Mapping[str, str], now: Mapping[str, str]) -> Iterator[Message]:
    """What changes the last bits of a number: it is said, because nothing else may differ."""
    templates = {
        "together": QT_TRANSLATE_NOOP(
            "messages", "Pictures made in one pass: {before} then, {now} now. That rounds a little differently."
        ),
        "threads": QT_TRANSLATE_NOOP(
            "messages", "Threads that computed it: {before} then, {now} now. That rounds a little differently."
        ),
        "sums": QT_TRANSLATE_NOOP("messages", "Products were added up in {before} then, in {now} now."),
        "decoding": QT_TRANSLATE_NOOP("messages", "It was decoded in another way: {before} then, {now} now."),
    }
    one_sided = {  # said by its being there: only then, only now
        "weights": (
            QT_TRANSLATE_NOOP("messages", "The model's weights were kept in 8 bits then, and are not now."),
            QT_TRANSLATE_NOOP("messages", "The model's weights are kept in 8 bits now, and were not then."),
        ),
        "encoding": (
            QT_TRANSLATE_NOOP(
                "messages", "Memory was short then: the start picture was encoded in another way than now."
            ),
            QT_TRANSLATE_NOOP(
                "messages", "Memory is short now: the start picture is encoded in another way than then."
            ),
        ),
        "compiled": (
            QT_TRANSLATE_NOOP("messages", "torch.compile computed it then, and not now: last bits differ."),
            QT_TRANSLATE_NOOP("messages", "torch.compile computes it now, and not then: last bits differ."),
        ),
    }
    for name, (only_then, only_now) in one_sided.items():
        if (name in before) != (name in now):
            yield Message(only_then if name in before else only_now)
    for name, template in templates.items():
        if name in before and name in now and before[name] != now[name]:
            yield Message.of(template, {"before": before[name], "now": now[name]})
