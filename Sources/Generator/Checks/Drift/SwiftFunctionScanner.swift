/// Finds the functions in Swift source, with the heads of the types around them.
struct SwiftFunctionScanner {
    private static let typeWords: Set = ["struct", "class", "enum", "actor", "extension"]

    private let file: String
    private let tokens: [SwiftTokens.Token]
    private var position = 0
    /// Conformances of every open brace, innermost last; empty for braces of anything but a type.
    private var scopes: [[String]] = []
    private var functions: [SwiftFunction] = []

    private init(file: String, source: [UInt8]) {
        self.file = file
        tokens = Array(SwiftTokens(source))
    }

    /// The functions of one file, in their order.
    static func functions(file: String, source: [UInt8]) -> [SwiftFunction] {
        var scanner = SwiftFunctionScanner(file: file, source: source)
        while scanner.position < scanner.tokens.count { scanner.step() }
        return scanner.functions
    }

    private mutating func step() {
        let token = tokens[position]
        position += 1
        switch token.text {
        case "{": scopes.append([])
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
        var conformances: [String] = []
        var isAfterColon = false
        while position < tokens.count, tokens[position].text != "{" {
            let text = tokens[position].text
            if text == ":" { isAfterColon = true } else if isAfterColon { conformances.append(text) }
            position += 1
        }
        position += 1
        scopes.append(conformances)
    }

    /// Reads a signature up to its body, or to the next declaration where it has none.
    private mutating func function() {
        guard position < tokens.count else { return }
        let name = tokens[position]
        var inputs: [String] = []
        var depth = 0
        position += 1
        while position < tokens.count {
            let text = tokens[position].text
            if text == "(" { depth += 1 }
            if text == ")" { depth -= 1 }
            if depth == 0, text == "{" || text == "}" || text == "func" { break }
            if text == "Input", position >= 2, tokens[position - 1].text == "." {
                inputs.append(tokens[position - 2].text)
            }
            position += 1
        }
        let location = SourceLocation(file: file, line: name.line, column: name.column)
        functions.append(
            SwiftFunction(
                name: name.text, location: location, inputTypes: inputs, conformances: scopes.last ?? []))
    }
}
