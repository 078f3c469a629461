"""Every setting, declared once, and where things live on disk. May import core."""
