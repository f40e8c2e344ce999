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
        let handlers = AuthHandlers(tokenKeys: try TokenKeyring(current: current, verifying: [former]))
        let context = RequestContext(id: "test", clientAddress: "127.0.0.1")
        guard case .ok(let set) = try await handlers.getKeySet(GetKeySet.Input(context: context)) else {
            return
        }
        #expect(set.keys.map(\.kid) == [current.id, former.id])
        #expect(set.keys.allSatisfy { $0.x.utf8.count == 43 && $0.y.utf8.count == 43 })
    }
}
