"""Sentences for the constraints of accounts, settings, attachments and shared lookups (data-model 2.29, 2.38-2.41)."""

from __future__ import annotations

SENTENCES: dict[str, str] = {
    "users_username_key": "Another account has this user name. Choose another one.",
    "users_username_check": "A user name has 2 to 63 small letters, digits, dots or underscores, without blanks. Correct it.",
    "users_email_key": "Another account has this email address. Use another address, or change that account.",
    "users_email_check": "The email address is not usable: small letters, one @, a domain. Correct it.",
    "users_name_check": "The name of the person is missing. Enter it.",
    "users_status_check": "An account is active (1) or inactive (0). Choose one.",
    "users_scope_check": (
        "An account of a service provider names its provider, and only such accounts or help desks do. Choose the provider or another user type."
    ),
    "users_plant_scope_check": ("An account of a treatment plant names its plant, and only such accounts do. Choose the plant or another user type."),
    "user_roles_user_id_role_id_key": "The account holds this role already. Nothing is left to do.",
    "roles_name_key": "Another role has this name. Choose another one.",
    "roles_role_name_key": "Another role uses this database role. Choose another one.",
    "login_log_order_check": "A sign-out cannot lie before its sign-in. Correct the times.",
    "attachments_bytes_check": "The size of the file does not agree with its content. Attach the file again.",
    "attachments_content_check": "The file has no content. Attach it again.",
    "attachments_file_name_check": "The file name is missing or holds a folder. Give a plain file name.",
    "attachments_sha256_check": "The checksum of the file is not usable. Attach the file again.",
    "settings_value_check": "The value does not fit this setting: look at its type and limits and correct it.",
    "settings_value_type_check": "A setting is text, integer, number, boolean, date, regex or picture. Choose one of these.",
    "settings_category_check": "A setting belongs to one of the groups cwis_setting, city, service, import, display. Choose one.",
    "languages_code_check": "A language code has two or three small letters, for example en or ne. Correct it.",
    "translations_key_language_key": "This text has a translation in this language already. Change that one.",
    "due_years_value_key": "This class of due years is there already. Change that entry instead.",
    "due_years_colour_check": "A colour is # and six hexadecimal digits, for example #38761D. Correct it.",
    "payment_services_code_key": "Another payment service has this code. Codes are unique: choose another one.",
    "genders_code_key": "Another gender has this code. Codes are unique: choose another one.",
    "genders_text_check": "Code and label of a gender cannot be blank. Fill both.",
    "user_types_code_key": "Another user type has this code. Codes are unique: choose another one.",
    "user_types_text_check": "Code and label of a user type cannot be blank. Fill both.",
}
