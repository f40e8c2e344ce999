/// A regular expression compiled to an automaton over the bytes of UTF-8. Generated code makes them.
///
/// State 0 refuses whatever follows, state 1 accepts whatever follows, states from `firstAccepting` on accept
/// where the text ends. The tables are text so that they need no work at start: a class is one character, its
/// number added to `0`; a state is two such characters, the higher six bits first.
public struct BytePattern: Sendable {
    /// What is said of a text that does not match, such as `must match the pattern ^a+$`.
    public let requirement: StaticString
    private let classes: StaticString
    private let transitions: StaticString
    private let classCount: Int
    private let start: Int
    private let firstAccepting: Int

    /// Takes the tables that the generator made.
    /// - Parameters:
    ///   - requirement: what is said of a text that does not match.
    ///   - classes: the class of each of the 256 bytes.
    ///   - transitions: for each state, the next state by class.
    ///   - classCount: how many classes there are.
    ///   - start: the state before the first byte.
    ///   - firstAccepting: the first of the states that accept at the end.
    public init(
        requirement: StaticString, classes: StaticString, transitions: StaticString, classCount: Int,
        start: Int,
        firstAccepting: Int
    ) {
        self.requirement = requirement
        self.classes = classes
        self.transitions = transitions
        self.classCount = classCount
        self.start = start
        self.firstAccepting = firstAccepting
    }

    /// Whether the expression is found somewhere in the text, which must be well-formed UTF-8.
    public func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let classes = classes.utf8Start
        let transitions = transitions.utf8Start
        var state = start
        for byte in bytes {
            if state < 2 { break }
            let column = Int(classes[Int(byte)] &- 48)
            let cell = transitions + (state &* classCount &+ column) &* 2
            state = Int(cell[0] &- 48) &<< 6 | Int(cell[1] &- 48)
        }
        return state == 1 || state >= firstAccepting
    }
}
