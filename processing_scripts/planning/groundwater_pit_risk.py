"""Which pits endanger which wells (umdss.md 7.7)."""

from __future__ import annotations

import html

from qgis.core import QgsProcessingException

from ...charts.draw import draw, preferred_height
from ...charts.model import SHARES, Category, Chart, Series
from ...desk.words import tr
from ...records.words import mark
from ..frame import groundwater, pages
from ..frame.algorithm import POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.areas import with_srid
from ..frame.server import Call, wkb_array

RISKS = (
    ("high", mark("High"), "bad"), ("medium", mark("Medium"), "attention"), ("low", mark("Low"), "good"), ("unknown", mark("No well known"), "muted"),
)  # fmt: skip
VERDICTS = {"significant": mark("significant"), "low": mark("low"), None: mark("not known")}
CAVEAT = mark(
    "Read the score as the order in which to look, not as proof that a well is polluted or safe. Recent reviews doubt that one set-back distance "
    "fits all places: how far down the water table lies below the pit, and what the ground is made of, matter more than metres on the map. Wells "
    "that nobody recorded are not seen. Have the water tested."
)
MOST_LISTED = 20
WIDTH = 640
LIST = [
    ("well_key", "text"), ("ward", "integer"), ("water_source", "text"), ("drinking", "boolean"), ("population", "integer"), ("nearest_pit", "text"),
    ("nearest_m", "double precision"), ("n_10", "bigint"), ("n_15", "bigint"), ("n_30", "bigint"), ("users_30", "double precision"),
    ("score", "double precision"),
]  # fmt: skip
ON_PAGE = ("well_key", "ward", "water_source", "population", "nearest_pit", "nearest_m", "n_10", "score")
SHARES_OF = ("pct_near", "pct_uphill", "pct_vulnerable", "pct_groundwater", "pct_open")


