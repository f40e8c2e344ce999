extension PatternDFA {
    /// The smallest automaton that accepts the same texts, numbered as `BytePattern` wants it: refusing,
    /// accepting, then the states that do not accept at the end, then those that do, each in the order in
    /// which they are first reached.
    var minimised: PatternDFA {
        let blocks = PartitionRefinement(self).blocks
        let order = reachable(blocks)
        let others = order.filter { $0 != blocks[Self.refusing] && $0 != blocks[Self.accepting] }
        let representatives = representatives(of: blocks)
        let numbered =
            [blocks[Self.refusing], blocks[Self.accepting]]
            + others.filter { !acceptsAtEnd[representatives[$0]] }
            + others.filter { acceptsAtEnd[representatives[$0]] }
        var numbers = [Int](repeating: 0, count: representatives.count)
        for (number, block) in numbered.enumerated() { numbers[block] = number }
        let rows = numbered.map { block in
            row(of: representatives[block]).map { numbers[blocks[$0]] }
        }
        return PatternDFA(
            classes: classes, transitions: rows.flatMap(\.self),
            acceptsAtEnd: numbered.map { acceptsAtEnd[representatives[$0]] }, start: numbers[blocks[start]]
        ).withMergedClasses
    }

    func row(of state: Int) -> ArraySlice<Int> {
        transitions[state * classes.count..<(state + 1) * classes.count]
    }

    /// One state of each block.
    private func representatives(of blocks: [Int]) -> [Int] {
        var representatives = [Int](repeating: 0, count: (blocks.max() ?? 0) + 1)
        for state in (0..<stateCount).reversed() { representatives[blocks[state]] = state }
        return representatives
    }

    /// The blocks in the order in which a search from the start meets them.
    private func reachable(_ blocks: [Int]) -> [Int] {
        let representatives = representatives(of: blocks)
        var order = [blocks[start]]
        var seen: Set<Int> = [blocks[start]]
        var current = 0
        while current < order.count {
            for target in row(of: representatives[order[current]]) where seen.insert(blocks[target]).inserted
            {
                order.append(blocks[target])
            }
            current += 1
        }
        return order
    }

    /// The same automaton with classes that no state tells apart made one.
    private var withMergedClasses: PatternDFA {
        var numbers: [[Int]: Int] = [:]
        var kept: [Int] = []
        let merged = (0..<classes.count).map { column in
            let targets = (0..<stateCount).map { transitions[$0 * classes.count + column] }
            if let known = numbers[targets] { return known }
            kept.append(column)
            numbers[targets] = kept.count - 1
            return kept.count - 1
        }
        var smaller = self
        smaller.transitions = (0..<stateCount).flatMap { state in
            kept.map { transitions[state * classes.count + $0] }
        }
        smaller.classes = ByteClasses(classOfByte: classes.classOfByte.map { merged[$0] })
        return smaller
    }
}
