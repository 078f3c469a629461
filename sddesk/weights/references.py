"""IP-Adapters and the CLIP vision models that they read by: which form, how wide, and which of them fit each other."""

from __future__ import annotations

from sddesk.core.models import WeightsFacts, WeightsKind
from sddesk.weights.networks import Tensors
from sddesk.weights.unets import NAMES_BY_WIDTH, families_reading

PLAIN, PLUS, FULL_FACE = "", "Plus", "Full Face"
FACE_ID, FACE_ID_PLUS = "FaceID", "FaceID Plus"  # these read faces by insightface
READ_FORMS = (PLAIN, PLUS, FULL_FACE)
UNKNOWN_FORM = "?"
_FIRST_KEYS = "ip_adapter.1.to_k_ip.weight"
_PATCHES = "vision_model.embeddings.patch_embedding.weight"
_PROJECTION = "visual_projection.weight"
# A tensor of each form, and whether the encoder's states or its summary have the width in its last dimension.
_FORMS = (
    ("image_proj.perceiver_resampler.proj_in.weight", FACE_ID_PLUS),
    ("image_proj.proj.weight", PLAIN),
    ("image_proj.proj.3.weight", FULL_FACE),
    ("image_proj.norm.weight", FACE_ID),
    ("image_proj.proj_in.weight", PLUS),
)
_STATES = {PLUS: "image_proj.proj_in.weight", FULL_FACE: "image_proj.proj.0.weight"}


def adapter_facts(tensors: Tensors) -> WeightsFacts:
    """What an IP-Adapter is: its form, the text width of its U-Net, and how wide what it reads of a picture is."""
    form = next((form for name, form in _FORMS if name in tensors), UNKNOWN_FORM)
    keys = tensors.get(_FIRST_KEYS)
    width = keys.shape[1] if keys is not None and len(keys.shape) == 2 else 0
    return WeightsFacts(
        kind=WeightsKind.IP_ADAPTER,
        families=families_reading(width),
        architecture=NAMES_BY_WIDTH.get(width, ""),
        variant=form if width else UNKNOWN_FORM,
        text_width=width,
        image_summary=_width(tensors, "image_proj.proj.weight") if form == PLAIN else 0,
        image_states=_width(tensors, _STATES[form]) if form in _STATES else 0,
    )


def encoder_facts(tensors: Tensors) -> WeightsFacts:
    """What a CLIP that looks at pictures gives: the widths of its states and of its summary."""
    states, summary = _width(tensors, _PATCHES, 0), _width(tensors, _PROJECTION, 0)
    return WeightsFacts(kind=WeightsKind.IMAGE_ENCODER, architecture="CLIP", image_states=states, image_summary=summary)


def _width(tensors: Tensors, name: str, dimension: int = -1) -> int:
    entry = tensors.get(name)
    return entry.shape[dimension] if entry is not None and len(entry.shape) > 1 else 0
