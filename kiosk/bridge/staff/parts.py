"""What the staff's panel is made of, and what it knows of the kiosk around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from demos.text import Language
from kiosk.bridge.staff.by_receipt import ByReceipt
from kiosk.bridge.staff.devices import Devices
from kiosk.bridge.staff.door import Door
from kiosk.bridge.staff.handing_over import HandingOver
from kiosk.bridge.staff.health import Health
from kiosk.bridge.staff.importing import Importing
from kiosk.bridge.staff.last_lead import LastLead
from kiosk.bridge.staff.naming import Naming


@dataclass(frozen=True, slots=True)
class StaffParts:
    """What staff do, each thing with its own QObject."""

    door: Door
    handing_over: HandingOver
    importing: Importing
    last_lead: LastLead
    by_receipt: ByReceipt
    cameras: Devices
    microphones: Devices
    naming: Naming
    health: Health

    def close(self) -> None:
        """Wait for what goes on in any of them."""
        for part in (self.door, self.handing_over, self.importing, self.last_lead, self.by_receipt, self.health):
            part.close()

    def busy(self) -> bool:
        """Whether something goes on that must not be left."""
        return self.handing_over.busy or self.importing.busy

    def leave(self) -> None:
        """Whatever view was on."""
        self.handing_over.leave()
        self.importing.leave()
        self.by_receipt.forget()

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        for part in (self.importing, self.last_lead, self.by_receipt, self.naming):
            part.speak(language)
        self.look()
        self.health.speak()

    def look(self) -> None:
        """For devices; where staff are."""
        if self.health.is_open:
            self.cameras.look()
            self.microphones.look()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The kiosk around the panel."""

    home: Path
    name: str
    muted: bool
    place: Callable[[Language], str]
    open_demo: Callable[[Language], str]
    """The title of the demo that a visitor has open; empty where none is."""
