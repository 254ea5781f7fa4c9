"""Everything that a report is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from demos.package.check import Report
from demos.profile.predict import Prediction
from demos.text import Language
from exhibitor_admin.report.pictures import Picture
from exhibitor_admin.words import Spoken, say
from models.catalogue import Catalogue
from models.errors import Datum


@dataclass(frozen=True, slots=True)
class Findings:
    """One check, in one language."""

    report: Report
    source: str
    """The name of the folder or file that was checked."""
    pictures: tuple[Picture | None, ...]
    """The kiosk's page for each sample; none where the samples weren't passed."""
    catalogue: Catalogue
    language: Spoken
    made: date
    predicted: Prediction | None = None
    """For the kiosk whose profile was given."""

    def say(self, key: str, **data: Datum) -> str:
        return say(key, self.language, **data)

    @property
    def spoken(self) -> Language:
        return self.language
