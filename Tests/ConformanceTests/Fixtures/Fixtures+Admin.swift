import ConformanceSupport

extension Fixtures {
    func sendPasswordReset(_ world: World) async throws -> Call {
        Call(
            path: ["userId": try await world.account().id],
            headers: try await world.administrator().authorization, settled: ["not_found"])
    }
}
