"""The nouns of the command line, each imported only when it is asked for: who lists leads doesn't wait for what checks demos."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_group

NOUNS = ("event", "exhibitor", "demo", "lead", "insight", "kiosk")
"""In the order in which the help tells them; each is a module beside this one, with a `Typer` of the same name."""


class Nouns(TyperGroup):
    """What comes after `exhibitor-admin`."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands.update((noun, TyperGroup(name=noun)) for noun in NOUNS)  # their names, for the help and for slips of the hand

    def get_command(self, ctx: object, cmd_name: str) -> TyperGroup | None:  # noqa: ARG002 - as the base has it
        if cmd_name not in NOUNS:
            return None
        noun = getattr(import_module(f"exhibitor_admin.cli.{cmd_name}"), cmd_name)
        assert isinstance(noun, typer.Typer)
        group = get_group(noun)
        group.name = cmd_name
        return group
