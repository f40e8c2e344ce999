/// What `If-Match` and `If-None-Match` hold (RFC 9110 §13.1.1, §13.1.2).
enum EntityTagList: Sendable, Equatable {
    /// `*`: any version there is.
    case any
    case tags([EntityTag])

    /// The most tags of a list.
    private static let maximumTags = 100

    /// Reads a field; nil where it is no such list.
    init?(_ field: String) {
        var rest = Substring(field)
        var tags: [EntityTag] = []
        Self.skip(&rest)
        if CookieScanner.trimmed(rest) == "*" {
            self = .any
            return
        }
        while !rest.isEmpty {
            guard tags.count < Self.maximumTags, let tag = Self.tag(&rest) else { return nil }
            tags.append(tag)
            Self.skipSpace(&rest)
            guard rest.isEmpty || rest.first == "," else { return nil }
            Self.skip(&rest)
        }
        guard !tags.isEmpty else { return nil }
        self = .tags(tags)
    }

    /// Whether one of them is matched.
    func contains(_ isMatch: (EntityTag) -> Bool) -> Bool {
        switch self {
        case .any: true
        case .tags(let tags): tags.contains(where: isMatch)
        }
    }

    private static func tag(_ rest: inout Substring) -> EntityTag? {
        let isWeak = rest.hasPrefix("W/")
        if isWeak { rest = rest.dropFirst(2) }
        guard rest.utf8.first == UInt8(ascii: "\"") else { return nil }
        let content = rest.utf8.dropFirst()
        guard let end = content.firstIndex(of: UInt8(ascii: "\"")),
            content[..<end].allSatisfy(EntityTag.isAllowed)
        else { return nil }
        let opaque = rest[content.startIndex..<end]
        rest = rest[content.index(after: end)...]
        return EntityTag(received: opaque, isWeak: isWeak)
    }

    private static func skipSpace(_ rest: inout Substring) {
        rest = rest.drop { $0 == " " || $0 == "\t" }
    }

    /// Empty elements of a list mean nothing (§5.6.1.2).
    private static func skip(_ rest: inout Substring) {
        rest = rest.drop { $0 == " " || $0 == "\t" || $0 == "," }
    }
}
