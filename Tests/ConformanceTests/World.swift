import ConformanceSupport
import Synchronization

/// What fixtures know of the server under test and the data in it.
final class World: Sendable {
    let client: HTTPClient
    let contract: ContractDocument
    let coverage: Coverage
    /// The connection string of the server's database; nil for a server that is not ours.
    let database: String?
    private let counter = Atomic<Int>(0)
    /// The account that ``tenant()`` makes once.
    let tenantMaker = Mutex<Task<TestAccount, any Error>?>(nil)
    /// The account that ``importer()`` makes once.
    let importerMaker = Mutex<Task<TestAccount, any Error>?>(nil)
    /// The import that ``pastImport()`` makes once.
    let pastImportMaker = Mutex<Task<PastImport, any Error>?>(nil)

    /// The world of the running suite.
    @TaskLocal static var current: World?

    init(client: HTTPClient, contract: ContractDocument, coverage: Coverage, database: String? = nil) {
        self.client = client
        self.contract = contract
        self.coverage = coverage
        self.database = database
    }

    /// Sends cases to the server.
    var runner: CaseRunner { CaseRunner(client: client, contract: contract, coverage: coverage) }

    /// A number that no other call of this run has.
    func unique() -> Int { counter.add(1, ordering: .relaxed).newValue }

    /// The JSON that the server answers a `GET` with.
    ///
    /// - Throws: ``WorldError`` when it answers with anything but 200.
    func get(_ target: String, headers: [(name: String, value: String)] = []) async throws -> JSON {
        try await json(HTTPCall("GET", target, headers: headers))
    }

    /// The JSON that the server answers a `POST` with.
    ///
    /// - Throws: ``WorldError`` when it answers with anything but 2xx.
    func post(
        _ target: String, _ body: JSON?, headers: [(name: String, value: String)] = []
    ) async throws -> JSON {
        let type = body == nil ? [] : [("Content-Type", "application/json")]
        return try await json(
            HTTPCall("POST", target, headers: headers + type, body: body.map { Array($0.serialized.utf8) }))
    }

    private func json(_ call: HTTPCall) async throws -> JSON {
        let reply = try await client.send(call)
        guard 200..<300 ~= reply.status else {
            throw WorldError(
                description: "\(call.method) \(call.target): \(reply.status) \(reply.bodyText)")
        }
        return reply.body.isEmpty ? .null : try JSONParser.parse(reply.body)
    }
}

/// The demo data lacks what a fixture needs.
struct WorldError: Error, CustomStringConvertible {
    let description: String
}
