"""The installed models: the starter, the person's own, and those in the hub's caches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sddesk.catalog.aliases import current_address
from sddesk.catalog.cached import cached
from sddesk.catalog.encoders import encoders_beside
from sddesk.catalog.facts_cache import FactsCache
from sddesk.catalog.folders import INDEX, Found, FoundFile, FoundFolder, FoundProblem, look_into
from sddesk.catalog.inspect import FolderDescriptions, describe_folder
from sddesk.catalog.model_hashes import ModelHashes
from sddesk.catalog.names import PartNames, folder_name_of, free_name, stem_of
from sddesk.catalog.refusals import check_usable, nothing_in, reason_of, refused_model, unusable
from sddesk.catalog.tokenizers import tokenizer_of
from sddesk.core.adapters import parts_named
from sddesk.core.addresses import local_path
from sddesk.core.errors import SddeskError
from sddesk.core.families import ModelFamily, family_by_name, family_named
from sddesk.core.forms import model_name
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import (
    NAMELESS,
    STARTER,
    CheckpointInfo,
    CheckpointRef,
    LatentSpace,
    PartInfo,
    PartRef,
    RefusedModel,
    WeightsFacts,
    WeightsKind,
)
from sddesk.core.references import encoder_for
from sddesk.core.values import dataclass
from sddesk.weights.detect import inspect_file
from sddesk.weights.folder import latents_of
from sddesk.weights.reasons import in_short

STARTER_TITLE = "Starter"
PREDICTIONS = ("epsilon", "v_prediction")
PART_KINDS = (
    WeightsKind.LORA,
    WeightsKind.VAE,
    WeightsKind.EMBEDDING,
    WeightsKind.TINY_DECODER,
    WeightsKind.TEXT_ENCODER,
    WeightsKind.UPSCALER,
    WeightsKind.IP_ADAPTER,
    WeightsKind.IMAGE_ENCODER,
    WeightsKind.CONTROLNET,
    WeightsKind.T2I_ADAPTER,
)
DRAWN_KINDS = (WeightsKind.CHECKPOINT, WeightsKind.UNET, WeightsKind.TRANSFORMER)
FILE_KINDS: dict[str, WeightsKind] = {"file": WeightsKind.VAE, "text_encoder": WeightsKind.TEXT_ENCODER}
KIND_WORDS = {
    WeightsKind.LORA: "LoRA",
    WeightsKind.VAE: "VAE",
    WeightsKind.TINY_DECODER: "tiny decoder",
    WeightsKind.TEXT_ENCODER: "text encoder",
    WeightsKind.UPSCALER: "upscaler",
    WeightsKind.IP_ADAPTER: "IP-Adapter",
    WeightsKind.CONTROLNET: "ControlNet",
    WeightsKind.T2I_ADAPTER: "T2I-Adapter",
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a checkpoint is, before anybody looked into it; `facts` are there for single files."""

    ref: CheckpointRef
    found: FoundFile | FoundFolder
    facts: WeightsFacts | None = None


