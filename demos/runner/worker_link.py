"""One life of a worker, seen from the parent: what is asked, what is answered, and when it is taken for dead."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from math import isfinite
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import Any

from demos.inputs import INPUTS
from demos.runner.frame import Frame
from demos.runner.job import Job
from demos.runner.launch import launch
from demos.runner.mailbox import ANSWER, SLOTS, Mailbox
from demos.runner.protocol import MESSAGE_BYTES, Message, decode_values, encode_values, pack, unpack
from demos.runner.result import Result
from demos.runner.sandbox import Ceiling, SandboxLevel
from demos.runner.statistics import Statistics
from demos.runner.worker import BEAT_SECONDS, work
from demos.values import Image, Value
from models.errors import KnownError

OPEN_SECONDS = 30.0
"""Opening and warming up a demo's models may take this long; no beat is asked for meanwhile."""
SILENCE_SECONDS = 12 * BEAT_SECONDS
FIRST_ANSWERS_SECONDS = 10.0
"""The deadline of one picture until the demo's own pace is known."""
DEADLINE_LEAST_SECONDS = 1.5
DEADLINE_TIMES_P95 = 10.0
QUEUED = 64
"""Pieces of sound that may wait: two seconds and a half of pieces of 40 ms."""

log = logging.getLogger(__name__)


def most_waiting(kind: str) -> int:
    """How many values of an input, as the manifest names it, may wait for a worker."""
    return QUEUED if INPUTS[kind].in_order else 1


