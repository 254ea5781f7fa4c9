"""The demos that this kiosk may show: those that ship and those that were installed, judged by the catalogue of its event."""

from __future__ import annotations

import logging

from demos.library import Library
from demos.package.catalogue import EventCatalogue, read_catalogue
from demos.package.read import Package
from kiosk.event.edition import is_good
from kiosk.event.record import EventRecord
from kiosk.home import Home
from models.errors import KnownError

NOT_THE_DEMO = frozenset(("sample-unreadable",))
"""Failures that another version of the demo wouldn't cure."""

log = logging.getLogger(__name__)


def open_library(home: Home, event: EventRecord) -> Library:
    """Of an event that signs no catalogue, such as a practice, whatever was installed may be shown.

    Raises KnownError as `read_catalogue` does, and `catalogue-old` where a newer one was seen here before.
    """
    if event.signing_key is None:
        return Library(home.demos)
    approved = read_catalogue(home.event, event.id, event.signing_key)
    library = Library(home.demos, approved=approved)
    library.store.note_serial(event.id, approved.serial, keep=is_good(home.root))
    return library


def open_library_whatever_happens(home: Home, event: EventRecord) -> Library:
    """For the kiosk itself: without a catalogue that holds, it shows the demos that ship and nothing else."""
    try:
        return open_library(home, event)
    except KnownError as error:
        log.error("only the demos that ship can be shown: %s", error)
        return Library(home.demos, approved=EventCatalogue(event=event.id))


def give_up(library: Library, package: Package, error: KnownError) -> None:
    """Remember that an installed demo failed again and again: from the next start on, the last good version is shown."""
    if package.models is None or error.code in NOT_THE_DEMO:
        return  # one that ships has no other version
    log.error("%s %s is set aside: %s", package.manifest.id, package.manifest.version, error)
    try:
        library.store.set_aside(package.manifest.id, package.manifest.version)
    except OSError as failure:
        log.error("it can't be remembered: %s", failure)
