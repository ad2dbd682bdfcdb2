"""Declaring parameters and outputs, in the few kinds that the algorithms use. Limits stand on the parameter, so that dialogs, models and scripts
refuse the same values."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterGeometry,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterProviderConnection,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ...desk.words import tr
from ...records.words import mark
from ...resources_path import data_path
from .connection import desk_session

SOURCES = {
    "point": QgsProcessing.SourceType.TypeVectorPoint,
    "line": QgsProcessing.SourceType.TypeVectorLine,
    "polygon": QgsProcessing.SourceType.TypeVectorPolygon,
    "table": QgsProcessing.SourceType.TypeVector,
}
SHAPES = {
    "point": QgsWkbTypes.Type.Point,
    "line": QgsWkbTypes.Type.MultiLineString,
    "polygon": QgsWkbTypes.Type.MultiPolygon,
    "table": QgsWkbTypes.Type.NoGeometry,
}
BUILDING_RULES = (mark("touches the area"), mark("its point lies in the area"), mark("lies wholly in the area"))
HIGHEST_WARD = 99  # offered while no database is known; a ward that is not there is refused when it runs


@lru_cache(maxsize=1)
def provider_icon() -> QIcon:
    """The icon of IMIS."""
    return QIcon(str(data_path("resources", "icons", "imis.svg")))


@dataclass
class Sink:
    """A declared layer output: its shape, title and look."""

    shape: str
    title: str
    look: str


@dataclass
class Raster:
    """A declared raster output: its title and look."""

    title: str
    look: str


@dataclass
class Declared:
    """What an algorithm declared beyond what QGIS keeps."""

    sinks: dict[str, Sink] = field(default_factory=dict)
    rasters: dict[str, Raster] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)

    @property
    def outputs(self) -> dict:
        """Layers and rasters."""
        return {**self.sinks, **self.rasters}


class Declaring:
    """The ``add_…`` methods of an algorithm; texts are marked and translated here."""

    declared: Declared
    KEEPS: dict[str, str]

    def _add(self, parameter, advanced: bool = False, tip: str = ""):
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        if tip:
            parameter.setHelp(tr(tip))
        self.addParameter(parameter)
        return parameter

    def declare_common(self) -> None:
        """The parameters that every algorithm takes (umdss.md 0.6)."""
        if self.BY_WARD:
            self.add_wards(advanced=True)
        if self.BY_DAY:
            self.add_day("AS_OF", mark("As of (empty: today)"), advanced=True)
        if self.KEEPS:
            tip = mark("For comparisons. Runs without a name make room: the last ten of each analysis stay.")
            self.add_text("RUN_NAME", mark("Name of this run"), tip=tip)
            self.add_flag("KEEP", mark("Keep this run, to compare it with others"), True, advanced=True)
            self.add_number_output("RUN", mark("Number of the kept run"))
        self.add_flag("LOAD_STYLE", mark("Style the results"), True, advanced=True)
        self._add(
            QgsProcessingParameterProviderConnection("CONNECTION", tr("Database (empty: that of the IMIS desk)"), "postgres", optional=True),
            advanced=True,
            tip=mark("A stored PostgreSQL connection of QGIS; also service=NAME or embedded:NAME. Empty: the desk's connection."),
        )

    def add_number(self, name: str, title: str, default, low=None, high=None, whole=False, optional=False, tip: str = "", advanced=False) -> None:
        """A number with its limits."""
        kind = QgsProcessingParameterNumber.Type.Integer if whole else QgsProcessingParameterNumber.Type.Double
        given = {key: value for key, value in (("minValue", low), ("maxValue", high)) if value is not None}
        parameter = QgsProcessingParameterNumber(name, tr(title), kind, default, optional, **given)
        if not whole:
            parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
        self._add(parameter, advanced, tip)

    def add_choice(self, name: str, title: str, options, default=0, several=False, optional=False, tip: str = "", advanced=False) -> None:
        """One or several of a fixed list of marked texts; the value is the place in the list."""
        shown = [tr(option) for option in options]
        self._add(QgsProcessingParameterEnum(name, tr(title), shown, several, default, optional), advanced, tip)

    def add_flag(self, name: str, title: str, default: bool = False, tip: str = "", advanced: bool = False) -> None:
        """Yes or no."""
        self._add(QgsProcessingParameterBoolean(name, tr(title), default), advanced, tip)

    def add_text(self, name: str, title: str, default=None, optional: bool = True, tip: str = "", advanced: bool = False) -> None:
        """A line of text."""
        self._add(QgsProcessingParameterString(name, tr(title), default, False, optional), advanced, tip)

    def add_day(self, name: str, title: str, tip: str = "", advanced: bool = False) -> None:
        """A day, may be empty."""
        self._add(QgsProcessingParameterDateTime(name, tr(title), QgsProcessingParameterDateTime.Type.Date, None, True), advanced, tip)

    def add_wards(self, name: str = "WARDS", advanced: bool = False, title: str = mark("Only in these wards")) -> None:
        """Wards by number; with a connected desk those that exist."""
        session = desk_session()
        wards = getattr(session.map_facts(), "wards", ()) if session is not None else ()
        options = [str(ward) for ward in (wards or range(1, HIGHEST_WARD + 1))]
        self._add(QgsProcessingParameterEnum(name, tr(title), options, True, None, True, True), advanced)

    def add_names(self, name: str, title: str, kind: str, tip: str) -> None:
        """Several names of a list in the database, all when empty: chosen from those that the desk's connection knows, else written.

        What is not offered is taken as well, from a model, a batch or ``qgis_process``; the database judges it when it runs.

        :param kind: key of :data:`imis_plugin.layers.facts.NAMES`.
        """
        session = desk_session()
        known = list(getattr(session.map_facts(), "names", {}).get(kind, ())) if session is not None else []
        if known:
            self._add(QgsProcessingParameterEnum(name, tr(title), known, True, None, True, True), tip=tip)
        else:
            self.add_text(name, title, tip=tip)
        self.declared.names.add(name)

    def add_providers(self) -> None:
        """Service providers by name or number."""
        tip = mark("Names or numbers, parted by semicolons. Empty: all that you may see.")
        self.add_names("PROVIDERS", mark("Only these service providers"), "providers", tip)

    def add_period(self, first: str = mark("From"), last: str = mark("To")) -> None:
        """FROM and TO, both days inside, both may be empty."""
        self.add_day("FROM", first)
        self.add_day("TO", last)

    def add_rule(self, default: int = 0) -> None:
        """How a building is counted to an area (umdss.md 0.4)."""
        self.add_choice("BUILDING_RULE", mark("A building counts when it …"), BUILDING_RULES, default)

    def add_records(self, name: str, title: str, shape: str, key: str, keys_name: str, optional: bool = True) -> None:
        """Records chosen in a layer (its selected features), or their keys as text.

        :param key: field of the layer that holds the key. :param keys_name: name of the text parameter beside it.
        """
        self._add(QgsProcessingParameterFeatureSource(name, tr(title), [SOURCES[shape]], None, True))
        self.add_text(keys_name, title + " – " + tr(mark("keys")), tip=mark("In place of a layer: keys parted by commas, such as R0001, R0002."))
        self.declared.keys[name] = key

    def add_layer(self, name: str, title: str, shape: str, optional: bool = True, tip: str = "", advanced: bool = False) -> None:
        """Any layer of this shape."""
        self._add(QgsProcessingParameterFeatureSource(name, tr(title), [SOURCES[shape]], None, optional), advanced, tip)

    def add_raster_layer(self, name: str, title: str, optional: bool = True, tip: str = "") -> None:
        """Any raster layer."""
        self._add(QgsProcessingParameterRasterLayer(name, tr(title), None, optional), tip=tip)

    def add_field(self, name: str, title: str, parent: str, advanced: bool = False) -> None:
        """A field of a layer parameter."""
        self._add(QgsProcessingParameterField(name, tr(title), None, parent, optional=True), advanced)

    def add_area(self) -> None:
        """AREA (drawn) or AREA_LAYER."""
        self._add(QgsProcessingParameterGeometry("AREA", tr(mark("Area (drawn, or as WKT)")), None, True))
        self.add_layer("AREA_LAYER", mark("Areas of a layer"), "polygon")

    def add_point(self, name: str, title: str) -> None:
        """One point of the map."""
        self._add(QgsProcessingParameterPoint(name, tr(title), None, True))

    def add_sink(self, name: str, title: str, shape: str, look: str = "", optional: bool = False, made: bool = True) -> None:
        """A layer or table output; ``look`` names its style in :mod:`looks`, ``made`` whether the dialog proposes to make it."""
        self.declared.sinks[name] = Sink(shape, title, look)
        parameter = QgsProcessingParameterFeatureSink(name, tr(title), SOURCES[shape], None, optional or not made)
        parameter.setCreateByDefault(made)
        self._add(parameter)

    def add_raster(self, name: str, title: str, look: str = "", optional: bool = False, made: bool = True) -> None:
        """A raster output; ``look`` names its style in :mod:`raster_looks`, ``made`` whether the dialog proposes to make it."""
        self.declared.rasters[name] = Raster(title, look)
        parameter = QgsProcessingParameterRasterDestination(name, tr(title), None, optional)
        parameter.setCreateByDefault(made)
        self._add(parameter)

    def add_workbook(self, name: str = "REPORT") -> None:
        """An XLSX file; made only when asked for."""
        parameter = QgsProcessingParameterFileDestination(name, tr(mark("Workbook")), "XLSX (*.xlsx)", None, True)
        parameter.setCreateByDefault(False)
        self._add(parameter)

    def add_file(self, name: str, title: str, kinds: str, optional: bool = False, made: bool = True) -> None:
        """A file to write; ``made``: whether the dialog proposes to make it."""
        parameter = QgsProcessingParameterFileDestination(name, tr(title), kinds, None, optional)
        parameter.setCreateByDefault(made)
        self._add(parameter)

    def add_number_output(self, name: str, title: str) -> None:
        """A number that models can use."""
        self.addOutput(QgsProcessingOutputNumber(name, tr(title)))

    def add_text_output(self, name: str, title: str) -> None:
        """A text that models can use."""
        self.addOutput(QgsProcessingOutputString(name, tr(title)))

    def add_page_output(self, name: str, title: str = mark("Page")) -> None:
        """An HTML page in the results viewer."""
        self.addOutput(QgsProcessingOutputHtml(name, tr(title)))
