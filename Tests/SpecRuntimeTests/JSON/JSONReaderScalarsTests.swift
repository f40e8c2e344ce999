import CoreTypes
import Testing

@testable import SpecRuntime

@Suite struct JSONReaderScalarsTests {
    @Test(arguments: [
        ("0", 0), ("-0", 0), ("1", 1), ("-7", -7), ("1.0", 1), ("1e2", 100), ("120e-1", 12), ("1.50e1", 15),
        ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("0e999999999999", 0),
        ("9223372036854775807.000", Int64.max), ("922337203685477580700e-2", Int64.max),
        ("1000000000000000000000e-21", 1),
    ])
    func readsIntegersInEveryForm(_ json: String, _ expected: Int64) {
        #expect(decoded(json) { $0.int64() }.value == expected)
    }

    @Test(arguments: [
        ("1.5", "type"), ("1e-1", "type"), ("\"1\"", "type"), ("null", "type"),
        ("1234567890123456789.5", "type"),
        ("9223372036854775808", "maximum"), ("-9223372036854775809", "minimum"), ("1e19", "maximum"),
        ("1e999999999999999999999", "maximum"), ("-1e400", "minimum"),
        ("123456789012345678901234", "maximum"),
        ("1e-999999999999999999999", "type"),
    ])
    func refusesWhatNoInteger64Is(_ json: String, _ code: String) {
        #expect(faults(json) { $0.int64() } == [" \(code)"])
    }

    @Test func checksBoundsOfIntegers() {
        #expect(decoded("[1,5]") { elements(of: &$0) { $0.int32(min: 1, max: 5) } }.value == [1, 5])
        #expect(faults("0") { $0.int32(min: 1, max: 5) } == [" minimum"])
        #expect(faults("6") { $0.int32(min: 1, max: 5) } == [" maximum"])
        #expect(faults("2147483648") { $0.int32() } == [" maximum"])
        #expect(faults("7") { $0.int64(multipleOf: 5) } == [" multiple_of"])
        #expect(decoded("-10") { $0.int64(multipleOf: 5) }.value == -10)
        #expect(decoded("1e99") { $0.int32(max: 9) }.violations.map(\.message) == ["must be at most 9"])
    }

    @Test(arguments: [
        "0", "1.5", "-1e-7", "0.1", "123456789.123456789", "1e22", "1e23", "5e-324", "1.7976931348623157e308",
        "9007199254740993", "36.16589", "-86.784443", "2.2250738585072011e-308", "1e-400",
        "0.30000000000000004",
        "179769313486231580793728971405301e276",
    ])
    func readsTheNearestDouble(_ json: String) {
        #expect(decoded(json) { $0.double() }.value == Double(json))
    }

    @Test func checksBoundsOfNumbers() {
        #expect(decoded("-90") { $0.double(min: -90, max: 90) }.value == -90)
        #expect(faults("90.0001") { $0.double(min: -90, max: 90) } == [" maximum"])
        #expect(faults("0") { $0.double(min: 0, exclusiveMin: true) } == [" exclusive_minimum"])
        #expect(faults("1") { $0.double(max: 1, exclusiveMax: true) } == [" exclusive_maximum"])
        #expect(faults("1e400") { $0.double() } == [" maximum"])
        #expect(faults("-1e400") { $0.double() } == [" minimum"])
        #expect(faults("\"1\"") { $0.double() } == [" type"])
        #expect(
            decoded("0") { $0.double(min: 0, exclusiveMin: true) }.violations.map(\.message)
                == ["must be greater than 0"])
    }

    @Test func readsBooleansAndNull() {
        #expect(decoded("true") { $0.bool() }.value == true)
        #expect(decoded("false") { $0.bool() }.value == false)
        #expect(faults("\"true\"") { $0.bool() } == [" type"])
        #expect(faults("0") { $0.bool() } == [" type"])
        #expect(decoded("null") { $0.null() ? true : nil }.value == true)
        #expect(faults("nul") { $0.null() ? true : $0.bool() } == [" malformed"])
    }

    @Test func readsConstants() {
        #expect(decoded("\"tokens\"") { $0.constant("tokens") ? true : nil }.value == true)
        #expect(decoded("\"t\\u006fkens\"") { $0.constant("tokens") ? true : nil }.value == true)
        #expect(faults("\"token\"") { $0.constant("tokens") ? true : nil } == [" const"])
        #expect(faults("1") { $0.constant("tokens") ? true : nil } == [" type"])
    }

    @Test func readsFormats() {
        #expect(decoded("\"0190f2c4-7b1e-7abc-8def-0123456789ab\"") { $0.uuid() }.value != nil)
        #expect(faults("\"0190f2c4\"") { $0.uuid() } == [" format"])
        #expect(
            decoded("\"1970-01-01T00:00:01Z\"") { $0.timestamp() }.value?.microsecondsSinceEpoch == 1_000_000)
        #expect(faults("\"1970-01-01\"") { $0.timestamp() } == [" format"])
        #expect(decoded("\"1970-01-02\"") { $0.date() }.value?.daysSinceEpoch == 1)
        #expect(faults("\"1970-02-30\"") { $0.date() } == [" format"])
        #expect(decoded("\"a@b.example\"") { $0.email() }.value == "a@b.example")
        #expect(faults("\"a@b.example\"") { $0.email(max: 5) } == [" max_length"])
        #expect(faults("\"nobody\"") { $0.email(min: 10) } == [" min_length", " format"])
        #expect(decoded("\"https://a.example/\"") { $0.uri() }.value == "https://a.example/")
        #expect(faults("\"/relative\"") { $0.uri() } == [" format"])
        #expect(decoded("\"AAEC\"") { $0.base64() }.value == [0, 1, 2])
        #expect(faults("\"AAEC\"") { $0.base64(max: 2) } == [" max_length"])
        #expect(faults("\"AAE\"") { $0.base64() } == [" format"])
    }

    private func elements<T>(of reader: inout JSONReader, _ element: (inout JSONReader) -> T?) -> [T]? {
        guard reader.beginArray() else { return nil }
        var values: [T] = []
        while reader.nextElement() { if let value = element(&reader) { values.append(value) } }
        return values
    }
}
