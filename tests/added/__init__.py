"""Changes of the kind that a developer makes, kept as diffs, and a test that applies them to a copy of the program."""
