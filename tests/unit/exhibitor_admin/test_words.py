"""Whatever goes wrong is told in one sentence, in Vietnamese and in English."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from exhibitor_admin.words import SOURCE, SPOKEN, Spoken, choose_language, error_words, explain
from kiosk.leads.database import CODES
from models.errors import KnownError

ROOT = Path(__file__).parents[3]
MET_BY_ORGANISERS = (
    *("models", "demos", "exhibitor_admin"),
    *("kiosk/event", "kiosk/leads", "kiosk/tour", "kiosk/demo_page.py", "kiosk/demo_run.py", "kiosk/display.py"),
)
"""What the other parts of the kiosk meet, the kiosk itself tells, to visitors."""


def raised() -> Iterator[tuple[str, frozenset[str], str]]:
    """For each KnownError in the source: its code, the names of its data, and where it stands."""
    for part in MET_BY_ORGANISERS:
        for path in [ROOT / part] if part.endswith(".py") else sorted((ROOT / part).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                for call in error_calls(node):
                    first = call.args[0]
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        yield first.value, frozenset(word.arg or "" for word in call.keywords), f"{path.relative_to(ROOT)}:{call.lineno}"


def error_calls(node: ast.AST) -> Iterator[ast.Call]:
    """`KnownError(…)`, and `super().__init__(…)` in a class made of it."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "KnownError" and node.args:
        yield node
    if isinstance(node, ast.ClassDef) and any(isinstance(base, ast.Name) and base.id == "KnownError" for base in node.bases):
        for inner in ast.walk(node):
            if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Attribute) and inner.func.attr == "__init__" and inner.args:
                yield inner


def placeholders(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", sentence))


def test_every_error_has_its_words_and_its_data_fill_them() -> None:
    sentences = tomllib.loads(SOURCE.read_text("utf-8"))["errors"]
    found = list(raised())
    assert {"event-bad", "package-bad", "lead-no-consent", "passphrase-wrong"} <= {code for code, _, _ in found}
    without = [f"{place}: {code}" for code, data, place in found if code not in sentences or not fills(sentences[code], data)]
    assert without == []
    assert {*CODES.values()} <= {*error_words()}


def fills(sentence: dict[str, str], data: frozenset[str]) -> bool:
    """Data that are handed on as `**data` (whose name is empty here) can't be read from the source."""
    return set(sentence) == set(SPOKEN) and ("" in data or all(placeholders(sentence[language]) <= data for language in SPOKEN))


def test_no_words_are_kept_for_errors_that_cannot_happen() -> None:
    assert {*error_words()} - {code for code, _, _ in raised()} - {*CODES.values()} == {"unknown"}


@pytest.mark.parametrize("language", SPOKEN)
def test_an_error_is_one_line_and_one_without_words_tells_its_code(language: Spoken) -> None:
    assert "\n" not in explain(KnownError("event-bad", problems=1, place="a\nb", reason="c\n"), language)
    assert "tomorrow" in explain(KnownError("tomorrow", path="x"), language)
    assert "lead-io" in explain(KnownError("lead-io"), language)  # its data are missing


@pytest.mark.parametrize(
    ("asked", "environment", "spoken"),
    [
        (None, {}, "vi"),
        (None, {"LANG": "en_GB.UTF-8"}, "en"),
        (None, {"LANG": "C.UTF-8"}, "vi"),
        (None, {"LANG": "en_GB", "LC_ALL": "vi_VN"}, "vi"),
        (None, {"LANG": "en_GB", "TRAM_LANGUAGE": "vi"}, "vi"),
        ("en", {"TRAM_LANGUAGE": "vi"}, "en"),
    ],
)
def test_the_language_is_the_one_asked_for(asked: str | None, environment: dict[str, str], spoken: Spoken) -> None:
    assert choose_language(asked, environment) == spoken


def said() -> Iterator[tuple[str, bool, str]]:
    """For each call of `say` in the source: the key that it names or begins with, whether that is all of it, and where it stands."""
    for path in sorted((ROOT / "exhibitor_admin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and getattr(node.func, "attr", getattr(node.func, "id", "")) == "say":
                place = f"{path.name}:{node.lineno}"
                match node.args[0]:
                    case ast.Constant(value=str(key)):
                        yield key, True, place
                    case ast.JoinedStr(values=[ast.Constant(value=str(beginning)), *_]):
                        yield beginning, False, place


def test_whatever_is_said_has_its_words_in_both_languages() -> None:
    sentences = tomllib.loads(SOURCE.read_text("utf-8"))["say"]
    calls = list(said())
    assert len(calls) > 50
    assert [f"{place}: {key}" for key, whole, place in calls if whole and key not in sentences] == []
    assert [f"{place}: {key}…" for key, whole, place in calls if not whole and not any(one.startswith(key) for one in sentences)] == []
    assert [key for key, words in sentences.items() if set(words) != set(SPOKEN)] == []
    assert [key for key, words in sentences.items() if placeholders(words["vi"]) != placeholders(words["en"])] == []
