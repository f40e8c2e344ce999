import Testing

@testable import SpecRuntime

@Suite struct JSONReaderObjectsTests {
    @Test func readsAnObject() {
        let json = #" { "tags" : [ "a", "b" ], "name" : "Ünï", "seats" : null, "sort" : "city" } "#
        #expect(
            decoded(json, Venue.decode).value
                == Venue(name: "Ünï", tags: ["a", "b"], seats: nil, sort: .city))
    }

    @Test func findsMembersWhoseNamesAreEscaped() {
        let json = #"{"n\u0061me":"a","t\u0061gs":["x"]}"#
        #expect(decoded(json, Venue.decode).value == Venue(name: "a", tags: ["x"], seats: nil, sort: nil))
    }

    @Test(arguments: [
        (#"{}"#, ["/name required", "/tags required", " min_properties"]),
        (
            #"{"name":"","tags":["abcd","x","x"]}"#,
            ["/name min_length", "/tags/0 max_length", "/tags unique_items"]
        ),
        (#"{"name":1,"tags":{}}"#, ["/name type", "/tags type"]),
        (#"{"name":null,"tags":[]}"#, ["/name type", "/tags min_items"]),
        (#"{"name":"a","name":"b","tags":["x"]}"#, ["/name duplicate_member"]),
        (#"{"name":"a","n\u0061me":[1],"tags":["x"]}"#, ["/name duplicate_member"]),
        (#"{"name":"a","tags":["x"],"a/b~c":{"d":[]}}"#, ["/a~1b~0c unknown_member"]),
        (#"{"name":"a","tags":["x"],"\u0000é":1}"#, ["/\u{0}é unknown_member"]),
        (#"{"name":"a","tags":[1,[2],"x"],"seats":0}"#, ["/tags/0 type", "/tags/1 type", "/seats minimum"]),
        (#"{"name":"a","tags":["x"],"sort":"Name"}"#, ["/sort enum"]),
        (#"[]"#, [" type"]),
        (#"null"#, [" type"]),
    ])
    func namesEveryViolationAtItsPlace(_ json: String, _ expected: [String]) {
        #expect(faults(json, Venue.decode) == expected)
    }

    @Test func cutsLongNamesInPointers() {
        let name = String(repeating: "x", count: 5_000)
        let found = faults("{\"\(name)\":1,\"name\":\"a\",\"tags\":[\"x\"]}", Venue.decode)
        #expect(found == ["/" + String(repeating: "x", count: 64) + "… unknown_member"])
    }

    @Test func speaksToPeople() {
        let json = #"{"name":"abcdef","tags":[],"seats":"x","sort":"size"}"#
        #expect(
            decoded(json, Venue.decode).violations.map(\.message) == [
                "must be at most 5 characters long", "must have at least 1 item",
                "must be an integer, not a string",
                "must be one of name, city, distance, longer-than-small-strings",
            ])
    }

    @Test func takesOnlyTheExactTextOfAnEnumeration() {
        // U+212A KELVIN SIGN equals K as a String.
        enum Unit: String, StringEnumeration { case kelvin = "K" }
        #expect(decoded("\"K\"") { $0.enumeration(Unit.self) }.value == .kelvin)
        #expect(faults("\"\u{212A}\"") { $0.enumeration(Unit.self) } == [" enum"])
    }

    @Test func tellsStringsApartByTheirCodePoints() {
        let items = { (reader: inout JSONReader) -> [String]? in
            guard reader.beginArray() else { return nil }
            var items: [String] = []
            while reader.nextElement() { if let item = reader.string() { items.append(item) } }
            reader.unique(items)
            return items
        }
        #expect(faults("[\"é\",\"e\u{301}\"]", items) == [])
        #expect(faults("[\"é\",\"\\u00e9\"]", items) == [" unique_items"])
    }
}
