import NIOCore
import SpecRuntime

/// A command of OpenKJ, with its fields read as leniently as its own servers do: numbers may be texts, switches may be
/// 0 and 1, and what is unknown is passed over.
struct OpenKJRequest: Sendable {
    /// Echoed in the answer as it came.
    let command: String
    private let members: [String: JSONValue]

    /// Reads a body; nil for one that is no JSON object.
    init?(_ body: ByteBuffer) {
        guard let members = Self.members(of: body) ?? Self.members(of: JSONRepair.repaired(body)) else {
            return nil
        }
        self.members = members
        command = Self.text(members["command"]) ?? ""
    }

    /// A text; a number as it is written.
    func text(_ name: String) -> String? { Self.text(members[name]) }

    /// A whole number within 32 bits.
    func integer(_ name: String) -> Int32? {
        switch members[name] {
        case .number(let text), .string(let text):
            return Int32(text.trimmingWhitespace()) ?? Double(text).flatMap { Int32(exactly: $0) }
        default: return nil
        }
    }

    /// A switch.
    func flag(_ name: String) -> Bool? {
        switch members[name] {
        case .bool(let value): value
        case .number(let text), .string(let text):
            switch text.trimmingWhitespace().lowercased() {
            case "1", "true": true
            case "0", "false": false
            default: nil
            }
        default: nil
        }
    }

    /// The songs of a batch that can be kept, repaired, and how many there were.
    func songs() -> (kept: [SongText], received: Int) {
        guard case .array(let items)? = members["songs"] else { return ([], 0) }
        let kept = items.compactMap { item -> SongText? in
            guard case .object(let fields) = item else { return nil }
            let song = Dictionary(fields) { first, _ in first }
            guard let artist = Self.text(song["artist"]), let title = Self.text(song["title"]) else {
                return nil
            }
            return SongText(repairing: artist, title)
        }
        return (kept, items.count)
    }

    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    private static func members(of body: ByteBuffer) -> [String: JSONValue]? {
        var violations: [Violation] = []
        guard case .object(let members)? = decodeJSON(body, &violations, { $0.value() }) else { return nil }
        return Dictionary(members) { first, _ in first }
    }
}
