import CLibPQ

/// A database that exists for one run of a suite.
public struct ScratchDatabase: Sendable {
    /// The URL to reach it by.
    public let url: String
    private let server: String
    private let name: String

    /// Makes an empty database on the server that `server` leads to, whose user may create databases.
    ///
    /// - Throws: ``ServerStartError`` with PostgreSQL's message.
    public init(on server: String, prefix: String) throws {
        self.server = server
        name = "\(prefix)_\(UInt64.random(in: 0 ... .max))"
        url = Self.replacingDatabase(in: server, by: name)
        try Self.execute("CREATE DATABASE \(name)", on: server)
    }

    /// Removes the database, also under clients that are still connected.
    ///
    /// - Throws: ``ServerStartError`` with PostgreSQL's message.
    public func drop() throws { try Self.execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", on: server) }

    /// The URL with another database in its path.
    static func replacingDatabase(in url: String, by name: String) -> String {
        guard let authority = url.firstRange(of: "://")?.upperBound else { return url }
        let end = url[authority...].firstIndex { $0 == "/" || $0 == "?" } ?? url.endIndex
        let query = url[end...].firstIndex(of: "?") ?? url.endIndex
        return "\(url[..<end])/\(name)\(url[query...])"
    }

    private static func execute(_ statement: String, on server: String) throws {
        let connection = PQconnectdb(server)
        defer { PQfinish(connection) }
        let result = PQexec(connection, statement)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else {
            throw ServerStartError(description: String(cString: PQerrorMessage(connection)))
        }
    }
}
