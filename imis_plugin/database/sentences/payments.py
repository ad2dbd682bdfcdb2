"""Sentences for the constraints of payments (data-model 2.28)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "swmservice_payments_customer_contact_valid_check": (
        "The contact of the payer is no telephone number: 6 to 15 digits, with a + in front if needed. Correct it."
    ),
    "swmservice_payments_customer_name_length_check": "The name of the payer is longer than 100 characters. Shorten it in the delivery.",
    "swmservice_payments_last_payment_not_future_check": "The last payment date lies in the future. Correct the delivery.",
    "swmservice_payments_swm_customer_id_batch_id_key": "The delivery holds this SWM customer ID twice. Keep one row of it.",
    "swmservice_payments_swm_customer_id_length_check": "The SWM customer ID is empty or longer than 50 characters. Correct the delivery.",
    "tax_payments_last_payment_not_future_check": "The last payment date lies in the future. Correct the delivery.",
    "tax_payments_owner_contact_valid_check": (
        "The contact of the payer is no telephone number: 6 to 15 digits, with a + in front if needed. Correct it."
    ),
    "tax_payments_owner_name_length_check": "The name of the payer is longer than 100 characters. Shorten it in the delivery.",
    "tax_payments_tax_code_batch_id_key": "The delivery holds this tax code twice. Keep one row of it.",
    "tax_payments_tax_code_length_check": "The tax code is empty or longer than 50 characters. Correct the delivery.",
    "watersupply_payments_customer_contact_valid_check": (
        "The contact of the payer is no telephone number: 6 to 15 digits, with a + in front if needed. Correct it."
    ),
    "watersupply_payments_customer_name_length_check": "The name of the payer is longer than 100 characters. Shorten it in the delivery.",
    "watersupply_payments_last_payment_not_future_check": "The last payment date lies in the future. Correct the delivery.",
    "watersupply_payments_water_customer_id_batch_id_key": "The delivery holds this water customer ID twice. Keep one row of it.",
    "watersupply_payments_water_customer_id_length_check": "The water customer ID is empty or longer than 50 characters. Correct the delivery.",
}
