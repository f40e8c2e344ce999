import NIOCore
import NIOHTTP1
import SpecRuntime

/// Bytes that are served as they are at one path.
struct StaticResource: Sendable {
    /// The methods that every resource answers.
    static let allow = "GET, HEAD, OPTIONS"

    private let contentType: String
    private let body: ByteBuffer
    private let entityTag: String
    private let fields: [HeaderField]

    /// Keeps the bytes; `fields` are sent with each answer.
    init(contentType: String, bytes: [UInt8], cacheControl: String, fields: [HeaderField] = []) {
        self.contentType = contentType
        body = ByteBuffer(bytes: bytes)
        entityTag = Self.entityTag(bytes)
        self.fields = [HeaderField("ETag", entityTag), HeaderField("Cache-Control", cacheControl)] + fields
    }

    /// The bytes, or 304 for a client that has them (RFC 9110 §13.1.2).
    func response(_ headers: HTTPHeaders) -> Response {
        if headers[canonicalForm: "if-none-match"].contains(where: { matches($0) }) {
            return Response(status: 304, headers: fields)
        }
        return Response(status: 200, headers: fields, contentType: contentType, body: body)
    }

    private func matches(_ candidate: Substring) -> Bool {
        candidate == "*" || candidate == entityTag || candidate == "W/" + entityTag
    }

    /// A strong tag from the FNV-1a hash of the bytes: it tells versions apart, it proves nothing.
    private static func entityTag(_ bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return "\"\(String(hash, radix: 16))-\(String(bytes.count, radix: 16))\""
    }
}
