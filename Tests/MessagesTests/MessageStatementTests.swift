import Postgres
import TestSupport
import Testing

@testable import Platform

@Suite struct MessageStatementTests {
    @Test func eachFitsTheMigratedSchemaAndItsDecoder() async throws {
        try await MessagesDatabase.with { messages throws in
            try await messages.client.check(MessageStatements.begin)
            try await messages.client.check(MessageStatements.outcome)
            for statement in [MessageStatements.lock, MessageStatements.record, MessageStatements.prune] {
                try await messages.client.check(statement)
            }
        }
    }

    @Test func eachIsInTheListThatIsChecked() throws {
        #expect(try SourceStatements.all(in: "Sources/Platform/Messages").count == 5)
    }
}
