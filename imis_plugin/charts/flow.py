"""The flow diagram of excreta: stages from left to right, bands as wide as their share, safe ends green, unsafe ones red downwards.

Drawn as the sanitation sector draws it (cwis.md 10.2): what is safely managed runs to the right or stays contained; what is not
leaves downwards at the stage where the chain breaks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from .draw import Drawing
from .hits import Hit
from .palette import DARK, LIGHT, Theme
from .svg import Svg
from .texts import NumberWriter, plain_number, shorten, text_width, wrap

STAGES = ("containment", "emptying", "transport", "treatment", "end_use")
# From top to bottom; below the safe ones, what leaves last stands highest, so that no bands cross.
_ORDER = (
    "fs_contained_not_emptied", "ww_delivered_treated", "sn_delivered_treated", "fs_emptied_delivered_treated",
    "ww_delivered_not_treated", "sn_delivered_not_treated", "fs_delivered_not_treated",
    "ww_not_delivered", "sn_not_delivered", "fs_emptied_not_delivered",
    "fs_not_contained_not_emptied", "open_defecation",
)  # fmt: skip
_GREENS = {"wastewater": "#1b7f4d", "supernatant": "#4fa76f", "sludge": "#86c78f", "open_defecation": "#86c78f"}
_REDS = {"wastewater": "#b3261e", "supernatant": "#d4564b", "sludge": "#e58a7b", "open_defecation": "#8c1d1d"}
_SMALL, _TEXT, _TOP, _BOTTOM = 9.0, 10.5, 46.0, 62.0


@dataclass(frozen=True)
class Outcome:
    """One end of the flow: ``percent`` of the people whose excreta end there."""

    code: str
    label: str
    stage: str
    kind: str
    safe: bool
    percent: Decimal


@dataclass(frozen=True)
class FlowWords:
    """The words of the diagram in the reader's language."""

    stages: Mapping[str, str]
    safe: str = "Safely managed"
    unsafe: str = "Unsafely managed"
    ground: str = "Neighbourhood, open ground and water"
    empty: str = "Nobody's excreta can be followed: the records do not say where they go."


def outcomes_of(document_flow: Mapping, kind: str = "city", part: str = "") -> tuple[Outcome, ...]:
    """The outcomes of one part of the city from a report document's member ``flow``; empty when it is not in it."""
    group = next((g for g in document_flow["groups"] if (g["kind"], g["part"]) == (kind, part)), None)
    if group is None:
        return ()
    return tuple(
        Outcome(o["code"], o["label"], o["stage"], o["kind"], o["safe"], Decimal(group["outcomes"][o["code"]].get("percent") or 0))
        for o in document_flow["outcomes"]
    )


def flow_height(width: float) -> float:
    """A height in which the diagram reads well at this width."""
    return max(330.0, 0.5 * width)


def draw_flow(
    outcomes: Sequence[Outcome],
    width: float,
    height: float,
    words: FlowWords,
    theme: Theme = LIGHT,
    number: NumberWriter = plain_number,
    ground: bool = False,
) -> Drawing:
    """Draw the outcomes into a box of ``width`` by ``height`` px; bands keep one scale from end to end."""
    svg = Svg(width, height, theme.family)
    if ground:
        svg.rect(0, 0, width, height, theme.ground)
    shown = sorted((o for o in outcomes if o.percent > 0), key=lambda o: _ORDER.index(o.code))
    if not shown:
        for place, line in enumerate(wrap(words.empty, _TEXT, width - 40, 3)):
            svg.text(width / 2, height / 2 + 16 * place, line, _TEXT, theme.quiet, "middle")
        return Drawing(svg.written(), width, height, ())
    return _Diagram(svg, shown, width, height, words, theme, number).drawn()


