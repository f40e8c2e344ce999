import Testing

@testable import SpecRuntime

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("application/json", true), ("Application/JSON", true), ("application/json; charset=utf-8", true),
        ("application/json;charset=\"UTF-8\"", true), ("application/json ; profile=x", true),
        ("application/json;", true),
        ("application/json; charset=latin1", false), ("application/jsonp", false),
        ("application/json-patch+json", false),
        ("text/json", false), ("", false), ("application/x-www-form-urlencoded", false),
        ("text/plain; a=application/json", false),
        ("application/json, text/plain", false), ("application/json; x=\"a;b\"; charset=utf-8", true),
    ])
    func knowsJSON(_ contentType: String, _ expected: Bool) {
        #expect(MediaType.isJSON(contentType) == expected)
    }

    @Test(arguments: [
        ("*/*", true), ("application/*", true), ("application/json", true), ("APPLICATION/JSON", true),
        ("text/html, */*;q=0.1", true), ("text/html", false), ("text/*", false),
        ("application/json;q=0", false),
        ("application/json;q=0.000, */*", false), ("*/*;q=0, application/json", true),
        ("application/*;q=0, */*", false),
        ("application/json; q=0.5", true), ("", true), ("application/json;charset=utf-8", true),
        ("application/jso", false),
        ("application/problem+json", false), (",,", true), ("application/json;q=0.001", true),
        ("text/html;x=\"application/json,\"", false),
    ])
    func negotiatesTheMostExactRange(_ accept: String, _ expected: Bool) {
        #expect(MediaType.accepts(accept, "application/json") == expected)
    }

    @Test func takesAnythingWithoutTheField() {
        #expect(MediaType.accepts(nil, "application/json"))
    }
}
