"""What the catalog tells of LoRAs, embeddings and wildcard files."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from sddesk.catalog.catalog import Catalog
from sddesk.catalog.inspect import describe_folder
from sddesk.catalog.tokens import TokenCounter
from sddesk.catalog.wildcards import WildcardFiles
from sddesk.core.errors import SddeskError
from sddesk.core.models import CheckpointInfo, CheckpointRef, PartInfo, WeightsFacts, WeightsKind
from sddesk.settings.paths import resources_folder
from sddesk.weights.detect import inspect_file
from tests.catalog.headers import lora, write_weights


@pytest.mark.parametrize("peft", [False, True])
def test_the_width_of_the_text_is_read_from_the_header(tmp_path: Path, peft: bool) -> None:
    assert inspect_file(write_weights(tmp_path / "a.safetensors", lora(192, peft=peft))).text_width == 192


@pytest.mark.parametrize(
    ("shapes", "width", "vectors"),
    [
        ({"emb_params": (4, 768)}, 768, 4),
        ({"emb_params": (3, 16)}, 16, 3),
        ({"<my-cat>": (1024,)}, 1024, 1),
        ({"clip_l": (2, 768), "clip_g": (2, 1280)}, 2048, 2),
    ],
)
def test_an_embedding_tells_its_vectors(
    tmp_path: Path, shapes: dict[str, tuple[int, ...]], width: int, vectors: int
) -> None:
    facts = inspect_file(write_weights(tmp_path / "e.safetensors", shapes))
    assert (facts.kind, facts.text_width, facts.vectors) == (WeightsKind.EMBEDDING, width, vectors)


def test_hashes_are_those_of_a1111(tmp_path: Path) -> None:
    """Of a LoRA without its header, which people edit; of an embedding the whole file."""
    place = tmp_path / "models"
    write_weights(place / "ink.safetensors", lora(), metadata={"a": "1"})
    write_weights(place / "ink2.safetensors", lora(), metadata={"b": "another"})
    style = write_weights(place / "style.safetensors", {"emb_params": (4, 768)})
    catalog = Catalog(resources_folder(), [place], None, tmp_path / "hashes.json")
    one, other = (catalog.part_named(WeightsKind.LORA, name) for name in ("ink", "ink2"))
    assert catalog.hashes.of_part(one) is None
    assert catalog.hashes.compute_part(one) == catalog.hashes.compute_part(other) == catalog.hashes.of_part(one)
    body = sum(8 * 768 * 2 if name.endswith("down.weight") else 320 * 8 * 2 for name in lora() if "alpha" not in name)
    assert catalog.hashes.of_part(one) == hashlib.sha256(bytes(body + 2)).hexdigest()
    embedding = catalog.part_named(WeightsKind.EMBEDDING, "style")
    assert catalog.hashes.compute_part(embedding) == hashlib.sha256(style.read_bytes()).hexdigest()


def test_wildcard_files(tmp_path: Path) -> None:
    folder = tmp_path / "wildcards"
    (folder / "people").mkdir(parents=True)
    (folder / "animals.txt").write_text("\ufeffhorse\n# no line\n\n  a {big|small} cat \nbee, #1", encoding="utf-8")
    (folder / "people" / "Hats.txt").write_text("bowler\r\ntop hat\r\n", encoding="utf-8")
    (folder / "empty.txt").write_text("# nothing\n", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    files = WildcardFiles(folder)
    assert files.lines("animals") == ("horse", "a {big|small} cat", "bee, #1")
    assert files.lines("People/hats") == ("bowler", "top hat")
    for name in ("empty", "unicorns", "", "/", "people", "../secret", "people/../../secret", str(tmp_path / "secret")):
        assert files.lines(name) is None
    assert WildcardFiles(tmp_path / "nowhere").lines("animals") is None
    assert files.lines("猫" * 100) is None  # as long as a mark may be, too long for a file's name


@pytest.fixture
def counter(tiny_model: Path) -> TokenCounter:
    def locate(ref: CheckpointRef) -> CheckpointInfo:
        return describe_folder(tiny_model, ref, "tiny")

    def part(name: str, width: int) -> PartInfo:
        facts = WeightsFacts(kind=WeightsKind.EMBEDDING, text_width=width, vectors=10)
        return PartInfo(name=name, facts=facts, location=name, size_bytes=1)

    return TokenCounter(locate, embeddings=lambda: [part("style", 16), part("large", 2048)])


def test_an_embedding_counts_its_vectors_where_it_fits(counter: TokenCounter) -> None:
    ref = CheckpointRef(name="x")
    assert counter.count(ref, "! style", "a1111").count == 11
    assert counter.count(ref, "! (Style:1.2) <lora:a:1>", "a1111").count == 11
    assert counter.count(ref, "! style", "plain").count == 1 + len("style")
    assert counter.count(ref, "! large", "a1111").count == 1 + len("large")
    full = counter.count(ref, "! " * 70 + "style", "a1111")
    assert (full.count, full.limit) == (80, 150)


def test_f57_a_lora_that_is_not_there_is_told(tmp_path: Path) -> None:
    catalog = Catalog(resources_folder(), [], None, tmp_path / "hashes.json")
    with pytest.raises(SddeskError, match="No installed LoRA is called “unicorn”"):
        catalog.part_named(WeightsKind.LORA, "unicorn")
