"""The process in which a demo runs: opens its models behind a closed sandbox, answers one value at a time, beats while it lives."""

from __future__ import annotations

import os
import threading
import traceback
from multiprocessing.connection import Connection
from time import perf_counter

import cv2
import numpy as np

from demos.pipeline import Pipeline
from demos.runner.launch import quiet
from demos.runner.mailbox import SLOTS, Mailbox
from demos.runner.opening import open_job
from demos.runner.protocol import Message, decode_values, encode_values, pack, unpack
from demos.runner.sandbox import Ceiling, close_sandbox
from demos.step import kinds
from demos.values import Image, Value
from models.errors import KnownError

BEAT_SECONDS = 0.25
NICENESS = 5
"""The window comes first when the processor is short."""


def work(connection: Connection, mailbox_name: str, ceiling: Ceiling) -> None:
    """The worker's whole life; ends when the parent says `stop` or is gone."""
    kinds()
    mailbox = Mailbox.attach(mailbox_name)
    quiet()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    level = close_sandbox(ceiling)
    speaker = _Speaker(connection)
    threading.Thread(target=speaker.beat_for_ever, daemon=True).start()
    speaker.say(Message("sandbox", {"landlock": level.landlock, "seccomp": level.seccomp, "limits": level.limits}))
    try:
        _Worker(connection, speaker, mailbox).serve()
    except (EOFError, BrokenPipeError):
        pass  # the parent is gone
    except Exception:
        speaker.say(Message("bug", {"trace": traceback.format_exc(limit=12)}))


class _Speaker:
    """The one way out, shared by the work and the heartbeat."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()

    def say(self, message: Message) -> None:
        raw = pack(message)
        with self._lock:
            self._connection.send_bytes(raw)

    def beat_for_ever(self) -> None:
        pause = threading.Event()
        while not pause.wait(BEAT_SECONDS):
            try:
                self.say(Message("beat"))
            except OSError:
                os._exit(0)  # no parent is left to hear us, and the model may never return


class _Worker:
    def __init__(self, connection: Connection, speaker: _Speaker, mailbox: Mailbox) -> None:
        self._connection = connection
        self._say = speaker.say
        self._mailbox = mailbox
        self._pipeline: Pipeline | None = None
        self._wants: frozenset[str] = frozenset()
        self._scene: int | None = None

    def serve(self) -> None:
        orders = {"open": self._open, "run": self._run, "set": self._set, "act": self._act}
        while (message := unpack(self._connection.recv_bytes())).kind != "stop":
            try:
                orders[message.kind](message)
            except KnownError as error:
                self._say(Message("refused", {"order": message.kind, "code": error.code, "data": error.data}))
            except (MemoryError, cv2.error, np.linalg.LinAlgError, ValueError, IndexError) as error:
                # what a step meets when a model answers something its card doesn't promise
                reason = f"{type(error).__name__}: {error}"[:300]
                self._say(Message("refused", {"order": message.kind, "code": "step-failed", "data": {"reason": reason}}))

    def _open(self, message: Message) -> None:
        started = perf_counter()
        self._pipeline, providers = open_job(message)
        self._wants = frozenset(message.data["wants"])
        self._say(Message("ready", {"seconds": perf_counter() - started, "providers": providers}))

    def _run(self, message: Message) -> None:
        started = perf_counter()
        scene = message.data["scene"]
        if scene != self._scene:
            self._opened.turn_to(seed=scene)
            self._scene = scene
        results = self._opened.run(self._given(message), message.data["captured"])
        wanted: dict[type[Value], Value] = {kind: value for kind, value in results.items() if kind.__name__ in self._wants}
        picture = wanted.pop(Image, None)
        size = self._mailbox.write(SLOTS + message.data["answer"], picture) if isinstance(picture, Image) else None
        values, arrays = encode_values(wanted)
        took = {"seconds": perf_counter() - started, "steps": self._opened.seconds, "cpu": self._opened.cpu_seconds}
        self._say(Message("result", {**took, "values": values, "picture": size}, arrays))

    def _given(self, message: Message) -> Value:
        """A picture lies in shared memory; everything else came along."""
        if (slot := message.data["slot"]) is not None:
            high, wide = message.data["size"]
            return Image(self._mailbox.view(slot, (high, wide)))
        (value,) = decode_values(message.data["given"], message.arrays).values()
        return value

    def _set(self, message: Message) -> None:
        self._opened.set(message.data["step"], message.data["field"], message.data["value"])

    def _act(self, message: Message) -> None:
        self._opened.act(message.data["step"], message.data["action"], message.data["choice"])

    @property
    def _opened(self) -> Pipeline:
        if self._pipeline is None:
            raise KnownError("worker-not-open")
        return self._pipeline
