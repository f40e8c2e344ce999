import SpecRuntime
import Testing

@Suite struct RepresentationTests {
    static let xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

    @Test(arguments: [
        ("*/*", "text/csv; charset=utf-8"), ("text/*", "text/csv; charset=utf-8"),
        ("application/json", "application/json"),
        ("text/csv;q=0.2, application/json;q=0.7", "application/json"),
        ("application/*;q=0.5, application/json;q=0.1", xlsx), ("text/csv;q=0, */*;q=0.1", xlsx),
        ("application/json;q=0.5, text/csv;q=0.5", "text/csv; charset=utf-8"), (xlsx, xlsx),
    ])
    func theClientsFavouriteIsChosen(accept: String, type: String) async throws {
        let (response, _) = try await Sink().send(.get, "/menu", headers: ["accept": accept])
        #expect(response.status == 200)
        #expect(response.contentType == type)
        #expect(response.headers.contains(HeaderField("vary", "Accept")))
    }

    @Test func withoutAcceptTheFirstIsChosen() async throws {
        let (response, text) = try await Sink().send(.get, "/menu")
        #expect(response.contentType == "text/csv; charset=utf-8")
        #expect(text == "name\nsoup\n")
        #expect(
            response.headers.contains(HeaderField("content-disposition", #"attachment; filename="menu.csv""#))
        )
    }

    @Test(arguments: ["image/*", "text/html", "text/csv;q=0, application/json;q=0.0", "*/*;q=0"])
    func whatCannotBeMadeIsRefused(accept: String) async throws {
        let (response, text) = try await Sink().send(.get, "/menu", headers: ["accept": accept])
        #expect(response.status == 406)
        #expect(text.contains("text/csv or \(Self.xlsx) or application/json"))
    }

    @Test func aStreamedArrayIsMadeItemByItem() async throws {
        let (response, text) = try await Sink().send(.get, "/menu", headers: ["accept": "application/json"])
        #expect(response.stream != nil)
        #expect(text == #"[{"name":"soup"},{"name":"bread"}]"#)
    }

    @Test func whatIsWholeIsNotStreamed() async throws {
        let (response, text) = try await Sink().send(.get, "/menu", headers: ["accept": Self.xlsx])
        #expect(response.stream == nil)
        #expect(text == "PK")
    }

    @Test(arguments: [("csv", "text/csv; charset=utf-8"), ("json", "application/json")])
    func aParameterChoosesWhateverTheClientAccepts(kind: String, type: String) async throws {
        let (response, _) = try await Sink().send(
            .get, "/menu/file?as=\(kind)", headers: ["accept": "image/png"])
        #expect(response.contentType == type)
        #expect(!response.headers.contains { $0.name == "vary" })
    }
}
