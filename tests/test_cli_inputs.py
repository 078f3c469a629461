"""Pictures to begin with, from the command line: given by path, stored by hash, named in the file, made again."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest
from diffusers import UNet2DConditionModel  # pyright: ignore[reportPrivateImportUsage]

from sddesk.cli import main as cli
from sddesk.core.inputs import StartPicture
from sddesk.core.order_files import form_of
from sddesk.core.orders import read_orders
from sddesk.core.pixels import Pixels
from sddesk.core.request import GenerationRequest
from sddesk.library.decode import read_pixels
from sddesk.library.metadata import read_picture
from sddesk.ordering.input_files import InputFiles
from sddesk.session.generation.job import Job
from sddesk.session.generation.queue_store import QueueStore
from sddesk.session.state_file import write_state
from sddesk.wiring import Wiring, build
from tests.engine.ip_adapters import make_image_encoder, make_ip_adapter
from tests.fakes import ScriptedEngine
from tests.library.conftest import picture
from tests.library.test_inputs import photo
from tests.tiny import make_tiny_pipeline

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread"))
    return tmp_path / "home"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Do what the words say; gives the exit code, the JSON lines, and standard error."""

    def call(*words: str | Path) -> tuple[int, Any, str]:
        code = cli.run([*map(str, words), "--json"])
        captured = capsys.readouterr()
        return code, [json.loads(line) for line in captured.out.splitlines() if line[0] in "{["], captured.err

    return call


def small(model: Path) -> list[str]:
    return ["--model", str(model), "--steps", "2", "--width", "64", "--height", "64", "--seed", "5"]


def inputs_folder() -> Path:
    return build().pictures_folder / "inputs"


def test_a_picture_to_begin_with_is_stored_and_named(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    start = photo(tmp_path / "photo.jpg", (90, 60))
    run("models", "add", tiny_model)
    words = ["generate", "a cat", *small(tiny_model), "--start", start, "--strength", "0.6", "--fit", "fill"]
    code, ((row,),), _ = run(*words)
    assert code == 0
    content_hash = read_pixels(start).content_hash
    assert row["request"]["inputs"] == [{"kind": "start", "content_hash": content_hash, "strength": 0.6, "fit": "fill"}]
    assert [file.stem for file in inputs_folder().iterdir()] == [content_hash]
    read = read_picture(Path(row["path"]))
    assert read.request is not None and read.request.start is not None and read.request.start.strength == 0.6
    assert "Denoising strength: 0.6" in read.raw_text and str(tmp_path) not in read.raw_text
    start.unlink()
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]
    _, ((listed,),), _ = run("library", "list")
    assert listed["strength"] == 0.6 and listed["inputs"] == row["request"]["inputs"]
    _, ((shown,),), _ = run("library", "show", "1")
    assert content_hash in shown["facts"]["inputs"]
    (inputs_folder() / f"{content_hash}.png").unlink()
    code, _, told = run("library", "again", "1")
    assert code == 1 and f"A picture that is needed is not in the library: {content_hash[:10]}" in told


def test_the_start_picture_its_strength_and_its_fit_decide_the_picture(
    tiny_model: Path, tmp_path: Path, run: Run
) -> None:
    wide, other = photo(tmp_path / "a.png", (90, 60)), photo(tmp_path / "b.png", (90, 60), seed=1)
    drawn: list[bytes] = []
    for words in (
        [],
        ["--start", wide, "--strength", "0.6"],
        ["--start", other, "--strength", "0.6"],
        ["--start", wide, "--strength", "1"],
        ["--start", wide, "--strength", "0.6", "--fit", "stretch"],
    ):
        code, ((row,),), _ = run("generate", "a cat", *small(tiny_model), *words)
        pixels = read_pixels(Path(row["path"]))
        assert code == 0 and (pixels.width, pixels.height) == (64, 64)
        drawn.append(pixels.rgb)
    assert len(set(drawn)) == len(drawn)


