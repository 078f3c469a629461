"""What the user is composing, the queue, the worker thread, the gallery list. QtCore only; no widgets."""
