/// Finds texts of an exact length that a pattern accepts or refuses.
struct TextSampler {
    private let automaton: CompiledPattern?

    /// Takes the pattern; without one every text is accepted.
    init(_ automaton: CompiledPattern?) { self.automaton = automaton }

    /// A text of so many code points that the pattern accepts; nil where printable ASCII has none.
    func accepted(length: Int) -> String? {
        guard let automaton else { return String(repeating: "a", count: length) }
        return text(of: length, automaton, alphabet: Self.printable, accepted: true)
    }

    /// A text of so many code points that the pattern refuses; nil where there is none.
    func refused(length: Int) -> String? {
        guard let automaton else { return nil }
        return text(of: length, automaton, alphabet: Self.printable, accepted: false)
            ?? text(of: length, automaton, alphabet: Self.control, accepted: false)
    }

    /// Letters first, so that samples read well; every other printable character after them.
    private static let printable: [UInt8] = {
        let favourites = Array("aA0-. ".utf8)
        return favourites + (0x20...0x7E).filter { !favourites.contains($0) }
    }()

    private static let control: [UInt8] = [0x01, 0x7F] + printable

    private func text(
        of length: Int, _ automaton: CompiledPattern, alphabet: [UInt8], accepted: Bool
    ) -> String? {
        guard length <= 20_000 else { return nil }
        let goals = Goals(length, automaton, automaton.representatives(of: alphabet), accepted)
        guard goals.contain(automaton.start, rest: length) else { return nil }
        var state = automaton.start
        var bytes: [UInt8] = []
        bytes.reserveCapacity(length)
        for rest in stride(from: length - 1, through: 0, by: -1) {
            let leads = { (byte: UInt8) in goals.contain(automaton.next(state, byte), rest: rest) }
            let repeated = bytes.last.flatMap { leads($0) ? $0 : nil }
            guard let byte = repeated ?? alphabet.first(where: leads) else { return nil }
            bytes.append(byte)
            state = automaton.next(state, byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// For each number of characters to come, the states from which they can lead to the wanted answer.
private struct Goals {
    /// Ends where a level equals the one before it: all further ones do too.
    private var levels: [[Bool]]

    init(_ length: Int, _ automaton: CompiledPattern, _ representatives: [UInt8], _ accepted: Bool) {
        levels = [(0..<automaton.stateCount).map { automaton.accepts($0) == accepted }]
        for _ in 0..<length {
            let last = levels[levels.count - 1]
            let next = (0..<automaton.stateCount).map { state in
                representatives.contains { last[automaton.next(state, $0)] }
            }
            guard next != last else { return }
            levels.append(next)
        }
    }

    /// Whether so many characters more can lead from a state to the wanted answer.
    func contain(_ state: Int, rest: Int) -> Bool { levels[min(rest, levels.count - 1)][state] }
}
