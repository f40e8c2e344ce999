/// A named SQL statement whose rows decode into `Row`.
///
/// Both texts are literals, so that values can reach the server only as parameters (`$1`, `$2`, …). The
/// statement is prepared once per connection, under a name that administrators see in
/// `pg_prepared_statements`.
public struct Statement<Row: RowDecodable>: Sendable {
    let text: StatementText

    /// Names a statement by what it does, for example `"venue by url name"`.
    ///
    /// Readers are for statements that change nothing and lock nothing, functions they call included. They run on
    /// connections of their own, where nothing waits for a commit or a lock. Readers of different tasks may share a
    /// round trip and with it a transaction, which is a third cheaper; should one of them fail, the ones behind it
    /// are sent again. `now()` tells the start of that transaction.
    ///
    /// - Parameter isSlow: Whether a reader may take longer than a round trip. The server sends the answers of one
    ///   round trip together, so that a slow reader has one to itself.
    public init(_ name: StaticString, _ sql: StaticString, isReader: Bool = false, isSlow: Bool = false) {
        text = StatementText(name: name, sql: sql, isReader: isReader, isSlow: isSlow)
    }

    /// What the statement does, as named by its author.
    public var name: String { text.name.description }

    /// The statement's SQL.
    public var sql: String { text.sql.description }
}

/// The two literals of a statement without the type of its rows.
struct StatementText: Sendable, Hashable {
    let name: StaticString
    let sql: StaticString
    let isReader: Bool
    let isSlow: Bool

    init(name: StaticString, sql: StaticString, isReader: Bool = false, isSlow: Bool = false) {
        precondition(
            name.hasPointerRepresentation && sql.hasPointerRepresentation,
            "a statement's name and SQL are string literals")
        self.name = name
        self.sql = sql
        self.isReader = isReader
        self.isSlow = isSlow
    }

    // Literals are immortal, so that their addresses identify them without reading the text.
    static func == (left: StatementText, right: StatementText) -> Bool {
        left.sql.utf8Start == right.sql.utf8Start && left.name.utf8Start == right.name.utf8Start
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(sql.utf8Start)
        hasher.combine(name.utf8Start)
    }
}
