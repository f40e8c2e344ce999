/// Why a database was not migrated.
public enum MigrationError: Error, Sendable, Equatable {
    /// The file is not named `<number>_<name>.sql`.
    case badFileName(String)
    /// Two files have the same number.
    case duplicateVersion(String, String)
    /// No file has this number, though a later one exists.
    case missingVersion(Int, before: String)
    /// The text of applied migrations is not the one that was applied.
    case changed([String])
    /// The database has migrations that this program does not know.
    case databaseIsNewer([String])
    /// The server refused a migration; nothing of it remains. Line and column count from 1, in characters.
    case failed(fileName: String, line: Int, column: Int, ServerError)
}

extension MigrationError: CustomStringConvertible {
    /// One line that says what to do about it.
    public var description: String {
        switch self {
        case .badFileName(let name): "\(name): a migration's file is named like 0001_what_it_does.sql"
        case .duplicateVersion(let one, let other): "\(other): its number is taken by \(one)"
        case .missingVersion(let version, let name):
            "\(name): there is no migration number \(version) before it"
        case .changed(let names):
            "\(names.joined(separator: ", ")): changed after being applied; restore the text and add a new migration"
        case .databaseIsNewer(let names):
            "the database is newer than this program; it has \(names.joined(separator: ", "))"
        case .failed(let name, let line, let column, let error):
            "\(name):\(line):\(column): \(error.message) (SQLSTATE \(error.sqlState.rawValue))"
        }
    }
}

extension MigrationError {
    /// Points from a server's error to the place in the file.
    static func failed(_ migration: Migration, _ error: ServerError) -> MigrationError {
        let before = migration.sql.unicodeScalars.prefix(max((error.position ?? 1) - 1, 0))
        let line = before.count { $0 == "\n" } + 1
        let column = before.reversed().prefix { $0 != "\n" }.count + 1
        return .failed(fileName: migration.fileName, line: line, column: column, error)
    }
}
