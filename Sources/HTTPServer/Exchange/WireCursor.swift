import NIOCore
import SpecRuntime

/// Fills memory from its start; the caller has made it large enough for all that is appended.
struct WireCursor {
    private let memory: UnsafeMutableRawBufferPointer
    /// Bytes written so far.
    private(set) var count = 0

    /// Starts at the memory's first byte.
    init(_ memory: UnsafeMutableRawBufferPointer) {
        self.memory = memory
    }

    /// Appends constant text.
    mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends bytes.
    mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    /// Appends the readable bytes of a buffer.
    mutating func append(_ buffer: ByteBuffer) {
        buffer.withUnsafeReadableBytes { append($0) }
    }

    /// Appends text as UTF-8.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a header field and its line end. A control character in it, which would let a value start
    /// another field, becomes a space.
    mutating func append(_ field: HeaderField) {
        let start = count
        append(field.name)
        append(": ")
        append(field.value)
        for index in start..<count where memory[index] < 0x20 || memory[index] == 0x7F {
            memory[index] = UInt8(ascii: " ")
        }
        append("\r\n")
    }

    /// Appends a whole number that is not negative.
    mutating func append(decimal number: Int) {
        var digits = 1
        var rest = number
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        rest = number
        for index in stride(from: count + digits - 1, through: count, by: -1) {
            memory[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += digits
    }

    /// Appends a number below 1000 with leading zeros.
    mutating func append(threeDigits number: Int) {
        let zero = UInt8(ascii: "0")
        memory[count] = zero + UInt8(truncatingIfNeeded: number / 100 % 10)
        memory[count + 1] = zero + UInt8(truncatingIfNeeded: number / 10 % 10)
        memory[count + 2] = zero + UInt8(truncatingIfNeeded: number % 10)
        count += 3
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        UnsafeMutableRawBufferPointer(rebasing: memory[count...]).copyMemory(from: bytes)
        count += bytes.count
    }
}
