import CoreTypes
import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A name that a queue shows")
struct QueueNameTests {
    @Test("reaches whoever polls with the version from before it was changed")
    func poll() async throws {
        try await QueueFixture.with { fixture in
            let cara = try await fixture.singer("cara@example.com", name: "Cara Chen")
            try await fixture.ask("One", singer: cara)
            let (before, version) = try await fixture.publicPoll()
            #expect(before?.songs.first?.singerName == "Cara Chen")
            try await fixture.access.run("UPDATE singer_profiles SET nickname = 'Double C'")
            let (after, next) = try await fixture.publicPoll(version)
            #expect(after?.songs.first?.singerName == "Double C")
            // The number before the minute: a minute that went by is no reason.
            #expect(next.split(separator: "-")[0] != version.split(separator: "-")[0])
        }
    }

    @Test("changes the account's serial when it changes, and nothing else of a singer does")
    func serial() async throws {
        try await QueueFixture.with { fixture in
            let cara = try await fixture.singer("cara@example.com", name: "Cara Chen")
            try await fixture.ask("One", singer: cara)
            try await fixture.expectChange("nickname", "UPDATE singer_profiles SET nickname = 'Double C'")
            try await fixture.expectNone("the same again", "UPDATE singer_profiles SET nickname = 'Double C'")
            try await fixture.expectNone(
                "a name behind a nickname",
                "UPDATE users SET name = 'C. Chen' WHERE email = 'cara@example.com'")
            try await fixture.expectChange("no nickname", "UPDATE singer_profiles SET nickname = NULL")
            try await fixture.expectChange(
                "name", "UPDATE users SET name = 'Cara' WHERE email = 'cara@example.com'")
            try await fixture.expectChange(
                "display name", "UPDATE users SET display_name = 'CC' WHERE email = 'cara@example.com'")
            try await fixture.expectNone(
                "a name behind a display name", "UPDATE users SET name = 'C' WHERE email = 'cara@example.com'"
            )
            try await fixture.expectNone(
                "signing in", "UPDATE users SET last_login_at = now() WHERE email = 'cara@example.com'")
            try await fixture.expectNone(
                "somebody else", "UPDATE users SET name = 'D' WHERE email LIKE 'dana%'")
            try await fixture.ask("Two", name: "Ana")
            try await fixture.expectChange(
                "a guest's name", "UPDATE venue_singers SET display_name = 'Anna' WHERE display_name = 'Ana'")
        }
    }

    @Test("counts for who waits, sings along or came tonight, and for no queue of another night or account")
    func shown() async throws {
        try await QueueFixture.with { fixture in
            let cara = try await fixture.singer("cara@example.com", name: "Cara Chen")
            let request = try await fixture.ask("One", singer: cara)
            let guest = try await fixture.ask("Two", name: "Ana")
            let others = try await fixture.tenants.serial(fixture.tenants.marcus)
            let singer = try #require(
                try await fixture.queue().singers.first { $0.name == "Cara Chen" })
            try await fixture.process(request.id)
            try await fixture.expectChange("came tonight", "UPDATE singer_profiles SET nickname = 'A'")
            try await fixture.access.run(
                "UPDATE venue_singers SET joined_at = joined_at - interval '3 days'")
            try await fixture.expectNone("another night", "UPDATE singer_profiles SET nickname = 'B'")
            try await fixture.sing(along: [singer.id], guest.id)
            try await fixture.expectChange("sings along", "UPDATE singer_profiles SET nickname = 'C'")
            try await fixture.process(guest.id)
            try await fixture.expectNone("it is over", "UPDATE singer_profiles SET nickname = 'D'")
            try await fixture.process(request.id, false)
            try await fixture.expectChange("waits again", "UPDATE singer_profiles SET nickname = 'E'")
            #expect(try await fixture.tenants.serial(fixture.tenants.marcus) == others)
        }
    }
}

extension QueueFixture {
    /// The queue as everybody polls it, nil for 304, and its version.
    fileprivate func publicPoll(_ version: String? = nil) async throws -> (
        queue: PublicQueue?, version: String
    ) {
        let output = try await everybody.getVenueQueuePublic(
            .init(
                path: .init(venueUrlName: "stage"),
                conditions: .init(ifNoneMatch: version.map { "\"\($0)\"" }), context: .test))
        switch output {
        case .ok(let queue, let headers): return (queue, headers.eTag.opaque)
        case .notModified(let headers): return (nil, headers.eTag.opaque)
        }
    }

    fileprivate func expectChange(
        _ what: String, _ sql: StaticString, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let before = try await tenants.serial(dana)
        try await access.run(sql)
        #expect(try await tenants.serial(dana) != before, "\(what)", sourceLocation: location)
    }

    fileprivate func expectNone(
        _ what: String, _ sql: StaticString, _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let before = try await tenants.serial(dana)
        try await access.run(sql)
        #expect(try await tenants.serial(dana) == before, "\(what)", sourceLocation: location)
    }
}
