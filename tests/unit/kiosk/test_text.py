"""Every string of the screens has its words in every language."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from kiosk.cli.words import Words
from kiosk.start import explain
from models.errors import KnownError
from tests.patience import PATIENCE_S

KIOSK = Path(str(files("kiosk")))
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
PLACES = re.compile(r"%[n\d]")


def strings(language: str, folder: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    """Every string of the sources, with its translation as the committed file has it."""
    copy = folder / f"kiosk_{language}.ts"
    copy.write_bytes((KIOSK / "text" / copy.name).read_bytes())
    sources = sorted(map(str, [*KIOSK.rglob("*.py"), *KIOSK.rglob("*.qml")]))
    only = ["-pluralonly"] if language == "en" else []
    command = [str(LUPDATE), "-silent", "-no-obsolete", "-locations", "none", *only, *sources, "-ts", str(copy)]
    subprocess.run(command, check=True, timeout=PATIENCE_S, capture_output=True)
    for context in ElementTree.parse(copy).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield f"{context.findtext('name')}: {message.findtext('source')}", translation


@pytest.mark.parametrize("language", ["vi", "en", "ko"])
def test_no_string_lacks_its_translation(language: str, tmp_path: Path) -> None:
    found = dict(strings(language, tmp_path))
    assert found
    assert [source for source, translation in found.items() if translation.get("type") == "unfinished"] == []


@pytest.mark.parametrize("language", ["vi", "ko"])
def test_translations_keep_the_places_that_are_filled_in(language: str, tmp_path: Path) -> None:
    for source, translation in strings(language, tmp_path):
        wanted = sorted(PLACES.findall(source))
        for form in translation.findall("numerusform") or [translation]:
            assert sorted(PLACES.findall(form.text or "")) == wanted, source


def test_strings_are_found_in_python_and_in_qml(tmp_path: Path) -> None:
    """The check above would be worth nothing if lupdate found no strings in Python or QML."""
    contexts = {source.split(":")[0] for source, _ in strings("vi", tmp_path)}
    assert {"StillThere", "Speed", "Failed", "Contact", "How"} <= contexts


@pytest.mark.parametrize("code", ["no-display", "event-missing", "lead-disk-full", "something-new"])
def test_whoever_starts_the_kiosk_reads_one_line(code: str) -> None:
    error = KnownError(code, folder="/x")
    vietnamese, english = explain(error, {}), explain(error, {"LANG": "en_GB.UTF-8"})
    assert vietnamese != english
    assert "\n" not in vietnamese + english


@pytest.mark.parametrize("file", ["leads.toml", "doctor.toml"])
def test_what_keeps_the_kiosk_from_opening_is_said_by_its_commands_too(file: str) -> None:
    error = KnownError("orders-bad", path="kiosk.toml", reason="pin: Field required")
    assert Words.read(file, {}).explain(error) == "Gói sự kiện mang theo lệnh sai (pin: còn thiếu); nhận lại gói từ ban tổ chức."
