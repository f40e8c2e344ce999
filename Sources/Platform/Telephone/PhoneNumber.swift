/// A mobile number that text messages may go to.
public struct PhoneNumber: Sendable, Hashable {
    /// Why a number is refused.
    public enum Refusal: Error, Sendable, Equatable {
        /// It is not a number as E.164 has it: `+`, then 2 to 15 digits, the first of them no zero.
        case malformed
        /// No text messages go to that country.
        case country
        /// It is no mobile number of its country, or one that costs more.
        case kind
    }

    /// The number, such as `+15155550123`.
    public let text: String

    /// Reads a number of one of the countries.
    ///
    /// - Throws: why it is refused.
    public init(_ text: String, in countries: PhoneCountries = .all) throws(Refusal) {
        guard text.hasPrefix("+"), case let digits = text.dropFirst(), 2...15 ~= digits.utf8.count,
            digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }), !digits.hasPrefix("0")
        else { throw .malformed }
        guard let plan = NumberingPlan.of(digits), countries.admits(plan) else { throw .country }
        guard plan.admits(digits.dropFirst(plan.callingCode.utf8.count)) else { throw .kind }
        self.text = text
    }
}

extension PhoneNumber: CustomStringConvertible, CustomReflectable {
    /// Asterisks: numbers are personal data.
    public var description: String { "********" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
