"""What Ray is told before it is imported: nothing is sent about its use, whoever joins has the token, and this process
lives on when the cluster's head ends.

A person who has set one of these variables is obeyed.
"""

from __future__ import annotations

import os

DEFAULTS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_AUTH_MODE": "token",
    # Else a window ends with the head of its cluster: Ray's core ends the process after a minute without it.
    "RAY_gcs_rpc_server_reconnect_timeout_s": "1000000",
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",
}

for _name, _value in DEFAULTS.items():
    os.environ.setdefault(_name, _value)
