"""A lock between programs of one machine that dies with its holder."""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path
from typing import Iterator

from .errors import ImisError

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None


def _try_lock(handle: int) -> bool:
    try:
        if fcntl is not None:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        else:
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def file_lock(path: Path, timeout_s: float = 60.0) -> Iterator[None]:
    """Hold the lock file ``path`` for the length of the block; the system frees it when the program dies.

    :param timeout_s: seconds to wait for another holder.
    :raises ImisError: another program held it all that time, or the file cannot be opened.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as exc:
        raise ImisError(
            f"The folder {path.parent} cannot be written to. Check its rights and free space.", str(exc)
        ) from exc
    try:
        until = time.monotonic() + timeout_s
        while not _try_lock(handle):
            if time.monotonic() > until:
                raise ImisError(
                    f"Another program has been starting or changing the private server in {path.parent} for "
                    f"{timeout_s:.0f} seconds. Close it, then try again."
                )
            time.sleep(0.05)
        yield
    finally:
        os.close(handle)
