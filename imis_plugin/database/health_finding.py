"""What the check of a database says about one thing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing looked at.

    :ivar level: ``ok``, ``warning`` (works, but look at it) or ``error`` (something does not work or is not protected).
    :ivar title: what was looked at.
    :ivar reason: what was found.
    :ivar remedy: what to do; "" when nothing.
    """

    level: str
    title: str
    reason: str
    remedy: str = ""


def findings_of(title: str, bad: list[str], level: str, reason: str, remedy: str, fine: str) -> list[Finding]:
    """``fine`` when nothing is ``bad``, else the reason with the first eight bad ones."""
    if not bad:
        return [Finding("ok", title, fine)]
    listed = ", ".join(bad[:8]) + (f" and {len(bad) - 8} more" if len(bad) > 8 else "")
    return [Finding(level, title, f"{reason}: {listed}.", remedy)]
