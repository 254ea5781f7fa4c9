"""Hands leads over as files: written whole, read back, and logged with who took which for whom."""

from __future__ import annotations

import getpass
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest, sha256
from pathlib import Path
from uuid import UUID

from demos.text import Language
from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.csv_file import count_csv, write_csv
from exhibitor_admin.export.json_lines import count_json_lines, write_json_lines
from exhibitor_admin.export.vcard import count_vcards, write_vcards
from exhibitor_admin.export.xlsx import count_xlsx, write_xlsx
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.export_log import Export
from exhibitor_admin.leads.person import Person, gather
from exhibitor_admin.leads.unseal import Record, Unsealer
from exhibitor_admin.whole_file import whole_file
from exhibitor_admin.whole_files import whole_files
from kiosk.leads.seal import seal_bytes
from models.errors import KnownError


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how it is written, and how many people are found when it is read again (ValueError: it can't be)."""

    write: Callable[[Path, Iterable[Person], Language], None]
    count: Callable[[Path], int]


FORMATS: Mapping[str, Format] = {
    "csv": Format(write_csv, count_csv),
    "xlsx": Format(write_xlsx, count_xlsx),
    "vcard": Format(lambda path, people, _: write_vcards(path, people), count_vcards),
    "jsonl": Format(lambda path, people, _: write_json_lines(path, people), count_json_lines),
}
EVERYTHING = Choice()


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, and which leads couldn't be opened (their ids)."""

    export: Export
    unreadable: tuple[str, ...] = ()


class _Tally:
    """Counts what streams through, since nothing is kept of it."""

    def __init__(self) -> None:
        self.people = 0
        self.leads: list[UUID] = []

    def passing(self, people: Iterable[Person]) -> Iterator[Person]:
        for person in people:
            self.people += 1
            self.leads += [lead.facts.id for lead in person.leads]
            yield person


def export_file(
    book: LeadBook,
    event: str,
    key: PrivateKey,
    path: Path,
    format: str,
    language: Language,
    *,
    choice: Choice = EVERYTHING,
    seal_to: str | None = None,
    overwrite: bool = False,
) -> Exported:
    """The chosen leads of the event that the key opens, as the people they are of, in one file of one of `FORMATS`; with `seal_to`,
    a public key, in an age file that only its private half opens.

    Raises KnownError `file-exists`, `file-unwritable`, `export-none` where nothing was chosen, `export-damaged` where the file
    can't be read back, `export-too-long`, and as `unseal` does where the key opens none at all.
    """
    if path.exists() and not overwrite:
        raise KnownError("file-exists", path=str(path))
    unsealer, tally, kind = Unsealer(key), _Tally(), FORMATS[format]
    with whole_file(path, overwrite=overwrite) as beside:
        opened = unsealer.open_all(_chosen(book, event, choice))
        with _sealed_into(beside, seal_to) as place:
            kind.write(place, tally.passing(gather(choice.of(opened), book.merges.groups())), language)
            if not tally.leads:
                raise unsealer.refused[0] if unsealer.refused else KnownError("export-none")
            _read_back(place, kind, tally.people)
        with beside.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        export = _log(book, event, f"{format}.age" if seal_to else format, path, digest, tally.leads, choice)
    return Exported(export, tuple(str(error.data["lead"]) for error in unsealer.refused))


def export_from(
    book: Path, event: str, key: PrivateKey, path: Path, format: str, language: Language, choice: Choice, seal_to: str | None
) -> Exported:
    """As `export_file`, from the book at a path: what a process apart can be told."""
    with closing(LeadBook(book)) as opened:
        return export_file(opened, event, key, path, format, language, choice=choice, seal_to=seal_to)


def export_sealed(book: LeadBook, event: str, folder: Path, *, choice: Choice = EVERYTHING, overwrite: bool = False) -> Exported:
    """Every chosen lead as `<id>.age`, what came in of it otherwise as `<id>.copy-<n>.age`, and its later edits as `<id>.<stamp>.age`,
    still sealed: the standard `age` program opens them with the event's key, or the exhibitor's.

    All of them, or none. Raises KnownError as `export_file` does.
    """
    digest, leads = sha256(), list[UUID]()
    with whole_files(folder, overwrite=overwrite) as beside:
        for record in _chosen(book, event, choice):
            if not choice.permits(record.lead.facts.agreement.purposes - {withdrawal.purpose for withdrawal in record.withdrawals}):
                continue
            for name, sealed in _envelopes(record):
                (beside / name).write_bytes(sealed)
                digest.update(name.encode() + sha256(sealed).digest())
            leads.append(record.lead.facts.id)
        if not leads:
            raise KnownError("export-none")
        export = _log(book, event, "age", folder, digest.hexdigest(), leads, choice)
    return Exported(export)


def _envelopes(record: Record) -> Iterator[tuple[str, bytes]]:
    """Under the names of their files."""
    id = record.lead.facts.id
    yield f"{id}.age", record.lead.sealed
    yield from ((f"{id}.copy-{number}.age", sealed) for number, sealed in enumerate(record.copies, 1))
    yield from ((f"{id}.{edit.stamp}.age", edit.sealed) for edit in record.edits)


def _chosen(book: LeadBook, event: str, choice: Choice) -> Iterator[Record]:
    """Before they are opened, since opening is what takes time."""
    return (record for record in book.records(event) if choice.takes_facts(record.lead.facts))


@contextmanager
def _sealed_into(path: Path, public_key: str | None) -> Iterator[Path]:
    """Where to write what is to lie sealed in `path`: never beside it, on somebody's stick."""
    if public_key is None:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="sealing-") as private:
        yield (place := Path(private) / "open")
        path.write_bytes(seal_bytes(place.read_bytes(), [public_key]))


def _read_back(path: Path, kind: Format, people: int) -> None:
    try:
        found = kind.count(path)
    except ValueError as error:
        raise KnownError("export-damaged", path=str(path), reason=str(error)) from error
    if found != people:
        raise KnownError("export-damaged", path=str(path), reason=f"{found} ≠ {people}")


def _log(book: LeadBook, event: str, format: str, path: Path, digest: str, leads: list[UUID], choice: Choice) -> Export:
    """Before the file is in its place: should it not get there, the log says too much, never too little."""
    export = Export(datetime.now(UTC), getpass.getuser(), event, format, path.absolute(), len(leads), digest, choice.exhibitor or "")
    with book.transaction():
        book.exports.add(export, leads)
    return export
