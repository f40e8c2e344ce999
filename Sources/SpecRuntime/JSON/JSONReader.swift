/// A cursor over one JSON document (RFC 8259) that checks and converts values as it passes them.
///
/// It never throws. A value that breaks the contract adds a violation and gives nil, and the cursor stands
/// behind it as if it had been good, so that one pass finds every violation. A document that is no JSON puts
/// the reader into its failed state: one violation is left, and every later call gives nil or false.
///
/// Values are read where the cursor stands: at the start, after ``nextMember()`` and after ``nextElement()``.
/// Lengths of strings count code points.
public struct JSONReader: ~Copyable {
    /// The most objects and arrays inside one another.
    public static let maximumDepth = 64

    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let end: Int
    @usableFromInline var position = 0
    /// Room for ``maximumDepth`` frames, of which `depth` are in use.
    @usableFromInline let frames: UnsafeMutablePointer<JSONFrame>
    @usableFromInline var depth = 0
    @usableFromInline var hasFailed = false
    @usableFromInline var violations: [Violation] = []
    /// How many violations are kept.
    let violationLimit: Int
    /// The last text that had escapes, without them.
    var scratch = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

    /// Begins to read; the memory must stay valid for the reader's life.
    @usableFromInline
    init(
        _ bytes: UnsafeRawBufferPointer, frames: UnsafeMutablePointer<JSONFrame>, violationLimit: Int
    ) {
        // An empty body has no address; its end keeps the frames' from being read.
        base = UnsafePointer(
            (bytes.baseAddress ?? UnsafeRawPointer(frames)).assumingMemoryBound(to: UInt8.self))
        end = bytes.count
        self.frames = frames
        self.violationLimit = violationLimit
        skipWhitespace()
    }

    deinit {
        scratch.deallocate()
    }
}
