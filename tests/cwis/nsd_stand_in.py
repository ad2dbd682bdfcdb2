"""A stand-in for the National Sanitation Dashboard on this computer: it answers as cwis.md 9.1 says, or with a fault."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

USER, PASSWORD = "golden@example.org", "p4ss “word”"


class StandIn(ThreadingHTTPServer):
    """``fault`` names how the next postings end; ``received`` holds what arrived; ``published`` and ``drafts`` what it shows."""

    daemon_threads = True

    def __init__(self, city: str) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.city, self.published, self.drafts = city, set(), set()
        self.fault = self.login_fault = self.metadata_fault = ""
        self.received: list[tuple[str, dict]] = []
        self.calls: list[str] = []
        self.tokens: set[str] = set()
        self.base = f"http://127.0.0.1:{self.server_address[1]}/nsd"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, *_given) -> None:
        """A client that hung up is what some tests want."""


class _Handler(BaseHTTPRequestHandler):
    server: StandIn

    def log_message(self, *_given) -> None:
        """Quiet."""

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.calls.append(self.path)
        if self.path == "/nsd/api/v1/auth/authenticate":
            return self._login(body)
        if self.path not in ("/nsd/api/v1/imis/indicators", "/nsd/api/v1/imis/reports"):
            return self._say(404, {"error": "no such path"})
        if not self._signed():
            return self._say(401, {"error": "token"})
        if self._fault(self.server.fault, body):
            return None
        self._take(body)
        return self._say(200, {"status": "ok"})

    def _take(self, body: dict) -> None:
        self.server.received.append((self.path.rsplit("/", 1)[1], body))
        self.server.drafts.add(body["year"])

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        self.server.calls.append(parts.path)
        if parts.path != "/nsd/api/v1/imis/indicators/metadata" or not self._signed():
            return self._say(401 if parts.path.endswith("metadata") else 404, {})
        if self._fault(self.server.metadata_fault, None):
            return None
        wanted = parse_qs(parts.query)["city"][0]
        rows = [{"city": "Elsewhere", "published_years": [2020], "draft_year": None}]
        if wanted == self.server.city:
            rows.append({"city": wanted, "published_years": sorted(self.server.published), "draft_year": max(self.server.drafts, default=None)})
        return self._say(200, rows)

    def _login(self, body: dict) -> None:
        if self._fault(self.server.login_fault, None):
            return
        if body != {"email": USER, "password": PASSWORD, "grant_type": "password"}:
            self._say(401, {"error": "wrong", "echo": body.get("password")})
            return
        token = f"token-{len(self.server.tokens)}-{time.monotonic_ns()}"
        self.server.tokens.add(token)
        self._say(200, {"access_token": token})

    def _signed(self) -> bool:
        scheme, _, token = self.headers.get("Authorization", "").partition(" ")
        return scheme == "Bearer" and token in self.server.tokens

    def _fault(self, fault: str, body: dict | None) -> bool:
        if not fault:
            return False
        if fault.isdigit():
            self._say(int(fault), {"error": f"code {fault}", "token": self.headers.get("Authorization", "")})
        elif fault == "once 401":
            self.server.tokens.clear()
            self.server.fault = self.server.metadata_fault = ""
            self._say(401, {"error": "expired"})
        elif fault == "rubbish":
            self._raw(200, b"<html>Sign in to the hotel network</html>")
        elif fault == "slow":
            time.sleep(4)
            self._raw(200, b"{}")
        elif fault.startswith("take and say "):
            if body is not None:
                self._take(body)
            self._say(int(fault.rsplit(" ", 1)[1]), {"error": "the gateway gave up"})
        elif fault in ("cut", "take and cut"):
            if fault == "take and cut" and body is not None:
                self._take(body)
            # A reset, not a farewell.
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        elif fault.startswith("redirect "):
            self.send_response(307)
            self.send_header("Location", fault.split(" ", 1)[1])
            self.send_header("Content-Length", "0")
            self.end_headers()
        return True

    def _say(self, status: int, body: object) -> None:
        self._raw(status, json.dumps(body).encode())

    def _raw(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
