"""Models of measurements: a window of moments in, the same window (an autoencoder) or the next moments (a forecast) out."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said

QUANTITIES_MOST = 64


def guess(facts: Facts) -> Guess | None:
    """One input (1, moments, quantities) of fewer quantities than moments, or the other way round."""
    port = next((port for port in facts.structure.inputs if port.shape and len(port.shape) == 3), None)
    output = next((answer for answer in facts.answers if len(answer.shape) == 3), None)
    if port is None or port.shape is None or output is None or len(facts.structure.inputs) != 1:
        return None
    across = port.shape[1] < port.shape[2]
    length, quantities = (port.shape[2], port.shape[1]) if across else (port.shape[1], port.shape[2])
    if length < 2 or not 1 <= quantities <= QUANTITIES_MOST:
        return None
    layout = {"layout": "quantity-time"} if across else {}
    window: dict[str, Any] = {"use": "series-window", "length": length, **layout} | ({"quantities": quantities} if quantities > 1 else {})
    same = output.shape[1:] == port.shape[1:]
    end: dict[str, Any] = {"use": "oddness" if same else "forecast", **layout}
    return Guess(
        "measurements",
        0.6,
        (Said("new-because-window", {"length": length, "quantities": quantities}),),
        (window, {"use": "infer", "model": OWN}, end),
        input="series",
        quantities=quantities,
        unknown=(Said("new-unknown-scale"), Said("new-made-up", {"quantities": quantities})),
    )
