import Platform

/// The two texts in which tools print random bytes.
enum SecretText {
    /// The bytes of hex digits, or else of Base64 in either alphabet with or without padding; nil for other text.
    static func decode(_ text: String) -> [UInt8]? {
        if let bytes = hex(text) { return bytes }
        let unpadded = text.replacing("+", with: "-").replacing("/", with: "_").prefix { $0 != "=" }
        guard text.dropFirst(unpadded.count).allSatisfy({ $0 == "=" }) else { return nil }
        return Base64URL.decode(unpadded)
    }

    private static func hex(_ text: String) -> [UInt8]? {
        let digits = text.utf8.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 ? Int($0) - 48 : letter($0) }
        guard digits.count.isMultiple(of: 2), !digits.contains(-1) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    private static func letter(_ character: UInt8) -> Int {
        let lowered = character | 0x20
        return UInt8(ascii: "a")...UInt8(ascii: "f") ~= lowered ? Int(lowered) - 87 : -1
    }
}
