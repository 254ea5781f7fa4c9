"""The way through the kiosk: every screen in every state that a visitor can meet, by touches and real faults."""

from __future__ import annotations

import os
import signal
from shutil import copyfile
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.runner.supervisor import CRASHES_IN_A_ROW
from demos.text import Language
from kiosk.app import App
from kiosk.bridge.fields import say_field
from kiosk.bridge.idle import Idle
from kiosk.capture.video import Clip
from kiosk.leads.contact import Field
from kiosk.tour.album import Album
from kiosk.tour.card import film, held_up
from kiosk.tour.hand import Hand
from kiosk.tour.visitor import REST_SECONDS, Visitor

STREET, READER, CUT_OUT, MARKS = (read_package(SHOWCASE / name) for name in ("street-eye", "read-vietnamese", "cut-out", "restore-marks"))
NAMES: dict[Language, str] = {"vi": "nguyeenx thij minh khuee", "en": "anna nguyen", "ko": "ㄱㅣㅁㅁㅣㄴㅈㅣ"}
"""As they are typed: by Telex, plainly, and by the two-set layout."""
IDENTITY = "001000000000|000000000|Nguyễn Văn A|01011990|Nam|Hà Nội|01012022"
CARD = "MECARD:N:Nguyễn,Thị Minh Khuê;ORG:Trường THPT số 2;TITLE:Giáo viên Tin học;TEL:+84912345678;EMAIL:khue@truong.example;;"
HALF_A_PHONE, REST_OF_THE_PHONE = "091234567", "8"


