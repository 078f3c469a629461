"""Doors for other programs: a chat program, a script, a folder. Off unless started. Imports `ordering` and below."""
