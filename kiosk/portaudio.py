"""The library of sound devices, which a process can open once: whoever listens or plays has it alone, and finds what is plugged in now."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

IN_USE = threading.Lock()
"""PortAudio is one for the whole process, and looking for devices anew closes every stream: nobody may listen or play meanwhile."""


def portaudio() -> ModuleType | None:
    """None on a machine that lacks it."""
    try:
        import sounddevice
    except OSError:  # libportaudio2 isn't installed
        return None
    return sounddevice  # type: ignore[no-any-return]


@contextmanager
def opened_anew(library: ModuleType) -> Iterator[None]:
    """Waits until nobody else listens or plays; raises its PortAudioError where it can't begin."""
    with IN_USE:
        library._terminate()  # it looks for devices when it begins only
        library._initialize()
        yield
