"""The person's access token for the hub: in the system's key store, or for this run only where there is none."""

from __future__ import annotations

import os
from pathlib import Path

from sddesk.core.errors import SddeskError
from sddesk.core.messages import QT_TRANSLATE_NOOP

SERVICE, USER = "sddesk", "huggingface.co"
ENVIRONMENT = ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN")
MAX_TOKEN = 200


class AccessToken:
    """Finds, keeps and forgets the token. It is handed to the hub's host alone and written nowhere else."""

    def __init__(self, login_file: Path | None = None) -> None:
        self._login_file = login_file
        self._session: str | None = None
        self._kept: str | None = None
        self._asked = False

    def get(self) -> str | None:
        """The token: of this run, of the key store, of the environment, or of the hub's own login; None if none."""
        return self._session or self._stored() or self._of_environment() or self._of_login()

    def put(self, token: str) -> bool:
        """Keep the token; False when no key store took it and it holds for this run only.

        Raises SddeskError when the text cannot be a token.
        """
        token = token.strip()
        if not token.isascii() or not token.isprintable() or " " in token or not 0 < len(token) <= MAX_TOKEN:
            raise SddeskError(
                QT_TRANSLATE_NOOP("messages", "This is no access token."),
                QT_TRANSLATE_NOOP("messages", "Copy it from your account at {link}; it begins with hf_."),
                link="https://huggingface.co/settings/tokens",
            )
        self._session = token
        import keyring  # its back ends take their time to import

        try:
            keyring.set_password(SERVICE, USER, token)
        except Exception:  # noqa: BLE001 - a key store is somebody else's program: locked, absent, or broken
            return False
        self._kept, self._asked = token, True
        return True

    def forget(self) -> None:
        """Remove the token from this run and from the key store."""
        self._session = self._kept = None
        self._asked = True
        import keyring

        try:
            keyring.delete_password(SERVICE, USER)
        except Exception:  # noqa: BLE001 - none was kept, or the store does not answer: nothing is left to remove
            return

    def _stored(self) -> str | None:
        if not self._asked:
            self._asked = True
            import keyring

            try:
                self._kept = keyring.get_password(SERVICE, USER)
            except Exception:  # noqa: BLE001 - a key store is somebody else's program: locked, absent, or broken
                self._kept = None
        return self._kept

    def _of_environment(self) -> str | None:
        return next((os.environ[name].strip() for name in ENVIRONMENT if os.environ.get(name, "").strip()), None)

    def _of_login(self) -> str | None:
        if self._login_file is None:
            return None
        try:
            return self._login_file.read_text(encoding="ascii").strip() or None
        except (OSError, ValueError):
            return None
