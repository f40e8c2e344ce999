import Synchronization

/// Keeps answers in the memory of one process, for tests.
public final class InMemoryIdempotencyStore: IdempotencyStore {
    private struct Name: Hashable {
        let key: String
        let caller: String
        let operation: String
    }

    private struct Entry {
        let request: IdempotentRequest
        let ticket: String
        let since: ContinuousClock.Instant
        var answer: StoredAnswer?
    }

    private struct State {
        var entries: [Name: Entry] = [:]
        var tickets = 0
    }

    private let now: @Sendable () -> ContinuousClock.Instant
    private let state = Mutex(State())

    /// Makes an empty store; entries are forgotten as the given clock says.
    public init(now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }) {
        self.now = now
    }

    /// Takes a key, or tells who has it; a claim is never given to another one before the day is over.
    public func claim(_ request: IdempotentRequest) async throws -> IdempotencyClaim {
        let instant = now()
        return state.withLock { state in
            let name = Self.name(request)
            if let entry = state.entries[name], instant - entry.since < IdempotentRequest.retention {
                guard entry.request == request else { return .mismatched }
                return entry.answer.map { .answered($0) } ?? .running(retryAfterSeconds: 1)
            }
            state.tickets += 1
            let ticket = "\(state.tickets)"
            state.entries[name] = Entry(request: request, ticket: ticket, since: instant)
            return .granted(ticket: ticket)
        }
    }

    /// Keeps an answer.
    public func complete(_ request: IdempotentRequest, ticket: String, with answer: StoredAnswer) async throws
    {
        state.withLock { state in
            guard state.entries[Self.name(request)]?.ticket == ticket else { return }
            state.entries[Self.name(request)]?.answer = answer
        }
    }

    /// Gives a key back.
    public func release(_ request: IdempotentRequest, ticket: String) async throws {
        state.withLock { state in
            guard state.entries[Self.name(request)]?.ticket == ticket else { return }
            state.entries[Self.name(request)] = nil
        }
    }

    private static func name(_ request: IdempotentRequest) -> Name {
        Name(key: request.key, caller: request.caller, operation: request.operation)
    }
}
