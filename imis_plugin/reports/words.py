"""The words of reports in the reader's language. The desk plugs in its translator; without QGIS they stay English."""

from __future__ import annotations

from typing import Callable

_translate: Callable[[str], str] = str
_language = "en"


def set_translator(translate: Callable[[str], str], language: str = "en") -> None:
    """Let every later report speak another language.

    :param translate: takes an English text of this package and gives the translated one (or the text itself).
    :param language: two letters, for the pages that name their language.
    """
    global _translate, _language
    _translate, _language = translate, language


def translator() -> Callable[[str], str]:
    """The translator in use."""
    return _translate


def language() -> str:
    """The language in use, two letters."""
    return _language


def tr(text: str) -> str:
    """An English text of a report in the reader's language."""
    return _translate(text)


def mark(text: str) -> str:
    """An English text that is translated where it is printed; marked, so that the translators find it."""
    return text
