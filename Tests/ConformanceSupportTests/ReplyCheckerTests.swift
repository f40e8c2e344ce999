import ConformanceSupport
import Testing

struct ReplyCheckerTests {
    private let contract: ContractDocument
    private let checker: ReplyChecker

    init() throws {
        contract = try ContractDocument(
            Array(
                #"""
                {"paths":{"/things":{"get":{"operationId":"getThing","responses":{
                  "200":{"headers":{"X-Left":{"required":true,"schema":{"type":"integer","minimum":0}}},
                    "content":{"application/json":{"schema":{"type":"object","required":["id"],
                      "properties":{"id":{"type":"integer"}},"additionalProperties":false}}}},
                  "400":{"$ref":"#/components/responses/Problem"}}}}},
                 "components":{"responses":{"Problem":{"x-problem-slugs":["validation_error"],"content":{"application/problem+json":{"schema":{"type":"object"}}}}}}}
                """#.utf8))
        checker = ReplyChecker(contract: contract)
    }

    private func complaints(
        _ status: Int, _ headers: [String: String], _ body: String, method: String = "GET"
    ) -> [String] {
        let common = [
            "Date": "Sun, 06 Nov 1994 08:49:37 GMT", "X-Request-Id": "r1",
            "Content-Length": "\(body.utf8.count)",
        ]
        let all = common.merging(headers) { $1 }.filter { !$0.value.isEmpty }
        let reply = HTTPReply(
            status: status, headers: all.map { (name: $0.key, value: $0.value) }, body: Array(body.utf8))
        return checker.complaints(about: reply, to: contract.operation("getThing"), method: method)
    }

    private let json = ["Content-Type": "application/json", "X-Left": "3"]
    private let problem = ["Content-Type": "application/problem+json"]

    @Test("a reply that keeps the contract is left alone")
    func keeps() {
        #expect(complaints(200, json, #"{"id":1}"#).isEmpty)
        let body =
            #"{"type":"https://e.example/validation_error","title":"T","status":400,"instance":"/things","requestId":"r1","errors":[{"parameter":"x","code":"type","message":"m"}]}"#
        #expect(complaints(400, problem, body).isEmpty)
        #expect(complaints(200, json.merging(["Content-Length": "8"]) { $1 }, "", method: "HEAD").isEmpty)
    }

    @Test("a problem that the response does not list is named")
    func foreignProblem() {
        let body =
            #"{"type":"https://e.example/invalid_code","title":"T","status":400,"instance":"/things","requestId":"r1"}"#
        #expect(
            complaints(400, problem, body) == [
                "the problem 'invalid_code' is none that is declared: validation_error"
            ])
    }

    @Test("a body, a header, a status or a media type that departs from the contract is named")
    func departs() {
        #expect(
            complaints(200, json, #"{"id":"1"}"#) == ["the body at /id: type: a string where integer belongs"]
        )
        #expect(complaints(200, json, #"{"id":1,"x":2}"#).count == 1)
        #expect(complaints(200, json.merging(["X-Left": "-1"]) { $1 }, #"{"id":1}"#).count == 1)
        #expect(
            complaints(200, json.merging(["X-Left": ""]) { $1 }, #"{"id":1}"#) == [
                "the field X-Left is missing"
            ])
        #expect(complaints(200, ["Content-Type": "text/html", "X-Left": "1"], "hi").count == 1)
        #expect(complaints(202, json, #"{"id":1}"#) == ["getThing does not declare the status 202"])
    }

    @Test("a problem that disagrees with its reply is named")
    func problems() {
        let body =
            #"{"type":"https://e.example/validation_error","title":"T","status":404,"instance":"/things","requestId":"r2"}"#
        #expect(complaints(400, problem, body).count == 3)
        #expect(complaints(400, ["Content-Type": "text/plain"], "no").count == 2)
    }

    @Test("missing framing fields are named")
    func framing() {
        #expect(complaints(200, json.merging(["Date": ""]) { $1 }, #"{"id":1}"#).count == 1)
        #expect(
            complaints(200, json.merging(["Content-Length": ""]) { $1 }, #"{"id":1}"#) == [
                "no Content-Length"
            ])
        #expect(complaints(200, json.merging(["X-Request-Id": ""]) { $1 }, #"{"id":1}"#).count == 1)
    }
}
