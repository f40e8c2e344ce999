import CoreTypes
import Postgres
import TestSupport
import Testing

@Suite("Values on the way to the server and back")
struct TypeRoundTripTests {
    private struct Everything: RowDecodable, Equatable {
        var bool: Bool?
        var int32: Int32?
        var int64: Int64?
        var double: Double?
        var text: String?
        var uuid: UUID?
        var timestamp: Timestamp?
        var date: CalendarDate?
        var bytes: [UInt8]?
        var json: [UInt8]?
        var texts: [String]?
        var numbers: [Int64]?
        var uuids: [UUID]?

        init(from row: inout RowReader) throws(RowDecodingError) {
            bool = try row.optionalBool()
            int32 = try row.optionalInt32()
            int64 = try row.optionalInt64()
            double = try row.optionalDouble()
            text = try row.optionalText()
            uuid = try row.optionalUUID()
            timestamp = try row.optionalTimestamp()
            date = try row.optionalDate()
            bytes = try row.optionalBytes()
            json = try row.optionalJSON()
            texts = try row.optionalTextArray()
            numbers = try row.optionalInt64Array()
            uuids = try row.optionalUUIDArray()
        }
    }

    private static let everything = Statement<Everything>(
        "everything",
        """
        SELECT $1::boolean, $2::integer, $3::bigint, $4::double precision, $5::text, $6::uuid, $7::timestamptz,
            $8::date, $9::bytea, $10::jsonb, $11::text[], $12::bigint[], $13::uuid[]
        """)

    @Test("every type keeps its value")
    func values() async throws {
        try await TestDatabase.withClient { client in
            let uuid = UUID(high: 0x0123_4567_89ab_cdef, low: 0xfedc_ba98_7654_3210)
            let instant = Timestamp(microsecondsSinceEpoch: -1)
            let day = try #require(CalendarDate(year: 1999, month: 12, day: 31))
            let row = try #require(
                await client.first(
                    Self.everything,
                    [
                        .bool(true), .int32(.min), .int64(.max), .double(-0.1), .text("Beyoncé \t\n'\"\\"),
                        .uuid(uuid),
                        .timestamp(instant), .date(day), .bytes([0, 255, 92]),
                        .json(Array(#"{"a": [1]}"#.utf8)),
                        .textArray(["a", "", "é,\"{}"]), .int64Array([.min, 0, .max]), .uuidArray([uuid]),
                    ]))
            #expect(row.bool == true)
            #expect(row.int32 == .min)
            #expect(row.int64 == .max)
            #expect(row.double == -0.1)
            #expect(row.text == "Beyoncé \t\n'\"\\")
            #expect(row.uuid == uuid)
            #expect(row.timestamp == instant)
            #expect(row.date == day)
            #expect(row.bytes == [0, 255, 92])
            #expect(row.json == Array(#"{"a": [1]}"#.utf8))
            #expect(row.texts == ["a", "", "é,\"{}"])
            #expect(row.numbers == [.min, 0, .max])
            #expect(row.uuids == [uuid])
        }
    }

    @Test("NULL stays NULL in every type")
    func nulls() async throws {
        try await TestDatabase.withClient { client in
            let row = try #require(
                await client.first(Self.everything, Array(repeating: .null, count: 13)))
            #expect(row.bool == nil && row.int32 == nil && row.int64 == nil && row.double == nil)
            #expect(row.text == nil && row.uuid == nil && row.timestamp == nil && row.date == nil)
            #expect(row.bytes == nil && row.json == nil)
            #expect(row.texts == nil && row.numbers == nil && row.uuids == nil)
        }
    }

    private struct Mixed: RowDecodable {
        let small: Int32
        let narrowed: Int64
        let real: Double
        let amount: String
        let json: [UInt8]
        let empty: [String]

        init(from row: inout RowReader) throws(RowDecodingError) {
            small = try row.int32()
            narrowed = try row.int64()
            real = try row.double()
            amount = try row.text()
            json = try row.json()
            empty = try row.textArray()
        }
    }

    @Test("numbers and text reach parameters of related types")
    func conversions() async throws {
        let statement = Statement<Mixed>(
            "mixed", "SELECT $1::smallint, $2::integer, $3::real, ($4::numeric)::text, $5::json, $6::text[]")
        try await TestDatabase.withClient { client in
            let row = try #require(
                await client.first(
                    statement,
                    [
                        .int64(-7), .int64(70_000), .double(1.5), .double(12.25), .json(Array("[]".utf8)),
                        .textArray([]),
                    ]))
            #expect(row.small == -7)
            #expect(row.narrowed == 70_000)
            #expect(row.real == 1.5)
            #expect(row.amount == "12.25")
            #expect(row.json == Array("[]".utf8))
            #expect(row.empty == [])
        }
    }

    @Test("a value that the parameter cannot hold is refused before it is sent")
    func mismatches() async throws {
        let narrow = Statement<Int32>("narrow", "SELECT $1::smallint")
        let text = Statement<String>("text", "SELECT $1::text")
        try await TestDatabase.withClient { client in
            await #expect(throws: PostgresError.self) { try await client.rows(narrow, [.int64(70_000)]) }
            await #expect(throws: PostgresError.self) { try await client.rows(text, [.text("a\0b")]) }
            await #expect(throws: PostgresError.self) { try await client.rows(text, []) }
            await #expect(
                throws: PostgresError.encoding(
                    statement: "text", parameter: 1,
                    reason: "a value for boolean was given, the server expects text")
            ) { try await client.rows(text, [.bool(true)]) }
        }
    }

    @Test("a column of another type is refused by statement and column")
    func wrongColumn() async throws {
        let statement = Statement<Int64>("count venues", "SELECT 'x'::text AS venues")
        try await TestDatabase.withClient { client in
            await #expect(
                throws: PostgresError.decoding(
                    statement: "count venues", column: "venues",
                    reason: "bigint was expected, the statement returns text; cast it in the SQL")
            ) { try await client.rows(statement) }
        }
    }

    @Test("a column that no row reads, a missing one and an unexpected NULL are refused")
    func wrongShape() async throws {
        try await TestDatabase.withClient { client in
            for statement in [
                Statement<Int32>("two columns", "SELECT 1, 2"), Statement<Int32>("no column", "SELECT"),
                Statement<Int32>("null column", "SELECT NULL::integer"),
            ] {
                await #expect(throws: PostgresError.self) { try await client.rows(statement) }
            }
        }
    }
}
