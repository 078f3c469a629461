"""What the tests of model families share: tiny parts with random weights, an engine on a folder, and its pictures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from diffusers import AutoencoderKL, AutoencoderKLQwenImage, FlowMatchEulerDiscreteScheduler
from PIL import Image
from transformers import Qwen2Tokenizer, Qwen3Config, Qwen3ForCausalLM
from transformers.convert_slow_tokenizer import bytes_to_unicode

from sddesk.catalog.inspect import describe_folder
from sddesk.core.models import CheckpointRef
from sddesk.core.request import GenerationRequest
from sddesk.engine.make.preview import PreviewMaker
from sddesk.engine.make.schedulers import HostScheduler, make_scheduler
from tests.engine.helpers import LocatingEngine, array, make

SIDE, STEPS = 64, 4
SAME_DB = 50.0
START, MASK = "a" * 64, "b" * 64  # the hashes by which requests name these inputs
SAMPLERS = ("euler", "heun", "dpmpp_2m", "unipc")  # that are offered for models of flow
# As Qwen3's template asks one question, without what it does for tools and for more than one turn.
CHAT = (
    "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}"
    "<|im_start|>assistant\n{% if enable_thinking is false %}<think>\n\n</think>\n\n{% endif %}"
)


def qwen_tokenizer(chat_template: str | None = CHAT) -> Qwen2Tokenizer:
    """A token a letter, and Qwen's specials."""
    marks = ["<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>"]
    words = [*bytes_to_unicode().values(), "<|endoftext|>", *marks]
    vocabulary = {word: number for number, word in enumerate(words)}
    specials = {"eos_token": "<|im_end|>", "pad_token": "<|endoftext|>", "unk_token": None}
    made: Any = Qwen2Tokenizer(vocab=vocabulary, merges=[], **specials)
    made.add_special_tokens({"additional_special_tokens": marks})
    made.chat_template = chat_template
    return made


def qwen3(layers: int = 3) -> Qwen3ForCausalLM:
    """A Qwen3 of width 16, as folders hold it: with the layer that answers, tied to the embeddings."""
    config = Qwen3Config(
        vocab_size=264, hidden_size=16, intermediate_size=32, num_hidden_layers=layers, num_attention_heads=2,
        num_key_value_heads=1, head_dim=8, max_position_embeddings=1024, tie_word_embeddings=True,
        rope_parameters={"rope_type": "default", "rope_theta": 1e6},
    )  # fmt: skip
    made = Qwen3ForCausalLM(config)
    enliven(made, 0.5)
    return made


def flux_vae() -> AutoencoderKL:
    """An AutoencoderKL with 16 latent channels, scaled and shifted as FLUX.1's."""
    kinds = {"down_block_types": ("DownEncoderBlock2D",) * 4, "up_block_types": ("UpDecoderBlock2D",) * 4}
    vae = AutoencoderKL(
        latent_channels=16, block_out_channels=(8, 8, 8, 8), norm_num_groups=4, scaling_factor=0.3611,
        shift_factor=0.1159, use_quant_conv=False, use_post_quant_conv=False, **kinds,
    )  # fmt: skip
    with torch.no_grad():
        vae.decoder.conv_out.weight.mul_(3)  # random weights draw flat grey
    return vae


def one_frame_vae() -> AutoencoderKLQwenImage:
    """Qwen-Image's VAE with 4 latent channels."""
    vae = AutoencoderKLQwenImage(
        base_dim=8, z_dim=4, dim_mult=[1, 1, 1, 1], num_res_blocks=1,
        latents_mean=[0.1, -0.2, 0.3, 0.0], latents_std=[1.5, 0.8, 1.2, 1.0],
    )  # fmt: skip
    with torch.no_grad():
        vae.decoder.conv_out.weight.mul_(3)  # random weights draw flat grey
    return vae


