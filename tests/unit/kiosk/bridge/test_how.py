"""What a visitor is told about a demo's models."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.text import LANGUAGES, Language
from kiosk.bridge.how import How
from models.catalogue import Catalogue


@pytest.mark.parametrize("name", ["cut-out", "read-vietnamese", "street-eye", "restore-marks"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_demo_of_ours_tells_three_steps_its_limits_and_where_it_fails(qtbot: QtBot, name: str, language: Language) -> None:
    package = read_package(SHOWCASE / name)
    how: Any = How(Catalogue())
    how.tell(package, language, "")
    text = package.manifest.text.in_(language)
    assert [step.title for step in how.steps.rows] == [step.title for step in text.steps]
    assert all(limit in how.limits for limit in text.limits)
    assert package.manifest.sample[how.failing].fails
    seen = package.manifest.input == "picture"
    assert how.failPicture == (str(package.path(package.manifest.sample[how.failing].file)) if seen else "")
    assert all(bool(step.picture) == seen for step in how.steps.rows)


def test_a_speed_is_told_only_when_it_was_measured_here(qtbot: QtBot) -> None:
    package = read_package(SHOWCASE / "street-eye")
    how: Any = How(Catalogue())
    how.tell(package, "vi", "")
    unmeasured = [fact.icon for fact in how.facts.rows]
    how.tell(package, "vi", "26 hình mỗi giây")
    assert "gauge" not in unmeasured
    assert {fact.icon: fact.value for fact in how.facts.rows}["gauge"] == "26 hình mỗi giây"


@pytest.mark.parametrize(("name", "yours"), [("teach", "Your pictures"), ("your-word", "Your voice"), ("file-kind", "What you enter")])
def test_what_stays_here_is_called_by_its_name(qtbot: QtBot, name: str, yours: str) -> None:
    how: Any = How(Catalogue())
    how.tell(read_package(SHOWCASE / name), "en", "")
    assert how.facts.rows[-1].name == yours


def test_two_models_are_weighed_together_and_a_shared_licence_is_named_once(qtbot: QtBot) -> None:
    catalogue = Catalogue()
    how: Any = How(catalogue)
    package = read_package(SHOWCASE / "read-vietnamese")
    how.tell(package, "en", "")
    facts = {fact.icon: fact.value for fact in how.facts.rows}
    entries = [catalogue.entry(model.catalogue) for model in package.manifest.model.values() if model.catalogue]
    assert facts["box"] == f"{sum(entry.bytes for entry in entries) / 1e6:.1f}\u00a0MB"
    assert facts["scale"].split("; ") == list(dict.fromkeys(entry.licence for entry in entries))
