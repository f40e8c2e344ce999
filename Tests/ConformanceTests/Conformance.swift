import ConformanceSupport
import Testing

/// Everything the contract says, held against a started server. The suites of the operations are generated; this
/// type carries them.
@Suite(.serverUnderTest)
enum Conformance {
    /// Sends one case with a fixture's call and records everything that is wrong with the reply.
    static func check(
        _ testCase: ConformanceCase, of operation: OperationUnderTest,
        call: (any SingrFixtures, World) async throws -> Call
    ) async throws {
        let world = try #require(World.current)
        let complaints = try await world.runner.complaints(
            of: testCase, operation: operation, call: call(Fixtures(), world))
        if !complaints.isEmpty { Issue.record("\(complaints.joined(separator: "\n"))") }
    }
}
