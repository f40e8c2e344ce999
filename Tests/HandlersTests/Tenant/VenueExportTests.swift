import CoreTypes
import Foundation
import Generated
import NIOCore
import Postgres
import SpecRuntime
import Synchronization
import Testing

@testable import Handlers

@Suite("The export of a venue's requests")
struct VenueExportTests {
    @Test("has each of them once, the newest first, over many pages and many requests of one moment")
    func pages() async throws {
        try await QueueFixture.with { fixture in
            // 1 203 requests in groups of 401 that were made at the same moment.
            try await fixture.add(count: 1_203)
            let rows = try await fixture.exportedRows()
            #expect(rows.count == 1_203)
            let order = try await fixture.database.rows(ExportTestStatements.order)
            #expect(rows.compactMap { $0["id"] as? Int64 } == order)
        }
    }

    @Test("calls singers as the venue does, and leaves nothing out")
    func members() async throws {
        try await QueueFixture.with { fixture in
            let cara = try await fixture.singer("cara@example.com", name: "Cara Chen")
            try await fixture.ask("One", singer: cara)
            try await fixture.ask("Two", name: "Ana")
            let three = try await fixture.ask("Three")
            try await fixture.process(three.id)
            let rows = try await fixture.exportedRows()
            #expect(rows.map { $0["singerName"] as? String } == ["Guest", "Ana", "Cara Chen"])
            #expect(rows.map { $0["title"] as? String } == ["Three", "Two", "One"])
            #expect(rows.map { $0["processed"] as? Bool } == [true, false, false])
            #expect(rows[0]["processedAt"] is String && rows[1]["processedAt"] is NSNull)
            let members: Set = [
                "id", "artist", "title", "keyChange", "notes", "singerName", "requestedAt", "processed",
                "processedAt",
            ]
            #expect(rows.allSatisfy { Set($0.keys) == members })
            try await fixture.access.run("UPDATE singer_profiles SET nickname = 'Double C'")
            #expect(try await fixture.exportedRows().last?["singerName"] as? String == "Double C")
        }
    }

    @Test("as CSV holds texts in which a spreadsheet computes nothing")
    func csv() async throws {
        try await QueueFixture.with { fixture in
            let texts = [
                ("=HYPERLINK(\"x\")", "+1"), ("-2", "@SUM(A1)"), ("\tx", "'=1"), ("a,b", "c;d"),
                ("'Til Tuesday", "two\nlines"),
            ]
            for (artist, title) in texts {
                try await fixture.access.run(
                    """
                    INSERT INTO requests (venues_id, artist, title, key_change, requested_at)
                    SELECT venues_id, $1, $2, -2, '2026-11-22T21:07:31.042Z' FROM venues
                    """, [.text(artist), .text(title)])
            }
            let text = try await fixture.exported(.init(format: .csv)).text
            let first = try #require(try await fixture.database.first(ExportTestStatements.least))
            let rest = ",-2,,Guest,2026-11-22T21:07:31.042Z,false,\r\n"
            #expect(
                text == "id,artist,title,keyChange,notes,singerName,requestedAt,processed,processedAt\r\n"
                    + "\(first + 4),'Til Tuesday,\"two\nlines\"" + rest + "\(first + 3),\"a,b\",\"c;d\""
                    + rest
                    + "\(first + 2),\"'\tx\",''=1" + rest + "\(first + 1),'-2,'@SUM(A1)" + rest
                    + "\(first),\"'=HYPERLINK(\"\"x\"\")\",'+1" + rest)
        }
    }

    @Test("takes a period with both its ends, and none that ends before it begins")
    func period() async throws {
        try await QueueFixture.with { fixture in
            let times = (0..<4).map { Timestamp(microsecondsSinceEpoch: 1_795_000_000_000_001 + $0) }
            for (number, time) in times.enumerated() {
                try await fixture.access.run(
                    """
                    INSERT INTO requests (venues_id, artist, title, requested_at)
                    SELECT venues_id, 'Queen', $1, $2 FROM venues
                    """, [.text("Song \(number)"), .timestamp(time)])
            }
            func titles(_ start: Timestamp?, _ end: Timestamp?) async throws -> [String] {
                try await fixture.exportedRows(.init(startDate: start, endDate: end))
                    .compactMap { $0["title"] as? String }
            }
            #expect(try await titles(times[1], times[2]) == ["Song 2", "Song 1"])
            #expect(try await titles(times[2], times[2]) == ["Song 2"])
            #expect(try await titles(times[3], nil) == ["Song 3"])
            #expect(try await titles(nil, times[0]) == ["Song 0"])
            await expectRefusal(400, "validation_error") { try await titles(times[2], times[1]) }
        }
    }

    @Test("is named after the venue and its own day, which is another one elsewhere")
    func fileName() async throws {
        try await QueueFixture.with { fixture in
            var days: Set<String> = []
            // 25 hours apart: it is never the same day at both.
            for zone in ["Pacific/Kiritimati", "Pacific/Pago_Pago"] {
                try await fixture.access.run("UPDATE venues SET time_zone = $1", [.text(zone)])
                for format in [ExportVenueDataFormat.json, .csv] {
                    let before = try await fixture.database.first(ExportTestStatements.day, [.text(zone)])
                    let name = try await fixture.exported(.init(format: format)).disposition
                    let after = try await fixture.database.first(ExportTestStatements.day, [.text(zone)])
                    let names = [before, after].map {
                        "attachment; filename=\"venue-export-\(fixture.venue.id)-\($0 ?? "").\(format.rawValue)\""
                    }
                    #expect(names.contains(name), "\(name)")
                    days.insert(after ?? "")
                }
            }
            #expect(days.count > 1)
        }
    }

    @Test("is not there for another account or of a deleted venue")
    func foreign() async throws {
        try await QueueFixture.with { fixture in
            await expectRefusal(404, "not_found") {
                try await fixture.exported(by: fixture.tenants.marcus)
            }
            try await fixture.tenants.delete(fixture.venue.id)
            await expectRefusal(404, "not_found") { try await fixture.exported() }
        }
    }

    @Test("stops reading when the client goes away", arguments: [ExportVenueDataFormat.json, .csv])
    func departure(_ format: ExportVenueDataFormat) async throws {
        try await QueueFixture.with { fixture in
            try await fixture.add(count: 1_203)
            let body = try await fixture.export(.init(format: format)).body
            let chunks = ChunkCounter()
            let writer = BodyWriter { _ in try chunks.countTo(600) }
            await #expect(throws: CancellationError.self) { try await body.write(to: writer) }
            #expect(chunks.count == 600)
            // Nothing is left behind that another reader would wait for.
            #expect(try await fixture.exportedRows().count == 1_203)
        }
    }
}

