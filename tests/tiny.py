"""Tiny pipelines with random weights in Stable Diffusion's own layout, built in code: load in a blink, draw noise."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKL,
    ControlNetModel,
    ControlNetUnionModel,
    DDIMScheduler,
    EulerDiscreteScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    T2IAdapter,
    UNet2DConditionModel,
)
from diffusers.pipelines.stable_diffusion import StableDiffusionSafetyChecker
from safetensors.torch import load_file, save_file
from transformers import (
    CLIPConfig,
    CLIPImageProcessor,
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    CLIPTokenizer,
    CLIPVisionConfig,
)
from transformers.convert_slow_tokenizer import bytes_to_unicode

NATIVE_SIZE = 64
UNET_FILE = "unet/diffusion_pytorch_model.safetensors"
VAE_FILE = "vae/diffusion_pytorch_model.safetensors"
TEXT_DIM = 16


def make_tiny_pipeline(
    folder: Path,
    *,
    prediction_type: str = "epsilon",
    seed: int = 0,
    family: str = "sd1",
    safety_checker: str | None = None,
    channels: int = 4,
) -> Path:
    """Write a complete diffusers folder of about 1 MB, native size 64 px, and return it.

    `family` is sd1, sd2_base or sd2_768 (the last with v-prediction); `safety_checker` is None, "passes" (never flags)
    or "flags" (flags every picture); `channels` are those that the U-Net reads, 9 for inpainting, 8 for
    instruct-pix2pix.
    """
    if family == "sd2_768":
        prediction_type = "v_prediction"
    with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.manual_seed(seed)
        checker = None if safety_checker is None else _safety_checker(flags=safety_checker == "flags")
        pipe = StableDiffusionPipeline(
            vae=_vae(),
            text_encoder=_text_encoder(family),
            tokenizer=_tokenizer(),
            unet=_unet(family, channels),
            scheduler=_scheduler(family, prediction_type),
            safety_checker=checker,
            feature_extractor=None if checker is None else _feature_extractor(),
            requires_safety_checker=checker is not None,
        )
        pipe.save_pretrained(folder, safe_serialization=True)
    _write_vocabulary(folder / "tokenizer")
    _name_instructed(folder, channels)
    return folder


def _name_instructed(folder: Path, channels: int) -> None:
    """Let model_index.json name the InstructPix2Pix pipeline where the U-Net has 8 channels."""
    file = folder / "model_index.json"
    index: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    if channels == 8:
        index["_class_name"] = index["_class_name"].replace("Pipeline", "InstructPix2PixPipeline")
    file.write_text(json.dumps(index), encoding="utf-8")


def break_truncated(folder: Path) -> Path:
    """Cut the U-Net's file in half, as a broken download leaves it; returns the file."""
    file = folder / UNET_FILE
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    return file


def break_missing(folder: Path, name: str = VAE_FILE) -> Path:
    """Take a file away; returns its path."""
    file = folder / name
    file.unlink()
    return file


def break_nan(folder: Path, name: str = UNET_FILE) -> Path:
    """Make every weight of a file NaN; returns the file."""
    file = folder / name
    save_file({key: torch.full_like(value, torch.nan) for key, value in load_file(file).items()}, file)
    return file


def break_foreign_library(folder: Path) -> Path:
    """Let model_index.json name a class of another library; returns that file."""
    file = folder / "model_index.json"
    index: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    index["unet"] = ["evil", "Payload"]
    file.write_text(json.dumps(index), encoding="utf-8")
    return file


def _vocabulary() -> dict[str, int]:
    """CLIP's layout over bare bytes: a token a letter, the two specials last."""
    letters = list(bytes_to_unicode().values())
    words = [*letters, *(f"{letter}</w>" for letter in letters), "<|startoftext|>", "<|endoftext|>"]
    return {word: i for i, word in enumerate(words)}


def _tokenizer() -> CLIPTokenizer:
    return CLIPTokenizer(vocab=_vocabulary(), merges=[], model_max_length=77)


def make_tiny_tokenizer(folder: Path) -> None:
    """Write CLIP's tokenizer of a letter a token, as the real checkpoints have it."""
    _tokenizer().save_pretrained(folder)
    _write_vocabulary(folder)


def _write_vocabulary(folder: Path) -> None:
    """The files of the real checkpoints (vocab.json, merges.txt) in place of the one file of today's transformers."""
    (folder / "tokenizer.json").unlink()
    (folder / "vocab.json").write_text(json.dumps(_vocabulary()), encoding="utf-8")
    (folder / "merges.txt").write_text("#version: 0.2\n", encoding="utf-8")


def _text_encoder(family: str) -> CLIPTextModel:
    config = CLIPTextConfig(
        vocab_size=514,
        hidden_size=TEXT_DIM,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=77,
        projection_dim=TEXT_DIM,
        hidden_act="quick_gelu" if family == "sd1" else "gelu",
        bos_token_id=512,
        eos_token_id=513,
        pad_token_id=513,
    )
    return CLIPTextModel(config)


def _unet(family: str, channels: int) -> UNet2DConditionModel:
    sd1 = family == "sd1"
    return UNet2DConditionModel(
        sample_size=NATIVE_SIZE // 8,
        in_channels=channels,
        out_channels=4,
        block_out_channels=(16, 32),
        layers_per_block=1,
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        cross_attention_dim=TEXT_DIM,
        attention_head_dim=2 if sd1 else (2, 4),  # pyright: ignore[reportArgumentType] - SD 2 has a list here
        use_linear_projection=not sd1,
        upcast_attention=family == "sd2_768",
        norm_num_groups=8,
    )


