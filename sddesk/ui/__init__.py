"""Qt widgets: they show state and send intents. May import session and core, never library, catalog or engine."""
