/// One keep-alive connection; an exchange at a time.
final class HTTPConnection {
    private let socket: Socket
    private let authority: String
    private var leftover: [UInt8] = []
    /// Whether another exchange may follow.
    private(set) var isReusable = true
    /// How many exchanges were completed.
    private(set) var exchanges = 0

    init(host: String, port: UInt16) throws {
        socket = try Socket(host: host, port: port)
        authority = "\(host):\(port)"
    }

    /// Sends a request and reads its reply, also while the body is still being sent.
    ///
    /// - Throws: ``HTTPFailure``.
    func exchange(_ call: HTTPCall, timeout: Duration) throws -> HTTPReply {
        let bytes = call.encoded(authority: authority)
        var unsent: ArraySlice<UInt8>? = bytes[...]
        var parser = ReplyParser(method: call.method)
        let deadline = ContinuousClock.now + timeout
        isReusable = false
        while true {
            let ready = try socket.wait(forWriting: unsent != nil, until: deadline)
            if ready.canRead {
                let received = socket.receive()
                if received.isEmpty { return try atEnd(&parser) }
                if let (reply, rest) = try parser.feed(received) {
                    return try completed(reply, rest, wasSent: unsent == nil)
                }
            }
            if ready.canWrite, let pending = unsent {
                unsent = try socket.send(pending).map(pending.dropFirst) ?? nil
                if unsent?.isEmpty == true { unsent = nil }
            }
        }
    }

    private func atEnd(_ parser: inout ReplyParser) throws -> HTTPReply {
        guard let reply = try parser.end() else { throw HTTPFailure.ended(received: parser.received) }
        exchanges += 1
        return reply
    }

    private func completed(_ reply: HTTPReply, _ rest: [UInt8], wasSent: Bool) throws -> HTTPReply {
        guard rest.isEmpty else { throw HTTPFailure.malformed("\(rest.count) bytes after the reply") }
        exchanges += 1
        isReusable = wasSent && reply.first("connection")?.lowercased() != "close"
        return reply
    }
}
