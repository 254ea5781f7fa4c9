"""The printable report of an event: the page of insights on one sheet of A4, as a PDF."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from exhibitor_admin.bridge.insights.charts import BarRow, exhibitor_rows, scale_of, split_rows, step_rows, time_rows, tried_rows
from exhibitor_admin.bridge.insights.sentences import Named, say_all, say_count, say_headline, say_titles
from exhibitor_admin.bridge.office import ADMIN_WORDS
from exhibitor_admin.insight.overview import Overview
from exhibitor_admin.whole_file import write_whole
from exhibitor_admin.words import Spoken
from kiosk.bridge import fonts
from kiosk.bridge.fonts import FAMILIES
from kiosk.bridge.languages import KIOSK_WORDS, Languages
from kiosk.event.day import say_day
from kiosk.event.event import Event
from kiosk.palette import LIGHT

POINTS = 72
"""To an inch: everything below is in points on A4, 595 × 842."""
WIDTH, LEFT, TOP, BOTTOM = 595, 44, 40, 802
INK, SOFT, STRONG, LINE = (QColor(LIGHT[token]) for token in ("text", "text3", "cinnabar", "hairline"))
BAR, REST = QColor("#B88E6A"), QColor("#E4D3B8")
SHADES = (STRONG, BAR, QColor(LIGHT["text2"]))
MOST_ROWS = 10
"""Of a chart with a line for each group."""


def write_report(path: Path, seen: Overview, named: Named, *, overwrite: bool = False) -> None:
    """Needs a QGuiApplication with the fonts. Raises KnownError as `write_whole` does."""
    written = QBuffer()  # what Qt writes to a full disk is lost without a word
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(written)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(named.event.name.in_(named.language))
    painter = QPainter(writer)
    painter.scale(writer.resolution() / POINTS, writer.resolution() / POINTS)
    _Paper(painter, seen, named).draw()
    painter.end()
    write_whole(path, bytes(written.data().data()), overwrite=overwrite)


def report_on_paper(path: Path, seen: Overview, event: Event, demos: Mapping[str, str], language: Spoken, *, overwrite: bool) -> None:
    """The same where there is no window. Raises KnownError as `write_whole` does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["exhibitor-admin"])
    fonts.load()
    languages = Languages((language,), books=(KIOSK_WORDS, ADMIN_WORDS))
    try:
        write_report(path, seen, Named(event, demos, language), overwrite=overwrite)
    finally:
        languages.close()
        del application


