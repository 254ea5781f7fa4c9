"""Options that several commands take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from models.errors import KnownError

T = TypeVar("T", bound=str)

Folder = Annotated[
    Path | None,
    typer.Option("--folder", help="Thư mục sự kiện (mặc định: của máy này) · The event's folder (this kiosk's own where left out)"),
]
Languages = Annotated[str, typer.Option(help="Ngôn ngữ, cái đầu là mặc định · Languages, the first is the default")]
Source = Annotated[Path, typer.Argument(help="Thư mục hoặc tệp .demo · The demo's folder or .demo file")]
EventId = Annotated[str | None, typer.Option("--event", help="Mã sự kiện, khi có nhiều · The event's id, where there are several")]
Force = Annotated[bool, typer.Option("--force", help="Ghi đè · Overwrite")]
Yes = Annotated[bool, typer.Option("--yes", help="Không hỏi lại · Don't ask again")]


def choose_event(named: str | None, events: Sequence[str], none: KnownError) -> str:
    """The event that was named, or the only one. Raises `none` where it isn't among these, or KnownError `event-which` with all."""
    if not events or (named and named not in events):
        raise none
    if named is None and len(events) > 1:
        raise KnownError("event-which", events=", ".join(events))
    return named or events[0]


def one_of(given: str | None, choices: tuple[T, ...], option: str) -> T | None:
    """The choice that was typed, as its own type."""
    if given is None:
        return None
    found = next((choice for choice in choices if choice == given), None)
    if found is None:
        raise typer.BadParameter(" | ".join(choices), param_hint=option)
    return found
