"""The themes chooser: which map theme, which theme of a layer, with the legend in words and a number for each class."""

from __future__ import annotations

from qgis.core import QgsProject, QgsSettings, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..desk import map_links, style
from ..desk.icons import icon
from ..desk.words import tr
from ..layers import base_maps
from ..layers.area_copies import renew
from ..layers.counts import count_query, counts_by_class
from ..layers.definitions import LAYERS, layer_definition
from ..layers.map_themes import MAP_THEMES, map_theme_name, use_map_theme
from ..layers.measures import METHODS
from ..layers.registry import layer_named
from ..layers.styles import (
    COLOURS_SETTING,
    METHOD_SETTING,
    chosen_colours,
    chosen_method,
    restyle,
    style_name,
    themes_of,
    use_theme,
)
from ..layers.summaries import repaint, values_by_column, values_query
from ..layers.symbols import symbol_for
from ..layers.themes import CLASSIC, SAFE, Theme
from ..records.words import mark

COLOUR_SETS = ((CLASSIC, mark("Classic")), (SAFE, mark("Safe for colour-blind eyes")))
METHOD_TITLES = dict(zip(METHODS, (mark("Quantiles"), mark("Equal steps"), mark("Natural breaks"), mark("Fixed")), strict=True))
HEADINGS = (mark("Class"), mark("Meaning"), mark("Number"))
SWATCH = QSize(22, 16)