class _Paper:
    """One sheet; every part is drawn below the one before it, or beside it."""

    def __init__(self, painter: QPainter, seen: Overview, named: Named) -> None:
        self._painter, self._seen, self._named = painter, seen, named
        self._titles = say_titles(seen, named)

    def draw(self) -> None:
        self._head()
        self._headline(118)
        wide, narrow = QRectF(LEFT, 190, 300, 196), QRectF(LEFT + 324, 190, WIDTH - 2 * LEFT - 324, 196)
        self._times(wide)
        self._split(narrow)
        half = (WIDTH - 2 * LEFT - 24) / 2
        top = 414
        self._bars(QRectF(LEFT, top, half, 0), "steps", step_rows(self._seen, self._named))
        self._bars(QRectF(LEFT + half + 24, top, half, 0), "exhibitors", exhibitor_rows(self._seen, self._named))
        self._bars(QRectF(LEFT, 590, WIDTH - 2 * LEFT, 0), "tried", tried_rows(self._seen, self._named))
        said = [self._titles["promise"], self._titles["hidden"]]
        self._text(QRectF(LEFT, BOTTOM - 6, WIDTH - 2 * LEFT, 14), " ".join(filter(None, said)), 9, SOFT)

    def _head(self) -> None:
        event, language, part = self._named.event, self._named.language, self._seen.part
        self._text(QRectF(LEFT, TOP, WIDTH - 2 * LEFT, 30), event.name.in_(language), 21, INK, QFont.Weight.Bold)
        days = f"{say_day(event.starts, language)} – {say_day(event.ends, language)} · {event.place.in_(language)}"
        self._text(QRectF(LEFT, TOP + 30, WIDTH - 2 * LEFT, 16), days, 10, SOFT)
        everything = say_all()
        said = (
            self._named.day(part.day) if part.day else everything["day"],
            part.kiosk or everything["kiosk"],
            self._named.demo(part.demo) if part.demo else everything["demo"],
        )
        self._text(QRectF(LEFT, TOP + 45, WIDTH - 2 * LEFT, 16), " · ".join(said), 10, SOFT)

    def _headline(self, top: float) -> None:
        rows = say_headline(self._seen, self._named.language)
        wide = (WIDTH - 2 * LEFT) / len(rows)
        self._line(top)
        for place, row in enumerate(rows):
            left = LEFT + place * wide
            self._text(QRectF(left, top + 9, wide - 8, 24), row.value, 18, INK, QFont.Weight.Bold)
            self._text(QRectF(left, top + 32, wide - 8, 14), row.name, 10, INK, QFont.Weight.DemiBold)
            self._text(QRectF(left, top + 44, wide - 6, 14), row.note, 8, SOFT)
        self._line(top + 62)

    def _times(self, box: QRectF) -> None:
        top = self._title(box, "times")
        rows, scale = time_rows(self._seen, self._named), scale_of(self._seen)
        plot = QRectF(box.left() + 30, top + 12, box.width() - 30, box.bottom() - top - 30)
        for place, line in enumerate(scale):
            y = plot.bottom() - plot.height() * place / (len(scale) - 1)
            self._fill(QRectF(plot.left(), y, plot.width(), 0.6), LINE)
            said = say_count(line, self._named.language)
            self._text(QRectF(box.left(), y - 6, 26, 12), said, 9, SOFT, align=Qt.AlignmentFlag.AlignRight)
        wide = plot.width() / max(len(rows), 1)
        every = -(-len(rows) * 34 // int(plot.width())) or 1
        for place, row in enumerate(rows):
            left = plot.left() + place * wide
            high = plot.height() * row.share
            self._fill(QRectF(left + wide * 0.18, plot.bottom() - high, wide * 0.64, high), STRONG if row.strong else BAR)
            if row.mark >= 0:
                self._fill(QRectF(left + wide * 0.08, plot.bottom() - plot.height() * row.mark - 0.6, wide * 0.84, 1.2), INK)
            if row.strong:
                above = QRectF(left - 20, plot.bottom() - high - 12, wide + 40, 12)
                self._text(above, row.text, 9, STRONG, QFont.Weight.DemiBold, Qt.AlignmentFlag.AlignHCenter)
            if place % every == 0:
                self._text(QRectF(left - 20, plot.bottom() + 4, wide + 40, 12), row.label, 8, SOFT, align=Qt.AlignmentFlag.AlignHCenter)

    def _split(self, box: QRectF) -> None:
        top = self._title(box, "split") + 10
        for bars in (self._seen.languages, self._seen.ratings):
            left = box.left()
            for line, (row, shade) in enumerate(zip(split_rows(bars, self._named), SHADES, strict=False)):
                wide = box.width() * row.share
                self._fill(QRectF(left, top, max(wide - 1, 0), 16), shade)
                left += wide
                y = top + 22 + 14 * line
                self._fill(QRectF(box.left(), y + 3, 7, 7), shade)
                self._text(QRectF(box.left() + 12, y, box.width() - 12, 13), f"{row.label} {row.text}", 9, INK)
            top += 80

    def _bars(self, box: QRectF, chart: str, rows: Sequence[BarRow]) -> None:
        top = self._title(box, chart) + 8
        for row in rows[:MOST_ROWS]:
            track = QRectF(box.left() + 112, top + 2, box.width() - 112 - (70 if row.note else 38), 9)
            self._text(QRectF(box.left(), top, 108, 13), row.label, 9, INK)
            self._fill(QRectF(track.left(), track.top(), track.width() * row.whole, 9), REST)
            self._fill(QRectF(track.left(), track.top(), track.width() * row.share, 9), STRONG if row.strong else BAR)
            number = QRectF(track.right() + 4, top, 32, 13)
            self._text(number, row.text, 9, INK, QFont.Weight.DemiBold, Qt.AlignmentFlag.AlignRight)
            self._text(QRectF(track.right() + 38, top, 32, 13), row.note, 9, SOFT, align=Qt.AlignmentFlag.AlignRight)
            top += 18
        if len(rows) > MOST_ROWS:
            self._text(QRectF(box.left(), top, 200, 12), f"+ {len(rows) - MOST_ROWS}", 9, SOFT)

    def _title(self, box: QRectF, chart: str) -> float:
        """Gives where it ends."""
        self._text(QRectF(box.left(), box.top(), box.width(), 16), self._titles[chart], 12, INK, QFont.Weight.Bold)
        self._text(QRectF(box.left(), box.top() + 16, box.width(), 12), self._titles[f"{chart}Note"], 9, SOFT)
        return box.top() + 30

    def _line(self, y: float) -> None:
        self._fill(QRectF(LEFT, y, WIDTH - 2 * LEFT, 0.8), LINE)

    def _fill(self, box: QRectF, colour: QColor) -> None:
        self._painter.fillRect(box, colour)

    def _text(
        self,
        box: QRectF,
        text: str,
        size: int,
        colour: QColor,
        weight: QFont.Weight = QFont.Weight.Normal,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """One line, cut off with an ellipsis where it is too long."""
        font = _font(size, weight)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, shown)


def _font(size: int, weight: QFont.Weight) -> QFont:
    """The painter is scaled: a pixel is a point."""
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setWeight(weight)
    return font
