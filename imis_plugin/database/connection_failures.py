"""Why there is no connection, in sentences: libpq gives words, not codes, for most of these."""
# ruff: noqa: E501 - a case a line reads and translates best

from __future__ import annotations

import re

# (words in libpq's or the server's message, rule, sentence); the first that fits is taken
_CASES: tuple[tuple[str, str, str], ...] = (
    (r"no password supplied", "no_password", "The server asks for a password. Put it into ~/.pgpass, a connection service or PGPASSWORD, or type it when asked."),
    (r"password authentication failed", "wrong_password", "The server does not accept this user name and password. Check both; passwords are set anew by the administrator."),
    (r"(Peer|Ident|peer|ident) authentication failed", "wrong_account", "The server lets in only the account of the same name on its own machine. Name the host (host=localhost), or ask the administrator for a password."),
    (r"no pg_hba\.conf entry.*(no encryption|SSL off)", "needs_tls", "The server takes encrypted connections only. Add sslmode=verify-full and the municipality's certificate to the connection."),
    (r"no pg_hba\.conf entry", "not_admitted", "The server does not admit this user from this machine. Ask its administrator to allow it (pg_hba.conf)."),
    (r"pg_hba\.conf rejects", "not_admitted", "The server refuses this user from this machine. Ask its administrator to allow it (pg_hba.conf)."),
    (r"definition of service .* not found|service file .* not found", "no_service", "There is no such connection service. Check its name in pg_service.conf."),
    (r"could not translate host name|Name or service not known|nodename nor servname|Temporary failure in name resolution", "no_host", "There is no machine of this name in the network. Check the host's name and your network or VPN."),
    (r"does not support SSL|server does not support SSL", "no_tls", "The server does not offer encrypted connections. Ask its administrator to switch them on."),
    (r"root certificate file .* does not exist", "no_certificate", "The municipality's root certificate is not on this machine. Get it from the administrator and put it where the connection names it."),
    (r"certificate verify failed|does not match host name|server certificate for", "wrong_certificate", "The server cannot prove that it is the one named. Do not go on; tell the administrator."),
    (r"too many connections for role", "too_many_of_yours", "This account has as many connections open as one account may have. Close IMIS on other desks, or programs that use the same account, then try again."),
    (r"Resource temporarily unavailable|too many connections|too many clients|remaining connection slots", "too_many_connections", "The server has no free place for another connection. Close programs that you do not need, or try again in a minute."),
    (r"Connection refused", "refused", "No database server answers at this address and port. Check both, and that the server runs."),
    (r"No such file or directory.*socket|is the server running locally|socket .* failed: No such file", "not_running", "No database server runs on this machine at this socket. Start it, or name the host it runs on."),
    (r"No route to host|Network is unreachable|Host is down", "no_route", "The server's machine cannot be reached. Check the network cable, Wi-Fi or VPN."),
    (r"timeout expired|timed out|Operation timed out|Connection timed out", "no_answer", "The server did not answer in time. Check the network or VPN, then try again."),
    (r"database \"?.*\"? does not exist", "no_database", "The server has no database of this name. Check the name, or have the administrator create it."),
    (r"role \"?.*\"? does not exist", "no_role", "The server does not know this user. Check the user name, or ask the administrator for an account."),
    (r"is not permitted to log in", "no_login", "This account is closed. Ask the administrator to open it again."),
    (r"permission denied for database", "no_connect_right", "This user may not enter the database. Ask the administrator for the right."),
    (r"starting up|recovery mode|not yet accepting connections", "starting", "The database server is just starting. Try again in a minute."),
    (r"shutting down", "stopping", "The database server is being shut down. Try again later, or ask the administrator."),
    (r"not currently accepting connections", "closed_database", "The database is closed for work by its administrator. Try again later."),
    (r"unsupported frontend protocol|received invalid response to (SSL|GSSAPI)|expected authentication request", "wrong_server", "What answers at this address is not a PostgreSQL server. Check host and port."),
    (r"invalid (port|connection option|URI|dsn)|missing \"=\"|could not parse", "bad_address", "The address of the database cannot be read. Check it: postgresql://USER@HOST:5432/DATABASE."),
    (r"server closed the connection|connection already closed|connection (was|has been) (closed|reset)|could not receive data|could not send data|"
     r"terminating connection|SSL (SYSCALL|connection)|Broken pipe|connection not open|no connection to the server|connection to server was lost|Connection reset",
     "connection_lost", "The connection to the server was lost. Whether the last save arrived is not certain: look at the record again before saving it once more."),
)  # fmt: skip


def why(text: str) -> tuple[str, str] | None:
    """Rule and sentence for the words of a failed connection, or None when they are no connection's."""
    for words, rule, sentence in _CASES:
        if re.search(words, text, re.IGNORECASE | re.DOTALL):
            return rule, sentence
    return None


def all_rules() -> list[str]:
    """The names of the failures told apart (for tests and the manual)."""
    return [rule for _words, rule, _sentence in _CASES]
