"""What day it is: the server's word, not this computer's, whose clock may be years off (reliability T13).

The first talk with a database sets it; until then, and without a database, the computer's own clock has to do. Between two
words of the server the time is counted by a clock that no setting and no daylight change moves.
"""

from __future__ import annotations

import time
from datetime import date, datetime, timedelta

_word: tuple[datetime, float] | None = None


def set_by(server_now: datetime | None) -> None:
    """Take the server's word, in the city's time zone; None forgets it."""
    global _word
    _word = (server_now, time.monotonic()) if server_now is not None else None


def now() -> datetime:
    """This moment by the server's clock."""
    if _word is None:
        return datetime.now().astimezone()
    said, then = _word
    return said + timedelta(seconds=time.monotonic() - then)


def today() -> date:
    """This day in the city."""
    return now().date()
