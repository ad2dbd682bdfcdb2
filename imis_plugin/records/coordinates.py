"""Coordinates as people write them: degrees in every usual form, metres of the municipality's system, plus codes (umdss.md 1.6).

No QGIS here: texts in, numbers out, and back. Plus codes follow the published rules of Open Location Code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

DEGREES, METRES = "degrees", "metres"
_SIGNS = "23456789CFGHJMPQRVWX"
_PAIR = re.compile(r"^([+-]?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)$")
_METRES = re.compile(r"^([+-]?\d{4,8}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{4,8}(?:\.\d+)?)$")
_DMS = re.compile(
    r"""(?P<d>\d{1,3})\s*[°d\s]\s*(?:(?P<m>\d{1,2})\s*['′m\s]\s*)?(?:(?P<s>\d{1,2}(?:\.\d+)?)\s*(?:"|″|''|s)?\s*)?(?P<h>[NSEWnsew])""", re.VERBOSE
)
_LEADING = re.compile(r"^\s*([NSEWnsew])\s*(.+)$")
_PLUS = re.compile(r"^([23456789CFGHJMPQRVWX0]{2,8})\+([23456789CFGHJMPQRVWX]{0,7})$", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """A place as typed: ``x`` is the longitude or the easting, ``y`` the latitude or the northing, ``system`` DEGREES (WGS 84) or METRES."""

    system: str
    x: float
    y: float


def parse(text: str, near: Optional[tuple[float, float]] = None) -> Optional[Place]:
    """The place that a text names, or None when it names none.

    Two decimal numbers are latitude and longitude, as phones and map services show them; two numbers of four digits or more are metres,
    easting first. A short plus code is completed by the nearest one to ``near`` (longitude, latitude).
    """
    text = text.strip().replace("\u2212", "-")
    if _PLUS.match(text.replace(" ", "")):
        return _from_plus(text.replace(" ", "").upper(), near)
    metres = _METRES.match(text)
    if metres:
        return Place(METRES, float(metres.group(1)), float(metres.group(2)))
    pair = _PAIR.match(text)
    if pair:
        return _degrees(float(pair.group(1)), float(pair.group(2)))
    return _from_dms(text)


def _degrees(latitude: float, longitude: float) -> Optional[Place]:
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return Place(DEGREES, longitude, latitude)
    return None


def _from_dms(text: str) -> Optional[Place]:
    found: dict[str, float] = {}
    parts = [part for part in re.split(r"[,;]", text) if part.strip()]
    for part in parts if len(parts) == 2 else [text]:
        leading = _LEADING.match(part)
        if leading and not _DMS.search(part):
            part = f"{leading.group(2)} {leading.group(1)}"
        for match in _DMS.finditer(part):
            minutes, seconds = float(match["m"] or 0), float(match["s"] or 0)
            if minutes >= 60 or seconds >= 60:
                return None
            value = float(match["d"]) + minutes / 60 + seconds / 3600
            side = match["h"].upper()
            found["y" if side in "NS" else "x"] = -value if side in "SW" else value
    return _degrees(found["y"], found["x"]) if set(found) == {"x", "y"} else None


def dms(longitude: float, latitude: float) -> str:
    """Degrees, minutes and seconds to a tenth: latitude first."""

    def part(value: float, positive: str, negative: str) -> str:
        tenths = round(abs(value) * 36000)
        degrees, rest = divmod(tenths, 36000)
        minutes, seconds = divmod(rest, 600)
        return f"{degrees}°{minutes:02d}′{seconds / 10:04.1f}″{positive if value >= 0 else negative}"

    return f"{part(latitude, 'N', 'S')} {part(longitude, 'E', 'W')}"


# -- plus codes ------------------------------------------------------------------------------------------------------
_STEP = 8000  # steps of a degree that ten signs tell apart: 1/8000 of a degree, about 14 m


def plus_code(longitude: float, latitude: float) -> str:
    """The full plus code of ten signs of a place (a cell of about 14 m)."""
    rows = min(max(int((latitude + 90) * _STEP), 0), 180 * _STEP - 1)
    columns = int(((longitude + 180) % 360) * _STEP)
    code = ""
    for _pair in range(5):
        code = _SIGNS[rows % 20] + _SIGNS[columns % 20] + code
        rows, columns = rows // 20, columns // 20
    return code[:8] + "+" + code[8:]


def _from_plus(code: str, near: Optional[tuple[float, float]]) -> Optional[Place]:
    before, after = code.split("+")
    if len(before) % 2 or len(after) == 1:
        return None
    missing = 8 - len(before)
    if missing:
        if near is None or "0" in before:
            return None
        return _nearest(plus_code(*near)[:missing] + code, missing, near)
    centre, _side = _cell(before.rstrip("0") + after)
    return Place(DEGREES, *centre)


def _nearest(code: str, missing: int, near: tuple[float, float]) -> Place:
    """The cell of the same ending nearest to a place: the neighbouring area may hold a nearer one."""
    (x, y), _side = _cell(code.replace("+", ""))
    step = 20.0 ** (2 - missing / 2)  # degrees that the missing signs would tell
    x += round((near[0] - x) / step) * step
    y += round((near[1] - y) / step) * step
    return Place(DEGREES, x, y)


def _cell(signs: str) -> tuple[tuple[float, float], float]:
    """Centre (longitude, latitude) and height in degrees of the cell of a full code without its plus."""
    latitude, longitude, height, width = -90.0, -180.0, 400.0, 400.0
    for place in range(0, min(len(signs), 10), 2):
        height, width = height / 20, width / 20
        latitude += _SIGNS.index(signs[place]) * height
        longitude += _SIGNS.index(signs[place + 1]) * width
    for sign in signs[10:]:
        row, column = divmod(_SIGNS.index(sign), 4)
        height, width = height / 5, width / 4
        latitude += row * height
        longitude += column * width
    return (longitude + width / 2, latitude + height / 2), height
