@testable import Generator

/// Matches expressions the plain way, over code points: what the automaton is compared with.
struct BacktrackingMatcher {
    let node: PatternNode
    let text: [UInt32]

    static func finds(_ node: PatternNode, in text: String) -> Bool {
        let matcher = BacktrackingMatcher(node: node, text: text.unicodeScalars.map(\.value))
        return (0...matcher.text.count).contains { matcher.match(node, at: $0) { _ in true } }
    }

    private func match(_ node: PatternNode, at place: Int, _ rest: (Int) -> Bool) -> Bool {
        switch node {
        case .empty: rest(place)
        case .textStart: place == 0 && rest(place)
        case .textEnd: place == text.count && rest(place)
        case .set(let set):
            place < text.count && set.ranges.contains { $0.contains(text[place]) } && rest(place + 1)
        case .alternatives(let nodes): nodes.contains { match($0, at: place, rest) }
        case .sequence(let nodes): match(nodes[...], at: place, rest)
        case .repetition(let node, let min, let max): repeated(node, min, max, at: place, rest)
        }
    }

    private func match(_ nodes: ArraySlice<PatternNode>, at place: Int, _ rest: (Int) -> Bool) -> Bool {
        guard let first = nodes.first else { return rest(place) }
        return match(first, at: place) { match(nodes.dropFirst(), at: $0, rest) }
    }

    private func repeated(
        _ node: PatternNode, _ min: Int, _ max: Int?, at place: Int, _ rest: (Int) -> Bool
    ) -> Bool {
        if min > 0 {
            return match(node, at: place) { repeated(node, min - 1, max.map { $0 - 1 }, at: $0, rest) }
        }
        if rest(place) { return true }
        guard max != 0 else { return false }
        return match(node, at: place) { next in
            next > place && repeated(node, 0, max.map { $0 - 1 }, at: next, rest)
        }
    }
}
