#if canImport(Glibc)
    public import Glibc
#elseif canImport(Musl)
    public import Musl
#else
    public import Darwin
#endif

/// Writes JSON (RFC 8259) into one growing block of memory that becomes the response's buffer.
///
/// It keeps no grammar: whoever writes brackets and commas with ``literal(_:)`` makes the document valid.
public struct JSONWriter: ~Copyable {
    /// Memory of `malloc`, which `ByteBuffer`'s standard allocator frees in the end.
    @usableFromInline var memory: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0

    /// Begins a document of about so many bytes; it may grow beyond.
    @inlinable
    public init(capacity: Int = 256) {
        let room = max(capacity, 64)
        guard let memory = malloc(room) else { preconditionFailure("out of memory") }
        self.memory = memory
        self.capacity = room
    }

    deinit {
        free(memory)
    }

    /// Makes room for so many more bytes.
    @inlinable @inline(__always)
    mutating func reserve(_ additional: Int) {
        if count &+ additional > capacity { grow(additional) }
    }

    @usableFromInline
    mutating func grow(_ additional: Int) {
        capacity = max(capacity * 2, count + additional)
        guard let larger = realloc(memory, capacity) else { preconditionFailure("out of memory") }
        memory = larger
    }

    /// Writes one byte as it is.
    @inlinable @inline(__always)
    mutating func byte(_ byte: UInt8) {
        reserve(1)
        memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count = count &+ 1
    }

    /// Writes bytes as they are.
    @inlinable @inline(__always)
    mutating func bytes(_ source: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        (memory + count).copyMemory(from: source, byteCount: length)
        count = count &+ length
    }
}
