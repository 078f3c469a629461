"""Pictures made larger: the upscaler, the order for one picture, making it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from sddesk.core.enlargements import check_result, enlargement_of, scale_of
from sddesk.core.errors import SddeskError
from sddesk.core.events import GeneratedImage, StepProgress
from sddesk.core.inputs import Enlarge
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.record import Made
from sddesk.core.request import GenerationRequest
from sddesk.ordering.hand_over import Drawer
from sddesk.ordering.input_files import InputFiles
from sddesk.ordering.saving import Saver
from sddesk.wiring import Wiring


class FromPictures:
    """Orders that make one picture of another each."""

    def __init__(self, files: InputFiles) -> None:
        self._files = files

    def make(
        self,
        engine: Drawer,
        request: GenerationRequest,
        on_progress: Callable[[StepProgress], None],
        cancelled: Callable[[], bool],
    ) -> GeneratedImage:
        """Make the picture of one order. Raises Cancelled and SddeskError."""
        images: list[GeneratedImage] = []
        engine.generate(self._files.locate(request), on_progress, images.append, cancelled)
        return images[0]


class Upscaling(FromPictures):
    """Orders for one upscaler and one scale. Raises SddeskError when there is no such upscaler."""

    def __init__(self, wiring: Wiring, files: InputFiles, name: str, scale: int | None) -> None:
        part = upscaler_named(wiring, name)
        self._digest = wiring.catalog.hashes.of_part(part) or wiring.catalog.hashes.compute_part(part)
        self._name = part.name
        self._scale = scale or scale_of(part)
        super().__init__(files)
        if part.facts.scale and self._scale > part.facts.scale:
            raise SddeskError(
                QT_TRANSLATE_NOOP(
                    "messages", "The upscaler {name} enlarges {scale} times at most, not {wanted} times."
                ),
                QT_TRANSLATE_NOOP(
                    "messages", "Choose a smaller scale or another upscaler, or enlarge the result again."
                ),
                name=part.name,
                scale=part.facts.scale,
                wanted=self._scale,
            )

    def check(self, request: GenerationRequest) -> None:
        """Raise SddeskError when the pictures of a request, whose inputs were read, would become too large."""
        check_result(self._files.result_size(request), self._scale)

    def name_for(self, file: Path) -> str:
        """How the enlargement of a file is called in a folder, without its ending."""
        return f"{file.stem}-{self._scale}x"

    def order_for(self, file: Path, made: Made | None) -> GenerationRequest:
        """Return the request that enlarges the picture in `file`, of which it is known what `made` it.

        Raises SddeskError when it cannot be read.
        """
        order = Enlarge(
            content_hash=self._files.read(file.resolve()).content_hash,
            model=self._name,
            hash=self._digest,
            scale=self._scale,
        )
        return enlargement_of(made, order)

    def before(self, saver: Saver, request: GenerationRequest, file: Path) -> Path | None:
        """The picture that this order made before, None when there is none."""
        assert request.enlarge is not None
        return saver.enlarged(request.enlarge, self.name_for(file))


def upscaler_named(wiring: Wiring, name: str) -> PartInfo:
    """Return the upscaler of the list, or the file, that a person named. Raises SddeskError when there is none."""
    file = Path(name)
    if not os.path.isfile(name):  # noqa: PTH113 - Path's own raises OSError for a name that is too long
        return wiring.catalog.part_named(WeightsKind.UPSCALER, name)
    for model in wiring.catalog.add(file):
        if isinstance(model, PartInfo) and model.facts.kind == WeightsKind.UPSCALER:
            return model
    raise SddeskError(
        QT_TRANSLATE_NOOP("messages", "The file {file} holds no network that enlarges pictures."),
        QT_TRANSLATE_NOOP("messages", "Choose another upscaler; `sddesk models list` shows them."),
        file=str(file),
    )
