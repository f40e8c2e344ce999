/// The formats of strings that no type of their own stands for.
enum TextFormat {
    /// Whether a text is a mailbox of RFC 5321 §4.1.2 in its common form: a dot-string of at most 64 bytes,
    /// `@`, and a domain of letters, digits and inner hyphens; at most 254 bytes. Quoted local parts and
    /// address literals are refused: no mail of ours could be answered there.
    static func isEmail(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")), 1...64 ~= at else {
            return false
        }
        let local = UnsafeRawBufferPointer(rebasing: bytes[..<at])
        let domain = UnsafeRawBufferPointer(rebasing: bytes[(at + 1)...])
        return isDotString(local) && isDomain(domain)
    }

    private static func isDotString(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            guard isAtomText(byte) || (byte == UInt8(ascii: ".") && previous != byte) else { return false }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }

    /// `atext` of RFC 5322 §3.2.3.
    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "^")...UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "~"):
            true
        default: ASCII.isAlphanumeric(byte)
        }
    }

    /// Labels of 1–63 letters, digits and inner hyphens (RFC 1123 §2.1).
    private static func isDomain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var label = 0
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard label > 0, previous != UInt8(ascii: "-") else { return false }
                label = 0
            } else {
                let isInner = byte == UInt8(ascii: "-") && label > 0
                guard ASCII.isAlphanumeric(byte) || isInner, label < 63 else { return false }
                label += 1
            }
            previous = byte
        }
        return label > 0 && previous != UInt8(ascii: "-")
    }
}
