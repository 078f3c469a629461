"""Turns requests into pictures with torch and diffusers. May import only `core`; one thread drives it."""

import os

# Read by the libraries when they are first imported, so they stand before every import of this package:
# no code from a model folder ever runs, and nothing is reported to anybody.
os.environ["DIFFUSERS_DISABLE_REMOTE_CODE"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["DISABLE_TELEMETRY"] = "1"
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
# Operations that a Mac's GPU lacks run on its processor instead of failing.
os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")
