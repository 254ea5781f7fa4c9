"""The catalogue gives out only what it knows, and only in the state in which it was recorded."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from models.catalogue import WEIGHTS, Catalogue
from models.errors import KnownError

SMALLEST = "selfie-segmentation"


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    shutil.copy(WEIGHTS / Catalogue().entry(SMALLEST).file, tmp_path)
    return tmp_path


def test_every_model_is_as_recorded() -> None:
    for id, entry in Catalogue().entries.items():
        assert len(Catalogue().read(id)) == entry.bytes


def test_every_model_is_described_in_three_languages_and_has_its_licence() -> None:
    for entry in Catalogue().entries.values():
        assert entry.licence_files and all((WEIGHTS / "licences" / name).read_text("utf-8") for name in entry.licence_files)
        for text in (entry.made_in, entry.trained_on, entry.good_at, entry.bad_at):
            assert set(text) == {"vi", "en", "ko"} and all(text.values())


def test_no_weight_lies_there_unrecorded() -> None:
    assert {path.name for path in WEIGHTS.iterdir() if path.is_file()} == {entry.file for entry in Catalogue().entries.values()}


def test_a_changed_byte_is_found(copied: Path) -> None:
    path = next(copied.glob("*.onnx"))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        Catalogue(copied).read(SMALLEST)
    assert caught.value.code == "model-damaged"


def test_a_lost_file_is_told_from_an_unknown_model(copied: Path) -> None:
    next(copied.glob("*.onnx")).unlink()
    with pytest.raises(KnownError) as lost:
        Catalogue(copied).read(SMALLEST)
    with pytest.raises(KnownError) as unknown:
        Catalogue(copied).read("no-such-model")
    assert (lost.value.code, unknown.value.code) == ("model-missing", "model-unknown")


def test_verify_speaks_on_the_command_line() -> None:
    done = subprocess.run([sys.executable, "-m", "models", "verify"], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert [line.split()[-1] for line in done.stdout.splitlines()] == ["ok"] * len(Catalogue().entries)