def test_a_picture_saved_elsewhere_is_made_again_from_the_inputs(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    start, out = photo(tmp_path / "photo.png"), tmp_path / "out"
    run("models", "add", tiny_model)
    code, ((row,),), _ = run("generate", "a cat", *small(tiny_model), "--start", start, "--out", out)
    assert code == 0 and row["request"]["inputs"][0]["strength"] == 0.75
    assert len(list(inputs_folder().iterdir())) == 1
    assert run("library", "import", out)[0] == 0
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]


def test_an_exported_picture_carries_its_inputs_and_suffices_to_make_it_again(
    tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("models", "add", tiny_model)
    start = photo(tmp_path / "photo.png")
    content_hash = read_pixels(start).content_hash
    assert run("generate", "a cat", *small(tiny_model), "--start", start)[0] == 0
    for words in (["--format", "jpeg"], ["--no-metadata"], ["--sheet", "1x1"]):
        code, _, told = run("library", "export", "--to", tmp_path / "out", "--with-inputs", *words)
        assert code == 1 and "Only single PNG" in told
    assert run("library", "export", "--to", tmp_path / "bare")[0] == 0
    code, ((row,),), _ = run("library", "export", "--to", tmp_path / "out", "--with-inputs")
    assert code == 0
    (bare,) = (tmp_path / "bare").iterdir()
    assert read_pixels(Path(row["path"])) == read_pixels(bare)
    assert read_picture(Path(row["path"])) == read_picture(bare)
    assert Path(row["path"]).stat().st_size > bare.stat().st_size + 3000  # noise does not pack
    monkeypatch.setenv("SDDESK_HOME", str(tmp_path / "elsewhere"))
    wiring = build()
    wiring.save_settings(replace(wiring.settings, engine_host="thread"))
    run("models", "add", tiny_model)
    assert run("library", "import", tmp_path / "out")[0] == 0 and not inputs_folder().exists()
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]
    assert [file.stem for file in inputs_folder().iterdir()] == [content_hash]


def test_a_known_picture_that_carries_its_inputs_brings_them_back(tmp_path: Path) -> None:
    wiring = build()
    content_hash = wiring.keep_input(photo(tmp_path / "a.png"))
    with closing(wiring.make_library()) as library:
        image = picture(1)
        record = library.add(replace(image, request=replace(image.request, inputs=begun(content_hash).inputs)))
        library.exports.pictures([record.id], tmp_path / "out", inputs=True)
        file = library.inputs.file_of(content_hash)
        file.unlink()
        assert library.imports.paths([tmp_path / "out"]).known == 1
        assert read_pixels(file).content_hash == content_hash


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--strength", "0.5"], "--strength belongs to a picture: add --start"),
        (["--fit", "crop"], "add --start"),
        (["--extend", "left=8"], "add --start"),
        (["--mask", "whole.png"], "--mask belongs to a picture: add --start"),
        (["--start", "whole.png", "--mask-blur", "3"], "--mask-blur belongs to a picture: add --mask"),
        (["--start", "whole.png", "--mask-invert"], "add --mask"),
        (["--start", "whole.png", "--mask", "none.png"], "none.png cannot be read"),
        (["--start", "whole.png", "--mask", "text.png"], "text.png cannot be read"),
        (["--start", "whole.png", "--mask", "whole.png", "--mask-blur", "300"], "blur is a whole number from 0 to 256"),
        (["--start", "whole.png", "--mask", "whole.png", "--margin", "9"], "that of the inpaint_area masked"),
        (["--start", "whole.png", "--extend", "left=8", "--fit", "fill"], "the start picture keeps its size"),
        (["--start", "whole.png", "--extend", "left=0"], "extend is written as left=128,top=64"),
        (["--start", "whole.png", "--extend", "left=x"], "extend is written as left=128,top=64"),
        (["--start", "whole.png", "--extend", "up=8"], "extend is written as left=128,top=64"),
        (["--start", "whole.png", "--extend", "left=8"], "leave width and height out"),
        (
            ["--start", "whole.png", "--mask", "whole.png", "--inpaint-area", "masked", "--fit", "crop"],
            "the start picture keeps its size",
        ),
        (["--start", "none.png"], "none.png cannot be read"),
        (["--start", "text.png"], "text.png cannot be read"),
        (["--start", "whole.png", "--strength", "1.5"], "strength is a number from 0 to 1"),
        (["--start", "whole.png", "--strength", "nan"], "strength is a number from 0 to 1"),
    ],
)
def test_what_is_no_start_is_told(
    tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, words: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    photo(tmp_path / "whole.png")
    (tmp_path / "text.png").write_text("no picture")
    code, _, error = run("generate", "a cat", *small(tiny_model), *words)
    assert code == 1 and told in error
    assert not inputs_folder().exists()


def order(model: Path, **values: Any) -> dict[str, Any]:
    return {"prompt": "a", "seed": 1, "model": str(model), "steps": 2, "width": 64, "height": 64} | values


def write(file: Path, *orders: dict[str, Any]) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(map(json.dumps, orders)), encoding="utf-8")
    return file


