"""What Ray is told before it is imported: nothing is sent about its use, and whoever joins has the token.

A person who has set one of these variables is obeyed.
"""

from __future__ import annotations

import os

DEFAULTS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_AUTH_MODE": "token",
    "RAY_ENABLE_UV_RUN_RUNTIME_ENV": "0",
}

for _name, _value in DEFAULTS.items():
    os.environ.setdefault(_name, _value)
