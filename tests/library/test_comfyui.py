"""ComfyUI's graphs in the shapes that people's nodes have: each value found, or said to be left out."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sddesk.core.read_settings import ReadSettings
from sddesk.library import comfyui

Nodes = dict[str, tuple[str, dict[str, Any]]]
BASE: Nodes = {
    "1": ("CheckpointLoaderSimple", {"ckpt_name": "sdxl\\paintboxXL.safetensors"}),
    "2": ("CLIPTextEncode", {"text": "a teal kettle", "clip": ["1", 1]}),
    "3": ("CLIPTextEncode", {"text": "smoke", "clip": ["1", 1]}),
    "4": ("EmptyLatentImage", {"width": 640, "height": 768, "batch_size": 1}),
    "5": (
        "KSampler",
        {
            "seed": 88,
            "steps": 24,
            "cfg": 6.5,
            "sampler_name": "dpmpp_2m",
            "scheduler": "karras",
            "denoise": 1,
            "model": ["1", 0],
            "positive": ["2", 0],
            "negative": ["3", 0],
            "latent_image": ["4", 0],
        },
    ),
    "6": ("VAEDecode", {"samples": ["5", 0], "vae": ["1", 2]}),
    "7": ("SaveImage", {"filename_prefix": "a long prefix of words", "images": ["6", 0]}),
}


def read(nodes: Nodes, **inputs: dict[str, Any]) -> ReadSettings:
    """The settings of BASE with further nodes, and with other inputs of node 2 as `n2`."""
    whole = {**BASE, **nodes}
    graph = {
        key: {"class_type": kind, "inputs": {**values, **inputs.get(f"n{key}", {})}}
        for key, (kind, values) in whole.items()
    }
    said = comfyui.read(json.loads(json.dumps(graph)))
    assert said is not None
    return said


def left_out(said: ReadSettings) -> list[str]:
    return [str(sentence) for sentence in said.left_out]


def test_the_usual_graph_is_read_whole() -> None:
    said = read({})
    assert (said.prompt, said.negative_prompt) == ("a teal kettle", "smoke")
    assert (said.steps, said.guidance_scale, said.seed) == (24, 6.5, 88)
    assert (said.sampler_name, said.sampler, said.schedule) == ("dpmpp_2m", "dpmpp_2m", "karras")
    assert (said.width, said.height, said.model) == (640, 768, "paintboxXL")
    assert (said.vae, said.clip_skip, said.strength, said.left_out) == (None, None, None, ())


TEXTS: dict[str, tuple[Nodes, str]] = {
    "primitive": ({"20": ("PrimitiveString", {"value": "a teal kettle"})}, "a teal kettle"),
    "concatenate": (
        {
            "20": ("StringConcatenate", {"string_a": ["21", 0], "string_b": "on a stove", "delimiter": ", "}),
            "21": ("PrimitiveStringMultiline", {"value": "a teal kettle"}),
        },
        "a teal kettle, on a stove",
    ),
    "concatenate of many": (
        {"20": ("Text Concatenate", {"delimiter": "\\n", "text_a": "one", "text_b": "two", "text_d": ["21", 0]})}
        | {"21": ("String Literal", {"string": "three"})},
        "one\ntwo\nthree",
    ),
    "a mark by its name": (
        {"20": ("Text Concatenate (JPS)", {"delimiter": "comma", "text1": "one", "text2": "two"})},
        "one, two",
    ),
    "parts": ({"20": ("CR Combine Prompt", {"part1": "one", "part2": "two", "separator": ", "})}, "one, two"),
    "functions": (
        {"20": ("StringFunction|pysssss", {"action": "append", "tidy_tags": "yes", "text_a": "a", "text_b": "b"})},
        "a, b",
    ),
    "replace": (
        {"20": ("StringReplace", {"string": "a red kettle", "find": "red", "replace": "teal"})},
        "a teal kettle",
    ),
    "shown": ({"20": ("ShowText|pysssss", {"text": ["21", 0], "text_0": "old"}), "21": ("T", {"text": "new"})}, "new"),
    "switch by number": (
        {
            "20": ("CR Text Input Switch", {"Input": 2, "text1": "one", "text2": ["21", 0]}),
            "21": ("T", {"text": "two"}),
        },
        "two",
    ),
    "switch by a node": (
        {
            "20": ("ImpactSwitch", {"select": ["22", 0], "input1": "one", "input2": "two"}),
            "22": ("PrimitiveInt", {"value": 1}),
        },
        "one",
    ),
    "switch by yes": (
        {
            "20": ("ComfySwitchNode", {"switch": False, "on_true": "one", "on_false": ["21", 0]}),
            "21": ("T", {"text": "no"}),
        },
        "no",
    ),
    "first that is there": (
        {"20": ("Any Switch (rgthree)", {"any_02": ["21", 0], "any_03": ["22", 0]})}
        | {"21": ("T", {"text": "two"}), "22": ("T", {"text": "three"})},
        "two",
    ),
    "reroutes": (
        {"20": ("Reroute", {"": ["21", 0]}), "21": ("Reroute", {"": ["22", 0]}), "22": ("T", {"text": "x"})},
        "x",
    ),
    "ring": ({"20": ("StringConcatenate", {"string_a": ["20", 0], "string_b": "b", "delimiter": ""})}, "b"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_w6_a_text_is_followed_to_where_it_is_written(name: str) -> None:
    nodes, text = TEXTS[name]
    said = read(nodes, n2={"text": ["20", 0]})
    assert said.prompt == text and said.negative_prompt == "smoke"
    assert said.left_out == ()


def test_f94_w6_texts_that_are_made_when_it_runs_are_said_to_be_left_out() -> None:
    said = read(
        {
            "20": ("StringConcatenate", {"string_a": "a kettle", "string_b": ["21", 0], "delimiter": ", "}),
            "21": (
                "Ask a language model",
                {"seed": 5, "temperature": 0.5, "instructions": "describe a stove in words"},
            ),
        },
        n2={"text": ["20", 0]},
    )
    assert said.prompt == "a kettle" and said.partly_read
    assert left_out(said) == [
        "A text of “Ask a language model” (instructions): describe a stove in words",
        "The text that “Ask a language model” made when the picture was drawn",
    ]


@pytest.mark.parametrize(
    ("node", "text"),
    [
        (("DPRandomGenerator", {"text": "a {teal|red} kettle", "seed": 3, "autorefresh": "No"}), "a {teal|red} kettle"),
        (("RegexReplace", {"string": "a red kettle", "regex_pattern": "r.d", "replace": "teal"}), "a red kettle"),
        (("StringSubstring", {"string": "a teal kettle", "start": 2, "end": 6}), "a teal kettle"),
        (("CaseConverter", {"string": "a teal kettle", "mode": "UPPERCASE"}), "a teal kettle"),
        (("OllamaGenerate", {"prompt": "tell me of a kettle", "model": "llama", "url": "x"}), ""),
    ],
)
def test_f94_w6_a_text_that_a_node_changed_is_said(node: tuple[str, dict[str, Any]], text: str) -> None:
    said = read({"20": node}, n2={"text": ["20", 0]})
    assert said.prompt == text
    assert f"The text that “{node[0]}” made when the picture was drawn" in left_out(said)


def test_w6_a_node_with_the_texts_of_both_sides_gives_each_side_its_own() -> None:
    both = ("Prompt With Style", {"positive_prompt": "a red kettle", "negative_prompt": "fog", "seed": 1})
    said = read({"20": both}, n2={"text": ["20", 1]}, n3={"text": ["20", 2]})
    assert (said.prompt, said.negative_prompt) == ("a red kettle", "fog")


def test_w6_a_text_is_replaced_as_the_node_does() -> None:
    node = ("StringFunction", {"action": "replace", "text_a": "a red kettle", "text_b": "red", "text_c": "teal"})
    said = read({"20": node}, n2={"text": ["20", 0]})
    assert said.prompt == "a teal kettle"


def test_w6_guidance_rescale_is_read() -> None:
    said = read({"20": ("RescaleCFG", {"model": ["1", 0], "multiplier": 0.7})}, n5={"model": ["20", 0]})
    assert said.guidance_rescale == 0.7 and said.model == "paintboxXL"


def test_w6_a_merged_model_has_no_name_and_its_parts_are_said() -> None:
    nodes: Nodes = {
        "20": ("ModelMergeSimple", {"model1": ["1", 0], "model2": ["21", 0], "ratio": 0.5}),
        "21": ("CheckpointLoaderSimple", {"ckpt_name": "inks.safetensors"}),
    }
    said = read(nodes, n5={"model": ["20", 0]})
    assert said.model is None
    assert left_out(said) == ["Models that were merged for this picture: paintboxXL, inks"]


@pytest.mark.parametrize(("ratio", "width"), [("3:4 portrait 896x1152", None), ("custom", 1024)])
def test_w6_a_size_from_a_list_is_not_the_number_next_to_it(ratio: str, width: int | None) -> None:
    node = ("CR SDXL Aspect Ratio", {"width": 1024, "height": 1024, "aspect_ratio": ratio, "batch_size": 1})
    assert read({"4": node}).width == width


def test_w6_the_second_prompt_of_a_guider_is_said() -> None:
    nodes: Nodes = {
        "5": ("SamplerCustomAdvanced", {"noise": ["20", 0], "guider": ["21", 0], "sampler": ["22", 0], "sigmas": []}),
        "20": ("RandomNoise", {"noise_seed": 88}),
        "21": ("DualCFGGuider", {"model": ["1", 0], "cond1": ["2", 0], "cond2": ["23", 0], "negative": ["3", 0]}),
        "22": ("KSamplerSelect", {"sampler_name": "euler"}),
        "23": ("CLIPTextEncode", {"text": "on a stove", "clip": ["1", 1]}),
    }
    said = read(nodes)
    assert said.prompt == "a teal kettle" and "cond2: on a stove" in left_out(said)


def test_f94_w6_a_switch_that_something_else_decides_is_said() -> None:
    nodes: Nodes = {
        "20": ("Text Switch", {"select": ["21", 0], "text1": "a", "text2": "b"}),
        "21": ("Dice", {"sides": []}),
    }
    said = read(nodes, n2={"text": ["20", 0]})
    assert said.prompt == "" and said.partly_read


def test_w6_conditionings_put_together() -> None:
    nodes: Nodes = {
        "20": ("ConditioningCombine", {"conditioning_1": ["2", 0], "conditioning_2": ["21", 0]}),
        "21": ("ConditioningSetArea", {"conditioning": ["22", 0], "width": 64, "height": 64}),
        "22": ("CLIPTextEncodeSDXL", {"text_g": "a stove", "text_l": "a stove", "clip": ["1", 1], "width": 1024}),
        "23": ("ControlNetApplyAdvanced", {"positive": ["20", 0], "negative": ["3", 0], "image": ["24", 0]}),
        "24": ("LoadImage", {"image": "a picture of four words.png"}),
        "25": ("ConditioningZeroOut", {"conditioning": ["2", 0]}),
    }
    said = read(nodes, n5={"positive": ["23", 0], "negative": ["23", 1]})
    assert (said.prompt, said.negative_prompt, said.left_out) == ("a teal kettle, a stove", "smoke", ())
    assert read(nodes, n5={"negative": ["25", 0]}).negative_prompt == ""


def test_w6_wildcards_of_the_impact_pack() -> None:
    values = {
        "wildcard_text": "a __colour__ kettle",
        "populated_text": "a teal kettle <lora:Inkwash:0.8>",
        "mode": "populate",
        "Select to add LoRA": "Select the LoRA to add to the text",
        "seed": 5,
        "model": ["1", 0],
        "clip": ["1", 1],
    }
    said = read({"20": ("ImpactWildcardEncode", values)}, n5={"positive": ["20", 2], "model": ["20", 0]})
    assert said.prompt == "a teal kettle <lora:Inkwash:0.8>"
    assert said.written_prompt == "a __colour__ kettle" and said.left_out == ()
    assert (said.seed, said.model) == (88, "paintboxXL")


def test_a_style_is_said_to_be_left_out() -> None:
    styler = {"text_positive": "a teal kettle", "text_negative": "smoke", "style": "sai-anime"}
    nodes: Nodes = {"20": ("SDXLPromptStyler", styler)}
    said = read(nodes, n2={"text": ["20", 0]}, n3={"text": ["20", 1]})
    assert said.prompt == "a teal kettle" and "sai-anime" in left_out(said)[0]


LORAS: dict[str, tuple[dict[str, Any], str]] = {
    "one": ({"lora_name": "ink/Inkwash.safetensors", "strength_model": 0.8, "strength_clip": 1}, "Inkwash:0.8"),
    "model only": ({"lora_name": "Inkwash.safetensors", "strength_model": -0.5}, "Inkwash:-0.5"),
    "none": ({"lora_name": "None", "strength_model": 0.8}, ""),
    "rgthree": (
        {
            "lora_1": {"on": True, "lora": "ink\\Inkwash.safetensors", "strength": 0.8},
            "lora_2": {"on": False, "lora": "x"},
        },
        "Inkwash:0.8",
    ),
    "rgthree, the older": ({"lora_01": "Inkwash.safetensors", "strength_01": 0.8, "lora_02": "None"}, "Inkwash:0.8"),
    "CR stack": (
        {"switch_1": "On", "lora_name_1": "Inkwash.safetensors", "model_weight_1": 0.8, "clip_weight_1": 1}
        | {"switch_2": "Off", "lora_name_2": "x.safetensors", "model_weight_2": 1},
        "Inkwash:0.8",
    ),
    "efficiency's stack": (
        {"input_mode": "simple", "lora_count": 1, "lora_name_1": "Inkwash.safetensors", "lora_wt_1": 0.8}
        | {"model_str_1": 0.3, "lora_name_2": "x.safetensors", "lora_wt_2": 1},
        "Inkwash:0.8",
    ),
    "efficiency's stack, advanced": (
        {
            "input_mode": "advanced",
            "lora_count": 3,
            "lora_name_1": "Inkwash.safetensors",
            "lora_wt_1": 1,
            "model_str_1": 0.8,
        },
        "Inkwash:0.8",
    ),
    "easy's stack": ({"num_loras": 1, "lora_1_name": "Inkwash.safetensors", "lora_1_strength": 0.8}, "Inkwash:0.8"),
    "manager": (
        {"text": "<lora:Inkwash:0.8>", "loras": {"__value__": [{"name": "Inkwash", "strength": 0.8, "active": True}]}},
        "Inkwash:0.8",
    ),
    "with a preview": (
        {"lora_name": {"content": "Inkwash.safetensors", "image": None}, "strength_model": 0.8},
        "Inkwash:0.8",
    ),
}


@pytest.mark.parametrize("name", LORAS)
def test_w6_loras_of_any_node_by_the_shape_of_its_inputs(name: str) -> None:
    inputs, lora = LORAS[name]
    said = read({"10": ("Any loader", {**inputs, "model": ["1", 0], "clip": ["1", 1]})}, n5={"model": ["10", 0]})
    assert said.prompt == ("a teal kettle" + (f" <lora:{lora}>" if lora else ""))
    assert said.model == "paintboxXL"
    stacked: Nodes = {
        "10": ("CR Apply LoRA Stack", {"model": ["1", 0], "clip": ["1", 1], "lora_stack": ["11", 0]}),
        "11": ("Any stack", {**inputs, "lora_stack": ["12", 0]}),
        "12": ("Any stack", {"lora_name": "First.safetensors", "strength_model": 1}),
    }
    assert "<lora:First:1>" in read(stacked, n5={"model": ["10", 0]}).prompt


def test_w6_an_address_of_civitai_is_no_name() -> None:
    lora = {"lora_name": "urn:air:sdxl:lora:civitai:120096@135931", "strength_model": 0.8, "model": ["1", 0]}
    said = read({"10": ("LoraLoader", lora)}, n5={"model": ["10", 0]})
    assert said.prompt == "a teal kettle"
    assert left_out(said) == [
        "A LoRA is named only by its address: urn:air:sdxl:lora:civitai:120096@135931, weight 0.8"
    ]


def test_w6_clip_skip_and_vae() -> None:
    nodes: Nodes = {
        "10": ("CLIPSetLastLayer", {"stop_at_clip_layer": -2, "clip": ["1", 1]}),
        "11": ("VAELoader", {"vae_name": "tidy-vae.safetensors"}),
    }
    said = read(nodes, n2={"clip": ["10", 0]}, n6={"vae": ["11", 0]})
    assert (said.clip_skip, said.vae) == (2, "tidy-vae")


def custom(**sampling: tuple[str, dict[str, Any]]) -> ReadSettings:
    """A graph with noise, guider, sampler and sigmas in nodes of their own."""
    parts = {
        "noise": ("RandomNoise", {"noise_seed": 123456789012345}),
        "guider": ("CFGGuider", {"cfg": 6.5, "model": ["1", 0], "positive": ["2", 0], "negative": ["3", 0]}),
        "sampler": ("KSamplerSelect", {"sampler_name": "dpmpp_2m"}),
        "sigmas": ("BasicScheduler", {"scheduler": "karras", "steps": 24, "denoise": 1, "model": ["1", 0]}),
    } | sampling
    links = {name: [name, 0] for name in ("noise", "guider", "sampler", "sigmas")}
    nodes: Nodes = {**parts, "5": ("SamplerCustomAdvanced", {**links, "latent_image": ["4", 0]})}
    whole = {key: {"class_type": kind, "inputs": values} for key, (kind, values) in {**BASE, **nodes}.items()}
    said = comfyui.read(whole)
    assert said is not None
    return said


def test_w6_custom_samplers() -> None:
    said = custom()
    assert (said.seed, said.steps, said.guidance_scale, said.width) == (123456789012345, 24, 6.5, 640)
    assert (said.sampler, said.schedule, said.negative_prompt) == ("dpmpp_2m", "karras", "smoke")
    said = custom(
        sampler=("SamplerEulerAncestral", {"eta": 1}),
        sigmas=("SplitSigmas", {"sigmas": ["20", 0], "step": 3}),
        guider=("BasicGuider", {"model": ["1", 0], "conditioning": ["21", 0]}),
        **{
            "20": ("KarrasScheduler", {"steps": 24}),
            "21": ("FluxGuidance", {"guidance": 3.5, "conditioning": ["2", 0]}),
        },
    )
    assert (said.sampler, said.schedule_name, said.steps) == ("euler_a", "Karras", 24)
    assert (said.guidance_scale, said.prompt, said.negative_prompt) == (3.5, "a teal kettle", "")
    said = custom(noise=("DisableNoise", {}), sigmas=("SDTurboScheduler", {"steps": 1, "denoise": 1}))
    assert (said.seed, said.schedule_name, said.schedule) == (None, "SDTurbo", None)


def test_values_in_nodes_of_their_own_and_unknown_ones() -> None:
    nodes: Nodes = {
        "20": ("Seed (rgthree)", {"seed": 77}),
        "21": ("PrimitiveFloat", {"value": 0.5}),
        "22": ("Dice", {}),
    }
    said = read(nodes, n5={"seed": ["20", 0], "cfg": ["21", 0], "steps": ["22", 0], "scheduler": ["22", 0]})
    assert (said.seed, said.guidance_scale, said.steps) == (77, 0.5, None)
    assert (said.schedule_name, said.schedule, said.sampler) == (None, None, "dpmpp_2m")
    assert read({}, n5={"seed": -1}).seed is None
    nodes = {
        "20": ("KSampler Config (rgthree)", {"steps_total": 30, "refiner_step": 24, "cfg": 8, "scheduler": "karras"})
    }
    said = read(nodes, n5={"steps": ["20", 0], "cfg": ["20", 2]})
    assert (said.steps, said.guidance_scale) == (30, 8.0)
    said = read({"20": ("Sum", {"a": 5, "b": 3})}, n5={"steps": ["20", 0]})
    assert said.steps is None
    shapes = {"width": 512, "height": 512, "aspect_ratio": "3:4 portrait 896x1152"}
    said = read({"20": ("CR Aspect Ratio", shapes)}, n4={"width": ["20", 0], "height": ["20", 1]})
    assert (said.width, said.height) == (None, None)
    assert read({}, n4={"width": ["22", 0]}).width is None


def test_the_first_pass_counts_and_other_texts_of_later_ones_are_said() -> None:
    nodes: Nodes = {
        "30": ("CLIPTextEncode", {"text": "sharp details", "clip": ["1", 1]}),
        "31": (
            "FaceDetailer",
            {
                **BASE["5"][1],
                "image": ["6", 0],
                "positive": ["30", 0],
                "seed": 1,
                "steps": 9,
                "wildcard": "a calm face",
                "latent_image": [],
            },
        ),
        "7": ("SaveImage", {"images": ["31", 0]}),
    }
    said = read(nodes)
    assert (said.prompt, said.seed, said.steps) == ("a teal kettle", 88, 24)
    assert left_out(said) == [
        "The prompt of a later pass (“FaceDetailer”): sharp details",
        "The prompt of a later pass (“FaceDetailer”): a calm face",
    ]


def test_pipes() -> None:
    nodes: Nodes = {
        "20": (
            "ToBasicPipe",
            {"model": ["1", 0], "clip": ["1", 1], "vae": ["1", 2], "positive": ["2", 0], "negative": ["3", 0]},
        ),
        "5": (
            "ImpactKSamplerBasicPipe",
            {
                "basic_pipe": ["20", 0],
                "seed": 88,
                "steps": 24,
                "cfg": 6.5,
                "sampler_name": "euler",
                "scheduler": "normal",
                "latent_image": ["4", 0],
                "denoise": 0.6,
            },
        ),
    }
    said = read(nodes)
    assert (said.prompt, said.negative_prompt, said.model) == ("a teal kettle", "smoke", "paintboxXL")
    assert (said.seed, said.strength, said.width) == (88, 0.6, 640)


def test_a_picture_that_the_latents_come_from_is_told() -> None:
    nodes: Nodes = {
        "8": ("LoadImage", {"image": "photo.png"}),
        "9": ("VAEEncode", {"pixels": ["8", 0], "vae": ["1", 2]}),
    }
    said = read(nodes, n5={"denoise": 0.6, "latent_image": ["9", 0]})
    assert said.strength == 0.6
    assert left_out(said) == ["It began with a start picture that its file does not hold (strength 0.6)."]
    assert read(nodes, n5={"denoise": 0.6}).left_out == ()


def test_a_graph_without_a_sampler_says_so_and_other_json_is_none() -> None:
    said = comfyui.read({"1": {"class_type": "LoadImage", "inputs": {"image": "x.png"}}})
    assert said is not None and said.partly_read and said.prompt == ""
    assert comfyui.read({}) is None and comfyui.read({"a": 1, "b": {"c": 2}}) is None


def test_f94_huge_deep_and_tangled_graphs_end_soon() -> None:
    chain: Nodes = {
        f"c{n}": ("StringConcatenate", {"string_a": [f"c{n + 1}", 0], "string_b": "x"}) for n in range(4000)
    }
    assert read(chain, n2={"text": ["c0", 0]}).partly_read
    doubled: Nodes = {
        f"d{n}": ("StringConcatenate", {"string_a": [f"d{n + 1}", 0], "string_b": [f"d{n + 1}", 0]}) for n in range(90)
    }
    doubled["d90"] = ("T", {"text": "word "})
    assert len(read(doubled, n2={"text": ["d0", 0]}).prompt) <= 100_000
    dice = random.Random(3)
    keys = [f"r{n}" for n in range(3000)]
    names = ("value", "int", "seed", "text", "model", "samples", "vae", "positive", "negative", "noise", "images", "")
    tangle: Nodes = {
        key: ("SaveSwitch", {name: [dice.choice(keys), 0] for name in names} | {"select": ["r1", 0]}) for key in keys
    }
    read(tangle, n2={"text": ["r0", 0]}, n5={"seed": ["r1", 0], "model": ["r2", 0], "latent_image": ["r3", 0]})


ATOMS = st.none() | st.booleans() | st.integers(-5, 5) | st.floats() | st.text(max_size=8) | st.text("ab ", max_size=30)
LINKS = st.tuples(st.sampled_from("123456789"), st.integers(0, 2)).map(list)
INPUTS = st.dictionaries(
    st.sampled_from(
        [
            "text",
            "string_a",
            "text_g",
            "positive",
            "negative",
            "conditioning",
            "model",
            "clip",
            "vae",
            "seed",
            "noise",
            "sampler",
            "sigmas",
            "guider",
            "steps",
            "cfg",
            "latent_image",
            "samples",
            "image",
            "select",
            "switch",
            "Input",
            "on_true",
            "any_01",
            "lora_name",
            "lora_1",
            "lora_name_1",
            "lora_wt_1",
            "loras",
            "lora_stack",
            "lora_count",
            "ckpt_name",
            "vae_name",
            "width",
            "height",
            "wildcard_text",
            "populated_text",
            "delimiter",
            "basic_pipe",
        ]
    ),
    LINKS | ATOMS | st.dictionaries(st.sampled_from(("on", "lora", "strength", "content", "__value__")), ATOMS),
    max_size=12,
)
NODES = st.dictionaries(
    st.sampled_from("123456789"),
    st.fixed_dictionaries(
        {"class_type": st.sampled_from(("SaveImage", "KSampler", "Switch", "Reroute")), "inputs": INPUTS}
    ),
)


@settings(max_examples=200, deadline=None)
@given(NODES)
def test_f94_any_graph_is_read_or_not_but_never_a_crash(graph: dict[str, Any]) -> None:
    said = comfyui.read(graph)
    assert said is None or said.seed is None or said.seed >= 0


def test_all_in_one_loaders_and_pipes_without_nodes_of_their_own() -> None:
    loader = {
        "ckpt_name": "paintboxXL.safetensors",
        "vae_name": "tidy-vae.safetensors",
        "clip_skip": -2,
        "lora_name": "Inkwash.safetensors",
        "lora_model_strength": 0.8,
        "positive": "a teal kettle",
        "negative": "smoke",
        "empty_latent_width": 640,
        "empty_latent_height": 768,
    }
    sampling = {"seed": 88, "steps": 24, "cfg": 6.5, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1}
    graphs: list[Nodes] = [
        {
            "1": ("easy fullLoader", loader),
            "2": ("easy preSampling", {**sampling, "pipe": ["1", 0]}),
            "3": ("easy kSampler", {"pipe": ["2", 0], "image_output": "Preview", "save_prefix": "ComfyUI"}),
            "4": ("SaveImage", {"images": ["3", 1]}),
        },
        {
            "1": ("Eff. Loader SDXL", loader),
            "2": ("KSampler SDXL (Eff.)", {**sampling, "sdxl_tuple": ["1", 0], "latent_image": ["1", 1]}),
            "4": ("SaveImage", {"images": ["2", 3]}),
        },
    ]
    for nodes in graphs:
        said = comfyui.read({key: {"class_type": kind, "inputs": values} for key, (kind, values) in nodes.items()})
        assert said is not None
        assert (said.prompt, said.negative_prompt) == ("a teal kettle <lora:Inkwash:0.8>", "smoke")
        assert (said.model, said.vae, said.clip_skip) == ("paintboxXL", "tidy-vae", 2)
        assert (said.seed, said.steps, said.width, said.height) == (88, 24, 640, 768)
        assert (said.sampler, said.schedule, said.left_out) == ("dpmpp_2m", "karras", ())
