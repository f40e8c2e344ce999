/// A code of six digits for a person to type, from 000000 to 999999.
public struct NumericCode: Sendable, Hashable {
    /// How many digits there are.
    public static let digits = 6

    /// The digits, zeros in front included.
    public let text: String

    /// A new code; each is as likely as any other.
    public init() {
        var generator = SystemRandomNumberGenerator()
        self.init(using: &generator)
    }

    init(using generator: inout some RandomNumberGenerator) {
        // Draws again where the remainder would favour small codes.
        let number = String(Int.random(in: 0..<1_000_000, using: &generator))
        text = String(repeating: "0", count: Self.digits - number.count) + number
    }

    /// Reads what somebody typed; nil unless it is six ASCII digits.
    public init?(_ text: String) {
        guard text.utf8.count == Self.digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        self.text = text
    }
}
