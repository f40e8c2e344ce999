import Generated
import Postgres
import Testing

@testable import Handlers

@Suite("OpenKJ's envelope")
struct OpenKJEnvelopeTests {
    @Test("tells an error in its own way, whatever is sent, and echoes the command")
    func errors() async throws {
        try await OpenKJFixture.with { fixture in
            for body in ["", "{", "[]", "null", "artist=Queen", "{\"command\": 3}"] {
                let reply = try await fixture.sendBody(body)
                #expect(reply.error && reply.errorString?.isEmpty == false, "\(body)")
            }
            let unknown = try await fixture.send("testingAddRandomRequest", ["venue_id": "1001"])
            #expect(unknown.command == "testingAddRandomRequest" && unknown.error)
            for key in ["", "x", "sk_live_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"] {
                let reply = try await fixture.send("getSerial", key: key)
                #expect(reply.command == "getSerial" && reply.error && reply.serial == nil)
            }
        }
    }

    @Test("takes a key with white space around it, and none that was revoked")
    func keys() async throws {
        try await OpenKJFixture.with { fixture in
            let padded = try await fixture.send("getSerial", key: "  \(fixture.key)\\t")
            #expect(!padded.error && padded.errorString == nil)
            let made = try await fixture.tenants.addKey()
            try await fixture.tenants.revoke(made.id)
            let revoked = try await fixture.send("getSerial", key: made.apiKey)
            #expect(revoked.error)
        }
    }

    @Test("refuses what the key's scopes do not allow, by name")
    func scopes() async throws {
        try await OpenKJFixture.with { fixture in
            let key = try await fixture.tenants.addKey(
                NewApiKey(description: "screen", scopes: [.requestsRead])
            ).apiKey
            let read = try await fixture.send("getRequests", ["venue_id": "1001"], key: key)
            #expect(!read.error)
            for (command, scope) in [
                ("getVenues", "venues:read"), ("setAccepting", "venues:write"),
                ("deleteRequest", "requests:write"), ("clearRequests", "requests:write"),
                ("clearDatabase", "songdb:write"), ("addSongs", "songdb:write"),
            ] {
                let reply = try await fixture.send(command, key: key)
                #expect(reply.error && reply.errorString?.contains(scope) == true, "\(command)")
            }
        }
    }

    @Test("has a serial that changes with the account's data alone")
    func serial() async throws {
        try await OpenKJFixture.with { fixture in
            let first = try await fixture.send("getSerial").serial
            let second = try await fixture.send("getSerial").serial
            #expect(first == second && (first ?? 0) > 0)
            try await fixture.ask("Innuendo")
            let third = try await fixture.send("getSerial").serial
            #expect(third != first && (third ?? 0) > 0)
            try await fixture.tenants.addVenue(by: fixture.tenants.marcus)
            let fourth = try await fixture.send("getSerial").serial
            #expect(fourth == third)
        }
    }

    @Test("tells an alert for ten minutes, and nothing before and after")
    func alert() async throws {
        try await OpenKJFixture.with { fixture in
            let none = try await fixture.send("getAlert", ["app": "\"standalone\""])
            #expect(none.alert == false && none.title == "" && none.message == "")
            try await fixture.tenants.access.run(
                "INSERT INTO openkj_alerts (customer_profiles_id, title, message) VALUES ($1, 'Trial', 'Ends soon')",
                [.uuid(try fixture.tenants.account(fixture.tenants.dana))])
            let shown = try await fixture.send("getAlert")
            #expect(shown.alert == true && shown.title == "Trial" && shown.message == "Ends soon")
            try await fixture.tenants.access.run(
                "UPDATE openkj_alerts SET shows_from = now() - interval '600 seconds'")
            let past = try await fixture.send("getAlert")
            #expect(past.alert == false)
        }
    }
}
