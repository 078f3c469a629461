"""The keys that belong to one place of the window, for the overview; they work there alone and stay as they are."""

from __future__ import annotations

from sddesk.core.messages import QT_TRANSLATE_NOOP

PLACE_KEYS = (
    (
        QT_TRANSLATE_NOOP("PlaceKeys", "In the prompt"),
        (
            ("Alt+Up Alt+Down", QT_TRANSLATE_NOOP("PlaceKeys", "Earlier and later prompts")),
            ("Ctrl+Up Ctrl+Down", QT_TRANSLATE_NOOP("PlaceKeys", "More or less weight for the word")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceKeys", "In the library"),
        (
            ("Return Space", QT_TRANSLATE_NOOP("PlaceKeys", "Show the picture large")),
            ("F", QT_TRANSLATE_NOOP("PlaceKeys", "Favourite")),
            ("1 2 3 4 5 0", QT_TRANSLATE_NOOP("PlaceKeys", "Stars, none with 0")),
            ("X", QT_TRANSLATE_NOOP("PlaceKeys", "Reject")),
            ("T", QT_TRANSLATE_NOOP("PlaceKeys", "Tags")),
            ("Del", QT_TRANSLATE_NOOP("PlaceKeys", "Move to the trash")),
            ("+ -", QT_TRANSLATE_NOOP("PlaceKeys", "Larger or smaller pictures")),
            ("Ctrl+F", QT_TRANSLATE_NOOP("PlaceKeys", "Search")),
            ("Ctrl+Z", QT_TRANSLATE_NOOP("PlaceKeys", "Take back from the trash")),
            ("F5", QT_TRANSLATE_NOOP("PlaceKeys", "Look for new files")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceKeys", "With a picture large"),
        (
            ("Left Right", QT_TRANSLATE_NOOP("PlaceKeys", "The picture before or after")),
            ("+ - Z", QT_TRANSLATE_NOOP("PlaceKeys", "Larger, smaller, as a whole or in its own pixels")),
            ("I", QT_TRANSLATE_NOOP("PlaceKeys", "What made the picture")),
            ("O \\", QT_TRANSLATE_NOOP("PlaceKeys", "Hold: what it was made from")),
            ("C G E B", QT_TRANSLATE_NOOP("PlaceKeys", "Compare, make again, export, use as start")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceKeys", "With two pictures side by side"),
        (
            ("S", QT_TRANSLATE_NOOP("PlaceKeys", "Swap them")),
            ("D", QT_TRANSLATE_NOOP("PlaceKeys", "Show the difference")),
            ("Left Right", QT_TRANSLATE_NOOP("PlaceKeys", "Move the line between them")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceKeys", "On the canvas"),
        (
            ("[ ]", QT_TRANSLATE_NOOP("PlaceKeys", "Smaller or larger brush")),
            ("X", QT_TRANSLATE_NOOP("PlaceKeys", "Paint or erase")),
            ("I", QT_TRANSLATE_NOOP("PlaceKeys", "Invert the mask")),
            ("Del", QT_TRANSLATE_NOOP("PlaceKeys", "Clear the mask")),
            ("C", QT_TRANSLATE_NOOP("PlaceKeys", "Show the control pictures")),
            ("Ctrl+Z Ctrl+Shift+Z", QT_TRANSLATE_NOOP("PlaceKeys", "Undo and redo")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlaceKeys", "In the queue"),
        (
            ("Alt+Up Alt+Down", QT_TRANSLATE_NOOP("PlaceKeys", "Earlier or later")),
            ("Del", QT_TRANSLATE_NOOP("PlaceKeys", "Cancel the job")),
        ),
    ),
)
