"""What the user is composing, the queue, the worker thread, the gallery list. QtCore (and QtNetwork's local
sockets); no widgets."""
