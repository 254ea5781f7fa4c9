"""A file's first bytes, as people read them."""

from __future__ import annotations

from kiosk.bridge.byte_lines import ACROSS, byte_lines


def test_bytes_stand_beside_their_letters() -> None:
    first, second = byte_lines("Phở bò!\nA".encode() + b"\x00\xff")
    assert first.hexes[:4] == ["50", "68", "E1", "BB"] and len(first.hexes) == ACROSS
    assert first.letters + second.letters == "Phở bò!·A··"


def test_nothing_in_it_is_nothing_to_read() -> None:
    assert byte_lines(b"") == []
