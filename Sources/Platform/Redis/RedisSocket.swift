import Glibc

/// A connected socket, plain or under TLS.
// @unchecked: one thread at a time holds it; the one that connects hands it over to the driver's and keeps nothing.
final class RedisSocket: @unchecked Sendable {
    enum Transfer: Equatable {
        case bytes(Int)
        /// Nothing can be done until the socket is ready; while it blocks, its time was up.
        case notReady
        case closed(String)
    }

    let descriptor: Int32
    private var tls: RedisTLSSession?

    init(takingOwnershipOf descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        tls = nil
        Glibc.close(descriptor)
    }

    /// Whether bytes may wait where the kernel does not show them.
    var buffersInput: Bool { tls != nil }

    /// Encrypts what follows.
    func startTLS(_ session: RedisTLSSession) {
        tls = session
    }

    /// Reads what has come in.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        if let tls { return tls.read(into: buffer) }
        let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        return count == 0 ? .closed("the server closed the connection") : Self.transfer(count)
    }

    /// Sends as much as there is room for.
    func write(_ bytes: UnsafeRawBufferPointer) -> Transfer {
        if let tls { return tls.write(bytes) }
        return Self.transfer(send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)))
    }

    /// Lets reads and writes block for at most so long, or not at all where nil.
    func setPatience(_ patience: Duration?) {
        let flags = fcntl(descriptor, F_GETFL)
        guard let patience else {
            _ = fcntl(descriptor, F_SETFL, flags | O_NONBLOCK)
            return
        }
        _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK)
        let (seconds, attoseconds) = patience.components
        var time = timeval(
            tv_sec: Int(max(seconds, 0)), tv_usec: max(Int(attoseconds / 1_000_000_000_000), 1))
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
    }

    private static func transfer(_ count: Int) -> Transfer {
        guard count < 0 else { return .bytes(count) }
        switch errno {
        case EAGAIN, EWOULDBLOCK, EINTR: return .notReady
        default: return .closed(String(cString: strerror(errno)))
        }
    }
}
