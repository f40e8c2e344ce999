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

    @Test(arguments: [
        "a", "a=1/1", "a.user=1/1", "a.address=0/1", "a.address=1/0", "a.address=1", "a.path.x=1/1",
        ".address=1/1", "a.address=1/1/1", "a.address=x/1",
    ])
    func namesTheEntryItDoesNotUnderstand(_ entry: String) {
        #expect(throws: RateLimitOverrides.SyntaxError(entry: entry)) {
            try RateLimitOverrides(parsing: "good.address=1/1," + entry)
        }
    }
}
