"""The analysis panel: choose a tool, choose on the map, run it in the background, look at tables, export."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QProgressBar, QScrollArea, QSplitter, QToolButton, QVBoxLayout, QWidget

from .. import toolbox
from ..compat import is_deleted
from ..desk import style
from ..desk.icons import icon
from ..desk.map_tools import AreaTool, PickTool, PointTool
from ..desk.words import tr
from ..layers.registry import layer_named
from ..layers.ward_focus import focused_ward
from . import analysis_feet as feet
from .analysis import AREA, POINT, Tool
from .analysis_report import ReportOfRun
from .analysis_results import ResultsView
from .analysis_run import Context, Said, lacking
from .analysis_shown import fill_tools, put_on_map
from .period_menu import period_button

SHOWN = ("number", "enum", "boolean", "string", "datetime", "raster")
HIDDEN = ("CONNECTION", "LOAD_STYLE", "KEY_FIELD", "REASON")


class AnalysisPage(ReportOfRun, QWidget):
    """All tools of umdss.md 1 behind one list."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session, self.canvas = dock, dock.session, dock.iface.mapCanvas()
        self.tool: Tool | None = None
        self.algorithm = None
        self.chosen: Any = None
        self._crs = ""  # of a boundary that was handed over; what is drawn is in the map's own
        self.map_tool = None
        self.task = None
        self._ran: tuple | None = None  # the algorithm and the parameters of what is shown
        self._wrappers: list = []
        self._in_feet: dict[str, Any] = {}
        self.units: QComboBox | None = None
        self._generator = Context()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        self.tools = QComboBox()
        self.tools.setObjectName("tools")
        self.tools.setAccessibleName(tr("Analysis"))
        fill_tools(self.tools)
        layout.addWidget(self.tools)
        self.split = split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        upper = QWidget()
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 0)
        self.help = style.label("", "quiet", wrap=True)
        above.addWidget(self.help)
        self.form_area = QScrollArea()
        self.form_area.setWidgetResizable(True)
        self.form_area.setFrameShape(QScrollArea.Shape.NoFrame)
        above.addWidget(self.form_area, 1)
        above.addLayout(self._buttons())
        split.addWidget(upper)
        self.results = ResultsView(self.session)
        self.results.report_wanted.connect(self.make_report)
        split.addWidget(self.results)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        layout.addWidget(split, 1)
        self.tools.currentIndexChanged.connect(lambda _place: self._choose_tool())
        self.session.closed.connect(self.stop_picking)
        self._choose_tool()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.pick_button = self._button(row, "pick", tr("On the map"), "locate", self.start_picking)
        self.pick_button.setCheckable(True)
        self.pick_button.setToolTip(tr("Choose a place or a record for this analysis on the map"))
        self.run_button = self._button(row, "run", tr("Run"), "go", self.run)
        self.cancel_button = self._button(row, "cancel", tr("Cancel"), "reject", self.cancel)
        self.run_button.setToolTip(tr("Run the analysis and show its result"))
        self.cancel_button.setToolTip(tr("Stop the analysis, at the server as well"))
        self.cancel_button.setEnabled(False)
        self.progress = QProgressBar()
        self.progress.setMaximumWidth(110)
        self.progress.setRange(0, 0)
        self.progress.hide()
        row.addWidget(self.progress)
        row.addStretch(1)
        row.setSpacing(4)
        self.dialog_button = self._button(row, "dialog", tr("Options…"), "settings", self.open_dialog)
        self.dialog_button.setToolTip(tr("Every option of this analysis, and batch runs"))
        self.clear_button = self._button(row, "clear", tr("Clear"), "delete", self.clear_results)
        self.clear_button.setToolTip(tr("Take all results and filters of analyses off the map"))
        return row

    def _button(self, row: QHBoxLayout, name: str, text: str, picture: str, pressed) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setIcon(icon(picture))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda _checked=False: pressed())
        row.addWidget(button)
        return button

    # -- the tool ----------------------------------------------------------------------------------------------
    def select(self, title: str) -> None:
        """Choose a tool by its (untranslated) title."""
        for row in range(self.tools.count()):
            tool = self.tools.itemData(row)
            if tool is not None and tool.title == title:
                self.tools.setCurrentIndex(row)
                return
        raise KeyError(title)

    def give(self, **values: Any) -> None:
        """Fill in parameters of the chosen tool."""
        wrappers = dict(self._wrappers)
        for name, value in values.items():
            if name in self._in_feet:
                value = feet.shown(value)
            wrappers[name].setParameterValue(value, self._generator.processingContext())

    def _choose_tool(self) -> None:
        self.stop_picking()
        self.tool = self.tools.currentData()
        for button in (self.pick_button, self.run_button, self.dialog_button):
            button.setEnabled(self.tool is not None)
        if self.tool is None:
            self.help.setText(
                tr("No analysis can be run here: switch the plugin “Processing” on (Plugins ▸ Manage and Install), then open this panel again.")
            )
            return
        self.algorithm = QgsApplication.processingRegistry().createAlgorithmById("imis:" + self.tool.name)
        self.chosen, self._crs = None, ""
        self.help.setText(self.algorithm.shortDescription())
        self.help.setToolTip(self.algorithm.shortHelpString())
        self.pick_button.setVisible(bool(self.tool.pick))
        form = QWidget()
        fields = QFormLayout(form)
        fields.setContentsMargins(0, 0, style.GAP, 0)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._wrappers, self._in_feet = [], {}
        self.units = None
        self.picked = style.label("", "quiet", wrap=True)
        if self.tool.pick:
            fields.addRow(tr("On the map"), self.picked)
        for parameter in self.algorithm.parameterDefinitions():
            name = parameter.name()
            if parameter.type() not in SHOWN or name in HIDDEN or name == self.tool.into or name in self.tool.fixed or parameter.isDestination():
                continue
            if name.endswith(("_CODES", "_IDS")) and not self.tool.pick:
                continue
            if feet.is_length(parameter):
                if self.units is None:
                    self.units = self._units_choice()
                    fields.addRow(tr("Lengths in"), self.units)
                if feet.wanted():
                    self._in_feet[name] = parameter
                    parameter = feet.parameter_in_feet(parameter)
            wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
            if wrapper is None:
                continue
            wrapper.registerProcessingContextGenerator(self._generator)
            widget = wrapper.createWrappedWidget(self._generator.processingContext())
            widget.setToolTip(parameter.help())
            for part in widget.findChildren(QWidget):  # the parts of QGIS's composed widgets say what they belong to
                part.setToolTip(part.toolTip() or parameter.help() or parameter.description())
                part.setAccessibleName(part.accessibleName() or parameter.description())
            label = wrapper.createWrappedLabel()
            fields.addRow(label, widget) if label is not None else fields.addRow(widget)
            self._wrappers.append((name, wrapper))
            if name == "TO" and "FROM" in self._names():
                fields.addRow("", period_button(lambda first, last: self.give(FROM=first, TO=last)))
        self.form_area.setWidget(form)
        self._propose_ward()
        self._say_chosen()

    def _units_choice(self) -> QComboBox:
        """Metres or feet, kept for the next time; what was typed stays what it is."""
        choice = QComboBox()
        choice.setObjectName("units")
        choice.setAccessibleName(tr("Lengths in"))
        choice.addItems([tr("metres"), tr("feet")])
        choice.setCurrentIndex(int(feet.wanted()))
        choice.activated.connect(self._change_units)
        return choice

    def _change_units(self, place: int) -> None:
        if bool(place) == feet.wanted():
            return
        typed, chosen, crs = self._typed(), self.chosen, self._crs
        feet.want(bool(place))
        self._choose_tool()
        self.give(**typed)
        self.chosen, self._crs = chosen, crs
        self._say_chosen()

    def _typed(self) -> dict[str, Any]:
        """What stands in the form, lengths in metres."""
        typed = {name: wrapper.parameterValue() for name, wrapper in self._wrappers}
        return {name: feet.metres(value, self._in_feet[name]) if name in self._in_feet else value for name, value in typed.items()}

    def _propose_ward(self) -> None:
        """With a ward in focus an analysis asks for that ward first."""
        ward = focused_ward()
        if ward is None or str(ward) not in (self.algorithm.parameterDefinition("WARDS").options() if "WARDS" in self._names() else ()):
            return
        if self.tool.into == "WARDS":
            self.chosen = [str(ward)]
        else:
            self.give(WARDS=[str(ward)])

    def _names(self) -> set[str]:
        return {name for name, _wrapper in self._wrappers} | {self.tool.into}

    def take_boundary(self, area_wkt: str, crs: str) -> bool:
        """Take polygons of a layer as the area of the analysis: of the chosen one when it works on an area, else of the summary.

        :param crs: coordinate system as ``EPSG:n``. :returns: False when no analysis of an area may be run.
        """
        if self.tool is None or self.tool.pick != AREA:
            place = next((row for row in range(self.tools.count()) if (tool := self.tools.itemData(row)) is not None
                          and tool.name == "summary_boundary"), -1)  # fmt: skip
            if place < 0:
                return False
            self.tools.setCurrentIndex(place)
        self.stop_picking()
        self.chosen, self._crs = QgsGeometry.fromWkt(area_wkt), crs
        self._say_chosen()
        return True

    def _say_chosen(self) -> None:
        if self.chosen is None:
            words = tr("nothing chosen yet") if self.tool.pick and self.tool.into != "WARDS" else tr("nothing chosen: all")
        elif isinstance(self.chosen, list):
            words = ", ".join(self.chosen)
        else:
            words = tr("a point") if self.tool.pick == POINT else tr("a boundary from a layer") if self._crs else tr("a drawn area")
        self.picked.setText(words)

    # -- choosing on the map -----------------------------------------------------------------------------------
    def start_picking(self) -> None:
        """Put the tool's map tool in place; it stays active after a run."""
        if not self.pick_button.isChecked():
            self.stop_picking()
            return
        if self.tool.pick == POINT:
            self.map_tool = PointTool(self.canvas, self._take, self.stop_picking)
        elif self.tool.pick == AREA:
            self.map_tool = AreaTool(self.canvas, self._take, self.stop_picking, self._too_few)
        else:
            layer = layer_named(self.tool.pick)
            if layer is None:
                self.pick_button.setChecked(False)
                self.session.messages.warn(tr("The municipal map is not open, or has no layer for this. Open it with “Map” in the IMIS toolbar."))
                return
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
            self.map_tool = PickTool(self.canvas, layer, self.tool.key, self._take, self.stop_picking)
        self.canvas.setMapTool(self.map_tool)

    def _take(self, chosen) -> None:
        """What the map tool gave: with a point or an area the analysis runs at once, with features when they are chosen."""
        self.chosen, self._crs = chosen or None, ""
        self._say_chosen()
        if self.chosen is not None:
            self.run()

    def _too_few(self) -> None:
        self.session.messages.warn(tr("The area has fewer than three corners. Draw it again."))

    def stop_picking(self) -> None:
        """Give the canvas back and take the marks away."""
        if self.map_tool is not None and not is_deleted(self.map_tool):
            self.map_tool.clear()
            self.canvas.unsetMapTool(self.map_tool)
        self.map_tool = None
        if not is_deleted(self.pick_button):
            self.pick_button.setChecked(False)

    # -- running -----------------------------------------------------------------------------------------------
    def parameters(self) -> dict[str, Any]:
        """The parameters as chosen."""
        given: dict[str, Any] = self._typed()
        given |= self.tool.fixed
        crs = self._crs or self.canvas.mapSettings().destinationCrs().authid()
        if self.chosen is not None:
            if self.tool.pick == POINT:
                given[self.tool.into] = f"{self.chosen.x()},{self.chosen.y()} [{crs}]"
            elif self.tool.pick == AREA:
                given[self.tool.into] = f"CRS={crs};{self.chosen.asWkt()}"
            else:
                given[self.tool.into] = self.chosen if self.tool.into == "WARDS" else ", ".join(self.chosen)
        for parameter in self.algorithm.parameterDefinitions():
            if parameter.name() in self.algorithm.declared.outputs and parameter.createByDefault():
                given[parameter.name()] = "TEMPORARY_OUTPUT"
        return {name: value for name, value in given.items() if value is not None}

    def run(self) -> None:
        """Run in the background; a run under way is stopped first."""
        if self.tool is None or (self.tool.pick and self.chosen is None and self.tool.into not in ("WARDS", "TOILET_IDS")):
            self.session.messages.info(tr("Choose on the map first: press “On the map”, then click."))
            return
        if self.tool.in_dialog:
            self.open_dialog()
            return
        self.cancel()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        said = Said()
        parameters = self.parameters()
        fine, why = self.algorithm.checkParameterValues(parameters, context)
        if not fine:
            self.session.messages.warn(lacking(self.algorithm, parameters) or why)
            return
        task = QgsProcessingAlgRunnerTask(self.algorithm, parameters, context, said)
        algorithm, tool = self.algorithm, self.tool
        task.executed.connect(lambda ok, results: self._ended(task, algorithm, tool, context, said, parameters, ok, results))
        self.task, self._kept = task, (context, said)
        self.progress.show()
        self.cancel_button.setEnabled(True)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop the run, on the server as well."""
        if self.task is not None and not is_deleted(self.task):
            self.task.cancel()
        self.task = None

    def _ended(self, task, algorithm, tool, context, said, parameters, ok: bool, results: dict) -> None:
        if is_deleted(self) or (self.task is not None and task is not self.task):
            return
        stopped, self.task = self.task is None, None
        self.progress.hide()
        self.cancel_button.setEnabled(False)
        if stopped:
            self.session.messages.info(tr("Cancelled. Nothing was changed."))
            return
        if not ok:
            self.session.messages.error(said.errors[-1] if said.errors else tr("The analysis could not be run."))
            return
        for warning in said.warnings[:1]:
            self.session.messages.info(warning)
        self._show(algorithm, tool, context, parameters, results)

    def _show(self, algorithm, tool, context, parameters: dict, results: dict) -> None:
        found = self.session.found
        who = {"user": found.role_name, "database": found.database} if found is not None else {}
        note = toolbox.module("frame.run").note_text(algorithm, parameters, who)
        layers = put_on_map(tool, algorithm, context, results, note)
        self.results.show_results(tr(tool.title), algorithm, results, layers)
        self._ran = (algorithm, parameters)
        above, below = self.split.sizes()
        if below < above:  # what was asked is answered: the answer gets the room
            self.split.setSizes([round((above + below) * 0.4), round((above + below) * 0.6)])
        self.canvas.refresh()

    def open_dialog(self) -> None:
        """Processing's own dialog with every option."""
        from processing import execAlgorithmDialog

        execAlgorithmDialog("imis:" + self.tool.name, self.parameters())

    def clear_results(self) -> None:
        """Take all results and filters of analyses off the map."""
        group, filters = toolbox.module("frame.results_group"), toolbox.module("frame.project_filter")
        taken = group.clear_results()
        filtered = filters.clear()
        self.results.clear()
        self._ran = None
        self.stop_picking()
        self.canvas.refresh()
        number = len(taken) + len(filtered)
        if not number:
            self.session.messages.done(tr("There were no results on the map."))
            return

        def undo() -> None:
            group.put_back(taken)
            filters.put_back(filtered)
            self.canvas.refresh()

        self.session.messages.done(tr("%n result layer(s) taken away.", number), tr("Undo"), undo)
