extension CompiledPattern {
    /// The state before the first byte.
    var start: Int { automaton.start }

    var stateCount: Int { automaton.stateCount }

    /// The state after a byte.
    func next(_ state: Int, _ byte: UInt8) -> Int {
        automaton.transitions[state * automaton.classes.count + automaton.classes.classOfByte[Int(byte)]]
    }

    /// Whether a text that ends in this state matches.
    func accepts(_ state: Int) -> Bool { automaton.acceptsAtEnd[state] }

    /// One byte for each class that the alphabet has members of.
    func representatives(of alphabet: [UInt8]) -> [UInt8] {
        var seen: Set<Int> = []
        return alphabet.filter { seen.insert(automaton.classes.classOfByte[Int($0)]).inserted }
    }
}
