"""Makes the staff's screens of what the kiosk has."""

from __future__ import annotations

from functools import partial

from demos.text import Language
from kiosk.bridge.demo import Demo
from kiosk.bridge.sending import Sending
from kiosk.bridge.staff.by_receipt import ByReceipt
from kiosk.bridge.staff.devices import Devices
from kiosk.bridge.staff.door import Door
from kiosk.bridge.staff.handing_over import HandingOver
from kiosk.bridge.staff.health import Content, Health
from kiosk.bridge.staff.importing import Importing
from kiosk.bridge.staff.last_lead import LastLead
from kiosk.bridge.staff.naming import Naming
from kiosk.bridge.staff.parts import StaffParts, Surroundings
from kiosk.bridge.staff.staff import Staff
from kiosk.event.event import Event
from kiosk.home import Home
from kiosk.leads.requests import RequestDesk
from kiosk.leads.store import Store
from kiosk.settings import Settings
from kiosk.staff.gate import Gate
from kiosk.staff.look import look_round
from kiosk.staff.sticks import find_sticks


def open_staff(
    home: Home, settings: Settings, event: Event, store: Store, sending: Sending, demo: Demo, content: Content, titles: dict[str, str]
) -> Staff:
    """`titles` are the demos' by their ids, in the event's first language. Raises KnownError as `what_waits` does."""
    language = event.languages[0]
    sticks = partial(find_sticks, settings.sticks_in)
    gate = Gate(home.root)
    cameras, microphones = Devices("camera", home.root, settings), Devices("microphone", home.root, settings)
    parts = StaffParts(
        door=Door(gate),
        handing_over=HandingOver(store, settings.name, home.key, sticks),
        importing=Importing(home, sticks, language),
        last_lead=LastLead(sending, language),
        by_receipt=ByReceipt(RequestDesk(store, settings.name), language, lambda id: titles.get(id, id)),
        cameras=cameras,
        microphones=microphones,
        naming=Naming(home.root, settings.name, language),
        health=Health(partial(look_round, store, event), cameras, microphones, content),
    )

    def open_demo(spoken: Language) -> str:
        package = demo.package if demo.run is not None else None
        return package.manifest.text.in_(spoken).title if package else ""

    return Staff(gate, parts, Surroundings(home.root, settings.name, settings.muted, event.place.in_, open_demo), language)
