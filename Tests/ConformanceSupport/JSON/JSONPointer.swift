/// A place in a JSON value (RFC 6901).
public struct JSONPointer: Sendable, Equatable, ExpressibleByStringLiteral, CustomStringConvertible {
    public let tokens: [String]

    /// Reads the text form; the empty text means the whole value.
    public init(_ text: String) {
        tokens = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            Self.replacing(Self.replacing(String($0), "~1", "/"), "~0", "~")
        }
    }

    public init(stringLiteral text: String) { self.init(text) }

    public var description: String {
        tokens.map { "/" + Self.escaped($0) }.joined()
    }

    /// A token in text form: `~` and `/` escaped.
    public static func escaped(_ token: String) -> String {
        replacing(replacing(token, "~", "~0"), "/", "~1")
    }

    private static func replacing(_ text: String, _ old: String, _ new: String) -> String {
        text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}

extension JSON {
    /// The value at a place; nil where there is none.
    public func value(at pointer: JSONPointer) -> JSON? {
        pointer.tokens.reduce(Optional(self)) { value, token in
            switch value {
            case .object: value?[token]
            case .array(let items): Int(token).flatMap { items.indices.contains($0) ? items[$0] : nil }
            default: nil
            }
        }
    }

    /// This value with the one at a place replaced, added when the object lacks it, or removed (nil).
    ///
    /// Returns nil when the way to the place does not exist.
    public func replacing(_ pointer: JSONPointer, with value: JSON?) -> JSON? {
        replacing(pointer.tokens[...], with: value)
    }

    private func replacing(_ tokens: ArraySlice<String>, with value: JSON?) -> JSON? {
        guard let token = tokens.first else { return value }
        switch self {
        case .object(var members):
            let index = members.firstIndex { $0.name == token }
            if tokens.count == 1 {
                switch (index, value) {
                case (let index?, let value?): members[index].value = value
                case (let index?, nil): members.remove(at: index)
                case (nil, let value?): members.append(.init(token, value))
                case (nil, nil): return nil
                }
            } else {
                guard let index, let child = members[index].value.replacing(tokens.dropFirst(), with: value)
                else { return nil }
                members[index].value = child
            }
            return .object(members)
        case .array(var items):
            guard let index = Int(token), items.indices.contains(index) else { return nil }
            if tokens.count == 1, value == nil {
                items.remove(at: index)
            } else {
                guard let child = items[index].replacing(tokens.dropFirst(), with: value) else { return nil }
                items[index] = child
            }
            return .array(items)
        default: return nil
        }
    }
}
