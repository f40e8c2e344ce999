import CoreTypes

/// A parameter of a statement.
///
/// The server infers each parameter's type from the SQL; where that leaves a doubt, the SQL says it
/// (`$1::uuid`). Numbers and text are sent to a parameter of any type that reads them; the other cases need
/// the parameter to have their own type, and are refused with `PostgresError.encoding` otherwise.
public enum PostgresValue: Sendable, Hashable {
    /// SQL's `NULL`.
    case null
    /// For `boolean`.
    case bool(Bool)
    /// For `integer`, and for wider or narrower numbers that hold it.
    case int32(Int32)
    /// For `bigint`, and for narrower numbers that hold it.
    case int64(Int64)
    /// For `double precision` and `real`.
    case double(Double)
    /// For `text` and, in its textual form, a value of any type. It holds no NUL.
    case text(String)
    /// For `uuid`.
    case uuid(UUID)
    /// For `timestamptz`.
    case timestamp(Timestamp)
    /// For `date`.
    case date(CalendarDate)
    /// For `json` and `jsonb`: a document in UTF-8.
    case json([UInt8])
    /// For `bytea`.
    case bytes([UInt8])
    /// For `text[]` and `varchar[]`.
    case textArray([String])
    /// For `bigint[]` and `integer[]`.
    case int64Array([Int64])
    /// For `uuid[]`.
    case uuidArray([UUID])
}

extension PostgresValue {
    /// The text, or `NULL` where there is none.
    public static func text(_ value: String?) -> PostgresValue { value.map { .text($0) } ?? .null }
    /// The number, or `NULL` where there is none.
    public static func int32(_ value: Int32?) -> PostgresValue { value.map { .int32($0) } ?? .null }
    /// The number, or `NULL` where there is none.
    public static func int64(_ value: Int64?) -> PostgresValue { value.map { .int64($0) } ?? .null }
    /// The number, or `NULL` where there is none.
    public static func double(_ value: Double?) -> PostgresValue { value.map { .double($0) } ?? .null }
    /// The truth value, or `NULL` where there is none.
    public static func bool(_ value: Bool?) -> PostgresValue { value.map { .bool($0) } ?? .null }
    /// The identifier, or `NULL` where there is none.
    public static func uuid(_ value: UUID?) -> PostgresValue { value.map { .uuid($0) } ?? .null }
    /// The instant, or `NULL` where there is none.
    public static func timestamp(_ value: Timestamp?) -> PostgresValue {
        value.map { .timestamp($0) } ?? .null
    }
    /// The day, or `NULL` where there is none.
    public static func date(_ value: CalendarDate?) -> PostgresValue { value.map { .date($0) } ?? .null }
}
