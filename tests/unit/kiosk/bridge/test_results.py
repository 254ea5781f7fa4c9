"""Whatever a manifest may ask to be shown is shown by somebody: a view with its QML, or the painter."""

from __future__ import annotations

import re
from pathlib import Path

from demos.show import DRAWS, OVERLAYS, PANELS, SAYS
from kiosk.bridge.results import OVERLAY_VIEWS, PANEL_VIEWS
from kiosk.paint import PAINTED

QML = Path(__file__).parents[4] / "kiosk/qml/Kiosk"
WITHOUT_A_VIEW = {"background", "backgrounds"}
"""What the visitor chooses, not what is found."""


def drawn(file: str) -> set[str]:
    """The names for which a file of ours has a component."""
    (kinds,) = re.findall(r"property var kinds: \(\{(.*?)\}\)", (QML / file).read_text("utf-8"), re.S)
    return set(re.findall(r'"([a-z-]+)":', kinds))


def test_every_overlay_is_drawn_or_painted() -> None:
    assert drawn("overlays/DemoOverlay.qml") == set(OVERLAY_VIEWS) == set(OVERLAYS) - set(PAINTED) - WITHOUT_A_VIEW


def test_every_panel_has_its_qml_and_its_view() -> None:
    assert drawn("controls/DemoResult.qml") == set(PANELS)
    assert set(PANEL_VIEWS) == set(PANELS) - WITHOUT_A_VIEW


def test_every_way_to_show_is_described() -> None:
    assert set(DRAWS) == set(OVERLAYS) and set(SAYS) == set(PANELS)


def test_a_view_takes_the_value_that_the_manifest_promises() -> None:
    for shown, views in ((OVERLAYS, OVERLAY_VIEWS), (PANELS, PANEL_VIEWS)):
        takes = {name: getattr(view, "takes", shown[name]) for name, view in views.items()}
        assert takes == {name: shown[name] for name in views}
