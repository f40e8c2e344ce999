import ConformanceSupport
import Synchronization

/// What fixtures know of the server under test and the data in it.
final class World: Sendable {
    let client: HTTPClient
    let contract: ContractDocument
    let coverage: Coverage
    private let counter = Atomic<Int>(0)

    /// The world of the running suite.
    @TaskLocal static var current: World?

    init(client: HTTPClient, contract: ContractDocument, coverage: Coverage) {
        self.client = client
        self.contract = contract
        self.coverage = coverage
    }

    /// Sends cases to the server.
    var runner: CaseRunner { CaseRunner(client: client, contract: contract, coverage: coverage) }

    /// A number that no other call of this run has.
    func unique() -> Int { counter.add(1, ordering: .relaxed).newValue }

    /// The JSON that the server answers a `GET` with.
    ///
    /// - Throws: ``WorldError`` when it answers with anything but 200.
    func get(_ target: String) async throws -> JSON {
        let reply = try await client.send(HTTPCall("GET", target))
        guard reply.status == 200 else {
            throw WorldError(description: "GET \(target): \(reply.status) \(reply.bodyText)")
        }
        return try JSONParser.parse(reply.body)
    }
}

/// The demo data lacks what a fixture needs.
struct WorldError: Error, CustomStringConvertible {
    let description: String
}
