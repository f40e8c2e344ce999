/// A deterministic automaton over bytes that says whether an expression is found in a text.
struct PatternDFA {
    /// The most states, so that tables stay small.
    static let maximumStates = 4_000
    /// The state that refuses whatever follows.
    static let refusing = 0
    /// The state that accepts whatever follows.
    static let accepting = 1

    var classes: ByteClasses
    /// The next state by state and class, row by row.
    var transitions: [Int]
    /// Whether a state accepts at the end of the text.
    var acceptsAtEnd: [Bool]
    var start: Int

    var stateCount: Int { acceptsAtEnd.count }
}

extension PatternDFA {
    /// Builds the automaton by the subset construction. The expression may be found anywhere, so its start
    /// joins every set; once it is found, nothing that follows matters.
    init(_ nfa: PatternNFA) throws(PatternError) {
        var construction = SubsetConstruction(nfa)
        try construction.run()
        self = construction.automaton
    }
}

/// The sets of states that a non-deterministic automaton can be in, as they are discovered.
private struct SubsetConstruction {
    let nfa: PatternNFA
    let representatives: [UInt8]
    /// The states into which the expression leads when it is begun behind the start of the text.
    let restart: Set<Int>
    var automaton: PatternDFA
    var sets: [Set<Int>] = [[], []]
    var numbers: [Set<Int>: Int] = [[]: PatternDFA.refusing]

    init(_ nfa: PatternNFA) {
        self.nfa = nfa
        let ranges = nfa.states.compactMap { state in
            if case .byte(let range, _) = state { range } else { nil }
        }
        let classes = ByteClasses(separating: ranges)
        representatives = classes.representatives
        restart = nfa.closure([nfa.start], atStart: false, atEnd: false)
        let refusing = [Int](repeating: PatternDFA.refusing, count: classes.count)
        let accepting = [Int](repeating: PatternDFA.accepting, count: classes.count)
        automaton = PatternDFA(
            classes: classes, transitions: refusing + accepting, acceptsAtEnd: [false, true], start: 0)
    }

    mutating func run() throws(PatternError) {
        let first = nfa.closure([nfa.start], atStart: true, atEnd: false)
        // The first set is never looked up again: only there can ^ still hold.
        automaton.start = matches(first) ? PatternDFA.accepting : add(first, atStart: true)
        var current = 2
        while current < sets.count {
            for (number, byte) in representatives.enumerated() {
                let target = try self.number(of: successors(of: sets[current], byte))
                automaton.transitions[current * representatives.count + number] = target
            }
            current += 1
        }
    }

    private func successors(of set: Set<Int>, _ byte: UInt8) -> Set<Int> {
        var seeds: [Int] = []
        for state in set {
            if case .byte(let range, let next) = nfa.states[state], range.contains(byte) {
                seeds.append(next)
            }
        }
        return nfa.closure(seeds, atStart: false, atEnd: false).union(restart)
    }

    private mutating func number(of set: Set<Int>) throws(PatternError) -> Int {
        if matches(set) { return PatternDFA.accepting }
        let waiting = set.filter(isWaiting)
        if let known = numbers[waiting] { return known }
        guard sets.count < PatternDFA.maximumStates else {
            throw PatternError(
                message: "the expression needs more than \(PatternDFA.maximumStates) states", offset: nil)
        }
        let number = add(waiting, atStart: false)
        numbers[waiting] = number
        return number
    }

    private mutating func add(_ set: Set<Int>, atStart: Bool) -> Int {
        sets.append(set)
        automaton.transitions += [Int](repeating: PatternDFA.refusing, count: representatives.count)
        automaton.acceptsAtEnd.append(matches(nfa.closure(Array(set), atStart: atStart, atEnd: true)))
        return sets.count - 1
    }

    private func matches(_ set: Set<Int>) -> Bool { set.contains(0) }

    /// Whether a state can still do something: one that reads a byte or waits for the end.
    private func isWaiting(_ state: Int) -> Bool {
        switch nfa.states[state] {
        case .byte, .textEnd: true
        case .split, .textStart, .match: false
        }
    }
}
