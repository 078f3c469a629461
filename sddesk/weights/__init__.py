"""The layouts of weights files: a file's kind, read from its header. Imports `core` only; no torch, no Qt."""
