"""A receipt code survives being read aloud, and every slip that its check promises to notice is noticed."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.leads.receipt import ALPHABET, DATA_LENGTH, Receipt
from models.errors import KnownError


def is_right(code: str) -> bool:
    try:
        return Receipt.parse(code).code == code
    except KnownError as error:
        return error.code != "receipt-wrong"


def right_code(data: str) -> str:
    codes = [data + last for last in ALPHABET if is_right(data + last)]
    assert len(codes) == 1
    return codes[0]


def test_a_code_has_fifty_random_bits() -> None:
    assert len(ALPHABET) ** DATA_LENGTH == 2**50
    codes = [Receipt.fresh().code for _ in range(2000)]
    assert len(set(codes)) == 2000
    assert all({code[place] for code in codes} == set(ALPHABET) for place in range(DATA_LENGTH + 1))


def test_every_single_error_is_noticed() -> None:
    code = Receipt.fresh().code
    for place in range(len(code)):
        for other in set(ALPHABET) - {code[place]}:
            assert not is_right(code[:place] + other + code[place + 1 :])


def test_every_swap_of_two_characters_is_noticed() -> None:
    """For each two places and each two different characters; the code is linear, so the other places don't matter."""
    for first, second in combinations(range(DATA_LENGTH), 2):
        for a, b in combinations(ALPHABET, 2):
            data = ["0"] * DATA_LENGTH
            data[first], data[second] = a, b
            code = list(right_code_of("".join(data)))
            code[first], code[second] = b, a
            assert not is_right("".join(code))


def test_a_swap_with_the_check_character_is_noticed() -> None:
    for a in ALPHABET:
        code = right_code("000000000" + a)
        if code[-2] != code[-1]:
            assert not is_right(code[:-2] + code[-1] + code[-2])


def right_code_of(data: str) -> str:
    """Quicker than `right_code`: by linearity, the check of a sum is the sum of the checks."""
    check = 0
    for place, character in enumerate(data):
        check ^= CHECKS[place][ALPHABET.index(character)]
    return data + ALPHABET[check]


def check_of(place: int, character: str) -> int:
    """What one character at one place adds to the check."""
    return ALPHABET.index(right_code(("0" * place + character).ljust(DATA_LENGTH, "0"))[-1])


CHECKS = [[check_of(place, character) for character in ALPHABET] for place in range(DATA_LENGTH)]


@given(st.text(alphabet=ALPHABET, min_size=DATA_LENGTH, max_size=DATA_LENGTH))
def test_the_quick_way_of_this_test_agrees(data: str) -> None:
    assert right_code_of(data) == right_code(data)


@given(st.text(alphabet=ALPHABET, min_size=DATA_LENGTH, max_size=DATA_LENGTH))
def test_a_code_is_read_however_it_is_typed(data: str) -> None:
    receipt = Receipt(right_code_of(data))
    slip = str(receipt)
    assert [len(group) for group in slip.split("-")] == [2, 4, 4, 3] and slip.startswith("TM-")
    misread = slip[3:].replace("0", "o").replace("1", "l")
    for typed in (slip, slip.lower(), slip.replace("-", " "), receipt.code, f"  {misread} ", "tm" + receipt.code.replace("1", "I")):
        assert Receipt.parse(typed) == receipt


@pytest.mark.parametrize("typed", ["", "TM", "TM-7K4Q-93MX", "7K4Q93MXABCDEF", "x" * 1_000_000])
def test_a_code_of_another_length_is_told_apart(typed: str) -> None:
    with pytest.raises(KnownError) as told:
        Receipt.parse(typed)
    assert told.value.code == "receipt-length"


def test_only_a_slow_hash_is_kept_and_each_event_has_its_own() -> None:
    receipt = Receipt.fresh()
    assert receipt.hashed("a") == Receipt.parse(str(receipt)).hashed("a")
    assert receipt.hashed("a") != receipt.hashed("b")
    assert len(receipt.hashed("a")) == 32
