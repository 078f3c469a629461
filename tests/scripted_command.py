"""`python -m tests.scripted_command WORDS`: `sddesk` with these words, which draws by a scripted engine of its own."""

from __future__ import annotations

import sys

from sddesk.cli import main as cli
from sddesk.wiring import Wiring
from tests.fakes import ScriptedEngine

if __name__ == "__main__":
    Wiring.make_engine = lambda *_: ScriptedEngine(0.002)  # type: ignore[method-assign, assignment]
    sys.exit(cli.run(sys.argv[1:]))
