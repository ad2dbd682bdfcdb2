"""The form of an inbox layer: widgets, rules, conditions, values made by the device. Spec: FLD-02, FLD-03, FLD-04."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFieldConstraints,
    QgsOptionalExpression,
    QgsValueMapFieldFormatter,
    QgsVectorLayer,
)

from . import questions as q
from .questions import Group, Question
from .tasks import ACCURACY, APP, DEVICE_TIME, GPS_X, GPS_Y, PERSON, PHOTOS, STAMPS, UUID, VERSION, Task

HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique
EXPRESSION = QgsFieldConstraints.Constraint.ConstraintExpression
# In QField the position is known as @position_* where the crosshair follows it, else as @gnss_*; on a desk both are empty.
_DEVICE = {
    UUID: "uuid('WithoutBraces')",
    DEVICE_TIME: "epoch(now())",
    GPS_X: "coalesce(x(@position_coordinate), x(@gnss_coordinate))",
    GPS_Y: "coalesce(y(@position_coordinate), y(@gnss_coordinate))",
    ACCURACY: "coalesce(@position_horizontal_accuracy, @gnss_horizontal_accuracy)",
    APP: "coalesce('QField ' || @qfield_version, 'QGIS ' || @qgis_version)",
}
# The version of the building as it was in the package: by it the office sees that a colleague changed it meanwhile (FLD-07).
_BASE_VERSION = "attribute(get_feature('layer:buildings', 'bin', \"bin\"), 'version')"

Choices = Mapping[str, list[tuple[Any, str]]]


def make_form(
    layer: QgsVectorLayer, task: Task, username: str, layers: Mapping[str, QgsVectorLayer], choices: Choices, tr: Callable[[str], str]
) -> None:
    """Give the inbox layer its form.

    :param choices: key and text of the entries of each choice, by the question's name.
    """
    config = layer.editFormConfig()
    config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    config.clearTabs()
    root = config.invisibleRootContainer()
    for group in task.groups:
        root.addChildElement(_container(layer, group, root, tr))
    layer.setEditFormConfig(config)
    for name, _kind in STAMPS:
        _stamp(layer, name, username, layers)
    for question in task.questions():
        _question(layer, question, layers, choices.get(question.name, []), tr)
    _shape_rule(layer, task, tr)
    photos = {question.name: f"'{PHOTOS}/' || \"{UUID}\" || '.jpg'" for question in task.questions() if question.kind == q.PHOTO}
    layer.setCustomProperty("QFieldSync/attachment_naming", json.dumps(photos))
    layer.setCustomProperty("QFieldSync/photo_naming", json.dumps(photos))


def _container(layer: QgsVectorLayer, group: Group, parent, tr) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(tr(group.title), parent)
    tab.setIsGroupBox(False)
    _show_when(tab, group.shown)
    inner, condition = tab, ""
    for question in group.questions:
        if question.shown != condition:
            # questions under one condition stand in a box of their own, which comes and goes with it
            condition = question.shown
            inner = tab
            if condition:
                inner = QgsAttributeEditorContainer(f"{question.name}_box", tab)
                inner.setIsGroupBox(True)
                inner.setShowLabel(False)
                _show_when(inner, condition)
                tab.addChildElement(inner)
        inner.addChildElement(QgsAttributeEditorField(question.name, layer.fields().indexOf(question.name), inner))
    return tab


def _show_when(container: QgsAttributeEditorContainer, condition: str) -> None:
    if condition:
        container.setVisibilityExpression(QgsOptionalExpression(QgsExpression(condition)))


def _with_ids(expression: str, layers: Mapping[str, QgsVectorLayer]) -> str:
    """The expression with the layers' keys: their titles are translated, and may be changed."""
    for name, layer in layers.items():
        expression = expression.replace(f"layer:{name}", layer.id())
    return expression


def _stamp(layer: QgsVectorLayer, name: str, username: str, layers: Mapping[str, QgsVectorLayer]) -> None:
    """A column that the device fills: hidden, never typed."""
    index = layer.fields().indexOf(name)
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    if name == VERSION:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(_with_ids(_BASE_VERSION, layers), True))
    elif name == PERSON:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(QgsExpression.quotedString(username), False))
    else:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(_DEVICE[name], False))
    if name == UUID:
        layer.setFieldConstraint(index, NOT_NULL, HARD)
        layer.setFieldConstraint(index, UNIQUE, HARD)


