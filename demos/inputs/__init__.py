"""What a demo can be given, one kind in each file: pictures, sound, text, measurements, a file."""

from __future__ import annotations

from collections.abc import Mapping

from demos.inputs.file import FILE
from demos.inputs.input import Input
from demos.inputs.picture import PICTURE
from demos.inputs.series import SERIES
from demos.inputs.sound import SOUND
from demos.inputs.text import TEXT

INPUTS: Mapping[str, Input] = {"picture": PICTURE, "sound": SOUND, "text": TEXT, "series": SERIES, "file": FILE}
"""By their names in a manifest."""

__all__ = ["INPUTS", "Input"]
