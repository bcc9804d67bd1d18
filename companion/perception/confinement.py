"""Taking rights away from the process that parses bytes from outside, and proving that they are gone.

A kernel's promise is not believed: some versions accept a rule set and silently ignore it. So every protection
reported here was tried in the running process: a file was opened, a socket asked for, a child forked, and each
attempt had to be refused. What each layer of Linux gives:

- `landlock` (kernel documentation, userspace-api/landlock): no file of any sort, no TCP, no abstract sockets, no
  signals to others. It binds the calling thread, and those started later.
- `limits` (setrlimit(2)): memory, no new descriptors, no core dump, no written file.
- `seccomp` (seccomp(2), through libseccomp): only the system calls listed here, for all threads. It alone refuses
  everything in `REQUIRED` but memory; the other layers stand behind it.

On Windows and macOS nothing is taken away yet, and nothing is claimed.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import mmap
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if sys.platform == "linux":
    import resource

LANDLOCK = "landlock"
LIMITS = "limits"
SECCOMP = "seccomp"
LAYERS: tuple[str, ...] = (LANDLOCK, LIMITS, SECCOMP)

REQUIRED: tuple[str, ...] = (
    "files",
    "tcp",
    "udp",
    "unix",
    "processes",
    "programs",
    "tracing",
    "signals",
    "memory",
)
"""What must be refused before bytes from outside are parsed. `memory` means: allocation beyond the limit fails."""

_DENIED = frozenset({errno.EPERM, errno.EACCES})
_NO_SUCH_PROCESS = 2**22 + 1  # beyond the largest pid of 64-bit Linux (PID_MAX_LIMIT), so never anybody's

_PR_SET_DUMPABLE = 4
_PR_SET_NO_NEW_PRIVS = 38
_PTRACE_ATTACH = 16
_AF_UNIX, _AF_INET, _AF_INET6 = 1, 2, 10
_SOCK_STREAM, _SOCK_DGRAM = 1, 2
_PROT_EXEC = 4

# Landlock came after system call numbers were unified: the same on every architecture.
_LANDLOCK_CREATE_RULESET = 444
_LANDLOCK_RESTRICT_SELF = 446
_LANDLOCK_VERSION = 1

_ALLOWED: tuple[str, ...] = (
    # memory (mmap and mprotect follow below, without the right to execute)
    "brk", "madvise", "mremap", "munmap",
    # the two pipes, which are all the descriptors there are
    "close", "fstat", "lseek", "poll", "ppoll", "read", "readv", "write", "writev",
    # threads that exist already
    "futex", "membarrier", "rseq", "sched_getaffinity", "sched_yield", "set_robust_list",
    # signals to oneself, timers
    "restart_syscall", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "setitimer", "sigaltstack",
    # clocks, random numbers, who am I
    "clock_getres", "clock_gettime", "clock_nanosleep", "getpid", "getrandom", "getrusage", "gettid",
    "gettimeofday", "nanosleep", "time", "times", "uname",
    # the end
    "exit", "exit_group",
)  # fmt: skip


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


@dataclass(frozen=True, slots=True)
class Protections:
    """What was taken away from a process, as that process found by trying."""

    refused: tuple[str, ...] = ()
    """Those of `REQUIRED` whose attempt was refused."""
    layers: tuple[str, ...] = ()
    """Those of `LAYERS` that the kernel accepted."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Those of `REQUIRED` that are not refused."""
        return tuple(name for name in REQUIRED if name not in self.refused)


def confine(memory: int, layers: Iterable[str] = LAYERS, keep: int = 2) -> Protections:
    """Give up every right that parsing does not need, for good, and report what is really gone.

    `memory` is how many bytes of address space may be added to what is mapped now; `keep` is the highest
    descriptor that stays open. Never raises: a layer that the kernel does not know is missing in the report.
    """
    wanted = frozenset(layers)
    if sys.platform != "linux":
        return Protections()
    libc = ctypes.CDLL(None, use_errno=True)
    os.closerange(keep + 1, 65_536)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    # While files can still be opened:
    address_space = _mapped() + memory
    rules = _filter() if SECCOMP in wanted else None
    accepted = []
    if LANDLOCK in wanted and _landlock(libc):
        accepted.append(LANDLOCK)
    if LIMITS in wanted and _limits(address_space):
        accepted.append(LIMITS)
    if rules is not None and _load(rules):
        accepted.append(SECCOMP)
    return Protections(refused=_prove(libc, memory), layers=tuple(accepted))


