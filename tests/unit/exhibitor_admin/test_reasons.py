"""No English reason stands in a Vietnamese sentence: whatever a parser, a model's schema, the system or our own checks say is known."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import os
import pkgutil
import re
import tomllib
from collections.abc import Iterable, Iterator
from errno import EACCES, EEXIST, EFBIG, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from json import decoder, scanner
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel
from pydantic_core._pydantic_core import list_all_errors

import demos
import exhibitor_admin
import kiosk
from demos.problem import Problem
from demos.toml import read_toml
from exhibitor_admin.problems import explain_problem
from exhibitor_admin.words import explain
from kiosk.reasons import recognise, say_reason, with_reason
from kiosk.settings import Settings
from models.errors import KnownError

ROOT = Path(__file__).parents[3]
ALWAYS = ("missing", "extra_forbidden", "invalid_key", "value_error", "assertion_error", "json_invalid")
NONE: tuple[str, ...] = ()
CAN_RAISE = {
    "model": ("model_type", "model_attributes_type"),
    "str": ("string_type", "string_unicode", "string_too_short", "string_too_long", "string_pattern_mismatch"),
    "int": ("int_type", "int_parsing", "int_parsing_size", "int_from_float"),
    "float": ("float_type", "float_parsing", "finite_number", "greater_than", "greater_than_equal", "less_than", "less_than_equal"),
    "bool": ("bool_type", "bool_parsing"),
    "date": ("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"),
    "literal": ("literal_error",),
    "tuple": ("tuple_type", "too_short", "too_long"),
    "dict": ("dict_type", "too_short", "too_long"),
    "tagged-union": ("union_tag_invalid", "union_tag_not_found"),
    "is-instance": ("is_instance_of",),
    **dict.fromkeys(("model-fields", "model-field", "default", "nullable", "union", "definitions", "definition-ref"), NONE),
    **dict.fromkeys(("json-or-python", "lax-or-strict", "no-info", "with-info"), NONE),
    **dict.fromkeys(("function-after", "function-before", "function-plain"), NONE),
}
"""What each kind of pydantic-core's schemas refuses with."""


def said(sentence: ast.expr) -> Iterator[str]:
    """The sentences of an expression, with something in the place of what is filled in."""
    match sentence:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=pieces):
            yield "".join("'x'" if isinstance(piece, ast.FormattedValue) else str(ast.literal_eval(piece)) for piece in pieces)
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str(text)), attr="format")):
            yield text.format("'x'")


