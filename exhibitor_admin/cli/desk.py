"""What every command works with: where things lie, the language, and how results are shown."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.words import Spoken, explain, say
from kiosk.home import Home
from models.errors import Datum, KnownError, reason_of

WIDE = 10_000  # columns; a pipe has no edge at which to wrap

STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Control characters but the line feed, further line feeds, and what turns the text behind it round."""

AsJson = Annotated[bool, typer.Option("--json", help="Kết quả dạng JSON · The result as JSON")]


@dataclass
class Desk:
    """Made once by `main` and handed to each command as the context's object."""

    language: Spoken

    @property
    def kiosk(self) -> Home:
        """The kiosk on this machine. Raises KnownError `file-unreadable` where its folder is another account's."""
        home = Home.find()
        try:
            os.scandir(home.root).close()
        except PermissionError as error:
            raise KnownError("file-unreadable", path=str(home.root), reason=reason_of(error)) from error
        except OSError:
            pass  # not made yet, or in the way: whoever needs it says so
        return home

    @property
    def organiser(self) -> OrganiserHome:
        home = OrganiserHome.find(self.kiosk)
        home.make()
        return home

    @contextmanager
    def book(self) -> Iterator[LeadBook]:
        """The organiser's leads, as long as they are used."""
        book = LeadBook(self.organiser.leads)
        try:
            yield book
        finally:
            book.close()

    @cached_property
    def _console(self) -> Console:
        return Console() if sys.stdout.isatty() else Console(width=WIDE, color_system=None)

    def say(self, key: str, **data: Datum) -> str:
        return say(key, self.language, **data)

    def explain(self, error: KnownError) -> str:
        return explain(error, self.language)

    def tell(self, line: str) -> None:
        self._console.print(_shown(line), soft_wrap=True)

    def warn(self, line: str) -> None:
        """On stderr, where it doesn't end up in a file with the result."""
        Console(stderr=True).print(_shown(line, "yellow"), soft_wrap=True)

    def fail(self, message: str) -> None:
        """One line on stderr, whatever the message was."""
        Console(stderr=True).print(_shown(" ".join(message.split()), "red"), soft_wrap=True)

    @contextmanager
    def busy(self, key: str) -> Iterator[Callable[[str], None]]:
        """Show on a terminal that work goes on which takes more than a second; `key` is one of the words.

        Gives what is to be called with another key when the work goes over to something else.
        """
        if not sys.stderr.isatty():
            yield lambda _: None
            return
        with Console(stderr=True).status(_shown(self.say(key))) as status:
            yield lambda other: status.update(_shown(self.say(other)))

    def tell_facts(self, facts: Mapping[str, str]) -> None:
        """Names and values below one another; the names are keys of the words."""
        self.tell_rows((), ((self.say(key), value) for key, value in facts.items()))

    def tell_rows(self, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """A table; the headings are keys of the words."""
        table = Table(*map(self.say, headings), box=None, show_header=bool(headings), pad_edge=False, padding=(0, 2, 0, 0))
        if not headings:
            table.add_column(style="bold", no_wrap=True)
            table.add_column(overflow="fold")
        for row in rows:
            table.add_row(*map(_shown, row))
        self._console.print(table)

    def tell_json(self, result: object) -> None:
        text = json.dumps(result, ensure_ascii=False, indent=2, default=_plain)
        typer.echo(STEERING.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text))  # the same JSON, for whom it isn't piped to


def desk_of(context: typer.Context) -> Desk:
    """The desk that `main` laid out."""
    desk = context.find_object(Desk)
    if desk is None:
        raise RuntimeError("the command line runs without its desk")
    return desk


def _shown(text: str, style: str = "") -> Text:
    """No markup, and nothing that steers: what a kiosk's files say must not write the organiser's screen."""
    return Text(STEERING.sub("\N{REPLACEMENT CHARACTER}", text.replace("\n", "\N{REPLACEMENT CHARACTER}")), style=style)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