class ThemesPage(QWidget):
    """Choose how the map is drawn; see what each class means and how many records are in it."""

    def __init__(self, dock, parent=None) -> None:
        super().__init__(parent)
        self.dock, self.session = dock, dock.session
        self.themes: list[Theme] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, style.GAP, 0, 0)
        layout.setSpacing(style.GAP)
        layout.addLayout(self._no_map_row())
        self.form = QFormLayout()
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.map_theme = self._combo("map_theme", tr("Map theme"), tr("Which layers are on, each in the theme that fits"))
        self.layer = self._combo("layer", tr("Layer"), tr("The layer whose theme is chosen below"))
        self.theme = self._combo("theme", tr("Theme"), tr("What the colours of the layer show"))
        self.method = self._combo("method", tr("Class limits"), tr("How the limits of the classes are found; percentages are always 25, 50, 75"))
        self.colours = self._combo("colours", tr("Colours"), tr("The same classes in other colours, on this computer"))
        self.base_map = self._combo("base_map", tr("Base map"), tr("A background map from the internet; none is loaded unless you choose one"))
        layout.addLayout(self.form)
        self.about = style.label("", "quiet", wrap=True)
        layout.addWidget(self.about)
        layout.addWidget(self._make_table(), 1)
        self._fill()
        for box, act in ((self.map_theme, self._use_map_theme), (self.layer, self._layer_chosen), (self.theme, self._use_theme),
                         (self.method, self._use_method), (self.colours, self._use_colours), (self.base_map, self._use_base_map)):
            box.activated.connect(lambda _place, act=act: act())
        self.session.tables_changed.connect(self._tables_changed)

    def _no_map_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.no_map = style.label(tr("The municipal map is not open. Legends and numbers are shown all the same."), "quiet", wrap=True)
        row.addWidget(self.no_map, 1)
        self.open_button = QPushButton(icon("map"), tr("Open the map"))
        self.open_button.setObjectName("open_map")
        self.open_button.setToolTip(tr("Open the municipal map: its layers, styles and themes"))
        self.open_button.clicked.connect(lambda _checked=False: self.open_map())
        row.addWidget(self.open_button)
        return row

    def _combo(self, name: str, title: str, tip: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.addRow(title, box)
        return box

    def _make_table(self) -> QTableWidget:
        self.table = QTableWidget(0, len(HEADINGS))
        self.table.setObjectName("legend")
        self.table.setHorizontalHeaderLabels([tr(text) for text in HEADINGS])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setIconSize(SWATCH)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        return self.table

    # -- filling -----------------------------------------------------------------------------------------------
    def _fill(self) -> None:
        facts = self.session.map_facts()
        self.map_theme.addItem(tr("– choose –"), None)
        for name in MAP_THEMES:
            self.map_theme.addItem(map_theme_name(name), name)
        for definition in LAYERS:
            if facts is not None and definition.view in facts.readable_views:
                self.layer.addItem(tr(definition.title), definition.name)
        self.layer.setCurrentIndex(max(self.layer.findData("buildings"), 0))
        for method, title in METHOD_TITLES.items():
            self.method.addItem(tr(title), method)
        self.method.setCurrentIndex(self.method.findData(chosen_method()))
        for name, title in COLOUR_SETS:
            self.colours.addItem(tr(title), name)
        self.colours.setCurrentIndex(self.colours.findData(chosen_colours()))
        self.base_map.addItem(tr("None"), "")
        for name in base_maps.offered():
            self.base_map.addItem(name, name)
        self.base_map.setCurrentIndex(max(self.base_map.findData(base_maps.shown()), 0))
        self._layer_chosen()

    def showEvent(self, event) -> None:
        """The layer's style may have been changed in QGIS's own menu meanwhile."""
        super().showEvent(event)
        self._show_map_state()
        self._follow_layer()

    def _show_map_state(self) -> None:
        is_open = layer_named("municipality") is not None
        self.no_map.setVisible(not is_open)
        self.open_button.setVisible(not is_open)
        for box in (self.map_theme, self.base_map):
            box.setEnabled(is_open)

    def open_map(self) -> None:
        """Open the municipal map from here."""
        map_links.open_project(self.session, self.dock.iface)
        self._show_map_state()

    @property
    def definition(self):
        """The definition of the layer chosen."""
        return layer_definition(self.layer.currentData())

    def _layer_chosen(self) -> None:
        measures = self.definition.theme == "WG"
        self.form.labelForField(self.method).setVisible(measures)
        self.method.setVisible(measures)
        self._set_themes(themes_of(self.definition, self.session.map_facts().entries, chosen_colours()))
        if measures:
            self._read_limits()

    def _set_themes(self, themes: list[Theme]) -> None:
        chosen = self.theme.currentText()
        self.themes = themes
        self.theme.clear()
        for theme in themes:
            self.theme.addItem(style_name(theme), theme.name)
        first = self.theme.findText(chosen)
        self.theme.setCurrentIndex(first if first >= 0 else max(self.theme.findData(self.definition.theme), 0))
        self._follow_layer()
        self._show_legend()

    def _follow_layer(self) -> None:
        layer = layer_named(self.layer.currentData() or "")
        if layer is None:
            return
        place = self.theme.findText(layer.styleManager().currentStyle())
        if place >= 0 and place != self.theme.currentIndex():
            self.theme.setCurrentIndex(place)
            self._show_legend()

    def _read_limits(self) -> None:
        """Class limits of measures come from the data."""
        definition = self.definition

        def take(rows) -> None:
            if self.definition is definition:
                values = values_by_column(rows)
                self._set_themes(themes_of(definition, {}, chosen_colours(), values, chosen_method()))

        renew(self.session, definition.name, lambda: self.session.ask_rows(self, values_query(definition.name), None, take, channel="limits"))

    def _show_legend(self) -> None:
        theme = self._theme()
        if theme is None:
            return
        self.about.setText(tr(theme.about))
        self.table.setRowCount(len(theme.classes))
        for row, entry in enumerate(theme.classes):
            symbol = symbol_for(entry, self.definition.geometry_type)
            picture = QIcon(QgsSymbolLayerUtils.symbolPreviewPixmap(symbol, SWATCH, 1))
            self.table.setItem(row, 0, QTableWidgetItem(picture, tr(entry.label)))
            self.table.setItem(row, 1, QTableWidgetItem(tr(entry.words) if entry.words else ""))
            self.table.setItem(row, 2, QTableWidgetItem("…"))
        self.session.ask_rows(self, count_query(self.definition, theme), None, lambda rows: self._show_counts(theme, rows), channel="counts")

    def _show_counts(self, theme: Theme, rows) -> None:
        if theme is not self._theme():
            return
        for row, number in enumerate(counts_by_class(rows, theme)):
            item = QTableWidgetItem(f"{number:,}")
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, 2, item)

    def _theme(self) -> Theme | None:
        name = self.theme.currentData()
        return next((theme for theme in self.themes if theme.name == name), None)

    def _tables_changed(self, tables) -> None:
        if self.isVisible() and (tables is None or self.definition.table in tables):
            self._show_legend()

    # -- choosing ----------------------------------------------------------------------------------------------
    def _use_map_theme(self) -> None:
        name = self.map_theme.currentData()
        if name is None:
            return
        use_map_theme(name)
        self._follow_layer()

    def _use_theme(self) -> None:
        layer = layer_named(self.definition.name)
        if layer is not None:
            use_theme(layer, style_name(self._theme()))
            node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
            if node is not None:
                node.setItemVisibilityCheckedParentRecursive(True)
        self._show_legend()

    def _use_method(self) -> None:
        QgsSettings().setValue(METHOD_SETTING, self.method.currentData())
        self._repaint_measures()
        self._read_limits()

    def _use_colours(self) -> None:
        colours = self.colours.currentData()
        QgsSettings().setValue(COLOURS_SETTING, colours)
        restyle(self.session.map_facts().entries, colours)
        self._repaint_measures()
        self._layer_chosen()

    def _repaint_measures(self) -> None:
        layers = {name: layer for name in ("ward_info", "grid_info") if (layer := layer_named(name)) is not None}
        repaint(layers, lambda query, done: self.session.ask_rows(self, query, None, done))

    def _use_base_map(self) -> None:
        base_maps.show(self.base_map.currentData())



