"""`kiosk leads`: what staff do with the leads of this kiosk; nobody can read one here."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.cli.words import Words
from kiosk.event.consent_text import PURPOSES
from kiosk.home import Home
from kiosk.leads.hand_over import Waiting, hand_over, what_waits
from kiosk.leads.receipt import Receipt
from kiosk.leads.requests import Found, RequestDesk
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from kiosk.settings import Settings
from models.errors import KnownError

FAILED = 1
MINUTE_S = 60


@dataclass(frozen=True, slots=True)
class Counter:
    """What one command works at, with the store open."""

    home: Home
    settings: Settings
    store: Store
    requests: RequestDesk
    words: Words
    asked: argparse.Namespace

    def tell(self, result: Mapping[str, Any], *lines: str) -> None:
        """JSON where it was asked for, else the lines."""
        text = json.dumps(result, ensure_ascii=False, indent=2, default=_plain) if self.asked.json else "\n".join(lines)
        print(text)  # noqa: T201


def leads(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Do what was asked; returns the exit code: 1 with one line on stderr for what went wrong, 2 for a command written wrong."""
    asked = _parser().parse_args(arguments)
    words = Words.read("leads.toml", environment)
    try:
        with _counter(asked, words, environment) as counter:
            asked.do(counter)
    except KnownError as error:
        print(f"kiosk: {words.explain(error)}", file=sys.stderr)  # noqa: T201
        return FAILED
    return 0


@contextmanager
def _counter(asked: argparse.Namespace, words: Words, environment: Mapping[str, str]) -> Iterator[Counter]:
    home = Home(asked.home.absolute()) if asked.home else Home.find(environment)
    settings = Settings.read(home.root)
    store = Store.open(home.leads, copy_to=settings.copy_to)
    try:
        requests = RequestDesk(store, settings.name)
        requests.settle()
        yield Counter(home, settings, store, requests, words, asked)
    finally:
        store.close()


def _status(counter: Counter) -> None:
    say, counts, waiting, room = counter.words.say, counter.store.counts(), what_waits(counter.store), counter.store.disk.room()
    damaged = sorted(path.name for path in counter.home.root.glob("*.damaged-*.sqlite3"))
    copy = counter.store.sync_copy()
    trouble = copy.trouble if copy else None
    lines = [say("status", total=counts.total, practice=counts.practice), *_waiting_lines(counter, waiting)]
    lines += [say(f"disk-{room.state}", megabytes=room.free >> 20)]
    if copy:
        lines += [say("copy-behind", reason=counter.words.explain(trouble)) if trouble else say("copy-complete", folder=str(copy.folder))]
    lines += [say("set-aside", file=name, folder=str(counter.home.root)) for name in damaged]
    facts = {"leads": asdict(counts), "not_handed_over": asdict(waiting), "disk": asdict(room), "set_aside": damaged}
    counter.tell({**facts, "copy": copy and {"folder": copy.folder, "trouble": trouble and trouble.code}}, *lines)


def _hand_over(counter: Counter) -> None:
    key = KioskKey.find_or_make(counter.home.key)
    handed = hand_over(counter.store, counter.asked.folder, counter.settings.name, key, datetime.now(UTC))
    done = counter.words.say("handed-over", leads=handed.leads, path=str(handed.path))
    counter.tell(asdict(handed), done, *_waiting_lines(counter, handed.waiting))


def _receipt(counter: Counter) -> None:
    _tell_found(counter, counter.requests.find(Receipt.parse(counter.asked.code)))


def _withdraw(counter: Counter) -> None:
    found = counter.requests.find(Receipt.parse(counter.asked.code))
    _confirm(counter, "confirm-withdraw", found)
    _tell_found(counter, counter.requests.ask(found.lead, counter.asked.purpose))


def _erase(counter: Counter) -> None:
    found = counter.requests.find(Receipt.parse(counter.asked.code))
    _confirm(counter, "confirm-erase", found)
    _tell_found(counter, counter.requests.ask(found.lead, "erase"))


