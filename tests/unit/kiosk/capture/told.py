"""What a source told from its own threads, and its losses, which can be waited for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from demos.values import Value
from tests.patience import PATIENCE_S

Given = TypeVar("Given", bound=Value)


class Told(Generic[Given]):
    """`values` of one kind, the newest last."""

    def __init__(self, kind: type[Given]) -> None:
        self.values: list[Given] = []
        self.lost = 0
        self._kind = kind
        self._news = threading.Condition()

    def take(self, value: Value) -> None:
        assert isinstance(value, self._kind)
        with self._news:
            self.values.append(value)
            self._news.notify_all()

    def loss(self) -> None:
        with self._news:
            self.lost += 1
            self._news.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_S)
