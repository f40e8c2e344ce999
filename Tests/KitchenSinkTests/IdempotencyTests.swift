import CoreTypes
import KitchenSink
import NIOCore
import SpecRuntime
import Synchronization
import Testing

@Suite struct IdempotencyTests {
    private static let table = #"{"quantity":2,"kind":"table","table":7}"#

    private func reserve(
        _ sink: Sink, key: String? = "k", caller: String = "chef", _ json: String = table
    ) async throws -> (response: Response, text: String) {
        var headers = ["authorization": "Bearer \(caller)"]
        headers["idempotency-key"] = key
        return try await sink.send(.post, "/tables", headers: headers, json: json)
    }

    private func location(_ response: Response) -> String? {
        response.headers.first { $0.name == "location" }?.value
    }

    @Test func aRequestThatComesAgainGetsTheSameAnswer() async throws {
        let sink = Sink()
        let first = try await reserve(sink)
        let second = try await reserve(sink)
        #expect(first.response.status == 201)
        #expect(second.response.status == 201)
        #expect(first.text == second.text)
        #expect(location(first.response) == location(second.response))
        #expect(sink.handlers.reservations.total == 1)
    }

    @Test func withoutAKeyNothingIsKept() async throws {
        let sink = Sink()
        _ = try await reserve(sink, key: nil)
        _ = try await reserve(sink, key: nil)
        #expect(sink.handlers.reservations.total == 2)
    }

    @Test func anotherBodyWithTheSameKeyIsRefused() async throws {
        let sink = Sink()
        _ = try await reserve(sink)
        let (response, text) = try await reserve(sink, Self.table.replacing("7", with: "8"))
        #expect(response.status == 409)
        #expect(text.contains("idempotency_key_conflict"))
        #expect(sink.handlers.reservations.total == 1)
    }

    @Test func keysBelongToTheirCaller() async throws {
        let sink = Sink()
        _ = try await reserve(sink)
        let (response, _) = try await sink.send(
            .post, "/tables", headers: ["x-tablet": "1", "idempotency-key": "k"], json: Self.table)
        #expect(response.status == 201)
        #expect(sink.handlers.reservations.total == 2)
    }

    @Test func aRequestThatIsStillBeingDoneIsNotDoneTwice() async throws {
        let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
        let (openings, opened) = AsyncStream.makeStream(of: Void.self)
        let sink = Sink(
            handlers: SinkHandlers(reserve: { _ in
                arrived.yield()
                for await _ in openings { break }
                return nil
            }))
        async let first = reserve(sink)
        for await _ in arrivals { break }
        let (response, text) = try await reserve(sink)
        #expect(response.status == 409)
        #expect(text.contains("in_progress_conflict"))
        #expect(response.headers.contains(HeaderField("Retry-After", "1")))
        opened.yield()
        #expect(try await first.response.status == 201)
        #expect(try await reserve(sink).response.status == 201)
        #expect(sink.handlers.reservations.total == 1)
    }

    @Test func aRefusalIsKept() async throws {
        let sink = Sink(handlers: SinkHandlers(reserve: { _ in throw Problem.notFound("No such table.") }))
        let first = try await reserve(sink)
        let second = try await reserve(sink)
        #expect(first.response.status == 404)
        #expect(first.text == second.text)
        #expect(second.response.contentType == "application/problem+json")
        #expect(sink.handlers.reservations.total == 1)
    }

    @Test(arguments: [Problem.unavailable(retryAfter: 1), Problem.rateLimited(retryAfter: 1)])
    func aFailureMayBeTriedAgain(_ problem: Problem) async throws {
        let sink = Sink(
            handlers: SinkHandlers(reserve: { number in
                if number == 1 { throw problem }
                return nil
            }))
        #expect(try await reserve(sink).response.status >= 429)
        #expect(try await reserve(sink).response.status == 201)
    }

    @Test func aRequestThatBreaksTheContractTakesNoKey() async throws {
        let sink = Sink()
        #expect(try await reserve(sink, "{}").response.status == 400)
        #expect(try await reserve(sink).response.status == 201)
    }

    @Test(arguments: ["", "a b", "é", String(repeating: "a", count: 256)])
    func aBadKeyIsNamed(key: String) async throws {
        let (response, text) = try await reserve(Sink(), key: key)
        #expect(response.status == 400)
        #expect(text.contains(#""parameter":"Idempotency-Key","in":"header","code":"format""#))
    }

    @Test func answersAreKeptForADay() async throws {
        let clock = TestClock()
        let sink = Sink(idempotency: InMemoryIdempotencyStore(now: { clock.now }))
        _ = try await reserve(sink)
        clock.advance(by: .seconds(86_399))
        _ = try await reserve(sink)
        #expect(sink.handlers.reservations.total == 1)
        clock.advance(by: .seconds(1))
        _ = try await reserve(sink)
        #expect(sink.handlers.reservations.total == 2)
    }

    @Test func aRequestWhoseAnswerIsNotKeptIsNotDoneAgain() async throws {
        let sink = Sink(idempotency: ForgetfulStore())
        let (response, text) = try await reserve(sink)
        #expect(response.status == 409)
        #expect(text.contains("idempotency_key_conflict"))
        #expect(text.contains("too large"))
        #expect(sink.handlers.reservations.total == 0)
    }

    @Test func theHeaderIsPublished() {
        #expect("\(BundledDocument.json)".contains(#""name": "Idempotency-Key""#))
    }
}

/// A clock that stands until it is moved.
private final class TestClock: Sendable {
    private let instant = Mutex(ContinuousClock.now)

    var now: ContinuousClock.Instant { instant.withLock { $0 } }

    func advance(by duration: Duration) {
        instant.withLock { $0 += duration }
    }
}

/// A store that knows of every request that it was done, and no answer.
private struct ForgetfulStore: IdempotencyStore {
    func claim(_ request: IdempotentRequest) async throws -> IdempotencyClaim { .done }
    func complete(_ request: IdempotentRequest, ticket: String, with answer: StoredAnswer) async throws {}
    func release(_ request: IdempotentRequest, ticket: String) async throws {}
}
