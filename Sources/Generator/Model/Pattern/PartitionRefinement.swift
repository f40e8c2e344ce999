/// States grouped into blocks that no text tells apart (Hopcroft 1971).
struct PartitionRefinement {
    /// The block of each state.
    private(set) var blocks: [Int]
    private var members: [[Int]]
    private var isPending: [Bool]
    private var pending: [Int]

    /// Groups the states of an automaton.
    init(_ automaton: PatternDFA) {
        let accepting = (0..<automaton.stateCount).filter { automaton.acceptsAtEnd[$0] }
        let others = (0..<automaton.stateCount).filter { !automaton.acceptsAtEnd[$0] }
        members = [others, accepting]
        blocks = automaton.acceptsAtEnd.map { $0 ? 1 : 0 }
        isPending = [true, true]
        pending = [0, 1]
        let sources = Self.sources(of: automaton)
        while let block = pending.popLast() {
            isPending[block] = false
            let targets = members[block]
            for column in 0..<automaton.classes.count {
                split(by: targets.flatMap { sources[$0 * automaton.classes.count + column] })
            }
        }
    }

    /// The states from which a state is reached, by state and class.
    private static func sources(of automaton: PatternDFA) -> [[Int]] {
        var sources = [[Int]](repeating: [], count: automaton.transitions.count)
        let width = automaton.classes.count
        for (cell, target) in automaton.transitions.enumerated() {
            sources[target * width + cell % width].append(cell / width)
        }
        return sources
    }

    /// Parts every block of which some states are in the list and some are not.
    private mutating func split(by states: [Int]) {
        var inside: [Int: [Int]] = [:]
        for state in states { inside[blocks[state], default: []].append(state) }
        for (block, chosen) in inside.sorted(by: { $0.key < $1.key })
        where chosen.count < members[block].count {
            let marked = Set(chosen)
            members[block].removeAll(where: marked.contains)
            let new = members.count
            members.append(chosen)
            for state in chosen { blocks[state] = new }
            isPending.append(false)
            enqueue(isPending[block] || chosen.count <= members[block].count ? new : block)
        }
    }

    private mutating func enqueue(_ block: Int) {
        isPending[block] = true
        pending.append(block)
    }
}
