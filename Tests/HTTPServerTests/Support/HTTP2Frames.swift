/// One HTTP/2 frame (RFC 9113 §4.1), as bytes that a test can read.
struct HTTP2TestFrame {
    static let data: UInt8 = 0, headers: UInt8 = 1, reset: UInt8 = 3, settings: UInt8 = 4, goAway: UInt8 = 7
    static let endStream: UInt8 = 1, endHeaders: UInt8 = 4

    let type: UInt8
    var flags: UInt8 = 0
    var stream: UInt8 = 0
    var payload: [UInt8] = []

    var bytes: [UInt8] {
        [0, UInt8(payload.count >> 8), UInt8(payload.count & 255), type, flags, 0, 0, 0, stream] + payload
    }

    /// A whole GET request: the method and scheme by static index, path and authority as literals.
    static func request(_ stream: UInt8, _ path: String) -> HTTP2TestFrame {
        HTTP2TestFrame(
            type: headers, flags: endStream | endHeaders, stream: stream, payload: block(method: 0x82, path))
    }

    /// The head of a POST request whose body follows.
    static func upload(_ stream: UInt8, _ path: String) -> HTTP2TestFrame {
        HTTP2TestFrame(type: headers, flags: endHeaders, stream: stream, payload: block(method: 0x83, path))
    }

    /// The head of a POST request whose body is a form in parts; the type's name has the static index 31.
    static func multipart(_ stream: UInt8, _ path: String) -> HTTP2TestFrame {
        let type = Array("multipart/form-data; boundary=x".utf8)
        return HTTP2TestFrame(
            type: headers, flags: endHeaders, stream: stream,
            payload: block(method: 0x83, path) + [0x0F, 16, UInt8(type.count)] + type)
    }

    private static func block(method: UInt8, _ path: String) -> [UInt8] {
        [method, 0x86, 0x04, UInt8(path.utf8.count)] + Array(path.utf8) + [0x01, 4] + Array("test".utf8)
    }
}

extension RawClient {
    /// Begins HTTP/2 with prior knowledge.
    func beginHTTP2() {
        send(
            Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
                + HTTP2TestFrame(type: HTTP2TestFrame.settings).bytes)
    }

    /// The next frame of that type, others skipped.
    func frame(_ type: UInt8, stream: UInt8? = nil) throws -> HTTP2TestFrame {
        while true {
            let head = try bytes(9)
            let payload = try bytes(Int(head[1]) << 8 | Int(head[2]))
            let frame = HTTP2TestFrame(type: head[3], flags: head[4], stream: head[8], payload: payload)
            if frame.type == type, stream == nil || stream == frame.stream { return frame }
        }
    }
}
