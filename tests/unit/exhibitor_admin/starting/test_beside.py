"""What lies beside a model is read as its writers meant it, and what is broken is told only where it was named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exhibitor_admin.starting.beside import read_beside
from models.errors import KnownError

INFERENCE = r"""PostProcess:
  name: CTCLabelDecode
  character_dict:
  - '!'
  - ''''
  - ' '
  - "\""
  - ạ
Hpi:
  x: 1
"""


def write(folder: Path, **files: object) -> Path:
    for name, content in files.items():
        text = content if isinstance(content, str) else json.dumps(content)
        (folder / name.replace("__", ".")).write_text(text, "utf-8")
    return folder / "model.onnx"


def test_each_file_has_its_meaning(tmp_path: Path) -> None:
    model = write(
        tmp_path,
        config__json={"id2label": {"0": "x"}},
        preprocessor_config__json={"image_mean": [0.5]},
        labels__txt="\ufeffmột\r\nhai\n",
        tokenizer__json={"model": {"vocab": {"b": 1, "a": 0}, "merges": [["a", "b"], "b a"]}},
    )
    found = read_beside(model, ())
    assert (found.config, found.prepared) == ({"id2label": {"0": "x"}}, {"image_mean": [0.5]})
    assert found.lists == [["một", "hai"], ["a", "b"], ["a b", "b a"]]


def test_paddles_characters_are_taken_out_of_its_yaml(tmp_path: Path) -> None:
    assert read_beside(write(tmp_path, inference__yml=INFERENCE), ()).lists == [["!", "'", " ", '"', "ạ"]]


def test_what_was_named_goes_before_what_lies_there(tmp_path: Path) -> None:
    model = write(tmp_path, config__json={"a": 1, "b": 1}, mine__json={"a": 2})
    assert read_beside(model, [tmp_path / "mine.json"]).config == {"a": 2, "b": 1}


@pytest.mark.parametrize("content", ["{", "[" * 100_000, '{"model": {"vocab": {"a": []}}}', "[1, 2]", "\x00"])
def test_a_broken_neighbour_is_passed_over_and_a_broken_named_file_is_told(content: str, tmp_path: Path) -> None:
    model = write(tmp_path, tokenizer__json=content, labels__txt="a\nb")
    assert read_beside(model, ()).lists == [["a", "b"]]
    with pytest.raises(KnownError, match="config-unreadable"):
        read_beside(model, [tmp_path / "tokenizer.json"])
