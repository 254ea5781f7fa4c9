"""What is written as TOML is read back as it was."""

from __future__ import annotations

import tomllib
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from exhibitor_admin.toml import Table, to_toml

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.one_of(TEXTS, st.booleans(), st.integers(-(2**63), 2**63 - 1), st.floats(allow_nan=False), st.dates(date(1000, 1, 1)))
KEYS = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True)
ROWS = st.dictionaries(KEYS, st.one_of(SCALARS, st.dictionaries(KEYS, SCALARS, max_size=2)), min_size=1, max_size=3)
VALUES = st.one_of(SCALARS, st.lists(SCALARS, max_size=3), st.lists(st.lists(SCALARS, max_size=2), max_size=2), st.lists(ROWS, max_size=2))
TABLES = st.recursive(
    st.dictionaries(KEYS, VALUES, min_size=1, max_size=4),
    lambda inner: st.dictionaries(KEYS, st.one_of(VALUES, inner), min_size=1, max_size=4),
)
"""Without empty ones, which are left out: nobody edits what isn't there."""


@given(TABLES)
def test_any_table_comes_back(table: Table) -> None:
    assert tomllib.loads(to_toml(table)) == table
