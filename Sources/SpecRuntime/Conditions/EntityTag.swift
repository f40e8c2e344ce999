/// The name of one version of a resource, as `ETag` carries it (RFC 9110 §8.8.3).
public struct EntityTag: Sendable, Equatable, CustomStringConvertible {
    /// The text between the quotes.
    public let opaque: String
    /// Whether versions of the same tag may differ in their bytes, though not in what they mean.
    public let isWeak: Bool

    /// Names a version; what a tag cannot hold is percent-encoded.
    public init(_ opaque: String, isWeak: Bool = false) {
        self.opaque = Self.encoded(opaque)
        self.isWeak = isWeak
    }

    init(received opaque: Substring, isWeak: Bool) {
        self.opaque = String(opaque)
        self.isWeak = isWeak
    }

    /// The tag as it stands in a field.
    public var description: String { "\(isWeak ? "W/" : "")\"\(opaque)\"" }

    /// Whether both stand for versions that mean the same (§8.8.3.2).
    func matchesWeakly(_ other: EntityTag) -> Bool { opaque == other.opaque }

    /// Whether both stand for the same bytes (§8.8.3.2).
    func matchesStrongly(_ other: EntityTag) -> Bool { self == other && !isWeak }

    static func isAllowed(_ byte: UInt8) -> Bool {
        byte == 0x21 || (0x23...0x7E).contains(byte) || byte >= 0x80
    }

    private static func encoded(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ isAllowed($0) && $0 < 0x80 }) else { return text }
        return text.utf8.map { byte in
            if isAllowed(byte), byte < 0x80 { return String(Unicode.Scalar(byte)) }
            return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }
}
