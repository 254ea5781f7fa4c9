"""A visit is counted from its first sign of life to its last, with what was done in it and nothing more."""

from __future__ import annotations

from pathlib import Path

from kiosk.leads.disk import DiskGuard
from kiosk.leads.store import Store
from kiosk.visit_watch import VisitWatch
from kiosk.visits import VisitBook, read_counts


class Watched:
    """A watch with a store behind it and a clock that stands still until it is moved."""

    def __init__(self, folder: Path) -> None:
        self.store = Store.open(folder / "leads.sqlite3")
        self.now = 100.0
        self.watch = VisitWatch(VisitBook(self.store, "week", "kiosk-1"), lambda: self.now)

    def touch(self, after: float = 0) -> VisitWatch:
        self.now += after
        self.watch.alive()
        return self.watch

    def counted(self) -> dict[tuple[str, str, str], int]:
        """By demo, language and measure, once everything is written."""
        self.watch.close()
        with self.store.reading() as db:
            found: dict[tuple[str, str, str], int] = {(it.demo, it.language, it.measure): it.value for it in read_counts(db)}
        self.store.close()
        return found


def test_a_visit_is_counted_with_all_that_was_done(tmp_path: Path) -> None:
    at = Watched(tmp_path)
    at.touch().opened("eye")
    at.watch.watching(True)
    at.watch.saw_result()
    for kind in ("sample", "camera", "sample"):
        at.touch(after=10).used(kind)
        at.watch.saw_result()
    at.touch(after=10).watching(False)
    at.touch(after=20).rated("eye", 1)
    at.watch.rated("eye", 5)
    at.watch.ended("ko")
    assert at.counted() == {
        ("", "ko", "visits"): 1,
        ("", "ko", "visits:opened"): 1,
        ("", "ko", "visits:used"): 1,
        ("", "ko", "visits:completed"): 1,
        ("", "ko", "seconds"): 60,
        ("eye", "ko", "opened"): 1,
        ("eye", "ko", "seconds"): 40,
        ("eye", "ko", "input:sample"): 1,
        ("eye", "ko", "input:camera"): 1,
        ("eye", "ko", "completed"): 1,
        ("eye", "ko", "rating:5"): 1,
    }


def test_a_demo_that_was_only_looked_at_is_not_completed(tmp_path: Path) -> None:
    at = Watched(tmp_path)
    at.touch().opened("eye")
    at.watch.watching(True)
    at.watch.saw_result()
    at.watch.ended("vi")
    assert ("eye", "vi", "completed") not in at.counted()


def test_the_time_after_the_last_touch_belongs_to_nobody(tmp_path: Path) -> None:
    at = Watched(tmp_path)
    at.touch().opened("eye")
    at.watch.watching(True)
    at.touch(after=7)
    at.now += 55
    at.watch.ended("vi")
    counted = at.counted()
    assert counted["", "vi", "seconds"] == counted["eye", "vi", "seconds"] == 7


def test_two_demos_keep_their_own_times_and_inputs(tmp_path: Path) -> None:
    at = Watched(tmp_path)
    for demo, seconds in (("eye", 5), ("reader", 9)):
        at.touch().opened(demo)
        at.watch.watching(True)
        at.touch(after=seconds).used("sample")
        at.watch.watching(False)
    at.watch.ended("vi")
    counted = at.counted()
    assert [counted[demo, "vi", "seconds"] for demo in ("eye", "reader")] == [5, 9]
    assert [counted[demo, "vi", "input:sample"] for demo in ("eye", "reader")] == [1, 1]


def test_codes_and_cards_count_once_for_each_time_a_demo_is_opened(tmp_path: Path) -> None:
    at = Watched(tmp_path)
    for demo in ("eye", "reader"):
        at.touch().opened(demo)
        for _ in range(2):
            at.watch.took_home()
            at.watch.scanned()
    at.watch.ended("vi")
    counted = at.counted()
    for beside in ("taken", "scanned"):
        assert [counted[place, "vi", measure] for place, measure in (("eye", beside), ("reader", beside), ("", f"visits:{beside}"))] == [
            1,
            1,
            1,
        ]


def test_a_wiped_screen_that_nobody_touched_is_no_visit(tmp_path: Path) -> None:
    at = Watched(tmp_path)
    at.watch.ended("vi")
    at.touch()
    at.watch.ended("vi")
    at.watch.ended("vi")
    assert at.counted() == {("", "vi", "visits"): 1}


def test_what_cannot_be_counted_stops_nobody(tmp_path: Path) -> None:
    at = Watched(tmp_path)

    def gone(_: Path) -> int:
        raise OSError

    at.store.disk = DiskGuard(tmp_path, free=gone)
    at.touch()
    at.watch.ended("vi")
    assert at.counted() == {}
