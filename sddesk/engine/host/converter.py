"""The process that converts a U-Net for OpenVINO: `python -m sddesk engine-converter ORDER`, one JSON object."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

from sddesk.engine.backends.openvino_converter import UnetSource
from sddesk.engine.side_process import end_with_parent


def serve(order: str) -> int:
    """Convert as `order` says, unless the process that started this one ends before; gives the exit code."""
    end_with_parent()  # before what takes seconds to import
    values = json.loads(order)
    folder, source = Path(values.pop("folder")), UnetSource(**values)
    import torch

    from sddesk.engine.backends.openvino_graph import convert
    from sddesk.engine.key import PartSource
    from sddesk.engine.load.pipeline import load_denoiser

    unet = load_denoiser(PartSource(source.location, source.family), Path(source.resources), torch.float32)
    warnings.simplefilter("ignore")  # a trace warns of each size that it takes for fixed; the odd ones are checked
    convert(unet, folder)
    return 0
