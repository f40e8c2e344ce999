/// A code that stands in once for a lost authenticator: sixteen of 32 symbols that are not mistaken for each other,
/// 80 bits, written `7K3F-9QWM-2XHT-B4ND`. It shows nothing of itself in logs and messages.
///
/// The first two symbols select the stored record; the other fourteen, 70 bits, are secret (NIST SP 800-63B-4
/// §3.1.2.1 asks for 64 where codes are not throttled).
public struct RecoveryCode: Sendable {
    /// How many symbols there are.
    static let length = 16
    static let selectorLength = 2
    private static let groupLength = 4
    /// Crockford's alphabet: no I, L, O and U.
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The symbols without hyphens, in upper case.
    let symbols: [UInt8]

    init() {
        symbols = SecureRandom.bytes(Self.length).map { Self.alphabet[Int($0 & 0x1F)] }
    }

    /// Reads what somebody typed: hyphens and spaces count for nothing, lower case is upper case, I and L are 1, O
    /// is 0; nil unless sixteen symbols are left.
    public init?(_ text: String) {
        guard text.utf8.count <= 4 * Self.length else { return nil }
        var symbols: [UInt8] = []
        for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
            guard let symbol = Self.symbol(byte) else { return nil }
            symbols.append(symbol)
        }
        guard symbols.count == Self.length else { return nil }
        self.symbols = symbols
    }

    /// The code to show, in four groups.
    public var text: String {
        let groups = stride(from: 0, to: Self.length, by: Self.groupLength).map { start in
            String(decoding: symbols[start..<start + Self.groupLength], as: UTF8.self)
        }
        return groups.joined(separator: "-")
    }

    /// What selects the stored record, two characters; no secret.
    public var selector: String {
        String(decoding: symbols.prefix(Self.selectorLength), as: UTF8.self)
    }

    private static func symbol(_ byte: UInt8) -> UInt8? {
        let upper = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte - 0x20 : byte
        switch upper {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
        case UInt8(ascii: "O"): return UInt8(ascii: "0")
        default: return alphabet.contains(upper) ? upper : nil
        }
    }
}

extension RecoveryCode: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Asterisks.
    public var description: String { "********" }
    /// Asterisks.
    public var debugDescription: String { description }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
