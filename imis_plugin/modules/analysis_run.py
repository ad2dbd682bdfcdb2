"""What a run of an analysis at the desk is given: ears for what it says, and a context for the widgets of its parameters."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterDefinition, QgsProject
from qgis.gui import QgsProcessingContextGenerator

from ..desk.words import tr


class Said(QgsProcessingFeedback):
    """Keeps warnings and errors for the message bar; called in the task's thread."""

    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.errors: list[str] = []

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


class Context(QgsProcessingContextGenerator):
    """Hands the parameter widgets a context."""

    def __init__(self) -> None:
        super().__init__()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())  # layers are shown by their names

    def processingContext(self) -> QgsProcessingContext:
        return self._context


def lacking(algorithm, parameters: dict) -> str:
    """What is said of a layer that must be given and is not; empty when none is missing."""
    for parameter in algorithm.parameterDefinitions():
        needed = parameter.type() in ("raster", "source") and not parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        if needed and not parameters.get(parameter.name()):
            return tr("“{name}” is missing. Choose it in the form, or under “Options…”.").format(name=parameter.description())
    return ""
