import Dispatch
import Foundation

/// An HTTP/1.1 client that sends exactly what it is told, keeps connections, and shares no code with the server.
public final class HTTPClient: Sendable {
    public let host: String
    public let port: UInt16
    private let timeout: Duration
    private let idle = IdleConnections()

    /// Makes a client for an IPv4 address; connections are made when they are needed.
    public init(host: String, port: UInt16, timeout: Duration = .seconds(20)) {
        self.host = host
        self.port = port
        self.timeout = timeout
    }

    /// Sends a request and returns its reply.
    ///
    /// - Throws: ``HTTPFailure``.
    public func send(_ call: HTTPCall) async throws -> HTTPReply {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try self.exchange(call) })
            }
        }
    }

    private func exchange(_ call: HTTPCall) throws -> HTTPReply {
        if let connection = idle.take() {
            do {
                return try exchange(call, on: connection)
            } catch HTTPFailure.ended(received: 0) {
                // The server may end an idle connection at any time (RFC 9112 §9.5).
            }
        }
        return try exchange(call, on: HTTPConnection(host: host, port: port))
    }

    private func exchange(_ call: HTTPCall, on connection: HTTPConnection) throws -> HTTPReply {
        let reply = try connection.exchange(call, timeout: timeout)
        if connection.isReusable { idle.put(connection) }
        return reply
    }
}

/// Connections that wait for their next exchange.
private final class IdleConnections: @unchecked Sendable {
    // Safe: every access to `connections` holds the lock, and a connection taken out has one owner.
    private let lock = NSLock()
    private var connections: [HTTPConnection] = []

    func take() -> HTTPConnection? { lock.withLock { connections.popLast() } }

    func put(_ connection: HTTPConnection) { lock.withLock { connections.append(connection) } }
}