class Route(Visitor):
    """One walk through one window."""

    def __init__(self, app: App, hand: Hand, album: Album, camera: Clip) -> None:
        """`camera` is a clip that isn't there until the tour puts it in place."""
        super().__init__(app, hand, album)
        self._camera = camera

    def walk(self) -> None:
        """All stations in all languages of the event, then those that can happen once."""
        for language in self._app.parts.languages.property("codes"):
            self._language = language
            self._attract()
            self._gallery()
            self._street()
            self._how()
            self._reader()
            self._marks()
            self._cut_out()
            self._scan()
            self._contact()
            self._still_there()
            self._faults()

    def _attract(self) -> None:
        self._app.kiosk.wipe()
        self._at("attract")
        self._app.parts.languages.choose(self._language)
        self._take("attract")
        self._hand.touch(code=self._language, kind="main")
        self._at("gallery")

    def _gallery(self) -> None:
        self._take("gallery")

    def _street(self) -> None:
        """Without a camera, with one, and on the sample in which the model is wrong."""
        self._camera.path.unlink(missing_ok=True)
        self._open(STREET)
        self._take("demo-no-camera")
        self._back_to_gallery()
        copyfile(STREET.path(STREET.manifest.sample[0].file), self._camera.path)
        self._open(STREET)
        self._take("demo-street")
        self._hand.touch(icon="camera", enabled=True)
        self._hand.wait_for(lambda: self._demo("source") == "device", "the camera")
        self._hand.wait_for(self._found_something, "what is found in the camera's picture")
        self._take("demo-camera")
        self._touch_failing_sample(STREET)
        self._take("demo-fails")

    def _how(self) -> None:
        self._hand.touch(icon="lightbulb")
        self._at("how")
        self._take("how")
        self._hand.touch(icon="languages")
        self._hand.pause(REST_SECONDS)
        self._take("languages")
        self._hand.tap(QPointF(4, 4))
        self._hand.pause(REST_SECONDS)
        self._hand.touch(icon="arrow-left", enabled=True)
        self._at("demo")
        self._back_to_gallery()

    def _reader(self) -> None:
        """Its models are the largest, so the page that is being prepared can be seen."""
        self._touch_card(READER)
        self._hand.pause(0.3)
        if self._demo("state") == "working":
            self._album.take(self._app.window, self._language, "demo-working")
        self._ready()
        self._take("demo-reader")
        self._hand.touch(icon="qr-code")
        self._at("take-home")
        self._take("take-home")
        self._hand.touch(icon="arrow-left", enabled=True)
        self._at("demo")
        self._back_to_gallery()

    def _marks(self) -> None:
        """A word of the first sample that can be read in several ways."""
        self._open(MARKS)
        self._hand.touch(text="phở", active=False)
        self._take("demo-marks")
        self._back_to_gallery()

    def _cut_out(self) -> None:
        self._open(CUT_OUT)
        self._take("demo-cut-out")

    def _scan(self) -> None:
        """An identity card is refused, a business card fills the form."""
        scan: Any = self._app.parts.contact.scan
        self._hand.touch(icon="message-square")
        self._at("contact")
        film(self._camera.path, held_up(IDENTITY))
        self._hand.touch(icon="scan-line")
        self._hand.wait_for(lambda: scan.refused, "the refused card")
        self._take("scan-refused")
        film(self._camera.path, held_up(CARD))
        self._hand.wait_for(lambda: self._app.parts.contact.property("scanned"), "what the card says")
        self._take("contact-scanned")
        self._hand.touch(icon="arrow-left", enabled=True)
        self._at("demo")

    def _contact(self) -> None:
        """Empty, half filled and refused, complete, and thanked for."""
        self._hand.touch(icon="message-square")
        self._at("contact")
        self._take("contact-empty")
        self._type(NAMES[self._language])
        self._focus("phone")
        self._type(HALF_A_PHONE)
        self._send()
        self._hand.pause(REST_SECONDS)
        self._take("contact-missing")
        self._type(REST_OF_THE_PHONE)  # the form went to the field with the mistake by itself
        for _ in ("of age", "the exhibitor may call"):
            self._hand.touch(given=False)
        self._interests()
        self._take("contact-filled")
        self._send()
        self._questions()
        self._at("thanks")
        self._take("thanks")
        self._hand.touch(icon="smile", chosen=False)
        self._take("thanks-rated")
        self._hand.touch(kind="main", enabled=True)
        self._at("gallery")

    def _interests(self) -> None:
        """The first and the last of those on the screen, where the event has a list."""
        enquiry: Any = self._app.parts.contact.enquiry
        offered = [row.text for row in enquiry.interests.rows if self._hand.see(text=row.text, chosen=False)]
        for text in dict.fromkeys((*offered[:1], *offered[-1:])):
            self._hand.touch(text=text, chosen=False)

    def _questions(self) -> None:
        """One answered by a touch, where the exhibitor asks any."""
        if not self._app.parts.contact.property("asking"):
            return
        self._hand.pause(REST_SECONDS)
        if self._hand.see(chosen=False):
            self._hand.touch(chosen=False)
        self._take("contact-questions")
        self._send()

    def _still_there(self) -> None:
        self._open(STREET)
        idle = self._app.kiosk.findChild(Idle)
        assert idle is not None
        self._hand.wait_for(lambda: self._hand.settled, "the pictures")
        idle.ask()
        self._hand.wait_for(lambda: idle.property("counting") and idle.property("secondsLeft") <= 7, "the countdown")
        self._album.take(self._app.window, self._language, "still-there")  # no rests: the countdown goes on
        self._hand.touch(kind="main", tall=True)
        self._hand.pause(REST_SECONDS)

    def _faults(self) -> None:
        """The worker dies once, and is back; then again and again, until its demo is set aside; then the kiosk itself has a bug."""
        for crash in range(1, CRASHES_IN_A_ROW):
            self._ready()
            self._kill_worker()
            self._hand.wait_for(lambda: self._demo("state") == "recovering", "the demo recovering")
            if crash == 1:
                self._album.take(self._app.window, self._language, "demo-recovering")
        self._ready()
        self._kill_worker()
        self._at("failed")
        self._take("failed")
        self._hand.touch(kind="main", tall=True)
        self._at("gallery")
        self._app.kiosk.stumble()
        self._at("failed")
        self._take("unexpected")
        self._hand.touch(kind="main", tall=True)
        self._at("gallery")

    def _demo(self, name: str) -> Any:
        return self._app.parts.demo.property(name)

    def _touch_failing_sample(self, package: Package) -> None:
        place = next(place for place, sample in enumerate(package.manifest.sample) if sample.fails)
        self._hand.touch(path=str(package.path(package.manifest.sample[place].file)), fails=True)
        self._hand.wait_for(lambda: self._demo("source") == "sample", "the failing sample")
        self._ready()

    def _focus(self, field: Field) -> None:
        self._hand.touch(label=say_field(field), inUse=False)
        self._hand.pause(REST_SECONDS)

    def _send(self) -> None:
        """Or go on, where questions follow."""
        self._hand.touch(text=tuple(QCoreApplication.translate("Agreement", name) for name in ("Send", "Continue")))

    def _kill_worker(self) -> None:
        run = self._app.parts.demo.run
        assert run is not None
        pid = run.worker_pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
