"""References that orders name: pictures whose style or subject an IP-Adapter brings into the result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sddesk.catalog.catalog import Catalog
from sddesk.core.adapters import check_fits
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Reference
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import CheckpointInfo, PartInfo, WeightsKind
from sddesk.core.references import DEFAULT_WEIGHT, ReferenceOrder, reference_model


def reference_input(
    order: ReferenceOrder, catalog: Catalog, info: CheckpointInfo, content_hash_of: Callable[[str], str]
) -> Reference:
    """Return the input that an order asks for, which is then known to be possible.

    Where no IP-Adapter is named, a model that reads references itself does so.
    Raises SddeskError for an IP-Adapter that is not here or does not fit, and where its image encoder is missing.
    """
    if not order.model and info.family.references:
        if order.weight != DEFAULT_WEIGHT or order.takes != "all":
            raise SddeskError(
                QT_TRANSLATE_NOOP(
                    "messages", "“{model}” reads references itself: it takes all of them, without a weight."
                ),
                QT_TRANSLATE_NOOP("messages", "Say in the prompt how much of them is wanted."),
                model=info.title,
            )
        return Reference(content_hash=content_hash_of(order.picture))
    part = _adapter(order.model, catalog) if order.model else reference_model(_installed(catalog), info)
    check_fits(part, info)
    catalog.encoder_for(part)
    digest = catalog.hashes.of_part(part) or catalog.hashes.compute_part(part)
    return order.input(content_hash_of(order.picture), part.name, digest)


def _installed(catalog: Catalog) -> list[PartInfo]:
    return catalog.known_parts(WeightsKind.IP_ADAPTER) or catalog.parts(WeightsKind.IP_ADAPTER)


def _adapter(name: str, catalog: Catalog) -> PartInfo:
    """The IP-Adapter of this name, or the one in this file or folder. Raises SddeskError."""
    if not Path(name).exists():
        return catalog.part_named(WeightsKind.IP_ADAPTER, name)
    found = [part for part in catalog.add(Path(name)) if isinstance(part, PartInfo)]
    adapters = [part for part in found if part.facts.kind == WeightsKind.IP_ADAPTER]
    if len(adapters) == 1:
        return adapters[0]
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "{file} is not one IP-Adapter: it holds {names}."),
        file=name,
        names=", ".join(part.name for part in adapters[:10]) or "none",
    )
