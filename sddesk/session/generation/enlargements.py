"""Orders that make saved pictures larger: each goes through the ordinary queue and becomes a picture of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from sddesk.core.enlargements import enlargement_of, scale_of, suited_upscaler
from sddesk.core.errors import SddeskError
from sddesk.core.inputs import Enlarge
from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.models import PartInfo, WeightsKind
from sddesk.core.record import ImageRecord
from sddesk.core.request import GenerationRequest
from sddesk.session.background import Background
from sddesk.session.generation.queue import JobQueue
from sddesk.session.model_list.installed import Installed
from sddesk.session.notices import Notices
from sddesk.session.picture_library import PictureLibrary


class Enlargements(QObject):
    """Adds a job for each picture, by the upscaler that suits it."""

    def __init__(
        self,
        *,
        jobs: JobQueue,
        background: Background,
        notices: Notices,
        library: Callable[[], PictureLibrary],
        installed: Installed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._background, self._notices = jobs, background, notices
        self._library, self._installed = library, installed

    def order(self, record_ids: Sequence[int]) -> None:
        """Enlarge saved pictures; one whose file is missing is told and left out."""

        def add(found: tuple[list[GenerationRequest], list[SddeskError]]) -> None:
            requests, problems = found
            for problem in problems:
                self._notices.problem(problem)
            if requests:
                self._jobs.add_all(requests)

        self._background.run(lambda: self._wanted(record_ids), add, self._notices.problem, urgent=True)

    def _wanted(self, record_ids: Sequence[int]) -> tuple[list[GenerationRequest], list[SddeskError]]:
        """The request for each picture, and why others have none; on the library's thread."""
        upscalers = [part for part in self._installed.all() if part.facts.kind == WeightsKind.UPSCALER]
        requests, problems = list[GenerationRequest](), list[SddeskError]()
        for record_id in record_ids:
            try:
                requests.append(self._request(self._library().get(record_id), upscalers))
            except SddeskError as error:
                problems.append(error)
        return requests, problems

    def _request(self, record: ImageRecord, upscalers: Sequence[PartInfo]) -> GenerationRequest:
        upscaler = suited_upscaler(upscalers, record.made)
        if upscaler is None:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "No upscaler is installed."),
                QT_TRANSLATE_NOOP("messages", "Add the safetensors file of one on the models page."),
            )
        order = Enlarge(
            content_hash=self._library().contents.pixels(record.id).content_hash,
            model=upscaler.name,
            hash=self._installed.digest_of_part(upscaler),
            scale=scale_of(upscaler),
        )
        return enlargement_of(record.made, order)