def _mapped() -> int:
    """Bytes of address space in use (proc(5), statm)."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    except OSError:  # no /proc in this container: what the worker was measured to need, doubled
        return 2**29
    return pages * mmap.PAGESIZE


def _landlock(libc: ctypes.CDLL) -> bool:
    version = libc.syscall(_LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), _LANDLOCK_VERSION)
    if version < 1:
        return False
    # Rights by version of the interface: files 13 (v1), +refer (v2), +truncate (v3), +ioctl (v5); TCP bind and
    # connect (v4); abstract sockets and signals (v6). No rule is added, so all that is handled is refused.
    files = 13 + (version >= 2) + (version >= 3) + (version >= 5)
    ruleset = _Ruleset((1 << files) - 1, 3 if version >= 4 else 0, 3 if version >= 6 else 0)
    size = 8 if version < 4 else 16 if version < 6 else 24
    descriptor = libc.syscall(_LANDLOCK_CREATE_RULESET, ctypes.byref(ruleset), ctypes.c_size_t(size), 0)
    if descriptor < 0:
        return False
    accepted = libc.syscall(_LANDLOCK_RESTRICT_SELF, descriptor, 0) == 0
    os.close(descriptor)
    # Tried before the limit on descriptors, which would refuse it for another reason.
    return accepted and _refused(lambda: os.close(os.open("/", os.O_RDONLY)))


def _limits(address_space: int) -> bool:
    if sys.platform != "linux":
        return False
    limits = (
        (resource.RLIMIT_AS, address_space),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_NOFILE, 0),
    )
    try:
        for which, value in limits:
            resource.setrlimit(which, (value, value))
    except (OSError, ValueError):
        return False
    return True


def _filter() -> Any:
    """The allowlist, ready to load; None on a machine without libseccomp."""
    try:
        import pyseccomp

        # Refused with an error rather than death: a library that merely looks for a file of its own goes on
        # without it, and every refusal can be tried at the start.
        rules = pyseccomp.SyscallFilter(pyseccomp.ERRNO(errno.EPERM))
        # The libraries have started threads of their own; they must be bound as well.
        rules.set_attr(pyseccomp.Attr.CTL_TSYNC, 1)
        # Memory that is written is never executed: injected machine code cannot run.
        no_exec = pyseccomp.Arg(2, pyseccomp.MASKED_EQ, _PROT_EXEC, 0)
        own = pyseccomp.Arg(0, pyseccomp.EQ, os.getpid())  # abort() sends itself a signal this way
        for name, *arguments in (
            *((name,) for name in _ALLOWED),
            ("mmap", no_exec),
            ("mprotect", no_exec),
            ("tgkill", own),
        ):
            with contextlib.suppress(OSError):  # a call that this architecture does not have
                rules.add_rule(pyseccomp.ALLOW, name, *arguments)
    except (ImportError, OSError, RuntimeError):
        return None
    return rules


def _load(rules: Any) -> bool:
    try:
        rules.load()
    except OSError:
        return False
    return True


def _prove(libc: ctypes.CDLL, memory: int) -> tuple[str, ...]:
    """Try everything. Each attempt harms nothing where it is not refused."""

    def call(name: str, *arguments: Any) -> Callable[[], object]:
        def attempt() -> None:
            ctypes.set_errno(0)
            result = getattr(libc, name)(*arguments)
            if result < 0:
                raise OSError(ctypes.get_errno(), name)
            if name == "socket":
                os.close(result)

        return attempt

    attempts: tuple[tuple[str, Callable[[], object]], ...] = (
        ("files", lambda: os.close(os.open("/", os.O_RDONLY))),
        ("files", lambda: os.close(os.open(os.devnull, os.O_WRONLY))),
        ("tcp", call("socket", _AF_INET, _SOCK_STREAM, 0)),
        ("tcp", call("socket", _AF_INET6, _SOCK_STREAM, 0)),
        ("udp", call("socket", _AF_INET, _SOCK_DGRAM, 0)),
        ("udp", call("socket", _AF_INET6, _SOCK_DGRAM, 0)),
        ("unix", call("socket", _AF_UNIX, _SOCK_STREAM, 0)),
        ("unix", call("socket", _AF_UNIX, _SOCK_DGRAM, 0)),
        ("processes", _fork),
        # An empty name is never found, so nothing is started where the attempt is not refused.
        ("programs", call("execve", b"", None, None)),
        ("tracing", call("ptrace", _PTRACE_ATTACH, _NO_SUCH_PROCESS, None, None)),
        ("tracing", call("process_vm_readv", _NO_SUCH_PROCESS, None, 0, None, 0, 0)),
        # To itself: to another process it might be refused for being somebody else's.
        ("signals", lambda: os.kill(os.getpid(), 0)),
    )
    refused = {name: True for name, _ in attempts}
    for name, attempt in attempts:
        refused[name] &= _refused(attempt)
    refused["memory"] = _refused(lambda: mmap.mmap(-1, memory + 2**30).close(), frozenset({errno.ENOMEM}))
    return tuple(name for name in REQUIRED if refused[name])


def _refused(attempt: Callable[[], object], denials: frozenset[int] = _DENIED) -> bool:
    try:
        attempt()
    except OSError as refusal:
        return refusal.errno in denials
    return False


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)