class GroundwaterPitRisk(ImisAlgorithm):
    """Separation, score and verdict."""

    ID = "groundwater_pit_risk"
    TITLE = mark("Pits and wells: risk to groundwater")
    TAGS = mark("groundwater,well,pit,septic tank,drinking water,separation,coliform,pollution,risk,SFD")
    SHORT = mark(
        "Which containments endanger which wells, whose drinking water is at risk, and in which wards is the groundwater as a whole?\n"
        "Wells are those of a layer; without one, those of the buildings that have a well, at the building's point. Where the survey measured the "
        "way from a building's well to its containment, that distance counts. A containment without a well in reach falls back on its own recorded "
        "distance to the closest well.\n"
        "The score of a containment, 0 to 100, is source x path x vertical x use, towards its nearest well. Source: how it meets the ground (double "
        "pits count as permeable, for they soak away by design). Path: whole up to the near distance, nothing from the far one, more where the "
        "containment lies higher than the well. Vertical: from the pit's bottom to the water table. Use: a well that nobody drinks from counts half; "
        "one of which it is not known counts whole. A well has the highest score that any containment has towards it.\n"
        "The verdict on a ward follows the questions of the SFD helper on groundwater. Risk is significant where enough people drink groundwater and "
        "the ground is vulnerable, or where pits stand near or uphill of wells – unless the ground is known not to be vulnerable and the sources are "
        "protected. It tells what the setting “risk of groundwater pollution” of the yearly report should say.\n"
        "Samples near high-risk wells are set against the others: odds ratio with 95 % interval, a half added to each cell when one is 0. "
        "Assumptions marked ° are to be replaced by local values.\n"
        "Example: with the wells of the last survey as a layer and a water table at 4 m – which drinking wells are to be tested first?"
    )
    READS = ("fsm.containments", "building_info.buildings", "building_info.build_contains", "layer_info.wards")
    KEEPS = {"AREAS": "ward", "WELLS_OUT": "well_key"}

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_layer("WELLS", mark("Wells (empty: buildings that have one)"), "point")
        self.add_field("WELL_KEY", mark("Key of a well"), "WELLS")
        self.add_field("WELL_DRINKING", mark("People drink from it: yes or no (empty: from all)"), "WELLS")
        tip = mark("Below ground, in the wet season. Empty: not known.")
        self.add_number("WATER_DEPTH_M", mark("Depth of the water table (m)"), None, 0, 500, optional=True, tip=tip)
        self.add_raster_layer("WATER_DEPTH_RASTER", mark("Depth of the water table, raster (m)"))
        self.add_raster_layer("DEM", mark("Height of the ground, raster (m)"))
        self.add_choice("ROCK", mark("Ground above the water table"), groundwater.ROCK_TITLES, 0)
        self.add_layer("GROUND", mark("Ground, by areas"), "polygon")
        self.add_field("GROUND_CLASS", mark("Kind of ground: fine, weathered, medium, coarse or fractured"), "GROUND")
        self.add_number("NEAR_M", mark("The way counts whole up to (m) °"), 10, 1, 100, advanced=True)
        self.add_number("FAR_M", mark("The way counts nothing from (m) °"), 50, 5, 500, advanced=True)
        self.add_number("UPHILL_FACTOR", mark("Factor where the pit lies higher than the well °"), 1.25, 1, 3, advanced=True)
        self.add_number("SOURCE_PERMEABLE", mark("Source: permeable or double pit °"), 1, 0, 1, advanced=True)
        self.add_number("SOURCE_SOAK_PIT", mark("Source: tank or lined pit with soak pit °"), 0.7, 0, 1, advanced=True)
        self.add_number("SOURCE_OPEN", mark("Source: outlet to open ground, drain or water body °"), 0.6, 0, 1, advanced=True)
        self.add_number("SOURCE_UNKNOWN", mark("Source: outlet not known °"), 0.5, 0, 1, advanced=True)
        self.add_number("SOURCE_SEALED", mark("Source: no outlet, or to the sewer °"), 0.1, 0, 1, advanced=True)
        self.add_number("GAP_SMALL_M", mark("Pit to water table: counts whole up to (m) °"), 1.5, 0, 20, advanced=True)
        self.add_number("GAP_LARGE_M", mark("Pit to water table: counts least from (m) °"), 10, 1, 100, advanced=True)
        self.add_number("FACTOR_LARGE_GAP", mark("Factor of the large gap °"), 0.4, 0, 1, advanced=True)
        self.add_number("FACTOR_UNKNOWN_GAP", mark("Factor where pit or water table is not known °"), 0.8, 0, 1, advanced=True)
        self.add_number("FACTOR_OTHER_USE", mark("Factor of a well that nobody drinks from °"), 0.5, 0, 1, advanced=True)
        self.add_number("HIGH", mark("High risk from (score)"), 60, 1, 100, advanced=True)
        self.add_number("MEDIUM", mark("Medium risk from (score)"), 30, 1, 100, advanced=True)
        self.add_number("SHALLOW_M", mark("Fine ground is vulnerable above a water table at (m) °"), 5, 0, 100, advanced=True)
        self.add_number("MIDDLE_M", mark("Weathered rock and medium sand, above one at (m) °"), 10, 0, 100, advanced=True)
        self.add_number("CUT_NEAR", mark("Verdict: pits near a well, over (%) °"), 25, 0, 100, advanced=True)
        self.add_number("CUT_UPHILL", mark("Verdict: pits uphill of a well, over (%) °"), 25, 0, 100, advanced=True)
        self.add_number("CUT_VULNERABLE", mark("Verdict: pits on vulnerable ground, over (%) °"), 25, 0, 100, advanced=True)
        self.add_number("CUT_DRINKING", mark("Verdict: people who drink groundwater, over (%) °"), 25, 0, 100, advanced=True)
        self.add_number("CUT_OPEN", mark("Verdict: of these, from open sources, over (%) °"), 25, 0, 100, advanced=True)
        titles = groundwater.SOURCE_TITLES
        self.add_choice("GROUND_SOURCES", mark("Sources that are groundwater"), titles, [0, 1, 2, 3, 4], several=True, advanced=True)
        self.add_choice("OPEN_SOURCES", mark("Sources that are open, not protected °"), titles, [2, 3, 4], several=True, optional=True, advanced=True)
        self.add_number("SAMPLE_M", mark("A sample is near a well within (m)"), 30, 1, 500, advanced=True)
        self.add_sink("AREAS", mark("Wards"), POLYGON, "verdict")
        self.add_sink("HEAT", mark("Heat of the risk"), POINT, "heat")
        self.add_sink("CONTAINMENTS", mark("Containments by risk"), POINT, "risk")
        self.add_sink("WELLS_OUT", mark("Wells by risk"), POINT, "well_risk")
        self.add_sink("DRINKING", mark("Drinking wells at high risk"), TABLE)
        self.add_page_output("REPORT")
        self.add_number_output("N_HIGH", mark("Containments of high risk"))
        self.add_number_output("USERS_HIGH", mark("People who use them"))
        self.add_number_output("N_WELLS", mark("Wells"))
        self.add_number_output("N_WELLS_HIGH", mark("Wells at high risk"))
        self.add_number_output("N_DRINKING_HIGH", mark("Drinking wells at high risk"))
        self.add_number_output("N_WITHIN_10", mark("Containments within 10 m of a well"))
        self.add_number_output("N_SIGNIFICANT", mark("Wards where the risk is significant"))
        self.add_number_output("N_WELL_NOT_ASKED", mark("Buildings of which it is not known whether they have a well"))
        self.add_number_output("ODDS_RATIO", mark("Odds ratio of failed samples near high-risk wells"))
        self.add_number_output("ODDS_LOW", mark("Odds ratio, 95 % interval: lower end"))
        self.add_number_output("ODDS_HIGH", mark("Odds ratio, 95 % interval: upper end"))

    def work(self, run) -> None:
        """Gather the wells, ask for pits, wells and wards, set the samples against them, write the page."""
        self._refuse_crossed(run)
        wards = run.wards()
        sources = [groundwater.SOURCES[place] for place in run.choices("GROUND_SOURCES")]
        wells = groundwater.wells_of_layer(run) if run.given("WELLS") else groundwater.wells_of_buildings(run, sources)
        if not wells.keys:
            run.feedback.pushWarning(
                tr("No well is known: only containments with a recorded distance to the closest well get a score. Give a layer of wells.")
            )
        at_pits, heights = groundwater.sampled(run, wells)
        pair = {
            "as_of": run.day(), **wells.arguments(heights), **at_pits,
            "water_depth_m": run.number("WATER_DEPTH_M") if run.given("WATER_DEPTH_M") else None, **groundwater.scoring(run.number),
        }  # fmt: skip
        pit = {**pair, "depths": groundwater.depths(run.number), **groundwater.ground(run)}
        pits = groundwater.Columns("ward", "risk", "users", "distance_m", "uphill", "vulnerable", wards=wards)
        count = run.stream("CONTAINMENTS", Call("umdss.groundwater_containments", **pit), pits.take, {"HEAT": ("geom", ["containment_id", "score"])})
        run.say_when_empty(count)
        found = groundwater.Columns("ward", "risk", wards=wards)
        bad_wells: list[dict] = []

        def keep(row: dict) -> bool:
            inside = found.take(row)
            if inside and row["risk"] == "high":
                bad_wells.append(row)
            return inside

        run.stream("WELLS_OUT", Call("umdss.groundwater_wells", **pair), keep)
        drinking = [tuple(row[name] for name, _kind in LIST) for row in bad_wells if row["drinking"] is not False]
        run.write("DRINKING", LIST, drinking)
        of_areas = Call(
            "umdss.groundwater_areas", **pits.arguments("pit", {"distance_m": "distances"}), **found.arguments("well", {}),
            near_m=run.number("NEAR_M"),
            ground_sources=sources, open_sources=[groundwater.SOURCES[place] for place in run.choices("OPEN_SOURCES")],
            cutoffs=[run.number("CUT_" + name) for name in ("NEAR", "UPHILL", "VULNERABLE", "DRINKING", "OPEN")], wards=wards,
        )  # fmt: skip
        columns = run.server.columns("umdss.groundwater_areas")
        areas = [dict(zip([name for name, _kind in columns], row, strict=True)) for row in run.server.rows(of_areas, ["geom"])]
        city, shown = areas[0], areas[1:]
        run.write("AREAS", columns[1:], [tuple(row.values())[1:] for row in shown])
        within = {m: sum(far is not None and far <= m for far in pits.values["distance_m"]) for m in (10, 15, 30)}
        spots = wkb_array([with_srid(run, bytes(row["geom"]).hex()) for row in bad_wells])
        counts = run.server.one(Call("umdss.samples_near", spots=spots, within_m=run.number("SAMPLE_M"), as_of=run.day(), wards=wards))
        odds = run.server.one(Call("umdss.odds_ratio", **dict(zip("abcd", counts.values(), strict=True))))
        self._page(run, city, shown, within, drinking, counts, odds)
        asked = run.server.fetch(
            "SELECT count(*) AS n FROM building_info.buildings WHERE well_presence_status IS NULL"
            " AND (%(wards)s::integer[] IS NULL OR ward = ANY (%(wards)s))",
            {"wards": wards},
        )
        run.numbers(
            N_HIGH=city["n_high"], USERS_HIGH=city["users_high"], N_WELLS=city["wells"], N_WELLS_HIGH=city["n_wells_high"],
            N_DRINKING_HIGH=len(drinking), N_WITHIN_10=within[10], N_SIGNIFICANT=sum(row["verdict"] == "significant" for row in shown),
            N_WELL_NOT_ASKED=asked[0]["n"], ODDS_RATIO=odds.get("odds_ratio"), ODDS_LOW=odds.get("low"), ODDS_HIGH=odds.get("high"),
        )  # fmt: skip

    @staticmethod
    def _refuse_crossed(run) -> None:
        """:raises QgsProcessingException: of two limits, the first must be smaller and is not."""
        for low, high in (("NEAR_M", "FAR_M"), ("GAP_SMALL_M", "GAP_LARGE_M"), ("MEDIUM", "HIGH"), ("SHALLOW_M", "MIDDLE_M")):
            if run.number(low) >= run.number(high):
                raise QgsProcessingException(
                    tr("“{low}” ({a}) must be smaller than “{high}” ({b}). Correct one of them.").format(
                        low=run.algorithm.parameterDefinition(low).description(), a=f"{run.number(low):g}",
                        high=run.algorithm.parameterDefinition(high).description(), b=f"{run.number(high):g}",
                    )
                )  # fmt: skip

    def _page(self, run, city: dict, areas: list[dict], within: dict, drinking: list[tuple], counts: dict, odds: dict) -> None:
        setting = run.server.fetch("SELECT coalesce(imis.setting_text('sfd_groundwater_risk'), 'low') AS said")[0]["said"]
        verdict = tr("Risk to the groundwater of the whole area: {verdict}. The setting of the yearly report says: {setting}.").format(
            verdict=tr(VERDICTS[city["verdict"]]), setting=tr(VERDICTS.get(setting, setting))
        )
        near = tr("Within 10, 15 and 30 m of a well stand {a}, {b} and {c} of {n} containments.").format(
            a=within[10], b=within[15], c=within[30], n=city["n_containments"]
        )
        shown = [row for row in areas if row["n_containments"]]
        bars = Chart(
            SHARES, tr("Containments by risk"), tuple(Category(row["ward"], row["name"] or tr("No ward")) for row in shown),
            tuple(Series(key, tr(title), tuple(row["n_" + key] for row in shown), colour) for key, title, colour in RISKS
                  if key != "unknown" or city["n_unknown"]),
            flat=True,
        )  # fmt: skip
        figures = [("name", "text"), *((name, "numeric") for name in ("n_containments", "n_high", "users_high", "wells", "n_wells_high"))]
        reasons = [("name", "text"), *((name, "numeric") for name in SHARES_OF), ("verdict", "text")]
        rows = [{**row, "name": row["name"] or tr("No ward"), "users_high": round(row["users_high"])} for row in shown]
        rows.append({**city, "name": tr("All"), "users_high": round(city["users_high"])})
        words = [{**row, "verdict": tr(VERDICTS[row["verdict"]])} for row in rows]
        parts = [f"<p><b>{html.escape(verdict)}</b></p>", f"<p>{html.escape(near)}</p>", f"<p>{html.escape(tr(CAVEAT))}</p>"]
        parts += [f"<h2>{html.escape(bars.title)}</h2>", draw(bars, WIDTH, preferred_height(bars, WIDTH), ground=True).svg]
        parts.append(pages.table(figures, [[row[name] for name, _kind in figures] for row in rows]))
        parts.append(f"<h2>{html.escape(tr('What the verdict rests on'))}</h2>")
        parts.append(pages.table(reasons, [[row[name] for name, _kind in reasons] for row in words]))
        compared = _said(counts, odds, run.number("SAMPLE_M"))
        parts.append(f"<h2>{html.escape(tr('Failed samples near wells at high risk'))}</h2><p>{html.escape(compared)}</p>")
        title = tr("Drinking wells at high risk: the first {n} of {all}").format(n=min(MOST_LISTED, len(drinking)), all=len(drinking))
        named = [dict(zip([name for name, _kind in LIST], row, strict=True)) for row in drinking[:MOST_LISTED]]
        worst = pages.table([(name, "text") for name in ON_PAGE], [[row[name] for name in ON_PAGE] for row in named])
        parts += [f"<h2>{html.escape(title)}</h2>", worst] if drinking else []
        run.page("REPORT", pages.page(self.displayName(), parts))


def _said(counts: dict, odds: dict, metres: float) -> str:
    """The comparison of the samples in a sentence."""
    a, b, c, d = counts.values()
    said = tr("Within {m} m of a well at high risk {a} of {ab} samples failed, elsewhere {c} of {cd}.").format(
        m=f"{metres:g}", a=a, ab=a + b, c=c, cd=c + d
    )
    if not odds:
        return said + " " + tr("That is not enough to compare: there must be samples of both kinds, failed and passed.")
    found = tr("Odds ratio {ratio}, 95 % interval {low} to {high}").format(
        ratio=f"{odds['odds_ratio']:.2f}", low=f"{odds['low']:.2f}", high=f"{odds['high']:.2f}"
    )
    if odds["corrected"]:
        found += " (" + tr("one of the four counts is 0: a half was added to each") + ")"
    verdict = tr("the interval holds 1: this may be chance") if odds["low"] <= 1 <= odds["high"] else tr("the interval does not hold 1")
    return f"{said} {found}; {verdict}."
