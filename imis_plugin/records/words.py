"""Texts of declarations: marked here for the translators, translated when the desk shows them."""

from __future__ import annotations


def mark(text: str) -> str:
    """Mark a text of a declaration for translation and give it back unchanged.

    The desk passes it through ``desk.words.tr`` when it is shown, because the language is chosen later than the import.
    """
    return text
