"""`Insights`: what happened at the event, of the day, kiosk and demo that were chosen."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.insights import charts, sentences
from exhibitor_admin.bridge.insights.charts import BarRow
from exhibitor_admin.bridge.insights.known import Known, read_known
from exhibitor_admin.bridge.insights.paper import write_report
from exhibitor_admin.bridge.insights.sentences import HeadlineRow
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import free_name
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.insight.figures import figures
from exhibitor_admin.insight.files import to_csv
from exhibitor_admin.insight.overview import Overview, Part
from exhibitor_admin.whole_file import whole_file, write_whole
from kiosk.bridge.rows import Rows
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

CHARTS = ("times", "tried", "steps", "languages", "ratings", "exhibitors")
NOT_PLAIN = re.compile(r"[^A-Za-z0-9.-]+")
LONGEST_NAME = 30
"""Signs, on a button."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """Something by which the page can be narrowed; the empty id stands for all."""

    id: str
    name: str


def shorten(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"


@QmlElement
@QmlUncreatable("The window has one")
class Insights(QObject):  # type: ignore[operator]
    """`state` is `reading`, `no-event`, `empty` or `ready`. The last day that there is something of is on first."""

    changed = Signal()
    kept = Signal(str)
    """A file was written there."""
    count = 0

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._state = "reading"
        self._known: Known | None = None
        self._seen: Overview | None = None
        self._part: Part | None = None
        self._rows: dict[str, Rows[BarRow]] = {chart: Rows(BarRow, self) for chart in CHARTS}
        self._headline: Rows[HeadlineRow] = Rows(HeadlineRow, self)
        self._parts: dict[str, Rows[PartRow]] = {by: Rows(PartRow, self) for by in ("day", "kiosk", "demo", "form")}

    def refresh(self) -> None:
        """Read everything anew."""
        if not self._tasks.property("busy"):
            self._tasks.begin(self._read, self._show)

    def close(self) -> None:
        self._tasks.close()

    @Slot(str, str)
    def choose(self, by: str, id: str) -> None:
        """Narrow the page by `day` (ISO 8601), `kiosk` or `demo`; an empty id is no limit."""
        if (known := self._known) is not None and self._seen is not None:
            value = (date.fromisoformat(id) if id else None) if by == "day" else id
            part = self._part = replace(self._part or self._seen.part, **{by: value})  # type: ignore[arg-type]
            self._tasks.begin(lambda _: (known, known.overview(part)), self._show)

    @Slot(str)
    def keepData(self, path: str) -> None:
        """All figures of the event as CSV."""
        if (known := self._known) is not None:
            data = to_csv(figures(known.counts, known.named.event.id))
            self._keep(Path(path), lambda place: write_whole(place, data))

    @Slot(QImage, str)
    def keepPicture(self, image: QImage, path: str) -> None:
        """The page as it is on the screen, as PNG."""

        def write(place: Path) -> None:
            with whole_file(place) as beside:
                if not image.save(str(beside), "PNG"):  # type: ignore[call-overload]
                    raise KnownError("file-unwritable", path=str(place), reason="PNG")

        self._keep(Path(path), write)

    @Slot(str)
    def keepReport(self, path: str) -> None:
        """What is on the page, as a PDF to print."""
        if self._known is not None and self._seen is not None:
            seen, named = self._seen, self._known.named
            self._keep(Path(path), lambda place: write_report(place, seen, named))

    def _keep(self, path: Path, write: Callable[[Path], None]) -> None:
        def task(_: Going) -> str:
            place = free_name(path)
            write(place)
            return str(place)

        self._tasks.begin(task, self.kept.emit)

    def _read(self, _: Going) -> tuple[Known, Overview] | None:
        known = read_known(self._office)
        if known is None:
            return None
        seen = known.overview(self._part or Part())
        if seen.days and (self._part is None or self._part.day not in (None, *seen.days)):
            seen = known.overview(Part(day=seen.days[-1]))
        return known, seen

    def _show(self, read: tuple[Known, Overview] | None) -> None:
        if read is None:
            self._state, self._known, self._seen = "no-event", None, None
            self.changed.emit()
            return
        known, seen = self._known, self._seen = read
        if known.named.language != self._office.spoken():  # it was changed while this was read
            self.refresh()
            return
        self._state = "ready" if seen.days else "empty"
        named = known.named
        self._headline.replace(sentences.say_headline(seen, named.language))
        self._rows["times"].replace(charts.time_rows(seen, named))
        self._rows["tried"].replace(charts.tried_rows(seen, named))
        self._rows["steps"].replace(charts.step_rows(seen, named))
        self._rows["languages"].replace(charts.split_rows(seen.languages, named))
        self._rows["ratings"].replace(charts.split_rows(seen.ratings, named))
        self._rows["exhibitors"].replace(charts.exhibitor_rows(seen, named))
        say = sentences.say_all()
        self._parts["day"].replace([PartRow("", say["day"]), *(PartRow(str(day), named.day(day)) for day in reversed(seen.days))])
        self._parts["kiosk"].replace([PartRow("", say["kiosk"]), *(PartRow(kiosk, kiosk) for kiosk in seen.kiosks)])
        self._parts["demo"].replace([PartRow("", say["demo"]), *(PartRow(demo, named.demo(demo)) for demo in seen.demos)])
        self._parts["form"].replace([PartRow(form, name) for form, name in sentences.say_forms().items()])
        self.changed.emit()

    def _chosen(self) -> dict[str, str]:
        """The ids, and the names as a button has room for them."""
        part = self._seen.part if self._seen else Part()
        ids = {"day": str(part.day or ""), "kiosk": part.kiosk, "demo": part.demo}
        names = {f"{by}Name": shorten(row.name) for by, id in ids.items() for row in self._parts[by].rows if row.id == id}
        return ids | names

    def _file_name(self) -> str:
        """Without its ending; names that came from kiosks are cut to what every disk takes."""
        part = self._seen.part if self._seen else Part()
        event = self._known.named.event.id if self._known else ""
        parts = (event, str(part.day or ""), part.kiosk, part.demo)
        return "-".join(plain for said in parts if (plain := NOT_PLAIN.sub("-", said)[:40].strip("-.")))

    def _titles(self) -> dict[str, str]:
        return sentences.say_titles(self._seen, self._known.named) if self._seen and self._known else {}

    def _scale(self) -> list[str]:
        if self._seen is None or self._known is None:
            return []
        return [sentences.say_count(line, self._known.named.language) for line in charts.scale_of(self._seen)]

    state = Property(str, lambda self: self._state, notify=changed)
    compared = Property(bool, lambda self: self._seen is not None and self._seen.before is not None, notify=changed)
    fileName = Property(str, _file_name, notify=changed)
    chosen = Property("QVariantMap", _chosen, notify=changed)  # type: ignore[arg-type]
    titles = Property("QVariantMap", _titles, notify=changed)  # type: ignore[arg-type]
    """By the names of `sentences.say_titles`."""
    scale = Property(list, _scale, notify=changed)
    """What the lines behind the bars of time stand for, from below."""
    headline = Property(Rows, lambda self: self._headline, constant=True)
    times = Property(Rows, lambda self: self._rows["times"], constant=True)
    tried = Property(Rows, lambda self: self._rows["tried"], constant=True)
    steps = Property(Rows, lambda self: self._rows["steps"], constant=True)
    languages = Property(Rows, lambda self: self._rows["languages"], constant=True)
    ratings = Property(Rows, lambda self: self._rows["ratings"], constant=True)
    exhibitors = Property(Rows, lambda self: self._rows["exhibitors"], constant=True)
    days = Property(Rows, lambda self: self._parts["day"], constant=True)
    kiosks = Property(Rows, lambda self: self._parts["kiosk"], constant=True)
    demos = Property(Rows, lambda self: self._parts["demo"], constant=True)
    forms = Property(Rows, lambda self: self._parts["form"], constant=True)
    """In which the page can be kept."""
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
