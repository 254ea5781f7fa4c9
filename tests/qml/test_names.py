"""What a screen reader meets: on every page and in every language, each control has a name and a role, and can be used by them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES
from tests.qml.every_page import controls, every_page
from tests.qml.kind import kind_of
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

ACTED_ON = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.Graphic,
}
NAMELESS = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, calm=True)
    yield window
    window.close()


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None and not child.state().invisible:
            yield child
            yield from below(child)


def check(visit: KioskWindow, where: str) -> set[str]:
    """Everything that the keyboard stops at is told of; returns the names of what is on the page."""
    visit.window.grabWindow()
    tree = QAccessible.queryAccessibleInterface(visit.window)
    told = {one.object(): one for one in below(tree) if one.object() is not None}
    for control in controls(visit.window.contentItem()):
        kind = kind_of(control)
        assert control in told, f"{where}: {kind} isn't in the tree"
        assert told[control].role() in ACTED_ON, f"{where}: {kind} is {told[control].role()}"
        assert told[control].text(QAccessible.Text.Name).strip(), f"{where}: {kind} has no name"
        assert told[control].state().focusable, f"{where}: {kind}"
    unnamed = [one for one in told.values() if one.role() in ACTED_ON - NAMELESS and not one.text(QAccessible.Text.Name).strip()]
    assert not unnamed, f"{where}: {[kind_of(one.object()) for one in unnamed]}"
    return {one.text(QAccessible.Text.Name) for one in told.values() if one.role() in ACTED_ON}


def test_every_control_of_every_page_has_a_role_and_a_name_in_three_languages(visit: KioskWindow) -> None:
    for page in every_page(visit):
        names = []
        for language in LANGUAGES:
            visit.kiosk.languages.choose(language)
            names.append(frozenset(check(visit, f"{page} ({language})")))
        own = page == "attract"  # each of its buttons speaks its own language
        assert len(set(names)) == (1 if own else 3), f"{page}: the names aren't those of the language"


STAFF_VIEWS = {"hand-over": "StaffHandOver", "import": "StaffImport", "receipt": "StaffReceipt", "camera": "StaffDevices"}


def test_the_staffs_screens_too(visit: KioskWindow) -> None:
    staff = visit.kiosk.staff
    staff.enter()
    visit.until(lambda: bool(visit.items("PinDots")))
    assert check(visit, "pin")
    staff.door.opened.emit()
    visit.until(lambda: bool(visit.items("HealthLine")))
    assert len(check(visit, "panel")) > 10
    for view, kind in STAFF_VIEWS.items():
        staff.act(view)
        visit.until(lambda kind=kind: bool(visit.items(kind)))  # type: ignore[misc]
        assert check(visit, view)
        staff.back()
    staff.leave()


@pytest.mark.parametrize("button", ["accessibility", "languages"])
def test_sheets_too(visit: KioskWindow, button: str) -> None:
    visit.kiosk.openDemo("vn.tram.street-eye")
    visit.settled("demo")
    visit.touch(next(item for item in controls(visit.window.contentItem()) if item.property("icon") == button))
    visit.until(lambda: any(sheet.opacity() == 1 for kind in ("AccessSheet", "LanguageSheet") for sheet in visit.items(kind)))
    assert len(check(visit, button)) >= 3


def test_a_screen_reader_can_press_what_it_names(visit: KioskWindow) -> None:
    def named(wanted: Callable[[QAccessibleInterface], bool]) -> QAccessibleInterface:
        return next(one for one in below(QAccessible.queryAccessibleInterface(visit.window)) if wanted(one))

    card = named(lambda one: one.role() == QAccessible.Role.Button and "Mắt phố" in one.text(QAccessible.Text.Name))
    card.actionInterface().doAction("Press")
    visit.settled("demo")
