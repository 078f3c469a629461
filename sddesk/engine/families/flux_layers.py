"""The blocks of FLUX's transformers in their maker's layout, and the layers that diffusers makes of each."""

from __future__ import annotations

import re
from collections.abc import Mapping

_BLOCK = re.compile(r"(double|single)_blocks_(\d+)_(\w+)")
IN_BLOCK = {
    "img_attn_qkv": ("attn_to_q", "attn_to_k", "attn_to_v"),
    "txt_attn_qkv": ("attn_add_q_proj", "attn_add_k_proj", "attn_add_v_proj"),
    "img_attn_proj": ("attn_to_out_0",),
    "txt_attn_proj": ("attn_to_add_out",),
}


def layers_in_block(name: str, inner: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the layers that one of the maker's is, with underscores for dots; () for what stands in no block.

    `inner` has those within a block, without its name.
    """
    match = _BLOCK.fullmatch(name)
    if match is None or match[3] not in inner:
        return ()
    kind = "transformer_blocks" if match[1] == "double" else "single_transformer_blocks"
    return tuple(f"{kind}_{match[2]}_{layer}" for layer in inner[match[3]])
