"""The ways in which people bring a picture's bytes to a model's numbers, and what a configuration says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Preparation:
    """Which of the channels comes first, what is taken from each on the 0..255 scale, and by what it is divided then."""

    name: str
    """As engineers call it: `0..1 RGB`."""
    colour: str = "rgb"
    mean: Triple = (0.0, 0.0, 0.0)
    std: Triple = (255.0, 255.0, 255.0)

    @property
    def fields(self) -> dict[str, Any]:
        """As a step takes them, those left out that are its own."""
        plain = Preparation("")
        return {name: getattr(self, name) for name in ("colour", "mean", "std") if getattr(self, name) != getattr(plain, name)}

    def of_one(self) -> Preparation:
        """The same for a model that takes one channel."""
        return Preparation(self.name.replace("RGB", "grey").replace("BGR", "grey"), "grey", self.mean, self.std)


IMAGENET_MEAN, IMAGENET_STD = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)
UNIT = Preparation("0..1 RGB")
UNIT_BGR = Preparation("0..1 BGR", "bgr")
BYTES = Preparation("0..255 RGB", std=(1.0, 1.0, 1.0))
BYTES_BGR = Preparation("0..255 BGR", "bgr", std=(1.0, 1.0, 1.0))
EVEN = Preparation("-1..1 RGB", mean=(127.5, 127.5, 127.5), std=(127.5, 127.5, 127.5))
EVEN_BGR = Preparation("-1..1 BGR", "bgr", mean=(127.5, 127.5, 127.5), std=(127.5, 127.5, 127.5))
IMAGENET = Preparation("ImageNet RGB", mean=IMAGENET_MEAN, std=IMAGENET_STD)
IMAGENET_BGR = Preparation("ImageNet BGR", "bgr", mean=(103.53, 116.28, 123.675), std=(57.375, 57.12, 58.395))
ALL = (UNIT, EVEN, IMAGENET, BYTES, BYTES_BGR, UNIT_BGR, EVEN_BGR, IMAGENET_BGR)


def starting_with(*first: Preparation) -> tuple[Preparation, ...]:
    """All of them, the likeliest first."""
    return (*first, *(other for other in ALL if other not in first))


def stated(prepared: Mapping[str, Any], config: Mapping[str, Any]) -> Preparation | None:
    """What `preprocessor_config.json` or timm's `config.json` says; None where neither speaks of it."""
    timm = config.get("pretrained_cfg", config)
    timm = timm if isinstance(timm, Mapping) else {}
    mean = _triple(prepared.get("image_mean") or timm.get("mean"))
    std = _triple(prepared.get("image_std") or timm.get("std"))
    scale = 255.0 if prepared.get("do_rescale", True) else 1.0
    if prepared.get("do_normalize") is False or (not (mean and std) and "do_rescale" in prepared):
        return Preparation("preprocessor_config.json", std=(scale, scale, scale))
    if mean is None or std is None:
        return None
    return Preparation("config.json", mean=_scaled(mean, scale), std=_scaled(std, scale))


def stated_size(prepared: Mapping[str, Any], config: Mapping[str, Any]) -> tuple[int, int] | None:
    """Width and height that a configuration asks for."""
    timm = config.get("pretrained_cfg", config)
    timm = timm if isinstance(timm, Mapping) else {}
    for given in (prepared.get("crop_size"), prepared.get("size")):
        match given:
            case int(side):
                return side, side
            case {"width": int(wide), "height": int(high)}:
                return wide, high
            case {"shortest_edge": int(side)}:
                return side, side
    match timm.get("input_size"):
        case [_, int(high), int(wide)]:
            return wide, high
    return None


def _triple(given: Any) -> Triple | None:
    if isinstance(given, list) and len(given) == 3 and all(isinstance(number, int | float) for number in given):
        return float(given[0]), float(given[1]), float(given[2])
    return None


def _scaled(triple: Triple, scale: float) -> Triple:
    first, second, third = (round(number * scale, 4) for number in triple)
    return first, second, third
