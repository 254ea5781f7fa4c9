"""Decode a sound and encode it anew; to be called in an isolated child."""

from __future__ import annotations

import io

from demos.inputs.sound import decode_sound, encode_sound


def reencode_sound(content: bytes) -> bytes:
    """The bytes of a WAV file → the same sound, of one channel and with nothing else in the file; raises as `decode_sound` does."""
    return encode_sound(decode_sound(io.BytesIO(content)))
