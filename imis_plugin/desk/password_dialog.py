"""Passwords at the desk: a one-time password shown once, and the change of the own one (modules 14.2, USR-02).

No password is stored, logged or put into a message; it is hashed here before it is sent.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from ..database import accounts
from ..database.errors import ImisError
from ..records.words import mark
from . import style, tasks
from .messages import sentence_of
from .words import tr

RULES = mark(
    "At least 8 characters (10 for accounts of treatment plants): small and capital letters, a digit and a symbol; not the user name, "
    "and none of the passwords that everybody tries first."
)


class OneTimePassword(QDialog):
    """Shows a password once. Closing the window forgets it."""

    def __init__(self, person: str, username: str, password: str, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("ImisOneTimePassword")
        self.setWindowTitle(tr("One-time password"))
        self.setStyleSheet(style.panel_style())
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.addWidget(style.label(tr("Password of {name} ({username})").format(name=person, username=username), "title", wrap=True))
        self.line = QLineEdit(password)
        self.line.setReadOnly(True)
        font = self.line.font()
        font.setPointSize(font.pointSize() + 4)
        font.setFamily("monospace")
        self.line.setFont(font)
        self.line.setAccessibleName(tr("One-time password"))
        layout.addWidget(self.line)
        note = tr(
            "It is shown only now and is stored nowhere. Tell it to the person, not by email. At the first sign-in the desk asks for a new one; "
            "until then the database gives nothing."
        )
        layout.addWidget(style.label(note, "quiet", wrap=True))
        buttons = QDialogButtonBox()
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(self.line.text()))
        buttons.addButton(self.copy_button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.clicked.connect(self.close)
        layout.addWidget(buttons)
        self.finished.connect(lambda _result: self.line.clear())


class ChangePassword(QDialog):
    """Asks twice for a new password of the connected person and sets it. ``changed`` carries it, for the next connection.

    :param opener: opens connections as the person. :param first: the password in use was given by someone else.
    """

    changed = pyqtSignal(str)

    def __init__(self, opener, username: str, first: bool, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("ImisChangePassword")
        self.setWindowTitle(tr("New password"))
        self.setStyleSheet(style.panel_style())
        self.setMinimumWidth(440)
        self._opener, self._username, self._password = opener, username, ""
        layout = QVBoxLayout(self)
        title = tr("Choose your own password") if first else tr("Change your password")
        layout.addWidget(style.label(title, "title"))
        if first:
            why = tr("The password of “{username}” was given to you by someone else. Until you have chosen your own, the database gives you nothing.")
            layout.addWidget(style.label(why.format(username=username), "quiet", wrap=True))
        form = QFormLayout()
        self.new, self.again = QLineEdit(), QLineEdit()
        for line, text in ((self.new, tr("New password")), (self.again, tr("Once more"))):
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setAccessibleName(text)
            form.addRow(QLabel(text), line)
        layout.addLayout(form)
        layout.addWidget(style.label(tr(RULES), "quiet", wrap=True))
        self.problem = style.label("", "problem", wrap=True)
        layout.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(tr("Set the password"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def save(self) -> None:
        """Check what was typed and set it, in the background."""
        if self.new.text() != self.again.text():
            self.problem.setText(tr("The two differ. Type the same password twice."))
            return
        try:
            accounts.check_password(self.new.text(), self._username)
        except ImisError as error:
            self.problem.setText(str(error))
            return
        self._password, username = self.new.text(), self._username
        self.save_button.setEnabled(False)
        tasks.start(
            tasks.DatabaseTask(
                tr("Setting a password"),
                lambda: self._opener.open("password"),
                lambda conn, _feedback: accounts.set_password(conn, username, self._password),
                lambda _result: self._is_set(),
                self._refused,
            )
        )

    def _is_set(self) -> None:
        from ..compat import is_deleted

        if is_deleted(self):
            return
        password, self._password = self._password, ""
        self.accept()
        self.changed.emit(password)

    def _refused(self, error: BaseException) -> None:
        from ..compat import is_deleted

        self._password = str()
        if not is_deleted(self):
            self.problem.setText(sentence_of(error))
            self.save_button.setEnabled(True)
