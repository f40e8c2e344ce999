/// A password somebody typed, in Unicode's normal form C, so that one text typed on two devices is one password.
///
/// It shows nothing of itself in logs and messages.
public struct Password: Sendable {
    /// The most bytes of UTF-8 that are looked at.
    public static let maximumBytes = 1024

    /// The UTF-8 that is hashed.
    let bytes: [UInt8]

    /// Takes the text; nil when it has more than ``maximumBytes`` bytes, which is too long for any policy.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes else { return nil }
        // What the standard library compares strings by. A test keeps it to the vectors of the Unicode standard.
        bytes = text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : text._nfcCodeUnits
    }

    /// The text in normal form.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Password: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }
    /// Asterisks.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
