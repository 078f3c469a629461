"""Files of orders in every form, and the sentence with its line for what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sddesk.core.errors import SddeskError
from sddesk.core.order_files import Form, form_of
from sddesk.core.orders import read_orders
from sddesk.core.request import GenerationRequest

CASES = Path(__file__).parents[1] / "cases" / "orders"
DEFAULTS = GenerationRequest(prompt="", seed=77).to_dict()


def values(text: str | bytes, form: Form) -> list[dict[str, Any]]:
    data = text.encode() if isinstance(text, str) else text
    return [dict(order.values) for order in read_orders(data, form)]


def refused(text: str, form: Form = "jsonl") -> str:
    with pytest.raises(SddeskError) as caught:
        for order in read_orders(text.encode(), form):
            order.request(DEFAULTS)
    return str(caught.value)


def test_the_form_is_told_by_the_ending() -> None:
    names = ["a.txt", "a.CSV", "a.tsv", "a.json", "a.jsonl", "a.toml", "orders"]
    assert [form_of(name) for name in names] == ["txt", "csv", "csv", "json", "jsonl", "toml", "jsonl"]


def test_a_text_has_a_prompt_a_line() -> None:
    data = (CASES / "list.txt").read_bytes()
    assert values(data, "txt") == [{"prompt": "a red house"}, {"prompt": "a blue boat"}]
    for written in (b"\xef\xbb\xbfa cat\r\n\r\n  a dog \r\n", "a cat\n\na dog\n".encode("utf-16")):
        orders = read_orders(written, "txt")
        assert [(order.line, order.values["prompt"]) for order in orders] == [(1, "a cat"), (3, "a dog")]


def test_a_line_of_text_may_have_the_options_of_a1111s_script() -> None:
    line = (
        '--prompt "a \\"red\\" house, it\'s big" --negative_prompt blurry, dark --steps 7 --cfg_scale 4.5 --seed -1 '
        '--sampler_name "DPM++ 2M Karras" --width 640 --n_iter 2 --batch_size 3 --tiling false --do_not_save_grid true'
    )
    (found,) = values(line, "txt")
    assert found == {
        "prompt": 'a "red" house, it\'s big',
        "negative_prompt": "blurry, dark",
        "steps": 7,
        "guidance_scale": 4.5,
        "seed": -1,
        "sampler": "dpmpp_2m",
        "schedule": "karras",
        "width": 640,
        "images": 6,
    }
    assert values("--prompt a dog's life --steps 3", "txt") == [{"prompt": "a dog's life", "steps": 3}]
    assert values('{"prompt": "a", "steps": 3}\n{red|blue} cat', "txt") == [
        {"prompt": "a", "steps": 3},
        {"prompt": "{red|blue} cat"},
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_names_its_fields_first(delimiter: str) -> None:
    rows = [
        ["Prompt", "Negative prompt", "seed", "steps", "CFG scale", "safety_checker", "loras"],
        ['"a cat\nand a dog"', "", "5", "", "7.5", "false", '"ink:0.5; night"'],
        ['"say ""hi"""', "dark", "-1", "3", "", "", ""],
    ]
    text = "\ufeff" + "\r\n".join(delimiter.join(row) for row in rows) + "\r\n"
    first, second = read_orders(text.encode(), "csv")
    assert first.values == {
        "prompt": "a cat\nand a dog",
        "seed": 5,
        "guidance_scale": 7.5,
        "safety_checker": False,
        "loras": ["ink:0.5", "night"],
    }
    assert second.values == {"prompt": 'say "hi"', "negative_prompt": "dark", "seed": -1, "steps": 3}
    assert (first.line, second.line) == (2, 4)


def test_a_json_array_has_objects_or_prompts() -> None:
    text = '\n[\n  {"prompt": "a", "seed": 1},\n\n  "b",\n  {"prompt": "c"}\n]\n'
    assert [(order.line, order.values["prompt"]) for order in read_orders(text.encode(), "json")] == [
        (3, "a"),
        (5, "b"),
        (6, "c"),
    ]
    assert values("[]", "json") == []
    assert values('{"prompt": "a",\n "seed": 1}', "json") == [{"prompt": "a", "seed": 1}]
    assert values('{"prompt": "a"}\n{"prompt": "b"}', "json") == [{"prompt": "a"}, {"prompt": "b"}]


