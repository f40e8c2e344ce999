/// A regular expression as a tree. Groups have no node of their own: nothing refers to what they captured.
indirect enum PatternNode: Hashable {
    /// Matches nothing but the empty text.
    case empty
    /// One code point of the set.
    case set(CodePointSet)
    case sequence([PatternNode])
    case alternatives([PatternNode])
    /// At least `min` times, at most `max`; without a bound where that is nil.
    case repetition(PatternNode, min: Int, max: Int?)
    /// `^`
    case textStart
    /// `$`
    case textEnd
}
