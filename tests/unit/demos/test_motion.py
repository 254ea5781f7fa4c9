"""The four small Kalman filters move like the one large filter of the papers."""

from __future__ import annotations

import numpy as np

from demos.motion import Motion


def test_it_is_the_filter_of_the_papers() -> None:
    """DeepSORT's filter in 8 × 8 matrices, as it stands in textbooks, beside ours for 40 noisy sightings with gaps."""
    random = np.random.default_rng(1)
    start = np.array([0.2, 0.3, 0.1, 0.4])
    motion = Motion.at(start[None])
    state = np.concatenate((start, np.zeros(4)))
    covariance = np.diag([(2 / 20 * 0.4) ** 2] * 4 + [(10 / 160 * 0.4) ** 2] * 4)
    forward, look = np.eye(8), np.eye(4, 8)
    forward[:4, 4:] = np.eye(4)
    for time in range(40):
        height = state[3]
        noise = np.diag([(height / 20) ** 2] * 4 + [(height / 160) ** 2] * 4)
        state, covariance = forward @ state, forward @ covariance @ forward.T + noise
        motion = motion.after(1.0)
        if time % 5 != 3:
            seen = start + time * np.array([0.01, -0.004, 0.001, 0.002]) + random.normal(0, 0.004, 4)
            total = look @ covariance @ look.T + np.diag([(state[3] / 20) ** 2] * 4)
            gain = covariance @ look.T @ np.linalg.inv(total)
            state, covariance = state + gain @ (seen - look @ state), (np.eye(8) - gain @ look) @ covariance
            motion = motion.seen(np.array([0]), seen[None])
        assert np.allclose(np.concatenate((motion.places[0], motion.velocities[0])), state, atol=1e-9)
    assert abs(state[4] - 0.01) < 0.001
