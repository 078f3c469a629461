"""Orders that commands hand to the open window: the window's end of the socket, and the command's."""
