"""The layouts of weights files: what a file is, told from its header. Imports `core` only; no torch, no Qt."""
