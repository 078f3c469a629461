"""Builds what the window and the command line have in common: settings, library, catalog, engine factory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import field, replace
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from sddesk.catalog.access import AccessToken
from sddesk.catalog.offers import read_offers
from sddesk.catalog.tag_lists import TagLists
from sddesk.catalog.tokens import TokenCounter
from sddesk.catalog.wildcards import WildcardFiles
from sddesk.core.checks import check_all_read
from sddesk.core.downloads import Offer
from sddesk.core.errors import SddeskError
from sddesk.core.events import Engine
from sddesk.core.forms import forms_beside
from sddesk.core.inputs import ControlPicture
from sddesk.core.located import LocatedRequest, locate_request
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import (
    CheckpointInfo,
    CheckpointRef,
    DeviceReport,
    Gpu,
    PartInfo,
    WeightsKind,
)
from sddesk.core.pixels import Pixels
from sddesk.core.prompt import PromptSyntax, TokenCount
from sddesk.core.record import ReadPicture
from sddesk.core.release import Release
from sddesk.core.request import GenerationRequest
from sddesk.core.resolving import Available, Resolved, resolve
from sddesk.core.tags import TagWriting
from sddesk.core.values import dataclass
from sddesk.settings import store
from sddesk.settings.paths import Paths, default_paths, expanded, hub_cache, hub_login
from sddesk.settings.presets import PresetStore, preset_store
from sddesk.settings.schema import Settings
from sddesk.settings.styles import StyleStore

if TYPE_CHECKING:
    from sddesk.catalog.catalog import Catalog
    from sddesk.catalog.download import Downloader
    from sddesk.core.suggestions import Helper
    from sddesk.engine.engine import DiffusersEngine
    from sddesk.engine.host.process import ProcessEngine
    from sddesk.engine.host.ray_actor import Node
    from sddesk.engine.host.ray_cluster import Cluster
    from sddesk.library.library import Library

ENGINE_PROCESS = "engine-process"  # the words on the command line that start one
ENGINE_CONVERTER = "engine-converter"
ENGINES = "SDDESK_ENGINES"  # so many engines, wherever they compute: to try several where there are no GPUs


@dataclass(slots=True)
class Wiring:
    """The parts of one running sddesk. Nothing heavy is imported or opened before its factory is called."""

    paths: Paths
    settings: Settings
    notices: list[Message]
    make_catalog: Callable[[], Catalog]
    count_tokens: Callable[[CheckpointRef, str, PromptSyntax], TokenCount]
    token: AccessToken
    wildcards: WildcardFiles
    styles: StyleStore
    presets: PresetStore
    tags: TagLists = field(init=False)
    _catalog: Catalog | None = field(init=False, default=None)
    _making: Lock = field(init=False, default_factory=Lock)

    @property
    def catalog(self) -> Catalog:
        """The installed models; made for the first who asks, on any thread: the window is painted without."""
        with self._making:
            if self._catalog is None:
                self._catalog = self.make_catalog()
            return self._catalog

    def make_engine(self, device: str = "auto") -> Engine:
        """An engine in the host that the settings name. In a thread it imports torch: not on the UI's."""
        if self.settings.engine_host == "thread":
            return self.make_engine_here(device)
        return self._process_engine(device=device)

    def make_helper(self) -> Helper:
        """An engine that puts prompts in other words, in the host that the settings name."""
        return (
            _diffusers_engine(self.paths, "auto") if self.settings.engine_host == "thread" else self._process_engine()
        )

    def more_engines(self, report: DeviceReport) -> list[Callable[[], Engine]]:
        """Make the further engines, one a GPU, if the present settings let all of them draw."""
        if self.settings.engine_host == "thread":
            return []
        wished = os.environ.get(ENGINES, "")
        if wished.isdecimal():
            return [partial(self._process_engine, number) for number in range(1, int(wished))]
        if self.settings.graphics_cards == "first":
            return []
        return [partial(self._process_engine, gpu.index, gpu) for gpu in report.gpus_beside]

    def _process_engine(self, number: int = 0, gpu: Gpu | None = None, device: str = "auto") -> ProcessEngine:
        from sddesk.engine.host.own_gpu import gpu_environment
        from sddesk.engine.host.process import ProcessEngine

        log = self.paths.logs / (f"engine-{number}.log" if number else "engine.log")
        environment = {} if gpu is None else gpu_environment(gpu, os.environ)
        return ProcessEngine(engine_command(device), log, environment)

    def make_engine_here(self, device: str = "auto") -> Engine:
        """An engine in this process; importing torch and diffusers takes seconds."""
        _prepare_threads()
        return _diffusers_engine(self.paths, device)

    def locate(self, request: GenerationRequest) -> LocatedRequest:
        """Find the files that `request` names, on any thread, by the present settings. Raises SddeskError."""
        located = locate_request(
            request, self.catalog, runtime=self.settings.runtime, inputs=self._files_of_inputs(request)
        )
        if not located.checkpoint.family.encoders:
            return located
        from sddesk.catalog.catalog import forms_of

        forms = forms_beside(located.checkpoint, forms_of(self.catalog, located.checkpoint), self.offers())
        return replace(located, forms=tuple(forms))

    def check_order(self, request: GenerationRequest, places: Sequence[Path] = ()) -> None:
        """Raise SddeskError unless a request that another sddesk resolved can be drawn here, of the same files.

        `places` are files and folders of models that the settings do not name; they are known until the program ends.
        """
        check_all_read(request)
        for place in places:
            self.catalog.lend(place)
        located, hashes = self.locate(request), self.catalog.hashes
        named = request.with_hashes(lambda ref: hashes.of(ref) or hashes.compute(ref))
        pairs = [*zip(request.hashes, named.hashes, strict=True)] if request.enlarge is None else []
        parts = {**located.loras, **located.embeddings}
        uses = [(use.hash, parts.get(use.name)) for use in (*request.loras, *request.embeddings)]
        steers = [(getattr(entry, "model", None), entry) for entry in request.inputs]
        uses += [
            (getattr(entry, "hash", None), located.steering.get((entry.kind, name))) for name, entry in steers if name
        ]
        uses += [
            (entry.hash, located.upscaler)
            for entry in (request.enlarge, request.hires, request.refine)
            if entry is not None
        ]
        pairs += [(known, hashes.of_part(part) or hashes.compute_part(part)) for known, part in uses if known and part]
        if any(known and here and known != here for known, here in pairs):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "A model that the order names is another file in the open window."),
                QT_TRANSLATE_NOOP("messages", "Close the window, or add --own-engine."),
            )

    def check_inputs(self, request: GenerationRequest) -> None:
        """Raise SddeskError when the library has none of the pictures that an input of `request` can be taken from."""
        with closing(self.make_library(check=False, read_only=True)) as library:
            library.inputs.check(request)

    def _files_of_inputs(self, request: GenerationRequest) -> Mapping[str, Path]:
        if not request.inputs:
            return {}
        with closing(self.make_library(check=False, read_only=True)) as library:
            return library.inputs.files_for(request)

    def make_library(self, *, check: bool = True, read_only: bool = False) -> Library:
        """Open the library. Raises SddeskError when its folders cannot be used. `check`: read the index first.

        `read_only`: only look into an index that is there; where there is none, one is made.
        """
        from sddesk.library.library import Library  # on the library's thread: Pillow and SQLite after the window

        data = self.paths.data
        read_only = read_only and (data / "library.db").exists()
        return Library(self.pictures_folder, data, self.paths.cache, check=check, read_only=read_only)

    def keep_input(self, file: Path, *, mask: bool = False) -> str:
        """Store a picture file, or the mask in it, as an input; return its content hash. Raises SddeskError."""
        with closing(self.make_library(check=False)) as library:
            return library.inputs.take(file, mask=mask)

    def read_picture(self, file: Path) -> ReadPicture:
        """What a picture file tells of how it was made. Raises SddeskError when it cannot be read."""
        from sddesk.library.metadata import read_picture

        return read_picture(file)

    def read_pixels(self, file: Path, *, mask: bool = False) -> Pixels:
        """Read a picture file as the library does, or the mask in it as grey. Raises SddeskError."""
        from sddesk.library.decode import read_mask, read_pixels

        return read_mask(file) if mask else read_pixels(file)

    @staticmethod
    def prepare_control(pixels: Pixels, picture: ControlPicture, size: tuple[int, int]) -> Pixels:
        """Make of a control picture what its network reads in an order of `size` (width, height). Without torch."""
        from sddesk.engine.techniques.pictures import as_array, as_pixels, fitted
        from sddesk.engine.techniques.processors import prepared

        return as_pixels(prepared(fitted(as_array(pixels), size, picture.fit), picture))

    def diagnose_engine(self) -> list[tuple[str, str]]:
        """What `sddesk doctor` tells of torch and the device; imports torch."""
        _prepare_threads()
        from sddesk.engine.diagnose import diagnose

        return diagnose(runtime=self.settings.runtime, converted=self.paths.converted_models)

    @property
    def pictures_folder(self) -> Path:
        """Where pictures are saved. Raises SddeskError when the chosen folder is in an unknown user's home."""
        chosen = self.settings.pictures_folder
        return expanded(chosen) if chosen else self.paths.pictures

    def make_downloader(self) -> Downloader:
        """What fetches models; it looks at the settings anew for each order."""
        from sddesk.catalog.download import Downloader  # not before it is wanted: HTTP takes its time to import
        from sddesk.catalog.hub import Hub

        known = {offer.hub_id: dict(offer.hashes) for offer in self.offers() if offer.hashes}
        return Downloader(
            Hub(self.token.get),
            self._models_folder,
            lambda: _is_offline(self.settings),
            hashes_of=lambda hub_id: known.get(hub_id, {}),
        )

    def newest_release(self) -> Release:
        """The newest published sddesk. Raises SddeskError when it cannot be known."""
        from sddesk.catalog.releases import newest_release, published_address

        if _is_offline(self.settings):
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "sddesk is set to work offline, so nothing is looked up."),
                QT_TRANSLATE_NOOP("messages", "Turn off the offline switch in the settings."),
            )
        return newest_release(published_address())

    def offers(self) -> list[Offer]:
        """The recommended models."""
        return read_offers(self.paths.resources / "catalogue.json")

    def add_models(self, place: Path) -> list[CheckpointInfo | PartInfo]:
        """Take a folder or a file into the catalog and the settings. Raises SddeskError when it cannot be used."""
        models = self.catalog.add(place)
        self._keep_places()
        return models

    def resolve(self, request: GenerationRequest, info: CheckpointInfo) -> Resolved:
        """What was written as the requests that make it, with every hash. Raises SddeskError."""
        return resolve(request, available(self, info))

    def convert_pickle(self, file: Path) -> Path:
        """Convert a pickle to a safetensors file next to it, in a child process. Raises SddeskError when that fails."""
        command = [*program(), "models", "convert", "--json", "--", str(file)]
        child = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False)
        if child.returncode == 0:
            return Path(json.loads(child.stdout)[0]["location"])
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "The pickle was not converted: {reason}"),
            reason=(child.stderr.strip().splitlines() or ["?"])[-1].removeprefix("sddesk: "),
        )

    def remove_models(self, place: Path) -> None:
        """Take an added folder or file out of the list; nothing on the disk changes."""
        self.catalog.remove(place)
        self._keep_places()

    def choose_family(self, location: str, family_id: str) -> None:
        """Keep what a person says of a checkpoint whose weights do not tell. Raises SddeskError if it cannot be."""
        self.catalog.choose_family(location, family_id)
        others = tuple(entry for entry in self.settings.model_families if entry.partition(" ")[2] != location)
        self.save_settings(replace(self.settings, model_families=(*others, f"{family_id} {location}")))

    def accept_licence(self, licence_id: str) -> None:
        """Remember that a licence was accepted. Raises SddeskError when it cannot be stored."""
        if licence_id not in self.settings.accepted_licences:
            accepted = (*self.settings.accepted_licences, licence_id)
            self.save_settings(replace(self.settings, accepted_licences=accepted))

    def is_accepted(self, licence_id: str) -> bool:
        """Whether a licence was accepted before."""
        return licence_id in self.settings.accepted_licences

    def _models_folder(self) -> Path:
        chosen = self.settings.download_folder
        folder = expanded(chosen) if chosen else hub_cache()
        self.catalog.add_cache(folder)
        return folder

    def _keep_places(self) -> None:
        places = tuple(str(place) for place in self.catalog.added)
        if places != self.settings.model_folders:
            self.save_settings(replace(self.settings, model_folders=places))

    def save_settings(self, settings: Settings) -> None:
        """Keep and store changed settings. Raises SddeskError when they cannot be stored."""
        self.settings = settings
        store.save(self.paths.settings_file, settings)


