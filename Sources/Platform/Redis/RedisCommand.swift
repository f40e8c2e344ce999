/// A command in the form in which it is sent: a list of bulk strings.
public struct RedisCommand: Sendable, Equatable {
    let bytes: [UInt8]

    /// Puts a command together; every argument is sent as it is, whatever is in it.
    public init(_ name: String, _ arguments: [String] = []) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16 + arguments.reduce(name.utf8.count) { $0 + $1.utf8.count + 8 })
        Self.append(UInt8(ascii: "*"), arguments.count + 1, to: &bytes)
        Self.append(name, to: &bytes)
        for argument in arguments { Self.append(argument, to: &bytes) }
        self.bytes = bytes
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        append(UInt8(ascii: "$"), text.utf8.count, to: &bytes)
        bytes += text.utf8
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    private static func append(_ kind: UInt8, _ count: Int, to bytes: inout [UInt8]) {
        bytes.append(kind)
        bytes += String(count).utf8
        bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }
}
