/// Writing and reading of JSON pointers (RFC 6901).
enum JSONPointer {
    /// The pointer with one more token.
    static func appending(_ token: String, to pointer: String) -> String {
        pointer + "/" + escaped(token)
    }

    /// The tokens of a pointer; nil when it does not start with a slash.
    static func tokens(_ pointer: String) -> [String]? {
        if pointer.isEmpty { return [] }
        guard pointer.hasPrefix("/") else { return nil }
        return pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(unescaped)
    }

    private static func escaped(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
            return token
        }
        return token.reduce(into: "") { result, character in
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.append(character)
            }
        }
    }

    private static func unescaped(_ token: Substring) -> String {
        guard token.contains("~") else { return String(token) }
        var result = ""
        var rest = token
        while let character = rest.popFirst() {
            if character == "~", rest.first == "0" || rest.first == "1" {
                result.append(rest.removeFirst() == "0" ? "~" : "/")
            } else {
                result.append(character)
            }
        }
        return result
    }
}
