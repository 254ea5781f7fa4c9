"""Which edition of an event is in force is known without an error, whatever the kiosk's folder is."""

from __future__ import annotations

from pathlib import Path

from kiosk.event.edition import Edition, edition, event_folder


def test_a_folder_that_cannot_be_asked_has_no_edition(tmp_path: Path) -> None:
    nowhere = tmp_path / ("n" * 300)  # the system gives an error for it, as for a folder that is another's
    assert edition(nowhere) == Edition()
    assert event_folder(nowhere) == nowhere / "event"
