"""Speaking to the National Sanitation Dashboard: sign in, read what it shows, post (cwis.md 9.1, 9.6).

Nothing here writes to a log or a file; password and token stay in memory and are struck out of every answer that is kept.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import socket
import ssl
import urllib.error
import urllib.parse
import urllib.request
from dataclasses import dataclass

from ..database.errors import ImisError
from .words import tr

TIMEOUT_S = 10
KEPT_BYTES = 4096
_READ_BYTES = 1_000_000


@dataclass(frozen=True)
class Answer:
    """What came back: status code and text (struck out and cut), and the parsed body where it was JSON."""

    status: int
    text: str
    body: object


class NsdFailure(ImisError):
    """The dashboard could not be used.

    :param retry: whether trying again later makes sense by itself (connection, 408, 429, 5xx).
    :param maybe_received: the request may have been carried out although no answer says so (cut line, 408, 5xx).
    """

    wrong_password = False

    def __init__(self, sentence: str, status: int | None = None, answer: str = "", retry: bool = False, maybe_received: bool = False) -> None:
        super().__init__(sentence)
        self.status, self.answer, self.retry, self.maybe_received = status, answer, retry, maybe_received


class WrongPassword(NsdFailure):
    """The dashboard knows the user not, or not with this password: asking again with it would lock the account."""

    wrong_password = True


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """A redirect would carry password or token to an address nobody has checked."""

    def redirect_request(self, *_args, **_kwargs):
        return None


def checked_address(text: str | None, what: str) -> str:
    """An address that may be used: https, or http to this very computer; without trailing slash.

    :raises ImisError: it is empty or not allowed; the sentence says what to write.
    """
    address = (text or "").strip()
    if not address:
        raise ImisError(tr("{} of the national dashboard is not set. Enter it in the settings.").format(what))
    parts = urllib.parse.urlsplit(address)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ImisError(tr("{} must look like https://dashboard.example.org. Correct it in the settings.").format(what))
    if parts.username or parts.password:
        raise ImisError(tr("{} carries a user name or password. Take it out: the password is asked for.").format(what))
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise ImisError(tr("{} begins with http: the password would travel in the open. Use https.").format(what))
    if parts.query or parts.fragment:
        raise ImisError(tr("{} must end with the path, without “?” or “#”. Correct it in the settings.").format(what))
    return address.rstrip("/")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class NsdClient:
    """One conversation with the dashboard.

    :param login_url, send_url: base addresses; a path in them is kept.
    :param user, password: the municipality's account there.
    :param timeout: seconds for each answer.
    """

    def __init__(self, login_url: str, send_url: str, user: str, password: str, timeout: float = TIMEOUT_S) -> None:
        self.login_url = checked_address(login_url, tr("The address for signing in"))
        self.send_url = checked_address(send_url, tr("The address for reports"))
        if not user or not password:
            raise ImisError(tr("User name or password for the national dashboard is missing. Enter both."))
        self._user, self._password, self._token, self.timeout = user, password, "", timeout
        self._opener = {True: _opener(direct=True), False: _opener(direct=False)}

    def __repr__(self) -> str:
        return f"NsdClient({self.send_url})"

    # -- the calls ---------------------------------------------------------------------------------------------
    def sign_in(self) -> None:
        """Get a token.

        :raises NsdFailure: refused, not reachable, or an answer that holds no token.
        """
        body = {"email": self._user, "password": self._password, "grant_type": "password"}
        answer = self._ask("POST", self.login_url + "/api/v1/auth/authenticate", body, signed=False)
        if answer.status in (400, 401, 403, 422):
            raise WrongPassword(tr("The national dashboard refuses user name or password. Check both."), answer.status, answer.text)
        self._refuse_failure(answer, tr("signing in"))
        token = answer.body.get("access_token") if isinstance(answer.body, dict) else None
        if not isinstance(token, str) or not token:
            raise NsdFailure(
                tr("The address for signing in answers, but not like the national dashboard. Check the address."),
                answer.status, self._clean(answer.text),
            )
        self._token = token

    def shown(self, city: str, year: int) -> dict:
        """What the dashboard shows of a municipality: ``published_years``, ``draft_year``.

        :param city: the name as the dashboard knows it, exactly.
        :raises NsdFailure: not reachable, an answer of another form, or the city is not in it.
        """
        query = urllib.parse.urlencode({"city": city, "published_years": "", "draft_year": year})
        answer = self._signed("GET", f"{self.send_url}/api/v1/imis/indicators/metadata?{query}", None)
        self._refuse_failure(answer, tr("reading what it shows"))
        rows = answer.body if isinstance(answer.body, list) else None
        if rows is None or not all(isinstance(row, dict) for row in rows):
            raise NsdFailure(
                tr("The address for reports answers, but not like the national dashboard. Check the address."), answer.status, answer.text
            )
        for row in rows:
            if row.get("city") == city:
                return {"published_years": _years(row.get("published_years")), "draft_year": _years(row.get("draft_year"))}
        raise NsdFailure(
            tr("The national dashboard does not know the municipality “{}”. Correct its name in the settings, letter by letter.").format(city),
            answer.status, answer.text,
        )  # fmt: skip

    def post(self, path: str, body: object) -> Answer:
        """Post a body as JSON and give the answer: taken (2xx) or refused (4xx).

        :raises NsdFailure: no answer, or one of those that say to come back later. After 408 and 5xx the body may have been
            taken all the same: a gateway gives up sooner than the server behind it.
        """
        answer = self._signed("POST", self.send_url + path, body)
        if _later(answer.status):
            self._refuse_failure(answer, tr("taking the report"))
        return answer

    # -- underneath --------------------------------------------------------------------------------------------
    def _signed(self, method: str, url: str, body: object) -> Answer:
        """Ask with the token; one that ran out is renewed once (9.6)."""
        if not self._token:
            self._sign_in_first()
        answer = self._ask(method, url, body, signed=True)
        if answer.status == 401:
            self._sign_in_first()
            answer = self._ask(method, url, body, signed=True)
        return answer

    def _sign_in_first(self) -> None:
        """What fails here is the sign-in: the request it was for has not been carried out."""
        try:
            self.sign_in()
        except NsdFailure as failed:
            failed.maybe_received = False
            raise

    def _ask(self, method: str, url: str, body: object, signed: bool) -> Answer:
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8")
        request = urllib.request.Request(url, data=data, method=method)
        request.add_header("Accept", "application/json")
        request.add_header("User-Agent", "IMIS")
        if data is not None:
            request.add_header("Content-Type", "application/json; charset=utf-8")
        if signed:
            request.add_unredirected_header("Authorization", "Bearer " + self._token)
        opener = self._opener[_is_loopback(urllib.parse.urlsplit(url).hostname or "")]
        try:
            with opener.open(request, timeout=self.timeout) as reply:
                return self._answer(reply.status, reply)
        except urllib.error.HTTPError as refused:
            with refused:
                return self._answer(refused.code, refused)
        except urllib.error.URLError as failed:
            raise self._unreachable(failed.reason) from None
        except (OSError, http.client.HTTPException) as failed:
            # The request went out; the answer did not come back.
            raise self._cut(failed) from None

    def _answer(self, status: int, reply) -> Answer:
        if 300 <= status < 400:
            sentence = tr("The national dashboard sends on to another address. Nothing was sent there: check the addresses in the settings.")
            # A server may answer a posting it took by sending on to a page of it (301 to 303); 307 and 308 say that it did not.
            raise NsdFailure(sentence, status, maybe_received=status < 307)
        try:
            raw = reply.read(_READ_BYTES)
        except (OSError, http.client.HTTPException) as failed:
            if status >= 400:
                return Answer(status, "", None)
            raise self._cut(failed, status) from None
        text = raw.decode("utf-8", "replace")
        try:
            body = json.loads(text)
        except ValueError:
            body = None
        return Answer(status, self._clean(text), body)

    def _clean(self, text: str) -> str:
        """An answer as it may be kept: without our secrets, without control characters, 4 kB at most."""
        for secret in (self._password, self._token):
            if secret:
                text = text.replace(secret, "•••")
                text = text.replace(json.dumps(secret)[1:-1], "•••")
        text = "".join(c for c in text if c.isprintable() or c in "\n\t")
        return text.encode("utf-8")[:KEPT_BYTES].decode("utf-8", "ignore")

    def _unreachable(self, reason: object) -> NsdFailure:
        if isinstance(reason, ssl.SSLCertVerificationError):
            sentence = tr("The certificate of the national dashboard is not valid. Nothing was sent. Tell its operators, or check the address.")
            return NsdFailure(sentence)
        if isinstance(reason, (ConnectionRefusedError, socket.gaierror, ssl.SSLError)) or isinstance(reason, str):
            return NsdFailure(tr("The national dashboard cannot be reached. Check the network."), retry=True)
        return NsdFailure(tr("The line to the national dashboard broke."), retry=True, maybe_received=not _never_connected(reason))

    def _cut(self, _failed: BaseException, status: int | None = None) -> NsdFailure:
        return NsdFailure(tr("The national dashboard did not answer in time or cut the line."), status, retry=True, maybe_received=True)

    @staticmethod
    def _refuse_failure(answer: Answer, doing: str) -> None:
        if _later(answer.status):
            raise NsdFailure(
                tr("The national dashboard is busy or broken (code {} while {}).").format(answer.status, doing),
                answer.status, answer.text, retry=True, maybe_received=answer.status != 429,
            )  # fmt: skip
        if answer.status >= 400:
            raise NsdFailure(tr("The national dashboard refuses {} (code {}).").format(doing, answer.status), answer.status, answer.text)


def _later(status: int) -> bool:
    """Whether an answer says to come back later (9.6)."""
    return status in (408, 429) or status >= 500


def _never_connected(reason: object) -> bool:
    return isinstance(reason, OSError) and not isinstance(reason, (BrokenPipeError, ConnectionResetError, ConnectionAbortedError, TimeoutError))


def _opener(direct: bool) -> urllib.request.OpenerDirector:
    handlers: list = [_NoRedirect(), urllib.request.HTTPSHandler(context=ssl.create_default_context())]
    if direct:
        handlers.append(urllib.request.ProxyHandler({}))
    return urllib.request.build_opener(*handlers)


def _years(value: object) -> list[int]:
    """Years out of what the dashboard writes: a number, a text, a list of them, or nothing."""
    found = value if isinstance(value, list) else [value]
    return sorted(int(year) for year in found if isinstance(year, (int, str)) and not isinstance(year, bool) and str(year).strip().isdigit())
