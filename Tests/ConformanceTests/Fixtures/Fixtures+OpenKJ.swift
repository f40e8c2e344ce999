import ConformanceSupport

extension Fixtures {
    func openkjCommand(_ world: World) async throws -> Call {
        let key = try await world.secret(of: try await world.tenant())
        return Call(
            body: .object([.init("api_key", .string(key)), .init("command", .string("getSerial"))]))
    }
}
