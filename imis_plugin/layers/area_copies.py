"""Keeps the stored measures of wards and grid cells true while they are on the map (umdss.md 2.6).

The map reads stored copies, because counting a large city takes many seconds and every drawing would count again. The
database knows whether a copy is still true, and makes it anew only as often as the city can bear; here is when to ask:
when a layer is switched on, and when something it counts was changed while it is on.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from .definitions import COPIED_LEVELS
from .registry import layer_named
from .words import tr

AGAIN_MS = 60000

_busy: dict[str, bool] = {}
_later: dict[str, QTimer] = {}


def copy_areas(conn: Any, level: str) -> bool:
    """Have the measures of ``ward`` or ``grid`` stored anew if they are not true any more.

    :returns: whether they are true now; not, when the last copy is too young or somebody else is at it.
    """
    with conn.cursor() as cursor:
        cursor.execute("SELECT umdss.copy_areas(%s)", (level,))
        cursor.execute("SELECT umdss.area_copy_is_true(%s)", (level,))
        return bool(cursor.fetchone()[0])


def renew(session: Any, name: str, then: Optional[Callable[[], None]] = None) -> None:
    """Make the measures of a layer true in a task, then call ``then``; one task a layer at a time.

    :param session: the session of the desk.
    :param name: ``ward_info`` or ``grid_info``.
    """
    if name in _busy:
        _busy[name] = True  # changed meanwhile: once more when this one is done
        if then is not None:
            then()
        return
    _busy[name] = False

    def done(is_true: bool) -> None:
        again = _busy.pop(name, False)
        if then is not None:
            then()
        if again:
            renew(session, name)
        elif not is_true:
            _ask_later(session, name)

    def failed(_error: BaseException) -> None:
        _busy.pop(name, None)  # the older measures stay on the map; the next change asks again
        if then is not None:
            then()

    title = tr("Measures of wards are counted") if name == "ward_info" else tr("Measures of grid cells are counted")
    if session.run(title, lambda conn, _feedback: copy_areas(conn, COPIED_LEVELS[name]), done, failed, lambda: failed(None)) is None:
        _busy.pop(name, None)


def is_renewing(name: str) -> bool:
    """Whether the measures of a layer are being counted just now."""
    return name in _busy


def renew_shown(session: Any, behind: Mapping[str, Collection[str]], changed: Optional[Collection[str]]) -> None:
    """Make the measures that are on the map true again after changes.

    :param behind: the tables that each level is copied from.
    :param changed: the tables that were changed; None when that is not known.
    """
    for name, level in COPIED_LEVELS.items():
        if _shown(name) and (changed is None or set(behind.get(level, ())) & set(changed)):
            renew(session, name)


def stop_renewing() -> None:
    """Ask no more (at unload)."""
    for timer in _later.values():
        timer.stop()
        timer.deleteLater()
    _later.clear()
    _busy.clear()


def _shown(name: str) -> bool:
    layer = layer_named(name)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    return node is not None and node.isVisible()


def _ask_later(session: Any, name: str) -> None:
    timer = _later.get(name)
    if timer is None:
        timer = _later[name] = QTimer()
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: _shown(name) and renew(session, name))
    timer.start(AGAIN_MS)
