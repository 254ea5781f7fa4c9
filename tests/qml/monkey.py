"""A visitor without sense: from a seed, whatever fingers, keys and failing devices can do to the whole window, in any order."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPointingDevice
from PySide6.QtTest import QTest

from tests.qml.every_page import controls
from tests.qml.kiosk_window import KioskWindow
from tests.qml.loose_camera import LooseCamera

MARK = "Zqz"
"""Stands in everything that is typed: found after a visit has ended, something of a visitor stayed."""
SIZES = ((1280, 720), (720, 1280), (1024, 600), (960, 960))
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        *("Tab", "Backtab", "Return", "Enter", "Space", "Escape", "Left", "Right", "Up", "Down", "Home", "End", "PageUp", "PageDown"),
        *("Backspace", "Delete", "F1", "F4", "F5", "F11", "Print", "Menu", "Help", "Meta", "Back", "Close", "PowerOff", "Refresh"),
        *("A", "C", "V", "Q", "W", "S", "Z", "0", "9", "Plus", "Hangul", "VolumeMute", "MonBrightnessDown", "LaunchMail"),
    )
)
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 6,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)


class Monkey:
    """Plays on one window. The same seed does the same things, though the machine may answer at other times."""

    def __init__(self, visit: KioskWindow, seed: int, camera: LooseCamera) -> None:
        self.visit, self._chance, self._camera = visit, Random(seed), camera
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self.trail: deque[str] = deque(maxlen=40)
        """What was done last."""
        self.done = self.sent = 0
        visit.kiosk.contact.sent.connect(self._count)
        self._ways: tuple[tuple[int, Callable[[], object]], ...] = (
            (30, self.touch_a_control),
            (8, self.touch_somewhere),
            (8, self.hammer),
            (6, self.many_fingers),
            (8, self.swipe),
            (5, self.hold_while_something_happens),
            (8, self.press_a_key),
            (2, self.press_a_chord_of_staff),
            (4, self.write),
            (5, self.change_the_language),
            (3, self.fill_in),
            (3, self.open_a_demo),
            (1, self.ask_who_is_there),
            (1, self.leave),
            (2, self.resize),
            (2, self.shake_the_camera),
            (1, self.touch_the_corners),
            (1, self.try_to_close),
            (1, self.kill_a_worker),
            (6, self.wait),
        )

    def act(self) -> None:
        """One thing."""
        way = self._chance.choices([way for _, way in self._ways], [weight for weight, _ in self._ways])[0]
        self.trail.append(f"{way.__name__} on {self.visit.kiosk.screen}")
        way()
        self.done += 1
        self.visit.rest(0)

    def touch_a_control(self) -> None:
        self._touch(self._control())

    def touch_somewhere(self) -> None:
        self._touch(self._somewhere())

    def hammer(self) -> None:
        """Very quickly, on one control."""
        place = self._control()
        for _ in range(self._chance.randint(2, 6)):
            self._touch(place)

    def many_fingers(self) -> None:
        fingers = [self._chance.choice((self._control, self._somewhere))() for _ in range(self._chance.randint(2, 5))]
        self.visit.drag([[place] for place in fingers])

    def swipe(self) -> None:
        ways = []
        for _ in range(self._chance.choice((1, 1, 1, 2, 3))):
            start, end = self._chance.choice((self._control, self._somewhere))(), self._somewhere()
            ways.append([start + (end - start) * step / 8 for step in range(9)])
        self.visit.drag(ways)

    def hold_while_something_happens(self) -> None:
        """A finger that is still down when its control, its page or its demo is gone."""
        place, finger = self._control(), self._finger
        QTest.touchEvent(self.visit.window, finger).press(7, place, self.visit.window).commit()
        self._chance.choice((self.change_the_language, self.leave, self.resize, self.open_a_demo, self.ask_who_is_there, self.wait))()
        QTest.touchEvent(self.visit.window, finger).release(7, self._chance.choice((place, self._somewhere())), self.visit.window).commit()

    def press_a_key(self) -> None:
        key, held = self._chance.choice(KEYS), self._chance.choice(HELD)
        for _ in range(self._chance.choice((1, 1, 1, 20))):
            self._send_key(key, held, "")

    def press_a_chord_of_staff(self) -> None:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        self._send_key(Qt.Key.Key_S, held, "")

    def write(self) -> None:
        """On the keyboard of the screen, or on one that somebody plugged in."""
        text = MARK + self._chance.choice(("", "nguyeenx ", "\N{OK HAND SIGN}", "가나다", "مرحبا", "<b>", "x" * 300, "\t\n", "';--"))
        if self._chance.random() < 0.5:
            self.visit.kiosk.keyboard.type(text)
        else:
            for sign in text:
                self._send_key(Qt.Key(0), Qt.KeyboardModifier.NoModifier, sign)

    def change_the_language(self) -> None:
        self.visit.kiosk.languages.choose(self._chance.choice(("vi", "en", "ko", "xx", "")))

    def fill_in(self) -> None:
        """The whole form, and mostly send it, at times twice."""
        kiosk = self.visit.kiosk
        kiosk.openContact()
        for key, text in (("name", f"{MARK} Anna"), ("phone", "0912345678"), ("email", f"{MARK}@example.vn")):
            kiosk.contact.focusField(key)
            kiosk.keyboard.type(text)
        kiosk.contact.setAdult(True)
        kiosk.contact.setConsent("exhibitor-contact", self._chance.random() < 0.9)
        for _ in range(self._chance.choice((0, 1, 1, 2, 3))):
            kiosk.contact.send()

    def open_a_demo(self) -> None:
        """Any, from anywhere; at times it is left again at once."""
        kiosk = self.visit.kiosk
        if kiosk.screen == "attract":
            kiosk.begin("")
        kiosk.openDemo(self._chance.choice(sorted(kiosk._packages)))
        go_on = (kiosk.demo.useDevice, kiosk.openHow, kiosk.openTakeHome, kiosk.tryToFail, kiosk.back, kiosk.home)
        self._chance.choice((lambda: None, *go_on))()

    def ask_who_is_there(self) -> None:
        self.visit.kiosk.idle.ask()

    def leave(self) -> None:
        """As when the countdown has ended."""
        self.visit.kiosk.idle.wipe()

    def resize(self) -> None:
        self.visit.window.resize(*self._chance.choice(SIZES))

    def shake_the_camera(self) -> None:
        self._camera.pull(not self._camera.out)

    def touch_the_corners(self) -> None:
        """In whatever order: the right one brings up staff's door."""
        wide, high = self.visit.window.width() - 3, self.visit.window.height() - 3
        corners = [QPoint(3, 3), QPoint(wide, 3), QPoint(wide, high), QPoint(3, high)]
        if self._chance.random() < 0.5:
            self._chance.shuffle(corners)
        for corner in corners:
            self._touch(corner)

    def try_to_close(self) -> None:
        QCoreApplication.sendEvent(self.visit.window, QCloseEvent())

    def kill_a_worker(self) -> None:
        if (run := self.visit.kiosk.demo.run) is not None and (worker := run.worker_pid) is not None:
            with suppress(ProcessLookupError):
                os.kill(worker, signal.SIGKILL)

    def wait(self) -> None:
        """While timers, workers and animations go on."""
        self.visit.rest(self._chance.choice((20, 100, 300)))

    def _control(self) -> QPoint:
        """The middle of something that can be used, or nearly."""
        found = list(controls(self.visit.window.contentItem()))
        if not found:
            return self._somewhere()
        place = self.visit.place(self._chance.choice(found)).center().toPoint()
        return place + QPoint(self._chance.randint(-4, 4), self._chance.randint(-4, 4))

    def _somewhere(self) -> QPoint:
        """A little outside, too."""
        window = self.visit.window
        return QPoint(self._chance.randint(-5, window.width() + 5), self._chance.randint(-5, window.height() + 5))

    def _touch(self, place: QPoint) -> None:
        for finger in ("press", "release"):
            getattr(QTest.touchEvent(self.visit.window, self._finger), finger)(0, place, self.visit.window).commit()

    def _send_key(self, key: Qt.Key, held: Qt.KeyboardModifier, text: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.visit.window, QKeyEvent(kind, key, held, text))

    def _count(self, _: object) -> None:
        self.sent += 1
