"""Runs a program in a terminal of its own and types for it what it asks: for programs that ask only a terminal for secrets."""

from __future__ import annotations

import os
import pty
import select
import signal
import termios
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.patience import PATIENCE_S, wait_until_others

LOCAL_MODES = 3  # where tcgetattr keeps ECHO


@dataclass(frozen=True)
class Answer:
    """When `question` appears, `typed` and Enter are typed; a secret only once the terminal shows nothing of what is typed."""

    question: str
    typed: str
    secret: bool = False


@dataclass(frozen=True)
class Ended:
    """What stood on the terminal, and how the program ended."""

    screen: str
    code: int


def run_in_terminal(command: Sequence[str], answers: Sequence[Answer], environment: Mapping[str, str]) -> Ended:
    """Start `command` and give the answers in their order."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], list(command), dict(environment))
    screen, waiting, seen = "", list(answers), 0
    while (block := _read(terminal, child)) is not None:
        screen += block.decode("utf-8", "replace")
        if waiting and (place := screen.find(waiting[0].question, seen)) >= 0:
            answer = waiting.pop(0)
            seen = place + len(answer.question)
            if answer.secret:
                _wait_until_hidden(terminal)
            os.write(terminal, f"{answer.typed}\n".encode())
    os.close(terminal)
    return Ended(screen, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _wait_until_hidden(terminal: int) -> None:
    """A program asks first and hides then, and throws away what was typed in between."""
    wait_until_others(lambda: not termios.tcgetattr(terminal)[LOCAL_MODES] & termios.ECHO)


def _read(terminal: int, child: int) -> bytes | None:
    """None at the end; a program that says nothing for so long is stopped."""
    if not select.select([terminal], [], [], PATIENCE_S)[0]:
        os.kill(child, signal.SIGKILL)
        return None
    try:
        return os.read(terminal, 65536) or None
    except OSError:  # Linux says EIO where the last one closes
        return None
