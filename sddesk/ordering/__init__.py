"""From a written order to saved pictures: what the command line and the doors share. Imports `wiring` and below."""
