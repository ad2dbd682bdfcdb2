"""What becomes of the water of a sewer or drain, in words and colours (umdss.md 7.13)."""

from __future__ import annotations

from ...records.words import mark

PLANT, PARTLY, CLOSED, WATER, OPEN, CIRCLE, UNKNOWN = "plant", "partly", "closed_plant", "water", "open_end", "circle", "not_recorded"
OUTCOMES = [
    (PLANT, mark("Reaches a plant"), "#1F6F8B"),
    (PARTLY, mark("Reaches a plant in part"), "#E69F00"),
    (CLOSED, mark("Reaches a plant out of operation"), "#7A2A62"),
    (WATER, mark("Ends in a water body"), "#D9643A"),
    (OPEN, mark("Ends open, or not drawn further"), "#B30000"),
    (CIRCLE, mark("Runs in a circle: wrongly drawn"), "#8C8C8C"),
    (UNKNOWN, mark("Line not on record"), "#F2B8CF"),
]
LABEL_OF = {code: label for code, label, _colour in OUTCOMES}
OUTFALLS = [
    ("plant", mark("Treatment plant"), "#1F6F8B"),
    ("water", mark("Water body"), "#D9643A"),
    ("meeting", mark("Lines meet and none goes on: perhaps drawn the wrong way"), "#7A2A62"),
    ("end", mark("End of the drawing, or open outfall"), "#B30000"),
]
ENDS = {code: label for code, label, _colour in OUTFALLS}
ISSUES = {
    "none_reached": mark("Names a plant, but the lines drawn do not lead to it"),
    "none_named": mark("Leads to a plant, but names none"),
    "other_reached": mark("Leads to another plant than it names"),
    "not_operating": mark("Names a plant that does not operate"),
}
