import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A blocking TCP connection with a deadline on every wait.
final class Socket {
    private let descriptor: Int32

    /// Connects to an IPv4 address.
    ///
    /// - Throws: ``HTTPFailure/system(call:code:)``.
    init(host: String, port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw HTTPFailure.system(call: "socket", code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else {
            throw HTTPFailure.system(call: "inet_pton", code: EINVAL)
        }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw HTTPFailure.system(call: "connect", code: errno) }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(descriptor) }

    /// What the socket can do without blocking.
    struct Readiness {
        let canRead: Bool
        let canWrite: Bool
    }

    /// Waits until bytes can be read or, when asked for, written.
    func wait(forWriting: Bool, until deadline: ContinuousClock.Instant) throws -> Readiness {
        let left = ContinuousClock.now.duration(to: deadline) / Duration.milliseconds(1)
        let milliseconds = Int32(clamping: Int(left))
        guard milliseconds > 0 else { throw HTTPFailure.timedOut(phase: forWriting ? "send" : "receive") }
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN | (forWriting ? POLLOUT : 0)), revents: 0)
        let count = poll(&entry, 1, milliseconds)
        if count < 0, errno != EINTR { throw HTTPFailure.system(call: "poll", code: errno) }
        let events = Int32(entry.revents)
        return Readiness(
            canRead: events & (POLLIN | POLLHUP | POLLERR) != 0, canWrite: events & POLLOUT != 0)
    }

    /// Sends as much as goes without waiting; nil when the peer no longer takes any.
    func send(_ bytes: ArraySlice<UInt8>) throws -> Int? {
        let count = bytes.withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        if count >= 0 { return count }
        switch errno {
        case EAGAIN, EINTR: return 0
        case EPIPE, ECONNRESET: return nil
        default: throw HTTPFailure.system(call: "send", code: errno)
        }
    }

    /// Receives what is there; empty when the peer ended the connection.
    func receive() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            count = max(recv(descriptor, buffer.baseAddress, buffer.count, 0), 0)
        }
    }
}
