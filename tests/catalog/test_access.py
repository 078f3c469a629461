"""The token is in the key store or in this run, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest

from sddesk.catalog.access import AccessToken
from sddesk.core.errors import SddeskError


class MemoryKeyring(keyring.backend.KeyringBackend):
    """A key store that forgets at the end of the test."""

    priority = 1.0  # pyright: ignore[reportAssignmentType, reportIncompatibleVariableOverride]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class LockedKeyring(MemoryKeyring):
    """A key store whose owner went away."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("org.freedesktop.secrets is locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("org.freedesktop.secrets is locked")


@pytest.fixture(autouse=True)
def own_keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


def test_a_token_is_there_at_the_next_start_and_gone_when_forgotten() -> None:
    assert AccessToken().get() is None
    assert AccessToken().put(" hf_abc\n")
    assert AccessToken().get() == "hf_abc"
    AccessToken().forget()
    assert AccessToken().get() is None


@pytest.mark.parametrize("store", [keyring.backends.fail.Keyring, LockedKeyring])
def test_f44_without_a_key_store_it_holds_for_this_run(store: type[keyring.backend.KeyringBackend]) -> None:
    keyring.set_keyring(store())
    token = AccessToken()
    assert token.get() is None
    assert token.put("hf_abc") is False
    assert token.get() == "hf_abc"
    assert AccessToken().get() is None
    token.forget()
    assert token.get() is None


def test_the_hubs_own_login_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "token").write_text("hf_login\n")
    assert AccessToken(tmp_path / "token").get() == "hf_login"
    assert AccessToken(tmp_path / "none").get() is None
    monkeypatch.setenv("HF_TOKEN", "hf_environment")
    assert AccessToken(tmp_path / "token").get() == "hf_environment"


@pytest.mark.parametrize("text", ["", "  ", "two words", "é", "x" * 201, "a\nb"])
def test_what_is_no_token_is_told_without_repeating_it(text: str) -> None:
    with pytest.raises(SddeskError, match="no access token") as caught:
        AccessToken().put(text)
    assert not text.strip() or text not in str(caught.value)
