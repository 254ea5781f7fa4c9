"""A demo that is about to be written: its chain, its models, its files and its samples."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from demos.naming import names_of
from demos.pipeline import load_steps, model_names
from demos.show import NAMED, OVERLAYS, PANELS
from demos.step import Step, signature
from demos.values import Value
from exhibitor_admin.slug import slug
from exhibitor_admin.starting.files import files_of, with_files
from exhibitor_admin.starting.guess import OWN, Guess
from exhibitor_admin.starting.sample import Sample
from exhibitor_admin.starting.samples import card
from exhibitor_admin.starting.texts import placeholder, placeholder_texts
from exhibitor_admin.toml import to_toml
from models.errors import KnownError

NEEDS = {"picture": ["camera"], "sound": ["microphone"], "text": ["keyboard"], "series": [], "file": []}
NO_DIGEST = "0" * 64
NOT_STATED = "unknown"
"""No licence: `demo check` refuses it until there is one."""


@dataclass(frozen=True, slots=True)
class About:
    """What only the exhibitor knows; what is left out becomes a placeholder."""

    id: str = ""
    exhibitor: str = ""
    licence: str = ""
    trained_on: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a new package is made of."""

    guess: Guess
    steps: Sequence[Mapping[str, Any]]
    samples: Sequence[Sample]
    about: About
    model: bytes | None = None
    """The exhibitor's own; None where a template is to get one later."""

    def write(self, folder: Path) -> None:
        """Fill an empty folder. Raises KnownError `new-not-shown` for a chain whose results the kiosk can't draw, OSError."""
        contents = {
            **files_of(self.guess),
            "picture.jpg": card(self.samples),
            **{f"samples/{sample.name}": sample.content for sample in self.samples},
            **({f"{OWN}.onnx": self.model} if self.model is not None else {}),
        }
        contents["demo.toml"] = self._manifest(contents).encode()
        for name, content in contents.items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_bytes(content)

    def _manifest(self, contents: Mapping[str, bytes]) -> str:
        steps = load_steps([with_files(step, contents) for step in self.steps])
        return to_toml(
            {
                "format": 1,
                "id": self.about.id,
                "version": "1.0.0",
                "theme": "ai",
                **({"input": self.guess.input} if self.guess.input != "picture" else {}),
                "needs": NEEDS[self.guess.input],
                "picture": "picture.jpg",
                "exhibitor": {
                    "id": slug(self.about.exhibitor, "example"),
                    "name": self.about.exhibitor or placeholder("new-text-exhibitor")["vi"],
                },
                "text": placeholder_texts(steps),
                "model": {name: self._model(name) for name in self._model_names(steps)},
                "step": list(self.steps),
                "control": list(self.guess.controls),
                "action": list(self.guess.actions),
                "show": {**shown(steps), **self.guess.show},
                "sample": [_sample(sample) for sample in self.samples],
            }
        )

    def _model_names(self, steps: Sequence[Step]) -> list[str]:
        return list(dict.fromkeys(name for step in steps for name in model_names(step).values()))

    def _model(self, name: str) -> dict[str, Any]:
        if name in self.guess.models:
            return {"catalogue": self.guess.models[name]}
        trained = self.about.trained_on
        return {
            "file": f"{name}.onnx",
            "sha256": hashlib.sha256(self.model).hexdigest() if self.model is not None and name == OWN else NO_DIGEST,
            "licence": self.about.licence or NOT_STATED,
            "trained_on": {"vi": trained, "en": trained} if trained else placeholder("new-text-trained-on"),
        }


def shown(steps: Sequence[Step]) -> dict[str, Any]:
    """The overlay and the panel for what comes last in the chain. Raises KnownError `new-not-shown` (values) where no panel has a place."""
    given = [output for step in reversed(steps) for output in signature(type(step)).outputs]
    overlay, panel = (next(_views(table, steps, given), None) for table in (OVERLAYS, PANELS))
    if panel is None:
        raise KnownError("new-not-shown", values=", ".join(sorted({kind.__name__ for kind in given})))
    return ({"overlay": overlay} if overlay else {}) | {"panel": panel}


def _views(table: Mapping[str, type[Value]], steps: Sequence[Step], given: Sequence[type[Value]]) -> Iterator[str]:
    """Those that can show what is given, the newest first."""
    for kind in given:
        yield from (name for name, shows in table.items() if shows is kind and (name not in NAMED or names_of(steps, kind)))


def _sample(sample: Sample) -> dict[str, Any]:
    text = {"vi": sample.text.vi, "en": sample.text.en} | ({"ko": sample.text.ko} if sample.text.ko else {})
    return {"file": f"samples/{sample.name}", "text": text} | ({"credit": sample.credit} if sample.credit else {})
