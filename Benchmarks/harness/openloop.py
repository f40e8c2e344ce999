"""An open-loop HTTP/1.1 load of many kinds on one thread: cheap enough to share a machine with what it measures.

Every request has a moment at which it is due, and its answer's latency counts from then, however late it left.
"""

import collections
import errno
import heapq
import itertools
import re
import select
import socket
import time
from collections.abc import Callable

CONTENT_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
CLOSES = re.compile(rb"\r\nconnection: *close", re.IGNORECASE)

Answered = Callable[[int, bytes, bytes], None]
"""Takes an answer's status, head and body; a status of 0 is a connection that ended without an answer."""


class Loop:
    """Timers and sockets. Timers are kept to microseconds, which an epoll's own time-out is not."""

    def __init__(self) -> None:
        self.epoll = select.epoll()
        self.ready = [self.epoll.fileno()]
        self.connections: dict[int, Connection] = {}
        self.timers: list = []
        self.order = itertools.count()

    def at(self, due: float, action: Callable, *arguments) -> None:
        heapq.heappush(self.timers, (due, next(self.order), action, arguments))

    def run(self, until: float, idle: Callable[[], bool] = lambda: False) -> None:
        """Until the moment, or until `idle` says that nothing is left to wait for."""
        while (now := time.perf_counter()) < until and not idle():
            if self.timers and self.timers[0][0] <= now:
                _, _, action, arguments = heapq.heappop(self.timers)
                action(*arguments)
                # Answers that came meanwhile are not kept waiting by a queue of timers.
                self.exchange(0)
            else:
                self.exchange(min(self.timers[0][0] if self.timers else until, until) - now)

    def exchange(self, seconds: float) -> None:
        if seconds > 0:
            select.select(self.ready, (), (), seconds)
        for descriptor, events in self.epoll.poll(0):
            connection = self.connections.get(descriptor)
            if connection is not None:
                connection.serve(events)


class Connection:
    """One keep-alive connection that carries one request at a time."""

    __slots__ = ("loop", "socket", "descriptor", "unsent", "received", "needed", "answered", "is_open")

    def __init__(self, loop: Loop, port: int) -> None:
        self.loop = loop
        self.socket = socket.socket()
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.descriptor = self.socket.fileno()
        self.unsent = self.received = b""
        self.needed = 0
        self.answered: Answered | None = None
        code = self.socket.connect_ex(("127.0.0.1", port))
        if code not in (0, errno.EINPROGRESS):
            raise OSError(code, "cannot connect")
        self.is_open = True
        loop.connections[self.descriptor] = self
        loop.epoll.register(self.descriptor, select.EPOLLIN)

    def send(self, request: bytes, answered: Answered) -> None:
        self.answered, self.received, self.needed = answered, b"", 0
        self.unsent = request
        self.flush()

    def flush(self) -> None:
        try:
            self.unsent = self.unsent[self.socket.send(self.unsent) :]
        except BlockingIOError:
            pass
        except OSError:
            self.close()
            return
        wanted = select.EPOLLIN | (select.EPOLLOUT if self.unsent else 0)
        if self.unsent or wanted != select.EPOLLIN:
            self.loop.epoll.modify(self.descriptor, wanted)

    def serve(self, events: int) -> None:
        if events & select.EPOLLOUT and self.unsent:
            self.flush()
            if self.is_open and not self.unsent:
                self.loop.epoll.modify(self.descriptor, select.EPOLLIN)
        if events & ~select.EPOLLOUT and self.is_open:
            self.receive()

    def receive(self) -> None:
        try:
            piece = self.socket.recv(262144)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece:
            self.close()
            return
        self.received = self.received + piece if self.received else piece
        if len(self.received) < self.needed:
            return
        end = self.received.find(b"\r\n\r\n")
        if end < 0:
            return
        head = self.received[: end + 2]
        length = CONTENT_LENGTH.search(head)
        self.needed = end + 4 + (int(length.group(1)) if length else 0)
        if len(self.received) < self.needed:
            return
        body, self.received = self.received[end + 4 : self.needed], b""
        answered, self.answered = self.answered, None
        if CLOSES.search(head):
            self.close()
        if answered is not None:
            answered(int(head[9:12]), head, body)

    def close(self) -> None:
        if not self.is_open:
            return
        self.is_open = False
        del self.loop.connections[self.descriptor]
        self.socket.close()
        answered, self.answered = self.answered, None
        if answered is not None:
            answered(0, b"", b"")


class Pool:
    """Connections of one client, or of many that come and go; at most so many at a time, more requests wait."""

    def __init__(self, loop: Loop, port: int, most: int) -> None:
        self.loop, self.port, self.most = loop, port, most
        self.idle: list[Connection] = []
        self.open = 0
        self.waiting: collections.deque[tuple[bytes, Answered]] = collections.deque()

    def send(self, request: bytes, answered: Answered) -> None:
        # The server closes what is idle for long; that is no error of anybody's.
        while self.idle:
            connection = self.idle.pop()
            if connection.is_open:
                self.use(connection, request, answered)
                return
            self.open -= 1
        if self.open >= self.most:
            self.waiting.append((request, answered))
            return
        try:
            connection = Connection(self.loop, self.port)
        except OSError:
            answered(0, b"", b"")
            return
        self.open += 1
        self.use(connection, request, answered)

    def use(self, connection: Connection, request: bytes, answered: Answered) -> None:
        def finished(status: int, head: bytes, body: bytes) -> None:
            if self.waiting and connection.is_open:
                self.use(connection, *self.waiting.popleft())
            elif connection.is_open:
                self.idle.append(connection)
            else:
                self.open -= 1
                if self.waiting:
                    self.send(*self.waiting.popleft())
            answered(status, head, body)

        connection.send(request, finished)
