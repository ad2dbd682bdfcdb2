"""A small map of one truck's route as SVG, for the route sheet: roads in grey, the trips in colours, the stops by number (umdss.md 7.2)."""

from __future__ import annotations

import html
from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsRectangle

from .looks import wheel

WIDTH, HEIGHT, EDGE = 700.0, 350.0, 22.0
MOST_LINES = 6000  # beyond, the streets would only blacken the picture


class Sketch:
    """The picture of some lines and numbered places.

    :param box: what must be seen, in metres.
    """

    def __init__(self, box: QgsRectangle, width: float = WIDTH, height: float = HEIGHT) -> None:
        self._width, self._height = width, height
        self.scale = max(box.width() / (width - 2 * EDGE), box.height() / (height - 2 * EDGE), 0.5)  # metres a pixel
        half_x, half_y, middle = width / 2 * self.scale, height / 2 * self.scale, box.center()
        self.seen = QgsRectangle(middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y)
        self._parts: list[str] = []

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return round((x - self.seen.xMinimum()) / self.scale, 1), round((self.seen.yMaximum() - y) / self.scale, 1)

    def _path(self, shapes: Iterable[QgsGeometry]) -> str:
        words = []
        for shape in shapes:
            for line in shape.asMultiPolyline() if shape.isMultipart() else [shape.asPolyline()]:
                spots = [self._at(point.x(), point.y()) for point in line]
                if len(spots) > 1:
                    words.append("M" + "L".join(f"{x:g},{y:g}" for x, y in spots))
        return "".join(words)

    def ground(self, shapes: Iterable[QgsGeometry]) -> None:
        """Streets of the background, simplified to what can be seen."""
        seen = [shape for shape in shapes if shape.boundingBoxIntersects(self.seen)]
        if len(seen) > MOST_LINES:
            seen = sorted(seen, key=lambda shape: -shape.length())[:MOST_LINES]
        path = self._path(shape.simplify(self.scale) for shape in seen)
        self._parts.append(f"<path d='{path}' fill='none' stroke='#C9CED3' stroke-width='1'/>")

    def route(self, shapes: Iterable[QgsGeometry], number: int, count: int) -> None:
        """The ``number``-th of so many trips; where they share a road the earlier ones show beside the later."""
        wide = 2.4 + min(1.4, 4 / count) * (count - number)
        path = self._path(shape.simplify(self.scale / 2) for shape in shapes)
        self._parts.append(
            f"<path d='{path}' fill='none' stroke='#FFFFFF' stroke-width='{wide + 2:g}' stroke-linejoin='round' stroke-opacity='0.8'/>"
        )
        self._parts.append(
            f"<path d='{path}' fill='none' stroke='{wheel(number)}' stroke-width='{wide:g}' stroke-linejoin='round' stroke-linecap='round'/>"
        )

    def spot(self, x: float, y: float, text: str, fill: str, square: bool = False) -> None:
        """A numbered place: round for an emptying, square for a plant or the depot."""
        left, top = self._at(x, y)
        half = 7 if len(text) < 3 else 3.4 * len(text)
        shape = (
            f"<rect x='{left - half:g}' y='{top - 7:g}' width='{2 * half:g}' height='14' rx='2'" if square
            else f"<rect x='{left - half:g}' y='{top - 7:g}' width='{2 * half:g}' height='14' rx='7'"
        )  # fmt: skip
        self._parts.append(f"{shape} fill='{fill}' stroke='#FFFFFF' stroke-width='1'/>")
        said = html.escape(text)
        self._parts.append(
            f"<text x='{left:g}' y='{top + 3.4:g}' font-size='9.5' font-weight='bold' fill='#FFFFFF' text-anchor='middle'>{said}</text>"
        )

    def svg(self) -> str:
        """The picture with a bar of scale."""
        metres = next((step for step in (5000, 2000, 1000, 500, 200, 100, 50) if step / self.scale <= self._width / 4), 20)
        long, low = metres / self.scale, self._height - 10
        bar = (
            f"<rect x='6' y='{low - 14:g}' width='{long + 46:g}' height='19' fill='#FFFFFF' fill-opacity='0.85'/>"
            f"<path d='M12,{low - 4:g}V{low:g}H{12 + long:g}V{low - 4:g}' fill='none' stroke='#333333'/>"
            f"<text x='{18 + long:g}' y='{low + 1:g}' font-size='10' fill='#333333'>{metres} m</text>"
        )
        frame = f"<rect x='0.5' y='0.5' width='{self._width - 1:g}' height='{self._height - 1:g}' fill='none' stroke='#9AA5AD'/>"
        return (
            f"<svg class='map' width='{self._width:g}' height='{self._height:g}' viewBox='0 0 {self._width:g} {self._height:g}' "
            f"font-family='sans-serif'>"
            f"{''.join(self._parts)}{bar}{frame}</svg>"
        )
