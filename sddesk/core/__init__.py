"""Frozen values and rules that every layer shares. May import only the standard library."""
