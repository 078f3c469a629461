"""The page of an explained picture: `page.py` puts the parts in order, each part is a file."""
