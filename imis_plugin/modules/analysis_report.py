"""The report of an analysis that was run in the panel: run once more for its PDF, or for a layout that is opened."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProject

from ..compat import is_deleted
from ..desk.words import tr
from .analysis_run import Said


class ReportOfRun:
    """A part of the analysis page."""

    def make_report(self, path: str) -> None:
        """Run what is shown once more for its report: a PDF under ``path``, or a layout of the project that is opened. Nothing is changed or kept."""
        if self._ran is None or self.task is not None:
            return
        algorithm, parameters = self._ran
        given = {name: value for name, value in parameters.items() if name not in algorithm.declared.outputs}
        declared = {parameter.name() for parameter in algorithm.parameterDefinitions()}
        given |= {name: False for name in ("APPLY", "KEEP") if name in declared}
        given |= {"SHEETS" if "SHEETS" in declared else "PDF": path} if path else {"LAYOUT": True}
        context, said = QgsProcessingContext(), Said()
        context.setProject(QgsProject.instance())
        task = QgsProcessingAlgRunnerTask(algorithm, given, context, said)
        task.executed.connect(lambda ok, results: self._reported(task, said, path, ok, results))
        self.task, self._kept = task, (context, said)
        self.progress.show()
        self.cancel_button.setEnabled(True)
        QgsApplication.taskManager().addTask(task)

    def _reported(self, task, said, path: str, ok: bool, results: dict) -> None:
        if is_deleted(self) or (self.task is not None and task is not self.task):
            return
        stopped, self.task = self.task is None, None
        self.progress.hide()
        self.cancel_button.setEnabled(False)
        if stopped:
            self.session.messages.info(tr("Cancelled. Nothing was changed."))
        elif not ok:
            self.session.messages.error(said.errors[-1] if said.errors else tr("The analysis could not be run."))
        elif path:
            self.session.messages.done(tr("Written: {path}").format(path=path))
        else:
            layout = QgsProject.instance().layoutManager().layoutByName(results["LAYOUT_NAME"])
            self.dock.iface.openLayoutDesigner(layout)
