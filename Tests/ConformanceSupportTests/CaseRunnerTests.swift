import ConformanceSupport
import Testing

struct CaseRunnerTests {
    private static let contract = #"""
        {"paths":{"/shelves/{shelf}/things":{"post":{"operationId":"addThing","responses":{
          "201":{"content":{"application/json":{"schema":{"type":"object"}}}},
          "400":{"content":{"application/problem+json":{"schema":{"type":"object"}}}},
          "404":{"content":{"application/problem+json":{"schema":{"type":"object"}}}}}}}}}
        """#
    private static let operation = OperationUnderTest(
        id: "addThing", method: "POST", path: "/shelves/{shelf}/things")
    private static let call = Call(
        path: ["shelf": "top one"], query: [("limit", "5")],
        body: .object([.init("title", .string("a")), .init("place", .object([.init("row", .number("1"))]))]))

    private static func reply(_ status: String, _ type: String, _ body: String) -> String {
        """
        HTTP/1.1 \(status)\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nX-Request-Id: r1\r\n\
        Content-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)
        """
    }

    private static let created = reply("201 Created", "application/json", "{}")

    private static func refusal(_ errors: String) -> String {
        reply(
            "400 Bad Request", "application/problem+json",
            #"{"type":"https://e.example/validation_error","title":"T","status":400,"instance":"/","requestId":"r1","errors":[\#(errors)]}"#
        )
    }

    private func run(
        _ mutations: [Mutation], _ expectation: ExpectedReply, answer: String, call: Call = call
    ) async throws -> (complaints: [String], request: String) {
        let peer = try ScriptedPeer([[answer]])
        let runner = CaseRunner(
            client: HTTPClient(host: "127.0.0.1", port: peer.port, timeout: .seconds(5)),
            contract: try ContractDocument(Array(Self.contract.utf8)), coverage: Coverage())
        let testCase = ConformanceCase("case", mutations, expectation)
        let complaints = try await runner.complaints(of: testCase, operation: Self.operation, call: call)
        return (complaints, peer.requests.joined())
    }

    @Test("the fixture's call goes out encoded, with its media type")
    func request() async throws {
        let (complaints, request) = try await run([], .success, answer: Self.created)
        #expect(complaints.isEmpty, "\(complaints)")
        #expect(request.hasPrefix("POST /shelves/top%20one/things?limit=5 HTTP/1.1\r\n"))
        #expect(request.contains("Content-Type: application/json\r\n"))
        #expect(request.hasSuffix(#"{"title":"a","place":{"row":1}}"#))
    }

    @Test(
        "a mutation changes its place and nothing else",
        arguments: [
            (Mutation.query("limit", "a&b"), "?limit=a%26b HTTP"), (.addQuery("x", "1"), "?limit=5&x=1 HTTP"),
            (.encodedQuery("q=%zz"), "?limit=5&q=%zz HTTP"), (.removeQuery("limit"), "things HTTP"),
            (.path("shelf", "%"), "/shelves/%25/"), (.encodedPath("shelf", "%FF"), "/shelves/%FF/"),
            (.member("/place/row", .null), #"{"title":"a","place":{"row":null}}"#),
            (.removeMember("/title"), "\r\n\r\n{\"place\":{\"row\":1}}"),
            (.repeatMember("/place/row"), #""place":{"row":1,"row":1}}"#), (.body("{"), "\r\n\r\n{"),
            (.ensure("/place", .null), #""place":{"row":1}}"#), (.appendToBody("x"), "}}x"),
            (.padBody(to: 40), "Content-Length: 40\r\n"), (.method("PUT"), "PUT /shelves"),
            (.header("Content-Type", "text/plain"), "Content-Type: text/plain\r\n"),
        ])
    func mutation(_ mutation: Mutation, _ expected: String) async throws {
        #expect(try await run([mutation], .accepted(), answer: Self.created).request.contains(expected))
    }

    @Test("a mutation of a place that the fixture lacks is an error, never a silent success")
    func missingPlace() async throws {
        await #expect(throws: MutationError.self) {
            try await run([.member("/nowhere/x", .null)], .accepted(), answer: Self.created)
        }
    }

    @Test("exactly the expected violation satisfies a negative case")
    func violations() async throws {
        let expected = ExpectedReply.violation(.pointer("/title"), "max_length")
        let right = #"{"pointer":"/title","code":"max_length","message":"m"}"#
        let other = #"{"parameter":"limit","code":"type","message":"m"}"#
        #expect(try await run([], expected, answer: Self.refusal(right)).complaints.isEmpty)
        #expect(try await !run([], expected, answer: Self.refusal(other)).complaints.isEmpty)
        #expect(try await !run([], expected, answer: Self.refusal("\(right),\(other)")).complaints.isEmpty)
        #expect(try await !run([], expected, answer: Self.created).complaints.isEmpty)
    }

    @Test("a refusal satisfies a positive case only where the fixture says that the value is checked further")
    func opaque() async throws {
        let refusal = Self.refusal(#"{"parameter":"limit","code":"signature","message":"m"}"#)
        var call = Self.call
        #expect(try await !run([], .accepted(), answer: refusal).complaints.isEmpty)
        call.opaque = [.parameter("limit"): "signature"]
        #expect(try await run([], .accepted(), answer: refusal, call: call).complaints.isEmpty)
        #expect(try await !run([], .success, answer: refusal, call: call).complaints.isEmpty)
        call.opaque = [.parameter("limit"): "maximum"]
        #expect(try await !run([], .accepted(), answer: refusal, call: call).complaints.isEmpty)
    }

    private static let upload: Call = {
        var call = CaseRunnerTests.call
        call.parts = [
            FormPart("mode", "append"),
            FormPart(file: "file", named: "a.csv", type: "text/csv", Array("x,y".utf8)),
        ]
        return call
    }()

    @Test("a form in parts goes out with its boundary, other parts before the file")
    func parts() async throws {
        let (complaints, request) = try await run(
            [.multipart, .addField("more", "1")], .success, answer: Self.created, call: Self.upload)
        #expect(complaints.isEmpty, "\(complaints)")
        #expect(request.contains("Content-Type: multipart/form-data; boundary=conformance-7f3a91\r\n"))
        #expect(!request.contains("Content-Type: application/json"))
        let disposition = "Content-Disposition: form-data; name="
        #expect(
            request.hasSuffix(
                """
                --conformance-7f3a91\r\n\(disposition)"mode"\r\n\r\nappend\r\n\
                --conformance-7f3a91\r\n\(disposition)"more"\r\n\r\n1\r\n\
                --conformance-7f3a91\r\n\(disposition)"file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n\
                x,y\r\n--conformance-7f3a91--\r\n
                """))
    }

    @Test(
        "a mutation of a form in parts changes its place",
        arguments: [
            (Mutation.fileType("file", "image/png"), "Content-Type: image/png\r\n\r\nx,y"),
            (.fieldBehindFile("z", "1"), "name=\"z\"\r\n\r\n1\r\n--conformance-7f3a91--\r\n"),
            (.truncateBody(4), "x,y\r\n--conformance-7f3a91"),
            (.field("mode", "b"), "name=\"mode\"\r\n\r\nb\r\n"),
            (.removeField("file"), "append\r\n--conformance-7f3a91--\r\n"),
            (.idempotencyKey, "Idempotency-Key: conformance-"),
        ])
    func partMutation(_ mutation: Mutation, _ expected: String) async throws {
        let (_, request) = try await run(
            [.multipart, mutation], .accepted(), answer: Self.created, call: Self.upload)
        #expect(request.contains(expected), "\(request)")
    }

    private func converse(_ expectation: ExpectedReply, _ answers: [String]) async throws -> [String] {
        let peer = try ScriptedPeer([answers])
        let runner = CaseRunner(
            client: HTTPClient(host: "127.0.0.1", port: peer.port, timeout: .seconds(5)),
            contract: try ContractDocument(Array(Self.contract.utf8)), coverage: Coverage())
        return try await runner.complaints(
            of: ConformanceCase("case", [.idempotencyKey], expectation), operation: Self.operation,
            call: Self.call)
    }

    @Test("a request that comes again must get the same answer")
    func replayed() async throws {
        let other = Self.reply("201 Created", "application/json", #"{"a":1}"#)
        #expect(try await converse(.replayed, [Self.created, Self.created]).isEmpty)
        #expect(try await !converse(.replayed, [Self.created, other]).isEmpty)
        #expect(try await !converse(.keyConflict, [Self.created, Self.created]).isEmpty)
    }

    @Test("a read is unchanged only where every form of its tag says so")
    func unchanged() async throws {
        let found = Self.created.replacing("Content-Type", with: "ETag: \"7\"\r\nContent-Type")
        let same = """
            HTTP/1.1 304 Not Modified\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nX-Request-Id: r1\r\nETag: "7"\r\n\r\n
            """
        let complaints = try await converse(.unchanged, [found, same, same, same])
        // The contract above declares no 304; that is all there is to say.
        #expect(
            complaints.dropLast() == Array(repeating: "addThing does not declare the status 304", count: 3))
        let changed = try await converse(.unchanged, [found, found, found, found])
        #expect(changed.count { $0.hasPrefix("201 where the client has") } == 3)
    }

    @Test("a media type that is asked for must come")
    func represented() async throws {
        #expect(try await run([], .represented("application/json"), answer: Self.created).complaints.isEmpty)
        #expect(try await !run([], .represented("text/csv"), answer: Self.created).complaints.isEmpty)
    }
}
