import Glibc

/// A blocking TCP client that sends bytes as they are; each wait ends after ten seconds.
final class RawClient: @unchecked Sendable {
    // Safe: a test hands the client from one blocking call to the next, never to two at once.
    private let descriptor: CInt
    private var received: [UInt8] = []

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    init(port: Int, receiveBuffer: Int32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        if var receiveBuffer { setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, 4) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw Failure(description: "connect: \(errno)") }
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Sends text; a connection that the server has closed is not an error here.
    func send(_ text: String) {
        send(Array(text.utf8))
    }

    /// Sends bytes.
    func send(_ bytes: [UInt8]) {
        _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// Sends the same text again and again at a slow pace, as a slow client does.
    func trickle(_ text: String, times: Int, everyMilliseconds pause: UInt32) {
        for _ in 0..<times {
            send(text)
            usleep(pause * 1_000)
        }
    }

    /// Closes the connection.
    func disconnect() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// The next answer; its body is as long as its `Content-Length`, none for `hasBody: false`.
    func response(hasBody: Bool = true) throws -> RawResponse {
        let head = try take { bytes in
            (0..<max(0, bytes.count - 3)).first { bytes[$0..<($0 + 4)].elementsEqual([13, 10, 13, 10]) }.map {
                $0 + 4
            }
        }
        var response = RawResponse(head: String(decoding: head, as: UTF8.self))
        let length = hasBody ? response["content-length"].flatMap { Int($0) } ?? 0 : 0
        response.body = String(decoding: try take { $0.count >= length ? length : nil }, as: UTF8.self)
        return response
    }

    /// Whether the server ends the connection, with nothing further sent.
    func isClosedByServer() -> Bool {
        received.isEmpty && fill() == false
    }

    /// The next bytes, exactly so many.
    func bytes(_ count: Int) throws -> [UInt8] {
        try take { $0.count >= count ? count : nil }
    }

    /// Everything up to the connection's end; nil where that is a reset.
    func rest() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count < 0 { return nil }
            if count == 0 { return received }
            received += chunk[..<count]
        }
    }

    /// The data of the chunks up to the last one (RFC 9112 §7.1).
    func chunks() throws -> [String] {
        var chunks: [String] = []
        while true {
            let line = try take { bytes in bytes.firstIndex(of: 10).map { $0 + 1 } }
            let size = Int(String(decoding: line.dropLast(2), as: UTF8.self), radix: 16) ?? -1
            let data = try take { $0.count >= size + 2 ? size + 2 : nil }
            if size == 0 { return chunks }
            chunks.append(String(decoding: data.dropLast(2), as: UTF8.self))
        }
    }

    private func take(_ end: ([UInt8]) -> Int?) throws -> [UInt8] {
        while true {
            if let end = end(received) {
                defer { received.removeFirst(end) }
                return Array(received[..<end])
            }
            guard fill() else {
                throw Failure(description: "closed after '\(String(decoding: received, as: UTF8.self))'")
            }
        }
    }

    private func fill() -> Bool {
        var chunk = [UInt8](repeating: 0, count: 64 * 1024)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count > 0 { received += chunk[..<count] }
        return count > 0
    }
}

/// An answer as it came over the wire.
struct RawResponse {
    let status: Int
    private let fields: [(name: String, value: String)]
    var body = ""

    init(head: String) {
        let lines = head.split(separator: "\r\n")
        status = lines.first.flatMap { Int($0.split(separator: " ")[1]) } ?? 0
        fields = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts[1].drop { $0 == " " }.description)
        }
    }

    /// The first field of that name in lower case.
    subscript(name: String) -> String? {
        fields.first { $0.name == name }?.value
    }
}