/// A client that goes away after so many chunks.
private final class ChunkCounter: Sendable {
    private let counter = Mutex(0)

    var count: Int { counter.withLock { $0 } }

    func countTo(_ limit: Int) throws {
        let count = counter.withLock { count in
            count += 1
            return count
        }
        if count >= limit { throw CancellationError() }
    }
}

private enum ExportTestStatements {
    static let order = Statement<Int64>(
        "test export order", "SELECT requests_id FROM requests ORDER BY requested_at DESC, requests_id DESC")
    static let least = Statement<Int64>("test least request", "SELECT min(requests_id) FROM requests")
    static let day = Statement<String>(
        "test day of zone", "SELECT (now() AT TIME ZONE $1)::date::text")
}

extension QueueFixture {
    /// Adds requests that were made at three moments.
    fileprivate func add(count: Int) async throws {
        try await access.run(
            """
            INSERT INTO requests (venues_id, artist, title, requested_at)
            SELECT venues_id, 'Queen', 'Song ' || number, '2026-11-22T21:07:31Z'::timestamptz
                + number % 3 * interval '1 second'
            FROM venues, generate_series(1, $1) AS number
            """, [.int64(Int64(count))])
    }

    fileprivate func export(
        _ query: ExportVenueData.Query = .init(), by caller: SignedInUser? = nil
    ) async throws -> (body: StreamedBody, disposition: String) {
        let output = try await tenants.venues.exportVenueData(
            .init(path: .init(venueId: venue.id), query: query, caller: caller ?? dana, context: .test))
        switch output {
        case .ok(.json(let body), let headers), .ok(.csv(let body), let headers):
            return (body, headers.contentDisposition)
        }
    }

    @discardableResult
    fileprivate func exported(
        _ query: ExportVenueData.Query = .init(), by caller: SignedInUser? = nil
    ) async throws -> (text: String, disposition: String) {
        let (body, disposition) = try await export(query, by: caller)
        return (String(buffer: try await body.collect(upTo: 8 << 20)), disposition)
    }

    fileprivate func exportedRows(_ query: ExportVenueData.Query = .init()) async throws -> [[String: Any]] {
        let text = try await exported(query).text
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    }
}
