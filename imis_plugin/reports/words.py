"""The words of reports in the reader's language. The desk plugs in its translator; without QGIS they stay English."""

from __future__ import annotations

from typing import Callable

_translate: Callable[[str], str] = str


def set_translator(translate: Callable[[str], str]) -> None:
    """Let every later report speak another language.

    :param translate: takes an English text of this package and gives the translated one (or the text itself).
    """
    global _translate
    _translate = translate


def tr(text: str) -> str:
    """An English text of a report in the reader's language."""
    return _translate(text)


def mark(text: str) -> str:
    """An English text that is translated where it is printed; marked, so that the translators find it."""
    return text
