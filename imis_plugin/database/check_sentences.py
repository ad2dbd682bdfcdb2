"""Sentences for simple CHECK constraints, worded from their definition and the labels of their columns.

A rule that needs a reason has its own sentence in ``sentences/``; that one goes first.
"""

from __future__ import annotations

import re
from typing import Callable

_COLUMN = r"\(?(?P<{}>[a-z_][a-z0-9_]*)\)?(?:::[a-z ]+)?"
_NUMBER = r"\(?(?P<{}>'?-?[0-9.]+'?)\)?(?:::[a-z ]+)?"
_A, _B = _COLUMN.format("a"), _COLUMN.format("b")
_N, _M = _NUMBER.format("n"), _NUMBER.format("m")

# (shape of the condition without the outer brackets and without "taken_over OR", words with {a}, {b}, {n}, {m})
_SHAPES: tuple[tuple[str, str], ...] = (
    (rf"{_A} IS NOT NULL", "{a} is missing. Fill it in."),
    (rf"\(?{_A} >= {_N}\)? AND \(?(?P=a)(?:::[a-z ]+)? <= {_M}\)?", "{a} must be between {n} and {m}. Correct it."),
    (rf"\(?{_A} > {_N}\)? AND \(?(?P=a)(?:::[a-z ]+)? <= {_M}\)?", "{a} must be more than {n} and at most {m}. Correct it."),
    (rf"\(?{_A} >= {_N}\)? AND \(?\(?(?P=a)\)?(?:::[a-z ]+)? <= \(?EXTRACT\(year FROM CURRENT_DATE\)\)?\)?(?:::integer)?",
     "{a} must be between {n} and the current year. Correct it."),
    (rf"{_A} >= {_N}", "{a} must be {n} or more. Correct it."),
    (rf"{_A} > {_N}", "{a} must be more than {n}. Correct it."),
    (rf"{_A} <= {_N}", "{a} must be {n} or less. Correct it."),
    (rf"{_A} <= CURRENT_DATE|imis\.not_future\((?P<c>[a-z_0-9]+)\)", "{a} lies in the future. Correct it."),
    (rf"length\({_A}\) <= {_N}", "{a} is longer than {n} characters. Shorten it."),
    (rf"\(?length\({_A}\) >= {_N}\)? AND \(?length\((?P=a)\) <= {_M}\)?", "{a} must have {n} to {m} characters. Correct it."),
    (rf"length\({_A}\) = {_N}", "{a} must have exactly {n} characters. Correct it."),
    (rf"\(?btrim\({_A}\) <> ''::text\)?(?: AND .*)?", "{a} must not be empty. Fill it in."),
    (rf"\(?st_isvalid\({_A}\)\)?(?: AND .*)?",
     "The shape is not valid: its outline crosses itself, or it is empty. Correct it (Processing: Fix geometries)."),
    (rf"imis\.is_phone\({_A}\)", "{a} is no telephone number. Write 6 to 15 digits, with + before a country code."),
    (rf"\(?imis\.is_email\({_A}\)\)?(?: AND .*)?", "{a} is no email address. Write it as name@place.country."),
    (rf"{_A} <= {_B}", "{a} must not be more than {b}. Correct one of them."),
    (rf"{_A} >= {_B}", "{a} must not be less than {b}. Correct one of them."),
    (rf"{_A} < {_B}", "{a} must be less than {b}. Correct one of them."),
    (rf"{_A} > {_B}", "{a} must be more than {b}. Correct one of them."),
)  # fmt: skip


def _bare(definition: str) -> str:
    """The condition in ``CHECK ((…))`` without outer brackets and without the exemption of rows taken over."""
    text = re.sub(r"^CHECK \((.*)\)( NOT VALID)?$", r"\1", definition.strip(), flags=re.S)
    text = _unwrap(text)
    exempt = re.match(r"^taken_over OR (.*)$", text, re.S)
    return _unwrap(exempt.group(1)) if exempt else text


def _unwrap(text: str) -> str:
    while text.startswith("(") and text.endswith(")"):
        depth = 0
        for place, sign in enumerate(text):
            depth += (sign == "(") - (sign == ")")
            if depth == 0 and place < len(text) - 1:
                return text
        text = text[1:-1].strip()
    return text


def sentence_for(definition: str, label: Callable[[str], str]) -> str:
    """The sentence for a CHECK of a common shape, or "".

    :param definition: as ``pg_get_constraintdef`` gives it.
    :param label: gives the label of a column.
    """
    text = _bare(definition)
    choice = re.fullmatch(rf"{_A} = ANY \(ARRAY\[(?P<list>.*)\]\)", text, re.S)
    if choice:
        listed = ", ".join(re.sub(r"^'|'?(::[a-z ]+)?$", "", part.strip()) for part in choice.group("list").split(", "))
        return f"{label(choice.group('a'))} must be one of: {listed}. Choose one of these."
    for shape, words in _SHAPES:
        found = re.fullmatch(shape, text, re.S)
        if found:
            parts = {name: value for name, value in found.groupdict().items() if value}
            named = {name: label(value) for name, value in parts.items() if name in "abc"}
            named.setdefault("a", named.get("c", ""))
            numbers = {name: value.strip("'") for name, value in parts.items() if name in "nm"}
            return words.format(**named, **numbers)
    return ""