def _vae() -> AutoencoderKL:
    vae = AutoencoderKL(
        block_out_channels=(8, 8, 16, 16),
        down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4,
        layers_per_block=1,
        latent_channels=4,
        norm_num_groups=4,
        sample_size=NATIVE_SIZE,
        scaling_factor=0.18215,
    )
    with torch.no_grad():
        vae.decoder.conv_out.weight.mul_(3)  # random weights draw flat grey; this gives the pictures some contrast
    return vae


def _scheduler(family: str, prediction_type: str) -> PNDMScheduler | DDIMScheduler:
    """The scheduler files of the real families: PNDM, and DDIM for SD 2.1 at 768 px."""
    betas: dict[str, Any] = {
        "beta_start": 0.00085,
        "beta_end": 0.012,
        "beta_schedule": "scaled_linear",
        "num_train_timesteps": 1000,
        "set_alpha_to_one": False,
        "steps_offset": 1,
        "prediction_type": prediction_type,
    }
    if family == "sd2_768":
        return DDIMScheduler(clip_sample=False, **betas)
    return PNDMScheduler(skip_prk_steps=True, **betas)


def _safety_checker(*, flags: bool) -> StableDiffusionSafetyChecker:
    """A tiny CLIP vision tower; the threshold of every concept is below or above any cosine."""
    vision = CLIPVisionConfig(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        image_size=32,
        patch_size=16,
        projection_dim=8,
    )
    checker = StableDiffusionSafetyChecker(CLIPConfig(vision_config=vision.to_dict(), projection_dim=8))
    with torch.no_grad():
        checker.concept_embeds_weights.fill_(-2.0 if flags else 2.0)
        checker.special_care_embeds_weights.fill_(2.0)
    return checker


def _feature_extractor() -> CLIPImageProcessor:
    return CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})


def make_tiny_xl(folder: Path, *, seed: int = 0, channels: int = 4) -> Path:
    """Write a complete SDXL folder of about 1 MB, native size 64 px, and return it."""
    with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.manual_seed(seed)
        second = CLIPTextConfig(**_text_encoder("sd2_base").config.to_dict() | {"projection_dim": TEXT_DIM})
        unet = UNet2DConditionModel(
            sample_size=NATIVE_SIZE // 8,
            in_channels=channels,
            block_out_channels=(16, 32),
            layers_per_block=1,
            down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
            up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
            transformer_layers_per_block=(1, 2),
            cross_attention_dim=2 * TEXT_DIM,
            attention_head_dim=(2, 4),  # pyright: ignore[reportArgumentType] - SDXL has a list here
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            projection_class_embeddings_input_dim=6 * 8 + TEXT_DIM,
            norm_num_groups=8,
        )
        pipe = StableDiffusionXLPipeline(
            vae=_vae(),
            text_encoder=_text_encoder("sd1"),
            text_encoder_2=CLIPTextModelWithProjection(second),
            tokenizer=_tokenizer(),
            tokenizer_2=_tokenizer(),
            unet=unet,
            scheduler=EulerDiscreteScheduler(
                beta_start=0.00085,
                beta_end=0.012,
                beta_schedule="scaled_linear",
                timestep_spacing="leading",
                steps_offset=1,
            ),
            add_watermarker=False,
        )
        pipe.save_pretrained(folder, safe_serialization=True)
    _write_vocabulary(folder / "tokenizer")
    _write_vocabulary(folder / "tokenizer_2")
    _name_instructed(folder, channels)
    return folder


def make_tiny_adapter(folder: Path, *, seed: int = 1, kind: str = "full_adapter", colours: int = 3) -> Path:
    """Write a T2I-Adapter for a tiny U-Net, with random weights that are felt; return its weights file.

    `kind` is full_adapter, light_adapter or full_adapter_xl, which is SDXL's.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        adapter = T2IAdapter(colours, [16, 32], 2, 16 if kind == "full_adapter_xl" else 8, kind)
        with torch.no_grad():
            for weight in adapter.parameters():
                weight.mul_(2)
    adapter.save_pretrained(folder, safe_serialization=True)
    return folder / "diffusion_pytorch_model.safetensors"


def make_tiny_controlnet(folder: Path, model: Path, *, seed: int = 1, kind: Any = ControlNetModel) -> Path:
    """Write a ControlNet for the U-Net of a tiny model, with random weights that are felt; return its weights file."""
    with torch.random.fork_rng(devices=[]), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.manual_seed(seed)
        config = UNet2DConditionModel.load_config(model / "unet") | {"in_channels": 4}  # inpainting's reads 9
        unet = UNet2DConditionModel.from_config(config)
        network: Any = kind.from_unet(unet, conditioning_embedding_out_channels=(4, 4, 8, 8))
        if kind is ControlNetUnionModel:
            width = unet.conv_in.out_channels
            said = {name: value for name, value in network.config.items() if not name.startswith("_")}
            network = kind.from_config(said | {"num_trans_channel": width, "num_proj_channel": width})
        with torch.no_grad():
            for name, weight in network.named_parameters():
                if name.startswith(("controlnet_", "spatial_", "task_")):  # zeros at first
                    weight.normal_(0, 0.3)
    network.save_pretrained(folder, safe_serialization=True)
    return folder / "diffusion_pytorch_model.safetensors"
