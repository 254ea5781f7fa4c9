"""`Lock`: the event's private key, and the key that signs what its kiosks may show, opened with their passphrase once per sitting."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.apart import apart
from exhibitor_admin.approvals import open_catalogue_key
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.keys import PrivateKey, unlock_key
from exhibitor_admin.signing import SignKey
from kiosk.event.event import Event
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_WAIT_SECONDS = 64


@QmlElement
@QmlUncreatable("The window has one")
class Lock(QObject):  # type: ignore[operator]
    """Each wrong passphrase doubles the wait before the next one. What needs the key asks for `key`, or listens to `turned`."""

    changed = Signal()
    turned = Signal()
    """Another key is open, or none; `changed` also tells of the seconds of a wait."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._tasks = Tasks(self._explain, self)
        self._key: PrivateKey | None = None
        self._signer: SignKey | None = None
        self._wrong, self._wait = 0, 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._pass_a_second)
        self.turned.connect(self.changed)

    @property
    def key(self) -> PrivateKey | None:
        """While the lock is open."""
        return self._key

    @property
    def signer(self) -> SignKey | None:
        """While the lock is open, unless the signing key has another passphrase and `unlockSigner` wasn't given it yet."""
        return self._signer

    def close(self) -> None:
        """Let go of the keys."""
        self.shut()
        self._tasks.close()

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Try it; takes about a second. Nothing happens while the last wrong one is waited for."""
        if self._wait or self._tasks.property("busy"):
            return
        event = self._office.event()
        if event is None:
            self._tasks.fail(KnownError("event-missing", folder=str(self._office.kiosk.event)))
            return
        path = self._office.organiser.key(event.id)
        self._tasks.begin(lambda _: (apart(unlock_key, path, passphrase), self._same(event, passphrase)), self._open)

    @Slot(str)
    def unlockSigner(self, passphrase: str) -> None:
        """The signing key alone, where it has a passphrase of its own."""
        event = self._office.event()
        if event is None or self._wait or self._tasks.property("busy"):
            return
        self._tasks.begin(lambda _: open_catalogue_key(self._office.organiser, event, passphrase), self._open_signer)

    @Slot()
    def shut(self) -> None:
        if self._key is not None:
            self._key = self._signer = None
            self.turned.emit()

    def _same(self, event: Event, passphrase: str) -> SignKey | None:
        """The signing key, if it has this passphrase too."""
        try:
            return open_catalogue_key(self._office.organiser, event, passphrase)
        except KnownError:
            return None

    def _open(self, keys: tuple[PrivateKey, SignKey | None]) -> None:
        (self._key, self._signer), self._wrong = keys, 0
        self.turned.emit()

    def _open_signer(self, key: SignKey) -> None:
        self._signer, self._wrong = key, 0
        self.turned.emit()

    def _explain(self, error: KnownError) -> str:
        if error.code == "passphrase-wrong":
            self._wrong += 1
            self._wait = min(2**self._wrong, LONGEST_WAIT_SECONDS)
            self._second.start()
            self.changed.emit()
        return self._office.explain(error)

    @Slot()
    def _pass_a_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._second.stop()
        self.changed.emit()

    opened = Property(bool, lambda self: self._key is not None, notify=changed)
    signs = Property(bool, lambda self: self._signer is not None, notify=changed)
    wait = Property(int, lambda self: self._wait, notify=changed)
    """Seconds until the next try."""
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
