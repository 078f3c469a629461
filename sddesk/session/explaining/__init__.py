"""The room that explains a picture: the account of its run, and the orders that ask for more."""
