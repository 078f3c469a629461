"""Loads weights and adapters from files into pipelines. Knows no speed-up."""
