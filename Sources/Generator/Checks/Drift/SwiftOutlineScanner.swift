/// Finds the types and functions in Swift source.
struct SwiftOutlineScanner {
    private static let typeWords: Set = ["struct", "class", "enum", "actor", "extension"]

    private let file: String
    private let tokens: [SwiftTokens.Token]
    private var position = 0
    /// The type of every open brace, innermost last; nil for braces of anything else.
    private var scopes: [String?] = []
    private var outline = SwiftOutline()

    private init(file: String, source: [UInt8]) {
        self.file = file
        tokens = Array(SwiftTokens(source))
    }

    /// The outline of one file.
    static func outline(file: String, source: [UInt8]) -> SwiftOutline {
        var scanner = SwiftOutlineScanner(file: file, source: source)
        while scanner.position < scanner.tokens.count { scanner.step() }
        return scanner.outline
    }

    private mutating func step() {
        let token = tokens[position]
        position += 1
        switch token.text {
        case "{": scopes.append(nil)
        case "}": _ = scopes.popLast()
        case "func": function()
        case let word where Self.typeWords.contains(word) && isTypeHead(): typeHead()
        default: break
        }
    }

    /// `class func` and `.struct` are no types.
    private func isTypeHead() -> Bool {
        guard position < tokens.count else { return false }
        let before = position >= 2 ? tokens[position - 2].text : ""
        return before != "." && tokens[position].text != "func" && tokens[position].text != "var"
    }

    /// Reads `Name<…>: A, B {` and opens its scope.
    private mutating func typeHead() {
        let name = tokens[position].text
        var conformances: [String] = []
        var isAfterColon = false
        while position < tokens.count, tokens[position].text != "{" {
            let text = tokens[position].text
            if text == ":" { isAfterColon = true } else if isAfterColon { conformances.append(text) }
            position += 1
        }
        position += 1
        outline.types.append(SwiftOutline.TypeHead(name: name, conformances: conformances))
        scopes.append(name)
    }

    /// Reads a signature up to its body, or to the next declaration where it has none.
    private mutating func function() {
        guard position < tokens.count else { return }
        let name = tokens[position]
        let before = position >= 2 ? tokens[position - 2].text : ""
        var signature: [String] = []
        var depth = 0
        position += 1
        while position < tokens.count {
            let text = tokens[position].text
            if text == "(" { depth += 1 }
            if text == ")" { depth -= 1 }
            if depth == 0, text == "{" || text == "}" || text == "func" { break }
            signature.append(text)
            position += 1
        }
        outline.functions.append(
            SwiftFunction(
                name: name.text, location: SourceLocation(file: file, line: name.line, column: name.column),
                owner: scopes.last.flatMap { $0 }, isPrivate: before == "private" || before == "fileprivate",
                signature: signature))
    }
}
