import Platform
import SpecRuntime

extension AccessServices {
    /// Reads a number that somebody wants codes sent to; it stands in the body as `phoneNumber`.
    ///
    /// - Throws: 400 for one that no text messages go to, or that costs extra.
    func mobileNumber(_ text: String) throws(Problem) -> PhoneNumber {
        do {
            return try PhoneNumber(text, in: phoneCountries)
        } catch {
            throw .validation([
                Violation(
                    place: .body(pointer: "/phoneNumber"), code: error.violationCode,
                    message: error.violationMessage)
            ])
        }
    }
}

extension PhoneNumber.Refusal {
    /// The stable word for programs.
    var violationCode: String {
        switch self {
        case .malformed: "pattern"
        case .country, .kind: "unsupported_number"
        }
    }

    /// What people are told.
    var violationMessage: String {
        switch self {
        case .malformed: "must be a number such as +15155550123"
        case .country: "must be of a country that we send text messages to"
        case .kind: "must be an ordinary mobile number"
        }
    }
}
