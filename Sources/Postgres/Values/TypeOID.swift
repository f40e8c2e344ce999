/// The identifier of a PostgreSQL type, for the types that this client reads and writes in binary.
struct TypeOID: Hashable, Sendable, RawRepresentable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    static let bool = TypeOID(rawValue: 16)
    static let bytea = TypeOID(rawValue: 17)
    static let name = TypeOID(rawValue: 19)
    static let int8 = TypeOID(rawValue: 20)
    static let int2 = TypeOID(rawValue: 21)
    static let int4 = TypeOID(rawValue: 23)
    static let text = TypeOID(rawValue: 25)
    static let json = TypeOID(rawValue: 114)
    static let float4 = TypeOID(rawValue: 700)
    static let float8 = TypeOID(rawValue: 701)
    static let unknown = TypeOID(rawValue: 705)
    static let int4Array = TypeOID(rawValue: 1007)
    static let textArray = TypeOID(rawValue: 1009)
    static let varcharArray = TypeOID(rawValue: 1015)
    static let int8Array = TypeOID(rawValue: 1016)
    static let bpchar = TypeOID(rawValue: 1042)
    static let varchar = TypeOID(rawValue: 1043)
    static let date = TypeOID(rawValue: 1082)
    static let timestamptz = TypeOID(rawValue: 1184)
    static let uuid = TypeOID(rawValue: 2950)
    static let uuidArray = TypeOID(rawValue: 2951)
    static let jsonb = TypeOID(rawValue: 3802)

    private static let names: [TypeOID: String] = [
        .bool: "boolean", .bytea: "bytea", .name: "name", .int8: "bigint", .int2: "smallint",
        .int4: "integer",
        .text: "text", .json: "json", .float4: "real", .float8: "double precision", .unknown: "unknown",
        .int4Array: "integer[]", .textArray: "text[]", .varcharArray: "varchar[]", .int8Array: "bigint[]",
        .bpchar: "char", .varchar: "varchar", .date: "date", .timestamptz: "timestamptz", .uuid: "uuid",
        .uuidArray: "uuid[]", .jsonb: "jsonb", TypeOID(rawValue: 1114): "timestamp without time zone",
        TypeOID(rawValue: 1700): "numeric", TypeOID(rawValue: 1083): "time",
        TypeOID(rawValue: 1186): "interval",
    ]

    /// The type's SQL name, or its number where it is not one of the well-known ones.
    var displayName: String { Self.names[self] ?? "type \(rawValue)" }
}
