"""The canvas on which a start picture is edited: its mask, its edges, and their display. Imports what `ui` may."""
