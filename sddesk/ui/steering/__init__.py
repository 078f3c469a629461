"""Control pictures and references in the window: the sections of the panel where they are added and weighed."""