def _question(layer: QgsVectorLayer, question: Question, layers: Mapping[str, QgsVectorLayer], options: list[tuple[Any, str]], tr) -> None:
    index = layer.fields().indexOf(question.name)
    layer.setFieldAlias(index, tr(question.label))
    layer.setEditorWidgetSetup(index, _widget(question, layers, options, tr))
    if question.default:
        stored = _with_ids(question.default, layers)
        # while nothing was answered the proposal follows the chosen building; what was answered stays
        value = f'coalesce("{question.name}", {stored})' if question.follows else stored
        layer.setDefaultValueDefinition(index, QgsDefaultValue(value, question.follows))
    if question.required:
        layer.setFieldConstraint(index, NOT_NULL, HARD)
    rules = []
    if question.least is not None:
        rules.append(f'"{question.name}" >= {question.least}')
    if question.most:
        rules.append(f'"{question.name}" <= {question.most}')
    if rules:
        rule = f'"{question.name}" IS NULL OR ({" AND ".join(rules)})'
        layer.setConstraintExpression(index, rule, _range_words(question, tr))
        layer.setFieldConstraint(index, EXPRESSION, HARD)


def _range_words(question: Question, tr) -> str:
    if question.kind == q.DATE:
        return tr("The date must not lie in the future.")
    if question.least is not None and question.most.isdigit():
        return tr("Between {least} and {most}.").format(least=question.least, most=question.most)
    if question.least is not None and not question.most:
        return tr("At least {least}.").format(least=question.least)
    return tr("This is more than there can be, or less than {least}.").format(least=question.least)


def _widget(question: Question, layers: Mapping[str, QgsVectorLayer], options: list[tuple[Any, str]], tr) -> QgsEditorWidgetSetup:
    if question.kind == q.LONG_TEXT:
        return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": True, "UseHtml": False})
    if question.kind == q.YES_NO:
        # three answers: yes, no, and open for "not known" (SVY-03)
        return QgsEditorWidgetSetup("ValueMap", {"map": [{tr("Yes"): "true"}, {tr("No"): "false"}, {"–": QgsValueMapFieldFormatter.NULL_VALUE}]})
    if question.kind == q.DATE:
        return QgsEditorWidgetSetup(
            "DateTime", {"allow_null": not question.required, "calendar_popup": True, "display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd"}
        )
    if question.kind == q.CHOICE:
        listed = [{text: str(key)} for key, text in options]
        return QgsEditorWidgetSetup("ValueMap", {"map": [*listed, {"–": QgsValueMapFieldFormatter.NULL_VALUE}]})
    if question.kind == q.RECORD:
        target = layers[question.layer]
        return QgsEditorWidgetSetup(
            "ValueRelation",
            {
                "Layer": target.id(), "LayerName": target.name(), "LayerProviderName": "ogr", "LayerSource": target.source(), "Key": question.key,
                "Value": question.shown_as, "AllowNull": not question.required, "AllowMulti": False, "OrderByValue": True, "UseCompleter": True,
                "FilterExpression": question.only,
            },
        )  # fmt: skip
    if question.kind == q.PHOTO:
        return QgsEditorWidgetSetup(
            "ExternalResource",
            {"DocumentViewer": 1, "FileWidget": True, "FileWidgetButton": True, "RelativeStorage": 1, "StorageMode": 0, "DocumentViewerHeight": 0,
             "DocumentViewerWidth": 0},
        )  # fmt: skip
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": False, "UseHtml": False})


def _shape_rule(layer: QgsVectorLayer, task: Task, tr) -> None:
    """An outline that crosses itself, or none, is refused on the device already (15.2)."""
    name = "temp_building_code" if task.geometry == "MultiPolygon" else "bin"
    index = layer.fields().indexOf(name)
    if task.geometry == "MultiPolygon":
        layer.geometryOptions().setGeometryChecks(["QgsIsValidCheck"])
        layer.setConstraintExpression(
            index, "$geometry IS NOT NULL AND is_valid($geometry) AND area($geometry) >= 1",
            tr("The outline is missing, crosses itself, or is smaller than 1 m²."),
        )
        layer.setFieldConstraint(index, EXPRESSION, HARD)  # fmt: skip
    layer.setFieldConstraint(index, UNIQUE, HARD)
