import Generated
import SpecRuntime

/// What no schema can check or bring into form.
enum VenueTexts {
    /// A telephone number without what stands between its digits (E.164).
    ///
    /// - Throws: 400 for one with too few or too many digits.
    static func phoneNumber(_ text: String) throws(Problem) -> String {
        let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (2...15).contains(digits.count), digits.first != UInt8(ascii: "0") else {
            throw .validation([
                Violation(
                    place: .body(pointer: "/phoneNumber"), code: "phone_number",
                    message:
                        "must be a country code that does not begin with 0 and a number, 15 digits at most")
            ])
        }
        return "+" + String(decoding: digits, as: UTF8.self)
    }

    /// The same of a number that may be left out or removed.
    static func phoneNumber(_ text: Presence<String>) throws(Problem) -> Presence<String> {
        guard case .value(let text) = text else { return text }
        return .value(try phoneNumber(text))
    }

    /// 400 for a time zone that PostgreSQL does not know.
    static let unknownTimeZone = Problem.validation([
        Violation(
            place: .body(pointer: "/timeZone"), code: "time_zone",
            message: "must be the name of a time zone, such as America/Chicago")
    ])
}

extension Presence {
    /// The value; nil where it was left out or is null.
    var valueIfAny: Value? {
        guard case .value(let value) = self else { return nil }
        return value
    }
}
