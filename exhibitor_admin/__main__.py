"""`exhibitor-admin`: the organiser's command line."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import Annotated

import typer
from typer.exceptions import Abort, TyperException

from exhibitor_admin.cli.desk import Desk, desk_of
from exhibitor_admin.cli.nouns import Nouns
from exhibitor_admin.words import choose_language
from kiosk.display import require_display
from kiosk.terminal import show_what_can_be_shown
from models.errors import KnownError

app = typer.Typer(
    name="exhibitor-admin",
    cls=Nouns,
    help="Trạm AI, cho ban tổ chức và bên trưng bày · for organisers and exhibitors",
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def choose(
    context: typer.Context,
    language: Annotated[str | None, typer.Option(help="vi | en (TRAM_LANGUAGE, LANG)")] = None,
    pictures: Annotated[
        Path | None,
        typer.Option("--tour", metavar="DIR", help="Đi qua mọi nơi của cửa sổ, lưu ảnh · Go through every place, save pictures"),
    ] = None,
) -> None:
    """Không kèm lệnh thì mở cửa sổ · Without a command the window opens"""
    desk = desk_of(context)
    desk.language = choose_language(language, os.environ)
    if context.invoked_subcommand is None:
        require_display(os.environ)
        if pictures is not None:
            from exhibitor_admin.tour import tour

            tour(pictures)
            return
        from exhibitor_admin.app import run

        run(desk.kiosk, desk.organiser, desk.language)


def main() -> None:
    """Exit code 0; 1 for what went wrong, 2 for a command that was written wrong or lacks a display: one line on stderr either way."""
    show_what_can_be_shown()
    logging.getLogger().addHandler(logging.NullHandler())  # what a worker's end leaves in a kiosk's log is told here in words
    desk = Desk(choose_language(None, os.environ))
    try:
        sys.exit(app(prog_name="exhibitor-admin", obj=desk, standalone_mode=False))
    except KnownError as error:
        desk.fail(desk.explain(error))
        sys.exit(2 if error.code == "no-display" else 1)
    except TyperException as error:
        if message := error.format_message():  # empty where the help was shown instead
            desk.fail(message)
        sys.exit(error.exit_code)
    except (Abort, KeyboardInterrupt):
        sys.exit(130)  # what a shell reports for Ctrl-C


if __name__ == "__main__":
    main()
