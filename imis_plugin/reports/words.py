"""The words of reports in the reader's language. The desk plugs in its translator; without QGIS they stay English."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Callable

# Of the thread at work: two papers made side by side at the desk may speak two languages.
_spoken: ContextVar[tuple[Callable[[str], str], str]] = ContextVar("spoken", default=(str, "en"))


def set_translator(translate: Callable[[str], str], language: str = "en") -> None:
    """Let every later report of this thread speak another language.

    :param translate: takes an English text of this package and gives the translated one (or the text itself).
    :param language: two letters, for the pages that name their language.
    """
    _spoken.set((translate, language))


def translator() -> Callable[[str], str]:
    """The translator in use."""
    return _spoken.get()[0]


def language() -> str:
    """The language in use, two letters."""
    return _spoken.get()[1]


def tr(text: str) -> str:
    """An English text of a report in the reader's language."""
    return _spoken.get()[0](text)


def mark(text: str) -> str:
    """An English text that is translated where it is printed; marked, so that the translators find it."""
    return text