class Catalog:
    """Finds models; `hashes` are theirs. Reads folders, never moves or changes them.

    `places` are what a person added: diffusers folders, weights files, folders of other programs. `families` has the
    family or the prediction that a person chose, by location, where the weights do not tell.
    """

    def __init__(
        self,
        resources: Path,
        places: Sequence[Path],
        hub_cache: Path | None,
        hash_cache: Path,
        *,
        more_caches: Sequence[Path] = (),
        families: Mapping[str, str] | None = None,
    ) -> None:
        self._starter = resources / "starter-model"
        self._starter_parts = [
            resources / folder for folder in ("starter-loras", "starter-upscaler", "starter-controlnet")
        ]
        self._added = list(places)
        self._lent: list[Path] = []
        self._caches = [cache for cache in (hub_cache, *more_caches) if cache is not None]
        self.hashes = ModelHashes(
            hash_cache, self._find, lambda: [place.found for place in self.known.values()], lambda: self._parts
        )
        self._folders = FolderDescriptions()
        self._facts = FactsCache(hash_cache.with_name("weights.json"))
        self._families = dict(families or {})
        self.known: dict[tuple[str, str | None], _Place] = {}
        self._parts: list[PartInfo] = []
        self._refused: list[RefusedModel] = []
        self._tokenizers: list[Path] = []  # diffusers folders, which may have some
        self._refused_places: list[RefusedModel] = []  # known once they are described

    def list(self) -> list[CheckpointInfo]:
        """Every checkpoint that can be used: the starter first, then what was added, then the hub's caches."""
        found: list[CheckpointInfo] = []
        refused: list[RefusedModel] = []
        for place in self._look():
            try:
                found.append(self._describe(place))
            except SddeskError as error:
                if place.ref.hub_id is None and place.ref != STARTER:
                    refused.append(refused_model(place.found, in_short(error)))
        self._refused_places = refused
        return found

    def refused(self) -> list[RefusedModel]:
        """What the added places hold and this version cannot use, with the reasons, as of the last `list`."""
        return [*self._refused, *self._refused_places]

    def parts(self, kind: WeightsKind) -> list[PartInfo]:
        """The installed LoRAs, VAEs, textual inversions or tiny decoders, in the order of their places."""
        self._look()
        return [part for part in self._parts if part.facts.kind == kind]

    def all_parts(self) -> list[PartInfo]:
        """Every installed part with one look, by kind, then in the order of their places."""
        self._look()
        return [part for kind in PART_KINDS for part in self.known_parts(kind)]

    def part_named(self, kind: WeightsKind, name: str) -> PartInfo:
        """The LoRA, VAE, textual inversion or tiny decoder of this name, as `parts_named` reads it.

        Raises SddeskError with the next step when there is none.
        """
        for again in (False, True):
            if again:
                self._look()
            for part in parts_named(self._parts, kind, name):
                if Path(part.location).is_file():
                    return part
        self._tell_refused(name)
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "No installed {kind} is called “{name}”."),
            QT_TRANSLATE_NOOP("messages", "Add its file, or check how it is written."),
            kind=KIND_WORDS.get(kind, "textual inversion"),
            name=name,
        )

    def encoder_for(self, adapter: PartInfo) -> PartInfo:
        """The image encoder that an IP-Adapter reads by. Raises SddeskError when none fits."""
        beside = encoders_beside(Path(adapter.location))
        try:
            return encoder_for(adapter, [*beside, *self._parts])
        except SddeskError:
            self._look()
        return encoder_for(adapter, self._parts)

    def known_parts(self, kind: WeightsKind) -> list[PartInfo]:
        """The same as at the last look: for questions at each key press."""
        return [part for part in self._parts if part.facts.kind == kind]

    def locate(self, ref: CheckpointRef) -> CheckpointInfo:
        """Where the checkpoint is that `ref` names. Raises SddeskError with the next step when it is not there."""
        return self._describe(self._place_of(ref))

    def locate_part(self, ref: PartRef) -> CheckpointInfo | PartInfo:
        """The file that is a part, or the checkpoint whose part `ref` names. Raises SddeskError if it is not there."""
        if ref.of in FILE_KINDS:
            return self.part_named(FILE_KINDS[ref.of], ref.name)
        return self.locate(ref.checkpoint)

    def vae_named(self, text: str) -> CheckpointInfo | PartInfo:
        """The VAE that a person named: a part of the list, a file or folder that is one, else a checkpoint's.

        Raises SddeskError as `named`.
        """
        return self._part_or_checkpoint(WeightsKind.VAE, text)

    def text_encoder_named(self, text: str) -> CheckpointInfo | PartInfo:
        """The text encoder that a person named, in the same ways. Raises SddeskError as `named`."""
        return self._part_or_checkpoint(WeightsKind.TEXT_ENCODER, text)

    def _part_or_checkpoint(self, kind: WeightsKind, text: str) -> CheckpointInfo | PartInfo:
        self._look()
        for part in self._parts:
            if part.facts.kind == kind and part.name.lower() == text.lower():
                return part
        is_folder, exists = _is_there(text)
        place = local_path(text)
        if exists and not (is_folder and (place.expanduser() / INDEX).is_file()):
            found = self.add(place)
            for model in found:
                if isinstance(model, PartInfo) and model.facts.kind == kind:
                    return model
            if not is_folder and found:
                return found[0]
        return self.named(text)

    def named(self, text: str) -> CheckpointInfo:
        """The checkpoint that a person named: a listed name, a hub id (also one that moved), a folder or a file.

        Raises SddeskError when there is none, or when it cannot be used.
        """
        is_folder, exists = _is_there(text)
        if is_folder:
            place = local_path(text).expanduser().absolute()
            describe_folder(place, CheckpointRef(name=text), text)  # one, not a collection
        if exists:
            return self.add_folder(local_path(text))
        return self.locate(CheckpointRef(name=text, hub_id=text if "/" in text else None))

    def add_folder(self, folder: Path) -> CheckpointInfo:
        """Take a place into the list of this run and give its first checkpoint.

        Raises SddeskError when it has none that can be used.
        """
        found = self.add(folder)
        for info in found:
            if isinstance(info, CheckpointInfo):
                return info
        if len(found) == 1 and isinstance(found[0], PartInfo) and found[0].facts.kind == WeightsKind.TEXT_ENCODER:
            raise SddeskError(
                QT_TRANSLATE_NOOP(
                    "messages", "“{name}” is a language model ({kind}): it reads prompts, and draws nothing."
                ),
                QT_TRANSLATE_NOOP("messages", "Name the model that draws; its text encoder is found among your files."),
                name=found[0].name,
                kind=found[0].facts.architecture,
            )
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "There is no checkpoint in {folder}."),
            QT_TRANSLATE_NOOP("messages", "LoRAs and VAEs are added to a checkpoint; they draw nothing alone."),
            folder=str(folder),
        )

    def add(self, place: Path) -> list[CheckpointInfo | PartInfo]:
        """Add a folder, a file or ComfyUI's list to the list of this run, and return the models in it.

        Raises SddeskError when nothing there can be used, with the reason if it is one thing.
        """
        try:
            place = place.expanduser().absolute()
        except RuntimeError as error:  # the home of nobody
            raise nothing_in(place) from error
        found = look_into(place)
        if not found or [entry.path for entry in found] == [str(place)]:
            check_usable(place, found)
        known = {entry.path for entry in self._found_of(self._added)}
        if not {entry.path for entry in found} <= known:
            self._added.append(place)
        inside = {entry.path for entry in found}
        models: list[CheckpointInfo | PartInfo] = [info for info in self.list() if info.location in inside]
        models += [part for part in self._parts if part.location in inside]
        if not models and not self._refused_in(inside):
            self._added = [kept for kept in self._added if kept != place]
            self._look()
            raise nothing_in(place)
        return models

    def lend(self, place: Path) -> None:
        """Take a place into the list of this run alone: `added`, which is kept, has none of it."""
        if place not in (*self._added, *self._lent):
            self._lent.append(place)
            self._look()

    def refused_at(self, place: Path) -> list[RefusedModel]:
        """Those of `refused` that are at an added place. Raises SddeskError when it is not there any more."""
        return self._refused_in({entry.path for entry in look_into(place.expanduser().absolute())})

    def _refused_in(self, paths: set[str]) -> list[RefusedModel]:
        return [model for model in self.refused() if model.location in paths]

    def remove(self, place: Path) -> None:
        """Take an added place out of the list; nothing on the disk changes."""
        self._added = [kept for kept in self._added if kept != place]
        self._look()

    @property
    def added(self) -> list[Path]:
        """The places that were added."""
        return [*self._added]

    def add_cache(self, folder: Path) -> None:
        """Look into another cache of the hub, too."""
        if folder not in self._caches:
            self._caches.append(folder)

    def choose_family(self, location: str, family_id: str) -> None:
        """What a person says of a checkpoint whose weights do not tell: its family, or what it predicts."""
        self._families[location] = family_id

    def _look(self) -> list[_Place]:
        """Scan every place anew, and remember its models by name."""
        places, parts = [_Place(STARTER, FoundFolder(path=str(self._starter), source="starter"))], PartNames()
        refused: list[RefusedModel] = []
        names = {STARTER.name}
        for entry in self._found_of(self._starter_parts):
            self._take(replace(entry, source="starter"), None, names, places, parts)
        for entry in self._found_of([*self._added, *self._lent]):
            reason = self._take(entry, None, names, places, parts)
            if reason is not None:
                refused.append(reason)
        for cache in self._caches:
            for hub_id, entry in cached(cache):  # what is there for other programs is not listed
                self._take(entry, hub_id, names, places, parts)
        self._facts.save()
        folders = [Path(place.found.path) for place in places if isinstance(place.found, FoundFolder)]
        self._parts, self._refused = [_with_tokenizer(part, folders) for part in parts.all()], refused
        self._tokenizers = folders
        self.known = {(place.ref.name, place.ref.hub_id): place for place in reversed(places)}
        return places

    def _take(
        self, entry: Found, hub_id: str | None, names: set[str], places: list[_Place], parts: PartNames
    ) -> RefusedModel | None:
        """Take an entry in under a name of its own, or give the reason why it cannot be used."""
        if isinstance(entry, FoundProblem):
            return refused_model(entry, entry.reason)
        path = Path(entry.path)
        if isinstance(entry, FoundFolder):
            commit = path.name if hub_id else None
            name = hub_id.split("/")[1] if hub_id else free_name(path, folder_name_of(path), names)
            places.append(_Place(CheckpointRef(name=name, hub_id=hub_id, commit=commit), entry))
            return None
        facts = self._facts.look(entry)
        if isinstance(facts, Message):
            return refused_model(entry, facts)
        reason = reason_of(facts, path)
        if reason is not None:
            return refused_model(entry, reason, facts)
        stem = hub_id.split("/")[1] if hub_id and path.stem in NAMELESS else stem_of(path)
        if facts.kind in DRAWN_KINDS:
            places.append(_Place(CheckpointRef(name=free_name(path, stem, names)), entry, facts))
        else:
            parts.take(
                PartInfo(
                    name=stem,
                    facts=facts,
                    location=entry.path,
                    size_bytes=entry.size,
                    source=entry.source,
                    latents=_latents(facts, path) if facts.kind == WeightsKind.VAE else None,
                    notes=self._facts.notes(entry),
                )
            )
        return None

    def _found_of(self, places: Sequence[Path]) -> Iterator[Found]:
        seen: set[str] = set()
        for place in places:
            try:
                found = look_into(place)
            except SddeskError:
                continue  # a drive that is not there today
            for entry in found:
                if entry.path not in seen:
                    seen.add(entry.path)
                    yield entry

    def _place_of(self, ref: CheckpointRef) -> _Place:
        wanted = current_address(ref.hub_id) if ref.hub_id else None
        for again in (False, True):
            if again or not self.known:
                self._look()
            same = [
                place
                for place in self.known.values()
                if (place.ref.hub_id == wanted if wanted else place.ref.name == ref.name)
                and (again or _is_there(place.found.path)[1])
            ]
            if same:  # the hub's repositories are called as they like: by its name alone comes first what has no other
                return min(same, key=lambda place: place.ref.hub_id != wanted)
        if not wanted:
            self._tell_refused(ref.name)
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The model “{name}” is not installed."),
            QT_TRANSLATE_NOOP("messages", "Get it or add its folder on the models page, or choose another model."),
            name=wanted or ref.name,
        )

    def _describe(self, place: _Place) -> CheckpointInfo:
        found, ref = place.found, place.ref
        if isinstance(found, FoundFolder):
            title = STARTER_TITLE if ref == STARTER else ref.hub_id or ref.name
            return self._folders.describe(Path(found.path), ref, title, "hub" if ref.hub_id else found.source)
        facts = place.facts or inspect_file(Path(found.path))
        said = self._families.get(found.path, "")
        chosen = family_named(said)
        family = chosen if chosen in facts.families else family_by_name(ref.name, facts.families)
        assert family is not None
        notes = self._facts.notes(found)
        info = CheckpointInfo(
            ref=ref,
            title=ref.name,
            family=family,
            native_size=family.native_size,
            size_bytes=found.size,
            location=found.path,
            has_safety_checker=False,
            source=found.source,
            single_file=True,
            inpainting=facts.inpainting,
            instructed=facts.instructed,
            precision=facts.precision,
            alternatives=facts.families if len(facts.families) > 1 else (),
            latents=LatentSpace(channels=family.latent_channels, scale=family.latent_scale),
            text_width=family.text_width,
            prediction_type=facts.prediction_type,
            zero_snr=facts.zero_snr,
            missing=facts.missing,
            notes=notes,
            clip_skip=facts.clip_skip or notes.clip_skip,
            psnr_db=facts.psnr_db,
            tokenizer=_tokenizer_for(found, family, self._tokenizers) if not facts.missing else "",
        )
        if chosen == family and info.alternatives:
            said = family.prediction_type
        if said not in PREDICTIONS:
            return info
        return replace(info.said(said), prediction_chosen=said != facts.prediction_type)

    def _find(self, ref: CheckpointRef | PartRef) -> FoundFile | FoundFolder | PartInfo:
        """Return the hashed file of this name. Raises SddeskError when it is not there."""
        if isinstance(ref, PartRef):
            if ref.of in FILE_KINDS:
                return self.part_named(FILE_KINDS[ref.of], ref.name)
            ref = ref.checkpoint
        return self._place_of(ref).found

    def _tell_refused(self, name: str) -> None:
        """Raise SddeskError with the reason when an added place has a file of this name that cannot be used."""
        for model in self.refused():
            if name.casefold() in (model.name.casefold(), Path(model.name).stem.casefold()):
                raise unusable(model.location, model.reason)