@pytest.mark.parametrize(
    ("text", "form", "told"),
    [
        ('{"prompt": "a"}\n{"prompt": "b", "stepz": 3}', "jsonl", "Order 2 cannot be used: unknown: stepz (is steps"),
        ('{"prompt": "a", "inputs": [{"kind": "start", "content_hash": "x"}]}', "jsonl", "Order 1 cannot be used: inp"),
        ('{"prompt": "a", "inputs": [{"kind": "mask"}]}', "jsonl", "Order 1 cannot be used: inputs: "),
        ('{"prompt": "a", "strength": 0.5}', "jsonl", "strength: there is no start picture"),
        ('{"prompt": "a", "loras": [{"name": "x", "wieght": 1}]}', "jsonl", "unknown: loras.wieght"),
        ('{"prompt": "a", "checkpoint": {"name": "x", "file": "y"}}', "jsonl", "unknown: checkpoint.file"),
        ('{"prompt": "a", "loras": "castle:0.5"}', "jsonl", 'loras is no list such as ["castle:0.8"]'),
        ('{"prompt": "a", "loras": [3]}', "jsonl", "loras is no list"),
        ('{"prompt": "a", "embeddings": ["x"]}', "jsonl", "embeddings is no list"),
        ('{"prompt": "a", "schema": 2}', "jsonl", "another version"),
        ('{"prompt": "a", "seed": 1, "seed": 2}', "jsonl", "written twice: seed"),
        ('{"prompt": "a", "images": 2, "columns": 3}', "jsonl", "say one of them"),
        ('{"prompt": "a", "safety_checker": "no"}', "jsonl", "true or false"),
        ('{"prompt": "a", "seed": "5"}', "jsonl", 'seed is the text "5": write a number'),
        ('{"prompt": "a", "steps": "20"}', "jsonl", 'steps is the text "20"'),
        ('{"prompt": "a", "seed": 1.5}', "jsonl", "whole number from 0 to 18446744073709551615, not 1.5"),
        ('{"prompt": "a", "seed": -2}', "jsonl", "seed -2 is outside"),
        ('{"prompt": "a", "seed": 18446744073709551615, "images": 2}', "jsonl", "beyond the largest seed"),
        ('{"prompt": "a", "sampler": "warp"}', "jsonl", "does not know the sampler “warp”. It knows: pndm"),
        ('{"prompt": "a", "sampler": "DPM fast"}', "jsonl", "does not know the sampler “DPM fast”"),
        ('[{"prompt": "a"},\n{"prompt": 1}]', "json", "Order 2 cannot be used: no prompt"),
        ('[{"prompt": "a"}\n{"prompt": "b"}]', "json", "Order 1 cannot be used: no comma"),
        ('["a"] x', "json", "something follows"),
        ('["a",', "json", "Order 1"),
        ("a,b\n1,2", "csv", "one of them is prompt"),
        ("prompt,seed\na,x", "csv", "Order 2 cannot be used: seed is no whole number: x"),
        ("prompt,seed\na,1,2", "csv", "3 cells below 2 columns"),
        ("prompt,colour\na,red", "csv", "unknown: colour"),
        ("prompt,prompt\na,b", "csv", "one name"),
        ('prompt\n"a', "csv", "Order 2"),
        ("a\n--prompt b --steps x", "txt", "Order 2 cannot be used: steps is no whole number: x"),
        ("--prompt b --tiling maybe", "txt", "tile is x, y or xy"),
        ("--steps 3", "txt", "no prompt"),
        ("--prompt a --prompt b", "txt", "written twice: --prompt"),
        ('--prompt "a" b', "txt", "no option: b"),
    ],
)
def test_f80_w11_what_cannot_be_used_is_told_with_its_line(text: str, form: Form, told: str) -> None:
    assert told in refused(text, form)


@pytest.mark.parametrize(
    ("case", "told"),
    [
        ("sc.jsonl", "Order 1 cannot be used: This version does not know the schedule “beta”. The sampler PNDM works"),
        ("sc2.jsonl", "Order 1 cannot be used: The sampler Euler a does not work with the schedule “karras”. It works"),
        ("strseed.jsonl", 'Order 1 cannot be used: seed is the text "5": write a number, without quotes'),
    ],
)
def test_f80_s3_the_cases_are_told(case: str, told: str) -> None:
    assert told in refused((CASES / case).read_text(encoding="utf-8"))


def test_seed_minus_one_is_random() -> None:
    (order,) = read_orders(b'{"prompt": "a", "seed": -1}')
    assert order.request(DEFAULTS).seed == 77


def test_a_variation_in_the_words_of_a1111s_script() -> None:
    rows = b'--prompt "a" --subseed 9 --subseed_strength 0.3\n--prompt "b" --subseed -1 --subseed_strength 0.3\n'
    first, second = (order.request(DEFAULTS | {"variation_seed": 77}) for order in read_orders(rows, "txt"))
    assert (first.variation_seed, first.variation_strength) == (9, 0.3)
    assert (second.variation_seed, second.variation_strength) == (77, 0.3)
    (none,) = read_orders(b'--prompt "a" --subseed -1 --subseed_strength 0', "txt")
    assert none.request(DEFAULTS | {"variation_seed": 77}).variation_strength == 0


def test_seamless_edges_in_our_words_and_in_those_of_a1111s_script() -> None:
    rows = read_orders(b"--prompt a --tile x\n--prompt b --tiling true\n--prompt c --tiling false\n", "txt")
    assert [order.request(DEFAULTS).tile for order in rows] == ["x", "xy", ""]


def test_a_request_that_was_drawn_is_an_order() -> None:
    request = GenerationRequest(prompt="a", seed=5, columns=2)
    (order,) = read_orders(json.dumps(request.to_dict()).encode())
    assert order.request(DEFAULTS) == request


def test_f80_no_utf_8_is_told_with_its_line() -> None:
    with pytest.raises(SddeskError, match="Order 2 cannot be used: no UTF-8"):
        read_orders(b"a cat\na \xe9l\xe9phant", "txt")


def test_a_large_array_is_read_in_a_moment() -> None:
    assert len(values("[" + ",\n".join(['{"prompt": "a"}'] * 50_000) + "]", "json")) == 50_000
