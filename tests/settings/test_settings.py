"""Settings survive whatever is done to their file; folders are where the platform or the person wants them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sddesk.core.errors import SddeskError
from sddesk.settings import store
from sddesk.settings.paths import default_paths, hub_cache, resources_folder
from sddesk.settings.schema import SETTINGS, Settings, from_table, stated, to_table

CHANGED = Settings(theme="dark", language="ja", pictures_folder="/絵", model_folders=("/a b", "/ü"))


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    store.save(tmp_path / "deep" / "settings.toml", CHANGED)
    assert store.load(tmp_path / "deep" / "settings.toml") == (CHANGED, [])


def test_no_file_means_defaults_and_nothing_to_tell(tmp_path: Path) -> None:
    assert store.load(tmp_path / "none.toml") == (Settings(), [])


@pytest.mark.parametrize("junk", [b"theme = ", b"\xff\xfe\x00", b"[" * 5000, b"theme = 'a'\ntheme = 'b'"])
def test_f55_a_broken_file_is_put_aside_and_told(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(junk)
    settings, notices = store.load(path)
    assert settings == Settings()
    assert len(notices) == 1 and "could not be read" in str(notices[0])
    kept = list(tmp_path.glob("settings-damaged-*.toml"))
    assert [file.read_bytes() for file in kept] == [junk]
    assert str(kept[0]) in str(notices[0])


def test_f55_wrong_values_keep_their_defaults_and_unknown_keys_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "neon"\nlanguage = 5\nmodel_folders = ["/m"]\nfuture = { deep = [1] }\n', encoding="utf-8")
    settings, notices = store.load(path)
    assert (settings.theme, settings.language, settings.model_folders) == ("system", "system", ("/m",))
    assert "theme, language" in str(notices[0])
    store.save(path, settings)
    assert dict(store.load(path)[0].extra) == {"future": {"deep": [1]}}


def test_f55_f77_a_nul_in_a_value_is_refused_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('pictures_folder = "a\\u0000b"\nmodel_folders = ["/m", "/n\\u0000"]\ntheme = "dark"\n')
    settings, notices = store.load(path)
    assert settings == Settings(theme="dark")
    assert "pictures_folder, model_folders" in str(notices[0])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_f55_f77_a_pipe_or_a_vast_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    os.mkfifo(path)
    assert store.load(path)[0] == Settings()
    assert len(list(tmp_path.glob("settings-damaged-*"))) == 1
    path.write_bytes(b"#" * (store.MAX_BYTES + 1))
    settings, notices = store.load(path)
    assert settings == Settings() and "more than" in str(notices[0])


OF_TODAY: dict[str, object] = {  # keys and values that files in use have: all stay readable
    "theme": "light",
    "language": "ja",
    "engine_host": "thread",
    "runtime": "openvino",
    "graphics_cards": "first",
    "pictures_folder": "/p",
    "model_folders": ["/m", "/n"],
    "download_folder": "/d",
    "offline": True,
    "keep_awake": False,
    "unload_minutes": 7,
    "accepted_licences": ["openrail++"],
    "model_families": ["sd2_768 /m/a.safetensors"],
}


def test_every_key_and_value_in_use_is_still_read_and_written() -> None:
    settings, refused = from_table({"version": 1, **OF_TODAY})
    assert refused == [] and settings.extra == ()
    assert OF_TODAY.items() <= to_table(settings).items()  # later settings may be beside them


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("theme", ["system", "light", "dark"]),
        ("language", ["system", "en", "ja", "de", "es", "fr", "ko", "pt_BR", "zh_CN", "zh_TW"]),
        ("engine_host", ["process", "thread"]),
        ("runtime", ["auto", "torch", "openvino"]),
        ("graphics_cards", ["all", "first"]),
    ],
)
def test_every_choice_in_use_is_still_one(name: str, values: list[str]) -> None:
    assert [value for value, _ in SETTINGS[name].choices] == values
    assert all(SETTINGS[name].accepts(value) for value in values)
    assert not SETTINGS[name].accepts("another") and not SETTINGS[name].accepts(1)


def test_each_declaration_is_one_that_its_own_default_fits() -> None:
    for name, setting in SETTINGS.items():
        assert setting.accepts(setting.default), name
        assert setting.default == getattr(Settings(), name)
        assert setting.label and setting.help and not setting.help.endswith("."), name


def test_a_bug_report_leaves_places_and_choices_of_a_person_out() -> None:
    settings = Settings(pictures_folder="/home/kim", model_folders=("/a", "/b"), unload_minutes=5)
    shown = stated(settings, personal=False)
    assert shown["unload_minutes"] == "5" and "kim" not in str(shown) and "model_folders" not in shown
    assert stated(settings, personal=True)["model_folders"] == "/a, /b"


def test_the_manual_has_the_table_of_now(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where this fails: python packaging/manual.py"""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "packaging"))
    import manual  # pyright: ignore[reportMissingImports]

    assert manual.SETTINGS_PAGE.read_text(encoding="utf-8") == manual.settings_page()


def test_a_name_that_toml_cannot_hold_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(SddeskError, match="cannot be saved"):
        store.save(tmp_path / "settings.toml", Settings(model_folders=(os.fsdecode(b"/m\xff"),)))


@pytest.mark.skipif(os.name != "posix", reason="Windows has rights of another kind")
def test_f78_settings_and_the_programs_folders_are_for_one_person(tmp_path: Path) -> None:
    paths = default_paths({"SDDESK_HOME": str(tmp_path / "home")})
    paths.make()
    store.save(paths.settings_file, CHANGED)
    assert paths.settings_file.stat().st_mode & 0o777 == 0o600
    assert {folder.stat().st_mode & 0o777 for folder in (paths.config, paths.data, paths.cache, paths.logs)} == {0o700}
    assert [file.name for file in paths.config.iterdir()] == ["settings.toml"]


def test_a_settings_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SddeskError, match="cannot be saved"):
        store.save(tmp_path / "file" / "settings.toml", CHANGED)


def test_one_variable_moves_everything_but_what_ships(tmp_path: Path) -> None:
    paths = default_paths({"SDDESK_HOME": str(tmp_path / "Ünïcode 空 格")})
    paths.make()
    for folder in (paths.config, paths.data, paths.cache, paths.logs):
        assert folder.is_dir() and folder.is_relative_to(tmp_path / "Ünïcode 空 格")
    assert not paths.pictures.exists()
    assert paths.resources == resources_folder()


def test_a_home_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SddeskError, match="SDDESK_HOME"):
        default_paths({"SDDESK_HOME": str(tmp_path / "file" / "home")}).make()


def test_the_home_of_nobody_is_told() -> None:
    with pytest.raises(SddeskError, match="~nobody-of-this-name"):
        default_paths({"SDDESK_HOME": "~nobody-of-this-name/x"})


@pytest.mark.parametrize(
    ("environment", "folder"),
    [
        ({"HF_HUB_CACHE": "/a"}, "/a"),
        ({"HF_HOME": "/b"}, "/b/hub"),
        ({"XDG_CACHE_HOME": "/c"}, "/c/huggingface/hub"),
    ],
)
def test_the_hubs_cache_is_where_other_programs_keep_it(environment: dict[str, str], folder: str) -> None:
    assert hub_cache(environment) == Path(folder)


def test_resources_are_there() -> None:
    assert resources_folder().is_dir()
