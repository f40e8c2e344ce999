@testable import SpecRuntime

/// Makes random values, and random damage to documents.
struct RandomJSON {
    var generator: SeededGenerator

    mutating func value(depth: Int = 4) -> JSONValue {
        switch Int.random(in: 0...(depth > 0 ? 6 : 4), using: &generator) {
        case 0: .null
        case 1: .bool(.random(using: &generator))
        case 2: .number("\(Int64.random(in: .min ... .max, using: &generator))")
        case 3: .number("\(double())")
        case 4: .string(string())
        case 5: .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth: depth - 1) })
        default:
            .object(
                (0..<Int.random(in: 0...4, using: &generator)).map {
                    ("\($0)" + string(), value(depth: depth - 1))
                })
        }
    }

    mutating func double() -> Double {
        let value = Double(bitPattern: generator.next())
        return value.isFinite ? value : 0.1
    }

    mutating func string() -> String {
        let special: [Unicode.Scalar] = [
            "\"", "\\", "/", "\n", "\0", "\u{1F}", "\u{7F}", "é", "日", "😀", "\u{10FFFF}",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...20, using: &generator) {
            let ascii = Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &generator))
            let isSpecial = Int.random(in: 0...5, using: &generator) == 0
            text.unicodeScalars.append(isSpecial ? special.randomElement(using: &generator) ?? ascii : ascii)
        }
        return text
    }

    /// Replaces, removes or adds some bytes.
    mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        let likely = Array("{}[]\",:\\0123456789-+.eEtrufalsn \n\0".utf8) + [0x80, 0xC3, 0xA9, 0xFF]
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let byte = likely.randomElement(using: &generator) ?? 0
            switch Int.random(in: 0...3, using: &generator) {
            case 0: bytes[place] = byte
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(byte, at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }
}
