/// A value with everything the contract says of it.
struct ValueModel: Sendable {
    var kind: ValueKind
    /// Whether `null` is a value too.
    var isNullable = false

    init(_ kind: ValueKind, isNullable: Bool = false) {
        self.kind = kind
        self.isNullable = isNullable
    }
}

/// The forms a value can have on the wire, each with its constraints.
indirect enum ValueKind: Sendable {
    case string(StringConstraints)
    case uuid
    case timestamp
    case date
    /// Base64 text; the lengths are of the decoded bytes.
    case base64(LengthRange)
    case int32(IntegerConstraints)
    case int64(IntegerConstraints)
    case double(NumberConstraints)
    case bool
    /// The one string allowed.
    case constant(String)
    /// A declared type: a structure, an enumeration or a union.
    case named(String)
    case array(element: ValueModel, count: LengthRange, unique: Bool)
    case map(value: ValueModel, count: LengthRange)
    /// Any JSON value.
    case freeForm
}

/// A closed range of lengths or counts; an absent end is open.
struct LengthRange: Sendable, Hashable {
    var min: Int?
    var max: Int?

    static let any = LengthRange(min: nil, max: nil)
}

/// What a string must be besides a string.
struct StringConstraints: Sendable {
    /// Formats that keep Swift's `String`.
    enum Format: Sendable {
        case none, email, uri
    }

    var format = Format.none
    /// Length in Unicode code points.
    var length = LengthRange.any
    /// The member of `Patterns`; nil where there is no pattern.
    var patternName: String?
}

/// What an integer must be; exclusive bounds are already turned into inclusive ones.
struct IntegerConstraints: Sendable {
    var min: Int64?
    var max: Int64?
    var multipleOf: Int64?
}

/// What a number must be.
struct NumberConstraints: Sendable {
    var min: Double?
    var max: Double?
    var exclusiveMin = false
    var exclusiveMax = false
    var multipleOf: Double?
}

/// A literal of the document in Swift's terms, for defaults.
enum LiteralModel: Sendable {
    case string(String)
    case integer(Int64)
    case double(Double)
    case bool(Bool)
    /// An enumeration's case.
    case enumCase(String)
    case emptyArray
    case emptyMap
    case null
}
