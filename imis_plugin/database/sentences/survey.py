"""Sentences for the constraints of decisions about building surveys (modules 4.8)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "building_surveys_decided_by_fkey": "The account that decided about the survey is not known. Sign in again and repeat the decision.",
}
