import SpecRuntime
import Testing

@Suite struct ParameterTests {
    let kitchen = ["x-kitchen": "00000000-0000-0001-0000-000000000002"]

    private func status(_ query: String) async throws -> Int {
        try await Sink().send(.get, "/dishes\(query)", headers: kitchen).response.status
    }

    @Test func defaultsAndConstantFieldsAreGiven() async throws {
        let (response, text) = try await Sink().send(.get, "/dishes", headers: kitchen)
        #expect(text == "[]")
        #expect(response.headers.contains(HeaderField("x-total", "20")))
        #expect(response.headers.contains(HeaderField("cache-control", "no-store")))
    }

    @Test(arguments: [
        "?limit=1", "?limit=100", "?minPrice=0.5", "?sort=newest-first", "?tag=ab&tag=cd", "?ids=1,2,3",
        "?vegan=true", "?since=2026-01-01T00%3A00%3A00Z", "?limit=7&vegan=false",
    ])
    func validParametersAreTaken(_ query: String) async throws {
        #expect(try await status(query) == 200)
    }

    @Test(arguments: [
        ("?limit=0", "minimum"), ("?limit=101", "maximum"), ("?limit=x", "type"), ("?limit=", "type"),
        ("?limit=1&limit=2", "duplicate_parameter"), ("?minPrice=0", "exclusive_minimum"),
        ("?minPrice=0.7", "multiple_of"), ("?sort=best", "enum"), ("?tag=a", "min_length"),
        ("?tag=AB", "pattern"), ("?tag=ab&tag=ab", "unique_items"),
        ("?tag=ab&tag=bc&tag=cd&tag=de", "max_items"),
        ("?ids=1,2,3,4,5", "max_items"), ("?ids=1,x", "type"), ("?vegan=1", "type"),
        ("?since=today", "format"),
        ("?limt=3", "unknown_parameter"),
    ])
    func invalidParametersAreNamed(_ query: String, _ code: String) async throws {
        let (response, text) = try await Sink().send(.get, "/dishes\(query)", headers: kitchen)
        #expect(response.status == 400)
        #expect(text.contains("\"code\":\"\(code)\""), "\(text)")
    }

    @Test func aPatternIsExplainedInTheContractsOwnWords() async throws {
        let (_, text) = try await Sink().send(.get, "/dishes?tag=AB", headers: kitchen)
        #expect(text.contains("\"message\":\"must be written in small letters\""), "\(text)")
    }

    @Test func aMissingHeaderIsNamed() async throws {
        let (response, text) = try await Sink().send(.get, "/dishes?limit=0")
        #expect(response.status == 400)
        #expect(text.contains("X-Kitchen"))
        #expect(text.contains("limit"))
    }
}
