"""Passwords of other services: in QGIS's authentication store or in memory; never in a setting, a project or the database."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

PREFIX = "imis/secret/"


def can_keep() -> bool:
    """Whether QGIS's store works on this computer."""
    manager = QgsApplication.authManager()
    return manager is not None and not manager.isDisabled()


class Passwords:
    """The passwords of other services that one session may use: what was typed in it (in memory only) and what QGIS keeps."""

    def __init__(self) -> None:
        self._typed: dict[tuple[str, str], str] = {}

    def known(self, name: str, user: str, quiet: bool = False) -> str:
        """The password of a service and user; empty when it is not known.

        :param quiet: nothing may be asked of the officer, not even QGIS's master password.
        """
        return self._typed.get((name, user)) or kept(name, user, quiet)

    def remember(self, name: str, user: str, password: str) -> None:
        """Know a password until the session ends."""
        self._typed[name, user] = password

    def forget(self, name: str) -> None:
        """A password that the service refuses is known no longer, here or in QGIS's store."""
        self._typed = {key: password for key, password in self._typed.items() if key[0] != name}
        forget(name)

    def clear(self) -> None:
        """The session has ended."""
        self._typed.clear()


def kept(name: str, user: str, quiet: bool = False) -> str:
    """The kept password of a service and user; empty when there is none, or when the master password is not given.

    :param quiet: without asking for the master password.
    """
    key = QgsSettings().value(PREFIX + name, "", type=str)
    if not key or not can_keep() or (quiet and not QgsApplication.authManager().masterPasswordIsSet()):
        return ""
    config = QgsAuthMethodConfig()
    if not QgsApplication.authManager().loadAuthenticationConfig(key, config, True):
        return ""
    return config.config("password") if config.config("username") == user else ""


def keep(name: str, user: str, password: str) -> bool:
    """Keep a password in QGIS's store; False when the store refuses. Only the number of the entry becomes a setting."""
    if not can_keep():
        return False
    forget(name)
    config = QgsAuthMethodConfig("Basic")
    config.setName(f"IMIS {name}")
    config.setConfig("username", user)
    config.setConfig("password", password)
    if not QgsApplication.authManager().storeAuthenticationConfig(config):
        return False
    QgsSettings().setValue(PREFIX + name, config.id())
    return True


def forget(name: str) -> None:
    """Take a kept password away."""
    key = QgsSettings().value(PREFIX + name, "", type=str)
    if key and can_keep():
        QgsApplication.authManager().removeAuthenticationConfig(key)
    QgsSettings().remove(PREFIX + name)
