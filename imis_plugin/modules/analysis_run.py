"""What a run of an analysis at the desk is given: ears for what it says, and a context for the widgets of its parameters."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.gui import QgsProcessingContextGenerator


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

    def processingContext(self) -> QgsProcessingContext:
        return self._context
