"""The engines of a Ray cluster as one: orders go to those that are free, and on to another when a machine ends.

Importing this imports Ray.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from typing import Any

import sddesk.engine.host.ray_defaults  # noqa: F401 - before Ray, which reads it when it is imported

# isort: split
import ray
from ray import exceptions as ray_errors
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from sddesk.core.errors import Cancelled, EngineLost, EngineStuck, NoEngine, SddeskError
from sddesk.core.events import GeneratedImage, StepProgress, ignore_progress, nothing_follows
from sddesk.core.explained import Told, Wanted
from sddesk.core.located import LocatedRequest
from sddesk.core.messages import QT_TRANSLATE_NOOP, Message
from sddesk.core.models import DeviceReport
from sddesk.engine.host.model_files import FileHashes
from sddesk.engine.host.placement import Seat, Times, choose
from sddesk.engine.host.ray_actor import EngineActor, EngineError, Node, RayEngine, versions

ENGINES = "sddesk"  # the resource by which a node says how many engines it has room for
NAMESPACE = "sddesk"
LOOK_SECONDS = 0.5  # between two looks at the nodes
TURN_SECONDS = 0.1
CLOSE_SECONDS = 15.0
GONE_SECONDS = 120.0  # so long an order waits while the cluster has no engine at all
START_SECONDS = 60.0  # from then on it is said that an engine does not start
NODE_SECONDS = 15.0  # until it is known whether a node ended or only its engine
LOST_BY_ONE = 2  # an order that ends so many engines on machines that live on is given up

_HINT = QT_TRANSLATE_NOOP(
    "messages", "Start Ray on this machine as a part of the cluster, with the same token: see the manual."
)
_NOT_REACHED = QT_TRANSLATE_NOOP("messages", "The cluster {address} cannot be reached: {reason}")
_WRONG_TOKEN = QT_TRANSLATE_NOOP("messages", "The cluster {address} refuses the token of this machine.")
_NO_CLIENT = QT_TRANSLATE_NOOP("messages", "{address}: an address of Ray's client cannot be used.")
_OTHER_RAY = QT_TRANSLATE_NOOP("messages", "The cluster {address} runs other versions of Python or Ray: {reason}")
_OTHER = QT_TRANSLATE_NOOP("messages", "The machine {node} has {package} {there}, this one {here}: it makes nothing.")
_MISSING = QT_TRANSLATE_NOOP("messages", "The machine {node} cannot start an engine: {reason}")
_SAME = QT_TRANSLATE_NOOP("messages", "Install the same versions on all machines.")
_NO_ENGINE = QT_TRANSLATE_NOOP("messages", "The cluster has no engine: {reason}")
_NO_MACHINE = QT_TRANSLATE_NOOP("messages", "no machine has room for one.")
_SILENT = QT_TRANSLATE_NOOP("messages", "its first machine does not answer.")
_WAITS = QT_TRANSLATE_NOOP(
    "messages", "No machine of the cluster has an engine any more: the orders wait {seconds} s for one."
)
_ENDED = QT_TRANSLATE_NOOP("messages", "The machine {node} of the cluster ended: its orders go on elsewhere.")
_RESTARTED = QT_TRANSLATE_NOOP("messages", "An engine on the machine {node} ended: its order goes on elsewhere.")
_WAITING = QT_TRANSLATE_NOOP("messages", "An engine on the machine {node} waits for room: others use it.")
_AWAY = (ray_errors.RayError, ConnectionError, TimeoutError)
log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class Place(Seat):
    """A seat on a node, and the engine in it; `hello` is what the actor answers first, None once it did."""

    node_id: str = ""
    node: str = ""
    demand: tuple[tuple[str, float], ...] = ()
    threads: int = 0
    engine: RayEngine | None = None
    hello: Any = None
    started: float = 0.0
    refused: bool = False
    gone: bool = False
    told: bool = False

    @property
    def usable(self) -> bool:
        return self.engine is not None and self.hello is None and not (self.refused or self.gone)


@dataclass(slots=True)
class Lease:
    """A seat that an order has, until `end`, which may be called again. `loads`: its model is not in memory there."""

    place: Place
    end: Callable[[], None]
    loads: bool = False
    began: float = field(default_factory=time.monotonic)


class Cluster:
    """The engines of a cluster. `engine()` gives one that uses whichever is free; any number of threads may have one.

    `address` is that of the head node, or "auto" for the cluster that this machine is a part of. `make_node` is called
    on each node. `tell` hears, on another thread, what a person should know: machines that end, or are refused.
    """

    def __init__(
        self,
        address: str,
        make_node: Callable[[], Node],
        hashes: FileHashes,
        tell: Callable[[Message], None],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._address, self._make_node, self._hashes, self._tell, self._clock = address, make_node, hashes, tell, clock
        self._news = threading.Condition()
        self._places: list[Place] = []
        self._reasons: list[Message] = []
        self._dead = set[str]()
        self._times = Times()
        self._closing = threading.Event()
        self._keeper: threading.Thread | None = None
        self._connected = threading.Event()
        self._failure: SddeskError | None = None
        self._looked = False
        self._had_engine = self._empty = False
        self._answered = 0.0

    def connect(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Join the cluster, and wait for its first engine. Raises SddeskError, Cancelled."""
        self.join(cancelled)
        with self._acquired(None, 1, cancelled):
            pass

    def join(self, cancelled: Callable[[], bool]) -> None:
        """Join the cluster unless that was done before. Raises SddeskError, Cancelled."""
        with self._news:
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep, name="cluster", daemon=True)
                self._keeper.start()
        while not self._connected.wait(TURN_SECONDS):
            if cancelled():
                raise Cancelled
        if self._failure is not None:
            raise self._failure

    @property
    def engines(self) -> int:
        """How many engines can work now, or will once they started."""
        with self._news:
            return sum(not (place.refused or place.gone) for place in self._places)

    @property
    def failed(self) -> bool:
        """Whether it could not be joined, or does not answer any more: only another one can be."""
        return self._failure is not None

    @property
    def machines(self) -> int:
        """On how many machines they are."""
        with self._news:
            return len({place.node_id for place in self._places if not (place.refused or place.gone)})

    def engine(self) -> ClusterEngine:
        """Return an engine that uses whichever is free."""
        return ClusterEngine(lambda: self)

    def close(self) -> None:
        """End all engines, and leave the cluster."""
        self._closing.set()
        with self._news:
            self._news.notify_all()
        if self._keeper is not None:
            self._keeper.join(CLOSE_SECONDS)  # it hangs where the head is gone, and ends with this process

    def _keep(self) -> None:
        """Join the cluster, then look after its nodes until `close`: the one thread that starts engines."""
        try:
            self._join()
        except SddeskError as error:
            self._failure = error
        except Exception as error:  # Ray raises all kinds of things for a cluster that does not answer
            log.exception("the cluster was not joined")
            self._failure = SddeskError(_NOT_REACHED, _HINT, address=self._address, reason=_line(error))
        self._answered = self._clock()
        self._connected.set()
        while self._failure is None and not self._closing.is_set():
            try:
                self._look()
                self._answered = self._clock()
            except Exception as error:  # the same: the head may be away for a moment, and is asked again
                log.exception("the cluster did not answer")
                if not isinstance(error, _AWAY) or self._clock() - self._answered > GONE_SECONDS:
                    self._failure = NoEngine(_NOT_REACHED, _HINT, address=self._address, reason=_line(error))
            self._closing.wait(LOOK_SECONDS)
        for place in self._places:
            if place.engine is not None:
                place.engine.close()
        with suppress(Exception):
            ray.shutdown()

    def _join(self) -> None:
        """Raises SddeskError, and whatever Ray does."""
        if "://" in self._address:
            raise SddeskError(_NO_CLIENT, _HINT, address=self._address)
        _quieten()
        try:
            ray.init(
                address=self._address,
                namespace=NAMESPACE,
                log_to_driver=False,
                logging_level=logging.ERROR,
                configure_logging=False,
            )
        except (RuntimeError, ConnectionError, ValueError, AssertionError, ray_errors.RayError) as error:
            if any("AuthenticationError" in f"{type(one).__name__} {one}" for one in _chain(error)):
                raise SddeskError(_WRONG_TOKEN, _HINT, address=self._address) from error
            if "ersion mismatch" in str(error):
                raise SddeskError(_OTHER_RAY, _SAME, address=self._address, reason=_line(error)) from error
            raise SddeskError(_NOT_REACHED, _HINT, address=self._address, reason=_line(error)) from error

    def _look(self) -> None:
        """Start engines on new nodes, hear of those that started, and let those of dead nodes go."""
        nodes = {node["NodeID"]: node for node in ray.nodes()}
        alive = {name for name, node in nodes.items() if node["Alive"]}
        with self._news:
            for place in self._places:
                place.gone = place.gone or place.node_id not in alive
            self._places = [place for place in self._places if place.busy or not place.gone]
            known = {place.node_id for place in self._places}
        for name in alive - known:
            self._places_of(nodes[name])
        for place in list(self._places):
            if place.engine is None and not (place.refused or place.gone):
                self._start(place)
            elif place.hello is not None and not place.gone:
                self._hear(place)
        with self._news:
            self._looked = True
            empty = not any(not (place.refused or place.gone) for place in self._places)
            self._news.notify_all()
        if empty and not self._empty and self._had_engine:
            self._tell(Message.of(_WAITS, {"seconds": int(GONE_SECONDS)}))
        self._empty = empty

    def _places_of(self, node: dict[str, Any]) -> None:
        """Add the seats of a node: as many as it says, else one a GPU, else one that has all of its CPU."""
        resources: dict[str, float] = node["Resources"]
        address = node["NodeManagerAddress"]
        given = node.get("NodeName") or address
        name = str(given if given != address else node["NodeManagerHostname"] or address)
        cpus = int(resources.get("CPU", 0))
        if (count := int(resources.get(ENGINES, 0))) > 0:
            gpu = resources.get("GPU", 0) >= count
            demand = ((ENGINES, 1.0), *((("GPU", 1.0),) if gpu else ()))
        elif (count := int(resources.get("GPU", 0))) > 0:
            demand = (("GPU", 1.0),)
        else:
            count, demand = int(cpus > 0), (("CPU", float(cpus)),)
        places = [
            Place(node_id=node["NodeID"], node=name, demand=demand, threads=max(1, cpus // count)) for _ in range(count)
        ]
        with self._news:
            self._places += places

    def _start(self, place: Place) -> None:
        wanted = dict(place.demand)
        as_actor: Any = ray.remote  # its types know no groups
        actor = (
            as_actor(concurrency_groups={"work": 1, "control": 2})(EngineActor)
            .options(
                num_cpus=wanted.pop("CPU", 0),
                num_gpus=wanted.pop("GPU", 0),
                resources=wanted or None,
                max_restarts=0,
                scheduling_strategy=NodeAffinitySchedulingStrategy(place.node_id, soft=False),
            )
            .remote(self._make_node, place.threads)
        )
        hello = actor.hello.remote()
        with self._news:
            place.engine, place.hello, place.started = RayEngine(actor, place.node, self._hashes), hello, self._clock()
            place.holds = None

    def _hear(self, place: Place) -> None:
        """Take what a new engine says of itself, if it does by now; refuse one of other versions."""
        ready, _ = ray.wait([place.hello], timeout=0)
        if not ready:
            if self._clock() - place.started > START_SECONDS and not place.told:
                place.told = True
                self._tell(Message.of(_WAITING, {"node": place.node}))
            return
        try:
            _, _, there = ray.get(place.hello)
        except Exception as error:  # noqa: BLE001 - what the node cannot import or start is anything
            if self._is_dead(place.node_id):
                place.gone = True
            else:
                self._refuse(place, Message.of(_MISSING, {"node": place.node, "reason": _last_line(error)}))
            return
        here = versions()
        other = next((name for name in here if there.get(name) != here[name]), None)
        if other is not None:
            values = {
                "node": place.node,
                "package": other,
                "there": there.get(other) or "-",
                "here": here[other] or "-",
            }
            self._refuse(place, Message.of(_OTHER, values))
            return
        with self._news:
            place.hello, self._had_engine = None, True
            self._news.notify_all()

    def _refuse(self, place: Place, reason: Message) -> None:
        with self._news:
            place.refused = True
            known = reason in self._reasons
            self._reasons.append(reason)
        if place.engine is not None:
            place.engine.close()
        if not known:
            self._tell(reason)

    def _is_dead(self, node_id: str) -> bool:
        return not any(node["NodeID"] == node_id and node["Alive"] for node in ray.nodes())

    def lost(self, place: Place, error: EngineLost) -> bool:
        """An engine ended under an order. Return whether its machine did; say so, once a machine."""
        deadline = self._clock() + NODE_SECONDS
        dead = False
        with suppress(Exception):  # a head that is away says nothing of its nodes
            while not (dead := self._is_dead(place.node_id)) and self._clock() < deadline:
                if place.engine is None or place.engine.is_over(TURN_SECONDS):  # the head knows why by now
                    dead = self._is_dead(place.node_id)
                    break
                self._closing.wait(TURN_SECONDS)
        with self._news:
            first = not dead or place.node_id not in self._dead
            if dead:
                self._dead.add(place.node_id)
                place.gone = True
        if not dead:
            self.start_anew(place)
        log.warning("%s\n%s", error, error.details)
        if first:
            self._tell(Message.of(_ENDED if dead else _RESTARTED, {"node": place.node}))
        return dead

    def start_anew(self, place: Place) -> None:
        """Have another engine in this seat: the one that was there ended, or was ended."""
        with self._news:
            place.engine = place.holds = None

    @contextmanager
    def _acquired(self, weights: object, pictures: int, cancelled: Callable[[], bool]) -> Generator[Lease]:
        lease = self.acquire(weights, pictures, cancelled)
        try:
            yield lease
        finally:
            lease.end()

    def acquire(self, weights: object, pictures: int, cancelled: Callable[[], bool]) -> Lease:
        """Wait for a seat; see placement. Raises Cancelled, and SddeskError where the cluster has none any more."""
        began = empty_since = self._clock()
        awaited: Place | None = None
        with self._news:
            try:
                while True:
                    if cancelled():
                        raise Cancelled
                    if self._failure is not None:
                        raise self._failure
                    if self._closing.is_set():
                        raise Cancelled
                    now = self._clock()
                    if now - self._answered > GONE_SECONDS:  # the head is gone: Ray waits for it without end
                        raise NoEngine(_NOT_REACHED, _HINT, address=self._address, reason=_SILENT)
                    if awaited is not None:
                        awaited.awaited = False
                    usable = [place for place in self._places if place.usable]
                    patience = self._times.loading(weights) - (now - began)
                    taken, awaited = choose(weights, usable, now, patience)
                    if taken is not None:
                        return self._leased(taken, weights, pictures)
                    if awaited is not None:
                        awaited.awaited = True
                    if any(not (place.refused or place.gone) for place in self._places) or not self._looked:
                        empty_since = now
                    elif self._reasons and not self._had_engine:
                        raise NoEngine(_NO_ENGINE, _SAME, reason=str(self._reasons[-1]))
                    elif now - empty_since > GONE_SECONDS:
                        raise NoEngine(_NO_ENGINE, _HINT, reason=_NO_MACHINE)
                    self._news.wait(TURN_SECONDS)
            finally:
                if awaited is not None:
                    awaited.awaited = False

    def _leased(self, place: Place, weights: object, pictures: int) -> Lease:
        """The lock is held."""
        now = self._clock()
        loads = weights is not None and place.holds != weights
        loading = self._times.loading(weights) if loads else 0.0
        place.busy, place.free_at = True, now + loading + self._times.making(weights, pictures)
        if weights is not None:
            place.holds = weights
        ended = threading.Event()

        def end() -> None:
            with self._news:
                if not ended.is_set():
                    ended.set()
                    place.busy, place.used_at = False, self._clock()
                    self._news.notify_all()

        return Lease(place, end, loads)

    def learned(self, weights: object, *, loading: float | None, picture: float) -> None:
        """Note how many seconds an order waited for its model, None where it was loaded, and for a picture."""
        with self._news:
            if loading is not None:
                self._times.loaded(weights, loading)
            self._times.made(weights, picture)

    def unload_all(self) -> None:
        """Give the memory of the models back, on all machines that are free; no order comes to one meanwhile."""
        with ExitStack() as leased:
            with self._news:
                free = [place for place in self._places if place.usable and not place.busy]
                held = [(place.engine, self._leased(place, None, 0)) for place in free]
            for _, lease in held:
                leased.callback(lease.end)
            for engine, lease in held:
                assert engine is not None  # it is usable
                with suppress(EngineLost, EngineError):
                    engine.unload()
                lease.place.holds = None
                lease.end()


class ClusterEngine:
    """core.events.Engine by whichever engine of a cluster is free. One thread drives it.

    An order whose machine ends goes on elsewhere with the pictures that are missing. `current` gives the cluster, which
    may be another one after that failed.
    """

    def __init__(self, current: Callable[[], Cluster]) -> None:
        self._current = current

    def describe(
        self, cancelled: Callable[[], bool], on_progress: Callable[[StepProgress], None] = ignore_progress
    ) -> DeviceReport:
        """Return what the first engine that is free draws on. Raises Cancelled, SddeskError."""
        cluster = self._current()
        cluster.connect(cancelled)
        while True:
            lease = cluster.acquire(None, 1, cancelled)
            try:
                assert lease.place.engine is not None
                return replace(lease.place.engine.describe(cancelled, on_progress), gpus=())
            except EngineStuck:
                cluster.start_anew(lease.place)
                raise
            except EngineLost as error:
                if not cluster.lost(lease.place, error):
                    raise
            finally:
                lease.end()

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        """Make every picture of a request. Raises as core.events.Engine says, and EngineLost."""
        del upcoming  # which engine makes it is not known yet
        cluster = self._joined(cancelled)
        made = set[int]()
        lost = 0
        while len(made) < located.request.images:
            missing = [index for index in range(located.request.images) if index not in made]
            whole = not made
            part = located if whole else replace(located, request=located.request.single(missing[0]))
            first = 0 if whole else missing[0]
            lease = cluster.acquire(located.request.weights, part.request.images, cancelled)

            def keep(image: GeneratedImage, first: int = first, lease: Lease = lease, part: Any = part) -> None:
                made.add(first + image.index)
                if image.index == part.request.images - 1:
                    lease.end()  # it may begin the next one while this one is saved
                on_image(replace(image, index=first + image.index))

            def tell(progress: StepProgress, first: int = first) -> None:
                on_progress(replace(progress, image=first + progress.image, first_image=first + progress.first_image))

            heard = ignore_progress if on_progress is ignore_progress else tell
            try:
                self._make(cluster, lease, part, heard, keep, cancelled)
            except EngineStuck:
                cluster.start_anew(lease.place)
                raise
            except EngineLost as error:
                if not cluster.lost(lease.place, error):
                    lost += 1
                if lost >= LOST_BY_ONE:
                    raise
            finally:
                lease.end()

    def _joined(self, cancelled: Callable[[], bool]) -> Cluster:
        """Raises Cancelled, SddeskError."""
        cluster = self._current()
        cluster.join(cancelled)
        return cluster

    @staticmethod
    def _make(
        cluster: Cluster,
        lease: Lease,
        part: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
    ) -> None:
        engine, weights = lease.place.engine, part.request.weights
        assert engine is not None
        try:
            engine.generate(part, on_progress, on_image, cancelled)
        except EngineLost:
            raise
        except SddeskError:
            lease.place.holds = None  # whether the model is loaded is not known
            raise
        loading = engine.loading or 0.0
        seconds = time.monotonic() - lease.began
        cluster.learned(weights, loading=loading if lease.loads else None, picture=max(0.0, seconds - loading))

    def explain(
        self,
        located: LocatedRequest,
        wanted: Wanted,
        on_progress: Callable[[StepProgress], None],
        on_part: Callable[[Told], None],
        cancelled: Callable[[], bool],
    ) -> None:
        """Tell how a picture comes about. Raises as core.events.Engine says, and EngineLost."""
        cluster = self._joined(cancelled)
        lease = cluster.acquire(located.request.weights, 1, cancelled)
        try:
            assert lease.place.engine is not None
            lease.place.engine.explain(located, wanted, on_progress, on_part, cancelled)
        except EngineStuck:
            cluster.start_anew(lease.place)
            raise
        except EngineLost as error:
            cluster.lost(lease.place, error)
            raise
        finally:
            lease.end()

    def unload(self) -> None:
        """Give the memory of the models of all free engines back."""
        self._current().unload_all()

    def close(self) -> None:
        """Do nothing: the engines are the cluster's, which closes them."""


def _quieten() -> None:
    """Send what Ray says of its nodes to the log: it would stand between the lines that a command prints."""
    from ray._private import worker  # the only way: tests/engine/host/test_ray_names.py

    def to_log(data: dict[str, Any], ignore_prefix: bool = False) -> None:
        del ignore_prefix
        log.info("%s", "\n".join(map(str, data.get("lines", ()))))

    worker.print_to_stdstream = to_log
    logging.getLogger("ray").setLevel(logging.ERROR)


def _chain(error: BaseException | None) -> Generator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _line(error: BaseException) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


def _last_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[-1].strip()[:300]
