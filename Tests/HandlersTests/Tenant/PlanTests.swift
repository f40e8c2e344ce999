import Generated
import Postgres
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A plan's limits")
struct PlanTests {
    @Test("hold when many callers take the last place at once")
    func raced() async throws {
        try await TenantFixture.with { fixture in
            let outcomes = await withTaskGroup(of: Int.self) { group in
                for number in 0..<14 {
                    group.addTask {
                        do {
                            try await fixture.addVenue(TenantFixture.newVenue("Venue \(number)"))
                            return 201
                        } catch {
                            return (error as? Problem)?.status ?? 0
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.filter { $0 == 201 }.count == 10 && outcomes.filter { $0 == 403 }.count == 4)
        }
    }

    @Test("count a venue that is restored, and one that is deleted no more")
    func restored() async throws {
        try await TenantFixture.with { fixture in
            let first = try await fixture.addVenue()
            try await fixture.delete(first.id)
            for number in 0..<10 { try await fixture.addVenue(TenantFixture.newVenue("Venue \(number)")) }
            await expectRefusal(403, "feature_not_available") { try await fixture.restore(first.id) }
        }
    }

    @Test("after the trial leave reading, deleting and revoking alone")
    func readOnly() async throws {
        try await TenantFixture.with { fixture in
            let (venue, system) = (try await fixture.addVenue(), try await fixture.addSystem())
            let key = try await fixture.addKey()
            try await fixture.endTrials()
            await expectRefusal(403, "feature_not_available") { try await fixture.addVenue() }
            await expectRefusal(403, "feature_not_available") {
                try await fixture.update(venue.id, VenueChanges(name: "x"))
            }
            await expectRefusal(403, "feature_not_available") { try await fixture.addSystem() }
            await expectRefusal(403, "feature_not_available") {
                try await fixture.update(system.id, SystemChanges(name: "x"))
            }
            await expectRefusal(403, "feature_not_available") { try await fixture.addKey() }
            #expect(try await fixture.venue(venue.id).id == venue.id)
            try await fixture.revoke(key.id)
            try await fixture.delete(venue.id)
        }
    }

    @Test(
        "follow the subscription: an unpaid bill leaves seven days, a cancelled one its paid time",
        arguments: [
            ("active", "NULL", "NULL", true), ("trialing", "NULL", "NULL", true),
            ("past_due", "-6", "NULL", true), ("past_due", "-8", "NULL", false),
            ("canceled", "NULL", "1", true), ("canceled", "NULL", "-1", false),
            ("unpaid", "NULL", "NULL", false), ("paused", "NULL", "NULL", false),
        ])
    func subscription(status: String, pastDue: String, end: String, isWritable: Bool) async throws {
        try await TenantFixture.with { fixture in
            try await fixture.endTrials()
            try await fixture.access.run(
                """
                INSERT INTO subscriptions (customer_profiles_id, plan, status, past_due_since, current_period_end)
                VALUES ($1, 'starter', $2, now() + nullif($3, 'NULL')::integer * interval '1 day',
                    now() + nullif($4, 'NULL')::integer * interval '1 day')
                """, [.uuid(try fixture.account(fixture.dana)), .text(status), .text(pastDue), .text(end)])
            if isWritable {
                try await fixture.addVenue()
            } else {
                await expectRefusal(403, "feature_not_available") { try await fixture.addVenue() }
            }
        }
    }
}
