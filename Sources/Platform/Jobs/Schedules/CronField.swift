/// One field of a cron expression as the set of its values, a bit for each.
struct CronField: Sendable, Equatable {
    var bits: UInt64 = 0
    /// Whether the field was written as `*`, which leaves the choice of days to the other day field.
    var isAny = false

    func contains(_ value: Int) -> Bool { bits >> UInt64(value) & 1 == 1 }

    /// Reads a comma list of `*`, `a`, `a-b`, each with an optional `/step`; names stand for numbers.
    init?(_ text: Substring, in range: ClosedRange<Int>, names: [String] = [], firstName: Int = 0) {
        guard !text.isEmpty else { return nil }
        isAny = text == "*"
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pieces = part.split(separator: "/", omittingEmptySubsequences: false)
            guard pieces.count <= 2, let step = pieces.count == 2 ? Int(pieces[1]) : 1,
                1...range.upperBound ~= max(step, 0),
                let span = Self.span(
                    pieces[0], in: range, hasStep: pieces.count == 2,
                    value: { Self.value($0, names: names, firstName: firstName) })
            else { return nil }
            for value in stride(from: span.lowerBound, through: span.upperBound, by: step) {
                bits |= 1 << UInt64(value)
            }
        }
    }

    private static func span(
        _ text: Substring, in range: ClosedRange<Int>, hasStep: Bool, value: (Substring) -> Int?
    ) -> ClosedRange<Int>? {
        if text == "*" { return range }
        let ends = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = ends.first, let start = value(first), range.contains(start) else { return nil }
        switch ends.count {
        case 1: return start...(hasStep ? range.upperBound : start)
        case 2:
            guard let end = value(ends[1]), range.contains(end), end >= start else { return nil }
            return start...end
        default: return nil
        }
    }

    private static func value(_ text: Substring, names: [String], firstName: Int) -> Int? {
        if let place = names.firstIndex(of: text.lowercased()) { return place + firstName }
        guard !text.isEmpty, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        return Int(text)
    }
}
