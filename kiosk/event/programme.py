"""Which demos are shown where and when: `programme.toml` in the event's folder, in the order in which the gallery has them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import TYPE_CHECKING, Annotated

from pydantic import Field, StringConstraints, model_validator

from kiosk.event.kiosk_name import KioskGroup
from kiosk.event.record import Record

if TYPE_CHECKING:  # every step comes with it, and who opens a lead needs none
    from demos.package.read import Package

FILE = "programme.toml"
MOST = 500

DemoId = Annotated[str, StringConstraints(min_length=1, max_length=100)]
Hour = Annotated[str, StringConstraints(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""By the kiosk's clock: `09:30`."""


class Showing(Record):
    """Where and when one demo is shown; what is empty is no limit."""

    demo: DemoId
    kiosks: Annotated[tuple[KioskGroup, ...], Field(max_length=200)] = ()
    opens: Hour | None = None
    closes: Hour | None = None
    """From then on no longer; before `opens`, it is on the next day."""

    def on_at(self, kiosk: str, at: time) -> bool:
        """Whether it is shown on the kiosk of this name now."""
        here = not self.kiosks or any(kiosk == group or (group[-1] == "*" and kiosk.startswith(group[:-1])) for group in self.kiosks)
        now, opens, closes = f"{at:%H:%M}", self.opens or "00:00", self.closes or "24:00"
        return here and (opens <= now < closes if opens < closes else now >= opens or now < closes)


class Programme(Record):
    """The whole of `programme.toml`. Demos that it doesn't name are shown everywhere, after the others."""

    featured: DemoId | None = None
    """The demo that comes first and largest, unless a kiosk's own settings say otherwise; bundles carry it as an order."""
    showings: Annotated[tuple[Showing, ...], Field(max_length=MOST)] = ()

    @model_validator(mode="after")
    def _once(self) -> Programme:
        if len({showing.demo for showing in self.showings}) != len(self.showings):
            raise ValueError("showings names a demo twice")
        return self

    def arrange(self, packages: Sequence[Package], kiosk: str, at: time) -> list[Package]:
        """Those that are on, in order."""
        places = {showing.demo: place for place, showing in enumerate(self.showings)}
        off = {showing.demo for showing in self.showings if not showing.on_at(kiosk, at)}
        on = [package for package in packages if package.manifest.id not in off]
        return sorted(on, key=lambda package: places.get(package.manifest.id, MOST))
