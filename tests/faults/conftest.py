"""What the fault tests break: a server of their own, a disk that can be filled, a line that falls silent."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

from imis_plugin.database.cluster import Cluster


@pytest.fixture
def small_disk():
    """A file system of our own that can be filled: ``small_disk(megabytes)`` gives its folder."""
    mounted = []

    def make(megabytes: int) -> Path:
        folder = Path(tempfile.mkdtemp(prefix="imis-d-", dir="/tmp"))
        if not hasattr(os, "geteuid") or os.geteuid() != 0:
            pytest.skip("only root can make a small disk")
        command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", str(folder)]
        if subprocess.run(command, capture_output=True).returncode:
            pytest.skip("this machine does not let us mount a small disk")
        mounted.append(folder)
        return folder

    yield make
    for folder in mounted:
        subprocess.run(["umount", "-l", str(folder)], check=True)
        folder.rmdir()


@pytest.fixture
def home():
    """A folder that the server's account can reach."""
    folder = Path(tempfile.mkdtemp(prefix="imis-c-", dir="/tmp"))
    folder.chmod(0o755)
    yield folder / "home"
    shutil.rmtree(folder, ignore_errors=True)


def copy_server(cluster: Cluster, home: Path) -> Path:
    """Copy the running test server with all its databases, as a base backup does; returns the copy's data folder."""
    copied = Cluster(home)
    home.mkdir()
    copied.account.own(home, 0o700)
    where = cluster.params("postgres")
    command = [
        cluster.programs.path("pg_basebackup"), "-h", str(where["host"]), "-p", str(where["port"]), "-U", str(where["user"]),
        "-D", str(copied.data), "-c", "fast", "-X", "stream", "--no-sync", "--no-manifest",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, **copied.account.arguments)
    assert done.returncode == 0, done.stderr
    return copied.data


@pytest.fixture
def own_server(cluster, db_name, home):
    """A durable server for one test, a copy of the test server with ``db_name`` in it; it may be killed."""
    copy_server(cluster, home)
    server = Cluster(home)
    server.start()
    yield server
    if server.is_running():
        kill_all(server)  # nothing of it is wanted: no last checkpoint
    server.destroy()


@pytest.fixture
def quick_server(cluster, db_name, home, request):
    """As ``own_server``, without waiting for the disk at every save: for tests that stop or restore a server, and lose nothing by power.

    Parametrised indirectly, the parameter is a text for its postgresql.conf.
    """
    copy_server(cluster, home)
    server = Cluster(home, durable=False)
    with open(server.data / "postgresql.conf", "a", encoding="utf-8") as conf:
        conf.write(getattr(request, "param", ""))
    server.start()
    yield server
    if server.is_running():
        kill_all(server)
    server.destroy()


def kill_all(server: Cluster) -> int:
    """Kill -9 the server and each of its processes, as a power cut would; returns how many there were."""
    master = int((server.data / "postmaster.pid").read_text().splitlines()[0])
    os.kill(master, signal.SIGSTOP)  # it must not clean up after its children, nor start new ones
    killed = [master]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if os.readlink(process / "cwd") == str(server.data) and int(process.name) != master:
                os.kill(int(process.name), signal.SIGKILL)
                killed.append(int(process.name))
        except OSError:
            continue  # it ended, or is another account's and so not of this server
    os.kill(master, signal.SIGKILL)
    return len(killed)


class Line:
    """A network line between a client on loopback TCP and a server's socket. It can fall silent and be cut.

    Silent is not closed: packets that arrive are dropped by the kernel before they are acknowledged, as when a cable is
    pulled between two switches. Nobody is told.
    """

    _DROP = struct.pack("HBBI", 0x06, 0, 0, 0)  # one BPF instruction: return 0, keep nothing of the packet
    _ATTACH, _DETACH = 26, 27  # SO_ATTACH_FILTER, SO_DETACH_FILTER of Linux

    def __init__(self, path: str) -> None:
        self.path = path
        self.silent = False
        self._lock = threading.Lock()
        self._near: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _address = self._listener.accept()
            except OSError:
                return  # closed
            far = socket.socket(socket.AF_UNIX)
            try:
                far.connect(self.path)
            except OSError:
                near.close()
                far.close()
                continue
            near.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._near.append(near)
                if self.silent:
                    self._drop(near)
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(source, sink), daemon=True).start()

    @staticmethod
    def _carry(source: socket.socket, sink: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            for end in (source, sink):
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # the other direction was quicker

    def _drop(self, end: socket.socket) -> None:
        import ctypes

        code = ctypes.create_string_buffer(self._DROP)
        program = struct.pack("HL", 1, ctypes.addressof(code))
        try:
            end.setsockopt(socket.SOL_SOCKET, self._ATTACH, program)
        except PermissionError:
            pytest.skip("this account may not attach a filter to a socket here, so no line can be made silent; run this test as root")

    def fall_silent(self) -> None:
        """From now on no packet of a client arrives, new connections included."""
        with self._lock:
            self.silent = True
            for end in (self._listener, *self._near):
                if end.fileno() >= 0:
                    self._drop(end)

    def come_back(self) -> None:
        """Packets arrive again."""
        with self._lock:
            self.silent = False
            for end in (self._listener, *self._near):
                if end.fileno() >= 0:
                    end.setsockopt(socket.SOL_SOCKET, self._DETACH, 0)

    def close(self) -> None:
        """End the line, for its clients as well: a socket that a thread still reads from is not closed by closing it."""
        if self.silent:
            self.come_back()
        with self._lock:
            for end in (self._listener, *self._near):
                with contextlib.suppress(OSError):  # the other side was quicker
                    end.shutdown(socket.SHUT_RDWR)
                end.close()


@pytest.fixture
def line(cluster):
    """A line to the test server: ``line.port`` on 127.0.0.1."""
    where = cluster.params("postgres")
    made = Line(f"{where['host']}/.s.PGSQL.{where['port']}")
    yield made
    made.close()


def wait_for(condition, seconds: float = 30.0, what: str = "") -> None:
    """Wait without Qt until the condition holds."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, f"waited too long {what}"
        time.sleep(0.02)
