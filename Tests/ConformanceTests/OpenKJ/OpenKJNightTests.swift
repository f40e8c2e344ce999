import ConformanceSupport
import Foundation
import TestSupport
import Testing

extension Conformance {
    /// The desktop program against the server's real door, from signing up to closing time.
    @Suite(.enabled(if: ServerUnderTest.isStarted)) struct OpenKJNightTests {
        /// Five hours at the usual interval of thirty seconds.
        private static let ticks = 600
        private static let seed: UInt64 = 20_260_301

        @Test("OpenKJ runs a whole night with the bytes that it sends, and shows what waits at every tick")
        func night() async throws {
            let folder = FileManager.default.temporaryDirectory
                .appending(path: "singr-night-\(UUID().uuidString)").path
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let settings = ["ENABLE_EMAIL_SENDING": "true", "MAIL_FOLDER": folder]
            try await StartedServer.with(settings) { server, database in
                let contract = try #require(World.current).contract
                let world = World(
                    client: server.client, contract: contract, coverage: Coverage(), database: database.url)
                let host = try await world.account("customer")
                let key = try await confirmedKey(of: host, mailsIn: folder, world)
                let venue = try await world.post(
                    "/v1/customer/venues", World.newVenue(number: 1), headers: host.authorization)
                let rig = OpenKJRig(port: server.client.port, key: key.secret)
                let night = OpenKJNight(
                    world, host: host, key: key, venue: venue, rig: rig, seed: Self.seed)
                try await setUp(night)
                try await upload(night)
                for tick in 0..<Self.ticks { try await night.step(tick) }
                try await expectNothingForStrangers(night)
                try await night.close()
                try await expectDeadKeyIsTold(night)
            }
        }

        /// A key is made when the address is confirmed, and not before.
        private func confirmedKey(
            of host: TestAccount, mailsIn folder: String, _ world: World
        ) async throws -> TestKey {
            let body = Array(#"{"description":"OpenKJ in the main room"}"#.utf8)
            let early = try await world.client.send(
                HTTPCall(
                    "POST", "/v1/customer/api-keys",
                    headers: host.authorization + [("Content-Type", "application/json")], body: body))
            #expect(early.status == 403 && early.bodyText.contains("email_not_verified"))
            try await world.confirmAddress(of: host, mailsIn: folder)
            return try await world.key(of: host)
        }

        private func setUp(_ night: OpenKJNight) async throws {
            let key = night.rig.key
            night.rig.key = "sk_live_typed wrong"
            let wrong = try await night.rig.test()
            #expect(wrong?.isEmpty == false)
            night.rig.key = " \(key)\n"
            let right = try await night.rig.test()
            #expect(right == nil)
            try await night.rig.start()
            #expect(night.rig.venues.map(\.id) == [night.number] && night.rig.venue == night.number)
            #expect(night.rig.venues.first?.isAccepting == true && night.rig.systemCount == 10)
            try await night.rig.poll()
            try night.expectScreen(0)
            let random = try await night.rig.send(
                "testingAddRandomRequest", [.init("venue_id", .number("\(night.number)"))], withKey: false)
            #expect(random == nil && night.rig.errors.count == 1)
            night.rig.forgetErrors()
        }

        /// 2001 songs make two full batches and an empty one; the program itself loses the song between the two.
        private func upload(_ night: OpenKJNight) async throws {
            let songs = (1...2_001).map { number in
                (artist: "Artist \(number % 40)", title: "Number \(10_000 + number)")
            }
            try await night.rig.upload(songs)
            #expect(try await found("Number 10001", night) == [])
            try await night.world.passQuietSeconds()
            let deadline = ContinuousClock.now + .seconds(30)
            while try await found("Number 10001", night).isEmpty, ContinuousClock.now < deadline {}
            #expect(try await found("Number 10001", night) == ["Number 10001"])
            #expect(try await found("Number 12001", night) == ["Number 12001"])
            let systems = try await night.world.get(
                "/v1/customer/systems", headers: night.host.authorization)
            #expect(systems["systems"]?.items?.map { $0["songCount"]?.integer } == [2_000])
            // More connections than anybody needs, all of them left open for the rest of the night.
            for _ in 0..<200 {
                let serial = try await night.rig.pollOnAnotherConnection()
                #expect(serial > 0)
            }
            try night.expectScreen(0)
        }

        /// The songs that the other interface for programs finds and whose title is the text.
        private func found(_ title: String, _ night: OpenKJNight) async throws -> [String] {
            let reply = try await night.world.get(
                "/api/songdb/search?system_id=1&q=\(title.replacing(" ", with: "%20"))",
                headers: night.key.header)
            return (reply["songs"]?.items ?? []).compactMap { $0["title"]?.text }.filter { $0 == title }
        }

        private func expectNothingForStrangers(_ night: OpenKJNight) async throws {
            let stranger = try await night.world.newTenant()
            let key = try await night.world.key(of: stranger)
            var rig = OpenKJRig(port: night.world.client.port, key: key.secret)
            try await rig.start()
            try await rig.poll()
            #expect(rig.venues.isEmpty && rig.requests.isEmpty && rig.venue == 0)
            let theirs: [JSON.Member] = [.init("venue_id", .number("\(night.number)"))]
            let answer = try await rig.send("getRequests", theirs)
            #expect(answer?["requests"] == .array([]))
            _ = try await rig.send("clearRequests", theirs)
            _ = try await rig.send("setAccepting", theirs + [.init("accepting", .bool(false))])
            try await night.rig.poll()
            try night.expectScreen(Self.ticks)
        }

        private func expectDeadKeyIsTold(_ night: OpenKJNight) async throws {
            let reply = try await night.world.client.send(
                HTTPCall(
                    "DELETE", "/v1/customer/api-keys/\(night.key.id)", headers: night.host.authorization))
            #expect(reply.status == 204)
            try await night.rig.poll()
            #expect(night.rig.errors.count == 1 && night.rig.errors.first?.contains("key") == true)
            let told = try await night.rig.test()
            #expect(told?.contains("key") == true)
        }
    }
}
