import Dispatch
import Foundation

#if canImport(Glibc)
    import Glibc
#endif

/// A server that sends prepared bytes, one text per request, and keeps what it was sent.
final class ScriptedPeer: @unchecked Sendable {
    let port: UInt16
    // Safe: the listening descriptor never changes; `received` and `connections` are read and written under the lock.
    private let descriptor: Int32
    private let lock = NSLock()
    private var received: [String] = []
    private var connections = 0

    /// Answers the requests of each connection with its list of texts, then ends the connection.
    init(_ script: [[String]]) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let descriptor = descriptor
        withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = bind(descriptor, pointer, length)
                _ = listen(descriptor, 8)
                _ = getsockname(descriptor, pointer, &length)
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        DispatchQueue.global().async { script.forEach(self.serve) }
    }

    deinit { close(descriptor) }

    var requests: [String] { lock.withLock { received } }
    var connectionCount: Int { lock.withLock { connections } }

    private func serve(_ replies: [String]) {
        let connection = accept(descriptor, nil, nil)
        defer { close(connection) }
        lock.withLock { connections += 1 }
        for reply in replies {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            let count = recv(connection, &bytes, bytes.count, 0)
            guard count > 0 else { return }
            lock.withLock { received.append(String(decoding: bytes[..<count], as: UTF8.self)) }
            _ = Array(reply.utf8).withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
        }
    }
}
