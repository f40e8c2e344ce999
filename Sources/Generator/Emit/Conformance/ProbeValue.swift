/// A JSON value that a case puts into a request.
indirect enum ProbeValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// The literal as it is sent.
    case number(String)
    case text(String)
    case array([ProbeValue])
    case object([Member])

    /// One name and value of an object.
    struct Member: Sendable, Hashable {
        var name: String
        var value: ProbeValue
    }

    /// The value as a parameter has it on the wire, before percent-encoding; nil for an object.
    var wireText: String? {
        switch self {
        case .null: ""
        case .bool(let truth): "\(truth)"
        case .number(let literal): literal
        case .text(let text): text
        case .array(let items): items.compactMap(\.wireText).joined(separator: ",")
        case .object: nil
        }
    }

    /// The Swift expression of the value as the suite's `JSON`.
    var swift: String {
        switch self {
        case .null: ".null"
        case .bool(let truth): ".bool(\(truth))"
        case .number(let literal): ".number(\"\(literal)\")"
        case .text(let text): ".string(\(RunLiteral.swift(text)))"
        case .array(let items): ".array(\(RunLiteral.swift(items)))"
        case .object(let members):
            ".object([\(members.map { ".init(\(SwiftLiterals.string($0.name)), \($0.value.swift))" }.joined(separator: ", "))])"
        }
    }
}

/// Writes long runs of one character or item as a repetition, so that cases stay readable and compile at once.
enum RunLiteral {
    /// Beyond so many equal characters or items, a repetition is easier to read.
    static let longest = 12

    /// The Swift expression of an array's items.
    static func swift(_ items: [ProbeValue]) -> String {
        guard items.count > longest, let first = items.first, items.allSatisfy({ $0 == first })
        else { return "[\(items.map(\.swift).joined(separator: ", "))]" }
        return "Array(repeating: \(first.swift), count: \(items.count))"
    }

    /// The Swift expression of a text.
    static func swift(_ text: String) -> String {
        var parts: [String] = []
        var plain = String.UnicodeScalarView()
        var rest = Substring.UnicodeScalarView(text.unicodeScalars)
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            rest = rest.dropFirst(run.count)
            guard run.count > longest else {
                plain.append(contentsOf: run)
                continue
            }
            if !plain.isEmpty { parts.append(SwiftLiterals.string(String(plain))) }
            plain = .init()
            parts.append("\(SwiftLiterals.string(String(first))).times(\(run.count))")
        }
        if !plain.isEmpty || parts.isEmpty { parts.append(SwiftLiterals.string(String(plain))) }
        return parts.joined(separator: " + ")
    }
}
