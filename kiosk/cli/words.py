"""The words of the kiosk's terminal, in Vietnamese and English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

from demos.text import Language
from kiosk.reasons import with_reason
from models.errors import Datum, KnownError

Sentences = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Words:
    """Those of one file of `kiosk/text`, in one language; errors that it has no words for have those of `start.toml`."""

    language: Language
    said: Sentences
    errors: Sentences

    @classmethod
    def read(cls, name: str, environment: Mapping[str, str]) -> Words:
        """In the language of whoever sits at the terminal: `TRAM_LANGUAGE`, else the system's, else Vietnamese."""
        wish = environment.get("TRAM_LANGUAGE") or environment.get("LC_ALL") or environment.get("LANG") or ""
        own, everywhere = _table(name), _table("start.toml")
        return cls("en" if wish.lower().startswith("en") else "vi", own.get("say", {}), {**everywhere["errors"], **own["errors"]})

    def say(self, key: str, **data: Datum) -> str:
        return self.said[key][self.language].format_map(data)

    def explain(self, error: KnownError) -> str:
        """One line: what happened, and what to do."""
        sentence = (self.errors.get(error.code) or self.errors["unknown"])[self.language]
        return " ".join(sentence.format_map({"code": str(error), **with_reason(error.data, self.language)}).split())


def _table(name: str) -> Mapping[str, Sentences]:
    return tomllib.loads(files("kiosk").joinpath("text", name).read_text("utf-8"))
