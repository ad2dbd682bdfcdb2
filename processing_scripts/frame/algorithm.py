"""The base of every algorithm of IMIS.

A new algorithm is a file in one of the folders with a class of :class:`ImisAlgorithm`::

    class NearestRoad(ImisAlgorithm):
        ID, TITLE, TAGS = "nearest_road", mark("Nearest road"), mark("road,access,nearest")
        SHORT = mark("What it answers. How it is counted. One example.")
        READS = ("utility_info.roads",)

        def declare(self):
            self.add_number("MAX_M", mark("Farthest distance (m)"), 1000, 1, 100000)
            self.add_sink("LINES", mark("Lines to the road"), LINE, look="connection")
            self.add_number_output("N_WITHOUT", mark("Points without a road"))

        def work(self, run):
            call = Call("umdss.nearest_road", max_m=run.number("MAX_M"), ...)
            run.stream("LINES", call)

The frame asks for the rights first, opens one read-only transaction (one snapshot for all results of a run), streams the rows of the
function into the sink, tells the server of a cancel, removes what a broken run had begun to write, and dresses the layers.
The columns of the result are those of the SQL function; their labels stand in :mod:`labels`, their looks in :mod:`looks`.
An algorithm that stores something says ``WRITES = ("umdss.road_edge",)``; it is committed at the end or not at all.
"""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException

from ...database.errors import ImisError
from ...desk.words import tr
from ...records.words import mark
from ...resources_path import data_path
from . import declaring, project_filter
from .connection import desk_session, opener_for
from .run import Run
from .server import Server

GROUPS = {
    "service_delivery": mark("Service delivery"),
    "general": mark("General"),
    "export": mark("Export"),
    "decision": mark("Decision"),
    "summary": mark("Summary"),
    "maintenance": mark("Maintenance"),
    "planning": mark("Planning"),
}
LINE, POINT, POLYGON, TABLE = "line", "point", "polygon", "table"


class ImisAlgorithm(declaring.Declaring, QgsProcessingAlgorithm):
    """One analysis. See the module's text for how to write one.

    :cvar ID: snake case, never changed. :cvar TITLE, SHORT, TAGS: marked texts; tags parted by commas.
    :cvar READS: relations that the role must be allowed to read. :cvar WRITES: relations that it must be allowed to add to.
    :cvar ACTS: functions that change something and that it must be allowed to call.
    :cvar KEEPS: results that are kept for comparisons, output -> columns that tell its rows apart, parted by commas (nothing personal in them).
    :cvar BY_WARD: it takes the common parameter ``WARDS``. :cvar BY_DAY: it takes ``AS_OF``.
    """

    ID = ""
    TITLE = ""
    SHORT = ""
    TAGS = ""
    READS: tuple[str, ...] = ()
    WRITES: tuple[str, ...] = ()
    ACTS: tuple[str, ...] = ()
    KEEPS: dict[str, str] = {}
    BY_WARD = True
    BY_DAY = True

    def __init__(self) -> None:
        super().__init__()
        self.declared = declaring.Declared()
        self._opener = None
        self._wanted_filters: dict[str, str] = {}
        self._no_opener: ImisError | None = None

    # -- what QGIS asks ----------------------------------------------------------------------------------------
    def createInstance(self):
        """A fresh one for each run."""
        return type(self)()

    def name(self) -> str:
        """The id below ``imis:``."""
        return self.ID

    def displayName(self) -> str:
        """The title in the language of QGIS."""
        return tr(self.TITLE)

    def groupId(self) -> str:
        """The folder that the file lies in."""
        return type(self).__module__.split(".")[-2]

    def group(self) -> str:
        """The folder's title."""
        return tr(GROUPS[self.groupId()])

    def tags(self) -> list[str]:
        """Words for the search of the toolbox, English and translated."""
        words = {word.strip() for text in (self.TAGS, tr(self.TAGS)) for word in text.split(",")}
        return sorted(words | {"imis", "umdss"})

    def shortHelpString(self) -> str:
        """What it answers and how it is counted."""
        return "<p>" + tr(self.SHORT).replace("\n", "</p><p>") + "</p>"

    def shortDescription(self) -> str:
        """The first sentence of the help."""
        return tr(self.SHORT).split("\n")[0]

    def helpUrl(self) -> str:
        """The help page that ships with the plugin."""
        from qgis.PyQt.QtCore import QUrl

        try:
            return QUrl.fromLocalFile(str(data_path("resources", "help", f"{self.ID}.html"))).toString()
        except FileNotFoundError:
            return ""

    def icon(self):
        """The icon of IMIS."""
        return declaring.provider_icon()

    def flags(self):
        """Not shown in the toolbox and the model designer to a role that may not run it (umdss.md 8); a stored model still finds it, and is told."""
        shown = super().flags()
        if not self.canExecute()[0]:
            shown |= QgsProcessingAlgorithm.Flag.FlagHideFromToolbox | QgsProcessingAlgorithm.Flag.FlagHideFromModeler
        return shown

    def initAlgorithm(self, configuration=None) -> None:
        """Declare the parameters: the algorithm's own, then the common ones."""
        self.declared = declaring.Declared()
        self.declare()
        self.declare_common()

    def canExecute(self):
        """Whether the role of the desk's session may run it; the database refuses it as well. Without a session nothing is known, and all may."""
        session = desk_session()
        if session is not None:
            rights = session.rights
            wanted = [(right, name) for right, names in (("select", self.READS), ("insert", self.WRITES)) for name in names]
            lacking = [name for right, name in wanted if rights.tables.get(name) is not None and not _may(rights, right, name)]
            lacking += [name for name in self.ACTS if rights.functions and not rights.may_run(name)]
            if lacking:
                return False, tr("Your role may not run this: it needs {names}.").format(names=", ".join(lacking))
        return True, ""

    def checkParameterValues(self, parameters, context):
        """As QGIS does, but names that the list of a parameter does not offer pass: the database judges them."""
        return super().checkParameterValues({key: value for key, value in parameters.items() if key not in self.declared.names}, context)

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        """Find the connection while still in the window's thread: the authentication store is asked there."""
        try:
            self._opener = opener_for(self.parameterAsString(parameters, "CONNECTION", context))
        except ImisError as error:  # raised again in processAlgorithm: from here QGIS would not hand the sentence on
            self._no_opener = error
        return True

    def processAlgorithm(self, parameters, context, feedback) -> dict:
        """Run it: rights, transaction, rows, looks."""
        if self._opener is None:
            raise QgsProcessingException(str(self._no_opener))
        run = Run(self, parameters, context, feedback)
        try:
            acts = self.acts(run)
            with Server(self._opener, feedback, bool(self.WRITES or acts)) as server:
                run.server = server
                server.refuse_without(self.READS, self.displayName())
                server.refuse_without(self.WRITES, self.displayName(), "INSERT")
                server.refuse_without_act(acts, self.displayName())
                run.remember_who()
                self.work(run)
            run.keep(self._opener)
            run.settle()
        except BaseException:
            run.undo()
            raise
        self._wanted_filters = run.wanted_filters
        return run.finish()

    def acts(self, run) -> tuple[str, ...]:
        """The functions of a run that change something: ``ACTS``, unless a parameter decides."""
        return self.ACTS

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Filters of project layers, set in the window's thread."""
        project_filter.apply(self._wanted_filters, feedback)
        return {}


def _may(rights, right: str, name: str) -> bool:
    return rights.may(right, name) or (right == "select" and rights.may("whole_select", name))
