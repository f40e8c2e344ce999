/// Searches over bytes, eight at a time.
@usableFromInline
enum ByteScan {
    @usableFromInline static let lowBits: UInt64 = 0x0101_0101_0101_0101
    @usableFromInline static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// The first byte from `start` that is a quote, a backslash, a control character or not ASCII; else `end`.
    @inlinable
    static func endOfPlainASCII(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let word = load(base + index)
            let stops = (word & highBits) | specials(word)
            if stops != 0 { return index &+ stops.trailingZeroBitCount &>> 3 }
            index = index &+ 8
        }
        while index < end, isPlain(base[index]), base[index] < 0x80 { index = index &+ 1 }
        return index
    }

    /// The first byte from `start` that JSON wants escaped: a quote, a backslash, a control character; else `end`.
    @inlinable
    static func endOfUnescaped(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let stops = specials(load(base + index))
            if stops != 0 { return index &+ stops.trailingZeroBitCount &>> 3 }
            index = index &+ 8
        }
        while index < end, isPlain(base[index]) { index = index &+ 1 }
        return index
    }

    /// Whether both places hold the same bytes.
    @inlinable
    static func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, count: Int) -> Bool {
        var index = 0
        while index &+ 8 <= count {
            if load(left + index) != load(right + index) { return false }
            index = index &+ 8
        }
        while index < count {
            if left[index] != right[index] { return false }
            index = index &+ 1
        }
        return true
    }

    /// Whether bytes are exactly a text's UTF-8.
    static func equal(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount else { return false }
        guard let start = bytes.baseAddress else { return true }
        return equal(start.assumingMemoryBound(to: UInt8.self), text.utf8Start, count: bytes.count)
    }

    /// The top bit of the first byte in the word that JSON wants escaped; bits above it mean nothing.
    @inlinable @inline(__always)
    static func specials(_ word: UInt64) -> UInt64 {
        let quotes = word ^ (lowBits &* 0x22)
        let backslashes = word ^ (lowBits &* 0x5C)
        let controls = (word &- lowBits &* 0x20) & ~word
        let matches = ((quotes &- lowBits) & ~quotes) | ((backslashes &- lowBits) & ~backslashes)
        return (controls | matches) & highBits
    }

    @inlinable @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x22 && byte != 0x5C }

    @inlinable @inline(__always)
    static func load(_ pointer: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(pointer).loadUnaligned(as: UInt64.self))
    }
}
