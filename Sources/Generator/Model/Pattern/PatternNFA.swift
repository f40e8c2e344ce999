/// A non-deterministic automaton over bytes (Thompson's construction).
struct PatternNFA {
    /// One state; numbers are indices into ``states``.
    enum State {
        /// Goes on after a byte of the range.
        case byte(ClosedRange<UInt8>, next: Int)
        /// Goes on in several states without reading.
        case split([Int])
        /// Goes on at the start of the text only.
        case textStart(next: Int)
        /// Goes on at the end of the text only.
        case textEnd(next: Int)
        /// The expression has matched.
        case match
    }

    /// The most states; an expression with more would not fit into the limit of the deterministic automaton.
    static let maximumStates = 100_000

    private(set) var states: [State] = [.match]
    private(set) var start = 0

    init(_ node: PatternNode) throws(PatternError) {
        start = try build(node, then: 0)
    }

    /// Adds the states of a node that go on in `next`; returns the first of them.
    private mutating func build(_ node: PatternNode, then next: Int) throws(PatternError) -> Int {
        switch node {
        case .empty: return next
        case .textStart: return try add(.textStart(next: next))
        case .textEnd: return try add(.textEnd(next: next))
        case .set(let set): return try build(set, then: next)
        case .sequence(let nodes):
            var first = next
            for node in nodes.reversed() { first = try build(node, then: first) }
            return first
        case .alternatives(let nodes):
            var starts: [Int] = []
            for node in nodes { starts.append(try build(node, then: next)) }
            return try add(.split(starts))
        case .repetition(let node, let min, let max): return try build(node, min, max, then: next)
        }
    }

    private mutating func build(_ set: CodePointSet, then next: Int) throws(PatternError) -> Int {
        var starts: [Int] = []
        // Sequences that end alike share their last states.
        var shared: [[ClosedRange<UInt8>]: Int] = [:]
        for sequence in UTF8Ranges.sequences(of: set) {
            var first = next
            for length in 1...sequence.count {
                let suffix = Array(sequence.suffix(length))
                if let known = shared[suffix] {
                    first = known
                } else {
                    first = try add(.byte(suffix[0], next: first))
                    shared[suffix] = first
                }
            }
            starts.append(first)
        }
        return starts.count == 1 ? starts[0] : try add(.split(starts))
    }

    private mutating func build(
        _ node: PatternNode, _ min: Int, _ max: Int?, then next: Int
    ) throws(PatternError) -> Int {
        var first = next
        if let max {
            for _ in min..<max { first = try add(.split([try build(node, then: first), next])) }
        } else {
            let loop = try add(.split([]))
            states[loop] = .split([try build(node, then: loop), next])
            first = loop
        }
        for _ in 0..<min { first = try build(node, then: first) }
        return first
    }

    private mutating func add(_ state: State) throws(PatternError) -> Int {
        guard states.count < Self.maximumStates else {
            throw PatternError(message: "the expression is too large to compile", offset: nil)
        }
        states.append(state)
        return states.count - 1
    }
}

extension PatternNFA {
    /// The states that are reached from some others without reading, those that read or wait included.
    /// - Parameters:
    ///   - atStart: whether this is the start of the text.
    ///   - atEnd: whether this is the end of the text.
    func closure(_ seeds: [Int], atStart: Bool, atEnd: Bool) -> Set<Int> {
        var reached: Set<Int> = []
        var pending = seeds
        while let state = pending.popLast() {
            guard reached.insert(state).inserted else { continue }
            switch states[state] {
            case .split(let next): pending += next
            case .textStart(let next) where atStart: pending.append(next)
            case .textEnd(let next) where atEnd: pending.append(next)
            case .textStart, .textEnd, .byte, .match: break
            }
        }
        return reached
    }
}