def _is_offline(settings: Settings) -> bool:
    return settings.offline or os.environ.get("HF_HUB_OFFLINE", "").upper() in ("1", "ON", "YES", "TRUE")


def available(wiring: Wiring, info: CheckpointInfo | None) -> Available:
    """What a request may name, as it is installed now: for many requests it is looked for once."""
    catalog = wiring.catalog

    def hashed(part: PartInfo) -> str:
        return catalog.hashes.of_part(part) or catalog.hashes.compute_part(part)

    from sddesk.catalog.machine import machine_memory

    lines, memory = wiring.wildcards.lines, machine_memory()
    return Available(parts=catalog.all_parts(), lines=lines, hash_of=hashed, info=info, memory=memory)


def build(paths: Paths | None = None) -> Wiring:
    """Read the settings and put the parts together. Raises SddeskError when no folder can be written."""
    paths = paths or default_paths()
    paths.make()
    settings, notices = store.load(paths.settings_file)
    caches = [expanded(settings.download_folder)] if settings.download_folder else []
    wiring = Wiring(
        paths=paths,
        settings=settings,
        notices=notices,
        make_catalog=lambda: _catalog(paths, settings, caches),
        count_tokens=TokenCounter(
            lambda ref: wiring.catalog.locate(ref),
            paths.resources / "clip-vocabulary",
            lambda: wiring.catalog.known_parts(WeightsKind.EMBEDDING),
            lambda: wiring.catalog.known_parts(WeightsKind.TEXT_ENCODER),
        ).count,
        token=AccessToken(hub_login()),
        wildcards=WildcardFiles(paths.wildcards),
        styles=StyleStore(paths.styles_file),
        presets=preset_store(paths.presets_file),
    )
    wiring.tags = TagLists(lambda: _tag_folders(paths, wiring.settings), lambda: _tag_writing(wiring.settings))
    return wiring


