"""The QML engine of the kiosk: it loads the program's own files and nothing else, and reaches no network."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QIODevice, QLibraryInfo, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlAbstractUrlInterceptor, QQmlApplicationEngine, QQmlNetworkAccessManagerFactory

from kiosk.bridge import box_marks, colours, drawing, emblem, logos, picture, qr, stage, steering
from kiosk.bridge.garbage import Garbage

MADE_BY_QML = (
    box_marks.BoxMarks,
    colours.Colours,
    drawing.Drawing,
    emblem.Emblem,
    logos.Logos,
    picture.Picture,
    qr.QrCode,
    stage.Stage,
    steering.Steering,
)
"""What QML makes by itself, or names on pages that do without it; importing the types has told it of them."""
QML = Path(str(files("kiosk"))) / "qml"
NOWHERE = QUrl("qrc:/refused")
"""Names nothing, and is looked for in memory: no network is asked."""

log = logging.getLogger(__name__)


class _NoNetwork(QNetworkAccessManager):
    """Answers every request with an error; no socket is opened.

    Only a second lock: Qt's picture thread may crash in here for an `<img>` of rich text, which is why all text is plain.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._answers: list[QNetworkReply] = []
        """Held, or Python would take them away from Qt."""

    def createRequest(
        self,
        operation: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        _data: QIODevice | None = None,
    ) -> QNetworkReply:
        log.warning("refused to fetch from %s", request.url().host() or request.url().scheme())
        self._answers.append(super().createRequest(operation, QNetworkRequest(NOWHERE), None))
        return self._answers[-1]


class _NoNetworkFactory(QQmlNetworkAccessManagerFactory):
    def __init__(self) -> None:
        super().__init__()
        self._made: list[_NoNetwork] = []
        """Qt holds them by address only."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        self._made.append(_NoNetwork(parent))
        return self._made[-1]


class _OwnFiles(QQmlAbstractUrlInterceptor):
    """Lets through what lies among our QML files or Qt's, and what is compiled into either.

    Qt asks on its loader's thread, for which the window's waits: QML must not be loaded by a call that keeps Python's lock, as
    `loadData` does.
    """

    def __init__(self, own: Sequence[Path]) -> None:
        super().__init__()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
        self._roots = frozenset(named for root in (*own, qt) for named in (root, root.resolve()))  # Qt follows links, Python doesn't

    def intercept(self, url: QUrl, kind: QQmlAbstractUrlInterceptor.DataType) -> QUrl:  # type: ignore[override]
        if url.isEmpty() or url.scheme() == "qrc" or (url.isLocalFile() and self._ours(Path(os.path.normpath(url.toLocalFile())))):
            return url
        log.warning("refused to load %s (%s)", url.toString(), kind.name)
        return NOWHERE

    def _ours(self, path: Path) -> bool:
        return any(path.is_relative_to(root) for root in self._roots)


class Engine(QQmlApplicationEngine):
    """Qt keeps neither the factory nor the interceptor alive: this does."""

    def __init__(self, *own: Path) -> None:
        """`own` are folders of our QML files; without any the kiosk's."""
        super().__init__()
        own = own or (QML,)
        self._network, self._files, self._garbage = _NoNetworkFactory(), _OwnFiles(own), Garbage(self)
        self.setNetworkAccessManagerFactory(self._network)
        self.addUrlInterceptor(self._files)
        self.setImportPathList([*self._default_imports(), *map(str, own)])

    def _default_imports(self) -> list[str]:
        """Qt's own modules; neither the program's folder nor what the environment names."""
        return ["qrc:/qt-project.org/imports", QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath)]
