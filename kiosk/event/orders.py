"""What an organiser orders all kiosks of an event with a bundle: the PIN of staff, and some settings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from demos.refusal import first_refusal
from demos.toml import read_toml
from kiosk.event.kiosk_name import KioskName
from models.errors import KnownError, reason_of

FILE = "kiosk.toml"
"""In a bundle, and in the edition that it became."""
LARGEST = 64 * 1024  # bytes

IdleSeconds = Annotated[float, Field(gt=0, le=3600)]
CountdownSeconds = Annotated[float, Field(gt=0, le=60)]


class Orders(BaseModel):
    """The whole of a bundle's `kiosk.toml`; what a kiosk's own files say goes before the settings."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    pin: Annotated[str, StringConstraints(max_length=200)] = ""
    """Its slow hash, see `kiosk.event.pin`; empty where each kiosk asks its own staff for one."""
    name: KioskName | None = None
    """For a bundle that is meant for one kiosk only."""
    featured: Annotated[str, StringConstraints(max_length=100)] | None = None
    idle_seconds: IdleSeconds | None = None
    countdown_seconds: CountdownSeconds | None = None

    @property
    def settings(self) -> dict[str, object]:
        """Those of `kiosk.settings` that are ordered."""
        return self.model_dump(exclude_none=True, exclude={"pin", "name"})


def read_orders(path: Path) -> Orders:
    """No file, no orders. Raises KnownError `orders-bad` (reason)."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST)
    except FileNotFoundError:
        return Orders()
    except OSError as error:
        raise KnownError("orders-bad", path=str(path), reason=reason_of(error)) from error
    try:
        return Orders.model_validate(read_toml(content.decode("utf-8")))
    except ValidationError as error:
        raise KnownError("orders-bad", path=str(path), reason=first_refusal(error)) from error
    except ValueError as error:
        raise KnownError("orders-bad", path=str(path), reason=str(error)) from error
