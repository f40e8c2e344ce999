import CoreTypes
import Generated
import NIOCore
import Postgres
import Testing

@testable import Handlers

@Suite("OpenKJ's upload")
struct OpenKJUploadTests {
    private static let songs = [
        (artist: "ABBA", title: "Waterloo"), (artist: "Queen", title: "Innuendo"),
        (artist: "Queen", title: "Radio Ga Ga"),
    ]

    @Test("leaves the old catalogue searchable until it has been quiet, then takes its place whole")
    func swap() async throws {
        try await OpenKJFixture.with { fixture in
            _ = try await fixture.send("addSongs", OpenKJFixture.batch(Self.songs))
            #expect(try await fixture.titles() == ["Innuendo", "Radio Ga Ga", "Waterloo"])
            let kept = Statement<Int64>(
                "test song id", "SELECT songdb_id FROM songdb WHERE title = 'Innuendo'")
            let id = try await fixture.database.first(kept)

            _ = try await fixture.send("clearDatabase", ["system_id": "1"])
            for batch in [[Self.songs[1]], [(artist: "Cher", title: "Believe")], []] {
                let reply = try await fixture.send("addSongs", OpenKJFixture.batch(batch, system: 1))
                #expect(!reply.error)
                #expect(try await fixture.titles() == ["Innuendo", "Radio Ga Ga", "Waterloo"])
            }
            try await fixture.quieten()
            #expect(try await fixture.titles() == ["Believe", "Innuendo"])
            #expect(try await fixture.database.first(kept) == id)
        }
    }

    @Test("that begins again forgets what the first one brought, and a late batch still arrives")
    func again() async throws {
        try await OpenKJFixture.with { fixture in
            _ = try await fixture.send("clearDatabase")
            _ = try await fixture.send("addSongs", OpenKJFixture.batch([Self.songs[0]]))
            _ = try await fixture.send("clearDatabase")
            _ = try await fixture.send("addSongs", OpenKJFixture.batch([Self.songs[1]]))
            try await fixture.quieten()
            #expect(try await fixture.titles() == ["Innuendo"])
            _ = try await fixture.send("addSongs", OpenKJFixture.batch([Self.songs[2]]))
            #expect(try await fixture.titles() == ["Innuendo", "Radio Ga Ga"])
            let left = Statement<Int64>("test uploads left", "SELECT count(*) FROM song_uploads")
            #expect(try await fixture.database.first(left) == 0)
        }
    }

    @Test("repairs or passes over a song that is broken, and keeps the others of its batch")
    func broken() async throws {
        try await OpenKJFixture.with { fixture in
            let long = String(repeating: "x", count: 400)
            let reply = try await fixture.sendBody(
                """
                {"api_key": "\(fixture.key)", "command": "addSongs", "system_id": "1", "songs": [
                    {"artist": "Queen", "title": "Innuendo"},
                    {"artist": "Lone \\ud83c surrogate", "title": "A"},
                    {"artist": "Nul\\u0000l", "title": "B"},
                    {"artist": "", "title": "no artist"}, {"artist": "x"}, 7, null, {"artist": "!!!", "title": "???"},
                    {"artist": "\(long)", "title": "C"}, {"artist": "QUEEN", "title": "innuendo!"},
                    {"artist": 2, "title": 1999}
                ]}
                """)
            #expect(!reply.error && reply.entriesProcessed == 7 && reply.entriesSkipped == 4)
            #expect(try await fixture.titles() == ["1999", "A", "B", "C", "Innuendo"])
        }
    }

    @Test("of bytes that are no UTF-8 costs no song")
    func bytes() async throws {
        try await OpenKJFixture.with { fixture in
            var body = Array("{\"api_key\":\"\(fixture.key)\",\"command\":\"addSongs\",\"songs\":[".utf8)
            body += Array("{\"artist\":\"Bj".utf8) + [0xF6] + Array("rk\",\"title\":\"A\tB\"},".utf8)
            body += Array("{\"artist\":\"Queen\",\"title\":\"Innuendo\"}]}".utf8)
            let reply = try await fixture.openKJ.reply(to: .init(bytes: body))
            #expect(!reply.error && reply.entriesProcessed == 2)
            #expect(try await fixture.titles() == ["A B", "Innuendo"])
        }
    }

    @Test("goes to the system that is named; one that the plan has room for is made, others are refused")
    func systems() async throws {
        try await OpenKJFixture.with { fixture in
            let count = try await fixture.send("getEntitledSystemCount").count
            #expect(count == 10)
            _ = try await fixture.send("addSongs", OpenKJFixture.batch([Self.songs[0]], system: 3))
            let systems = try await fixture.tenants.systemList().systems
            #expect(systems.map(\.openkjSystemId).sorted() == [1, 2, 3])
            #expect(systems.first { $0.openkjSystemId == 3 }?.songCount == 1)
            for number in [0, -1, 11] {
                let reply = try await fixture.send(
                    "addSongs", OpenKJFixture.batch([Self.songs[0]], system: number))
                #expect(reply.error, "\(number)")
            }
            _ = try await fixture.send("clearDatabase", ["system_id": "1"])
            try await fixture.quieten()
            #expect(try await fixture.titles() == ["Waterloo"])
        }
    }

    @Test("is not taken from an account whose trial is over")
    func readOnly() async throws {
        try await OpenKJFixture.with { fixture in
            try await fixture.tenants.addSystem()
            try await fixture.tenants.endTrials()
            let reply = try await fixture.send("addSongs", OpenKJFixture.batch(Self.songs))
            #expect(reply.error && reply.errorString?.contains("trial") == true)
            let closed = try await fixture.send("setAccepting", ["accepting": "false", "venue_id": "1001"])
            #expect(!closed.error)
        }
    }

    @Test("of two programs at once ends with the songs of the one that began last, and of no other")
    func concurrent() async throws {
        try await OpenKJFixture.with { fixture in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        _ = try await fixture.send("clearDatabase")
                        _ = try await fixture.send(
                            "addSongs", OpenKJFixture.batch([(artist: "Queen", title: "Song \(number)")]))
                    }
                }
                try await group.waitForAll()
            }
            try await fixture.quieten()
            let titles = try await fixture.titles()
            #expect(titles.count <= 6 && Set(titles).count == titles.count)
        }
    }
}
