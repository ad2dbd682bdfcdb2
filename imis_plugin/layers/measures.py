"""Measures of wards and grid cells: columns, class limits, direction and colours (umdss.md 3.4). No QGIS here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10

from .themes import SAFE, StyleClass, Theme

QUANTILE, EQUAL, NATURAL, FIXED = "quantile", "equal", "natural", "fixed"
METHODS = (QUANTILE, EQUAL, NATURAL, FIXED)
CLASSES = 4
_MANY = 150
PERCENT = (25.0, 50.0, 75.0)

RAMP = ("#1A9641", "#A6D96A", "#FDAE61", "#D7191C")
FIVE = ("#87CEEB", *RAMP)
THREE = RAMP[1:]
ONE_HUE = ("#DEEBF7", "#9ECAE1", "#4292C6", "#08519C")
SAFE_RAMP = ("#FFFFCC", "#A1DAB4", "#41B6C4", "#225EA8")
SAFE_FIVE = ("#FFFFE5", *SAFE_RAMP)

LOW_GREEN, LOW_RED, NEUTRAL = "low is green", "low is red", "one hue"


@dataclass(frozen=True)
class Measure:
    """One measure: ``column`` of the layer's view, the reference's upper class limits, and which end is good.

    ``ward`` and ``grid`` are the fixed limits, all classes but the last; empty: there are none, limits are computed.
    """

    column: str
    title: str
    ward: tuple[float, ...] = ()
    grid: tuple[float, ...] = ()
    direction: str = LOW_GREEN
    percent: bool = False
    only_wards: bool = False

    @property
    def theme(self) -> str:
        """The name of its theme."""
        return "WG " + self.column


MEASURES: tuple[Measure, ...] = (
    Measure("no_build", "No. of buildings", (889, 1778, 2667), (175, 350, 525)),
    Measure("no_rcc_framed", "RCC framed", (765, 1530, 2295), (150, 300, 450)),
    Measure("no_wooden_mud", "Wooden/Mud", (48, 96, 144), (30, 60, 90)),
    Measure("no_load_bearing", "Load bearing", (189, 378, 567), (75, 150, 225)),
    Measure("no_cgi_sheet", "CGI sheet", (87, 174, 261), (15, 30, 45)),
    Measure("no_build_directly_to_sewerage_network", "Connected to sewerage network", (455, 910, 1365), (200, 400, 600)),
    Measure("no_contain", "Containments inside", (849, 1698, 2547), (175, 350, 525), LOW_RED),
    Measure("no_pit_holding_tank", "Pit/holding tank", (325, 650, 975, 1300), (90, 180, 270, 360)),
    Measure("no_septic_tank", "Septic tank", (520, 1040, 1560, 2080), (175, 350, 525, 700)),
    Measure("total_rdlen", "Road length km", (20, 40, 60), (4, 6, 8)),
    Measure("bldgtaxpdprprtn", "Tax paid, % of main buildings", direction=LOW_RED, percent=True),
    Measure("wtrpmntprprtn", "Water paid, % of customers", direction=LOW_RED, percent=True),
    Measure("swmsrvpmntprprtn", "Solid waste paid, % of customers", direction=LOW_RED, percent=True),
    Measure("no_popsrv", "Population", (7243, 14486, 21729), (1500, 3000, 4500)),
    Measure("no_hhsrv", "Households", (1541, 3082, 4623), (350, 700, 1050)),
    Measure("no_emptying", "Emptying requests", (420, 840, 1260), (10, 20)),
    Measure("density_per_ha", "Population per hectare", direction=NEUTRAL),
    Measure("pct_onsite", "On-site sanitation %", direction=NEUTRAL, percent=True),
    Measure("pct_sewer", "Sewered %", direction=LOW_RED, percent=True),
    Measure("pct_unsafe_direct", "Direct unsafe discharge %", percent=True),
    Measure("pct_overdue", "Overdue containments %", percent=True),
    Measure("emptyings_per_1000", "Emptyings per 1,000 containments", direction=NEUTRAL),
    Measure("pct_hard_to_reach", "Hard to reach %", percent=True),
    Measure("pct_lic_population", "Low-income population %", direction=NEUTRAL, percent=True),
    Measure("cases_per_10000", "Waterborne cases per 10,000", only_wards=True),
)


def measures_of(layer: str) -> tuple[Measure, ...]:
    """The measures of ``ward_info`` or ``grid_info``."""
    return tuple(measure for measure in MEASURES if layer == "ward_info" or not measure.only_wards)


def round_significant(value: float, digits: int = 2) -> float:
    """``value`` rounded to so many significant digits (1234 -> 1200)."""
    if value == 0:
        return 0.0
    return round(value, digits - 1 - floor(log10(abs(value))))


def _ascending(limits: Sequence[float], classes: int) -> list[float]:
    found: list[float] = []
    for limit in map(round_significant, limits):
        if limit > (found[-1] if found else 0):
            found.append(limit)
    return found[: classes - 1]


def quantile_limits(values: list[float], classes: int = CLASSES) -> list[float]:
    """Upper limits of all classes but the last, by quantiles of the values above zero, to 2 significant digits.

    :param values: the measure of each ward or cell; nulls left out by the caller, zeros are ignored here.
    :returns: at most ``classes - 1`` ascending limits, fewer when values repeat; empty without values.
    """
    above = sorted(value for value in values if value > 0)
    limits: list[float] = []
    for number in range(1, classes if above else 1):
        place = number / classes * (len(above) - 1)
        low = floor(place)
        high = min(low + 1, len(above) - 1)
        limits.append(above[low] + (above[high] - above[low]) * (place - low))
    return _ascending(limits, classes)


def equal_limits(values: list[float], classes: int = CLASSES) -> list[float]:
    """Upper limits of all classes but the last, each as wide as the others, from the smallest value above zero on."""
    above = [value for value in values if value > 0]
    if not above:
        return []
    low, width = min(above), (max(above) - min(above)) / classes
    return _ascending([low + width * number for number in range(1, classes)], classes)


def natural_limits(values: list[float], classes: int = CLASSES) -> list[float]:
    """Upper limits of all classes but the last where the values themselves leave gaps.

    The split with the least sum of squared deviations inside the classes (Fisher), by dynamic programming over the
    distinct values; a limit stands at the first value of the next class.
    """
    above = sorted(value for value in values if value > 0)
    if len(set(above)) < 2:
        return []
    if len(above) > _MANY:  # the work grows with the square: so many, evenly taken, show the same gaps
        above = [above[round(place * (len(above) - 1) / (_MANY - 1))] for place in range(_MANY)]
    count = len(above)
    sums, squares = [0.0], [0.0]
    for value in above:
        sums.append(sums[-1] + value)
        squares.append(squares[-1] + value * value)

    def spread(start: int, end: int) -> float:
        total = sums[end] - sums[start]
        return squares[end] - squares[start] - total * total / (end - start)

    wanted = min(classes, len(set(above)))
    best = [spread(0, end) if end else 0.0 for end in range(count + 1)]
    cuts: list[list[int]] = [[] for _ in range(count + 1)]
    for _ in range(1, wanted):
        further, places = list(best), [list(cut) for cut in cuts]
        for end in range(2, count + 1):
            for start in range(1, end):
                if above[start] == above[start - 1]:
                    continue
                cost = best[start] + spread(start, end)
                if cost < further[end] - 1e-9:
                    further[end], places[end] = cost, [*cuts[start], start]
        best, cuts = further, places
    return _ascending([above[cut] for cut in cuts[count]], classes)


def limits_for(measure: Measure, layer: str, values: Sequence[float], method: str = QUANTILE) -> list[float]:
    """The upper class limits of a measure: percentages always at 25, 50, 75; else by the method chosen."""
    if measure.percent:
        return list(PERCENT)
    fixed = measure.ward if layer == "ward_info" else measure.grid
    if method == FIXED and fixed:
        return list(fixed)
    make = {QUANTILE: quantile_limits, EQUAL: equal_limits, NATURAL: natural_limits, FIXED: quantile_limits}[method]
    return make(list(values))


def ramp_for(measure: Measure, layer: str, classes: int, colours: str) -> tuple[str, ...]:
    """So many colours, from low to high. In the colour-safe set a darker blue is always more."""
    if colours == SAFE:
        ramp = SAFE_FIVE if classes > len(SAFE_RAMP) else SAFE_RAMP
        return ramp[:classes]
    if measure.direction == NEUTRAL:
        return ONE_HUE[:classes]
    if classes > len(RAMP):
        return FIVE[:classes]
    if layer == "grid_info" and measure.column == "no_emptying" and classes <= len(THREE):
        return THREE[:classes]
    ramp = RAMP if measure.direction == LOW_GREEN else RAMP[::-1]
    return ramp[:classes]


def _number(value: float) -> str:
    text = "{:,.2f}".format(value)
    return text.rstrip("0").rstrip(".") if "." in text else text


def measure_theme(measure: Measure, layer: str, limits: Sequence[float], colours: str) -> Theme:
    """The theme of a measure: "No data", "0", and a class for each limit, the last one open (``low <= x < high``)."""
    column = '"{}"'.format(measure.column)
    looks = {"opacity": 0.4, "outline": "#D0D0D0", "outline_width": 0.3, "outline_opacity": 1.0}
    unit = "%" if measure.percent else ""
    classes = [
        StyleClass("No data", "{} IS NULL".format(column), "#000000", fill="crosses", opacity=0.6),
        StyleClass("0", "{} = 0".format(column), "#FFFFFF", words="none", **looks),  # type: ignore[arg-type]
    ]
    edges = [0.0, *limits]
    ramp = ramp_for(measure, layer, len(edges), colours)
    for number, (low, colour) in enumerate(zip(edges, ramp, strict=True)):
        if number + 1 < len(edges):
            high = edges[number + 1]
            label = "{} – {}{}".format(_number(low), _number(high), unit) if low else "< {}{}".format(_number(high), unit)
            rule: str | None = "{} < {}".format(column, high)
        else:
            label, rule = ("{}{} +".format(_number(low), unit) if low else "> 0"), None
        classes.append(StyleClass(label, rule, colour, **looks))  # type: ignore[arg-type]
    return Theme(measure.theme, measure.title, tuple(classes), "By ward." if layer == "ward_info" else "By grid cell.")
