"""The command line: `main` reads the words, the others do one command each. Imports wiring and below, never ui."""
