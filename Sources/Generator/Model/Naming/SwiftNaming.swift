/// Turns names of the document into Swift identifiers.
enum SwiftNaming {
    /// `guest request`, `guest-request` and `guestRequest` become `GuestRequest`.
    static func type(_ name: String) -> String {
        let joined = words(name).map(capitalized).joined()
        return startsWithDigit(joined) ? "_\(joined)" : joined
    }

    /// `Guest-Request` becomes `guestRequest`; a keyword is quoted.
    static func member(_ name: String) -> String {
        quoted(plainMember(name))
    }

    /// Like ``member(_:)`` without the quotes, for use inside a longer name.
    static func plainMember(_ name: String) -> String {
        let parts = words(name)
        guard let first = parts.first else { return "_" }
        let joined = ([decapitalized(first)] + parts.dropFirst().map(capitalized)).joined()
        return startsWithDigit(joined) ? "_\(joined)" : joined
    }

    /// Quotes an identifier that Swift reserves.
    static func quoted(_ identifier: String) -> String {
        keywords.contains(identifier) ? "`\(identifier)`" : identifier
    }

    /// A quoted identifier as an argument label, where only few keywords need the quotes.
    static func label(_ identifier: String) -> String {
        let bare = identifier.filter { $0 != "`" }
        return ["inout", "var", "let"].contains(bare) ? identifier : bare
    }

    private static func words(_ name: String) -> [String] {
        name.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// `URLName` becomes `urlName`, `ID` becomes `id`, `Name` becomes `name`.
    private static func decapitalized(_ word: String) -> String {
        let capitals = word.prefix { $0.isUppercase }
        guard capitals.count > 1 else { return capitals.lowercased() + word.dropFirst(capitals.count) }
        let rest = word.dropFirst(capitals.count)
        guard let next = rest.first, next.isLowercase else { return capitals.lowercased() + rest }
        return capitals.dropLast().lowercased() + capitals.suffix(1) + rest
    }

    private static func startsWithDigit(_ identifier: String) -> Bool {
        identifier.first?.isNumber ?? false
    }

    private static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self", "Self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "Type",
        "typealias", "var", "where", "while",
    ]
}
