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
        switch testCase.expectation {
        case .likeGet: complaints += try await compareWithGet(reply, request)
        case .unchanged: complaints += try await askAgain(reply, request, operation)
        case .replayed: complaints += try await repeated(reply, request, operation)
        case .keyConflict: complaints += try await changed(request, operation)
        default: break
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

    /// A read whose version the client has is answered with 304 and its tag (RFC 9110 §15.4.5).
    private func askAgain(
        _ reply: HTTPReply, _ request: HTTPCall, _ operation: OperationUnderTest
    ) async throws -> [String] {
        guard let tag = reply.first("etag") else { return ["no ETag"] }
        var complaints: [String] = []
        for condition in [tag, "\"no-such-version\", W/\(tag.drop { $0 == "W" || $0 == "/" })", "*"] {
            var again = request
            again.headers.append(("If-None-Match", condition))
            let other = try await client.send(again)
            complaints += check(other, again, operation)
            if other.status != 304 { complaints.append("\(other.status) where the client has \(condition)") }
            if !other.body.isEmpty { complaints.append("a body in a 304") }
        }
        return complaints
    }

    private func repeated(
        _ reply: HTTPReply, _ request: HTTPCall, _ operation: OperationUnderTest
    ) async throws -> [String] {
        let other = try await client.send(request)
        let isSame = other.status == reply.status && other.body == reply.body
        return check(other, request, operation)
            + (isSame ? [] : ["\(other.status) \(other.bodyText.prefix(300)) where the first answer is due"])
            + ["content-type", "location", "etag"].filter { reply.first($0) != other.first($0) }.map {
                "the answers differ in \($0)"
            }
    }

    private func changed(_ request: HTTPCall, _ operation: OperationUnderTest) async throws -> [String] {
        var other = request
        other.body = (request.body ?? []) + [0x20]
        let reply = try await client.send(other)
        let isRefused = reply.status == 409 && ExpectationRules.slug(reply) == "idempotency_key_conflict"
        return check(reply, other, operation)
            + (isRefused ? [] : ["\(reply.status) for another body with the same key"])
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