def _catalog(paths: Paths, settings: Settings, caches: Sequence[Path]) -> Catalog:
    from sddesk.catalog.catalog import Catalog  # not before it is wanted: it knows every format of a model

    return Catalog(
        paths.resources,
        [Path(folder) for folder in settings.model_folders],
        hub_cache(),
        paths.cache / "hashes.json",
        more_caches=caches,
        families={entry.partition(" ")[2]: entry.partition(" ")[0] for entry in settings.model_families},
    )


def _tag_folders(paths: Paths, settings: Settings) -> list[Path]:
    """Where lists of tags lie: the included ones first."""
    return [paths.resources / "tags", expanded(settings.tag_folder) if settings.tag_folder else paths.tags]


def _tag_writing(settings: Settings) -> TagWriting:
    completes, underscores, escape = settings.complete_prompts, settings.tag_underscores, settings.tag_brackets
    return TagWriting(completes=completes, underscores=underscores, escape=escape)


def engine_command(device: str = "auto") -> list[str]:
    """What starts a process that runs `serve_engine`."""
    return [*program(), ENGINE_PROCESS, *([] if device == "auto" else [device])]


def program() -> list[str]:
    """What starts another sddesk."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "sddesk"]


def _prepare_threads() -> None:
    """Before torch is imported here; the engine's own process is started with the same."""
    from sddesk.engine.threads import thread_environment

    os.environ.update(thread_environment(os.environ))


