"""What was dropped on the window: it is looked at in turn, and what isn't in order stays for its author to mend."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Literal

from exhibitor_admin.bridge.demos.found import found_in
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import UNKNOWN, Going, Stopped, Tasks
from exhibitor_admin.shelf import Seen, Shelf, Shelved
from exhibitor_admin.words import say
from models.catalogue import Catalogue
from models.errors import KnownError


@dataclass(frozen=True, slots=True, eq=False)
class Drop:
    """One file or folder."""

    source: Path
    state: Literal["waits", "bad"] = "waits"
    seen: Seen | None = None


class Drops:
    """`told` is called on the window's thread whenever something changed, `kept` when something was in order and came to the shelf."""

    def __init__(self, office: Office, shelf: Shelf, tasks: Tasks, told: Callable[[], None], kept: Callable[[Shelved], None]) -> None:
        self._office, self._shelf, self._tasks, self._told, self._kept = office, shelf, tasks, told, kept
        self._numbers = count(1)
        self._drops: dict[str, Drop] = {}

    @property
    def looking(self) -> str:
        """The id of what is looked at now."""
        return next((id for id, drop in self._drops.items() if drop.state == "waits"), "")

    @property
    def all(self) -> Mapping[str, Drop]:
        """By their ids, newest first."""
        return dict(reversed(self._drops.items()))

    def add(self, source: Path) -> str:
        """Look at it when those before it are done; what was dropped before is looked at anew. Returns its id."""
        for id, drop in list(self._drops.items()):
            if drop.source == source and drop.state == "bad":
                self.remove(id)
        id = f"#{next(self._numbers)}"
        self._drops[id] = Drop(source)
        self._tasks.begin(lambda going: self._look(id, going), lambda seen: self._seen(id, seen))
        self._told()
        return id

    def remove(self, id: str) -> None:
        """What is looked at now is forgotten once it was."""
        drop = self._drops.pop(id, None)
        if drop is not None and drop.seen is not None:
            drop.seen.let_go()
        self._told()

    def settle(self) -> None:
        """Once nothing goes on: what was stopped or failed is gone."""
        left = [id for id, drop in self._drops.items() if drop.state != "bad"]
        for id in left:
            del self._drops[id]
        if left:
            self._told()

    def close(self) -> None:
        for drop in self._drops.values():
            if drop.seen is not None:
                drop.seen.let_go()
        self._drops.clear()

    def _look(self, id: str, going: Going) -> Seen:
        """On the tasks' thread."""
        drop = self._drops.get(id)
        if drop is None:
            raise Stopped
        name = drop.source.name

        def tell(key: str) -> None:
            going.tell(UNKNOWN, f"{name}: {say(key, self._office.spoken())}")

        tell("looking")
        if not drop.source.exists():
            raise KnownError("file-unreadable", path=str(drop.source), reason="-")
        return self._shelf.look(drop.source, Catalogue(), tell)

    def _seen(self, id: str, seen: Seen) -> None:
        """Back on the window's thread."""
        if id not in self._drops:
            seen.let_go()
        elif seen.good and seen.report.package is not None:
            del self._drops[id]
            self._kept(self._shelf.keep(seen, found_in(seen.report.package, seen.report.found)))
        else:
            self._drops[id] = replace(self._drops[id], state="bad", seen=seen)
        self._told()
