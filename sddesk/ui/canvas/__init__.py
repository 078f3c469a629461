"""The canvas on which a start picture is edited: its mask, its edges, what is shown of them. Imports what `ui` may."""
