"""`python -m tests.doors.fuzz`: schemathesis over the server's own description, seeded. No answer may be a 500.

It needs `pip install "sddesk[fuzz]"`, or a schemathesis elsewhere: `python -m tests.doors.fuzz /path/to/schemathesis`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading

SEED, EXAMPLES = 21, 30


def main(command: str) -> int:
    """Serve from a home of its own, let schemathesis ask, and return its exit code."""
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(SDDESK_HOME=home, HF_HUB_CACHE=f"{home}/hub")
        from sddesk.doors import server
        from sddesk.doors.desk import Desk
        from sddesk.wiring import Wiring, build
        from tests.fakes import ScriptedEngine

        Wiring.make_engine = lambda *_: ScriptedEngine()  # type: ignore[method-assign, assignment]
        with Desk(build(), "serve") as desk:
            token, listening = server.token_of(desk.wiring.paths.data / "doors"), server.listening("127.0.0.1", 0)
            running = server.server(desk, token, server.LOOPBACK, orders_a_minute=10**6)
            thread = threading.Thread(target=running.run, kwargs={"sockets": [listening]})
            thread.start()
            address = f"http://127.0.0.1:{listening.getsockname()[1]}/openapi.json"
            words = ["--header", f"Authorization: Bearer {token}", "--seed", str(SEED), "--max-examples", str(EXAMPLES)]
            words += ["--checks", "not_a_server_error", "--phases", "examples,coverage,fuzzing", "--no-color"]
            try:
                return subprocess.run([command, "run", address, *words], check=False, cwd=home).returncode
            finally:
                running.should_exit = True
                thread.join()


if __name__ == "__main__":
    named = sys.argv[1] if len(sys.argv) > 1 else shutil.which("schemathesis")
    if named is None:
        sys.exit('schemathesis is not installed: pip install "sddesk[fuzz]"')
    sys.exit(main(named))
