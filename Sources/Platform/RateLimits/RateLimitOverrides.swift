import SpecRuntime

/// An installation's own numbers in place of those the contract declares.
public struct RateLimitOverrides: Sendable, Equatable {
    /// What takes a limit's place.
    public enum Replacement: Sendable, Equatable {
        /// So many requests in a window of so many seconds.
        case limit(Int, windowSeconds: Int)
        /// Nothing is counted.
        case off
    }

    /// A text that is not in the form of ``init(parsing:)``.
    public struct SyntaxError: Error, Sendable, Equatable {
        /// The part that was not understood.
        public let entry: String
    }

    private var replacements: [String: Replacement] = [:]
    /// What takes the place of every limit that is not named.
    private var others: Replacement?

    /// Whether nothing is counted at all.
    public var isOff: Bool { others == .off && replacements.isEmpty }

    /// The contract's numbers.
    public init() {}

    /// Reads `off`, or a comma list such as `guestRequest.principal=1000/3600,publicRead.address=off`: the class,
    /// the kind of key (`principal`, `address`, `path`), requests per seconds. `*` stands for all other limits.
    public init(parsing text: String) throws(SyntaxError) {
        guard text != "off" else {
            others = .off
            return
        }
        for entry in text.split(separator: ",") {
            let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2, let name = Self.name(sides[0]),
                let replacement = Self.replacement(sides[1])
            else { throw SyntaxError(entry: String(entry)) }
            if name == "*" { others = replacement } else { replacements[name] = replacement }
        }
    }

    /// The names that stand for no limit of these classes, in alphabetical order.
    public func unknownNames(_ classes: some Sequence<RateLimitClass>) -> [String] {
        replacements.keys.filter { !Self.names(classes).contains($0) }.sorted()
    }

    /// What limits of these classes are called here, such as `guestRequest.principal`.
    public static func names(_ classes: some Sequence<RateLimitClass>) -> Set<String> {
        Set(classes.flatMap { limits in limits.limits.map { limits.name + "." + $0.key.kind } })
    }

    /// What takes the place of a limit of a class; nil where the contract's numbers stay.
    func replacement(className: String, key: RateLimitClass.Limit.Key) -> Replacement? {
        guard !replacements.isEmpty else { return others }
        return replacements[className + "." + key.kind] ?? others
    }

    private static func name(_ text: Substring) -> String? {
        let name = String(trimming(text))
        guard name != "*" else { return name }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        let isKnown = parts.count == 2 && ["principal", "address", "path"].contains(parts[1])
        return isKnown && !parts[0].isEmpty && !name.contains("*") ? name : nil
    }

    private static func replacement(_ text: Substring) -> Replacement? {
        let value = trimming(text)
        guard value != "off" else { return .off }
        let numbers = value.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let limit = numbers[0], let window = numbers[1],
            (1...10_000_000).contains(limit), (1...86_400).contains(window)
        else { return nil }
        return .limit(limit, windowSeconds: window)
    }

    private static func trimming(_ text: Substring) -> Substring {
        let start = text.drop { $0 == " " }
        let end = start.lastIndex { $0 != " " }
        return end.map { start[...$0] } ?? ""
    }
}

extension RateLimitClass.Limit.Key {
    /// The name of the key's kind in configuration.
    var kind: String {
        switch self {
        case .principal: "principal"
        case .address: "address"
        case .pathParameter: "path"
        }
    }
}
