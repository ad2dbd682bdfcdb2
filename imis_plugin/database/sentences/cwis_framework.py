"""Sentences for the constraints of the wider CWIS framework (cwis.md 10.1)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "framework_indicator_outcome_check": "The outcome of an indicator is equity, safety or sustainability. Choose one of them.",
    "framework_indicator_kind_check": "An indicator is computed, an input or a yes_no. Choose one of them.",
    "framework_indicator_unit_check": "The unit is %, ratio, per 1000 or answer. Choose one of them.",
    "framework_indicator_terms_check": "An input names both figures that are typed, and no other kind does. Correct the labels.",
    "framework_entry_indicator_year_key": "This indicator has its entry for the year already. Change that one.",
    "framework_entry_year_check": "The year must be a year such as 2024. Choose one between 1900 and 2999.",
    "framework_entry_numerator_check": "The first figure cannot be negative. Enter 0 or more.",
    "framework_entry_denominator_check": "The second figure cannot be negative. Enter 0 or more.",
    "framework_entry_answer_check": "Answer with yes, no or unknown.",
    "framework_entry_evidence_check": "A yes needs its evidence: say where it is written.",
    "function_question_function_check": "A function is responsibility, accountability or resources. Choose one of them.",
    "function_question_level_check": "A question is on national or city level. Choose one of them.",
    "function_question_text_check": "Code and text of a question cannot be blank. Fill both.",
    "function_answer_question_year_key": "This question is answered for the year already. Change that answer.",
    "function_answer_year_check": "The year must be a year such as 2024. Choose one between 1900 and 2999.",
    "function_answer_answer_check": "Answer with yes, partly, no or unknown.",
    "function_answer_evidence_check": "A yes or partly needs its evidence: say where it is written.",
}
