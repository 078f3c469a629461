"""The saved pictures as lists, searches and single ones. May import the shared modules, but not the other rooms."""
