"""What a family takes a model for: how well it fits and why, the chain that would run it, and what can't be known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from exhibitor_admin.starting.coco import COCO
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.metadata import listed_names, plain_names
from exhibitor_admin.starting.preparation import Preparation
from models.errors import Datum

StepData = Mapping[str, Any]
"""One step as it stands in the manifest."""
Subject = Literal["things", "faces", "people", "pages", "any"]
LABELS = "labels.toml"
CHARACTERS = "characters.json"
OWN = "model"
"""The name under which steps call the model that was brought."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence to be said in the exhibitor's language: a key of the words, and what they need."""

    key: str
    data: Mapping[str, Datum] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Guess:
    """One family's opinion."""

    family: str
    score: float
    """0..1; above 0.9 something in the model says so itself."""
    reasons: tuple[Said, ...]
    steps: tuple[StepData, ...]
    prepares: str = ""
    """The name of the step whose colour, mean and std are in question."""
    preparations: tuple[Preparation, ...] = ()
    """In the order in which they are believed; one alone is known, several are tried."""
    models: Mapping[str, str] = field(default_factory=dict)
    """Further models that steps use: name → entry of the kiosk's catalogue."""
    names: tuple[str, ...] = ()
    """The classes in English, for `labels.toml`; empty where the chain names none."""
    characters: tuple[str, ...] = ()
    """For `characters.json`."""
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Further lists that steps read, by their files' names."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    """Further files that steps read, by their names."""
    controls: tuple[Mapping[str, Any], ...] = ()
    actions: tuple[Mapping[str, Any], ...] = ()
    show: Mapping[str, Any] = field(default_factory=dict)
    """What `show` says beside its overlay and panel."""
    input: str = "picture"
    """What the first step is given, as the manifest names it."""
    quantities: int = 1
    """Columns of the tables that a model of measurements takes."""
    subject: Subject = "any"
    """Which of the pictures that ship suit it."""
    unknown: tuple[Said, ...] = ()
    template: bool = False
    """It wasn't guessed but chosen, and `family` is the template's name."""


def named_or_numbered(facts: Facts, count: int) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """The names of so many classes, from wherever the model or its neighbours tell; else numbers, and that they weren't told."""
    told = class_names(facts, count)
    if told:
        return told, ()
    if count == len(COCO):
        return COCO, (Said("new-assumed-coco"),)
    return tuple(f"kind {number}" for number in range(count)), (Said("new-unknown-names", {"count": count}),)


def class_names(facts: Facts, count: int) -> tuple[str, ...]:
    """From the metadata of Ultralytics, from `id2label` of a Hugging Face configuration, or from a list of the right length."""
    for names in (listed_names(facts.metadata.get("names", "")), _id2label(facts.config)):
        if len(names) == count:
            return plain_names(names)
    return plain_names(facts.listed(count))


def _id2label(config: Mapping[str, Any]) -> tuple[str, ...]:
    table = config.get("id2label")
    names = config.get("label_names")
    if isinstance(table, dict) and all(str(place) in table for place in range(len(table))):
        return tuple(str(table[str(place)])[:120] for place in range(len(table)))
    return tuple(str(name)[:120] for name in names) if isinstance(names, list) else ()
