/// A value on one side of one constraint.
struct Probe: Sendable {
    /// Which side of the bound the value lies on.
    enum Side: String, Sendable {
        case within, beyond
    }

    /// The schema's keyword, such as `maxLength`.
    var keyword: String
    var side: Side
    /// What is special about the value, such as "one above the maximum 100".
    var title: String
    var value: ProbeValue
    /// The violation's code; nil where the value is valid.
    var code: String?
    /// Where the violation stands below the probed value, as tokens of a JSON Pointer.
    var subpath: [String] = []

    /// A value that keeps the constraint.
    static func within(_ keyword: String, _ title: String, _ value: ProbeValue) -> Probe {
        Probe(keyword: keyword, side: .within, title: title, value: value)
    }

    /// A value that breaks the constraint.
    static func beyond(
        _ keyword: String, _ title: String, _ value: ProbeValue, _ code: String, at subpath: [String] = []
    ) -> Probe {
        Probe(keyword: keyword, side: .beyond, title: title, value: value, code: code, subpath: subpath)
    }
}

/// The probes of one value, and the bounds that none could be made for.
struct ProbeSet: Sendable {
    /// A bound without a probe.
    struct Gap: Sendable {
        var keyword: String
        var side: Probe.Side
        var reason: String
    }

    var probes: [Probe] = []
    var gaps: [Gap] = []

    /// Adds the probe, or the reason why there is none.
    mutating func add(_ keyword: String, _ side: Probe.Side, _ probe: Probe?, orBecause reason: String) {
        if let probe {
            probes.append(probe)
        } else {
            gaps.append(Gap(keyword: keyword, side: side, reason: reason))
        }
    }
}
