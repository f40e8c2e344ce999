import Testing

@testable import SpecRuntime

@Suite struct ParameterReaderArraysTests {
    @Test func readsRepeatedParameters() {
        var reader = ParameterReader("/v?tag=a&x=1&tag=b%2Cc&t%61g=d")
        let tags = reader.array(.query("tag"), explode: true) { $0.string($1, max: 3) }
        #expect(tags == ["a", "b,c", "d"])
        #expect(reader.violations == [])
    }

    @Test func readsItemsBetweenCommas() {
        var reader = ParameterReader(
            "/v/1,2?tag=a,b%2Cc,&n=3,4", [("X-N", "5, 6"), ("X-N", "7")], arguments: ["1,2"])
        #expect(reader.array(.query("tag"), explode: false) { $0.string($1) } == ["a", "b,c", ""])
        #expect(reader.array(.query("n"), explode: false) { $0.int32($1, max: 9) } == [3, 4])
        #expect(reader.array(.path(0, "n"), explode: false) { $0.int64($1) } == [1, 2])
        #expect(reader.array(.header("x-n"), explode: false) { $0.int64($1) } == [5, 6, 7])
        #expect(reader.violations == [])
    }

    @Test func anEmptyValueHasNoItems() {
        var reader = ParameterReader("/v?tag=")
        #expect(reader.array(.query("tag"), explode: false) { $0.string($1) } == [])
        #expect(reader.array(.query("tag"), explode: false, min: 1) { $0.string($1) } == nil)
        #expect(reader.array(.query("none"), explode: true) { $0.string($1) } == nil)
        #expect(reader.array(.query("none"), required: true, explode: true) { $0.string($1) } == nil)
        #expect(reader.faults == ["query tag min_items", "query none required"])
    }

    @Test func checksCountItemsAndRepeats() {
        var reader = ParameterReader("/v?n=1&n=2&n=x&m=1,1&m=2&o=3,3")
        #expect(reader.array(.query("n"), explode: true, max: 2) { $0.int32($1) } == nil)
        #expect(reader.array(.query("n"), explode: true) { $0.int32($1) } == nil)
        #expect(reader.array(.query("m"), explode: false) { $0.int32($1) } == nil)
        let numbers = reader.array(.query("o"), explode: false) { $0.int32($1) }
        reader.unique(.query("o"), numbers)
        #expect(
            reader.faults == [
                "query n max_items", "query n type", "query m duplicate_parameter", "query o unique_items",
            ])
    }
}
