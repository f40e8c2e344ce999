import Postgres
import TestSupport
import Testing

@Suite("Notifications")
struct NotificationTests {
    private static let notify = Statement<NoRow>("notify", "SELECT pg_notify($1, $2)")

    @Test("reach every reader of their channel and no other")
    func delivery() async throws {
        try await TestDatabase.withClient { client in
            var first = client.listen("Queue \"1\"").makeAsyncIterator()
            var second = client.listen("Queue \"1\"").makeAsyncIterator()
            var other = client.listen("other").makeAsyncIterator()
            #expect(await first.next() == .started)
            #expect(await second.next() == .started)
            #expect(await other.next() == .started)
            try await client.execute(Self.notify, [.text("Queue \"1\""), .text("7")])
            try await client.execute(Self.notify, [.text("other"), .text("8")])
            #expect(await first.next() == .message("7"))
            #expect(await second.next() == .message("7"))
            #expect(await other.next() == .message("8"))
        }
    }

    @Test("go on after the connection was lost, which the reader gets to know")
    func reconnect() async throws {
        try await TestDatabase.withClient { client in
            var reader = client.listen("queue").makeAsyncIterator()
            #expect(await reader.next() == .started)
            #expect(try await client.rows(Probe.terminateListeners) == [true])
            #expect(await reader.next() == .reconnected)
            try await client.execute(Self.notify, [.text("queue"), .text("x")])
            #expect(await reader.next() == .message("x"))
        }
    }

    @Test("end when the client is closed")
    func closing() async throws {
        try await TestDatabase.withClient { client in
            var reader = client.listen("queue").makeAsyncIterator()
            #expect(await reader.next() == .started)
            await client.close()
            #expect(await reader.next() == nil)
        }
    }
}
