"""Where the organiser keeps private things: never in a kiosk's folder."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from kiosk.home import Home
from models.errors import KnownError, reason_of


@dataclass(frozen=True, slots=True)
class OrganiserHome:
    """The private keys and the collected leads."""

    root: Path

    @classmethod
    def find(cls, kiosk: Home, environment: Mapping[str, str] = os.environ) -> OrganiserHome:
        """`TRAM_ORGANISER_HOME`, or the user's own place for it.

        Raises KnownError `key-in-kiosk` for a place inside the kiosk's folder, which is what a thief would carry away.
        """
        chosen = environment.get("TRAM_ORGANISER_HOME")
        root = Path(chosen).absolute() if chosen else user_data_path("tram-ai-organiser", appauthor=False)
        if root.resolve().is_relative_to(kiosk.root.resolve()):
            raise KnownError("key-in-kiosk", folder=str(root), kiosk=str(kiosk.root))
        return cls(root)

    def make(self) -> None:
        """Make the folder, for its owner only. Raises KnownError `file-unwritable`."""
        try:
            self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise KnownError("file-unwritable", path=str(self.root), reason=reason_of(error)) from error

    def key(self, event: str) -> Path:
        """The private key of an event, by the event's id; locked with a passphrase."""
        return self.root / "keys" / f"{event}.age"

    def recovery_sheet(self, event: str) -> Path:
        """Where a new sheet lies until it is printed and deleted."""
        return self.root / f"recovery-sheet-{event}.html"

    def event(self, id: str) -> Path:
        """A copy of an event's folder: its leads may have to be erased when no kiosk has it any more."""
        return self.root / "events" / id

    @property
    def shelf(self) -> Path:
        """The packages that came, see `exhibitor_admin.shelf`."""
        return self.root / "demos"

    @property
    def bundles(self) -> Path:
        """What is remembered of the bundles that were written for kiosks."""
        return self.root / "bundles"

    @property
    def letters(self) -> Path:
        """The letters to exhibitors."""
        return self.root / "letters"

    @property
    def columns(self) -> Path:
        """Which columns of the leads' table are shown."""
        return self.root / "columns.txt"

    @property
    def leads(self) -> Path:
        """The database of the leads that were collected from the kiosks."""
        return self.root / "leads.sqlite3"

    @property
    def last_backup(self) -> Path:
        """Says when the last backup was made."""
        return self.root / "last-backup"
