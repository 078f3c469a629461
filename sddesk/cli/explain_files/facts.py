"""All that is no picture of an explanation, as plain data for explained.json."""

from __future__ import annotations

import math
from typing import Any

from sddesk.core.lesson import NUMBERS
from sddesk.core.request import GenerationRequest
from sddesk.session.explaining.account import Account


def facts_of(account: Account, request: GenerationRequest) -> dict[str, Any]:
    """All that is no picture, as plain data."""
    steps = [
        {
            "index": step.index, "forwards": step.forwards, "steps": step.steps,
            "timestep": step.timestep, "alpha": step.alpha, "sigma": step.sigma,
            "next_sigma": step.next_sigma, "predicts": step.predicts,
            "maps": [list(maps.shape) for maps in step.maps],
            "map_blocks": [block + 1 for block in step.map_blocks], "blocks": step.blocks,
        }
        for _, step in sorted(account.steps.items())
    ]  # fmt: skip
    texts = [
        {
            "name": text.name, "encoder": text.encoder, "shape": list(text.shape), "vocabulary": text.vocabulary,
            "tokens": [
                [{"id": one.id, "text": one.text, "weight": one.weight, "near": list(one.near)} for one in chunk]
                for chunk in text.tokens
            ],
        }
        for text in account.texts.values()
    ]  # fmt: skip
    network = account.network
    return {
        "request": request.to_dict(),
        "family": None if account.family is None else account.family.id,
        "numbers": {name: account.numbers().get(name) for name in NUMBERS},
        "texts": texts,
        "histogram": None if account.noise is None else list(account.noise.histogram),
        "steps": steps,
        "words": [{"text": word.text, "tokens": list(word.places)} for word in account.words()],
        "parts": None
        if network is None
        else [_values(part, "name", "kind", "parameters", "bytes") for part in network.parts],
        "blocks": None
        if network is None
        else [_values(one, "name", "kind", "parameters", "given", "answered", "seconds") for one in network.blocks],
        "vae_psnr_db": None if account.vae is None else _finite(round(account.vae.psnr, 2)),
        "runs": [
            _values(run, "kind", "value", "forwards", "seconds")
            | {"psnr_db": _finite(run.psnr), "sigmas": [_finite(one) for one in run.sigmas]}
            for run in account.runs.values()
        ],
        "said": [str(message) for message in account.said],
    }


def _values(row: Any, *names: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names}


def _finite(value: float | None) -> float | None:
    """None for infinity, which JSON cannot write."""
    return value if value is not None and math.isfinite(value) else None
