import Generated

extension [SongVersion] {
    /// The most versions of a song that are shown.
    static var most: Int { 100 }

    /// Makes versions of texts as statements give them: disc id, U+001F, manufacturer, each empty where it is unknown.
    init(stored texts: [String]) {
        self = texts.map { text in
            let parts = text.split(separator: "\u{1F}", maxSplits: 1, omittingEmptySubsequences: false)
            return SongVersion(
                discId: Self.known(parts.first), manufacturer: Self.known(parts.dropFirst().first))
        }
    }

    private static func known(_ part: Substring?) -> String? {
        guard let part, !part.isEmpty else { return nil }
        return String(part)
    }

    /// All versions of both, each once, by disc id and manufacturer.
    func joined(with others: [SongVersion]) -> [SongVersion] {
        guard !others.isEmpty else { return self }
        let added = others.filter { !contains($0) }
        return Array((self + added).sorted { $0.precedes($1) }.prefix(Self.most))
    }
}

extension SongVersion {
    /// By disc id, then by manufacturer; what is not known first.
    fileprivate func precedes(_ other: SongVersion) -> Bool {
        let (disc, otherDisc) = (discId ?? "", other.discId ?? "")
        if disc != otherDisc { return disc.utf8.lexicographicallyPrecedes(otherDisc.utf8) }
        return (manufacturer ?? "").utf8.lexicographicallyPrecedes((other.manufacturer ?? "").utf8)
    }
}
