"""Which weights are installed, where they come from, how far they can be trusted. May import core."""
