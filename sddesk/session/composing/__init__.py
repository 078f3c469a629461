"""The draft of the next order and what can be put into it. May import `model_list` and the shared modules."""
