"""Sentences for constraints on yearly cases that later migrations added (modules 9.3)."""

SENTENCES: dict[str, str] = {
    "yearly_waterborne_cases_cases_sum_check": "A row of yearly cases has at least one case. Enter the cases.",
}