def raised(source: str, *calls: str) -> Iterator[str]:
    """What is given to these functions as a sentence, or stands in a `msg`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in calls:
            for argument in node.args:
                yield from said(argument)
        elif isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["msg"]:
            yield from said(node.value)


def unknown(sentences: Iterable[str]) -> list[str]:
    found = list(sentences)
    assert found
    return [sentence for sentence in found if recognise(sentence) is None]


def test_what_the_parsers_say_is_known() -> None:
    toml = inspect.getsource(importlib.import_module("tomllib._parser"))
    assert not unknown(f"{sentence} (at line 3, column 5)" for sentence in raised(toml, "suffixed_err"))
    texts = inspect.getsource(decoder) + inspect.getsource(scanner)
    assert not unknown(f"{sentence}: line 1 column 2 (char 1)" for sentence in raised(texts, "JSONDecodeError"))
    assert not unknown(raised((ROOT / "demos" / "toml.py").read_text("utf-8"), "ValueError"))


@pytest.mark.parametrize("text", ["a = [1", 'a = "x', "[a]\n[a]", "a = 1\na = 2", "a", "a = 2026-13-40", "= 1", "a = " + "1" * 5000])
def test_what_is_no_toml_is_said_in_vietnamese(text: str) -> None:
    with pytest.raises(ValueError) as bad:
        read_toml(text)
    assert recognise(str(bad.value)), bad.value
    assert "(at " not in explain(KnownError("orders-bad", path="lệnh.toml", reason=str(bad.value)), "vi")


def test_what_is_no_json_or_no_text_is_said_in_vietnamese() -> None:
    for text in ("{", '{"a" 1}', "[1,]", "[1 2]", "1 1", '"a', '"\n"', '"\\x"'):
        with pytest.raises(ValueError) as bad:
            json.loads(text)
        assert recognise(str(bad.value)), bad.value
    for content in (b"\xff", b"a\xe1\xbb"):
        with pytest.raises(UnicodeDecodeError) as broken:
            content.decode()
        assert recognise(str(broken.value)), broken.value


@pytest.mark.parametrize("line", ['name = "Sảnh A"', 'copy_to = "stick"', "idle_seconds = 0", 'muted = "maybe"', 'colour = "red"'])
def test_what_is_wrong_with_a_kiosks_settings_is_said_in_vietnamese(tmp_path: Path, line: str) -> None:
    (tmp_path / "kiosk.toml").write_text(line, "utf-8")
    with pytest.raises(KnownError) as bad:
        Settings.read(tmp_path)
    said = str(with_reason(bad.value.data, "vi")["reason"])
    assert said.startswith(f"{line.split()[0]}: ")
    assert said != bad.value.data["reason"]


def kinds(schema: object) -> Iterator[str]:
    """Of all the schemas within one."""
    match schema:
        case {"type": str(kind), **others}:
            yield kind
            yield from kinds(others)
        case dict():
            yield from kinds(list(schema.values()))
        case list() | tuple():
            for part in schema:
                yield from kinds(part)


def models() -> Iterator[type[BaseModel]]:
    """Every one that the floors have."""
    for floor in (demos, kiosk, exhibitor_admin):
        for module in pkgutil.walk_packages(floor.__path__, f"{floor.__name__}."):
            if not module.name.endswith("__main__"):
                found: Any = importlib.import_module(module.name)
                yield from (one for one in vars(found).values() if isinstance(one, type) and issubclass(one, BaseModel))


def patterns(schema: object) -> Iterator[str]:
    """Of all the schemas within one."""
    match schema:
        case {"pattern": str() | re.Pattern() as pattern}:
            yield pattern if isinstance(pattern, str) else pattern.pattern
        case dict():
            yield from patterns(list(schema.values()))
        case list() | tuple():
            for part in schema:
                yield from patterns(part)


def test_how_a_text_must_be_written_is_said_in_words() -> None:
    wanted = {pattern for model in set(models()) - {BaseModel} for pattern in patterns(model.__pydantic_core_schema__)}
    words = tomllib.loads((ROOT / "kiosk" / "text" / "forms.toml").read_text("utf-8"))
    assert wanted == words.keys(), "and no words for what nothing asks for any more"
    for pattern in wanted:
        for language in ("vi", "en"):
            reason = KnownError("orders-bad", path="kiosk.toml", reason=f"name: String should match pattern '{pattern}'")
            assert words[pattern][language] in explain(reason, language)
            told = explain_problem(Problem("manifest-string-pattern-mismatch", "demo.toml: id", {"pattern": pattern}), language)
            assert words[pattern][language] in told.sentence


def test_what_the_models_refuse_is_known() -> None:
    used = {kind for model in set(models()) - {BaseModel} for kind in kinds(model.__pydantic_core_schema__)}
    assert {"str", "date", "tagged-union"} <= used <= CAN_RAISE.keys()
    wanted = {*ALWAYS, *(error for kind in used for error in CAN_RAISE[kind])}
    told: dict[str, str] = {error["type"]: error["example_message_python"] for error in list_all_errors()}
    assert not unknown(told[error] for error in wanted - {"value_error"})


def test_what_the_system_and_our_own_checks_say_is_known() -> None:
    often = (EACCES, EEXIST, EFBIG, EINVAL, EIO, EISDIR, ELOOP, ENAMETOOLONG, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS)
    assert not unknown(map(os.strerror, often))
    for name in ("record", "programme", "consent_text", "read"):
        path = ROOT / "kiosk" / "event" / f"{name}.py"
        assert not unknown(raised(path.read_text("utf-8"), "ValueError")), path


def test_english_and_what_nobody_knows_stay_as_they_are() -> None:
    assert say_reason("Unclosed array (at end of document)", "vi") == "danh sách chưa đóng ngoặc ], ở cuối tệp"
    assert say_reason("Unclosed array (at end of document)", "en") == "Unclosed array (at end of document)"
    assert say_reason("something else", "vi") == "something else"