def serve_engine(device: str = "auto") -> int:
    """Be the engine of another sddesk, which has the settings and the catalog; return the exit code."""
    from sddesk.engine.host.child import serve

    def make() -> Engine:
        from sddesk.engine.host.own_gpu import gpu_number

        return _diffusers_engine(default_paths(), device, gpu_number(os.environ))

    return serve(make)


def make_cluster(wiring: Wiring, address: str, tell: Callable[[Message], None]) -> Cluster:
    """The engines of a Ray cluster, not joined yet. Raises SddeskError where Ray is not installed."""
    try:
        from sddesk.engine.host.model_files import FileHashes
        from sddesk.engine.host.ray_cluster import Cluster
    except ImportError as error:
        raise SddeskError(
            QT_TRANSLATE_NOOP("messages", "To draw on more than one machine Ray is needed, which is not installed."),
            QT_TRANSLATE_NOOP("messages", 'Install it with: pip install "sddesk[{extra}]"'),
            extra="cluster",
        ) from error

    return Cluster(address, cluster_node, FileHashes(wiring.paths.cache / "cluster-hashes.json"), tell)


class ClusterEngines:
    """The engines of the cluster that the settings name, for a window: joined when the first of them is made, and anew
    by the next order after it failed.

    `tell` hears, on another thread, of machines that end or are refused.
    """

    def __init__(self, wiring: Wiring, tell: Callable[[Message], None]) -> None:
        self._wiring, self._tell, self._lock = wiring, tell, threading.Lock()
        self._address = wiring.settings.engines
        self._cluster: Cluster | None = None

    def make(self) -> Engine:
        """Return an engine that uses whichever of the cluster is free. Raises SddeskError where Ray is missing."""
        self._current()
        from sddesk.engine.host.ray_cluster import ClusterEngine

        return ClusterEngine(self._current)

    def _current(self) -> Cluster:
        with self._lock:
            if self._cluster is not None and self._cluster.failed:
                self._cluster.close()  # a process is part of one cluster at a time
                self._cluster = None
            if self._cluster is None:
                self._cluster = make_cluster(self._wiring, self._address, self._tell)
            return self._cluster

    def more(self, report: DeviceReport) -> list[Callable[[], Engine]]:
        """Return what makes the further engines, as many as the cluster has beside the first."""
        del report
        cluster = self._cluster
        return [self.make] * (max(1, cluster.engines) - 1 if cluster is not None else 0)

    def close(self) -> None:
        """Leave the cluster, which ends its engines."""
        with self._lock:
            if self._cluster is not None:
                self._cluster.close()


