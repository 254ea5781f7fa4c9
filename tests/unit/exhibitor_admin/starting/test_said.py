"""Whatever `demo new` says of a model has its words in both languages, and the data that fill them."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

from exhibitor_admin.starting.choose import family_names
from exhibitor_admin.words import SOURCE, SPOKEN

STARTING = Path(__file__).parents[4] / "exhibitor_admin" / "starting"


def test_every_sentence_has_its_words() -> None:
    sentences = tomllib.loads(SOURCE.read_text("utf-8"))["say"]
    calls = [
        (path.name, call)
        for path in sorted(STARTING.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "Said"
    ]
    assert len(calls) > 20
    for name, call in calls:
        key = call.args[0]
        assert isinstance(key, ast.Constant) and isinstance(key.value, str) and key.value in sentences, f"{name}: {ast.unparse(call)}"
        given = call.args[1] if len(call.args) > 1 else ast.Dict([], [])
        data = {part.value for part in given.keys if isinstance(part, ast.Constant)} if isinstance(given, ast.Dict) else set()
        for language in SPOKEN:
            assert set(re.findall(r"\{(\w+)\}", sentences[key.value][language])) <= data, f"{name}: {key.value}"


def test_every_family_has_a_title() -> None:
    sentences = tomllib.loads(SOURCE.read_text("utf-8"))["say"]
    titled = {key.removeprefix("family-") for key in sentences if key.startswith("family-")}
    assert titled == {*family_names(), "template"}
