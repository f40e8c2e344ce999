import Postgres
import TestSupport
import Testing

@Suite("Single statements")
struct PipeliningTests {
    private static let quotient = Statement<Int32>("divide", "SELECT 1000 / $1::integer")
    private static let readQuotient = Statement<Int32>(
        "read quotient", "SELECT 1000 / $1::integer", isReader: true)

    @Test(
        "of a thousand tasks share connections, and an error stays with its own",
        arguments: [quotient, readQuotient])
    func isolation(statement: Statement<Int32>) async throws {
        try await TestDatabase.withClient { client in
            let outcomes = await withTaskGroup(of: (Int32, Result<Int32?, any Error>).self) { group in
                for number in Int32(-500)..<500 {
                    group.addTask {
                        do {
                            return (number, .success(try await client.first(statement, [.int32(number)])))
                        } catch {
                            return (number, .failure(error))
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count == 1_000)
            for (number, outcome) in outcomes {
                if number == 0 {
                    #expect(throws: PostgresError.self) { try outcome.get() }
                } else {
                    let quotient = try outcome.get()
                    #expect(quotient == 1_000 / number)
                }
            }
            #expect(client.statistics.open == 2)
        }
    }

    @Test("that the server refuses tell code, constraint and table, and quote no value by default")
    func serverError() async throws {
        let insert = Statement<NoRow>("insert singer", "INSERT INTO singer (name) VALUES ($1)")
        try await TestDatabase.withClient { client in
            try await client.runUnprepared(
                trusted: "CREATE TABLE singer (name text CONSTRAINT singer_name_key UNIQUE)")
            #expect(try await client.execute(insert, [.text("Freddie")]) == 1)
            let error = try #require(
                await #expect(throws: PostgresError.self) {
                    try await client.execute(insert, [.text("Freddie")])
                })
            let server = try #require(error.server)
            #expect(server.sqlState == .uniqueViolation)
            #expect(server.constraint == "singer_name_key")
            #expect(server.table == "singer")
            #expect("\(error)" == "statement \"insert singer\": SQLSTATE 23505, constraint singer_name_key")
            #expect(error.debugDescription.contains("Freddie"))
        }
    }

    @Test("are prepared afresh after the columns of their table have changed")
    func schemaChange() async throws {
        let all = Statement<String>("every song", "SELECT * FROM song")
        try await TestDatabase.withClient { client in
            try await client.runUnprepared(
                trusted: "CREATE TABLE song (title varchar(20)); INSERT INTO song VALUES ('a')")
            #expect(try await client.rows(all) == ["a"])
            try await client.runUnprepared(trusted: "ALTER TABLE song ALTER title TYPE text")
            #expect(try await client.rows(all) == ["a"])
        }
    }

    @Test("that write are kept when another that runs beside them fails")
    func writersApart() async throws {
        let insert = Statement<NoRow>("insert number", "INSERT INTO number (value) VALUES (1 / $1::integer)")
        try await TestDatabase.withClient(configure: { $0.sharedConnections = 1 }) { client in
            try await client.runUnprepared(trusted: "CREATE TABLE number (value integer)")
            let stored = await withTaskGroup(of: Int.self) { group in
                for number in Int32(0)..<100 {
                    group.addTask { (try? await client.execute(insert, [.int32(number % 10)])) ?? 0 }
                }
                return await group.reduce(0, +)
            }
            #expect(stored == 90)
            let count = try await client.first(
                Statement<Int64>("count numbers", "SELECT count(*) FROM number"))
            #expect(count == 90)
        }
    }

    @Test("report what the server finds only when it commits them")
    func deferredConstraint() async throws {
        let insert = Statement<NoRow>("insert deferred", "INSERT INTO entry (id) VALUES ($1)")
        try await TestDatabase.withClient { client in
            try await client.runUnprepared(
                trusted: "CREATE TABLE entry (id integer PRIMARY KEY DEFERRABLE INITIALLY DEFERRED)")
            try await client.execute(insert, [.int32(1)])
            let error = await #expect(throws: PostgresError.self) {
                try await client.execute(insert, [.int32(1)])
            }
            #expect(error?.server?.sqlState == .uniqueViolation)
            try await client.execute(insert, [.int32(2)])
        }
    }

    @Test("are checked against the schema without being run")
    func check() async throws {
        try await TestDatabase.withClient { client in
            try await client.runUnprepared(trusted: "CREATE TABLE song (title text, year integer)")
            try await client.check(Statement<String>("titles", "SELECT title FROM song"))
            try await client.check(Statement<NoRow>("add song", "INSERT INTO song VALUES ($1, $2)"))
            await #expect(throws: PostgresError.self) {
                try await client.check(Statement<String>("years", "SELECT year FROM song"))
            }
            await #expect(throws: PostgresError.self) {
                try await client.check(Statement<String>("missing", "SELECT artist FROM song"))
            }
        }
    }

    @Test("that cannot be prepared report the server's reason")
    func badSQL() async throws {
        let statement = Statement<Int32>("nonsense", "SELEKT 1")
        try await TestDatabase.withClient { client in
            for _ in 0..<2 {
                let error = await #expect(throws: PostgresError.self) { try await client.rows(statement) }
                #expect(error?.server?.sqlState.rawValue == "42601")
            }
        }
    }
}
