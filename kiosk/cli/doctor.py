"""`kiosk doctor`: how this kiosk is, in words, and its profile, from which exhibitors foretell how fast their demos will be on it."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from demos.profile.standard import measure_machine
from kiosk.cli.words import Words
from kiosk.doctor import Line, Patient, examine
from kiosk.home import Home
from kiosk.settings import Settings
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of

FAILED = 1
SIGNS = {"good": "✓", "caution": "△", "bad": "✗"}
BUSY = 0.2
"""A profile that was taken while others used more of the processor says too little."""


def doctor(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Exit code 0 for a kiosk that can do its work, 1 for one that can't."""
    asked = _parser().parse_args(arguments)
    words = Words.read("doctor.toml", environment)
    try:
        home = Home(asked.home.absolute()) if asked.home else Home.find(environment)
        settings = Settings.read(home.root)
        if asked.profile is not None:
            return _profile(asked, settings, words)
        return _examine(Patient(home, settings, environment, Catalogue(), words.language), words, as_json=asked.json)
    except KnownError as error:
        print(f"kiosk: {words.explain(error)}", file=sys.stderr)  # noqa: T201
        return FAILED


def _examine(patient: Patient, words: Words, *, as_json: bool) -> int:
    lines: list[Line] = []
    for line in examine(patient):
        lines.append(line)
        if not as_json:
            print(f"{SIGNS[line.state]} {words.say(f'of-{line.of}')}: {_sentence(line, words)}", flush=True)  # noqa: T201
    healthy = not any(line.state == "bad" for line in lines)
    if as_json:
        told = [{**asdict(line), "sentence": _sentence(line, words)} for line in lines]
        print(json.dumps({"healthy": healthy, "lines": told}, ensure_ascii=False, indent=2))  # noqa: T201
    else:
        print(words.say("healthy" if healthy else "unhealthy"))  # noqa: T201
    return 0 if healthy else FAILED


def _profile(asked: argparse.Namespace, settings: Settings, words: Words) -> int:
    """Raises KnownError `file-unwritable` (path, reason)."""
    target: Path = asked.profile

    def tell(model: str) -> None:
        if sys.stderr.isatty():
            print(words.say("measuring", model=model), file=sys.stderr)  # noqa: T201

    machine = measure_machine(asked.name or settings.name, Catalogue(), tell)
    beside = target.with_name(f".{target.name}.part")
    try:
        beside.write_text(machine.model_dump_json(indent=2) + "\n", "utf-8")
        os.replace(beside, target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise KnownError("file-unwritable", path=str(target), reason=reason_of(error)) from error
    if asked.json:
        print(machine.model_dump_json(indent=2))  # noqa: T201
    else:
        print(words.say("profiled", path=str(target)))  # noqa: T201
    if machine.busy > BUSY:
        print(words.say("busy", percent=round(100 * machine.busy)), file=sys.stderr)  # noqa: T201
    return 0


def _sentence(line: Line, words: Words) -> str:
    return " ".join(words.say(line.found, **line.data).split())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("kiosk doctor", description="Khám máy trưng bày trước giờ mở cửa · examine the kiosk before opening")
    parser.add_argument("--home", type=Path, metavar="DIR", help="thư mục của máy (TRAM_HOME) · the kiosk's folder")
    parser.add_argument("--json", action="store_true", help="kết quả dạng JSON · the result as JSON")
    parser.add_argument("--profile", type=Path, metavar="FILE", help="đo máy và ghi hồ sơ · measure the machine, write its profile")
    parser.add_argument("--name", help="tên máy trong hồ sơ · the machine's name in the profile")
    return parser