def test_orders_name_a_picture_by_its_path_beside_them(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    photo(tmp_path / "orders" / "pictures" / "a.png")
    begun = order(tiny_model, start="pictures/a.png", strength=0.6)
    file = write(tmp_path / "orders" / "a.jsonl", begun, order(tiny_model, prompt="b"))
    assert run("run", file, "--check")[:2] == (0, [])
    assert not inputs_folder().exists()
    code, (first, second, total), _ = run("run", file)
    assert (code, total["finished"]) == (0, 2)
    (entry,) = first["request"]["inputs"]
    assert (entry["strength"], entry["fit"], second["request"]["inputs"]) == (0.6, "crop", [])
    _, (total,), _ = run("run", file)
    assert (total["finished"], total["finished_before"]) == (0, 2)
    photo(tmp_path / "orders" / "pictures" / "a.png", seed=9)
    _, (third, total), _ = run("run", file)
    assert total["finished_before"] == 1 and third["request"]["inputs"][0]["content_hash"] != entry["content_hash"]
    named = write(tmp_path / "b.jsonl", order(tiny_model, inputs=[entry]))
    _, (fourth, _), _ = run("run", named)
    assert fourth["request"]["inputs"] == [entry]


def test_a_folder_to_begin_with_is_an_order_for_each_picture_in_it_and_goes_on(
    tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Wiring, "make_engine", lambda *_: ScriptedEngine())  # which is asked for what matters here
    folder, out = tmp_path / "orders" / "photos", tmp_path / "out"
    for number, name in enumerate(("b.png", "a.JPG", ".hidden.png")):
        photo(folder / name, seed=number)
    (folder / "notes.txt").write_text("no picture")
    words = ["generate", "a cat", *small(tiny_model), "--start", folder, "--strength", "0.5", "--out", out]
    code, (made,), _ = run(*words)
    assert code == 0 and [Path(row["path"]).name for row in made] == ["a-5.png", "b-5.png"]
    photo(folder / "c.png", seed=7)
    code, (made,), told = run(*words, "--larger")
    names = [Path(row["path"]).name for row in made]
    assert code == 0 and names == ["a-5-4x.png", "b-5-4x.png", "c-5.png", "c-5-4x.png"]
    assert "a.JPG was drawn before" in told and "b.png was drawn before" in told
    assert run(*words, "--larger")[1] == [[]]
    code, (made,), told = run(*words[:-2], "--seed", "-1")
    (seed,) = {row["request"]["seed"] for row in made}
    assert f"with --seed {seed} the same command makes what is missing" in told and len(made) == 3
    assert run(*words[:-2], "--seed", str(seed))[1] == [[]]
    file = write(tmp_path / "orders" / "a.jsonl", order(tiny_model, start="photos", strength=0.5))
    assert run("run", file)[1][-1]["finished"] == 3
    photo(folder / "d.png", seed=8)
    assert run("run", file)[1][-1] == {"pictures": 1, "finished": 1, "finished_before": 3, "failed": 0}
    code, _, told = run(*words, "--grid", tmp_path / "grid.png")
    assert code == 1 and "A grid is made of one start picture" in told
    for file in folder.glob("[!.]*.*"):
        file.unlink()
    for asked in (words, ["run", write(tmp_path / "orders" / "b.jsonl", order(tiny_model, start="photos"))]):
        code, _, told = run(*asked)
        assert code == 1 and "photos has no picture to begin with" in told


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"start": "none.png"}, "none.png cannot be read"),
        ({"start": ""}, "start is no path"),
        ({"start": 5}, "start is no path"),
        ({"strength": 0.5}, "strength: there is no start picture"),
        ({"start": "a.png", "strength": 2}, "strength is a number from 0 to 1"),
        ({"start": "a.png", "strength": "0.5"}, 'strength is the text "0.5"'),
        ({"start": "a.png", "fit": "tile"}, "fit is one of crop, fill, stretch"),
        ({"start": "a.png", "inputs": [{"kind": "start", "content_hash": "0" * 64, "strength": 1}]}, "say one of them"),
        ({"inputs": [{"kind": "mask", "content_hash": "0" * 64}]}, "no start picture that it belongs to"),
        ({"inputs": [{"kind": "later"}]}, "this version does not read: inputs.later"),
        ({"inputs": [{"kind": "start", "content_hash": "0", "strength": 1}]}, "64 hex digits"),
        ({"inputs": [{"kind": "start", "content_hash": "0" * 64, "strength": 1, "x": 1}]}, "inputs.start.x"),
        ({"inputs": "a.png"}, "it is no list"),
        ({"mask": "a.png"}, "mask: there is no start picture"),
        ({"start": "a.png", "mask_blur": 4}, "mask_blur: there is no mask"),
        ({"start": "a.png", "mask": "none.png"}, "none.png cannot be read"),
        ({"start": "a.png", "mask": "a.png", "mask_blur": "4"}, 'mask_blur is the text "4"'),
        ({"start": "a.png", "mask": "a.png", "mask_invert": 1}, "mask_invert is true or false"),
        ({"start": "a.png", "mask": "a.png", "inpaint_area": "half"}, "area is one of whole, masked"),
        ({"start": "a.png", "mask": "a.png", "fill": "black"}, "fill is one of original, blurred, noise"),
        ({"start": "a.png", "mask": "a.png", "margin": 5}, "that of the inpaint_area masked"),
        ({"start": "a.png", "extend": "left"}, "extend is written as left=128,top=64"),
        ({"start": "a.png", "extend": {"left": -8}}, "a side of extend is a whole number"),
        ({"start": "a.png", "extend": "left=8"}, "leave width and height out"),
    ],
)
def test_orders_with_inputs_that_cannot_be_are_refused_with_their_line(
    tiny_model: Path, tmp_path: Path, run: Run, values: dict[str, Any], told: str
) -> None:
    photo(tmp_path / "a.png")
    file = write(tmp_path / "a.jsonl", order(tiny_model), order(tiny_model, **values))
    for words in ([], ["--check"]):
        code, rows, error = run("run", file, *words)
        assert (code, rows) == (1, [])
        assert "Order 2 cannot be used: " in error and told in error
    assert not inputs_folder().exists()


