import CoreTypes
import Testing

@testable import SpecRuntime

@Suite struct ParameterReaderTests {
    enum Sort: String, StringEnumeration { case name, city }

    @Test func readsScalarsOfTheQuery() {
        var reader = ParameterReader(
            "/v?limit=20&q=a+b%20c%2B&lat=-36.5&on=true&sort=city&day=2026-11-22&big=5e3")
        #expect(reader.int32(.query("limit"), min: 1, max: 100) == 20)
        #expect(reader.string(.query("q"), min: 1, max: 10) == "a b c+")
        #expect(reader.double(.query("lat"), min: -90, max: 90) == -36.5)
        #expect(reader.bool(.query("on")) == true)
        #expect(reader.enumeration(.query("sort"), Sort.self) == .city)
        #expect(reader.date(.query("day"))?.description == "2026-11-22")
        #expect(reader.int64(.query("big")) == 5_000)
        #expect(reader.string(.query("absent")) == nil)
        reader.refuseUnknownQuery(["limit", "q", "lat", "on", "sort", "day", "big"])
        #expect(reader.violations == [])
    }

    @Test func readsOtherPlaces() {
        var reader = ParameterReader(
            "/v1/a%20b+c/0190f2c4-7b1e-7abc-8def-0123456789ab?x=1",
            [("X-Key", "k1"), ("Cookie", "a=1; sid=x%20y"), ("cookie", "b=2")],
            arguments: ["a%20b+c", "0190f2c4-7b1e-7abc-8def-0123456789ab"])
        #expect(reader.string(.path(0, "name"), required: true) == "a b+c")
        #expect(reader.uuid(.path(1, "id"), required: true) != nil)
        #expect(reader.string(.header("x-key")) == "k1")
        #expect(reader.string(.cookie("sid")) == "x y")
        #expect(reader.int32(.cookie("b")) == 2)
        #expect(reader.violations == [])
    }

    @Test func namesEveryViolation() {
        var reader = ParameterReader(
            "/v?limit=0&limit=1&lat=91&on=yes&sort=size&q=%C3&n=1.5&empty=&id=x&long=abc")
        _ = reader.int32(.query("limit"))
        _ = reader.double(.query("lat"), max: 90)
        _ = reader.bool(.query("on"))
        _ = reader.enumeration(.query("sort"), Sort.self)
        _ = reader.string(.query("q"))
        _ = reader.int64(.query("n"))
        _ = reader.int64(.query("empty"))
        _ = reader.uuid(.query("id"))
        _ = reader.string(.query("long"), min: 5, pattern: Patterns.digit)
        _ = reader.string(.header("X-Missing"), required: true)
        _ = reader.string(.path(0, "none"), required: true)
        #expect(
            reader.faults == [
                "query limit duplicate_parameter", "query lat maximum", "query on type", "query sort enum",
                "query q encoding", "query n type", "query empty type", "query id format",
                "query long min_length",
                "query long pattern", "header X-Missing required", "path none required",
            ])
    }

    @Test func refusesParametersThatAreNotKnown() {
        var reader = ParameterReader(
            "/v?limit=1&l%69mit=2&foo=1&b%61r&%zz=1&&=5&\(String(repeating: "x", count: 99))")
        reader.refuseUnknownQuery(["limit"])
        #expect(
            reader.faults == [
                "query foo unknown_parameter", "query bar unknown_parameter", "query %zz unknown_parameter",
                "query  unknown_parameter", "query \(String(repeating: "x", count: 40))… unknown_parameter",
            ])
        #expect(reader.int32(.query("limit")) == nil)
        #expect(reader.faults.last == "query limit duplicate_parameter")
    }

    @Test func keepsAHundredViolations() {
        let query = (0..<300).map { "x\($0)=1" }.joined(separator: "&")
        var reader = ParameterReader("/v?\(query)")
        reader.refuseUnknownQuery([])
        #expect(reader.violations.count == 100)
    }

    @Test func readsLengthsInCodePoints() {
        var reader = ParameterReader("/v?q=%F0%9F%98%80%C3%A9")
        #expect(reader.string(.query("q"), min: 2, max: 2) == "😀é")
    }

    @Test func readsFormats() {
        var reader = ParameterReader(
            "/v?m=a%40b.example&u=https%3A%2F%2Fa.example&t=2026-11-22T21:51:03%2B01:00&n=nobody")
        #expect(reader.email(.query("m")) == "a@b.example")
        #expect(reader.uri(.query("u")) == "https://a.example")
        #expect(reader.timestamp(.query("t"))?.description == "2026-11-22T20:51:03Z")
        #expect(reader.email(.query("n")) == nil)
        #expect(reader.uri(.query("n")) == nil)
        #expect(reader.faults == ["query n format", "query n format"])
    }
}
