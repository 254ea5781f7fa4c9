"""The ways through the organiser's window: before there is an event, and on the third day of one; one function for each place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtTest import QTest

from exhibitor_admin.app import App
from exhibitor_admin.bridge.admin import PLACES
from exhibitor_admin.tour.example_event import PASSPHRASE
from exhibitor_admin.words import Spoken
from kiosk.tour.album import Album
from kiosk.tour.hand import Hand

REST_SECONDS = 0.4
"""Until what was opened has come in and stands still."""


class _Walker:
    """Somebody at the window who speaks one language."""

    def __init__(self, app: App, hand: Hand, album: Album, language: Spoken) -> None:
        self._app, self._hand, self._album, self._language = app, hand, album, language
        self._parts: Any = app.parts

    def _go(self, place: str) -> None:
        self._app.admin.go(place)
        self._rest(getattr(self._parts, place))

    def _take(self, name: str, *what: Any) -> None:
        """A picture, once what is shown has nothing going on any more."""
        for one in what:
            self._rest(one)
        self._hand.pause(REST_SECONDS)
        self._album.take(self._app.window, self._language, name)

    def _rest(self, what: Any) -> None:
        self._until(lambda: not what.tasks.busy, type(what).__name__)
        self._hand.pause(REST_SECONDS)

    def _until(self, condition: Callable[[], object], what: str) -> None:
        self._hand.wait_for(condition, what)

    def _escape(self) -> None:
        QTest.keyClick(self._app.window, Qt.Key.Key_Escape)
        self._hand.pause(REST_SECONDS)


class BeginningRoute(_Walker):
    """On a machine that has nothing yet."""

    def walk(self) -> None:
        for place in PLACES:
            self._go(place)
            self._take(f"{place}-first")
        self._go("home")
        self._hand.touch(kind="main", icon="plus")
        self._take("home-new-event")
        self._parts.home.newEvent.make(PASSPHRASE, PASSPHRASE)
        self._take("home-new-event-missing")


class EventRoute(_Walker):
    """With the example's event; `broken` is a demo's folder that isn't in order."""

    def __init__(self, app: App, hand: Hand, album: Album, language: Spoken, broken: Path) -> None:
        super().__init__(app, hand, album, language)
        self._broken = broken

    def walk(self) -> None:
        self._home()
        self._demos()
        self._exhibitors()
        self._programme()
        self._lock()
        self._leads()
        self._insights()
        self._kiosks()

    def _home(self) -> None:
        self._go("home")
        self._take("home")
        self._hand.touch(icon="pen-line", kind="plain")
        self._take("home-change")
        self._escape()

    def _demos(self) -> None:
        demos = self._parts.demos
        self._go("demos")
        self._until(lambda: demos.live.on, "the demo's own page")
        self._hand.pause(4 * REST_SECONDS)
        self._take("demos")
        demos.drop([QUrl.fromLocalFile(str(self._broken))])
        self._take("demos-problems", demos)
        demos.forget()
        self._hand.touch(icon="plus", kind="plain")
        self._take("demos-begin")
        self._escape()

    def _exhibitors(self) -> None:
        self._go("exhibitors")
        self._take("exhibitors")
        for icon, sheet in (("plus", "form"), ("message-square", "questions"), ("lock-keyhole", "key"), ("trash-2", "remove")):
            self._hand.touch(icon=icon, enabled=True, kind=("main", "plain"))
            self._take(f"exhibitors-{sheet}")
            self._escape()

    def _programme(self) -> None:
        programme = self._parts.programme
        self._go("programme")
        self._take("programme")
        self._hand.touch(icon="clock")
        self._take("programme-hours")
        self._escape()
        for tab in ("look", "gallery", "notices"):
            self._hand.touch(modelData=tab)
            self._take(f"programme-{tab}", programme)
            if tab == "gallery":
                programme.styling.put("text3", "#4D3E33")
                self._take("programme-look-weak")
                programme.styling.revert()
        self._hand.touch(kind="main", icon="package")
        self._take("programme-bundle", programme.bundling)
        self._escape()

    def _leads(self) -> None:
        """Sealed, then opened: somebody looked at, two who may be one, and a file of all."""
        leads = self._parts.leads
        self._go("leads")
        self._take("leads-locked")
        self._parts.lock.unlock(PASSPHRASE)
        self._until(lambda: leads.state == "open" and leads.shown == leads.total, "the opened contacts")
        self._rest(leads)
        self._take("leads")
        self._hand.touch(index=1, twin=False)
        self._until(lambda: leads.person.id, "somebody's side")
        self._hand.touch(icon="list-filter")
        self._take("leads-person", leads)
        sheets = (
            ("LeadsNews", "Look and merge", "twins"),
            ("LeadsPlace", "What is due", "due"),
            ("LeadsPlace", "What was handed out", "handed-out"),
        )
        for part, button, sheet in sheets:
            self._hand.touch(text=QCoreApplication.translate(part, button))
            self._take(f"leads-{sheet}")
            self._escape()
        self._hand.touch(icon="download", kind="main")
        self._until(lambda: leads.out.ready, "what will be in the file")
        self._take("leads-export")
        self._escape()
        self._hand.touch(icon="usb")
        self._take("leads-collect")
        self._escape()

    def _kiosks(self) -> None:
        self._go("kiosks")
        self._take("kiosks")

    def _insights(self) -> None:
        self._go("insights")
        self._until(lambda: self._parts.insights.state == "ready", "the figures")
        self._take("insights")
        self._parts.insights.choose("day", "")
        self._take("insights-whole-event", self._parts.insights)

    def _lock(self) -> None:
        """The sheet that asks for the passphrase, and refuses a wrong one."""
        lock = self._parts.lock
        self._hand.touch(icon="lock-keyhole", on=False)
        self._take("unlock")
        lock.unlock("sai")
        self._take("unlock-wrong", lock)
        self._until(lambda: lock.wait == 0, "the next try")
        self._escape()
