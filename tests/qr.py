"""Reads a QR code as a patient person with a telephone does: closer, farther, once more."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QCoreApplication, QThreadPool

from demos.values import Uint8

SCALES = (1.0, 2.0, 3.0, 1.5, 4.0, 0.75, 6.0)
BORDER = 40
"""Of white around it, in pixels: a code needs a quiet zone."""


def codes_are_made() -> None:
    """Codes come a little later than their page."""
    QThreadPool.globalInstance().waitForDone()
    QCoreApplication.processEvents()


def read_qr(picture: Uint8) -> str:
    """What the code in a (h, w) uint8 picture says; empty when no try can read it (OpenCV's readers each fail on some codes)."""
    framed = cv2.copyMakeBorder(picture, BORDER, BORDER, BORDER, BORDER, cv2.BORDER_CONSTANT, value=(255,))
    for scale in SCALES:
        smooth = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        nearer = np.asarray(cv2.resize(framed, None, fx=scale, fy=scale, interpolation=smooth), np.uint8)
        for reader in (cv2.QRCodeDetector(), cv2.QRCodeDetectorAruco()):
            text, *_ = reader.detectAndDecode(nearer)
            if text:
                return text
    return ""
