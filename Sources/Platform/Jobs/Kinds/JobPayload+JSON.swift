import NIOCore
import SpecRuntime

extension JobPayload {
    /// The payload as JSON, its members in the order of their names.
    func json() throws(JobPayloadError) -> String {
        var writer = JSONWriter(capacity: 128)
        writer.value(.object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
        let buffer = writer.finish()
        guard buffer.readableBytes <= Self.maximumBytes else {
            throw JobPayloadError(
                "the payload has \(buffer.readableBytes) bytes, more than \(Self.maximumBytes)")
        }
        return String(buffer: buffer)
    }

    /// Reads JSON as the database gives it.
    init(json: [UInt8]) throws(JobPayloadError) {
        var violations: [Violation] = []
        let value = decodeJSON(ByteBuffer(bytes: json), &violations) { $0.value() }
        guard case .object(let members) = value else {
            throw JobPayloadError("the payload is no JSON object")
        }
        self.init(members: Dictionary(members) { first, _ in first })
    }
}
