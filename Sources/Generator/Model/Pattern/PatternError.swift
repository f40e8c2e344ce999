/// Why a regular expression cannot be compiled.
struct PatternError: Error, Hashable, CustomStringConvertible {
    /// What is not possible, naming the construct.
    let message: String
    /// Where the construct begins, in code points of the expression; nil where it concerns all of it.
    let offset: Int?

    var description: String {
        offset.map { "\(message) (at character \($0 + 1))" } ?? message
    }
}
