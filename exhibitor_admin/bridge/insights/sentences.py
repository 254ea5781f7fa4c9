"""What the insights say in the language of the window: numbers, names of groups, and the sentences of the headline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from demos.text import LANGUAGES, Language
from exhibitor_admin.insight.figures import ALL
from exhibitor_admin.insight.overview import FAIR, GOOD, POOR, Bar, Headline, Overview
from exhibitor_admin.insight.suppress import SMALLEST_SHOWN
from kiosk.bridge.numbers import say_number, say_percent
from kiosk.event.day import say_day
from kiosk.event.event import Event
from kiosk.visits import HOUR

HIDDEN = "·"
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Named:
    """What has a name at the event."""

    event: Event
    demos: Mapping[str, str]
    """Titles by id."""
    language: Language

    def demo(self, id: str) -> str:
        return self.demos.get(id, id)

    def exhibitor(self, id: str) -> str:
        record = self.event.exhibitors.get(id)
        return record.name if record else id

    def day(self, day: date) -> str:
        """`Ngày 2 trong 3 (21/11/2026)`; only the date of one that isn't the event's."""
        said = say_day(day, self.language)
        if not self.event.starts <= day <= self.event.ends:
            return said
        words = translate("Insights", "Day %1 of %2 (%3)")
        number, of = (day - self.event.starts).days + 1, (self.event.ends - self.event.starts).days + 1
        return words.replace("%1", str(number)).replace("%2", str(of)).replace("%3", said)

    def time(self, group: str, *, whole_event: bool) -> str:
        """Under a bar: the hour, or the day and month."""
        at = datetime.strptime(group, HOUR)
        if whole_event:
            return f"{at.day}/{at.month}" if self.language == "vi" else f"{at:%d %b}".lstrip("0")
        return translate("Insights", "%1:00").replace("%1", str(at.hour))


@dataclass(frozen=True, slots=True)
class HeadlineRow:
    """One figure of the headline."""

    value: str
    name: str
    note: str


def say_count(value: int | None, language: Language) -> str:
    return HIDDEN if value is None else say_number(float(value), 0, language)


def say_seconds(seconds: int | None, language: Language) -> str:
    """`2 ph 41 s`"""
    if seconds is None:
        return HIDDEN
    if seconds < 60:
        return translate("Insights", "%1 s").replace("%1", say_number(float(seconds), 0, language))
    words = translate("Insights", "%1 min %2 s")
    return words.replace("%1", say_number(float(seconds // 60), 0, language)).replace("%2", str(seconds % 60))


def say_headline(seen: Overview, language: Language) -> list[HeadlineRow]:
    """Four figures, or three of a demo, with what each is compared with."""
    total, before = seen.total, seen.before
    number = total.opened if seen.part.demo else total.visits
    then = (before.opened if seen.part.demo else before.visits) if before else None
    per = translate("Insights", "per try") if seen.part.demo else translate("Insights", "per visit")
    leads = HeadlineRow(say_count(total.leads, language), translate("Insights", "contacts"), _one_in(total, number, language))
    time = HeadlineRow(say_seconds(total.seconds, language), per, _time_before(before, language))
    tries = translate("Insights", "tries")
    if seen.part.demo:
        return [HeadlineRow(say_count(number, language), tries, _change(number, then, language)), time, leads]
    visits = HeadlineRow(say_count(number, language), translate("Insights", "visits"), _change(number, then, language))
    return [visits, HeadlineRow(say_count(total.opened, language), tries, _each(total, language)), time, leads]


def _change(now: int | None, before: int | None, language: Language) -> str:
    if not now or not before:
        return ""
    part = (now - before) / before
    if round(part * 100) == 0:
        return translate("Insights", "as many as the day before")
    more = translate("Insights", "%1 more than the day before")
    less = translate("Insights", "%1 fewer than the day before")
    return (more if part > 0 else less).replace("%1", say_percent(abs(part), language))


def _each(total: Headline, language: Language) -> str:
    if not total.visits or not total.opened:
        return ""
    each = say_number(total.opened / total.visits, 1, language)
    return translate("Insights", "%1 demos in each visit").replace("%1", each)


def _time_before(before: Headline | None, language: Language) -> str:
    if before is None or before.seconds is None:
        return ""
    return translate("Insights", "the day before %1").replace("%1", say_seconds(before.seconds, language))


def _one_in(total: Headline, number: int | None, language: Language) -> str:
    if not total.leads or not number:
        return ""
    words = translate("Insights", "%1 of %2")
    return words.replace("%1", say_count(total.leads, language)).replace("%2", say_count(number, language))


def say_busiest(seen: Overview, named: Named) -> str:
    """Which hour or day had most."""
    busiest = max((bar for bar in seen.times if bar.value), key=lambda bar: bar.value or 0, default=None)
    if busiest is None:
        return ""
    words = translate("Insights", "Busiest: %1, %2")
    time = named.time(busiest.group, whole_event=seen.part.day is None)
    return words.replace("%1", time).replace("%2", say_count(busiest.value, named.language))


def say_ratings(seen: Overview, language: Language) -> str:
    shown = [bar.value for bar in seen.ratings if bar.value is not None]
    count = say_count(sum(shown), language) if len(shown) == len(seen.ratings) else HIDDEN
    return translate("Insights", "In percent; %1 ratings").replace("%1", count)


def say_group(bar: Bar) -> str:
    """A step, a rating or a language."""
    known = {
        ALL: translate("Insights", "Touched the screen"),
        "opened": translate("Insights", "Opened a demo"),
        "used": translate("Insights", "Put something in"),
        "completed": translate("Insights", "Saw what came of it"),
        "taken": translate("Insights", "Took codes home"),
        "scanned": translate("Insights", "Scanned a card"),
        GOOD: translate("Insights", "Very good"),
        FAIR: translate("Insights", "All right"),
        POOR: translate("Insights", "Not great"),
        "left": translate("Insights", "Left a contact"),
        LANGUAGES[0]: translate("Insights", "Vietnamese"),
        LANGUAGES[1]: translate("Insights", "English"),
        LANGUAGES[2]: translate("Insights", "Korean"),
    }
    return known[bar.group]


def say_all() -> dict[str, str]:
    """What nothing is narrowed by, by the name of what could be."""
    return {
        "day": translate("Insights", "The whole event"),
        "kiosk": translate("Insights", "All kiosks"),
        "demo": translate("Insights", "All demos"),
    }


def say_forms() -> dict[str, str]:
    """What the page can be kept as, by the ending of the file's name."""
    return {
        "pdf": translate("Insights", "Report to print (PDF)"),
        "png": translate("Insights", "This page as a picture (PNG)"),
        "csv": translate("Insights", "All figures of the event (CSV)"),
    }


