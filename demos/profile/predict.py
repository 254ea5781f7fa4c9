"""What a demo that was measured here would do on another machine, from its profile and this machine's.

What a model takes of the processor here is carried over by what the standard models of its kind take of it here and how long they
take there, and the steps likewise. So it hardly matters how busy this machine is, and the other machine's cores are counted in. How far
the standard models of a kind disagree among each other is how unsure the carrying over is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from statistics import fmean
from typing import Literal

from demos.measure import Measured
from demos.package.checks.structure import structure_of
from demos.package.onnx_structure import Structure
from demos.package.read import Package
from demos.pipeline import model_names
from demos.problem import BadPackage
from demos.profile.machine import Machine
from demos.profile.standard import STANDARD, Kind
from models.catalogue import Catalogue

SEQUENCE = frozenset(
    (
        *("Attention", "Erf", "GRU", "LSTM", "LayerNormalization", "MultiHeadAttention", "RNN"),
        *("SimplifiedLayerNormalization", "SkipLayerNormalization"),
    )
)
"""Operators that networks of convolutions don't have."""
Sureness = Literal["sure", "fairly", "roughly"]
SURE, FAIRLY = 0.15, 0.3
ALONE = 0.25
"""How unsure a ratio is that comes from one standard model only, as the logarithm of a factor."""
OTHER_KIND = 0.35
STEPS = 0.2
FLOOR = 0.08
"""Two measurements of the same thing on the same machine differ by as much."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How long something takes there for each second that it takes of the processor here, and how unsure that is, as the logarithm of a
    factor."""

    times: float
    unsure: float


@dataclass(frozen=True, slots=True)
class Prediction:
    """A demo on another machine that does nothing else; times in milliseconds."""

    machine: Machine
    likely_ms: float
    low_ms: float
    high_ms: float
    """What a picture takes should lie between these."""
    cold_ms: float
    peak_bytes: int
    """As here: what a demo holds hardly depends on the machine."""
    sureness: Sureness


def predict(package: Package, measured: Measured, catalogue: Catalogue, here: Machine, there: Machine) -> Prediction:
    """`here` must have been measured on the machine and at the time at which `measured` was."""
    ratios = {name: ratio_of(kind, here, there) for name, kind in kinds_of(package, catalogue).items()}
    around = _around(here, there)
    parts: list[tuple[float, Ratio]] = []
    for step in package.manifest.step:
        taken = measured.cpu_ms.get(step.called, 0.0)
        using = [ratios[name] for name in model_names(step).values()]
        parts.append((taken, max(using, key=lambda ratio: ratio.unsure) if using else around))
    parts.append((min(timed.way_ms for timed in there.models.values()), Ratio(1.0, STEPS)))
    there_ms = sum(taken * ratio.times for taken, ratio in parts)
    unsure = FLOOR + there.busy / 2 + sum(taken * ratio.times * ratio.unsure for taken, ratio in parts) / there_ms
    return Prediction(
        machine=there,
        likely_ms=there_ms,
        low_ms=there_ms * exp(-unsure),
        high_ms=there_ms * exp(unsure),
        cold_ms=measured.cold_ms * exp(fmean(log(there.models[id].cold_ms / here.models[id].cold_ms) for id in _both(here, there))),
        peak_bytes=measured.peak_bytes,
        sureness="sure" if unsure <= SURE else "fairly" if unsure <= FAIRLY else "roughly",
    )


def kinds_of(package: Package, catalogue: Catalogue) -> Mapping[str, Kind | str | None]:
    """For each model of the manifest its id in the catalogue if it is a standard model, else its kind; None where that can't be read."""
    standard = {one.id for one in STANDARD}
    kinds: dict[str, Kind | str | None] = {}
    for name, model in package.manifest.model.items():
        if model.catalogue in standard:
            kinds[name] = model.catalogue
            continue
        content = catalogue.read(model.catalogue) if model.catalogue else package.path(model.file or "").read_bytes()
        try:
            kinds[name] = kind_of(structure_of(content, name))
        except BadPackage:  # a model of the catalogue in onnxruntime's own format
            kinds[name] = None
    return kinds


def kind_of(structure: Structure) -> Kind:
    """What most of its time goes into, as far as its operators tell."""
    operators = {operator.rpartition(":")[2] for operator in structure.operators}
    return "sequence" if operators & SEQUENCE or not any("Conv" in operator for operator in operators) else "convolution"


def ratio_of(kind: Kind | str | None, here: Machine, there: Machine) -> Ratio:
    """`kind` as in `kinds_of`."""
    both = _both(here, there)
    if kind is not None and kind in both:
        return Ratio(there.models[kind].run_ms / here.models[kind].run_cpu_ms, 0.0)
    alike = [one.id for one in STANDARD if one.kind == kind and one.id in both]
    logs = [log(there.models[id].run_ms / here.models[id].run_cpu_ms) for id in alike or both]
    middle = fmean(logs)
    apart = max(abs(one - middle) for one in logs)
    return Ratio(exp(middle), OTHER_KIND + apart if not alike else max(ALONE, apart) if len(alike) == 1 else apart)


def _around(here: Machine, there: Machine) -> Ratio:
    logs = [log(there.models[id].prepare_ms / here.models[id].prepare_cpu_ms) for id in _both(here, there)]
    return Ratio(exp(fmean(logs)), STEPS)


def _both(here: Machine, there: Machine) -> Sequence[str]:
    """The models that both machines were measured with, `here` by this version of the program."""
    return [id for id in here.models if id in there.models]
