"""Model families: how the parts of each become a pipeline, read text and hold latents. One file each."""
