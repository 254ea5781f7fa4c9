"""Options that several commands take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Folder = Annotated[
    Path | None,
    typer.Option("--folder", help="Thư mục sự kiện (mặc định: của máy này) · The event's folder (this kiosk's own where left out)"),
]
EventId = Annotated[str | None, typer.Option("--event", help="Mã sự kiện, khi có nhiều · The event's id, where there are several")]
Yes = Annotated[bool, typer.Option("--yes", help="Không hỏi lại · Don't ask again")]
