"""Passwords of other services in QGIS's authentication store: never in a setting, a project or the database."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings

PREFIX = "imis/secret/"


def can_keep() -> bool:
    """Whether QGIS's store works on this computer."""
    manager = QgsApplication.authManager()
    return manager is not None and not manager.isDisabled()


def kept(name: str, user: str) -> str:
    """The kept password of a service and user; empty when there is none, or when the master password is not given."""
    key = QgsSettings().value(PREFIX + name, "", type=str)
    if not key or not can_keep():
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
