import NIOCore
import SpecRuntime
import Testing

@Suite struct ConditionTests {
    @Test(arguments: [
        (nil, 200), (#""6""#, 200), (#""7""#, 304), (#"W/"7""#, 304), (#""6", "7""#, 304),
        (#" "6" ,, W/"7""#, 304),
        ("*", 304), (#"7"#, 400), (#""7"#, 400), (#""7" "8""#, 400), ("", 400), (#"w/"7""#, 400),
    ])
    func aReadMayBeUnchanged(condition: String?, status: Int) async throws {
        let headers = condition.map { ["if-none-match": $0] } ?? [:]
        let (response, text) = try await Sink().send(.get, "/recipe", headers: headers)
        #expect(response.status == status)
        if status == 400 {
            #expect(text.contains(#""parameter":"If-None-Match","in":"header","code":"format""#))
        } else {
            #expect(response.headers.contains(HeaderField("etag", #""7""#)))
        }
        if status == 304 {
            #expect(response.body == nil)
            #expect(response.contentType == nil)
        }
    }

    @Test(arguments: [
        (nil, 400), (#""6""#, 412), (#""7""#, 204), (#"W/"7""#, 412), (#""6", "7""#, 204), ("*", 204),
        ("7", 400),
    ])
    func aChangeNeedsItsVersion(condition: String?, status: Int) async throws {
        var headers = ["content-type": "text/plain"]
        headers["if-match"] = condition
        let (response, _) = try await Sink().send(
            .put, "/recipe", headers: headers, body: .bytes(.init(string: "Fry.")))
        #expect(response.status == status)
    }

    @Test func tagsHoldAnyText() {
        #expect(EntityTag("a\"b é\u{7F}").description == #""a%22b%20%C3%A9%7F""#)
        #expect(EntityTag("1", isWeak: true).description == #"W/"1""#)
    }
}
