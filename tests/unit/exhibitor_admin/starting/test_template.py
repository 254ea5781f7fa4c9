"""There is a chain to begin with for every kind of step, and each holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from demos.inputs import INPUTS
from demos.pipeline import gives, join, load_steps
from demos.show import PANELS
from demos.step import kinds
from exhibitor_admin.starting.begin import Wish, begin
from exhibitor_admin.starting.files import files_of, with_files
from exhibitor_admin.starting.plan import About
from exhibitor_admin.starting.template import template, template_about, template_names
from exhibitor_admin.words import SPOKEN
from models.catalogue import Catalogue
from models.errors import KnownError

ABOUT = About(exhibitor="Công ty Thử")


@pytest.mark.parametrize("name", template_names())
def test_a_template_holds(name: str) -> None:
    guess = template(name, own=False)
    steps = load_steps([with_files(step, files_of(guess)) for step in guess.steps])
    assert join(steps, INPUTS[guess.input].value)
    assert set(guess.models.values()) <= Catalogue().entries.keys()
    assert set(template_about(name)) == set(SPOKEN)


def test_every_kind_of_step_is_in_one() -> None:
    assert kinds().keys() - {step["use"] for name in template_names() for step in template(name, own=False).steps} == set(), (
        "add a template"
    )


@pytest.mark.parametrize("name", ["teach", "words"])
def test_one_with_the_kiosks_own_models_runs_at_once(name: str, tmp_path: Path) -> None:
    found = begin(Wish(tmp_path / "demo", ABOUT, template=name), Catalogue())
    assert found.choice is not None and found.report.measured is not None
    assert {problem.code for problem in found.report.problems} == {"text-placeholder"}


def test_one_without_its_model_says_which_file_is_missing(tmp_path: Path) -> None:
    found = begin(Wish(tmp_path / "demo", ABOUT, template="detect-yolo"), Catalogue())
    assert [(problem.code, problem.place) for problem in found.report.problems] == [("file-missing", "model.onnx")]
    assert found.choice is None and found.picture is None


def test_an_unknown_template_is_told_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as caught:
        begin(Wish(tmp_path / "demo", ABOUT, template="../../etc"), Catalogue())
    assert caught.value.code == "template-unknown" and "detect-yolox" in str(caught.value.data["names"])
    assert list(tmp_path.iterdir()) == []


def test_what_the_kiosk_cannot_show_is_told_before_anything_is_written(tmp_path: Path) -> None:
    hidden = [name for name in template_names() if not _shown(name)]
    for name in hidden[:1]:
        with pytest.raises(KnownError, match="new-not-shown"):
            begin(Wish(tmp_path / "demo", ABOUT, template=name), Catalogue())
        assert list(tmp_path.iterdir()) == []


def _shown(name: str) -> bool:
    guess = template(name, own=False)
    steps = load_steps([with_files(step, files_of(guess)) for step in guess.steps])
    return bool(gives(join(steps, INPUTS[guess.input].value)) & set(PANELS.values()))
