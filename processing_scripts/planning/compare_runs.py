"""What two kept runs of one analysis differ in (umdss.md 7.20)."""

from __future__ import annotations

import datetime
import html

from qgis.core import QgsProcessingException, QgsWkbTypes

from ...desk.words import tr
from ...records.words import mark
from ..frame import pages
from ..frame.algorithm import LINE, POINT, POLYGON, TABLE, ImisAlgorithm
from ..frame.fields import geometry_of, label_of
from ..frame.server import Call

COLUMNS = [
    ("output_label", "text"), ("key", "text"), ("field", "text"), ("field_label", "text"), ("value_a", "double precision"),
    ("value_b", "double precision"), ("difference", "double precision"), ("pct_difference", "double precision"), ("text_a", "text"),
    ("text_b", "text"), ("presence", "text"),
]  # fmt: skip
SUMS = [
    ("output_label", "text"), ("field_label", "text"), ("n_both", "bigint"), ("n_only_a", "bigint"), ("n_only_b", "bigint"), ("n_more", "bigint"),
    ("n_less", "bigint"), ("value_a", "double precision"), ("value_b", "double precision"), ("difference", "double precision"),
]  # fmt: skip
ON_MAP = [
    ("key", "text"), ("field_label", "text"), ("value_a", "double precision"), ("value_b", "double precision"), ("difference", "double precision"),
    ("pct_difference", "double precision"), ("presence", "text"), ("geom", "geometry"),
]  # fmt: skip
BOTH, ONLY_A, ONLY_B = mark("in both"), mark("only in the first"), mark("only in the second")
RUNS = "SELECT r.*, imis.user_label(r.run_by) AS who FROM umdss.analysis_run r ORDER BY r.id DESC"
SHAPES = {
    QgsWkbTypes.GeometryType.PointGeometry: "POINTS",
    QgsWkbTypes.GeometryType.LineGeometry: "LINES",
    QgsWkbTypes.GeometryType.PolygonGeometry: "AREAS",
}


