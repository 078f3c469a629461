"""The room that explains a picture: what was told of its run, and the orders that ask for more."""
