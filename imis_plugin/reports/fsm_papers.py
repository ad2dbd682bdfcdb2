"""The papers of the emptying service: the report of one application, and the monthly report (modules 6.13).

Both are made from the documents of the database (``fsm.application_report``, ``fsm.monthly_report``); nothing is computed here.
"""

from __future__ import annotations

from typing import Any

from .fsm_words import word
from .paper import block, number, page, pairs, sentence, table

FIGURES = ("applications", "emptied", "safe_disposals", "volume", "revenue")


def application_html(document: dict[str, Any]) -> str:
    """The report of an application as HTML."""
    application, emptying = document["application"], document["emptying"]
    body = [block(word("building"), _building(document))]
    for tank in document["containments"]:
        rows = [(word("containment"), tank["id"]), (word("type"), tank["type"]), (word("location"), tank["location"])]
        rows.append((word("volume_tank"), f"{number(tank['volume'], 2)} m³" if tank["volume"] is not None else None))
        body.append(block(word("containment"), pairs(rows)))
    money = f"{number(emptying['cost'], 2)} {document.get('currency') or ''}".strip() if emptying["cost"] is not None else None
    rows = [
        (word("provider"), emptying["provider"]),
        (word("emptied_date"), emptying["date"]),
        (word("sludge_volume"), f"{number(emptying['volume'], 2)} m³" if emptying["volume"] is not None else None),
        (word("start_time"), emptying["start"]),
        (word("driver"), emptying["driver"]),
        (word("vehicle"), emptying["vehicle"]),
        (word("trips"), emptying["trips"]),
        (word("cost"), money),
        (word("receipt"), emptying["receipt"]),
        (word("disposal_place"), emptying["disposal_place"]),
    ]
    body.append(block(word("emptying"), pairs(rows)))
    body.append(block(word("collection"), _collection(document["collection"])))
    body.append(block(word("feedback"), _feedback(document["feedback"])))
    signs = "".join(f'<div class="sign">{text}</div>' for text in (word("signature_receiver"), word("signature_office")))
    body.append(f'<div class="signs">{signs}</div>')
    facts = [word("application_facts", id=application["id"], date=application["date"])]
    return page(document, word("application_report"), facts, "".join(body), word("emergency") if application["emergency"] else "")


def _building(document: dict[str, Any]) -> str:
    house, owner, applicant = document["building"], document["owner"], document["applicant"]

    def person(who: dict[str, Any]) -> str:
        return " · ".join(part for part in (who["name"], who["contact"]) if part)

    rows = [
        (word("bin"), house["bin"]),
        (word("house_number"), house["house_number"]),
        (word("structure"), house["structure"]),
        (word("floors"), house["floors"]),
        (word("ward"), house["ward"]),
        (word("street"), house["street"]),
    ]
    if document["same_person"]:
        rows.append((word("owner_and_applicant"), person(applicant)))
    else:
        rows += [(word("owner"), person(owner)), (word("applicant"), person(applicant))]
    return pairs(rows)


def _collection(found: dict[str, Any] | None) -> str:
    if not found:
        return sentence(word("not_recorded"))
    times = f"{found['entry']} – {found['exit']}" if found["entry"] and found["exit"] else None
    rows = [(word("plant"), found["plant"]), (word("date"), found["date"]), (word("entry_exit"), times)]
    rows.append((word("measured"), f"{number(found['measured'], 2)} m³" if found["measured"] is not None else None))
    return pairs(rows)


def _feedback(found: dict[str, Any] | None) -> str:
    if not found:
        return sentence(word("not_recorded"))

    def answer(value: bool | None) -> str:
        return "–" if value is None else word("yes") if value else word("no")

    rows = [(word("satisfied"), answer(found["satisfied"])), (word("protection"), answer(found["protection"])), (word("date"), found["date"])]
    return pairs(rows)


def monthly_html(document: dict[str, Any]) -> str:
    """The monthly report as HTML: three tables."""
    month = word(f"month_{document['month']}")
    when = f"{month} {document['year']}"
    figures = [word(name) for name in FIGURES[:4]] + [word("revenue", currency=document.get("currency") or "–")]

    def row(name: object, found: dict[str, Any]) -> list[str]:
        return [str(name), *(number(found[key], 2 if key in ("volume", "revenue") else 0) for key in FIGURES)]

    operators = [row(each["name"] or word("not_assigned"), each) for each in document["by_provider"]]
    operators.append(row(word("total"), document["total"]))
    wards = [row(each["ward"] if each["ward"] is not None else word("no_ward"), each) for each in document["by_ward"]]
    body = []
    if document["unfinished"]:
        body.append(sentence(word("unfinished"), "notice"))
    if document["own_provider"]:
        body.append(sentence(word("own_only", provider=document["own_provider"]), "notice"))
    body.append(block(word("by_provider", month=when), table([word("operator"), *figures], operators, last_is_total=True)))
    body.append(block(word("year_to_month", month=when), table(["", *figures], [row(document["year"], document["year_to_month"])])))
    wards.append(row(word("total"), document["year_to_month"]))
    body.append(f"<h2>{word('by_ward', month=when)}</h2>" + table([word("ward"), *figures], wards, last_is_total=True))
    body.append(sentence(word("method")))
    return page(document, word("monthly_report"), [when], "".join(body))
