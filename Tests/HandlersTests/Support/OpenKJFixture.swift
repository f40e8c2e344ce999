import CoreTypes
import Generated
import NIOCore
import Platform
import Postgres
import SpecRuntime
import TestSupport
import Testing

@testable import Handlers

/// An account with a venue, a system and a key, and what OpenKJ asks of it.
struct OpenKJFixture {
    let tenants: TenantFixture
    let openKJ: OpenKJHandlers
    let venue: CustomerVenue
    let key: String

    var database: PostgresClient { tenants.database }

    /// Runs a test with it.
    static func with(_ body: (OpenKJFixture) async throws -> Void) async throws {
        try await TenantFixture.with { tenants in
            let usage = APIKeyUsage(
                database: tenants.database, clock: tenants.access.clock, logger: TestDatabase.quietLogger)
            let venue = try await tenants.addVenue()
            try await body(
                OpenKJFixture(
                    tenants: tenants, openKJ: OpenKJHandlers(services: tenants.services, usage: usage),
                    venue: venue, key: try await tenants.addKey().apiKey))
        }
    }

    /// Sends a body as it is.
    func sendBody(_ body: String) async throws -> OpenKJReply {
        try await openKJ.reply(to: ByteBuffer(string: body))
    }

    /// Sends a command in the form that OpenKJ writes: indented, members in alphabetical order.
    ///
    /// - Parameter fields: The members besides key and command, as JSON.
    func send(
        _ command: String, _ fields: [String: String] = [:], key: String? = nil
    ) async throws -> OpenKJReply {
        var members = fields
        members["api_key"] = "\"\(key ?? self.key)\""
        members["command"] = "\"\(command)\""
        let lines = members.sorted { $0.key < $1.key }.map { "    \"\($0.key)\": \($0.value)" }
        return try await sendBody("{\n\(lines.joined(separator: ",\n"))\n}\n")
    }

    /// The members of a batch; the last song first, as OpenKJ sends them.
    static func batch(_ songs: [(artist: String, title: String)], system: Int? = nil) -> [String: String] {
        let items = songs.reversed().map { song in
            "        {\n            \"artist\": \"\(song.artist)\",\n            \"title\": \"\(song.title)\"\n        }"
        }
        var fields = ["songs": songs.isEmpty ? "[\n    ]" : "[\n\(items.joined(separator: ",\n"))\n    ]"]
        if let system { fields["system_id"] = "\(system)" }
        return fields
    }

    /// Puts a guest's request into the venue's queue.
    func ask(_ title: String, guest: String? = "Ana", at seconds: Int = 1_795_384_800) async throws {
        try await tenants.access.run(
            """
            INSERT INTO requests (venues_id, artist, title, guest_name, requested_at, key_change)
            VALUES ($1, 'Queen', $2, $3, to_timestamp($4::bigint), -2)
            """, [.uuid(venue.id), .text(title), .text(guest), .int64(Int64(seconds))])
    }

    /// The titles of the account's songs that searches read, in alphabetical order.
    func titles() async throws -> [String] {
        try await database.rows(
            Statement<String>(
                "test titles",
                "SELECT title FROM songdb WHERE customer_profiles_id = $1 ORDER BY title COLLATE \"C\""),
            [.uuid(try tenants.account(tenants.dana))])
    }

    /// Does the jobs that are due when an upload has been quiet.
    func quieten() async throws {
        try await tenants.access.run(
            "UPDATE song_uploads SET last_batch_at = last_batch_at - interval '9 seconds'")
        try await tenants.access.run("UPDATE jobs SET run_at = now() WHERE kind = 'catalogue.publish_upload'")
        let worker = JobWorker(
            database: database,
            registry: JobRegistry(handlers: CatalogueJobs(database: database).handlers),
            configuration: JobWorkerConfiguration(), logger: TestDatabase.quietLogger)
        try await worker.runReadyJobs()
    }
}
