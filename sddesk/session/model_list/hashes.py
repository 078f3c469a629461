"""The hashes of models: computed in the background, and filled in where a picture could not wait for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject

from sddesk.core.events import GeneratedImage
from sddesk.core.record import ImageRecord
from sddesk.core.uses import Named, bare
from sddesk.session.background import Background


class ModelHashes:
    """Each is computed where it is not known. `fill` gets the id of a picture whose file lacks it, the model, the hash.

    Only pictures of this run are filled in: later the weights of that name may be others.
    """

    def __init__(
        self,
        hash_of: Callable[[Named], str | None],
        compute_hash: Callable[[Named], str],
        background: Background,
        fill: Callable[[int, Named, str], None],
    ) -> None:
        self._hash_of, self._compute_hash = hash_of, compute_hash
        self._background = background
        self._fill = fill
        self._computing: set[Named] = set()
        self._without: dict[Named, list[int]] = {}

    def known(self, ref: Named) -> str | None:
        """The hash, None while it is being computed."""
        ref = bare(ref)
        found = self._hash_of(ref)
        if found is None and ref not in self._computing:
            self._computing.add(ref)
            self._background.pool(
                lambda: self._compute_hash(ref),
                lambda digest: self._on_computed(ref, digest),
                lambda _: self._computing.discard(ref),  # a drive may be back when somebody asks again
            )
        return found

    def named(self, image: GeneratedImage) -> GeneratedImage:
        """`image` with the hashes of its models, as far as they have become known while it was made."""
        request = image.request
        for ref in request.unhashed:
            digest = self.known(ref)
            if digest is not None:
                request = request.with_late_hash(digest, lambda other, ref=ref: bare(other) == ref)
        return replace(image, request=request)

    def remember(self, record: ImageRecord) -> None:
        """A picture is saved: the hashes that it lacks, it gets later."""
        for ref in record.request.unhashed if record.request is not None else ():
            self._without.setdefault(ref, []).append(record.id)
            digest = self.known(ref)
            if digest is not None:
                self._on_computed(ref, digest)

    def _on_computed(self, ref: Named, digest: str) -> None:
        self._computing.discard(ref)  # a file that is another one later is read again
        for record_id in self._without.pop(ref, ()):
            self._fill(record_id, ref, digest)


class MissingHashes(QObject):
    """Has the hash of every installed model computed, one after another while nothing is drawn."""

    def __init__(
        self,
        compute_one: Callable[[], bool],
        is_idle: Callable[[], bool],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._compute_one = compute_one
        self._is_idle = is_idle
        self._background = background
        self._working = False
        self._more = False

    def look_again(self) -> None:
        """The installed models may be others."""
        self._more = True
        self.go_on()

    def go_on(self) -> None:
        """Compute the next one, if there is one and nothing is drawn."""
        if self._more and not self._working and self._is_idle():
            self._working = True
            self._background.pool(self._compute_one, self._on_done, lambda _: self._on_done(False))

    def _on_done(self, more: bool) -> None:
        self._working = False
        self._more = more
        self.go_on()
