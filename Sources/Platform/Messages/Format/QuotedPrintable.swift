/// Text as seven-bit lines of at most 76 characters (RFC 2045 §6.7).
enum QuotedPrintable {
    private static let lineLength = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Encodes text whose lines end with LF; the encoded lines end with CRLF.
    static func encode(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index > 0 { output += [13, 10] }
            appendLine(Array(line), to: &output)
        }
        return output
    }

    private static func appendLine(_ line: [UInt8], to output: inout [UInt8]) {
        var column = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let token = token(byte, isLast: isLast)
            // A line that goes on needs room for the "=" that says so.
            if column + token.count > (isLast ? lineLength : lineLength - 1) {
                output += [UInt8(ascii: "="), 13, 10]
                column = 0
            }
            output += token
            column += token.count
        }
    }

    private static func token(_ byte: UInt8, isLast: Bool) -> [UInt8] {
        let isBlank = byte == 32 || byte == 9
        let isPlain = 33...126 ~= byte && byte != UInt8(ascii: "=")
        if isPlain || isBlank && !isLast { return [byte] }
        return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
}
