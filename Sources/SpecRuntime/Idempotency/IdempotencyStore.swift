/// What a store says of a request with a key.
public enum IdempotencyClaim: Sendable, Equatable {
    /// It is the first one: it is to be done, and the store told of it with this ticket.
    case granted(ticket: String)
    /// It was done; this was the answer.
    case answered(StoredAnswer)
    /// It was done, but its answer could not be kept.
    case done
    /// The first one is still being done; to be tried again after so many seconds, at least 1.
    case running(retryAfterSeconds: Int)
    /// The key was used for a request with another target or body.
    case mismatched
}

/// Keeps what became of requests with an `Idempotency-Key`, for ``IdempotentRequest/retention``
/// (draft-ietf-httpapi-idempotency-key-header).
public protocol IdempotencyStore: Sendable {
    /// Takes a request's key for it, unless another request has it, atomically.
    ///
    /// A claim whose holder has vanished may be given to another one after a while that is longer than any request
    /// takes.
    func claim(_ request: IdempotentRequest) async throws -> IdempotencyClaim
    /// Keeps the answer of a request that was granted; a ticket that is no longer the claim's does nothing.
    func complete(_ request: IdempotentRequest, ticket: String, with answer: StoredAnswer) async throws
    /// Gives the key of a request back that failed, so that it may be tried again.
    func release(_ request: IdempotentRequest, ticket: String) async throws
}
