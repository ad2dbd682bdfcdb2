"""Where to connect: a stored QGIS connection, a connection service, or the private database of this computer."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
)

from ..database.errors import ImisError
from ..database.server_programs import NoServer
from . import access, style, tasks
from .access import EMBEDDED, QGIS, SERVICE, Access
from .messages import sentence_of
from .words import tr

# Databases of the private server that are offered first.
USUAL = ("imis", "demo")


class ConnectDialog(QDialog):
    """Asks for the database. ``choice()`` gives the answer after ``exec()`` was accepted."""

    def __init__(self, parent=None, last: Access | None = None, sentence: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("ImisConnectDialog")
        self.setWindowTitle(tr("Connect to IMIS"))
        self.setStyleSheet(style.panel_style())
        self.setMinimumWidth(600)
        self._last = last
        self._asked_accounts = ""
        layout = QVBoxLayout(self)
        layout.setSpacing(style.GAP)
        layout.addWidget(style.label(tr("Which database do you work with?"), "title"))
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self._kinds = QButtonGroup(self)
        self.stored, self.stored_names = self._row(grid, 0, tr("Connection stored in &QGIS"), QGIS)
        self.service, self.service_names = self._row(grid, 1, tr("Connection &service"), SERVICE)
        self.private, self.databases = self._row(grid, 2, tr("&Private database of this computer"), EMBEDDED)
        self.accounts = QComboBox()
        self.accounts.setObjectName("accounts")
        self.accounts.setAccessibleName(tr("Account"))
        self.accounts_label = style.label(tr("Account"))
        self.accounts_label.setIndent(22)
        grid.addWidget(self.accounts_label, 3, 0)
        grid.addWidget(self.accounts, 3, 1)
        self.user = QLineEdit()
        self.user.setPlaceholderText(tr("only if it is not stored with the connection"))
        self.user.setText(last.user if last and last.kind != EMBEDDED else "")
        self.user_label = style.label(tr("User"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("only if it is not stored; kept until QGIS is closed"))
        self.password_label = style.label(tr("Password"))
        for place, (text, field) in enumerate(((self.user_label, self.user), (self.password_label, self.password))):
            text.setIndent(22)
            text.setBuddy(field)
            grid.addWidget(text, 4 + place, 0)
            grid.addWidget(field, 4 + place, 1)
        layout.addLayout(grid)
        self.note = style.label(sentence, "problem" if sentence else "quiet", wrap=True)
        layout.addWidget(self.note)
        layout.addStretch(1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.connect_button = self.buttons.addButton(tr("&Connect"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.connect_button.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout.addWidget(self.buttons)
        self._fill()
        self._kinds.buttonToggled.connect(lambda *_change: self._show_state())
        self.databases.currentIndexChanged.connect(lambda _index: self._show_state())
        self._show_state()

    def _row(self, grid: QGridLayout, row: int, text: str, name: str) -> tuple[QRadioButton, QComboBox]:
        button = QRadioButton(text)
        button.setObjectName(name)
        names = QComboBox()
        names.setObjectName(name + "Names")
        names.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)  # the words beside it come first
        names.setMinimumContentsLength(16)
        names.setAccessibleName(text.replace("&", ""))
        self._kinds.addButton(button)
        grid.addWidget(button, row, 0)
        grid.addWidget(names, row, 1)
        return button, names

    def _fill(self) -> None:
        self._offer(self.stored, self.stored_names, access.stored_connections, tr("none is stored yet"))
        self._offer(self.service, self.service_names, access.services, tr("no service file on this computer"))
        self.private.setEnabled(False)
        self.databases.addItem(tr("looking…"))
        tasks.start(
            tasks.DatabaseTask(
                tr("Looking for private databases"),
                None,
                lambda _conn, _feedback: access.embedded_databases(),
                self._private_found,
                self._private_failed,
            )
        )

    def _offer(self, button: QRadioButton, names: QComboBox, read, nothing: str) -> None:
        try:
            found = read()
        except ImisError as error:
            found, nothing = [], error.sentence
        names.clear()
        names.addItems(found or [nothing])
        button.setEnabled(bool(found))
        kind = button.objectName()
        if self._last and self._last.kind == kind and self._last.name in found:
            names.setCurrentText(self._last.name)
            button.setChecked(True)
        elif kind == EMBEDDED:
            names.setCurrentText(next((name for name in USUAL if name in found), found[0] if found else nothing))
        if found and self._kinds.checkedButton() is None and kind != EMBEDDED:
            button.setChecked(True)

    def _private_found(self, names: list[str]) -> None:
        if self._gone():
            return
        self._offer(self.private, self.databases, lambda: names, tr("none on this computer"))
        if names and (self._last is None or self._last.kind == EMBEDDED or self._kinds.checkedButton() is None):
            self.private.setChecked(True)
        self._show_state()

    def _private_failed(self, error: BaseException) -> None:
        if self._gone():
            return
        self.databases.clear()
        self.databases.addItem(tr("not available"))
        sentence = sentence_of(error)
        if isinstance(error, NoServer):
            sentence = error.missing + "\n" + tr(
                "Or connect to a server elsewhere: choose a stored connection or a service above, or add one under Layer ▸ Data Source Manager ▸ "
                "PostgreSQL ▸ New and open this window again."
            )
        self.databases.setToolTip(sentence)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        """Say something below the choices; the window grows so that all of it is seen."""
        self.note.setText(sentence)
        self.layout().activate()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _gone(self) -> bool:
        from ..compat import is_deleted

        return is_deleted(self)

    def _show_state(self) -> None:
        checked = self._kinds.checkedButton()
        kind = checked.objectName() if checked else ""
        for button, names in ((self.stored, self.stored_names), (self.service, self.service_names)):
            names.setEnabled(button.isEnabled() and button is checked)
        self.databases.setEnabled(kind == EMBEDDED)
        for widget in (self.accounts, self.accounts_label):
            widget.setVisible(kind == EMBEDDED)
        for widget in (self.user, self.user_label, self.password, self.password_label):
            widget.setVisible(kind in (QGIS, SERVICE))
        if kind == EMBEDDED and self._asked_accounts != self.databases.currentText():
            self._ask_accounts(self.databases.currentText())
        self.connect_button.setEnabled(bool(kind) and (kind != EMBEDDED or bool(self.accounts.currentData())))

    def _ask_accounts(self, database: str) -> None:
        self._asked_accounts = database
        self.accounts.clear()
        self.accounts.addItem(tr("looking…"))
        tasks.start(
            tasks.DatabaseTask(
                tr("Reading the accounts"),
                None,
                lambda _conn, _feedback: access.accounts_of(database),
                self._accounts_found,
                lambda error: None if self._gone() else self._tell(sentence_of(error)),
            )
        )

    def _accounts_found(self, found: list[tuple[str, str]]) -> None:
        if self._gone():
            return
        self.accounts.clear()
        for login, name in found:
            self.accounts.addItem(login if name == login else f"{login} – {name}", login)
        if not found:
            how = Access(EMBEDDED, self.databases.currentText()).command("account", "add", "LOGIN", "--name", "NAME", "--role", "ROLE")
            self._tell(tr("This database has no officer's account yet. Make one with: {command}").format(command=how))
        place = self.accounts.findData(self._last.user) if self._last else -1
        self.accounts.setCurrentIndex(max(place, 0) if found else -1)
        self._show_state()

    def choice(self) -> Access | None:
        """What was chosen, None when nothing can be."""
        checked = self._kinds.checkedButton()
        if checked is None:
            return None
        kind = checked.objectName()
        if kind == EMBEDDED:
            return Access(kind, self.databases.currentText(), self.accounts.currentData() or "")
        names = self.stored_names if kind == QGIS else self.service_names
        return Access(kind, names.currentText(), self.user.text().strip())

    def typed_password(self) -> str:
        """The password typed, kept in memory only."""
        return self.password.text() if not self.password.isHidden() else ""

    def accept(self) -> None:
        """Close with the choice made."""
        if self.choice() is not None:
            super().accept()
