"""Saved pictures: the files, and a searchable index of them. May import core."""
