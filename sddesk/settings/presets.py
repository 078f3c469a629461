"""The person's presets: one file in the data folder."""

from __future__ import annotations

from pathlib import Path

from sddesk.core.messages import QT_TRANSLATE_NOOP
from sddesk.core.presets import Preset, read_preset, write_preset
from sddesk.settings.named_file import Kind, NamedFile

_PRESETS = Kind(
    key="presets",
    read=read_preset,
    write=write_preset,
    some_unread=QT_TRANSLATE_NOOP("messages", "{count} presets in {path} cannot be read; they stay in the file."),
    unread=(
        QT_TRANSLATE_NOOP("messages", "Your presets cannot be read ({reason}). The file stays as it is: {path}"),
        QT_TRANSLATE_NOOP("messages", "Mend it, or move it away to begin anew."),
    ),
    unsaved=(
        QT_TRANSLATE_NOOP("messages", "The presets cannot be saved in {path}: {reason}"),
        QT_TRANSLATE_NOOP("messages", "Make room on that disk or allow writing there, then try again."),
    ),
)
PresetStore = NamedFile[Preset]


def preset_store(path: Path) -> PresetStore:
    """The presets of `path`. Its calls raise SddeskError as those of `NamedFile` do."""
    return NamedFile(path, _PRESETS)
