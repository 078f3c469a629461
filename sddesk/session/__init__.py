"""What the window shows, without widgets: `app_session` composes four rooms (`composing`, `generation`, `pictures`,
`model_list`) over a few shared modules. QtCore (and QtNetwork's local sockets) only."""
