"""Chains to begin with when there is no model yet, or when one wants another chain than was guessed: one file each in `templates/`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from demos.library import SHOWCASE
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said
from exhibitor_admin.starting.scenes import scene_files, scenes
from exhibitor_admin.toml import to_toml
from exhibitor_admin.words import Spoken
from models.errors import KnownError

TEMPLATES = Path(__file__).with_name("templates")


def template_names() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in TEMPLATES.glob("*.toml")))


def template_about(name: str) -> Mapping[Spoken, str]:
    """What a demo made of it does, in one sentence."""
    about: Mapping[Spoken, str] = _read(name)["about"]
    return about


def template(name: str, *, own: bool) -> Guess:
    """As a guess that is certain; with `own` the exhibitor's model takes the place of the one that it would take from the catalogue.

    Raises KnownError `template-unknown` (name, names).
    """
    content = _read(name)
    models = {key: entry for key, entry in content.get("models", {}).items() if not (own and key == OWN)}
    return Guess(
        name,
        1.0,
        (Said("new-because-template", {"name": name}),),
        tuple(content["step"]),
        models=models,
        names=tuple(content.get("names", ())),
        characters=tuple(content.get("characters", ())),
        lists={file: tuple(items) for file, items in content.get("lists", {}).items()},
        files=_files(content),
        controls=tuple(content.get("control", ())),
        actions=tuple(content.get("action", ())),
        show={**content.get("show", {}), **(scenes() if content.get("scenes") else {})},
        input=content.get("input", "picture"),
        subject=content.get("subject", "any"),
        template=True,
    )


def _files(content: Mapping[str, Any]) -> dict[str, bytes]:
    """Those of the kiosk's own demos that it names, and labels of single classes."""
    files = {file: (SHOWCASE / source).read_bytes() for file, source in content.get("files", {}).items()}
    files |= scene_files() if content.get("scenes") else {}
    return files | ({LABELS: to_toml({"label": content["label"]}).encode()} if "label" in content else {})


def _read(name: str) -> Mapping[str, Any]:
    if name not in template_names():
        raise KnownError("template-unknown", name=name, names=", ".join(template_names()))
    return tomllib.loads((TEMPLATES / f"{name}.toml").read_text("utf-8"))
