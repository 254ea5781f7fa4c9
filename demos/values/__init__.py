"""What flows between the steps of a demo, and what a worker may answer: frozen values with a shape, a dtype and a range.

Positions in a picture are fractions of its width and height (0..1, left to right, top to bottom), so a
result fits the picture at any size it is drawn.
"""

from __future__ import annotations

from demos.values.duel import HANDS, NO_HAND, Duel
from demos.values.file import File
from demos.values.found import Boxes, Crossings, Keypoints, Measures, Quads, Repetitions, Road, Scores, Taught, Tracks
from demos.values.picture import INSIDE, Image, Map, Mask, Placement, Turn
from demos.values.series import Forecast, Oddness, Scaling, Series
from demos.values.sound import Audio, Notes, SoundPair, Speech
from demos.values.tensor import Crops, Embedding, Tensor, Tensors, Tokens
from demos.values.text import DEGREES, Alternatives, Stamp, Text, TextLines, Word
from demos.values.value import Float32, Int32, Uint8, Value

__all__ = [
    "DEGREES",
    "HANDS",
    "INSIDE",
    "NO_HAND",
    "Alternatives",
    "Audio",
    "Boxes",
    "Crops",
    "Crossings",
    "Duel",
    "Embedding",
    "File",
    "Float32",
    "Forecast",
    "Image",
    "Int32",
    "Keypoints",
    "Map",
    "Mask",
    "Measures",
    "Notes",
    "Oddness",
    "Placement",
    "Quads",
    "Repetitions",
    "Road",
    "Scaling",
    "Scores",
    "Series",
    "SoundPair",
    "Speech",
    "Stamp",
    "Taught",
    "Tensor",
    "Tensors",
    "Text",
    "TextLines",
    "Tokens",
    "Tracks",
    "Turn",
    "Uint8",
    "Value",
    "Word",
]
