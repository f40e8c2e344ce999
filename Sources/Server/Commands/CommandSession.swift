import ArgumentParser
import Glibc
import Logging
import Postgres

/// A command's connection to the database.
enum CommandSession {
    /// Reads the part of the configuration that commands beside the server need.
    static func database(environment: [String: String]) throws -> PostgresConfiguration {
        var reader = ConfigurationReader(environment)
        let configuration = PostgresConfiguration(reading: &reader)
        _ = reader.required(ConfigurationKeys.appEnvironment)
        guard let configuration, reader.problems.isEmpty else {
            throw CommandOutput.failure(reader.problems)
        }
        return configuration
    }

    /// Connects, runs `body` and disconnects; turns failures into one line each.
    static func withDatabase<Answer: Sendable>(
        _ configuration: PostgresConfiguration, _ body: (PostgresClient) async throws -> Answer
    ) async throws -> Answer {
        let quiet = Logger(label: "singr") { _ in SwiftLogNoOpLogHandler() }
        let client = PostgresClient(configuration: configuration, logger: quiet)
        do {
            try await client.start()
            let answer = try await body(client)
            await client.close()
            return answer
        } catch {
            await client.close()
            throw error is ExitCode ? error : CommandOutput.failure([explanation(error)])
        }
    }

    /// What a person at the terminal needs to know of a failure: for a refused statement all the server said.
    static func explanation(_ error: any Error) -> String {
        if case PostgresError.server = error { return String(reflecting: error) }
        return "\(error)"
    }

    /// The process's environment variables.
    static func environment() -> [String: String] {
        var variables: [String: String] = [:]
        var next = environ
        while let entry = next.pointee {
            let pair = String(cString: entry).split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if pair.count == 2 { variables[String(pair[0])] = String(pair[1]) }
            next += 1
        }
        return variables
    }
}
