"""Pictures for a report: what a visitor sees on the kiosk's own page, one for each sample."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import cv2

from demos.package.read import Package
from demos.text import Language
from demos.values import Uint8
from exhibitor_admin.report.element import e
from kiosk.demo_page import Way, unseen
from models.catalogue import Catalogue
from models.errors import KnownError

QUALITY = 88
"""Of JPEG: letters stay sharp, and six pages stay below two megabytes."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One page."""

    jpeg: bytes
    said: str
    """What the page says was found, in lines; empty where it says nothing."""


def photograph_samples(package: Package, catalogue: Catalogue, language: Language) -> tuple[Picture | None, ...]:
    """The page of each sample of a package that passed its trial; None where it didn't come in time."""
    with unseen(Way(language, still=True), catalogue) as page:
        pictures: list[Picture | None] = []
        for sample in range(len(package.manifest.sample)):
            try:
                taken = page.photograph(package, sample)
                pictures.append(Picture(_jpeg(taken.pixels), taken.said))
            except KnownError:
                pictures.append(None)
    return tuple(pictures)


def image(jpeg: bytes, alt: str) -> Element:
    """An `<img>` that carries its picture."""
    return e("img", src=f"data:image/jpeg;base64,{b64encode(jpeg).decode()}", alt=alt)


def _jpeg(pixels: Uint8) -> bytes:
    done, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    assert done  # any picture can be encoded
    return coded.tobytes()
