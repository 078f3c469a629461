"""What only a graphics card can show. Each test says that it was skipped where there is none."""
