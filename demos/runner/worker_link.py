"""One life of a worker, seen from the parent: what is asked, what is answered, and when it is taken for dead."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any

from demos.runner.answer import read_picture_size, read_providers, read_refusal, read_seconds, read_values, read_walls
from demos.runner.frame import Frame
from demos.runner.job import Job
from demos.runner.launch import launch
from demos.runner.mailbox import Mailbox
from demos.runner.orders import Order, Orders
from demos.runner.protocol import MESSAGE_BYTES, Message, encode_values, pack, unpack
from demos.runner.result import Result
from demos.runner.sandbox import Ceiling, SandboxLevel
from demos.runner.statistics import Statistics
from demos.runner.watch import OPEN_SECONDS, Watch, allowed_for, idle_seconds, processor_seconds
from demos.runner.worker import work
from demos.values import Image, Value
from models.errors import KnownError

BRIEF_SECONDS = 1 / 30
"""A worker that takes no longer than the screen shows a frame is told of the next picture while it is busy with one."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Crash:
    """Why a worker's life ended though nobody stopped it."""

    error: KnownError
    hopeless: bool = False
    """Another try would end the same way."""


class Link:
    """The parent's side of one worker process."""

    def __init__(
        self,
        job: Job,
        mailbox: Mailbox,
        ceiling: Ceiling,
        on_answer: Callable[[Link, Result], None],
        on_open: Callable[[Link], None],
    ) -> None:
        """Starts the worker and gives it its job; raises KnownError when a model can't be read."""
        opening = pack(job.message())
        self._mailbox = mailbox
        self._wanted = job.wants
        self._on_answer = on_answer
        self._on_open = on_open
        self._lock = threading.Lock()
        self._orders = Orders(job.input, mailbox)
        self._open = False
        self.statistics = Statistics()
        self.providers: tuple[str, ...] = ()
        """What really runs the models, once they are open."""
        self.sandbox = SandboxLevel(landlock=0, seccomp=False, limits=False)
        """What the worker said of its own walls, before it opened anything."""
        self._process, self._connection = launch(work, mailbox.name, ceiling)
        self.pid = self._process.pid
        self._watch = Watch(monotonic(), partial(processor_seconds, self.pid or 0), idle_seconds)
        self._send(opening)

    def offer(self, frame: Frame) -> None:
        """Let a frame wait, in the place of the oldest that waits where there is no more room; tell the worker at once if it is idle."""
        with self._lock:
            self.statistics.dropped += not self._orders.add(frame)
            self._tell()

    @property
    def waiting(self) -> int:
        """How many frames the worker wasn't told of yet."""
        with self._lock:
            return self._orders.waiting

    def set(self, step: str, field: str, value: Any) -> None:
        with self._lock:
            self._send(pack(Message("set", {"step": step, "field": field, "value": value})))

    def act(self, step: str, action: str, choice: int) -> None:
        with self._lock:
            self._send(pack(Message("act", {"step": step, "action": action, "choice": choice})))

    def serve(self, stop: Connection) -> Crash | None:
        """Listen until the worker crashes, or until `stop` has something to read (None)."""
        while True:
            ready = wait([self._connection, self._process.sentinel, stop], self._watch.patience(monotonic(), self._busy()[1]))
            if stop in ready:
                return None
            crash = self._hear() if self._connection in ready else None
            if crash is None and self._process.sentinel in ready and self._connection not in ready:
                crash = Crash(KnownError("worker-died", status=self._process.exitcode or 0))
            if crash := crash or self._late():
                log.warning("worker %s: %s", self.pid, crash.error)
                return crash

    def close(self) -> None:
        """End the worker, whatever it is doing."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self._connection.close()

    def _tell(self) -> None:
        """Of the next frame, if it is time. What waits in the worker's pipe can't give way to a newer one: only brief work goes ahead."""
        order = self._orders.tell(monotonic(), ahead=self.statistics.briefer_than(BRIEF_SECONDS))
        if order is not None:
            self._send(pack(_said(order)))

    def _send(self, raw: bytes) -> None:
        try:
            self._connection.send_bytes(raw)
        except OSError:
            log.info("worker %s is gone already; its sentinel tells", self.pid)

    def _hear(self) -> Crash | None:
        try:
            message = unpack(self._connection.recv_bytes(MESSAGE_BYTES))
            self._watch.hear(monotonic(), answer=message.kind == "result")
            return self._understand(message)
        except (EOFError, OSError):
            self._process.join(0.1)
            return Crash(KnownError("worker-died", status=self._process.exitcode or 0))
        except KnownError as error:
            return Crash(error)

    def _understand(self, message: Message) -> Crash | None:
        match message.kind:
            case "result":
                self._take_result(message)
            case "ready" if not self._open:
                self._open = True
                self.providers = read_providers(message)
                self._on_open(self)
            case "refused" if message.data.get("order") in ("set", "act"):
                log.warning("worker %s: %s", self.pid, read_refusal(message))  # it goes on as it was
            case "refused":
                return Crash(read_refusal(message), hopeless=message.data.get("order") == "open")
            case "bug":
                log.error("worker %s: %s", self.pid, message.data.get("trace"))
                return Crash(KnownError("worker-bug"))
            case "sandbox":
                log.info("worker %s: sandbox %s", self.pid, message.data)
                self.sandbox = read_walls(message)
        return None

    def _take_result(self, message: Message) -> None:
        now = monotonic()
        values: dict[type[Value], Value] = {}
        with self._lock:
            order = self._orders.current
            if order is None:
                raise KnownError("protocol", reason="an answer that nobody asked for")
            if (size := read_picture_size(message)) is not None:  # copied before the worker may write there again
                values[Image] = Image(self._mailbox.answer(order.answer, size).copy())
            self._orders.answered(now)
            self._tell()
        values |= read_values(message, self._wanted)
        result = Result(order.frame, values, *read_seconds(message))
        with self._lock:
            self.statistics.add(order.frame.captured, order.begun, now)
        self._on_answer(self, result)

    def _busy(self) -> tuple[float | None, float | None]:
        """Since when it has been busy, and how long it may be, in seconds; None while nothing is due but its beat."""
        if not self._open:
            return None, OPEN_SECONDS
        with self._lock:
            order = self._orders.current
            return (None, None) if order is None else (order.begun, allowed_for(self.statistics.p95_seconds()))

    def _late(self) -> Crash | None:
        now = monotonic()
        since, allowed = self._busy()
        self._watch.look(now, since)
        complaint = self._watch.complaint(now, allowed, beats=self._open)
        return Crash(complaint) if complaint else None


def _said(order: Order) -> Message:
    frame = order.frame
    given, arrays = encode_values({type(frame.given): frame.given} if order.slot is None else {})
    where = {"slot": order.slot, "size": list(order.size), "given": given, "answer": order.answer}
    return Message("run", {**where, "captured": frame.captured, "scene": frame.scene}, arrays)
