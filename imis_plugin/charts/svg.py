"""A small writer of SVG: shapes and texts, everything escaped. Only what QtSvg (SVG Tiny 1.2) and print both draw."""

from __future__ import annotations

import math
from xml.sax.saxutils import escape, quoteattr  # nosec B406  # writes XML, parses none


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


class Svg:
    """A drawing of ``width`` by ``height`` px; origin above left."""

    def __init__(self, width: float, height: float, family: str = "sans-serif") -> None:
        self.width, self.height, self.family = width, height, family
        self._parts: list[str] = []

    def _add(self, tag: str, **values: object) -> None:
        written = " ".join(
            f"{name.replace('_', '-')}={quoteattr(_n(value) if isinstance(value, (int, float)) else str(value))}"
            for name, value in values.items()
            if value not in (None, "")
        )
        self._parts.append(f"<{tag} {written}/>")

    def rect(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 0, stroke: str = "none") -> None:
        """A filled box."""
        self._add("rect", x=x, y=y, width=max(width, 0.0), height=max(height, 0.0), rx=radius or None, fill=fill, stroke=stroke)

    def line(self, x1: float, y1: float, x2: float, y2: float, stroke: str, width: float = 1, dash: str = "") -> None:
        """A straight line."""
        self._add("line", x1=x1, y1=y1, x2=x2, y2=y2, stroke=stroke, stroke_width=width, stroke_dasharray=dash)

    def path(self, d: str, fill: str = "none", stroke: str = "none", width: float = 1, opacity: float | None = None) -> None:
        """A path; ``d`` as SVG writes it."""
        self._add("path", d=d, fill=fill, stroke=stroke, stroke_width=width, stroke_linejoin="round", fill_opacity=opacity)

    def circle(self, x: float, y: float, radius: float, fill: str, stroke: str = "none", width: float = 1) -> None:
        """A filled circle."""
        self._add("circle", cx=x, cy=y, r=radius, fill=fill, stroke=stroke, stroke_width=width)

    def text(
        self, x: float, y: float, text: str, size: float, fill: str, anchor: str = "start", bold: bool = False, turn: float = 0
    ) -> None:
        """A line of text on the base line ``y``; ``anchor`` is start, middle or end; ``turn`` in degrees."""
        place = f' transform="rotate({_n(turn)} {_n(x)} {_n(y)})"' if turn else ""
        weight = ' font-weight="bold"' if bold else ""
        self._parts.append(
            f'<text x="{_n(x)}" y="{_n(y)}" font-family={quoteattr(self.family)} font-size="{_n(size)}" fill="{fill}"'
            f' text-anchor="{anchor}"{weight}{place}>{escape(text)}</text>'
        )

    def ring(self, x: float, y: float, outer: float, inner: float, start: float, end: float, fill: str, stroke: str = "none") -> None:
        """A part of a ring between two angles (radians, 0 above, clockwise)."""
        self.path(ring_path(x, y, outer, inner, start, end), fill, stroke)

    def written(self) -> str:
        """The whole document."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_n(self.width)}" height="{_n(self.height)}"'
            f' viewBox="0 0 {_n(self.width)} {_n(self.height)}">' + "".join(self._parts) + "</svg>"
        )


def ring_path(x: float, y: float, outer: float, inner: float, start: float, end: float) -> str:
    """The outline of a part of a ring; a full turn is drawn in two halves, since an arc cannot end where it begins."""
    if end - start > math.tau - 1e-6:
        half = start + math.pi
        return ring_path(x, y, outer, inner, start, half) + ring_path(x, y, outer, inner, half, start + math.tau - 1e-4)
    large = int(end - start > math.pi)
    ox1, oy1 = x + outer * math.sin(start), y - outer * math.cos(start)
    ox2, oy2 = x + outer * math.sin(end), y - outer * math.cos(end)
    ix1, iy1 = x + inner * math.sin(end), y - inner * math.cos(end)
    ix2, iy2 = x + inner * math.sin(start), y - inner * math.cos(start)
    return (
        f"M{_n(ox1)} {_n(oy1)}A{_n(outer)} {_n(outer)} 0 {large} 1 {_n(ox2)} {_n(oy2)}"
        f"L{_n(ix1)} {_n(iy1)}A{_n(inner)} {_n(inner)} 0 {large} 0 {_n(ix2)} {_n(iy2)}Z"
    )
