"""How each demo stands with the event: permitted, waiting for it, or withdrawn; what the Demos place and `demo standing` list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from demos.library import SHOWCASE
from demos.package.catalogue import Approval, EventCatalogue, read_catalogue
from demos.package.read import MANIFEST, Package, read_package
from demos.records import numbers
from demos.text import Words
from exhibitor_admin.demos_here import list_demos
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.shelf import FOLDER, Shelf, Shelved, history
from exhibitor_admin.words import Spoken
from kiosk.event.event import Event
from kiosk.event.read import read_event
from kiosk.home import Home
from models.errors import KnownError

State = Literal["approved", "waiting", "revoked", "shipped", "absent"]
"""`waiting`: on the shelf, not permitted. `shipped`: part of the program. `absent`: permitted, but its file is not on this shelf."""


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a demo."""

    version: str
    state: State
    key: str = ""
    shown: bool = False
    """Whether kiosks take this one: the highest that is permitted, or the one to which they were ordered back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One demo, its versions newest first."""

    id: str
    title: Words
    exhibitor: str
    picture: Path | None
    versions: tuple[Version, ...]

    @property
    def state(self) -> State:
        """Of the version that kiosks take; where they take none, of the newest."""
        return self.leading.state

    @property
    def on_kiosks(self) -> Version | None:
        """The version that kiosks take, also while a higher one waits."""
        return next((version for version in self.versions if version.shown), None)

    @property
    def leading(self) -> Version:
        newest = self.versions[0]
        if newest.state == "waiting":
            return newest
        return self.on_kiosks or newest

    @property
    def waits(self) -> bool:
        """Whether a version waits that is higher than all that were decided on."""
        return self.versions[0].state == "waiting"


def standings(kiosk: Home, shelf: Shelf) -> list[Standing]:
    """Every demo: first those of the shelf, then those that were permitted elsewhere, then those that ship.

    Before there is an event nothing is permitted. Raises KnownError as `read_event` and `read_catalogue` do.
    """
    catalogue = event_catalogue(kiosk.event)
    shelved = list(history(shelf.versions()))
    known = {versions[0].id for versions in shelved}
    absent = {approval.id for approval in catalogue.approved} - known - {package.manifest.id for package in shipped()}
    return [
        *(_shelved(shelf, versions, catalogue) for versions in shelved),
        *(_absent(id, catalogue) for id in sorted(absent)),
        *(_shipped(package, catalogue) for package in shipped() if package.manifest.id not in known),
    ]


def demo_titles(kiosk: Home, organiser: OrganiserHome, language: Spoken) -> dict[str, str]:
    """Of every demo that this machine knows, by id. Raises as `standings` and `list_demos` do."""
    shelved = {one.id: one.title.in_(language) for one in standings(kiosk, Shelf(organiser.shelf))}
    return shelved | {demo.id: demo.title for demo in list_demos(kiosk, language)[0]}


def event_catalogue(folder: Path) -> EventCatalogue:
    """What an event permits; nothing before there is one, or before its first approval. Raises as `standings` does."""
    try:
        event: Event = read_event(folder)
    except KnownError as error:
        if error.code != "event-missing":
            raise
        return EventCatalogue(event="")
    if event.signing_key is None:
        return EventCatalogue(event=event.id)
    return read_catalogue(folder, event.id, event.signing_key)


@cache
def shipped() -> tuple[Package, ...]:
    """The demos that are part of the program, which don't change while it runs."""
    return tuple(read_package(path.parent) for path in sorted(SHOWCASE.glob(f"*/{MANIFEST}")))


def _shelved(shelf: Shelf, versions: Sequence[Shelved], catalogue: EventCatalogue) -> Standing:
    newest = versions[0]
    shown = _shown(newest.id, catalogue)
    rows = tuple(_version(one, catalogue, shown) for one in versions)
    picture = shelf.root / newest.id / newest.version / FOLDER / newest.picture
    return Standing(newest.id, newest.title, newest.exhibitor, picture, rows)


def _version(one: Shelved, catalogue: EventCatalogue, shown: Approval | None) -> Version:
    approval = next((other for other in _approvals(one.id, catalogue) if (other.version, other.digest) == (one.version, one.digest)), None)
    if catalogue.revokes(one.id, one.version, one.key):
        return Version(one.version, "revoked", one.key)
    return Version(one.version, "approved" if approval else "waiting", one.key, approval is not None and approval is shown)


def _absent(id: str, catalogue: EventCatalogue) -> Standing:
    shown = _shown(id, catalogue)
    found = sorted(_approvals(id, catalogue), key=lambda one: numbers(one.version), reverse=True)
    rows = tuple(Version(one.version, "revoked" if _revoked(one, catalogue) else "absent", one.key, one is shown) for one in found)
    return Standing(id, Words(vi=id, en=id), "", None, rows)


def _shipped(package: Package, catalogue: EventCatalogue) -> Standing:
    manifest = package.manifest
    revoked = catalogue.revokes(manifest.id, manifest.version)
    row = Version(manifest.version, "revoked" if revoked else "shipped", shown=not revoked)
    title = Words(vi=manifest.text.vi.title, en=manifest.text.en.title)
    return Standing(manifest.id, title, manifest.exhibitor.name, package.path(manifest.picture), (row,))


def _approvals(id: str, catalogue: EventCatalogue) -> Iterator[Approval]:
    return (approval for approval in catalogue.approved if approval.id == id)


def _revoked(approval: Approval, catalogue: EventCatalogue) -> bool:
    return catalogue.revokes(approval.id, approval.version, approval.key)


def _shown(id: str, catalogue: EventCatalogue) -> Approval | None:
    """The approval that kiosks follow: an order to go back, else the highest version."""
    found = [approval for approval in _approvals(id, catalogue) if not _revoked(approval, catalogue)]
    highest = max(found, key=lambda approval: numbers(approval.version), default=None)
    return next((one for one in reversed(found) if one.rollback or one is highest), None)