@contextmanager
def seeded() -> Iterator[None]:
    """The same random weights whenever it is called."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        yield


def enliven(network: torch.nn.Module, scale: float = 0.1) -> None:
    """Give every weight a random number: many begin as zeros, with which nothing reaches the picture."""
    for parameter in network.parameters():
        parameter.data = torch.randn_like(parameter) * scale


def write_index(folder: Path, kind: str, is_distilled: bool | None = None, **parts: tuple[str, str]) -> None:
    """Write the model_index.json of a pipeline of these parts, each (library, class)."""
    index: dict[str, Any] = {"_class_name": kind, "_diffusers_version": "0.42.1"}
    index["scheduler"] = ["diffusers", "FlowMatchEulerDiscreteScheduler"]
    if is_distilled is not None:
        index["is_distilled"] = is_distilled
    (folder / "model_index.json").write_text(json.dumps(index | {name: [*row] for name, row in parts.items()}))


def info_of(folder: Path) -> Any:
    """What the catalogue says of the folder."""
    return describe_folder(folder, CheckpointRef(name=folder.name), folder.name)


def engine_on(folder: Path, **more: Any) -> LocatingEngine:
    """An engine that finds every checkpoint in `folder`, on the CPU."""
    return LocatingEngine(lambda _ref: info_of(folder), device="cpu", **more)


class _FlowScheduler(HostScheduler):
    """With the name that pipelines of flow models call: samplers of other models have another one for it."""

    def scale_noise(self, sample: torch.Tensor, timestep: torch.Tensor, noise: torch.Tensor) -> torch.Tensor:
        """As FlowMatchEulerDiscreteScheduler has it."""
        return self.add_noise(sample, noise, timestep)


def scheduler_for(folder: Path, sampler: str, steps: int = STEPS) -> Any:
    """The scheduler of a sampler as the engine makes it, for diffusers' own pipelines: these give it `sigmas`, `mu`.

    For Euler it is the folder's own.
    """
    own = FlowMatchEulerDiscreteScheduler.from_pretrained(folder / "scheduler")
    if sampler == "euler":
        return own
    return _FlowScheduler(make_scheduler(sampler, "normal", steps, {**own.config, "prediction_type": "flow"}))


def draw(engine: LocatingEngine, wanted: GenerationRequest, inputs: Mapping[str, Path]) -> np.ndarray:
    """The picture of a request whose inputs are these files, by their hashes."""
    images: list[Any] = []
    engine.generate(wanted, lambda _: None, images.append, lambda: False, inputs=inputs)
    return array(images[0].pixels)


def previewed(engine: LocatingEngine, wanted: GenerationRequest, monkeypatch: Any) -> list[torch.Tensor]:
    """The latents that the preview of each step shows, channels x rows x columns."""
    shown: list[torch.Tensor] = []

    def step(_self: Any, _pictures: int, latents_of: Callable[[int], torch.Tensor]) -> None:
        shown.append(latents_of(0).clone())

    monkeypatch.setattr(PreviewMaker, "step", step)
    make(engine, wanted)
    return shown


def expected_of(pipe: Any, **given: Any) -> list[torch.Tensor]:
    """Of each step of a diffusers pipeline: its latents minus sigma times the answer, as the pipeline holds them."""
    pipe.set_progress_bar_config(disable=True)
    found: list[torch.Tensor] = []
    step = pipe.scheduler.step

    def watched(answer: torch.Tensor, timestep: Any, sample: torch.Tensor, **more: Any) -> Any:
        index = len(found)
        found.append((sample - pipe.scheduler.sigmas[index] * answer)[0])
        return step(answer, timestep, sample, **more)

    pipe.scheduler.step = watched
    size = {"width": SIDE, "height": SIDE, "num_inference_steps": STEPS}
    pipe(**size | given, generator=torch.Generator().manual_seed(5), output_type="latent")
    return found


def as_bytes(image: Any) -> np.ndarray:
    """An "np" picture of diffusers, 8 bit."""
    return (image * 255).round().astype(np.uint8)


def photo(file: Path, size: tuple[int, int] = (SIDE, SIDE)) -> Path:
    """A picture with shapes and colours."""
    columns, rows = np.meshgrid(np.linspace(0, 255, size[0]), np.linspace(0, 255, size[1]))
    pixels = np.stack([columns, rows, 255 - (columns + rows) / 2], axis=-1).astype(np.uint8)
    pixels[size[1] // 4 : size[1] // 2, size[0] // 4 : size[0] // 2] = (200, 30, 60)
    Image.fromarray(pixels).save(file)
    return file


def mask_picture(file: Path) -> Path:
    """A mask of the right half, in whole cells of the latents."""
    mask = np.zeros((SIDE, SIDE), np.uint8)
    mask[:, SIDE // 2 :] = 255
    Image.fromarray(mask).save(file)
    return file


def request(**values: Any) -> GenerationRequest:
    """A small request that each family can draw."""
    usual = {"seed": 5, "width": SIDE, "height": SIDE, "steps": STEPS, "sampler": "euler", "precision": "full"}
    return GenerationRequest(**({"prompt": "a cat", "guidance_scale": 1.0} | usual | values))
