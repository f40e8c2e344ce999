import CoreTypes
import Postgres

extension JobStore {
    /// Takes ready jobs of kinds without a rate; `limit` bounds them altogether.
    func claim(lease: UUID, kinds: [(kind: String, room: Int)], limit: Int) async throws -> [ClaimedJob] {
        let jobs = try await database.rows(
            ClaimStatements.ready,
            [
                .uuid(lease), .textArray(kinds.map { $0.kind }), .int64Array(kinds.map { Int64($0.room) }),
                .int64(Int64(limit)), now,
            ])
        return jobs.sorted(by: ClaimedJob.precedes)
    }

    /// Takes ready jobs of a kind with a rate.
    func claim(lease: UUID, kind: String, room: Int, rate: JobRate) async throws -> [ClaimedJob] {
        let jobs = try await database.rows(
            ClaimStatements.rated,
            [
                .uuid(lease), .text(kind), .int64(Int64(room)), .int64(Int64(rate.starts)),
                .int64(rate.window.milliseconds), now,
            ])
        return jobs.sorted(by: ClaimedJob.precedes)
    }

    /// Prepares the rates of kinds that have one.
    func makeRate(kind: String) async throws {
        try await database.execute(ClaimStatements.makeRate, [.text(kind)])
    }
}
