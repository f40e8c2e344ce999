/// One open object or array and the place in it. Sixteen bytes, so that all levels fit on the stack;
/// offsets of 32 bits suffice because a `ByteBuffer` holds less than 4 GiB.
@usableFromInline
struct JSONFrame {
    /// Where the current member's name stands, between the quotes.
    @usableFromInline var keyStart: UInt32
    @usableFromInline var keyEnd: UInt32
    /// The current element's index.
    @usableFromInline var index: UInt32
    @usableFromInline var isArray: Bool
    /// Whether a member or an element was begun.
    @usableFromInline var isStarted = false
    @usableFromInline var isKeyEscaped = false

    init(isArray: Bool) {
        self.isArray = isArray
        keyStart = 0
        keyEnd = 0
        index = 0
    }
}
