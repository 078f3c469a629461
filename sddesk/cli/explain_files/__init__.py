"""What `sddesk explain` writes: `folder.py` writes the files, `page.py` the page, `facts.py` the numbers."""
