import ConformanceSupport

extension Fixtures {
    func getKeySet(_ world: World) async throws -> Call { Call() }
}
