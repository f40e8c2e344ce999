/// Sends cases and judges what comes back.
public struct CaseRunner: Sendable {
    private let client: HTTPClient
    private let checker: ReplyChecker
    private let coverage: Coverage

    /// Makes a runner against one server.
    public init(client: HTTPClient, contract: ContractDocument, coverage: Coverage) {
        self.client = client
        checker = ReplyChecker(contract: contract)
        self.coverage = coverage
    }

    /// Sends one case; the result lists everything that is wrong and is empty when it holds.
    ///
    /// - Throws: ``HTTPFailure``, ``MutationError``.
    public func complaints(
        of testCase: ConformanceCase, operation: OperationUnderTest, call: Call
    ) async throws -> [String] {
        var builder = RequestBuilder(operation, call)
        for mutation in testCase.mutations { try builder.apply(mutation) }
        let request = try builder.request()
        let reply = try await client.send(request)
        var complaints = check(reply, request, operation)
        complaints += ExpectationRules(call: call, testCase: testCase).complaints(about: reply)
        if case .likeGet = testCase.expectation {
            complaints += try await compareWithGet(reply, request)
        }
        if let constraint = testCase.tests {
            coverage.record(constraint, of: operation.id, holds: complaints.isEmpty)
        }
        return complaints.isEmpty ? [] : complaints + [Self.transcript(request, reply)]
    }

    private func check(
        _ reply: HTTPReply, _ request: HTTPCall, _ operation: OperationUnderTest
    ) -> [String] {
        let isOwn = request.method == operation.method || request.method == "HEAD"
        guard let declared = checker.contract.operation(operation.id) else {
            return ["the bundled document has no operation \(operation.id)"]
        }
        if isOwn { coverage.record(reply, of: operation.id) }
        return checker.complaints(about: reply, to: isOwn ? declared : nil, method: request.method)
    }

    private func compareWithGet(_ reply: HTTPReply, _ request: HTTPCall) async throws -> [String] {
        var get = request
        get.method = "GET"
        let other = try await client.send(get)
        let differing = ["content-type", "content-length", "cache-control"].filter {
            reply.first($0) != other.first($0)
        }
        return (reply.status == other.status ? [] : ["HEAD answers \(reply.status), GET \(other.status)"])
            + differing.map { "HEAD and GET differ in \($0)" }
    }

    private static func transcript(_ request: HTTPCall, _ reply: HTTPReply) -> String {
        let body = request.body.map { String(decoding: $0.prefix(600), as: UTF8.self) } ?? ""
        return """
            sent \(request.method) \(request.target.prefix(600)) \(request.headers.map { "\($0.name): \($0.value)" }) \(body)
            got \(reply.status) \(reply.headers.map { "\($0.name): \($0.value)" }) \(reply.bodyText.prefix(1_200))
            """
    }
}