def _is_there(text: str) -> tuple[bool, bool]:
    """Whether a text is the path of a folder, and of anything."""
    if not text.strip():
        return False, False  # as a path it would be the folder of now
    try:
        path = local_path(text).expanduser()
        return path.is_dir(), path.exists()
    except (OSError, RuntimeError, ValueError):  # too long for a path, or the home of nobody: only a name
        return False, False


def _with_tokenizer(part: PartInfo, folders: Sequence[Path]) -> PartInfo:
    """A text encoder with the folder of its tokenizer; another part as it is."""
    if part.facts.kind != WeightsKind.TEXT_ENCODER:
        return part
    found = tokenizer_of(Path(part.location), part.facts.architecture, folders)
    return replace(part, tokenizer=found) if found else part


def _latents(facts: WeightsFacts, file: Path) -> LatentSpace:
    """A VAE's latents: its header has their channels; its configuration file or its maker's word their scale."""
    beside = latents_of(file.with_name("config.json"))
    told = facts.families[0].latent_scale if facts.families else None
    return LatentSpace(channels=facts.latent_channels, scale=beside.scale if beside else told)


def forms_of(catalog: Catalog, info: CheckpointInfo) -> list[tuple[str, int]]:
    """Return names and bytes of the other forms of a model that the last look found, in 8 bits or 4."""
    return [
        (place.ref.name, place.found.size)
        for place in catalog.known.values()
        if isinstance(place.found, FoundFile)
        and place.found.path != info.location
        and place.facts is not None
        and info.family in place.facts.families
        and model_name(place.ref.name) == model_name(info.ref.name)
    ]


def _tokenizer_for(found: FoundFile, family: ModelFamily, folders: Sequence[Path]) -> str:
    """Return the folder with the tokenizer for what a whole checkpoint in one file reads with; CLIP's ships."""
    encoder = next((name for name in family.encoders if not name.startswith("CLIP")), "")
    return tokenizer_of(Path(found.path), encoder, folders) if encoder else ""
