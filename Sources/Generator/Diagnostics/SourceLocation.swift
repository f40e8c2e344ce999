/// A place in a source file, as a compiler names it.
struct SourceLocation: Hashable, Sendable {
    /// The file's path as the user would type it, relative to the working directory.
    let file: String
    /// The line, from 1.
    let line: Int
    /// The column in characters, from 1.
    let column: Int
}

extension SourceLocation: Comparable {
    static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension SourceLocation: CustomStringConvertible {
    var description: String { "\(file):\(line):\(column)" }
}
