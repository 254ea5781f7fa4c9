"""`exhibitor-admin`: the organiser's command line."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from exhibitor_admin.cli.desk import Desk, desk_of
from exhibitor_admin.cli.event import event
from exhibitor_admin.cli.lead import lead
from exhibitor_admin.words import choose_language
from models.errors import KnownError

app = typer.Typer(
    name="exhibitor-admin",
    help="Trạm AI, cho ban tổ chức và bên trưng bày · for organisers and exhibitors",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(event, name="event")
app.add_typer(lead, name="lead")


@app.callback()
def choose(
    context: typer.Context,
    language: Annotated[str | None, typer.Option(help="vi | en (TRAM_LANGUAGE, LANG)")] = None,
) -> None:
    desk_of(context).language = choose_language(language, os.environ)


def main() -> None:
    """Exit code 0, 1 for what went wrong (one line on stderr), 2 for a command that was written wrong."""
    desk = Desk(choose_language(None, os.environ))
    try:
        app(obj=desk)
    except KnownError as error:
        Console(stderr=True).print(Text(desk.explain(error), style="red"), soft_wrap=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
