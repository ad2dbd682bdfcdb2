"""Sentences for constraints that later migrations added to yearly cases and sign-ins (modules 9.3, 14.1)."""

SENTENCES: dict[str, str] = {
    "yearly_waterborne_cases_cases_sum_check": "A row of yearly cases has at least one case. Enter the cases.",
    "login_log_failed_before_check": "The number of failed sign-ins cannot be negative. This is a fault of the program; tell the administrator.",
    "module_rights_letters_check": "The letters of a right are L, V, A, E, D, X, x, I and P. Correct sql/access/modules.csv.",
}