def cluster_node() -> Node:
    """What this machine brings as a node of a cluster; called in an actor's process."""
    from sddesk.engine.host.ray_actor import Node

    paths = default_paths()
    paths.make()

    def make(gpu: int | None) -> Engine:
        _prepare_threads()
        return _diffusers_engine(paths, "auto", gpu)

    return Node(make_engine=make, folder=paths.cache / "cluster-models")


def _diffusers_engine(paths: Paths, device: str, gpu: int | None = None) -> DiffusersEngine:
    from sddesk.engine.put_off import light_imports

    with light_imports():
        from sddesk.engine.backends.runtimes import Runtimes
        from sddesk.engine.engine import DiffusersEngine

    runtimes = Runtimes(paths.converted_models, paths.resources, converter_command())
    return DiffusersEngine(device=device, gpu=gpu, resources=paths.resources, runtimes=runtimes)


def converter_command() -> list[str]:
    """What starts a process that runs `serve_converter`."""
    return [*program(), ENGINE_CONVERTER]


def serve_converter(order: str) -> int:
    """Convert a model as `order` says, and end with the process that started this one; gives the exit code."""
    from sddesk.engine.host.converter import serve

    return serve(order)


def quantise_here(
    info: CheckpointInfo,
    target: Path,
    to: str,
    on_progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> Callable[[float], None]:
    """Write a model's transformer to `target` in fewer bits; what is given back notes the loss there, in decibels.

    Imports torch. Raises what `quantise` does.
    """
    from sddesk.engine.load.quantise import note_loss, quantise
    from sddesk.weights.folder import inspect_folder

    place = Path(info.location)
    files = [place] if info.single_file else inspect_folder(place).weight_files(info.family.denoiser)
    source = " ".join(f"{file.name} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)
    plan = quantise(files, target, to, f"{info.ref.name}: {source}", on_progress, cancelled)
    return lambda decibels: note_loss(target, plan, decibels)


def convert_pickle_here(file: Path) -> Path:
    """Convert a pickle to a safetensors file next to it, in this process; imports torch. Raises SddeskError."""
    from sddesk.engine.load.pickles import convert_pickle

    target = file.with_suffix(".safetensors")
    convert_pickle(file, target)
    return target
