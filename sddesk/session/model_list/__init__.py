"""The installed models and how to get others. May import the shared modules, but not the other rooms."""
