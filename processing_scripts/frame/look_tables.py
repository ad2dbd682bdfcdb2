"""What looks are made of: colours of roles (umdss.md 0.7), classes, ramps and labels of results, by the name of the look. Drawn by :mod:`looks`."""

from __future__ import annotations

from ...records.words import mark
from . import bivariate
from .trace_words import OUTCOMES, OUTFALLS

#: role -> (geometry decides the symbol) colour, width in pixels (umdss.md 0.7)
ROLES = {
    "selected": ("#0000FF", 3),
    "affected": ("#0000FF", 3),
    "buffer": ("#FF0000", 3),
    "picked": ("#FF0000", 3),
    "road_pair": ("#FFFF00", 3),
    "toilet_line": ("#A9A9A9", 3),
    "main": ("#008000", 3),
    "associated": ("#00BFFF", 3),
    "connection": ("#9000FF", 3),
    "foot": ("#FFFF00", 3),
    "record": ("#ED1F24", 3),
    "usable": ("#0000FF", 1),
    "ground": ("#FF0000", 1),
    "case": ("#7A2A62", 1),
    "toilet_site": ("#9000FF", 3),
    "site": ("#E31A1C", 3),
    "bottleneck": ("#E6007E", 6),
    "station": ("#7B3294", 3),
    "station_line": ("#4A148C", 1),
}
#: look -> field, [(value, marked label, colour)]
CATEGORIES = {
    "stage": (
        "stage",
        [
            ("applied", mark("Applied"), "#FF9900"),
            ("emptied", mark("Emptied"), "#6FA8DC"),
            ("feedback", mark("Feedback given"), "#8E7CC3"),
            ("collected", mark("Collected at the plant"), "#38761D"),
        ],
    ),
    "due": (
        "due",
        [
            (0, mark("Not due"), "#38761D"),
            (1, mark("1 year due"), "#6AFF00"),
            (2, mark("2 years due"), "#B6D7A8"),
            (3, mark("3 years due"), "#F7FF00"),
            (4, mark("4 years due"), "#FF6900"),
            (5, mark("5 years or more due"), "#FF0000"),
            (99, mark("No payment information"), "#BABFBB"),
            (-1, mark("Not registered"), "#FFFFFF"),
        ],
    ),
    "system": (
        "sanitation_system_id",
        [
            (1, mark("Sewer network"), "#6FA8DC"),
            (5, mark("Onsite treatment"), "#006600"),
            (6, mark("Composting toilet"), "#389738"),
            (3, mark("Septic tank"), "#64AE64"),
            (9, mark("Community toilet"), "#91C591"),
            (4, mark("Pit or holding tank"), "#BDDCBD"),
            (10, mark("Open defecation"), "#B30000"),
            (8, mark("Open ground"), "#FF1A1A"),
            (2, mark("Drain network"), "#FF4D4D"),
            (7, mark("Water body"), "#FF8080"),
            (12, mark("Shared toilet"), "#AAFF00"),
            (11, mark("Shared septic tank"), "#7FBF7F"),
            (None, mark("Not recorded"), "#FFFFFF"),
        ],
    ),
    "structure": (
        "structure_type_id",
        [
            (1, mark("RCC framed"), "#FAEF74"),
            (2, mark("Load bearing"), "#ADD464"),
            (3, mark("CGI sheet"), "#008000"),
            (4, mark("Wooden or mud"), "#F5BF66"),
            (5, mark("Other"), "#C9B6E4"),
            (None, mark("Not recorded"), "#FFFFFF"),
        ],
    ),
    "source": (
        "source",
        [("application", mark("Asked for"), "#1F6F8B"), ("schedule", mark("Due by schedule"), "#FDAE61")],
    ),
    "in_plan": ("in_plan", [(True, mark("In the plan"), "#1F6F8B"), (False, mark("Out of reach"), "#B30000")]),
    "toilet_access": (
        "access",
        [
            ("served", mark("Served"), "#2E7D4F"),
            ("partly", mark("Room for a part of them"), "#B9C74A"),
            ("full", mark("Toilet full"), "#FF9900"),
            ("far", mark("Too far"), "#B30000"),
            ("no_way", mark("No way to any toilet"), "#7A2A62"),
        ],
    ),
    "toilet_load": (
        "load",
        [("unused", mark("Nobody comes"), "#BABFBB"), ("room", mark("Room left"), "#1F6F8B"), ("full", mark("Too small"), "#B30000")],
    ),
    "stop": (
        "stop_kind",
        [
            ("start", mark("Depot"), "#333333"),
            ("emptying", mark("Emptying"), "#1F5FBF"),
            ("plant", mark("Discharge at a plant"), "#5B7A1E"),
            ("end", mark("Home"), "#333333"),
        ],
    ),
    "left": (
        "reason",
        [("no access", mark("No access"), "#B30000"), ("no capacity", mark("No capacity"), "#FF9900"), ("no time", mark("No time"), "#6FA8DC")],
    ),
    "severity": (
        "severity",
        [(1, mark("Wrong"), "#B30000"), (2, mark("Doubtful"), "#FF9900"), (3, mark("To be completed"), "#6FA8DC")],
    ),
    "equity": ("map_class", bivariate.CLASSES),
    "density": (
        "service_class",
        [
            (0, mark("No emptying in the long period"), "#B30000"),
            (1, mark("Lowest quarter"), "#DEEBF7"),
            (2, mark("Second quarter"), "#9ECAE1"),
            (3, mark("Third quarter"), "#4292C6"),
            (4, mark("Highest quarter"), "#084594"),
            (None, mark("Too few containments"), "#FFFFFF"),
        ],
    ),
    "discharge": (
        "n_flags",
        [
            (0, mark("No flag"), "#BABFBB"),
            (1, mark("1 flag"), "#FDCC8A"),
            (2, mark("2 flags"), "#FC8D59"),
            (3, mark("3 flags"), "#E34A33"),
            *((number, mark("4 flags or more"), "#7A0000") for number in range(4, 10)),
        ],
    ),
    "flood_third": (
        "severity_third",
        [
            (1, mark("Worst third: empty first"), "#B30000"),
            (2, mark("Middle third"), "#FC8D59"),
            (3, mark("Lowest third"), "#FDCC8A"),
            (None, mark("Nobody recorded"), "#BABFBB"),
        ],
    ),
    "water_load": (
        "load_class",
        [
            (3, mark("Highest third of the load"), "#7A0177"),
            (2, mark("Middle third"), "#F768A1"),
            (1, mark("Lowest third"), "#FBB4B9"),
            (0, mark("No discharge on record"), "#C6DBEF"),
        ],
    ),
    "sewer_class": (
        "sewer_class",
        [
            ("A", mark("A: simplified sewers by gravity"), "#31A354"),
            ("B", mark("B: dense enough, with difficulty"), "#FED976"),
            ("C", mark("C: stay on site"), "#F0F0F0"),
            ("D", mark("D: obstacles"), "#969696"),
        ],
    ),
    "sewer_state": (
        "sewer_state",
        [
            ("fits", mark("Sewer of the sketch"), "#08519C"),
            ("deep", mark("Deeper than the limit"), "#B30000"),
            ("large", mark("Needs more than 200 mm"), "#7A0177"),
        ],
    ),
    "plant_use": (
        "use_state",
        [
            (1, mark("Plant within its capacity"), "#1A9850"),
            (2, mark("Plant over its capacity"), "#B30000"),
            (3, mark("Plant without recorded capacity"), "#1F6F8B"),
            (4, mark("Plant not joined to the roads"), "#999999"),
        ],
    ),
    "breakeven": (
        "pays_no",
        [
            (1, mark("Goes through a station"), "#7B3294"),
            (2, mark("Would gain, but the station is full"), "#C2A5CF"),
            (3, mark("Would gain by a site that is not chosen"), "#A6DBA0"),
            (4, mark("Cheaper straight to the plant"), "#F0F0F0"),
            (5, mark("No way"), "#B30000"),
        ],
    ),
    "station_state": (
        "state_no",
        [
            (1, mark("Chosen"), "#7B3294"),
            (2, mark("Considered, not chosen"), "#6FA8DC"),
            (3, mark("Too near to a dwelling"), "#FF9900"),
            (4, mark("Outside the areas allowed"), "#BABFBB"),
            (5, mark("No road that leads tankers to a plant near enough"), "#999999"),
            (6, mark("Tankers find no way to a plant"), "#B30000"),
        ],
    ),
    "risk": (
        "risk",
        [
            ("low", mark("Low risk"), "#9BC49F"),
            ("unknown", mark("No well known"), "#BABFBB"),
            ("medium", mark("Medium risk"), "#FDAE61"),
            ("high", mark("High risk"), "#B30000"),
        ],
    ),
    "verdict": (
        "verdict",
        [
            ("significant", mark("Risk to groundwater: significant"), "#F4B6A6"),
            ("low", mark("Risk to groundwater: low"), "#CFE8CC"),
            (None, mark("Not known"), "#FFFFFF"),
        ],
    ),
}
CATEGORIES |= {
    "trace": ("outcome", OUTCOMES),
    "trace_outcome": ("outcome", OUTCOMES),
    "outfall": ("kind", OUTFALLS),
    "hot": (
        "hot",
        [
            ("no", mark("Not hot"), "#F2F2F2"),
            ("warm", mark("p up to 0.05, may be a false find"), "#FDCC8A"),
            ("hot", mark("Hot"), "#E34A33"),
            ("few", mark("Too few people for a rate"), "#FFFFFF"),
        ],
    ),
    "cluster": (
        "method",
        [("space_time", mark("Cluster in space and time"), "#7A2A62"), ("scan", mark("Circle of the scan"), "#1F4E79")],
    ),
    "act": (
        "unsafe_outlet",
        [(False, mark("Overdue for emptying"), "#FDAE61"), (True, mark("Unsafe outlet"), "#B30000")],
    ),
    "well_risk": CATEGORIES["risk"],
    "node": (
        "degree",
        [
            (1, mark("End of a road"), "#E6007E"),
            (2, mark("Between two pieces"), "#BABFBB"),
            (3, mark("Crossing of three pieces"), "#6FA8DC"),
            *((number, mark("Crossing of four pieces or more"), "#1F4E79") for number in range(4, 10)),
        ],
    ),
}
#: look -> theme of the municipal map that has the same classes: its colour-safe colours are taken (umdss.md 3.2)
SAME_AS_THEME = {"system": "B6", "structure": "B2", "due": "P"}
#: the colour-safe colour of each green that stands against a red (umdss.md 3.2): blues, from dark to light as the greens
SAFE_GREENS = {
    "#1A9850": "#2166AC", "#2E7D4F": "#2166AC", "#38761D": "#2166AC", "#5B7A1E": "#2166AC", "#9BC49F": "#92C5DE", "#B9C74A": "#92C5DE",
    "#CFE8CC": "#D1E5F0", "#A6DBA0": "#92C5DE",
}  # fmt: skip
SAFE_REDS = {"#B30000": "#B2182B", "#A50026": "#B2182B", "#D7191C": "#B2182B", "#7A0000": "#67001F"}
SAFE_RAMP_COLOURS = ("#FFFFCC", "#A1DAB4", "#41B6C4", "#225EA8")
#: looks of lines that flow in the order of their points: an arrow on each
FLOWING = ("trace",)
#: looks of crowded points that are shown from this scale on, so that the areas below are seen
SCALED = {"in_plan": 12000, "by:family": 15000}
OUTLINED = ("cluster",)  # what lies below has to be seen
#: look -> marker and its size in mm, for points that must stand out
MARKERS = {"plant_use": ("square", 4.5), "station": ("diamond", 6), "well_risk": ("diamond", 3.6)}
#: look -> number and text of classes in an order, whose names depend on the run
RAMPS = {"band": ("band", "band_label")}
RAMP_COLOURS = ("#1A9850", "#A6D96A", "#FEE08B", "#F46D43", "#A50026")
#: look -> column that is the weight of a heat map, radius of a point (m)
HEATS = {"heat": ("score", 60)}
#: look -> column that shades the areas: five classes of about as many areas each
SHADES = {
    "demand": "demand_m3", "unsafe": "pct_unsafe", "zone_plan": "zone", "haul_km": "haul_km", "haul_min": "haul_min", "population": "population",
    "people": "population",
}  # fmt: skip
#: look -> words of a shade's two numbers
SHADE_WORDS = {
    "demand": mark("{low} to {high} m³"), "unsafe": mark("{low} to {high} % unsafe"), "zone_plan": mark("zones {low} to {high}"),
    "haul_km": mark("{low} to {high} km"), "haul_min": mark("{low} to {high} min"), "population": mark("{low} to {high} people"),
    "people": mark("{low} to {high} people"),
}  # fmt: skip
#: look -> column with a share of 100, and the words of its four classes and of none
SHARES = {"pct_quality": ("pct_quality", mark("{low} to {high} % satisfied"), mark("Nobody answered"))}
SHARE_COLOURS = ("#D7191C", "#FDAE61", "#A6D96A", "#1A9641")
NUMBER_COLOURS = ("#B30000", "#FC8D59", "#FEE090", "#91BFDB", "#2166AC")
SHADE_COLOURS = ("#FEF0D9", "#FDCC8A", "#FC8D59", "#E34A33", "#B30000")
#: look -> column with the difference of two runs: from less (blue) over equal to more (red), grey where only one of them has the object
DIVERGING = {"diverging": "difference"}
DIVERGING_COLOURS = ("#2166AC", "#92C5DE", "#F7F7F7", "#F4A582", "#B2182B")
#: look -> column whose few values are shown one by one, from near to far, with the words for them
STEPS = {"walk": ("up_to_m", mark("up to {value} m"))}
STEP_COLOURS = ("#4292C6", "#9ECAE1", "#DEEBF7")
LABELS = {
    "stop": "CASE WHEN \"stop_kind\" = 'emptying' THEN to_string(\"stop_no\") END",
    "trace": "to_string(\"order_no\")",
    "cluster": 'to_string("cluster_no")',
    "toilet_site": 'to_string("rank")',
    "site": 'to_string("rank")',
    "areas": "label",
    "haul_km": "coalesce(to_string(round(\"haul_km\", 1)) || ' km', '')",
    "haul_min": "coalesce(to_string(round(\"haul_min\")) || ' min', '')",
    "plant_use": "label",
    "station": "label",
    "demand": "to_string(round(\"demand_m3\")) || ' m³'",
    "density": "if(\"service_class\" is null, '', to_string(round(\"per_1000\")))",
    "equity": "if(\"gap\" is null, '', if(\"gap\" > 0, '+', '') || to_string(round(\"gap\")) || if(\"significant\", ' *', ''))",
    "pct_quality": "coalesce(to_string(\"pct_quality\") || ' %', '')",
    "population": 'to_string("population")',
    "bottleneck": "'#' || to_string(\"rank\") || ' (' || to_string(\"gained_containments\") || ')'",
    "zone_plan": "to_string(\"zone\") || '\n' || \"period\"",
    "unsafe": "coalesce(to_string(round(\"pct_unsafe\")) || ' %', '')",
}
#: look -> priority of a label among those that overlap, 0 to 10
LABELS_FIRST = {"bottleneck": '10 - min("rank", 20) / 2.0'}
#: look -> expression; points of the highest value are drawn over the others
ON_TOP = {"flood_third": '"severity"'}


def column_of(look: str) -> str:
    """The column that a look paints by, empty for a look of one symbol."""
    if look.startswith(("by:", "steps:")):
        return look.partition(":")[2]
    for table in (CATEGORIES, RAMPS, HEATS, STEPS, SHARES):
        if look in table:
            return table[look][0]
    return SHADES.get(look) or DIVERGING.get(look) or ""
