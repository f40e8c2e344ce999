import Foundation
import Postgres
import Testing

@testable import Platform

@Suite("Every statement of the job queue")
struct JobStatementTests {
    @Test("fits the migrated schema, and its rows fit their decoders")
    func prepares() async throws {
        try await JobsDatabase.with { jobs in
            let client = jobs.client
            for statement in Self.silent { try await client.check(statement) }
            for statement in Self.ids { try await client.check(statement) }
            for statement in [NodeStatements.rescue, NodeStatements.buryUnknown, CancelStatements.retryDead] {
                try await client.check(statement)
            }
            for statement in [ClaimStatements.ready, ClaimStatements.rated] {
                try await client.check(statement)
            }
            for statement in [EnqueueStatements.list, EnqueueStatements.unique] {
                try await client.check(statement)
            }
            try await client.check(NodeStatements.renew)
            try await client.check(NodeStatements.removeExpired)
            try await client.check(CancelStatements.cancel)
            try await client.check(CancelStatements.job)
            try await client.check(DepthStatement.byKind)
        }
    }

    @Test("is in the list that is checked")
    func isListed() throws {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardized
        let sources = FileManager.default.enumerator(
            at: root.appending(path: "Sources/Platform/Jobs"), includingPropertiesForKeys: nil)
        var count = 0
        while let file = sources?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            count += try String(contentsOf: file, encoding: .utf8).matches(of: /= Statement<\w+>\(/).count
        }
        #expect(count == Self.silent.count + Self.ids.count + 12)
    }

    private static let silent = [
        ClaimStatements.makeRate, NodeStatements.register, NodeStatements.noteKinds,
        NodeStatements.unregister,
        ScheduleStatements.register,
        PruneStatements.finished, PruneStatements.keys,
    ]
    private static let ids = [SettleStatements.end, SettleStatements.putBack, ScheduleStatements.fire]
}
