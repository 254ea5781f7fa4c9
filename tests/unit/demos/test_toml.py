"""TOML that was written to do harm ends as a plain ValueError, at once."""

from __future__ import annotations

import pytest

from demos.toml import read_toml

LONG = ".".join("a" * 60_000)
"""A key that Python's own parser took minutes and gigabytes for."""


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{LONG} = 1", id="key"),
        pytest.param(f"[{LONG}]", id="table"),
        pytest.param(f"[[{LONG}]]", id="list-of-tables"),
        pytest.param(f"a = {{ {LONG} = 1 }}", id="key-inside"),
        pytest.param(LONG.replace("a", '"1.1"') + " = 1", id="quoted-key"),
        pytest.param("1.5, ".join(["a = [", *[""] * 9, f"{{ {LONG} = 1 }}]"]), id="key-behind-numbers"),
        pytest.param("a = " + "9" * 5000, id="number"),
        pytest.param("a = " + "[" * 50_000, id="lists-in-lists"),
        pytest.param("a = " + "{a=" * 50_000, id="tables-in-tables"),
        pytest.param("a = ", id="no-value"),
    ],
)
def test_what_would_take_a_parser_for_ever_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_toml(text)


def test_a_long_line_of_numbers_is_read() -> None:
    assert len(read_toml(f"a = [{', '.join(['-0.25', '1.5e-3'] * 500)}]")["a"]) == 1000


def test_a_mark_with_which_an_editor_begins_a_file_is_passed_over() -> None:
    assert read_toml("\ufeffa = 1") == {"a": 1}
