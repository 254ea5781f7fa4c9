"""Whatever a check finds has a sentence and a mend in both languages, and no words are kept for what can't be found."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.package.reencode import KINDS, TOO_LONG
from demos.problem import BadPackage, Problem
from exhibitor_admin.problems import explain_problem, problem_words
from exhibitor_admin.words import SPOKEN, Spoken, error_words

ROOT = Path(__file__).parents[3]
MADE_BY_PYDANTIC = "manifest-"
MADE_BY_WORKERS = {"step-failed"}


def found() -> Iterator[tuple[str, set[str], str]]:
    """For each `Problem("code", place, {…})` in the source and each of encoding anew: its code, the names of its data, where."""
    for path in sorted((ROOT / "demos").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Problem":
                code = node.args[0]
                data = node.args[2] if len(node.args) > 2 else None
                keys = {key.value for key in data.keys if isinstance(key, ast.Constant)} if isinstance(data, ast.Dict) else set()
                if isinstance(code, ast.Constant):
                    yield str(code.value), {str(key) for key in keys}, f"{path.name}:{node.lineno}"
    for kind in KINDS:
        yield from ((kind.bad, {"reason"}, kind.function), (kind.too_big, {"most_bytes"}, kind.function))
    yield from ((code, {"reason"}, "reencode.py") for code in TOO_LONG)


def test_every_problem_has_its_words_and_its_data_fill_them() -> None:
    assert {"archive-bomb", "model-takes", "expect-count"} <= {code for code, _, _ in found()}
    for code, data, place in found():
        words = problem_words().get(code)
        assert words is not None or code in error_words(), place
        for text in (words or {}).values():
            assert set(re.findall(r"\{(\w+)\}", text)) <= data, place


def test_what_validators_refuse_has_words_of_its_own() -> None:
    refused: set[str] = set()
    for path in sorted((ROOT / "demos").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "PydanticCustomError"
                and isinstance(node.args[0], ast.Constant)
            ):
                refused.add(f"manifest-{ast.literal_eval(node.args[0])}".replace("_", "-"))
    assert {"manifest-range-falls", "manifest-text-sign"} <= refused <= problem_words().keys()


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('panel = "counts"', 'panel = "graph"', "Chỉ có thể là một trong: counts, "),
        ('use = "nms"', 'use = "nothing"', "Không có bước nào tên 'nothing'."),
        ("iou = 0.5", 'iou = "half"', "Phải là một số."),
        ("iou = 0.5", "iou = 5", "Số không được quá 1"),
        ("range = [", "range = [9, ", "Nhiều nhất 2 mục."),
        ('theme = "ai"', "theme = true", "Chỉ có thể là một trong: '5g', "),
    ],
)
def test_pydantic_is_never_heard_in_vietnamese(tmp_path: Path, was: str, now: str, said: str) -> None:
    text = (SHOWCASE / "street-eye" / "demo.toml").read_text("utf-8")
    assert was in text
    (tmp_path / "demo.toml").write_text(text.replace(was, now, 1), "utf-8")
    with pytest.raises(BadPackage) as bad:
        read_package(tmp_path)
    sentences = [explain_problem(problem, "vi").sentence for problem in bad.value.problems]
    assert any(sentence.startswith(said) for sentence in sentences), sentences


def test_the_words_are_complete_and_for_what_can_happen() -> None:
    known = {code for code, _, _ in found()} | MADE_BY_WORKERS
    for code, words in problem_words().items():
        assert set(words) == {f"{language}{part}" for language in SPOKEN for part in ("", "-mend")}, code
        assert code in known or code.startswith(MADE_BY_PYDANTIC), code


@pytest.mark.parametrize("language", SPOKEN)
def test_no_code_however_odd_is_without_a_sentence(language: Spoken) -> None:
    for problem in (
        Problem("manifest-decimal-parsing", "demo.toml: x", {"reason": "no\nnumber"}),
        Problem("model-takes", "x"),  # its data are missing
        Problem("worker-hung", "x", {"seconds": 3}),
        Problem("evil\n{code.__class__}", "x", {"a": "b"}),
    ):
        explained = explain_problem(problem, language)
        assert explained.sentence and "\n" not in explained.sentence + explained.mend
    assert explain_problem(Problem("worker-hung", "x", {"seconds": 3}), language).mend
