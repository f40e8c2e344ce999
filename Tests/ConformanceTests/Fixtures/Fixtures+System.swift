import ConformanceSupport

extension Fixtures {
    func getHealth(_ world: World) async throws -> Call { Call() }

    func getReadiness(_ world: World) async throws -> Call { Call() }
}
