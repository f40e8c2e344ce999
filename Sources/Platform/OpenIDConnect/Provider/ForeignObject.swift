import NIOCore
import SpecRuntime

/// A JSON object that somebody else made: members that are not asked for are passed over, a member given twice spoils
/// the whole.
struct ForeignObject: Sendable {
    private let members: [String: JSONValue]

    init?(json: [UInt8]) {
        var violations: [Violation] = []
        guard let value = decodeJSON(ByteBuffer(bytes: json), &violations, { $0.value() }) else { return nil }
        self.init(value)
    }

    init?(_ value: JSONValue) {
        guard case .object(let pairs) = value else { return nil }
        members = Dictionary(pairs) { first, _ in first }
    }

    subscript(_ name: String) -> JSONValue? { members[name] }

    /// The names of the members.
    var names: [String] { members.keys.sorted() }

    func string(_ name: String) -> String? {
        guard case .string(let text) = members[name] else { return nil }
        return text
    }

    func bool(_ name: String) -> Bool? {
        guard case .bool(let value) = members[name] else { return nil }
        return value
    }

    /// Seconds since the Unix epoch, a fraction cut off (RFC 7519 §2, NumericDate).
    func seconds(_ name: String) -> Int64? {
        guard case .number(let text) = members[name], let value = Double(text), abs(value) < 1e12 else {
            return nil
        }
        return Int64(value.rounded(.down))
    }

    /// An array of strings.
    func strings(_ name: String) -> [String]? {
        guard case .array(let items) = members[name] else { return nil }
        let texts = items.compactMap { item in
            if case .string(let text) = item { text } else { nil }
        }
        return texts.count == items.count ? texts : nil
    }

    /// The objects of an array.
    func objects(_ name: String) -> [ForeignObject]? {
        guard case .array(let items) = members[name] else { return nil }
        return items.compactMap { ForeignObject($0) }
    }

    func object(_ name: String) -> ForeignObject? {
        members[name].flatMap { ForeignObject($0) }
    }
}