@dataclass(frozen=True, slots=True)
class Crash:
    """Why a worker's life ended though nobody stopped it."""

    error: KnownError
    hopeless: bool = False
    """Another try would end the same way."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A frame that waits or is being worked on; `at` is when the worker was told of it."""

    frame: Frame
    slot: int | None = None
    """Where its picture lies; what isn't a picture travels with the order."""
    size: tuple[int, int] = (0, 0)
    at: float = 0.0


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
        self._on_answer = on_answer
        self._on_open = on_open
        self._lock = threading.Lock()
        self._in_flight: _Asked | None = None
        self._waiting: deque[_Asked] = deque(maxlen=most_waiting(job.input))
        self._open = False
        self._started = self._heard = monotonic()
        self.statistics = Statistics()
        self.providers: tuple[str, ...] = ()
        """What really runs the models, once they are open."""
        self.sandbox = SandboxLevel(landlock=0, seccomp=False, limits=False)
        """What the worker said of its own walls, before it opened anything."""
        self._process, self._connection = launch(work, mailbox.name, ceiling)
        self.pid = self._process.pid
        self._send(opening)

    def offer(self, frame: Frame) -> None:
        """Let a frame wait, in the place of the oldest that waits where there is no more room; tell the worker at once if it is idle."""
        with self._lock:
            self.statistics.dropped += len(self._waiting) == self._waiting.maxlen
            self._waiting.append(self._placed(frame))
            if self._in_flight is None:
                self._ask_waiting()

    def _placed(self, frame: Frame) -> _Asked:
        """A picture goes into the slot that the worker doesn't read."""
        if not isinstance(frame.given, Image):
            return _Asked(frame)
        busy = self._in_flight.slot if self._in_flight is not None else None
        slot = 0 if busy is None else (busy + 1) % SLOTS
        return _Asked(frame, slot, self._mailbox.write(slot, frame.given))

    def set(self, step: str, field: str, value: Any) -> None:
        with self._lock:
            self._send(pack(Message("set", {"step": step, "field": field, "value": value})))

    def act(self, step: str, action: str, choice: int) -> None:
        with self._lock:
            self._send(pack(Message("act", {"step": step, "action": action, "choice": choice})))

    def serve(self, stop: Connection) -> Crash | None:
        """Listen until the worker crashes, or until `stop` has something to read (None)."""
        while True:
            ready = wait([self._connection, self._process.sentinel, stop], self._patience())
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

    def _ask_waiting(self) -> None:
        if not self._waiting:
            return
        asked = self._in_flight = replace(self._waiting.popleft(), at=monotonic())
        frame = asked.frame
        given, arrays = encode_values({type(frame.given): frame.given} if asked.slot is None else {})
        order = {"slot": asked.slot, "size": list(asked.size), "given": given, "captured": frame.captured, "scene": frame.scene}
        self._send(pack(Message("run", order, arrays)))

    def _send(self, raw: bytes) -> None:
        try:
            self._connection.send_bytes(raw)
        except OSError:
            log.info("worker %s is gone already; its sentinel tells", self.pid)

    def _hear(self) -> Crash | None:
        try:
            message = unpack(self._connection.recv_bytes(MESSAGE_BYTES))
            self._heard = monotonic()
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
            case "ready":
                self._open = True
                self.providers = tuple(map(str, message.data.get("providers", ())))
                self._on_open(self)
            case "refused" if message.data.get("order") in ("set", "act"):
                log.warning("worker %s: %s", self.pid, _refusal(message))  # it goes on as it was
            case "refused":
                return Crash(_refusal(message), hopeless=message.data.get("order") == "open")
            case "bug":
                log.error("worker %s: %s", self.pid, message.data.get("trace"))
                return Crash(KnownError("worker-bug"))
            case "sandbox":
                log.info("worker %s: sandbox %s", self.pid, message.data)
                self.sandbox = _walls(message)
        return None

    def _take_result(self, message: Message) -> None:
        picture = self._picture(message)
        with self._lock:
            asked, self._in_flight = self._in_flight, None
            self._ask_waiting()
        if asked is None:
            raise KnownError("protocol", reason="an answer that nobody asked for")
        values = {**decode_values(message.data["values"], message.arrays), **picture}
        result = Result(asked.frame, values, float(message.data["seconds"]), *_step_seconds(message))
        with self._lock:
            self.statistics.add(asked.frame.captured, asked.at, monotonic())
        self._on_answer(self, result)

    def _picture(self, message: Message) -> dict[type[Value], Value]:
        """The picture that is part of an answer, if one is: a copy, made before the worker may write there again."""
        match message.data.get("picture"):
            case None:
                return {}
            case [int(high), int(wide)] if high > 0 and wide > 0:
                return {Image: Image(self._mailbox.view(ANSWER, (high, wide)).copy())}
        raise KnownError("protocol", reason="a picture's size is no size")

    def _deadline(self) -> float | None:
        """When the worker is late, in seconds of the monotonic clock; None while nothing is due but its beat."""
        if not self._open:
            return self._started + OPEN_SECONDS
        asked = self._in_flight
        if asked is None:
            return None
        with self._lock:
            p95 = self.statistics.p95_seconds()
        allowed = FIRST_ANSWERS_SECONDS if p95 is None else max(DEADLINE_LEAST_SECONDS, DEADLINE_TIMES_P95 * p95)
        return asked.at + min(allowed, FIRST_ANSWERS_SECONDS)

    def _patience(self) -> float:
        until = self._deadline() or monotonic() + SILENCE_SECONDS
        return max(0.01, min(until - monotonic(), SILENCE_SECONDS / 4))

    def _late(self) -> Crash | None:
        now = monotonic()
        deadline = self._deadline()
        if deadline is not None and now > deadline:
            return Crash(KnownError("worker-hung", seconds=round(now - self._started, 1)))
        if self._open and now - self._heard > SILENCE_SECONDS:
            return Crash(KnownError("worker-silent", seconds=round(now - self._heard, 1)))
        return None


def _refusal(message: Message) -> KnownError:
    """Why the worker couldn't do what it was told, as far as that can be believed: a model may have taken it over."""
    data = message.data.get("data")
    plain = {str(key)[:40]: value for key, value in data.items() if isinstance(value, str | int | float)} if isinstance(data, dict) else {}
    return KnownError(str(message.data.get("code"))[:80], **plain)


def _step_seconds(message: Message) -> tuple[dict[str, float], dict[str, float]]:
    """What the steps took, and what they took of the processor; nothing that isn't a time."""
    both = [message.data.get(name) for name in ("steps", "cpu")]
    steps, cpu = (said if isinstance(said, dict) else {} for said in both)
    return _times(steps), _times(cpu)


def _times(said: Mapping[Any, Any]) -> dict[str, float]:
    return {str(step)[:40]: took for step, took in said.items() if isinstance(took, float) and isfinite(took)}


def _walls(message: Message) -> SandboxLevel:
    said = message.data
    landlock = said.get("landlock")
    return SandboxLevel(landlock if isinstance(landlock, int) else 0, said.get("seccomp") is True, said.get("limits") is True)
