"""Makes pictures with a loaded pipeline: text, loop, samplers, previews, decoding."""
