import CoreTypes
import Glibc

/// Lays out parameters for libpq in one growing block of memory.
struct ParameterWriter: ~Copyable {
    private let count: Int
    private var base: UnsafeMutableRawPointer
    private var capacity: Int
    private var used: Int
    private var index = 0

    init(count: Int) {
        self.count = count
        used = count * 16
        capacity = used + count * 32 + 64
        base = .allocate(byteCount: capacity, alignment: 8)
    }

    deinit { base.deallocate() }

    /// Ends the writing; the values stay where they are.
    consuming func finish() -> EncodedParameters {
        for parameter in 0..<count {
            let offset = base.load(fromByteOffset: parameter * 8, as: Int.self)
            let pointer =
                offset == 0 ? nil : UnsafePointer((base + offset).assumingMemoryBound(to: CChar.self))
            base.storeBytes(of: pointer, toByteOffset: parameter * 8, as: UnsafePointer<CChar>?.self)
        }
        let parameters = EncodedParameters(count: count, takingOwnershipOf: base)
        discard self
        return parameters
    }

    /// Ends the current parameter with the bytes appended since `start`; zero as a start means `NULL`.
    private mutating func close(from start: Int, binary: Bool) {
        base.storeBytes(of: start, toByteOffset: index * 8, as: Int.self)
        base.storeBytes(
            of: Int32(truncatingIfNeeded: used - start), toByteOffset: count * 8 + index * 4, as: Int32.self)
        base.storeBytes(of: binary ? 1 : 0, toByteOffset: count * 12 + index * 4, as: Int32.self)
        index += 1
    }

    private mutating func reserve(_ bytes: Int) {
        guard used + bytes > capacity else { return }
        let larger = max(capacity * 2, used + bytes)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 8)
        moved.copyMemory(from: base, byteCount: used)
        base.deallocate()
        base = moved
        capacity = larger
    }

    private mutating func append<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
        reserve(MemoryLayout<T>.size)
        base.storeBytes(of: value.bigEndian, toByteOffset: used, as: T.self)
        used += MemoryLayout<T>.size
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        reserve(bytes.count)
        if let source = bytes.baseAddress {
            (base + used).copyMemory(from: source, byteCount: bytes.count)
        }
        used += bytes.count
    }

    mutating func null() {
        close(from: 0, binary: true)
    }

    mutating func integer<T: FixedWidthInteger & BitwiseCopyable>(_ value: T) {
        let start = used
        append(value)
        close(from: start, binary: true)
    }

    mutating func uuid(_ value: UUID) {
        let start = used
        append(value.high)
        append(value.low)
        close(from: start, binary: true)
    }

    /// The bytes as they are, for types whose binary form is their content.
    mutating func binary(_ bytes: UnsafeRawBufferPointer) {
        let start = used
        append(bytes)
        close(from: start, binary: true)
    }

    /// A value in its textual form, which libpq wants terminated.
    mutating func text(_ bytes: UnsafeRawBufferPointer) {
        let start = used
        append(bytes)
        append(UInt8(0))
        close(from: start, binary: false)
    }

    /// A one-dimensional array without nulls, each element written by `write` after its length.
    mutating func array<Element>(
        of type: TypeOID, _ elements: [Element], _ write: (Element, inout ArrayElementWriter) -> Void
    ) {
        let start = used
        append(Int32(elements.isEmpty ? 0 : 1))
        append(Int32(0))
        append(type.rawValue)
        if !elements.isEmpty {
            append(Int32(truncatingIfNeeded: elements.count))
            append(Int32(1))
        }
        var writer = ArrayElementWriter()
        for element in elements {
            write(element, &writer)
        }
        writer.bytes.withUnsafeBytes { append($0) }
        close(from: start, binary: true)
    }
}

/// Collects the elements of an array parameter, each after its length in bytes.
struct ArrayElementWriter {
    fileprivate(set) var bytes: [UInt8] = []

    mutating func integer<T: FixedWidthInteger>(_ value: T) {
        withUnsafeBytes(of: Int32(MemoryLayout<T>.size).bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func text(_ value: String) {
        withUnsafeBytes(of: Int32(truncatingIfNeeded: value.utf8.count).bigEndian) {
            bytes.append(contentsOf: $0)
        }
        bytes.append(contentsOf: value.utf8)
    }

    mutating func uuid(_ value: UUID) {
        withUnsafeBytes(of: Int32(16).bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: value.high.bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: value.low.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
