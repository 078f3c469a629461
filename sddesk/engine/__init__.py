"""Turns requests into pictures with torch and diffusers. May import only `core`; one thread drives it."""

import os
import sys

# Read by the libraries when they are first imported, so they stand before every import of this package:
# no code from a model folder ever runs, and nothing is reported to anybody.
os.environ["DIFFUSERS_DISABLE_REMOTE_CODE"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["DISABLE_TELEMETRY"] = "1"
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
# Operations that a Mac's GPU lacks run on its processor instead of failing.
os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")
# Never imported, though spandrel has it installed. transformers would take it: a slower start, other rounding of what
# the safety checker sees, and no start at all where it is built for another torch.
sys.modules.setdefault("torchvision", None)  # pyright: ignore[reportArgumentType] - how Python is told to refuse one
