/// A statement's parameters in the form that libpq takes them: parallel arrays of pointers, lengths and
/// formats.
///
/// Everything lies in one allocation: the three arrays, then the values' bytes.
// @unchecked: the memory is written before the value is published and never after, and freed by its only
// owner.
final class EncodedParameters: @unchecked Sendable {
    let count: Int
    private let base: UnsafeMutableRawPointer

    /// Takes over the memory that a writer filled.
    init(count: Int, takingOwnershipOf base: UnsafeMutableRawPointer) {
        self.count = count
        self.base = base
    }

    deinit { base.deallocate() }

    static let none = EncodedParameters(count: 0, takingOwnershipOf: .allocate(byteCount: 1, alignment: 8))

    var values: UnsafePointer<UnsafePointer<CChar>?> {
        UnsafeRawPointer(base).assumingMemoryBound(to: UnsafePointer<CChar>?.self)
    }

    var lengths: UnsafePointer<Int32> {
        UnsafeRawPointer(base + count * 8).assumingMemoryBound(to: Int32.self)
    }

    var formats: UnsafePointer<Int32> {
        UnsafeRawPointer(base + count * 12).assumingMemoryBound(to: Int32.self)
    }
}
