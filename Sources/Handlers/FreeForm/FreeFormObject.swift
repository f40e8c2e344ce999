import NIOCore
import SpecRuntime

/// Objects whose form the contract leaves open, as the database keeps them.
enum FreeFormObject {
    /// The members of a stored object; none where the text is no object.
    static func read(_ json: [UInt8]) -> [String: JSONValue] {
        var violations: [Violation] = []
        guard case .object(let members)? = decodeJSON(ByteBuffer(bytes: json), &violations, { $0.value() })
        else { return [:] }
        return Dictionary(members) { _, last in last }
    }

    /// The text to store, its members in alphabetical order.
    static func write(_ members: [String: JSONValue]) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(.object(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }))
        return Array(writer.finish().readableBytesView)
    }

    /// Applies a JSON Merge Patch (RFC 7396 §2): null removes a member, an object merges into an object, anything else
    /// replaces.
    static func merge(_ patch: [String: JSONValue], into members: [String: JSONValue]) -> [String: JSONValue]
    {
        var merged = members
        for (name, value) in patch {
            switch value {
            case .null: merged[name] = nil
            case .object(let inner):
                let present = members[name].flatMap(object) ?? [:]
                let patch = Dictionary(inner) { _, last in last }
                merged[name] = .object(
                    merge(patch, into: present).sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
            default: merged[name] = value
            }
        }
        return merged
    }

    private static func object(_ value: JSONValue) -> [String: JSONValue]? {
        guard case .object(let members) = value else { return nil }
        return Dictionary(members) { _, last in last }
    }
}
