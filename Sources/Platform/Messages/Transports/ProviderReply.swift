import NIOCore
import SpecRuntime

/// A provider's JSON answer, read leniently: what is missing or of another type is nil.
struct ProviderReply: Sendable {
    private let value: JSONValue

    init(_ body: [UInt8]) {
        var violations: [Violation] = []
        value = decodeJSON(ByteBuffer(bytes: body), &violations) { $0.value() } ?? .null
    }

    private init(value: JSONValue) {
        self.value = value
    }

    /// A member of an object.
    subscript(_ name: String) -> ProviderReply {
        guard case .object(let members) = value, let found = members.first(where: { $0.0 == name }) else {
            return ProviderReply(value: .null)
        }
        return ProviderReply(value: found.1)
    }

    /// The first element of an array.
    var first: ProviderReply {
        guard case .array(let elements) = value, let first = elements.first else {
            return ProviderReply(value: .null)
        }
        return ProviderReply(value: first)
    }

    /// A text, or a number as text.
    var text: String? {
        switch value {
        case .string(let text), .number(let text): text
        default: nil
        }
    }
}
