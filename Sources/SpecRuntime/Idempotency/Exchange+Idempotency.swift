import NIOCore

extension Exchange {
    /// Has a request done once for each `Idempotency-Key`: one that comes again gets the answer of the first.
    ///
    /// Answers of 5xx and 429 are not kept; such a request may be tried again. Without the field nothing is kept.
    /// - Throws: a ``Problem`` with status 409 where the key was used for another request, or for one that is still
    ///   being done; whatever the handler throws.
    public func idempotently(
        in store: any IdempotencyStore, caller: (any Principal)?, typeBase: StaticString,
        _ handle: () async throws -> Response
    ) async throws -> Response {
        guard let key = request.headers.first("idempotency-key") else { return try await handle() }
        let request = IdempotentRequest(
            key: key, caller: caller?.identity ?? "network:\(request.context.clientNetwork)",
            operation: operation.id, target: request.target, body: collectedBody)
        switch try await store.claim(request) {
        case .answered(let answer): return answer.response
        case .done: throw Problem.answerNotKept
        case .mismatched: throw Problem.idempotencyKeyConflict
        case .running(let seconds): throw Problem.stillInProgress(retryAfter: seconds)
        case .granted(let ticket):
            do {
                var response = try await handle()
                do {
                    try await settle(request, ticket, StoredAnswer(response), store)
                } catch {
                    // The work is done, so the client must get its answer; the log tells that it was not kept.
                    response.failure = error
                }
                return response
            } catch {
                let problem = problem(for: error)
                let answer = problem.response(
                    typeBase: typeBase, instance: path, requestId: self.request.context.id)
                try? await settle(request, ticket, StoredAnswer(answer), store)
                throw error
            }
        }
    }

    /// Tells the store what became of a request, also when its client has gone away meanwhile.
    private func settle(
        _ request: IdempotentRequest, _ ticket: String, _ answer: StoredAnswer, _ store: any IdempotencyStore
    ) async throws {
        try await Task {
            if answer.status < 500, answer.status != 429 {
                try await store.complete(request, ticket: ticket, with: answer)
            } else {
                try await store.release(request, ticket: ticket)
            }
        }.value
    }

    private var collectedBody: ByteBuffer {
        if case .bytes(let bytes) = request.body { bytes } else { ByteBuffer() }
    }
}

extension Problem {
    static let idempotencyKeyConflict = Problem.conflict(
        "The Idempotency-Key was used for another request.", slug: "idempotency_key_conflict")

    static let answerNotKept = Problem.conflict(
        "The request with this Idempotency-Key was done; its answer was too large to be given again.",
        slug: "idempotency_key_conflict")

    static func stillInProgress(retryAfter: Int) -> Problem {
        var problem = Problem.conflict(
            "A request with this Idempotency-Key is still being done.", slug: "in_progress_conflict")
        problem.retryAfter = retryAfter
        return problem
    }
}

extension ParameterReader {
    /// Checks the `Idempotency-Key` where there is one: 1–255 visible ASCII characters.
    public mutating func checkIdempotencyKey() {
        let fields = headers.all("idempotency-key")
        guard let field = fields.first else { return }
        let place = ParameterSource.header("Idempotency-Key").place
        if fields.count > 1 { record(.duplicateParameter, at: place) }
        let isValid =
            (1...255).contains(field.utf8.count) && field.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        if !isValid { record(Fault("format", "must be 1 to 255 visible ASCII characters"), at: place) }
    }
}
