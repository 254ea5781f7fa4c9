"""Samples for demos that aren't given pictures, made on the spot: they show that a chain runs, and make room for real ones."""

from __future__ import annotations

import io
import wave

import numpy as np

from demos.inputs.sound import FULL_SCALE, RATE
from demos.text import Words
from demos.values import Float32
from exhibitor_admin.starting.sample import Sample

CREDIT = "Trạm AI"
SECONDS = 2.0
MOMENTS = 600
SENTENCES = (
    ("greeting", "Chào bạn, hôm nay trời đẹp quá!", Words(vi="Một lời chào", en="A greeting")),
    ("complaint", "Tôi chờ hai tiếng mà chưa thấy ai ra.", Words(vi="Một lời phàn nàn", en="A complaint")),
)


def made_up(given: str, quantities: int = 1) -> list[Sample]:
    """Two samples of `sound`, `text`, `series` (of so many quantities) or `file`."""
    match given:
        case "sound":
            return [
                Sample("chord.wav", _wav(_chord()), Words(vi="Một hợp âm", en="A chord"), CREDIT),
                Sample("quiet.wav", _wav(_chord() * np.float32(0.001)), Words(vi="Gần như yên lặng", en="Nearly silent"), CREDIT),
            ]
        case "text":
            return [Sample(f"{name}.txt", sentence.encode(), text, CREDIT) for name, sentence, text in SENTENCES]
        case "series":
            return [
                Sample("even.csv", _csv(quantities, jump=False), Words(vi="Đều đặn", en="As ever"), CREDIT),
                Sample("jump.csv", _csv(quantities, jump=True), Words(vi="Có một cú giật", en="With a jolt"), CREDIT),
            ]
        case _:
            return [
                Sample("text.bin", b"Tram AI\n" * 100, Words(vi="Vài dòng chữ", en="Some lines of text"), CREDIT),
                Sample("zeros.bin", bytes(1000), Words(vi="Toàn số 0", en="Nothing but zeros"), CREDIT),
            ]


def _chord() -> Float32:
    """An A minor that fades away."""
    seconds = np.arange(int(SECONDS * RATE), dtype=np.float32) / RATE
    tones = sum(np.sin(2 * np.pi * hertz * seconds) for hertz in (220.0, 261.6, 329.6))
    return np.asarray(0.2 * tones * np.exp(-seconds), np.float32)


def _wav(samples: Float32) -> bytes:
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.asarray(samples * (FULL_SCALE - 1), "<i2").tobytes())
    return written.getvalue()


def _csv(quantities: int, *, jump: bool) -> bytes:
    """A wave once a minute, sampled each second, a little later in each column, with or without ten seconds beside the rest."""
    values = np.sin((np.arange(MOMENTS)[:, None] - 5 * np.arange(quantities)) * 2 * np.pi / 60)
    if jump:
        values[500:510] += 4.0
    names = ",".join(f"value {number}" for number in range(1, quantities + 1))
    return "\n".join((names, *(",".join(f"{value:.4f}" for value in row) for row in values), "")).encode()