class _Diagram:
    def __init__(self, svg, shown, width, height, words, theme, number) -> None:
        self.svg, self.shown, self.width, self.height = svg, shown, width, height
        self.words, self.theme, self.number = words, theme, number
        self.dark = theme.text == DARK.text
        self.hits: list[Hit] = []
        self.left, self.right = min(210.0, 0.3 * width), width - min(96.0, 0.16 * width)
        self.top, self.bottom = _TOP, height - _BOTTOM
        self.scale = min(0.62 * (self.bottom - self.top), 0.42 * (self.right - self.left)) / 100.0
        self.columns = self._columns()

    def _thick(self, outcome: Outcome) -> float:
        return max(float(outcome.percent) * self.scale, 1.0)

    def _start(self, outcome: Outcome) -> float:
        """Where a band begins: what goes to a sewer enters at transport (cwis.md 10.2), the rest at the containment."""
        return self.columns["transport"][0] if outcome.kind == "wastewater" else self.left

    def _columns(self) -> dict[str, tuple[float, float]]:
        """Left and right of each stage: as wide as its name asks, plus what leaves there downwards."""
        leaving = {stage: sum(self._thick(o) for o in self.shown if not o.safe and o.stage == stage) for stage in STAGES}
        spare = (self.right - self.left - sum(leaving.values())) / len(STAGES)
        places, x = {}, self.left
        for stage in STAGES:
            places[stage] = (x, x + spare + leaving[stage])
            x += spare + leaving[stage]
        return places

    def drawn(self) -> Drawing:
        self._stages()
        y, middles = self.top + 16, []
        turn = {stage: self.columns[stage][1] - 6 for stage in STAGES}
        for outcome in self.shown:
            thick = self._thick(outcome)
            middles.append((y + thick / 2, outcome))
            if outcome.safe:
                self._safe_band(outcome, y, thick)
            elif outcome.code == "open_defecation":  # it enters no containment: it falls at once
                self._unsafe_band(outcome, y, thick, self.left + 8)
            else:
                turn[outcome.stage] -= thick
                self._unsafe_band(outcome, y, thick, turn[outcome.stage])
                turn[outcome.stage] -= 1.5
            y += thick + 1.5
        self._names(middles)
        self._sums()
        return Drawing(self.svg.written(), self.width, self.height, tuple(self.hits))

    def _stages(self) -> None:
        for stage in STAGES:
            left, right = self.columns[stage]
            self.svg.rect(left + 1, 4, right - left - 2, 32, self.theme.line, 3)
            lines = wrap(self.words.stages[stage], _SMALL, right - left - 6, 2)
            for place, line in enumerate(lines):
                self.svg.text((left + right) / 2, 24 + (place - (len(lines) - 1) / 2) * 11, line, _SMALL, self.theme.text, "middle", True)
            if stage != STAGES[0]:
                self.svg.line(left, 40, left, self.bottom, self.theme.line, 1, "2 3")
        self.svg.rect(self.left, self.bottom + 12, self.right - self.left, 18, "#5a2f2b" if self.dark else "#f3d9d5", 3)
        label = shorten(self.words.ground, _SMALL, self.right - self.left - 10)
        self.svg.text((self.left + self.right) / 2, self.bottom + 24.5, label, _SMALL, self.theme.text, "middle")

    def _safe_band(self, outcome: Outcome, y: float, thick: float) -> None:
        colour, start = _GREENS[outcome.kind], self._start(outcome)
        if outcome.stage == "end_use":
            end, tip = self.right - 2, min(10.0, 4 + thick / 3)
            point = f"L{end:.1f} {y + thick / 2:.1f}L{end - tip:.1f} {y + thick:.1f}"
            self.svg.path(f"M{start:.1f} {y:.1f}H{end - tip:.1f}{point}H{start:.1f}Z", colour)
        else:
            # It stays where it is: the band ends in a block inside its stage.
            end = self.columns[outcome.stage][1] - 6
            self.svg.rect(start, y, end - start, thick, colour, min(4.0, thick / 2))
        self._hit(outcome, (start, y, end - start, thick))

    def _unsafe_band(self, outcome: Outcome, y: float, thick: float, x: float) -> None:
        colour, end, start = _REDS[outcome.kind], self.bottom + 8, self._start(outcome)
        bend, tip = thick + 4, min(8.0, 3 + thick / 3)
        self.svg.path(
            f"M{start:.1f} {y:.1f}H{x + thick - bend:.1f}Q{x + thick:.1f} {y:.1f} {x + thick:.1f} {y + bend:.1f}V{end - tip:.1f}"
            f"L{x + thick / 2:.1f} {end:.1f}L{x:.1f} {end - tip:.1f}V{y + bend:.1f}"
            f"Q{x:.1f} {y + thick:.1f} {x - 4:.1f} {y + thick:.1f}H{start:.1f}Z",
            colour,
        )
        self._hit(outcome, (start, y, x + thick - start, thick))
        self._hit(outcome, (x, y, thick, end - y))

    def _hit(self, outcome: Outcome, box: tuple[float, float, float, float]) -> None:
        text = f"{outcome.label}: {self.number(outcome.percent, 2)}%"
        self.hits.append(Hit(outcome.code, None, outcome.label, "", outcome.percent, float(outcome.percent) / 100, text, box))

    def _names(self, middles: list[tuple[float, Outcome]]) -> None:
        """Names at the left, spread so that none lies on another, each with a thin line to its band."""
        shares = [self.number(outcome.percent, 1) + "%" for _y, outcome in middles]
        room = self.left - 24 - max(text_width(share, _SMALL, True) for share in shares)
        lines = [wrap(outcome.label, _SMALL, room, 2) for _y, outcome in middles]
        heights = [11.0 * len(those) + 3 for those in lines]
        ys = [y for y, _outcome in middles]
        for place in range(1, len(ys)):
            ys[place] = max(ys[place], ys[place - 1] + (heights[place - 1] + heights[place]) / 2)
        ys[-1] = min(ys[-1], self.bottom + _BOTTOM - heights[-1] / 2 - 2)
        for place in range(len(ys) - 2, -1, -1):
            ys[place] = min(ys[place], ys[place + 1] - (heights[place] + heights[place + 1]) / 2)
        for y, those, share, (middle, outcome) in zip(ys, lines, shares, middles, strict=True):
            for place, line in enumerate(those):
                self.svg.text(2, y + 3 + 11 * (place - (len(those) - 1) / 2), line, _SMALL, self.theme.text)
            self.svg.text(self.left - 14, y + 3, share, _SMALL, self.theme.text, "end", True)
            onward = f"H{self._start(outcome) - 1:.1f}" if self._start(outcome) > self.left else ""
            self.svg.path(f"M{self.left - 11:.1f} {y:.1f}L{self.left - 1:.1f} {middle:.1f}{onward}", stroke=self.theme.muted)

    def _sums(self) -> None:
        safe = sum((o.percent for o in self.shown if o.safe), Decimal(0))
        for lines, share, colour, y in (
            (self.words.safe, safe, _GREENS["wastewater"], self.top + 30),
            (self.words.unsafe, 100 - safe, _REDS["wastewater"], self.bottom - 8),
        ):
            x = self.right + 8
            if self.dark:
                colour = self.theme.good if colour == _GREENS["wastewater"] else self.theme.bad
            self.svg.text(x, y, self.number(share, 0) + "%", 20, colour, bold=True)
            for place, line in enumerate(wrap(lines, _SMALL, self.width - x - 2, 2)):
                self.svg.text(x, y + 13 + 11 * place, line, _SMALL, self.theme.text)
        for stage in STAGES:
            leaving = sum((o.percent for o in self.shown if not o.safe and o.stage == stage), Decimal(0))
            if leaving:
                left, right = self.columns[stage]
                self.svg.text((left + right) / 2, self.bottom + 44, self.number(leaving, 1) + "%", _TEXT, self.theme.text, "middle", True)
