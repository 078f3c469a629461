"""Pictures as other programs write them: the keys, the JSON and the places in the file that each of them uses."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
from PIL import ExifTags, Image
from PIL.PngImagePlugin import PngInfo

SIZE = (512, 640)


def colour(seed: int) -> tuple[int, int, int]:
    """A colour of its own for each seed, so that no two pictures are the same."""
    return seed % 256, seed // 256 % 256, 99


def png(path: Path, seed: int, **texts: str) -> Path:
    """A PNG with text chunks; `sd_metadata` stands for `sd-metadata`."""
    info = PngInfo()
    for key, text in texts.items():
        info.add_itxt(key.replace("sd_metadata", "sd-metadata"), text)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", SIZE, colour(seed)).save(path, pnginfo=info)
    return path


def with_exif(path: Path, seed: int, comment: str = "", **tags: str) -> Path:
    """A JPEG or WebP with a user comment, or other EXIF tags by their names."""
    exif = Image.Exif()
    if comment:
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"UNICODE\0" + comment.encode("utf-16-be")
    for name, text in tags.items():
        exif[ExifTags.Base[name]] = text
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", SIZE, colour(seed)).save(path, exif=exif)
    return path


def stealth(path: Path, seed: int, data: dict[str, Any]) -> Path:
    """A picture with `data` packed into the lowest bit of its transparency, down the columns."""
    packed = gzip.compress(json.dumps(data).encode())
    bits = np.unpackbits(np.frombuffer(b"stealth_pngcomp" + (8 * len(packed)).to_bytes(4) + packed, np.uint8))
    alpha = np.full(SIZE[0] * SIZE[1], 254, np.uint8)
    alpha[: len(bits)] |= bits
    image = Image.new("RGBA", SIZE, colour(seed))
    image.putalpha(Image.fromarray(np.ascontiguousarray(alpha.reshape(SIZE).T)))
    image.save(path, lossless=True)
    return path


def a1111(seed: int) -> str:
    """As A1111 and Forge write it."""
    return (
        "a lighthouse <lora:ink:0.7>\nNegative prompt: blurry\nSteps: 30, Sampler: DPM++ 2M Karras, CFG scale: 6.5, "
        f"Seed: {seed}, Size: 512x640, Model hash: 0123456789, Model: dreamy, Version: f2.0.1"
    )


def swarmui(seed: int) -> str:
    """As SwarmUI writes it, under the same key as A1111."""
    settings = {
        "prompt": "a lighthouse",
        "negativeprompt": "blurry",
        "model": "sdxl/dreamy.safetensors",
        "seed": seed,
        "steps": 30,
        "cfgscale": 6.5,
        "width": 512,
        "height": 640,
        "sampler": "dpmpp_2m",
        "scheduler": "karras",
        "loras": ["styles/ink"],
        "loraweights": ["0.7"],
        "swarm_version": "0.9.5.0",
    }
    return json.dumps({"sui_image_params": settings, "sui_extra_data": {"date": "2026-01-01"}})


def invokeai(seed: int) -> str:
    """As InvokeAI 4 and later write it."""
    return json.dumps(
        {
            "generation_mode": "txt2img",
            "positive_prompt": "a lighthouse",
            "negative_prompt": "blurry",
            "width": 512,
            "height": 640,
            "seed": seed,
            "cfg_scale": 6.5,
            "steps": 30,
            "scheduler": "dpmpp_2m_k",
            "clip_skip": 0,
            "model": {"key": "1", "hash": "blake3:ab", "name": "dreamy", "base": "sd-1", "type": "main"},
            "loras": [{"model": {"name": "ink"}, "weight": 0.7}],
            "app_version": "5.6.0",
        }
    )


def invokeai_2(seed: int) -> str:
    """As InvokeAI 2 wrote it."""
    image = {
        "prompt": [{"prompt": "a lighthouse [blurry]", "weight": 1.0}],
        "steps": 30,
        "cfg_scale": 6.5,
        "sampler": "k_dpmpp_2m",
        "seed": seed,
        "width": 512,
        "height": 640,
    }
    return json.dumps({"model": "stable diffusion", "model_weights": "dreamy", "image": image})


def fooocus(seed: int) -> str:
    """As Fooocus writes it with its own scheme."""
    return json.dumps(
        {
            "prompt": "a lighthouse",
            "negative_prompt": "blurry",
            "styles": "['Fooocus V2']",
            "performance": "Speed",
            "resolution": "(512, 640)",
            "guidance_scale": 6.5,
            "base_model": "dreamy.safetensors",
            "sampler": "dpmpp_2m_sde_gpu",
            "scheduler": "karras",
            "seed": str(seed),
            "loras": [["ink.safetensors", 0.7, "abcdef"]],
            "version": "Fooocus v2.5.5",
        }
    )


def novelai(seed: int) -> dict[str, str]:
    """The texts that NovelAI writes."""
    comment = {
        "prompt": "a lighthouse",
        "uc": "blurry",
        "steps": 30,
        "height": 640,
        "width": 512,
        "scale": 6.5,
        "seed": seed,
        "sampler": "k_dpmpp_2m",
        "noise_schedule": "karras",
    }
    return {
        "Title": "AI generated image",
        "Description": "a lighthouse",
        "Software": "NovelAI",
        "Source": "Stable Diffusion XL 7BCCAA2C",
        "Comment": json.dumps(comment),
    }


def comfyui(seed: int) -> str:
    """ComfyUI's default graph with a LoRA, texts from nodes of their own, and a second pass over the first."""
    graph = {
        "3": {
            "class_type": "KSampler",
            "inputs": {
                "seed": ["20", 0],
                "steps": 30,
                "cfg": 6.5,
                "sampler_name": "dpmpp_2m",
                "scheduler": "karras",
                "denoise": 1,
                "model": ["10", 0],
                "positive": ["6", 0],
                "negative": ["7", 0],
                "latent_image": ["5", 0],
            },
        },
        "4": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "sd15/dreamy.safetensors"}},
        "5": {"class_type": "EmptyLatentImage", "inputs": {"width": 512, "height": 640, "batch_size": 1}},
        "6": {"class_type": "CLIPTextEncode", "inputs": {"text": ["21", 0], "clip": ["10", 1]}},
        "7": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["10", 1]}},
        "8": {"class_type": "VAEDecode", "inputs": {"samples": ["12", 0], "vae": ["4", 2]}},
        "9": {"class_type": "SaveImage", "inputs": {"filename_prefix": "ComfyUI", "images": ["8", 0]}},
        "10": {
            "class_type": "LoraLoader",
            "inputs": {"lora_name": "ink.safetensors", "strength_model": 0.7, "model": ["4", 0], "clip": ["4", 1]},
        },
        "11": {"class_type": "LatentUpscale", "inputs": {"samples": ["3", 0], "width": 1024, "height": 1280}},
        "12": {
            "class_type": "KSampler",
            "inputs": {
                "seed": 5,
                "steps": 12,
                "cfg": 8,
                "sampler_name": "euler",
                "scheduler": "normal",
                "denoise": 0.5,
                "model": ["10", 0],
                "positive": ["6", 0],
                "negative": ["7", 0],
                "latent_image": ["11", 0],
            },
        },
        "20": {"class_type": "PrimitiveInt", "inputs": {"value": seed}},
        "21": {"class_type": "PrimitiveString", "inputs": {"value": "a lighthouse"}},
    }
    return json.dumps(graph)


