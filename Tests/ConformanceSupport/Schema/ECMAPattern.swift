import Foundation

/// Regular expressions with the meaning JSON Schema gives them (ECMA-262, not anchored), on Foundation's engine.
enum ECMAPattern {
    /// Whether some part of the text matches; false also for an expression that cannot be read.
    static func matches(_ pattern: String, _ text: String) -> Bool {
        guard let expression = try? NSRegularExpression(pattern: translated(pattern)) else { return false }
        let range = NSRange(text.startIndex..., in: text)
        return expression.firstMatch(in: text, range: range) != nil
    }

    /// The expression with the classes and anchors that ICU reads more widely replaced by ECMA's.
    static func translated(_ pattern: String) -> String {
        var result = ""
        var isClass = false
        var scalars = Array(pattern.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\\":
                guard let escaped = scalars.popFirst() else { break }
                result += escape(escaped, isClass: isClass)
            case "[":
                result += isClass ? "\\[" : "["
                isClass = true
            case "]":
                isClass = false
                result += "]"
            case "$" where !isClass: result += "\\z"
            case "&" where isClass: result += "\\&"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func escape(_ scalar: Unicode.Scalar, isClass: Bool) -> String {
        let inner =
            switch scalar {
            case "d": "0-9"
            case "w": "A-Za-z0-9_"
            case "s":
                "\\t\\n\\u000B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF"
            case "D": "\\u0000-/:-\\U0010FFFF"
            default: ""
            }
        switch scalar {
        case "d", "w", "s", "D": return isClass ? inner : "[\(inner)]"
        case "W": return "[^A-Za-z0-9_]"
        case "S": return "[^\(escape("s", isClass: true))]"
        default: return "\\\(Character(scalar))"
        }
    }
}
