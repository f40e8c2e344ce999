/// Looks words up in ``CommonPasswordList`` by binary search, without building anything of it.
enum CommonPasswords {
    /// How many signs behind a common password make no other password of it.
    private static let longestEnding = 4

    /// Whether a text in lower case is a common password: one of the list, one of them with up to four digits or
    /// signs behind it, or the repetition of one of them or of up to three characters.
    static func contains(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return isListed(bytes[...]) || isListedBeforeAnEnding(bytes) || isRepetition(bytes)
    }

    private static func isListedBeforeAnEnding(_ bytes: [UInt8]) -> Bool {
        let ending = bytes.reversed().prefix { $0 < 0x80 && !isLetter($0) }.prefix(longestEnding).count
        return ending > 0 && (1...ending).contains { isListed(bytes.dropLast($0)) }
    }

    private static func isRepetition(_ bytes: [UInt8]) -> Bool {
        let half = bytes.count / 2
        guard half > 0 else { return false }
        let length = (1...half).first { length in
            bytes.count.isMultiple(of: length)
                && bytes.indices.dropFirst(length).allSatisfy { bytes[$0] == bytes[$0 - length] }
        }
        guard let length else { return false }
        return length <= 3 || isListed(bytes[..<length])
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }

    private static func isListed(_ word: ArraySlice<UInt8>) -> Bool {
        let list = UnsafeBufferPointer(
            start: CommonPasswordList.words.utf8Start, count: CommonPasswordList.words.utf8CodeUnitCount)
        var (low, high) = (0, list.count)
        while low < high {
            let middle = low + (high - low) / 2
            let start = list[low..<middle].lastIndex(where: isSeparator).map { $0 + 1 } ?? low
            let end = list[middle..<high].firstIndex(where: isSeparator) ?? high
            let entry = list[start..<end]
            if entry.elementsEqual(word) { return true }
            if entry.lexicographicallyPrecedes(word) { low = end + 1 } else { high = start }
        }
        return false
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
    }
}
