"""How long work tells of its progress, and how it is asked to stop: an interface, not a widget."""

from __future__ import annotations

import sys
from typing import Protocol, TextIO


class Feedback(Protocol):
    """What a long act needs from whoever started it: the command line prints, the desk draws, a test records."""

    def step(self, text: str, done: int, total: int) -> None:
        """``done`` of ``total`` steps are over; ``text`` names the one that begins. May raise to stop the act."""

    def cancelled(self) -> bool:
        """True when the person asked to stop; the act then ends with nothing changed."""


class Quiet:
    """Says nothing and never cancels."""

    def step(self, text: str, done: int, total: int) -> None:
        """Take no notice."""

    def cancelled(self) -> bool:
        """Never."""
        return False


class Printed(Quiet):
    """Progress on a stream: one line that is overwritten on a terminal, one line for every tenth in a file."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self.stream = stream or sys.stderr
        self._tenth = -1

    def step(self, text: str, done: int, total: int) -> None:
        """Show the step."""
        percent = 100 * done // max(total, 1)
        if self.stream.isatty():
            self.stream.write(f"\r\033[K{percent:3d} %  {text[:100]}" + ("\n" if done >= total else ""))
        elif percent // 10 != self._tenth:
            self._tenth = percent // 10
            self.stream.write(f"{percent:3d} %  {text}\n")
        self.stream.flush()
