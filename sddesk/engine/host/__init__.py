"""Run an engine in a process of its own, and talk to it over pipes.

Imports only core and the engine's light modules (`threads`, `side_process`), no torch: `child.serve` is given the
factory of its engine. The one exception is `converter`, which runs in a process that does the heavy work itself.
"""
