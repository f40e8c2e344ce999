import Generated
import Handlers
import Platform
import SpecRuntime
import Testing

@Suite("The key set")
struct KeySetTests {
    @Test("has the key that signs first, then those that verify")
    func order() async throws {
        let (current, former) = (TokenKey.ephemeral(), TokenKey.ephemeral())
        try await AccessFixture.with { fixture in
            let handlers = AuthHandlers(
                services: fixture.services,
                tokenKeys: try TokenKeyring(current: current, verifying: [former]),
                providers: .none
            )
            guard case .ok(let set) = try await handlers.getKeySet(GetKeySet.Input(context: .test)) else {
                return
            }
            #expect(set.keys.map(\.kid) == [current.id, former.id])
            #expect(set.keys.allSatisfy { $0.x.utf8.count == 43 && $0.y.utf8.count == 43 })
        }
    }
}