def _take_back(counter: Counter) -> None:
    found = counter.requests.find(Receipt.parse(counter.asked.code))
    _tell_found(counter, counter.requests.take_back(found.lead))


def _confirm(counter: Counter, question: str, found: Found) -> None:
    """Raises KnownError `request-unconfirmed`."""
    if counter.asked.yes:
        return
    if sys.stdin.isatty():
        sys.stdout.write(counter.words.say(question, when=_when(found.left_at), demo=found.demo) + " ")
        sys.stdout.flush()
        if sys.stdin.readline().strip().lower() in counter.words.say("yes").split():
            return
    raise KnownError("request-unconfirmed")


def _tell_found(counter: Counter, found: Found) -> None:
    say = counter.words.say
    standing = ", ".join(say(purpose) for purpose in found.standing) or say("nothing")
    lines = [say("found", when=_when(found.left_at), demo=found.demo, standing=standing)]
    for request in found.requests:
        minutes = -(-request.seconds_left // MINUTE_S)
        lines.append(say("request-erase" if request.wish == "erase" else "request-withdraw", minutes=minutes, purpose=say(request.wish)))
    facts = {"left_at": found.left_at, "demo": found.demo, "standing": found.standing}
    counter.tell({**facts, "requests": [asdict(request) for request in found.requests]}, *lines)


def _waiting_lines(counter: Counter, waiting: Waiting) -> list[str]:
    say = counter.words.say
    if not waiting.total:
        return [say("all-handed-over", when=_when(waiting.last_handed_over) if waiting.last_handed_over else say("never"))]
    lines = [say("waiting", leads=waiting.leads, edits=waiting.edits, withdrawals=waiting.withdrawals, erasures=waiting.erasures)]
    return [*lines, say("requested", leads=waiting.requested)] if waiting.requested else lines


def _when(at: datetime) -> str:
    return f"{at.astimezone():%d/%m/%Y %H:%M}"


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--home", type=Path, metavar="DIR", help="thư mục của máy (TRAM_HOME) · the kiosk's folder")
    shared.add_argument("--json", action="store_true", help="kết quả dạng JSON · the result as JSON")
    code = argparse.ArgumentParser(add_help=False)
    code.add_argument("code", metavar="CODE", help="mã trên phiếu · the code of the receipt, TM-7K4Q-93MX-ABC")
    sure = argparse.ArgumentParser(add_help=False)
    sure.add_argument("--yes", action="store_true", help="khách đã xác nhận · the visitor has confirmed")

    parser = argparse.ArgumentParser("kiosk leads", description="Khách để lại liên hệ ở máy này · visitors' contacts on this kiosk")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    status = commands.add_parser("status", parents=[shared], help="còn gì chưa giao · what isn't handed over yet")
    status.set_defaults(do=_status)
    handing = commands.add_parser("hand-over", parents=[shared], help="ghi tất cả ra thẻ nhớ · put everything on a stick")
    handing.add_argument("folder", type=Path, metavar="DIR", help="thư mục trên thẻ nhớ · a folder on the stick")
    handing.set_defaults(do=_hand_over)
    receipt = commands.add_parser("receipt", parents=[shared, code], help="mã này còn gì · what stands for this code")
    receipt.set_defaults(do=_receipt)
    withdrawing = commands.add_parser("withdraw", parents=[shared, code, sure], help="rút một điều đã đồng ý · withdraw one consent")
    withdrawing.add_argument("--purpose", choices=PURPOSES, required=True, help="điều nào · which")
    withdrawing.set_defaults(do=_withdraw)
    erasing = commands.add_parser("erase", parents=[shared, code, sure], help="xoá hẳn, sau 10 phút · erase for good, after 10 minutes")
    erasing.set_defaults(do=_erase)
    taking = commands.add_parser(
        "take-back", parents=[shared, code], help="không xoá, không rút nữa · neither erase nor withdraw after all"
    )
    taking.set_defaults(do=_take_back)
    return parser
