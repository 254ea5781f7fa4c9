"""Starts the kiosk from a terminal: reads what was asked for, and says in one line why it can't be.

What only the window needs is imported late: this module stays in the parent process.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.parent import keep
from kiosk.window_process import SignOfLife
from models.errors import KnownError

if TYPE_CHECKING:
    from kiosk.home import Home
    from kiosk.settings import Settings

FAILED, CANT_SHOW = 1, 2
"""Exit codes, beside argparse's own 2 for a command that was written wrong."""


def start(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Open the kiosk, drive its tour, or do what `kiosk leads …` or `kiosk doctor` says; returns the exit code."""
    if arguments[:1] == ["leads"]:
        from kiosk.cli.leads import leads

        return leads(arguments[1:], environment)
    if arguments[:1] == ["doctor"]:
        from kiosk.cli.doctor import doctor

        return doctor(arguments[1:], environment)
    asked = _parser().parse_args(arguments)
    sign = SignOfLife.found(environment)
    if sign is None and asked.tour is None and os.name == "posix":
        return keep([sys.executable, "-m", "kiosk", *arguments], environment)
    try:
        return _start(asked, environment, sign)
    except KnownError as error:
        print(explain(error, environment), file=sys.stderr)  # noqa: T201
        return CANT_SHOW if error.code == "no-display" else FAILED


def explain(error: KnownError, environment: Mapping[str, str]) -> str:
    """One line in the language of whoever sits at the terminal: what happened and what to do."""
    from kiosk.cli.words import Words

    return f"kiosk: {Words.read('start.toml', environment).explain(error)}"


def _start(asked: argparse.Namespace, environment: Mapping[str, str], sign: SignOfLife | None) -> int:
    from kiosk.display import require_display
    from kiosk.frugal import be_frugal
    from kiosk.home import Home

    home = Home(asked.home.absolute()) if asked.home else Home.find(environment)
    settings = _settings(home, asked)
    require_display(environment)
    be_frugal()
    if asked.tour is not None:
        from kiosk.tour import tour

        return tour(asked.tour, home, settings, *([(asked.size,)] if asked.size else []))
    from kiosk.run import run

    return run(home, settings, asked.size, sign)


def _settings(home: Home, asked: argparse.Namespace) -> Settings:
    """What the command line says goes before the file."""
    from kiosk.settings import Settings

    over = {"camera": asked.camera, "windowed": asked.windowed or None}
    return Settings.read(home.root, {name: value for name, value in over.items() if value is not None})


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "kiosk",
        description="Trạm AI: mở máy trưng bày · open the kiosk",
        epilog="kiosk leads --help: khách để lại liên hệ · visitors' contacts; kiosk doctor --help: khám máy · examine the kiosk",
    )
    parser.add_argument("--windowed", action="store_true", help="trong cửa sổ đóng được · in a window that can be closed")
    parser.add_argument("--size", type=_size, metavar="WxH", help="kích thước cửa sổ, theo điểm ảnh · the window's size in pixels")
    parser.add_argument("--camera", metavar="file:PATH|INDEX|none", help="camera nào · which camera, or a clip in its place")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="đi qua mọi màn hình, lưu ảnh · go through every screen, save pictures")
    parser.add_argument("--home", type=Path, metavar="DIR", help="thư mục của máy (TRAM_HOME) · the kiosk's folder")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)
