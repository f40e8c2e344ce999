import Generated
import Platform
import SpecRuntime
import Testing

@testable import Handlers

@Suite("A venue's name in URLs")
struct VenueNameTests {
    @Test(
        "is made from the name, whatever its script",
        arguments: [
            ("The Neon Armadillo", "the-neon-armadillo"), ("Zoë's  Bar & Grill!", "zoe-s-bar-grill"),
            ("Кафе Весна", "kafe-vesna"), ("노래방 서울", "nolaebang-seoul"), ("🎤🎤", "venue"), ("X", "x-venue"),
            ("Straße Æther", "strasse-aether"), ("---", "venue"),
        ])
    func derived(name: String, expected: String) {
        #expect(URLName(venueName: name, Romanizer()).text == expected)
    }

    @Test("has Latin letters for a Japanese name, and is long enough")
    func japanese() {
        let name = URLName(venueName: "居酒屋カラオケ", Romanizer()).text
        #expect(name.utf8.count >= 3 && name.utf8.allSatisfy { $0 < 128 })
    }

    @Test(
        "is cut to a hundred characters and never ends in a hyphen", arguments: [97, 98, 99, 100, 101, 250])
    func cut(length: Int) {
        let name = URLName(venueName: String(repeating: "a", count: length) + " bcd", Romanizer())
        for text in [name.text] + name.numbered.map(\.text) {
            #expect(text.utf8.count <= 100 && !text.hasSuffix("-") && !text.contains("--"))
        }
    }

    @Test("gets a number where another venue has it, also when many add one at once")
    func numbered() async throws {
        try await TenantFixture.with { fixture in
            let names = try await withThrowingTaskGroup(of: String.self) { group in
                for caller in [fixture.dana, fixture.marcus, fixture.dana, fixture.marcus, fixture.dana] {
                    group.addTask { try await fixture.addVenue(by: caller).urlName }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(names).count == 5)
            #expect(names.contains("the-neon-armadillo") && names.contains("the-neon-armadillo-2"))
        }
    }

    @Test("that was chosen and is taken is refused with free ones like it; a deleted venue keeps its own")
    func chosen() async throws {
        try await TenantFixture.with { fixture in
            let first = try await fixture.addVenue(TenantFixture.newVenue(urlName: "neon"))
            try await fixture.delete(first.id)
            let refused = await problem {
                try await fixture.addVenue(TenantFixture.newVenue(urlName: "neon"), by: fixture.marcus)
            }
            #expect(refused?.status == 409)
            #expect(refused?.detail?.contains("neon-2") == true)
            await expectRefusal(409) { try await fixture.addVenue(TenantFixture.newVenue(urlName: "admin")) }
        }
    }

    @Test("can be looked up before")
    func availability() async throws {
        try await TenantFixture.with { fixture in
            try await fixture.addVenue(TenantFixture.newVenue(urlName: "neon"))
            func look(_ name: String) async throws -> UrlNameAvailability {
                let output = try await fixture.venues.checkVenueUrlName(
                    .init(query: .init(urlName: name), caller: fixture.marcus, context: .test))
                guard case .ok(let answer) = output else { throw Fixture.Unexpected() }
                return answer
            }
            let taken = try await look("neon")
            #expect(!taken.available && taken.reason == .taken && taken.suggestions.contains("neon-2"))
            let reserved = try await look("api")
            #expect(!reserved.available && reserved.reason == .reserved)
            let free = try await look("neon-armadillo")
            #expect(free.available && free.reason == nil && free.suggestions.isEmpty)
        }
    }
}
