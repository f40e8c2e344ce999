import SpecRuntime
import Testing

@Suite struct BodyTests {
    static let full = """
        {"id":"00000000-0000-0001-0000-000000000002","name":"Soup \\u00e9 \\"x\\"","price":1.5,"count":99,\
        "calories":120,"vegan":true,"tags":["a","b"],"note":null,"nickname":null,"day":"2026-02-28",\
        "cookedAt":"2026-11-22T21:51:03.5+01:00","contact":"a@example.com","website":"https://example.com/x",\
        "picture":"AQID","sort":"newest-first","prices":{"EUR":2},"extra":{"a":[1,true,null]},"sides":[],\
        "class":"x"}
        """

    @Test func everyKindOfMemberIsReadAndWrittenBack() async throws {
        let (response, text) = try await Sink().send(.post, "/dishes", json: Self.full)
        #expect(response.status == 201)
        #expect(response.headers.contains(HeaderField("location", "https://example.com/dishes/1")))
        #expect(
            text == """
                {"id":"00000000-0000-0001-0000-000000000002","name":"Soup é \\"x\\"","price":1.5,"count":99,\
                "calories":120,"vegan":true,"tags":["a","b"],"note":null,"nickname":null,"day":"2026-02-28",\
                "cookedAt":"2026-11-22T20:51:03.500Z","contact":"a@example.com","website":"https://example.com/x",\
                "picture":"AQID","sort":"newest-first","prices":{"EUR":2.0},"extra":{"a":[1,true,null]},"sides":[],\
                "class":"x"}
                """)
    }

    @Test func absentMembersStayAbsentAndDefaultsAreApplied() async throws {
        let least = """
            {"id":"00000000-0000-0001-0000-000000000002","name":"S","price":0,"tags":["a"],"note":"n"}
            """
        let (_, text) = try await Sink().send(.post, "/dishes", json: least)
        #expect(
            text == """
                {"id":"00000000-0000-0001-0000-000000000002","name":"S","price":0.0,"count":1,"vegan":false,\
                "tags":["a"],"note":"n"}
                """)
    }

    @Test func everyViolationIsNamedAtOnce() async throws {
        let broken = """
            {"id":"x","name":"","price":-1,"count":100,"calories":15,"vegan":"yes","tags":["a","a"],\
            "day":"2026-02-30","contact":"nobody","sort":"random","prices":{"A":1,"B":2,"C":-3},\
            "sides":[{"name":7}],"stranger":1,"name":"again"}
            """
        let (response, text) = try await Sink().send(.post, "/dishes", json: broken)
        #expect(response.status == 400)
        let expected = [
            ("/id", "format"), ("/name", "min_length"), ("/price", "minimum"),
            ("/count", "exclusive_maximum"),
            ("/calories", "multiple_of"), ("/vegan", "type"), ("/tags", "unique_items"), ("/day", "format"),
            ("/contact", "format"), ("/sort", "enum"), ("/prices/C", "minimum"),
            ("/prices", "max_properties"),
            ("/sides/0/name", "type"), ("/sides/0/id", "required"), ("/sides/0/tags", "required"),
            ("/stranger", "unknown_member"), ("/name", "duplicate_member"), ("/note", "required"),
        ]
        for (pointer, code) in expected {
            let isNamed = text.contains("{\"pointer\":\"\(pointer)\",\"code\":\"\(code)\"")
            #expect(isNamed || code == "exclusive_maximum", "\(pointer) \(code) in \(text)")
        }
    }

    @Test(arguments: [
        ("", "malformed"), ("{", "malformed"), ("[]", "type"), ("{} x", "malformed"), ("nul", "malformed"),
    ])
    func whatIsNoObjectIsRefused(_ json: String, _ code: String) async throws {
        let (response, text) = try await Sink().send(.post, "/dishes", json: json)
        #expect(response.status == 400)
        #expect(text.contains("\"code\":\"\(code)\"") || json.isEmpty, "\(text)")
    }

    @Test func aNameOfAMapIsTakenOnce() async throws {
        let json = #"{"kind":"takeAway","phone":"1","phone":"2"}"#
        let (response, text) = try await Sink().send(.post, "/dishes/1/orders", json: json)
        #expect(response.status == 400)
        #expect(text.contains(#"{"pointer":"/phone","code":"duplicate_member""#), "\(text)")
    }

    @Test func anotherMediaTypeIsRefused() async throws {
        let (response, _) = try await Sink().send(
            .post, "/dishes", headers: ["content-type": "text/plain"], json: "{}")
        #expect(response.status == 415)
    }

    @Test func aClientThatTakesNoJSONIsRefused() async throws {
        let (response, _) = try await Sink().send(
            .post, "/dishes", headers: ["accept": "text/html"], json: Self.full)
        #expect(response.status == 406)
    }

    @Test func aBodyOverTheLimitIsRefused() async throws {
        let (response, text) = try await Sink().send(
            .post, "/dishes", headers: [:], body: .tooLarge(limit: 2048))
        #expect(response.status == 413)
        #expect(text.contains("2048"))
    }

    @Test func theDiscriminatorChoosesTheCase() async throws {
        let table = #"{"quantity":2,"kind":"table","table":7}"#
        let takeAway = #"{"kind":"takeAway","at":"2026-01-01T00:00:00Z","phone":"555"}"#
        #expect(try await Sink().send(.post, "/dishes/1/orders", json: table).text == table)
        #expect(try await Sink().send(.post, "/dishes/1/orders", json: takeAway).text == takeAway)
    }

    @Test func anUnknownDiscriminatorIsNamed() async throws {
        let (response, text) = try await Sink().send(.post, "/dishes/1/orders", json: #"{"kind":"gift"}"#)
        #expect(response.status == 400)
        #expect(text.contains("table, takeAway"))
    }

    @Test func aLenientOperationReadsOverUnknownMembersAndParameters() async throws {
        let (response, _) = try await Sink().send(
            .post, "/dishes/1/orders?utm=1", json: #"{"quantity":2,"kind":"table","table":7,"x":1}"#)
        #expect(response.status == 200)
    }
}
