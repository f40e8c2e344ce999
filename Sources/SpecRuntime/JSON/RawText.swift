/// A string of the document between its quotes, as written there.
@usableFromInline
struct RawText {
    /// Where the text begins, after the quote.
    @usableFromInline var start: Int
    /// Where the closing quote stands.
    @usableFromInline var end: Int
    /// How many code points the text means.
    @usableFromInline var codePoints: Int
    /// Whether it holds escapes.
    @usableFromInline var isEscaped: Bool

    init(start: Int, end: Int, codePoints: Int, isEscaped: Bool) {
        self.start = start
        self.end = end
        self.codePoints = codePoints
        self.isEscaped = isEscaped
    }
}
