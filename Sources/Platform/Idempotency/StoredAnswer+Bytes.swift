import NIOCore
import SpecRuntime

/// A stored answer is not what this program writes.
struct MalformedAnswer: Error {}

/// An answer as bytes: a version, the status, and texts each with its length before it; numbers in network order.
extension StoredAnswer {
    private static let version: UInt8 = 1
    /// In place of a length: there is no such text.
    private static let absent = UInt32.max

    /// The answer to be stored.
    var bytes: [UInt8] {
        var buffer = ByteBuffer()
        buffer.writeInteger(Self.version)
        buffer.writeInteger(UInt16(status))
        Self.write(contentType.map { ByteBuffer(string: $0) }, to: &buffer)
        buffer.writeInteger(UInt32(headers.count))
        for field in headers {
            Self.write(ByteBuffer(string: field.name), to: &buffer)
            Self.write(ByteBuffer(string: field.value), to: &buffer)
        }
        Self.write(body, to: &buffer)
        return Array(buffer.readableBytesView)
    }

    /// Reads what ``bytes`` wrote.
    init(bytes: [UInt8]) throws(MalformedAnswer) {
        var buffer = ByteBuffer(bytes: bytes)
        guard buffer.readInteger(as: UInt8.self) == Self.version,
            let status = buffer.readInteger(as: UInt16.self)
        else { throw MalformedAnswer() }
        let contentType = try Self.read(from: &buffer)
        guard let count = buffer.readInteger(as: UInt32.self) else { throw MalformedAnswer() }
        var headers: [HeaderField] = []
        for _ in 0..<count {
            guard let name = try Self.read(from: &buffer), let value = try Self.read(from: &buffer) else {
                throw MalformedAnswer()
            }
            headers.append(HeaderField(String(buffer: name), String(buffer: value)))
        }
        let body = try Self.read(from: &buffer)
        guard buffer.readableBytes == 0 else { throw MalformedAnswer() }
        self.init(
            status: Int(status), headers: headers, contentType: contentType.map { String(buffer: $0) },
            body: body)
    }

    private static func write(_ text: ByteBuffer?, to buffer: inout ByteBuffer) {
        guard let text else {
            buffer.writeInteger(absent)
            return
        }
        buffer.writeInteger(UInt32(text.readableBytes))
        buffer.writeImmutableBuffer(text)
    }

    private static func read(from buffer: inout ByteBuffer) throws(MalformedAnswer) -> ByteBuffer? {
        guard let length = buffer.readInteger(as: UInt32.self) else { throw MalformedAnswer() }
        guard length != absent else { return nil }
        guard let text = buffer.readSlice(length: Int(length)) else { throw MalformedAnswer() }
        return text
    }
}
