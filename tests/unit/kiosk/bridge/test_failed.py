"""What a visitor reads when a demo had to be given up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.text import Language
from kiosk.bridge.failed import Failed
from kiosk.bridge.languages import Languages
from models.errors import KnownError

STREET_EYE = read_package(SHOWCASE / "street-eye")


@pytest.fixture
def languages(qtbot: QtBot) -> Iterator[Languages]:
    languages = Languages(("vi", "en", "ko"))
    yield languages
    languages.close()


def told(problem: KnownError | None, others: int, language: Language = "en") -> tuple[str, str]:
    failed = Failed(language)
    failed.begin(STREET_EYE, problem, others)
    return failed.property("title"), failed.property("sentence")


@pytest.mark.parametrize("code", ["worker-died", "model-damaged", "sample-unreadable", "never-heard-of"])
@pytest.mark.parametrize(("language", "name"), [("vi", "Mắt phố"), ("en", "Street Eye"), ("ko", "거리의 눈")])
def test_it_names_the_demo_and_never_the_code(languages: Languages, code: str, language: Language, name: str) -> None:
    languages.choose(language)
    title, sentence = told(KnownError(code), 2, language)
    assert name in title
    assert "2" in sentence
    assert code not in title + sentence


def test_it_counts_as_people_do(languages: Languages) -> None:
    languages.choose("en")
    assert "1 other demo still runs" in told(None, 1)[1]
    assert "2 other demos still run" in told(None, 2)[1]
    assert "other" not in told(None, 0)[1]


def test_staff_get_the_code(languages: Languages) -> None:
    failed = Failed("vi")
    failed.begin(STREET_EYE, KnownError("worker-hung", seconds=4), 2)
    assert failed.property("code") == "worker-hung"
