"""What several commands are told in the same way."""

import pytest

from exhibitor_admin.cli.options import choose_event
from models.errors import KnownError

NONE = KnownError("lead-none")


def test_the_event_must_be_named_only_where_there_are_several() -> None:
    assert choose_event(None, ["week"], NONE) == "week"
    assert choose_event("second", ["second", "week"], NONE) == "second"
    for named, events, code in (
        (None, [], "lead-none"),
        ("third", ["second", "week"], "lead-none"),
        (None, ["second", "week"], "event-which"),
    ):
        with pytest.raises(KnownError, match=code):
            choose_event(named, events, NONE)
