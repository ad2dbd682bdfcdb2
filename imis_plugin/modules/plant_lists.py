"""The lists of treatment plants, performance tests and effluent standards (modules 6.5, 6.6)."""

from __future__ import annotations

from ..records.record_type import CHOICE, DATES, INTEGER, LETTERS, NUMBER, TEXT, YES_NO, Column, DetailGroup, Filter, Join, RecordType
from ..records.words import mark
from .plant_forms import P, S, T
from .provider_forms import WORKING
from .provider_lists import STATUS, record_actions

REGISTER = "fsm.treatment_plants_register"

TESTS_OF = """
SELECT r.date, r.sample_location, r.bod, r.tss, r.ecoli, r.ph, r.meets_standard_with_ph, r.beyond_limits
  FROM fsm.treatmentplant_test_results AS r WHERE r.treatment_plant_id = %s ORDER BY r.date DESC, r.id DESC LIMIT 12"""

PLANTS = RecordType(
    name="treatment_plants",
    table=P,
    instead=REGISTER,
    key="id",
    title=mark("Treatment plants"),
    tab=mark("Plants"),
    singular=mark("Treatment plant"),
    icon="collection",
    columns=(
        Column("id", label=mark("No.")), Column("name"), Column("type"), Column("capacity_per_day", label=mark("Capacity (m³/day)")),
        Column("caretaker_name"), Column("caretaker_number"), STATUS,
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("id"), Column("name"), Column("location")),
    quick_hint=mark("Number, name or address"),
    filters=(
        Filter("id", INTEGER, column="id", label=mark("Number")),
        Filter("name", TEXT, column="name"),
        Filter("type", CHOICE, column="type"),
        Filter("capacity", NUMBER, column="capacity_per_day"),
        Filter("caretaker", LETTERS, column="caretaker_name"),
        Filter("caretaker_number", TEXT, column="caretaker_number"),
        Filter("status", CHOICE, column="status", choices=WORKING),
    ),
    actions=record_actions(P, mark("Map")),
    has_geometry=True,
    related_tables=(T,),
    detail=(
        DetailGroup(
            mark("Treatment plant"),
            (
                Column("name"), STATUS, Column("location"), Column("ward"), Column("type"), Column("capacity_per_day"),
                Column("treatment_system"), Column("treatment_technology"),
            ),
        ),
        DetailGroup(mark("Caretaker"), (Column("caretaker_name"), Column("caretaker_gender"), Column("caretaker_number"))),
        DetailGroup(
            mark("Latest performance tests"), query=TESTS_OF, needs=("fsm.treatmentplant_test_results",),
            headings=(
                mark("Date"), mark("Sample"), mark("BOD"), mark("TSS"), mark("E. coli"), mark("pH"), mark("Standard met"),
                mark("Beyond the limits"),
            ),
        ),
    ),
    export=(
        Column("id"), Column("name"), Column("location"), Column("ward"), Column("type"), Column("treatment_system"),
        Column("treatment_technology"), Column("capacity_per_day"), Column("caretaker_name"), Column("caretaker_gender"),
        Column("caretaker_number"), STATUS,
    ),
)  # fmt: skip

# The words of a list are translated when it is shown; they are marked with MEETS below.
PARAMETERS = """
SELECT p.parameter, p.value, p.standard, CASE WHEN p.met THEN ARRAY['✓ met'] WHEN NOT p.met THEN ARRAY['✗ not met'] END AS met
  FROM fsm.treatmentplant_test_parameters AS p WHERE p.test_id = %s ORDER BY p.place"""
MEETS = Column(
    "meets_standard_with_ph", join="result", label=mark("Standard"), words=(("True", mark("✓ met")), ("False", mark("✗ not met")))
)
BEYOND = Column("beyond_limits", join="result")

TESTS = RecordType(
    name="performance_tests",
    table=T,
    key="id",
    title=mark("Performance tests"),
    tab=mark("Tests"),
    singular=mark("Performance test"),
    icon="test",
    joins=(Join("result", "fsm.treatmentplant_test_results", (("id", "id"),)),),
    newest_first="date",
    columns=(
        Column("treatment_plant_id"), Column("date"), Column("sample_location", label=mark("Sample")), MEETS, Column("ph"),
        Column("temperature"), Column("cod"), Column("bod"), Column("tss"), Column("ecoli"), BEYOND,
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("id"), Column("sample_location")),
    quick_hint=mark("Number or sample place"),
    filters=(
        Filter("plant", CHOICE, column="treatment_plant_id"),
        Filter("date", DATES, column="date"),
        Filter("sample", CHOICE, column="sample_location"),
        Filter("met", YES_NO, column="meets_standard_with_ph", join="result", label=mark("Meets the standard")),
        Filter("ph", NUMBER, column="ph"),
        Filter("temperature", NUMBER, column="temperature"),
        Filter("cod", NUMBER, column="cod"),
        Filter("bod", NUMBER, column="bod"),
        Filter("tss", NUMBER, column="tss"),
        Filter("ecoli", INTEGER, column="ecoli"),
    ),
    actions=record_actions(T),
    related_tables=(S,),
    detail=(
        DetailGroup(
            mark("Sample"),
            (
                Column("treatment_plant_id"), Column("date"), Column("sample_location"), MEETS,
                Column("standard_valid_from", join="result"), Column("remarks"),
            ),
        ),
        DetailGroup(
            mark("Result and standard"), query=PARAMETERS, needs=("fsm.treatmentplant_test_parameters",),
            headings=(mark("Parameter"), mark("Value"), mark("Limit"), mark("Standard")),
        ),
    ),
    export=(
        Column("id"), Column("treatment_plant_id"), Column("date"), Column("sample_location"), Column("temperature"), Column("ph"),
        Column("cod"), Column("bod"), Column("tss"), Column("ecoli"), MEETS, BEYOND, Column("remarks"),
    ),
)  # fmt: skip

STANDARDS = RecordType(
    name="effluent_standards",
    table=S,
    key="id",
    title=mark("Effluent standards"),
    tab=mark("Standards"),
    singular=mark("Effluent standard"),
    icon="approve",
    newest_first="valid_from",
    columns=(
        Column("valid_from"), Column("tss_standard"), Column("ecoli_standard"), Column("ph_min"), Column("ph_max"), Column("bod_standard"),
    ),
    extra_columns=(Column("row_version"),),
    quick=(Column("id"),),
    quick_hint=mark("Number"),
    filters=(Filter("valid_from", DATES, column="valid_from"),),
    actions=record_actions(S),
    detail=(
        DetailGroup(
            mark("Limits for treated effluent"),
            (
                Column("valid_from"), Column("tss_standard"), Column("ecoli_standard"), Column("ph_min"), Column("ph_max"),
                Column("bod_standard"),
            ),
        ),
    ),
    export=(
        Column("valid_from"), Column("tss_standard"), Column("ecoli_standard"), Column("ph_min"), Column("ph_max"), Column("bod_standard"),
    ),
)  # fmt: skip
