"""Where a kiosk keeps its things."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from kiosk.event.edition import event_folder


@dataclass(frozen=True, slots=True)
class Home:
    """One folder per kiosk; the organiser's private things never lie in it."""

    root: Path

    @classmethod
    def find(cls, environment: Mapping[str, str] = os.environ) -> Home:
        """`TRAM_HOME`, or the user's own place for data of programs."""
        chosen = environment.get("TRAM_HOME")
        return cls(Path(chosen).absolute() if chosen else user_data_path("tram-ai", appauthor=False))

    @property
    def event(self) -> Path:
        """The folder of the event in force, as `read_event` takes it: `event`, or that of the last bundle."""
        return event_folder(self.root)

    @property
    def leads(self) -> Path:
        """The database of sealed leads."""
        return self.root / "leads.sqlite3"

    @property
    def key(self) -> Path:
        """The kiosk's own key, with which it signs what it hands over; it opens nothing."""
        return self.root / "kiosk.key"

    @property
    def demos(self) -> Path:
        """The installed demo packages."""
        return self.root / "demos"

    @property
    def copies(self) -> Path:
        """The event's pictures as this kiosk encoded them anew; may be thrown away."""
        return self.root / "copies"

    @property
    def log(self) -> Path:
        """The folder of logs."""
        return self.root / "log"
