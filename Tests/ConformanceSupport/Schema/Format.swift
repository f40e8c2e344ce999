import Foundation

/// The formats of the contract, checked strictly.
enum Format {
    /// What is wrong with a value; nil when it fits or the format does not bear on its kind.
    static func complaint(about value: JSON, format: String) -> String? {
        if let number = value.number {
            return complaint(aboutNumber: number, format: format)
                ? "\(value.serialized) is no \(format)" : nil
        }
        guard let text = value.text else { return nil }
        let fits: Bool
        switch format {
        case "uuid": fits = ECMAPattern.matches("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", text)
        case "date": fits = isDate(text)
        case "date-time": fits = isTimestamp(text)
        case "email": fits = ECMAPattern.matches("^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)*$", text)
        case "uri": fits = ECMAPattern.matches("^[A-Za-z][A-Za-z0-9+.-]*:", text) && isReference(text)
        case "uri-reference": fits = isReference(text)
        case "byte": fits = isBase64(text)
        case "password", "int32", "int64", "double", "float": fits = true
        default: return "the format '\(format)' is unknown"
        }
        return fits ? nil : "\(value.serialized) is no \(format)"
    }

    private static func complaint(aboutNumber number: ExactNumber, format: String) -> Bool {
        let bounds: (String, String)
        switch format {
        case "int32": bounds = ("-2147483648", "2147483647")
        case "int64": bounds = ("-9223372036854775808", "9223372036854775807")
        default: return false
        }
        guard number.isInteger, let low = ExactNumber(bounds.0), let high = ExactNumber(bounds.1) else {
            return true
        }
        return !(low...high).contains(number)
    }

    /// Base64 with padding (RFC 4648 §4).
    static func isBase64(_ text: String) -> Bool {
        ECMAPattern.matches("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", text)
    }

    private static func isReference(_ text: String) -> Bool {
        ECMAPattern.matches("^([A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$", text)
    }

    private static func isDate(_ text: String) -> Bool {
        guard ECMAPattern.matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", text) else { return false }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        let isLeap = parts[0] % 4 == 0 && (parts[0] % 100 != 0 || parts[0] % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...12).contains(parts[1]) && (1...days[parts[1] - 1]).contains(parts[2])
    }

    private static func isTimestamp(_ text: String) -> Bool {
        let time = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
        let zone = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
        return ECMAPattern.matches("^.{10}[Tt]\(time)\(zone)$", text) && isDate(String(text.prefix(10)))
    }
}
