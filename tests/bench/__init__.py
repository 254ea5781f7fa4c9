"""Measurements of speed and memory: `make bench`. Ratios are taken within one run, because machines are noisy."""
