import CoreTypes
import NIOCore
import Testing

@testable import SpecRuntime

@Suite struct ProblemResponseTests {
    private func body(_ problem: Problem, base: StaticString = "https://api.example/errors") -> String {
        let response = problem.response(typeBase: base, instance: "/v1/x", requestId: "r-1")
        return response.body.map { String(buffer: $0) } ?? ""
    }

    @Test func writesEveryViolation() {
        let problem = Problem.validation([
            Violation(place: .body(pointer: "/a~1b"), code: "type", message: "must be a \"string\""),
            Violation(
                place: .parameter(name: "limit", location: .query), code: "maximum",
                message: "must be at most 100"),
        ])
        #expect(
            body(problem) == """
                {"type":"https://api.example/errors/validation_error","title":"The request is not valid",\
                "status":400,"detail":"2 values of the request must be corrected; see errors.",\
                "instance":"/v1/x","requestId":"r-1","errors":[\
                {"pointer":"/a~1b","code":"type","message":"must be a \\"string\\""},\
                {"parameter":"limit","in":"query","code":"maximum","message":"must be at most 100"}]}
                """)
    }

    @Test func leavesOutWhatIsNotThere() {
        #expect(
            body(.notFound()) == """
                {"type":"https://api.example/errors/not_found","title":"Not found","status":404,\
                "instance":"/v1/x","requestId":"r-1"}
                """)
    }

    @Test(arguments: [
        ("https://a.example/errors/" as StaticString, "https://a.example/errors/gone"),
        ("https://a.example/errors", "https://a.example/errors/gone"), ("about:blank", "about:blank"),
        ("", "about:blank"),
    ])
    func makesTheTypeFromItsBase(_ base: StaticString, _ type: String) {
        #expect(body(.gone(), base: base).hasPrefix("{\"type\":\"\(type)\","))
    }

    @Test func carriesItsFields() {
        let limited = Problem.rateLimited(retryAfter: 7).response(typeBase: "", instance: "/", requestId: "r")
        #expect(limited.status == 429)
        #expect(limited.contentType == "application/problem+json")
        #expect(limited.headers == [HeaderField("Retry-After", "7")])
        let method = Problem.methodNotAllowed(allow: "GET, HEAD").response(
            typeBase: "", instance: "/", requestId: "r")
        #expect(method.headers == [HeaderField("Allow", "GET, HEAD")])
        let challenge = Problem.authenticationFailed(challenge: "Bearer")
        #expect(challenge.headers == [HeaderField("WWW-Authenticate", "Bearer")])
    }

    @Test func tellsNothingOfItsCause() {
        struct Leak: Error { let text = "secret-table" }
        let response = Problem(Leak()).response(typeBase: "", instance: "/", requestId: "r")
        #expect(response.status == 500)
        #expect(response.failure is Leak)
        #expect(!body(Problem(Leak())).contains("secret"))
    }

    @Test func asksToRetryAfterAFailureThatPasses() {
        struct Lost: RetryableFailure { let retryAfterSeconds = 3 }
        let problem = Problem(Lost())
        #expect(problem.status == 503)
        #expect(problem.retryAfter == 3)
        #expect(problem.cause is Lost)
    }
}
