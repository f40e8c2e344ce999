import Foundation
import Generated
import Postgres
import Testing

@testable import Handlers

@Suite("Every statement of the handlers")
struct StatementTests {
    /// Each statement's SQL by its name.
    private static var statements: [(name: String, sql: String)] {
        let ofSongs = [
            LeadingSongStatement.forText, SimilarSongStatement.forWords, WordSongStatements.indexByArtist,
            WordSongStatements.indexByTitle, WordSongStatements.walkByArtist, WordSongStatements.walkByTitle,
            SongbookStatements.all, SongbookStatements.underLetter,
        ]
        var statements = VenueOrder.all.map(\.statement).map { (name: $0.name, sql: $0.sql) }
        statements += ofSongs.map { (name: $0.name, sql: $0.sql) }
        statements += [SongbookStatements.letters, SongbookStatements.initial].map {
            (name: $0.name, sql: $0.sql)
        }
        statements.append((VenueDetailStatement.byURLName.name, VenueDetailStatement.byURLName.sql))
        statements.append((SongbookScopeStatement.byVenue.name, SongbookScopeStatement.byVenue.sql))
        statements.append((GuestRequestStatement.insert.name, GuestRequestStatement.insert.sql))
        statements.append((ReadinessProbe.databaseAnswers.name, ReadinessProbe.databaseAnswers.sql))
        return statements
    }

    @Test("can be prepared against the migrated schema")
    func prepares() async throws {
        try await MigratedDatabase.withClient { client in
            for (index, statement) in Self.statements.enumerated() {
                await #expect(throws: Never.self, "\(statement.name)") {
                    try await client.transaction {
                        _ = try await $0.runUnprepared(
                            trusted: "PREPARE statement_\(index) AS \(statement.sql)")
                    }
                }
            }
        }
    }

    @Test("is in the list that is prepared")
    func isListed() throws {
        let root = URL(filePath: #filePath).appending(path: "../../..").standardized
        let sources = FileManager.default.enumerator(
            at: root.appending(path: "Sources/Handlers"), includingPropertiesForKeys: nil)
        var count = 0
        while let file = sources?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            count += try String(contentsOf: file, encoding: .utf8).matches(of: /= Statement<\w+>\(/).count
        }
        #expect(count == Self.statements.count)
        #expect(Set(Self.statements.map(\.name)).count == count, "two statements have one name")
    }
}

extension VenueOrder {
    fileprivate static var all: [VenueOrder] {
        [false, true].flatMap { isDescending in
            VenueSort.allCases.map { VenueOrder(sort: $0, isDescending: isDescending) }
        }
    }
}
