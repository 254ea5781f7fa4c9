"""What samples are read from, and that a broken file is refused with its name."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import pytest

from demos.inputs import INPUTS
from demos.inputs.sound import MOST_SECONDS, read_sound
from demos.values import Audio, File, Series, Text
from models.errors import KnownError


def write_sound(path: Path, samples: np.ndarray, rate: int = 8000, width: int = 2) -> Path:
    """(n, channels) of small numbers → a WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(samples.astype(f"<i{width}").tobytes())
    return path


def test_both_channels_of_a_sound_are_mixed(tmp_path: Path) -> None:
    audio = read_sound(write_sound(tmp_path / "a.wav", np.array([[16384, 0], [-32768, -32768]])))
    assert audio.rate == 8000 and audio.samples.tolist() == [0.25, -1.0]


@pytest.mark.parametrize("spoil", ["empty", "cut", "long", "wide", "no-sound", "piece-without-end"])
def test_a_broken_sound_is_refused(tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "a.wav"
    seconds = MOST_SECONDS + 1 if spoil == "long" else 0 if spoil == "no-sound" else 1
    write_sound(path, np.zeros((seconds * 1000, 1)), 1000, 4 if spoil == "wide" else 2)
    if spoil in ("empty", "cut"):
        path.write_bytes(path.read_bytes()[: 0 if spoil == "empty" else 30])
    if spoil == "piece-without-end":
        path.write_bytes(path.read_bytes().replace(b"data", b"LIST\xff\xff\xff\xffdata"))
    with pytest.raises(KnownError, match="sample-unreadable"):
        read_sound(path)


def test_a_text_a_table_and_a_file_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("a,b\n1,2\n3,4\n", "utf-8")
    text, series, content = (INPUTS[name].read(path) for name in ("text", "series", "file"))
    assert isinstance(text, Text) and text.joined == "a,b 1,2 3,4"
    assert isinstance(series, Series) and series.values.tolist() == [[1, 2], [3, 4]]
    assert isinstance(content, File) and content.content.tobytes() == path.read_bytes()


@pytest.mark.parametrize("content", [b"", b"a,b\n1\n2,3", b"1,nan", b"1,x\n2,y\n", b"\xff\xfe"])
def test_a_table_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="sample-unreadable"):
        INPUTS["series"].read(path)


@pytest.mark.parametrize("name", INPUTS)
def test_a_file_that_is_not_there_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(KnownError, match="-unreadable"):
        INPUTS[name].read(tmp_path / "nothing.x")


def test_sound_of_an_unheard_of_rate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="sample-unreadable"):
        read_sound(write_sound(tmp_path / "a.wav", np.zeros((10, 1)), 999))
    assert isinstance(read_sound(write_sound(tmp_path / "b.wav", np.zeros((10, 1)), 1000)), Audio)
