"""torch and diffusers: turns a request into pictures. May import core; only `wiring` imports it."""
