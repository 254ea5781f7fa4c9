"""The settings of one kiosk, one a line: its type, what it is for, and what it is where `kiosk.toml` says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from demos.refusal import first_refusal
from demos.toml import read_toml
from kiosk.event.edition import orders_file
from kiosk.event.kiosk_name import KioskName
from kiosk.event.orders import FILE as ORDERS
from kiosk.event.orders import CountdownSeconds, IdleSeconds, read_orders
from kiosk.staff.choices import read_choices
from models.errors import KnownError

FILE = "kiosk.toml"


def _absolute(path: Path) -> Path:
    if not path.is_absolute():
        raise ValueError("not a whole path, from the root on")
    return path


Folder = Annotated[Path, AfterValidator(_absolute)]
Camera = Annotated[str, Field(pattern=r"^(none|recorded|\d{1,2}|file:.+)$")]
Microphone = Annotated[str, Field(pattern=r"^(none|recorded|default|\d{1,2}|file:.+)$")]


class Settings(BaseModel):
    """All of them; a key that isn't here is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Annotated[KioskName, Field(description="which kiosk this is; goes with every lead that is left here")] = "kiosk-1"
    camera: Annotated[
        Camera, Field(description="the camera's number, file:PATH of a clip that stands in for it, recorded (what demos brought), or none")
    ] = "0"
    microphone: Annotated[
        Microphone, Field(description="the microphone's number, default, file:PATH of a WAV file that stands in for it, recorded, or none")
    ] = "default"
    featured: Annotated[str, Field(description="the id of the demo that comes first and largest; empty for none")] = "vn.tram.street-eye"
    mirror: Annotated[bool, Field(description="whether the camera's picture is shown as in a mirror")] = True
    muted: Annotated[bool, Field(description="nothing is heard")] = False
    sticks_in: Annotated[Folder | None, Field(description="a folder whose folders staff may use as sticks, such as a network share")] = None
    copy_to: Annotated[Folder | None, Field(description="a folder on a second disk or stick, where every sealed lead is copied to")] = None
    windowed: Annotated[bool, Field(description="a window that can be closed, instead of the whole screen")] = False
    text_scale: Annotated[float, Field(ge=1, le=1.6, description="how large type is when a visit begins: 1 to 1.6")] = 1.0
    light: Annotated[bool, Field(description="whether visits begin with the light palette, which has the higher contrast")] = False
    reach: Annotated[bool, Field(description="whether visits begin with every control in the lower third")] = False
    calm: Annotated[bool, Field(description="whether visits begin with less motion")] = False
    voice: Annotated[bool, Field(description="whether visits begin with spoken guidance, where espeak-ng is installed")] = False
    idle_seconds: Annotated[IdleSeconds, Field(description="without a touch, until the kiosk asks who is there")] = 45
    countdown_seconds: Annotated[CountdownSeconds, Field(description="from asking until everything is wiped")] = 10

    @classmethod
    def read(cls, home: Path, over: Mapping[str, object] = MappingProxyType({})) -> Settings:
        """What was said nearest to the machine holds: `over`, then what staff chose, then `kiosk.toml`, then the organiser's orders.

        Raises KnownError `settings-bad`, `orders-bad`.
        """
        path = home / FILE
        ordered = read_orders(orders_file(home, ORDERS)).settings
        try:
            written = read_toml(path.read_text("utf-8")) if path.exists() else {}
            return cls.model_validate({**ordered, **written, **read_choices(home).settings, **over})
        except ValidationError as error:
            raise KnownError("settings-bad", file=str(path), reason=first_refusal(error)) from error
        except (OSError, ValueError) as error:
            raise KnownError("settings-bad", file=str(path), reason=str(error)) from error
