"""A Ray cluster of several nodes in this machine, and nodes whose engines are scripted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sddesk.core.events import GeneratedImage, StepProgress, nothing_follows
from sddesk.core.located import LocatedRequest
from sddesk.engine.host.ray_actor import Node
from tests.fakes import ScriptedEngine

TOKEN = "5" * 64
STORE_BYTES = 80 * 2**20  # the least that Ray takes
NODE_HOME = "SDDESK_TEST_NODE"  # where the tests' nodes keep models


class NodeEngine(ScriptedEngine):
    """A scripted engine whose process a prompt's words steer, in the node's folder.

    A number at the end sleeps so many ms. "die" ends the process once for a seed, "always-die" each time; "stay" waits
    for the file "go-on"; "note" writes the process id and the files of the models.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def generate(
        self,
        located: LocatedRequest,
        on_progress: Callable[[StepProgress], None],
        on_image: Callable[[GeneratedImage], None],
        cancelled: Callable[[], bool],
        upcoming: Callable[[], LocatedRequest | None] = nothing_follows,
    ) -> None:
        words = located.request.prompt.split()
        if "die" in words and not (flag := self._folder / f"died-{located.request.seed}").exists():
            flag.touch()
            os._exit(3)
        if "always-die" in words:
            os._exit(3)
        if "note" in words:
            paths = [located.checkpoint.location, *(info.location for info in located.loras.values())]
            (self._folder / f"note-{located.request.seed}").write_text("\n".join(map(str, (os.getpid(), *paths))))
        while "stay" in words and not (self._folder / "go-on").exists():
            time.sleep(0.02)
        if words and words[-1].isdecimal():
            time.sleep(int(words[-1]) / 1000)
        super().generate(located, on_progress, on_image, cancelled, upcoming)


def scripted_node() -> Node:
    """What a node of the tests brings."""
    folder = Path(os.environ[NODE_HOME])
    folder.mkdir(parents=True, exist_ok=True)
    return Node(make_engine=lambda gpu: NodeEngine(folder), folder=folder / "models")


def token_environment(folder: Path) -> dict[str, str]:
    """The variables of a cluster of the tests, for Ray's processes and for those that join it."""
    return {
        "RAY_AUTH_MODE": "token",
        "RAY_AUTH_TOKEN": TOKEN,
        "RAY_USAGE_STATS_ENABLED": "0",
        NODE_HOME: str(folder),
    }


@contextmanager
def ray_cluster(*engines: int) -> Iterator[Any]:
    """A cluster whose head makes nothing, and a node for each number: so many engines. The variables must be set."""
    from ray.cluster_utils import Cluster

    cluster = Cluster(
        initialize_head=True,
        head_node_args={"num_cpus": 0, "object_store_memory": STORE_BYTES, "include_dashboard": False},
    )
    try:
        for number, count in enumerate(engines):
            add_node(cluster, f"node-{number}", count)
        yield cluster
    finally:
        cluster.shutdown()


def add_node(cluster: Any, name: str, engines: int) -> Any:
    """Add a node of this name, with room for so many engines."""
    return cluster.add_node(num_cpus=1, resources={"sddesk": engines}, object_store_memory=STORE_BYTES, node_name=name)
