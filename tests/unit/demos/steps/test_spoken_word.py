"""A word spoken on its own is heard the same in pieces as at once, alike in another voice, and noise, shreds and speeches are no word."""

from __future__ import annotations

import numpy as np
import pytest

from demos.inputs.sound import read_sound
from demos.library import SHOWCASE
from demos.pipeline import Pipeline
from demos.steps.spoken_word import SpokenWord
from demos.steps.voice_activity import VoiceActivity
from demos.values import Audio, Embedding, Float32
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import Session, open_session

SAMPLES = SHOWCASE / "your-word" / "samples"
MODELS = {"vad": "silero-vad-16k", "mel": "speech-mel", "hearing": "speech-embedding"}
PIECE = 640


@pytest.fixture(scope="module")
def models() -> dict[str, Session]:
    return {name: open_session(Catalogue().read(key)) for name, key in MODELS.items()}


def sample(name: str) -> Float32:
    return read_sound(SAMPLES / f"{name}.wav").samples


def word_in(models: dict[str, Session], samples: Float32, piece: int = PIECE) -> Float32:
    """The vectors after the last piece."""
    pipeline = Pipeline([VoiceActivity(model="vad"), SpokenWord(mel="mel", model="hearing")], models, source=Audio)
    for start in range(0, len(samples), piece):
        embedding = pipeline.run(Audio(samples[start : start + piece], 16000))[Embedding]
    assert isinstance(embedding, Embedding)
    return embedding.vectors


def test_a_word_in_pieces_is_the_same_word(models: dict[str, Session]) -> None:
    hello = sample("hello")
    whole, pieces = word_in(models, hello, len(hello)), word_in(models, hello)
    assert whole.shape == (1, 768) and np.allclose(whole, pieces, atol=1e-5)
    assert np.linalg.norm(whole) == pytest.approx(1.0, abs=1e-5)


def test_another_voice_is_like_it_another_word_is_not_and_a_tone_goes_unheard(models: dict[str, Session]) -> None:
    hello, her, thanks, porridge = (word_in(models, sample(name))[0] for name in ("hello", "hello-her", "thanks", "porridge"))
    assert hello @ her > 0.6 and hello @ thanks < 0.3
    assert hello @ porridge > 0.8


def test_how_loud_it_is_spoken_does_not_matter(models: dict[str, Session]) -> None:
    hello = sample("hello")
    assert word_in(models, hello)[0] @ word_in(models, hello * np.float32(0.2))[0] > 0.95


def test_silence_a_fan_and_what_is_cut_short_are_no_words(models: dict[str, Session]) -> None:
    silence = np.zeros(16000, np.float32)
    assert not len(word_in(models, silence)) and not len(word_in(models, sample("fan")))
    assert not len(word_in(models, sample("hello")[:9600]))  # nobody knows yet whether it goes on


def test_a_word_is_kept_for_a_while_then_let_go(models: dict[str, Session]) -> None:
    hello = sample("hello")
    quiet = [np.zeros(round(seconds * 16000), np.float32) for seconds in (3, 8)]
    assert [len(word_in(models, np.concatenate((hello, after)))) for after in quiet] == [1, 0]


def test_a_speech_without_a_pause_is_no_word_and_the_word_after_it_is_heard(models: dict[str, Session]) -> None:
    hello = sample("hello")
    speech = np.tile(hello[6400:17600], 5)
    assert not len(word_in(models, np.concatenate((speech, np.zeros(8000, np.float32)))))
    after = word_in(models, np.concatenate((speech, np.zeros(8000, np.float32), hello)))
    assert len(after) == 1 and after[0] @ word_in(models, hello)[0] > 0.8


def test_other_sound_and_other_models_are_refused(models: dict[str, Session]) -> None:
    hello = sample("hello")
    with pytest.raises(KnownError, match="model-"):
        word_in({**models, "hearing": models["mel"]}, hello)
    with pytest.raises(KnownError, match="model-"):
        word_in({**models, "mel": models["hearing"]}, hello)
    pipeline = Pipeline([VoiceActivity(model="vad"), SpokenWord(mel="mel", model="hearing")], models, source=Audio)
    with pytest.raises(KnownError, match="audio-rate"):
        pipeline.run(Audio(hello, 8000))
