"""Watches every system call of a program on files, and makes chosen ones fail; Linux on x86-64, by ptrace(2), unprivileged."""

from __future__ import annotations

import ctypes
import os
import signal
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

TRACE_ME, POKE_USER, NEXT_CALL, SET_OPTIONS, GET_CALL = 0, 6, 24, 0x4200, 0x420E
GOOD_STOPS, DIE_WITH_US = 1, 0x100000
CALL_STOP = signal.SIGTRAP | 0x80

ORIG_RAX, RAX = 15 * 8, 10 * 8  # offsets in struct user
NO_CALL = -1

ENTRY = struct.Struct("=B3xIQQ7Q")  # op, arch, ip, sp, number, six arguments
EXIT = struct.Struct("=B3xIQQqB")  # op, arch, ip, sp, result, is_error

NAMES = {
    1: "write",
    18: "pwrite64",
    74: "fsync",
    75: "fdatasync",
    77: "ftruncate",
    285: "fallocate",
    2: "open",
    257: "openat",
    3: "close",
    87: "unlink",
    263: "unlinkat",
}
"""https://filippo.io/linux-syscall-table/"""

CHANGES = frozenset({"write", "pwrite64", "fsync", "fdatasync", "ftruncate", "fallocate"})


@dataclass(frozen=True, slots=True)
class Call:
    """One call that has returned without an error, or is about to be made."""

    name: str
    path: str
    """Of the file it is about."""
    offset: int
    """Where it writes; for ftruncate the new size."""
    data: bytes
    """What it wrote."""


Seen = Callable[[Call], None]
Refuse = Callable[[Call], int]
"""The errno with which this call is to fail, or 0."""


def watch(command: Sequence[str], cwd: Path, seen: Seen, refuse: Refuse = lambda _: 0) -> int:
    """Run `command` and tell `seen` each call of `NAMES` (opens only of files that they made); returns its exit code.

    What it writes to descriptor 1 is told as a write to the path `out`, and goes nowhere.
    """
    pid = os.fork()
    if pid == 0:
        _become(command, cwd)
    try:
        return _Watched(pid, seen, refuse).run()
    except BaseException:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        raise


def _become(command: Sequence[str], cwd: Path) -> None:
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.chdir(cwd)
        _ptrace(TRACE_ME, 0, 0, 0)
        os.execv(command[0], list(command))
    finally:
        os._exit(127)


class _Watched:
    def __init__(self, pid: int, seen: Seen, refuse: Refuse) -> None:
        self._pid = pid
        self._seen = seen
        self._refuse = refuse
        self._paths = {1: "out"}
        self._positions: dict[int, int] = {}
        self._entered: tuple[str, tuple[int, ...]] | None = None
        self._error = 0

    def run(self) -> int:
        os.waitpid(self._pid, 0)  # stopped by its execve
        _ptrace(SET_OPTIONS, self._pid, 0, GOOD_STOPS | DIE_WITH_US)
        with open(f"/proc/{self._pid}/mem", "rb", buffering=0) as memory:
            self._memory = memory
            forward = 0
            while True:
                _ptrace(NEXT_CALL, self._pid, 0, forward)
                _, status = os.waitpid(self._pid, 0)
                if not os.WIFSTOPPED(status):
                    return os.waitstatus_to_exitcode(status)
                forward = 0 if os.WSTOPSIG(status) == CALL_STOP else os.WSTOPSIG(status)
                if not forward:
                    self._stopped()

    def _stopped(self) -> None:
        buffer = ctypes.create_string_buffer(ENTRY.size)
        _ptrace(GET_CALL, self._pid, ENTRY.size, ctypes.addressof(buffer))
        if buffer.raw[0] == 1:
            _, _, _, _, number, *arguments = ENTRY.unpack(buffer.raw)
            self._enter(NAMES.get(number, ""), tuple(arguments))
        elif self._entered:
            self._leave(EXIT.unpack(buffer.raw[: EXIT.size])[4])

    def _enter(self, name: str, arguments: tuple[int, ...]) -> None:
        self._entered = (name, arguments) if name else None
        self._error = 0
        if name in CHANGES and arguments[0] in self._paths:
            self._error = self._refuse(Call(name, self._paths[arguments[0]], arguments[1], b""))
            if self._error:
                _ptrace(POKE_USER, self._pid, ORIG_RAX, NO_CALL)

    def _leave(self, result: int) -> None:
        assert self._entered is not None
        name, arguments = self._entered
        if self._error:
            _ptrace(POKE_USER, self._pid, RAX, -self._error)
        elif result >= 0:
            self._returned(name, arguments, result)

    def _returned(self, name: str, arguments: tuple[int, ...], result: int) -> None:
        first, second, third, fourth = arguments[:4]
        match name:
            case "open" | "openat":
                made = (second if name == "open" else third) & os.O_CREAT
                self._paths[result] = self._text(first if name == "open" else second)
                self._positions[result] = 0
                if made:
                    self._tell("open", result)
            case "unlink" | "unlinkat":
                self._seen(Call("unlink", self._text(first if name == "unlink" else second), 0, b""))
            case "close":
                self._paths.pop(first, None)
            case "write" if first in self._paths:
                at = self._positions.get(first, 0)
                self._positions[first] = at + result
                self._tell("write", first, at, self._bytes(second, result))
            case "pwrite64":
                self._tell("write", first, fourth, self._bytes(second, result))
            case "ftruncate" | "fallocate":
                self._tell(name, first, second)
            case "fsync" | "fdatasync":
                self._tell("sync", first)

    def _tell(self, name: str, descriptor: int, offset: int = 0, data: bytes = b"") -> None:
        if descriptor in self._paths:
            self._seen(Call(name, self._paths[descriptor], offset, data))

    def _bytes(self, address: int, length: int) -> bytes:
        self._memory.seek(address)
        return self._memory.read(length)

    def _text(self, address: int) -> str:
        found = b""
        while b"\0" not in found:
            found += self._bytes(address + len(found), 4096 - (address + len(found)) % 4096)
        return os.fsdecode(found.split(b"\0")[0])


_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_long, ctypes.c_long)
_libc.ptrace.restype = ctypes.c_long


def _ptrace(request: int, pid: int, address: int, data: int) -> None:
    if _libc.ptrace(request, pid, address, data) == -1 and (error := ctypes.get_errno()):
        raise OSError(error, f"ptrace {request:#x}: {os.strerror(error)}")
