"""Where an engine lives: a process of its own, and how it is spoken to."""
