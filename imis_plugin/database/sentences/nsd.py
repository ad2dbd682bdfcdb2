"""Sentences for the constraints of deliveries to the national dashboard (cwis.md 9.6)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "nsd_delivery_report_checksum_channel_key": "This report is in the outbox already. Work with that delivery.",
    "nsd_delivery_checksum_check": "A checksum has 64 hexadecimal digits. Approve the report again so that it is computed.",
    "nsd_delivery_channel_check": "The national dashboard takes “legacy” or “document”. Choose one of them.",
    "nsd_delivery_state_check": "This state of a delivery is not known. Send the report from the CWIS panel.",
    "nsd_delivery_attempts_check": "Attempts are counted from 0. Send the report from the CWIS panel.",
    "nsd_delivery_next_try_check": "Only a delivery that has not arrived waits for a next try. Send the report from the CWIS panel.",
    "nsd_delivery_claim_check": "A delivery is taken while it is being sent, and only then. Send the report from the CWIS panel.",
    "nsd_attempt_delivery_attempt_key": "This attempt is on record already. Refresh the list.",
    "nsd_attempt_result_check": "This result of an attempt is not known. Send the report from the CWIS panel.",
    "nsd_attempt_answer_check": "Only the first 4 kB of an answer are kept. Shorten it.",
    "nsd_attempt_http_status_check": "An HTTP status lies between 100 and 599. Leave it empty when there was no answer.",
}