class CompareRuns(ImisAlgorithm):
    """Two kept runs, object by object."""

    ID = "compare_runs"
    TITLE = mark("Compare two runs")
    TAGS = mark("compare,difference,scenario,before,after,run,kept")
    SHORT = mark(
        "What is different between two runs of the same planning analysis: before and after, with a new plant and without, with other "
        "assumptions?\n"
        "Planning analyses keep their runs (option “Keep this run”): parameters, key figures and rows. Rows of the two are joined by their key, "
        "such as the ward or the containment, and every column is compared: the difference is the second less the first, the share is of the "
        "first. What is in one of them only is told as such. Text columns appear where they changed. The map shows one column; without a "
        "choice, the number that differs in most objects. The runs that you may see are listed in the panel Analyses, tab Kept runs; without "
        "numbers, the newest run is compared with the one before "
        "of the same analysis.\n"
        "Example: the service area of the plants, kept with and without a candidate – which wards come nearer, and by how much?"
    )
    READS = ("umdss.analysis_run", "umdss.analysis_result")
    BY_WARD = False
    BY_DAY = False

    def declare(self) -> None:
        """Parameters and outputs."""
        self.add_number("RUN_A", mark("First run (number; empty: the one before)"), None, 1, whole=True, optional=True)
        self.add_number("RUN_B", mark("Second run (number; empty: the newest)"), None, 1, whole=True, optional=True)
        self.add_text("FIELD", mark("Column on the map (empty: the one that differs most often)"))
        self.add_sink("DIFFERENCES", mark("Differences"), TABLE)
        self.add_sink("SUMS", mark("Differences by column"), TABLE)
        self.add_sink("AREAS", mark("Areas, by difference"), POLYGON, "diverging", optional=True)
        self.add_sink("POINTS", mark("Points, by difference"), POINT, "diverging", optional=True)
        self.add_sink("LINES", mark("Lines, by difference"), LINE, "diverging", optional=True)
        self.add_page_output("REPORT")
        self.add_number_output("FIRST", mark("First run"))
        self.add_number_output("SECOND", mark("Second run"))
        self.add_number_output("N_CHANGED", mark("Objects that differ"))
        self.add_number_output("N_ONLY_FIRST", mark("Objects only in the first"))
        self.add_number_output("N_ONLY_SECOND", mark("Objects only in the second"))

    def work(self, run) -> None:
        """Find the two, ask for what differs, lay it out."""
        pair = self._pair(run)
        if pair is None:
            self._write(run, [], {})
            run.feedback.pushWarning(tr("There are no two kept runs of one analysis yet. Run a planning analysis twice, then compare."))
            run.page("REPORT", pages.page(self.displayName(), [f"<p>{tr('Nothing to compare yet.')}</p>"]))
            run.numbers(FIRST=None, SECOND=None, N_CHANGED=0, N_ONLY_FIRST=0, N_ONLY_SECOND=0)
            return
        first, second = pair
        algorithm = self._algorithm_of(first)
        rows = run.server.all(Call("umdss.run_differences", run_a=first["id"], run_b=second["id"]))
        shapes = {}
        for row in run.server.fetch(
            "SELECT DISTINCT ON (output, key) output, key, public.ST_AsBinary(geom) AS geom FROM umdss.analysis_result"
            " WHERE run_id IN (%(a)s, %(b)s) AND geom IS NOT NULL ORDER BY output, key, run_id = %(b)s DESC", {"a": first["id"], "b": second["id"]},
        ):  # fmt: skip
            shapes[(row["output"], row["key"])] = row["geom"]
        sums = self._sums(rows, algorithm)
        self._write(run, rows, shapes, algorithm, self._field(run, rows, shapes), sums)
        objects = {(row["output"], row["key"]): row for row in rows}
        changed = {
            (row["output"], row["key"]) for row in rows
            if row["in_a"] and row["in_b"] and (row["difference"] or row["value_a"] is None or row["value_b"] is None)
        }  # fmt: skip
        run.numbers(
            FIRST=first["id"], SECOND=second["id"], N_CHANGED=len(changed),
            N_ONLY_FIRST=sum(not row["in_b"] for row in objects.values()), N_ONLY_SECOND=sum(not row["in_a"] for row in objects.values()),
        )  # fmt: skip
        self._page(run, first, second, sums)

    def _pair(self, run) -> tuple[dict, dict] | None:
        there = run.server.fetch(RUNS)
        first, second = (self._named(run.whole(name), there) if run.given(name) else None for name in ("RUN_A", "RUN_B"))
        if first is not None and second is None:
            second = next((row for row in there if row["algorithm"] == first["algorithm"] and row["id"] != first["id"]), None)
        elif first is None:
            pairs = ((row, self._before(row, there)) for row in ([second] if second is not None else there))
            second, first = next((pair for pair in pairs if pair[1] is not None), (None, None))
        if first is None or second is None:
            return None
        if first["algorithm"] != second["algorithm"]:
            words = tr("Runs {a} and {b} are of different analyses. Choose two of the same.")
            raise QgsProcessingException(words.format(a=first["id"], b=second["id"]))
        if first["id"] == second["id"]:
            raise QgsProcessingException(tr("Run {a} cannot be compared with itself. Choose two.").format(a=first["id"]))
        return first, second

    @staticmethod
    def _named(number: int, there: list[dict]) -> dict:
        for row in there:
            if row["id"] == number:
                return row
        raise QgsProcessingException(
            tr("There is no kept run {number} that you may see. The tab Kept runs of the panel Analyses lists them.").format(number=number)
        )

    @staticmethod
    def _before(second: dict, there: list[dict]) -> dict | None:
        return next((row for row in there if row["algorithm"] == second["algorithm"] and row["id"] < second["id"]), None)

    def _algorithm_of(self, kept: dict):
        provider = self.provider()
        return provider.algorithm(kept["algorithm"]) if provider is not None else None

    @staticmethod
    def _title(algorithm, output: str) -> str:
        declared = getattr(algorithm, "declared", None)
        return tr(declared.sinks[output].title) if declared is not None and output in declared.sinks else output

    def _field(self, run, rows: list[dict], shapes: dict) -> str:
        """The column for the map. :raises QgsProcessingException: the one that is wanted is not there."""
        counts: dict[str, int] = {}
        for row in rows:
            if (row["output"], row["key"]) in shapes and (row["value_a"] is not None or row["value_b"] is not None):
                counts[row["field"]] = counts.get(row["field"], 0) + bool(row["difference"])
        wanted = run.text("FIELD")
        if wanted and wanted not in counts and shapes:
            labels = {label_of(name): name for name in counts}
            if wanted not in labels:
                words = tr("There is no column “{name}” with numbers on the map. There are: {there}.")
                raise QgsProcessingException(words.format(name=wanted, there=", ".join(sorted(counts))))
            return labels[wanted]
        return wanted or min(counts, key=lambda name: (-counts[name], name), default="")

    def _sums(self, rows: list[dict], algorithm) -> list[tuple]:
        columns: dict[tuple, list[dict]] = {}
        for row in rows:
            if row["value_a"] is not None or row["value_b"] is not None:
                columns.setdefault((row["output"], row["field"]), []).append(row)
        out = []
        for (output, field), cells in columns.items():
            both = [cell for cell in cells if cell["in_a"] and cell["in_b"]]
            totals = [sum(cell[name] or 0 for cell in cells) for name in ("value_a", "value_b")]
            out.append((
                self._title(algorithm, output), label_of(field), len(both), sum(not cell["in_b"] for cell in cells),
                sum(not cell["in_a"] for cell in cells), sum((cell["difference"] or 0) > 0 for cell in both),
                sum((cell["difference"] or 0) < 0 for cell in both), *totals, totals[1] - totals[0],
            ))  # fmt: skip
        return out

    def _write(self, run, rows: list[dict], shapes: dict, algorithm=None, field: str = "", sums=()) -> None:
        def presence(row: dict) -> str:
            return tr(BOTH if row["in_a"] and row["in_b"] else ONLY_A if row["in_a"] else ONLY_B)

        found = run.write("DIFFERENCES", COLUMNS, (
            (self._title(algorithm, row["output"]), row["key"], row["field"], label_of(row["field"]), row["value_a"], row["value_b"],
             row["difference"], row["pct_difference"], row["text_a"], row["text_b"], presence(row))
            for row in rows if row["difference"] != 0
        ))  # fmt: skip
        run.write("SUMS", SUMS, sums)
        laid: dict[str, list] = {output: [] for output in SHAPES.values()}
        for row in rows:
            shape = shapes.get((row["output"], row["key"]))
            if row["field"] == field and shape is not None:
                values = [row[name] for name in ("value_a", "value_b", "difference", "pct_difference")]
                laid[SHAPES[geometry_of(shape).type()]].append((row["key"], label_of(field), *values, presence(row), shape))
        for output, features in laid.items():
            if features:  # the run's result has one kind of shape; layers of the others would only be in the way
                run.write(output, ON_MAP, features)
        if rows and not found:
            run.feedback.pushWarning(tr("The two runs do not differ in anything."))

    def _page(self, run, first: dict, second: dict, sums: list[tuple]) -> None:
        def said(kept: dict) -> str:
            when = kept["run_at"].astimezone().strftime("%Y-%m-%d %H:%M") if isinstance(kept["run_at"], datetime.datetime) else ""
            return " · ".join(part for part in (f"{kept['id']}", kept["name"] or "", when, kept["who"] or "") if part)

        algorithm = self._algorithm_of(first)
        title = algorithm.displayName() if algorithm is not None else first["algorithm"]
        names = {parameter.name(): parameter.description() for parameter in algorithm.parameterDefinitions()} if algorithm is not None else {}
        outputs = {output.name(): output.description() for output in algorithm.outputDefinitions()} if algorithm is not None else {}
        given = [
            (names.get(name, name), first["parameters"].get(name), second["parameters"].get(name))
            for name in sorted({*first["parameters"], *second["parameters"]})
            if first["parameters"].get(name) != second["parameters"].get(name)
        ]
        figures = []
        for name in dict.fromkeys((*first["numbers"], *second["numbers"])):
            a, b = first["numbers"].get(name), second["numbers"].get(name)
            figures.append((outputs.get(name, name), a, b, None if a is None or b is None else round(b - a, 4)))
        parts = [f"<p>{tr('First')}: {html.escape(said(first))}<br>{tr('Second')}: {html.escape(said(second))}</p>"]
        parts += [f"<h2>{tr('What was given differently')}</h2>"]
        heads = [("parameter", "text"), ("first", "text"), ("second", "text")]
        parts += [pages.table(heads, given) if given else f"<p>{tr('Nothing: the data changed between the runs.')}</p>"]
        parts += [f"<h2>{tr('Key figures')}</h2>"]
        parts += [pages.table([("figure", "text"), ("first", "numeric"), ("second", "numeric"), ("difference", "numeric")], figures)]
        parts += [f"<h2>{tr('Differences by column')}</h2>", pages.table(SUMS, sums)]
        run.page("REPORT", pages.page(f"{self.displayName()}: {title}", parts))