def comfyui_custom(seed: int) -> str:
    """ComfyUI's newer way: noise, guider, sampler and sigmas in nodes of their own."""
    graph = {
        "1": {"class_type": "RandomNoise", "inputs": {"noise_seed": seed}},
        "2": {
            "class_type": "CFGGuider",
            "inputs": {"cfg": 6.5, "model": ["3", 0], "positive": ["4", 0], "negative": ["4", 1]},
        },
        "3": {"class_type": "UNETLoader", "inputs": {"unet_name": "dreamy.safetensors", "weight_dtype": "default"}},
        "4": {
            "class_type": "ControlNetApplyAdvanced",
            "inputs": {"positive": ["5", 0], "negative": ["6", 0], "strength": 1, "image": ["13", 0]},
        },
        "5": {"class_type": "CLIPTextEncode", "inputs": {"text": "a lighthouse", "clip": ["14", 0]}},
        "6": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["14", 0]}},
        "7": {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "dpmpp_2m"}},
        "8": {"class_type": "BasicScheduler", "inputs": {"scheduler": "karras", "steps": 30, "model": ["3", 0]}},
        "9": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 512, "height": 640}},
        "10": {
            "class_type": "SamplerCustomAdvanced",
            "inputs": {
                "noise": ["1", 0],
                "guider": ["2", 0],
                "sampler": ["7", 0],
                "sigmas": ["8", 0],
                "latent_image": ["9", 0],
            },
        },
        "11": {"class_type": "VAEDecode", "inputs": {"samples": ["10", 0], "vae": ["12", 0]}},
        "12": {"class_type": "VAELoader", "inputs": {"vae_name": "x.safetensors"}},
        "13": {"class_type": "LoadImage", "inputs": {"image": "pose.png"}},
        "14": {"class_type": "CLIPLoader", "inputs": {"clip_name": "text_encoder.safetensors"}},
        "15": {"class_type": "SaveImage", "inputs": {"filename_prefix": "x", "images": ["11", 0]}},
    }
    return json.dumps(graph)
