"""What orders name and what is known of it: hashes of models, parts of other models, advice before it is drawn."""

from __future__ import annotations

from sddesk.catalog.catalog import Catalog
from sddesk.core.advice import advice_about_changing_words, advice_about_model, advice_for
from sddesk.core.messages import Message
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartRef, WeightsKind
from sddesk.core.parts import part_ref
from sddesk.core.recipes import offer_of_checkpoint, offer_of_lora, recipe_of
from sddesk.core.request import GenerationRequest
from sddesk.wiring import Wiring


class Hashes:
    """The hashes of models, each computed once; pictures wait for them, as no window has to stay responsive."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._known: dict[CheckpointRef | PartRef, str] = {}

    def of(self, ref: CheckpointRef | PartRef) -> str:
        """SHA-256 in hex. Raises SddeskError when the file cannot be read."""
        if ref not in self._known:
            self._known[ref] = self._catalog.hashes.of(ref) or self._catalog.hashes.compute(ref)
        return self._known[ref]


def part_values(
    catalog: Catalog, vae: str | None, text_encoder: str | None, text_encoder_2: str | None, sampler_from: str | None
) -> dict[str, PartRef | None]:
    """The parts of other models that a person named, as fields of a request. Raises SddeskError if one is not here."""
    return {
        "vae": part_ref(catalog.vae_named(vae)) if vae else None,
        "text_encoder": part_ref(catalog.text_encoder_named(text_encoder)) if text_encoder else None,
        "text_encoder_2": part_ref(catalog.text_encoder_named(text_encoder_2)) if text_encoder_2 else None,
        "sampler_from": part_ref(catalog.named(sampler_from)) if sampler_from else None,
    }


def advice_about(wiring: Wiring, request: GenerationRequest, info: CheckpointInfo) -> list[Message]:
    """What a person should know before `request` is drawn, as the window shows it below the parameters."""
    about_model = advice_about_model(
        info,
        sampler=request.sampler,
        steps=request.steps,
        guidance_scale=request.guidance_scale,
        clip_skip=request.clip_skip,
    )
    prompts: tuple[str, ...] = ()
    if request.prompt_syntax != "plain":
        prompts = (request.prompt, request.negative_prompt if request.guidance_scale > 1 else "")
    about_model += advice_about_changing_words(*prompts, sampler=request.sampler)
    return about_model + advice_for(
        prompt=request.prompt,
        width=request.width,
        height=request.height,
        native=info.native_size,
        sizes=info.family.sizes,
        guidance_kind=info.family.guidance_kind,
        guidance_scale=request.guidance_scale,
        sampler=request.sampler,
        made_for_lcm=request.sampler == "lcm" and _is_for_lcm(wiring, request),
    )


def _is_for_lcm(wiring: Wiring, request: GenerationRequest) -> bool:
    offers = wiring.offers()
    parts = [wiring.catalog.part_named(WeightsKind.LORA, use.name) for use in request.loras]
    found = [offer_of_checkpoint(offers, request.checkpoint), *(offer_of_lora(offers, part) for part in parts)]
    recipes = [recipe_of(offer) for offer in found if offer is not None]
    return any(recipe is not None and recipe.sampler == "lcm" for recipe in recipes)