def say_titles(seen: Overview, named: Named) -> dict[str, str]:
    """What stands above the charts, by their names."""
    tries, daily = bool(seen.part.demo), seen.part.day is None
    by_hour = translate("Insights", "Tries by hour") if tries else translate("Insights", "Visits by hour")
    by_day = translate("Insights", "Tries by day") if tries else translate("Insights", "Visits by day")
    hidden = translate("Insights", "Groups under %1 are hidden, and so is what they could be worked out from.")
    return {
        "times": by_day if daily else by_hour,
        "timesNote": say_busiest(seen, named),
        "tried": translate("Insights", "Demos tried most"),
        "triedNote": translate("Insights", "Tries, and the part that came to a result"),
        "steps": translate("Insights", "From touch to contact"),
        "stepsNote": translate("Insights", "Visits that got so far"),
        "split": translate("Insights", "Languages and ratings"),
        "splitNote": say_ratings(seen, named.language),
        "exhibitors": translate("Insights", "Contacts by exhibitor"),
        "exhibitorsNote": translate("Insights", "With whom visitors left theirs"),
        "tooFew": translate("Insights", "Too few to be shown"),
        "before": translate("Insights", "the day before"),
        "promise": translate("Insights", "Only counts. Nothing by which a person could be recognised."),
        "hidden": hidden.replace("%1", str(SMALLEST_SHOWN)) if seen.hides else "",
    }
