/// Makes the probes of strings.
struct TextProbes {
    let constraints: StringConstraints
    let sampler: TextSampler

    /// A valid text; nil where none could be found.
    var sample: String? {
        let low = constraints.length.min ?? 0
        let high = min(constraints.length.max ?? low + 40, low + 40)
        return candidates(low, high).lazy.compactMap(valid).first
    }

    private func candidates(_ low: Int, _ high: Int) -> [Int] {
        guard low <= high else { return [] }
        let usual = max(low, min(3, high))
        return Array(usual...high) + Array(low..<usual)
    }

    /// A valid text of so many code points.
    func valid(length: Int) -> String? {
        switch constraints.format {
        case .none: sampler.accepted(length: length)
        case .email: FormatSamples.email(length: length)
        case .uri: FormatSamples.uri(length: length)
        }
    }

    /// Every probe of the constraints.
    func probes() -> ProbeSet {
        var set = ProbeSet()
        addLengths(to: &set)
        addPattern(to: &set)
        addFormat(to: &set)
        return set
    }

    private func addLengths(to set: inout ProbeSet) {
        if let min = constraints.length.min, min > 0 {
            set.add(
                "minLength", .within,
                valid(length: min).map { .within("minLength", "at the least length \(min)", .text($0)) },
                orBecause: "no text of that length keeps the other constraints")
            set.add(
                "minLength", .beyond,
                (valid(length: min - 1) ?? String(repeating: "a", count: min - 1)).map {
                    .beyond("minLength", "one shorter than \(min)", .text($0), "min_length")
                }, orBecause: "")
        }
        if let max = constraints.length.max {
            set.add(
                "maxLength", .within,
                valid(length: max).map { .within("maxLength", "at the greatest length \(max)", .text($0)) },
                orBecause: "no text of that length keeps the other constraints")
            let longer = valid(length: max + 1) ?? String(repeating: "a", count: max + 1)
            set.add(
                "maxLength", .beyond,
                .beyond("maxLength", "one longer than \(max)", .text(longer), "max_length"), orBecause: "")
        }
    }

    private func addPattern(to set: inout ProbeSet) {
        guard constraints.patternName != nil else { return }
        set.add(
            "pattern", .within, sample.map { .within("pattern", "matching the pattern", .text($0)) },
            orBecause: "no matching text was found")
        let low = constraints.length.min ?? 1
        let high = min(constraints.length.max ?? low + 40, low + 40)
        let foreign = candidates(low, high).lazy.compactMap(sampler.refused).first
        set.add(
            "pattern", .beyond,
            foreign.map { .beyond("pattern", "not matching the pattern", .text($0), "pattern") },
            orBecause: "no text of the lengths allowed breaks the pattern")
    }

    private func addFormat(to set: inout ProbeSet) {
        guard let broken = FormatSamples.broken(constraints.format, length: constraints.length) else {
            return
        }
        set.add(
            "format", .beyond, .beyond("format", "not of its format", .text(broken), "format"), orBecause: "")
        set.add(
            "format", .within, sample.map { .within("format", "of its format", .text($0)) },
            orBecause: "no text of the format has the lengths allowed")
    }
}

extension String {
    /// Applies a function; lets optional and plain texts be used alike.
    fileprivate func map<T>(_ transform: (String) -> T) -> T { transform(self) }
}
