"""Which tensors of a LoRA's file belong to one layer, and whether they are all there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# How the two matrices of a layer are called: kohya, peft, peft without diffusers, diffusers before peft (three ways).
PAIRS = (
    (".lora_down.weight", ".lora_up.weight"),
    (".lora_A.weight", ".lora_B.weight"),
    (".lora_A.default.weight", ".lora_B.default.weight"),
    (".lora.down.weight", ".lora.up.weight"),
    ("_lora.down.weight", "_lora.up.weight"),
    (".lora_linear_layer.down.weight", ".lora_linear_layer.up.weight"),
)
MID, ALPHA = ".lora_mid.weight", ".alpha"
HADA, HADA_CORES = (".hada_w1_a", ".hada_w1_b", ".hada_w2_a", ".hada_w2_b"), (".hada_t1", ".hada_t2")
LOKR = (".lokr_w1", ".lokr_w1_a", ".lokr_w1_b", ".lokr_w2", ".lokr_w2_a", ".lokr_w2_b", ".lokr_t2")
DORA_SCALE = ".dora_scale"  # kohya and LyCORIS: its shape tells whether it is of the outputs or of the inputs
MAGNITUDES = (".lora_magnitude_vector.weight", ".lora_magnitude_vector")  # peft: always of the outputs
_DORA = (DORA_SCALE, *MAGNITUDES)
_CHANGING = (*HADA, *HADA_CORES, *LOKR, *_DORA)  # none of them is in a plain LoRA
ENDINGS = (*(ending for pair in PAIRS for ending in pair), MID, ALPHA, *_CHANGING)
_LOKR_FORMS = ({"w1"}, {"w1_a", "w1_b"}), ({"w2"}, {"w2_a", "w2_b"}, {"w2_a", "w2_b", "t2"})


def is_plain(names: Iterable[str]) -> bool:
    """Whether a LoRA's file has nothing but two matrices a layer, of which a third step may be part."""
    return not any(name.endswith(_CHANGING) for name in names)


def layers_of(names: Iterable[str]) -> dict[str, dict[str, str]]:
    """Map each layer of a file to its tensors: their endings, and their whole names."""
    found: dict[str, dict[str, str]] = {}
    for name in names:
        ending = next((ending for ending in ENDINGS if name.endswith(ending)), None)
        if ending is not None:
            found.setdefault(name.removesuffix(ending), {})[ending] = name
    return found


def is_whole(endings: Iterable[str]) -> bool:
    """Whether a layer's tensors are those of one algorithm, and none is missing."""
    matrices = set(endings) - {ALPHA, *_DORA}
    if any(ending in LOKR for ending in matrices):
        parts = {ending.removeprefix(".lokr_") for ending in matrices}
        first, second = _LOKR_FORMS
        return any(parts == one | other for one in first for other in second)
    if any(ending in HADA for ending in matrices):
        return matrices in ({*HADA}, {*HADA, *HADA_CORES})
    return any(matrices in ({*pair}, {*pair, MID}) for pair in PAIRS)


def input_width(shapes: Mapping[str, tuple[int, ...]]) -> int:
    """How wide a layer's input is, from the shapes of its tensors by ending; 0 where they do not tell."""
    for ending in (".hada_w1_b", *(down for down, _ in PAIRS)):
        if len(shapes.get(ending, ())) >= 2:
            return shapes[ending][1]
    small = shapes.get(".lokr_w1", shapes.get(".lokr_w1_b", ()))
    large = shapes.get(".lokr_w2", shapes.get(".lokr_w2_b", ()))
    return small[1] * large[1] if len(small) >= 2 and len(large) >= 2 else 0
