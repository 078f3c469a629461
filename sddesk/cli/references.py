"""References from the command line: pictures whose style or subject an IP-Adapter brings into the result."""

from __future__ import annotations

import argparse


def add_reference_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of `sddesk generate` for references."""
    reference = parser.add_argument_group("take up the style or subject of a picture (IP-Adapter)")
    reference.add_argument(
        "--reference",
        action="append",
        metavar="FILE[:WEIGHT[:TAKES]]",
        help="a picture to take up, as photo.jpg:0.6 (weight 0 to 2, 1 unless you say), or photo.jpg:0.8:style or "
        ":composition to take only that of it; can be repeated",
    )
    reference.add_argument(
        "--reference-model",
        action="append",
        metavar="NAME",
        help="the IP-Adapter: of the list, or a file; once for all references, or once for each (default: the one that "
        "fits the model)",
    )
