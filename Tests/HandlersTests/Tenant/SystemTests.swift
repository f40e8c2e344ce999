import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("An account's karaoke systems")
struct SystemTests {
    @Test("are numbered without gaps, also when one goes or many come at once")
    func dense() async throws {
        try await TenantFixture.with { fixture in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<6 {
                    group.addTask { try await fixture.addSystem("System \(number)") }
                }
                try await group.waitForAll()
            }
            let all = try await fixture.systemList().systems
            #expect(all.map(\.openkjSystemId).sorted() == [1, 2, 3, 4, 5, 6])
            let second = try #require(all.first { $0.openkjSystemId == 2 })
            try await fixture.deleteSystem(second.id)
            let left = try await fixture.systemList().systems
            #expect(left.map(\.openkjSystemId).sorted() == [1, 2, 3, 4, 5])
        }
    }

    @Test("keep their songs unless the caller says so")
    func songs() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem()
            try await fixture.access.run(
                """
                INSERT INTO songdb (customer_profiles_id, systems_id, artist, title)
                VALUES ($1, $2, 'Queen', 'Innuendo'), ($1, $2, 'Queen', 'Hammer to Fall')
                """, [.uuid(try fixture.account(fixture.dana)), .uuid(system.id)])
            let refused = await problem { try await fixture.deleteSystem(system.id) }
            #expect(refused?.status == 409 && refused?.detail?.contains("2 songs") == true)
            #expect(try await fixture.systemList().systems.map(\.songCount) == [2])
            await expectRefusal(404) {
                try await fixture.deleteSystem(system.id, withSongs: true, by: fixture.marcus)
            }
            try await fixture.deleteSystem(system.id, withSongs: true)
            let left = Statement<Int64>("test songs left", "SELECT count(*) FROM songdb")
            #expect(try await fixture.database.first(left) == 0)
        }
    }

    @Test("merge their configuration: null removes, objects merge, and it stays bounded")
    func configuration() async throws {
        try await TenantFixture.with { fixture in
            let system = try await fixture.addSystem(
                "Main", ["brand": .string("OpenKJ"), "light": .object([("red", .number("1"))])])
            let merged = try await fixture.update(
                system.id,
                SystemChanges(configuration: [
                    "brand": .null, "light": .object([("blue", .number("2")), ("green", .null)]),
                ]))
            #expect(Set(merged.configuration.keys) == ["light"])
            guard case .object(let light) = merged.configuration["light"] else { throw Fixture.Unexpected() }
            let colors = Dictionary(uniqueKeysWithValues: light)
            #expect(colors == ["red": .number("1"), "blue": .number("2")])
            let long = SystemChanges(configuration: ["x": .string(String(repeating: "x", count: 17_000))])
            let refused = await problem { try await fixture.update(system.id, long) }
            #expect(refused?.violations.first?.code == "maximum_bytes")
        }
    }

    @Test(
        "refuse a configuration that PostgreSQL cannot keep, or would read back as megabytes",
        arguments: [
            (["x": JSONValue.string("a\u{0}b")], "null_character"),
            (["x": .object([("y\u{0}", .array([.bool(true)]))])], "null_character"),
            (["x": .array([.string("\u{0}")])], "null_character"),
            (["x": .number("1e100000")], "maximum_bytes"), (["x": .number("1E-20000")], "maximum_bytes"),
            (["x": .array([.number("1e+99999999999999999999")])], "maximum_bytes"),
        ] as [([String: JSONValue], String)])
    func unstorable(_ configuration: [String: JSONValue], _ code: String) async throws {
        try await TenantFixture.with { fixture in
            let refused = await problem { try await fixture.addSystem("Main", configuration) }
            #expect(refused?.violations.map(\.code) == [code])
            let system = try await fixture.addSystem("Main", ["speed": .number("1e3")])
            let changes = SystemChanges(configuration: configuration)
            let kept = await problem { try await fixture.update(system.id, changes) }
            #expect(kept?.violations.map(\.code) == [code])
        }
    }

    @Test("are listed by name, in pages")
    func pages() async throws {
        try await TenantFixture.with { fixture in
            for name in ["C", "A", "B"] { try await fixture.addSystem(name) }
            let first = try await fixture.systemList(.init(limit: 2))
            #expect(first.systems.map(\.name) == ["A", "B"] && first.pagination.total == 3)
            let second = try await fixture.systemList(.init(limit: 2, cursor: first.pagination.nextCursor))
            #expect(second.systems.map(\.name) == ["C"])
        }
    }
}
