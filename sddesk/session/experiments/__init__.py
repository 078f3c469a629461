"""Experiments: grids over the settings of a picture. May import the rooms that compose, generate and keep pictures."""
