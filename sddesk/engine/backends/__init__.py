"""What computes, and where the weights are meanwhile: torch on a CPU, OpenVINO, CUDA, offloading."""
