"""What staff chose at a kiosk, in one small file of its home; what they didn't choose is as the settings say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from demos.records import Record, read_record, write_record
from kiosk.event.kiosk_name import KioskName
from models.errors import KnownError, reason_of

FILE = "staff.json"


class Choices(Record):
    """The whole of the file."""

    pin: str = ""
    """Its slow hash; empty before the first one was set."""
    name: KioskName | None = None
    camera: str | None = None
    microphone: str | None = None
    mirror: bool | None = None
    muted: bool | None = None

    @property
    def settings(self) -> dict[str, object]:
        """Those of `kiosk.settings` that staff chose."""
        return self.model_dump(exclude_none=True, exclude={"pin"})


def read_choices(home: Path) -> Choices:
    """Of the kiosk whose home this is."""
    return read_record(home / FILE, Choices)


def choose(home: Path, **chosen: Any) -> Choices:
    """Change some, durably. Raises KnownError `choice-not-kept` (reason)."""
    choices = Choices.model_validate({**read_choices(home).model_dump(), **chosen})
    try:
        write_record(home / FILE, choices)
        (home / FILE).chmod(0o600)
    except OSError as error:
        raise KnownError("choice-not-kept", reason=reason_of(error)) from error
    return choices
