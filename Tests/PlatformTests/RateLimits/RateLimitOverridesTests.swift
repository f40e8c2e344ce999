import SpecRuntime
import Testing

@testable import Platform

@Suite struct RateLimitOverridesTests {
    @Test func readsNumbersByClassAndKindOfKey() throws {
        let overrides = try RateLimitOverrides(
            parsing: "guestRequest.principal=1000/3600, guestRequest.path=off")
        #expect(
            overrides.replacement(className: "guestRequest", key: .principal)
                == .limit(1000, windowSeconds: 3600))
        #expect(overrides.replacement(className: "guestRequest", key: .pathParameter("venueUrlName")) == .off)
        #expect(overrides.replacement(className: "guestRequest", key: .address) == nil)
    }

    @Test func offLiftsEveryLimit() throws {
        let overrides = try RateLimitOverrides(parsing: "off")
        #expect(overrides.isOff)
        #expect(overrides.replacement(className: "any", key: .address) == .off)
    }

    @Test func aStarStandsForTheLimitsThatAreNotNamed() throws {
        let overrides = try RateLimitOverrides(parsing: "*=7/60,guestRequest.principal=off")
        #expect(overrides.replacement(className: "any", key: .address) == .limit(7, windowSeconds: 60))
        #expect(overrides.replacement(className: "guestRequest", key: .principal) == .off)
        #expect(!overrides.isOff)
    }

    @Test func tellsNamesThatStandForNoLimit() throws {
        let limit = RateLimitClass.Limit(key: .address, limit: 1, windowSeconds: 1)
        let classes = [RateLimitClass(name: "publicRead", limits: [limit])]
        let overrides = try RateLimitOverrides(
            parsing: "publicRead.address=1/1,publicRead.path=1/1,publcRead.address=1/1,*=1/1")
        #expect(overrides.unknownNames(classes) == ["publcRead.address", "publicRead.path"])
    }

    @Test(arguments: [
        "*", "*.address=1/1", "a", "a=1/1", "a.user=1/1", "a.address=0/1", "a.address=1/0", "a.address=1",
        "a.path.x=1/1",
        ".address=1/1", "a.address=1/1/1", "a.address=x/1",
    ])
    func namesTheEntryItDoesNotUnderstand(_ entry: String) {
        #expect(throws: RateLimitOverrides.SyntaxError(entry: entry)) {
            try RateLimitOverrides(parsing: "good.address=1/1," + entry)
        }
    }
}
