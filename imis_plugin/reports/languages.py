"""The languages of reports: English in the code, others as word lists under ``resources/reports``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from ..database.errors import ImisError
from ..resources_path import data_path
from . import words

LANGUAGES = ("en", "bn")


@lru_cache(maxsize=None)
def word_list(language: str) -> dict[str, str]:
    """English text -> text of the language; empty for English.

    :raises ImisError: there is no such list.
    """
    if language == "en":
        return {}
    if language not in LANGUAGES:
        raise ImisError(f"Reports are written in {', '.join(LANGUAGES)}. Choose one of them.")
    return json.loads(data_path("resources", "reports", f"words_{language}.json").read_text(encoding="utf-8"))


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Let reports speak a language while the block runs; what the list lacks stays English."""
    known = word_list(language)
    before = words.language(), words.translator()
    words.set_translator(lambda text: known.get(text, text), language)
    try:
        yield
    finally:
        words.set_translator(before[1], before[0])
