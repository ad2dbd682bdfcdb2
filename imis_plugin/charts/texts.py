"""Texts in a chart: how wide they are about, how they are broken, shortened, and how numbers are written."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

NARROW = frozenset("iljtfrI.,:;'|!()[] -")
WIDE = frozenset("mwMW%@")
_VIRAMA = ("\u094d", "\u09cd")


@dataclass(frozen=True)
class Words:
    """The few words a drawing adds itself, in the reader's language."""

    empty: str = "There is nothing to show here."
    target: str = "Target"
    total: str = "Total"
    no_value: str = "no data"


def text_width(text: str, size: float, bold: bool = False) -> float:
    """About how wide a text is, in the unit of ``size``: rather too wide than too narrow."""
    ems = 0.0
    for sign in text:
        if unicodedata.category(sign).startswith("M"):
            ems += 0.12
        elif sign in NARROW:
            ems += 0.32
        elif sign in WIDE:
            ems += 0.9
        elif sign.isupper():
            ems += 0.69
        elif "\u0900" <= sign <= "\u0dff":
            ems += 0.68
        else:
            ems += 0.575
    return ems * size * (1.06 if bold else 1.0)


def shorten(text: str, size: float, limit: float) -> str:
    """The text with an ellipsis at its end when it is wider than ``limit``; letters with their signs stay whole."""
    if text_width(text, size) <= limit:
        return text
    kept = text
    while kept and text_width(kept + "…", size) > limit:
        kept = kept[:-1]
        while kept and (_joined(text[len(kept)]) or kept[-1] in _VIRAMA):
            kept = kept[:-1]
    return kept.rstrip() + "…"


def _joined(sign: str) -> bool:
    return unicodedata.category(sign).startswith("M")


def wrap(text: str, size: float, limit: float, most: int = 2) -> list[str]:
    """The text in at most ``most`` lines no wider than ``limit``, broken at spaces; the last is shortened if need be."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and text_width(line + " " + words[0], size) <= limit:
            line += " " + words.pop(0)
        lines.append(shorten(line, size, limit))
    if words:
        lines.append(shorten(" ".join(words), size, limit))
    return lines or [""]


def plain_number(value: int | float | Decimal | None, decimals: int = 0) -> str:
    """A number with thousands separators, rounded half away from zero; empty for none."""
    if value is None:
        return ""
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    return f"{exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):,}"


NumberWriter = Callable[[int | float | Decimal | None, int], str]


def with_unit(text: str, unit: str) -> str:
    """A value followed by its unit; the percent sign stands close."""
    if not text or not unit:
        return text
    return text + unit if unit == "%" else f"{text} {unit}"


def nice_ticks(low: float, high: float, wanted: int) -> list[float]:
    """Round places on a scale that covers ``low`` to ``high``, about ``wanted`` steps."""
    if high <= low:
        high = low + 1
    rough = (high - low) / max(wanted, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= rough * 0.999)
    start = math.floor(low / step + 1e-9)
    ticks = [start * step]
    while ticks[-1] < high - step * 1e-6:
        start += 1
        ticks.append(start * step)
    return ticks


def tick_decimals(ticks: list[float]) -> int:
    """The digits after the point that a scale needs."""
    step = ticks[1] - ticks[0] if len(ticks) > 1 else 1
    return next((digits for digits in range(5) if abs(step * 10**digits - round(step * 10**digits)) < 1e-6), 5)
