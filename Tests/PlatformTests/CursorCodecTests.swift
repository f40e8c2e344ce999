import CoreTypes
import Testing

@testable import Platform

@Suite struct CursorCodecTests {
    private let values: [CursorValue] = [
        .null, .int64(-5), .double(1.5), .text("Beyoncé 日本"), .uuid(UUID(high: 1, low: .max)),
        .timestamp(Timestamp(microsecondsSinceEpoch: -1)),
    ]

    private func codec() throws -> CursorCodec {
        CursorCodec(keyring: try #require(Keyring(secrets: [[UInt8](repeating: 7, count: 32)])))
    }

    @Test func givesBackEveryKindOfValue() throws {
        let codec = try codec()
        #expect(codec.decode(codec.encode(values, scope: "venues"), scope: "venues") == values)
    }

    @Test func carriesTwoLongNamesInTheWidestScript() throws {
        let codec = try codec()
        let long = CursorValue.text(String(repeating: "𝄞", count: 255))
        #expect(
            codec.decode(codec.encode([long, long, .int64(1)], scope: ""), scope: "") == [
                long, long, .int64(1),
            ])
    }

    @Test func refusesACursorWithAnyCharacterChanged() throws {
        let codec = try codec()
        let cursor = Array(codec.encode(values, scope: "venues").utf8)
        for index in cursor.indices {
            var changed = cursor
            changed[index] = changed[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
            #expect(codec.decode(String(decoding: changed, as: UTF8.self), scope: "venues") == nil)
        }
    }

    @Test func refusesACursorOfAnotherListOrSort() throws {
        let codec = try codec()
        #expect(codec.decode(codec.encode(values, scope: "venues by name"), scope: "venues by city") == nil)
    }

    @Test(arguments: ["", "x", "AAAA", "not base64!", String(repeating: "A", count: 100_000)])
    func refusesWhatIsNoCursor(_ text: String) throws {
        #expect(try codec().decode(text, scope: "") == nil)
    }
}
