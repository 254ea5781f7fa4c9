"""From the logits that models give to probabilities, without overflow."""

from __future__ import annotations

import numpy as np

from demos.values import Float32

MOST_LOGIT = 80.0
"""Beyond this the exponential of a 32-bit float overflows, and the probability is 0 or 1 anyway."""


def sigmoid(logits: Float32) -> Float32:
    """(…) → (…) float32 in 0..1, each for itself."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -MOST_LOGIT, MOST_LOGIT))), np.float32)


def softmax(logits: Float32) -> Float32:
    """(…, n) → (…, n) float32 in 0..1, whose sum along the last axis is 1."""
    weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.asarray(weights / weights.sum(axis=-1, keepdims=True), np.float32)
