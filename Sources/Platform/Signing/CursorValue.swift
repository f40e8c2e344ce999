public import CoreTypes

/// One column of the row at which a list's page ended.
public enum CursorValue: Hashable, Sendable {
    case null
    case int64(Int64)
    case double(Double)
    case text(String)
    case uuid(UUID)
    case timestamp(Timestamp)
}

extension CursorValue {
    private enum Tag: UInt8 {
        case null, int64, double, text, uuid, timestamp
    }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null:
            bytes.append(Tag.null.rawValue)
        case .int64(let value):
            bytes.append(Tag.int64.rawValue)
            bytes.append(bigEndian: UInt64(bitPattern: value))
        case .double(let value):
            bytes.append(Tag.double.rawValue)
            bytes.append(bigEndian: value.bitPattern)
        case .text(let value):
            bytes.append(Tag.text.rawValue)
            let text = Array(value.utf8.prefix(Int(UInt16.max)))
            bytes.append(UInt8(truncatingIfNeeded: text.count >> 8))
            bytes.append(UInt8(truncatingIfNeeded: text.count))
            bytes += text
        case .uuid(let value):
            bytes.append(Tag.uuid.rawValue)
            bytes.append(bigEndian: value.high)
            bytes.append(bigEndian: value.low)
        case .timestamp(let value):
            bytes.append(Tag.timestamp.rawValue)
            bytes.append(bigEndian: UInt64(bitPattern: value.microsecondsSinceEpoch))
        }
    }

    /// Takes one value off the front; nil when the bytes are not what ``write(to:)`` makes.
    static func read(from bytes: inout ArraySlice<UInt8>) -> CursorValue? {
        guard let tag = bytes.popFirst().flatMap(Tag.init) else { return nil }
        switch tag {
        case .null: return .null
        case .int64: return number(&bytes).map { .int64(Int64(bitPattern: $0)) }
        case .double: return number(&bytes).map { .double(Double(bitPattern: $0)) }
        case .text: return text(&bytes).map { .text($0) }
        case .uuid:
            guard let high = number(&bytes), let low = number(&bytes) else { return nil }
            return .uuid(UUID(high: high, low: low))
        case .timestamp:
            return number(&bytes).map { .timestamp(Timestamp(microsecondsSinceEpoch: Int64(bitPattern: $0))) }
        }
    }

    private static func number(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
        guard bytes.count >= 8 else { return nil }
        defer { bytes.removeFirst(8) }
        return bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static func text(_ bytes: inout ArraySlice<UInt8>) -> String? {
        guard let high = bytes.popFirst(), let low = bytes.popFirst() else { return nil }
        let length = Int(high) << 8 | Int(low)
        guard bytes.count >= length else { return nil }
        defer { bytes.removeFirst(length) }
        return String(validating: bytes.prefix(length), as: UTF8.self)
    }
}