def test_an_order_that_names_an_input_that_the_library_lacks_is_told_with_its_line(
    tiny_model: Path, tmp_path: Path, run: Run
) -> None:
    content_hash = read_pixels(photo(tmp_path / "a.png")).content_hash
    entry = {"kind": "start", "content_hash": content_hash, "strength": 0.5}
    file = write(tmp_path / "a.jsonl", order(tiny_model), order(tiny_model, inputs=[entry]))
    for words in ([], ["--check"]):
        code, rows, error = run("run", file, *words)
        assert (code, rows) == (1, [])
        told = f"A picture that is needed is not in the library: {content_hash[:10]}."
        assert f"Order 2 cannot be used: {told}" in error
    with closing(build().make_library()) as library:  # a picture of the library shows the same
        library.add(replace(picture(1), pixels=read_pixels(tmp_path / "a.png")))
    assert run("run", file, "--check")[0] == 0
    assert not inputs_folder().exists()
    code, (_, second, total), _ = run("run", file)
    assert (code, total["finished"]) == (0, 2)
    assert second["request"]["inputs"][0]["content_hash"] == content_hash


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", r'--prompt a --start "\\server\share\my photo.png" --steps 2'),
        ("a.txt", r"--prompt a --start '\\server\share\my photo.png'"),
        ("a.txt", r"--prompt a --start \\server\share\my photo.png --steps 2"),
        ("a.txt", r'--prompt a --start "\\\\server\\share\\my photo.png"'),
        ("a.csv", "prompt,start\na,\\\\server\\share\\my photo.png"),
        ("a.jsonl", r'{"prompt": "a", "start": "\\\\server\\share\\my photo.png"}'),
        ("a.toml", "[[jobs]]\nprompt = 'a'\nstart = '\\\\server\\share\\my photo.png'"),
    ],
)
def test_a_start_picture_on_a_share_of_windows_is_found(name: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class WindowsPath(PureWindowsPath):
        def expanduser(self) -> WindowsPath:
            return self

    monkeypatch.setattr("sddesk.ordering.input_files.Path", WindowsPath)
    monkeypatch.setattr("sddesk.ordering.input_files.not_shown", lambda *_, **__: ())  # it opens the file
    read: list[Any] = []

    class Wiring:
        def read_pixels(self, file: Any, *, mask: bool) -> Any:
            assert not mask
            read.append(file)
            return Pixels(width=8, height=8, rgb=bytes(8 * 8 * 3))

    (asked,) = read_orders(text.encode(), form_of(name))
    InputFiles(Wiring(), WindowsPath("C:/orders")).read(asked.start)  # type: ignore[arg-type] - all that it asks
    assert [str(file) for file in read] == [r"\\server\share\my photo.png"]


def test_a_table_and_options_of_a_text_name_a_start(tiny_model: Path, tmp_path: Path, run: Run) -> None:
    photo(tmp_path / "my photo.png")
    options = f'--model "{tiny_model}" --steps 2 --width 64 --height 64'
    text = tmp_path / "a.txt"
    text.write_text(f'--prompt a {options} --start "my photo.png" --denoising_strength 0.6\n', encoding="utf-8")
    code, (first, _), _ = run("run", text)
    assert code == 0 and first["request"]["inputs"][0]["strength"] == 0.6
    table = tmp_path / "a.csv"
    table.write_text(f"prompt,model,steps,width,height,start,fit\na,{tiny_model},2,64,64,my photo.png,fill\n")
    code, (first, _), _ = run("run", table)
    assert code == 0 and first["request"]["inputs"][0]["fit"] == "fill"


def test_a_start_picture_that_is_not_read_is_not_drawn_without(
    tiny_model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sddesk.core.inputs.READ_KINDS", ())
    code, _, told = run("generate", "a cat", *small(tiny_model), "--start", photo(tmp_path / "a.png"))
    assert code == 1 and "does not know: inputs.start" in told
    assert not inputs_folder().exists()


def begun(content_hash: str) -> GenerationRequest:
    return GenerationRequest(prompt="a", seed=1, inputs=(StartPicture(content_hash=content_hash, strength=0.5),))


def test_inputs_are_listed_and_collected_when_nothing_names_them(tmp_path: Path, run: Run) -> None:
    wiring = build()
    names = ["picture", "queue", "run", "draft", "nothing", "fresh"]
    hashes = {name: wiring.keep_input(photo(tmp_path / f"{name}.png", seed=i)) for i, name in enumerate(names)}
    for name in names[:-1]:
        os.utime(inputs_folder() / f"{hashes[name]}.png", (0, 0))
    with closing(wiring.make_library()) as library:
        image = picture(1)
        library.add(replace(image, request=replace(image.request, inputs=begun(hashes["picture"]).inputs)))
    for place, name in ((wiring.paths.data / "queue.db", "queue"), (wiring.paths.data / "runs" / "a.db", "run")):
        with closing(QueueStore(place)) as store:
            store.put(Job(id=1, request=begun(hashes[name])))
    write_state(wiring.paths.data / "state.json", {"draft": begun(hashes["draft"]).to_dict()})
    _, (rows,), _ = run("library", "inputs")
    assert {row["content_hash"]: (row["pictures"], row["in_queue"]) for row in rows} == {
        hashes[name]: (int(name == "picture"), name in ("queue", "run", "draft")) for name in names
    }
    code, ((row,),), told = run("library", "inputs", "--collect", "--permanently")
    assert "outside the library (--out) were not looked at" in told
    assert code == 0 and row["gone"] == [str(inputs_folder() / f"{hashes['nothing']}.png")]
    assert {file.stem for file in inputs_folder().iterdir()} == set(hashes.values()) - {hashes["nothing"]}


def test_nothing_is_collected_while_something_cannot_be_read(tmp_path: Path, run: Run) -> None:
    wiring = build()
    content_hash = wiring.keep_input(photo(tmp_path / "a.png"))
    os.utime(inputs_folder() / f"{content_hash}.png", (0, 0))
    photo(tmp_path / "drive" / "b.png")
    with closing(wiring.make_library()) as library:
        library.imports.paths([tmp_path / "drive"], in_place=True)
    (tmp_path / "drive").rename(tmp_path / "away")
    code, _, told = run("library", "inputs", "--collect", "--permanently")
    assert code == 1 and "Nothing was collected" in told
    (tmp_path / "away").rename(tmp_path / "drive")
    (wiring.paths.data / "runs").mkdir(parents=True)
    (wiring.paths.data / "runs" / "a.db").write_bytes(b"damaged" * 1000)
    for _ in range(2):
        code, _, told = run("library", "inputs", "--collect", "--permanently")
        (aside,) = (wiring.paths.data / "runs").glob("*-damaged-*")
        assert code == 1 and f"{aside} cannot be read, and may name an input" in told
    aside.unlink()
    code, ((row,),), _ = run("library", "inputs", "--collect", "--permanently")
    assert code == 0 and len(row["gone"]) == 1


def test_an_instructed_model_changes_a_picture_as_it_is_told(tmp_path: Path, run: Run) -> None:
    folder = make_tiny_pipeline(tmp_path / "edit", channels=8)
    start = photo(tmp_path / "photo.png", (96, 64))
    run("models", "add", folder)
    _, (listed,), _ = run("models", "list")
    assert next(row["kind"] for row in listed if row["name"] == "edit") == "instructed"
    words = ["generate", "make it snow", "--model", "edit", "--steps", "2", "--seed", "5"]
    code, _, told = run(*words)
    assert code == 1 and "“edit” changes a picture as the prompt says: it needs a start picture" in told
    code, ((row,),), told = run(*words, "--start", start, "--image-guidance", "2")
    assert code == 0 and "strength" not in told
    made = row["request"]
    assert (made["image_guidance"], made["inputs"][0]["strength"], made["width"], made["height"]) == (2.0, 1.0, 96, 64)
    assert "Image CFG scale: 2" in read_picture(Path(row["path"])).raw_text
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]
    orders = tmp_path / "orders.jsonl"
    orders.write_text(
        json.dumps({"prompt": "x", "model": "edit", "start": str(start), "strength": 0.5, "steps": 1, "seed": 1})
    )
    code, lines, told = run("run", orders)
    assert code == 0, told
    assert "1: “edit” begins with noise" in told and "the strength 0.5 was not used" in told
    assert lines[0]["request"]["image_guidance"] == 1.5
    code, _, told = run("generate", "x", "--steps", "1", "--image-guidance", "2")
    assert code == 1 and "has no image guidance" in told


def test_an_extension_that_leaves_a_picture_too_small_says_by_how_much_to_extend(tmp_path: Path, run: Run) -> None:
    tiny = photo(tmp_path / "tiny.png", (32, 48))
    code, _, told = run("generate", "x", "--start", tiny, "--extend", "left=16")
    assert code == 1 and "Extended, the picture has 48 x 48 pixels: each side is from 64 to 4096." in told
    assert "Extend it by more: left=16,right=16,bottom=16." in told
    wide = photo(tmp_path / "wide.png", (64, 4000))
    code, _, told = run("generate", "x", "--start", wide, "--extend", "top=200")
    assert code == 1 and "Extend it by less." in told


def test_the_style_of_a_picture_is_taken_up_and_made_again(tmp_path: Path, run: Run) -> None:
    folder = make_tiny_pipeline(tmp_path / "tiny")
    unet = UNet2DConditionModel.from_pretrained(folder / "unet")
    adapters = tmp_path / "adapters"
    make_image_encoder(adapters / "image_encoder")
    make_ip_adapter(adapters / "taking.safetensors", unet)
    picture, other = photo(tmp_path / "photo.jpg", (90, 60)), photo(tmp_path / "other.png", (40, 40), seed=1)
    words = ["generate", "a cat", *small(folder), "--reference"]
    code, _, told = run(*words, picture)
    assert code == 1 and "No installed IP-Adapter fits" in told
    run("models", "add", folder)
    run("models", "add", adapters / "taking.safetensors")
    code, ((row,),), told = run(*words, f"{picture}:0.6", "--reference", other, "--reference-model", "taking")
    assert code == 0, told
    first, second = row["request"]["inputs"]
    assert (first["kind"], first["model"], first["weight"], second["weight"]) == ("reference", "taking", 0.6, 1.0)
    assert first["content_hash"] == read_pixels(picture).content_hash and len(first["hash"]) == 64
    text = read_picture(Path(row["path"])).raw_text
    assert f'ControlNet 0: "Module: ip-adapter, Model: taking [{first["hash"][:8]}], Weight: 0.6"' in text
    picture.unlink()
    code, ((again,),), _ = run("library", "again", "1")
    assert code == 0 and again["identical"]
    orders = tmp_path / "orders.jsonl"
    order = {"prompt": "a cat", "model": str(folder), "seed": 5, "steps": 2, "width": 64, "height": 64}
    asked = [{"picture": str(other), "weight": 0.5}, str(other)]
    orders.write_text(json.dumps(order | {"reference": asked}))
    code, lines, told = run("run", orders)
    assert code == 0, told
    assert [entry["weight"] for entry in lines[0]["request"]["inputs"]] == [0.5, 1.0]
    code, (listed,), _ = run("models", "list")
    kinds = {row["name"]: (row["kind"], row["missing"]) for row in listed if row["kind"] == "ip_adapter"}
    assert kinds == {"taking": ("ip_adapter", None)}
    (adapters / "image_encoder" / "model.safetensors").unlink()
    code, _, told = run(*words, other)
    assert code == 1 and "“taking” reads pictures by an image encoder that is not here: CLIP, 24 wide." in told
    code, (listed,), _ = run("models", "list")
    assert [row["missing"] for row in listed if row["kind"] == "ip_adapter"] == ["image encoder: CLIP, 24 wide"]
    (inputs_folder() / f"{first['content_hash']}.png").unlink()
    code, _, told = run("library", "again", "1")
    assert code == 1 and f"A picture that is needed is not in the library: {first['content_hash'][:10]}" in told
