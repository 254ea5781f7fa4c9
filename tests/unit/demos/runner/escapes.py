"""What hostile code in a worker would try; each answers whether it got through."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from models.errors import KnownError


def _tried(attempt: Callable[[], object]) -> bytes:
    try:
        attempt()
    except (OSError, MemoryError, ValueError) as error:
        return type(error).__name__.encode()
    return b"got through"


def read_a_file(_: bytes) -> bytes:
    return _tried(lambda: Path("/etc/hostname").read_bytes())


def list_a_folder(_: bytes) -> bytes:
    return _tried(lambda: os.listdir("/"))


def write_a_file(path: bytes) -> bytes:
    return _tried(lambda: Path(os.fsdecode(path)).write_bytes(b"x"))


def connect_by_tcp(_: bytes) -> bytes:
    return _tried(lambda: socket.socket(socket.AF_INET).connect(("127.0.0.1", 9)))


def send_a_datagram(_: bytes) -> bytes:
    return _tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)))


def talk_to_a_unix_socket(_: bytes) -> bytes:
    return _tried(lambda: socket.socket(socket.AF_UNIX).connect("/run/dbus/system_bus_socket"))


def start_a_program(_: bytes) -> bytes:
    return _tried(lambda: subprocess.run(["/bin/true"], check=True))


def fork(_: bytes) -> bytes:
    return _tried(os.fork)


def signal_the_parent(_: bytes) -> bytes:
    return _tried(lambda: os.kill(os.getppid(), 0))


def read_the_parents_memory(_: bytes) -> bytes:
    process_vm_readv = 310  # x86-64
    libc = ctypes.CDLL(None, use_errno=True)

    def read() -> None:
        if libc.syscall(process_vm_readv, os.getppid(), 0, 0, 0, 0, 0) < 0:
            raise OSError(ctypes.get_errno(), "process_vm_readv")

    return _tried(read)


def take_four_gigabytes(_: bytes) -> bytes:
    return _tried(lambda: bytearray(4 * 2**30))


def run_for_ever(_: bytes) -> bytes:
    while True:
        pass


def wait_for_ever(_: bytes) -> bytes:
    time.sleep(600)
    return b"got through"


def die(_: bytes) -> bytes:
    os._exit(7)


def refuse(_: bytes) -> bytes:
    raise KnownError("picture-unreadable")


def turn_round(payload: bytes) -> bytes:
    return payload[::-1]


def repeat(connection: Connection) -> None:
    """Not an escape: a child that says what it is told."""
    connection.send_bytes(connection.recv_bytes())
