import Logging
import Platform
import Synchronization
import TestSupport
import Testing

/// Clients of a test's Redis.
enum RedisProbe {
    /// So long that a busy machine does not reach it.
    static let patience = Duration.seconds(20)

    /// Runs a test with a client, which is closed afterwards.
    @discardableResult
    static func withClient<Answer>(
        _ url: String, timeout: Duration = patience, logger: Logger = TestDatabase.quietLogger,
        configure: (inout RedisConfiguration) -> Void = { _ in },
        _ body: (RedisClient) async throws -> Answer
    ) async throws -> Answer {
        var configuration = RedisConfiguration(address: try RedisAddress(url: url))
        configuration.commandTimeout = timeout
        configuration.connectTimeout = timeout
        configure(&configuration)
        let client = RedisClient(configuration: configuration, logger: logger)
        await client.start()
        do {
            let answer = try await body(client)
            await client.close()
            return answer
        } catch {
            await client.close()
            throw error
        }
    }
}

/// Keeps what is logged.
final class RecordedLog: Sendable {
    private let lines = Mutex<[String]>([])

    /// Level and message of each line, with the metadata that was given to it.
    var recorded: [String] { lines.withLock { $0 } }

    func logger() -> Logger {
        Logger(label: "test") { [self] _ in RecordingHandler(log: self) }
    }

    private struct RecordingHandler: LogHandler {
        let log: RecordedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.debug

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let details = event.metadata.map { " \($0)" } ?? ""
            log.lines.withLock { $0.append("\(event.level): \(event.message)\(details)") }
        }
    }
}

/// Asks again and again until the condition holds; records an issue after twenty seconds.
func eventually(_ what: Comment, _ condition: () async throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(20)
    while try await !condition() {
        if ContinuousClock.now > deadline {
            Issue.record(what)
            return
        }
        await Task.yield()
    }
}
