"""Close a process for good: no files, no sockets, no new programs, bounded memory.

Landlock alone still lets datagrams out, seccomp alone still lets files be opened; so both. What stays open is what was open
before: the pipe to the parent and the picture slots. Layers that this machine lacks are named, never pretended.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

import psutil

if sys.platform == "linux":
    import resource

    import landlockpy
    import pyseccomp

CLONE_THREAD = 0x00010000
"""From linux/sched.h: what `clone` makes is a thread of this process."""

CALLS = (
    *("read", "write", "readv", "writev", "close", "fstat", "lseek", "fcntl", "dup", "ioctl"),
    *("poll", "ppoll", "select", "pselect6", "epoll_create1", "epoll_ctl", "epoll_wait", "epoll_pwait", "eventfd2"),
    *("brk", "mmap", "munmap", "mprotect", "mremap", "madvise", "mlock", "munlock", "membarrier"),
    *("futex", "set_robust_list", "get_robust_list", "rseq", "set_tid_address", "arch_prctl", "restart_syscall"),
    *("sched_yield", "sched_getaffinity", "sched_setaffinity", "sched_getparam", "sched_getscheduler", "getpriority"),
    *("getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "getcpu", "uname", "sysinfo", "getrusage", "times"),
    *("clock_gettime", "clock_getres", "clock_nanosleep", "nanosleep", "gettimeofday", "time", "getrandom", "getrlimit"),
    *("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "tgkill", "exit", "exit_group"),
)
"""System calls that computing, threads and an open pipe need. `tgkill` could reach other processes; Landlock's scope denies it."""


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The most a sandboxed process may take."""

    memory_bytes: int = 1536 * 2**20
    """Address space beyond what the process had when it closed."""
    cpu_seconds: int | None = None
    """Processor time in all, for children that do one thing and end; a live worker has deadlines instead."""


@dataclass(frozen=True, slots=True)
class SandboxLevel:
    """What really holds on this machine."""

    landlock: int
    """The version of Landlock that the kernel has; 0 where it has none."""
    seccomp: bool
    limits: bool

    @property
    def whole(self) -> bool:
        return self.landlock > 0 and self.seccomp and self.limits


def level_here() -> SandboxLevel:
    """What `close_sandbox` closes on this machine, told without closing anything."""
    linux = sys.platform == "linux"
    return SandboxLevel(landlock=landlockpy.abi_version() if linux else 0, seccomp=linux, limits=linux)


def close_sandbox(ceiling: Ceiling) -> SandboxLevel:
    """Close the calling process. To be called while it has one thread and after all its imports; can't be undone."""
    if sys.platform != "linux":
        return SandboxLevel(landlock=0, seccomp=False, limits=False)
    _limit(ceiling)
    return SandboxLevel(landlock=_close_files(), seccomp=_close_calls(CALLS), limits=True)


if sys.platform == "linux":

    def _limit(ceiling: Ceiling) -> None:
        most = psutil.Process().memory_info().vms + ceiling.memory_bytes
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        for name in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE):
            resource.setrlimit(name, (0, 0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
        if ceiling.cpu_seconds is not None:
            resource.setrlimit(resource.RLIMIT_CPU, (ceiling.cpu_seconds, ceiling.cpu_seconds + 1))

    def _close_files() -> int:
        """Deny all that this kernel's Landlock can deny: files, TCP, signals and abstract sockets; returns its version."""
        version = landlockpy.abi_version()
        if version:
            with landlockpy.Ruleset() as ruleset:
                ruleset.restrict()
        return version

    def _close_calls(calls: Sequence[str]) -> bool:
        """Deny calls that aren't listed with EPERM; `clone3` with ENOSYS, so that libc falls back to `clone`, whose flags can be read."""
        rules = pyseccomp.SyscallFilter(pyseccomp.ERRNO(1))
        for call in calls:
            try:
                rules.add_rule(pyseccomp.ALLOW, call)
            except (OSError, ValueError):
                continue  # a call that this processor or this libseccomp doesn't know can't be made either
        rules.add_rule(pyseccomp.ALLOW, "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, CLONE_THREAD, CLONE_THREAD))
        rules.add_rule(pyseccomp.ERRNO(38), "clone3")
        rules.load()
        return True
