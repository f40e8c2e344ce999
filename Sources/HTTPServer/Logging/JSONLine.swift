/// One JSON object on one line, built byte by byte.
struct JSONLine {
    private(set) var bytes: [UInt8]

    /// Starts the object with its time and level.
    init(isoSeconds: [UInt8], milliseconds: Int, level: StaticString) {
        bytes = []
        bytes.reserveCapacity(384)
        Self.appendStart(isoSeconds: isoSeconds, milliseconds: milliseconds, level: level, to: &bytes)
    }

    /// Appends a member whose value is text.
    mutating func member(_ name: String, _ value: String) {
        key(name)
        Self.appendQuoted(value, to: &bytes)
    }

    /// Appends a member's name; its value must follow.
    mutating func key(_ name: String) {
        bytes.append(UInt8(ascii: ","))
        Self.appendQuoted(name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    /// Appends bytes that are already JSON.
    mutating func raw(_ json: some Sequence<UInt8>) {
        bytes.append(contentsOf: json)
    }

    /// Closes the object and the line.
    consuming func finish() -> [UInt8] {
        bytes.append(UInt8(ascii: "}"))
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Appends `{"time":"…","level":"…"`.
    static func appendStart(
        isoSeconds: [UInt8], milliseconds: Int, level: StaticString, to bytes: inout [UInt8]
    ) {
        append("{\"time\":\"", to: &bytes)
        bytes += isoSeconds
        appendFraction(milliseconds, to: &bytes)
        append("Z\",\"level\":\"", to: &bytes)
        append(level, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends constant bytes.
    static func append(_ text: StaticString, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends a JSON string (RFC 8259 §7).
    static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): append("\\n", to: &bytes)
            case UInt8(ascii: "\t"): append("\\t", to: &bytes)
            case 0..<0x20, 0x7F: appendEscape(byte, to: &bytes)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func appendFraction(_ thousandths: Int, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(thousandths / 100 % 10))
        bytes.append(UInt8(ascii: "0") + UInt8(thousandths / 10 % 10))
        bytes.append(UInt8(ascii: "0") + UInt8(thousandths % 10))
    }

    private static func appendEscape(_ byte: UInt8, to bytes: inout [UInt8]) {
        let digits: StaticString = "0123456789abcdef"
        append("\\u00", to: &bytes)
        bytes.append(digits.utf8Start[Int(byte >> 4)])
        bytes.append(digits.utf8Start[Int(byte & 15)])
    }
}
